/** The letters about a case. Each side has a thread of its own, and sees only what was meant for it. */
import { Customer, Partner, Referral, Offer, type SupportCase } from '../../entities/index.js';
import type { ComposeAttachment } from '../../outbox/compose.js';
import { dueAfterBusinessDays } from '../../scheduler/officeHours.js';
import type { LetterName, LetterViews, PersonView } from '../../templates/views.js';
import { dayOf, type CalendarDay } from '../../values/calendarDay.js';
import { deskOffice, officeOf } from '../clocks.js';
import { managerOf } from '../dossier.js';
import { queueLetter, type Letter } from '../letters.js';
import type { Unit } from '../unit.js';
import { subjectOf } from './record.js';
import type { Team } from './team.js';
import { threadWith } from './thread.js';

type ToPartner = Extract<LetterName, 'case-answer' | 'case-note' | 'case-relay'>;
type ToTeam = Extract<LetterName, 'case-request' | 'case-relay' | 'case-news' | 'case-note'>;

/** To everybody of the partner who has written in the case. */
export async function tellPartner<N extends ToPartner>(
  unit: Unit,
  kase: SupportCase,
  key: string,
  letter: N,
  view: LetterViews[N],
  attachments: readonly ComposeAttachment[] = [],
): Promise<void> {
  const { locale } = await partnerOf(unit, kase);
  const thread = await threadWith(unit, kase, new Set(kase.people.map(({ email }) => email)));
  await queueLetter(unit, {
    key: `${key}:partner:${letter}`,
    letter,
    view,
    audience: 'partner',
    to: kase.people,
    locale,
    replySubject: subjectOf(kase),
    inReplyTo: thread.ids.at(-1) ?? null,
    thread: thread.ids,
    threadSubject: kase.subject === '' ? null : kase.subject,
    attachments,
  });
}

/** To the team, in its own thread. */
export async function tellTeam<N extends ToTeam>(
  unit: Unit,
  kase: SupportCase,
  team: Team,
  key: string,
  letter: N,
  view: LetterViews[N],
  attachments: readonly ComposeAttachment[] = [],
): Promise<void> {
  const readers = new Set([...team.addresses, ...team.people.map(({ email }) => email)]);
  const thread = await threadWith(unit, kase, readers);
  await queueLetter(unit, {
    key: `${key}:${team.tier}:${letter}`,
    letter,
    view,
    audience: 'staff',
    to: team.people,
    locale: unit.config.desk.locale,
    replySubject: subjectOf(kase),
    inReplyTo: thread.ids.at(-1) ?? null,
    thread: thread.ids,
    threadSubject: thread.subject === null ? null : withoutPrefix(thread.subject),
    attachments,
  });
}

/** The key of a word to staff alone ends so. */
export const STAFF_NEWS = ':staff:case-news';

/** To staff who look after the case. */
export async function tellStaff(
  unit: Unit,
  kase: SupportCase,
  key: string,
  view: LetterViews['case-news'],
  to: readonly PersonView[],
): Promise<void> {
  const letter: Letter<'case-news'> = {
    key: `${key}${STAFF_NEWS}`,
    letter: 'case-news',
    view,
    audience: 'staff',
    to,
    locale: unit.config.desk.locale,
    replySubject: subjectOf(kase),
    thread: (await threadWith(unit, kase, new Set(to.map(({ email }) => email)))).ids,
  };
  await queueLetter(unit, letter);
}

function withoutPrefix(subject: string): string {
  return subject.replace(/^(?:re: )+/i, '');
}

export function partnerOf({ manager }: Pick<Unit, 'manager'>, { partnerId }: SupportCase): Promise<Partner> {
  return manager.findOneByOrFail(Partner, { id: partnerId });
}

/** '' where no client is named. */
export async function clientOf({ manager }: Pick<Unit, 'manager'>, { customerId }: SupportCase): Promise<string> {
  return customerId === null ? '' : ((await manager.findOneBy(Customer, { id: customerId }))?.name ?? '');
}

/** "R-2041, NextService deployment"; '' where the case belongs to none. */
export async function referralOf({ manager }: Pick<Unit, 'manager'>, { offerId }: SupportCase): Promise<string> {
  const offer = offerId === null ? null : await manager.findOneBy(Offer, { id: offerId });
  const referral = offer === null ? null : await manager.findOneBy(Referral, { id: offer.referralId });
  return referral === null ? '' : `${referral.ref}, ${referral.service}`;
}

export function contactOf(kase: SupportCase): PersonView {
  return kase.people[0] ?? { name: '', email: '' };
}

/** Who looks after the case at the vendor. */
export function ownerOf({ config }: Pick<Unit, 'config'>, { owner }: Pick<SupportCase, 'owner'>): PersonView {
  return managerOf(config, { managerEmail: owner });
}

/** The day by which the vendor's people owe a first answer (policy R16). */
export function answerBy({ config, services, now }: Unit): CalendarDay {
  const days = config.support.escalation[0]?.afterDays ?? 2;
  return dayOf(dueAfterBusinessDays(now, days, deskOffice(services)), config.desk.timezone);
}

/** The day after which silence of the partner closes the case. */
export async function closesOn(unit: Unit, kase: SupportCase): Promise<CalendarDay> {
  const partner = await partnerOf(unit, kase);
  const due = dueAfterBusinessDays(unit.now, unit.config.support.closeAfterDays, officeOf(partner, unit.services));
  return dayOf(due, partner.timezone);
}
