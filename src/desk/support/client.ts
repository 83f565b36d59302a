/** Which of the partner's clients a request is about: only where that is unique. */
import type { Customer, Partner } from '../../entities/index.js';
import { fold, offersOf, type PartnerOffer } from '../intake/byContent.js';
import { nameKeyOf } from '../clients/customer.js';
import type { Unit } from '../unit.js';

export interface NamedClient {
  readonly customer: Customer;
  /** The newest offer of that client at the partner. */
  readonly offerId: number;
}

const MAX_TEXT = 30_000;
const REFERENCE = /(?<![\p{L}\p{N}-])R-\d{3,9}(?![\p{L}\p{N}])/gu;
const ADDRESS = /[^\s@<>"(),;:]{1,64}@([a-z0-9.-]{3,253})/gi;
const MIN_NAME = 4;
const MIN_WORD = 5;
/** First words of firms that stand in sentences of their own. */
const COMMON = new Set([
  'service',
  'services',
  'general',
  'national',
  'global',
  'first',
  'green',
  'green',
  'support',
  'total',
  'united',
  'allgemeine',
  'deutsche',
  'solar',
  'system',
  'systems',
  'technik',
  'water',
  'power',
  'family',
]);

/** From reference, name, the domain of an address, the contact's name, or the first word of the firm's name. */
export async function clientNamed(unit: Unit, partner: Partner, text: string): Promise<NamedClient | null> {
  const offers = await offersOf(unit, partner);
  const read = text.slice(0, MAX_TEXT);
  const refs = new Set([...read.matchAll(REFERENCE)].map(([ref]) => ref));
  const folded = fold(read);
  const domains = new Set([...read.matchAll(ADDRESS)].map(([, domain = '']) => domain.toLowerCase()));
  const tries: readonly ((one: PartnerOffer) => boolean)[] = [
    ({ referral }) => refs.has(referral.ref),
    ({ customer }) => says(folded, fold(customer.name)),
    ({ customer }) => says(folded, ` ${nameKeyOf(customer.name)} `),
    ({ customer }) => customer.mailKey !== null && domains.has(customer.mailKey),
    ({ customer }) => customer.contactName.trim().includes(' ') && says(folded, fold(customer.contactName)),
    ({ customer }) => startsLike(read, customer.name),
  ];
  for (const fits of tries) {
    const found = offers.filter(fits);
    const [newest] = found;
    if (newest === undefined) continue;
    const several = found.some(({ customer }) => customer.id !== newest.customer.id);
    return several ? null : { customer: newest.customer, offerId: newest.offer.id };
  }
  return null;
}

function says(folded: string, name: string): boolean {
  return name.trim().length >= MIN_NAME && folded.includes(name);
}

/** "Kestrel" for Kestrel Plumbing Pty Ltd: written as a name, in capitals. */
function startsLike(text: string, name: string): boolean {
  const [first = ''] = nameKeyOf(name).split(' ');
  if (first.length < MIN_WORD || COMMON.has(first)) return false;
  const written = new RegExp(`(?<![\\p{L}\\p{N}])${first.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(written)].some(([word]) => /^\p{Lu}/u.test(word));
}
