/**
 * Which of a partner's referrals a text is about (policy R9): the reference or the customer that it names. Only where that is
 * unique; the words of a stranger match nothing.
 */
import { In } from 'typeorm';
import { Customer, Offer, Referral, type Partner } from '../../entities/index.js';
import { isClosed } from '../../referrals/transitions.js';
import type { Mail } from '../../values/mail.js';
import type { Unit } from '../unit.js';

export interface PartnerOffer {
  readonly offer: Offer;
  readonly referral: Referral;
  readonly customer: Customer;
}

/** Of one partner, the newest first. */
const MOST_OFFERS = 500;

export async function offersOf({ manager }: Pick<Unit, 'manager'>, partner: Partner): Promise<PartnerOffer[]> {
  const offers = await manager.find(Offer, {
    where: { partnerId: partner.id },
    order: { id: 'DESC' },
    take: MOST_OFFERS,
  });
  const referrals = await manager.findBy(Referral, { id: In(offers.map(({ referralId }) => referralId)) });
  const customers = await manager.findBy(Customer, { id: In(referrals.map(({ customerId }) => customerId)) });
  return offers.flatMap((offer) => {
    const referral = referrals.find(({ id }) => id === offer.referralId);
    const customer = customers.find(({ id }) => id === referral?.customerId);
    return referral === undefined || customer === undefined ? [] : [{ offer, referral, customer }];
  });
}

const REFERENCE = /(?<![\p{L}\p{N}-])R-\d{3,9}(?![\p{L}\p{N}])/gu;
const BARE_NUMBER = /(?<![\p{L}\p{N}.,/-])\d{3,9}(?![\p{L}\p{N}.,/-]*\p{N})/gu;
const MIN_NAME = 4;

/** The offer that a mail outside any thread is about, null where that is not unique. */
export async function matchByContent(unit: Unit, partner: Partner, mail: Mail): Promise<number | null> {
  const text = `${mail.subject}\n${(mail.text ?? mail.html ?? '').slice(0, 20_000)}`;
  return namedIn(text, await offersOf(unit, partner), false)?.offer.id ?? null;
}

/** `answer`: the text answers the question which one, so that a bare number or a word of the customer's name will do. */
export function namedIn(text: string, offers: readonly PartnerOffer[], answer: boolean): PartnerOffer | null {
  const refs = new Set([...text.matchAll(REFERENCE)].map(([ref]) => ref));
  if (answer) for (const [number] of text.matchAll(BARE_NUMBER)) refs.add(`R-${number}`);
  const named = offers.filter(({ referral }) => refs.has(referral.ref));
  if (named.length > 0) return only(named);
  const folded = fold(text);
  const open = offers.filter(({ offer }) => !isClosed(offer.state));
  const whole = open.filter(({ customer }) => {
    const name = fold(customer.name);
    return name.trim().length >= MIN_NAME && folded.includes(name);
  });
  if (whole.length > 0 || !answer) return only(whole);
  const words = fold(text)
    .trim()
    .split(' ')
    .filter((word) => word.length >= MIN_NAME);
  return only(open.filter(({ customer }) => words.some((word) => fold(customer.name).includes(` ${word} `))));
}

function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Words only, in lower case without diacritics, framed by spaces so that whole words are compared. */
export function fold(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}
