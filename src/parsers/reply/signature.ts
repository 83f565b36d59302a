/**
 * Where a sender's signature begins and what of the lines below it is none. Content is never swallowed on a guess: a
 * signature without delimiter needs a closing ("Kind regards") or the sender's own name, and a postscript or a line
 * with a fact below it stays.
 */
import { opensDisclaimer } from './markers.js';
import type { Line } from './types.js';

/** What becomes of each line of one stretch of the sender's text. */
export type Fate = 'kept' | 'signature' | 'disclaimer';

const MAX_SIGNATURE_LINES = 25;

/** "Kind regards", "Mit freundlichen Grüßen", "Cordialement": closings that say nothing else. */
const CLOSINGS =
  /^(?:(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|friendly)\s)?(?:regards|wishes)|(?:kind|best|warm) rgds|rgds|regards|best|all the best|sincerely(?: yours)?|yours(?: sincerely| faithfully| truly| sincerly)?|respectfully(?: yours)?|cheers|cheerio|take care|talk soon|speak soon|slán|slan|br|kr|mit (?:freundlichen|besten|herzlichen|vielen|lieben|kollegialen|sonnigen) gr(?:ü|ue)(?:ß|ss)en?|(?:viele|beste|liebe|freundliche|herzliche|schöne|sonnige|kollegiale) gr(?:ü|ue)(?:ß|ss)e?|freundlichst|freundlich gr(?:ü|ue)sst|(?:mit )?gru(?:ß|ss)|gr(?:ü|ue)(?:ß|ss)e?(?!\s(?:gott|dich|di|euch|eich|sie)(?![a-zäöü]))|mfg|vg|lg|hochachtungsvoll|(?:bien |très )?cordialement|(?:bien )?amicalement|(?:bien )?à (?:vous|toi)|(?:avec (?:nos|mes) )?(?:meilleures|sincères|cordiales|respectueuses|amicales) salutations|salutations(?: distinguées| cordiales)?|bonne (?:journée|soirée|réception|fin de (?:journée|semaine))|bon week-?end|(?:je vous prie d['’]agréer|veuillez (?:agréer|recevoir)|recevez|nous vous prions).{0,120})(?=$|[\s,.!–—-])/i;
/** Courtesies that end a mail but say something too: they stay, and a name below them is a signature. */
const COURTESIES =
  /^(?:many |with |best )?(?:thanks?|thank you|thx|ta|much appreciated)\b|^(?:vielen |herzlichen |besten |schönen )?dank\b|^danke\b|^merci\b|^happy holidays\b|^schöne(?:n|s) |^joyeuses |^have a (?:good|great|nice|lovely)\b/i;
/** "PS: start is 1 Dec", "N.B.", "Nachtrag:", "One more thing", "Forgot to say" */
const POSTSCRIPT =
  /^[\s*_(]{0,3}(?:p\.?\s?p?\.?s\b[.:,\s-]?|n\.?b\b[.:]|nachtrag\b|nachsatz\b|übrigens\b|post-scriptum\b|au fait\b|one (?:more|last) thing\b|(?:oh|ah)[,\s]|(?:i )?(?:almost |nearly )?forgot\b|(?:sorry|update|edit|correction|addendum|korrektur|rectificatif)\b.{0,3}[,:])/i;

/** Words that a fact of a job stands with; together with a digit they keep a line below a signature. */
const FACT =
  /(?<!\p{L})(?:total|invoice|amount|value|start(?:s|ing|ed)?|begin(?:s|ning)?|commenc\p{L}{1,8}|price|sum|fee|commission|rechnung\p{L}{0,12}|summe|gesamt\p{L}{0,12}|auftrag\p{L}{0,12}|betrag|beginn\p{L}{0,4}|start\p{L}{0,8}|provision|facture[rz]?|montant|début\p{L}{0,4}|démarr\p{L}{0,6}|commenç\p{L}{0,6}|won|signed|lost|gewonnen|verloren|unterschrieben|signé\p{L}{0,2}|gagné\p{L}{0,2}|perdu\p{L}{0,2})(?!\p{L})/iu;

const CONTACT =
  /[^\s@]{1,64}@[^\s@]{1,200}\.[a-z]{2,}|\bwww\.|https?:\/\/|(?:\+|\b0)\d[\d\s()./-]{6,18}\d|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}[.-]\d{3}[.-]\d{4}\b/i;
const COMPANY =
  /\b(?:gmbh|ag|kg|ohg|ug|e\.k\.|s\.?a\.?r\.?l|sàrl|sas|s\.a\.|sa|ltd|limited|pty|inc|llc|llp|plc|corp|co\.|abn|acn|hrb|ust-?id\w{0,4}|uid|mwst|siret|siren|rcs|tva|vat|reg(?:istered)?\.? (?:no|office|in)|geschäftsführ\w{0,6}|amtsgericht|vorstand|sitz der|level \d|suite \d|unit \d|street|st\.|road|rd|avenue|ave|lane|drive|strasse|straße|str\.|weg \d|platz \d|gasse \d|rue|chemin|boulevard|bd|route de|place d\w{1,3}|po box|postfach|case postale|tel|tél|telefon|téléphone|phone|mobile?|mob|fax|natel|direct|e-?mail|web|director|manager|engineer|consultant|founder|owner|ceo|cto|coo|cfo|head of|lead|leiter\w{0,3}|inhaber\w{0,3}|berater\w{0,3}|vertrieb\w{0,3}|directeur|directrice|responsable|gérante?|conseill\w{1,3}|associé\w{0,2}|assistant\w{0,2}|pronouns|she\/her|he\/him|they\/them)\b/i;

/** "Total: 48,500": a fact in so many words, wherever it stands. */
const FACT_LABEL = new RegExp(`^[\\s*•–-]{0,6}(?:\\p{L}{1,14} ){0,3}${FACT.source}[^:=]{0,30}[:=].{0,60}\\d`, 'iu');

/** Separators that people put between parts of a signature line. */
const SEPARATORS = /\s[|·•∙⋅‖¦]\s/;

/**
 * Decides on the lines of one stretch of own text. `names` are the sender's names, lower case ("georgia pappas",
 * "georgia", "pappas"). `saidBefore` tells that the sender has said something in an earlier stretch already.
 */
export function settleSignature(lines: readonly Line[], names: ReadonlySet<string>, saidBefore = false): Fate[] {
  const fates: Fate[] = lines.map(() => 'kept');
  markDisclaimers(lines, fates);
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'tagline' || (line.hint === 'signature' && line.kind !== 'blank')) fates[at] = 'signature';
    else if (line.kind === 'banner') fates[at] = 'disclaimer';
  }
  if (!lines.some((line, at) => fates[at] === 'kept' && line.kind === 'text')) {
    // Some phones put the whole mail into the signature element.
    for (const [at, line] of lines.entries()) if (line.hint === 'signature' && line.kind === 'text') fates[at] = 'kept';
  }
  const start = signatureStart(lines, fates, names, saidBefore);
  if (start !== null) markSignature(lines, fates, start);
  return fates;
}

function markDisclaimers(lines: readonly Line[], fates: Fate[]): void {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line?.kind !== 'text') continue;
    const following = paragraphFrom(lines, at + 1).join(' ');
    const said = FACT.test(line.text) && /\d/.test(line.text);
    if (!opensDisclaimer(line.text, following, said)) continue;
    for (; at < lines.length && lines[at]?.kind !== 'blank'; at += 1) fates[at] = 'disclaimer';
  }
}

/** Texts from `at` to the end of the paragraph, at most 12. */
function paragraphFrom(lines: readonly Line[], at: number): string[] {
  const texts: string[] = [];
  for (const line of lines.slice(at, at + 12)) {
    if (line.kind === 'blank') break;
    texts.push(line.text);
  }
  return texts;
}

interface Start {
  /** First line of the signature. */
  readonly at: number;
  /** A delimiter line says so itself: then only a postscript stays below it. */
  readonly delimited: boolean;
}

function signatureStart(
  lines: readonly Line[],
  fates: readonly Fate[],
  names: ReadonlySet<string>,
  saidBefore: boolean,
): Start | null {
  const first = lines.findIndex((line, at) => line.kind === 'text' && fates[at] === 'kept');
  const hasTextBefore = (at: number): boolean => saidBefore || (first !== -1 && first < at);
  for (const [at, line] of lines.entries()) {
    if (fates[at] !== 'kept' || line.kind === 'blank') continue;
    if (line.kind === 'delimiter' && linesBelow(lines, at) <= MAX_SIGNATURE_LINES) return { at, delimited: true };
    if (line.kind !== 'text') continue;
    const text = line.text.trim();
    if (isClosing(text, lines, at, names)) {
      // A mail of nothing but "Cheers!" has been said, and is not a signature.
      return hasTextBefore(at) || !/^(?:cheers|best)\b/i.test(text) ? { at, delimited: false } : null;
    }
    if (isOwnName(text, names) && hasTextBefore(at) && looksLikeEnd(lines, at + 1)) return { at, delimited: false };
    if (COURTESIES.test(text) && text.length <= 60 && isName(nextText(lines, at + 1) ?? '', names, true)) {
      const next = nextLine(lines, at + 1);
      if (looksLikeEnd(lines, next + 1)) return { at: next, delimited: false };
    }
  }
  return contactBlockStart(lines, fates, hasTextBefore);
}

/** A closing on a line of its own or with the name behind it, and below it a name, contact lines or nothing. */
function isClosing(text: string, lines: readonly Line[], at: number, names: ReadonlySet<string>): boolean {
  if (text.length > 140) return false;
  const match = CLOSINGS.exec(text);
  if (match === null) return false;
  const rest = text.slice(match[0].length).replace(/^[\s,.!–—-]{1,6}/, '');
  // "Viele Grüße aus Köln", "Regards from all of us": still a closing, as long as it says nothing more.
  const courteous = /^(?:and|et|und|from|aus|de|du|sends?|von|depuis)\b[^,.;:!?\d]{0,50}$/i.test(rest);
  if (rest !== '' && !courteous) return isName(rest, names, true);
  const next = nextText(lines, at + 1);
  return next === null || isName(next, names, true) || isSignatureLine(next) || POSTSCRIPT.test(next);
}

function nextText(lines: readonly Line[], at: number): string | null {
  return lines[nextLine(lines, at)]?.text.trim() ?? null;
}

/** Index of the first line from `at` on that is not blank, or the number of lines. */
function nextLine(lines: readonly Line[], at: number): number {
  let next = at;
  while (lines[next]?.kind === 'blank') next += 1;
  return next;
}

/** Lines below that are not blank; counting stops where there are too many for a signature. */
function linesBelow(lines: readonly Line[], at: number): number {
  let count = 0;
  for (let next = at + 1; next < lines.length && count <= MAX_SIGNATURE_LINES; next += 1) {
    if (lines[next]?.kind !== 'blank') count += 1;
  }
  return count;
}

/** The sender's own name by itself: "Georgia", "- Gary", "/GP", "Ciarán x". */
function isOwnName(text: string, names: ReadonlySet<string>): boolean {
  const bare = text
    .toLowerCase()
    .replace(/^[\s\-–—~/*_]{1,4}|[\s,.!*_:)x-]{1,5}$/g, '')
    .trim();
  return bare !== '' && text.length <= 60 && names.has(bare);
}

/** One to four capitalised words, or the sender's name; `any` accepts the name of anybody. */
function isName(text: string, names: ReadonlySet<string>, any: boolean): boolean {
  if (isOwnName(text, names)) return true;
  if (!any || text.length > 60 || /\d/.test(text)) return false;
  const words = text.replace(/[,.!]$/, '').split(/[\s/&]+/);
  return (
    words.length <= 5 &&
    words.every((word) =>
      /^(?:\p{Lu}[\p{L}.'’-]{0,30}|von|van|de|der|du|di|la|le|und|and|et|i\.\s?a\.|i\.\s?v\.|dr\.?)$/u.test(word),
    )
  );
}

/** Nothing below, or lines that a signature has, up to a blank line. */
function looksLikeEnd(lines: readonly Line[], at: number): boolean {
  const next = lines[at];
  if (next === undefined || next.kind !== 'text') return true;
  return isSignatureLine(next.text) || isName(next.text, new Set(), true);
}

function isSignatureLine(text: string): boolean {
  if (text.length > 200) return false;
  if (CONTACT.test(text) || SEPARATORS.test(text)) return true;
  return COMPANY.test(text) && !isSentence(text);
}

/** Something that was said, rather than printed on a card. */
function isSentence(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 4) return false;
  if (SEPARATORS.test(text)) return false;
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return lower >= 2 && (/[.!?…]["')\s]{0,3}$/.test(text) || lower >= words.length / 2);
}

/** The last paragraph where it is only contact lines, without closing or name. */
function contactBlockStart(
  lines: readonly Line[],
  fates: readonly Fate[],
  hasTextBefore: (at: number) => boolean,
): Start | null {
  let end = lines.length;
  while (end > 0 && (lines[end - 1]?.kind !== 'text' || fates[end - 1] !== 'kept')) end -= 1;
  let start = end;
  while (start > 0 && lines[start - 1]?.kind === 'text' && fates[start - 1] === 'kept') start -= 1;
  const block = lines.slice(start, end);
  const contacts = block.filter((line) => CONTACT.test(line.text) || SEPARATORS.test(line.text)).length;
  const plausible = block.every((line) => isSignatureLine(line.text) || isName(line.text, new Set(), true));
  const facts = block.some((line) => FACT.test(line.text) && /\d/.test(line.text));
  return block.length >= 2 && contacts >= 2 && plausible && !facts && hasTextBefore(start)
    ? { at: start, delimited: false }
    : null;
}

/**
 * Marks the signature from its start on. Below it stay: a postscript with its paragraph, a paragraph that reads like
 * speech before any contact line has come, and a line with a fact of the job.
 */
function markSignature(lines: readonly Line[], fates: Fate[], start: Start): void {
  let contactSeen = start.delimited;
  let postscript = false;
  for (let at = start.at; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || fates[at] !== 'kept') continue;
    if (line.kind === 'blank') {
      postscript = false;
      fates[at] = 'signature';
      continue;
    }
    const text = line.text.trim();
    if (at > start.at) {
      const opensParagraph = lines[at - 1]?.kind === 'blank';
      postscript ||= POSTSCRIPT.test(text);
      const speech = opensParagraph && !contactSeen && isSpeech(lines, at);
      const fact =
        FACT.test(text) &&
        /\d/.test(text) &&
        !CONTACT.test(text) &&
        (!contactSeen || opensParagraph) &&
        !start.delimited;
      if (speech || (fact && opensParagraph)) postscript = true;
      if (postscript || (fact && !COMPANY.test(text)) || (FACT_LABEL.test(text) && !CONTACT.test(text))) continue;
    }
    if (isSignatureLine(text)) contactSeen = true;
    fates[at] = 'signature';
  }
}

/** A paragraph of sentences. */
function isSpeech(lines: readonly Line[], at: number): boolean {
  const paragraph = [lines[at]?.text ?? '', ...paragraphFrom(lines, at + 1)].join(' ').trim();
  return isSentence(paragraph) && !SEPARATORS.test(paragraph) && !CONTACT.test(paragraph.slice(0, 200));
}
