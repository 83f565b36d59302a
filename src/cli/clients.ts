/** `referral-desk clients list | show`: who was referred, what came of it, and what they have brought. */
import type { Command } from 'commander';
import type { ClientRow, ClientStory } from '../desk/clients/story.js';
import { dayOf, formatDay } from '../values/calendarDay.js';
import { formatMoney, moneyToJson, type Money } from '../values/money.js';
import type { CliContext } from './context.js';
import { plainLine } from './plain.js';
import { table } from './table.js';

interface Reader {
  readonly locale: string;
  readonly timezone: string;
}

export function registerClients(program: Command, context: CliContext): void {
  const clients = program.command('clients').description('clients with their history and value');

  clients
    .command('list')
    .description('list clients by name, with what they have brought so far')
    .action(async () => {
      const { listClients } = await import('../desk/clients/story.js');
      await context.withServices(async ({ database, config }) => {
        const rows = await database.transaction(listClients);
        context.print(rows.map(forPrograms), () =>
          rows.length === 0 ? ['no clients; see: referral-desk refer --help'] : list(rows, config.desk.locale),
        );
      });
    });

  clients
    .command('show')
    .description('the story of one client: referrals, jobs, invoices, value')
    .argument('<name>', 'its name; legal form and spelling do not matter')
    .action(async (name: string) => {
      const { showClients } = await import('../desk/clients/story.js');
      await context.withServices(async ({ database, config }) => {
        const stories = await database.transaction((manager) => showClients(manager, name));
        context.print(stories.map(storyForPrograms), () =>
          stories.flatMap((story, index) => [...(index === 0 ? [] : ['']), ...tell(story, config.desk)]),
        );
      });
    });
}

function list(rows: readonly ClientRow[], locale: string): string[] {
  return table([
    ['CLIENT', 'CONTACT', 'REFERRALS', 'JOBS', 'VALUE'],
    ...rows.map(({ name, contact, referrals, jobs, value }) => [
      plainLine(name, 60),
      plainLine(contact, 40),
      String(referrals),
      String(jobs),
      amounts(value, locale),
    ]),
  ]);
}

function tell(story: ClientStory, { locale, timezone }: Reader): string[] {
  const day = (instant: string): string => formatDay(dayOf(instant, timezone), locale, 'short');
  const contact = [story.contact, story.contactEmail, story.contactPhone].filter((part) => part !== null);
  return [
    plainLine(story.name, 200),
    `  contact: ${plainLine(contact.join(', '), 200)}`,
    `  value:   ${story.value.length === 0 ? 'none yet' : amounts(story.value, locale)}`,
    '',
    'Referrals',
    ...story.offers.map(
      ({ ref, partner, service, state, sentAt }) => `  ${ref}  ${day(sentAt)}  ${partner}, ${service}: ${state}`,
    ),
    ...(story.work.length === 0 ? [] : ['', 'Jobs']),
    ...story.work.map(
      ({ job, kind, partner, recordedAt, total }) =>
        `  J-${job}  ${day(recordedAt)}  ${partner}: ${formatMoney(total, locale)}${kind === 'follow-up' ? ', follow-up' : ''}`,
    ),
    ...(story.invoices.length === 0 ? [] : ['', 'Invoices to the partners']),
    ...story.invoices.map(
      ({ number, kind, state, gross, open }) =>
        `  ${kind.replace('-', ' ')} ${number}: ${formatMoney(gross, locale)}, ${state}${open.minor > 0 ? `, open ${formatMoney(open, locale)}` : ''}`,
    ),
    ...(story.interests.length === 0 ? [] : ['', 'Interested in']),
    ...story.interests.map(({ kind, words, notedAt }) => `  ${day(notedAt)}  ${kind}: “${plainLine(words, 160)}”`),
    ...(story.cases.length === 0 ? [] : ['', 'Support cases']),
    ...story.cases.map(
      ({ number, subject, state, openedAt }) => `  ${number}  ${day(openedAt)}  ${plainLine(subject, 100)}: ${state}`,
    ),
  ];
}

function amounts(value: readonly Money[], locale: string): string {
  return value.map((amount) => formatMoney(amount, locale)).join(', ');
}

function forPrograms<R extends ClientRow>(row: R) {
  return { ...row, value: row.value.map(moneyToJson) };
}

function storyForPrograms(story: ClientStory) {
  return {
    ...forPrograms(story),
    work: story.work.map((work) => ({ ...work, total: moneyToJson(work.total) })),
    invoices: story.invoices.map((paper) => ({
      ...paper,
      gross: moneyToJson(paper.gross),
      open: moneyToJson(paper.open),
    })),
  };
}
