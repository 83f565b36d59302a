/** `referral-desk serve`: reads the mailbox, answers, invoices and reminds until it is told to stop. */
import type { Command } from 'commander';
import type { CliContext } from './context.js';

const HELP = `
Logs one JSON object a line to standard output. SIGTERM and SIGINT end it after the mail that is being handled.
One desk runs on a database: a second one ends at once with exit status 75. Other commands work beside it.
Run \`referral-desk doctor\` first: it tries the mailbox, SMTP, the database and the clock.`;

export function registerServe(program: Command, context: CliContext): void {
  program
    .command('serve')
    .description('run the desk')
    .addHelpText('after', HELP)
    .action(async () => {
      const loaded = await context.config();
      const [
        { Database },
        { lockDesk },
        { createLogger },
        { createService },
        { setStandingClocks },
        { checkOverrides },
        { requireNumbers },
      ] = await Promise.all([
        import('../entities/database.js'),
        import('../entities/deskLock.js'),
        import('../log.js'),
        import('../main.js'),
        import('../desk/standingClocks.js'),
        import('../templates/check.js'),
        import('./checks/numbers.js'),
      ]);
      const { config, secrets } = loaded;
      // A broken template would stop a mail when it is due; better not to start.
      if (config.templates !== '') checkOverrides(config.templates);
      const log = createLogger({ level: config.log.level });
      const lock = await lockDesk(config.database.path);
      try {
        const database = await Database.open({ path: config.database.path });
        try {
          // The same holds for a number that cannot be printed: the first win would wait for its invoice.
          await requireNumbers(database, config, new Date().toISOString());
          const service = createService({
            config,
            secrets,
            database,
            log,
            onProgress: (line) => log.info(line),
            onReport: (report) => {
              if (report.kept + report.failed + report.refused > 0) log.info({ mailbox: report }, 'mailbox read');
            },
          });
          const stopped = stopSignal();
          await setStandingClocks(service.services);
          service.start();
          log.info({ mailbox: config.mailbox.host, smtp: config.smtp.host }, 'the desk is open');
          const signal = await stopped;
          log.info({ signal }, 'the desk is closing');
          await service.stop();
          log.info('the desk is closed');
        } finally {
          await database.close();
        }
      } finally {
        await lock.release();
      }
    });
}

/** The first signal that asks the process to end. */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
}
