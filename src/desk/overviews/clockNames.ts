/** What a clock is about, in words for staff. */
import { In } from 'typeorm';
import { Customer, Offer, Partner, Referral, type Timer } from '../../entities/index.js';
import type { Unit } from '../unit.js';

export interface ClockName {
  /** "R-1001, Kestrel Plumbing (Harbour Field Solutions)"; "the desk" for what is due each week. */
  readonly about: string;
  readonly partner: Partner | null;
}

type Named = Pick<Timer, 'offerId' | 'partnerId' | 'subject' | 'subjectId'>;

/** The name of each clock, in the order given. */
export async function clockNames({ manager }: Pick<Unit, 'manager'>, timers: readonly Named[]): Promise<ClockName[]> {
  const offers = await manager.findBy(Offer, { id: In(timers.flatMap(({ offerId }) => offerId ?? [])) });
  const partnerIds = [
    ...offers.map(({ partnerId }) => partnerId),
    ...timers.flatMap(({ partnerId, subject, subjectId }) => [
      ...(partnerId === null ? [] : [partnerId]),
      ...(subject === 'partner' ? [subjectId] : []),
    ]),
  ];
  const [partners, referrals] = await Promise.all([
    manager.findBy(Partner, { id: In(partnerIds) }),
    manager.findBy(Referral, { id: In(offers.map(({ referralId }) => referralId)) }),
  ]);
  const customers = await manager.findBy(Customer, { id: In(referrals.map(({ customerId }) => customerId)) });
  return timers.map((timer) => {
    const offer = offers.find(({ id }) => id === timer.offerId);
    const partnerId = offer?.partnerId ?? timer.partnerId ?? (timer.subject === 'partner' ? timer.subjectId : null);
    const partner = partners.find(({ id }) => id === partnerId) ?? null;
    const referral = referrals.find(({ id }) => id === offer?.referralId);
    const customer = customers.find(({ id }) => id === referral?.customerId);
    const what = referral === undefined ? subjectWords(timer) : `${referral.ref}, ${customer?.name ?? '?'}`;
    return { about: partner === null ? what : what === '' ? partner.name : `${what} (${partner.name})`, partner };
  });
}

function subjectWords({ subject, subjectId }: Named): string {
  if (subject === 'desk') return 'the desk';
  return subject === 'partner' ? '' : `${subject.replace('-', ' ')} ${subjectId}`;
}
