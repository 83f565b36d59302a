/** `referral-desk cases list | show | close`: support requests that partners passed on. */
import { InvalidArgumentError, type Command } from 'commander';
import type { CaseRow, CaseStory } from '../desk/support/list.js';
import { dayOf, formatDay, timeOfDay, type Instant } from '../values/calendarDay.js';
import { actorOf } from './actor.js';
import type { CliContext } from './context.js';
import { plainLine } from './plain.js';
import { table } from './table.js';

interface Reader {
  readonly locale: string;
  readonly timezone: string;
}

export function registerCases(program: Command, context: CliContext): void {
  const cases = program.command('cases').description('support requests that partners passed on');

  cases
    .command('list')
    .description('list those that are open, newest first')
    .option('--all', 'closed ones as well')
    .action(async ({ all = false }: { all?: boolean }) => {
      const { listCases } = await import('../desk/support/list.js');
      await context.withServices(async (services) => {
        const rows = await listCases(services, all);
        context.print(rows, () => (rows.length === 0 ? ['nothing is open'] : columns(rows, services.config.desk)));
      });
    });

  cases
    .command('show')
    .description('the story of one')
    .argument('<number>', 'as list shows it, S-7 or 7', caseNumber)
    .action(async (id: number) => {
      const { showCase } = await import('../desk/support/list.js');
      await context.withServices(async (services) => {
        const story = await showCase(services, id);
        context.print(story, () => tell(story, services.config.desk));
      });
    });

  cases
    .command('close')
    .description('close one; the partner gets the words')
    .argument('<number>', 'as list shows it, S-7 or 7', caseNumber)
    .argument('[text...]', 'what the partner is told')
    .action(async (id: number, text: string[]) => {
      const { closeCase } = await import('../desk/support/list.js');
      await context.withServices(async (services) => {
        const done = await closeCase(services, id, text.join(' '), actorOf('cases-close'));
        context.print({ done }, () => [done]);
      });
    });
}

function caseNumber(value: string): number {
  const digits = /^(?:S-)?(\d{1,9})$/i.exec(value)?.[1];
  if (digits === undefined) throw new InvalidArgumentError('must be a number such as S-7');
  return Number(digits);
}

function columns(rows: readonly CaseRow[], reader: Reader): string[] {
  return table([
    ['NUMBER', 'WHO ANSWERS', 'ABOUT', 'STATE', 'CLIENT', 'PARTNER', 'SINCE'],
    ...rows.map(({ number, tier, category, state, client, partner, openedAt, undelivered }) => [
      number,
      tier,
      category,
      undelivered === null ? state : `${state}, mail came back`,
      client ?? '(not named)',
      partner,
      moment(openedAt, reader),
    ]),
  ]);
}

function tell(story: CaseStory, reader: Reader): string[] {
  const { number, subject, state, tier, category, client, partner, owner, evidence, undelivered, next } = story;
  return [
    `${number}  ${plainLine(subject, 200)}: ${state}`,
    `  ${tier}, ${category}${story.confident ? '' : ' (not certain)'}; client: ${client ?? 'not named'}; partner: ${partner}; looked after by ${owner}`,
    ...(evidence.length === 0
      ? []
      : [`  from the words: ${evidence.map((words) => `“${plainLine(words, 100)}”`).join(', ')}`]),
    ...(undelivered === null ? [] : [`  MAIL TO THE TEAM CAME BACK: ${plainLine(undelivered, 200)}`]),
    '',
    ...story.entries.flatMap(({ at, side, kind, byName, words, messageId }) => [
      `${moment(at, reader)}  ${byName === '' ? side : plainLine(byName, 80)}: ${kind}${messageId === null ? '' : ` (mail ${messageId})`}`,
      ...words.split('\n').map((line) => `    ${plainLine(line, 300)}`.trimEnd()),
    ]),
    ...(next === null ? [] : [`${moment(next.dueAt, reader)}  ○ ${next.kind}`]),
  ];
}

function moment(at: Instant, { locale, timezone }: Reader): string {
  return `${formatDay(dayOf(at, timezone), locale, 'short')} ${timeOfDay(at, timezone)}`;
}
