/** French (France, Switzerland, Belgium): the readers in the order in which they are asked, and the words for refiners and roles. */
import type { Locale } from '../../locale.js';
import { readAcknowledged } from './acknowledged.js';
import { readAtRisk } from './atRisk.js';
import { readComplaint } from './complaint.js';
import { readCorrection } from './correction.js';
import { readDeclined } from './declined.js';
import { readFollowUp } from './followUp.js';
import { FR_HOSTILE } from './hostile.js';
import { readLost } from './lost.js';
import { readMilestone } from './milestone.js';
import { readNamedWin } from './namedWin.js';
import { readPaid } from './paid.js';
import { readQuestion } from './question.js';
import { FR_REFINE } from './refine.js';
import { FR_ROLES } from './roles.js';
import { readSupport } from './support.js';
import { readTakenUp } from './takenUp.js';
import { readThanks } from './thanks.js';
import { readUnreachable } from './unreachable.js';
import { readWon } from './won.js';

export const FR: Locale = {
  language: 'fr',
  readers: [
    readWon,
    readLost,
    readNamedWin,
    readDeclined,
    readUnreachable,
    readAtRisk,
    readMilestone,
    readCorrection,
    readFollowUp,
    readComplaint,
    readSupport,
    readQuestion,
    readAcknowledged,
    readTakenUp,
    readPaid,
    readThanks,
  ],
  refine: FR_REFINE,
  roles: FR_ROLES,
  hostile: FR_HOSTILE,
};
