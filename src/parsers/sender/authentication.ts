/**
 * Authentication-Results (RFC 8601): only a field that the desk's own mail server wrote counts, and of those the
 * topmost. Anybody can put such a field into a mail; a server puts its own above what came in (§5).
 */
import { domainOf, headerValues, type Mail } from '../../values/mail.js';
import type { ReadingContext } from '../types.js';

export interface FailedMethod {
  readonly method: string;
  readonly result: string;
  /** The field's value, cut to a readable length. */
  readonly value: string;
}

const MAX_FIELD = 4000;

/** The method that failed in the topmost trusted field; null where none did, or no field is trusted. */
export function failedAuthentication(mail: Mail, { desk }: Pick<ReadingContext, 'desk'>): FailedMethod | null {
  for (const raw of headerValues(mail, 'authentication-results')) {
    const value = withoutComments(raw.slice(0, MAX_FIELD));
    const id = /^\s{0,20}"?([^\s;"]{1,255})"?/.exec(value)?.[1]?.toLowerCase().replace(/\.$/, '');
    if (id === undefined || !isTrusted(id, desk)) continue;
    const result = /(?:^|[;\s])dmarc\s{0,5}(?:\/\s{0,5}\d{1,3}\s{0,5})?=\s{0,5}([a-z]{1,20})/i
      .exec(value)?.[1]
      ?.toLowerCase();
    // READING.md: `dmarc=fail` fails. DMARC already is the verdict over SPF and DKIM and their alignment (RFC 7489).
    return result === 'fail' ? { method: 'dmarc', result, value: raw.slice(0, 300) } : null;
  }
  return null;
}

function isTrusted(id: string, desk: ReadingContext['desk']): boolean {
  if (desk.authservIds !== undefined) return desk.authservIds.some((trusted) => trusted.toLowerCase() === id);
  const domain = domainOf(desk.address);
  return id === domain || id.endsWith(`.${domain}`);
}

/** Comments of RFC 5322 §3.2.2 may hold anything, "dmarc=pass" too. */
function withoutComments(value: string): string {
  let result = '';
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === '\\') {
      at += 1;
      continue;
    }
    if (character === '"' && depth === 0) quoted = !quoted;
    if (character === '(' && !quoted) depth += 1;
    if (depth === 0) result += character;
    if (character === ')' && !quoted && depth > 0) {
      depth -= 1;
      result += ' ';
    }
  }
  return result;
}
