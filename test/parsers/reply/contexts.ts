/** What the reader knows of the parties in this folder's tests, one context a language. */
import type { Language, ReadingContext } from '../../../src/parsers/types.js';

export const CONTEXTS: Readonly<Record<Language, ReadingContext>> = {
  en: {
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
      sentAt: '2026-10-26T16:20:00+11:00',
    },
  },
  de: {
    desk: {
      name: 'nextVision',
      address: 'referrals@nextvision.example',
      currency: 'CHF',
      timezone: 'Europe/Zurich',
      dateOrder: 'DMY',
    },
    partner: {
      name: 'Rheinwerk Systemhaus GmbH',
      domain: 'rheinwerk.example',
      contact: { name: 'Katrin Vogt', email: 'k.vogt@rheinwerk.example' },
      locale: 'de-DE',
      currency: 'EUR',
      timezone: 'Europe/Berlin',
      dateOrder: 'DMY',
    },
    referral: {
      ref: 'R-2041',
      customer: 'Kestrel Sanitär GmbH',
      customerContact: 'Uwe Ord',
      service: 'nextShop Anbindung',
      sentAt: '2026-10-26T16:20:00+01:00',
    },
  },
  fr: {
    desk: {
      name: 'nextVision',
      address: 'referrals@nextvision.example',
      currency: 'CHF',
      timezone: 'Europe/Zurich',
      dateOrder: 'DMY',
    },
    partner: {
      name: 'Lac Services SA',
      domain: 'lacservices.example',
      contact: { name: 'Claire Dubois', email: 'claire.dubois@lacservices.example' },
      locale: 'fr-CH',
      currency: 'EUR',
      timezone: 'Europe/Zurich',
      dateOrder: 'DMY',
    },
    referral: {
      ref: 'R-2041',
      customer: 'Kestrel SA',
      customerContact: 'Daniel Ord',
      service: 'nextShop',
      sentAt: '2026-10-26T16:20:00+01:00',
    },
  },
};
