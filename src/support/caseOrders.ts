/**
 * One-line orders in the thread of a case, by staff and by the teams: `close`, `wait 5 days`, `to management` …  The same
 * words serve a staff command and a line of the team's mail, in English and German.
 */
import { isCourtesy } from '../parsers/courtesy.js';
import { withoutCourtesy } from './politeOrder.js';
import { CATEGORIES, TIER_OF, type Category, type Tier } from '../parsers/triage/types.js';

export type CaseOrder =
  | { readonly do: 'close'; readonly text: string }
  | { readonly do: 'wait'; readonly days: number }
  /** The day is read by whoever knows today. */
  | { readonly do: 'wait-until'; readonly day: string }
  | { readonly do: 'move'; readonly tier: Tier; readonly category: Category | null; readonly text: string }
  /** "this is ours": the giver's own tier. */
  | { readonly do: 'ours' }
  | { readonly do: 'client'; readonly name: string };

/** The longest text after a colon, characters. */
export const MOST_ORDER_TEXT = 4000;

const END = '[\\s.,;!]*$';
const TEXT = `(?:\\s*[:=]\\s*([\\s\\S]{0,${MOST_ORDER_TEXT}}))?${END}`;
const SUPPORT = '(?:the |den |dem )?(?:technical |technischen? )?support(?:[- ]?team)?';
const MANAGEMENT = '(?:the |das |die |dem |der )?(?:management|geschäftsleitung|leitung)';
const TO = '(?:this is (?:one )?for|to|an|für|das ist (?:etwas )?für)';

const CLOSE = new RegExp(
  `^(?:close|closed|schließen|schliessen|abschließen)(?: (?:the |this |den )?(?:case|fall))?${TEXT}`,
  'i',
);
const WAIT = new RegExp(
  `^(?:wait|warten?|warte) (?:for )?(\\d{1,3}) (?:business )?(days?|weeks?|tage?|wochen?)${END}`,
  'i',
);
const WAIT_UNTIL = /^(?:wait|warten?|warte)\s+(?:until|till|bis)\s*:?\s+(\S.{0,100})$/i;
const TO_SUPPORT = new RegExp(`^${TO} ${SUPPORT}${TEXT}`, 'i');
const TO_MANAGEMENT = new RegExp(`^${TO} ${MANAGEMENT}${TEXT}`, 'i');
const TO_PARTNER = new RegExp(
  `^(?:this is yours|this is (?:for )?the partner(?:['’]s)?|to (?:the )?partner|an (?:den )?partner|das ist (?:ihres|eures|ihre sache))${TEXT}`,
  'i',
);
const OURS = new RegExp(`^(?:this|it) is ours${END}|^das ist (?:unsere?s?|unsere sache)${END}`, 'i');
const CLIENT = /^(?:client|customer|kunde)\s*[:=]\s*(\S.{0,200}?)\s*$/i;

/** What one line asks for, courtesy put aside ("to management, please!"); null for a line that is no order. */
export function readCaseOrder(line: string, writer = ''): CaseOrder | null {
  const exact = readExact(line.trim());
  if (exact !== null) return exact;
  const { text, asks } = withoutCourtesy(line, writer);
  const order = text === line.trim() ? null : readExact(text);
  // "Please wait 5 days" is as likely meant for the partner.
  return asks && (order?.do === 'wait' || order?.do === 'wait-until') ? null : order;
}

/**
 * The same in looser words, which only alone in their paragraph are an order: "close it" may be a step of an instruction.
 */
export function readLooseOrder(line: string, writer = ''): CaseOrder | null {
  const { text } = withoutCourtesy(line, writer);
  if (LOOSE_CLOSE.test(text)) return { do: 'close', text: '' };
  const to = LOOSE_MOVE.exec(text)?.[1] ?? LOOSE_MOVE_DE.exec(text)?.[1];
  return to === undefined ? null : readExact(to);
}

const THE_CASE = '(?:(?:the|this|den|diesen|der) )?(?:case|ticket|fall|vorgang)';
const SHUT = '(?:close|closed|schließen|schliessen|abschließen|abschliessen|zumachen)';
const LOOSE_CLOSE = new RegExp(
  `^(?:${THE_CASE} )?${SHUT}(?: (?:it|this|that|sie|es|ihn|${THE_CASE}))?(?: now)?${END}`,
  'i',
);
const LOOSE_MOVE =
  /^(?:(?:pass|hand|move|forward|escalate|send|give|assign|transfer|put) )(?:(?:this|it|that|(?:this |the )?(?:case|ticket)) )?(?:on |over |through |up )?(to .{1,60})$/i;
const LOOSE_MOVE_DE =
  /^(?:(?:das|den fall|diesen fall|es) )?(an .{1,60}?) (?:weiterleiten|weitergeben|geben|übergeben|abgeben|eskalieren)[\s.,;!]*$/i;

function readExact(text: string): CaseOrder | null {
  const close = CLOSE.exec(text);
  if (close !== null) return { do: 'close', text: trimmed(close[1]) };
  const wait = WAIT.exec(text);
  if (wait !== null) {
    const weeks = /^w/i.test(wait[2] ?? '');
    return { do: 'wait', days: Number(wait[1]) * (weeks ? 7 : 1) };
  }
  const until = WAIT_UNTIL.exec(text);
  if (until !== null) return { do: 'wait-until', day: until[1] ?? '' };
  for (const [pattern, tier] of MOVES) {
    const move = pattern.exec(text);
    if (move !== null) return moveTo(tier, trimmed(move[1]));
  }
  if (OURS.test(text)) return { do: 'ours' };
  const name = CLIENT.exec(text)?.[1];
  return name === undefined ? null : { do: 'client', name: name.replace(/[\s,]+(?:please|bitte)[.!]*$/i, '') };
}

const MOVES: readonly (readonly [RegExp, Tier])[] = [
  [TO_PARTNER, 'partner'],
  [TO_SUPPORT, 'technical-support'],
  [TO_MANAGEMENT, 'management'],
];

/** "to support: bug" names the category; other words are a note to whoever gets it. */
function moveTo(tier: Tier, text: string): CaseOrder {
  const category = CATEGORIES.find((name) => name === text.toLowerCase().replace(/[.\s]+$/, ''));
  const named = category !== undefined && TIER_OF[category] === tier;
  return { do: 'move', tier, category: named ? category : null, text: named ? '' : text };
}

function trimmed(text: string | undefined): string {
  return (text ?? '').trim();
}

export interface OrderedMail {
  readonly orders: readonly CaseOrder[];
  /** What is left for the other side: everything that is no order. */
  readonly rest: string;
}

/**
 * Parts a team's mail into orders and words for the other side. An order stands at the very top or at the bottom (above the
 * greeting and name), never within the words: "close" may be a step of an instruction. The text of a last order runs on to
 * the end of the mail, because mail programs wrap.
 */
export function partOrders(text: string, writer: string): OrderedMail {
  const lines = text.split('\n');
  const orders: CaseOrder[] = [];
  let from = 0;
  while (from < lines.length) {
    const line = lines[from] ?? '';
    const order = line.trim() === '' ? null : orderAt(lines, from, writer);
    if (order === null && line.trim() !== '') break;
    from += 1;
    if (order === null) continue;
    const wrapped = 'text' in order && order.text !== '' ? runOn(lines, from, writer) : [];
    from += wrapped.length;
    orders.push(wrapped.length > 0 && 'text' in order ? { ...order, text: [order.text, ...wrapped].join(' ') } : order);
  }
  let to = lines.length;
  const below: string[] = [];
  for (let at = lines.length - 1; at >= from; at -= 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || isCourtesy(line, writer)) {
      below.unshift(line);
      continue;
    }
    const order = orderAt(lines, at, writer);
    const wrapped = order === null ? wrappedOrder(lines, at, from) : null;
    if (order === null && wrapped === null) break;
    orders.push(...[order ?? wrapped?.order ?? []].flat());
    at = wrapped?.at ?? at;
    to = at;
  }
  const rest = to === lines.length ? lines.slice(from) : [...lines.slice(from, to), ...below];
  return {
    orders,
    rest: onlyCourtesy(rest, writer)
      ? ''
      : rest
          .join('\n')
          .replace(/\n{3,}/g, '\n\n')
          .trim(),
  };
}

function orderAt(lines: readonly string[], at: number, writer: string): CaseOrder | null {
  const line = lines[at] ?? '';
  const order = readCaseOrder(line, writer);
  if (order !== null) return order;
  const saysNothing = (neighbour: string | undefined): boolean =>
    neighbour === undefined ||
    neighbour.trim() === '' ||
    isCourtesy(neighbour, writer) ||
    readCaseOrder(neighbour, writer) !== null;
  return saysNothing(lines[at - 1]) && saysNothing(lines[at + 1]) ? readLooseOrder(line, writer) : null;
}

/** The lines below an order, up to a blank one, another order or the greeting. */
function runOn(lines: readonly string[], from: number, writer: string): string[] {
  const end = lines.findIndex(
    (line, at) => at >= from && (line.trim() === '' || isCourtesy(line, writer) || readCaseOrder(line) !== null),
  );
  return lines.slice(from, end === -1 ? lines.length : end).map((line) => line.trim());
}

/** An order with a text whose last lines are below it, without a blank line between. */
function wrappedOrder(lines: readonly string[], last: number, from: number): { order: CaseOrder; at: number } | null {
  for (let at = last - 1; at >= Math.max(from, last - 12); at -= 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') return null;
    const order = readCaseOrder(line);
    if (order === null) continue;
    if (!('text' in order) || order.text === '') return null;
    return {
      order: {
        ...order,
        text: [line.replace(/^[^:=]*[:=]\s*/, ''), ...lines.slice(at + 1, last + 1)]
          .map((each) => each.trim())
          .join(' '),
      },
      at,
    };
  }
  return null;
}

function onlyCourtesy(lines: readonly string[], writer: string): boolean {
  return lines.every((line) => line.trim() === '' || isCourtesy(line, writer));
}
