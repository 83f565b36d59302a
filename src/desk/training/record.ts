/** Keeps training (policy R15): by command, by staff's mail, or a partner's list that staff have said ok to. */
import { Partner, TrainingRecord } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { managerOf } from '../dossier.js';
import { maySteer } from '../commands/permission.js';
import type { Giver } from '../commands/types.js';
import { audit, inUnit, type DeskServices, type Unit } from '../unit.js';
import { planExpiry } from './expiry.js';
import { recheckTeams } from './jobCheck.js';
import { readTrainingTable, type TrainingTable } from './csv.js';
import { checkRows, type CheckedRows, type TrainingEntry } from './rows.js';
import { lineOf, write } from '../../texts/line.js';

export interface RecordedBy {
  readonly source: TrainingRecord['source'];
  /** Staff address, or the command that was run. */
  readonly by: string;
  readonly messageId: number | null;
}

/** Keeps entries that were checked, plans the notices of their expiry, and looks again at teams that waited for them. */
export async function recordTraining(
  unit: Unit,
  entries: readonly TrainingEntry[],
  { source, by, messageId }: RecordedBy,
): Promise<string[]> {
  const { manager, now } = unit;
  for (const { partner, ...entry } of entries) {
    await manager.insert(TrainingRecord, {
      ...entry,
      partnerId: partner.id,
      source,
      recordedBy: by,
      recordedAt: now,
      noticeDays: null,
    });
  }
  const partners = [...new Map(entries.map(({ partner }) => [partner.id, partner])).values()];
  const lines: string[] = [];
  for (const partner of partners) {
    const own = entries.filter((entry) => entry.partner.id === partner.id);
    await audit(unit, {
      action: 'training-recorded',
      messageId,
      details: {
        partner: partner.name,
        source,
        trainings: own.map(({ person, course, completedOn, expiresOn }) => ({
          person,
          course,
          completedOn,
          expiresOn,
        })),
      },
    });
    await planExpiry(unit, partner.id);
    lines.push(...(await recheckTeams(unit, partner.id)));
  }
  return lines;
}

export interface Imported {
  readonly imported: number;
  readonly dryRun: boolean;
  readonly entries: readonly { readonly partner: string; readonly person: string; readonly course: string }[];
}

/**
 * Imports a CSV file, all of it or nothing. Throws DeskError input-invalid with every problem and its line.
 */
export async function importTraining(
  services: DeskServices,
  text: string,
  options: { readonly by: string; readonly dryRun: boolean },
): Promise<Imported> {
  return inUnit(services, options.by, async (unit) => {
    const table = readTrainingTable(text, ['partner', 'person', 'course', 'completed']);
    const { entries, problems } = await checkTable(unit, table, null);
    if (problems.length > 0) {
      throw new DeskError(
        'input-invalid',
        `nothing was imported:\n  ${problems.map((problem) => write(problem, 'en')).join('\n  ')}`,
        {
          wayOut: lineOf('Mend these lines and import the file again; docs/training.md says what the columns hold.'),
        },
      );
    }
    if (!options.dryRun) await recordTraining(unit, entries, { source: 'import', by: options.by, messageId: null });
    return {
      imported: entries.length,
      dryRun: options.dryRun,
      entries: entries.map(({ partner, person, course }) => ({ partner: partner.name, person, course })),
    };
  });
}

const MOST_PROBLEMS = 100;

/** Problems of the table and of its rows, in the order of the file; `giver` may record for the partners he looks after. */
export async function checkTable(
  unit: Unit,
  { rows, problems }: TrainingTable,
  giver: Giver | null,
  own: Partner | null = null,
): Promise<CheckedRows> {
  const checked = await checkRows(unit, rows, {
    partner: own,
    refusal: (partner) =>
      giver === null || maySteer(unit.config, giver, partner)
        ? null
        : lineOf('{partner} is looked after by {manager}', {
            partner: partner.name,
            manager: managerOf(unit.config, partner).name,
          }),
  });
  const all = [...problems, ...checked.problems];
  const shown = all.slice(0, MOST_PROBLEMS);
  return {
    entries: checked.entries,
    problems:
      all.length > shown.length
        ? [...shown, lineOf('… and {count} more', { count: all.length - shown.length })]
        : shown,
  };
}

export interface TrainingShown {
  readonly partner: string;
  readonly person: string;
  readonly course: string;
  readonly completedOn: string;
  readonly expiresOn: string | null;
}

/** All training, or one partner's, or what expires within so many days; by partner and person. */
export async function listTraining(
  services: DeskServices,
  filter: { readonly partner: string | null; readonly until: string | null },
): Promise<TrainingShown[]> {
  return inUnit(services, 'command:training-list', async ({ manager }) => {
    const partners = new Map((await manager.find(Partner)).map(({ id, name }) => [id, name]));
    if (filter.partner !== null && ![...partners.values()].includes(filter.partner)) {
      throw new DeskError('not-found', lineOf('there is no partner “{partner}”', { partner: filter.partner }), {
        wayOut: lineOf('`referral-desk partner list` shows all names.'),
      });
    }
    const records = await manager.find(TrainingRecord, { order: { person: 'ASC', course: 'ASC', completedOn: 'ASC' } });
    return records
      .map(({ partnerId, person, course, completedOn, expiresOn }) => ({
        partner: partners.get(partnerId) ?? '',
        person,
        course,
        completedOn,
        expiresOn,
      }))
      .filter(({ partner, expiresOn }) => {
        if (filter.partner !== null && partner !== filter.partner) return false;
        return filter.until === null || (expiresOn !== null && expiresOn <= filter.until);
      })
      .sort((a, b) => a.partner.localeCompare(b.partner));
  });
}
