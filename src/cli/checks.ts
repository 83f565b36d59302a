/** `referral-desk checks draw | list | show`: spot checks of jobs (policy R22). Results are mailed in. */
import type { Command } from 'commander';
import { DeskError } from '../errors.js';
import type { ListedCheck, ShownCheck } from '../desk/quality/listChecks.js';
import { actorOf } from './actor.js';
import type { CliContext } from './context.js';
import { table } from './table.js';

export function registerChecks(program: Command, context: CliContext): void {
  const checks = program.command('checks').description('spot checks of jobs: draw, list, show');

  checks
    .command('draw')
    .description("draw this month's checks and write to the partner managers; the running desk does it by itself")
    .option('--month <month>', 'another month, as 2026-11: one that the desk has missed', monthNamed)
    .option('--dry-run', 'only say which jobs the draw takes')
    .action(async ({ month, dryRun = false }: { month?: string; dryRun?: boolean }) => {
      const { drawNow } = await import('../desk/quality/listChecks.js');
      const request = { ...(month === undefined ? {} : { month }), dryRun };
      const jobs = await context.withServices((services) => drawNow(services, actorOf('checks-draw'), request));
      context.print({ jobs, ...request }, () => {
        if (jobs.length === 0) return [`no job is to be drawn ${month === undefined ? 'this month' : `for ${month}`}`];
        return [`${dryRun ? 'would be drawn' : 'drawn'}: ${jobs.join(', ')}`];
      });
    });

  checks
    .command('list')
    .description('list the checks that somebody owes something for')
    .option('--all', 'those that are over as well')
    .action(async ({ all = false }: { all?: boolean }) => {
      const { listChecks } = await import('../desk/quality/listChecks.js');
      const found = await context.withServices((services) => listChecks(services, all));
      context.print(found, () => (found.length === 0 ? ['no spot checks'] : columns(found)));
    });

  checks
    .command('show')
    .description('show one check with what was found')
    .argument('<number>', 'its number in the list', checkNumber)
    .action(async (id: number) => {
      const { showCheck } = await import('../desk/quality/listChecks.js');
      const check = await context.withServices((services) => showCheck(services, id));
      context.print(check, () => lines(check));
    });
}

function monthNamed(text: string): string {
  if (/^20\d{2}-(?:0[1-9]|1[0-2])$/.test(text)) return text;
  throw new DeskError('usage', `not a month: ${text.slice(0, 40)}`, { wayOut: 'Write it as 2026-11.' });
}

function checkNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new DeskError('usage', `not the number of a spot check: ${text.slice(0, 40)}`, {
    wayOut: 'See the numbers with: referral-desk checks list',
  });
}

function columns(checks: readonly ListedCheck[]): string[] {
  return table([
    ['NUMBER', 'JOB', 'PARTNER', 'STATE', 'DUE', 'DRAWN'],
    ...checks.map(({ id, job, partner, state, dueOn, month }) => [
      String(id),
      job,
      partner,
      state,
      dueOn ?? '',
      month ?? 'chosen',
    ]),
  ]);
}

function lines(check: ShownCheck): string[] {
  const { id, job, referral, customer, partner, state, month, chosenBy, dueOn, checkedBy, remark } = check;
  return [
    `spot check ${id} of ${job} (${referral}, ${customer}), ${partner}: ${state}`,
    month === null ? `chosen by ${chosenBy ?? 'staff'}` : `drawn for ${month}`,
    ...(checkedBy === null ? [] : [`result by ${checkedBy}`]),
    ...check.findings.map(({ heading, significance, text }) => `${significance}, ${heading}: ${text}`),
    ...(dueOn === null ? [] : [`due ${dueOn}`]),
    ...(check.acknowledgedAt === null ? [] : [`acknowledged ${check.acknowledgedAt}`]),
    ...(check.reportedAt === null ? [] : [`reported as mended ${check.reportedAt}`]),
    ...(remark === null ? [] : [remark]),
    ...(check.closedBy === null ? [] : [`closed by ${check.closedBy}`]),
  ];
}
