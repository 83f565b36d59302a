/** A partner with no valid training for a service is not offered it (policy R15). */
import { Partner, TrainingRecord } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { isSameName, isValidOn } from '../../referrals/training.js';
import { deskDay, type Unit } from '../unit.js';
import { courseOf } from './courses.js';
import { lineOf } from '../../texts/line.js';

/** Ids of the partners that may be offered the service today: all of them where it asks for no course. */
export async function partnersTrainedFor(unit: Unit, serviceName: string): Promise<ReadonlySet<number>> {
  const { manager } = unit;
  const course = courseOf(unit.config, serviceName);
  if (course === null) {
    const partners = await manager.find(Partner, { select: { id: true } });
    return new Set(partners.map(({ id }) => id));
  }
  const today = deskDay(unit);
  const records = await manager.find(TrainingRecord, { order: { id: 'ASC' } });
  return new Set(
    records
      .filter((record) => isSameName(record.course, course) && isValidOn(record, today))
      .map(({ partnerId }) => partnerId),
  );
}

/**
 * Throws DeskError not-allowed where one of the partners has nobody with valid training for the service, unless staff send
 * it all the same (`anyway`).
 */
export async function requireTraining(
  unit: Unit,
  serviceName: string,
  partners: readonly Pick<Partner, 'id' | 'name'>[],
  anyway: boolean,
): Promise<void> {
  if (anyway) return;
  const trained = await partnersTrainedFor(unit, serviceName);
  const without = partners.filter(({ id }) => !trained.has(id));
  if (without.length === 0) return;
  const names = without.map(({ name }) => `“${name}”`).join(', ');
  throw new DeskError(
    'not-allowed',
    lineOf('{names}: nobody there has valid training in {course}, which {serviceName} asks for (policy R15)', {
      names,
      course: courseOf(unit.config, serviceName) ?? lineOf('the course'),
      serviceName,
    }),
    { wayOut: lineOf('Record the training (`training import`, or a line `trained: …` by mail), or send it anyway.') },
  );
}

/** Records of one partner, oldest first. */
export function recordsOf({ manager }: Pick<Unit, 'manager'>, partnerId: number): Promise<TrainingRecord[]> {
  return manager.find(TrainingRecord, { where: { partnerId }, order: { id: 'ASC' } });
}
