/** All words of a paper in one language. Names in braces are filled in by `fill`. */
import type { PaperTitle } from '../title.js';

export interface Labels {
  /** Two-letter ISO 639 code. */
  readonly language: string;
  readonly title: Readonly<Record<PaperTitle, string>>;
  readonly billTo: string;
  readonly attention: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly suppliedOn: string;
  readonly dueOn: string;
  readonly referral: string;
  readonly job: string;
  /** {job}, {revision} */
  readonly jobRevision: string;
  readonly customer: string;
  readonly service: string;
  readonly jobStart: string;
  readonly jobTotal: string;
  readonly position: string;
  readonly description: string;
  /** {currency} */
  readonly amount: string;
  readonly net: string;
  /** {tax} */
  readonly gross: string;
  /** Where no tax is charged. */
  readonly total: string;
  readonly credited: string;
  readonly payment: string;
  /** {gross}, {due}, {days}, {number} */
  readonly pay: string;
  /** Terms of no days at all: {gross}, {number} */
  readonly payNow: string;
  /** For the machine-readable twin: {days}, {due} */
  readonly terms: string;
  readonly credit: string;
  /** {number}, {date} */
  readonly credits: string;
  /** {reason} */
  readonly reason: string;
  /** {title}, {number} */
  readonly continued: string;
  /** {page}, {pages} */
  readonly page: string;
}

/** Puts values in place of {names}; what a value itself contains is never looked at again. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  const known = new Map(Object.entries(values));
  return text.replace(/\{(\w{1,20})\}/g, (whole, name: string) => String(known.get(name) ?? whole));
}
