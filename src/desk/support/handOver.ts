/** Gives a case to whoever answers it: help to the partner, the whole story to a team. */
import type { Message, SupportCase } from '../../entities/index.js';
import type { Category } from '../../parsers/triage/types.js';
import { helpfulFor } from '../../support/helpful.js';
import type { TeamTier } from '../../support/case.js';
import type { CaseAnswerView, CaseNoteView, CaseRequestView } from '../../templates/caseViews.js';
import { dayOf } from '../../values/calendarDay.js';
import type { MovedBy } from '../../values/machine.js';
import { baseView } from '../dossier.js';
import type { Unit } from '../unit.js';
import { helpfulAnswers } from './answers.js';
import { waitForPartner, waitForTeam } from './clocks.js';
import { allFiles } from './files.js';
import { answerBy, clientOf, closesOn, contactOf, partnerOf, referralOf, tellPartner, tellTeam } from './letters.js';
import { change, move, numberOf, storyOf, tell } from './record.js';
import { greeting, teamOf, type Team } from './team.js';

export interface HandOver {
  readonly tier: TeamTier;
  readonly category: Category;
  readonly kind: CaseRequestView['kind'];
  readonly by: MovedBy;
  /** Name of the person who hands it over; '' where the desk does. */
  readonly byName: string;
  /** A word of theirs for the team. */
  readonly note: string;
  /** What the partner is told; null: nothing, because it has been told or knows. */
  readonly told: Extract<CaseNoteView['kind'], 'passed-on' | 'unclear' | 'language' | 'moved' | 'reopened'> | null;
  readonly message: Pick<Message, 'id'>;
  readonly key: string;
}

/** Carries the request with its history to a team, and starts its clock. */
export async function handToTeam(unit: Unit, kase: SupportCase, over: HandOver): Promise<void> {
  const { tier, category, kind, by, byName, note, told, key } = over;
  await move(unit, kase, {
    to: 'with-team',
    by,
    reason: kind,
    messageId: over.message.id,
    fields: { tier, category, askedAt: unit.now, level: 0, waitsUntil: null, undelivered: null, ...REOPENED },
  });
  const team = teamOf(unit.config, tier);
  await tell(unit, kase, { side: 'desk', kind: 'moved', words: `${team.name}: ${category}`, message: over.message });
  const { carried, left } = await allFiles(unit, kase);
  const view = await requestView(unit, kase, team);
  await tellTeam(
    unit,
    kase,
    team,
    key,
    'case-request',
    { ...view, kind, by: byName, note: note !== '', text: note, left },
    carried,
  );
  if (told !== null) {
    await tellPartner(unit, kase, key, 'case-note', {
      ...noteView(unit, kase),
      kind: told,
      team: team.name,
      left,
      answerBy: answerBy(unit),
    });
  }
  await waitForTeam(unit, kase);
}

const REOPENED = { closedAt: null, closedBy: null, resolution: null } as const;

/** What every word to the partner has. */
export function noteView(unit: Unit, kase: SupportCase) {
  return {
    ...baseView(unit.config),
    contact: contactOf(kase),
    number: numberOf(kase),
    subject: kase.subject,
    team: '',
    text: '',
    left: [],
    answerBy: null,
  };
}

async function requestView(unit: Unit, kase: SupportCase, team: Team) {
  const { config } = unit;
  const client = await clientOf(unit, kase);
  const story = await storyOf(unit, kase);
  return {
    ...baseView(config),
    team: greeting(team),
    number: numberOf(kase),
    subject: kase.subject,
    tier: kase.tier,
    client,
    clientShown: client === '' ? '–' : client,
    partner: { name: (await partnerOf(unit, kase)).name },
    contact: contactOf(kase),
    category: kase.category,
    sure: kase.confident,
    evidence: kase.evidence
      .slice(0, 6)
      .map(({ text }) => `“${text}”`)
      .join(', '),
    referral: await referralOf(unit, kase),
    // Teams are on the same side: what one of them noted for itself is for the next one as well.
    history: story
      .filter(({ side, kind, words }) => words !== '' && (side !== 'desk' || kind === 'help'))
      .slice(-MOST_HISTORY)
      .map(({ byName, at, words }) => ({
        who: byName === '' ? config.desk.name : byName,
        on: dayOf(at, config.desk.timezone),
        text: words.slice(0, SHOWN_WORDS),
      })),
    mark: config.support.internalMark,
    answerBy: answerBy(unit),
  };
}

const MOST_HISTORY = 30;
const SHOWN_WORDS = 8000;

export interface Help {
  readonly kind: CaseAnswerView['kind'];
  readonly by: MovedBy;
  readonly byName: string;
  /** A person's word to the partner. */
  readonly words: string;
  /** What the answers are matched to. */
  readonly text: string;
  readonly message: Pick<Message, 'id'>;
  readonly key: string;
}

/** The partner answers it: sends what helps, and waits for a word that it did not. Returns how many answers were found. */
export async function helpPartner(unit: Unit, kase: SupportCase, help: Help): Promise<number> {
  const { kind, by, byName, words, text, key } = help;
  const { answers: folder, mostAnswers } = unit.config.support;
  const known = helpfulAnswers(folder);
  const wanted = { category: kase.category, text, language: kase.language ?? 'en', sent: kase.answers };
  const found = kind === 'given-back' ? [] : helpfulFor(known, wanted, mostAnswers);
  if (kind === 'again' && found.length === 0) return 0;
  await move(unit, kase, {
    to: 'answered',
    by,
    reason: kind,
    messageId: help.message.id,
    fields: {
      tier: 'partner',
      answers: [...kase.answers, ...found.map(({ name }) => name)],
      answeredAt: kase.answeredAt ?? unit.now,
      askedAt: null,
      waitsUntil: null,
      level: 0,
    },
  });
  await tell(unit, kase, {
    side: 'desk',
    kind: 'help',
    words: words === '' ? found.map(({ title }) => title).join('; ') : words,
    ...(byName === '' ? {} : { by: { name: byName, email: '' } }),
  });
  await tellPartner(unit, kase, key, 'case-answer', {
    ...baseView(unit.config),
    contact: contactOf(kase),
    number: numberOf(kase),
    subject: kase.subject,
    kind,
    client: await clientOf(unit, kase),
    category: kase.category,
    by: byName,
    text: words,
    answers: found.map(({ title, body, links }) => ({ title, text: body, links })),
    closesOn: await closesOn(unit, kase),
  });
  await waitForPartner(unit, kase);
  return found.length;
}

/** Keeps what a correction says of the triage, whatever the state. */
export function sortAs(unit: Unit, kase: SupportCase, category: Category): Promise<void> {
  return change(unit, kase, { category, confident: true });
}
