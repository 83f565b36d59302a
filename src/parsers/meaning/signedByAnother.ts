/**
 * Somebody beside the customer signs: "the landlord has signed", "Kestrel's tenants signed", "le frère de M. Vogel a signé pour sa
 * société". What they sign is theirs, and the referral is in progress. Of kin only where a firm of their own is named: in a family's
 * business a brother signs for it.
 */
import { onOneLine } from '../phrases.js';
import type { Candidate } from '../refiners/types.js';
import type { Language } from '../types.js';

const BESIDE_EN =
  "(?:land(?:lords?|lady|ladies)|tenants?|sub-?tenants?|lessors?|lessees?|neighbou?rs?|franchis(?:ees?|ors?)|(?<=(?:['’]s?|their|his|her|its) )subsidiar(?:y|ies)|(?<=['’]s? )(?:customers?|clients?|suppliers?|subcontractors?|competitors?|rivals?|insurers?|bank|accountants?))";
const BESIDE_DE =
  '(?:vermieter(?:in|s)?|mieter(?:in|innen|n)?|untermieter|verpächter(?:in)?|pächter(?:in)?|nachbar(?:n|in|s|firma)?|lieferant(?:en|in)?|subunternehmer|mitbewerber|konkurrent(?:en)?|steuerberater(?:in)?|versicherung|hausbank|tochter(?:firma|gesellschaft|unternehmen))';
const BESIDE_FR =
  '(?:bailleur(?:esse)?s?|propriétaire des (?:murs|locaux)|locataires?|sous-locataires?|voisine?s?|fournisseurs?|sous-traitants?|concurrente?s?|franchisée?s?|assureur|banque|comptable|fiduciaire|filiale)';

const KIN_EN =
  '(?:brother|sister|cousin|nephew|niece|uncle|father|mother|dad|mum|son|daughter|wife|husband|friend|mate)(?:-in-law)?';
const KIN_DE =
  '(?:bruder|schwester|schwager|schwägerin|cousin|cousine|neffe|nichte|onkel|vater|mutter|sohn|tochter|frau|mann|schwiegersohn|schwiegervater|freund|freundin)';
const KIN_FR =
  '(?:frère|sœur|soeur|beau-frère|belle-sœur|cousine?|neveu|nièce|oncle|père|mère|fils|fille|gendre|femme|épouse|mari|amie?)';

const OF = "(?: (?:of|at|von|de[rsnm]?|du|des|de la|d['’]) ?[^,;:!?]{1,30}?)?";

/** The subject up to the verb, from the beginning of its clause on. */
const BEFORE: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `^[\\s,;:–-]{0,3}(?:(?:and|but|so|now|today|yesterday|good news) )?(?:(?!and )[\\p{L}\\p{N}'’.&-]{1,20} ){0,4}?${BESIDE_EN}${OF} (?:(?:has|have|had|just|now|finally|also|already) ){0,3}$`,
    'u',
  ),
  de: new RegExp(
    `(?:^[\\s,;:–-]{0,3}(?:(?:und|aber|auch|heute|gestern|nun) )?(?:hat |haben )?(?:der|die|das|sein|seine|ihr|ihre|deren|dessen|ein|eine|[\\p{L}-]{2,20}s) (?:\\p{L}{3,14} )?|(?<!(?:und|mit|bei|von|an|für) )(?:hat|haben) (?:der|sein|ihr|deren|dessen|seine|ihre) )${BESIDE_DE}(?!\\p{L})${OF}(?: (?!und )[^\\s,;:!?]{1,20}){0,5} ?$`,
    'u',
  ),
  fr: new RegExp(
    `^[\\s,;:–-]{0,3}(?:(?:et|mais|hier|aujourd['’]hui) )?(?:le |la |les |l['’]|son |sa |ses |leurs? |une? )(?:\\p{L}{3,14} )?${BESIDE_FR}(?!\\p{L})${OF} (?:(?:a|ont|vient de|viennent de|avait|enfin|bien|aussi|déjà) ){0,3}$`,
    'u',
  ),
};

/** "Unterschrieben hat sein Vermieter": the subject behind the verb. */
const BEHIND_DE = new RegExp(
  `^ (?:hat|haben) (?:(?:es|ihn|aber|allerdings|jedoch) )?(?:der|die|sein|seine|ihr|ihre|deren|dessen|ein|eine) (?:\\p{L}{3,14} )?${BESIDE_DE}(?!\\p{L})`,
  'u',
);

/** Of kin: who it is stands before the verb, for which firm behind it; in German for which firm before it too. */
const KIN: Readonly<Record<Language, { readonly who: RegExp; readonly whom: RegExp }>> = {
  en: {
    who: new RegExp(
      `(?<!and (?:his|her|their|the) )(?<!\\p{L})${KIN_EN}${OF} (?:(?:has|have|had|just|now) ){0,2}$`,
      'u',
    ),
    whom: /^,? (?:[^\s,;:.!?]{1,15} ){0,4}?(?:for|with|through|in the name of) (?:his|her|their)(?: own| new| other)? (?:company|firm|business|outfit|shop)(?!\p{L})/u,
  },
  de: {
    who: new RegExp(
      `(?<!und (?:sein|seine|ihr|ihre|der|die) )(?<!\\p{L})${KIN_DE}(?!\\p{L})${OF}(?: (?!und )[^\\s,;:!?]{1,20}){0,9} ?$`,
      'u',
    ),
    whom: /(?<!\p{L})(?:für|mit|namens|im namen) (?:seine[rnm]?|ihre[rnm]?|der) (?:eigene[nr]? |neue[nr]? |andere[nr]? )?(?:firma|gesellschaft|betrieb|unternehmen|geschäft)(?!\p{L})/u,
  },
  fr: {
    who: new RegExp(
      `(?<!et (?:son|sa|leur|le|la) )(?<!\\p{L})${KIN_FR}(?!\\p{L})${OF} (?:(?:a|ont|vient de|avait|enfin|bien) ){0,2}$`,
      'u',
    ),
    whom: /^,? (?:[^\s,;:.!?]{1,15} ){0,4}?(?:pour|avec|au nom de) (?:sa|son|leur)(?: propre| nouvelle?| autre)? (?:société|entreprise|boîte|maison|affaire|commerce)(?!\p{L})/u,
  },
};

/** Who signs, orders or accepts is told by the words themselves. */
const SIGNS = /sign|unterschr|unterzeich|gezeichnet|order|bestell|command|beauftrag|accept|angenommen/;

const APPENDED = 40;

/** A house of the customer's own may well have ordered for it, where it did so from the partner. */
const HOUSE = /subsidiar|tochter|filiale/u;
const WITH_US =
  /(?<!\p{L})(?:(?:with|to|from) us|our (?:quote|offer|contract|proposal)|(?:bei|mit) uns|unser\p{L}{0,2} (?:angebot|offerte|vertrag)|(?:chez|avec) nous|notre (?:offre|devis|contrat|proposition))(?!\p{L})/u;

/** "…, with us", "hat bei uns unterschrieben": whoever it is, the order is the partner's. */
export function signedByAnother(candidate: Candidate): Candidate {
  const { statement, text, from, to, clause, locale } = candidate;
  if (statement !== 'won' || !SIGNS.test(text.slice(from, to))) return candidate;
  const { language } = locale;
  const line = onOneLine(text);
  const before = line.slice(clause.from, from);
  // "…, for his own firm": behind the comma stands for whom.
  const own = line.slice(language === 'de' ? clause.from : to, Math.max(clause.to, to + APPENDED));
  const another =
    (BEFORE[language].test(before) && !(HOUSE.test(before) && WITH_US.test(line.slice(clause.from, clause.to)))) ||
    (language === 'de' && BEHIND_DE.test(line.slice(to, clause.to))) ||
    (KIN[language].who.test(before) && KIN[language].whom.test(own));
  return another ? { ...candidate, statement: 'acknowledged', refinedBy: 'by-another' } : candidate;
}
