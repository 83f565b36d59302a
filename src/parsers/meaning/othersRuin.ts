/**
 * Who has gone under: "their IT provider went into administration" is trouble for the customer, and no end of the job. The one who did
 * stands before the words, as the customer's provider, landlord or bank.
 */
import { anyOf, wholeWord } from '../phrases.js';
import type { Candidate } from '../refiners/types.js';
import type { Language } from '../types.js';

const RUIN = wholeWord(
  [
    'administration|receivership|liquidation|insolven\\p{L}{1,3}|bankrupt(?:cy)?|bust|broke|under|ceased trading|closed down',
    'insolvent|insolvenz\\p{L}{0,14}|konkurs|pleite|bankrott|geschäftsaufgabe|faillite|redressement|dépôt de bilan|déposé',
  ].join('|'),
);

/** Whose ruin it is: theirs to whom the customer pays something. */
const SUBJECTS: Readonly<Record<Language, { readonly whose: string; readonly firm: readonly string[] }>> = {
  en: {
    whose: '(?:their|his|her|its|the|our|your)(?: [\\p{L}.-]{2,14}){0,3}',
    firm: [
      'providers?|suppliers?|vendors?|landlord|bank|host|hoster|subcontractor|manufacturer|dealer|agency|wholesaler|haulier',
      '(?:hosting|it|i\\.t\\.|software|leasing|payroll|telecoms?|internet|cloud|data|security) (?:company|firm|people|house|partner)',
    ],
  },
  de: {
    whose: '(?:ihr|sein|unser|der|die|deren|dessen)\\p{L}{0,2}(?: \\p{L}{2,16}){0,2}',
    firm: [
      '[\\p{L}-]{0,16}(?:anbieter|lieferant|dienstleister|provider|hoster|vermieter|bank|händler|hersteller)(?:in|s|en)?',
      '[\\p{L}-]{0,16}(?:betreiber|spediteur|systemhaus|grossist)(?:in|s|en)?',
    ],
  },
  fr: {
    whose: "(?:leur|son|sa|notre|votre|le|la|l')(?: \\p{L}{3,12})?",
    firm: [
      'prestataire|fournisseur|hébergeur|bailleur|banque|fabricant|revendeur|grossiste|transporteur|sous-traitant',
    ],
  },
};

/** Between the firm and its ruin stands its verb, and nobody else: "their bank has put them into receivership" is the customer's. */
const ANNOUNCED = anyOf([
  'has|have|had|is|was|are|were|went|gone|going|go|goes|just|now|sadly|last|week|month|into|in|out|of|business|being',
  'ist|sind|war|hat|haben|wurde|geht|ging|steht|musste|muss|gerade|leider|letzte|woche|soeben|jetzt|nun|vor|der',
  '(?:de|of|von) \\p{L}{2,20}',
  "est|sont|a|ont|fait|vient|de|d'être|en|été|la|semaine|dernière|malheureusement|hélas|mise?|placée?|son",
]);

function subject(language: Language): RegExp {
  const { whose, firm } = SUBJECTS[language];
  return new RegExp(
    `(?<!\\p{L})(?<!(?:laut|nach|according to|selon|d'après) )${whose} ?(?:${firm.join('|')})(?!\\p{L})(?: ${ANNOUNCED}){0,5} ?$`,
    'u',
  );
}
const OTHERS: Readonly<Record<Language, RegExp>> = { en: subject('en'), de: subject('de'), fr: subject('fr') };

export function isOthersRuin({ text, from, to, clause, locale }: Candidate): boolean {
  return RUIN.test(text.slice(from, to)) && OTHERS[locale.language].test(text.slice(clause.from, from));
}
