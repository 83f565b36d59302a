/**
 * Where a partner's mail belongs by the numbers that it names: the thread that it came in, unless it speaks of another
 * referral or job of the same partner. Nothing is recorded for certain where thread and numbers disagree.
 */
import { In } from 'typeorm';
import { Job, Offer, Referral } from '../entities/index.js';
import { numbersIn, type NamedRef } from '../referrals/namedNumbers.js';
import { readAutomatic } from '../parsers/automatic.js';
import { extractNewText } from '../parsers/reply/index.js';
import { doubtSender } from '../parsers/sender.js';
import type { NamedElsewhere, Situation } from '../referrals/types.js';
import { companyName } from '../parsers/mentions/customer/names.js';
import type { Mail } from '../values/mail.js';
import { fold, offersOf, type PartnerOffer } from './intake/byContent.js';
import { loadDossier, readingContext, type Dossier } from './dossier.js';
import type { Unit } from './unit.js';

type Rows = Pick<Unit, 'manager'>;

/** A mail's place: the offer, and as far as it is known the job that is meant. */
export interface Belonging {
  /** Its subject is the job that is meant, or the newest. */
  readonly dossier: Dossier;
  readonly chosen: Situation['chosen'];
  readonly elsewhere: NamedElsewhere | null;
}

/**
 * Loads the offer that a mail in the thread of `offerId` belongs to. `placed`: staff have said that it is this one. A doubtful
 * sender moves nothing to another thread, and what a machine answers is about the thread that it was sent in.
 */
export async function whereItBelongs(unit: Unit, mail: Mail, offerId: number, placed: boolean): Promise<Belonging> {
  const thread = await loadDossier(unit, offerId);
  const context = readingContext(thread, unit.config);
  const speaks = doubtSender(mail, context).length === 0 && readAutomatic(mail, context) === null;
  const { text } = extractNewText(mail, context);
  const named = speaks ? await namedPlace(unit, thread, text, mail.subject) : null;
  const away = named === null || (placed && named.offerId !== offerId);
  const place = away ? { offerId, jobId: null } : { offerId: named.offerId, jobId: named.jobId };
  const elsewhere = placed ? null : (named?.elsewhere ?? null);
  const { pending } = await unit.manager.findOneByOrFail(Offer, { id: place.offerId });
  const asked = pending?.kind === 'correction' ? (pending.job ?? null) : null;
  const dossier = await loadDossier(unit, place.offerId, place.jobId ?? asked);
  return { dossier, chosen: dossier.subject === null ? undefined : chosenBy(place.jobId, asked), elsewhere };
}

/** Where another job is named than the question is about, neither is meant for certain. */
function chosenBy(named: number | null, asked: number | null): Situation['chosen'] {
  if (named === null) return asked === null ? undefined : 'asked';
  return asked === null || asked === named ? 'named' : undefined;
}

interface NamedPlace {
  readonly offerId: number;
  /** The only job of that offer that is named. */
  readonly jobId: number | null;
  /** What keeps the place from being certain; null where nothing does. */
  readonly elsewhere: NamedElsewhere | null;
}

/** `text`: the new text. The subject counts for what it adds: a reply carries the thread's own number in it. */
async function namedPlace(unit: Rows, dossier: Dossier, text: string, subject: string): Promise<NamedPlace> {
  const { offer, referral, partner, jobs } = dossier;
  const said = numbersIn(text);
  const titled = numbersIn(subject);
  const others = [...said.refs, ...titled.refs].filter(({ ref }) => ref !== referral.ref);
  const refs = await offersOfRefs(unit, partner.id, others);
  const named = await offersOfJobs(unit, partner.id, [...said.jobs, ...titled.jobs]);
  const own = named.jobs.filter(({ offerId }) => offerId === offer.id);
  const standing = own.filter(({ id }) => jobs.some(({ job }) => job.id === id));
  const gone = own.filter((job) => !standing.includes(job)).map(({ id }) => `J-${id}`);
  const unknown = [...refs.unknown, ...named.unknown, ...gone];
  const offerIds = new Set(
    [...refs.offerIds, ...named.jobs.map(({ offerId }) => offerId)].filter((id) => id !== offer.id),
  );
  const unnumbered = offerIds.size === 0 && unknown.length === 0 && said.jobs.length === 0;
  const ownRef = said.refs.some(({ ref }) => ref === referral.ref);
  if (unnumbered && !ownRef) {
    const customers = otherCustomers(dossier, await offersOf(unit, partner), text);
    const [one, ...others] = customers;
    if (one !== undefined) {
      const there = others.length > 0 ? offer.id : one.offer.id;
      const cameIn = others.length > 0 ? null : referral.ref;
      const shown = customers.map((other) => `${other.referral.ref} (${other.customer.name})`);
      return { offerId: there, jobId: null, elsewhere: { cameIn, named: shown, unknown } };
    }
  }
  const [only, ...more] = offerIds;
  if (only === undefined && unknown.length === 0) {
    return { offerId: offer.id, jobId: idOfOnly(standing), elsewhere: null };
  }
  const elsewhere = { cameIn: null, named: await refsOf(unit, [...offerIds]), unknown };
  const ownNamed = standing.length > 0 || ownRef;
  if (only === undefined || more.length > 0 || unknown.length > 0 || ownNamed) {
    return { offerId: offer.id, jobId: null, elsewhere };
  }
  return { offerId: only, jobId: idOfOnly(named.jobs), elsewhere: { ...elsewhere, cameIn: referral.ref } };
}

/**
 * The partner's other referrals whose customers the text names by their whole names, with or without a legal form; none where
 * it names the thread's own customer, if only in part: then a reader knows which sentence is about whom.
 */
function otherCustomers({ offer, customer }: Dossier, offers: readonly PartnerOffer[], text: string): PartnerOffer[] {
  const said = fold(text.slice(0, MOST_TEXT));
  const own = fold(customer.name);
  const [short = ''] = own.trim().split(' ');
  if (short.length >= MIN_NAME ? said.includes(` ${short} `) : said.includes(own)) return [];
  return offers.filter((other) => {
    const name = bareName(other.customer.name);
    return other.offer.id !== offer.id && name.trim().includes(' ') && !own.includes(name) && said.includes(name);
  });
}

const MOST_TEXT = 20_000;
const MIN_NAME = 4;

/** The name, folded, without its legal form: " heron cooling ". One word alone is too little to know a customer by. */
function bareName(name: string): string {
  const words = fold(name).trim().split(' ');
  const { legal } = companyName(name);
  return ` ${words.slice(0, words.length - legal.length).join(' ')} `;
}

function idOfOnly([job, ...more]: readonly Job[]): number | null {
  return job === undefined || more.length > 0 ? null : job.id;
}

/** The partner's offers of referrals. A loose number that is none of them is somebody else's, and no matter here. */
async function offersOfRefs({ manager }: Rows, partnerId: number, refs: readonly NamedRef[]) {
  const referrals = await manager.findBy(Referral, { ref: In(refs.map(({ ref }) => ref)) });
  const offers = await manager.findBy(Offer, { referralId: In(referrals.map(({ id }) => id)), partnerId });
  const theirs = referrals.filter(({ id }) => offers.some(({ referralId }) => referralId === id));
  const unknown = refs.filter(({ ref, exact }) => exact && !theirs.some((referral) => referral.ref === ref));
  return { offerIds: offers.map(({ id }) => id), unknown: [...new Set(unknown.map(({ ref }) => ref))] };
}

/** The jobs of the partner that are named; those of another partner are as unknown as those that there are none of. */
async function offersOfJobs({ manager }: Rows, partnerId: number, ids: readonly number[]) {
  const found = await manager.findBy(Job, { id: In([...new Set(ids)]) });
  const offers = await manager.findBy(Offer, { id: In(found.map(({ offerId }) => offerId)), partnerId });
  const jobs = found.filter(({ offerId }) => offers.some(({ id }) => id === offerId));
  const unknown = ids.filter((id) => !jobs.some((job) => job.id === id));
  return { jobs, unknown: [...new Set(unknown)].map((id) => `J-${id}`) };
}

async function refsOf({ manager }: Rows, offerIds: readonly number[]): Promise<string[]> {
  const offers = await manager.findBy(Offer, { id: In([...offerIds]) });
  const referrals = await manager.findBy(Referral, { id: In(offers.map(({ referralId }) => referralId)) });
  return referrals.map(({ ref }) => ref);
}
