/**
 * What was not to be: "gerne hätte ich Ihnen geschrieben: gewonnen, 33 500, …", "I'd have loved to tell you …", "j'aurais aimé vous
 * annoncer …". Nothing behind such a wish is said, figures and days included (READING.md: history is no statement).
 */
import { firstIn } from '../patterns/guard.js';
import { folded } from '../phrases.js';
import type { Sentence } from '../types.js';
import type { Candidate } from '../refiners/types.js';

const TELL_EN = '(?:tell|write|report|announce|say|inform|let|send|give|bring|pass on|share)';
const WISH_EN = `(?<!\\p{L})(?:(?:i|we)(?:['’]d| would)? (?:(?:so |very |really |much |rather ){0,2}(?:have|['’]ve) (?:(?:much |dearly ){0,2}(?:liked|loved|preferred|wished|been (?:happy|glad|delighted|pleased))|rather)|wish (?:i|we) (?:could|had|were able)|(?:had|['’]d) (?:so |rather |very much )?hoped)|(?:i|we) (?:wish (?:i|we) could|had (?:so |rather )?hoped)|(?:i|we)['’]d (?:so |rather )?hoped)(?: to)?(?: be able to| have| be)? ?(?:${TELL_EN}|told|written|reported|telling|writing)`;
const TELL_DE =
  '(?:geschrieben|gemeldet|mitgeteilt|berichtet|verkündet|gesagt|vermeldet|geschickt|überbracht|schreiben|melden|mitteilen|berichten|verkünden|sagen|vermelden|überbringen)';
const WISH_DE = `(?<!\\p{L})(?:(?:gerne?|lieber|am liebsten|zu gerne?|liebend gerne?) (?:hätten?|würden?) (?:ich|wir)|(?:ich|wir) (?:hätten?|würden?)(?: (?:ihnen|euch|dir|heute|nun|ja|so|jetzt|viel|natürlich|sehr)){0,5} (?:gerne?|lieber|am liebsten))(?: \\S{1,20}){0,8}? ${TELL_DE}`;
const WISH_FR =
  "(?<!\\p{L})(?:(?:j['’]aurais|nous aurions|on aurait)(?: \\p{L}{2,12}){0,2}? (?:aimé|voulu|préféré|souhaité|adoré)|j['’]espérais(?: bien)?|nous espérions(?: bien)?)(?: pouvoir)?(?: \\p{L}{1,12}['’]?){0,3}? ?(?:écrire|annoncer|dire|envoyer|communiquer|apprendre|informer|apporter)";
const WISH = new RegExp(`(?:${WISH_EN}|${WISH_DE}|${WISH_FR})(?!\\p{L})`, 'u');

/** "If he signs I'll write to you: “Signed, total …”", "je vous écrirai : « … »": the words of a mail that is not written yet. */
const WILL_TELL =
  /(?<!\p{L})(?:(?:i|we)(?:['’]ll| will) (?:then |surely )?(?:write|report|tell|mail|send|text)|(?:dann |so )?(?:schreibe|melde|schicke|maile) (?:ich|wir) (?:ihnen|euch|dir)|(?:ich|wir) (?:schreibe|melde|schicke|schreiben|melden|schicken) (?:ihnen|euch|dir) dann|je (?:vous|t['’]) ?(?:écrirai|enverrai|annoncerai|dirai)|nous vous (?:écrirons|enverrons|annoncerons|dirons))(?: [^\s.!?:]{1,15}){0,5} ?: ?(?=[«"„“»'])/u;

/** Only the hour or the way of telling was other than wished: the news stands. */
const NEWS_STANDS =
  /(?<!\p{L})(?:sooner|earlier|before|in person|personally|by phone|face to face|first|yesterday|last week|früher|eher|schon|bereits|persönlich|telefonisch|gestern|letzte woche|plus tôt|avant|déjà|hier|de vive voix|en personne|personnellement|plus vite|la semaine dernière)(?!\p{L})/u;

/** Behind one of these the sentence comes back to what is. */
const BUT =
  /(?<!\p{L})(?:but|however|yet|sadly|instead|only|aber|doch|jedoch|leider|nun|mais|hélas|malheureusement|or)(?!\p{L})/u;

/** Where the wish ends in a folded sentence, or -1. */
function wishIn(text: string): number {
  const match = firstIn(WISH, text) ?? firstIn(WILL_TELL, text);
  if (match === null) return -1;
  const end = match.index + match[0].length;
  const colon = text.indexOf(':', end);
  const about = text.slice(match.index, colon >= 0 ? colon : end + 40);
  return NEWS_STANDS.test(about) ? -1 : end;
}

/** Sentences that tell but a wish, with its figures and days, and no more: nothing in them was said. */
export function wishedFor(sentences: readonly Sentence[], factLines: ReadonlySet<number>): Set<number> {
  const wished = new Set<number>();
  sentences.forEach((sentence, index) => {
    const text = folded(sentence);
    const end = wishIn(text);
    if (end < 0 || !factLines.has(index)) return;
    // "They cancelled on Monday, I wish I could tell you otherwise": what stands before the wish was said.
    const opens = !/[,;:]|-\s/.test(text.slice(0, firstIn(WISH, text)?.index ?? 0));
    if (opens && !BUT.test(text.slice(end))) wished.add(index);
  });
  return wished;
}

/** "Er hätte unterschrieben", "der Auftrag wäre erteilt worden": the win of a clause that is not so. */
const UNREAL_DE =
  /(?<!\p{L})(?:hätten?|wären?)(?!\p{L})(?! (?:wir|ich) (?:da|noch|auch|dann|etwas|eine|folgende)(?!\p{L}))(?! (?:da|noch|dann|auch|gern|gerne)(?!\p{L}))/u;
const REAL_DE = /(?<!\p{L})(?:hat|haben|habe|ist|sind|wurde|wurden|wird)(?!\p{L})/u;
/** "Damit wäre der Vertrag unterschrieben": done, and said drily. */
const DONE_DE = /(?<!\p{L})(?:das|damit|somit|so|hiermit|also) (?:hätten|hätte|wäre|wären)(?!\p{L})/u;

/** A win that is only wished for, or told in the mood of what is not so, is a referral in progress. */
export function unreal(candidate: Candidate): Candidate {
  const { statement, text, from, clause, locale } = candidate;
  if (statement !== 'won' && statement !== 'follow-up') return candidate;
  const end = wishIn(text);
  const wished = end >= 0 && end <= from && !BUT.test(text.slice(end, from));
  const own = text.slice(clause.from, clause.to);
  const notSo = locale.language === 'de' && UNREAL_DE.test(own) && !REAL_DE.test(own) && !DONE_DE.test(own);
  return wished || notSo ? { ...candidate, statement: 'acknowledged', refinedBy: 'unreal' } : candidate;
}
