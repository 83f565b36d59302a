/** `referral-desk report` and `report mail`: the overviews of the digest as text, CSV or JSON. */
import { Option, type Command } from 'commander';
import type { MailAccount } from '../desk/overviews/account.js';
import { DeskError } from '../errors.js';
import { addDays, dayOf, formatDay, parseCalendarDay } from '../values/calendarDay.js';
import { actorOf } from './actor.js';
import type { CliContext } from './context.js';

const FORMATS = ['text', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

const HELP = `
Sections: states, open, wins, partners, partner-value, invoices, breaches, complaints, clients, cases, case-partners. Without --section all of them.
CSV holds one table: name its section. Values that a spreadsheet would take for a formula get an apostrophe.

Examples:
  referral-desk report
  referral-desk report --from 2026-07-01 --to 2026-09-30 --partner "Harbour Field Solutions"
  referral-desk report --section clients --format csv > clients.csv
  referral-desk report mail`;

interface ReportOptions {
  readonly from?: string;
  readonly to?: string;
  readonly partner?: string;
  readonly format: Format;
  readonly section?: string[];
}

export function registerReport(program: Command, context: CliContext): void {
  const report = program.command('report').description('overviews of referrals, partners, money, clients and mail');

  report
    .command('overview', { isDefault: true })
    .description('referrals, wins, partners, invoices, breaches, complaints, clients and support cases')
    .option('--from <day>', 'first day, such as 2026-11-01 (default: 30 days before the last)')
    .option('--to <day>', 'last day (default: today)')
    .option('--partner <name>', 'one partner only')
    .option('--section <name...>', 'these sections only')
    .addOption(new Option('--format <format>', 'how it is written').choices(FORMATS).default('text'))
    .addHelpText('after', HELP)
    .action(async ({ from, to, partner, format, section }: ReportOptions) => {
      const [{ inUnit }, { makeReport, SECTIONS }, { asText, asCsv, asJson }] = await Promise.all([
        import('../desk/unit.js'),
        import('../desk/overviews/report.js'),
        import('../desk/overviews/tables.js'),
      ]);
      const sections = SECTIONS.filter((name) => section === undefined || section.includes(name));
      const unknown = (section ?? []).filter((name) => !(SECTIONS as readonly string[]).includes(name));
      if (unknown.length > 0) {
        throw new DeskError('usage', `there is no section ${unknown.join(', ').slice(0, 80)}`, {
          wayOut: `Sections are ${SECTIONS.join(', ')}.`,
        });
      }
      const format_ = context.options().json === true ? 'json' : format;
      if (format_ === 'csv' && sections.length !== 1) {
        throw new DeskError('usage', 'a CSV file holds one table', { wayOut: 'Name it, as in --section clients.' });
      }
      await context.withServices(async (services) => {
        const tables = await inUnit(services, actorOf('report'), (unit) =>
          makeReport(unit, { from, to, partner, sections }),
        );
        const { locale } = services.config.desk;
        const lines =
          format_ === 'csv'
            ? tables.map((table) => asCsv(table).trimEnd())
            : format_ === 'json'
              ? [JSON.stringify(tables.map(asJson), null, 2)]
              : tables.flatMap((table, index) => [...(index === 0 ? [] : ['']), ...asText(table, locale)]);
        for (const line of lines) context.io.out(line);
      });
    });

  report
    .command('mail')
    .description('the account of mail: every mail that came in or went out, and what became of it')
    .option('--from <day>', 'first day (default: yesterday)')
    .option('--to <day>', 'last day (default: yesterday, or the first day)')
    .action(async ({ from, to }: { from?: string; to?: string }) => {
      const { accountOfMail } = await import('../desk/overviews/mailCounts.js');
      await context.withServices(async ({ database, config, now }) => {
        const { timezone, locale } = config.desk;
        const yesterday = addDays(dayOf(now(), timezone), -1);
        const start = from === undefined ? yesterday : parseCalendarDay(from);
        const end = to === undefined ? (start !== null && start > yesterday ? start : yesterday) : parseCalendarDay(to);
        if (start === null || end === null || start > end) {
          throw new DeskError('input-invalid', 'not a period of days', { wayOut: 'Write days as 2026-11-01.' });
        }
        const account = await database.transaction((manager) => accountOfMail(manager, start, end, timezone));
        context.print(account, () => accountLines(account, locale));
        if (account.differences.length > 0) context.exitWith(1);
      });
    });
}

function accountLines(account: MailAccount, locale: string): string[] {
  const day = (text: MailAccount['from']): string => formatDay(text, locale, 'short');
  const span = account.from === account.to ? day(account.from) : `${day(account.from)} to ${day(account.to)}`;
  const row = (label: string, value: number | string): string => `  ${label.padEnd(28)} ${String(value).padStart(7)}`;
  return [
    `Mail of ${span}`,
    '',
    row('the server had', account.onServer),
    row('kept', account.kept),
    row('kept before, a copy', account.again),
    row('refused', account.refused),
    '',
    row('of those kept: handled', account.handled),
    row('ignored', account.ignored),
    row('waiting for a person', account.waiting),
    row('unreadable', account.unreadable),
    row('not looked at yet', account.received),
    '',
    row('written', account.written),
    row('sent', account.sent),
    row('queued', account.queued),
    row('held', account.held),
    row('failed', account.failed),
    row('cancelled', account.cancelled),
    '',
    ...(account.waitingNumbers.length === 0
      ? []
      : [`Waiting for a person in all: ${account.waitingNumbers.join(', ')} (referral-desk message show N)`]),
    ...(account.look === null
      ? []
      : [`In the inbox at ${account.look.at}: ${account.look.onServer}, of which on record: ${account.look.onRecord}`]),
    ...(account.differences.length === 0
      ? ['Every mail is accounted for.']
      : account.differences.map(
          ({ code, expected, found }) => `DIFFERENCE (${code}): ${expected} expected, ${found} found`,
        )),
  ];
}
