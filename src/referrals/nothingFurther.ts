/**
 * A plain no to the question for further work, in the three languages. Anything besides it is read like any mail: a no that
 * is missed costs staff a look, one that is seen wrongly costs a job.
 */

// "No, nothing at the moment, thanks."  "Nothing further planned for now."  "Not at this stage."
const NO_EN =
  /^(?:no|nope|none|nothing|not)(?:[ ,.!:;–-]{1,3}(?:there|is|are|we|have|no|nothing|not|none|further|more|new|else|work|jobs?|upgrades?|plans?|planned|expected|at|the|this|moment|stage|time|for|now|right|yet|so|far|currently|today|thanks|thank|you|from|our|side|sorry|i'm|i|am|afraid|to|report|of)){0,16}[ .,!]{0,3}$/i;
// "Nein, derzeit nicht."  "Aktuell ist nichts geplant."
const NO_DE =
  /^(?:nein|nichts|nicht|derzeit|aktuell|momentan|im|zur|leider|kein(?:e|er|en)?)(?:[ ,.!:;–-]{1,3}(?:nein|ist|gibt|es|derzeit|aktuell|momentan|im|moment|augenblick|zur|zeit|nicht|nichts|noch|kein(?:e|er|en)?|weitere[rsnm]?|neue[rsnm]?|arbeiten|arbeit|aufträge|auftrag|bedarf|geplant|in|planung|sicht|danke|vielen|dank|leider|von|uns|unserer|seite)){1,14}[ .,!]{0,3}$/i;
// "Non, rien pour le moment."
const NO_FR =
  /^(?:non|rien|pas|aucun(?:e)?)(?:[ ,.!:;–-]{1,3}(?:non|rien|pas|de|d'autre|pour|le|l'instant|moment|actuellement|prévu|prévus|nouveau|nouveaux|travaux|projets?|aucun(?:e)?|autre|en|vue|à|ce|jour|stade|merci|malheureusement)){0,14}[ .,!]{0,3}$/i;

const NEGATION = /\b(?:no|nope|none|nothing|not|nein|nichts?|kein(?:e|er|en)?|non|rien|pas|aucune?)\b/i;
const LONGEST = 200;

/** Whether the new text, without greeting and name, says no and nothing else. `isCourtesy` tells greetings and names. */
export function saysNothingFurther(text: string, isCourtesy: (line: string) => boolean): boolean {
  const words = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isCourtesy(line))
    .join(' ')
    .replace(/[’]/g, "'");
  if (words.length === 0 || words.length > LONGEST || /\d/.test(words)) return false;
  return NEGATION.test(words) && [NO_EN, NO_DE, NO_FR].some((pattern) => pattern.test(words));
}
