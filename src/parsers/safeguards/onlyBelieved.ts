/**
 * A win that the partner only believes in, and an invoice that waits for his word: "we hope, Dan has signed", "ich glaube, er hat
 * unterschrieben", "wait for my OK". A comma or an "und hat" behind such words ends their clause, so that the refiners miss them.
 */
import type { Language } from '../types.js';

/** Up to the end of the sentence or the next comma: the hope is of this. */
const REST = '(?:[^\\s,;:.!?]{1,30}\\.? ){0,12}?';
/** An opening "no one", and a second verb behind it. */
const SOME = '(?: [^\\s,;:.!?]{1,30}){1,10}?';
const HEAD = '(?<=^\\s{0,3}(?:(?:and|but|und|aber|et|mais) )?)';

const EN_DONE = '(?:signed|accepted|ordered|committed|approved|agreed|said yes|gone ahead|confirmed)';
const EN_BELIEVE = '(?:i|we) (?:hope|believe|think|assume|guess|trust|suppose|presume|reckon|imagine|gather)';

const DE_DONE =
  '(?:unterschrieben|unterzeichnet|unterschreibt|gegengezeichnet|bestellt|beauftragt|zugesagt|angenommen|bestätigt|erteilt)';
const DE_VERB = '(?:hoffe|hoffen|glaube|glauben|denke|denken|vermute|vermuten|erwarte|erwarten|schätze|schätzen)';
const DE_BELIEVE = `(?:(?:ich|wir) (?:${DE_VERB}|nehmen? an|gehen? davon aus|rechnen? damit)|${DE_VERB} (?:ich|wir)|(?:nehme|gehe) ich (?:mal )?(?:an|davon aus))`;

const FR_DONE = '(?:signée?|acceptée?|commandée?|validée?|approuvée?|confirmée?|dit oui)';
const FR_BELIEVE =
  "(?:j'espère|nous espérons|on espère|espérons(?:-le)?|(?:je|on) (?:crois|croit|pense|suppose|présume|imagine)|nous (?:croyons|pensons|supposons))";

export const ONLY_BELIEVED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `${EN_BELIEVE},? (?:that )?${REST}${EN_DONE}`,
    // "Dan, I hope, has signed"
    `(?<=, ?)(?:or so )?${EN_BELIEVE}, ${REST}${EN_DONE}`,
    `${EN_DONE}[^;:.!?]{0,40}, (?:or so )?${EN_BELIEVE}(?=\\s?[.!]|\\s{0,3}$)`,
    `(?:with (?:any |(?:a )?(?:bit|little) of |a little )?luck|god willing|all being well),? ${REST}${EN_DONE}`,
    'wait(?:ing)? (?:for|until you (?:have|get)) (?:my|our) (?:(?:final|written) )?(?:ok|okay|o\\.k\\.|go-?ahead|green light|approval|confirmation|say-?so|sign-?off|nod|release)',
  ],
  de: [
    `${DE_BELIEVE},? (?:dass )?${REST}${DE_DONE}`,
    `${DE_DONE}[^;:.!?]{0,40}, ${DE_BELIEVE}(?=\\s?[.!]|\\s{0,3}$)`,
    `${HEAD}(?:hoffentlich|vermutlich|vielleicht|wahrscheinlich|womöglich|möglicherweise|sobald|niemand|keiner|keine|weder)${SOME} und (?:hat|haben|ist|sind) (?:[^\\s,;:.!?]{1,30} ){0,6}?${DE_DONE}`,
    `(?:warten sie|warte|wartet|warten) (?:\\S{1,12} ){0,3}?auf (?:mein|unser)\\S{0,2} (?:ok|okay|o\\.k\\.|go|freigabe|zustimmung|bestätigung|startschuss|grünes licht|signal)`,
    `(?:mein|unser)\\S{0,2} (?:ok|okay|o\\.k\\.|go|freigabe|zustimmung|bestätigung|startschuss|signal) (?:\\S{1,12} ){0,2}?(?:abwarten|abzuwarten|abwartet)`,
  ],
  fr: [
    `${FR_BELIEVE},? (?:que |qu')? ?${REST}${FR_DONE}`,
    `${FR_DONE}[^;:.!?]{0,40}, ${FR_BELIEVE}(?=\\s?[.!]|\\s{0,3}$)`,
    `avec un peu de chance,? ${REST}${FR_DONE}`,
    `${HEAD}(?:personne|aucun\\S{0,3})${SOME} et (?:n'|n' )?(?:a|ont) (?:[^\\s,;:.!?]{1,30} ){0,4}?${FR_DONE}`,
    '(?:attendre|attendez|attends) (?:\\S{1,12} ){0,2}?(?:mon|notre|ma) (?:accord|feu vert|ok|aval|confirmation|validation|go)',
  ],
};
