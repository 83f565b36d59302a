/** All commands: one file a command, or a few that belong together. docs/commands.md is made from this list. */
import { CASE_COMMANDS } from './cases.js';
import { chosen } from './chosen.js';
import { clockCommands, whatComes } from './clocks.js';
import { COMPLAINT_COMMANDS } from './complaints.js';
import { CUSTOMER_COMMANDS } from './customerDetails.js';
import { complianceCommands } from './compliance.js';
import { MILESTONE_COMMANDS } from './milestone.js';
import { PAYMENT_COMMANDS } from './payments.js';
import { spotCheckCommands } from './spotCheck.js';
import { STEER_COMMANDS } from './steer.js';
import { TRAINING_COMMANDS } from './training.js';
import type { Command } from './types.js';
import { VALUE_CHECK_COMMANDS } from './valueChecks.js';
import { WAITING_COMMANDS } from './waiting.js';

export const COMMANDS: readonly Command[] = [
  ...STEER_COMMANDS,
  ...WAITING_COMMANDS,
  ...CUSTOMER_COMMANDS,
  ...MILESTONE_COMMANDS,
  whatComes,
  chosen,
  ...clockCommands,
  ...COMPLAINT_COMMANDS,
  ...CASE_COMMANDS,
  ...PAYMENT_COMMANDS,
  ...VALUE_CHECK_COMMANDS,
  ...TRAINING_COMMANDS,
  ...spotCheckCommands,
  ...complianceCommands,
];
