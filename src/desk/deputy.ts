/**
 * The deputy of a nominated contact (policy R2): gets an offer when the contact's mail bounces or the contact is out of
 * office, once, in the offer's thread. The contact has it again on the day of return, or as soon as they write.
 */
import { IsNull } from 'typeorm';
import { Offer, OutgoingMail, Partner } from '../entities/index.js';
import { clocksOfNewOffer } from '../referrals/due.js';
import type { PersonView } from '../templates/views.js';
import { instantAt } from '../values/calendarDay.js';
import { clearClocks, officeOf, setAlarm } from './clocks.js';
import { contactView, loadDossier, type Dossier } from './dossier.js';
import { queueLetter } from './letters.js';
import { offerView } from './offerLetter.js';
import { partnerLetter } from './partnerLetter.js';
import type { TimerHandler } from './timerHandler.js';
import { periodsOf, setTimer } from './timers.js';
import { audit, deskDay, type Unit } from './unit.js';
import { say } from './say.js';

const BACK = 'contact-back';
/** Offers of one partner that one absence hands over. */
const MOST_OFFERS = 50;

export function hasDeputy({ deputyEmail, contactEmail }: Partner): boolean {
  return deputyEmail !== null && deputyEmail.toLowerCase() !== contactEmail.toLowerCase();
}

export function isAway(unit: Unit, { awayUntil }: Partner): boolean {
  return awayUntil !== null && awayUntil > deskDay(unit);
}

/** The clocks of an answer to a new offer (R16). */
export async function setAnswerClocks(unit: Unit, dossier: Dossier): Promise<void> {
  for (const clock of clocksOfNewOffer(periodsOf(unit.config))) {
    if (clock.do === 'set-timer') await setTimer(unit, dossier, clock.timer, clock.businessDays);
  }
}

/** An alarm for the day of return, when the offer goes back to the contact. */
export async function untilContactIsBack(unit: Unit, partner: Partner, offerId: number): Promise<void> {
  if (partner.awayUntil === null) return;
  const about = { kind: 'offer', id: offerId } as const;
  const office = officeOf(partner, unit.services);
  await clearClocks(unit, about, [BACK]);
  await setAlarm(unit, {
    kind: BACK,
    about,
    offerId,
    dueAt: instantAt(partner.awayUntil, office.from, office.timezone),
  });
}

export interface HandedOver extends PersonView {
  readonly ref: string;
}

/**
 * Hands an offer that nobody at the partner has answered to the deputy. null, with nothing changed, where there is no
 * deputy, the deputy has it already, or the partner has answered.
 */
export async function handToDeputy(
  unit: Unit,
  offerId: number,
  reason: NonNullable<Offer['deputyFor']>,
): Promise<HandedOver | null> {
  const { manager } = unit;
  const before = await loadDossier(unit, offerId);
  const { offer, partner } = before;
  const unanswered = offer.state === 'sent' && offer.heardAt === null;
  if (!unanswered || offer.deputyFor !== null || !hasDeputy(partner)) return null;
  await manager.update(Offer, { id: offerId }, { deputyFor: reason });
  const dossier = await loadDossier(unit, offerId);
  const original = await manager.findOneBy(OutgoingMail, { key: `offer:${offerId}:referral-offer` });
  const letter = partnerLetter(
    dossier,
    `offer:${offerId}:referral-offer:deputy`,
    'referral-offer',
    original?.messageId ?? null,
    offerView(unit, dossier),
  );
  const queued = await queueLetter(unit, letter);
  // Once an offer: a deputy who had it, gave it back and is to have it again finds it in the mailbox.
  await clearClocks(unit, { kind: 'offer', id: offerId }, ['unanswered', 'breach']);
  await setAnswerClocks(unit, dossier);
  if (reason === 'away') await untilContactIsBack(unit, partner, offerId);
  const { name, email } = contactView(dossier);
  await audit(unit, {
    action: 'offer-to-deputy',
    offerId,
    referralId: offer.referralId,
    reason,
    details: { to: email, from: partner.contactEmail, mailed: queued !== null },
  });
  return { ref: dossier.referral.ref, name, email };
}

export interface Deputys {
  readonly person: PersonView;
  /** As it is now: letters go to the deputy. */
  readonly dossier: Dossier;
}

/**
 * A mail of an offer that the partner has answered before did not arrive: the deputy is written to from now on, until the
 * contact writes. null, with nothing changed, where there is no deputy or the deputy has it already.
 */
export async function turnToDeputy(unit: Unit, { offer, partner, subject }: Dossier): Promise<Deputys | null> {
  if (offer.deputyFor !== null || !hasDeputy(partner)) return null;
  await unit.manager.update(Offer, { id: offer.id }, { deputyFor: 'bounced' });
  const dossier = await loadDossier(unit, offer.id, subject?.job.id ?? null);
  const person = contactView(dossier);
  await audit(unit, {
    action: 'offer-to-deputy',
    offerId: offer.id,
    referralId: offer.referralId,
    reason: 'bounced',
    details: { to: person.email, from: partner.contactEmail },
  });
  return { person, dossier };
}

/** The contact is out of office: every offer of the partner that waits for a first answer goes to the deputy. */
export async function handAllToDeputy(unit: Unit, partnerId: number): Promise<string[]> {
  const offers = await unit.manager.find(Offer, {
    where: { partnerId, state: 'sent', heardAt: IsNull(), deputyFor: IsNull() },
    order: { id: 'ASC' },
    take: MOST_OFFERS,
  });
  const lines: string[] = [];
  for (const { id } of offers) {
    const deputy = await handToDeputy(unit, id, 'away');
    if (deputy !== null)
      lines.push(say(unit, '{ref}: now with the deputy, {deputy}', { ref: deputy.ref, deputy: deputy.name }));
  }
  return lines;
}

/** The contact has written: all offers of the partner are theirs again. */
export async function contactIsBack(unit: Unit, partnerId: number): Promise<void> {
  await unit.manager.update(Offer, { partnerId }, { deputyFor: null });
}

/** The day of return has come. Where the contact has said to be away for longer, it waits on. */
export const deputyTimers: TimerHandler = {
  kinds: [BACK],
  async fire(unit, timer) {
    const { manager } = unit;
    const offer = await manager.findOneByOrFail(Offer, { id: timer.subjectId });
    if (offer.deputyFor !== 'away') return null;
    const partner = await manager.findOneByOrFail(Partner, { id: offer.partnerId });
    if (isAway(unit, partner) && partner.awayUntil !== null) {
      const office = officeOf(partner, unit.services);
      const back = instantAt(partner.awayUntil, office.from, office.timezone);
      if (back > unit.now) return back;
    }
    await manager.update(Offer, { id: offer.id }, { deputyFor: null });
    await audit(unit, { action: 'offer-to-contact', offerId: offer.id, referralId: offer.referralId });
    return null;
  },
};
