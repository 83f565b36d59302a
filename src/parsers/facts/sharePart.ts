/** "Your 10 % in two equal invoices", "10 % davon, je zur Hälfte bei Start und bei Abnahme": what is said of the parts of a share. */
import type { CompiledLocale } from '../languages.js';
import { fold } from '../phrases.js';
import { allMatches } from '../words.js';
import type { Line } from './mentions.js';
import { EQUAL_PARTS, HALF_EACH, IN_PARTS, isPaid } from './parts.js';

/** "Your 10 % is shared half and half with Wexford", "half to us and half to Wexford": how much of it is the desk's is not said. */
const WITH_OTHERS = new RegExp(
  [
    '(?:shar(?:e|es|ed|ing)|split|divid(?:e|ed)|half|halves|fifty-fifty|50/50)(?!\\p{L})[^.;!?]{0,40}(?<!\\p{L})(?:with|between|among) (?!the (?:order|start|deposit|first|second|go-live)|go-live|completion|signing)',
    '(?:half|halves|part)(?!\\p{L})[^.;!?\\d]{0,40}(?<!\\p{L})to (?:us|me)(?!\\p{L})[^.;!?\\d]{0,20}(?<!\\p{L})(?:and|half|the other)',
    '(?:teil(?:en|t)|geteilt|aufgeteilt|aufteilen|hälft(?:e|en|ig)|halbe-halbe)(?!\\p{L})[^.;!?]{0,40}(?<!\\p{L})(?:mit|zwischen|unter) (?!der |dem |start|beginn|auftrag)',
    '(?:hälft(?:e|en|ig)|halb|anteilig)(?!\\p{L})[^.;!?\\d]{0,30}(?<!\\p{L})an (?:uns|mich|\\p{L}{3,20})(?!\\p{L})[^.;!?\\d]{0,20}(?<!\\p{L})und(?!\\p{L})',
    '(?:partag\\p{L}{1,4}|moitié|répart\\p{L}{1,4}|divis\\p{L}{1,4})(?!\\p{L})[^.;!?]{0,40}(?<!\\p{L})(?:avec|entre) (?!la |le |l.)',
    'moitié(?!\\p{L})[^.;!?\\d]{0,30}(?<!\\p{L})(?:à|pour) (?:nous|moi)(?!\\p{L})',
  ]
    .map((each) => `(?<!\\p{L})(?:${each})`)
    .join('|'),
  'u',
);
/** "One third now, two thirds later", "in two, the first half now": parts, of which not all are equal halves. */
const THIRDS =
  /(?<!\p{L})(?:(?:a|one|two|three) (?:thirds?|quarters?)|(?:ein|zwei|drei) (?:drittel|viertel)|(?:un|deux|trois) (?:tiers|quarts?)|in two(?=\s?[,.;:]|$)|the first half|die erste hälfte|la première moitié|en deux(?=\s?[,.;:]|$))(?!\p{L})/u;

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
  if (WITH_OTHERS.test(fold(said)) || THIRDS.test(fold(said))) return 'unclear';
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
