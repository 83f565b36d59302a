import { inUnit, type DeskServices } from '../unit.js';
import { partnerNamed } from './partnerNamed.js';
import { partnerRecord, type PartnerRecord } from './record.js';
import { recordLines } from './recordLines.js';

/** A partner's record by its name or the beginning of it. Throws DeskError not-found or input-invalid. */
export function showPartner(
  services: DeskServices,
  name: string,
): Promise<{ readonly record: PartnerRecord; readonly lines: readonly string[] }> {
  return inUnit(services, 'command:partner-show', async (unit) => {
    const { id } = await partnerNamed(unit, name);
    return { record: await partnerRecord(unit, id), lines: await recordLines(unit, id) };
  });
}
