/** Doubts about what was read: what a win still needs, what cannot be meant, what damages the mail (READING.md). */
import { addDays, dayOf, type CalendarDay } from '../values/calendarDay.js';
import type { Mail } from '../values/mail.js';
import { compareMoney, sumMoney } from '../values/money.js';
import { ask } from './facts/outcome.js';
import type { Recorded } from './recorded.js';
import type { Doubt, DoubtCode, FactName, ReadingContext, Statement, WonFacts } from './types.js';

/** A job that starts this long before its own referral cannot be meant. */
const START_BEFORE_REFERRAL_DAYS = 31;
/** Nor one that starts this long after the mail. */
const START_AHEAD_DAYS = 3 * 366;

/** What is missing (policy clause R5): a win or follow-up is complete with total, an amount to invoice and a start date. */
export function doubtCompleteness(
  statement: 'won' | 'follow-up' | 'correction',
  facts: WonFacts,
  recorded: Recorded | null,
  known: readonly Doubt[],
): Doubt[] {
  const asked = (fact: FactName): boolean => known.some((doubt) => doubt.fact === fact);
  if (statement === 'correction') {
    const empty = facts.total === null && facts.invoice.length === 0 && facts.startDate === null;
    return empty && known.every((doubt) => doubt.fact === undefined)
      ? [
          {
            code: 'correction-empty',
            message: 'Something changes, but the mail does not say to what.',
            needs: 'ask',
            evidence: [],
          },
        ]
      : [];
  }
  // An answer to the desk's question completes what was notified before; a follow-up is a job of its own.
  const before = statement === 'won' ? recorded : null;
  const missing: [boolean, DoubtCode, FactName, string][] = [
    [
      facts.total === null && (before?.total ?? null) === null,
      'total-missing',
      'total',
      'The total amount is not given.',
    ],
    [
      facts.invoice.length === 0 && (before?.invoice ?? []).length === 0,
      'invoice-missing',
      'invoice',
      'No amount to invoice is given.',
    ],
    [
      facts.startDate === null && (before?.startDate ?? null) === null,
      'start-missing',
      'startDate',
      'The start date is not given.',
    ],
  ];
  return missing.flatMap(([is, code, fact, message]) => (is && !asked(fact) ? [ask(code, message, fact, [])] : []));
}

/** Facts that are clear but cannot be meant: they stay as stated, and the partner is asked. */
export function doubtPlausibility(
  facts: WonFacts,
  recorded: Recorded | null,
  mailDay: CalendarDay,
  context: ReadingContext,
): Doubt[] {
  const doubts: Doubt[] = [];
  const { total, invoice, startDate } = facts;
  const amounts = [...(total === null ? [] : [total.value]), ...invoice.map((fact) => fact.value.amount)];
  const evidence = [...(total?.evidence ?? []), ...invoice.flatMap((fact) => fact.evidence)];
  if (amounts.some((amount) => amount.minor <= 0)) {
    doubts.push(
      ask(
        'amount-not-positive',
        'An amount is zero or negative.',
        total !== null && total.value.minor <= 0 ? 'total' : 'invoice',
        evidence,
      ),
    );
  }
  if (new Set(amounts.map((amount) => amount.currency)).size > 1) {
    doubts.push(ask('currency-unexpected', 'The amounts are in different currencies.', 'total', evidence));
  }
  const [first] = invoice;
  const against = total?.value ?? recorded?.total ?? null;
  if (
    against !== null &&
    first !== undefined &&
    invoice.every((fact) => fact.value.amount.currency === against.currency)
  ) {
    const sum = sumMoney(
      invoice.map((fact) => fact.value.amount),
      against.currency,
    );
    if (compareMoney(sum, against) > (recorded === null ? 0 : -1))
      doubts.push(ask('invoice-above-total', 'More is to be invoiced than the total.', 'invoice', evidence));
  }
  if (startDate !== null) {
    const referred = dayOf(new Date(context.referral.sentAt).toISOString(), context.partner.timezone);
    if (
      startDate.value < addDays(referred, -START_BEFORE_REFERRAL_DAYS) ||
      startDate.value > addDays(mailDay, START_AHEAD_DAYS)
    ) {
      doubts.push(
        ask(
          'start-implausible',
          'The start date lies long before the referral or years ahead.',
          'startDate',
          startDate.evidence,
        ),
      );
    }
  }
  return doubts;
}

/** Statements that a person answers, and statements that exclude each other. */
export function doubtStatements(statements: readonly Statement[]): Doubt[] {
  const said = new Set(statements);
  const doubts: Doubt[] = [];
  const review = (code: DoubtCode, message: string): void => {
    doubts.push({ code, message, needs: 'review', evidence: [] });
  };
  if (said.has('complaint')) review('complaint', 'The customer is unhappy.');
  if (said.has('question')) review('question', 'The partner asks the desk something.');
  const fates = (['won', 'lost', 'declined', 'unreachable'] as const).filter((statement) => said.has(statement));
  // "We have lost Kestrel. They signed a further order": of which job the figures are, a person sees.
  if (said.has('correction') && said.has('lost')) review('statements-contradict', 'The mail says correction and lost.');
  if (said.has('follow-up') && said.has('lost')) review('statements-contradict', 'The mail says follow-up and lost.');
  if (fates.length > 1) review('statements-contradict', `The mail says ${fates.join(' and ')}.`);
  return doubts;
}

/** What had to be cut or could not be decoded: nothing is recorded from such a mail. */
export function doubtMail(mail: Pick<Mail, 'problems'>): Doubt[] {
  return mail.problems.map((problem) => ({
    code: 'mail-damaged',
    message: problem.message,
    needs: 'review',
    evidence: [],
  }));
}
