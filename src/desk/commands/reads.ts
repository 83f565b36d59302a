import type { MentionContext } from '../../parsers/types.js';
import type { Command } from './types.js';

/** Whether a line is this command: one with a value that it cannot read is a command all the same. */
export function reads(command: Pick<Command, 'read'>, line: string, context: MentionContext): boolean {
  try {
    return command.read(line, context) !== null;
  } catch {
    return true;
  }
}
