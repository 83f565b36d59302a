/**
 * Address fields (RFC 5322 §3.4): mailbox lists with quoted names, comments, groups and encoded words. Only what the
 * field really holds is an address: an encoded word never becomes one (RFC 2047 §5), a name never becomes one.
 */
import type { Mailbox } from '../../values/mail.js';
import { decodeWords } from './headerFields.js';

/** More recipients than any honest mail to a desk has; the rest is left unread. */
const MAX_MAILBOXES = 200;
const MAX_FIELD = 50_000;

/** All mailboxes of a field's value, those of groups too; entries without an address are left out. */
export function parseMailboxes(value: string): Mailbox[] {
  const result: Mailbox[] = [];
  let words: string[] = [];
  let word = '';
  let comment = '';
  let angle: string | null = null;
  const endWord = (): void => {
    if (word !== '') words.push(word);
    word = '';
  };
  const endMailbox = (): void => {
    endWord();
    const mailbox = makeMailbox(words, angle, comment);
    if (mailbox !== null) result.push(mailbox);
    words = [];
    angle = null;
    comment = '';
  };
  const input = value.slice(0, MAX_FIELD);
  for (let at = 0; at < input.length && result.length < MAX_MAILBOXES; at += 1) {
    const character = input.charAt(at);
    if (character === '"') {
      const [text, end] = readQuoted(input, at);
      // A quoted local part ("a b"@example.com) is glued to its domain, a quoted name is a word of its own.
      word += input.charAt(end + 1) === '@' ? `"${text}"` : text;
      at = end;
    } else if (character === '(') {
      const [text, end] = readComment(input, at);
      comment = text;
      at = end;
    } else if (character === '<') {
      const end = input.indexOf('>', at);
      endWord();
      angle ??= input.slice(at + 1, end === -1 ? undefined : end);
      at = end === -1 ? input.length : end;
    } else if (character === ',' || character === ';') {
      endMailbox();
    } else if (character === ':' && !word.includes('@') && angle === null) {
      // "Group name:": the name belongs to no mailbox.
      word = '';
      words = [];
    } else if (/\s/.test(character)) {
      endWord();
    } else {
      word += character;
    }
  }
  if (result.length < MAX_MAILBOXES) endMailbox();
  return result;
}

function makeMailbox(words: readonly string[], angle: string | null, comment: string): Mailbox | null {
  if (angle !== null) {
    const address = cleanAddress(angle);
    return address === null ? null : { name: decodeWords(words.join(' ')).trim(), address };
  }
  // With no angle brackets the address is a bare word and the comment, by old custom, the name.
  const bare = words.find((word) => cleanAddress(word) !== null);
  const address = bare === undefined ? null : cleanAddress(bare);
  if (address === null) return null;
  const others = words.filter((word) => word !== bare).join(' ');
  return { name: decodeWords(others === '' ? comment : others).trim(), address };
}

/** Lower-cased address, or null where it is none. A source route ("@a,@b:c@d", RFC 5322 §4.4) is dropped. */
function cleanAddress(text: string): string | null {
  const address = text
    .trim()
    .replace(/^@[^:]{0,500}:/, '')
    .toLowerCase();
  if (address.length > 320 || /[\s<>,;]/.test(address.replace(/^"[^"]{0,64}"/, ''))) return null;
  const at = address.lastIndexOf('@');
  return at > 0 && at < address.length - 1 ? address : null;
}

/** The text of a quoted string that opens at `start`, and the offset of its closing quote. */
function readQuoted(input: string, start: number): [string, number] {
  let text = '';
  let at = start + 1;
  for (; at < input.length && input.charAt(at) !== '"'; at += 1) {
    if (input.charAt(at) === '\\' && at + 1 < input.length) at += 1;
    text += input.charAt(at);
  }
  return [text, at];
}

/** The text of a comment, nested ones included, and the offset of its closing parenthesis. */
function readComment(input: string, start: number): [string, number] {
  let text = '';
  let depth = 0;
  let at = start;
  for (; at < input.length; at += 1) {
    const character = input.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) break;
    }
    if (at > start) text += character;
  }
  return [text, at];
}
