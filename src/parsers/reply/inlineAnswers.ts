/**
 * Answers that a sender wrote into an earlier mail which carries no quote marks. Whose words stand there can only be
 * told where the sender says how they are marked: "my answers in red", or a mark of their own before each. Everything
 * else below stays quoted.
 */
import type { Stretch } from './trim.js';
import type { Line } from './types.js';

const COLOUR_WORDS: readonly (readonly ['red' | 'green' | 'blue', RegExp])[] = [
  ['red', /\b(?:in red|rot(?:e[nrs]?)?|en rouge)\b/i],
  ['green', /\b(?:in green|grün(?:e[nrs]?)?|en vert)\b/i],
  ['blue', /\b(?:in blue|blau(?:e[nrs]?)?|en bleu)\b/i],
];
/** "see my answers below", "comments inline", "siehe unten", "mes réponses ci-dessous" */
const BELOW =
  /\b(?:below|inline|in-?line|interspersed|in your (?:e-?mail|text|message)|unten|nachstehend|im text|in ihrer (?:e-?mail|nachricht)|ci-dessous|dans le texte|dans votre (?:mail|message|courriel))\b/i;
/** "==> 48,500", "--> yes", "[Gary] yes", "GO: yes", "Answer: yes" */
const MARK =
  /^\s{0,8}(?:[=-]{1,4}>|→|➔|>>+|\*{2,3}|##|@@|(?:answer|antwort|réponse|reply|re)\s?:|\[(\p{L}[\p{L} .'’-]{0,30})\]\s?:?|(\p{Lu}{2,3})\s?:)\s{0,4}(?=\S)/iu;

/** Which colour the sender says that the answers have, or null. */
export function announcedColour(said: string): 'red' | 'green' | 'blue' | null {
  const bounded = said.slice(0, 4000);
  return COLOUR_WORDS.find(([, pattern]) => pattern.test(bounded))?.[0] ?? null;
}

/** Answers in `lines`, an earlier mail without marks; `said` is what the sender wrote above it. */
export function inlineAnswers(lines: readonly Line[], said: string, names: ReadonlySet<string>): Stretch[] {
  const quotedAbove = 0;
  const colour = announcedColour(said);
  const below = BELOW.test(said.slice(0, 4000));
  const stretches: Stretch[] = [];
  let question = '';
  for (const line of lines) {
    const mark = below ? ownMark(line.text, names) : null;
    if (colour !== null && line.colour === colour && line.kind === 'text')
      stretches.push({ lines: [line], question, quotedAbove });
    else if (mark !== null)
      stretches.push({ lines: [{ ...line, text: line.text.slice(mark) }], question, quotedAbove });
    else if (line.kind === 'text') question = line.text;
  }
  return stretches;
}

/** Length of the mark before an answer; initials and names count only when they are the sender's. */
function ownMark(text: string, names: ReadonlySet<string>): number | null {
  const match = MARK.exec(text);
  if (match === null) return null;
  const who = match[1] ?? match[2];
  if (who === undefined) return match[0].length;
  const lower = who.trim().toLowerCase();
  return names.has(lower) || names.has(`${lower}.`) ? match[0].length : null;
}
