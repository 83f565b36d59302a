/** The clocks of a case (policy R16, R18): whoever is waited for is reminded, the ladder climbs, silence closes. */
import { LessThanOrEqual } from 'typeorm';
import { Timer, type SupportCase } from '../../entities/index.js';
import { closesInSilence, isOpenCase } from '../../support/case.js';
import { nextStep } from '../../support/escalation.js';
import { dayOf, instantAt, type CalendarDay, type Instant } from '../../values/calendarDay.js';
import type { CaseNewsView } from '../../templates/caseViews.js';
import type { PersonView } from '../../templates/views.js';
import { clearClocks, closedUntil, deskOffice, setAlarm, setClock } from '../clocks.js';
import { baseView } from '../dossier.js';
import type { TimerHandler } from '../timerHandler.js';
import type { Unit } from '../unit.js';
import { clientOf, ownerOf, partnerOf, tellStaff, tellTeam } from './letters.js';
import { change, loadCase, move, numberOf, subjectOf, tell } from './record.js';
import { greeting, teamOf, teamOfCase } from './team.js';
import { say } from '../say.js';

const KINDS = ['case-reminder', 'case-escalation', 'case-silence', 'case-wait'] as const;

export function stopClocks(unit: Unit, kase: SupportCase): Promise<void> {
  return clearClocks(unit, subjectOf(kase), KINDS);
}

/** A team owes an answer, in business days of the desk. */
export async function waitForTeam(unit: Unit, kase: SupportCase): Promise<void> {
  await stopClocks(unit, kase);
  const clock = { about: subjectOf(kase), partner: null };
  await setClock(unit, { ...clock, kind: 'case-reminder', businessDays: unit.config.support.remindAfterDays });
  await climbOn(unit, kase);
}

async function climbOn(unit: Unit, kase: SupportCase): Promise<void> {
  const next = nextStep(kase.level, unit.config.support.escalation);
  if (next === null) return;
  const { afterDays: businessDays } = next;
  await setClock(unit, { about: subjectOf(kase), partner: null, kind: 'case-escalation', businessDays });
}

/** The partner has an answer: silence closes the case, in its own business days. */
export async function waitForPartner(unit: Unit, kase: SupportCase): Promise<void> {
  await stopClocks(unit, kase);
  const { closeAfterDays: businessDays } = unit.config.support;
  const partner = await partnerOf(unit, kase);
  await setClock(unit, { about: subjectOf(kase), partner, kind: 'case-silence', businessDays });
}

export async function waitUntil(unit: Unit, kase: SupportCase, day: CalendarDay): Promise<void> {
  await stopClocks(unit, kase);
  const { from, timezone } = deskOffice(unit.services);
  await setAlarm(unit, { kind: 'case-wait', about: subjectOf(kase), dueAt: instantAt(day, from, timezone) });
}

export const caseTimers: TimerHandler = {
  kinds: KINDS,
  async fire(unit, timer) {
    const kase = await loadCase(unit, timer.subjectId);
    if (!isOpenCase(kase.state)) return null;
    const key = `timer:${timer.id}:${timer.dueAt}`;
    switch (timer.kind) {
      case 'case-reminder':
        return remind(unit, kase, timer, key);
      case 'case-silence':
        return closeSilently(unit, kase);
      case 'case-wait':
        return takeUpAgain(unit, kase, key);
      default:
        return climb(unit, kase, key);
    }
  },
};

async function remind(unit: Unit, kase: SupportCase, timer: Timer, key: string): Promise<Instant | null> {
  // After a downtime the later step is taken and the reminder left out.
  const { subject, subjectId } = timer;
  const later = { subject, subjectId, kind: 'case-escalation', state: 'pending' as const };
  const overtaken = await unit.manager.existsBy(Timer, { ...later, dueAt: LessThanOrEqual(unit.now) });
  if (kase.state !== 'with-team' || overtaken) return null;
  const closed = closedUntil(unit, deskOffice(unit.services));
  if (closed !== null) return closed;
  await tellTeamNews(unit, kase, key, 'reminder');
  return null;
}

/** The day has come to which the team has put it off. */
async function takeUpAgain(unit: Unit, kase: SupportCase, key: string): Promise<Instant | null> {
  if (kase.state !== 'waiting') return null;
  const closed = closedUntil(unit, deskOffice(unit.services));
  if (closed !== null) return closed;
  const fields = { waitsUntil: null, askedAt: unit.now, level: 0 };
  await move(unit, kase, { to: 'with-team', by: 'desk', reason: 'wait-over', fields });
  await waitForTeam(unit, kase);
  await tellTeamNews(unit, kase, key, 'due');
  return null;
}

/** Nobody is told: the letter before said on which day. */
async function closeSilently(unit: Unit, kase: SupportCase): Promise<null> {
  if (!closesInSilence(kase.state)) return null;
  const fields = { closedAt: unit.now, closedBy: 'silence' };
  await move(unit, kase, { to: 'closed', by: 'desk', reason: 'silence', fields });
  await tell(unit, kase, { side: 'desk', kind: 'closed', words: say(unit, 'Nothing more was heard.') });
  await stopClocks(unit, kase);
  return null;
}

/** The next step of the ladder (policy R18): the partner's manager, then management, who owns it from then on. */
async function climb(unit: Unit, kase: SupportCase, key: string): Promise<Instant | null> {
  if (kase.state !== 'with-team') return null;
  const next = nextStep(kase.level, unit.config.support.escalation);
  if (next === null) return null;
  const closed = closedUntil(unit, deskOffice(unit.services));
  if (closed !== null) return closed;
  const people = next.to === 'management' ? teamOf(unit.config, 'management').people : [ownerOf(unit, kase)];
  const staff = unit.config.staff.find(
    ({ email }) => next.to === 'management' && people.some((p) => p.email === email),
  );
  await change(unit, kase, { level: next.level, owner: staff?.email ?? kase.owner });
  await tell(unit, kase, {
    side: 'desk',
    kind: 'escalated',
    words: say(unit, 'No answer in time: {to} told.', { to: next.to }),
  });
  await tellNews(unit, kase, key, 'overdue', people);
  await climbOn(unit, kase);
  return null;
}

/** To staff: somebody has to act. */
export async function tellNews(
  unit: Unit,
  kase: SupportCase,
  key: string,
  kind: Exclude<CaseNewsView['kind'], 'reminder' | 'due'>,
  to: readonly PersonView[],
  reason = '',
): Promise<void> {
  const [first = ownerOf(unit, kase)] = to;
  const view = await newsView(unit, kase);
  await tellStaff(unit, kase, key, { ...view, staff: first, kind, toTeam: false, reason }, to);
}

async function tellTeamNews(unit: Unit, kase: SupportCase, key: string, kind: 'reminder' | 'due'): Promise<void> {
  const team = teamOfCase(unit.config, kase);
  const view = await newsView(unit, kase);
  await tellTeam(unit, kase, team, key, 'case-news', {
    ...view,
    staff: greeting(team),
    kind,
    toTeam: true,
    reason: '',
  });
}

async function newsView(unit: Unit, kase: SupportCase) {
  const { config } = unit;
  const client = await clientOf(unit, kase);
  return {
    ...baseView(config),
    number: numberOf(kase),
    subject: kase.subject,
    clientShown: client === '' ? '–' : client,
    partner: { name: (await partnerOf(unit, kase)).name },
    team: teamOfCase(config, kase).name,
    category: kase.category,
    since: dayOf(kase.askedAt ?? kase.openedAt, config.desk.timezone),
    text: kase.words.slice(0, SHOWN_WORDS),
  };
}

const SHOWN_WORDS = 2000;
