/**
 * Words of loss and refusal whose object is not this job: a meeting that was cancelled, the contract with the supplier before, a
 * first offer that was refused before the second was taken, somebody else's job. What was refused, its object says, which stands
 * beside the verb or, in German, behind a dash ("hat mir abgesagt – den Termin nämlich"). "He dropped our rival, and us": it is set
 * aside only where its sentence says nothing else.
 */
import { anyOf, blanked, folded } from '../phrases.js';
import { refine } from '../refiners/index.js';
import type { Candidate } from '../refiners/types.js';
import { goesOn, isEmpty, stretchLength } from '../nothingElse.js';
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

/** "After the demo he called off": when it was, and not what. */
const AT =
  '(?<!\\p{L})(?:after|at|in|during|before|since|nach|bei|beim|in|im|an|vor|während|seit|auf|trotz|wegen|après|à|au|dans|lors de|pendant|avant|depuis|dès|malgré|suite à)';
const ADJECTIVE = '(?:\\p{L}{3,14} )?';

function beside(language: Language): { readonly subject: RegExp; readonly object: RegExp; readonly told: RegExp } {
  const noun = `${ARTICLE[language]} ?${ADJECTIVE}${anyOf(OCCASIONS[language])}`;
  const when = '(?: (?:on|of|with|am|vom|im|mit|um|de|du|d[ée]s|avec)(?: \\S{1,14}){1,3}?)?';
  const aux =
    "(?:was|were|is|are|has|have|had|been|got|won['’]t|be|isn['’]t|not|going|wurde|wurden|ist|sind|war|worden|leider|a|ont|est|sont|été|hat|haben|er|sie|man)";
  return {
    subject: new RegExp(`(?:^|(?<!${AT})[\\s(])${noun}${when}(?: ${aux}){0,4} ?$`, 'u'),
    object: new RegExp(`^ ?(?:(?:off|down|us|me|uns|mir|nous|leider|sadly) )?${noun}(?!\\p{L})`, 'u'),
    told: new RegExp(
      `^[\\s–:,-]{1,3}${noun}(?: \\S{1,14}){0,3} (?:nämlich|that is|that['’]s all|only|nur|j['’]entends)`,
      'u',
    ),
  };
}
const OCCASION = { en: beside('en'), de: beside('de'), fr: beside('fr') } as const;

/** Why, and to when: "because he has the flu", "und auf Montag verschoben". */
const PUT_OFF: Readonly<Record<Language, RegExp>> = {
  en: /(?:(?:because|as) (?:he|she|they)(?:['’]s| is| are| was| were| has| have| had)(?: got)? (?:ill|sick|unwell|(?:the )?flu|covid|on holiday|away)|(?:due to|because of) (?:illness|flu|snow|the (?:weather|snow|strike))|(?:and |, )?(?:has been |is |was |it['’]s )?(?:moved|postponed|rescheduled|put back)(?: it)? to)(?!\p{L})/u,
  de: /(?:wegen (?:krankheit|grippe|schnee|des wetters|corona|urlaubs?)|weil er krank (?:ist|war)|(?:und |, )?(?:auf|wurde auf)(?= \p{L}{2,12} (?:verschoben|verlegt)))(?!\p{L})/u,
  fr: /(?:(?:à|pour) cause de (?:la )?(?:neige|grippe|maladie|grève)|(?:car|parce qu)['’ ]?(?:il|elle) est malade|(?:et |, )?(?:reportée?|décalée?|déplacée?) (?:au|à))(?!\p{L})/u,
};

/** "Hat mir abgesagt" */
const TOLD_US = /(?<!\p{L})(?:mir|uns|nous|m['’])(?!\p{L})/u;

/** "The webinar won't be going ahead", "Dan cancelled Friday's visit": the sentence without it, or null where it stands elsewhere. */
function withoutOccasion({ text, from, to, clause, locale }: Candidate): string | null {
  const { language } = locale;
  const { subject, object, told } = OCCASION[language];
  const head = subject.exec(text.slice(clause.from, from));
  const behind = object.exec(text.slice(to, clause.to));
  const dashed = told.exec(text.slice(clause.to));
  const [start, end] =
    dashed !== null
      ? [from, clause.to + dashed[0].length]
      : head !== null
        ? [clause.from + head.index, from + stretchLength(text.slice(from, to), language)]
        : [from, behind === null ? from : to + behind[0].length];
  return start === end ? null : blanked(without(text, start, end), PUT_OFF[language], TOLD_US);
}

function without(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
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
  en: new RegExp(`(?<!\\p{L})${FORMER.en}(?: with (?!us|ours|you)\\p{L}{3,20})?(?!\\p{L})`, 'u'),
  de: new RegExp(`(?<!\\p{L})${FORMER.de}(?: (?:bei|mit) (?!uns|ihnen)\\p{L}{3,20})?(?!\\p{L})`, 'u'),
  fr: new RegExp(`(?<!\\p{L})${FORMER.fr}(?: (?:chez|avec) (?!nous|vous|notre)\\p{L}{3,20})?(?!\\p{L})`, 'u'),
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
/** "… of $55,000" */
const PRICED =
  "(?: (?:of|for|at|über|von|de|à|pour) ?[$€£]? ?\\d[\\d.,' ]{0,11}(?:€|eur(?:os?)?|chf|francs?|franken|dollars?)?)?";
const EARLIER_OFFER: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`(?<!\\p{L})${anyOf(FIRST.en)} ${anyOf(OFFER.en)}(?!\\p{L})${PRICED}`, 'u'),
  de: new RegExp(`(?<!\\p{L})${anyOf(FIRST.de)} ${anyOf(OFFER.de)}(?!\\p{L})${PRICED}`, 'u'),
  fr: new RegExp(
    `(?<!\\p{L})(?:${anyOf(FIRST.fr)} ${anyOf(OFFER.fr)}(?!\\p{L})|${anyOf(OFFER.fr)} initiale?)${PRICED}`,
    'u',
  ),
};
const REFUSED =
  /refus|turn|declin|reject|said no|sent back|abgelehn|lehnt|zurückgewies|ausgeschlag|verworfen|abgesagt|dit non|rejet|déclin|écart/u;
/** The second, and what became of it. */
const TAKEN_SINCE =
  /(?<!\p{L})(?:second|new|revised|next|other)(?: (?:one|quote|offer|proposal|version))?(?!\p{L})[^.!?]{0,60}(?:signed|accepted|approved|took|taken)|(?:signed|accepted|approved) (?:the )?(?:second|new|revised)|(?<!\p{L})(?:zweite|neue|überarbeitete|nächste|andere)[ns]?(?!\p{L})[^.!?]{0,60}(?:angenommen|unterschrieben|akzeptiert|unterzeichnet|bestellt)|(?:accepté|signé|retenu|validé) (?:la |le )?(?:second|deuxième|nouvel)|(?:second|deuxième|nouvel)[^.!?]{0,60}(?:acceptée?|signée?|retenue?|validée?)/u;

/** It was not. */
const NOT_TAKEN =
  /(?<!\p{L})(?:not|never|n['’]t|hope\p{L}{0,2}|will|if|once|nicht|nie|noch|hoff\p{L}{1,4}|wenn|falls|sobald|wird|pas|jamais|espér\p{L}{1,4}|si|quand|sera)(?!\p{L})|n['’]t(?!\p{L})/u;

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
/** One round of several, and the one that counts. */
const FIRST_ROUND =
  /(?<!\p{L})(?:(?:lost|perdu) (?:la |le |the )(?:first|opening|premi(?:er|ère)) (?:round|set|manche|tour)(?: (?:at|with|chez|avec) \p{L}{3,20})?,? (?:and|but|et|mais) (?:have |we |avons |nous avons )?(?:won|gagné) (?:the second|la seconde|la deuxième|le second)|die erste runde (?:bei \p{L}{3,20} )?verloren und die zweite gewonnen)(?!\p{L})/u;

/** `found`: everything that phrases find in the mail. */
export function isLossAside(
  candidate: Candidate,
  found: readonly Candidate[],
  sentences: readonly Sentence[],
): boolean {
  const { statement, text, from, to, clause, locale, index } = candidate;
  if (statement !== 'lost') return false;
  // "Signé avec nous et pas avec un concurrent"
  const onwards = text.slice(from, clause.to);
  if (SIGNED_OURS.test(onwards) || (CHOSE.test(onwards) && WITH_US.test(onwards))) return true;
  const { language } = locale;
  const next = sentences[index + 1];
  if (next !== undefined && goesOn(folded(next), language)) return false;
  const occasion = withoutOccasion(candidate);
  if (occasion !== null && isEmpty(occasion, language)) return true;
  const sold = found.some(
    (each) => isSale(each.statement) && !(each.index === index && each.from < to && from < each.to),
  );
  const alone = (object: RegExp): boolean => {
    const match = object.exec(text);
    if (match === null) return false;
    const rest = without(text, match.index, match.index + match[0].length);
    return isEmpty(without(rest, from, from + stretchLength(text.slice(from, to), language)), language);
  };
  if (sold && (alone(RIVAL_REFUSED) || alone(FIRST_ROUND) || alone(FORMER_CONTRACT[language]))) return true;
  return (
    REFUSED.test(text.slice(from, to)) && alone(EARLIER_OFFER[language]) && isTakenSince(candidate, found, sentences)
  );
}

/** "The second one he signed": one of the next sentences sells it. */
function isTakenSince({ index }: Candidate, found: readonly Candidate[], sentences: readonly Sentence[]): boolean {
  return sentences.slice(index + 1, index + LATER).some((sentence, behind) => {
    const text = folded(sentence);
    return (
      TAKEN_SINCE.test(text) &&
      !NOT_TAKEN.test(text) &&
      found.some((each) => isSale(each.statement) && each.index === index + 1 + behind)
    );
  });
}

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
