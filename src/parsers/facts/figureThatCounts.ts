/**
 * Net and gross of one sum, where the mail says by the figure which of the two counts (READING.md): "6,900 with GST and 6,000
 * without, and it's the 6,000 that counts between us", "please go by the 31,000".
 */
import { stands } from '../patterns/guard.js';
import { sameMoney } from '../../values/money.js';
import type { AmountUse } from './amounts.js';
import { MOST_TAX } from './twoSides.js';

const ARTICLE =
  "(?: (?:the|that|die|der|das|den|dem|von|vom|les?|la|l'))?\\s{0,2}(?:chf|eur|aud|nzd|cad|usd|gbp|[$€£]){0,1}\\s{0,2}$";
/** "What counts is the 48,000", "maßgeblich sind die 36.400", "ce qui compte, ce sont les 36 400". */
export const THAT_COUNTS = new RegExp(
  `(?:(?:counts|matters|applies)(?: (?:for|between|with|to)(?: \\S{1,12}){1,3}?)? is|(?:ma(?:ß|ss)geblich|ma(?:ß|ss)gebend|entscheidend) (?:ist|sind)|(?:es |hier |uns )?(?:gilt|gelten|zählt|zählen)|compte,? (?:c'est|ce sont)|retenir(?: est)?|retenez)(?: (?:only|just|nur|allein|hier|uns|für|zwischen|bien|donc)){0,3}${ARTICLE}`,
  'u',
);
/** "Please go by the 31,000", "nehmen Sie bitte die 31.000", "prenez les 31 000". */
const GO_BY = new RegExp(
  `(?<!\\p{L})(?:go (?:by|with|from)|stick (?:to|with)|work (?:from|with|on|off)|take|use|reckon (?:with|from)|(?:nehmen|nehmt|verwenden|verwendet|rechnen|rechnet|halten|haltet)(?: (?:sie|ihr|bitte|sich|euch|also|nur|an|mit|von)){0,4}|(?:prenez|retenez|utilisez|gardez|partez de|basez-vous sur)(?: (?:donc|bien|plutôt)){0,2})${ARTICLE}`,
  'u',
);
/** "The 6,000 that counts", "die 6.000 zählen zwischen uns", "les 6 000 qui comptent". */
const COUNTS_BEHIND =
  /^\s{0,3}[(–-]?\s{0,2}(?:(?:(?:this|that|it|which) )?(?:is |are )?(?:the (?:one|figure|amount|sum) )?(?:that|which) (?:counts?|matters?|applies|apply)|(?:is|are) what (?:counts?|matters?)|counts? (?:between|for) (?:us|you)|(?:,? (?:die|der|das) )?(?:bei |zwischen |für )?(?:uns |sie )?(?:zählt|zählen|gilt|gelten|sind (?:ma(?:ß|ss)geblich|ma(?:ß|ss)gebend|entscheidend))(?= |[.,;!)]|$)|qui (?:compte|comptent|fait foi|font foi|vaut|valent)|(?:fait|font) foi)/u;

/** "Please do not use the 33,000", "die 33.000 zählen nicht": then nothing is settled. */
const DENIED = /(?<!\p{L})(?:\p{L}{0,8}n['’]t|not|never|nicht|kein\p{L}{0,2}|keinesfalls|ne|pas|jamais)(?!\p{L})/u;

function saysCounts({ placed }: AmountUse): boolean {
  const before = placed.lead.slice(-80);
  const [, clause = before] = /[.;:!?]([^.;:!?]*)$/u.exec(before) ?? [];
  if (DENIED.test(clause) || DENIED.test(placed.after.slice(0, 40))) return false;
  return stands(THAT_COUNTS, before) || stands(GO_BY, before) || COUNTS_BEHIND.test(placed.after);
}

/** Makes the figure that counts what the two are for, and sets the other side of tax aside. */
export function settleFiguresThatCount(uses: AmountUse[]): AmountUse[] {
  for (const named of uses) {
    const { value } = named.mention;
    if (value === null || !saysCounts(named)) continue;
    for (const use of uses) {
      if (use.mention.value === null || !sameMoney(use.mention.value, value)) continue;
      const other = uses.find((each) => isOtherSide(each, use));
      if (other === undefined) continue;
      const role = [use.role, other.role].includes('invoice') ? 'invoice' : 'total';
      other.role = 'other';
      for (const each of [use, named]) {
        each.role = role;
        each.inexact = false;
      }
      break;
    }
  }
  return uses;
}

/** Directly beside it, another sum, with a word of tax at one of them. */
function isOtherSide(each: AmountUse, use: AmountUse): boolean {
  if (each.placed.line !== use.placed.line || Math.abs(each.placed.place - use.placed.place) !== 1) return false;
  const [a, b] = [each.mention, use.mention];
  if (a.value === null || b.value === null || a.value.currency !== b.value.currency || sameMoney(a.value, b.value))
    return false;
  const ratio = Math.max(a.value.minor, b.value.minor) / Math.min(a.value.minor, b.value.minor);
  return a.tax !== b.tax && ratio <= MOST_TAX && each.role !== 'superseded';
}
