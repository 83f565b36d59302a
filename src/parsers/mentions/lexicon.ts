/**
 * What a language contributes to the mention readers: word lists, no code. Each src/parsers/locales/<lang>/ folder holds
 * one list a file (numbers, money, dates, companies); a space in a phrase stands for any white space, and case does not
 * count. A full stop in an abbreviation is optional where the list says both forms.
 */

/** A list of phrases written in one text, with strokes between them. */
export function phrases(list: string): string[] {
  return list.split('|').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
}

/** Spelled numbers ("forty-eight thousand five hundred"). */
export interface NumberWords {
  readonly zero: readonly string[];
  /** 1–9 as they stand alone or after tens. */
  readonly units: ReadonlyMap<string, number>;
  /** 10–19, and whatever else closes a group below 100. */
  readonly teens: ReadonlyMap<string, number>;
  /** 20, 30 … 90. */
  readonly tens: ReadonlyMap<string, number>;
  readonly hundreds: readonly string[];
  /** Words for 1,000 and 1,000,000, with their power of ten. */
  readonly scales: ReadonlyMap<string, number>;
  /** Words that stand for 1 only before a hundred or a scale ("a million"). */
  readonly articles: readonly string[];
  /** "and", "und", "et" inside a number. */
  readonly and: readonly string[];
  /** A half, before ("half a million") or after ("two and a half"). */
  readonly half: readonly string[];
  /** "anderthalb". */
  readonly oneAndHalf: readonly string[];
  /** Whether a scale or hundred may open a number with no numeral before it ("mille euros", "tausend Euro"). */
  readonly bareScale: boolean;
  /** Whether the language writes a number as one word ("achtundvierzigtausend"). */
  readonly compounds: boolean;
  /** Words before a number that make it a vague one ("a few thousand"). */
  readonly vagueBefore: readonly string[];
}

export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Amounts of money and the numbers that are none. */
export interface MoneyWords {
  /** Scale words after digits ("48.5 thousand", "1,2 Mio."), with their power of ten. */
  readonly scales: ReadonlyMap<string, number>;
  /** Names of currencies: an ISO 4217 code, or `dollar` where several countries use the word. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Before or after an amount: it is no exact one. */
  readonly aboutBefore: readonly string[];
  readonly aboutAfter: readonly string[];
  /** "40 to 45k". */
  readonly rangeJoin: readonly string[];
  /** "between 40 and 45k". */
  readonly between: readonly string[];
  readonly betweenJoin: readonly string[];
  /** Stems of verbs that turn "from 40 to 45" into a change rather than a range. */
  readonly changes: readonly string[];
  readonly taxes: readonly string[];
  readonly taxIncluded: readonly string[];
  readonly taxExcluded: readonly string[];
  /** Said of the amount alone ("gross", "netto"). */
  readonly gross: readonly string[];
  readonly net: readonly string[];
  readonly timeUnits: ReadonlyMap<string, TimeUnit>;
  /** Things that are counted or measured, never priced by the number before them ("licences", "km"). */
  readonly things: readonly string[];
  /** Words between a count and its price ("15 days at 1,200"). */
  readonly at: readonly string[];
  /** "each", "apiece". */
  readonly each: readonly string[];
  /** "per month", "a month". */
  readonly per: readonly string[];
  /** One word for a rate per month, day, year ("monthly"). */
  readonly rates: ReadonlyMap<string, TimeUnit>;
  /** "for 12 months". */
  readonly lasting: readonly string[];
  /** Before the result of a computation. */
  readonly equals: readonly string[];
  /** What the number directly after is the name of ("PO", "Level", "ISO"). */
  readonly references: readonly string[];
  /** Documents: the bare number directly after is their number, but one with separators or a currency is an amount. */
  readonly documents: readonly string[];
  /** What makes a small bare number an amount ("total 50"). */
  readonly amounts: readonly string[];
  /** Words that may stand between such a word and its number. */
  readonly amountJoin: readonly string[];
  /** Words that may directly follow a bare amount although they look like a counted noun. */
  readonly afterAmount: readonly string[];
  /** Words for per cent. */
  readonly percent: readonly string[];
  /** Shares that are whole parts per million ("a tenth"), in parts per million. */
  readonly shares: ReadonlyMap<string, number>;
  /** "Phase 2 850 €": a digit after one of these may be its number rather than the thousands. */
  readonly numbered: readonly string[];
}

/** Calendar days. */
export interface DateWords {
  /** 1–12; abbreviations with and without their full stop need one entry. */
  readonly months: ReadonlyMap<string, number>;
  /** Months that are common words too: read only with a capital letter. */
  readonly monthsCapital: readonly string[];
  /** ISO 8601: 1 Monday … 7 Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Read only directly before or after a date ("Mo 18.1."). */
  readonly weekdaysShort: ReadonlyMap<string, number>;
  /** Spelled days of a month ("first", "ersten", "premier"). */
  readonly dayWords: ReadonlyMap<string, number>;
  /** After the digits of a day ("18th", "1er", "7."). */
  readonly ordinals: readonly string[];
  /** Between day and month ("of"). */
  readonly of: readonly string[];
  /** Articles and prepositions between weekday and day ("Monday the 18th"). */
  readonly the: readonly string[];
  /** Prepositions and words that make a bare "18/1" or "the 14th" a date. */
  readonly on: readonly string[];
  /** "w/c 12 January": the week is named by that day. */
  readonly weekOf: readonly string[];
  /** Before a date: the day is only a bound or a guess ("around", "after"). */
  readonly looseBefore: readonly string[];
  readonly looseAfter: readonly string[];
  readonly between: readonly string[];
  readonly rangeJoin: readonly string[];
  readonly and: readonly string[];
  /** Days from the mail's day. */
  readonly relative: ReadonlyMap<string, number>;
  readonly next: readonly string[];
  readonly nextAfter: readonly string[];
  /** First such weekday, with no doubt ("this Friday"). */
  readonly coming: readonly string[];
  readonly comingAfter: readonly string[];
  readonly last: readonly string[];
  readonly lastAfter: readonly string[];
  /** "Monday week": one week after the first such weekday. */
  readonly weekLater: readonly string[];
  readonly weekLaterBefore: readonly string[];
  /** "Monday of next week". */
  readonly nextWeek: readonly string[];
  readonly weekAfterNext: readonly string[];
  readonly thisWeek: readonly string[];
  /** "in 10 days", "two weeks from today". */
  readonly in: readonly string[];
  readonly fromToday: readonly string[];
  readonly after: readonly string[];
  readonly days: readonly string[];
  readonly weeks: readonly string[];
  readonly fortnight: readonly string[];
  /** Counts of days that in speech mean whole weeks ("dans quinze jours"). */
  readonly looseDays: readonly number[];
  readonly thisMonth: readonly string[];
  readonly nextMonth: readonly string[];
  /** Part of a month ("mid-", "Ende"). */
  readonly partOf: readonly string[];
  readonly partAfter: readonly string[];
  /** Words before a calendar week number ("KW 50"). */
  readonly weekNumber: readonly string[];
  /** Whole phrases that name no day. */
  readonly vague: readonly string[];
  /** Nouns that make "the 2nd" an ordinal ("the 2nd invoice"). */
  readonly ordinalNouns: readonly string[];
}

/** Companies and the places where one is named as the customer. */
export interface CompanyWords {
  /** Words that name a trade and tell no company from another. */
  readonly trades: readonly string[];
  /** Labels of the customer's name. */
  readonly labels: readonly string[];
  /** After a name that is the subject: "has signed". */
  readonly subjectOf: readonly string[];
  /** Before a name that is won: "won", "order from". */
  readonly objectOf: readonly string[];
  /** Before the name of a competitor: "went with". */
  readonly rivalOf: readonly string[];
  /** Capitalised words that are no company. */
  readonly commonNouns: readonly string[];
}
