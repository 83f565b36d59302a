import { expect } from 'chai';
import { readCaseContext } from '../../../src/parsers/caseContext.js';
import { parseMail } from '../../../src/inbox/mime.js';
import { readMail } from '../../../src/parsers/read.js';
import type { Reading } from '../../../src/parsers/types.js';

const CONTEXT = readCaseContext({
  desk: {
    name: 'Next Technik',
    address: 'referrals@nexttechnik.example',
    currency: 'AUD',
    timezone: 'Australia/Sydney',
    dateOrder: 'DMY',
  },
  partner: {
    name: 'Harbour Field Solutions',
    domain: 'harbourfield.example',
    contact: { name: 'Priya Nair', email: 'priya@harbourfield.example' },
    locale: 'en-AU',
    currency: 'AUD',
    timezone: 'Australia/Sydney',
    dateOrder: 'DMY',
  },
  referral: {
    ref: 'R-2041',
    customer: 'Kestrel Plumbing Pty Ltd',
    customerContact: 'Dan Ord',
    service: 'NextService deployment',
    sentAt: '2026-11-02T09:10:00+11:00',
  },
});

async function read(text: string): Promise<Reading> {
  const raw = [
    'From: Priya Nair <priya@harbourfield.example>',
    'To: referrals@nexttechnik.example',
    'Subject: Re: Referral R-2041: Kestrel Plumbing Pty Ltd',
    'Date: Tue, 10 Nov 2026 09:00:00 +1100',
    'Message-ID: <likely@harbourfield.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ].join('\r\n');
  return readMail(await parseMail(Buffer.from(raw)), CONTEXT);
}

const codes = (reading: Reading): string[] => reading.doubts.map(({ code }) => code).sort();

describe('likely facts', () => {
  it('takes the greater of two unexplained sums for the total, asks whether the smaller is what is invoiced', async () => {
    const reading = await read(
      'Kestrel have signed the contract.\r\n\r\n48,500\r\n4,900\r\n\r\nWe start on 1 December.',
    );
    expect(reading.won?.total?.value.minor).to.equal(4_850_000);
    expect(reading.won?.invoice.map(({ value }) => value.amount.minor)).to.deep.equal([490_000]);
    expect(reading.won?.total?.certainty).to.equal('assumed');
    expect(reading.action).to.equal('ask');
    expect(codes(reading)).to.include('invoice-likely');
  });

  for (const [text, action] of [
    ['Kestrel have signed the contract.\r\n\r\n48,500\r\n4,850\r\n\r\nWe start on 1 December.', 'record'],
    ['Kestrel signed. 48,500 / 4,850 / 1 December 2026', 'record'],
    ['Kestrel signed, 48,500. You: 4,850. 1 December 2026.', 'record'],
    ['Kestrel signed. 48,500 / 4,850 are the figures, they pay on 1 December 2026', 'ask'],
    ['Kestrel signed, 48,500. Dan: 4,850. We start on 1 December.', 'ask'],
    ['Kestrel signed, 48,500. The van cost 4,850. We start on 1 December.', 'ask'],
    ['Kestrel: 48,500 / 4,850 / 1 December 2026', 'review'],
  ] as const) {
    it(`asks nothing where no choice is left: ${text.replaceAll('\r\n', ' / ')}`, async () => {
      expect((await read(text)).action).to.equal(action);
    });
  }

  it('takes the one unexplained day to come for the start, and asks', async () => {
    const reading = await read(
      'Kestrel have signed the contract. Total $48,500, please invoice us $4,850. Champing at the bit, 1 December.',
    );
    expect(reading.won?.startDate?.value).to.equal('2026-12-01');
    expect(codes(reading)).to.deep.equal(['start-likely']);
    expect(reading.action).to.equal('ask');
  });

  it('guesses nothing among three sums, of two days, from a day gone by, or under a condition', async () => {
    const sums = await read('Kestrel have signed the contract.\r\n\r\n48,500\r\n9,300\r\n4,850\r\n');
    expect(sums.won?.invoice).to.deep.equal([]);
    for (const days of [
      'Champing at the bit, 1 December. Or rather champing, 9 December.',
      'Champing at the bit, 3 November 2026.',
      'Champing at the bit if the truck is back, 1 December.',
    ]) {
      const reading = await read(`Kestrel have signed the contract. Total $48,500, please invoice us $4,850. ${days}`);
      expect(reading.won?.startDate, days).to.equal(null);
    }
  });
});
