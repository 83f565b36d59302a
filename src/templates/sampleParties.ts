/** The people and the referral that all samples speak of, so that a preview reads like one story. */
import { parseCalendarDay, type CalendarDay } from '../values/calendarDay.js';
import { moneyFromDecimal, type Money } from '../values/money.js';
import type { BaseView, FactsView, LetterName, LetterViews, PersonView, ReferralView } from './views.js';

/** Views of one letter, each under the name that the preview shows; the first is the usual case. */
export type Samples<N extends LetterName> = readonly {
  readonly title: string;
  readonly view: LetterViews[N];
}[];

/** A calendar day of a sample; RangeError where there is no such day. */
export function onDay(text: string): CalendarDay {
  const parsed = parseCalendarDay(text);
  if (parsed === null) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

/** An amount of a sample in Australian dollars; RangeError for text that is no amount. */
export function aud(amount: string): Money {
  const parsed = moneyFromDecimal(amount, 'AUD');
  if (parsed === null) throw new RangeError(`not an amount: ${amount}`);
  return parsed;
}

export const desk: BaseView['desk'] = {
  name: 'Next Technik',
  address: 'referrals@nexttechnik.example',
  partnerSupport: 'Slack #partner-support, partners@nexttechnik.example, or a Zoom call on request',
};

export const contact: PersonView = { name: 'Priya Nair', email: 'priya@harbourfield.example' };
export const manager: PersonView = { name: 'Marta Ruiz', email: 'marta@nexttechnik.example' };
export const billing: PersonView = { name: 'Harbour Field Accounts', email: 'accounts@harbourfield.example' };
export const partner = { name: 'Harbour Field Solutions' };

export const referral: ReferralView = {
  ref: 'R-2041',
  customer: 'Kestrel Plumbing Pty Ltd',
  service: 'NextService deployment',
};

export const facts: FactsView = {
  customer: 'Kestrel Plumbing Pty Ltd',
  total: aud('48500'),
  invoice: [
    { amount: aud('2000'), label: 'deposit' },
    { amount: aud('2850'), label: 'on completion' },
  ],
  startDate: onDay('2026-12-01'),
};
