/** `paid`, `unpaid`, `refunded`, `remind again`: what finance and management say of invoices (policy R7). */
import { DeskError } from '../../errors.js';
import { readDates } from '../../parsers/mentions/dates.js';
import { readMoney } from '../../parsers/mentions/money.js';
import type { MentionContext, MoneyMention, Sentence } from '../../parsers/types.js';
import { addMonths, type CalendarDay } from '../../values/calendarDay.js';
import { moneyFromDecimal, toDecimal, type Money } from '../../values/money.js';
import { Invoice, Partner } from '../../entities/index.js';
import { findPaper } from '../accounts/findInvoice.js';
import { recordPayment, recordRefund, takeBackPayment, type Booked } from '../accounts/payments.js';
import { setOffCredit } from '../accounts/setOff.js';
import { remindAgain } from '../accounts/reminders.js';
import { maySteer } from './permission.js';
import type { Command, Giver, Target } from './types.js';
import { deskDay, type Unit } from '../unit.js';
import { lineOf, type Line } from '../../texts/line.js';
import { loneSentence } from '../../parsers/reply/sentences.js';

const BOTH = ['finance', 'staff'] as const;
/** A number that the configured format can make: letters, digits, and what parts them; with a digit in it. */
const NUMBER = /^(?=.{0,39}\d)[\p{L}\d][\p{L}\d/_-]{0,39}$/u;

const PAID = /^(paid|refunded)\b\s*:?\s*(.{0,200})$/i;
const ON_ACCOUNT = /^(.*?)\s+(on account)\s*[.!]?$/i;
const CREDIT = /^credit\s+(\S{1,40})\s+(?:to|against)\s+(\S{1,40})(?:\s+(.{1,60}))?$/i;
const UNPAID = /^unpaid\b\s*:?\s*(\S{0,40})\s*[.!]?$/i;
const AGAIN = /^remind again\b\s*:?\s*(\S{0,40})\s*[.!]?$/i;

const paid: Command = {
  usage: 'paid NUMBER [on DAY] [AMOUNT] [on account]',
  does: 'records a payment: today and all that is open, where day and amount are left out; what is more than is open is the partner’s credit',
  on: ['any'],
  givers: BOTH,
  read: (line, context) => {
    const [, verb = '', rest = ''] = PAID.exec(line) ?? [];
    if (verb.toLowerCase() !== 'paid') return null;
    const [, booked = rest, onAccount] = ON_ACCOUNT.exec(rest) ?? [];
    return booking(booked, context, (unit, request) =>
      recordPayment(unit, { ...request, onAccount: onAccount !== undefined }),
    );
  },
};

const refunded: Command = {
  usage: 'refunded NUMBER [on DAY] [AMOUNT]',
  does: 'records that the credit balance of an invoice went back to the partner',
  on: ['any'],
  givers: BOTH,
  read: (line, context) => {
    const [, verb = '', rest = ''] = PAID.exec(line) ?? [];
    if (verb.toLowerCase() !== 'refunded') return null;
    return booking(rest, context, recordRefund);
  },
};

const setOff: Command = {
  usage: 'credit NUMBER to NUMBER [AMOUNT]',
  does: 'sets the partner’s credit on one invoice against another: all that goes, where the amount is left out',
  on: ['any'],
  givers: BOTH,
  read: (line, context) => {
    const [, from = '', target = '', rest = ''] = CREDIT.exec(line) ?? [];
    const to = trimmed(target);
    if (!NUMBER.test(from) || !NUMBER.test(to)) return null;
    const said = readBooking(` ${rest}`, context);
    if (said.number !== '' || said.paidOn !== null || (rest !== '' && said.amount === null)) {
      throw new DeskError(
        'input-invalid',
        lineOf('no single exact amount; write it as: credit 2026-014 to 2026-015 235.00'),
      );
    }
    return async (unit, _target, giver) => {
      requireFinance(giver);
      const amount = said.amount === null ? null : inCurrency(said, await findPaper(unit, from));
      const { id: messageId } = giver.message;
      return [await setOffCredit(unit, { from, to, amount, by: giver.person.email, messageId })];
    };
  },
};

const unpaid: Command = {
  usage: 'unpaid NUMBER',
  does: 'takes the last payment of an invoice back',
  on: ['any'],
  givers: BOTH,
  read: (line) => {
    const match = UNPAID.exec(line);
    if (match === null) return null;
    return async (unit, target, giver) => {
      requireFinance(giver);
      const number = await numberOr(unit, trimmed(match[1]), target);
      return [(await takeBackPayment(unit, number, giver.person.email)).line];
    };
  },
};

const again: Command = {
  usage: 'remind again [NUMBER]',
  does: 'lets the reminders of an invoice go on that a dispute had stopped',
  on: ['any'],
  givers: BOTH,
  read: (line) => {
    const match = AGAIN.exec(line);
    if (match === null) return null;
    return async (unit, target, giver) => {
      const number = await numberOr(unit, trimmed(match[1]), target);
      const invoice = await findPaper(unit, number);
      const partner = await unit.manager.findOneByOrFail(Partner, { id: invoice.partnerId });
      if (giver.kind !== 'finance' && !maySteer(unit.config, giver, partner)) {
        throw new DeskError(
          'not-allowed',
          lineOf('only finance, management or the manager of {partner} can do this', { partner: partner.name }),
        );
      }
      return [await remindAgain(unit, invoice)];
    };
  },
};

interface Said {
  readonly number: string;
  readonly paidOn: CalendarDay | null;
  readonly yearAssumed: boolean;
  readonly amount: Money | null;
  /** No currency was written: it is the invoice's. */
  readonly bare: boolean;
}

function booking(
  rest: string,
  context: MentionContext,
  record: (unit: Unit, request: Parameters<typeof recordPayment>[1]) => Promise<Booked>,
) {
  const said = readBooking(rest, context);
  return async (unit: Unit, target: Target, giver: Giver): Promise<readonly string[]> => {
    requireFinance(giver);
    const number = await numberOr(unit, said.number, target);
    const paper = await findPaper(unit, number);
    const booked = await record(unit, {
      number,
      paidOn: pastDay(unit, said),
      amount: said.amount === null ? null : inCurrency(said, paper),
      by: giver.person.email,
      messageId: giver.message.id,
    });
    return [booked.line];
  };
}

/** "2026-014 on 3 Dec 1,265.00". Throws DeskError input-invalid where anything is left that is neither. */
function readBooking(rest: string, context: MentionContext): Said {
  // "paid 2026-014." ends a sentence.
  const line = rest.trim().replace(/^(\S{1,40})[.!]$/, '$1');
  const [first = ''] = line.split(/\s+/, 1);
  const number = NUMBER.test(first) ? first : '';
  const text = line.slice(number.length);
  const sentence: Sentence = loneSentence(text);
  const dates = readDates(sentence, context);
  const [date] = dates;
  if (dates.length > 1 || (date !== undefined && date.value === null)) throw unread(lineOf('no single exact day'));
  const amounts = amountsOf(sentence, context);
  const [amount] = amounts;
  if (amounts.length > 1 || (amount !== undefined && (amount.value === null || amount.approximate))) {
    throw unread(lineOf('no single exact amount'));
  }
  const spans = [date?.evidence, amount?.evidence].filter((span) => span !== undefined);
  const left = spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((kept, { start, end }) => `${kept.slice(0, start)} ${kept.slice(end)}`, text)
    .replace(/\b(?:on|of|over|received|in full|full|am|vom|le|du)\b|[,.;:()=–-]/gi, ' ')
    .trim();
  if (left !== '') throw unread(lineOf('“{left}” is neither a day nor an amount', { left: left.slice(0, 40) }));
  return {
    number,
    paidOn: date?.value ?? null,
    yearAssumed: date?.yearAssumed ?? false,
    amount: amount?.value ?? null,
    bare: amount?.currencyFrom === 'partner',
  };
}

/** A small bare number ("10.00") may be anything in a mail; here it can only be the amount. */
function amountsOf(sentence: Sentence, context: MentionContext): MoneyMention[] {
  const plain = readMoney(sentence, context);
  if (plain.length > 0 || !/\d[.,]\d{2}\s*$/.test(sentence.text)) return plain;
  const [, before = '', figure = ''] = /^(.*?)([\d.,'’]{1,20})\s*$/.exec(sentence.text) ?? [];
  const lead = 'total ';
  return readMoney({ ...sentence, text: lead + figure }, context).map((mention) => ({
    ...mention,
    evidence: { ...mention.evidence, start: before.length, end: before.length + figure.length },
  }));
}

function unread(message: Line): DeskError {
  return new DeskError('input-invalid', lineOf('{message}; write it as: paid 2026-014 on 3 Dec 1,265.00', { message }));
}

/** A payment lies in the past: a day without a year is the last one of that name. */
function pastDay(unit: Unit, { paidOn, yearAssumed }: Said): CalendarDay | null {
  if (paidOn === null || !yearAssumed || paidOn <= deskDay(unit)) return paidOn;
  const before = addMonths(paidOn, -12);
  // "Paid on 3 Dec" of a mail on 2 December is a slip, not a payment of last year.
  return addMonths(before, 6) >= deskDay(unit) ? before : paidOn;
}

function inCurrency({ amount, bare }: Said, { currency }: Invoice): Money | null {
  return amount === null || !bare ? amount : (moneyFromDecimal(toDecimal(amount), currency) ?? amount);
}

function trimmed(text = ''): string {
  return text.replace(/[.!]$/, '');
}

/** The number given, or that of the invoice in whose thread it is answered. */
async function numberOr({ manager }: Unit, number: string, { subject }: Target): Promise<string> {
  if (number !== '') return number;
  const invoice = subject?.kind === 'invoice' ? await manager.findOneBy(Invoice, { id: subject.id }) : null;
  if (invoice !== null) return invoice.number;
  throw new DeskError('input-invalid', lineOf('the number of the invoice is missing'), {
    wayOut: lineOf('Write it as: paid 2026-014 on 3 Dec 1,265.00'),
  });
}

function requireFinance(giver: Giver): void {
  if (giver.kind === 'finance' || giver.management) return;
  throw new DeskError('not-allowed', lineOf('payments are recorded by finance or management only'), {
    wayOut: lineOf('Forward it to finance, who answer with: paid NUMBER'),
  });
}

export const PAYMENT_COMMANDS: readonly Command[] = [paid, unpaid, refunded, setOff, again];
