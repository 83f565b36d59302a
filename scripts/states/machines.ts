/** Everything that has states, in the order in which the docs show it. */
import { CLOCK_MACHINE } from '../../src/referrals/clock.js';
import { COMPLIANCE } from '../../src/referrals/compliance.js';
import { DRAFT_MACHINE } from '../../src/referrals/drafts.js';
import { INVOICE_MACHINE } from '../../src/referrals/invoice.js';
import { JOB } from '../../src/referrals/jobStates.js';
import { MILESTONE } from '../../src/referrals/milestones.js';
import { REMEDIATION_STEP } from '../../src/referrals/remediation.js';
import { SPOT_CHECK } from '../../src/referrals/spotCheck.js';
import { JOB_CHECK, TRAINING_LIST } from '../../src/referrals/training.js';
import { CASE_MACHINE } from '../../src/support/case.js';
import { COMPLAINT_MACHINE, ENQUIRY_MACHINE } from '../../src/support/complaint.js';
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
  described(JOB, 'What was won, from the recorded win to its completion (policy R4, R6).'),
  described(MILESTONE, 'A step of a job that its service expects, or that the partner told of (policy R13, R20).'),
  described(
    JOB_CHECK,
    'Who does the work of a job, and whether its scope is agreed with the customer (policy R8, R15).',
  ),
  described(
    INVOICE_MACHINE,
    'An invoice to a partner (policy R7). Its state follows from the payments that are recorded; a credit note has no states.',
  ),
  described(COMPLAINT_MACHINE, 'What a customer is unhappy with (policy R18, R19).'),
  described(ENQUIRY_MACHINE, 'What a customer asks, passed on to its partner (policy R16).'),
  described(
    CASE_MACHINE,
    'A client’s request that a partner has passed on (policy S1–S4). Who answers it is its tier, which stands beside the state.',
  ),
  described(SPOT_CHECK, 'A job that is looked at by sample (policy R22).'),
  described(COMPLIANCE, 'Where a partner stands with the requirements (policy R23, R24).'),
  described(REMEDIATION_STEP, 'One step of a remediation plan (policy R24).'),
  described(TRAINING_LIST, 'Training that a partner has mailed in (policy R15).'),
  described(CLOCK_MACHINE, 'Something to do later, whatever it is about.'),
];
