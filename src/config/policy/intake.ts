/** How referrals come in by mail (policy R1). */
import { z } from 'zod';

const questions = z.array(z.string().trim().min(1).max(300)).min(1).max(10);
const days = z.number().int().min(1).max(60);

export const intakeSchema = z
  .strictObject({
    /** A complete referral that a staff member mails goes out without being shown first. */
    sendAtOnce: z.boolean().default(false),
    /** Every draft with an address of the customer asks the customer first. */
    askCustomer: z.boolean().default(false),
    /** What the customer is asked, by language. */
    questions: z
      .strictObject({
        en: questions.default([
          'What do you need, in a few words?',
          'How many people and sites will use it?',
          'By when would you like it to work?',
          'Which systems do you use today?',
          'When is a good time to call you?',
        ]),
        de: questions.default([
          'Was brauchen Sie, in wenigen Worten?',
          'Wie viele Personen und Standorte werden damit arbeiten?',
          'Bis wann soll es laufen?',
          'Welche Systeme nutzen Sie heute?',
          'Wann erreichen wir Sie am besten telefonisch?',
        ]),
        fr: questions.default([
          'De quoi avez-vous besoin, en quelques mots ?',
          'Combien de personnes et de sites vont s’en servir ?',
          'Pour quand souhaitez-vous que cela fonctionne ?',
          'Quels systèmes utilisez-vous aujourd’hui ?',
          'Quel est le bon moment pour vous appeler ?',
        ]),
      })
      .prefault({}),
    /** Business days of the desk until the writer of an unanswered draft is reminded. */
    remindAfterDays: days.default(2),
    /** Further business days until it is dropped. */
    dropAfterDays: days.default(5),
    /** Business days of a partner to say which referral a mail is about; then the manager is told. */
    whichReferralAfterDays: days.default(1),
    /** Days over which breaches count against a partner who could be proposed. */
    breachWindowDays: z.number().int().min(1).max(1000).default(180),
  })
  .prefault({});
