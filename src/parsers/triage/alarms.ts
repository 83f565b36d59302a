/**
 * What a single sentence says that management must see, whatever else the mail asks for: "They are suing us over it"
 * behind a question how a report counts. Every sentence is judged by itself, by the alarms of the rule file and by the
 * classifier. Policy S4: whatever may be management's never stays with the partner.
 */
import { decideCategory } from './decide.js';
import type { Likelihoods } from './learnt.js';
import type { Alarm, LanguageRules } from './rules.js';
import { signalsIn, type Said } from './signals.js';
import { CATEGORIES, TIER_OF, type Category, type TriageEvidence } from './types.js';

export interface AlarmBounds {
  /** How likely management's categories together must make a sentence without a word of the alarms. */
  readonly alone: number;
  /** The same for a sentence in which an alarm's words stand that are not sure by themselves. */
  readonly hinted: number;
}

/** Chosen on examples/triage/, each read by a classifier that had not seen it (docs/triage.md). */
export const ALARM_BOUNDS: AlarmBounds = { alone: 0.9, hinted: 0.7 };

export interface Alarmed {
  readonly category: Category;
  readonly sentence: Said;
  readonly evidence: TriageEvidence;
  /** True where its words do by themselves: it goes before technical support, not only before the partner. */
  readonly sure: boolean;
}

/** `unclear` is no alarm: a sentence out of its context often is. */
const ALARMING = CATEGORIES.filter((category) => TIER_OF[category] === 'management' && category !== 'unclear');

/** What is denied, past or dealt with alarms nobody: the list of that name under `turns`. */
const SETTLED = 'settled';

/** Fewer words than these are a greeting or a name: the classifier cannot tell what they say, nor what a subject does. */
const TELLING = 4;

/** What says how likely each category is for sentences by themselves; null: by rules alone. */
export type Judge = ((sentence: Said) => Likelihoods | null) | null;

/** The sentence that alarms most; null where none does. */
export function alarmIn(
  sentences: readonly Said[],
  rules: LanguageRules,
  judge: Judge,
  bounds: AlarmBounds = ALARM_BOUNDS,
): Alarmed | null {
  let most: (Alarmed & { readonly share: number }) | null = null;
  for (const sentence of sentences) {
    if (sentence.lists.has(SETTLED)) continue;
    const alarmed = alarmOf(sentence, rules, judge, bounds);
    if (alarmed !== null && (most === null || alarmed.share > most.share)) most = alarmed;
  }
  return most;
}

/** True where an alarm's words stand in the sentence that will do by themselves. */
export function isAlarming(sentence: Said, rules: LanguageRules): boolean {
  return !sentence.lists.has(SETTLED) && strongest(sentence, rules)?.alarm.sure === true;
}

function alarmOf(
  sentence: Said,
  rules: LanguageRules,
  judge: Judge,
  bounds: AlarmBounds,
): (Alarmed & { readonly share: number }) | null {
  const found = strongest(sentence, rules);
  const { likelihoods } = decideCategory(judge?.(sentence) ?? null, signalsIn([sentence], rules).weights);
  const denied = new Set(
    rules.alarms.filter(({ never }) => never.some((list) => sentence.lists.has(list))).map(({ category }) => category),
  );
  const of = (category: Category): number => (denied.has(category) ? 0 : (likelihoods.get(category) ?? 0));
  const share = judge === null ? 0 : ALARMING.reduce((sum, category) => sum + of(category), 0);
  const sure = found?.alarm.sure === true;
  if (
    !sure &&
    (sentence.part === 'subject' ||
      wordsIn(sentence) < TELLING ||
      share < (found === null ? bounds.alone : bounds.hinted))
  )
    return null;
  const likeliest = ALARMING.reduce((best, category) => (of(category) > of(best) ? category : best), 'complaint');
  const category = sure ? found.alarm.category : likeliest;
  const { text, start, part } = sentence;
  const whole: TriageEvidence = { text, start, end: start + text.length, part, reader: 'triage/learnt', category };
  return {
    category,
    sentence,
    evidence: found === null ? whole : { ...found.evidence, category },
    sure,
    share: sure ? 1 + share : share,
  };
}

function wordsIn({ text }: Said): number {
  return (text.match(/\p{L}+/gu) ?? []).length;
}

/** The first alarm that is sure, or the first at all. */
function strongest(sentence: Said, rules: LanguageRules): { alarm: Alarm; evidence: TriageEvidence } | null {
  let first: { alarm: Alarm; evidence: TriageEvidence } | null = null;
  for (const alarm of rules.alarms) {
    if (first !== null && !alarm.sure) continue;
    if (alarm.never.some((list) => sentence.lists.has(list))) continue;
    const match = alarm.phrases.first(sentence.folded);
    if (match === null) continue;
    const end = match.index + match[0].length;
    const evidence: TriageEvidence = {
      text: sentence.text.slice(match.index, end),
      start: sentence.start + match.index,
      end: sentence.start + end,
      part: sentence.part,
      reader: `triage/rules/${rules.language}`,
      category: alarm.category,
    };
    if (alarm.sure) return { alarm, evidence };
    first = { alarm, evidence };
  }
  return first;
}
