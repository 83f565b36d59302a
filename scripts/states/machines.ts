/** Everything that has states, in the order in which the docs show it. */
import type { Machine } from '../../src/values/machine.js';
import { OFFER_MACHINE } from './offer.js';

export interface Described {
  readonly machine: Machine<string>;
  /** A sentence or two before the diagram. */
  readonly about: string;
}

/** A machine of particular states as one of any: what is done with it here only reads. */
export function described<S extends string>(machine: Machine<S>, about: string): Described {
  return { machine, about };
}

export const MACHINES: readonly Described[] = [
  described(
    OFFER_MACHINE,
    'One referral at one partner. Where a customer is referred to several partners, each has an offer and a state of its own.',
  ),
];
