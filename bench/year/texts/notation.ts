/** How people write money and days; each has habits. */
import type { Chance } from '../random.js';
import type { Office } from '../offices.js';

const SYMBOL: Readonly<Record<string, string>> = { AUD: '$', NZD: '$', USD: '$', GBP: '£', EUR: '€', CHF: 'CHF' };
const SEPARATOR: Readonly<Record<string, string>> = { 'de-DE': '.', 'de-AT': '.', 'de-CH': '’', 'fr-FR': ' ' };

/** "$48,500", "AUD 48,500.00", "48.500 €", "48 500,00 EUR". */
export function moneyText(amount: number, { locale, language, currency }: Office, chance: Chance): string {
  const digits = String(amount).replace(/\B(?=(\d{3})+$)/g, SEPARATOR[locale] ?? ',');
  const decimal = language === 'en' || locale === 'de-CH' ? '.' : ',';
  const number = chance.happens(0.4) ? `${digits}${decimal}00` : digits;
  const mark = SYMBOL[currency] ?? currency;
  if (language === 'en') return chance.happens(0.7) ? `${mark}${number}` : `${currency} ${number}`;
  if (currency === 'CHF') return `CHF ${number}`;
  return chance.happens(0.7) ? `${number} ${mark}` : `${number} ${currency}`;
}

const MONTHS = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
} as const;

/** "1 December 2026", "December 1, 2026", "1. Dezember 2026", "01.12.2026", "1er décembre 2026". */
export function dayText(day: string, { language, dateOrder }: Office, chance: Chance): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const number = Number(date);
  const named = MONTHS[language][Number(month) - 1] ?? month;
  if (language === 'fr') return `${number === 1 ? '1er' : number} ${named} ${year}`;
  if (language === 'de') return chance.happens(0.5) ? `${number}. ${named} ${year}` : `${date}.${month}.${year}`;
  return dateOrder === 'MDY' ? `${named} ${number}, ${year}` : `${number} ${named} ${year}`;
}
