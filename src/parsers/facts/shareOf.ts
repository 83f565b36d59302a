/**
 * What a share is taken of, as the words directly behind it say: the whole job ("10 % der Auftragssumme", "10% of that"),
 * a named part ("of the licences"), or a share again ("half of your commission"). A noun nobody knows is a part: how much
 * that is only a line of the mail can say (READING.md: a share without a clear base is no amount).
 */
import { MONTH_NAMES } from '../calendarNames.js';
import { allIn } from '../patterns/matches.js';
import type { Language } from '../types.js';
import { PART_NOUN } from './shareScope.js';

export interface ShareOf {
  readonly kind: 'nothing' | 'whole' | 'part' | 'share';
  /** The noun of a part. */
  readonly noun: string | null;
  /** Where its words end. */
  readonly end: number;
}

interface Words {
  /** Leads to what it is taken of. */
  readonly of: RegExp;
  /** The same behind the noun of a sum: "of the value of the licences". */
  readonly genitive: RegExp;
  /** Between the share and that: "commission", "is calculated". */
  readonly between: RegExp;
  /** Articles and adjectives that change nothing. */
  readonly fill: RegExp;
  readonly whole: RegExp;
  /** Stands for the whole by itself, with no preposition. */
  readonly thereof: RegExp;
  readonly share: RegExp;
  /** No noun of a sum: "from us", "on completion", "auf Rechnung". */
  readonly none: RegExp;
}

const DAYS_AND_STEPS = `signature|signing|completion|delivery|acceptance|kick-?off|go-?live|start|receipt|invoice|account|top|site|time|request|demand|order|now|monday|tuesday|wednesday|thursday|friday|${MONTH_NAMES.en}`;

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    of: /^(?:of|on|from|off|to)$/,
    genitive: /^of$/,
    between:
      /^(?:commission|referral|finder's|introduction|fee|share|cut|is|are|applies|apply|applied|only|just|calculated|taken|based|worked|out|counts?|being|goes|due|payable)$/,
    fill: /^(?:the|these|those|our|their|its|his|her|a|an|only|just|whole|full|entire|complete|combined|agreed|signed|said|above|final|new|same|actual|confirmed|reported|stated|accepted|contractual|mentioned|basic|fixed|\p{L}{2,20}'s)$/u,
    whole:
      /^(?:that|this|it|which|all|everything|above|total|totals|contract|contracts|order|orders|deal|value|price|sum|amount|figure|figures|lot|job|project|work|engagement|agreement|net|gross|overall|thing|shebang|package|purchase|sale|po|volume)$/,
    thereof: /^(?:thereof)$/,
    share: /^(?:your|yours|commission|commissions|fee|fees|share|cut|invoice|bill)$/,
    none: /^(?:us|you|me|them|him|here|be|invoice|bill|come|go|follow|your|you'll|side|end|behalf)$/,
  },
  de: {
    of: /^(?:von|vom|der|des|aus|auf|am|an|beim|dieser|dieses|unserer|unseres|unsrer)$/,
    genitive: /^(?:der|des|von|vom|aus)$/,
    between:
      /^(?:provision|anteil|vermittlungsprovision|kommission|honorar|nur|genau|werden|wird|berechnet|gerechnet)$/,
    fill: /^(?:der|die|das|dem|den|des|diese[rsmn]?|unsere[rsmn]?|nur|gesamten?|ganzen?|vollen?|kompletten?|vereinbarten?|gemeldeten?|genannten?|obigen?|neuen?|unterschriebenen?|reinen?|jeweiligen?|endgültigen?|besagten?)$/,
    whole:
      /^(?:\p{L}{0,24}(?:summe|wert|volumen|preis|betrag)e?[sn]?|total|totals|auftrags?|auftrages|vertrags?|vertrages|bestellung|projekts?|projektes|netto|brutto|ganzen|gesamten|alles|allem|ensemble|honorars?|deals?|nachauftrags?|folgeauftrags?|zusatzauftrags?)$/u,
    thereof: /^(?:davon|hiervon|daraus|hieraus|daran|hieran|darauf|hierauf)$/,
    share: /^(?:provision|anteils?|vergütung|kommission|courtage|rechnung)$/,
    none: /^(?:uns|ihnen|euch|sie|ihn|ihm|rechnung|rechnungen|seite|seiten|ihre|ihrer|ihrem|ihren|eure|eurer|eurem|jeden|anfang|beginn|schluss|ende)$/,
  },
  fr: {
    of: /^(?:de|du|des|d'|sur)$/,
    genitive: /^(?:de|du|des|d')$/,
    between:
      /^(?:de|d'|commission|com|comm|rétrocession|provision|honoraires|ristourne|seulement|uniquement|calculés?|est|sont)$/,
    fill: /^(?:la|le|les|l'|ce|cet|cette|ces|notre|leur|son|sa|nouveau|nouvelle|même|dit|dite)$/,
    whole:
      /^(?:total|totale|montant|montants|contrat|commande|somme|ensemble|global|globale|tout|totalité|intégralité|marché|prix|valeur|affaire|projet|cela|ça|celui-ci|celle-ci|ht|ttc|hors|taxes?|net|nette|brut|signé|signée|convenue?|vente|volume|facture|devis|accepté|présente?|susdite?|avenant)$/,
    thereof: /^(?:là-dessus)$/,
    share: /^(?:votre|vos|ta|commission|part|rétrocession|provision)$/,
    none: /^(?:nous|vous|côté|apport|apporteur|plus|suite|avance|mars|avril|mai|juin|juillet|août|janvier|février|septembre|octobre|novembre|décembre)$/,
  },
};
/** Whose share it is. In German the genitive stands without a preposition: "die Hälfte Ihrer Provision". */
const OWNER = /^(?:your|ihre[rsmn]|eure[rsmn]|deine[rsmn])$/;
/** "10% on completion", "on Monday": when, not of what; an article makes a noun of it. */
const WHEN = new RegExp(`^(?:${DAYS_AND_STEPS})$`);

const TOKEN = /\p{L}[\p{L}-]{0,40}'?(?:s(?!\p{L}))?|\d[\d.,']{0,16}|[^\s\p{L}\d]/gu;
const NOTHING: ShareOf = { kind: 'nothing', noun: null, end: 0 };

interface Token {
  readonly word: string;
  readonly end: number;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of allIn(TOKEN, text.slice(0, 200))) {
    const [word] = match;
    if (/^[.,;:!?()\n]$/.test(word) || tokens.length > 24) break;
    // "d'affaires", "l'ensemble": an elided word stands by itself.
    const elided = /^((?:d|l|qu)')(.+)$/.exec(word);
    if (elided?.[1] !== undefined) tokens.push({ word: elided[1], end: match.index + elided[1].length });
    else tokens.push({ word, end: match.index + word.length });
  }
  return tokens;
}

/** `text`: what stands behind the share, folded. `known`: a noun that a line of the mail has as its name. */
export function readShareOf(text: string, language: Language, known: (noun: string) => boolean = () => false): ShareOf {
  const words = WORDS[language];
  const tokens = tokensOf(text);
  let at = 0;
  for (let skipped = 0; skipped < 5 && words.between.test(tokens[at]?.word ?? ''); skipped++) {
    if (words.of.test(tokens[at]?.word ?? '') && !words.between.test(tokens[at + 1]?.word ?? '')) break;
    at++;
  }
  const first = tokens[at];
  if (first === undefined) return NOTHING;
  if (words.thereof.test(first.word)) return { kind: 'whole', noun: null, end: first.end };
  if (OWNER.test(first.word)) return possessed(tokens, at, words);
  if (!words.of.test(first.word)) return NOTHING;
  return nounPhrase(tokens, at + 1, words, known);
}

function nounPhrase(tokens: readonly Token[], from: number, words: Words, known: (noun: string) => boolean): ShareOf {
  let at = from;
  const head = tokens[at]?.word ?? '';
  if (words.share.test(head) && words.none.test(head)) return possessed(tokens, at, words);
  while (at < from + 5 && words.fill.test(tokens[at]?.word ?? '') && !words.none.test(tokens[at]?.word ?? '')) at++;
  const noun = tokens[at];
  if (noun === undefined || /^[^\p{L}]/u.test(noun.word)) return { kind: 'nothing', noun: null, end: 0 };
  if (at === from && (words.none.test(noun.word) || WHEN.test(noun.word)) && !words.whole.test(noun.word))
    return possessed(tokens, at, words);
  if (at === from && WHEN.test(noun.word) && words === WORDS.en) return NOTHING;
  if (words.none.test(noun.word) && !words.whole.test(noun.word)) return NOTHING;
  if (words.share.test(noun.word)) return { kind: 'share', noun: null, end: noun.end };
  if (!words.whole.test(noun.word)) {
    // "What they signed for": all of it.
    const clause = tokens
      .slice(at)
      .map(({ word }) => word)
      .join(' ');
    const end = tokens.at(-1)?.end ?? noun.end;
    if (/^(?:was|what|ce) .{0,40}$/u.test(clause))
      return { kind: ALL_THEY_PAY.test(clause) ? 'whole' : 'part', noun: null, end };
    return { kind: 'part', noun: noun.word, end: noun.end };
  }
  while (words.whole.test(tokens[at + 1]?.word ?? '')) at++;
  const last = tokens[at] ?? noun;
  if (words.genitive.test(tokens[at + 1]?.word ?? '')) {
    const inner = nounPhrase(tokens, at + 2, words, known);
    if (inner.kind === 'part' && inner.noun !== null && (PART_NOUN.test(inner.noun) || known(inner.noun))) return inner;
    if (inner.kind === 'whole' || inner.kind === 'share') return inner;
  }
  return { kind: 'whole', noun: null, end: last.end };
}

/** "Of your commission", "die Hälfte Ihrer Rechnung": a share of the share; "from your side" says whose it is. */
function possessed(tokens: readonly Token[], at: number, words: Words): ShareOf {
  const owned = OWNER.test(tokens[at]?.word ?? '');
  const nouns = tokens
    .slice(at + (owned ? 1 : 0), at + 4)
    .filter(({ word }) => words.share.test(word) && (owned || !words.none.test(word)));
  const [noun] = nouns;
  return noun === undefined ? NOTHING : { kind: 'share', noun: null, end: noun.end };
}

const ALL_THEY_PAY =
  /^(?:what (?:they|he|she|the customer|the client) (?:pays?|paid|signed|ordered|agreed|accepted|spends?)|was (?:sie|er|der kunde|die kundin) (?:be)?zahlt|ce (?:que|qu') ?(?:il|elle|ils|elles|le client|la cliente) (?:paie|paient|a signé))(?: (?:us|for|to|uns|dafür))*$/u;
