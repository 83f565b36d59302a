/** The languages that mails are read in, with their word lists compiled once. A new language is a line here. */
import type { HostileWords, Locale, RefinerWords, RoleWords } from './locale.js';
import { DE } from './locales/de/index.js';
import { EN } from './locales/en/index.js';
import { FR } from './locales/fr/index.js';
import { Phrases, type StatementReader } from './phrases.js';
import type { Language } from './types.js';

type Compiled<T> = { readonly [K in keyof T]: T[K] extends readonly string[] ? Phrases : T[K] };

export interface CompiledLocale {
  readonly language: Language;
  readonly readers: readonly StatementReader[];
  readonly refine: Compiled<RefinerWords>;
  readonly roles: Compiled<RoleWords>;
  readonly hostile: Compiled<HostileWords>;
}

/** Every word list as one pattern (phrases.ts). */
function compile<T extends object>(words: T): Compiled<T> {
  return Object.fromEntries(
    Object.entries(words).map(([name, value]) => [
      name,
      Array.isArray(value) ? new Phrases(value as readonly string[]) : (value as unknown),
    ]),
  ) as Compiled<T>;
}

function compileLocale(locale: Locale): CompiledLocale {
  return {
    language: locale.language,
    readers: locale.readers,
    refine: compile(locale.refine),
    roles: compile(locale.roles),
    hostile: compile(locale.hostile),
  };
}

const LOCALES: ReadonlyMap<Language, CompiledLocale> = new Map(
  [EN, DE, FR].map((locale) => [locale.language, compileLocale(locale)]),
);

/** The mail's own language first, then the others: partners mix languages. */
export function localesFor(language: Language): CompiledLocale[] {
  const own = LOCALES.get(language);
  return [
    ...(own === undefined ? [] : [own]),
    ...[...LOCALES.values()].filter((locale) => locale.language !== language),
  ];
}
