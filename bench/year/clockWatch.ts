/** Looks at every clock that the desk sets in business days, on the spot, and counts the days a second way. */
import { MoreThan } from 'typeorm';
import { Offer, Partner, Timer } from '../../src/entities/index.js';
import { HOME } from './config.js';
import type { YearDesk } from './desk.js';
import type { PartnerFacts } from './people/facts.js';
import { afterBusinessDays, instantOf, whenOpen, type Workplace } from './workdays.js';

export class ClockWatch {
  private last = 0;
  counted = 0;
  readonly problems: string[] = [];
  private readonly places: ReadonlyMap<number, Workplace>;

  constructor(
    private readonly desk: YearDesk,
    partners: readonly PartnerFacts[],
  ) {
    this.places = new Map(partners.map(({ id, office }) => [id, office]));
  }

  /** Clocks set since the last look, or after a certain one. */
  async look(after = this.last): Promise<void> {
    const { manager } = this.desk;
    const timers = await manager.find(Timer, { where: { id: MoreThan(after) }, order: { id: 'ASC' } });
    for (const timer of timers) {
      this.last = timer.id;
      if (timer.businessDays === null) continue;
      const expected = await this.expected(timer, timer.businessDays);
      this.counted += 1;
      if (expected !== timer.dueAt) {
        this.problems.push(`${timer.key}: due ${timer.dueAt}, by our count ${expected} (set ${timer.createdAt})`);
      }
    }
  }

  private async expected({ partnerId, subject, subjectId, createdAt }: Timer, days: number): Promise<string> {
    const place = partnerId === null ? HOME : this.places.get(partnerId);
    if (place === undefined) throw new RangeError(`no partner ${partnerId ?? ''}`);
    const back = partnerId === null ? null : await this.backAt(partnerId, place);
    // A deputy who has the offer is there, whoever else is away.
    const standIn = subject === 'offer' && (await this.hasDeputy(subjectId));
    const start = back === null || standIn || back < createdAt ? createdAt : back;
    return afterBusinessDays(start, days, place);
  }

  /** When a contact who is away opens the office again. */
  private async backAt(partnerId: number, place: Workplace): Promise<string | null> {
    const { awayUntil } = await this.desk.manager.findOneByOrFail(Partner, { id: partnerId });
    return awayUntil === null ? null : whenOpen(instantOf(awayUntil, place.from, place.timezone), place);
  }

  private async hasDeputy(offerId: number): Promise<boolean> {
    return (await this.desk.manager.findOneBy(Offer, { id: offerId }))?.deputyFor != null;
  }
}
