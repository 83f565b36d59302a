/** Words that say that a sum comes in parts, and whose sum it is that does. */
import { fold } from '../phrases.js';
import type { Line } from './mentions.js';

export const EQUAL_PARTS =
  /(?<!\p{L})(?:two|2|zwei|deux|both|beide[n]?) (?:(?:equal|gleich(?:en|e)|gleich große[nr]?|identical|even) (?:parts|halves|instal+ments|payments|invoices|sums|amounts|teile[n]?|raten|hälften|(?:teil)?rechnungen|tranchen|teilbeträgen?)|(?:parties|parts|factures|échéances|tranches) égales|(?:versements|paiements|acomptes|montants|lots) égaux|fois la moitié|halves|hälften|moitiés|(?:parts|instal+ments|payments|invoices|lots|goes) of [^,;.]{1,20}each)/u;

const CUSTOMER_PAYS =
  /(?<!\p{L})(?:(?:they|he|she|customer|client)(?: will|'ll| are| is|'re)? pay(?:s|ing)?|(?:kunde|kundin|er|sie) (?:be)?zahl(?:t|en) (?!(?:ihnen|euch|an sie))|(?:client|cliente|il|elle|ils) (?:paie|paient|paiera|règle|réglera))(?!\p{L})/u;

/** "Total 48,500, paid in two halves", "they pay half now and half later": of what the customer pays, not of the desk's part. */
export function isPaid({ text, mentions }: Line): boolean {
  return mentions.some(({ kind }) => kind === 'money') || CUSTOMER_PAYS.test(fold(text));
}

/** "4.850 €, je zur Hälfte bei Start und bei Abnahme", in the sentence of the amount: what the customer pays is halved elsewhere. */
export const HALF_EACH =
  /^[^.;!?\d]{0,50}(?<!\p{L})(?:je(?:weils)? (?:zur|die|eine) hälfte|hälftig|moitié(?:-| )moitié|half each)(?!\p{L})/u;

/** "2,400 in two instalments", "en trois fois": two of it, or its two halves, or unequal ones. */
export const IN_PARTS =
  /(?<!\p{L})(?:(?:in|en|into|by|over|as|auf|zu|par) (?:two|three|four|several|some|[2-6]|zwei|drei|vier|mehrere[nr]?|deux|trois|quatre|plusieurs) (?:\S{1,20} )?(?:parts|goes|steps|instal{1,2}ments|tranches?n?|payments|invoices|portions|bits|lots|raten|teilen|teilbeträgen|teilrechnungen|teilzahlungen|rechnungen|schritten|etappen|abschlägen|fois|versements|factures|parties|échéances|acomptes|paiements)|in (?:raten|tranchen|teilbeträgen|instal{1,2}ments)|par tranches|(?:split|spread|divided|verteilt|aufgeteilt|gestaffelt|réparti(?:e?s?)|étalé(?:e?s?)|échelonné(?:e?s?)) (?:\S{1,20} )?(?:over|across|between|in|into|auf|über|nach|sur|en|entre)|halbe-halbe|fifty-fifty|half and half|moitié-moitié)(?!\p{L})/u;
