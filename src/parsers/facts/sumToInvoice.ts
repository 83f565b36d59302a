/**
 * Words that stand between the words to invoice and their figure, and say no more than that a sum follows: "invoice us a
 * lump sum of", "für Ihre Rechnung haben wir pauschal … vereinbart", "un montant forfaitaire de". By themselves some of
 * them name a total ("we agreed on"); behind the words to invoice they do not.
 */
import type { CompiledLocale } from '../languages.js';
import { lastMatch } from '../words.js';

const EN =
  "an?|the|your|this|our|agreed|usual|fixed|flat|lump|round|single|one-off|standard|same|amount|sum|figure|fee|of|for|at|over|in|on|to|us|we|we've|have|had|upon|settled|set|both|together|as|always|discussed|just|exactly|only|then|therefore|be|is|are|will|should|can|may|made|out|came|comes|come|capped";
const DE =
  'ein|einen?|einer|eines|der|die|den|das|dem|vereinbarten?|abgemachten?|übliche[nrs]?|feste[nrs]?|fixe[nrs]?|runde[nrs]?|pauschal|pauschale[nrs]?|pauschalbetrag|fixbetrag|betrag|summe|von|über|in|höhe|auf|für|uns|wir|haben|hatten|wie|immer|vereinbart|besprochen|üblich|bitte|genau|nur|dann|also|ist|sind|wird|beträgt|lautet|kann|soll';
const FR =
  "une?|le|la|les|l'|du|de|d'|des|à|au|forfait|montant|somme|forfaitaire|fixe|convenue?|habituelle?|prévue?|unique|rond|ronde|nous|avons|étions|sommes|tombés|d'accord|comme|toujours|d'habitude|pour|sur|hauteur|est|sera|arrêtée?|fixée?|exactement|donc|alors|être|établie?|peut|ainsi|bien|vouloir|cas|dans|tous";
const NEUTRAL = new RegExp(`^(?:\\s|[,(:-]|(?<![\\p{L}])(?:${EN}|${DE}|${FR})(?![\\p{L}])){0,30}$`, 'u');
const MAX_BETWEEN = 70;

/** True where the last words to invoice of the stretch are parted from its end by such words only. */
export function leadsToInvoice(before: string, locale: CompiledLocale): boolean {
  const match = lastMatch(locale.roles.invoice, before);
  const total = lastMatch(locale.roles.total, before);
  // "The figure that counts for you is": the words for a total are no words about a sum to invoice.
  if (match === null || total === null || total.index < match.index + match[0].length) return false;
  const between = before.slice(match.index + match[0].length);
  return between.length <= MAX_BETWEEN && NEUTRAL.test(between);
}
