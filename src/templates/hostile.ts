/**
 * Samples whose names and texts attack: markup, template syntax, formulas, header injection, bidirectional overrides,
 * endless words. Previews show what becomes of them, tests check it.
 */

/** One attack a line of the preview; none may change a letter's structure. */
export const HOSTILE_TEXTS: ReadonlyMap<string, string> = new Map([
  ['markup', `<script>alert("x")</script><img src=x onerror=alert(1)> O'Brien & Sons`],
  ['template', '{{7*7}} {{{desk.address}}} {{> layout}} ${7*7} #{7*7} <%= 7*7 %>'],
  ['formula', "=cmd|' /C calc'!A0 +1+1 @SUM(1)"],
  ['header injection', 'Kestrel\r\nBcc: everyone@example.org\r\n\r\nok\u2028total: 1\u0085reject'],
  ['bidirectional', '\u202egnibmulP lertseK\u202c \u2066Pty\u2069 Ltd\u200b\u0000\u0007'],
  ['endless word', 'K'.repeat(500)],
  ['endless text', 'Kestrel Plumbing '.repeat(60)],
  ['other scripts', 'Ελληνική Α.Ε. / Ромашка / 株式会社山田製作所 / شركة / 👩🏽‍🔧'],
]);

/** Members that hold text of other people's; the rest are days, codes and currencies, which hostile text cannot reach. */
const FREE_TEXT: ReadonlySet<string> = new Set([
  'name',
  'email',
  'customer',
  'service',
  'description',
  'contactName',
  'contactEmail',
  'contactPhone',
  'words',
  'newText',
  'subject',
  'text',
  'diagnostic',
  'recipients',
  'reason',
  'label',
  'changes',
  'open',
  'done',
  'refused',
  'otherPartners',
  'doubts',
  'reasons',
  'questions',
  'bankLines',
  'taxName',
  'person',
  'people',
  'course',
  'details',
  'findings',
  'note',
  'proposal',
  'team',
  'files',
  'problems',
  'others',
  'choose',
  'chosenBy',
]);

/** Text in some letters, and in others a day, a code or a step ("from suspended to certified"): those have no blank and no @. */
const TEXT_OR_CODE: ReadonlySet<string> = new Set(['from', 'about', 'value', 'partner', 'unread', 'month', 'why']);

const isFreeText = (name: string, value: string): boolean =>
  FREE_TEXT.has(name) || (TEXT_OR_CODE.has(name) && /[\s@]/.test(value));

/** Members with free text inside a `from` or `partner` object keep their shape; only texts are replaced. */
export function withHostileTexts<V>(view: V, attack: string): V {
  return replaced(view, '', attack) as V;
}

function replaced(value: unknown, name: string, attack: string): unknown {
  if (typeof value === 'string') return isFreeText(name, value) ? attack : value;
  if (Array.isArray(value)) return value.map((item: unknown) => replaced(item, name, attack));
  if (typeof value !== 'object' || value === null) return value;
  const member = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(member).map(([key, inner]) => {
      // A fact's `name` is a code, and so is the value of a start date; its other values are text or money.
      if ('certainty' in member && key === 'name') return [key, inner];
      return [key, replaced(inner, key, attack)];
    }),
  );
}
