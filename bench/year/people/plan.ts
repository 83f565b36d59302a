/** What becomes of one offer: drawn when the mail arrives, told bit by bit. */
import type { Chance } from '../random.js';
import type { Truth } from '../world.js';
import type { Sent } from '../desk.js';
import type { Outcome, Persona } from './personas.js';

export interface Plan {
  readonly offerId: number;
  readonly customer: string;
  readonly contact: string;
  readonly ref: string;
  readonly deployment: boolean;
  readonly chance: Chance;
  readonly outcome: Outcome;
  /** Day of the outcome. */
  outcomeOn: string;
  told: boolean;
  atRisk: boolean;
  ended: boolean;
  readonly jobs: PlannedJob[];
  /** The newest mail of the thread: what is told unasked answers it. */
  thread: Sent;
}

export interface PlannedJob {
  readonly truth: Truth;
  readonly steps: { readonly name: StepName; on: string; told: boolean; asked: number }[];
}

export type StepName = 'kick-off' | 'testing' | 'go-live' | 'completed';

/** Whole amounts; the commission is a tenth of the total, now and then another share or in two parts. */
export function drawJob(chance: Chance, customer: string, currency: string, start: string): Truth {
  const total = chance.whole(20, 900) * 100;
  const share = chance.happens(0.04) ? 0.08 : 0.1;
  const invoice = Math.round(total * share);
  return { customer, currency, total, invoice: [invoice], start, told: false };
}

export function drawOutcome(chance: Chance, persona: Persona): Outcome {
  return chance.weighted(persona.outcome);
}

/** Each step of the work, and between which business days after the start it is reached. */
export function stepDays({ deployment }: Plan): readonly (readonly [StepName, number, number])[] {
  if (!deployment) return [['completed', 8, 40]];
  return [
    ['kick-off', 0, 9],
    ['testing', 40, 70],
    ['go-live', 60, 95],
    ['completed', 95, 120],
  ];
}
