/**
 * Work at risk that stays so (policy R12, R18): the manager hears at once by the summary, which is the first step of the
 * ladder; management is the second.
 */
import type { Timer } from '../../entities/index.js';
import type { Subject } from '../../entities/subject.js';
import { isClosed } from '../../referrals/transitions.js';
import { dayOf } from '../../values/calendarDay.js';
import { clearClocks, closedUntil, deskOffice, setClock } from '../clocks.js';
import { baseView, loadDossier, referralView } from '../dossier.js';
import { queueLetter } from '../letters.js';
import type { Reaction } from '../reactions.js';
import type { TimerHandler } from '../timerHandler.js';
import { audit } from '../unit.js';
import { managementOf } from './people.js';

const KIND = 'risk-escalation';

const about = (id: number): Subject => ({ kind: 'offer', id });

export const watchRisk: Reaction = async (unit, event, { offer }) => {
  if (event.kind !== 'risk-changed') return [];
  await clearClocks(unit, about(offer.id), [KIND]);
  if (event.atRisk) {
    const businessDays = unit.config.service.atRiskToManagementDays;
    await setClock(unit, { kind: KIND, about: about(offer.id), businessDays, partner: null, offerId: offer.id });
  }
  return [];
};

export const riskTimers: TimerHandler = {
  kinds: [KIND],
  async fire(unit, timer: Timer) {
    const dossier = await loadDossier(unit, timer.subjectId);
    const { offer, partner, manager } = dossier;
    if (!offer.atRisk || isClosed(offer.state)) return null;
    const closed = closedUntil(unit, deskOffice(unit.services));
    if (closed !== null) return closed;
    const { config } = unit;
    const day = dayOf(timer.createdAt, config.desk.timezone);
    await queueLetter(unit, {
      key: `timer:${timer.id}:${timer.dueAt}:escalation`,
      letter: 'escalation',
      view: {
        ...baseView(config),
        manager,
        number: null,
        about: 'at-risk',
        to: 'management',
        why: 'overdue',
        waitsFor: 'partner',
        partner: { name: partner.name },
        referral: referralView(dossier),
        from: null,
        receivedOn: day,
        words: '',
        proposal: '',
      },
      audience: 'staff',
      to: managementOf(config, manager),
      locale: config.desk.locale,
      replySubject: about(offer.id),
      offerId: offer.id,
    });
    await audit(unit, { action: 'risk-escalated', offerId: offer.id, referralId: offer.referralId });
    return null;
  },
};
