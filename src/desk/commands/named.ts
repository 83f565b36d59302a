/** A new mail of staff that names a referral in its subject: "R-1001", or "R-1001 Harbour" where several partners have it. */
import { In } from 'typeorm';
import { Offer, Partner, Referral } from '../../entities/index.js';
import type { Subject } from '../../entities/subject.js';
import type { Unit } from '../unit.js';
import { lineOf, type Line } from '../../texts/line.js';

export interface Named {
  readonly subject: Subject | null;
  /** Why the subject names no single offer; null where it does, or names no referral at all. */
  readonly problem: Line | null;
}

const REF = /(?<![\p{L}\p{N}-])(R-\d{1,9})(?![\p{L}\p{N}])(.{0,200})/iu;

export async function offerNamedIn({ manager }: Unit, title: string): Promise<Named> {
  const [, ref, after = ''] = REF.exec(title.slice(0, 1000)) ?? [];
  if (ref === undefined) return { subject: null, problem: null };
  const referral = await manager.findOneBy(Referral, { ref: ref.toUpperCase() });
  if (referral === null)
    return { subject: null, problem: lineOf('There is no referral {ref}.', { ref: ref.toUpperCase() }) };
  const offers = await manager.findBy(Offer, { referralId: referral.id });
  const partners = await manager.findBy(Partner, { id: In(offers.map(({ partnerId }) => partnerId)) });
  const [only, ...others] = offers.length === 1 ? offers : theirs(offers, partners, after);
  if (only !== undefined && others.length === 0) return { subject: { kind: 'offer', id: only.id }, problem: null };
  const names = partners.map(({ name }) => name).sort();
  return {
    subject: null,
    problem: lineOf('{ref} is with several partners ({names}); write one of them after the number in the subject.', {
      ref: referral.ref,
      names: names.join(', '),
    }),
  };
}

/** Offers whose partner the words after the number name, by the whole name or by a word that is its own. */
function theirs(offers: readonly Offer[], partners: readonly Partner[], after: string): Offer[] {
  const words = after.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return offers.filter(({ partnerId }) => {
    const name = partners.find(({ id }) => id === partnerId)?.name.toLowerCase() ?? '';
    const rest = partners.filter(({ id }) => id !== partnerId).map((partner) => partner.name.toLowerCase());
    return words.some((word) => name.includes(word) && !rest.some((other) => other.includes(word)));
  });
}
