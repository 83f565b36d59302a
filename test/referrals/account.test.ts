import { expect } from 'chai';
import {
  accountSections,
  type AccountRecord,
  type BookedPaper,
  type BookedPayment,
} from '../../src/referrals/account.js';
import { dayOf, type CalendarDay } from '../../src/values/calendarDay.js';

const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T01:00:00.000Z`;
const paper = (id: number, day: number, fields: Partial<BookedPaper> = {}): BookedPaper => ({
  id,
  kind: 'invoice',
  number: `2026-00${id}`,
  creditsId: null,
  jobId: id,
  customer: 'Kestrel',
  currency: 'AUD',
  gross: 1000,
  issuedOn: `2026-11-${String(day).padStart(2, '0')}` as CalendarDay,
  dueOn: '2026-11-16' as CalendarDay,
  bookedAt: at(day),
  ...fields,
});
const payment = (day: number, fields: Partial<BookedPayment> = {}): BookedPayment => ({
  invoiceId: 1,
  kind: 'payment',
  minor: 400,
  paidOn: '2026-11-05' as CalendarDay,
  bookedAt: at(day),
  takenBackAt: null,
  ...fields,
});
const sections = (record: Partial<AccountRecord>, since: string | null, cutAt = at(28)) =>
  accountSections(
    { papers: [], payments: [], jobs: [], ...record },
    { since, cutAt, today: '2026-11-28' as CalendarDay, dayOf: (instant) => dayOf(instant, 'UTC') },
  );

describe('referrals/account', () => {
  it('opens with what the statement before closed with, whatever day a payment was made on', () => {
    const record = { papers: [paper(1, 2)], payments: [payment(12, { paidOn: '2026-11-03' as CalendarDay })] };
    const [first] = sections(record, null, at(10));
    const [second] = sections(record, at(10));
    expect(first).to.include({ opening: 0, closing: 1000 });
    expect(second).to.include({ opening: 1000, closing: 600 });
    expect(second?.entries.map(({ kind, day }) => `${kind} ${day}`)).to.deep.equal(['payment 2026-11-03']);
  });

  it('keeps currencies apart', () => {
    const both = sections({ papers: [paper(1, 2), paper(2, 3, { currency: 'EUR', gross: 500 })] }, null);
    expect(both.map(({ currency, closing }) => `${currency} ${closing}`)).to.deep.equal(['AUD 1000', 'EUR 500']);
  });

  it('closes with the sum of its open items, credits among them', () => {
    const record = {
      papers: [
        paper(1, 2),
        paper(2, 6, { kind: 'credit-note', creditsId: 1, jobId: 1 }),
        paper(3, 6, { jobId: 1, gross: 300 }),
        paper(4, 7, { gross: 50 }),
      ],
      payments: [payment(3, { minor: 1000 })],
    };
    const [section] = sections(record, null);
    expect(section?.openItems.map(({ number, minor }) => `${number} ${minor}`)).to.deep.equal([
      '2026-001 -700',
      '2026-004 50',
    ]);
    expect(section?.closing).to.equal(-650);
  });

  it('says how old an open item is, from the day that it was due', () => {
    const [section] = sections({ papers: [paper(1, 2), paper(2, 3, { dueOn: '2026-12-03' as CalendarDay })] }, null);
    expect(section?.openItems.map(({ overdueDays }) => overdueDays)).to.deep.equal([12, 0]);
  });

  it('leaves out what was recorded and taken back in between, and shows what a partner has seen', () => {
    const gone = { papers: [paper(1, 2)], payments: [payment(5, { takenBackAt: at(20) })] };
    expect(sections(gone, null)[0]?.entries.map(({ kind }) => kind)).to.deep.equal(['invoice']);
    const [seen] = sections(gone, at(10));
    expect(seen?.entries.map(({ kind, minor }) => `${kind} ${minor}`)).to.deep.equal(['payment-taken-back 400']);
    expect(seen).to.include({ opening: 600, closing: 1000 });
  });

  it('has no section where nothing was booked and nothing is open', () => {
    const settled = { papers: [paper(1, 2)], payments: [payment(3, { minor: 1000 })] };
    expect(sections(settled, at(10))).to.deep.equal([]);
  });

  it('does not see what was booked after the cut', () => {
    expect(sections({ papers: [paper(1, 2), paper(2, 20)] }, null, at(10))[0]?.entries).to.have.length(1);
  });
});
