/** `referral-desk invoice list | show | paid | refunded | credit | unpaid`: what finance does by mail, as commands (policy R7). */
import type { Command } from 'commander';
import type { ListedInvoice, ShownInvoice } from '../desk/accounts/use.js';
import { formatMoney, type Money } from '../values/money.js';
import { actorOf } from './actor.js';
import type { CliContext } from './context.js';
import { table } from './table.js';

const PAID_HELP = `
Examples:
  referral-desk invoice paid 2026-014
  referral-desk invoice paid 2026-014 --on 2026-12-03 --amount 1265.00`;

interface BookOptions {
  readonly on?: string;
  readonly amount?: string;
  readonly onAccount?: boolean;
}

const shown = (amount: Money): string => formatMoney(amount, 'en');

export function registerInvoice(program: Command, context: CliContext): void {
  const invoice = program.command('invoice').description('look at invoices; record what was paid');

  invoice
    .command('list')
    .description('list invoices and credit notes, the newest first')
    .option('--open', 'only invoices on which something is to be paid')
    .action(async ({ open }: { readonly open?: boolean }) => {
      const { listInvoices } = await import('../desk/accounts/use.js');
      const papers = await context.withServices((services) => listInvoices(services, open === true));
      context.print(papers, () => (papers.length === 0 ? ['no invoices'] : columns(papers)));
    });

  invoice
    .command('show')
    .description('show one invoice or credit note with its payments')
    .argument('<number>', 'as printed, such as 2026-014')
    .action(async (number: string) => {
      const { showInvoice } = await import('../desk/accounts/use.js');
      const paper = await context.withServices((services) => showInvoice(services, number));
      context.print(paper, () => lines(paper));
    });

  for (const [name, kind, description] of [
    ['paid', 'payment', 'record a payment: today and all that is open, unless said otherwise'],
    ['refunded', 'refund', 'record that a credit balance went back to the partner'],
  ] as const) {
    const command = invoice
      .command(name)
      .description(description)
      .argument('<number>', 'as printed, such as 2026-014')
      .option('--on <day>', 'the day, such as 2026-12-03')
      .option('--amount <amount>', 'in the currency of the invoice, such as 1265.00')
      .addHelpText('after', PAID_HELP.replaceAll('paid', name));
    if (kind === 'payment') command.option('--on-account', 'what is more than is open is to the partner’s credit');
    command.action(async (number: string, options: BookOptions) => {
      const { bookPayment } = await import('../desk/accounts/use.js');
      const line = await context.withServices((services) =>
        bookPayment(services, kind, { number, ...options }, actorOf(`invoice-${name}`)),
      );
      context.print({ number, done: line }, () => [line]);
    });
  }

  invoice
    .command('credit')
    .description('set the credit balance of one invoice against another of the same partner')
    .argument('<from>', 'the invoice in credit, such as 2026-014')
    .argument('<to>', 'the invoice that it is set against')
    .option('--amount <amount>', 'a part of it, in the currency of both')
    .action(async (from: string, to: string, options: { readonly amount?: string }) => {
      const { setOff } = await import('../desk/accounts/use.js');
      const line = await context.withServices((services) =>
        setOff(services, { from, to, ...options }, actorOf('invoice-credit')),
      );
      context.print({ from, to, done: line }, () => [line]);
    });

  invoice
    .command('unpaid')
    .description('take the last payment of an invoice back')
    .argument('<number>', 'as printed, such as 2026-014')
    .action(async (number: string) => {
      const { unbookPayment } = await import('../desk/accounts/use.js');
      const line = await context.withServices((services) => unbookPayment(services, number, actorOf('invoice-unpaid')));
      context.print({ number, done: line }, () => [line]);
    });
}

function columns(papers: readonly ListedInvoice[]): string[] {
  return table([
    ['NUMBER', 'STATE', 'DUE', 'AMOUNT', 'OPEN', 'PARTNER', 'CUSTOMER'],
    ...papers.map(({ number, kind, state, dueOn, gross, open, partner, customer }) => [
      number,
      kind === 'credit-note' ? 'credit note' : state,
      kind === 'credit-note' ? '' : dueOn,
      shown(gross),
      open.minor === 0 ? '' : shown(open),
      partner,
      customer,
    ]),
  ]);
}

function lines(paper: ShownInvoice): string[] {
  const { number, kind, state, partner, customer, issuedOn, dueOn, gross, open, payments, reminders, disputed } = paper;
  if (kind === 'credit-note') return [`credit note ${number}, ${partner}, ${customer}: ${shown(gross)} on ${issuedOn}`];
  return [
    `${number}, ${partner}, ${customer}: ${shown(gross)}`,
    `issued ${issuedOn}, due ${dueOn}, ${state}${disputed ? ', disputed: no reminders' : ''}`,
    `open: ${shown(open)}; reminders sent: ${reminders}`,
    ...payments.map(
      ({ kind: what, paidOn, amount, recordedBy, takenBack }) =>
        `${what} ${paidOn}  ${shown(amount)}  ${recordedBy}${takenBack ? '  (taken back)' : ''}`,
    ),
  ];
}
