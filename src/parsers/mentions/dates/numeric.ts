/** Dates in digits: 2026-12-01, 1/12/2026, 01.12.26, "am 1.12.", "Mon 18/1". */
import type { MentionContext } from '../../types.js';
import { MAX_MATCHES } from '../text.js';
import { fullYear, resolve, resolveNumeric, type DayDraft } from './day.js';
import { isOnBefore, isPairOfDays, JOIN_DIGITS, weekdayAfter, weekdayBefore } from './words.js';
import { eachMatch } from '../../patterns/guard.js';

const START = "(?<![\\p{L}\\p{N}_#$€£])(?<!\\d[.,/:’'])";
const END = "(?![\\p{L}\\d_%€$£])(?![.,/:’']\\d)(?!-\\d{1,4}(?![./\\d]))";
const ISO = new RegExp(`${START}(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?=T\\d|$|[^\\p{L}\\d_])(?![./-]\\d)`, 'gu');
/** "18.–22.1.": the first day of a range shares month and year. */
const LEAD = `(?:(?<![\\d.,/:-])(\\d{1,2})\\.?\\s{0,2}${JOIN_DIGITS}\\s{0,2}(?:(?:dem|den|am|le|the)\\s)?)?`;
const WITH_YEAR = new RegExp(
  `${START}${LEAD}(\\d{1,2})(?:(\\/|-)(\\d{1,2})\\3|\\.\\s?(\\d{1,2})\\.\\s?)(\\d{4}|\\d{2})${END}`,
  'gu',
);
const DOTTED = new RegExp(`${START}${LEAD}(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?!\\s?\\d{2,4}(?!\\d|[.:]\\d))(?!\\d)`, 'gu');
const SLASHED = new RegExp(`${START}${LEAD}(\\d{1,2})/(\\d{1,2})${END}`, 'gu');
const POINTED = new RegExp(`${START}(\\d{1,2})\\.(\\d{1,2})(?!\\.?\\d)(?![\\p{L}\\d_%€$£])`, 'gu');

/** A number of a version, section or file is no date, whatever its form. */
const NO_DATE_BEFORE =
  /(?:version|release|ver\.?|v|section|clause|ziffer|abschnitt|kapitel|chapter|§|firmware|build|node|ip|ios|android)\s{0,2}$/iu;
/** "1/3 upfront", "invoice 1/2": a share or a count of parts. */
const PART_BEFORE =
  /(?:invoice|invoices|rechnung|facture|part|teil|page|seite|phase|lot|payment|instalment|installment|rate|tranche|acompte|milestone|stage|sheet|shift|of|ratio|split)\s{0,2}$/iu;
const PART_AFTER =
  /^\s{0,2}(?:of|upfront|up front|deposit|now|on signing|on completion|at|due|payable|anzahlung|bei|nach|vorab|der|des|du|de la|à la commande|à la signature|support|availability|service|betreuung|cover|monitoring)(?!\p{L})/iu;
const NO_DATE_AFTER =
  /^\s{0,2}(?:uhr|h|k|%|€|eur|chf|aud|usd|gbp|euro|franken|francs|mio|million|tsd|hours?|days?|weeks?|months?|tage|tagen|stunden|wochen|monate|jours|heures|mois|semaines|ghz|gb|mb|km|kg|m²|x|times|points?)(?!\p{L})/iu;

interface Parsed {
  readonly at: number;
  readonly end: number;
  /** The first day of a range, with its own place. */
  readonly lead: { readonly day: number; readonly start: number; readonly end: number } | null;
  readonly first: number;
  readonly second: number;
  readonly year: number | null;
  readonly dotted: boolean;
  /** Needs words around it to be a date. */
  readonly doubtful: boolean;
}

export function numericDates(text: string, context: MentionContext): DayDraft[] {
  const drafts: DayDraft[] = [];
  for (const match of eachMatch(ISO, text)) {
    const [whole, year = '', , month = '', day = ''] = match;
    const beside = weekdayBefore(text.slice(0, match.index), context.language);
    const written = { year: Number(year), month: Number(month), day: Number(day), weekday: beside?.weekday ?? null };
    if (written.year < 1900 || written.year > 2199 || written.month > 12) continue;
    drafts.push({
      start: match.index - (beside?.length ?? 0),
      end: match.index + whole.length,
      outcome: resolve(written, context.mailDay),
    });
    if (drafts.length >= MAX_MATCHES) return drafts;
  }
  const taken = (start: number, end: number): boolean => drafts.some((draft) => draft.start < end && start < draft.end);
  for (const parsed of candidates(text)) {
    if (taken(parsed.at, parsed.end) || drafts.length >= MAX_MATCHES) continue;
    const glued = /\d-$/.test(text.slice(Math.max(0, parsed.at - 2), parsed.at));
    if (glued && !drafts.some((draft) => draft.end === parsed.at - 1)) continue;
    drafts.push(...draftsOf(parsed, text, context));
  }
  return drafts;
}

function* candidates(text: string): Generator<Parsed> {
  let count = 0;
  for (const match of eachMatch(WITH_YEAR, text)) {
    const [whole, lead, first = '', , slashed, dotted, year = ''] = match;
    const second = slashed ?? dotted ?? '';
    yield parsedOf(match.index, whole, lead, first, second, fullYear(year), dotted !== undefined, false);
    if ((count += 1) > MAX_MATCHES) return;
  }
  for (const match of eachMatch(DOTTED, text)) {
    const [whole, lead, first = '', second = ''] = match;
    yield parsedOf(match.index, whole, lead, first, second, null, true, false);
    if ((count += 1) > MAX_MATCHES) return;
  }
  for (const match of eachMatch(SLASHED, text)) {
    const [whole, lead, first = '', second = ''] = match;
    yield parsedOf(match.index, whole, lead, first, second, null, false, true);
    if ((count += 1) > MAX_MATCHES) return;
  }
  for (const match of eachMatch(POINTED, text)) {
    const [whole, first = '', second = ''] = match;
    yield parsedOf(match.index, whole, undefined, first, second, null, true, true);
    if ((count += 1) > MAX_MATCHES) return;
  }
}

function parsedOf(
  index: number,
  whole: string,
  lead: string | undefined,
  first: string,
  second: string,
  year: number | null,
  dotted: boolean,
  doubtful: boolean,
): Parsed {
  const padded =
    !dotted && first.length === 2 && second.length === 2 && (first.startsWith('0') || second.startsWith('0'));
  return {
    at: index,
    end: index + whole.length,
    lead: lead === undefined ? null : { day: Number(lead), start: index, end: index + lead.length },
    first: Number(first),
    second: Number(second),
    year,
    dotted,
    doubtful: doubtful && !padded,
  };
}

function draftsOf(parsed: Parsed, text: string, context: MentionContext): DayDraft[] {
  const left = text.slice(0, parsed.at);
  const right = text.slice(parsed.end);
  if (NO_DATE_BEFORE.test(left.slice(-16))) return [];
  const before = weekdayBefore(left, context.language);
  const after = before === null ? weekdayAfter(right, context.language) : null;
  const known = before !== null || after !== null || isOnBefore(left);
  const { first, second, year } = parsed;
  const low = Math.min(first, second);
  const high = Math.max(first, second);
  if (year === null) {
    if (low < 1 || low > 12 || high > 39) return [];
    if (parsed.doubtful) {
      if (!known && (PART_BEFORE.test(left.slice(-16)) || PART_AFTER.test(right.slice(0, 24)))) return [];
      // Bare "1/3" is as likely a share, "24/7" always round the clock; "18/1" can only be a date.
      if (!known && (parsed.dotted || high <= 12 || high > 31)) return [];
      if (first === 24 && second === 7 && before === null) return [];
      if (parsed.dotted && second > 12) return [];
    }
    if (parsed.dotted && first > 31 && !known) return [];
    if (parsed.dotted && second > 12) return [];
    if (NO_DATE_AFTER.test(right.slice(0, 16))) return [];
  } else if (high > 39 || (low > 12 && !known)) {
    return [];
  }

  // Points between day and month are not used by those who put the month first.
  const order = parsed.dotted && context.language !== 'en' ? 'DMY' : context.dateOrder;
  const weekday = before?.weekday ?? after?.weekday ?? null;
  const outcome = resolveNumeric(
    first,
    second,
    { year, weekday: parsed.lead === null ? weekday : null },
    order,
    context.mailDay,
  );
  const start = parsed.at - (before?.length ?? 0);
  const end = parsed.end + (after?.length ?? 0);
  if (parsed.lead === null) return [{ start, end, outcome }];

  const { lead } = parsed;
  const secondStart = lead.end + (/^[^\d]{0,24}/u.exec(text.slice(lead.end, lead.end + 24))?.[0].length ?? 0);
  const ownDay = order === 'MDY' ? second : first;
  if (!isPairOfDays(left, lead.day, text.slice(lead.end, secondStart), ownDay))
    return [{ start: secondStart, end, outcome }];
  const swapped = order === 'MDY';
  const leadOutcome = swapped
    ? resolveNumeric(first, lead.day, { year, weekday }, order, context.mailDay)
    : resolveNumeric(lead.day, second, { year, weekday }, order, context.mailDay);
  return [
    { start, end: lead.end, outcome: leadOutcome },
    { start: secondStart, end, outcome },
  ];
}
