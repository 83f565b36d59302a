/** Words around attached files, by language; the notation is told in src/parsers/phrases.ts. */
import { Phrases } from '../phrases.js';
import type { Language } from '../types.js';

interface AttachmentWords {
  /** The figures stand in the attached file: it is named as their source, not merely sent along. */
  readonly figuresAttached: readonly string[];
  /** The answer that what we asked is so, at the beginning of a sentence. */
  readonly confirms: readonly string[];
  /** Anywhere in the answer: it is not, or not all, as we asked. */
  readonly objects: readonly string[];
  /** The title of a paper that bills somebody. */
  readonly invoiceTitle: readonly string[];
  /** Before the sender of a printed mail. */
  readonly from: readonly string[];
  /** Label of the customer's name in a paper. */
  readonly customer: readonly string[];
}

const GAP = '(?: [^\\s,;.:\\d]{1,20}){0,4}?';

const EN: AttachmentWords = {
  figuresAttached: [
    `(?:figures?|numbers?|amounts?|totals?|sums?|values?|prices?|facts)${GAP} (?:attached|enclosed|in the (?:attach\\S{0,6}|enclos\\S{0,4}|pdf|spreadsheet|sheet|file|document|csv))`,
    `(?:attached|enclosed|attachment|enclosure|(?:the|this) (?:pdf|spreadsheet|file|document|csv))${GAP} (?:has|gives|shows|contains|states|lists|says|for) (?:all |the |our |your |its )*(?:figures?|numbers?|amounts?|totals?|sums?|values?|prices?|facts)`,
  ],
  confirms: [
    "(?:yes|yep|yeah|yup|aye|indeed|correct|confirmed|absolutely|exactly|certainly|definitely|of course|sure|right|that's (?:right|correct|it|fine|so)|that is (?:right|correct|it|fine|so)|all (?:correct|right|good)|it is|they are|please do|go ahead|i confirm|we confirm|happy to confirm|ok|okay|agreed|spot on)",
  ],
  objects: [
    "(?:but|except|however|although|though|apart from|other than|only|instead|rather|not|no|nope|wrong|incorrect|\\S{1,20}n't|cannot|almost|nearly|should be|i think|probably|maybe|perhaps|let me|will check|wait|old|outdated|unless|if|once|when|until|subject to|hold|later)",
  ],
  invoiceTitle: ['(?:(?:tax |proforma |pro forma |commercial )?invoice|credit note|adjustment note|bill)'],
  from: ['(?:from|sender|sent by)'],
  customer: ['(?:customer|client|end customer|buyer|purchaser|ordered by|sold to|bill to|ship to|account)(?: name)?'],
};

const DE: AttachmentWords = {
  figuresAttached: [
    `(?:zahlen|beträge|betrag|summen?|werte?|preise?|auftragswert|eckdaten|gesamtsumme)${GAP} (?:anbei|beigefügt|angehängt|(?:im|in der|in dem|siehe|s\\.) (?:anhang|anlage|pdf|datei|tabelle|dokument|csv))`,
    `(?:anbei|im anhang|in der anlage|beigefügt|angehängt)${GAP} (?:die |alle |der |das )?(?:zahlen|beträge|betrag|summen?|werte?|preise?|auftragswert|eckdaten|gesamtsumme)`,
  ],
  confirms: [
    '(?:ja|jawohl|jo|jep|genau|richtig|korrekt|stimmt|passt|bestätigt|einverstanden|in ordnung|okay|ok|selbstverständlich|natürlich|absolut|exakt|das (?:ist (?:richtig|korrekt|so)|stimmt|passt)|alles (?:richtig|korrekt)|hiermit bestätig\\S{1,3}|(?:ich|wir) bestätig\\S{1,3}|so ist es|bitte (?:so )?(?:erfassen|übernehmen))',
  ],
  objects: [
    '(?:aber|jedoch|allerdings|außer|ausser|bis auf|nur|sondern|nicht|nein|nö|kein\\S{0,2}|falsch|fast|beinahe|müsste|sollte|stattdessen|statt|glaube|vielleicht|wahrscheinlich|vermutlich|moment|veraltet|alte[rnms]?|wenn|falls|sobald|vorbehaltlich|prüfe\\S{0,1}|später|warten)',
  ],
  invoiceTitle: ['(?:rechnung|rechnungskorrektur|gutschrift|stornorechnung|proforma-?rechnung|proformarechnung)'],
  from: ['(?:von|absender|gesendet von)'],
  customer: ['(?:kunde|kundin|auftraggeber(?:in)?|endkunde|besteller(?:in)?|käufer(?:in)?|kundenname|firma)'],
};

const FR: AttachmentWords = {
  figuresAttached: [
    `(?:chiffres|montants?|sommes?|prix|valeurs?|totaux|total)${GAP} (?:ci-joints?|ci-jointes?|en pièces? jointes?|joints?|jointes?|en annexe|dans (?:le|la|l') ?(?:pdf|pièce|fichier|document|tableau|annexe|csv))`,
    `(?:ci-joint\\S{0,2}|en pièces? jointes?|en annexe|la pièce jointe|le fichier joint)${GAP} (?:les |tous les |le |la )?(?:chiffres|montants?|sommes?|prix|valeurs?|totaux|total)`,
  ],
  confirms: [
    "(?:oui|ouais|tout à fait|exactement|exact|effectivement|absolument|bien sûr|en effet|affirmatif|correct|parfait|d'accord|entendu|certainement|c'est (?:exact|correct|bien ça|bien cela|ça|cela|bon|juste)|tout est (?:exact|correct|juste)|je confirme|nous confirmons|je vous confirme|nous vous confirmons|ok|okay|allez-y)",
  ],
  objects: [
    '(?:mais|sauf|excepté|hormis|toutefois|cependant|seulement|uniquement|plutôt|pas|non|aucun\\S{0,1}|faux|fausse|presque|devrait|au lieu|je (?:crois|pense)|peut-être|probablement|attendez|ancien\\S{0,3}|si|dès que|quand|sous réserve|vérifie\\S{0,1}|plus tard)',
  ],
  invoiceTitle: ['(?:facture(?: proforma| pro forma)?|avoir|note de crédit)'],
  from: ['(?:de|expéditeur|envoyé par)'],
  customer: ["(?:client|cliente|nom du client|donneur d'ordre|acheteur|commanditaire|maître d'ouvrage|société)"],
};

type Compiled = { readonly [K in keyof AttachmentWords]: Phrases };

const compile = (words: AttachmentWords): Compiled => ({
  figuresAttached: new Phrases(words.figuresAttached),
  confirms: new Phrases(words.confirms),
  objects: new Phrases(words.objects),
  invoiceTitle: new Phrases(words.invoiceTitle),
  from: new Phrases(words.from),
  customer: new Phrases(words.customer),
});

const WORDS: Readonly<Record<Language, Compiled>> = { en: compile(EN), de: compile(DE), fr: compile(FR) };
const ALL = [WORDS.en, WORDS.de, WORDS.fr];

/** The language's own words first; people write papers and short answers in any of them. */
export function attachmentWords(language: Language): readonly Compiled[] {
  return [WORDS[language], ...ALL.filter((words) => words !== WORDS[language])];
}
