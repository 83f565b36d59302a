/** Finance looks at the bank once a week and mails what has come in; most pay in time, some late, some in parts, a few never. */
import { In } from 'typeorm';
import { Invoice, Payment } from '../../../src/entities/index.js';
import type { Chance } from '../random.js';
import { nextDay, wallClock, type Workplace } from '../workdays.js';
import type { Person, World } from '../world.js';

/** Lines a mail: the desk takes at most forty. */
const MOST_LINES = 30;

export class Finance implements Person {
  constructor(
    private readonly world: World,
    private readonly name: string,
    readonly address: string,
    private readonly place: Workplace,
    private readonly chance: Chance,
  ) {}

  receive(): void {
    // Copies are filed; the work is done once a week.
  }

  start(): void {
    this.world.plan(this.world.later(6, this.place), () => this.week());
  }

  private async week(): Promise<void> {
    const { manager } = this.world.desk;
    const today = wallClock(this.world.desk.now, this.place.timezone).day;
    const invoices = await manager.find(Invoice, {
      select: { id: true, number: true, gross: true, currency: true, issuedOn: true },
      where: { kind: 'invoice', state: In(['issued', 'partly-paid']) },
      order: { id: 'ASC' },
    });
    const lines: string[] = [];
    for (const { id, number, gross, currency, issuedOn } of invoices) {
      const chance = this.chance.stream(`invoice ${number}`);
      if (chance.happens(0.04)) continue;
      const days = chance.happens(0.7) ? chance.whole(3, 14) : chance.whole(15, 70);
      const paidOn = this.world.workday(issuedOn, days, this.place);
      if (paidOn > today) continue;
      const parts = chance.happens(0.05) ? 2 : 1;
      const paid = await manager.countBy(Payment, { invoiceId: id });
      const half = Math.floor(gross / 2) / 100;
      if (paid > 0) lines.push(`paid ${number} on ${today}`);
      else lines.push(`paid ${number} on ${paidOn}${parts === 2 ? ` ${currency} ${half.toFixed(2)}` : ''}`);
    }
    for (let from = 0; from < lines.length; from += MOST_LINES) {
      const raw = await this.world.desk.compose({
        from: `${this.name} <${this.address}>`,
        text: lines.slice(from, from + MOST_LINES).join('\n'),
        subject: 'Payments received',
      });
      await this.world.desk.receive(raw);
    }
    let next = today;
    for (let left = 7; left > 0; left -= 1) next = nextDay(next);
    this.world.plan(this.world.later(6, this.place, `${next}T00:00:00.000Z`), () => this.week());
  }
}
