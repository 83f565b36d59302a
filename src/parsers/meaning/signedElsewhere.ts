/**
 * Words of winning that tell of somebody else's win: "they've signed with their ERP supplier", "beim Mitbewerber aus Graz
 * unterschrieben", "c'est une société de Graz qui a remporté le marché". Who the other is, a noun for a firm or for kin says,
 * with an article or a possessive that is not the partner's own.
 */
import { clausesOf } from '../clauses.js';
import type { Candidate } from '../refiners/types.js';
import type { Language } from '../types.js';

const KIN_EN =
  "(?:brother|sister|cousin|nephew|niece|uncle|mate|friend|neighbou?r|son|daughter)(?:-in-law)?(?:['’]s (?:firm|company|business|outfit|mob))?";
const FIRM_EN =
  '(?:suppliers?|providers?|vendors?|outfit|incumbent|competitors?|rivals?|competition|bidders?|consultancy|reseller|integrator|dealer|software house|agency|mob|crowd|(?:it|software|erp|systems?|support|implementation) (?:partner|company|firm|people|guys?|team))';
/** Lends money or rents out: who signs with such a firm may well have ordered from the partner. */
const OTHER_TRADE_EN =
  '(?!(?:\\S{1,20} ){0,3}?(?:leasing|lease|finance|funding|insurance|bank|electricity|energy|recruitment))';
const END_EN =
  '(?=[.,;:!)]|$| (?:at|for|from|of|out|over|who|that|which|and|yesterday|today|now|instead|after|last|because|as|since|whose|down|up|this|on (?:mon|tue|wed|thu|fri)\\S{2,6})(?![\\p{L}])| in (?!the (?:room|meeting|office)))';
const EN = new RegExp(
  `(?<!\\p{L})(?:with|from|to|by) (?:our|the same) (?:competitors?|rivals?|competition)${END_EN}|(?<!\\p{L})(?:with|from|to) ${OTHER_TRADE_EN}(?:(?:the|an?|that|this|those|these|his|her|their|its|another|some|some other|one of (?:the|their)) (?:[\\p{L}'’-]{1,20} ){0,3}?(?:${FIRM_EN}|${KIN_EN})|(?:an?|another|some|some other) (?:[\\p{L}'’-]{1,20} ){0,2}?(?:firm|company|shop|partner|team))${END_EN}`,
  'u',
);

const NOUN_DE =
  '(?:\\S{0,15}(?:lieferant(?:en|in)?|anbieter(?:in|n)?|dienstleister(?:in|n)?|mitbewerber(?:in|s|n)?|wettbewerber(?:in|s|n)?|konkurrent(?:en|in)?|konkurrenz|mitbewerb|wettbewerb|systemhaus|softwarehaus|hersteller|händler|schwager|bruder|cousin|neffen?|onkel|bekannten|freund|nachbarn?)|firma|agentur|softwarefirma|it-firma|unternehmen|betrieb)';
const EIN_DE = '(?:eine[mr]|einer anderen|einem anderen)';
const DER_DE = '(?:de[mr]|ihre[mr]|seine[mr]|deren|dessen)';
const DE = new RegExp(
  `(?<!\\p{L})(?:(?:beim|zum|vom) (?:\\S{1,20} ){0,2}?${NOUN_DE}|(?:bei|mit|an) (?:${EIN_DE}|${DER_DE}) (?!(?:\\S{1,20} ){0,2}?(?:leasing|bank|versicherung))(?:\\S{1,20} ){0,2}?${NOUN_DE})(?![\\p{L}-])`,
  'u',
);
/** Of "mit": the talk was with them, not the contract. */
const TALK_DE =
  /(?:gespräch\p{L}{0,2}|termin\p{L}{0,2}|vergleich|verhandlung\p{L}{0,2}|vertrags?|absprache|abstimmung|rücksprache|gemeinsam|zusammen|mail|telefonat) $/u;
/** "Den Auftrag hat eine Firma aus Graz bekommen": the other as the subject. */
const SUBJECT_DE = new RegExp(
  `(?<!\\p{L})(?:hat|haben|erhielt|bekam|gewann) (?:(?:nun|jetzt|leider|letztlich|am ende|schließlich|schliesslich) )?(?:eine? (?:\\S{1,20} ){0,2}?${NOUN_DE}|(?:der|die|das|ihre?|seine?|sein|dessen|deren) (?:\\S{1,20} ){0,2}?(?!firma|agentur|unternehmen|betrieb)${NOUN_DE}) (?:\\S{1,20} ){0,4}?(?:bekommen|erhalten|gekriegt|gewonnen)(?!\\p{L})`,
  'u',
);
/** "Bei der Firma seines Schwiegersohns": a firm that is neither the customer's nor the partner's. */
const KIN_FIRM_DE =
  /(?<!\p{L})(?:bei|mit|an) de[mr] (?:\S{1,20} )?(?:firma|agentur|unternehmen|betrieb|geschäft|softwarehaus) (?:seine[srn]|ihre[srn]|eine[srn]|von (?:seine[mr]|ihre[mr]|eine[mr])) (?:\S{1,20} )?\S{0,12}(?:bruders?|schwagers?|schwester|cousins?|cousine|neffen|onkels?|sohn(?:e?s)?|söhne|tochter|frau|schwiegervaters?|vaters?|freund(?:e?s|in)?|bekannten|nachbarn|nachbarin|kolleg(?:en|in)|kumpels)(?!\p{L})/u;
/** A firm in general is somebody else only with "ein": "bei der Firma" is the customer's. */
const AT_THE_FIRM =
  /^(?:(?:bei|mit|an) (?:de[mr]|ihre[mr]|seine[mr]|deren|dessen)|(?:beim|zum|vom)) (?:firma|agentur|unternehmen|betrieb)$/u;

const NOUN_FR =
  '(?:fournisseurs?|prestataires?|concurrents?|confrères?|intégrateurs?|éditeurs?|revendeurs?|beau-frère|frère|cousin|neveu|oncle|ami|voisin)';
const FR = new RegExp(
  `(?<!\\p{L})(?:chez|avec|(?<!(?:face|grâce|rapport|contrairement) )à|auprès d[eu]|au) ?(?:(?:le|la|l['’]|les|un|une|son|sa|leur|leurs|ses|l['’]un de (?:nos|leurs)) ?)?(?:[\\p{L}-]{1,20} ){0,2}?${NOUN_FR}(?!\\p{L})|(?<!\\p{L})(?:chez|avec|à|auprès d['’]) ?une (?:autre )?(?:société|entreprise|boîte(?! (?:de |d['’])(?:chocolats?|pralin|biscuit|truffe|bonbon|macaron|cigare|sardine))|agence|maison)(?= (?:de|du|des|locale|concurrente|voisine|spécialisée)|[.,;]|$)`,
  'u',
);

const BY_LANGUAGE: Readonly<Record<Language, RegExp>> = { en: EN, de: DE, fr: FR };

/** The partner is named as the one chosen, or stands beside the other. */
const US =
  /(?<!\p{L})(?:(?:with|to|for|from|at|by|and|chose|picked) us|our (?:offer|quote|proposal|contract)|(?:bei|mit|für|an|von|und) uns|(?:unser\p{L}{0,2}) (?:angebot|offerte|vertrag|unterschrieben|unterzeichnet|angenommen)|(?:chez|avec|à|pour) nous|nous (?:a|ont) (?:choisis?|retenus?|préférés?|confié)|(?:notre|nos) (?:offre|devis|contrat|proposition)|together|along|jointly|which is us|that's us|namely us|das sind wir|also (?:bei )?uns|c'est nous)(?!\p{L})/u;

/** How far behind the words the other may be named. */
const REACH = 70;

/** "Hat gestern unterschrieben, leider beim Mitbewerb": behind the comma stands with whom, and no verb. */
const APPENDED =
  /^[\s,;:(–-]{1,3}(?:(?:but|just|only|sadly|unfortunately|alas|though|leider|nur|aber|jedoch|allerdings|mais|hélas|malheureusement)[ ,]{1,2}){0,3}(?:with|by|to|bei|beim|mit|chez|avec|auprès)(?= )/u;

/** "…, with his brother as witness": who was there; the words of witness must follow, or it is the one signed with. */
const COMPANY =
  /^, (?:with|mit|avec) (?:his|her|their|seine[rnms]?|ihre[rnms]?|son|sa|leur) \p{L}{2,15} (?:as (?:a |his |her |the )?witness|als zeugen?|als zeugin|comme témoin)(?=\s{0,2}(?:[.;!]|$))/u;

/** Where the clause of a win ends, what is appended to it included. */
function withWhom({ text, clause }: Candidate): number {
  const rest = text.slice(clause.to);
  // The word of contrast may be the break itself.
  if (COMPANY.test(rest)) return clause.to;
  if (!APPENDED.test(rest) && !APPENDED.test(rest.replace(/^ (?:but|aber|mais) /u, ', '))) return clause.to;
  const behind = clausesOf(text).find((each) => each.from > clause.to && each.to > each.from + 4);
  return behind?.to ?? clause.to;
}

/** A win in whose clause another is named as the one signed with is a loss. */
export function signedElsewhere(candidate: Candidate): Candidate {
  const { statement, text, from, to, clause, locale, evidence } = candidate;
  if (statement !== 'won' || !evidence.reader.startsWith('locales/')) return candidate;
  const end = withWhom(candidate);
  const own = text.slice(locale.language === 'de' ? clause.from : from, Math.min(end, to + REACH));
  const match =
    (locale.language === 'de' ? (KIN_FIRM_DE.exec(own) ?? DE.exec(own) ?? SUBJECT_DE.exec(own)) : null) ??
    BY_LANGUAGE[locale.language].exec(own);
  if (match === null || AT_THE_FIRM.test(match[0])) return candidate;
  if (locale.language === 'de' && match[0].startsWith('mit') && TALK_DE.test(own.slice(0, match.index)))
    return candidate;
  return US.test(text.slice(clause.from, end)) ||
    /^[,:( -]{1,3}(?:which is |namely )?us(?!\p{L})/u.test(text.slice(end))
    ? candidate
    : { ...candidate, statement: 'lost', evidence: { ...evidence, reader: `locales/${locale.language}/lost` } };
}
