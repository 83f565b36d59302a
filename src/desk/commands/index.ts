/** All commands: one file a command, or a few that belong together. docs/commands.md is made from this list. */
import { chosen } from './chosen.js';
import { clockCommands, whatComes } from './clocks.js';
import { COMPLAINT_COMMANDS } from './complaints.js';
import { PAYMENT_COMMANDS } from './payments.js';
import { TRAINING_COMMANDS } from './training.js';
import type { Command } from './types.js';
import { VALUE_CHECK_COMMANDS } from './valueChecks.js';

export const COMMANDS: readonly Command[] = [
  whatComes,
  chosen,
  ...clockCommands,
  ...COMPLAINT_COMMANDS,
  ...PAYMENT_COMMANDS,
  ...VALUE_CHECK_COMMANDS,
  ...TRAINING_COMMANDS,
];
