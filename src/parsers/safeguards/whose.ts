/**
 * Complete figures, one of which is not this job's by the words around it: an amount that the partner is owed or that is for a broker, a
 * total that covers another customer's job, a day on which somebody else starts. The partner is asked which of it counts.
 *
 *   whose/invoice.ts  amounts that are not the desk's to invoice from this job, or only one of several
 *   whose/total.ts    totals that are another's, too, or an offer's
 *   whose/start.ts    days that are something else's
 *   whose/teller.ts   another who tells of the win, or has it
 *   whose/names.ts    names that are none of this job
 */
import type { AmountUse } from '../facts/amounts.js';
import type { Line, Placed } from '../facts/mentions.js';
import { ask } from '../facts/outcome.js';
import { foldWord, isDistinctive } from '../mentions/customer/names.js';
import { fold } from '../phrases.js';
import { stands } from '../patterns/guard.js';
import type { Doubt, Evidence, Fact, Language, ReadingContext, WonFacts } from '../types.js';
import { clauseOf, type Clause } from './whose/clause.js';
import { INVOICE_WORDS } from './whose/invoice.js';
import { namesAnother, ownWords } from './whose/names.js';
import { START_WORDS } from './whose/start.js';
import { TELLERS } from './whose/teller.js';
import { NO_VALUE, OFFER, PRICE_ROW, TOTAL_WORDS } from './whose/total.js';

export interface WhoseInput {
  /** What the mail says of this referral. */
  readonly lines: readonly Line[];
  readonly uses: readonly AmountUse[];
  readonly won: WonFacts;
  readonly language: Language;
  readonly context: ReadingContext;
}

interface Told {
  readonly evidence: Evidence;
  readonly placed: Placed;
  readonly line: Line;
  readonly clause: Clause;
}

/** null where all three facts are this job's. */
export function doubtWhose(input: WhoseInput): Doubt | null {
  const own = ownWords(input.context);
  return doubtInvoice(input, own) ?? doubtTotal(input, own) ?? doubtStart(input, own) ?? doubtTeller(input, own);
}

/** "A great win today! Not Kestrel though, it's Osprey Drains." */
const NOT_NAME =
  /^\s?(?:(?:but|only|just|sadly|aber|nur|leider|mais|malheureusement),? )?(?:not|nicht|pas) (?:(?:for|with|from|at|the|mr\.?|bei|für|von|mit|der|die|herr|chez|pour|avec|de|m\.) ){0,2}(\p{L}[\p{L}-]{2,30})(?=\s?[,.:;!–-]|\s?$| (?:though|this time|but|however|yet|diesmal|allerdings|aber|sondern|cette fois|mais))(?! ?[.!]? ?only)/iu;

function disowns(text: string, own: ReadonlySet<string>): boolean {
  const name = NOT_NAME.exec(text)?.[1];
  return name !== undefined && own.has(foldWord(name));
}

/** "Wexford told me Kestrel had signed" */
function doubtTeller({ lines, language }: WhoseInput, own: ReadonlySet<string>): Doubt | null {
  const told = lines.find(({ sentence }) => {
    const text = sentence.text.slice(0, MAX_TOLD).replace(/\s{1,8}/gu, ' ');
    return disowns(text, own) || namesAnother(TELLERS[language], text, own, language);
  });
  if (told === undefined) return null;
  const { text, start } = told.sentence;
  return {
    code: 'meaning-unclear',
    message: 'Another is named as the one who tells of the win, or who has it.',
    needs: 'review',
    evidence: [{ text, start, end: start + text.length, part: 'body', reader: 'safeguards/whose' }],
  };
}

const MAX_TOLD = 300;

/** Where a fact stands in the body, with the words around it. */
function told(fact: Fact<unknown> | null, lines: readonly Line[], kind: Placed['kind']): Told[] {
  return (fact?.evidence ?? []).flatMap((evidence) => {
    if (evidence.part !== 'body') return [];
    for (const line of lines) {
      const placed = line.mentions.find(
        (each) => each.kind === kind && each.mention.evidence.start === evidence.start && evidence.text !== '',
      );
      if (placed !== undefined) return [{ evidence, placed, line, clause: clauseOf(placed, line) }];
    }
    return [];
  });
}

function doubtInvoice({ lines, won, language, context }: WhoseInput, own: ReadonlySet<string>): Doubt | null {
  const words = INVOICE_WORDS[language];
  const single = won.invoice.length === 1;
  const customer = customerNames(context);
  for (const fact of won.invoice) {
    for (const { evidence, line, clause } of told(fact, lines, 'money')) {
      const isOthers =
        stands(words.clause, clause.text) ||
        stands(words.toCustomer, withCustomer(clause.text, customer.map(fold))) ||
        namesAnother(words.named, clause.written, own, language) ||
        (single && fact.certainty !== 'computed' && stands(words.sentence, clause.sentence));
      if (isOthers)
        return ask(
          'invoice-ambiguous',
          'The words beside the amount say that it is not the desk’s to invoice from this job, or not all of it.',
          'invoice',
          [evidence],
        );
      if (single && isOneOfSeveral(line, lines, words.counted))
        return ask('invoice-ambiguous', 'Several invoices are told of, and one amount.', 'invoice', [evidence]);
    }
  }
  return null;
}

/** Said in the sentence of the amount, or in the one before it that holds none. */
function isOneOfSeveral(line: Line, lines: readonly Line[], counted: RegExp): boolean {
  const before = lines.find(({ index }) => index === line.index - 1);
  return (
    stands(counted, line.text) || (before !== undefined && before.mentions.length === 0 && stands(counted, before.text))
  );
}

/** The customer's names: its whole one, its words that tell it from others, and its contact's last. */
function customerNames({ referral }: ReadingContext): readonly string[] {
  const names = [
    ...referral.customer.split(/[\s&+,./-]{1,8}/u).filter((word) => word.length > 2 && isDistinctive(foldWord(word))),
    ...referral.customerContact.split(/\s{1,8}/u).filter((word) => word.length > 2),
  ];
  return [referral.customer, ...names.slice(0, 1), ...names.slice(-2)];
}

function withCustomer(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => (name === '' ? rest : rest.replaceAll(name, '@')), text);
}

function doubtTotal({ lines, uses, won, language, context }: WhoseInput, own: ReadonlySet<string>): Doubt | null {
  const words = TOTAL_WORDS[language];
  const total = won.total;
  const customer = customerNames(context);
  const doubt = (evidence: Evidence): Doubt =>
    ask('total-ambiguous', 'The words beside the total say that it is another’s, too, or not the price.', 'total', [
      evidence,
    ]);
  for (const { evidence, line, clause } of told(total, lines, 'money')) {
    if (stands(words.clause, clause.text) || stands(words.sentence, clause.sentence)) return doubt(evidence);
    if (namesAnother(words.named, clause.written, own, language)) return doubt(evidence);
    const sentence = withCustomer(clause.writtenSentence, customer);
    if (namesAnother(words.takenBack, sentence, own, language)) return doubt(evidence);
    const replaced = uses.some(({ role, placed }) => role === 'superseded' && placed.line === line.index);
    if (replaced && stands(words.offered, clause.sentence)) return doubt(evidence);
    if (isOfferedOnly(line, lines)) return doubt(evidence);
  }
  const again = uses.find(
    ({ mention, placed }) =>
      mention.value?.minor === total?.value.minor &&
      total !== null &&
      lines.some((line) => line.index === placed.line && stands(words.denied, clauseOf(placed, line).text)),
  );
  return again === undefined ? null : doubt(again.mention.evidence);
}

/** "Offer: 51,300 … Final price: see contract" */
function isOfferedOnly({ sentence }: Line, lines: readonly Line[]): boolean {
  const { label } = sentence;
  if (label === null || !OFFER.test(fold(label.name).trim())) return false;
  return lines.some(({ sentence: { label: row } }) => {
    if (row === null || row === label) return false;
    return PRICE_ROW.test(fold(row.name).trim()) && !NO_VALUE.test(fold(row.value).trim());
  });
}

function doubtStart({ lines, won, language }: WhoseInput, own: ReadonlySet<string>): Doubt | null {
  const words = START_WORDS[language];
  for (const { evidence, clause } of told(won.startDate, lines, 'date')) {
    const isOthers =
      stands(words.sentence, clause.sentence) ||
      (won.startDate?.certainty === 'assumed' && stands(words.unnamed, clause.sentence)) ||
      namesAnother(words.firm, clause.written, own, language) ||
      namesAnother(words.withUs, clause.written, own, language, true);
    if (isOthers)
      return ask('start-ambiguous', 'The words beside the day say that it is not the start of this job.', 'startDate', [
        evidence,
      ]);
  }
  return null;
}
