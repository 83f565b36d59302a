/**
 * A correction that is none yet, or none of this job: a change that is wished for, supposed or under a condition, one that the partner is
 * not to invoice himself, one that another firm's name stands beside, a figure that is named to be struck out. What is on record would be
 * overwritten.
 */
import type { CalendarDay } from '../../values/calendarDay.js';
import { MONTH_NAMES } from '../calendarNames.js';
import { allIn } from '../patterns/matches.js';
import { evidenceIn, fold, folded, MAX_SENTENCE, onOneLine, wholeWord } from '../phrases.js';
import type { Doubt, Language, ReadingContext, Sentence, WonFacts } from '../types.js';

/** Wished for, supposed, or waiting for something. */
const OPEN: Readonly<Record<Language, RegExp>> = {
  en: wholeWord(
    "(?:would|'d) (?:like|love|prefer)|(?:hopes?|hoping|wish(?:es)?|suggests?|suggested|proposes?|proposed|prefers?)|presumably|probably|perhaps|maybe|possibly|if (?:the )?\\p{L}{2,14} (?:signs?|agrees?|approves?|accepts?|says?|confirms?)|(?:once|as soon as|provided|subject to|unless)(?! (?:again|more))",
  ),
  de: wholeWord(
    'wünscht(?:en)?(?: sich)?|möchten?|hätten? gern|würden? gern|hofft|hoffen|schlägt|schlagen wir|schlug|vorgeschlagen|vorschlag|vermutlich|wahrscheinlich|vielleicht|eventuell|möglicherweise|wohl|(?:wenn|falls|sofern|sobald|vorausgesetzt)(?! (?:das |es |dies )?(?:so )?(?:passt|recht ist|möglich))',
  ),
  fr: wholeWord(
    "souhait\\p{L}{0,5}|aimerai(?:t|ent)|voudrai(?:t|ent)|préférerai(?:t|ent)|espèrent?|espérons|propose(?:nt)?|proposé|sans doute|probablement|peut-être|éventuellement|vraisemblablement|(?:si|s['’]il|s['’]ils) (?:m\\. |mme |le |la |l['’]|nous |vous |il |elle )?(?:\\p{L}{2,14} )?(?:signe|accepte|approuve|valide|confirme|est d['’]accord)(?:nt)?|dès que|pourvu que|à condition|sous réserve",
  ),
};

/** The desk's own part moves as well, from a later year, or is for somebody else to pay. */
const MORE_CHANGES = wholeWord(
  [
    '(?:ihr|ihre|euer|eure) (?:anteil|provision|teil|beteiligung|honorar)(?: \\p{L}{2,12}){0,2}? (?:mit|entsprechend|ebenfalls|auch|dementsprechend|anteilig)',
    "(?:votre|vos) (?:part|commission|rétribution|honoraires)(?: \\p{L}{2,12}){0,2}? (?:d['’]autant|aussi|également|en conséquence|proportionnellement|de même)",
    'your (?:share|part|fee|commission|cut)(?: \\p{L}{2,12}){0,2}? (?:accordingly|too|as well|likewise|with it|proportionately)',
    'nicht (?:an )?uns,? sondern|pas à nous,? mais|(?:and |but )?not (?:to )?us,? but|à \\p{L}{3,20},? (?:et )?(?:non|pas) (?:pas )?à nous',
    '(?:ab|dès|à partir de|from|as of|starting in) 20\\d\\d',
  ].join('|'),
);

/** "Ihre 4.850 € bleiben, die 48.500 € nicht": struck out, with no other in its place. */
const STRUCK =
  /\d(?: ?(?:€|eur|euro|chf|francs|franken|\$|gbp|£|aud))?,? (?:aber |dagegen |hingegen |jedoch )?(?:nicht|non|pas|do not|don't|does not|doesn't)\s?[.!]?\s?$/u;

/** "Vogel bleibt, Wombat startet am 18. Januar": of the customer it is said that nothing changes; the start is told to stay. */
const STAYS =
  "(?:bleibt|bleiben|ne change pas|ne bouge pas|reste|stays|remains|does not change|doesn't change|is unchanged)";
const SUBJECT_STAYS = new RegExp(`(?<!\\p{L})(\\p{L}{3,20}) ${STAYS}(?!\\p{L})`, 'gu');
const START_STAYS = wholeWord(
  `(?:start|beginn|starttermin|startdatum|début|date de début|démarrage|starting date|start date) ${STAYS}(?! (?:am|on|le|au|à|at|\\d))`,
);

/** Of which firm a figure or a day is: "die Auftragssumme von Wombat", "c'est pour Wombat". Read with its capitals. */
const OF_A_FIRM =
  /(?:(?:[Ss]umme|[Bb]etrag|[Ss]tart|[Bb]eginn|[Tt]ermin|[Rr]echnung) (?:von|bei|der|für)|[Gg]ilt (?:nur )?für|(?:[Mm]ontant|[Tt]otal|[Dd]ébut|[Dd]ate|[Ff]acture) (?:de |d['’]|pour |chez )|[Cc]['’]est pour|[Vv]aut pour|(?:[Tt]otal|[Ff]igure|[Ss]tart|[Dd]ate|[Aa]mount|[Ii]nvoice) (?:of|for|at)|[Tt]hat is for|[Tt]hat['’]s for) ?((?:\p{Lu}[\p{L}&-]{2,20})(?!\p{L}))/gu;
const FIRM_STARTS =
  /(?:^|[.,;:] |und |et |and )(\p{Lu}[\p{L}&-]{2,20}) (?:startet|beginnt|fängt|commence|démarre|débute|starts|begins)(?!\p{L})/gu;
const NO_FIRM = new RegExp(
  `^(?:${MONTH_NAMES.en}|${MONTH_NAMES.de}|${MONTH_NAMES.fr}|\\p{L}{2,10}tag|mittwoch|\\p{L}{3,8}day|eur|euro|chf|aud|usd|gbp|franken|ihnen|ihre?[nmrs]?|uns|euch|unsere?[nmrs]?|herrn?|frau|monsieur|madame|mme|kunden?|kundin|projekt|auftrag|vertrag|das|der|die|er|sie|es|wir|ich|il|elle|ils|on|nous|ce|cela|he|she|they|it|we|this|that|work|arbeit|arbeiten|start|beginn|projektstart)$`,
  'u',
);

/** null where the correction is plainly one of this job. `sentences` are all of the mail; `recorded` is the start on record, if any. */
export function doubtChange(
  sentences: readonly Sentence[],
  { startDate }: Pick<WonFacts, 'startDate'>,
  recorded: CalendarDay | null,
  { customer, customerContact }: ReadingContext['referral'],
  language: Language,
): Doubt | null {
  const own = new Set(fold(`${customer} ${customerContact}`).split(/[^\p{L}&-]{1,8}/u));
  for (const sentence of sentences) {
    if (sentence.question) continue;
    const text = onOneLine(folded(sentence));
    const match =
      OPEN[language].exec(text) ??
      MORE_CHANGES.exec(text) ??
      STRUCK.exec(text) ??
      (startDate !== null && startDate.value !== recorded ? START_STAYS.exec(text) : null) ??
      allIn(SUBJECT_STAYS, text).find(([, subject = '']) => own.has(subject)) ??
      otherFirm(onOneLine(sentence.text.slice(0, MAX_SENTENCE)), own);
    if (match !== null)
      return {
        code: 'meaning-unclear',
        message: 'The mail changes a fact, and words that leave open whether, or of which job.',
        needs: 'review',
        evidence: [evidenceIn(sentence, match.index, match[0].length, 'safeguards/changes')],
      };
  }
  return null;
}

function otherFirm(text: string, own: ReadonlySet<string>): RegExpExecArray | null {
  const isOther = ([, name = '']: RegExpExecArray): boolean => {
    const word = fold(name);
    return !own.has(word) && !own.has(word.replace(/s$/u, '')) && !NO_FIRM.test(word);
  };
  return [...allIn(OF_A_FIRM, text), ...allIn(FIRM_STARTS, text)].find(isOther) ?? null;
}
