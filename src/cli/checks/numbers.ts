/** The invoice numbers to come: none of them may be out already. */
import { existsSync } from 'node:fs';
import type { Config } from '../../config/schema.js';
import { Database } from '../../entities/database.js';
import { DeskError } from '../../errors.js';
import { requireFreeNumbers } from '../../invoicing/numberClash.js';
import { dayOf } from '../../values/calendarDay.js';
import { bad, good, type Check } from './types.js';

/** Throws DeskError config-invalid where a number of the series is out already. */
export async function requireNumbers(database: Database, { desk, invoicing }: Config, now: string): Promise<void> {
  const today = dayOf(now, desk.timezone);
  await database.transaction((manager) => requireFreeNumbers(manager, invoicing, today));
}

/**
 * The same for a command that only looks: nothing is made or migrated. `checked` is false where there is no record yet,
 * or none that can be read; what is wrong with that is not for this check to say.
 */
export async function lookAtNumbers(
  config: Config,
  now: string,
): Promise<{ readonly checked: boolean; readonly problem: DeskError | null }> {
  if (!existsSync(config.database.path)) return { checked: false, problem: null };
  let database: Database | null = null;
  try {
    database = await Database.open({ path: config.database.path }, { migrate: false });
    if ((await database.pendingMigrations()).length > 0) return { checked: false, problem: null };
    await requireNumbers(database, config, now);
    return { checked: true, problem: null };
  } catch (error) {
    if (error instanceof DeskError && error.code === 'config-invalid') return { checked: true, problem: error };
    return { checked: false, problem: null };
  } finally {
    await database?.close();
  }
}

/** For doctor; nothing where there is no record to look at. */
export async function checkNumbers(config: Config, now: string): Promise<Check[]> {
  const { checked, problem } = await lookAtNumbers(config, now);
  if (!checked) return [];
  if (problem !== null) return [bad('invoice numbers', problem.message, problem.wayOut)];
  return [good('invoice numbers', `the next numbers of the series ${config.invoicing.series} are free`)];
}
