import type { MilestoneLateView } from '../../templates/progressViews.js';
import { baseView, contactView, referralView, type Dossier } from '../dossier.js';
import { queueLetter } from '../letters.js';
import type { Unit } from '../unit.js';

export interface MilestoneLateRequest extends Pick<MilestoneLateView, 'kind' | 'milestones'> {
  readonly key: string;
  readonly jobId: number;
}

/** Tells the manager of milestones that are late, or of a go-live without internal testing. */
export async function queueMilestoneLate(unit: Unit, dossier: Dossier, request: MilestoneLateRequest): Promise<void> {
  const { config } = unit;
  const { manager, partner, offer } = dossier;
  const { key, kind, milestones, jobId } = request;
  await queueLetter(unit, {
    key: `${key}:milestone-late`,
    letter: 'milestone-late',
    view: {
      ...baseView(config),
      manager,
      partner: { name: partner.name },
      contact: contactView(dossier),
      referral: referralView(dossier),
      job: `J-${jobId}`,
      kind,
      milestones,
    },
    audience: 'staff',
    to: [manager],
    locale: config.desk.locale,
    replySubject: { kind: 'offer', id: offer.id },
    offerId: offer.id,
  });
}
