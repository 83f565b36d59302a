/** A year of a vendor, through the real code, by a seed. */
import { rmSync } from 'node:fs';
import { ClockWatch } from './clockWatch.js';
import { MANAGERS, vendorConfig } from './config.js';
import { YearDesk, type Spent } from './desk.js';
import { Chance } from './random.js';
import { planReferrals, type Asked } from './referrals.js';
import { setUp, type Cast } from './setup.js';
import { World } from './world.js';

export interface YearOptions {
  readonly partners: number;
  readonly referrals: number;
  readonly seed: number;
  /** Of the database; removed first where it is there. */
  readonly path: string;
  readonly days?: number;
  readonly onProgress?: (line: string) => void;
}

export interface Year {
  readonly world: World;
  readonly cast: Cast;
  readonly asked: Asked;
  readonly spent: Spent;
  readonly clocks: ClockWatch;
  readonly seconds: number;
}

const BEGIN = '2026-11-01T20:00:00.000Z';
const DAY = 86_400_000;

/** Plays the year; the caller closes the desk. */
export async function playYear(options: YearOptions): Promise<Year> {
  const { path, days = 365, onProgress = () => undefined } = options;
  if (path !== ':memory:') for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
  const managers = MANAGERS.slice(0, Math.min(MANAGERS.length, Math.max(2, Math.ceil(options.partners / 6))));
  const end = new Date(Date.parse(BEGIN) + days * DAY).toISOString();
  const desk = await YearDesk.open(vendorConfig(managers), path, BEGIN);
  const world = new World(desk, new Chance(`year ${options.seed}`), end);
  const started = performance.now();
  const cast = await setUp(world, options.partners, managers);
  const asked = planReferrals(world, cast, options.referrals);

  const watch = new ClockWatch(desk, cast.partners);
  let month = '';
  for (;;) {
    const next = await nextInstant(world);
    if (next === null || next >= end) break;
    if (next > desk.now) desk.now = next;
    const planned = world.nextPlanned();
    const acts = planned !== null && planned <= desk.now;
    if (acts) await world.takePlanned()?.act();
    else await desk.fireDue();
    await watch.look();
    await deliver(world, !acts);
    if (desk.now.slice(0, 7) !== month) {
      month = desk.now.slice(0, 7);
      const { mailsHandled, timersFired } = desk.spent;
      const seconds = (performance.now() - started) / 1000;
      onProgress(
        `${month}  ${String(mailsHandled).padStart(6)} mails in  ${String(world.sent.length).padStart(6)} out  ` +
          `${String(timersFired).padStart(6)} timers  ${seconds.toFixed(0).padStart(4)} s`,
      );
    }
  }
  desk.now = end;
  return { world, cast, asked, spent: desk.spent, clocks: watch, seconds: (performance.now() - started) / 1000 };
}

/** Whatever comes next: somebody's act, or a timer. */
async function nextInstant(world: World): Promise<string | null> {
  const planned = world.nextPlanned();
  const due = await world.desk.nextDue();
  if (planned === null || due === null) return planned ?? due;
  return planned <= due ? planned : due;
}

/** Every mail reaches the mailboxes that it is for. */
async function deliver(world: World, unasked: boolean): Promise<void> {
  for (const mail of await world.desk.takeSent()) {
    world.sent.push({ ...mail, unasked });
    for (const recipient of mail.recipients) {
      const person = world.people.get(recipient.toLowerCase());
      if (person === undefined) world.unread.push(mail);
      else await person.receive(mail);
    }
  }
}
