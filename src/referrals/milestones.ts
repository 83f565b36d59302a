/** Milestones of a job (policy R13, R20): their names, what a partner's words speak of, their states. Pure. */
import type { Machine } from '../values/machine.js';

/** In the order in which work goes on; `other`: told of, and none of the named ones. */
export const MILESTONE_NAMES = ['kick-off', 'testing', 'go-live', 'completed', 'other'] as const;
export type MilestoneName = (typeof MILESTONE_NAMES)[number];

export type MilestoneState = 'expected' | 'late' | 'reached' | 'dropped';

export const MILESTONE: Machine<MilestoneState> = {
  name: 'milestone',
  initial: 'expected',
  states: {
    expected: { meaning: 'It is expected on a day; a clock runs for it.', open: true },
    late: {
      meaning: 'The day has passed, the partner was asked, and nothing was told; the manager has it.',
      open: true,
    },
    reached: { meaning: 'The partner has told of it, or staff have entered it.', open: false },
    dropped: {
      meaning: 'It is no longer waited for: the job is completed or cancelled, or has a new start.',
      open: false,
    },
  },
  transitions: [
    { from: 'expected', to: 'reached', by: ['partner', 'staff'], when: 'it is told of' },
    { from: 'expected', to: 'late', by: ['desk'], when: 'nothing was told after the partner was asked' },
    { from: 'expected', to: 'dropped', by: ['desk', 'staff'], when: 'the job is completed or cancelled' },
    { from: 'late', to: 'reached', by: ['partner', 'staff'], when: 'it is told of' },
    { from: 'late', to: 'expected', by: ['partner', 'staff', 'desk'], when: 'it gets a new day' },
    { from: 'late', to: 'dropped', by: ['desk', 'staff'], when: 'the job is completed or cancelled' },
  ],
};

/** Part of the work only: the milestone of the whole has not been reached by it. */
const PARTIAL =
  /\b(?:pilot\p{L}*|first|second|third|one of|phase|stage|wave|batch|soft launch|depots?|branch(?:es)?|training|trained|workshop|design|migration|import|erste[rnsm]?|zweite[rnsm]?|teil\p{L}*|schulung\p{L}*|standorte?|filiale\p{L}*|premi[eè]re?|deuxi[eè]me|pilote|formation|agences?|site pilote)\b/iu;

/**
 * Words of each milestone. "Testing passed" · "Der Go-live ist erfolgt" · "Le projet est terminé". The first that fits
 * counts, so that "testing completed" is no completed job and "ready for go-live tests" no go-live.
 */
const NAMED: readonly (readonly [Exclude<MilestoneName, 'other'>, RegExp])[] = [
  [
    'testing',
    /\b(?:test(?:s|ed|ing)?|uat|sit|acceptance tests?|\p{L}*tests?|getestet|testphase|testlauf|abnahmetest|tests? internes?|test[ée]e?s?|recette)\b/iu,
  ],
  [
    'go-live',
    /\b(?:go-?live|go live|gone live|going live|went live|(?:is|are|now|been|'s|'re) (?:now )?live|live since|cut-?over|cut over|switched over|in production|produktiv\p{L}*|livegang|live gegangen|(?:ist|sind) live|mise en (?:production|service)|en production|en ligne|bascule)\b/iu,
  ],
  [
    'completed',
    /\b(?:(?:project|job|work|works|engagement|assignment|everything)\b.{0,40}\b(?:complete|completed|finished|done|delivered|signed off|wrapped up|closed out)|(?:completed|finished|delivered|wrapped up|concluded|closed out) (?:the |our |all )*(?:project|job|work|works|engagement)|handed over|hand-?over|practical completion|(?:completion|acceptance) (?:certificate|protocol)|(?:projekt|auftrag|arbeiten)\b.{0,40}\b(?:abgeschlossen|fertig|beendet|erledigt|abgenommen)|übergeben|übergabe|schlussabnahme|(?:projet|mission|travaux|chantier)\b.{0,40}\b(?:terminée?s?|achevée?s?|livrée?s?|finie?s?|clos)|remis au client|réceptionnée?s?)(?!\p{L})/iu,
  ],
  [
    'kick-off',
    /\b(?:kick-?off|kick off|kicked off|kickoff|(?:project|job|work|works|implementation|deployment|rollout)\b.{0,30}\b(?:started|begun|began|underway|under way|commenced)|(?:started|begun|began|commenced) (?:with )?(?:the |our |their )?(?:\p{L}+ )?(?:work|works|project|implementation|deployment|rollout|job|on[- ]?site)|auftakt\p{L}*|(?:projekt|arbeiten|auftrag|umsetzung)\b.{0,30}\b(?:gestartet|begonnen|angelaufen)|projektstart|angefangen|(?:réunion de )?lancement|(?:projet|travaux|mission)\b.{0,30}\b(?:démarrée?s?|commencée?s?|lancée?s?)|démarrage)(?!\p{L})/iu,
  ],
];

const LONGEST_WORDS = 400;

/** The words of a statement, and the rest of the sentence that they stand in ('' where it is not known). */
export interface MilestoneWords {
  readonly text: string;
  readonly rest: string;
}

/**
 * The milestones that a statement speaks of, in the order of work; `other` where none of the named ones is clear. Each piece
 * of evidence speaks of one at the most; where the words do not name it ("We have completed"), the rest of the sentence may.
 */
export function milestonesIn(words: readonly MilestoneWords[]): readonly MilestoneName[] {
  const found = new Set(
    words.slice(0, 20).map(({ text, rest }) => {
      const named = milestoneOf(text.slice(0, LONGEST_WORDS));
      return named === 'other' ? milestoneOf(`${text} ${rest}`.slice(0, LONGEST_WORDS)) : named;
    }),
  );
  const clear = MILESTONE_NAMES.filter((name) => name !== 'other' && found.has(name));
  return clear.length > 0 ? clear : ['other'];
}

function milestoneOf(words: string): MilestoneName {
  const [name] = NAMED.find(([, pattern]) => pattern.test(words)) ?? ['other' as const];
  // "The pilot went live": only a part of it.
  return (name === 'go-live' || name === 'completed') && PARTIAL.test(words) ? 'other' : name;
}

/** Whether the work is through its risk: it is live or completed (policy R12). */
export function endsRisk(names: readonly MilestoneName[]): boolean {
  return names.includes('go-live') || names.includes('completed');
}
