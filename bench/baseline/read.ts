/**
 * The baseline: what one would build in a day from npm packages (mailparser, email-reply-parser, chrono-node,
 * @microsoft/recognizers-text-suite) and a few keywords. Its output is scored exactly as the product's own.
 */
import { moneyToJson, multiplyMoney, type Money } from '../../src/values/money.js';
import type { WonJson } from '../../src/parsers/toJson.js';
import type { Action, ReadingContext, Statement } from '../../src/parsers/types.js';
import { amountsIn, numbersIn, plainFigures, type Amount } from './amounts.js';
import { daysIn, type Day } from './dates.js';
import { replyText, type ReplyText } from './newText.js';
import { INVOICE_WORDS, START_WORDS, STATEMENT_WORDS, TOTAL_WORDS } from './words.js';

export interface BaselineReading {
  readonly statements: readonly Statement[];
  readonly won: WonJson | null;
  readonly action: Action;
}

const FACTUAL: readonly Statement[] = ['won', 'correction', 'follow-up'];
const FOR_A_PERSON: readonly Statement[] = ['question', 'complaint', 'support'];

export async function readBaseline(raw: Buffer, context: ReadingContext): Promise<BaselineReading> {
  const reply = await replyText(raw);
  const automatic = automaticStatement(reply);
  if (automatic !== null) return { statements: [automatic], won: null, action: 'ignore' };
  const said = statementsOf(reply.text);
  // Whoever gives a total and an amount to invoice notifies a win, whatever the words.
  const facts = factsOf(reply, context);
  const statements: readonly Statement[] =
    facts.total !== null && facts.invoice.length > 0 && said.every((statement) => statement === 'acknowledged')
      ? ['won']
      : said;
  const won = statements.some((statement) => FACTUAL.includes(statement)) ? facts : null;
  return { statements, won, action: actionOf(statements, won, reply, context) };
}

function automaticStatement({ mail, text }: ReplyText): Statement | null {
  const header = (name: string): string => {
    const value = mail.headers.get(name);
    return typeof value === 'string' ? value.toLowerCase() : '';
  };
  const from = mail.from?.value[0]?.address?.toLowerCase() ?? '';
  if (
    /^(?:mailer-daemon|postmaster)@/.test(from) ||
    /undeliver|delivery (?:status|failure)|unzustellbar/i.test(mail.subject ?? '')
  )
    return 'bounce';
  const submitted = header('auto-submitted');
  if ((submitted !== '' && submitted !== 'no') || mail.headers.has('x-autoreply')) return 'auto-reply';
  if (/^(?:automatic reply|out of office|abwesenheit|réponse automatique)/i.test(mail.subject ?? ''))
    return 'auto-reply';
  if (mail.headers.has('list-unsubscribe') || mail.headers.has('list') || header('precedence') === 'bulk')
    return 'unrelated';
  return /^\s*(?:thanks?|thank you|danke|vielen dank|merci)[^\n]{0,40}$/i.test(text.trim()) ? 'unrelated' : null;
}

function statementsOf(text: string): Statement[] {
  const said = new Set(STATEMENT_WORDS.filter(([, words]) => words.test(text)).map(([statement]) => statement));
  // What is negated or hoped for in the same sentence is no win.
  if (said.has('won') && !sentencesOf(text).some((sentence) => isWin(sentence))) said.delete('won');
  if (said.has('follow-up') || said.has('correction')) said.delete('won');
  if (said.size > 1) said.delete('acknowledged');
  return [...said];
}

function isWin(sentence: string): boolean {
  const win = STATEMENT_WORDS.find(([statement]) => statement === 'won')?.[1];
  return (
    win?.test(sentence) === true &&
    !/\b(?:not|n't|hope|hoping|should|expect|if|once|might|could|will)\b|\b(?:nicht|noch|falls|wenn|hoffe)|(?<!\p{L})(?:pas|espère|devrait|si)(?!\p{L})/iu.test(
      sentence,
    )
  );
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u).filter((sentence) => sentence.trim() !== '');
}

interface Facts {
  readonly totals: Money[];
  readonly invoices: Money[];
  readonly starts: Day[];
  share: number | null;
}

function factsOf({ mail, text }: ReplyText, context: ReadingContext): WonJson {
  const facts: Facts = { totals: [], invoices: [], starts: [], share: null };
  const sent = mail.date ?? new Date(context.referral.sentAt);
  for (const sentence of sentencesOf(plainFigures(text))) addFacts(sentence, sent, context, facts);
  const total = only(facts.totals);
  const invoice = [...facts.invoices];
  if (invoice.length === 0 && facts.share !== null && total !== null) {
    invoice.push(multiplyMoney(total, Math.round(facts.share * 100), 10_000));
  }
  const starts = new Set(facts.starts.map((day) => day.value));
  return {
    customer: context.referral.customer,
    total: total === null ? null : moneyToJson(total),
    invoice: invoice.map(moneyToJson),
    startDate: starts.size === 1 ? ([...starts][0] ?? null) : null,
  };
}

function addFacts(sentence: string, sent: Date, context: ReadingContext, facts: Facts): void {
  const days = daysIn(sentence, sent, context);
  const { currency } = context.partner;
  const withCurrency = amountsIn(sentence, currency);
  const named = sentence.search(TOTAL_WORDS) >= 0 || sentence.search(INVOICE_WORDS) >= 0;
  const amounts = withCurrency.length > 0 || !named ? withCurrency : numbersIn(sentence, currency);
  for (const amount of amounts) {
    const inDay = days.some((day) => amount.start >= day.start && amount.start < day.start + day.text.length);
    if (!inDay) (roleOf(sentence, amount) === 'invoice' ? facts.invoices : facts.totals).push(amount.value);
  }
  const share = /(\d{1,2}(?:\.\d)?) ?(?:%|percent|prozent|pour cent)/iu.exec(sentence)?.[1];
  if (share !== undefined && lastBefore(INVOICE_WORDS, sentence, sentence.length) >= 0) facts.share = Number(share);
  for (const day of days) if (lastBefore(START_WORDS, sentence, sentence.length) >= 0) facts.starts.push(day);
}

/** The nearest keyword before the amount says what it is for; without one, the first amount is the total. */
function roleOf(sentence: string, amount: Amount): 'total' | 'invoice' {
  const total = lastBefore(TOTAL_WORDS, sentence, amount.start);
  const invoice = lastBefore(INVOICE_WORDS, sentence, amount.start);
  return invoice > total ? 'invoice' : 'total';
}

function lastBefore(words: RegExp, sentence: string, end: number): number {
  let last = -1;
  for (const match of sentence.slice(0, end).matchAll(words)) last = match.index;
  return last;
}

function only(amounts: readonly Money[]): Money | null {
  const [first] = amounts;
  return first !== undefined && amounts.every((each) => each.minor === first.minor) ? first : null;
}

function actionOf(
  statements: readonly Statement[],
  won: WonJson | null,
  { mail }: ReplyText,
  { partner }: ReadingContext,
): Action {
  const address = mail.from?.value[0]?.address?.toLowerCase() ?? '';
  const ours = [partner.domain, ...(partner.domains ?? [])].some((domain) => address.endsWith(`@${domain}`));
  if (statements.length === 0 || !ours || statements.some((statement) => FOR_A_PERSON.includes(statement)))
    return 'review';
  if (statements.includes('unrelated')) return 'ignore';
  if (won === null || statements.includes('correction')) return 'record';
  return won.total !== null && won.invoice.length > 0 && won.startDate !== null ? 'record' : 'ask';
}
