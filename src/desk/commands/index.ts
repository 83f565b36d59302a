/** All commands: one file a command, or a few that belong together. docs/commands.md is made from this list. */
import { clockCommands, whatComes } from './clocks.js';
import type { Command } from './types.js';

export const COMMANDS: readonly Command[] = [whatComes, ...clockCommands];
