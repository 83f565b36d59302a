/**
 * Which partners to propose for a referral that names none (policy R1, R15, R23): those who may have it, the fittest first,
 * each with its reasons. A proposal only: staff decide.
 */
import { lineOf, type Line } from '../texts/line.js';

export interface Candidate {
  readonly id: number;
  readonly name: string;
  readonly certification: 'certified' | 'remediation' | 'suspended' | 'revoked';
  /** Has valid training for the service, or the service asks for none. */
  readonly trained: boolean;
  /** date-holidays region: country, or country and state ("AU-NSW"). */
  readonly region: string;
  /** Offers whose outcome is open. */
  readonly openOffers: number;
  readonly won: number;
  /** Offers that were won, lost, declined or withdrawn. */
  readonly settled: number;
  /** Breaches of the policy within the window. */
  readonly breaches: number;
}

export interface Proposal {
  readonly id: number;
  readonly name: string;
  /** In words for staff: "certified", "in AU-NSW like the customer", "3 of 4 referrals won". */
  readonly reasons: readonly Line[];
}

/** `where`: the customer's region, null where it is not known. At most `most`, the best first. */
export function proposePartners(candidates: readonly Candidate[], where: string | null, most = 3): Proposal[] {
  return candidates
    .filter(
      ({ certification, trained }) => trained && (certification === 'certified' || certification === 'remediation'),
    )
    .toSorted(
      (a, b) =>
        standing(a) - standing(b) ||
        nearness(b, where) - nearness(a, where) ||
        merit(b) - merit(a) ||
        (a.name < b.name ? -1 : 1),
    )
    .slice(0, most)
    .map((candidate) => ({ id: candidate.id, name: candidate.name, reasons: reasons(candidate, where) }));
}

/** Partners in remediation come last, whatever else speaks for them. */
function standing({ certification }: Candidate): number {
  return certification === 'certified' ? 0 : 1;
}

function parts(region: string): { readonly country: string; readonly state: string | null } {
  const [country = '', state] = region.split('-');
  return { country, state: state ?? null };
}

/** 2: same state, 1: same country, 0: elsewhere or not known. */
function nearness({ region }: Candidate, where: string | null): 0 | 1 | 2 {
  if (where === null) return 0;
  const own = parts(region);
  const wanted = parts(where);
  if (own.country !== wanted.country) return 0;
  return wanted.state !== null && own.state === wanted.state ? 2 : 1;
}

/**
 * The share of referrals won, with one won and one lost added so that a newcomer stands in the middle; each open referral
 * takes 0.05 off it, each breach 0.1.
 */
function merit({ won, settled, openOffers, breaches }: Candidate): number {
  return (won + 1) / (settled + 2) - 0.05 * openOffers - 0.1 * breaches;
}

function reasons(candidate: Candidate, where: string | null): Line[] {
  const { certification, region, openOffers, won, settled, breaches } = candidate;
  const near = nearness(candidate, where);
  return [
    certification === 'certified'
      ? lineOf('certified and trained for it')
      : lineOf('trained for it, but in remediation'),
    where === null
      ? lineOf('in {region}', { region })
      : near === 0
        ? lineOf('in {region} (elsewhere than the customer)', { region })
        : lineOf('in {region} (near the customer)', { region }),
    openOffers === 0 ? lineOf('nothing open') : lineOf('{count} open', { count: openOffers }),
    settled === 0 ? lineOf('no record yet') : lineOf('{won} of {settled} won', { won, settled }),
    ...(breaches === 0
      ? []
      : [breaches === 1 ? lineOf('1 breach lately') : lineOf('{count} breaches lately', { count: breaches })]),
  ];
}
