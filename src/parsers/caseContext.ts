/** The `context` of a case file (READING.md) as a ReadingContext: checked, with money and days turned into values. */
import { parseCalendarDay } from '../values/calendarDay.js';
import { isCurrency, moneyFromDecimal, type Money } from '../values/money.js';
import type { DateOrder, FactName, ReadingContext } from './types.js';

const ORDERS: readonly string[] = ['DMY', 'MDY', 'YMD'];
const FACTS: readonly string[] = ['customer', 'total', 'invoice', 'startDate'];

/**
 * Nothing is known of the parties: no partner's domain (sender.ts then has nobody to compare a sender with), euros,
 * day before month, UTC. Used by `parse` for a mail without a case file.
 */
export const NEUTRAL_CONTEXT: ReadingContext = {
  desk: { name: '', address: '', currency: 'EUR', timezone: 'UTC', dateOrder: 'DMY' },
  partner: {
    name: '',
    domain: '',
    contact: { name: '', email: '' },
    locale: 'en',
    currency: 'EUR',
    timezone: 'UTC',
    dateOrder: 'DMY',
  },
  referral: { ref: '', customer: '', customerContact: '', service: '', sentAt: '1970-01-01T00:00:00Z' },
};

/** Throws TypeError that names the first key that is missing or wrong. */
export function readCaseContext(json: unknown): ReadingContext {
  const context = objectAt(json, 'context');
  const desk = objectAt(context['desk'], 'context.desk');
  const partner = objectAt(context['partner'], 'context.partner');
  const contact = objectAt(partner['contact'], 'context.partner.contact');
  const referral = objectAt(context['referral'], 'context.referral');
  const sentAt = textAt(referral, 'sentAt', 'context.referral');
  if (Number.isNaN(Date.parse(sentAt))) throw new TypeError(`context.referral.sentAt is no ISO 8601 time: ${sentAt}`);
  return {
    desk: {
      name: textAt(desk, 'name', 'context.desk'),
      address: textAt(desk, 'address', 'context.desk'),
      currency: currencyAt(desk, 'context.desk'),
      timezone: textAt(desk, 'timezone', 'context.desk'),
      dateOrder: orderAt(desk, 'context.desk'),
      ...(Array.isArray(desk['authservIds']) ? { authservIds: desk['authservIds'].map(String) } : {}),
    },
    partner: {
      name: textAt(partner, 'name', 'context.partner'),
      domain: textAt(partner, 'domain', 'context.partner'),
      ...(Array.isArray(partner['domains']) ? { domains: partner['domains'].map(String) } : {}),
      contact: {
        name: textAt(contact, 'name', 'context.partner.contact'),
        email: textAt(contact, 'email', 'context.partner.contact'),
      },
      locale: textAt(partner, 'locale', 'context.partner'),
      currency: currencyAt(partner, 'context.partner'),
      timezone: textAt(partner, 'timezone', 'context.partner'),
      dateOrder: orderAt(partner, 'context.partner'),
    },
    referral: {
      ref: textAt(referral, 'ref', 'context.referral'),
      customer: textAt(referral, 'customer', 'context.referral'),
      customerContact: textAt(referral, 'customerContact', 'context.referral'),
      service: textAt(referral, 'service', 'context.referral'),
      sentAt,
    },
    ...askedAt(context['asked']),
    ...recordAt(context['record']),
  };
}

type Json = Record<string, unknown>;

function objectAt(value: unknown, where: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError(`${where} is no object`);
  return value as Json;
}

function textAt(object: Json, key: string, where: string): string {
  const value = object[key];
  if (typeof value !== 'string') throw new TypeError(`${where}.${key} is no text`);
  return value;
}

function currencyAt(object: Json, where: string): string {
  const code = textAt(object, 'currency', where);
  if (!isCurrency(code)) throw new TypeError(`${where}.currency is no ISO 4217 code: ${code}`);
  return code;
}

function orderAt(object: Json, where: string): DateOrder {
  const order = textAt(object, 'dateOrder', where);
  if (!ORDERS.includes(order)) throw new TypeError(`${where}.dateOrder is none of ${ORDERS.join(', ')}: ${order}`);
  return order as DateOrder;
}

function askedAt(value: unknown): { asked?: FactName } {
  return typeof value === 'string' && FACTS.includes(value) ? { asked: value as FactName } : {};
}

function recordAt(value: unknown): Pick<ReadingContext, 'record'> {
  if (value === undefined || value === null) return {};
  const record = objectAt(value, 'context.record');
  const start = record['startDate'];
  const invoice = Array.isArray(record['invoice']) ? record['invoice'] : [];
  return {
    record: {
      total:
        record['total'] === undefined || record['total'] === null
          ? null
          : moneyAt(record['total'], 'context.record.total'),
      invoice: invoice.map((amount) => moneyAt(amount, 'context.record.invoice')),
      startDate: typeof start === 'string' ? parseCalendarDay(start) : null,
    },
  };
}

function moneyAt(value: unknown, where: string): Money {
  const object = objectAt(value, where);
  const amount = moneyFromDecimal(textAt(object, 'amount', where), currencyAt(object, where));
  if (amount === null) throw new TypeError(`${where} is no amount`);
  return amount;
}
