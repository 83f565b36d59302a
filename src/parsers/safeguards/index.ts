/**
 * The last net before a mail is recorded: signs that the reading, however complete, is not the whole of what the mail
 * says. Asked only where nothing else has put the mail before a person or the partner (READING.md: a wrong record is
 * far worse than a question too many).
 *
 *   figures.ts  figures that disagree with each other
 *   share.ts    an amount to invoice that is a round share of another figure than the total
 *   openly.ts   a win whose commitment, or whose figures, the rest of the mail leaves open, or says of something else too
 *   openRows.ts  a row that says how far the job has got, and that it is not won yet
 *   claims.ts   figures that are another's, of a part only, disputed or altered further on
 *   corrections.ts  a correction that is wished for, supposed, not agreed on yet, or another customer's
 *   dayInDoubt.ts  what the mail says against the day that was read as the start
 *   otherParty.ts  another firm's name where this job would have its own
 *   milestones.ts  a step told as reached that the same mail disputes, undoes or tells in anger
 *   otherSums.ts  a sum beside the total that goes on top of it or comes off
 *   rowsThatAddUp.ts  rows beside the total's that come to another sum
 *   dropped.ts  a fact that a correction takes away without a new one
 *   otherCurrency.ts  a currency named apart from the figures
 *   unlike.ts   a fact whose figure is not like those of the examples
 *   whose.ts    an amount, a total or a day that is somebody else's or another job's
 *   unread.ts   amounts to invoice, or a total and a start, in a mail that was read as no win
 */
export { doubtClaims } from './claims.js';
export { doubtCorrection } from './corrections.js';
export { doubtDay } from './dayInDoubt.js';
export { doubtDropped } from './dropped.js';
export { doubtFigures } from './figures.js';
export { doubtFirmness } from './openly.js';
export { doubtOpenRow } from './openRows.js';
export { doubtOtherParty } from './otherParty.js';
export { doubtCurrency } from './otherCurrency.js';
export { doubtMilestone } from './milestones.js';
export { doubtUnlike } from './unlike.js';
export { doubtUnread } from './unread.js';
export { doubtWhose } from './whose.js';
