/** Merging and comparing the four facts (policy R5). */
import { moneyFromJson, sameMoney, sumMoney, type MoneyJson } from '../values/money.js';
import type { DoubtCode, FactName } from '../parsers/types.js';
import type { Facts, JobFacts, LabelledAmount, NoticeDoubt } from './types.js';

export const FACT_NAMES: readonly FactName[] = ['customer', 'total', 'invoice', 'startDate'];

export const NO_FACTS: Facts = { customer: null, total: null, invoice: [], startDate: null, origins: [] };

export function hasFact(facts: Facts, name: FactName): boolean {
  return name === 'invoice' ? facts.invoice.length > 0 : facts[name] !== null;
}

function sameAmount(a: MoneyJson, b: MoneyJson): boolean {
  return sameMoney(moneyFromJson(a), moneyFromJson(b));
}

/** Whether one fact has the same value in both; labels of amounts do not count, their order does. */
export function sameFact(a: Facts, b: Facts, name: FactName): boolean {
  switch (name) {
    case 'customer':
      return a.customer === b.customer;
    case 'startDate':
      return a.startDate === b.startDate;
    case 'total':
      return a.total === null || b.total === null ? a.total === b.total : sameAmount(a.total, b.total);
    case 'invoice':
      return (
        a.invoice.length === b.invoice.length &&
        a.invoice.every((amount, index) => {
          const other = b.invoice[index];
          return other !== undefined && sameAmount(amount, other);
        })
      );
  }
}

/** What is new replaces what was known, fact by fact; a fact that the newer does not give stays, marked as on record. */
export function mergeFacts(known: Facts, newer: Facts): Facts {
  const newerHas = (name: FactName) => hasFact(newer, name) && !isAssumed(newer, name);
  return {
    customer: newerHas('customer') || known.customer === null ? newer.customer : known.customer,
    total: newer.total ?? known.total,
    invoice: newer.invoice.length > 0 ? newer.invoice : known.invoice,
    startDate: newer.startDate ?? known.startDate,
    origins: [
      ...newer.origins.filter(({ fact }) => newerHas(fact) || !hasFact(known, fact)),
      ...known.origins
        .filter(({ fact }) => !newerHas(fact))
        .map((origin) => ({ ...origin, certainty: 'record' as const })),
    ],
  };
}

/** The customer that a mail does not name is the referral's: no news against a name on record. */
export function isAssumed(facts: Facts, name: FactName): boolean {
  return facts.origins.some((origin) => origin.fact === name && origin.certainty === 'assumed');
}

/** The same facts with one of them unknown. */
export function withoutFact(facts: Facts, name: FactName): Facts {
  const origins = facts.origins.filter(({ fact }) => fact !== name);
  return name === 'invoice' ? { ...facts, invoice: [], origins } : { ...facts, [name]: null, origins };
}

export function isComplete(facts: Facts): facts is JobFacts {
  return FACT_NAMES.every((name) => hasFact(facts, name));
}

export function missingFacts(facts: Facts): FactName[] {
  return FACT_NAMES.filter((name) => !hasFact(facts, name));
}

const MISSING_CODE = {
  customer: 'customer-other',
  total: 'total-missing',
  invoice: 'invoice-missing',
  startDate: 'start-missing',
} as const satisfies Record<FactName, string>;

export function missingDoubt(fact: FactName): NoticeDoubt {
  return {
    code: MISSING_CODE[fact],
    message: `the ${factLabel(fact)} is missing`,
    needs: 'ask',
    fact,
    words: [],
  };
}

/** A value is there, but the mail does not say outright that it is this fact: a yes of the partner settles it. */
export function isUnconfirmed(code: DoubtCode): boolean {
  return code === 'from-attachment' || code.endsWith('-likely');
}

/** The facts of `names` alone, each from the first of the sources that has it. */
export function onlyFacts(names: readonly FactName[], sources: readonly Facts[]): Facts {
  return names.reduce<Facts>((kept, name) => {
    const source = sources.find((facts) => hasFact(facts, name));
    if (source === undefined) return kept;
    const origins = [...kept.origins, ...source.origins.filter(({ fact }) => fact === name)];
    return { ...kept, [name]: source[name], origins };
  }, NO_FACTS);
}

/** How people call the fact. */
export function factLabel(fact: FactName): 'customer name' | 'total amount' | 'amount to invoice' | 'job start date' {
  switch (fact) {
    case 'customer':
      return 'customer name';
    case 'total':
      return 'total amount';
    case 'invoice':
      return 'amount to invoice';
    case 'startDate':
      return 'job start date';
  }
}

/** What cannot be meant about facts put together from two mails: one currency, and no more to invoice than the total. */
export function implausible(facts: JobFacts): NoticeDoubt | null {
  const total = moneyFromJson(facts.total);
  const words = facts.origins
    .filter(({ fact }) => fact === 'invoice' || fact === 'total')
    .flatMap((origin) => origin.words);
  const currencies = new Set([facts.total, ...facts.invoice].map((amount) => amount.currency));
  if (currencies.size > 1) {
    return {
      code: 'currency-unexpected',
      message: `the amounts are in different currencies (${[...currencies].join(', ')})`,
      needs: 'ask',
      fact: 'invoice',
      words,
    };
  }
  const invoiced = sumMoney(facts.invoice.map(moneyFromJson), total.currency);
  if (total.minor <= 0 || facts.invoice.some((amount) => moneyFromJson(amount).minor <= 0)) {
    return {
      code: 'amount-not-positive',
      message: 'an amount is zero or negative',
      needs: 'ask',
      fact: 'invoice',
      words,
    };
  }
  if (invoiced.minor > total.minor) {
    return {
      code: 'invoice-above-total',
      message: 'the amounts to invoice are above the total',
      needs: 'ask',
      fact: 'invoice',
      words,
    };
  }
  return null;
}

export function changedFacts(before: Facts, after: Facts): FactName[] {
  return FACT_NAMES.filter((name) => !sameFact(before, after, name));
}

export function invoiceAmounts(
  amounts: readonly LabelledAmount[],
): { amount: ReturnType<typeof moneyFromJson>; label: string | null }[] {
  return amounts.map((amount) => ({ amount: moneyFromJson(amount), label: amount.label }));
}
