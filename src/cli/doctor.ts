/** `referral-desk doctor`: looks at everything that the desk needs, says what is wrong and what to do; sends nothing. */
import type { Command } from 'commander';
import type { LoadedConfig } from '../config/load.js';
import { bad, good, type Check } from './checks/types.js';
import type { CliContext } from './context.js';

export function registerDoctor(program: Command, context: CliContext): void {
  program
    .command('doctor')
    .description('check configuration, mail servers, database, clock, holidays and letters')
    .option('--offline', 'leave the mail servers out')
    .addHelpText(
      'after',
      '\nExit status 1 where anything is wrong. Sends no mail; makes missing folders in the mailbox, as the desk would.',
    )
    .action(async ({ offline = false }: { offline?: boolean }) => {
      const checks = await examine(await context.config(), offline);
      if (checks.some((check) => !check.ok)) context.exitWith(1);
      context.print(checks, () => report(checks));
    });
}

/** All checks in the order of the report; each of them also runs where another one fails. */
export async function examine(loaded: LoadedConfig, offline: boolean): Promise<Check[]> {
  const [
    { checkImap, checkSmtp },
    { checkDatabase },
    { checkNumbers },
    { checkClock },
    { checkHolidays, checkLetters },
  ] = await Promise.all([
    import('./checks/servers.js'),
    import('./checks/database.js'),
    import('./checks/numbers.js'),
    import('./checks/clock.js'),
    import('./checks/letters.js'),
  ]);
  const { config, file, warnings } = loaded;
  const [imap, smtp] = offline ? [[], []] : await Promise.all([checkImap(loaded), checkSmtp(loaded)]);
  const database = await checkDatabase(config.database.path);
  const clocks = { now: () => Date.now(), monotonic: () => performance.now() };
  return [
    good('configuration', file),
    ...warnings.map((warning) => bad('configuration', warning, 'See desk.example.yaml.')),
    ...imap,
    ...smtp,
    ...database.checks,
    ...(await checkNumbers(config, new Date().toISOString())),
    ...(await checkClock(config, database.newest, clocks)),
    ...checkHolidays(config, new Date().toISOString()),
    ...checkLetters(config),
  ];
}

function report(checks: readonly Check[]): string[] {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const lines = checks.flatMap(({ ok, name, message, wayOut }) => [
    `${ok ? 'ok ' : 'BAD'}  ${name.padEnd(width)}  ${message}`,
    ...(ok || wayOut === null ? [] : [`     ${' '.repeat(width)}  → ${wayOut}`]),
  ]);
  const wrong = checks.filter(({ ok }) => !ok).length;
  return [...lines, wrong === 0 ? 'all is well' : `${wrong} of ${checks.length} checks failed`];
}
