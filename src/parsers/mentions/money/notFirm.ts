/**
 * Words behind an amount that take its firmness: an estimate ("48,500 (estimate)"), a tolerance ("give or take 5 %"), or something
 * that is still to come off it or on top of it ("before discount", "not counting the licences"). Such a sum is not known exactly, so
 * the partner is asked (READING.md).
 */
import { stands } from '../../patterns/guard.js';
import { everyWord } from '../languages.js';
import { anyOf } from '../text.js';

const TAX = anyOf(everyWord(({ money }) => money.taxes));
const SIDE = anyOf(everyWord(({ money }) => [...money.gross, ...money.net]));
/** "48,500 ex GST (estimate)": what the side of tax stands behind may be told behind it. */
const TAXED = `(?:\\s{0,2}(?:${SIDE}|(?:ex|excl|incl|inc|plus|before|zzgl|inkl|exkl|ohne|hors)\\.?\\s?(?:the |der |la )?${TAX})(?!\\p{L}))?`;
const APART = '\\s{0,2}[,(–—-]?\\s{0,2}';
const PERCENT = '\\d{1,2}(?:[.,]\\d{1,2})?\\s?(?:%|percent|per cent|prozent|pour cent)';

const ESTIMATE = [
  '(?:(?:an?|my|our|just|only|still|best|rough|first|current|eine?|unsere?|meine?|grobe?|nur|erste|une?|notre|simple) ){0,3}(?:estimates?|estimated|est|guess|guesstimate|indication|schätzung|schätzwert|richtwert|näherungswert|hausnummer|estimation|estimatif|approximation|ordre de grandeur)',
  '(?:approx(?:imate(?:ly)?)?|roughly|about|around|indicative(?:ly)?|ballpark(?: figure)?|more or less|(?:or )?thereabouts|or so|give or take(?: a (?:bit|little|few \\p{L}{3,12}))?|plus or minus)',
  '(?:rounded(?: (?:up|down|off))?(?: to the nearest \\p{L}{3,12})?|in round (?:figures|numbers|terms)|(?:as )?a round (?:figure|number|sum))',
  '(?:(?:grob |vorsichtig )?(?:geschätzt|gerechnet|überschlagen)|überschlägig|circa|ca|ungefähr|in etwa|über den daumen(?: gepeilt)?|(?:auf|ab)?gerundet)',
  '(?:(?:montant|total|chiffre|prix) )?(?:estimée?s?|arrondie?s?|indicati(?:f|ve)s?|approximati(?:f|ve)s?|prévisionnel(?:le)?s?|provisoires?)',
  '(?:environ|approximativement|à peu près|à titre indicatif|à la louche|grosso modo)',
  `(?:(?:give or take|plus or minus|plus[ /]?minus|plus ou moins|\\+ ?\\/? ?[-–−]|±|within) ?${PERCENT}|à ${PERCENT} près|auf ${PERCENT} genau)`,
].join('|');
const ENDS =
  '(?=[.]?\\s{0,2}(?:[).,;:!?\\n]|$)|\\s{1,2}(?:[–—-]\\s|(?:and|so|with|but|for now|at this|at the moment|und|aber|derzeit|et|mais|pour l|à ce stade)(?!\\p{L})))';
const IS_ESTIMATE = new RegExp(`^${TAXED}${APART}(?:${ESTIMATE})${ENDS}`, 'iu');

/** Things that a job is made of: with some of them left out, the sum is not that of the job. */
const GOODS =
  '(?:(?:soft|hard)ware|licen[cs](?:es?|ing)|tablets?|devices?|equipment|training|set-?up|hosting|support|maintenance|materials?|parts|extras?|options?|add-?ons?|whatever|\\p{L}{0,12}lizenz(?:en|kosten|gebühren)?|geräten?|schulung(?:en)?|wartung|materials?|zusatz\\p{L}{3,16}|optionen|extras|matériels?|formations?|hébergement)';
const COSTS =
  '(?:expenses|disbursements|travel|costs?|out-of-pockets?|spesen|\\p{L}{0,14}(?:kosten|auslagen)|frais|dépenses|débours|déplacements?)';
const FILL =
  '(?:(?:the|any|our|their|all|der|die|den|das|dem|alle[rn]?|noch|le|la|les|des|tous|travel|other|further|\\p{L}{3,16}e[rn]?) ){0,3}';
/** Nothing that is named with its own figure: "plus licences at 2,000". */
const NO_FIGURE = '(?![^,.;:!?\\n)]{0,60}\\d)';
const LEAVES_OUT =
  '(?:plus|and|\\+|not (?:counting|including)|without(?: counting)?|excluding|excl\\.?|exclusive of|ex|on top of|zzgl\\.?|zuzüglich|ohne|exkl\\.?|exklusive|hors|sans(?: compter)?|non compris)';
const OPEN =
  '(?:to be|yet|still|tbc|tbd|tba|at cost|as incurred|noch|nach (?:aufwand|anfall|beleg)|offen|anfallende[rn]?|à (?:régler|définir|convenir|préciser|confirmer|facturer|venir)|au réel|selon|restant|reste)';
const DISCOUNT =
  '(?:before (?:\\p{L}{1,12} ){0,2}(?:discounts?|rebates?|deductions?)|vor (?:abzug (?:des|der|von|eines) )?\\p{L}{0,12}(?:rabatt(?:s|es|en)?|nachlass(?:es)?|nachlässen)|avant (?:l[ae] |les |toute )?(?:remises?|rabais|ristournes?|déductions?))';
const IS_OPEN = new RegExp(
  `^${TAXED}${APART}(?:${[
    DISCOUNT,
    `${LEAVES_OUT}\\s{1,2}${FILL}${GOODS}`,
    `${LEAVES_OUT}\\s{1,2}${FILL}${COSTS}[^,.;:!?\\n)]{0,20}?(?<!\\p{L})${OPEN}`,
    `${LEAVES_OUT}\\s{1,2}${FILL}(?:noch|anfallende[rn]?) (?:\\p{L}{2,24} ){0,2}${COSTS}`,
    `(?:not counting|sans compter)\\s{1,2}(?:the |la |les? )?(?!${TAX})\\p{L}{2,24}`,
    `${FILL}(?:${GOODS}|${COSTS}) (?:not (?:included|counted)|nicht (?:ein|mit)?(?:gerechnet|gezählt|enthalten|inbegriffen)|non (?:comprise?s?|inclu(?:se?)?s?)|en sus|exclu(?:se?)?s?)`,
  ].join('|')})(?!\\p{L})${NO_FIGURE}`,
  'iu',
);

/** `right`: what stands behind the amount; 120 characters are looked at. */
export function isNotFirm(right: string): boolean {
  const near = right.slice(0, 120);
  return stands(IS_ESTIMATE, near) || stands(IS_OPEN, near);
}
