/** A day that is the whole answer to the desk's question for the start. */
import type { Placed } from './mentions.js';

/** "It's 1 December", "we start on the 1st then": words that a day needs for being an answer, and none beside. */
const ANSWER_WORDS =
  /^(?:yes|it|its|it's|is|will|be|that|that's|this|we|we'll|they|they'll|start|starts|starting|begin|beginning|go|kick|off|on|from|the|of|as|then|our|day|date|ok|okay|thanks|sorry|for|ja|es|ist|wird|das|wir|am|ab|der|den|dem|vom|beginn|start|termin|danke|dann|oui|c'est|ce|sera|le|la|du|au|dès|pour|on|nous|date|début|merci|alors)$/;

export function isPlainAnswer({ lead, sentence, to }: Placed): boolean {
  const rest = `${lead} ${sentence.text.slice(to).toLowerCase()}`.replace(/’/g, "'");
  const words = rest.match(/[\p{L}']+/gu) ?? [];
  return words.length <= 12 && words.every((word) => ANSWER_WORDS.test(word));
}
