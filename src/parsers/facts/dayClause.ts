/** What the words around a day say of it by their build: an old day told in an aside, a job that runs from it. */
import { blanked } from '../phrases.js';
import type { Line, Placed } from './mentions.js';

/** "Ab 18. Januar läuft das Projekt" */
export const RUNS =
  /^ (?:läuft|laufen) (?:das|die|der|unsere?) (?:projekt|arbeit|arbeiten|umsetzung|einführung|installation|einsatz)(?!\p{L})/u;

/** "The start, announced for 18 January, is put back to 22 February": an aside tells the old day, where another follows. */
const ASIDE =
  /^\s{0,3}(?:(?:first|originally|initially|zuerst|zunächst|ursprünglich|d'abord|initialement)\s)?(?:announced|notified|reported|advised|given|scheduled|planned|set|booked|fixed|angekündigt|gemeldet|mitgeteilt|avisiert|vorgesehen|geplant|angesetzt|vereinbart|(?:annoncé|communiqué|indiqué|notifié|prévu|fixé|planifié|donné)e?s?)\s(?:for|as|on|für|auf|am|mit|pour|au|à|le)(?:\s(?:the|den|dem|le|la))?(?:\s\p{L}{3,12},?(?:\s(?:den|dem|the))?)?\s{0,3}$/u;

export function isAside(placed: Placed, line: Line): boolean {
  if (!ASIDE.test(placed.before) || !/[,(]\s{0,3}$/.test(placed.lead.slice(0, -placed.before.length))) return false;
  return line.mentions.slice(placed.place + 1).some(({ kind }) => kind === 'date');
}

/**
 * "A week later than reported, on 18 January": what the new day is compared with makes it no old one. "Later than reported on 11 January"
 * goes on without a break, and is.
 */
const THAN =
  /(?<!\p{L})(?:later|earlier|sooner|später|früher|eher|(?:plus )?(?:tard|tôt))\s(?:than|als|qu(?:e\s|'))[^,;:.()\n]{1,60}(?=\s?(?:,|:\s(?:on|am|le)\s))/gu;

export function withoutComparison(words: string): string {
  return blanked(words, THAN);
}

/** "Halt, falsch, that week they are stocktaking: it is the 18th": what is wrong is the day before. */
const RIGHTED =
  /(?:^|[.!?\s])(?:no|nein|non|wait|stop|halt|stopp|sorry|pardon|moment|oh|argh?|hang on|hold on)[,.! ]{1,3}(?:(?:that's|that is|that was|das ist|das war|das stimmt|c'est|c'était) )?(?:wrong|incorrect|rubbish|falsch|quatsch|unsinn|verkehrt|nicht(?: richtig)?|faux|une erreur)(?!\p{L})[^.;!?]{0,80}[:–-] ?(?:(?:it is|it's|it will be|es ist|es sind|es wird|das ist|das sind|richtig ist|c'est|ce sera|ce sont) )?(?:(?:on|the|am|der|den|dem|le|au) ?)*$/u;

export function isRightedBehind(wide: string): boolean {
  return RIGHTED.test(wide);
}
