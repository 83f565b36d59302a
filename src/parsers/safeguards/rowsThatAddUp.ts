/**
 * "Total: 36,500 / Licences: 12,000 / Setup and training: 22,500": rows beside the total's that are the parts of it, and come to
 * another sum (READING.md: lines that do not add up to the stated total).
 */
import type { AmountUse } from '../facts/amounts.js';
import { ask } from '../facts/outcome.js';
import type { Doubt } from '../types.js';
import type { FiguresInput } from './figures.js';

/** Parts come near their sum; rows that are far from it are of something else. */
const NEAR = 0.3;
/** Units of the minor currency by which rounded parts may differ. */
const ROUNDING = 100;
/** A tax, a discount and the like explain a difference, and are no parts. */
const EXPLAINS =
  /(?<!\p{L})(?:tax|gst|vat|hst|pst|mwst|ust|mehrwertsteuer|steuer|tva|taxes?|discount|rebate|less|rabatt|skonto|abzüglich|nachlass|remise|rabais|escompte|offer|quote|quoted|budget|angebot|offerte|devis|offre|old|before|previous|bisher|alt|vorher|ancien|avant|net|gross|netto|brutto)(?!\p{L})/u;

export function doubtRows({ uses, facts, lines }: FiguresInput): Doubt | null {
  const { total } = facts;
  if (total?.certainty !== 'stated') return null;
  const stated = uses.find(({ mention }) => mention.evidence.start === total.evidence[0]?.start);
  if (stated === undefined || stated.placed.sentence.label === null) return null;
  const { paragraph } = stated.placed.sentence;
  const rows = uses.filter(({ placed }) => placed.sentence.paragraph === paragraph && placed.sentence.label !== null);
  const parts = rows.filter(isPart);
  const taken = lines.some(({ sentence, text }) => sentence.paragraph === paragraph && EXPLAINS.test(text));
  if (parts.length < 2 || taken || rows.some(({ role }) => role === 'superseded')) return null;
  const sum = parts.reduce((minor, { mention }) => minor + (mention.value?.minor ?? 0), 0);
  const apart = Math.abs(sum - total.value.minor);
  if (apart <= ROUNDING || apart > NEAR * total.value.minor) return null;
  return ask('total-contradictory', 'The rows do not add up to the stated total.', 'total', [
    stated.mention.evidence,
    ...parts.map(({ mention }) => mention.evidence),
  ]);
}

/** A row that no word makes the total, an amount to invoice or a figure of something else. */
function isPart({ role, mention, placed }: AmountUse): boolean {
  return role === null && mention.value !== null && placed.place === 0;
}
