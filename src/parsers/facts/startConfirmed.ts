/**
 * A start that is confirmed beside figures taken back: "Start is 18 January. Wait, those were the old figures: 36,400 in total. The
 * start is right." What a mail takes back was not said (READING.md), but what it then calls right was.
 */
import { folded } from '../phrases.js';
import type { Line } from './mentions.js';

const START_EN = '(?:the |our |my )?(?:start(?:ing)?(?: ?(?:date|day))?|date)';
const START_DE = '(?:(?:der|das|die|unser) )?(?:start(?:termin|datum|tag)?|beginn|termin|datum)';
const START_FR =
  "(?:la |le )?(?:date(?: d[eu])?(?: ?d['’])?(?: ?(?:début|démarrage|commencement|lancement))?|début|démarrage)";
const STANDS = new RegExp(
  [
    `^\\s{0,3}(?:but |only |and |at least )?${START_EN} (?:is|was|remains|still|stands|holds)(?: (?:still|however|though|all|quite|was|is|stands|remains))?(?: (?:right|correct|fine|good|true|ok(?:ay)?|valid|unchanged|as (?:stated|given|written|above)|the same))?(?: (?:though|however))?[.!]?\\s{0,3}$`,
    `^\\s{0,3}(?:nur |aber |und )?${START_DE} (?:stimmt|passt|bleibt|gilt|steht)(?: (?:aber|jedoch|so|weiterhin|nach wie vor|unverändert|gleich|schon|natürlich)){0,2}[.!]?\\s{0,3}$`,
    `^\\s{0,3}(?:nur |aber |und )?${START_DE} (?:ist|war) (?:(?:aber|jedoch|weiterhin|schon) )?(?:richtig|korrekt|unverändert)[.!]?\\s{0,3}$`,
    `^\\s{0,3}(?:am|beim) (?:start(?:termin|datum)?|termin|beginn) ändert sich nichts[.!]?\\s{0,3}$`,
    `^\\s{0,3}(?:mais |seule? |et )?${START_FR} (?:est|était|reste|demeure)(?: (?:bien|toujours|elle|lui|en revanche)){0,2} (?:juste|correcte?|bonne?|exacte?|valable|inchangée?|la bonne|la même|le même)[.!]?\\s{0,3}$`,
  ].join('|'),
  'u',
);

/** "The start is right": said of a day that stands above it. */
export function confirmsStart(line: Line): boolean {
  return line.mentions.length === 0 && STANDS.test(folded(line.sentence));
}

/** Lines that were not taken back; of those that were, the day alone where a later one calls the start right. */
export function withConfirmedStart(all: readonly Line[], retracted: ReadonlySet<number>): Line[] {
  const confirmed = all.findLastIndex((line) => !retracted.has(line.index) && confirmsStart(line));
  const said = all[confirmed]?.index ?? -1;
  return all.flatMap((line) => {
    if (!retracted.has(line.index)) return [line];
    if (line.index > said) return [];
    const days = line.mentions.filter(({ kind }) => kind === 'date');
    // Money in one breath with the day is gone with its words.
    if (days.length !== 1 || days.length !== line.mentions.length) return [];
    return [line];
  });
}
