/** What commands and the console do with invoices and accounts: the same use cases that mails call. */
import { Invoice, Partner, Payment, StatementOfAccount } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import type { ComposeAttachment } from '../../outbox/compose.js';
import { dayOf, parseCalendarDay } from '../../values/calendarDay.js';
import { money, moneyFromDecimal, type Money } from '../../values/money.js';
import { inUnit, type DeskServices } from '../unit.js';
import { findPaper } from './findInvoice.js';
import { recordPayment, recordRefund, takeBackPayment } from './payments.js';
import { setOffCredit } from './setOff.js';
import { settlementOf } from './settle.js';
import { statementDocument, statementPdf } from './statement.js';
import { lineOf } from '../../texts/line.js';

export interface ListedInvoice {
  readonly number: string;
  readonly kind: Invoice['kind'];
  readonly partner: string;
  readonly customer: string;
  readonly state: Invoice['state'];
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly gross: Money;
  /** Still to be paid; below zero for a credit balance. */
  readonly open: Money;
}

export interface ShownInvoice extends ListedInvoice {
  readonly reminders: number;
  readonly disputed: boolean;
  readonly payments: readonly {
    readonly kind: Payment['kind'];
    readonly paidOn: string;
    readonly amount: Money;
    readonly recordedBy: string;
    readonly takenBack: boolean;
  }[];
}

const MOST = 1000;

/** Papers, the newest 1000 first; `openOnly` those on which something is to be paid. */
export function listInvoices(services: DeskServices, openOnly: boolean): Promise<ListedInvoice[]> {
  return inUnit(services, 'command:invoice-list', async (unit) => {
    const papers = await unit.manager.find(Invoice, {
      where: openOnly
        ? [
            { kind: 'invoice', state: 'issued' },
            { kind: 'invoice', state: 'partly-paid' },
          ]
        : {},
      order: { id: 'DESC' },
      take: MOST,
    });
    const listed: ListedInvoice[] = [];
    for (const paper of papers) listed.push(await shownOf(unit, paper));
    return listed;
  });
}

/** One paper with its payments. Throws DeskError not-found that names the nearest number. */
export function showInvoice(services: DeskServices, number: string): Promise<ShownInvoice> {
  return inUnit(services, 'command:invoice-show', async (unit) => {
    const paper = await findPaper(unit, number);
    const payments = await unit.manager.find(Payment, { where: { invoiceId: paper.id }, order: { id: 'ASC' } });
    return {
      ...(await shownOf(unit, paper)),
      reminders: paper.reminders,
      disputed: paper.disputedAt !== null,
      payments: payments.map(({ kind, paidOn, minor, currency, recordedBy, takenBackAt }) => ({
        kind,
        paidOn,
        amount: money(minor, currency),
        recordedBy,
        takenBack: takenBackAt !== null,
      })),
    };
  });
}

async function shownOf(unit: Parameters<typeof settlementOf>[0], paper: Invoice): Promise<ListedInvoice> {
  const { name } = await unit.manager.findOneByOrFail(Partner, { id: paper.partnerId });
  const rows = paper.kind === 'invoice' ? await settlementOf(unit, paper.jobId) : [];
  const settlement = rows.find(({ invoice }) => invoice.id === paper.id)?.settlement;
  return {
    number: paper.number,
    kind: paper.kind,
    partner: name,
    customer: paper.document.reference.customer,
    state: paper.state,
    issuedOn: paper.issuedOn,
    dueOn: paper.dueOn,
    gross: money(paper.gross, paper.currency),
    open: money((settlement?.open ?? 0) - (settlement?.credit ?? 0), paper.currency),
  };
}

export interface PaymentInput {
  readonly number: string;
  /** ISO day; today where it is left out. */
  readonly on?: string;
  /** Decimal text in the invoice's currency, "1265.00"; all that is open where it is left out. */
  readonly amount?: string;
  /** Of a payment: whatever is more than is open is to the partner's credit. */
  readonly onAccount?: boolean;
}

/** Records a payment or a refund; returns the line for whoever did. Throws as the mail command is refused. */
export function bookPayment(
  services: DeskServices,
  kind: 'payment' | 'refund',
  input: PaymentInput,
  actor: string,
): Promise<string> {
  return inUnit(services, actor, async (unit) => {
    const { currency } = await findPaper(unit, input.number);
    const paidOn = input.on === undefined ? null : parseCalendarDay(input.on);
    if (input.on !== undefined && paidOn === null) {
      throw new DeskError('input-invalid', lineOf('{on} is no day', { on: input.on.slice(0, 40) }), {
        wayOut: lineOf('Write it as 2026-12-03.'),
      });
    }
    const amount = amountGiven(input.amount, currency);
    const { number, onAccount = false } = input;
    const request = { number, paidOn, amount, onAccount, by: actor, messageId: null };
    const booked = kind === 'payment' ? await recordPayment(unit, request) : await recordRefund(unit, request);
    return booked.line;
  });
}

function amountGiven(text: string | undefined, currency: string): Money | null {
  if (text === undefined) return null;
  const amount = moneyFromDecimal(text.replace(/[,\s](?=\d{3})/g, ''), currency);
  if (amount !== null) return amount;
  throw new DeskError(
    'input-invalid',
    lineOf('{amount} is no amount of {currency}', { amount: text.slice(0, 40), currency }),
    { wayOut: lineOf('Write it as 1265.00.') },
  );
}

/** Sets credit of one invoice against another; returns the line for whoever did. Throws as the mail command is refused. */
export function setOff(
  services: DeskServices,
  input: { readonly from: string; readonly to: string; readonly amount?: string },
  actor: string,
): Promise<string> {
  return inUnit(services, actor, async (unit) => {
    const { currency } = await findPaper(unit, input.from);
    const { from, to } = input;
    return setOffCredit(unit, { from, to, amount: amountGiven(input.amount, currency), by: actor, messageId: null });
  });
}

/** Takes the last payment of an invoice back; returns the line for whoever did. */
export function unbookPayment(services: DeskServices, number: string, actor: string): Promise<string> {
  return inUnit(services, actor, async (unit) => (await takeBackPayment(unit, number, actor)).line);
}

/**
 * A partner's statement as a PDF: the one that went out for a month ("2026-11"), or the account as it stands now. Throws
 * DeskError not-found for an unknown partner or a month without statement.
 */
export function renderStatement(
  services: DeskServices,
  partnerName: string,
  month: string | null,
): Promise<ComposeAttachment> {
  return inUnit(services, 'command:statement', async (unit) => {
    const partner = await unit.manager.findOneBy(Partner, { name: partnerName });
    if (partner === null) {
      throw new DeskError(
        'not-found',
        lineOf('there is no partner “{partnerName}”', { partnerName: partnerName.slice(0, 100) }),
        {
          wayOut: lineOf('See the names with: referral-desk partner list'),
        },
      );
    }
    if (month === null) {
      const period = dayOf(unit.now, unit.config.desk.timezone).slice(0, 7);
      return statementPdf(await statementDocument(unit, partner, period, unit.now), partner.id);
    }
    const row = await unit.manager.findOneBy(StatementOfAccount, { partnerId: partner.id, period: month });
    if (row === null) {
      const all = await unit.manager.find(StatementOfAccount, {
        where: { partnerId: partner.id },
        order: { period: 'ASC' },
      });
      throw new DeskError(
        'not-found',
        lineOf('{partner} has no statement for {month}', { partner: partner.name, month: month.slice(0, 20) }),
        {
          wayOut:
            all.length === 0
              ? lineOf('None has gone out yet; without --month the account is shown as it stands now.')
              : lineOf('There are: {all}.', {
                  all: all
                    .map(({ period }) => period)
                    .slice(-24)
                    .join(', '),
                }),
        },
      );
    }
    return statementPdf(row.document, partner.id);
  });
}
