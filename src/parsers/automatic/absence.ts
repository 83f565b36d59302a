/**
 * What an out-of-office answer tells (policy clause R16: it moves the clock and says who stands in): the day on which
 * the person is back, and the stand-in.
 */
import { addDays, weekday, type CalendarDay } from '../../values/calendarDay.js';
import type { Absence, DateMention, Fact, Language, MentionContext, ReadingContext, Sentence } from '../types.js';
import { bounded } from './boundary.js';
import { splitSentences } from '../reply/sentences.js';
import { allIn } from '../patterns/matches.js';

/** The date reader of src/parsers/mentions, passed in. */
export type DateReader = (sentence: Sentence, context: MentionContext) => readonly DateMention[];

/** "back on 11 January", "returning Monday", "ab dem 11.1. wieder", "de retour le 11 janvier": that day itself. */
const BACK = bounded(
  /\b(?:back|return(?:s|ing)?|resume|again from|available (?:again )?(?:from|on)|wieder|rückkehr|zurück|retour|rentre|reprends?|reviens|disponible à partir|dès le)\b/iu,
);
/** "until 8 January", "through Friday", "bis 8. Januar", "jusqu'au 8 janvier": the last day away. */
const AWAY_UNTIL = bounded(
  /\b(?:until|till|til|thru|through|up to|to|bis|einschließlich|inklusive|jusqu['’]?|au|inclus)\b/iu,
);
const ABSENT = bounded(
  /\b(?:out of|away|absent|leave|holidays?|vacation|unavailable|office|nicht|abwesend|urlaub|ferien|büro|haus|congés?|vacances|absente?|déplacement|bureau)\b/iu,
);

/** Reads new text of an out-of-office answer; null where it names neither day nor stand-in. */
export function readAbsence(
  text: string,
  language: Language,
  context: ReadingContext,
  mention: MentionContext,
  readDates: DateReader,
  senderAddress: string,
): Absence | null {
  const sentences = splitSentences(text.slice(0, 10_000), language).slice(0, 60);
  const returnsOn = returnDay(sentences, mention, readDates);
  const standIn = readStandIn(sentences, context, senderAddress);
  return returnsOn === null && standIn === null ? null : { returnsOn, standIn };
}

function returnDay(
  sentences: readonly Sentence[],
  mention: MentionContext,
  readDates: DateReader,
): Fact<CalendarDay> | null {
  let away: Fact<CalendarDay> | null = null;
  for (const sentence of sentences) {
    if (!BACK.test(sentence.text) && !AWAY_UNTIL.test(sentence.text)) continue;
    const dates = readDates(sentence, mention).filter((date) => date.value !== null);
    for (const date of dates.toReversed()) {
      if (date.value === null || date.value < mention.mailDay) continue;
      const before = sentence.text.slice(0, Math.max(0, date.evidence.start - sentence.start));
      const near = before.slice(-60);
      const after = sentence.text.slice(Math.max(0, date.evidence.end - sentence.start)).slice(0, 40);
      const until = lastIndexOf(near, EVERY_AWAY_UNTIL);
      const back = lastIndexOf(near, EVERY_BACK);
      if ((back >= 0 && back > until) || (/^\W{0,3}(?:wieder|back|de retour)\b/iu.test(after) && until < 0)) {
        return { value: date.value, certainty: 'stated', evidence: [date.evidence] };
      }
      if (away === null && until >= 0 && ABSENT.test(sentence.text)) {
        away = { value: nextWorkingDay(date.value), certainty: 'computed', evidence: [date.evidence] };
      }
    }
  }
  return away;
}

const EVERY_AWAY_UNTIL = new RegExp(AWAY_UNTIL.source, `${AWAY_UNTIL.flags}g`);
const EVERY_BACK = new RegExp(BACK.source, `${BACK.flags}g`);

/** Offset of the last match of a global pattern, -1 where there is none. */
function lastIndexOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of allIn(pattern, text)) last = match.index;
  return last;
}

/** The first Monday-to-Friday day after the last day away. Who is away "until Monday" mostly means to be there on it. */
function nextWorkingDay(last: CalendarDay): CalendarDay {
  if (weekday(last) === 1) return last;
  let day = addDays(last, 1);
  while (weekday(day) > 5) day = addDays(day, 1);
  return day;
}

const HELPS = bounded(
  /\b(?:contact|reach|e-?mail|write to|call|speak (?:to|with)|get in touch|assist|help|colleague|covering|in my place|wenden|kontaktieren|kontakt|erreichen|schreiben sie|vertretung|vertritt|vertreten|kollegen?|kollegin|hilft|contacter|adresser|adressez|écrire|joindre|collègue|remplac\w{1,6}|urgence)\b/iu,
);
const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200}\.[\p{L}]{2,24}/gu;

/** The first address in a sentence about help that is neither the sender's nor the desk's, with the name beside it. */
function readStandIn(
  sentences: readonly Sentence[],
  context: ReadingContext,
  senderAddress: string,
): Absence['standIn'] {
  for (const [at, sentence] of sentences.entries()) {
    const around = `${sentences[at - 1]?.text ?? ''} ${sentence.text}`;
    if (!HELPS.test(around)) continue;
    for (const match of allIn(ADDRESS, sentence.text.slice(0, 1000))) {
      const address = match[0].toLowerCase().replace(/\.$/, '');
      if (address === senderAddress || address === context.desk.address.toLowerCase()) continue;
      return { name: nameBefore(around.slice(0, around.indexOf(match[0]))), address };
    }
  }
  return null;
}

/** "my colleague Sam Lee (", "Frau Jana Roth unter", "à Paul Morel :" directly before the address. */
function nameBefore(text: string): string | null {
  const bounded = text.slice(-120);
  const match =
    /((?:\p{Lu}[\p{L}'’-]{1,30})(?: (?:von|van|de|der|la|le|du))?(?: \p{Lu}[\p{L}'’-]{1,30}){0,3})[\s,(<:[–-]{0,5}(?:\p{Ll}{1,12}[. ]{1,2}){0,4}[\s,(<:[–-]{0,5}$/u.exec(
      bounded,
    );
  const name = match?.[1]?.replace(
    /^(?:Herrn?|Frau|Mr|Mrs|Ms|M|Mme|Madame|Monsieur|Please|Contact|For|In|En|Bitte|Pour|Email|E-Mail|Call) /u,
    '',
  );
  return name === undefined ||
    /^(?:Please|Contact|Email|E-Mail|Mail|Bitte|For|Call|Pour|En|In|You|Sie|Vous|If|Reach|Kontakt|Vertretung)$/iu.test(
      name,
    )
    ? null
    : name;
}
