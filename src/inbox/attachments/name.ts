/** The name of an attached file, fit for letters and logs. */
import { normaliseText } from '../../parsers/reply/normalise.js';

const LONGEST = 80;
const LONGEST_EXTENSION = 10;

/** `position` counts from 1 and names a file that has no name. */
export function shownName(filename: string | null, position: number): string {
  const line = normaliseText((filename ?? '').slice(0, 2_000))
    .text.replace(/\s+/g, ' ')
    .trim();
  // The last part of a path, of whatever system.
  const base = (line.split(/[/\\]/).at(-1) ?? '').replace(/["<>|{}`]/g, '').trim();
  if (base === '' || /^\.+$/.test(base)) return `attachment-${position}`;
  if (base.length <= LONGEST) return base;
  const extension = extensionOf(base);
  const end = extension === '' || extension.length > LONGEST_EXTENSION ? '' : `.${extension}`;
  return `${base.slice(0, LONGEST - end.length - 1).trimEnd()}…${end}`;
}

/** What stands behind the last dot, in lower case; '' where there is no dot. */
export function extensionOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at === -1
    ? ''
    : name
        .slice(at + 1)
        .trim()
        .toLowerCase();
}
