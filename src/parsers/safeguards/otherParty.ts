/**
 * Another firm's name where this job would have its own: "bill Falcon", "gone over to Falcon", "we start at Falcon that day", "your share
 * covers the Falcon job as well". Who it is the mail does not say, so the partner is asked. A given name is somebody at the customer.
 */
import { ask } from '../facts/outcome.js';
import { NAME } from '../mentions/customer/name.js';
import { isTrade } from '../mentions/customer/names.js';
import { hasForm, mayBeNamed } from '../mentions/customer/party.js';
import { allIn } from '../patterns/matches.js';
import { evidenceIn, MAX_SENTENCE, onOneLine } from '../phrases.js';
import type { Doubt, Language, ReadingContext, Sentence } from '../types.js';

const BEFORE = '(?<![\\p{L}\\p{N}])';
const OTHER = `(?:(?:the|die|der|den|das|la|le|les) )?(${NAME})`;

/** Whose order it is: whoever comes to the desk in person has no company's form or trade in its name. */
const ORDERS: Readonly<Record<Language, string>> = {
  en: `(?:^|[.;,] )(?:[Tt]he|[Tt]heir|[Tt]his|[Ii]t) (?:order|contract|purchase order|PO|agreement|paperwork|signature)?(?: itself)? ?(?:came|comes|is|was|runs|stands|went)(?: \\p{Ll}{2,12}){0,2}? (?:from|with|by|through|to|on) ${OTHER}`,
  de: `(?:^|[.;,] )(?:[Dd]er|[Dd]ie|[Dd]ieser|[Dd]iese) (?:Auftrag|Vertrag|Bestellung|Unterschrift)(?: \\p{Ll}{2,12}){1,3}? (?:auf|von|mit|bei|über|vom) (?:der )?${OTHER}|(?:^|[.;,] )[Bb]estellt (?:hat|haben|wurde von) (?:aber |übrigens |eigentlich |am Ende )?${OTHER}|(?:^|[.;,] )[Uu]nterschrieben (?:hat|haben) (?:aber |übrigens |eigentlich |am Ende )?${OTHER}`,
  fr: `(?:^|[.;,] )(?:[Ll]a|[Ll]e|[Cc]ette|[Cc]e) (?:commande|contrat|bon de commande|signature|marché)(?: \\p{Ll}{2,12}){1,3}? (?:de|par|avec|chez|d[’']|au nom de) ?${OTHER}`,
};

const PHRASES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    // Who else does it.
    `(?:share|sharing|split|splitting) (?:the|this) (?:job|order|project|work|deal|contract)(?: \\p{Ll}{2,12})? with ${OTHER}`,
    // Who is billed, who pays.
    `(?:[Bb]ill|[Ii]nvoice|[Cc]harge) ${OTHER}(?: directly| direct| for| instead|(?=[.,;!]|$))`,
    `(?:[Ii]nvoice|[Bb]ill|it)(?: \\p{Ll}{2,12}){0,3}? (?:goes|is|should go|must go|has to go|made out|addressed|to be sent|send) (?:out )?to ${OTHER}`,
    `(?:[Ss]end|[Aa]ddress|[Ii]ssue)(?: us)? (?:the|your|that) (?:invoice|bill) to ${OTHER}`,
    // Who has the job now.
    `(?:gone|went|going|goes|defected|switched|jumped ship|crossed|moved) over to ${OTHER}(?=[.,;!]|$)|(?:switched|defected|jumped ship) to ${OTHER}(?=[.,;!]|$)`,
    `(?:[Ss]tart|[Bb]egin|[Kk]ick off|[Aa]re booked|[Aa]re|[Aa]re due)(?: \\p{Ll}{2,8}){0,2}? (?:at|with|for) ${OTHER} (?:that|the same|on that) (?:day|date|morning|week)|(?:[Tt]hat|[Tt]he same) (?:day|date|morning|week),? (?:we|the crew|the team)(?:'re|’re)? (?:\\p{Ll}{2,12} ){1,3}?(?:at|with|for) ${OTHER}`,
    `(?:[Yy]our|[Tt]he) (?:share|cut|commission|part) (?:also )?(?:covers|includes|is for) ${OTHER}(?:['’]s)? (?:job|order|project|too|as well|also)`,
  ],
  de: [
    `(?:teilen|teile)(?: \\p{Ll}{2,12}){0,2}? (?:Auftrag|Job|Projekt)(?: \\p{Ll}{2,12})? mit (?:der )?${OTHER}`,
    `(?:[Rr]echnung|[Ff]aktura)(?: \\p{Ll}{2,12}){0,3}?,? (?:an|auf|für) (?:die |den )?${OTHER}(?=[.,;!]|$| (?:stellen|senden|schicken|adressieren|ausstellen|richten))`,
    `(?:ist|sind) (?:\\p{Ll}{2,12} ){0,2}?zu(?:r|m)? ${OTHER} (?:gewechselt|übergelaufen|gegangen|abgewandert)`,
    `(?:[Aa]n (?:dem|diesem) (?:[Tt]ag|Termin|Datum)|[Dd]ann|[Aa]m selben Tag) (?:beginnen|starten|sind|fangen|legen) (?:wir|unsere Leute|die Monteure) (?:\\p{Ll}{2,12} ){0,2}?(?:bei|für|mit) (?:der )?${OTHER}|[Ww]ir (?:beginnen|starten|sind) (?:an dem Tag|dann|da|am selben Tag) (?:\\p{Ll}{2,12} ){0,2}?(?:bei|für) (?:der )?${OTHER}`,
    `Anteil (?:deckt|umfasst|gilt)(?: \\p{Ll}{2,12}){0,3}? (?:auch|ebenfalls) (?:für )?(?:den |das |die )?(?:Auftrag |Projekt )(?:bei |von )?${OTHER}`,
  ],
  fr: [
    `(?:partageons|partagerons) (?:l[’']affaire|le projet|la commande|le chantier|le contrat)(?: \\p{Ll}{2,12})? avec ${OTHER}`,
    `(?:[Ff]acture)(?: \\p{Ll}{2,12}){0,3}? (?:à|au nom de|chez) ${OTHER}(?=[.,;!]|$)`,
    `(?:[Ff]acturez|[Ff]acturer) ${OTHER}(?=[.,;!]|$| directement)`,
    `(?:passée?s?|partie?s?|parti) (?:\\p{Ll}{2,12} ){0,2}?(?:chez|à la concurrence,) ${OTHER}(?=[.,;!]|$)`,
    `(?:[Cc]e jour-là|[Cc]e même jour|[Àà] cette date),? (?:nous|nos équipes|on) (?:\\p{Ll}{2,12} ){1,3}?(?:chez|pour) ${OTHER}|(?:commençons|démarrons|sommes) (?:chez|pour) ${OTHER} ce jour-là`,
    `part (?:couvre|comprend|inclut|englobe|vaut) (?:aussi|également) (?:pour )?(?:l[’']affaire|le projet|la commande|le chantier|le dossier) ${OTHER}`,
  ],
};

const PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: compile('en'),
  de: compile('de'),
  fr: compile('fr'),
};

function compile(language: Language): readonly RegExp[] {
  return [ORDERS[language], ...PHRASES[language]].map((phrase) => new RegExp(BEFORE + phrase, 'gu'));
}

/** "Kestrel Holdings", beside a customer that is no holding: the house above it. */
const HOUSE = /^(?:holdings?|group|gruppe|groupe|beteiligung\p{L}{0,6}|immobilien|verwaltung\p{L}{0,3}|properties)$/u;

function isKnown(name: string, known: ReadonlySet<string>): boolean {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]{1,8}/u);
  return (
    words.some((word) => word.length > 2 && known.has(word) && !isTrade(word)) &&
    words.every((word) => !HOUSE.test(word) || known.has(word))
  );
}

/** "Invoice to Accounts", "an die Buchhaltung", "chez Monsieur Roux": nobody else's name. */
const NO_NAME =
  /^(?:fr|chf|eur|euros?|us|usd|aud|nzd|gbp|sgd|cad|sfr|tva|mwst|gst|vat|accounts?|accounting|finance|me|us|mr|mrs|ms|miss|dr|head|purchasing|reception|herrn?|frau|uns|mich|ihnen|sie|euch|monsieur|madame|mme|mlle|m|nous|moi|comptabilité|buchhaltung|einkauf|[\p{L}-]{0,16}(?:day|tag|mittwoch|abteilung|adresse|stelle|betrag|summe|auftrag|projekt|januar|january|janvier))(?![\p{L}])/iu;

export function doubtOtherParty(
  sentences: readonly Sentence[],
  language: Language,
  { referral, partner, desk }: ReadingContext,
): Doubt | null {
  const known = new Set(
    `${referral.customer} ${referral.customerContact} ${partner.name} ${partner.contact.name} ${desk.name}`
      .toLowerCase()
      .split(/[^\p{L}\p{N}]{1,8}/u),
  );
  for (const sentence of sentences) {
    if (sentence.question) continue;
    const line = onOneLine(sentence.text.slice(0, MAX_SENTENCE));
    for (const [number, pattern] of PATTERNS[language].entries())
      for (const match of allIn(pattern, line)) {
        const name = (match.slice(1).find(Boolean) ?? '').replace(/\.$/u, '');
        if (name === '' || isKnown(name, known) || NO_NAME.test(name) || !(number === 0 ? hasForm : mayBeNamed)(name))
          continue;
        return ask('customer-other', 'The mail names another firm where this job would be.', 'customer', [
          evidenceIn(sentence, match.index, match[0].length, 'safeguards/otherParty'),
        ]);
      }
  }
  return null;
}
