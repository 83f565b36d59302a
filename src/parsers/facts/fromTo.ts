/**
 * "From A to B": a move, by which A is the old figure, or a span, a wish, a condition, of which neither figure is agreed. A bound of days
 * needs a word for a change; of sums a fall that has taken place is one whatever its verb ("il a négocié de 54 000 à 48 500").
 */
import type { CompiledLocale } from '../languages.js';
import { wholeWord } from '../phrases.js';
import { has } from '../words.js';
import type { Line, Placed } from './mentions.js';

const FROM =
  /(?:^|\s)(?:from|vom|von|über|de|du|d'|depuis)(?:\s(?:the|dem|der|le|la|les|\S{2,8}day|\S{2,8}tag|mittwoch|\S{2,5}di))?\s{0,3}$/;
const TO =
  /^\s{0,3},?\s{0,3}(?:to|until|till|auf|bis|zum|à|au|aux)(?:\s(?:the|den|die|le|la|\S{2,8}day|\S{2,8}tag|mittwoch|\S{2,5}di)){0,2}\s{0,3}$/;

function isFromTo(earlier: Placed, placed: Placed): boolean {
  return earlier.line === placed.line && FROM.test(earlier.before) && TO.test(placed.wide);
}

/** "moved from 11 January to 25 January": the first is the old figure. With no word for a change it is a span. */
export function movesFrom(earlier: Placed, placed: Placed, line: Line, locales: readonly CompiledLocale[]): boolean {
  if (!isFromTo(earlier, placed) || isSpan(earlier, placed, line, locales)) return false;
  return isFall(earlier, placed) || locales.some((locale) => has(locale.roles.moves, line.text));
}

/** "De 54 000 à 48 500 selon les options", "they want to go from 54,000 to 48,500": two sums, and neither is the price. */
export function isSpan(earlier: Placed, placed: Placed, line: Line, locales: readonly CompiledLocale[]): boolean {
  if (earlier.kind !== 'money' || placed.kind !== 'money' || !isFromTo(earlier, placed)) return false;
  const words = around(earlier, placed);
  if (EDITS.test(words)) return false;
  if (OPEN.test(words) || OF_ELSE.test(words) || PRICE_OF.test(earlier.before)) return true;
  return !DONE.test(words) && !locales.some((locale) => has(locale.roles.moves, line.text));
}

/** A fall to less than half is a share rather than a price. */
function isFall(earlier: Placed, placed: Placed): boolean {
  if (earlier.kind !== 'money' || placed.kind !== 'money') return false;
  const [was, is] = [earlier.mention.value, placed.mention.value];
  if (was === null || is === null || was.currency !== is.currency) return false;
  return is.minor < was.minor && is.minor * 2 > was.minor;
}

/** The clause, commas and all, before the sums, and what stands behind them up to the next break. */
function around(earlier: Placed, placed: Placed): string {
  return `${clauseBefore(earlier)} ${placed.wide} ${placed.after}`;
}

function clauseBefore({ lead }: Placed): string {
  return lead.split(/[;:.!?(\n]/).at(-1) ?? '';
}

/** Wished for, refused, hung on something, or of another year. */
const OPEN = wholeWord(
  [
    "wants?|wanted|would|could|should|might|may|tr(?:y|ies|ied|ying)|ask(?:s|ed|ing)?|refus\\p{L}{1,3}|declin\\p{L}{1,3}|hop(?:e|es|ed|ing)|wish\\p{L}{0,3}|attempt\\p{L}{0,3}|fail\\p{L}{0,3}|propos\\p{L}{1,3}|suggest\\p{L}{0,3}|if|unless|depend\\p{L}{1,3}|not|never|without|(?:i|we|they|he|she)'d",
    'options?|variants?|varian\\p{L}{1,4}|(?:next|second|third) year|year (?:two|three|2|3)|per (?:year|annum)|a year',
    'will|wollen|wollten?|möchten?|soll(?:en|te|ten)?|könnten?|dürften?|würden?|wären?|käme[nr]?|ginge[n]?|falls|wenn|je nach|abhängig|nicht|nie|kein\\p{L}{0,2}|ohne|bat|bittet|baten|versuch\\p{L}{1,4}|verlang\\p{L}{1,3}|weiger\\p{L}{1,4}|hofft?\\p{L}{0,2}|(?:im|pro|nächste\\p{L}) (?:\\p{L}{3,10} )?jahr',
    'veut|veulent|voulait|voulu|voudrai\\p{L}{1,3}|souhait\\p{L}{1,5}|demand\\p{L}{1,4}|essa[iy]\\p{L}{1,4}|tent\\p{L}{1,4}|refus\\p{L}{1,4}|selon|si(?! bien que)|sans|pas|jamais|irai\\p{L}{1,3}|pourrai\\p{L}{1,3}|devrai\\p{L}{1,3}|serai\\p{L}{1,3}|(?:par|deuxième|seconde|prochaine) an(?:née)?',
  ].join('|'),
);
/** "Signé pour un montant de 54 000 à 48 500": the noun has the span, and no verb moves it. */
const PRICE_OF =
  /(?<!\p{L})(?:montant|prix|total|somme|volume|budget|offres?|price|total|amount|sum|value|betrag|summe|auftragssumme|preis|wert) (?:de|d'|von|from|of)\s{0,3}$/u;
/** What the desk is asked to correct, in whatever mood. */
const EDITS = wholeWord(
  'change[ds]?|correct\\p{L}{0,3}|amend\\p{L}{0,3}|updat\\p{L}{1,3}|adjust\\p{L}{0,3}|revis\\p{L}{1,3}|änder\\p{L}{1,2}|geändert|korrigier\\p{L}{1,2}|angepasst|anpassen|corrig\\p{L}{1,3}|modifi\\p{L}{1,3}|rectifi\\p{L}{1,3}|chang(?:er|é|ez)',
);
/** Whose sum it is, when it is no price. */
const OF_ELSE = wholeWord(
  "rents?|(?:his|her|their|its|our|running|annual|yearly) (?:\\p{L}{3,10} )?costs?|wages?|salar(?:y|ies)|(?<!the )budgets?|competitors?|rivals?|deposits?|turnover|(?:seine|ihre|unsere|die|jährliche|laufende)[nrs]? (?:\\p{L}{2,12})?kosten|miete|\\p{L}{0,10}löhne?|umsatz|budget|anzahlung|mitbewerber\\p{L}{0,2}|konkurren\\p{L}{1,3}|coûts?|loyers?|frais|charges|salaires?|dépenses?|concurrents?|acomptes?|chiffre d'affaires",
);
/** It has taken place. */
const DONE = wholeWord(
  "has|have|had|'ve|was|were|got|came|went|brought|beat|fell|dropped|cut|\\p{L}{3,12}ed|hat|haben|hatten?|ist|sind|wurden?|war|waren|ging|gingen|kam|kamen|fiel|a|ai|as|ont|avons|avez|est|sont|été|avait|sommes",
);

/**
 * "They tried to knock us down to 48,500", "er wollte uns auf 48.500 € runterhandeln": nobody agreed to it. And what fell must be our
 * price: "sa prime a été ramenée à 48 500" is none.
 */
export function isNoAgreedFall(placed: Placed): boolean {
  if (placed.kind !== 'money') return false;
  const before = clauseBefore(placed).slice(-120);
  const words = `${before} ${placed.after}`;
  if (EDITS.test(words) || !FALLS.some((fall) => fall.test(`${before}#${placed.after}`))) return false;
  return OPEN.test(words) || OF_ELSE.test(words) || !OURS.test(words);
}

const OURS = wholeWord(
  '(?:votre|vos|ta) (?:part|commission|rétrocession|facture)|your (?:share|commission|cut|fee|invoice)|(?:ihre?|eure?|deine?)[nr]? (?:anteil|provision|rechnung)|us|we|it|(?:price|total|quote|offer|figure|sum|order|contract|job|bid)s?|uns|wir|es|das|(?:auftrags|gesamt|end|angebots)?(?:preis|summe|betrag)\\p{L}{0,2}|auftrag|angebot|offerte|nous|on|(?:prix|montant|total|offre|devis|commande|contrat|marché|projet)s?',
);

/** "#" stands for the sum. */
const FALLS: readonly RegExp[] = [
  /(?<!\p{L})(?:knock|beat|talk|bring|haggl|negotiat|push|squeez|get|go|come|drop|pull|cut)\p{L}{0,5}(?: \p{L}{1,12}){0,4} down(?: \p{L}{2,5})? to\s{0,2}[$€£]?\s{0,2}#/u,
  /(?<!\p{L})auf\s{0,3}[$€£]?\s{0,2}#[^,;.!?]{0,40}(?<!\p{L})(?:(?:he)?r?unter|herab|gedrückt|drücken|senken|gesenkt|bringen|gebracht)/u,
  /(?<!\p{L})(?:amen|ramen|descend|baiss|tomb)\p{L}{1,4}(?: \p{L}{1,12}){0,4} (?:à|jusqu'à)\s{0,2}#/u,
];
