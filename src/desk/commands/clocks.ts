/** `tomorrow?` and `hold clock 12`: what goes out by the clock, for staff who have nothing but their mail. */
import { Timer } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { clockWord } from '../../templates/words/clocks.js';
import { deskDay, type Unit } from '../unit.js';
import { moveClock, type ClockAction } from '../overviews/clockActions.js';
import { clockNames } from '../overviews/clockNames.js';
import { previewClocks } from '../overviews/preview.js';
import { previewEntries } from '../overviews/previewLines.js';
import { endOfNamedDay } from '../overviews/until.js';
import { maySteer } from './permission.js';
import type { Command, Giver } from './types.js';
import { lineOf } from '../../texts/line.js';
import { say } from '../say.js';
import type { LineKey } from '../../texts/catalogue.js';

/** Clocks listed in one mail. */
const MOST_LISTED = 60;

export const whatComes: Command = {
  usage: 'tomorrow?',
  does: 'lists each clock that comes due until the end of tomorrow, and the mails that it will send; `today?` until tonight',
  on: ['any'],
  givers: ['staff'],
  read(line) {
    const word = /^(today|tomorrow)\s?\?$/i.exec(line)?.[1];
    if (word === undefined) return null;
    return async (unit, _target, giver) => {
      const { desk } = unit.config;
      const coming = await previewClocks(unit, endOfNamedDay(word, deskDay(unit), desk.timezone));
      const clocks = coming.clocks.filter(
        ({ managerEmail, mails }) =>
          giver.management ||
          managerEmail === giver.person.email ||
          mails.some(({ to }) => to.includes(giver.person.email)),
      );
      if (clocks.length === 0)
        return [
          say(unit, 'Nothing comes due by the clock until the end of {word}.', {
            word: lineOf(word.toLowerCase() === 'today' ? 'today' : 'tomorrow'),
          }),
        ];
      const shown = { clocks: clocks.slice(0, MOST_LISTED), left: coming.left || clocks.length > MOST_LISTED };
      return previewEntries(shown, desk).map(([first = '', ...mails]) => [first, ...mails].join('; '));
    };
  },
};

const ACTIONS: readonly (readonly [ClockAction, LineKey])[] = [
  ['hold', 'holds a clock of the list until it is released'],
  ['release', 'lets a held clock go'],
  ['cancel', 'cancels a clock for good'],
];

export const clockCommands: readonly Command[] = ACTIONS.map(([action, does]) => ({
  usage: `${action} clock NUMBER`,
  does,
  on: ['any'],
  givers: ['staff'],
  read(line) {
    const match = new RegExp(`^${action}\\s+clock\\b\\s*(.{0,40})$`, 'i').exec(line);
    if (match === null) return null;
    const number = /^\d{1,9}$/.exec(match[1] ?? '')?.[0];
    if (number === undefined)
      throw new DeskError('input-invalid', lineOf('give the number of the clock, as {action} clock 12', { action }));
    return async (unit, _target, giver) => {
      await requireSteering(unit, giver, Number(number));
      const kind = await moveClock(unit, Number(number), action);
      return [say(unit, DONE_LINE[action], { number, kind: clockWord(kind, unit.config.desk.locale) })];
    };
  },
}));

const DONE_LINE = {
  hold: 'Clock {number} ({kind}) held',
  release: 'Clock {number} ({kind}) released',
  cancel: 'Clock {number} ({kind}) cancelled',
} as const satisfies Record<ClockAction, LineKey>;

/** A partner's clocks are its manager's; the desk's own are management's. */
async function requireSteering(unit: Unit, giver: Giver, id: number): Promise<void> {
  const timer = await unit.manager.findOneBy(Timer, { id });
  if (timer === null || giver.management) return;
  const [name] = await clockNames(unit, [timer]);
  const partner = name?.partner ?? null;
  if (partner !== null && maySteer(unit.config, giver, partner)) return;
  throw new DeskError(
    'not-allowed',
    lineOf("clock {id} is not one of your partners'; their manager or management can do this", { id }),
  );
}
