/**
 * Courtesy around an order: "please close", "to support, please!", "an die Geschäftsleitung bitte", "can you close this?
 * Thanks, Lena". English and German, and the few French words that slip in. What is left is the order, or is none.
 */
import { isCourtesy } from '../parsers/courtesy.js';

const LONGEST = 4200;
const PLEASE = "(?:please|pls|plz|kindly|bitte|svp|s[’']il (?:vous|te) pla[iî]t)";
const THANKS = '(?:thanks|thank you|thx|ta|cheers|danke(?:schön)?|vielen dank|besten dank|merci)';
const LEADING = new RegExp(
  `^(?:(?:ok(?:ay)?|alright|hi|hello|hallo|so|und|and|then|dann)\\b[,.:;!–-]{0,2}\\s+)?(?:(?:can|could|would|will) (?:you|we|someone)|(?:können|könnten|würden) (?:sie|wir)|(?:kannst|könntest|würdest) du|könnt ihr)?\\s*(?:mal |kindly )?(?:${PLEASE}[,:;–-]?\\s+)?`,
  'iu',
);
const ASKING = new RegExp(`^(?:ok(?:ay)?\\W+)?(?:${PLEASE}|can|could|would|will|könn|könnt|kannst|würd)`, 'iu');
const TRAILING = new RegExp(`[\\s,.;:!–—-]+(?:${PLEASE}|${THANKS})[\\s.,;:!?]*$`, 'iu');
/** "to management please: they want a price" */
const BEFORE_COLON = new RegExp(`[\\s,]+${PLEASE}\\s*(?=[:=])`, 'iu');
const WITHIN = new RegExp(`^((?:the |den |diesen |this )?(?:case|ticket|fall|vorgang)|das|es) ${PLEASE} `, 'iu');
const WRAPPING = /^["'“”„«»‘’*_`([{<\s]+|["'“”„«»‘’*_`)\]}>\s]+$/gu;
const SMILES = /(?:\s*(?::-?[)D]|;-?\)|\p{Extended_Pictographic}\ufe0f?))+\s*$/u;

export interface Bare {
  readonly text: string;
  /** Whether it began as a request to somebody: "please …", "can you …". */
  readonly asks: boolean;
}

/** `writer`: the sender's name, which may stand behind a thank-you. */
export function withoutCourtesy(line: string, writer: string): Bare {
  let text = line.slice(0, LONGEST).trim().replace(SMILES, '').replace(WRAPPING, '');
  const asks = ASKING.test(text);
  for (let round = 0; round < 3; round += 1) {
    const tail = /^(.{2,200}?)[,.;!?–—-]\s*(\p{L}[^,.;!?]{0,60}[\s,.;!?]*)$/u.exec(text);
    if (tail?.[1] !== undefined && isCourtesy(tail[2] ?? '', writer)) text = tail[1];
    text = text.replace(TRAILING, '').trim();
  }
  text = text.replace(BEFORE_COLON, '').replace(LEADING, '').replace(WITHIN, '$1 ').trim();
  return { text: asks ? text.replace(/[\s?]+$/, '') : text, asks };
}
