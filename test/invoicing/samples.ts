/** Papers and their parts for the tests. */
import type { BilledPartner, InvoicedJob, InvoiceRequest, InvoicingTerms } from '../../src/invoicing/issue.js';
import { parseCalendarDay, type CalendarDay } from '../../src/values/calendarDay.js';

export const day = (text: string): CalendarDay => {
  const parsed = parseCalendarDay(text);
  if (parsed === null) throw new RangeError(`no such day: ${text}`);
  return parsed;
};

export const REVERSE_CHARGE_NOTE = 'Reverse charge: the recipient is liable for VAT (Art. 196 Directive 2006/112/EC).';

export const terms: InvoicingTerms = {
  seller: {
    name: 'Next Technik Pty Ltd',
    addressLines: ['Level 4, 12 Harbour Street', 'Sydney NSW 2000'],
    country: 'AU',
    taxId: 'ABN 51 824 753 556',
    email: 'finance@nexttechnik.example',
    phone: '+61 2 5550 0100',
  },
  bank: { lines: ['Harbour Bank', 'BSB 062-000', 'Account 1234 5678'] },
  termsDays: 14,
  tax: [
    { country: 'AU', name: 'GST', ratePercent: '10', note: '' },
    { country: 'DE', name: 'VAT', ratePercent: '0', note: REVERSE_CHARGE_NOTE },
    { country: 'default', name: 'GST', ratePercent: '0', note: 'GST-free export of services.' },
  ],
  amounts: 'exclusive',
  lineText: 'Referral commission',
};

export const partner: BilledPartner = {
  name: 'Harbour Field Solutions Pty Ltd',
  billingName: 'Accounts Payable',
  billingEmail: 'accounts@harbourfield.example',
  addressLines: ['8 Quay Road', 'Fremantle WA 6160'],
  country: 'AU',
  taxId: 'ABN 83 914 571 673',
  locale: 'en-AU',
};

export const job: InvoicedJob = {
  ref: 'J-17',
  revision: 1,
  customer: 'Kestrel Plumbing Pty Ltd',
  total: 48_500_00,
  currency: 'AUD',
  startDate: day('2026-12-01'),
  notifiedOn: day('2026-11-20'),
  amounts: [{ label: null, minor: 4_850_00 }],
};

/** The request for a plain invoice, with what the test is about put over it. */
export function request(change: Partial<InvoiceRequest> = {}): InvoiceRequest {
  return {
    invoicing: terms,
    partner,
    referral: { ref: 'R-2041', service: 'NextService deployment' },
    job,
    number: '2026-014',
    issuedOn: day('2026-11-23'),
    ...change,
  };
}
