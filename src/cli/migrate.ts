/** `referral-desk migrate`: brings the record to this version's schema, or only says what is pending. */
import type { Command } from 'commander';
import type { CliContext } from './context.js';

export function registerMigrate(program: Command, context: CliContext): void {
  program
    .command('migrate')
    .description("bring the database to this version's schema (serve does so as well)")
    .option('--check', 'change nothing; exit status 1 where something is pending')
    .addHelpText('after', '\nMake a backup of the database file first: the way back is the backup.')
    .action(async ({ check = false }: { check?: boolean }) => {
      const { config } = await context.config();
      const { Database } = await import('../entities/database.js');
      const database = await Database.open({ path: config.database.path }, { migrate: false });
      try {
        const pending = await database.pendingMigrations();
        if (!check) await database.source.runMigrations({ transaction: 'each' });
        else if (pending.length > 0) context.exitWith(1);
        const verb = check ? 'pending' : 'applied';
        context.print({ database: config.database.path, [verb]: pending }, () =>
          pending.length === 0 ? [`${config.database.path} is up to date`] : pending.map((name) => `${verb}: ${name}`),
        );
      } finally {
        await database.close();
      }
    });
}
