import { expect } from 'chai';
import {
  INVOICE_MACHINE,
  settle,
  type Booking,
  type InvoiceState,
  type SettledInvoice,
} from '../../src/referrals/invoice.js';
import { mayStep } from '../../src/values/machine.js';

const invoice = (id: number, gross: number, credited = false, currency = 'AUD'): SettledInvoice => ({
  id,
  gross,
  currency,
  credited,
});
const stateOf = (invoices: readonly SettledInvoice[], bookings: readonly Booking[], id: number) =>
  settle(invoices, bookings).get(id);

describe('referrals/invoice: what payments make of an invoice', () => {
  it('goes from issued over partly paid to paid', () => {
    expect(stateOf([invoice(1, 100)], [], 1)).to.deep.equal({ paid: 0, open: 100, credit: 0, state: 'issued' });
    const part = [{ invoiceId: 1, minor: 40 }];
    expect(stateOf([invoice(1, 100)], part, 1)).to.deep.equal({ paid: 40, open: 60, credit: 0, state: 'partly-paid' });
    const all = [...part, { invoiceId: 1, minor: 60 }];
    expect(stateOf([invoice(1, 100)], all, 1)).to.deep.equal({ paid: 100, open: 0, credit: 0, state: 'paid' });
  });

  it('counts what was paid on a credited invoice towards the one in its place; the rest is a credit', () => {
    const papers = [invoice(1, 100, true), invoice(2, 70)];
    const settled = settle(papers, [{ invoiceId: 1, minor: 100 }]);
    expect(settled.get(2)).to.include({ paid: 70, open: 0, state: 'paid' });
    expect(settled.get(1)).to.include({ credit: 30, state: 'credited' });
    expect(settle([invoice(1, 100, true), invoice(2, 130)], [{ invoiceId: 1, minor: 100 }]).get(2)).to.include({
      paid: 100,
      open: 30,
      state: 'partly-paid',
    });
  });

  it('hands it on over several corrections', () => {
    const papers = [invoice(1, 100, true), invoice(2, 130, true), invoice(3, 90)];
    const settled = settle(papers, [
      { invoiceId: 1, minor: 100 },
      { invoiceId: 2, minor: 30 },
    ]);
    expect(settled.get(3)).to.include({ paid: 90, state: 'paid' });
    expect((settled.get(1)?.credit ?? 0) + (settled.get(2)?.credit ?? 0)).to.equal(40);
  });

  it('never sets off one currency against another', () => {
    const settled = settle([invoice(1, 100, true, 'EUR'), invoice(2, 70)], [{ invoiceId: 1, minor: 100 }]);
    expect(settled.get(2)).to.include({ paid: 0, open: 70 });
    expect(settled.get(1)).to.include({ credit: 100 });
  });

  it('gives a refund back out of the credit', () => {
    const settled = settle(
      [invoice(1, 100, true)],
      [
        { invoiceId: 1, minor: 100 },
        { invoiceId: 1, minor: -100 },
      ],
    );
    expect(settled.get(1)).to.include({ credit: 0 });
  });

  it('always adds up: what is open less what is in credit is what was invoiced less what was paid', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const next = (most: number, salt: number): number => (seed * 7919 + salt * 104_729) % most;
      const papers = Array.from({ length: 1 + next(4, 1) }, (_, index) => {
        const last = index === next(4, 1);
        return invoice(index + 1, 50 + next(200, index + 2), !last);
      });
      const bookings = Array.from({ length: next(4, 9) }, (_, index) => ({
        invoiceId: 1 + next(papers.length, index + 11),
        minor: 1 + next(150, index + 17),
      }));
      const settled = [...settle(papers, bookings).values()];
      const owed = papers.filter(({ credited }) => !credited).reduce((sum, { gross }) => sum + gross, 0);
      const paid = bookings.reduce((sum, { minor }) => sum + minor, 0);
      expect(
        settled.reduce((sum, { open, credit }) => sum + open - credit, 0),
        `seed ${seed}`,
      ).to.equal(owed - paid);
      expect(settled.every(({ open, credit }) => open >= 0 && credit >= 0)).to.equal(true);
    }
  });

  it('never leaves `credited`, and finance takes no invoice back', () => {
    const states = Object.keys(INVOICE_MACHINE.states) as InvoiceState[];
    for (const to of states.filter((state) => state !== 'credited')) {
      for (const by of ['finance', 'staff', 'desk', 'partner'] as const) {
        expect(mayStep(INVOICE_MACHINE, 'credited', to, by)).to.equal(false);
      }
    }
    expect(mayStep(INVOICE_MACHINE, 'paid', 'credited', 'finance')).to.equal(false);
    expect(mayStep(INVOICE_MACHINE, 'issued', 'paid', 'partner')).to.equal(false);
  });
});
