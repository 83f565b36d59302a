/** An attached text as read.ts reads a mail's: sentences, mentions, roles, facts; but no statements. Pure. */
import { readFacts } from '../facts/index.js';
import { readLine } from '../facts/mentions.js';
import { instructsSoftware } from '../hostile.js';
import { withLabels } from '../labelled.js';
import { localesFor } from '../languages.js';
import { detectLanguage } from '../reply/language.js';
import { splitSentences } from '../reply/sentences.js';
import type { Setting } from '../setting.js';
import type { ReadingContext } from '../types.js';
import type { PaperFacts } from './index.js';

/** Longer papers are read in their first part: an order says what it comes to on its first pages. */
const MAX_PAPER = 60_000;
const MAX_LINES = 800;

/** `correcting`: what equals the record is no news. */
export function readPaper(text: string, setting: Setting, correcting: boolean): PaperFacts {
  const { context, mention, recorded } = setting;
  const language = detectLanguage(text, context);
  const locales = localesFor(language);
  const lines = withLabels(splitSentences(text.slice(0, MAX_PAPER), language), [])
    .slice(0, MAX_LINES)
    .filter((sentence) => !instructsSoftware(sentence, context.referral.customer, locales))
    .map((sentence, index) => readLine(sentence, index, { ...mention, language }, locales));
  const papers: Setting = {
    context: withoutQuestion(context),
    language,
    locales,
    mention: { ...mention, language },
    recorded,
  };
  const { won, uses } = readFacts(lines, NO_NEWS, papers, correcting);
  return { language, lines, won, uses };
}

const NO_NEWS = { winLines: new Set<number>(), milestoneLines: new Set<number>() };

/** The desk's question was put to the partner, not to the paper: a bare figure in it answers nothing. */
function withoutQuestion(context: ReadingContext): ReadingContext {
  const { desk, partner, referral, record } = context;
  return { desk, partner, referral, ...(record === undefined ? {} : { record }) };
}
