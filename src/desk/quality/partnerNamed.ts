import { ILike } from 'typeorm';
import { Partner } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import type { Unit } from '../unit.js';
import { lineOf } from '../../texts/line.js';

/** The one partner with this name, or whose name begins with it. Throws DeskError not-found or input-invalid. */
export async function partnerNamed({ manager }: Pick<Unit, 'manager'>, name: string): Promise<Partner> {
  const asked = name.trim();
  const literal = asked.replace(/[\\%_]/g, '');
  const some = await manager.find(Partner, { where: { name: ILike(`${literal}%`) }, order: { name: 'ASC' }, take: 6 });
  const exact = some.find((partner) => partner.name.toLowerCase() === asked.toLowerCase());
  if (exact !== undefined) return exact;
  const [only, ...others] = some;
  if (only === undefined || literal === '') {
    throw new DeskError('not-found', lineOf('there is no partner “{asked}”', { asked }), {
      wayOut: lineOf('`referral-desk partner list` shows all names.'),
    });
  }
  if (others.length > 0) {
    const names = some.map((partner) => `“${partner.name}”`).join(', ');
    throw new DeskError('input-invalid', lineOf('several partners are called “{asked} …”: {names}', { asked, names }));
  }
  return only;
}
