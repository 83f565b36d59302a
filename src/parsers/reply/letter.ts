/**
 * The greeting of an earlier mail whose quote marks, header and attribution were all lost: a mail that greets its own
 * sender ("Hi Georgia," from Georgia) was written to the sender, not by them.
 */
import type { ReadingContext } from '../types.js';
import type { Line } from './types.js';

const GREETING =
  /^\s{0,4}(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|day|evening)|g['’]day|hallo|guten (?:tag|morgen|abend)|gr(?:ü|ue)(?:ezi|ß gott|essech)|servus|moin|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|cher|chère|salut|madame|monsieur)\b(.{1,60})$/i;

const NEAR = 14;

export interface LetterOptions {
  readonly context: Pick<ReadingContext, 'desk' | 'partner' | 'referral'>;
  readonly names: ReadonlySet<string>;
}

/** True where an earlier letter to the sender begins at `at`; `own` are the sender's lines above it. */
export function opensLetterTo(
  lines: readonly Line[],
  at: number,
  own: readonly Line[],
  options: LetterOptions,
): boolean {
  const text = lines[at]?.text.trim() ?? '';
  if (text.length > 80) return false;
  const greeted = GREETING.exec(text)?.[1];
  const bare =
    greeted === undefined ? /^(\p{L}[\p{L}'’-]{1,20}(?: \p{L}[\p{L}'’-]{1,20})?),$/u.exec(text)?.[1] : undefined;
  if (greeted === undefined && bare === undefined) return false;
  const addressed = words(greeted ?? bare ?? '');
  if (addressed.length === 0) return false;
  const hasOwn = own.some((line) => line.kind === 'text');
  const deskWords = deskEvidence(lines, at, options);
  if (greeted !== undefined && addressed.some((word) => options.names.has(word))) {
    // Partner and desk clerk may share a first name, so the first greeting of a mail needs the desk's own words below.
    return hasOwn || deskWords >= 2;
  }
  const contact = words(options.context.partner.contact.name);
  const toContact = addressed.some((word) => contact.includes(word) || options.names.has(word));
  return toContact && deskWords >= (hasOwn ? 1 : 2);
}

function words(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}'’-]{1,30}/gu) ?? [];
}

/** How much below this line only the desk would write: a line that is the referral's reference, a sign-off in its name. */
function deskEvidence(lines: readonly Line[], at: number, { context }: LetterOptions): number {
  const below = lines.slice(at + 1, at + 1 + NEAR * 4).map((line) => line.text.trim().toLowerCase());
  const ref = context.referral.ref.toLowerCase();
  const desk = context.desk.name.toLowerCase();
  const reference = below.slice(0, NEAR).some((line) => line.includes(ref));
  const signed = desk.length > 2 && below.some((line) => line.startsWith(desk) && line.length < desk.length + 30);
  const speaksOfItself =
    desk.length > 2 &&
    below
      .slice(0, NEAR)
      .some(
        (line) =>
          line.includes(`${desk} refers`) ||
          /\b(?:reply to|answer|antwort\w{0,4} auf|répon\w{1,6} à) (?:this|diese|cet?)\b/.test(line),
      );
  return (reference ? 1 : 0) + (signed ? 1 : 0) + (speaksOfItself ? 1 : 0);
}
