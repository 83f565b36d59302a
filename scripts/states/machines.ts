/** Everything that has states, in the order in which the docs show it. */
import { DRAFT_MACHINE } from '../../src/referrals/drafts.js';
import { INVOICE_MACHINE } from '../../src/referrals/invoice.js';
import { JOB_CHECK, TRAINING_LIST } from '../../src/referrals/training.js';
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
  described(DRAFT_MACHINE, 'A referral that staff have begun by mail and that has not gone out yet (policy R1).'),
  described(
    OFFER_MACHINE,
    'One referral at one partner. Where a customer is referred to several partners, each has an offer and a state of its own.',
  ),
  described(
    JOB_CHECK,
    'Who does the work of a job, and whether its scope is agreed with the customer (policy R8, R15).',
  ),
  described(
    INVOICE_MACHINE,
    'An invoice to a partner (policy R7). Its state follows from the payments that are recorded; a credit note has no states.',
  ),
  described(TRAINING_LIST, 'Training that a partner has mailed in (policy R15).'),
];
