/** What a year came to, for people. */
import { IsNull } from 'typeorm';
import { Invoice, Job, JobRevision, Message, Offer, ReadingRecord } from '../../src/entities/index.js';
import { renderInvoicePdf } from '../../src/invoicing/pdf.js';
import { print, table } from '../support/table.js';
import { MOST_UNASKED } from './checks/bounds.js';
import type { Check } from './checks/index.js';
import { savedByLists } from './checks/lists.js';
import { loads } from './checks/mails.js';
import type { Year } from './run.js';

const SHOWN = 12;

export async function printYear(year: Year, checks: readonly Check[]): Promise<void> {
  const { world, asked, spent, seconds } = year;
  const { manager } = world.desk;
  print();
  print(await outcomes(year));
  print(`Referrals: ${asked.byMail} by mail, ${asked.byCommand} by command, ${asked.refused.length} refused`);
  for (const reason of asked.refused.slice(0, SHOWN)) print(`  ${reason}`);
  const jobs = await manager.count(Job);
  const byDesk = await manager.countBy(JobRevision, { revision: 1, approvedBy: IsNull() });
  const questions = world.sent.filter(({ letter }) => letter === 'question').length;
  print(
    `Jobs: ${jobs}; questions to partners: ${questions} (${(questions / Math.max(1, jobs)).toFixed(2)} a job); ${byDesk} recorded with no person`,
  );

  const { alone, lists, listed } = await savedByLists(world);
  const share = Math.round((100 * listed) / Math.max(1, alone + listed));
  print(`Reminders by the clock: ${alone} alone; ${listed} (${share} %) on ${lists} lists`);

  print('\nMails a person and week');
  print(
    table([
      ['', 'people', 'mean', '95 %', 'most', 'by the clock', 'most', 'bound'],
      ...loads(world, 52).map(({ group, people, mean, p95, fullest, unaskedMean, unaskedMax }) => [
        group,
        people,
        mean.toFixed(1),
        p95.toFixed(0),
        fullest?.total ?? 0,
        unaskedMean.toFixed(1),
        unaskedMax,
        MOST_UNASKED[group] ?? '',
      ]),
    ]),
  );
  for (const { fullest } of loads(world, 52)) {
    if (fullest === null) continue;
    const letters = [...fullest.letters].sort((a, b) => b[1] - a[1]).map(([letter, count]) => `${letter} ${count}`);
    print(`  ${fullest.who}, week of ${fullest.week}: ${letters.join(', ')}`);
  }

  print('\nChecks');
  for (const { name, found, problems, notes = [] } of checks) {
    print(`${problems.length === 0 ? 'holds ' : 'BROKEN'}  ${name}: ${found}`);
    for (const problem of problems.slice(0, SHOWN)) print(`          ${problem}`);
    if (problems.length > SHOWN) print(`          … and ${problems.length - SHOWN} more`);
    for (const note of notes) print(`          ${note}`);
  }

  const paper = await paperTime(year);
  print(
    `\n${seconds.toFixed(0)} s: mails ${(spent.mails / 1000).toFixed(0)} s (${(spent.mails / spent.mailsHandled).toFixed(0)} ms each), ` +
      `timers ${(spent.timers / 1000).toFixed(0)} s (${(spent.timers / spent.timersFired).toFixed(0)} ms each); ${paper}; ` +
      `peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`,
  );
}

async function outcomes({ world }: Year): Promise<string> {
  const { manager } = world.desk;
  const count = async (entity: new () => { state: string }): Promise<string> => {
    const rows = await manager.find(entity, { select: { state: true } });
    const found = new Map<string, number>();
    for (const { state } of rows) found.set(state, (found.get(state) ?? 0) + 1);
    return [...found]
      .sort((a, b) => b[1] - a[1])
      .map(([state, number]) => `${state} ${number}`)
      .join(', ');
  };
  return [
    `Offers: ${await count(Offer)}`,
    `Mails in: ${await count(Message)}`,
    `Readings: ${await count(ReadingRecord)}`,
    `Papers: ${await count(Invoice)}`,
  ].join('\n');
}

/** Papers are rendered for real; how long one takes is measured on those of the year, once more. */
async function paperTime({ world, seconds }: Year): Promise<string> {
  const rendered = world.sent.filter(
    ({ letter, audience }) =>
      ['invoice', 'credit-note', 'statement', 'invoice-reminder'].includes(letter) && audience === 'partner',
  ).length;
  const some = await world.desk.manager.find(Invoice, { take: 20, order: { id: 'DESC' } });
  if (some.length === 0) return 'no papers';
  const started = performance.now();
  for (const { document } of some) await renderInvoicePdf(document);
  const each = (performance.now() - started) / some.length;
  return `${rendered} papers of ${each.toFixed(0)} ms are ${((rendered * each) / 10 / seconds).toFixed(0)} % of it`;
}
