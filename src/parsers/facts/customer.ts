/**
 * Whose job it is (READING.md): the referral's customer where the mail names none or a short form; another name is
 * given as the mail has it, and the partner is asked.
 */
import { findCustomerNames } from '../mentions/customer.js';
import type { Fact, ReadingContext, Sentence } from '../types.js';
import { ask, type Outcome } from './outcome.js';

export interface CustomerNames {
  readonly elsewhere: ReadonlySet<number>;
  readonly here: ReadonlySet<number>;
  readonly named: ReadonlyMap<number, readonly ReturnType<typeof findCustomerNames>[number][]>;
}

/** Finds the names once; the statements need to know which sentences are about somebody else. */
export function findNames(sentences: readonly Sentence[], context: ReadingContext): CustomerNames {
  const elsewhere = new Set<number>();
  const here = new Set<number>();
  const named = new Map<number, readonly ReturnType<typeof findCustomerNames>[number][]>();
  sentences.forEach((sentence, index) => {
    const names = findCustomerNames(sentence, context);
    if (names.length === 0) return;
    named.set(index, names);
    if (names.some((name) => name.relation !== 'other')) here.add(index);
    else elsewhere.add(index);
  });
  return { elsewhere, here, named };
}

/** `about`: the sentences whose statement or facts are at stake. */
export function readCustomer(
  names: CustomerNames,
  about: ReadonlySet<number>,
  context: ReadingContext,
): Outcome<Fact<string>> {
  const recorded = context.referral.customer;
  const all = [...names.named].filter(([index]) => about.has(index)).flatMap(([, found]) => found);
  const own = all.filter((name) => name.relation !== 'other');
  const others = all.filter((name) => name.relation === 'other');
  const [other] = others;
  if (other !== undefined && own.length === 0) {
    return {
      fact: { value: other.name, certainty: 'stated', evidence: [other.evidence] },
      doubts: [
        ask('customer-other', `The mail names ${other.name}, the referral is about ${recorded}.`, 'customer', [
          other.evidence,
        ]),
      ],
    };
  }
  const doubts = others.map((name) =>
    ask('customer-other', `The mail names ${name.name} beside ${recorded}.`, 'customer', [name.evidence]),
  );
  const [first] = own.length > 0 ? own : [...names.named.values()].flat().filter((name) => name.relation !== 'other');
  if (first === undefined) return { fact: { value: recorded, certainty: 'assumed', evidence: [] }, doubts };
  return { fact: { value: recorded, certainty: 'stated', evidence: [first.evidence] }, doubts };
}
