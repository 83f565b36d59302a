/**
 * What the words of a statement are bound to. Beside a win that another sentence tells, most mails chat: of a cap that was lost, of
 * phones that people keep, of what the predecessor handed over, of tenants who complain. A phrase counts there only where its subject or
 * object may be the job, the customer or the desk.
 */
import type { Candidate } from '../../refiners/types.js';
import { isOtherLoss, isOtherRefusalHere } from './losses.js';
import { isNoStep } from './steps.js';
import { isOtherComplaint, isOtherQuestion, isOtherRisk, isOtherSupport } from './troubles.js';

/** True where the candidate's words are about something else than its statement is. `candidate` stands beside a win. */
export function isBoundElsewhere(candidate: Candidate): boolean {
  switch (candidate.statement) {
    case 'lost':
      return isOtherLoss(candidate);
    case 'declined':
      return isOtherRefusalHere(candidate);
    case 'milestone':
      return isNoStep(candidate);
    case 'complaint':
      return isOtherComplaint(candidate);
    case 'support':
      return isOtherSupport(candidate);
    case 'at-risk':
      return isOtherRisk(candidate);
    case 'question':
      return isOtherQuestion(candidate);
    default:
      return false;
  }
}
