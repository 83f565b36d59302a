/** A realistic view of every letter in each of its cases: what tests render, previews show and overrides are tried with. */
import { samples as accountNote } from './account-note/sample.js';
import { samples as bounceNotice } from './bounce-notice/sample.js';
import { samples as breach } from './breach/sample.js';
import { samples as customerConfirmation } from './customer-confirmation/sample.js';
import { samples as creditNote } from './credit-note/sample.js';
import { samples as dailyLine } from './daily-line/sample.js';
import { samples as digest } from './digest/sample.js';
import { samples as followUpAsk } from './follow-up-ask/sample.js';
import { samples as customerQuestions } from './customer-questions/sample.js';
import { samples as heldMail } from './held-mail/sample.js';
import { samples as invoice } from './invoice/sample.js';
import { samples as invoiceReminder } from './invoice-reminder/sample.js';
import { samples as contactDetails } from './contact-details/sample.js';
import { samples as milestoneDue } from './milestone-due/sample.js';
import { samples as milestoneLate } from './milestone-late/sample.js';
import { samples as noted } from './noted/sample.js';
import { samples as question } from './question/sample.js';
import { samples as referralDraft } from './referral-draft/sample.js';
import { samples as referralOffer } from './referral-offer/sample.js';
import { samples as reminder } from './reminder/sample.js';
import { samples as reminders } from './reminders/sample.js';
import { samples as customerAcknowledged } from './customer-acknowledged/sample.js';
import { samples as complaint } from './complaint/sample.js';
import { samples as enquiry } from './enquiry/sample.js';
import { samples as complaintOpened } from './complaint-opened/sample.js';
import { samples as complaintNews } from './complaint-news/sample.js';
import { samples as customerResolution } from './customer-resolution/sample.js';
import { samples as escalation } from './escalation/sample.js';
import type { Samples } from './sampleParties.js';
import { samples as reopened } from './reopened/sample.js';
import { samples as statement } from './statement/sample.js';
import { samples as valueCheck } from './value-check/sample.js';
import { samples as staffReceipt } from './staff-receipt/sample.js';
import { samples as summary } from './summary/sample.js';
import { samples as testingDue } from './testing-due/sample.js';
import { samples as thanks } from './thanks/sample.js';
import { samples as jobCheck } from './job-check/sample.js';
import { samples as teamCheck } from './team-check/sample.js';
import { samples as trainingNotice } from './training-notice/sample.js';
import { samples as trainingExpiry } from './training-expiry/sample.js';
import { samples as trainingExpired } from './training-expired/sample.js';
import { samples as trainingList } from './training-list/sample.js';
import { samples as checksDrawn } from './checks-drawn/sample.js';
import { samples as spotCheck } from './spot-check/sample.js';
import { samples as deviation } from './deviation/sample.js';
import { samples as qualityNews } from './quality-news/sample.js';
import { samples as complianceProposal } from './compliance-proposal/sample.js';
import { samples as compliance } from './compliance/sample.js';
import { samples as remediationPlan } from './remediation-plan/sample.js';
import { samples as caseAnswer } from './case-answer/sample.js';
import { samples as caseNote } from './case-note/sample.js';
import { samples as caseRequest } from './case-request/sample.js';
import { samples as caseRelay } from './case-relay/sample.js';
import { samples as caseNews } from './case-news/sample.js';
import type { LetterName } from './views.js';
import { samples as whichReferral } from './which-referral/sample.js';
import { samples as takenBack } from './taken-back/sample.js';
import { samples as withdrawn } from './withdrawn/sample.js';

export const SAMPLES: { readonly [N in LetterName]: Samples<N> } = {
  'referral-offer': referralOffer,
  thanks,
  question,
  noted,
  reminder,
  reminders,
  withdrawn,
  'taken-back': takenBack,
  summary,
  'staff-receipt': staffReceipt,
  invoice,
  'credit-note': creditNote,
  breach,
  'invoice-reminder': invoiceReminder,
  statement,
  'account-note': accountNote,
  'value-check': valueCheck,
  'customer-confirmation': customerConfirmation,
  'milestone-due': milestoneDue,
  'testing-due': testingDue,
  'milestone-late': milestoneLate,
  reopened,
  'contact-details': contactDetails,
  'bounce-notice': bounceNotice,
  'held-mail': heldMail,
  'referral-draft': referralDraft,
  'customer-questions': customerQuestions,
  'which-referral': whichReferral,
  'follow-up-ask': followUpAsk,
  digest,
  'daily-line': dailyLine,
  'customer-acknowledged': customerAcknowledged,
  complaint,
  enquiry,
  'complaint-opened': complaintOpened,
  'complaint-news': complaintNews,
  'customer-resolution': customerResolution,
  escalation,
  'job-check': jobCheck,
  'team-check': teamCheck,
  'training-notice': trainingNotice,
  'training-expiry': trainingExpiry,
  'training-expired': trainingExpired,
  'training-list': trainingList,
  'checks-drawn': checksDrawn,
  'spot-check': spotCheck,
  deviation,
  'quality-news': qualityNews,
  'compliance-proposal': complianceProposal,
  compliance,
  'remediation-plan': remediationPlan,
  'case-answer': caseAnswer,
  'case-note': caseNote,
  'case-request': caseRequest,
  'case-relay': caseRelay,
  'case-news': caseNews,
};

/** All letters, in the order of views.ts. */
export const LETTER_NAMES = Object.keys(SAMPLES) as readonly LetterName[];

export type { Samples } from './sampleParties.js';
