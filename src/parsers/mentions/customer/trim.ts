/** Where a company's name begins and ends among the words with a capital around it. */
import { allIn } from '../../patterns/matches.js';
import type { Span } from '../text.js';
import { COMPANIES, foldWord, isDistinctive, isLegalForm } from './names.js';

/** "Falcon Hardware Inc. has signed": the dot is the form's own where the sentence goes on behind it. */
export function withItsDot(text: string, span: Span): Span {
  const form = /(?<!\p{L})(?:inc|ltd|co|corp|bros|ltée)$/iu.test(text.slice(span.start, span.end));
  return form && /^\.,?\s\p{Ll}/u.test(text.slice(span.end, span.end + 4)) ? { ...span, end: span.end + 1 } : span;
}

/** Words of everyday that may have a capital. */
export const COMMON: ReadonlySet<string> = new Set(
  COMPANIES.flatMap(({ commonNouns }) => [...commonNouns]).map(foldWord),
);
export const TITLES = /^(?:mr|mrs|ms|dr|herr|herrn|frau|m|mme|madame|monsieur)$/u;

const NO_SPACE = /\S+/gu;
const MONTH =
  /^(?:jan|feb|mar|mrz|apr|avr|may|mai|jun|juin|jul|juil|aug|aout|sep|sept|oct|okt|nov|dec|dez)(?:\p{L}{0,7})?$/u;

/** "die Schwesterfirma Stadler Logistik GmbH", "der Betriebsgesellschaft Adler": what the company is to the customer, before its name. */
const IS_TO_THE_CUSTOMER =
  /^(?:(?:schwester|tochter|mutter|dach|zweit|neben|nachbar|konzern|betriebs|besitz|betreiber|verwaltungs|immobilien|objekt|eigentumer|trager|finanz)-?(?:firma|gesellschaft|unternehmen|betrieb|konzern|haus|filiale|holding)|firma|gesellschaft|unternehmen|betrieb|niederlassung|filiale|zweigstelle|inhaberin|eigentumerin|societe|maison|filiale|company|firm)$/;

function saysWhatItIs(words: readonly { readonly folded: string; readonly text: string }[]): boolean {
  // "La maison Dubois SA" says what it is; written large, "la Maison Dubois SA" is called so.
  if (words[0]?.text === 'Maison') return false;
  const rest = words.slice(1).map(({ folded: word }) => word);
  return IS_TO_THE_CUSTOMER.test(words[0]?.folded ?? '') && rest.length >= 2 && rest.some(isDistinctive);
}

/** Drops common words at both ends ("Today Falcon", "Falcon Monday"); null where nothing is left. */
export function trimName(name: string, start: number): Span | null {
  const words = allIn(NO_SPACE, name).map((match) => ({
    at: match.index,
    text: match[0],
    // "They've agreed", "Budget's approved": the word itself, without its contraction.
    folded: foldWord(match[0].replace(/(?<=\p{L})['’](?:s|ve|re|ll|d|m)$/u, '').replace(/[^\p{L}\p{N}]/gu, '')),
  }));
  // "The order came from Falcon Ltd. Total …": a full stop behind the form ends the name.
  const closes = words.findIndex(
    (word, at) =>
      at > 0 && /\.$/u.test(word.text) && isLegalForm(word.folded) && !isLegalForm(words[at + 1]?.folded ?? ''),
  );
  if (closes > 0) words.splice(closes + 1);
  while (words.length > 0 && (COMMON.has(words[0]?.folded ?? '') || saysWhatItIs(words))) {
    if (TITLES.test(words[0]?.folded ?? '')) return null;
    words.shift();
  }
  while (
    words.length > 0 &&
    ((COMMON.has(words.at(-1)?.folded ?? '') && !isCapitalForm(words.at(-1)?.text ?? '')) ||
      /^(?:&|and|und|et|of|de|du|des|la|le)$/u.test(words.at(-1)?.text ?? ''))
  )
    words.pop();
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  // "Won 17 Nov": a day is nobody's name.
  if (/^\d{1,2}$/.test(first.folded) && words.length === 2 && MONTH.test(last.folded)) return null;
  const dotted = /^(?:\p{Lu}\.){2,4}$/u.test(last.text);
  const end = start + last.at + (dotted ? last.text : last.text.replace(/[.,]+$/u, '')).length;
  // "L’Auberge des Tilleuls"
  const elided = /^[LD]['’](?=\p{Lu})/u.test(first.text) ? 2 : 0;
  return { start: start + first.at + elided, end };
}

/** "SA" and "S.A." close a French company's name; "sa" is a word like "his". */
function isCapitalForm(text: string): boolean {
  return /^(?:SA|AG|SE|NV|(?:\p{Lu}\.){2,4})[.,]?$/u.test(text);
}
