/**
 * A win that no reader understood. Where a mail that was read as progress, a loss or the like names an amount that the
 * desk may invoice, or a total and a start, outside of offers, hopes and conditions, a person looks.
 */
import type { AmountUse } from '../facts/amounts.js';
import type { Line } from '../facts/mentions.js';
import type { CompiledLocale } from '../languages.js';
import type { Doubt } from '../types.js';
import { has } from '../words.js';
import { safeguardWords } from './words.js';

export interface UnreadInput {
  readonly lines: readonly Line[];
  readonly uses: readonly AmountUse[];
  /** The mail's own language first. */
  readonly locales: readonly CompiledLocale[];
  /** The facts that were read hold a total and a start. */
  readonly factsGiven: boolean;
  /** A win was understood, and found to be hoped for, denied or under a condition. */
  readonly explained: boolean;
  /** A loss or a refusal is said in known words: it has figures too, its price and the start that would have been. */
  readonly refused: boolean;
}

export function doubtUnread({ lines, uses, locales, factsGiven, explained, refused }: UnreadInput): Doubt | null {
  const [locale] = locales;
  if (locale === undefined) return null;
  const announced = underCondition(lines, locale);
  const firm = new Map(lines.map((line) => [line.index, !announced.has(line.index) && isFirm(line, locale)]));
  const invoiced = uses.find((use) => use.role === 'invoice' && firm.get(use.placed.line) === true);
  const total = uses.find((use) => use.role === 'total' && firm.get(use.placed.line) === true);
  const offered = lines.some((line) => has(locale.roles.quoted, line.text));
  // Nobody asks for an invoice over a job that is only hoped for, nor tells all of it as a fact.
  const complete = factsGiven && invoiced !== undefined && total !== undefined;
  if (
    explained &&
    !complete &&
    (invoiced === undefined || !has(safeguardWords(locale.language).requests, lineOf(invoiced, lines)))
  )
    return null;
  const found = invoiced ?? (factsGiven && !offered && !refused ? total : undefined);
  if (found === undefined) return null;
  return {
    code: 'meaning-unclear',
    message:
      'The mail names what a won job has (an amount to invoice, or a total and a start), but no win was understood.',
    needs: 'review',
    evidence: [found.mention.evidence],
  };
}

/** "Once he has signed, these are the figures:" and what is listed behind it. */
function underCondition(lines: readonly Line[], { refine }: CompiledLocale): ReadonlySet<number> {
  const found = new Set<number>();
  let open = false;
  for (const { index, text, sentence, mentions } of lines) {
    const plain = text.replace(refine.politeConditional, ' ');
    if (/:\s{0,3}$/u.test(text)) open = has(refine.conditional, plain) || has(refine.timeToCome, plain);
    else if (open && (sentence.label !== null || mentions.length > 0)) found.add(index);
    else open = false;
  }
  return found;
}

function lineOf(use: AmountUse, lines: readonly Line[]): string {
  return lines.find((line) => line.index === use.placed.line)?.text ?? '';
}

/** Said as a fact: not asked, hoped for, denied, planned or told of another matter or time. */
function isFirm({ sentence, text }: Line, { refine, language }: CompiledLocale): boolean {
  if (sentence.question || has(safeguardWords(language).neverWas, text)) return false;
  const plain = text.replace(refine.politeConditional, ' ');
  return ![refine.hedgeAnywhere, refine.conditional, refine.reported, refine.background, refine.otherMatter].some(
    (list) => has(list, plain),
  );
}
