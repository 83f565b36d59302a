/** Clients as people ask for them: a list, and the story of one (policy S5). */
import { In, type EntityManager } from 'typeorm';
import { ClientInterest, Customer, Offer, Referral, SupportCase } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import type { InvoiceState } from '../../referrals/invoice.js';
import type { JobKind, OfferState } from '../../referrals/types.js';
import type { Instant } from '../../values/calendarDay.js';
import type { Money } from '../../values/money.js';
import { loadBook, type Book } from '../overviews/book.js';
import type { CaseState } from '../../support/case.js';
import type { InterestKind } from '../../support/interest.js';
import { nameKeyOf } from './customer.js';
import { sumByCurrency } from './value.js';

export interface ClientRow {
  readonly id: number;
  readonly name: string;
  readonly contact: string;
  readonly referrals: number;
  readonly jobs: number;
  readonly value: readonly Money[];
}

export interface ClientStory extends ClientRow {
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly offers: readonly {
    readonly ref: string;
    readonly service: string;
    readonly partner: string;
    readonly state: OfferState;
    readonly sentAt: Instant;
  }[];
  readonly work: readonly {
    readonly job: number;
    readonly kind: JobKind;
    readonly partner: string;
    readonly recordedAt: Instant;
    readonly total: Money;
  }[];
  readonly invoices: readonly {
    readonly number: string;
    readonly kind: 'invoice' | 'credit-note';
    readonly state: InvoiceState;
    readonly gross: Money;
    readonly open: Money;
  }[];
  /** What it let show of interest in more, newest first (policy S5). */
  readonly interests: readonly { readonly kind: InterestKind; readonly words: string; readonly notedAt: Instant }[];
  readonly cases: readonly {
    readonly number: string;
    readonly subject: string;
    readonly state: CaseState;
    readonly openedAt: Instant;
  }[];
}

const MOST_SHOWN = 100;

/** By name. */
export async function listClients(manager: EntityManager): Promise<ClientRow[]> {
  const book = await loadBook(manager);
  const clients = await manager.find(Customer, { order: { name: 'ASC', id: 'ASC' } });
  return clients.map((client) => rowOf(client, book));
}

/** The clients of that name, in whatever spelling; several where firms share it. Throws DeskError not-found. */
export async function showClients(manager: EntityManager, name: string): Promise<ClientStory[]> {
  const key = nameKeyOf(name);
  const clients = (await manager.find(Customer, { order: { id: 'ASC' } })).filter(
    (client) => nameKeyOf(client.name) === key,
  );
  if (clients.length === 0) {
    throw new DeskError('not-found', `there is no client “${name.slice(0, 80)}”`, {
      wayOut: '`referral-desk clients list` shows all names.',
    });
  }
  const book = await loadBook(manager);
  return Promise.all(clients.map((client) => storyOf(manager, client, book)));
}

function rowOf(client: Customer, { offers, jobs }: Book): ClientRow {
  const work = jobs.filter(({ offer }) => offer.customerId === client.id);
  return {
    id: client.id,
    name: client.name,
    contact: client.contactName,
    referrals: new Set(offers.filter(({ customerId }) => customerId === client.id).map(({ ref }) => ref)).size,
    jobs: work.length,
    value: sumByCurrency(work.map(({ total }) => total)),
  };
}

async function storyOf(manager: EntityManager, client: Customer, book: Book): Promise<ClientStory> {
  const referrals = await manager.findBy(Referral, { customerId: client.id });
  const offers = await manager.findBy(Offer, { referralId: In(referrals.map(({ id }) => id)) });
  const ids = new Set(offers.map(({ id }) => id));
  const newest = { where: { customerId: client.id }, order: { id: 'DESC' as const }, take: MOST_SHOWN };
  const [interests, cases] = await Promise.all([
    manager.find(ClientInterest, newest),
    manager.find(SupportCase, newest),
  ]);
  return {
    ...rowOf(client, book),
    contactEmail: client.contactEmail,
    contactPhone: client.contactPhone,
    offers: book.offers
      .filter(({ id }) => ids.has(id))
      .map(({ ref, service, partner, state, sentAt }) => ({ ref, service, partner: partner.name, state, sentAt })),
    work: book.jobs
      .filter(({ offer }) => ids.has(offer.id))
      .map(({ id, kind, offer, recordedAt, total }) => ({
        job: id,
        kind,
        partner: offer.partner.name,
        recordedAt,
        total,
      })),
    invoices: book.invoices
      .filter(({ offerId }) => offerId !== null && ids.has(offerId))
      .map(({ number, kind, state, gross, open }) => ({ number, kind, state, gross, open })),
    interests: interests.map(({ kind, words, notedAt }) => ({ kind, words, notedAt })),
    cases: cases.map(({ id, subject, state, openedAt }) => ({ number: `S-${id}`, subject, state, openedAt })),
  };
}
