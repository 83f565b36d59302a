/** Invoices by the number that is printed on them. */
import { nearest } from '../../config/keys.js';
import { Invoice } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { formatMoney, money } from '../../values/money.js';
import type { Unit } from '../unit.js';
import { lineOf, type Line } from '../../texts/line.js';

type Record = Pick<Unit, 'manager'>;

const MOST_NUMBERS = 5000;

/** An invoice or credit note, whatever the case of its letters. Throws DeskError not-found that names the nearest number. */
export async function findPaper({ manager }: Record, number: string): Promise<Invoice> {
  const wanted = number.trim().slice(0, 40);
  const found =
    (await manager.findOneBy(Invoice, { number: wanted })) ??
    (await manager.findOneBy(Invoice, { number: wanted.toUpperCase() }));
  if (found !== null) return found;
  const rows = await manager.find(Invoice, {
    select: { number: true },
    where: { kind: 'invoice' },
    order: { id: 'DESC' },
    take: MOST_NUMBERS,
  });
  const near = nearest(
    wanted,
    rows.map((row) => row.number),
  );
  throw new DeskError('not-found', lineOf('there is no invoice {wanted}', { wanted }), {
    wayOut:
      near === null
        ? lineOf('See the numbers on the invoices, or: referral-desk invoice list')
        : lineOf('Did you mean {near}?', { near }),
  });
}

/**
 * The invoice that can be paid. Throws DeskError not-allowed for a credit note, and for what a credit note took back where
 * another invoice stands in its place; where none does, money that came in all the same is still to be recorded.
 */
export async function findPayable(record: Record, number: string): Promise<Invoice> {
  const paper = await findPaper(record, number);
  if (paper.kind === 'credit-note') {
    throw new DeskError(
      'not-allowed',
      lineOf('{number} is a credit note: there is nothing to pay on it', { number: paper.number }),
      {
        wayOut: lineOf('It takes back {invoice}.', { invoice: paper.document.credits?.number ?? lineOf('an invoice') }),
      },
    );
  }
  if (paper.state === 'credited') {
    const newer = await record.manager.findOne(Invoice, {
      where: { jobId: paper.jobId, kind: 'invoice' },
      order: { id: 'DESC' },
    });
    if (newer === null || newer.state === 'credited') return paper;
    throw new DeskError('not-allowed', await takenBack(record, paper), {
      wayOut: lineOf('{number} over {amount} stands in its place: paid {number}', {
        number: newer.number,
        amount: formatMoney(money(newer.gross, newer.currency), 'en'),
      }),
    });
  }
  return paper;
}

/** "2026-001 was taken back by credit note 2026-002". */
export async function takenBack({ manager }: Record, { id, number }: Invoice): Promise<Line> {
  const note = await manager.findOneBy(Invoice, { creditsId: id });
  return lineOf('{number} was taken back by credit note {other}', { number, other: note?.number ?? '' });
}
