/**
 * Clauses: the stretch of a sentence in which a negation or a hedge reaches a verb. Punctuation and the conjunctions
 * of contrast end a clause ("they have not signed yet, but …"); a comma inside a number does not.
 */
import { allIn } from './patterns/matches.js';

const BREAK = new RegExp(
  [
    '[;:!?()]',
    ',(?=\\s)',
    '\\s-{1,3}\\s',
    // Not behind the number of a day ("am 8. zustimmt") or a title ("la banque de M. Vogel").
    '(?<!(?:^|\\s)(?:\\d{1,2}|mm?|mr|mrs|ms|dr|me|hr|fr|st))\\.\\s',
    // "Rien n'est donc gagné" is one clause. "Ist das so in Ordnung?" is no English "so". "All but signed" is one word for nearly.
    "\\s(?:(?<!(?:^|\\s)(?:all|nothing|anything)\\s)but|although|though|however|whereas|yet now|(?<!(?:^|\\s)(?:das|dies|es|ihnen|euch|dir|wir|sie)\\s)so|because|since|(?<!(?:^|\\s)(?:ist|is|isch|sind|san|sin|hat|hot|hod|het|haben|war|wurde|wurden|wird|will|möchte|kann)\\s)(?:aber|jedoch|doch(?!\\snoch\\s(?!nicht|nichts|kein)))|sondern|obwohl|denn|weil|sodass|mais|cependant|toutefois|pourtant|(?<!(?:^|\\s)(?:[cn]')?(?:est|sont|était|a|ai|as|ont|avons|avez|sera|serait|suis|sommes)\\s)donc|car|alors que)(?=\\s)",
    "\\sand\\s(?=(?:(?:now|then|so|therefore|finally|today|yesterday)\\s)?(?:we|they|he|she|i|it|the|our|you|please|pls)(?:'[a-z]{1,2})?\\s)",
    '\\sund\\s(?=(?:wir|sie|er|es|ich|der|die|das|bitte|hat|haben|ist|sind|will|wollen|wird|möchte|kann|bleibt|macht|nimmt|geht|ruft|sucht|kauft|war|wurde|muss|setzt|meldet|lässt|lehnt|sagt|verzichtet|können|müssen)\\s)',
    '\\set\\s(?=(?:nous|ils|il|elle|je|on|le|la|les|vous)\\s)',
    // A verb of its own ends the reach of a "pas": "ne nous a pas refusés et a signé".
    "(?<=(?:ne |n')(?:\\S{1,12} ){0,3}pas (?:\\S{1,12} )?\\S{1,15})\\set\\s(?=(?:a|ont)\\s)",
  ].join('|'),
  'g',
);

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What was asked for last: each thing that is found in a sentence asks for its clauses. */
let lastText = '';
let lastSpans: readonly Span[] = [];

/** The clauses of a folded sentence, in order; together they cover it without the breaks themselves. */
export function clausesOf(text: string): readonly Span[] {
  if (text === lastText) return lastSpans;
  const spans: Span[] = [];
  let from = 0;
  for (const match of allIn(BREAK, text)) {
    if (match.index > from) spans.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  if (from < text.length) spans.push({ from, to: text.length });
  lastText = text;
  lastSpans = spans;
  return spans;
}

/** The clause (or run of clauses) that holds [start, end) of a folded sentence. */
export function clauseAround(text: string, start: number, end: number): Span {
  let from = 0;
  let to = text.length;
  for (const clause of clausesOf(text)) {
    if (clause.from <= start) from = clause.from;
    if (clause.to >= end) {
      to = clause.to;
      break;
    }
  }
  return { from, to };
}
