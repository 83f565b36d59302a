/** For the audit trail: which command, and who ran it. */
import { userInfo } from 'node:os';

/** "command:partner-add:oskar"; the command alone for an account without a name, as containers have. */
export function actorOf(command: string): string {
  try {
    return `command:${command}:${userInfo().username}`;
  } catch {
    return `command:${command}`;
  }
}
