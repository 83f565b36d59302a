/** `referral-desk training import | list`: who has learnt what (policy R15, docs/training.md). */
import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { DeskError, messageOf } from '../errors.js';
import { addDays, dayOf } from '../values/calendarDay.js';
import { actorOf } from './actor.js';
import type { CliContext } from './context.js';
import { table } from './table.js';

const HELP = `
The file is CSV with the columns partner, person, course, completed, and if you like email and expires:

  partner,person,email,course,completed,expires
  Harbour Field Solutions,Priya Nair,priya@harbourfield.example,NextService Implementer,2026-11-03,2028-11-03

Without a day of expiry the course's own period counts (training.courses in desk.yaml). Every problem is named with its line,
and nothing is imported unless all of it is right.`;

const LARGEST_FILE = 2_000_000;

export function registerTraining(program: Command, context: CliContext): void {
  const training = program.command('training').description('import and list who has learnt what');

  training
    .command('import')
    .description('import training from a CSV file, all of it or nothing')
    .argument('<file>', 'the CSV file')
    .option('--dry-run', 'check the file and import nothing')
    .addHelpText('after', HELP)
    .action(async (file: string, { dryRun = false }: { dryRun?: boolean }) => {
      const octets = await readOctets(file);
      const [{ importTraining }, { decodeTable }] = await Promise.all([
        import('../desk/training/record.js'),
        import('../desk/training/csv.js'),
      ]);
      const by = actorOf('training-import');
      const imported = await context.withServices((services) =>
        importTraining(services, decodeTable(octets), { by, dryRun }),
      );
      const trainings = `${imported.imported} training${imported.imported === 1 ? '' : 's'}`;
      context.print(imported, () => [dryRun ? `${trainings} would be imported` : `${trainings} imported`]);
    });

  training
    .command('list')
    .description('list training on record')
    .option('--partner <name>', 'of this partner only')
    .option('--expiring <days>', 'only what expires within so many days, or has expired', days)
    .action(async ({ partner, expiring }: { partner?: string; expiring?: number }) => {
      const { listTraining } = await import('../desk/training/record.js');
      const found = await context.withServices((services) => {
        const today = dayOf(services.now(), services.config.desk.timezone);
        const until = expiring === undefined ? null : addDays(today, expiring);
        return listTraining(services, { partner: partner ?? null, until });
      });
      context.print(found, () =>
        found.length === 0
          ? ['no training is on record']
          : table([
              ['PARTNER', 'PERSON', 'COURSE', 'COMPLETED', 'EXPIRES'],
              ...found.map((one) => [one.partner, one.person, one.course, one.completedOn, one.expiresOn ?? 'never']),
            ]),
      );
    });
}

function days(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new DeskError('usage', `not a number of days: ${text.slice(0, 40)}`);
}

async function readOctets(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE) throw new DeskError('input-invalid', `${file} is larger than ${LARGEST_FILE / 1e6} MB`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof DeskError) throw error;
    throw new DeskError('file-unreadable', `${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}
