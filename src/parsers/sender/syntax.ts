/**
 * Syntax that has no place in a name or subject and would act somewhere downstream: header fields behind a line break,
 * template and script code, spreadsheet formulas. A customer's recorded name may hold such characters; repeating it is
 * no doubt.
 */

export interface Smuggled {
  readonly what: string;
  readonly text: string;
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  // Control pictures stand for controls that came out of an encoded word (src/inbox/mime/headerFields.ts).
  ['a line break', /[\r\n\u240a\u240d]/],
  // eslint-disable-next-line no-control-regex -- finding control characters is the point
  ['a control character', /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u2400-\u2408\u240b\u240c\u240e-\u241f\u2421]/],
  [
    'a header field',
    /(?:^|[\s;,|])(?:bcc|cc|to|from|reply-to|sender|content-type|mime-version|subject|return-path|x-[a-z-]{2,30})\s{0,3}:\s{0,3}\S{1,80}@\S/i,
  ],
  ['a header field', /(?:%0d|%0a|\\r|\\n)\s{0,5}[a-z-]{2,30}\s{0,3}:/i],
  ['template code', /\{\{.{0,200}\}\}|\{%.{0,200}%\}|\$\{[^{}]{1,200}\}|<%.{0,200}%>|#\{[^{}]{1,200}\}/s],
  [
    'markup',
    /<\s{0,3}\/?\s{0,3}(?:script|img|iframe|svg|style|object|embed|link|meta|form|base|body|html|a\s|input|video|audio)\b|\bon(?:error|load|click|mouseover)\s{0,3}=|javascript:/i,
  ],
  [
    'a spreadsheet formula',
    /(?:^|[\s"'(,;:>])(?:[=+@-]\s{0,3}(?:cmd|dde|msexcel|hyperlink|importxml|importdata|webservice|exec)\b|=[a-z]{2,20}\([^)]{0,200}|@sum\()/i,
  ],
  ['a spreadsheet formula', /\bcmd\s{0,3}\|/i],
  ['a shell command', /\$\([^)]{1,200}\)|`[^`]{1,200}`|;\s{0,5}(?:rm|curl|wget|drop table|delete from|insert into)\s/i],
];

/** What each of them has: names and subjects without any of it need no closer look. */
const SUSPECT =
  // eslint-disable-next-line no-control-regex -- finding control characters is the point
  /[\x00-\x08\n-\x1f\x7f\u2400-\u2421@%\\{<=|$`;]|cmd|dde|msexcel|hyperlink|importxml|importdata|webservice|exec|javascript/i;

/** The first such syntax in `text`, where it is not part of one of the `known` values; null where there is none. */
export function smuggledSyntax(text: string, known: readonly string[]): Smuggled | null {
  let rest = text.slice(0, 2000);
  if (!SUSPECT.test(rest)) return null;
  for (const value of known) if (value.trim().length >= 2) rest = removeAll(rest, value.trim());
  for (const [what, pattern] of KINDS) {
    const match = pattern.exec(rest);
    if (match !== null) return { what, text: match[0].trim().slice(0, 200) };
  }
  return null;
}

/** Case and runs of white space do not matter: clients change both in subjects. */
function removeAll(text: string, value: string): string {
  const word = /[a-z0-9]{2,}/i.exec(value.slice(0, 500))?.[0];
  if (word !== undefined && !text.toLowerCase().includes(word.toLowerCase())) return text;
  return text.replace(patternOf(value), ' ');
}

/** Patterns of the values met last, for a referral's mails come one after the other; few are kept. */
const MAX_PATTERNS = 100;
const PATTERNS = new Map<string, RegExp>();

function patternOf(value: string): RegExp {
  const known = PATTERNS.get(value);
  if (known !== undefined) return known;
  const source = value
    .slice(0, 500)
    .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
    .replace(/\s+/g, '\\s{1,5}');
  const made = new RegExp(source, 'gi');
  if (PATTERNS.size >= MAX_PATTERNS) PATTERNS.clear();
  PATTERNS.set(value, made);
  return made;
}
