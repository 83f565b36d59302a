/** Partners never see each other (policy R3): what a customer writes of one is blanked in the mail to another. */
import { In, Not } from 'typeorm';
import { Offer, Partner, PartnerDomain, Referral } from '../../entities/index.js';
import type { Unit } from '../unit.js';

const BLANK = '[…]';
const MOST_PARTNERS = 50;
/** A first word that is shorter, or says only what kind of company it is, names nobody. */
const MIN_FIRST = 4;
const COMMON = new Set(
  'group company services service solutions systems systemhaus consulting partners limited field digital'.split(' '),
);

/** The words without names, contacts and addresses of other partners that this customer was referred to. */
export async function withoutOtherPartners(
  unit: Unit,
  customerId: number,
  partner: Partner,
  words: string,
): Promise<string> {
  const { manager } = unit;
  const referrals = await manager.findBy(Referral, { customerId });
  const offers = await manager.findBy(Offer, {
    referralId: In(referrals.map(({ id }) => id)),
    partnerId: Not(partner.id),
  });
  const ids = [...new Set(offers.map(({ partnerId }) => partnerId))].slice(0, MOST_PARTNERS);
  if (ids.length === 0) return words;
  const others = await manager.findBy(Partner, { id: In(ids) });
  const domains = await manager.findBy(PartnerDomain, { partnerId: In(ids) });
  const own = firstWord(partner.name);
  const names = others.flatMap(({ name, contactName }) => [
    name,
    contactName,
    ...(firstWord(name) === own ? [] : [firstWord(name)]),
  ]);
  const found = [
    // Whole addresses and links before the names that they hold.
    ...domains.map(
      ({ domain }) => `[\\p{L}\\p{N}._%+/:@-]{0,100}(?<![\\p{L}\\p{N}])${escaped(domain)}(?![\\p{L}\\p{N}-])`,
    ),
    ...names
      .filter((name) => name.trim() !== '')
      .map((name) => `(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`),
  ];
  return found.reduce((text, pattern) => text.replace(new RegExp(pattern, 'giu'), BLANK), words);
}

function firstWord(name: string): string {
  const [first = ''] = name.trim().split(/\s+/);
  return first.length < MIN_FIRST || COMMON.has(first.toLowerCase()) ? '' : first.toLowerCase();
}

const escaped = (text: string): string =>
  text
    .trim()
    .replace(/[\\^$.*+?()[\]{}|]/g, (mark) => `\\${mark}`)
    .replace(/\s+/g, '\\s+');
