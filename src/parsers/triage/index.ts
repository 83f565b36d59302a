/**
 * Reads a client's support request that a partner forwards or writes up: who answers it, what it is about, from which
 * words (READING.md, policy S2–S4; docs/triage.md). Pure: a Mail, rules and what is known of the parties in, a reading out.
 *
 *   request text ─► language ─► sentences ─► requests ─► rules and examples ─► decision, the most careful one counts
 *                                    └─► each sentence by itself ─► alarm: management must see it
 */
import type { Mail } from '../../values/mail.js';
import { splitSentences } from '../reply/index.js';
import type { Language, ReadingContext } from '../types.js';
import { alarmIn, isAlarming, type Alarmed, type Judge } from './alarms.js';
import { decideCategory, type Decision } from './decide.js';
import { triageFeatures } from './features.js';
import { rulesFor } from './language.js';
import { learntLikelihoods, type Likelihoods } from './learnt.js';
import { requestTextOf } from './requestText.js';
import type { LanguageRules, TriageRules } from './rules.js';
import { segmentsOf } from './segments.js';
import { said, signalsIn, type Said } from './signals.js';
import { TIER_OF, TIERS, type Category, type TriageEvidence, type TriageReading, type TriageRequest } from './types.js';

/** `learnt`: what the classifier says of features; null: rules alone. Default: the model that is shipped. */
export interface TriageOptions {
  readonly learnt?: ((features: readonly number[], language: Language) => Likelihoods) | null;
}

const MAX_SENTENCES = 200;
const MAX_EVIDENCE = 6;

/** Never throws. */
export function readTriage(
  mail: Mail,
  rules: TriageRules,
  context: ReadingContext,
  options: TriageOptions = {},
): TriageReading {
  const { text, subject } = requestTextOf(mail, context);
  if (mail.problems.some(({ code }) => code === 'encrypted')) return unclear('unreadable', text, null);
  const own = rulesFor(text === '' ? subject : text, rules);
  if (own === null) return unclear('language', text, null);
  const reading = readRequests(text, subject, own, options);
  return mail.problems.length === 0 ? reading : { ...reading, confident: false };
}

/** The same for a text by itself, as the examples and corrections are. */
export function readTriageText(text: string, rules: TriageRules, options: TriageOptions = {}): TriageReading {
  const own = rulesFor(text, rules);
  return own === null ? unclear('language', text, null) : readRequests(text, '', own, options);
}

/** What of a request rules and classifier look at. */
export function sentencesSaid(text: string, subject: string, rules: LanguageRules): Said[] {
  const body = splitSentences(text, languageOf(rules) ?? 'en')
    .slice(0, MAX_SENTENCES)
    .map((sentence) => said(sentence, 'body', rules))
    .filter((each) => !rules.aside.has(each.folded) || isAlarming(each, rules));
  return subject === '' ? body : [said({ text: subject, start: 0 }, 'subject', rules), ...body];
}

/** The features of sentences; null in a language without examples. */
export function featuresOfSaid(sentences: readonly Said[], rules: LanguageRules): readonly number[] | null {
  const language = languageOf(rules);
  if (language === null) return null;
  const lists = new Set(sentences.flatMap((each) => [...each.lists]));
  return triageFeatures(
    sentences.map((each) => each.text),
    lists,
    language,
  );
}

function languageOf({ language }: LanguageRules): Language | null {
  return language === 'en' || language === 'de' || language === 'fr' ? language : null;
}

function readRequests(text: string, subject: string, rules: LanguageRules, options: TriageOptions): TriageReading {
  const sentences = sentencesSaid(text, subject, rules);
  if (!sentences.some((each) => /\p{L}{2}/u.test(each.text))) return unclear('nothing-said', text, rules.language);
  const whole = decided(sentences, rules, options);
  const body = sentences.filter((each) => each.part === 'body');
  const segments = segmentsOf(body, rules);
  const parts = segments.length < 2 ? [] : segments.map((each) => decided(each, rules, options));
  // A part counts by itself only where it is sure: what stands alone has lost what went before it.
  const sure = parts.filter(({ request }) => request.confident);
  const requests = sure.length === 0 ? [whole.request] : sure.map(({ request }) => request);
  const read = [whole.request, ...requests].reduce((first, next) => (care(next) > care(first) ? next : first));
  const careful = read === whole.request && whole.decision.reason === 'careful';
  const alarm = alarmIn(sentences, rules, judgeOf(rules, options));
  const alarmed = alarm !== null && goesBefore(alarm, read, careful) ? requestOf(alarm) : null;
  const deciding = alarmed ?? read;
  return {
    tier: deciding.tier,
    category: deciding.category,
    confident: deciding.confident,
    language: rules.language,
    evidence: deciding.evidence,
    requests: alarmed === null ? requests : [...requests, alarmed],
    reason: alarmed !== null ? 'careful' : read === whole.request ? whole.decision.reason : 'understood',
    likelihoods: whole.decision.likelihoods,
    text,
  };
}

/** Before the partner always, before others where it is sure, and where it knows better what management is to see. */
function goesBefore(alarm: Alarmed, read: TriageRequest, careful: boolean): boolean {
  if (read.tier === 'management') return alarm.sure && (careful || read.category === 'unclear');
  return alarm.sure || read.tier === 'partner';
}

/** What the classifier makes of a sentence by itself. */
function judgeOf(rules: LanguageRules, { learnt }: TriageOptions): Judge {
  const ask = learnt === undefined ? learntLikelihoods : learnt;
  const language = languageOf(rules);
  if (ask === null || language === null) return null;
  return (sentence) => ask(triageFeatures([sentence.text], sentence.lists, language), language);
}

function requestOf({ category, sentence, evidence }: Alarmed): TriageRequest {
  return {
    tier: TIER_OF[category],
    category,
    confident: false,
    evidence: [evidence],
    start: sentence.part === 'body' ? sentence.start : 0,
    end: sentence.part === 'body' ? sentence.start + sentence.text.length : 0,
  };
}

function care({ tier }: TriageRequest): number {
  return TIERS.indexOf(tier);
}

interface Decided {
  readonly request: TriageRequest;
  readonly decision: Decision;
}

function decided(sentences: readonly Said[], rules: LanguageRules, options: TriageOptions): Decided {
  const signals = signalsIn(sentences, rules);
  const ask = options.learnt === undefined ? learntLikelihoods : options.learnt;
  const features = ask === null ? null : featuresOfSaid(sentences, rules);
  const language = languageOf(rules);
  const learnt = ask === null || features === null || language === null ? null : ask(features, language);
  const decision = decideCategory(learnt, signals.weights);
  const { category, tier, confident } = decision;
  const own = signals.evidence.filter((each) => each.category === category);
  const evidence = own.length > 0 ? own : likest(sentences, category, rules, ask);
  const body = sentences.filter((each) => each.part === 'body');
  return {
    decision,
    request: {
      tier,
      category,
      confident,
      evidence: evidence.slice(0, MAX_EVIDENCE),
      start: body[0]?.start ?? 0,
      end: body.reduce((end, each) => Math.max(end, each.start + each.text.length), 0),
    },
  };
}

/** Where no rule's words decided: the sentence that is most like the examples of the category. */
function likest(
  sentences: readonly Said[],
  category: Category,
  rules: LanguageRules,
  ask: TriageOptions['learnt'],
): TriageEvidence[] {
  const language = languageOf(rules);
  if (ask === null || ask === undefined || language === null) return [];
  let best: { each: Said; likelihood: number } | null = null;
  for (const each of sentences.slice(0, 40)) {
    const likelihood = ask(triageFeatures([each.text], each.lists, language), language).get(category) ?? 0;
    if (best === null || likelihood > best.likelihood) best = { each, likelihood };
  }
  if (best === null) return [];
  const { text, start, part } = best.each;
  return [{ text, start, end: start + text.length, part, reader: 'triage/learnt', category }];
}

function unclear(reason: TriageReading['reason'], text: string, language: string | null): TriageReading {
  return {
    tier: 'management',
    category: 'unclear',
    confident: false,
    language,
    evidence: [],
    requests: [],
    reason,
    likelihoods: new Map(),
    text,
  };
}
