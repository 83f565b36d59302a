/**
 * Rule files: words and phrases that tell what a client's request is about, one file a language (docs/triage.md). The
 * shipped set is src/parsers/triage/rules/; an operator's folder replaces it. Here they are checked and compiled; reading
 * the files is src/desk/triageRules.ts.
 */
import { z } from 'zod';
import { Phrases } from '../phrases.js';
import { faultOf, toPhrase } from './notation.js';
import { CATEGORIES, TIER_OF, type Category } from './types.js';

const phrase = z.string().superRefine((text, context) => {
  const fault = faultOf(text);
  if (fault !== null) context.addIssue({ code: 'custom', message: `"${text.slice(0, 60)}" ${fault}` });
});
const phrases = z.array(phrase).min(1).max(500);
const name = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/, 'must be lower-case letters, figures and hyphens');

const ruleSchema = z.strictObject({
  category: z.enum(CATEGORIES),
  /** 1 a hint, 2 likely, 4 strong; from 8 on it decides against the examples. */
  weight: z.number().min(0.5).max(12).default(2),
  /** Any of these stands in a sentence. */
  phrases: phrases.optional(),
  /** And a word of each of these lists: in the sentence, or anywhere in the request where `near` is `request`. */
  with: z.array(name).max(8).default([]),
  near: z.enum(['sentence', 'request']).default('sentence'),
  /** And none of these in the sentence, or in the request where `near` says so. */
  never: z.array(name).max(12).default([]),
});

const alarmSchema = z.strictObject({
  category: z.enum(CATEGORIES).refine((category) => TIER_OF[category] === 'management', "must be one of management's"),
  /** The words alone will do; otherwise the classifier must take the sentence for management's as well. */
  sure: z.boolean().default(false),
  phrases,
  /** None of these lists stands in the sentence. */
  never: z.array(name).max(12).default([]),
});

export const ruleFileSchema = z
  .strictObject({
    /** Frequent small words, one by one: they tell the language. */
    common: z
      .array(z.string().regex(/^\p{L}{1,20}$/u, 'must be one word'))
      .min(20)
      .max(500),
    /** Blanked out before words are looked for: idioms and denials ("pro Benutzer", "not a complaint"). */
    ignore: phrases,
    /** Lists that rules name. Each is a hint for the classifier as well. */
    words: z.record(name, phrases),
    /** The same, looked for in the text as it stands, denials included: they turn what the others mean. */
    turns: z.record(name, phrases),
    rules: z.array(ruleSchema).min(1).max(500),
    /** What one sentence says that management must see, whatever stands beside it. */
    alarms: z.array(alarmSchema).max(200).default([]),
    /** What opens a request of its own, at the beginning of a sentence: "separately", "another thing". */
    another: phrases,
    /** Sentences that are about another case, over or only polite: not read. */
    aside: phrases,
  })
  .superRefine((file, context) => {
    const checkList = (list: string, path: (string | number)[]): void => {
      if (!Object.hasOwn(file.words, list) && !Object.hasOwn(file.turns, list))
        context.addIssue({ code: 'custom', path, message: `names no list of words: ${list}` });
    };
    for (const [index, rule] of file.rules.entries()) {
      if (rule.phrases === undefined && rule.with.length === 0)
        context.addIssue({ code: 'custom', path: ['rules', index], message: 'has neither phrases nor with' });
      for (const list of [...rule.with, ...rule.never]) checkList(list, ['rules', index]);
    }
    for (const [index, { never }] of file.alarms.entries())
      for (const list of never) checkList(list, ['alarms', index]);
  });

export interface Rule {
  readonly category: Category;
  readonly weight: number;
  readonly phrases: Phrases | null;
  readonly with: readonly string[];
  readonly never: readonly string[];
  readonly near: 'sentence' | 'request';
}

export interface Alarm {
  readonly category: Category;
  readonly sure: boolean;
  readonly phrases: Phrases;
  readonly never: readonly string[];
}

export interface LanguageRules {
  readonly language: string;
  readonly common: ReadonlySet<string>;
  readonly ignore: Phrases;
  readonly words: ReadonlyMap<string, Phrases>;
  readonly turns: ReadonlyMap<string, Phrases>;
  readonly rules: readonly Rule[];
  readonly alarms: readonly Alarm[];
  readonly another: Phrases;
  readonly aside: Phrases;
}

/** One entry a language, in the order of the file names. */
export type TriageRules = readonly LanguageRules[];

const MAX_FAULTS = 20;

/**
 * Compiles one parsed rule file; `language` is its name without ending ("en"). Throws TypeError that names every bad entry
 * (at most twenty) by its place in the file.
 */
export function compileRules(language: string, file: unknown): LanguageRules {
  const parsed = ruleFileSchema.safeParse(file);
  if (!parsed.success) {
    const faults = parsed.error.issues
      .slice(0, MAX_FAULTS)
      .map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`);
    throw new TypeError(`rules of triage for "${language}": ${faults.join('; ')}`);
  }
  const { common, ignore, words, turns, rules, alarms, another, aside } = parsed.data;
  return {
    language,
    common: new Set(common.map((word) => word.toLowerCase())),
    ignore: compile(ignore),
    words: compileLists(words),
    turns: compileLists(turns),
    rules: rules.map((rule) => ({ ...rule, phrases: rule.phrases === undefined ? null : compile(rule.phrases) })),
    alarms: alarms.map((alarm) => ({ ...alarm, phrases: compile(alarm.phrases) })),
    another: compile(another),
    aside: compile(aside),
  };
}

function compileLists(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Phrases> {
  return new Map(Object.entries(lists).map(([name_, each]) => [name_, compile(each)]));
}

function compile(list: readonly string[]): Phrases {
  return new Phrases(list.map(toPhrase));
}
