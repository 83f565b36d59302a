/**
 * One amount to invoice that becomes several: "the single 4,850 becomes two, 3,000 now and 1,850 after go-live", "statt 4.850 € auf
 * einmal 2.850 € und 2.000 €". On record it is one; told with the parts that it becomes, it is the old figure, whatever it is called.
 */
import type { Money } from '../../values/money.js';
import { wholeWord } from '../phrases.js';
import type { Recorded } from '../recorded.js';
import type { AmountUse } from './amounts.js';
import { eachOf } from './instalments.js';
import { isInstalments } from './invoice.js';
import { INSTEAD } from './neighbours.js';

/** What one thing turns into, or is put aside for. */
const BECOMES = wholeWord(
  [
    'becomes?|turns? into|(?:is |are |gets |to be |now )?(?:split|divided|broken)(?: up)? (?:into|in)|(?:now |comes )?in (?:two|three|four|2|3|4)',
    'wird|werden|geteilt|aufgeteilt|gesplittet|in (?:zwei|drei|vier)|(?:zwei|drei|vier) (?:teile|raten|rechnungen)|sondern',
    'devient|deviennent|(?:est |sera )?(?:scindée?|divisée?|partagée?|répartie?) en|en (?:deux|trois|quatre)',
    'instead|rather than|au lieu|plutôt que|statt|anstelle',
  ].join('|'),
);

/** What it is made of, or what is taken off it, changes nothing here. */
const CONSISTS = wholeWord(
  [
    'includes?|including|contains?|consists? of|comprises?|made up of|covers?|covering|reduced|lowered|cut by|setz(?:t|en) sich|enth(?:alten|ält)|umfass(?:t|en)|besteh(?:t|en) aus|gekürzt|reduziert',
    'um|compren(?:d|nent)|inclu(?:t|ent)|couvr(?:e|ent)|se compose(?:nt)?|réduite?s?|diminuée?s?',
  ].join('|'),
);

/** "We may split the 4,850 in two": nothing is settled yet. */
const NOT_SETTLED = wholeWord(
  [
    'could|may|might|would|maybe|perhaps|possibly|probably|if|whether|asks?|wants?|like to|considering|not sure',
    'könnten?|könnte|würden?|vielleicht|eventuell|möglicherweise|ob|wenn|falls|möchten?|überleg\\p{L}{1,4}',
    'pourr(?:ait|ions|ez)|peut-être|éventuellement|si|aimer(?:ait|ions)|voudr(?:ait|ions)|réfléchi\\p{L}{1,6}',
  ].join('|'),
);
const MAX_LEAD = 80;

/** Sentences in which the parts may follow the whole. */
const MAX_APART = 1;

/** "The 4,850 becomes 5,200": nothing but the words of the change between the two. */
const CHANGES_TO =
  /^[\s,]{0,3}(?:(?:has |have |is |will )?(?:now )?(?:becomes?|become|goes (?:up|down) to|gone (?:up|down) to|rises? to|drops? to|falls? to|changes? to|turns? into|makes way for)|is now|are now|wird (?:jetzt |nun )?(?:zu )?|werden(?: jetzt| nun)?|wird auf|steigt auf|sinkt auf|devient|deviennent|passent? à|montent? à|descend(?:ent)? à)\s{1,3}$/u;

/** "The balance of the 48,500 is now 24,250": of the figure something else is told. */
const PART_OF =
  /(?<!\p{L})(?:of|on|to|towards?|against|from|under|von|vom|auf|zu|aus|de|du|des|sur|pour)(?: (?:the|their|that|der|den|die|das|les|le|la))?\s{1,3}$/u;

/** Of a figure on record, the one that it changes to is for what it was for. */
export function settleChanges(uses: readonly AmountUse[], recorded: Recorded | null): void {
  const known = [
    { role: 'total', sum: recorded?.total ?? null },
    { role: 'invoice', sum: recorded?.invoice.length === 1 ? (recorded.invoice[0] ?? null) : null },
  ] as const;
  uses.forEach((old, at) => {
    const of = known.find(({ sum }) => sum !== null && isSum(old, sum));
    // "A discount of ten per cent: 43,650 instead of 48,500"
    const before = uses[at - 1];
    if (of !== undefined && before?.placed.line === old.placed.line && INSTEAD.test(textBetween(before, old))) {
      old.role = 'superseded';
      if (before.mention.value !== null) before.role = of.role;
      return;
    }
    const now = uses[at + 1];
    if (of === undefined || now?.placed.line !== old.placed.line || now.mention.value === null) return;
    if (isSum(now, of.sum ?? now.mention.value) || !CHANGES_TO.test(textBetween(old, now))) return;
    if (PART_OF.test(old.placed.lead)) return;
    old.role = 'superseded';
    now.role = of.role;
  });
}

/** Sets the old figure aside and makes its parts amounts to invoice; only where one amount is on record. */
export function settleSplitInvoice(uses: readonly AmountUse[], recorded: Recorded | null): void {
  const [old, ...more] = recorded?.invoice ?? [];
  if (old === undefined || more.length > 0) return;
  uses.forEach((whole, at) => {
    if (!isSum(whole, old)) return;
    const parts = partsBehind(whole, uses.slice(at + 1));
    const several = parts.reduce((count, part) => count + countOf(part), 0) > 1 || parts.some(isReckoned);
    if (!several) return;
    const [first] = parts;
    const between = first === undefined ? '' : `${whole.placed.lead.slice(-80)} # ${textBetween(whole, first)}`;
    if (CONSISTS.test(`${between} ${parts.at(-1)?.placed.after ?? ''}`)) {
      for (const part of parts) part.role = 'other';
      return;
    }
    if (!BECOMES.test(between)) return;
    whole.role = 'superseded';
    const open =
      first !== undefined && NOT_SETTLED.test(first.placed.lead.slice(-MAX_LEAD) + whole.placed.lead.slice(-MAX_LEAD));
    for (const part of parts) {
      part.role = 'invoice';
      part.inexact ||= open;
    }
  });
}

function isSum({ mention, role }: AmountUse, { minor, currency }: Money): boolean {
  return role !== 'other' && mention.value?.minor === minor && mention.value.currency === currency;
}

/** The lesser figures that follow it, in its own sentence or in the next. */
function partsBehind(whole: AmountUse, behind: readonly AmountUse[]): AmountUse[] {
  const line = behind.find(({ placed }) => placed.line - whole.placed.line <= MAX_APART)?.placed.line;
  const least = (each: AmountUse): boolean =>
    each.mention.value !== null &&
    (each.mention.value.minor < (whole.mention.value?.minor ?? 0) || isInstalments(each.mention)) &&
    each.mention.value.currency === whole.mention.value?.currency &&
    !['other', 'base', 'superseded'].includes(each.role ?? '');
  const same = behind.filter(({ placed }) => placed.line === line);
  return same.every(least) ? same : [];
}

function countOf({ placed }: AmountUse): number {
  return placed.kind === 'money' ? (eachOf(placed) ?? 1) : 1;
}

function isReckoned({ mention }: AmountUse): boolean {
  return isInstalments(mention);
}

function textBetween(whole: AmountUse, { placed }: AmountUse): string {
  return placed.line === whole.placed.line ? placed.lead.slice(whole.placed.to) : whole.placed.after + placed.lead;
}
