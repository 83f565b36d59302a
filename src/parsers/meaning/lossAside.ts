/**
 * Words of loss and refusal whose object is not this job: a meeting that was cancelled, the contract with the supplier before, a
 * first offer that was refused before the second was taken, somebody else's job. What was refused, its object says, which stands
 * beside the verb or, in German, behind a dash ("hat mir abgesagt – den Termin nämlich").
 */
import { anyOf, folded } from '../phrases.js';
import { refine } from '../refiners/index.js';
import type { Candidate } from '../refiners/types.js';
import { isSale, type Language, type Sentence } from '../types.js';

type ByLanguage = Readonly<Record<Language, readonly string[]>>;

/** What takes place at an hour: called off, it takes no job with it. */
const OCCASIONS: ByLanguage = {
  en: [
    'meetings?',
    '(?:site )?visits?',
    'calls?',
    'demos?',
    'demonstrations?',
    'presentations?',
    'appointments?',
    'webinars?',
    'lunch(?:es)?',
    'dinners?',
    'golf days?',
    'part(?:y|ies)',
    'trade fairs?',
  ],
  de: [
    '\\p{L}{0,14}termin(?:e|s)?',
    '\\p{L}{0,12}besprechung(?:en)?',
    '(?:ortstermin|besuch|rückruf|anruf)(?:e|s)?',
    '\\p{L}{0,12}(?:präsentation|vorführung|demo|webinar|essen|feier|treffen)(?:en|s)?',
  ],
  fr: [
    'réunions?',
    'visites?',
    'rendez-vous',
    'rdv',
    'séances?',
    'démos?',
    'démonstrations?',
    'présentations?',
    'webinaires?',
    'déjeuners?',
    'appels?',
    'repas',
  ],
};

const ARTICLE: Readonly<Record<Language, string>> = {
  en: "(?:the|a|an|our|my|his|her|their|that|this|one|\\p{L}{3,9}day['’]s|yesterday['’]s|today['’]s|last week['’]s)",
  de: '(?:den|die|das|der|dem|einen|eine|ein|unsere?[nrms]?|ihre?[nrms]?|seine?[nrms]?|diese[nrms]?)',
  fr: "(?:le|la|les|l['’]|un|une|notre|nos|sa|son|leurs?|ce|cette|cet)",
};

const ADJECTIVE = '(?:\\p{L}{3,14} )?';

function beside(language: Language): { readonly subject: RegExp; readonly object: RegExp; readonly told: RegExp } {
  const noun = `${ARTICLE[language]} ?${ADJECTIVE}${anyOf(OCCASIONS[language])}`;
  const when = '(?: (?:on|of|with|am|vom|im|mit|um|de|du|d[ée]s|avec)(?: \\S{1,14}){1,3}?)?';
  const aux =
    "(?:was|were|is|are|has|have|had|been|got|won['’]t|be|isn['’]t|not|going|wurde|wurden|ist|sind|war|worden|leider|a|ont|est|sont|été|hat|haben|er|sie|man)";
  return {
    subject: new RegExp(`(?:^|[\\s(])${noun}${when}(?: ${aux}){0,4} ?$`, 'u'),
    object: new RegExp(`^ ?(?:(?:off|down|us|me|uns|mir|nous|leider|sadly) )?${noun}(?!\\p{L})`, 'u'),
    told: new RegExp(
      `^[\\s–:,-]{1,3}${noun}(?: \\S{1,14}){0,3} (?:nämlich|that is|that['’]s all|only|nur|j['’]entends)`,
      'u',
    ),
  };
}
const OCCASION = { en: beside('en'), de: beside('de'), fr: beside('fr') } as const;

/** Events of others stand at the head: "the webinar won't be going ahead". */
function isOfAnOccasion({ text, from, to, clause, locale }: Candidate): boolean {
  const { subject, object, told } = OCCASION[locale.language];
  const head = text.slice(clause.from, from);
  return (
    (subject.test(head) && !/^(?: ?(?:and|und|et) )/u.test(text.slice(to, clause.to))) ||
    object.test(text.slice(to, clause.to)) ||
    told.test(text.slice(clause.to))
  );
}

const PAPER: ByLanguage = {
  en: ['contract', 'agreement', 'subscription', 'licen[cs]es?', 'maintenance'],
  de: ['\\p{L}{0,12}vertrag', '\\p{L}{0,10}abo', '\\p{L}{0,8}lizenz(?:en)?', '\\p{L}{0,6}system', 'software'],
  fr: ['contrat', 'abonnement', 'licences?', 'logiciel'],
};
/** From when it is: not the one that was signed now. "The current one" and "with …" may be this one. */
const FORMER: Readonly<Record<Language, string>> = {
  en: `(?:his|her|their|its|the) (?:old|previous|former) (?:\\p{L}{3,14} )?${anyOf(PAPER.en)}`,
  de: `(?:seine?n?|ihre?n?|den|das|die) (?:alte|bisherige|frühere)[ns]? ${anyOf(PAPER.de)}`,
  fr: `(?:son|sa|leur|le|la|l['’]) ?(?:(?:ancien(?:ne)?|vieux|précédent) ${anyOf(PAPER.fr)}|${anyOf(PAPER.fr)} précédent)`,
};
const FORMER_CONTRACT: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`(?<!\\p{L})${FORMER.en}`, 'u'),
  de: new RegExp(`(?<!\\p{L})${FORMER.de}`, 'u'),
  fr: new RegExp(`(?<!\\p{L})${FORMER.fr}`, 'u'),
};

const FIRST: ByLanguage = {
  en: ['first', 'previous', 'earlier', 'original', 'initial', 'old', 'opening'],
  de: ['erste[ns]?', 'vorige[ns]?', 'frühere[ns]?', 'ursprüngliche[ns]?', 'alte[ns]?'],
  fr: ['premier', 'première', 'ancien(?:ne)?'],
};
const OFFER: ByLanguage = {
  en: ['quotes?', 'quotation', 'offer', 'proposal', 'price', 'draft', 'version'],
  de: ['angebot', 'offerte', 'vorschlag', 'preis', 'entwurf', 'fassung', 'version'],
  fr: ['offre', 'devis', 'proposition', 'prix', 'version', 'projet'],
};
const EARLIER_OFFER: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`(?<!\\p{L})${anyOf(FIRST.en)} ${anyOf(OFFER.en)}(?!\\p{L})`, 'u'),
  de: new RegExp(`(?<!\\p{L})${anyOf(FIRST.de)} ${anyOf(OFFER.de)}(?!\\p{L})`, 'u'),
  fr: new RegExp(`(?<!\\p{L})${anyOf(FIRST.fr)} ${anyOf(OFFER.fr)}(?!\\p{L})|${anyOf(OFFER.fr)} initiale?`, 'u'),
};
const REFUSED =
  /refus|turn|declin|reject|said no|sent back|abgelehn|lehnt|zurückgewies|ausgeschlag|verworfen|abgesagt|dit non|rejet|déclin|écart/u;
/** The second, and what became of it. */
const TAKEN_SINCE =
  /(?<!\p{L})(?:second|new|revised|next|other)(?: (?:one|quote|offer|proposal|version))?(?!\p{L})[^.!?]{0,60}(?:signed|accepted|approved|took|taken)|(?:signed|accepted|approved) (?:the )?(?:second|new|revised)|(?<!\p{L})(?:zweite|neue|überarbeitete|nächste|andere)[ns]?(?!\p{L})[^.!?]{0,60}(?:angenommen|unterschrieben|akzeptiert|unterzeichnet|bestellt)|(?:accepté|signé|retenu|validé) (?:la |le )?(?:second|deuxième|nouvel)|(?:second|deuxième|nouvel)[^.!?]{0,60}(?:acceptée?|signée?|retenue?|validée?)/u;

/** "Die Schulung machen sie nun selbst": a part of the job, and the rest is ordered. */
const THEMSELVES =
  /themselves|himself|herself|in-?house|internally|selbst|selber|intern|en interne|elles?-mêmes?|eux-mêmes|lui-même/u;
const PART: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:the )?(?:user |staff |basic )?(?:training|data entry|cabling|printing|translations?)(?!\p{L})/u,
  de: /(?<!\p{L})(?:die|das|den) (?:\p{L}{0,12}(?:schulung(?:en)?|datenpflege|erfassung|verkabelung))(?!\p{L})/u,
  fr: /(?<!\p{L})(?:la |le |les |l['’])(?:formations?|saisie|câblage)(?!\p{L})/u,
};

/** "Dem Mitbewerber abgesagt", "turned the rival down": who was refused is not the partner. */
const RIVAL_REFUSED = new RegExp(
  [
    '(?<!\\p{L})(?:turned (?:down )?|refused |said no to |rejected |dropped )(?:the|our|a) (?:\\p{L}{3,14} )?(?:competitors?|rivals?)(?=\\s{0,2}(?:down)?\\s{0,2}(?:[.,;!]|$))',
    '(?<!\\p{L})(?:dem|der|den|einem|einer|seinem|ihrem|unserem|allen anderen) (?:\\p{L}{3,14} )?(?:mitbewerbern?|wettbewerbern?|konkurrenten|konkurrenz) (?:\\p{L}{3,12} )?(?:abgesagt|absagen|den laufpass|einen korb)',
    "(?:renoncé|dit non|résilié|refusé) (?:à |aux? |chez |avec )?(?:l['’]|le |la |les |un |une |son |sa |leurs? |nos |notre )?(?:autre )?(?:concurrents?|confrères?)(?!\\p{L})",
    'dit non à (?!nous(?!\\p{L}))\\p{L}{3,20} et oui à nous',
  ].join('|'),
  'u',
);
/** And the partner was. */
const US_TOO =
  /(?<!\p{L})(?:i\.e\.|namely|that is|meaning|and|also|und|donc|soit|et)(?: to| à|,)? (?:us|uns|nous)(?= (?:as well|too|included|aussi|auch|ebenso)|\s?[.!;]|\s?$)(?<!oui à nous)/u;
/** One round of several. */
const FIRST_ROUND =
  /(?<!\p{L})(?:(?:lost|perdu) (?:\p{L}{2,6} )?(?:the|la|le) (?:first|opening|premi(?:er|ère)) (?:round|set|manche|tour|mi-temps)|die erste (?:runde|etappe)(?: \p{L}{3,8})? verloren|verloren(?: \p{L}{2,8}){0,3} nur die erste (?:runde|etappe))(?!\p{L})/u;

/** The whole job is meant after all. */
const ALL_OF_IT =
  /(?<!\p{L})(?:altogether|entirely|for good|everything|whole|auch das zweite|alles|ganz|aussi la seconde|tout)(?!\p{L})/u;

/** `found`: everything that phrases find in the mail. */
export function isLossAside(
  candidate: Candidate,
  found: readonly Candidate[],
  sentences: readonly Sentence[],
): boolean {
  const { statement, text, from, to, clause, locale, index } = candidate;
  if (statement !== 'lost') return false;
  if (isOfAnOccasion(candidate)) return true;
  const own = text.slice(clause.from, clause.to);
  const until = text.slice(to);
  // "Signé avec nous et pas avec un concurrent"
  const onwards = text.slice(from, clause.to);
  if (SIGNED_OURS.test(onwards) || (CHOSE.test(onwards) && WITH_US.test(onwards))) return true;
  // "Garaga SA nous a dit non, mais ce n'est pas votre client"
  if (DISOWNS.test(until)) return true;
  if (ALL_OF_IT.test(own)) return false;
  const sold = found.some(
    (each) => isSale(each.statement) && !(each.index === index && each.from < to && from < each.to),
  );
  if (sold && THEMSELVES.test(text.slice(from, to)) && PART[locale.language].test(own)) return true;
  if (sold && ((RIVAL_REFUSED.test(own) && !US_TOO.test(text)) || FIRST_ROUND.test(own))) return true;
  if (sold && FORMER_CONTRACT[locale.language].test(own)) return true;
  if (!EARLIER_OFFER[locale.language].test(own) || !REFUSED.test(text.slice(from, to))) return false;
  const later = sentences.slice(index, index + LATER).map(folded);
  return (
    found.some((each) => isSale(each.statement) && (each.index > index || (each.index === index && each.from >= to))) ||
    later.some((each) => TAKEN_SINCE.test(each))
  );
}

/** Behind the words, in the same sentence: the customer is not the one referred. */
const DISOWNS =
  /^[^.!?]{0,40}(?<!\p{L})(?:not (?:one of yours|your (?:referral|customer|client))|ce n['’]est pas votre (?:client|recommandation|dossier)|pas (?:un|une) (?:des vôtres|de vos (?:clients|recommandations))|(?:ist|war) (?:aber |ja )?(?:nicht ihr kunde|nicht ihre (?:kundin|empfehlung)|keiner von ihren (?:kunden|empfehlungen)|keine empfehlung von ihnen)|kein(?:e)? (?:kunde|kundin|empfehlung) von ihnen|no customer of yours)(?!\p{L})/u;

/** A paper that is ended with us is no choice of us. */
const CHOSE =
  /^(?!.*(?:terminat|cancel|withdr|pulled|kündig|storn|résili|annul))(?=.*(?:sign|chose|chosen|pick|went|unterschr|unterz|entschied|angenommen|accept|retenu|choisi))/su;

/** With whom it is and with whom not. */
const WITH_US =
  /(?<!\p{L})(?:with us|(?:bei|mit) uns|(?:avec|chez) nous),? (?:and |und |et )?(?:not|nicht|pas|non|statt|instead of|rather than|plutôt qu)(?!\p{L})(?! (?:yet|noch|encore))/u;

/** "… and signed ours": what was ended is another's. */
const SIGNED_OURS =
  /(?<!\p{L})(?:und unsere[nms]? (?:unterschrieben|unterzeichnet|angenommen)|and (?:has |have )?(?:signed|accepted|taken) ours|et (?:a |ont )?signé (?:le nôtre|la nôtre|chez nous|avec nous))(?!\p{L})/u;

const LATER = 4;

/** "L'affaire n'est pas perdue, elle ne nous a pas refusés": denied in so many words. */
export function deniedLosses(found: readonly Candidate[]): Candidate[] {
  return found.filter((each) => each.statement === 'lost' && refine(each)?.refinedBy === 'negated');
}
