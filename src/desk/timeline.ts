/** Referrals as people ask for them: a list, and the readable story of one. */
import { In } from 'typeorm';
import {
  AuditEvent,
  Customer,
  Invoice,
  Message,
  Offer,
  OutgoingMail,
  Partner,
  Referral,
  Timer,
} from '../entities/index.js';
import type { Database } from '../entities/database.js';
import { DeskError } from '../errors.js';
import type { OfferState } from '../referrals/types.js';
import type { Instant } from '../values/calendarDay.js';
import { money, type Money } from '../values/money.js';

export interface ReferralRow {
  readonly ref: string;
  readonly customer: string;
  readonly service: string;
  readonly createdAt: Instant;
  readonly offers: readonly {
    readonly partner: string;
    readonly state: OfferState;
    readonly atRisk: boolean;
    readonly next: NextStep | null;
  }[];
}

/** The clock that runs. */
export interface NextStep {
  readonly kind: string;
  readonly dueAt: Instant;
}

/** Newest first; `state` keeps those with an offer in that state. */
export async function listReferrals(
  { source }: Database,
  options: { state?: OfferState; most?: number } = {},
): Promise<ReferralRow[]> {
  const { manager } = source;
  const referrals = await manager.find(Referral, { order: { id: 'DESC' }, take: options.most ?? 200 });
  const offers = await manager.findBy(Offer, { referralId: In(referrals.map(({ id }) => id)) });
  const [customers, partners, timers] = await Promise.all([
    manager.findBy(Customer, { id: In(referrals.map(({ customerId }) => customerId)) }),
    manager.findBy(Partner, { id: In(offers.map(({ partnerId }) => partnerId)) }),
    manager.find(Timer, {
      where: { offerId: In(offers.map(({ id }) => id)), state: 'pending' },
      order: { dueAt: 'ASC' },
    }),
  ]);
  return referrals
    .map((referral) => ({
      ref: referral.ref,
      customer: customers.find(({ id }) => id === referral.customerId)?.name ?? '',
      service: referral.service,
      createdAt: referral.createdAt,
      offers: offers
        .filter(({ referralId }) => referralId === referral.id)
        .map((offer) => {
          const timer = timers.find(({ offerId }) => offerId === offer.id);
          return {
            partner: partners.find(({ id }) => id === offer.partnerId)?.name ?? '',
            state: offer.state,
            atRisk: offer.atRisk,
            next: timer === undefined ? null : { kind: timer.kind, dueAt: timer.dueAt },
          };
        }),
    }))
    .filter((row) => options.state === undefined || row.offers.some(({ state }) => state === options.state));
}

/** One line of a referral's story. */
export interface TimelineEntry {
  readonly at: Instant;
  readonly kind: 'received' | 'sent' | 'changed' | 'due';
  readonly partner: string;
  readonly text: string;
  readonly details: object;
}

export interface ReferralStory extends ReferralRow {
  readonly description: string;
  readonly invoices: readonly {
    readonly number: string;
    readonly kind: string;
    readonly state: string;
    readonly gross: Money;
    readonly issuedOn: string;
  }[];
  readonly entries: readonly TimelineEntry[];
}

/** Throws DeskError not-found. */
export async function showReferral(database: Database, ref: string): Promise<ReferralStory> {
  const { manager } = database.source;
  const referral = await manager.findOneBy(Referral, { ref });
  if (referral === null) {
    throw new DeskError('not-found', `there is no referral ${ref}`, {
      wayOut: '`referral-desk referrals list` shows all of them.',
    });
  }
  const [row] = (await listReferrals(database, { most: 100_000 })).filter((candidate) => candidate.ref === ref);
  const offers = await manager.findBy(Offer, { referralId: referral.id });
  const ids = In(offers.map(({ id }) => id));
  const partners = await manager.findBy(Partner, { id: In(offers.map(({ partnerId }) => partnerId)) });
  const partnerOf = (offerId: number | null): string => {
    const offer = offers.find(({ id }) => id === offerId);
    return partners.find(({ id }) => id === offer?.partnerId)?.name ?? '';
  };
  const [messages, mails, events, timers] = await Promise.all([
    manager.find(Message, {
      select: {
        id: true,
        receivedAt: true,
        fromAddress: true,
        subject: true,
        state: true,
        reason: true,
        offerId: true,
      },
      where: { offerId: ids },
    }),
    manager.find(OutgoingMail, {
      select: {
        id: true,
        createdAt: true,
        sentAt: true,
        letter: true,
        recipients: true,
        state: true,
        subject: true,
        offerId: true,
      },
      where: { offerId: ids },
    }),
    manager.findBy(AuditEvent, [{ referralId: referral.id }, { offerId: ids }]),
    manager.findBy(Timer, { offerId: ids, state: 'pending' }),
  ]);
  const invoiceEvents = events.filter(({ action }) => action === 'invoice-issued' || action === 'credit-note-issued');
  const invoices = await manager.find(Invoice, {
    where: { number: In(invoiceEvents.map(({ details }) => String((details as { number?: unknown }).number))) },
    order: { id: 'ASC' },
  });
  const entries: TimelineEntry[] = [
    ...messages.map((message) => ({
      at: message.receivedAt,
      kind: 'received' as const,
      partner: partnerOf(message.offerId),
      text: `mail from ${message.fromAddress ?? 'unknown'}: ${message.reason ?? message.state}`,
      details: { message: message.id, subject: message.subject, state: message.state },
    })),
    ...mails.map((mail) => ({
      at: mail.sentAt ?? mail.createdAt,
      kind: 'sent' as const,
      partner: partnerOf(mail.offerId),
      text: `${mail.letter} to ${mail.recipients.join(', ')}${mail.state === 'sent' ? '' : ` (${mail.state})`}`,
      details: { mail: mail.id, subject: mail.subject, state: mail.state },
    })),
    ...events
      .filter(({ action }) => action !== 'mail-read')
      .map((event) => ({
        at: event.at,
        kind: 'changed' as const,
        partner: partnerOf(event.offerId),
        text: describe(event),
        details: { actor: event.actor, reason: event.reason, ...event.details },
      })),
    ...timers.map((timer) => ({
      at: timer.dueAt,
      kind: 'due' as const,
      partner: partnerOf(timer.offerId),
      text: `${timer.kind} is due`,
      details: { timer: timer.id },
    })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return {
    ...(row ?? { ref, customer: '', service: referral.service, createdAt: referral.createdAt, offers: [] }),
    description: referral.description,
    invoices: invoices.map(({ number, kind, state, gross, currency, issuedOn }) => ({
      number,
      kind,
      state,
      gross: money(gross, currency),
      issuedOn,
    })),
    entries,
  };
}

function describe(event: AuditEvent): string {
  const details = event.details as Record<string, unknown>;
  const because = event.reason === null ? '' : ` (${event.reason})`;
  switch (event.action) {
    case 'state-changed':
      return `${String(details['from'])} → ${String(details['to'])}${because}`;
    case 'note':
      return `note of ${String(details['by'])}: ${String(details['text'])}`;
    case 'invoice-issued':
    case 'credit-note-issued':
      return `${event.action.replace('-issued', '').replace('-', ' ')} ${String(details['number'])} issued`;
    case 'job-recorded':
    case 'job-revised':
      return `job J-${String(details['job'])} ${event.action === 'job-recorded' ? 'recorded' : `revised (revision ${String(details['revision'])})`}`;
    default:
      return `${event.action.replaceAll('-', ' ')}${because}`;
  }
}
