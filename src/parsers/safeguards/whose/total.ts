/**
 * A total that is not this job's alone: it covers another customer's ("48,500 with the Wexel job", "for both customers"), is taken back as
 * another's in the same breath ("sorry, that's the other one's"), or gives way to a figure in words ("no, more like fifty"); and an offer that
 * heads the figures, where a row below tells that the price is another.
 */
import type { Language } from '../../types.js';
import { NAME } from './names.js';

interface TotalWords {
  /** In the clause of the total ("#"). */
  readonly clause: RegExp;
  /** In its sentence. */
  readonly sentence: RegExp;
  /** With another's name in it; in the clause, as written. */
  readonly named: RegExp;
  /** As `named`, in the sentence, in which the customer stands as "@". */
  readonly takenBack: RegExp;
  /** Anywhere, of the same figure: "not the 48,500 one". */
  readonly denied: RegExp;
  /** The figure that replaced another is an offer's all the same. */
  readonly offered: RegExp;
}

export const TOTAL_WORDS: Readonly<Record<Language, TotalWords>> = {
  en: {
    clause:
      /(?<!\p{L})(?:for|of|across|over|covering|covers|from) (?:both|all (?:two|three)|the two|the three|two|three) (?:of them|(?:\S{1,12} )?(?:jobs|customers|clients|companies|firms|businesses|referrals|deals))(?!\p{L})|(?<!\p{L})(?:with|and|plus|incl(?:uding|\.)?) (?:the |that |our |your )?other (?:\S{1,12} )?(?:job|customer|client|referral|deal|project|one)(?!\p{L})/u,
    sentence:
      /#[\s,–-]{1,4}(?:no|or|well|actually|rather|hm+|hang on|make that)?,? ?(?:it's |that's |is |probably |maybe )?(?:more like|closer to|nearer|nearly more) (?:to )?(?:#|¤|\p{L}|\d)|#[\s,–-]{1,4}(?:sorry|no|oops|pardon|hang on|wait|ah no|correction),? (?:sorry, )?(?:that's|that is|that was|it's|it was) (?:the other|another|last|somebody|someone|a different|the wrong|the previous|for the other|for another)(?!\p{L})/u,
    named: new RegExp(
      `(?<!\\p{L})(?:[Ww]ith|[Pp]lus|[Ii]nclud(?:es|ing)|[Ii]ncl\\.?|together with|along with|[Cc]overs|covering|on top of|both \\S{2,20} and) (?:the |that )?${NAME}(?:['’]s)?(?=$| (?:job|project|deal|referral|order|contract|one|work|together|in it|included|as well|too)(?!\\p{L}))`,
      'gu',
    ),
    takenBack: new RegExp(
      `#[\\s,–-]{1,4}(?:[Ss]orry|[Nn]o|[Oo]ops|[Pp]ardon|[Hh]ang on|[Ww]ait|[Nn]o wait|[Cc]orrection)[,.]? (?:[Ss]orry, |no, )?(?:[Tt]hat's|[Tt]hat’s|[Tt]hat is|[Tt]hat was|[Ii]t's|[Ii]t’s|[Tt]hat one's|[Tt]hat one is) (?:the |for |of )?${NAME}|#\\s?\\((?:that |this |which |it )?(?:[Ii]nclud(?:es|ing)|[Ww]ith|[Cc]overs|[Ii]ncl\\.?|plus) (?:the )?(?<named>\\p{Lu}\\p{Ll}[\\p{L}&-]{1,24})(?: (?:job|order|one|too|as well))?\\)|(?<!\\p{L})for @ and (?<third>\\p{Lu}\\p{Ll}[\\p{L}&-]{1,24})(?!\\p{L})`,
      'gu',
    ),
    denied:
      /(?<!\p{L})not (?:the|that|our|their|for the) # (?:one|job|project|deal|version|option|package|contract|order|offer|quote)(?!\p{L})/u,
    offered:
      /# (?:was|is|had been) (?:only |just )?(?:the|our|their|my|an|his|her) (?:\S{1,12} )?(?:offer|quote|quotation|estimate|asking price|list price|budget|old price|proposal)(?!\p{L})/u,
  },
  de: {
    clause:
      /(?<!\p{L})(?:für|über|aus|von) (?:beide|beiden|die beiden|alle drei|die zwei|zwei|drei) (?:\S{1,14} )?(?:aufträge|aufträgen|kunden|kundinnen|firmen|projekte|projekten|fälle|betriebe|unternehmen|empfehlungen)(?!\p{L})|(?<!\p{L})(?:mit|samt|inklusive|inkl\.?|plus|und|zusammen mit) (?:dem|der|den) andere[nr] (?:\S{1,14} )?(?:auftrag|kunden|kundin|projekt|fall|firma)(?!\p{L})/u,
    sentence:
      /#[\s,–-]{1,4}(?:nein|oder|na ja|naja|besser gesagt|eigentlich|halt|ach)?,? ?(?:es sind |wohl |eher wohl )?eher (?:so |gegen |an die )?(?:#|¤|\p{L}{4,20}|\d)|#[\s,–-]{1,4}(?:sorry|nein|pardon|halt|ach nein|entschuldigung|verzeihung|moment),? (?:sorry, )?(?:das|es|dies) (?:ist|war|sind|waren|gehört) (?:ja )?(?:der|die|das|zum|zur|vom|von der|beim) (?:andere|anderen|letzte|letzten|vorige|falsche|anderem)(?!\p{L})/u,
    named: new RegExp(
      `(?<!\\p{L})(?:[Mm]it|[Ss]amt|[Ii]nklusive|[Ii]nkl\\.?|[Pp]lus|[Zz]usammen mit|[Gg]emeinsam mit|für \\S{2,20} und) (?:dem Auftrag |der Firma |Firma )?${NAME}(?=$| (?:zusammen|gemeinsam|dabei|drin|inbegriffen|in einem)(?!\\p{L}))`,
      'gu',
    ),
    takenBack: new RegExp(
      `#[\\s,–-]{1,4}(?:[Ss]orry|[Nn]ein|[Pp]ardon|[Hh]alt|[Aa]ch nein|[Ee]ntschuldigung|[Vv]erzeihung|[Mm]oment)[,.]? (?:[Dd]as|[Ee]s) (?:ist|war|sind|gehört zu|betrifft) (?:ja |die |der |der von |die von |das von |von |bei |für )?${NAME}|#\\s?\\((?:da ist |davon |das ist )?(?:[Mm]it |[Ii]nkl\\.? |[Ii]nklusive |[Ss]amt |[Pp]lus )?(?<named>\\p{Lu}\\p{Ll}[\\p{L}&-]{1,24})(?: (?:dabei|drin|inklusive|inbegriffen|mit drin|eingerechnet))\\)|(?<!\\p{L})für @ und (?<third>\\p{Lu}\\p{Ll}[\\p{L}&-]{1,24})(?!\\p{L})`,
      'gu',
    ),
    denied:
      /(?<!\p{L})nicht (?:der|die|das|den|dem) (?:(?:mit|über|zu|für) (?:den )?)?#(?: (?:auftrag|variante|vertrag|angebot|paket|projekt))?(?!\p{L})/u,
    offered:
      /# (?:war|waren|ist|sind) (?:nur |bloß |ja )?(?:das|unser|ihr|die|der|sein|mein|ein)e?r? (?:\S{1,14} )?(?:angebot|offerte|kostenvoranschlag|listenpreis|budget|schätzung|vorschlag)(?!\p{L})/u,
  },
  fr: {
    clause:
      /(?<!\p{L})(?:pour|sur|de|couvrant) (?:les deux|les trois|deux|trois) (?:\S{1,14} )?(?:affaires|clients|clientes|dossiers|projets|sociétés|entreprises|mandats|contrats|chantiers)(?!\p{L})|(?<!\p{L})(?:avec|et|plus|y compris) (?:l'|le |la )?autre (?:affaire|client|cliente|dossier|projet|mandat|chantier|société)(?!\p{L})/u,
    sentence:
      /#[\s,–-]{1,4}(?:non|ou|enfin|en fait|disons)?,? ?(?:c'est |ce sera |ce serait )?(?:plutôt (?:vers |dans les )?(?!que|à)(?:#|¤|\p{L}{4,20}|\d)|plus près de)|#[\s,–-]{1,4}(?:pardon|non|désolée?|oups|attendez|excusez-moi),? (?:pardon, )?(?:c'est|ça c'est|c'était|il s'agit de|cela concerne) (?:celui |celle |le total |le montant )?(?:de |d')?(?:l'|la |le |une |un )?(?:autre|dernier|dernière|précédent|précédente)(?!\p{L})/u,
    named: new RegExp(
      `(?<!\\p{L})(?:[Aa]vec|[Yy] compris|[Pp]lus|[Ee]nsemble avec|[Pp]our \\S{2,20} et) (?:l’affaire |l'affaire |le dossier |la société )?${NAME}(?=$| (?:ensemble|compris|inclus|dedans)(?!\\p{L}))`,
      'gu',
    ),
    takenBack: new RegExp(
      `#[\\s,–-]{1,4}(?:[Pp]ardon|[Nn]on|[Dd]ésolée?|[Oo]ups|[Aa]ttendez|[Ee]xcusez-moi)[,.]? (?:[Cc]['’]est|[Cc]['’]était|[Ii]l s['’]agit de|[Cc]ela concerne) (?:celui |celle |le total |le montant )?(?:de |d['’]|du dossier )?${NAME}|#\\s?\\((?:[Aa]vec |[Yy] compris |[Pp]lus )?(?<named>\\p{Lu}\\p{Ll}[\\p{L}&-]{1,24})(?: (?:compris|comprise|inclus|incluse))?\\)|(?<!\\p{L})pour @ et (?<third>\\p{Lu}\\p{Ll}[\\p{L}&-]{1,24})(?!\\p{L})`,
      'gu',
    ),
    denied: /(?<!\p{L})pas (?:le|la|celui|celle|l') ?(?:\S{1,10} )?(?:de|à|des) #(?!\p{L})/u,
    offered:
      /# (?:était|étaient|est|sont|c'était) (?:seulement |juste )?(?:le|la|l'|notre|leur|mon|un|une) ?(?:\S{1,12} )?(?:offre|devis|estimation|budget|proposition|prix catalogue)(?!\p{L})/u,
  },
};

/** The label of the row that the total was taken from: an offer's. */
export const OFFER =
  /^(?:our |unser |notre )?(?:offer(?:ed)?|quote|quotation|estimate|proposal|angebot|angebotssumme|offerte|kostenvoranschlag|offre|devis)(?: \(.{1,20}\))?$/u;
/** Another row that says what became of the price, with a value that is not "none". */
export const PRICE_ROW =
  /^(?:(?:final|agreed|actual|new|end|contract) ?(?:price|total|amount|sum)|discount|rebate|reduction|rabatt|nachlass|skonto|preisnachlass|endpreis|endsumme|(?:endgültiger|tatsächlicher|vereinbarter) preis|auftragssumme|gesamtsumme|vertragssumme|total|price|preis|prix|montant|(?:prix|montant|total) (?:final|définitif|convenu|total)|remise|rabais|ristourne)$/u;
export const NO_VALUE = /^(?:[-–—]|0(?:[.,]0{1,2})? ?%?|none|no|nil|n\/a|kein(?:er|e)?|nein|aucune?|non|sans)?$/u;
