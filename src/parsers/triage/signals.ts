/** What the rules find in a request: word lists, and categories with the words that point to them. */
import { fold, type Phrases } from '../phrases.js';
import type { Sentence } from '../types.js';
import type { LanguageRules, Rule } from './rules.js';
import type { Category, TriageEvidence } from './types.js';

/** A sentence of the request; `folded` is lower case for the rules, as long as the text. */
export interface Said {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly part: 'body' | 'subject';
  /** Lists of words that stand in it. */
  readonly lists: ReadonlySet<string>;
}

export interface Signals {
  /** Sum of the weights of the rules that fired, at most MAX_WEIGHT a category. */
  readonly weights: ReadonlyMap<Category, number>;
  readonly evidence: readonly TriageEvidence[];
}

const MAX_SENTENCE = 1_000;
const MAX_WEIGHT = 5;
/** The subject is half a sentence: what a rule finds there counts half. */
const SUBJECT = 0.5;

export function said(sentence: Pick<Sentence, 'text' | 'start'>, part: Said['part'], rules: LanguageRules): Said {
  const text = sentence.text.slice(0, MAX_SENTENCE);
  const whole = fold(text).replaceAll('\n', ' ');
  const folded = withoutIgnored(whole, rules);
  const lists = new Set([...namesIn(rules.words, folded), ...namesIn(rules.turns, whole)]);
  return { text, folded, start: sentence.start, part, lists };
}

/** Blanked out, not cut out: offsets stay. */
function withoutIgnored(folded: string, { ignore }: LanguageRules): string {
  let result = folded;
  for (const { index, 0: found } of ignore.all(folded))
    result = result.slice(0, index) + ' '.repeat(found.length) + result.slice(index + found.length);
  return result;
}

function namesIn(lists: ReadonlyMap<string, Phrases>, folded: string): string[] {
  return [...lists].filter(([, words]) => words.has(folded)).map(([name]) => name);
}

/** All rules on all sentences. A rule counts once in a request, where it is found first. */
export function signalsIn(sentences: readonly Said[], rules: LanguageRules): Signals {
  const anywhere = new Set(sentences.flatMap((each) => [...each.lists]));
  const weights = new Map<Category, number>();
  const evidence: (TriageEvidence & { readonly weight: number })[] = [];
  for (const rule of rules.rules) {
    const found = firstOf(rule, sentences, anywhere, rules);
    if (found === null) continue;
    const weight = found.part === 'subject' ? rule.weight * SUBJECT : rule.weight;
    weights.set(rule.category, Math.min(MAX_WEIGHT, (weights.get(rule.category) ?? 0) + weight));
    evidence.push({ ...found, weight });
  }
  evidence.sort((a, b) => b.weight - a.weight);
  return {
    weights,
    evidence: evidence.map(({ text, start, end, part, reader, category }) => ({
      text,
      start,
      end,
      part,
      reader,
      category,
    })),
  };
}

function firstOf(
  rule: Rule,
  sentences: readonly Said[],
  anywhere: ReadonlySet<string>,
  rules: LanguageRules,
): TriageEvidence | null {
  if (rule.near === 'request' && !fits(rule, anywhere)) return null;
  for (const sentence of sentences) {
    if (rule.near === 'sentence' && !fits(rule, sentence.lists)) continue;
    const match = matchOf(rule, sentence, rules);
    if (match === null) continue;
    const end = match.index + match[0].length;
    return {
      text: sentence.text.slice(match.index, end),
      start: sentence.start + match.index,
      end: sentence.start + end,
      part: sentence.part,
      reader: `triage/rules/${rules.language}`,
      category: rule.category,
    };
  }
  return null;
}

function fits(rule: Rule, lists: ReadonlySet<string>): boolean {
  return rule.with.every((list) => lists.has(list)) && !rule.never.some((list) => lists.has(list));
}

/** The rule's own words, or where it has none, those of the first list that it needs. */
function matchOf(rule: Rule, sentence: Said, rules: LanguageRules): RegExpExecArray | null {
  if (rule.phrases !== null) return rule.phrases.first(sentence.folded);
  const [list] = rule.with;
  if (list === undefined) return null;
  return (rules.words.get(list) ?? rules.turns.get(list))?.first(sentence.folded) ?? null;
}
