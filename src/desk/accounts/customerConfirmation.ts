/**
 * The customer's own confirmation (policy R14): after a win, where accounts.confirmWithCustomer says so, one mail asks whether
 * the reported work was agreed. Silence means nothing, and nobody is asked twice.
 */
import { CustomerConfirmation, Job, OutgoingMail } from '../../entities/index.js';
import { readMoney } from '../../parsers/mentions/money.js';
import { extractNewText } from '../../parsers/reply/index.js';
import { failsAuthentication } from '../../parsers/sender.js';
import { checkCustomer, isSampled } from '../../referrals/trueValue.js';
import { dayOf } from '../../values/calendarDay.js';
import { domainOf } from '../../values/mail.js';
import { clearClocks, closedUntil, deskOffice, setClock } from '../clocks.js';
import { baseView, jobFacts, loadDossier, referralView, type Dossier } from '../dossier.js';
import type { Receiver } from '../incoming.js';
import { languageOf } from '../language.js';
import { queueLetter } from '../letters.js';
import type { Reaction } from '../reactions.js';
import type { TimerHandler } from '../timerHandler.js';
import { audit, type Unit } from '../unit.js';
import { noteDifferences } from './valueChecks.js';
import { say } from '../say.js';
import { loneSentence } from '../../parsers/reply/sentences.js';

const KIND = 'customer-confirmation';

export const confirmWithCustomer: Reaction = async (unit, event, dossier) => {
  if (event.kind === 'job-cancelled') {
    await clearClocks(unit, { kind: 'job', id: event.jobId }, [KIND]);
    return [];
  }
  const { accounts } = unit.config;
  if (event.kind !== 'job-recorded' || event.jobKind !== 'won' || dossier.customer.contactEmail === null) return [];
  const asks =
    accounts.confirmWithCustomer === 'always' ||
    (accounts.confirmWithCustomer === 'sample' &&
      isSampled(event.jobId, accounts.confirmSeed, accounts.confirmSamplePercent));
  if (!asks) return [];
  await setClock(unit, {
    kind: KIND,
    about: { kind: 'job', id: event.jobId },
    businessDays: accounts.confirmAfterDays,
    partner: null,
    offerId: dossier.offer.id,
  });
  return [say(unit, 'The customer will be asked whether this was agreed')];
};

export const customerConfirmations: TimerHandler = {
  kinds: [KIND],
  async fire(unit, timer) {
    const job = await unit.manager.findOneBy(Job, { id: timer.subjectId });
    if (job === null || job.cancelledAt !== null) return null;
    const closed = closedUntil(unit, deskOffice(unit.services));
    if (closed !== null) return closed;
    await ask(unit, await loadDossier(unit, job.offerId, job.id));
    return null;
  },
};

async function ask(unit: Unit, dossier: Dossier): Promise<void> {
  const { manager, config, now } = unit;
  const { customer, subject, referral, partner, offer } = dossier;
  const address = customer.contactEmail;
  if (address === null || subject === null) return;
  const { job, revision } = subject;
  if (await manager.existsBy(CustomerConfirmation, { jobId: job.id })) return;
  await manager.insert(CustomerConfirmation, {
    jobId: job.id,
    referralId: referral.id,
    askedAddress: address,
    askedAt: now,
    answeredAt: null,
    answer: null,
  });
  await queueLetter(unit, {
    key: `job:${job.id}:customer-confirmation`,
    letter: 'customer-confirmation',
    view: {
      ...baseView(config),
      contact: { name: customer.contactName, email: address },
      partner: { name: partner.name },
      referral: referralView(dossier),
      total: { minor: revision.total, currency: revision.currency },
      startDate: revision.startDate,
      manager: dossier.manager,
    },
    audience: 'customer',
    to: [{ name: customer.contactName, email: address }],
    locale: partner.locale,
    replySubject: { kind: 'referral', id: referral.id },
    offerId: offer.id,
  });
  await audit(unit, { action: 'customer-asked', offerId: offer.id, referralId: referral.id, details: { job: job.id } });
}

const YES =
  /^\s*(?:yes|yep|yeah|correct|agreed|that(?:['’]s| is) (?:right|correct)|confirmed|ja|genau|stimmt|richtig|oui|exact\p{L}*|c['’]est (?:exact|correct))(?!\p{L})/iu;
const BUT = /(?<!\p{L})(?:but|however|except|not|no|aber|jedoch|nicht|nein|mais|sauf|pas|non)(?!\p{L})|n['’]t\b/iu;
const SHOWN = 1000;
const MOST_LINES = 40;

/** The answer of the customer's domain. A yes is noted; whatever differs or is unclear goes to the manager. */
export const receiveConfirmation: Receiver = async (unit, incoming) => {
  const { manager, now, config } = unit;
  const { subject, mail, message, context } = incoming;
  if (subject?.kind !== 'referral') return null;
  const asked = (await manager.findBy(CustomerConfirmation, { referralId: subject.id })).findLast(
    ({ answeredAt }) => answeredAt === null,
  );
  const [from, ...others] = mail.from;
  if (asked === undefined || from === undefined || others.length > 0) return null;
  if (domainOf(from.address) !== domainOf(asked.askedAddress) || failsAuthentication(mail, context)) return null;
  if (!(await answersIt(unit, asked, mail.inReplyTo.concat(mail.references)))) return null;
  const job = await manager.findOneByOrFail(Job, { id: asked.jobId });
  const dossier = await loadDossier(unit, job.offerId, job.id);
  // The job was taken back meanwhile: there is nothing to compare with, and whatever the customer says is for a person.
  if (dossier.subject === null) return null;
  const { text } = extractNewText(mail, context);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const { desk } = config;
  const { partner } = dossier;
  const mentions = lines.slice(0, MOST_LINES).flatMap((line) =>
    readMoney(loneSentence(line), {
      language: languageOf(partner.locale),
      currency: dossier.subject?.revision.currency ?? partner.currency,
      locale: partner.locale,
      dateOrder: partner.dateOrder,
      mailDay: dayOf(mail.date ?? now, desk.timezone),
      mailInstant: mail.date ?? now,
    }),
  );
  const figures = mentions.flatMap(({ value }) => (value === null ? [] : [value]));
  const agrees = YES.test(lines[0] ?? '') && !BUT.test(text);
  const facts = jobFacts(dossier.subject.revision);
  const difference = figures.length === 0 && agrees ? null : checkCustomer(facts, figures, text.slice(0, SHOWN));
  const differs = difference !== null;
  await manager.update(
    CustomerConfirmation,
    { id: asked.id },
    { answeredAt: now, answer: !differs ? 'agreed' : figures.length > 0 ? 'differs' : 'unclear' },
  );
  await noteDifferences(unit, dossier, dossier.subject, [difference], `message:${message.id}`);
  await audit(unit, {
    action: 'customer-answered',
    offerId: job.offerId,
    messageId: message.id,
    reason: differs ? 'customer-differs' : 'customer-agreed',
    details: { job: job.id },
  });
  return { state: 'handled', reason: differs ? 'customer-differs' : 'customer-agreed' };
};

/** Other mails to the customer are about the referral as well: only what answers this one is taken. */
async function answersIt({ manager }: Unit, { jobId }: CustomerConfirmation, ids: readonly string[]): Promise<boolean> {
  const sent = await manager.findOneBy(OutgoingMail, { key: `job:${jobId}:customer-confirmation` });
  return sent !== null && (ids.length === 0 || ids.includes(sent.messageId));
}
