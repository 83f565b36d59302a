/**
 * The customer's deposit that has come in: "the 30% deposit of $6,300 landed this morning". It is a part of what the customer
 * pays the partner, neither the total nor the desk's amount, whatever share it is.
 */
import type { AmountUse } from './amounts.js';

const DEPOSIT =
  /(?<!\p{L})(?:(?:deposit|down ?-?payment|advance|first (?:instal+ment|payment)|anzahlung|akontozahlung|erste rate|acompte|arrhes|premier (?:versement|paiement))(?!\p{L}))[^.;:!?\d]{0,16}(?:\d{1,2} ?(?:%|percent|prozent)[^.;:!?\d]{0,16})?$/u;
const PAID =
  /^[^.;!?\d]{0,30}?(?<!\p{L})(?:landed|came in|has come in|arrived|received|cleared|paid|hit our account|is in|eingegangen|bezahlt|überwiesen|gutgeschrieben|kam|erhalten|arrivée?|payée?|reçue?|encaissée?|versée?|réglée?|tombée?)(?!\p{L})/u;
const THE_DESKS =
  /(?<!\p{L})(?:you|your|yours|sie|ihnen|ihre?[nrsm]?|euch|eure?[nrsm]?|vous|votre|vos|invoic\p{L}{1,4}|bill|commission|provision)(?!\p{L})/u;

/** Sets such figures aside, where the mail names the total and the desk's amount besides. */
export function setDepositsAside(uses: readonly AmountUse[]): void {
  for (const use of uses) {
    const { placed, role } = use;
    if (role === 'superseded' || role === 'other') continue;
    const clause = placed.lead.split(/[.;:!?]\s/).at(-1) ?? '';
    const rest = placed.sentence.text.slice(placed.to).toLowerCase();
    const paid = PAID.exec(rest);
    if (paid === null || !DEPOSIT.test(clause) || THE_DESKS.test(clause) || THE_DESKS.test(paid[0])) continue;
    const others = uses.filter((other) => other !== use);
    if (others.some((other) => other.role === 'total') && others.some((other) => other.role === 'invoice'))
      use.role = 'other';
  }
}

/** "They'll pay us $5,000 now", "sie zahlen uns 5.000 bei Unterschrift": a first part, whatever the rest is. */
const PAYS =
  /(?<!\p{L})(?:(?:pay|pays|paying) us|(?:zahlt|zahlen|überweist|überweisen) uns|nous (?:paie|paient|paieront|paiera|verse|versent|verseront|versera))(?: (?:[a-z]{3}|a|an|the|die|den|la|le))*[\s$€£]{0,3}$/u;
const FOR_NOW =
  /^(?: (?:aud|nzd|usd|gbp|eur|euros?|chf|francs|dollars?|plus gst|ex gst|\+ gst))*,? (?:now|up ?front|up-front|first|initially|straight away|right away|immediately|today|tomorrow|this week|next week|(?:on|at|upon) (?:signing|signature|order|go-?live|delivery|completion|kick-?off|the start|handover)|by (?:the end|(?:mon|tues|wednes|thurs|fri)day|\d{1,2})|in (?:advance|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6})|as an? (?:deposit|down ?-?payment|advance)|jetzt|sofort|vorab|im voraus|bei (?:unterschrift|unterzeichnung|auftrag|lieferung|abnahme|projektstart)|als anzahlung|maintenant|d'avance|à la (?:signature|commande|livraison)|tout de suite|comme acompte)(?!\p{L})/u;

export function setFirstPaymentsAside(uses: readonly AmountUse[]): void {
  for (const use of uses) {
    const { placed } = use;
    if (use.role !== 'total' || !PAYS.test(placed.lead.toLowerCase())) continue;
    if (FOR_NOW.test(placed.sentence.text.slice(placed.to).toLowerCase())) use.role = 'other';
  }
}
