/** What a mail reckons out ("three sites at 20,000 each") beside the total that it states (READING.md: what does not add up is asked about). */
import { money, sameMoney, type Money } from '../../values/money.js';
import type { Evidence } from '../types.js';
import type { AmountUse } from './amounts.js';
import type { Line } from './mentions.js';
import { NUMERAL, numberOf } from './numerals.js';

/** "Three sites at 20,000 each, total 66,000": read as one sum, which is not the one that stands beside it. */
export function isContradictoryProduct({ role, mention }: AmountUse): boolean {
  return (
    mention.certainty === 'computed' && mention.value === null && (role === null || role === 'total' || role === 'base')
  );
}

/** What may lie between a product and the total: a part of it, something besides, less something, another side of tax. */
const NOT_ALL =
  /(?<!\p{L})(?:of which|of that|among|includ\p{L}{1,4}|incl|contains?|covers?|part|plus|on top|besides|beside|additional\p{L}{0,2}|extra|also|another|together with|with|and|less|minus|discount\p{L}{0,3}|rebate|off|rounded|gst|vat|hst|tax\p{L}{0,2}|davon|darin|darunter|dabei|enthalten|enthält|inkl|inklusive|samt|mit|sowie|und|dazu|zuzüglich|zzgl|hinzu|zusätzlich|abzüglich|rabatt|nachlass|skonto|gerundet|mwst|ust|\p{L}{0,10}steuer|brutto|netto|dont|inclus\p{L}{0,2}|comprend|compris\p{L}{0,2}|avec|et|ainsi|en sus|en plus|plus|moins|remise|rabais|arrondi\p{L}{0,2}|tva|ttc|ht|hors)(?!\p{L})|[%+&]/u;

/** "24 monthly payments of", before the one of them that is told. */
const PAYMENTS_OF = new RegExp(
  `(?<![\\p{L}\\d.,])(${NUMERAL}|\\d{1,3}) (?:\\p{L}{3,14} ){0,2}?(?:payments|instal?ments|(?:monats|teil|quartals)?raten|zahlungen|mensualités|versements|échéances|paiements)(?: (?:of|at|zu|von|à|de|je|jeweils))*\\s{0,3}(?:chf|eur|aud|nzd|cad|usd|gbp|[$€£])?\\s{0,3}$`,
  'u',
);

/** What the mail reckons out at that place: a product, or so many payments of one amount. */
function reckoned({ mention, placed }: AmountUse): Money | null {
  if (mention.value === null) return null;
  if (mention.certainty === 'computed') return mention.value;
  const word = PAYMENTS_OF.exec(placed.lead.slice(-70))?.[1];
  const count = word === undefined ? null : /^\d/.test(word) ? Number(word) : numberOf(word);
  return count === null || count < 2 ? null : money(mention.value.minor * count, mention.value.currency);
}

/**
 * "Drei Standorte zu je 20.000, Gesamtsumme 66.000": what is reckoned out right beside the total, as all that it is made of, is another
 * sum. Where anything in the sentence may make up for it (a further amount, a discount, tax), nothing is said against the total.
 */
export function productsThatFail(
  total: AmountUse,
  value: Money,
  uses: readonly AmountUse[],
  lines: readonly Line[],
): Evidence[] {
  const near = lines.filter(({ index }) => Math.abs(index - total.placed.line) <= 1);
  const products = uses.filter(
    (use) =>
      use !== total &&
      (use.role === null || use.role === 'total' || use.mention.certainty !== 'computed') &&
      use.role !== 'invoice' &&
      reckoned(use) !== null &&
      use.mention.value?.currency === value.currency &&
      near.some(({ index, mentions }) => index === use.placed.line && mentions.length <= 2) &&
      Math.abs(offsetOf(use) - offsetOf(total)) <= 90,
  );
  const [product] = products;
  const made = product === undefined ? null : reckoned(product);
  if (product === undefined || made === null || products.length > 1 || sameMoney(made, value)) return [];
  const from = Math.min(product.mention.evidence.start, total.mention.evidence.start);
  const to = Math.max(product.mention.evidence.end, total.mention.evidence.end);
  const words = near
    .filter(({ index }) => index === product.placed.line || index === total.placed.line)
    .map(({ sentence }) =>
      sentence.text.slice(Math.max(0, from - sentence.start), Math.max(0, to + 60 - sentence.start)).toLowerCase(),
    );
  return words.some((text) => NOT_ALL.test(text.split(/[.;!?](?:\s|$)/)[0] ?? text)) ? [] : [product.mention.evidence];
}

function offsetOf({ mention }: AmountUse): number {
  return mention.evidence.start;
}
