/**
 * What may stand in a header field. Words of people (names, subjects, file names) are cleaned; structured values
 * (addresses, ids, field bodies) are refused when they are not exactly what they should be, because a line break in
 * them can only come from a mistake of ours or an attack (RFC 5322 §2.2: a field ends at CRLF).
 */
import { DeskError } from '../errors.js';

/** C0 and C1 controls, DEL, line and paragraph separators. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Bidirectional marks, embeddings, overrides and isolates, and the byte order mark: they only disguise. */
const DISGUISES = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** RFC 5322 §3.4.1 addr-spec without quoted strings, comments and literals; ASCII; lengths of RFC 5321 §4.5.3.1. */
const ADDRESS = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})$/;
/** RFC 5322 §3.6.4 msg-id, kept to visible ASCII; a line holds 998 characters at most (§2.1.1). */
const MESSAGE_ID = /^<[\x21-\x3b\x3d\x3f-\x7e]{1,480}@[\x21-\x3b\x3d\x3f-\x7e]{1,480}>$/;
/** RFC 5322 §2.2: printable ASCII except colon. */
const FIELD_NAME = /^[\x21-\x39\x3b-\x7e]{1,76}$/;
const FIELD_BODY = /^[\x20-\x7e]{0,900}$/;
/** RFC 2045 §5.1 type/subtype, without parameters. */
const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,63}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,63}$/;

/** One line of people's words: controls become a space, disguising characters go, at most `most` characters stay. */
export function cleanWords(words: string, most = 300): string {
  const cleaned = words
    .slice(0, most * 4)
    .replace(CONTROLS, ' ')
    .replace(DISGUISES, '')
    .replace(LONE_SURROGATES, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  const characters = Array.from(cleaned);
  return characters.length <= most
    ? cleaned
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** A file name as a recipient may see it: words without path separators; never empty. */
export function cleanFilename(name: string): string {
  const cleaned = cleanWords(name.replace(/[/\\:*?"<>|]+/g, '-'), 120).replace(/^[.\s]+/, '');
  return cleaned === '' ? 'attachment' : cleaned;
}

/** A body of text: line ends become \n, other controls than the tab go. */
export function cleanBody(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- control characters are what this looks for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .replace(LONE_SURROGATES, '')
  );
}

export function isAddress(address: string): boolean {
  return address.length <= 254 && ADDRESS.test(address) && !address.includes('..');
}

/** Each of these returns its value unchanged or throws DeskError internal, naming what it was for. */
export const checked = {
  address: (value: string, what: string): string => check(isAddress(value), value, what),
  messageId: (value: string, what: string): string => check(MESSAGE_ID.test(value), value, what),
  fieldName: (value: string): string => check(FIELD_NAME.test(value), value, 'header field name'),
  fieldBody: (value: string, name: string): string => check(FIELD_BODY.test(value), value, `header field ${name}`),
  mediaType: (value: string): string => check(MEDIA_TYPE.test(value), value, 'media type'),
} as const;

function check(good: boolean, value: string, what: string): string {
  if (good) return value;
  throw new DeskError('internal', `not acceptable as ${what}: ${JSON.stringify(value.slice(0, 100))}`);
}
