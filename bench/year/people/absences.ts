/** When a contact is away, and whom the mailbox has told so. */
import type { Office } from '../offices.js';
import type { Chance } from '../random.js';
import { instantOf, wallClock, whenOpen } from '../workdays.js';
import type { World } from '../world.js';
import type { Sent } from '../desk.js';
import type { Persona } from './personas.js';

interface Absence {
  readonly from: string;
  /** The first day back. */
  readonly back: string;
  told: boolean;
}

export class Absences {
  private readonly list: readonly Absence[];

  constructor(
    world: World,
    private readonly office: Office,
    persona: Persona,
    chance: Chance,
  ) {
    const first = world.desk.now.slice(0, 10);
    this.list = Array.from({ length: persona.absences }, () => {
      const from = world.workday(first, chance.whole(5, 340), office);
      return { from, back: world.workday(from, chance.whole(4, 18), office), told: false };
    });
  }

  /** The day of return while somebody is away. */
  backOn(day: string): string | null {
    const backs = this.list.filter(({ from, back }) => from <= day && day < back).map(({ back }) => back);
    return backs.sort().at(-1) ?? null;
  }

  /** The same instant, or the morning of the return (and of the one after it where absences follow each other). */
  after(instant: string): string {
    let at = instant;
    for (;;) {
      const back = this.backOn(wallClock(at, this.office.timezone).day);
      if (back === null) return at;
      at = whenOpen(instantOf(back, this.office.from, this.office.timezone), this.office);
    }
  }

  /** Mail programs answer the same sender once an absence; never an answer to an absence. */
  tells(mail: Sent, back: string): boolean {
    const absence = this.list.find((each) => each.back === back && !each.told);
    if (absence === undefined || mail.letter === 'noted') return false;
    absence.told = true;
    return true;
  }
}
