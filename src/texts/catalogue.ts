/** All lines that the desk says, by part of the desk; lines/ holds them with their German and French. */
import { ACCOUNTS_LINES } from './lines/accounts.js';
import { CLIENTS_LINES } from './lines/clients.js';
import { COMMANDS_LINES } from './lines/commands.js';
import { COMPLAINTS_LINES } from './lines/complaints.js';
import { DESK_LINES } from './lines/desk.js';
import { INTAKE_LINES } from './lines/intake.js';
import { OVERVIEWS_LINES } from './lines/overviews.js';
import { POLICY_LINES } from './lines/policy.js';
import { PROGRESS_LINES } from './lines/progress.js';
import { QUALITY_LINES } from './lines/quality.js';
import { REMINDERS_LINES } from './lines/reminders.js';
import { SUPPORT_LINES } from './lines/support.js';
import { TRAINING_LINES } from './lines/training.js';
import { USAGES_LINES } from './lines/usages.js';
import { WORDS_LINES } from './lines/words.js';

export const LINES = {
  ...ACCOUNTS_LINES,
  ...CLIENTS_LINES,
  ...COMMANDS_LINES,
  ...COMPLAINTS_LINES,
  ...DESK_LINES,
  ...INTAKE_LINES,
  ...OVERVIEWS_LINES,
  ...POLICY_LINES,
  ...PROGRESS_LINES,
  ...QUALITY_LINES,
  ...REMINDERS_LINES,
  ...SUPPORT_LINES,
  ...TRAINING_LINES,
  ...USAGES_LINES,
  ...WORDS_LINES,
} as const;

/** The English text of a line, which is its name. */
export type LineKey = keyof typeof LINES;
