/** What everybody in the simulation shares: the desk, the clock's queue, chance, and what is true beside what is told. */
import type { Chance } from './random.js';
import { nextDay, instantOf, isOff, wallClock, whenOpen, type Workplace } from './workdays.js';
import type { Sent, YearDesk } from './desk.js';

/** A job as it really is, to be compared with the record at the end. */
export interface Truth {
  readonly customer: string;
  readonly currency: string;
  total: number;
  /** Whole units of the currency. */
  invoice: readonly number[];
  start: string;
  /** The partner has told all four facts, or staff have. */
  told: boolean;
}

/** Somebody with a mailbox. */
export interface Person {
  readonly address: string;
  receive(mail: Sent): Promise<void> | void;
}

interface Planned {
  readonly at: string;
  readonly order: number;
  readonly act: () => Promise<void>;
}

export class World {
  readonly people = new Map<string, Person>();
  /** By offer: what was won, oldest first. */
  readonly truths = new Map<number, Truth[]>();
  /** Label lines with which a staff member completes a draft that was not understood, by address. */
  readonly drafts = new Map<string, string[]>();
  /** Mails that went out, without octets; `unasked`: a clock sent it, nobody's mail. */
  readonly sent: (Sent & { readonly unasked: boolean })[] = [];
  /** Addresses of management. */
  readonly management = new Set<string>();
  /** Where each address sits. */
  readonly places = new Map<string, Workplace>();
  /** Mails that nobody in the simulation has a mailbox for. */
  readonly unread: Sent[] = [];
  private readonly queue: Planned[] = [];
  private order = 0;

  constructor(
    readonly desk: YearDesk,
    readonly chance: Chance,
    /** When the year is over: nobody begins anything after it. */
    readonly end: string,
  ) {}

  join(person: Person, place: Workplace): void {
    this.people.set(person.address.toLowerCase(), person);
    this.places.set(person.address.toLowerCase(), place);
  }

  /** Plans an act; a binary heap, so that a year of them stays cheap. */
  plan(at: string, act: () => Promise<void>): void {
    const { queue } = this;
    const item = { at, order: (this.order += 1), act };
    let index = queue.push(item) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = queue[parent];
      if (above === undefined || !before(item, above)) break;
      queue[index] = above;
      index = parent;
    }
    queue[index] = item;
  }

  nextPlanned(): string | null {
    return this.queue[0]?.at ?? null;
  }

  takePlanned(): Planned | null {
    const { queue } = this;
    const [first] = queue;
    const last = queue.pop();
    if (first === undefined || last === undefined) return null;
    if (queue.length > 0) sink(queue, last);
    return first;
  }

  /** So many working hours from now at a place. */
  later(hours: number, place: Workplace, from = this.desk.now): string {
    let at = whenOpen(from, place);
    let left = hours * 3_600_000;
    for (;;) {
      const { day } = wallClock(at, place.timezone);
      const rest = Date.parse(instantOf(day, place.to, place.timezone)) - Date.parse(at);
      if (left < rest) return new Date(Date.parse(at) + left).toISOString();
      left -= rest;
      at = whenOpen(instantOf(nextDay(day), '00:00', place.timezone), place);
    }
  }

  /** A working day so many calendar days after another. */
  workday(from: string, days: number, place: Workplace): string {
    let day = new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    while (isOff(day, place)) day = nextDay(day);
    return day;
  }
}

function before(a: Planned, b: Planned): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function sink(queue: Planned[], item: Planned): void {
  let index = 0;
  for (;;) {
    let child = 2 * index + 1;
    const [left, right] = [queue[child], queue[child + 1]];
    if (left === undefined) break;
    let smaller = left;
    if (right !== undefined && before(right, left)) {
      smaller = right;
      child += 1;
    }
    if (!before(smaller, item)) break;
    queue[index] = smaller;
    index = child;
  }
  queue[index] = item;
}
