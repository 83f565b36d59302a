/** Answers of one word: a "yes" or "no" says what the desk's question asked. */
import type { CompiledLocale } from './languages.js';
import { evidenceIn, folded } from './phrases.js';
import type { Evidence, Finding, NewText, Sentence, Statement } from './types.js';
import { anyHas, firstMatch } from './words.js';
import { loneSentence } from './reply/sentences.js';

export interface AnswersInput {
  readonly sentences: readonly Sentence[];
  readonly newText: Pick<NewText, 'answers'>;
  readonly locales: readonly CompiledLocale[];
  /** The desk's own last question, where it stands quoted. */
  readonly deskAsked: string;
}

/** "> Has Kestrel signed?" "Yes, on Tuesday.": a yes or no takes its meaning from the quoted question. */
export function answersOf(
  { newText, sentences, locales, deskAsked }: AnswersInput,
  findings: ReadonlyMap<Statement, Evidence[]>,
): Finding[] {
  const pairs = newText.answers.map((answer) => ({
    question: answer.question,
    sentence: sentences.find((sentence) => sentence.start >= answer.start && sentence.start < answer.end),
  }));
  if (pairs.length === 0 && sentences.length <= 4 && findings.size === 0 && deskAsked !== '') {
    pairs.push({ question: deskAsked, sentence: sentences.find((sentence) => isAnswer(folded(sentence), locales)) });
  }
  return pairs.flatMap(({ question, sentence }) =>
    sentence === undefined ? [] : answerTo(question, sentence, locales),
  );
}

function isAnswer(text: string, locales: readonly CompiledLocale[]): boolean {
  return locales.some((locale) =>
    [locale.refine.yes, locale.refine.no].some((list) => firstMatch(list, text)?.index === 0),
  );
}

function answerTo(question: string, sentence: Sentence, locales: readonly CompiledLocale[]): Finding[] {
  const answer = folded(sentence);
  const asked: Sentence = { ...loneSentence(question.slice(-600)), question: true };
  const about = new Set(
    locales
      .flatMap((locale) => locale.readers.flatMap((reader) => reader(asked)?.statement ?? []))
      .filter((statement) => statement === 'won' || statement === 'lost'),
  );
  if (about.size !== 1) return [];
  const [statement] = about;
  if (statement === undefined) return [];
  const evidence = evidenceIn(sentence, 0, Math.min(sentence.text.length, 200), 'answers');
  const yes = locales.some((locale) => firstMatch(locale.refine.yes, answer)?.index === 0);
  const no = locales.some((locale) => firstMatch(locale.refine.no, answer)?.index === 0);
  const hedged =
    anyHas(locales, (locale) => locale.refine.hedgeAnywhere, answer) ||
    anyHas(locales, (locale) => locale.refine.notYet, answer);
  if (yes && !no && !hedged) return [{ statement, evidence }];
  return no || hedged ? [{ statement: 'acknowledged', evidence }] : [];
}
