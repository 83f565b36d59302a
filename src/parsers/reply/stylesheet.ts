/**
 * Just enough CSS to know what a person would not see: inline declarations, and rules of <style> whose selector ends
 * in a tag, a class or an id. At-rules (@media, @font-face) are left out: they hold for some screens only.
 */

export type Declarations = ReadonlyMap<string, string>;

interface Rule {
  readonly tag: string | null;
  readonly classes: readonly string[];
  readonly id: string | null;
  readonly declarations: Declarations;
}

const MAX_RULES = 500;
const MAX_CSS = 100_000;
const MAX_DECLARATIONS = 60;

/** "a: b; c: d !important" → Map. Of one property the last counts, an important one before others. */
export function parseDeclarations(css: string): Declarations {
  const result = new Map<string, string>();
  const important = new Set<string>();
  for (const piece of css.slice(0, 4000).toLowerCase().split(';', MAX_DECLARATIONS)) {
    const colon = piece.indexOf(':');
    if (colon < 1) continue;
    const property = piece.slice(0, colon).trim();
    const value = piece.slice(colon + 1).trim();
    const isImportant = value.includes('!important');
    if (important.has(property) && !isImportant) continue;
    if (isImportant) important.add(property);
    result.set(property, value.replace('!important', '').trim());
  }
  return result;
}

export class Stylesheet {
  /** Rules by what their selector needs, so that an element looks at few. */
  readonly #byKey = new Map<string, Rule[]>();
  #count = 0;

  /** Adds the content of a <style> element. */
  add(source: string): void {
    const css = withoutAtRules(
      source
        .slice(0, MAX_CSS)
        .replace(/\/\*[\s\S]{0,5000}?\*\//g, ' ')
        .replace(/<!--|-->/g, ' '),
    );
    for (const block of css.split('}', MAX_RULES)) {
      const brace = block.lastIndexOf('{');
      if (brace === -1) continue;
      const declarations = parseDeclarations(block.slice(brace + 1));
      if (declarations.size === 0) continue;
      for (const selector of block.slice(0, brace).split(',', 50)) this.#addRule(selector.trim(), declarations);
    }
  }

  #addRule(selector: string, declarations: Declarations): void {
    if (this.#count >= MAX_RULES || selector.length > 300) return;
    const compound = selector.split(/[\s>+~]+/).at(-1) ?? '';
    const match = /^([a-z][\w-]{0,30}|\*)?((?:[.#][\w-]{1,80}){0,6})$/i.exec(compound);
    if (match === null) return;
    const names = match[2]?.match(/[.#][\w-]+/g) ?? [];
    const tag = match[1] === undefined || match[1] === '*' ? null : match[1].toLowerCase();
    const combined = compound !== selector;
    // "td p" depends on where the p stands, which is not followed here; "td .note" hides by its class.
    if (names.length === 0 && (tag === null || combined)) return;
    const classes = names.filter((name) => name.startsWith('.')).map((name) => name.slice(1).toLowerCase());
    const id =
      names
        .find((name) => name.startsWith('#'))
        ?.slice(1)
        .toLowerCase() ?? null;
    const key = id !== null ? `#${id}` : classes[0] !== undefined ? `.${classes[0]}` : (tag ?? '*');
    const rules = this.#byKey.get(key) ?? [];
    rules.push({ tag, classes, id, declarations });
    this.#byKey.set(key, rules);
    this.#count += 1;
  }

  /** Declarations that hold for an element, later rules first overridden by inline ones. */
  declarationsFor(
    tag: string,
    classes: readonly string[],
    id: string | null,
    inline: string | undefined,
  ): Declarations {
    if (this.#count === 0) return inline === undefined ? NO_DECLARATIONS : parseDeclarations(inline);
    const rules = [tag, ...classes.map((name) => `.${name}`), ...(id === null ? [] : [`#${id}`])].flatMap(
      (key) => this.#byKey.get(key) ?? [],
    );
    const matching = rules.filter(
      (rule) =>
        (rule.tag === null || rule.tag === tag) &&
        (rule.id === null || rule.id === id) &&
        rule.classes.every((name) => classes.includes(name)),
    );
    if (matching.length === 0) return inline === undefined ? NO_DECLARATIONS : parseDeclarations(inline);
    const merged = new Map<string, string>();
    for (const rule of matching) for (const [property, value] of rule.declarations) merged.set(property, value);
    if (inline !== undefined) for (const [property, value] of parseDeclarations(inline)) merged.set(property, value);
    return merged;
  }
}

const NO_DECLARATIONS: Declarations = new Map();

/** Drops "@…;" and "@… { … { … } }". */
function withoutAtRules(css: string): string {
  let result = '';
  let at = 0;
  while (at < css.length) {
    const start = css.indexOf('@', at);
    if (start === -1) return result + css.slice(at);
    result += css.slice(at, start);
    let depth = 0;
    let end = start;
    for (; end < css.length; end += 1) {
      const character = css.charAt(end);
      if (character === '{') depth += 1;
      else if (character === '}') depth -= 1;
      if ((character === ';' && depth === 0) || (character === '}' && depth <= 0)) break;
    }
    at = end + 1;
  }
  return result;
}
