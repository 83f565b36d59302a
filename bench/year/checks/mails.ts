/** Nobody is drowned in mail: mails a person and week, unasked mails in office hours, nothing twice. */
import { quantile, sum } from '../../support/numbers.js';
import { isOff, wallClock, type Workplace } from '../workdays.js';
import type { World } from '../world.js';
import { listMails } from './lists.js';
import type { Check } from './types.js';

export interface WeekOf {
  readonly who: string;
  readonly week: string;
  readonly letters: ReadonlyMap<string, number>;
  readonly total: number;
  readonly unasked: number;
}

export interface Load {
  readonly group: string;
  readonly people: number;
  readonly mean: number;
  readonly p95: number;
  readonly unaskedMean: number;
  readonly unaskedMax: number;
  readonly fullest: WeekOf | null;
}

/** The Monday of the week, UTC. */
function weekOf(instant: string): string {
  const day = Date.parse(`${instant.slice(0, 10)}T00:00:00Z`);
  return new Date(day - ((new Date(day).getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
}

export function weeks(world: World): ReadonlyMap<string, readonly WeekOf[]> {
  const found = new Map<
    string,
    { group: string; who: string; week: string; letters: Map<string, number>; unasked: number }
  >();
  for (const mail of world.sent) {
    for (const who of mail.recipients) {
      const week = weekOf(mail.createdAt);
      const key = `${who} ${week}`;
      const entry = found.get(key) ?? {
        group: groupOf(world, who, mail.audience),
        who,
        week,
        letters: new Map<string, number>(),
        unasked: 0,
      };
      entry.letters.set(mail.letter, (entry.letters.get(mail.letter) ?? 0) + 1);
      if (mail.unasked) entry.unasked += 1;
      found.set(key, entry);
    }
  }
  const groups = new Map<string, WeekOf[]>();
  for (const { group, ...entry } of found.values()) {
    const list = groups.get(group) ?? [];
    groups.set(group, [...list, { ...entry, total: sum([...entry.letters.values()]) }]);
  }
  return groups;
}

function groupOf(world: World, who: string, audience: string): string {
  if (audience === 'partner') return who.startsWith('accounts@') ? 'billing contact' : 'partner contact';
  if (audience === 'staff') return world.management.has(who) ? 'management' : 'partner manager';
  return audience;
}

/** Per person and week of the year; a week without mail counts as none. */
export function loads(world: World, weekCount: number): Load[] {
  return [...weeks(world)].map(([group, list]) => {
    const people = new Set(list.map(({ who }) => who)).size;
    const silent = Array.from({ length: Math.max(0, people * weekCount - list.length) }, () => 0);
    const totals = [...silent, ...list.map(({ total }) => total)];
    const unasked = [...silent, ...list.map((entry) => entry.unasked)];
    return {
      group,
      people,
      mean: sum(totals) / totals.length,
      p95: quantile(totals, 0.95),
      unaskedMean: sum(unasked) / unasked.length,
      unaskedMax: Math.max(...unasked),
      fullest: list.toSorted((a, b) => b.total - a.total)[0] ?? null,
    };
  });
}

/** Letters with a wall-clock time of their own in the configuration; statements go out when the desk opens on their day. */
const OWN_TIME: ReadonlySet<string> = new Set(['daily-line', 'digest', 'statement']);

/** Notes to staff that a clock of the partner's has run out. */
const RUN_OUT: ReadonlySet<string> = new Set(['breach', 'milestone-late', 'account-note']);

/** Mails that a clock sends go out while the receiver is at work. */
export function checkHours(world: World): Check {
  const problems: string[] = [];
  let counted = 0;
  for (const mail of world.sent) {
    const { letter, key, recipients, createdAt, unasked } = mail;
    if (!unasked || OWN_TIME.has(letter)) continue;
    for (const who of recipients) {
      const place = world.places.get(who.toLowerCase());
      if (place === undefined) continue;
      counted += 1;
      // That a partner's time has run out is told then, whatever the time is at the desk.
      if (RUN_OUT.has(letter) && partnerOpen(world, mail)) continue;
      if (!isOpenAt(createdAt, place)) problems.push(`${letter} to ${who} at ${createdAt} (${place.timezone}): ${key}`);
    }
  }
  return { name: 'unasked mails in office hours', found: `${counted} mails by the clock`, problems };
}

/** Whether the partner whose offer the mail is about is at work. */
function partnerOpen(world: World, { offerId, createdAt }: World['sent'][number]): boolean {
  const referral = world.sent.find((mail) => mail.offerId === offerId && mail.letter === 'referral-offer');
  const place = world.places.get(referral?.recipients[0] ?? '');
  return place !== undefined && isOpenAt(createdAt, place);
}

function isOpenAt(instant: string, place: Workplace): boolean {
  const { day, time } = wallClock(instant, place.timezone);
  return !isOff(day, place) && time >= `${place.from}:00` && time < `${place.to}:00`;
}

/** The same letter about the same thing, by the clock, twice within a day. */
export async function checkRepeats(world: World): Promise<Check> {
  const problems: string[] = [];
  const last = new Map<string, string>();
  for (const { letter, replyKind, replyId, recipients, createdAt, unasked, key } of world.sent) {
    if (!unasked || replyKind === null || replyKind === 'desk') continue;
    for (const who of recipients) {
      const name = `${who} ${letter} ${replyKind} ${replyId ?? 0}`;
      const before = last.get(name);
      if (before !== undefined && Date.parse(createdAt) - Date.parse(before) < 20 * 3_600_000) {
        problems.push(`${letter} to ${who} at ${before} and ${createdAt}: ${key}`);
      }
      last.set(name, createdAt);
    }
  }
  problems.push(...(await askedTwice(world)));
  return { name: 'nothing twice a day by the clock', found: `${last.size} threads`, problems };
}

/** One contact reminded of one offer twice on one day of theirs, at least once in a list. */
async function askedTwice(world: World): Promise<string[]> {
  const alone = world.sent
    .filter(({ letter, unasked, offerId }) => unasked && letter === 'reminder' && offerId !== null)
    .map(({ createdAt, recipients, key, offerId }) => ({ createdAt, recipients, key, offers: [offerId ?? 0] }));
  const lists = (await listMails(world)).map(({ entries, ...mail }) => ({
    ...mail,
    offers: entries.filter(({ asks }) => asks.some((kind) => kind !== 'milestones')).map(({ offerId }) => offerId),
  }));
  const seen = new Map<string, string>();
  const problems: string[] = [];
  for (const { createdAt, recipients, key, offers } of [...lists, ...alone]) {
    for (const who of recipients) {
      const place = world.places.get(who.toLowerCase());
      if (place === undefined) continue;
      for (const offer of offers) {
        const name = `${who} ${offer} ${wallClock(createdAt, place.timezone).day}`;
        const before = seen.get(name);
        if (before !== undefined && before.includes(':list'))
          problems.push(`offer ${offer} to ${who}: ${before} and ${key}`);
        seen.set(name, key);
      }
    }
  }
  return problems;
}
