/** What `referral-desk triage` prints of a reading (READING.md). */
import type { TriageEvidence, TriageReading } from './types.js';

export interface TriageJson {
  readonly tier: string;
  readonly category: string;
  readonly evidence: readonly TriageEvidence[];
  readonly confident: boolean;
  readonly reason: string;
  readonly language: string | null;
  /** Tier and category of each request, in the order of the mail; [] where nothing was understood. */
  readonly requests: readonly { readonly tier: string; readonly category: string; readonly confident: boolean }[];
}

export function triageToJson(reading: TriageReading): TriageJson {
  const { tier, category, evidence, confident, reason, language, requests } = reading;
  return {
    tier,
    category,
    evidence,
    confident,
    reason,
    language,
    requests: requests.map((each) => ({ tier: each.tier, category: each.category, confident: each.confident })),
  };
}
