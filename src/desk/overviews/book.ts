/** The record as overviews read it: plain values, loaded together, from which every overview is worked out without I/O. */
import { In, IsNull, type EntityManager } from 'typeorm';
import {
  Breach,
  Complaint,
  Customer,
  Invoice,
  Job,
  JobRevision,
  Offer,
  Partner,
  Payment,
  Referral,
} from '../../entities/index.js';
import type { BreachKind } from '../../entities/breach.js';
import type { Certification } from '../../entities/partner.js';
import type { InvoiceState } from '../../referrals/invoice.js';
import type { OfferState, JobKind } from '../../referrals/types.js';
import { isOpenConcern } from '../../support/complaint.js';
import type { CalendarDay, Instant } from '../../values/calendarDay.js';
import { money, type Money } from '../../values/money.js';
import { settlementOf } from '../accounts/settle.js';

export interface BookPartner {
  readonly id: number;
  readonly name: string;
  readonly managerEmail: string;
  readonly certification: Certification;
  readonly contactName: string;
  readonly awayUntil: CalendarDay | null;
}

export interface BookOffer {
  readonly id: number;
  readonly ref: string;
  readonly customerId: number;
  readonly customer: string;
  readonly partner: BookPartner;
  readonly service: string;
  readonly state: OfferState;
  readonly atRisk: boolean;
  readonly sentAt: Instant;
}

/** A job that stands, with its newest total. */
export interface BookJob {
  readonly id: number;
  readonly kind: JobKind;
  readonly offer: BookOffer;
  readonly recordedAt: Instant;
  readonly total: Money;
}

export interface BookInvoice {
  readonly number: string;
  readonly kind: 'invoice' | 'credit-note';
  readonly state: InvoiceState;
  readonly partner: BookPartner;
  /** The offer of its job; null where that job no longer stands. */
  readonly offerId: number | null;
  readonly customer: string;
  readonly issuedOn: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly gross: Money;
  readonly paid: Money;
  /** Still to be paid. */
  readonly open: Money;
  /** Paid beyond what is owed, to the partner's credit. */
  readonly credit: Money;
}

export interface BookBreach {
  readonly kind: BreachKind;
  readonly partner: BookPartner;
  readonly details: string;
  readonly notedAt: Instant;
  readonly excused: boolean;
}

export interface BookConcern {
  readonly id: number;
  readonly nature: 'complaint' | 'enquiry';
  readonly state: string;
  readonly partner: BookPartner | null;
  readonly customer: string;
  readonly owner: string;
  readonly subject: string;
  readonly openedAt: Instant;
  readonly open: boolean;
}

export interface Book {
  readonly partners: readonly BookPartner[];
  readonly offers: readonly BookOffer[];
  readonly jobs: readonly BookJob[];
  readonly invoices: readonly BookInvoice[];
  readonly breaches: readonly BookBreach[];
  readonly concerns: readonly BookConcern[];
}

/** `partnerIds`: those partners only. */
export async function loadBook(manager: EntityManager, partnerIds: readonly number[] | null = null): Promise<Book> {
  const partners = await manager.find(Partner, {
    ...(partnerIds === null ? {} : { where: { id: In([...partnerIds]) } }),
    order: { name: 'ASC' },
  });
  const byId = new Map(partners.map((partner) => [partner.id, partnerIn(partner)]));
  const ids = In([...byId.keys()]);
  const [offers, invoices, breaches, concerns, referrals, customers] = await Promise.all([
    manager.find(Offer, { where: { partnerId: ids }, order: { id: 'ASC' } }),
    manager.find(Invoice, {
      select: {
        id: true,
        number: true,
        kind: true,
        state: true,
        partnerId: true,
        jobId: true,
        issuedOn: true,
        dueOn: true,
        currency: true,
        gross: true,
      },
      where: { partnerId: ids },
      order: { id: 'ASC' },
    }),
    manager.find(Breach, { where: { partnerId: ids }, order: { id: 'ASC' } }),
    manager.find(Complaint, { order: { id: 'ASC' } }),
    manager.find(Referral),
    manager.find(Customer),
  ]);
  const names = new Map(customers.map(({ id, name }) => [id, name]));
  const referralOf = new Map(referrals.map((referral) => [referral.id, referral]));
  const bookOffers = offers.flatMap((offer) => {
    const partner = byId.get(offer.partnerId);
    const referral = referralOf.get(offer.referralId);
    return partner === undefined || referral === undefined ? [] : [offerIn(offer, referral, partner, names)];
  });
  const jobs = await loadJobs(manager, bookOffers);
  return {
    partners: [...byId.values()],
    offers: bookOffers,
    jobs,
    invoices: await settled(manager, invoices, byId, new Map(jobs.map(({ id, offer }) => [id, offer]))),
    breaches: breaches.flatMap(({ kind, partnerId, details, notedAt, excusedAt }) => {
      const partner = byId.get(partnerId);
      return partner === undefined ? [] : [{ kind, partner, details, notedAt, excused: excusedAt !== null }];
    }),
    concerns: concerns
      .filter(({ partnerId }) => partnerIds === null || (partnerId !== null && byId.has(partnerId)))
      .map((concern) => ({
        id: concern.id,
        nature: concern.nature,
        state: concern.state,
        partner: concern.partnerId === null ? null : (byId.get(concern.partnerId) ?? null),
        customer: names.get(concern.customerId) ?? '',
        owner: concern.owner,
        subject: concern.subject,
        openedAt: concern.openedAt,
        open: isOpenConcern(concern.state),
      })),
  };
}

function partnerIn({ id, name, managerEmail, certification, contactName, awayUntil }: Partner): BookPartner {
  return { id, name, managerEmail, certification, contactName, awayUntil };
}

function offerIn(
  offer: Offer,
  referral: Referral,
  partner: BookPartner,
  names: ReadonlyMap<number, string>,
): BookOffer {
  const { id, state, atRisk, sentAt } = offer;
  const { ref, customerId, service } = referral;
  return { id, ref, customerId, customer: names.get(customerId) ?? '', partner, service, state, atRisk, sentAt };
}

async function loadJobs(manager: EntityManager, offers: readonly BookOffer[]): Promise<BookJob[]> {
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const jobs = await manager.find(Job, { where: { cancelledAt: IsNull() }, order: { id: 'ASC' } });
  const revisions = await manager.find(JobRevision, {
    select: { id: true, jobId: true, revision: true, total: true, currency: true },
    order: { revision: 'ASC' },
  });
  const newest = new Map(revisions.map((revision) => [revision.jobId, revision]));
  return jobs.flatMap(({ id, kind, offerId, createdAt }) => {
    const offer = byId.get(offerId);
    const revision = newest.get(id);
    if (offer === undefined || revision === undefined) return [];
    return [{ id, kind, offer, recordedAt: createdAt, total: money(revision.total, revision.currency) }];
  });
}

async function settled(
  manager: EntityManager,
  rows: readonly Invoice[],
  partners: ReadonlyMap<number, BookPartner>,
  offers: ReadonlyMap<number, BookOffer>,
): Promise<BookInvoice[]> {
  const paid = new Map<number, { paid: number; open: number; credit: number }>();
  const booked = await manager.find(Payment, {
    select: { id: true, invoiceId: true },
    where: { takenBackAt: IsNull() },
  });
  const withBookings = new Set(booked.map(({ invoiceId }) => invoiceId));
  const unsettled = rows.filter(
    ({ id, kind, state }) =>
      state === 'issued' || state === 'partly-paid' || (kind === 'invoice' && withBookings.has(id)),
  );
  for (const jobId of new Set(unsettled.map(({ jobId }) => jobId))) {
    for (const { invoice, settlement } of await settlementOf({ manager }, jobId)) paid.set(invoice.id, settlement);
  }
  return rows.flatMap(({ id, number, kind, state, partnerId, jobId, issuedOn, dueOn, gross, currency }) => {
    const partner = partners.get(partnerId);
    if (partner === undefined) return [];
    const settlement = paid.get(id) ?? { paid: state === 'paid' ? gross : 0, open: 0, credit: 0 };
    return [
      {
        number,
        kind,
        state,
        partner,
        offerId: offers.get(jobId)?.id ?? null,
        customer: offers.get(jobId)?.customer ?? '',
        issuedOn,
        dueOn,
        gross: money(gross, currency),
        paid: money(settlement.paid, currency),
        open: money(settlement.open, currency),
        credit: money(settlement.credit, currency),
      },
    ];
  });
}
