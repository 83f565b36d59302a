/**
 * Net and gross of one sum: the one that the mail says counts (READING.md). What says it is a word for counting ("counts",
 * "maßgeblich", "fait foi", "please use") and a word for one side of tax in the same clause, in any order and at any distance;
 * a figure that counts; or a place ("the first of the two"). Where the clause is denied, asked or of another time, nothing is settled.
 */
import type { CompiledLocale } from '../languages.js';
import type { Language } from '../types.js';
import { sameMoney } from '../../values/money.js';
import { allIn } from '../patterns/matches.js';
import { blanked, wholeWord } from '../phrases.js';
import type { AmountUse } from './amounts.js';
import { THAT_COUNTS } from './figureThatCounts.js';
import type { Line } from './mentions.js';

type Side = 'exclusive' | 'inclusive';

interface SideWords {
  /** Says that something is what counts. */
  readonly counts: RegExp;
  readonly net: RegExp;
  readonly gross: RegExp;
}

const TAX_EN = '(?:gst|vat|hst|qst|sales tax|tax)';
const TAX_DE = '(?:mwst|ust|mehrwertsteuer|umsatzsteuer|steuern?)';
const TAX_FR = '(?:t\\.?v\\.?a\\.?|taxes?|tps|tvq)';
const word = (source: string): RegExp => wholeWord(source, 'gu');

const WORDS: Readonly<Record<Language, SideWords>> = {
  en: {
    counts: word(
      'counts?|counting|matters?|appl(?:y|ies)|relevant|decisive|binding|valid|prevails?|basis|based|base|bas(?:e|ing)|goes on (?:the )?record|(?:one|figure|number|amount)s? (?:you|we) (?:want|need|use|go by|record)|for (?:your|our|the) (?:records?|books|register)|use|using|take|taking|record|note|put down|stick (?:to|with)|go(?:es|ing)? (?:by|with|from|on)|work(?:s|ing)?|reckon(?:s|ed)?|calculate[ds]?|quote|report|settle|is the (?:total|agreed|contract)',
    ),
    net: word(
      `nett?|(?:lower|smaller) (?:one|figure|amount|sum|number|total|price|of the (?:two|figures))|(?:ex|excl(?:uding|usive of)?|without|before|less|net of|minus)\\.?[\\s-]{0,2}(?:the |any )?${TAX_EN}|${TAX_EN}[\\s-](?:exclusive|free)|(?:ex|excl)|(?:one|figure|amount|sum|price|value) (?:without|before)`,
    ),
    gross: word(
      `gross|(?:higher|larger) (?:one|figure|amount|sum|number|total|price|of the (?:two|figures))|(?:inc|incl(?:uding|usive of)?|with|after|plus)\\.?[\\s-]{0,2}(?:the |any )?${TAX_EN}|${TAX_EN}[\\s-](?:inclusive|in)|(?:inc|incl)|(?:one|figure|amount|sum|price|value) with`,
    ),
  },
  de: {
    counts: word(
      '(?:ma(?:ß|ss)gebe|ma(?:ß|ss)geblich|entscheidend|ausschlaggebend|verbindlich|relevant|bestimmend|wichtig)\\p{L}{0,5}|ma(?:ß|ss)gebend\\p{L}{0,2}|gilt|gelten|gültig|zählt|zählen|basis|grundlage|nehmen|nehmt|nimm|verwende[nt]|notieren?|notiert|erfass(?:en|t)|buch(?:en|t)|ansetzen|anzusetzen|halte[nt]|orientieren|ausgehen|ausgegangen|gehen|geht|rechne[nt]|vormerken|eintragen|tragen|abgerechnet|verrechnet|abrechnung|verrechnung|abrechnen|interessiert|zugrunde',
    ),
    net: word(
      `netto(?:betr[aä]ge?|werte?|preise?|summen?|zahl(?:en)?|volumen|basis|honorar)?s?|(?:niedrigere|kleinere)[nrs]? (?:betrag|summe|zahl|wert|preis|der beiden)|(?:ohne|exkl|exklusive|vor|zzgl|zuzüglich)\\.?\\s{1,2}(?:der |die |gesetzliche[rn]? )?${TAX_DE}|(?:den|der|die|das|betrag|summe|wert|preis|zahl) (?:ohne|exkl\\.?|exklusive)`,
    ),
    gross: word(
      `brutto(?:betr[aä]ge?|werte?|preise?|summen?|zahl(?:en)?|volumen|basis|honorar)?s?|(?:höhere|grö(?:ß|ss)ere)[nrs]? (?:betrag|summe|zahl|wert|preis|der beiden)|(?:mit|inkl|inklusive|samt|nach)\\.?\\s{1,2}(?:der |die |gesetzliche[rn]? )?${TAX_DE}|(?:den|der|die|das|betrag|summe|wert|preis|zahl) (?:mit|inkl\\.?|inklusive)`,
    ),
  },
  fr: {
    counts: word(
      "compte(?:nt|r|z)?|comptons|comptée?s?|(?:fait|font) (?:foi|référence|autorité)|vaut|valent|prévaut|prévalent|déterminante?|s'applique(?:nt)?|sert de|base[rz]?|basons|référence|retenir|retenez|retenons|retient|retenu|prendre|prenez|prenons|pris en compte|utilise[rz]|note[rz]|enregistre[rz]|garde[rz]|inscrivez|tenir compte|calcul\\p{L}{1,4}|raisonnons|travaill(?:ons|e)|parl(?:ons|e)|importe|intéresse|partez|partir",
    ),
    net: word(
      `ht|h\\.t\\.?|htva|nets?|nette|hors[\\s-](?:la )?${TAX_FR}|(?:sans|avant) (?:la |les )?${TAX_FR}|(?:celui|celle|montant|somme|chiffre|total|prix) (?:sans|hors)`,
    ),
    gross: word(
      `ttc|t\\.t\\.c\\.?|tvac|brute?|toutes taxes comprises|(?:avec|y compris) (?:la |les )?${TAX_FR}|${TAX_FR} (?:comprise|incluse)|(?:celui|celle|montant|somme|chiffre|total|prix) avec`,
    ),
  },
};

/** "The net figure does not count", "please tell us whether the net counts", "last time the net counted": settles nothing. */
const UNSETTLED =
  /(?<!\p{L})(?:\p{L}{1,8}n['’]t|not|never|whether|if|which|unsure|last time|previously|nicht|kein\p{L}{0,2}|ob|falls|wenn|welche[rs]?|letztes mal|beim letzten|früher|ne|n['’]|pas|jamais|si|lequel|laquelle|la dernière fois)(?!\p{L})|n['’](?=\p{L})|\?/u;
/** "Net, not gross": the side that is set off against the other. */
const SET_OFF =
  /(?<!\p{L})(?:,|and|und|et|-)?\s{0,3}(?:not|rather than|instead of|nicht|statt|anstatt|non(?: pas)?|pas|et non|plutôt que|au lieu de)(?: (?:the|on|der|die|den|das|dem|vom|nach|le|la|du|sur|au))*\s{1,3}\S{0,20}(?:net|gross|brutto|netto|ht|ttc|ex|inc|excl?|incl?|with|without|mit|ohne|avec|sans|hors)\S{0,10}(?:\s(?:gst|vat|hst|tax|mwst\.?|ust\.?|steuer|tva|taxes?|figure|amount|betrag|wert))?/gu;
/** Terms of payment are no side of tax: "net 30 days", "30 Tage netto". */
const TERMS =
  /(?:nett?\s{1,2}(?:\d{1,3}|thirty|fourteen)|\d{1,3}\s(?:tagen?|jours|days)\s(?:nett?o?|nets?)|netto kasse|nett? (?:terms|days))/gu;
/** "Please go by the figure / without GST": a line that goes on ends no clause. */
const WRAPPED = /\n(?=\p{Ll})/gu;
/** Dots of abbreviations end no clause. */
const SHORT = /(?<![\p{L}\p{N}])(mwst|ust|exkl|inkl|excl|incl|zzgl|ca|inc|ex)\./gu;

/** Which side of tax the mail says counts, or null. */
function sideThatCounts(lines: readonly Line[], locales: readonly CompiledLocale[]): Side | null {
  const sides = new Set<Side>();
  for (const line of lines) {
    const text = line.text
      .replace(SHORT, '$1 ')
      .replace(TERMS, (terms) => ' '.repeat(terms.length))
      .replace(WRAPPED, ' ');
    let from = 0;
    for (const clause of text.split(/(?<=[;:!?()\n]|\.(?=\s|$))/u)) {
      for (const { language } of locales) {
        const side = sideIn(clause, from, line, WORDS[language]);
        if (side !== null) sides.add(side);
      }
      from += clause.length;
    }
  }
  const [side] = sides;
  return sides.size === 1 && side !== undefined ? side : null;
}

function sideIn(raw: string, offset: number, line: Line, words: SideWords): Side | null {
  // "As before, the net counts and not the gross": what is set off is blanked, then a denial denies it all.
  const clause = blanked(raw, SET_OFF);
  const counting = allIn(words.counts, clause).map(({ index }) => index);
  if (counting.length === 0 || UNSETTLED.test(clause)) return null;
  const said = [...spans(clause, words.net, 'exclusive'), ...spans(clause, words.gross, 'inclusive')].filter(
    ({ from, to }) => !isBesideFigure(offset + from, offset + to, line),
  );
  const near = said
    .map((each) => ({ ...each, distance: Math.min(...counting.map((at) => Math.abs(at - each.from))) }))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.side ?? null;
}

interface Said {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

function spans(clause: string, pattern: RegExp, side: Side): Said[] {
  return allIn(pattern, clause).map(({ index, 0: text }) => ({ side, from: index, to: index + text.length }));
}

/** "44,000 net", "netto 40.000": says on which side that figure stands, not which counts. */
function isBesideFigure(from: number, to: number, { mentions, text }: Line): boolean {
  return mentions.some(
    (placed) =>
      placed.kind === 'money' &&
      ((from >= placed.from && from < placed.to) ||
        (placed.to <= from && /^[\s(,+]{0,3}$/.test(text.slice(placed.to, from))) ||
        (placed.from >= to && /^[\s:(.]{0,3}$/.test(text.slice(to, placed.from)))),
  );
}

/** Net and gross of one sum: the one that the mail says counts, else the one that it calls the total. */
export function bySideOfTax(
  uses: readonly AmountUse[],
  all: readonly AmountUse[],
  lines: readonly Line[],
  locales: readonly CompiledLocale[],
): readonly AmountUse[] {
  if (!uses.some((use) => use.mention.tax !== 'unknown')) return uses;
  const counts = sideThatCounts(lines, locales);
  const [only] = uses;
  if (uses.length === 1 && only !== undefined && counts !== null && only.mention.tax !== counts)
    return otherSide(only, counts, all) ?? uses;
  if (uses.length !== 2) return uses;
  if (counts === null) return byFigureThatCounts(uses, all) ?? uses;
  const sided = uses.filter((use) => use.mention.tax === counts);
  if (sided.length === 1) return sided;
  const other = uses.filter((use) => use.mention.tax !== 'unknown' && use.mention.tax !== counts);
  return other.length === 1 ? uses.filter((use) => !other.includes(use)) : uses;
}

/** "Subtotal 44,000, GST 4,400, total incl. GST 48,400", and the net counts: the sum that with the tax makes the total. */
function otherSide(total: AmountUse, counts: Side, all: readonly AmountUse[]): AmountUse[] | null {
  const minor = total.mention.value?.minor;
  if (minor === undefined || total.mention.tax === 'unknown') return null;
  const sign = counts === 'exclusive' ? -1 : 1;
  const found = all.filter((use) => {
    const value = use.mention.value;
    if (use.role === 'invoice' || value === null || value.currency !== total.mention.value?.currency) return false;
    return all.some(
      (tax) =>
        tax !== use &&
        tax.role === 'other' &&
        value.minor === minor + sign * (tax.mention.value?.minor ?? 0) &&
        tax.mention.value?.minor !== 0,
    );
  });
  const [first] = found;
  return first !== undefined && found.every((use) => isSame(use, first)) ? [first] : null;
}

/** Where the mail says by the figure which of the two counts. */
function byFigureThatCounts(uses: readonly AmountUse[], all: readonly AmountUse[]): readonly AmountUse[] | null {
  const named = all.filter((use) => THAT_COUNTS.test(use.placed.lead.slice(-60)));
  const meant = uses.filter((use) => named.some((each) => isSame(each, use)));
  return meant.length === 1 ? meant : null;
}

function isSame(a: AmountUse, b: AmountUse): boolean {
  return a.mention.value !== null && b.mention.value !== null && sameMoney(a.mention.value, b.mention.value);
}
