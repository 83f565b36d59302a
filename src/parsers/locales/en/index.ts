/** English: the readers in the order in which they are asked, and the words that refiners and roles need. */
import type { Locale } from '../../locale.js';
import { readAcknowledged } from './acknowledged.js';
import { readAtRisk } from './atRisk.js';
import { readComplaint } from './complaint.js';
import { readContacted } from './contacted.js';
import { readCorrection } from './correction.js';
import { readDeclined } from './declined.js';
import { readFollowUp } from './followUp.js';
import { EN_HOSTILE } from './hostile.js';
import { readLost } from './lost.js';
import { readMilestone } from './milestone.js';
import { readPaid } from './paid.js';
import { readQuestion } from './question.js';
import { EN_REFINE } from './refine.js';
import { EN_ROLES } from './roles.js';
import { readSupport } from './support.js';
import { readTakenUp } from './takenUp.js';
import { readThanks } from './thanks.js';
import { readUnreachable } from './unreachable.js';
import { readWon } from './won.js';

export const EN: Locale = {
  language: 'en',
  readers: [
    readWon,
    readLost,
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
    readContacted,
    readPaid,
    readThanks,
  ],
  refine: EN_REFINE,
  roles: EN_ROLES,
  hostile: EN_HOSTILE,
};
