/** Short mails and what must be read from them: the table behind test/parsers/read/<lang>.test.ts. */
import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import { readingToJson } from '../../../src/parsers/toJson.js';
import type { Language, ReadingContext } from '../../../src/parsers/types.js';
import { moneyFromDecimal, type Money } from '../../../src/values/money.js';
import { mailOf } from '../mailOf.js';

/** Amounts in major units of the partner's currency; a fact that is left out must be null ([]). */
export interface ReadingCase {
  readonly text: string;
  readonly statements: readonly string[];
  readonly total?: number;
  readonly invoice?: readonly number[];
  readonly start?: string;
  readonly action?: string;
  /** The desk has 48,500, 4,850 and 11 January 2027 on record. */
  readonly onRecord?: true;
}

const PARTIES: Readonly<
  Record<
    Language,
    { locale: string; currency: string; timezone: string; customer: string; contact: string; domain: string }
  >
> = {
  en: {
    locale: 'en-AU',
    currency: 'AUD',
    timezone: 'Australia/Sydney',
    customer: 'Kestrel Plumbing Pty Ltd',
    contact: 'Dan Ord',
    domain: 'harbourfield.example',
  },
  de: {
    locale: 'de-DE',
    currency: 'EUR',
    timezone: 'Europe/Berlin',
    customer: 'Vogel GmbH',
    contact: 'Herr Vogel',
    domain: 'rheinwerk.example',
  },
  fr: {
    locale: 'fr-CH',
    currency: 'CHF',
    timezone: 'Europe/Zurich',
    customer: 'Vogel SA',
    contact: 'M. Vogel',
    domain: 'lacservices.example',
  },
};

export function contextFor(language: Language, onRecord = false): ReadingContext {
  const { locale, currency, timezone, customer, contact, domain } = PARTIES[language];
  const amount = (decimal: string): Money => moneyFromDecimal(decimal, currency)!;
  return {
    desk: {
      name: 'Next Technik',
      address: 'referrals@nexttechnik.example',
      currency: 'AUD',
      timezone: 'Australia/Sydney',
      dateOrder: 'DMY',
    },
    partner: {
      name: 'Partner',
      domain,
      contact: { name: 'Priya Nair', email: `priya@${domain}` },
      locale,
      currency,
      timezone,
      dateOrder: 'DMY',
    },
    referral: {
      ref: 'R-2041',
      customer,
      customerContact: contact,
      service: 'NextService deployment',
      sentAt: '2026-11-02T09:10:00+11:00',
    },
    ...(onRecord
      ? {
          record: {
            total: amount('48500'),
            invoice: [amount('4850')],
            startDate: '2027-01-11' as NonNullable<ReadingContext['record']>['startDate'],
          },
        }
      : {}),
  };
}

export function describeReadings(language: Language, cases: readonly ReadingCase[]): void {
  describe(`parsers/read ${language}`, () => {
    for (const { text, statements, total, invoice, start, action, onRecord } of cases) {
      it(`reads "${text.replace(/\n/g, ' / ')}"`, async () => {
        const mail = await mailOf(text, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
        const reading = readingToJson(readMail(mail, contextFor(language, onRecord === true)));
        expect([...reading.statements].sort()).to.deep.equal([...statements].sort());
        if (action !== undefined) expect(reading.action).to.equal(action);
        if (action === undefined || reading.won === null) return;
        expect(reading.won.total === null ? undefined : Number(reading.won.total.amount)).to.equal(total);
        expect(reading.won.invoice.map((amount) => Number(amount.amount))).to.deep.equal(invoice ?? []);
        expect(reading.won.startDate ?? undefined).to.equal(start);
        expect(reading.won.customer).to.equal(PARTIES[language].customer);
      });
    }
  });
}
