/**
 * What a staff member's answer to a summary says: one command a line (`ok`, `reject`, `further`, `correction`, `total: 48,500`,
 * `invoice: 2,000 deposit; 2,850 on completion`, `start: 1 Dec`, `customer: …`). Strict on purpose: money follows from it,
 * so one line that is no command makes the whole answer not understood.
 */
import type { CalendarDay } from '../values/calendarDay.js';
import type { Money } from '../values/money.js';
import { isCourtesy } from './courtesy.js';
import { readDates } from './mentions/dates.js';
import { readMoney } from './mentions/money.js';
import type { InvoiceAmount, MentionContext } from './types.js';
import { lineOf, type Line } from '../texts/line.js';
import { loneSentence } from './reply/sentences.js';

export { isCourtesy } from './courtesy.js';

/** `further`: work besides the job on record; `correction`: that job's own figures. */
export type StaffVerdict = 'ok' | 'reject' | 'further' | 'correction';

export interface StaffAnswer {
  readonly verdict: StaffVerdict | null;
  readonly customer: string | null;
  readonly total: Money | null;
  readonly invoice: readonly InvoiceAmount[];
  readonly startDate: CalendarDay | null;
  /** Lines that are no command, or whose value cannot be read, with the reason. */
  readonly problems: readonly Line[];
}

const COMMAND = /^\s*(?:[-*•]\s*)?(customer|total|invoice|start)\s*[:=]\s*(\S.{0,499}?)\s*$/i;
const VERDICT = /^\s*(ok|okay|approved?|yes|reject(?:ed)?|no|further(?: work)?|follow[- ]?up|correction)\s*[.!]?\s*$/i;
const MOST_LINES = 40;

/** Exactly one exact amount in the text, or null. */
function oneAmount(text: string, context: MentionContext): Money | null {
  const [mention, ...others] = readMoney(loneSentence(text), context);
  if (mention === undefined || others.length > 0 || mention.approximate) return null;
  return mention.value;
}

function amounts(text: string, context: MentionContext): InvoiceAmount[] | null {
  const found: InvoiceAmount[] = [];
  for (const part of text.split(/\s*;\s*/).filter((piece) => piece !== '')) {
    const [mention, ...others] = readMoney(loneSentence(part), context);
    if (mention?.value == null || others.length > 0 || mention.approximate) return null;
    const rest = `${part.slice(0, mention.evidence.start)} ${part.slice(mention.evidence.end)}`
      .replace(/[()]/g, ' ')
      .trim();
    found.push({ amount: mention.value, label: rest === '' ? null : rest.slice(0, 80) });
  }
  return found.length > 0 ? found : null;
}

function verdictOf(word: string): StaffVerdict {
  if (word.startsWith('f')) return 'further';
  if (word === 'correction') return word;
  return /^(?:reject|no)/.test(word) ? 'reject' : 'ok';
}

/** Reads the new text of a staff mail. `signedBy` is the sender's name: a line that is just (part of) it is no command. */
export function readStaffAnswer(newText: string, signedBy: string, context: MentionContext): StaffAnswer {
  let verdict: StaffAnswer['verdict'] = null;
  let customer: string | null = null;
  let total: Money | null = null;
  let invoice: readonly InvoiceAmount[] = [];
  let startDate: CalendarDay | null = null;
  const problems: Line[] = [];

  const lines = newText.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > MOST_LINES)
    return { verdict, customer, total, invoice, startDate, problems: [lineOf('the mail is too long for an answer')] };
  for (const line of lines) {
    const shown = line.trim().slice(0, 80);
    const wrong = (problem: Line): Line => lineOf('“{line}”: {problem}', { line: shown, problem });
    const said = VERDICT.exec(line)?.[1]?.toLowerCase();
    if (said !== undefined) {
      const now = verdictOf(said);
      if (verdict !== null && verdict !== now)
        problems.push(lineOf('“{line}” contradicts an earlier line', { line: shown }));
      verdict = now;
      continue;
    }
    const [, command = '', value = ''] = COMMAND.exec(line) ?? [];
    switch (command.toLowerCase()) {
      case 'customer':
        customer = value;
        break;
      case 'total':
        total = oneAmount(value, context);
        if (total === null) problems.push(wrong(lineOf('no single exact amount')));
        break;
      case 'invoice':
        invoice = amounts(value, context) ?? [];
        if (invoice.length === 0)
          problems.push(wrong(lineOf('write amounts as “4,850” or “2,000 deposit; 2,850 on completion”')));
        break;
      case 'start': {
        const [date, ...others] = readDates(loneSentence(value), context);
        startDate = others.length === 0 ? (date?.value ?? null) : null;
        if (startDate === null) problems.push(wrong(lineOf('no single exact day')));
        break;
      }
      default:
        if (!isCourtesy(line, signedBy)) problems.push(lineOf('“{line}” is no command', { line: shown }));
    }
  }
  const facts = customer !== null || total !== null || invoice.length > 0 || startDate !== null;
  if (verdict === 'reject' && facts) problems.push(lineOf('“reject” and a correction contradict each other'));
  if (verdict === null && !facts && problems.length === 0) problems.push(lineOf('the mail has no command'));
  return { verdict, customer, total, invoice, startDate, problems };
}
