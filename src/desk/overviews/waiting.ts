/** What waits for a person at the vendor, whose it is, and since when: nothing is open without an owner. */
import { In, IsNull, MoreThan, Not, type EntityManager } from 'typeorm';
import type { Config } from '../../config/schema.js';
import {
  Complaint,
  ComplianceProposal,
  Customer,
  Draft,
  Message,
  Offer,
  OutgoingMail,
  Partner,
  ReadingRecord,
  Referral,
  SpotCheck,
  SupportCase,
  Timer,
  ValueCheck,
} from '../../entities/index.js';
import { isOpen } from '../../referrals/transitions.js';
import { OFFER_STATES } from '../../referrals/types.js';
import type { DigestView } from '../../templates/overviewViews.js';
import type { Instant } from '../../values/calendarDay.js';
import { managerOf } from '../dossier.js';

type WaitingKind = DigestView['waiting']['rows'][number]['kind'];

export interface Waiting {
  readonly kind: WaitingKind;
  /** "R-1001 Kestrel Plumbing", "mail 17 from dan@kestrel.example". */
  readonly about: string;
  readonly partner: string;
  /** Staff address. */
  readonly owner: string;
  readonly since: Instant;
}

/** Of each kind, the oldest. */
const MOST = 300;

/** Oldest first. */
export async function whatWaits(manager: EntityManager, config: Config): Promise<Waiting[]> {
  const names = await Names.load(manager, config);
  const readings = await manager.find(ReadingRecord, {
    select: { id: true, offerId: true, messageId: true, createdAt: true },
    where: { state: 'waiting' },
    order: { id: 'ASC' },
    take: MOST,
  });
  const summarised = new Set(readings.map(({ messageId }) => messageId));
  const messages = await manager.find(Message, {
    select: { id: true, fromAddress: true, offerId: true, partnerId: true, receivedAt: true },
    where: { state: In(['waiting', 'unreadable']) },
    order: { id: 'ASC' },
    take: MOST,
  });
  const oldest = { order: { id: 'ASC' as const }, take: MOST };
  const [drafts, proposals, values, checks, concerns, cases, mails] = await Promise.all([
    manager.find(Draft, { where: { state: 'open' }, ...oldest }),
    manager.find(ComplianceProposal, { where: { state: 'open' }, ...oldest }),
    manager.find(ValueCheck, { where: { state: 'open' }, ...oldest }),
    manager.find(SpotCheck, { where: { state: In(['planned', 'reported', 'overdue']) }, ...oldest }),
    manager.find(Complaint, { where: { state: In(['received', 'resolution-proposed', 'escalated']) }, ...oldest }),
    // A case waits for staff when no team has answered in time, or none can be reached.
    manager.find(SupportCase, {
      where: [
        { state: 'with-team', level: MoreThan(0) },
        { state: 'with-team', undelivered: Not(IsNull()) },
      ],
      ...oldest,
    }),
    manager.find(OutgoingMail, {
      select: { id: true, letter: true, offerId: true, createdAt: true },
      where: { state: In(['held', 'failed']) },
      ...oldest,
    }),
  ]);
  const offered = (kind: WaitingKind, offerId: number | null, since: Instant, extra = ''): Waiting => ({
    kind,
    ...names.ofOffer(offerId, extra),
    since,
  });
  const ofPartner = (kind: WaitingKind, partnerId: number | null, since: Instant, about: string): Waiting => ({
    kind,
    ...names.ofPartner(partnerId, about),
    since,
  });
  const all: Waiting[] = [
    ...readings.map(({ offerId, createdAt }) => offered('summary', offerId, createdAt)),
    ...messages
      .filter(({ id }) => !summarised.has(id))
      .map(({ id, fromAddress, partnerId, receivedAt }) =>
        ofPartner('mail', partnerId, receivedAt, `${id}, ${fromAddress ?? '?'}`),
      ),
    ...drafts.map(({ id, createdBy, createdAt }) => ({
      kind: 'draft' as const,
      about: `${id}`,
      partner: '',
      owner: createdBy,
      since: createdAt,
    })),
    ...proposals.map(({ partnerId, from, to, createdAt }) =>
      ofPartner('proposal', partnerId, createdAt, `${from} → ${to}`),
    ),
    ...values.map(({ offerId, jobId, notedAt }) => offered('value-check', offerId, notedAt, `J-${jobId}`)),
    ...checks.map(({ offerId, jobId, createdAt }) => offered('spot-check', offerId, createdAt, `J-${jobId}`)),
    ...concerns.map(({ id, customerId, partnerId, owner, openedAt }) => ({
      ...ofPartner('complaint', partnerId, openedAt, `C-${id} ${names.customer(customerId)}`.trim()),
      owner,
    })),
    ...cases.map(({ id, customerId, partnerId, owner, openedAt }) => ({
      ...ofPartner(
        'case',
        partnerId,
        openedAt,
        `S-${id} ${customerId === null ? '' : names.customer(customerId)}`.trim(),
      ),
      owner,
    })),
    ...(await withoutClock(manager)).map(({ id, heardAt, sentAt }) => offered('referral', id, heardAt ?? sentAt)),
    ...mails.map(({ id, letter, offerId, createdAt }) => offered('outgoing', offerId, createdAt, `${id}, ${letter}`)),
  ];
  return all.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

/** Open offers on which no clock runs or is held: the partner was asked often enough, or never got the referral. */
function withoutClock(manager: EntityManager): Promise<Offer[]> {
  return manager
    .createQueryBuilder(Offer, 'offer')
    .where('offer.state IN (:...open)', { open: OFFER_STATES.filter(isOpen) })
    .andWhere((query) => {
      const clocks = query
        .subQuery()
        .select('1')
        .from(Timer, 'timer')
        .where("timer.subject = 'offer' AND timer.subjectId = offer.id AND timer.state IN ('pending', 'held')");
      return `NOT EXISTS ${clocks.getQuery()}`;
    })
    .orderBy('offer.id', 'ASC')
    .take(MOST)
    .getMany();
}

/** Names of offers and partners, and who looks after them. */
class Names {
  private constructor(
    private readonly config: Config,
    private readonly partners: ReadonlyMap<number, Partner>,
    private readonly offers: ReadonlyMap<number, { readonly partnerId: number; readonly name: string }>,
    private readonly customers: ReadonlyMap<number, string>,
  ) {}

  static async load(manager: EntityManager, config: Config): Promise<Names> {
    const [partners, offers, referrals, customers] = await Promise.all([
      manager.find(Partner),
      manager.find(Offer, { select: { id: true, partnerId: true, referralId: true } }),
      manager.find(Referral, { select: { id: true, ref: true, customerId: true } }),
      manager.find(Customer, { select: { id: true, name: true } }),
    ]);
    const named = new Map(customers.map(({ id, name }) => [id, name]));
    const referralOf = new Map(
      referrals.map(({ id, ref, customerId }) => [id, `${ref} ${named.get(customerId) ?? ''}`.trim()]),
    );
    return new Names(
      config,
      new Map(partners.map((partner) => [partner.id, partner])),
      new Map(
        offers.map(({ id, partnerId, referralId }) => [id, { partnerId, name: referralOf.get(referralId) ?? '' }]),
      ),
      named,
    );
  }

  customer(id: number): string {
    return this.customers.get(id) ?? '';
  }

  ofOffer(offerId: number | null, extra: string): Pick<Waiting, 'about' | 'partner' | 'owner'> {
    const offer = offerId === null ? undefined : this.offers.get(offerId);
    const about = [extra, offer?.name ?? ''].filter((part) => part !== '').join(' ');
    return this.ofPartner(offer?.partnerId ?? null, about);
  }

  ofPartner(partnerId: number | null, about: string): Pick<Waiting, 'about' | 'partner' | 'owner'> {
    const partner = partnerId === null ? undefined : this.partners.get(partnerId);
    return { about, partner: partner?.name ?? '', owner: managerOf(this.config, partner ?? null).email };
  }
}
