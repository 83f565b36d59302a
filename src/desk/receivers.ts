/**
 * Who takes a mail that is no partner's answer in an offer's thread: the first receiver of the sender's list that does not
 * pass. A part of the desk adds its receiver here; the order is the order of care.
 */
import { receiveFollowUpAnswer } from './clients/followUpAnswer.js';
import { receiveConfirmation } from './accounts/customerConfirmation.js';
import { receiveAccountMail } from './accounts/receiveAccountMail.js';
import { receiveCommands } from './commands/receive.js';
import { receiveFromCustomer } from './complaints/customerMail.js';
import { receiveConcernAnswer } from './complaints/partnerMail.js';
import type { Receiver, Sender } from './incoming.js';
import { receiveCustomerAnswer } from './intake/customerAnswer.js';
import { receiveDraftAnswer, receiveNewDraft } from './intake/receiveDraft.js';
import { staffHelp } from './intake/staffHelp.js';
import { receiveUnplaced, receiveWhichAnswer } from './intake/whichReferral.js';
import { receiveCheckAnswer } from './quality/checkReply.js';
import { receivePlanAnswer } from './quality/planReply.js';
import { receiveListAnswer } from './reminders/answer.js';
import { receiveReadingAnswer } from './staffReply.js';
import { receiveCaseMail, receiveSupportByContent, receiveSupportRequest } from './support/partnerMail.js';
import { receiveStrangerInCase } from './support/strangerMail.js';
import { receiveTeamMail } from './support/teamMail.js';
import { receiveJobAnswer, receiveRestOfJob } from './training/receiveJob.js';
import { receivePartnerTraining, receiveTrainingFile } from './training/receiveTraining.js';

export const RECEIVERS: Readonly<Record<Sender['kind'], readonly Receiver[]>> = {
  // What changes a draft is no command, though it may look like one. Then commands: in every thread, a line such as
  // `status?` is one; what answers a summary comes after them.
  staff: [
    receiveDraftAnswer,
    receiveTeamMail,
    receiveCommands,
    receiveTrainingFile,
    receiveNewDraft,
    receiveReadingAnswer,
    staffHelp,
  ],
  finance: [receiveCommands],
  partner: [
    receiveCaseMail,
    receiveSupportRequest,
    receiveListAnswer,
    receiveWhichAnswer,
    receiveJobAnswer,
    receiveFollowUpAnswer,
    receiveConcernAnswer,
    receiveCheckAnswer,
    receivePlanAnswer,
    receiveAccountMail,
    receivePartnerTraining,
    receiveRestOfJob,
    receiveSupportByContent,
    receiveUnplaced,
  ],
  // Known customers last: what answers a question of ours comes before it.
  stranger: [
    receiveTeamMail,
    receiveCustomerAnswer,
    receiveConfirmation,
    receiveAccountMail,
    // Before the customers: who has the thread of a case was on copy of what the partner wrote to support.
    receiveStrangerInCase,
    receiveFromCustomer,
  ],
};
