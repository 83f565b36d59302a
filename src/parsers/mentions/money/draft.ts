/** An amount while it is put together: what the figures may mean in money, and which words it covers. */
import type { CurrencyCode, Money } from '../../../values/money.js';
import { sameMoney } from '../../../values/money.js';
import type { MoneyMention } from '../../types.js';
import { shift, toMoney, type Decimal } from '../numbers/decimal.js';
import type { Span } from '../text.js';
import type { CurrencyMark } from './currency.js';
import type { Figure } from './figures.js';

export interface Draft extends Span {
  /** null where the notation, the currency or a wrong sum leaves it open. */
  readonly value: Money | null;
  readonly candidates: readonly Money[];
  readonly currencyFrom: MoneyMention['currencyFrom'];
  readonly computed: boolean;
  readonly approximate: boolean;
}

export function distinct(values: readonly Money[]): Money[] {
  return values.filter((value, index) => values.findIndex((other) => sameMoney(other, value)) === index);
}

/** Mark and scale that a figure borrows from its neighbour ("40–45k", "40,000 + 8,500 €"). */
export interface Borrowed {
  readonly mark: CurrencyMark | null;
  readonly scale: number;
}

/** What one figure means in money; null where it is beyond all range. */
export function amountOf(figure: Figure, partner: CurrencyCode, borrowed?: Borrowed): Draft | null {
  const mark = figure.mark ?? borrowed?.mark ?? null;
  const scale = figure.scale > 0 ? figure.scale : (borrowed?.scale ?? 0);
  const signs = figure.negative === 'no' ? [false] : figure.negative === 'yes' ? [true] : [true, false];
  const candidates: Money[] = [];
  let exact = true;
  for (const reading of figure.readings) {
    for (const code of mark?.codes ?? [partner]) {
      for (const negative of signs) {
        const result = toMoney(shift(reading, scale), code, negative);
        if (result === null) continue;
        exact &&= result.exact;
        candidates.push(result.money);
      }
    }
  }
  const values = distinct(candidates);
  const [only] = values;
  if (only === undefined) return null;
  const settled = values.length === 1 && exact;
  return {
    start: figure.start,
    end: figure.end,
    value: settled ? only : null,
    candidates: settled ? [] : values,
    currencyFrom: mark?.from ?? 'partner',
    computed: false,
    approximate: false,
  };
}

/** The number of a figure with its scale, where it is settled. */
export function numberOf(figure: Figure, scale = figure.scale): Decimal | null {
  const [value, other] = figure.readings;
  return value === undefined || other !== undefined ? null : shift(value, scale);
}
