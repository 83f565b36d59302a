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
