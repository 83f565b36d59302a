/**
 * What the words behind an amount to invoice make of it: "4,850 less the 300 you owe us", "4,850 minus the usual 2 %", "2,425 for each
 * of the two phases", "4,850, of which 1,000 is paid". What is left to invoice is nobody's to guess, so the partner is asked.
 */
import { fold, folded } from '../phrases.js';
import { eachOf } from './instalments.js';
import type { Placed } from './mentions.js';

const LESS =
  '(?:less|minus|net of|reduced by|(?:after|before) (?:\\p{L}{2,10} ){0,2}?(?:deducting|deductions?|knocking|taking|subtracting|discounts?|credits?)|deducting|knock(?:ing)? off|abzüglich|abzgl\\.?|vermindert um|gekürzt um|weniger|nach abzug|moins|déduction faite|après déduction|diminuée?s? d)';
/** "Less GST" is a side of tax. */
const NO_TAX = '(?!\\s{1,3}(?:the |any |der |die |la )?(?:gst|vat|hst|tax|mwst|ust|tva|than|als|que))';
const EACH =
  '(?:(?:for|per|on|at|a|an|je|pro|für jede[nrs]?|pour|par|à) ?(?:each|every|either(?! way| case| end)|chaque|one of)?[ ]?(?:phase|stage|sites?|depots?|branch(?:es)?|locations?|instal{1,2}ments?|part|half|module|standort|filiale|niederlassung|teil|rate|rechnung|hälfte|filiale|tranche|étape|agence|versement|facture|partie)(?!\\p{L})|(?:for |pour |für )?(?:each|every|either(?! way| case| end)|chaque|jede[nrs]?|jeweils|chacune?)(?!\\p{L})|twice|thrice|two times|three times|zweimal|dreimal|deux fois|trois fois)';
const OF_WHICH =
  '(?:(?:of which|davon|dont|hiervon|out of which|of that)(?!\\p{L})[^.;!?]{0,60}?(?:paid|settled|received|owed?|credit\\p{L}{0,3}|bezahlt|beglichen|überwiesen|angezahlt|payée?s?|versée?s?|réglée?s?))';
const GAP = '^[\\s,(–-]{0,4}(?:\\p{L}{2,14} ){0,3}?';
const CHANGED = new RegExp(`${GAP}(?:(?<!\\p{L})${LESS}${NO_TAX}(?!\\p{L})|(?<!\\p{L})${OF_WHICH})`, 'u');
const OF_EACH = new RegExp(`^[\\s,(]{0,3}(?:i\\.e\\. |so |also )?${EACH}`, 'u');
const ENDS_IN_EACH = new RegExp(`\\d[^\\d]{0,8}(?<!\\p{L})(?:each|apiece|je|jeweils|chacune?|${EACH})\\s{0,2}$`, 'u');
/** "Your first invoice can be 3,000": what the others are is not said. */
const PART_ONLY =
  /(?<!\p{L})(?:(?:your|the|ihre|die|votre|la) (?:first|next|erste|nächste|première|prochaine) (?:invoice|bill|instal{1,2}ment|part|rechnung|rate|teilrechnung|facture|tranche)|(?:an? |the |first |eine |erste |une? )(?:first (?:instal{1,2}ment|part|invoice)|erste rate|premier (?:acompte|versement)|première (?:tranche|facture)))(?!\p{L})[^.;!?\d]{0,30}$/u;

export function isChangedBehind(placed: Placed): boolean {
  const behind = folded(placed.sentence).slice(placed.to);
  if (CHANGED.test(behind)) return true;
  if (placed.kind !== 'money' || placed.mention.certainty === 'computed' || eachOf(placed) !== null) return false;
  return OF_EACH.test(behind) || ENDS_IN_EACH.test(fold(placed.mention.evidence.text));
}

export function isPartOnly({ lead }: Placed): boolean {
  return PART_ONLY.test(lead);
}
