/** What the tests of the mention readers share: partners of several countries, and mentions as short text. */
import type { CalendarDay } from '../../../src/values/calendarDay.js';
import { toDecimal, type Money } from '../../../src/values/money.js';
import type {
  DateMention,
  DateOrder,
  Language,
  MentionContext,
  MoneyMention,
  Sentence,
} from '../../../src/parsers/types.js';
import { loneSentence } from '../../../src/parsers/reply/sentences.js';

/** A Wednesday. */
export const MAIL_DAY = '2026-11-25' as CalendarDay;

function partner(language: Language, locale: string, currency: string, dateOrder: DateOrder = 'DMY'): MentionContext {
  return { language, locale, currency, dateOrder, mailDay: MAIL_DAY, mailInstant: '2026-11-25T03:00:00.000Z' };
}

export const PARTNERS = {
  au: partner('en', 'en-AU', 'AUD'),
  us: partner('en', 'en-US', 'USD', 'MDY'),
  gb: partner('en', 'en-GB', 'GBP'),
  ie: partner('en', 'en-IE', 'EUR'),
  de: partner('de', 'de-DE', 'EUR'),
  at: partner('de', 'de-AT', 'EUR'),
  ch: partner('de', 'de-CH', 'CHF'),
  fr: partner('fr', 'fr-FR', 'EUR'),
  romand: partner('fr', 'fr-CH', 'CHF'),
  jp: partner('en', 'en-US', 'JPY', 'YMD'),
} as const;

export type PartnerName = keyof typeof PARTNERS;

export function sentence(text: string, start = 0): Sentence {
  return { ...loneSentence(text), start };
}

const plain = (value: Money): string => `${toDecimal(value)} ${value.currency}`;

/** "[AUD 48,500] 48500.00 AUD", with "?" and the candidates where it has no value, "~" where it is approximate. */
export function moneyText(mention: MoneyMention): string {
  const value = mention.value === null ? `? ${mention.candidates.map(plain).join(' | ')}`.trim() : plain(mention.value);
  const tax = mention.tax === 'unknown' ? '' : ` ${mention.tax}`;
  return `[${mention.evidence.text}] ${value}${mention.approximate ? ' ~' : ''}${mention.certainty === 'computed' ? ' computed' : ''}${tax}`;
}

/** "[18 Jan] 2027-01-18", or the problem in place of the day. */
export function dateText(mention: DateMention): string {
  return `[${mention.evidence.text}] ${mention.value ?? mention.problem ?? ''}`;
}
