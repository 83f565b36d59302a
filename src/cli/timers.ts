/** `referral-desk timers list | hold | release | cancel`: what will go out, and how it is stopped. */
import type { Command } from 'commander';
import type { ClockAction } from '../desk/overviews/clockActions.js';
import { DeskError } from '../errors.js';
import { dayOf } from '../values/calendarDay.js';
import { actorOf } from './actor.js';
import type { CliContext } from './context.js';
import { plainLine } from './plain.js';

const HELP = `
The clocks are really fired, with the time moved, and everything is taken back: what is listed is what the desk would do if
nobody wrote until then. Nothing is sent, and the record stays as it is.

Examples:
  referral-desk timers
  referral-desk timers list --until 2026-12-03
  referral-desk timers hold 12`;

const ACTIONS: readonly (readonly [ClockAction, string])[] = [
  ['hold', 'hold a clock: nothing happens until it is released'],
  ['release', 'let a held clock go'],
  ['cancel', 'cancel a clock for good'],
];

export function registerTimers(program: Command, context: CliContext): void {
  const timers = program.command('timers').description('what will go out by the clock; hold, release or cancel it');

  timers
    .command('list', { isDefault: true })
    .description('list each clock that comes due, and the mails that it will send')
    .option('--until <day>', 'today, tomorrow or a day such as 2026-12-03', 'tomorrow')
    .addHelpText('after', HELP)
    .action(async ({ until }: { until: string }) => {
      const [{ inUnit }, { previewClocks }, { previewEntries }, { endOfNamedDay }] = await Promise.all([
        import('../desk/unit.js'),
        import('../desk/overviews/preview.js'),
        import('../desk/overviews/previewLines.js'),
        import('../desk/overviews/until.js'),
      ]);
      await context.withServices(async (services) => {
        const { desk } = services.config;
        const end = endOfNamedDay(until, dayOf(services.now(), desk.timezone), desk.timezone);
        const coming = await inUnit(services, actorOf('timers-list'), (unit) => previewClocks(unit, end));
        context.print(coming, () =>
          coming.clocks.length === 0
            ? ['no clock comes due until then']
            : previewEntries(coming, desk).flatMap(([first = '', ...mails]) => [
                plainLine(first, 200),
                ...mails.map((mail) => `    ${plainLine(mail, 200)}`),
              ]),
        );
      });
    });

  for (const [action, description] of ACTIONS) {
    timers
      .command(action)
      .description(description)
      .argument('<number>', 'its number in the list', clockNumber)
      .action(async (id: number) => {
        const [{ inUnit }, { moveClock, DONE }] = await Promise.all([
          import('../desk/unit.js'),
          import('../desk/overviews/clockActions.js'),
        ]);
        const kind = await context.withServices((services) =>
          inUnit(services, actorOf(`timers-${action}`), (unit) => moveClock(unit, id, action)),
        );
        context.print({ id, kind, done: DONE[action] }, () => [`clock ${id} (${kind}) is ${DONE[action]}`]);
      });
  }
}

function clockNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new DeskError('usage', `not the number of a clock: ${text.slice(0, 40)}`, {
    wayOut: 'See the numbers with: referral-desk timers',
  });
}
