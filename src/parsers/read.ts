/**
 * Reads a partner's mail: statements, the four facts, doubts, action (READING.md). Pure: a Mail and what is known of
 * the parties in, a Reading out.
 *
 *   new text ─► sentences ─► mentions ─► meaning (readers, refiners) ─► facts (roles) ─► doubts ─► action
 */
import { dayOf } from '../values/calendarDay.js';
import type { Mail } from '../values/mail.js';
import { actionFor } from './action.js';
import { readConfirmation, repeatsQuestion } from './attachments/confirmation.js';
import { attachmentReadings } from './attachments/index.js';
import { readAutomatic } from './automatic.js';
import { doubtCompleteness, doubtMail, doubtStatements } from './doubts.js';
import { doubtHostile } from './hostile.js';
import { localesFor } from './languages.js';
import { readRecorded } from './recorded.js';
import { extractNewText, splitSentences } from './reply/index.js';
import { detectLanguage } from './reply/language.js';
import { doubtSender } from './sender.js';
import { MAX_TEXT, type Setting, type Understood } from './setting.js';
import type { Doubt, Language, MentionContext, NewText, Reading, ReadingContext } from './types.js';
import { understand } from './understand.js';
import { withOther } from './versions.js';

export function readMail(mail: Mail, context: ReadingContext): Reading {
  const newText = extractNewText(mail, context);
  const language = detectLanguage(newText.text, context);
  const automatic = readAutomatic(mail, context, { newText });
  const locales = localesFor(language);
  const hostile = (): Doubt[] =>
    doubtHostile(newText, context.referral.customer, locales, context.partner.contact.email);
  if (automatic !== null) {
    const statements = [{ statement: automatic.statement, evidence: automatic.evidence }];
    // Newsletters may carry bank details of their own; machines that answer are never answered.
    const doubts = automatic.statement === 'unrelated' ? hostile() : [];
    return {
      language,
      statements,
      won: null,
      reason: null,
      absence: automatic.absence,
      doubts,
      action: actionFor([automatic.statement], doubts),
      newText,
    };
  }
  const mention = mentionContext(mail, context, language);
  const recorded = readRecorded(newText, context, mention, locales);
  const setting = { context, language, locales, mention, recorded, attached: mail.attachmentTexts ?? [] };
  const said = understand(newText.text, newText, setting);
  const compared = withConfirmation(
    newText.other === null ? said : withOther(said, newText.other, newText, setting),
    newText,
    setting,
  );

  const statements = compared.statements.map((finding) => finding.statement);
  const doubts = [
    ...compared.doubts,
    ...doubtStatements(statements),
    ...hostile(),
    ...doubtSender(mail, context),
    ...doubtMail(mail),
    ...doubtLength(newText),
    ...doubtMeaning(statements.length),
  ];
  return {
    language,
    statements: compared.statements,
    won: compared.won,
    reason: compared.reason,
    absence: null,
    doubts,
    action: actionFor(statements, doubts),
    newText,
    ...attachmentReadings(mail.attachmentTexts, doubts),
  };
}

/** A plain yes to the values that the desk's question named says what they say (docs/reading.md, "Attachments"). */
function withConfirmation(said: Understood, newText: NewText, { context, language, recorded }: Setting): Understood {
  if (context.proposed === undefined) return said;
  const confirmed = readConfirmation({
    proposed: context.proposed,
    newText,
    sentences: splitSentences(newText.text.slice(0, MAX_TEXT), language),
    language,
    statements: said.statements.map(({ statement }) => statement),
    won: said.won,
    customer: context.referral.customer,
    contact: context.partner.contact.name,
  });
  if (confirmed === null) {
    const repeated = repeatsQuestion(context.proposed, newText);
    return repeated === null ? said : { ...said, doubts: [...said.doubts, repeated] };
  }
  const { won, evidence } = confirmed;
  return {
    statements: [{ statement: 'won', evidence }],
    won,
    reason: null,
    doubts: [
      ...said.doubts.filter(({ needs, code }) => needs === 'review' && code !== 'meaning-guessed'),
      ...doubtCompleteness('won', won, recorded, []),
    ],
  };
}

function mentionContext(mail: Mail, { partner, referral }: ReadingContext, language: Language): MentionContext {
  const instant = mail.date ?? new Date(referral.sentAt).toISOString();
  return {
    language,
    currency: partner.currency,
    locale: partner.locale,
    dateOrder: partner.dateOrder,
    mailDay: dayOf(instant, partner.timezone),
    mailInstant: instant,
  };
}

function doubtLength(newText: NewText): Doubt[] {
  if (newText.text.length <= MAX_TEXT) return [];
  return [
    {
      code: 'mail-damaged',
      message: 'The text is longer than any letter; only its beginning was read.',
      needs: 'review',
      evidence: [],
    },
  ];
}

function doubtMeaning(statements: number): Doubt[] {
  if (statements > 0) return [];
  return [
    {
      code: 'meaning-unclear',
      message: 'The mail says nothing that could be understood.',
      needs: 'review',
      evidence: [],
    },
  ];
}
