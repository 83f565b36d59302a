/** `referral-desk complaints list | show | resolve`: what customers brought to the desk. */
import { InvalidArgumentError, type Command } from 'commander';
import type { ConcernRow, ConcernStory } from '../desk/complaints/list.js';
import { dayOf, formatDay, timeOfDay, type Instant } from '../values/calendarDay.js';
import { actorOf } from './actor.js';
import type { CliContext } from './context.js';
import { table } from './table.js';

interface Reader {
  readonly locale: string;
  readonly timezone: string;
}

export function registerComplaints(program: Command, context: CliContext): void {
  const complaints = program.command('complaints').description('complaints and enquiries of customers');

  complaints
    .command('list')
    .description('list those that are open, newest first')
    .option('--all', 'closed ones as well')
    .action(async ({ all = false }: { all?: boolean }) => {
      const { listConcerns } = await import('../desk/complaints/list.js');
      await context.withServices(async (services) => {
        const rows = await listConcerns(services, all);
        context.print(rows, () => (rows.length === 0 ? ['nothing is open'] : columns(rows, services.config.desk)));
      });
    });

  complaints
    .command('show')
    .description('the story of one')
    .argument('<number>', 'as list shows it, C-7 or 7', concernNumber)
    .action(async (id: number) => {
      const { showConcern } = await import('../desk/complaints/list.js');
      await context.withServices(async (services) => {
        const story = await showConcern(services, id);
        context.print(story, () => tell(story, services.config.desk));
      });
    });

  complaints
    .command('resolve')
    .description('close one with its resolution')
    .argument('<number>', 'as list shows it, C-7 or 7', concernNumber)
    .argument('<text...>', 'how it was resolved')
    .action(async (id: number, text: string[]) => {
      const { resolveConcern } = await import('../desk/complaints/list.js');
      await context.withServices(async (services) => {
        const done = await resolveConcern(services, id, text.join(' '), actorOf('complaints-resolve'));
        context.print({ done }, () => [done]);
      });
    });
}

function concernNumber(value: string): number {
  const digits = /^(?:C-)?(\d{1,9})$/i.exec(value)?.[1];
  if (digits === undefined) throw new InvalidArgumentError('must be a number such as C-7');
  return Number(digits);
}

function columns(rows: readonly ConcernRow[], reader: Reader): string[] {
  return table([
    ['NUMBER', 'WHAT', 'STATE', 'CUSTOMER', 'PARTNER', 'SINCE', 'OWNER'],
    ...rows.map(({ number, nature, state, customer, partner, openedAt, owner }) => [
      number,
      nature,
      state,
      customer,
      partner ?? '(not known)',
      moment(openedAt, reader),
      owner,
    ]),
  ]);
}

function tell(story: ConcernStory, reader: Reader): string[] {
  const { number, nature, state, customer, partner, owner, words, proposal, resolution, customerAnswer, next } = story;
  const part = (title: string, text: string | null): string[] =>
    text === null || text === '' ? [] : ['', `${title}:`, text.replaceAll(/^/gm, '  ')];
  return [
    `${number}  ${nature} of ${customer}: ${state}`,
    `  partner: ${partner ?? 'not known'}   looked after by ${owner}`,
    ...part('The customer', words),
    ...part('The partner', proposal),
    ...part('The customer’s answer', customerAnswer),
    ...part('Resolution', resolution),
    '',
    ...story.entries.map(({ at, text }) => `${moment(at, reader)}  ${text}`),
    ...(next === null ? [] : [`${moment(next.dueAt, reader)}  ○ ${next.kind}`]),
  ];
}

function moment(at: Instant, { locale, timezone }: Reader): string {
  return `${formatDay(dayOf(at, timezone), locale, 'short')} ${timeOfDay(at, timezone)}`;
}
