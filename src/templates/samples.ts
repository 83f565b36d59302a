/** A realistic view of every letter in each of its cases: what tests render, previews show and overrides are tried with. */
import { samples as bounceNotice } from './bounce-notice/sample.js';
import { samples as breach } from './breach/sample.js';
import { samples as creditNote } from './credit-note/sample.js';
import { samples as heldMail } from './held-mail/sample.js';
import { samples as invoice } from './invoice/sample.js';
import { samples as noted } from './noted/sample.js';
import { samples as question } from './question/sample.js';
import { samples as referralOffer } from './referral-offer/sample.js';
import { samples as reminder } from './reminder/sample.js';
import type { Samples } from './sampleParties.js';
import { samples as staffReceipt } from './staff-receipt/sample.js';
import { samples as summary } from './summary/sample.js';
import { samples as thanks } from './thanks/sample.js';
import type { LetterName } from './views.js';
import { samples as withdrawn } from './withdrawn/sample.js';

export const SAMPLES: { readonly [N in LetterName]: Samples<N> } = {
  'referral-offer': referralOffer,
  thanks,
  question,
  noted,
  reminder,
  withdrawn,
  summary,
  'staff-receipt': staffReceipt,
  invoice,
  'credit-note': creditNote,
  breach,
  'bounce-notice': bounceNotice,
  'held-mail': heldMail,
};

/** All letters, in the order of views.ts. */
export const LETTER_NAMES = Object.keys(SAMPLES) as readonly LetterName[];

export type { Samples } from './sampleParties.js';
