/** Names that are words for days as well: "Metallbau Freitag", "Holger Freitag", "Mme Vendredi", "Friday & Sons" tell no day. */
import { fold } from '../phrases.js';
import type { Evidence, ReadingContext } from '../types.js';
import type { Line, Placed } from './mentions.js';

const TITLE =
  /(?:^|[^\p{L}])(?:mr|mrs|ms|miss|dr|herrn?|frau|familie|firma|fa|kollege[n]?|kollegin|monsieur|madame|mme|mlle|m|me|maître|société|maison)\.?\s{1,3}$/iu;

/** The line without the days that stand in a name: the customer's as found in it, the contact's, or one with a title before it. */
export function withoutNames(
  line: Line,
  names: readonly { readonly evidence: Evidence }[],
  { referral }: ReadingContext,
): Line {
  const contact = fold(referral.customerContact);
  const [given = ''] = contact.split(/\s/);
  const isName = ({ kind, mention, lead }: Placed): boolean => {
    const { start, end, text } = mention.evidence;
    if (kind !== 'date' || !/^\p{Lu}[\p{L}]{2,12}$/u.test(text)) return false;
    if (names.some(({ evidence }) => evidence.start <= start && evidence.end >= end && evidence.text !== text))
      return true;
    if (TITLE.test(lead)) return true;
    return contact.split(/\s/).includes(fold(text)) && given.length > 2 && lead.trimEnd().endsWith(given);
  };
  if (!line.mentions.some(isName)) return line;
  const mentions = line.mentions.filter((each) => !isName(each)).map((each, place): Placed => ({ ...each, place }));
  return { ...line, mentions };
}
