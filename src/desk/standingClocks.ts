/** The clocks that always run: one line a part of the desk. */
import { statementClock } from './accounts/invoiceClocks.js';
import { setMissingReminders } from './accounts/missingClocks.js';
import { clearClocks, hasClock } from './clocks.js';
import { checksClock } from './quality/draw.js';
import { dailyLineClock } from './overviews/dailyLine.js';
import { digestClock } from './overviews/digest.js';
import { setMissingJobClocks } from './progress/missingClocks.js';
import { setNext, THE_DESK, type StandingClock } from './standingClock.js';
import { inUnit, type DeskServices } from './unit.js';

const STANDING_CLOCKS: readonly StandingClock[] = [statementClock, checksClock, digestClock, dailyLineClock];

/** Sets what is not set and clears what is switched off; harmless when called again. The desk calls it when it opens. */
export function setStandingClocks(services: DeskServices): Promise<void> {
  return inUnit(services, 'desk:open', async (unit) => {
    for (const clock of STANDING_CLOCKS) {
      if (clock.next(unit) === null) await clearClocks(unit, THE_DESK, [clock.kind]);
      else if (!(await hasClock(unit, THE_DESK, [clock.kind]))) await setNext(unit, clock);
    }
    await setMissingJobClocks(unit);
    await setMissingReminders(unit);
  });
}
