/** "Your 10 % in two equal invoices", "10 % davon, je zur Hälfte bei Start und bei Abnahme": what is said of the parts of a share. */
import type { CompiledLocale } from '../languages.js';
import { fold } from '../phrases.js';
import { allMatches } from '../words.js';
import type { Line } from './mentions.js';
import { EQUAL_PARTS, HALF_EACH, IN_PARTS, isPaid } from './parts.js';

/** 2: two equal parts. 'unclear': parts, and how much each is is not said. 1: nothing of the kind. */
export function partsOfShare(
  shareLines: ReadonlySet<number>,
  lines: readonly Line[],
  locales: readonly CompiledLocale[],
): 1 | 2 | 'unclear' {
  const words = lines.flatMap((line): string[] => {
    if (shareLines.has(line.index)) return [wordsOfShare(line)];
    return [...shareLines].some((at) => line.index === at + 1) && !isPaid(line) && line.mentions.length === 0
      ? [line.text]
      : [];
  });
  const behindShares = lines.filter(({ index }) => shareLines.has(index)).map(behindShare);
  const said = words.join(' ');
  const halves = Math.max(0, ...locales.map(({ roles }) => allMatches(roles.half, said).length));
  if (EQUAL_PARTS.test(said) || behindShares.some((each) => HALF_EACH.test(fold(each))) || halves >= 2) return 2;
  return IN_PARTS.test(said) ? 'unclear' : 1;
}

/** The words behind the percentage; those before it as well where no amount and nobody's paying stands there. */
function wordsOfShare(line: Line): string {
  if (!isPaid(line)) return line.text;
  const [own = ''] = behindShare(line).split(
    /(?<!\p{L})(?:they|he|she|customer|client|kunde|kundin|le client)(?!\p{L})/u,
  );
  return own;
}

function behindShare({ text, mentions }: Line): string {
  return text.slice(mentions.findLast(({ kind }) => kind === 'percent')?.to ?? 0);
}
