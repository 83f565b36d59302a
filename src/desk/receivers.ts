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
import { receiveReadingAnswer } from './staffReply.js';

export const RECEIVERS: Readonly<Record<Sender['kind'], readonly Receiver[]>> = {
  // Commands first: in every thread, a line such as `status?` is one; what answers a summary comes after them.
  staff: [receiveCommands, receiveReadingAnswer],
  finance: [receiveCommands],
  partner: [receiveFollowUpAnswer, receiveConcernAnswer, receiveAccountMail],
  // Known customers last: what answers a question of ours comes before it.
  stranger: [receiveConfirmation, receiveAccountMail, receiveFromCustomer],
};
