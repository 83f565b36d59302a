/**
 * Questions to the desk (statement `question`, READING.md). A question mark alone asks nothing: courtesies ("how are
 * you?"), tags ("OK?") and requests for an invoice ("could you please invoice us 4,850?") want no answer.
 */
import { clausesOf } from './clauses.js';
import type { CompiledLocale } from './languages.js';
import { evidenceIn, fold, folded } from './phrases.js';
import { anyHas, firstMatch } from './words.js';
import type { Finding, Sentence } from './types.js';

/** Asks somebody to help, look or call rather than to answer. */
const HELP =
  /\b(?:take|have) a look|\blook into|\bhelp\b|\bassist|\bfix\b|\bcheck\b|\bideas?\b|\badvise\b|\bsort\b|\binvestigate|\b(?:call|ring|phone|contact) (?:him|her|them|dan|the)|\bhelfen|\bweiterhelfen|\banschauen|\bansehen|\bprüfen|\bunterstützen|\bnachsehen|\bnachschauen|\banrufen|\bzurückrufen|\bkümmern|\baider\b|\bregarder|\bvérifier|\bintervenir|\bassister|\bvoir ce|\brappeler|\boccuper/;

export function asksForHelp(text: string): boolean {
  return HELP.test(fold(text.slice(0, 2_000)));
}

/** A title's full stop ends no clause: "Do you have a number for Mr. Blank?". */
const TITLE = /(?<![a-zà-ÿ])(m|mm|mr|mrs|ms|dr|prof|st|hr|fr|no|nr)\. /g;

/** Fewer words than this behind the last break are a tag: "…, OK?", "right?". */
const TAG_WORDS = 3;

export function readDirectQuestion(sentence: Sentence, locales: readonly CompiledLocale[]): Finding | null {
  if (!sentence.question) return null;
  const text = folded(sentence).replace(TITLE, '$1  ');
  const clauses = clausesOf(text).filter((clause) => /[a-zà-ÿ0-9]/.test(text.slice(clause.from, clause.to)));
  const last = clauses.at(-1);
  if (last === undefined) return null;
  const tail = text.slice(last.from, last.to).trim();
  const words = tail.split(/\s{1,8}/).length;
  const opens = locales.some((locale) => firstMatch(locale.refine.interrogative, tail)?.index === 0);
  if (words < TAG_WORDS && !opens) return null;
  if (anyHas(locales, (locale) => locale.refine.courtesy, text)) return null;
  if (anyHas(locales, (locale) => locale.refine.invoiceRequest, text)) return null;
  return { statement: 'question', evidence: evidenceIn(sentence, 0, text.length, 'questions') };
}
