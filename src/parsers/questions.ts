/**
 * Questions to the desk (statement `question`, READING.md). A question mark alone asks nothing: courtesies ("how are
 * you?"), tags ("OK?") and requests for an invoice ("could you please invoice us 4,850?") want no answer. Each is one only
 * where it is the whole of what is asked: "Is it OK if we show the job on our website?" and "How are you, and what is your
 * ABN?" want one.
 */
import { clausesOf } from './clauses.js';
import type { CompiledLocale } from './languages.js';
import { evidenceIn, fold, folded } from './phrases.js';
import { anyHas, firstMatch } from './words.js';
import type { Finding, Sentence } from './types.js';

/** Asks somebody to help, look or call rather than to answer. */
const HELP =
  /\b(?:take|have) a look|\blook into|\bhelp\b|\bassist|\bfix\b|\bcheck\b|\bideas?\b|\badvise\b|\bsort\b|\binvestigate|\b(?:call|ring|phone|contact) (?:him|her|them|dan|the)|\bhelfen|\bweiterhelfen|\b(?:an|drauf|rein|drüber)?schauen|\bansehen|\bprüfen|\bunterstützen|\bnachsehen|\bnachschauen|\banrufen|\bzurückrufen|\bkümmern|\baider\b|\bregarder|\bvérifier|\bintervenir|\bassister|\bvoir ce|\brappeler|\boccuper|\b(?:pass|forward|hand|escalate)\b.{1,40}\b(?:support|technicians?|engineers?|team)\b|\bsupport\b.{0,20}\b(?:weiter(?:geben|leiten)|übergeben)|\b(?:transmettre|transférer|faire suivre)\b.{1,40}\b(?:support|technique|équipe)/;

export function asksForHelp(text: string): boolean {
  return HELP.test(fold(text.slice(0, 2_000)));
}

/** Asks the desk to give a referral that was declined to somebody else: what else should it do. */
const HANDED_ON =
  /(?<!\p{L})(?:(?:someone|somebody) else|another (?:partner|firm|company)|a different (?:partner|firm)|one of your other partners|(?:jemand(?:em|en)? )?ander(?:en?|em|er)(?: (?:partner|firma|betrieb))?|un autre partenaire|quelqu['’]un d['’]autre|un confrère)(?!\p{L})/u;

export function asksToHandOn(text: string): boolean {
  return HANDED_ON.test(fold(text.slice(0, 2_000)));
}

/** A title's full stop ends no clause: "Do you have a number for Mr. Blank?". */
const TITLE = /(?<![a-zà-ÿ])(m|mm|mr|mrs|ms|dr|prof|st|hr|fr|no|nr)\. /g;

/** Fewer words than this behind the last break are a tag: "…, OK?", "right?". */
const TAG_WORDS = 3;

/** A verb and whom it asks about: this much asks wherever in the sentence it opens a clause. */
const ASKS =
  /^(?:(?:and|so|also|but|und|oder|et|ou|mais) )?(?:(?:can|could|may|might|shall|should|do|does|did|is|are|will|would|have|has) (?:you|your|we|our|i|there|that|this|it|the)(?![a-z])|(?:dürfen|dürften|darf|dürfte|können|könnten|kann|könnte|sollen|sollten|soll|sollte|müssen|muss|gelten|gilt|haben|hat|ist|sind|werden|wird|würden|möchten|wollen|brauchen|kommt|bleibt) (?:sie|ihre?|wir|ich|du|ihr|es|das|die|der|den|man|eure?)(?![a-zß-ÿ]))|(?<![a-zà-ÿ])(?!rendez-)[a-zà-ÿ']{2,14}-(?:t-)?(?:vous|nous|je|on|tu|ils?|elles?|ce)(?![a-zà-ÿ-])/;

/** What is to be allowed or granted, or on what condition: behind a courtesy it is the question itself. */
const CONDITION =
  /(?<![a-zà-ÿ])(?:(?:if|that|when|whether) (?:we|i|our|my|your|you|the|it|he|she|they)|(?:for (?:us|me) )?to|(?:wenn|dass|ob|falls|sofern) \S{1,30}|(?:si|qu['e]) ?(?:nous|je|j'|on|l'on|vos|votre|le|la|les))(?![a-zà-ÿ])/;

/** More words than these before it, and the courtesy is part of another question: "Do you know whether that is OK?". */
const BEFORE_COURTESY = /^(?:\S{1,14}\s{1,8}){0,2}$/;

/** A choice, or something to be told, in what else would be a request for the invoice: "Will you bill Kestrel or us?". */
const TO_BE_TOLD =
  /(?<![a-zà-ÿ])(?:tell|let (?:me|us) know|explain|clarify|whether|how|which|why|when(?! (?:you (?:can|get)|possible|ready|convenient))|or|too|as well|sagen|mitteilen|erklären|ob|wann|wie(?! (?:vereinbart|besprochen|üblich|immer|gehabt|abgemacht|gewohnt|angeboten|oben|folgt|bestellt))|welche[rnms]?|warum|oder|dire|indiquer|expliquer|préciser|si(?! (?:possible|vous))|quand|comment(?! (?:convenu|prévu))|combien|quel(?:le)?s?|ou)(?![a-zà-ÿ])/;

/** "Remember the linen people, who we have already finished for?": whatever follows only tells who is meant. */
const RECALL =
  /^(?:(?:do |did )?(?:you )?(?:still )?remember|(?:erinner(?:n|t|st)|wei(?:ß|ss)t|wisst|wissen|kenn(?:t|en|st)) (?:ihr|du|sie) (?:euch|dich|sich|noch)|(?:vous (?:vous )?souvenez|tu te souviens|souvenez-vous|te souviens-tu))(?![a-zà-ÿ])/;

/** Wants no answer, of anybody: "Who doesn't love that?", "Was soll ich sagen?", "Que demande le peuple ?". */
const RHETORICAL =
  /^\s{0,3}(?:(?:and|so|well|honestly|really|und|na|tja|ja|et|bref|franchement|alors),? ){0,2}(?:who (?:doesn't|wouldn't) (?:like|love|want)(?= )|isn't (?:that|it|this) (?:a |just )?(?:nice|great|lovely|wonderful|good|fine|brilliant)(?= )|what (?:more )?can (?:i|you|one) say|what more could (?:you|we|one) want|who would(?:'ve| have) thought (?:it|that)?(?= ?\?)|ob (?:ich mich|wir uns) freuen?|was soll (?:ich|man) (?:da |dazu |noch )?sagen|was will man mehr|wer hätte (?:das |nach dem [^?]{1,30} )?(?:gedacht|geglaubt|darauf gewettet)(?= ?\?)|wissen sie,? was das (?:lustige|schöne|beste|verrückte) (?:daran |dabei )?ist|que demande le peuple|que demander de plus|comment ne pas (?:s'en |en )?(?:réjouir|rire|sourire|être)|que dire(?= ?\?)|qui (?:l'aurait|l'eût) cru)/u;

/** Small talk, or a tale that opens as a question: "Did you know that they once …?", "Avez-vous eu autant de neige que nous ?". */
const SMALL_TALK = new RegExp(
  [
    String.raw`^\s{0,3}(?:did you know that|would you (?:have )?believe (?:it )?that|hätten sie gedacht, dass|(?:hast|haben sie|habt ihr) (?:du )?gewusst, dass|(?:wussten|wusstest|wusstet) (?:sie|du|ihr)(?: schon)?, dass|wer sagt (?:da|denn) noch, dass|savez-vous que|saviez-vous que|vous ai-je dit qu|y a-t-il plus (?:beau|belle|bon|bonne)) ?(?!(?:.{0,80}(?<!\p{L})(?:us|our|your?|uns\p{L}{0,4}|ihr\p{L}{0,2}|euch|eure?|nous|notre|vos|votre)(?!\p{L})))`,
    String.raw`^[^?]{0,80}(?<!\p{L})(?:snow|schnee|neige|skiing|ski fahren|skier|golf|grillen|barbecue|bouffe|weihnachtsmarkt|noël|fishing|football|fußball)(?!\p{L})[^?]{0,30}\?`,
  ].join('|'),
  'u',
);
const OF_BUSINESS =
  /(?<!\p{L})(?:invoices?|rates?|fees?|orders?|contracts?|start|date|rechnung|provision|auftrag|vertrag|termin|facture|commission|contrat|commande|démarrage|customers?|kunde|client)(?!\p{L})/u;

/** "He said "where do I sign?"": told for the joy of it. A customer's other questions may be for the desk to answer. */
const QUOTED =
  /(?<!\p{L})(?:said|asked|says|sagte|fragte|meinte|dit|demandé|lancé)[:,]? ?["“„«] ?[^"“”„«»]{0,24}(?:sign|unterschreib|signe|unterzeichne)[^"“”„«»]{0,12}\? ?["“”»]/u;

function wantsNoAnswer(sentence: Sentence): boolean {
  const text = folded(sentence);
  return RHETORICAL.test(text) || QUOTED.test(text) || (SMALL_TALK.test(text) && !OF_BUSINESS.test(text));
}

export function readDirectQuestion(sentence: Sentence, locales: readonly CompiledLocale[]): Finding | null {
  if (!sentence.question) return null;
  if (wantsNoAnswer(sentence)) return null;
  const clauses = clausesIn(sentence);
  const recalls = RECALL.test(clauses[0] ?? '');
  const asks = clauses.some((clause, index) =>
    index === clauses.length - 1 && !recalls
      ? isAsked(clause, locales)
      : ASKS.test(clause) && !isCourteous(clause, locales),
  );
  if (!asks) return null;
  const { length } = folded(sentence);
  return { statement: 'question', evidence: evidenceIn(sentence, 0, length, 'questions') };
}

/** Whether a sentence with a question mark asks for no more than a courtesy or the invoice. */
export function isCourtesyOnly(sentence: Sentence, locales: readonly CompiledLocale[]): boolean {
  if (!sentence.question || readDirectQuestion(sentence, locales) !== null) return false;
  if (wantsNoAnswer(sentence)) return true;
  const last = clausesIn(sentence).at(-1);
  return last !== undefined && isCourteous(last, locales);
}

function clausesIn(sentence: Sentence): string[] {
  const text = folded(sentence)
    .replace(TITLE, '$1  ')
    .replace(/\([^()]{0,200}\)/g, ' ');
  return clausesOf(text)
    .map(({ from, to }) => text.slice(from, to).trim())
    .filter((clause) => /[a-zà-ÿ0-9]/.test(clause));
}

/** The last clause: what stands before the question mark. */
function isAsked(clause: string, locales: readonly CompiledLocale[]): boolean {
  const words = clause.split(/\s{1,8}/).length;
  const opens = locales.some((locale) => firstMatch(locale.refine.interrogative, clause)?.index === 0);
  return (words >= TAG_WORDS || opens) && !isCourteous(clause, locales);
}

function isCourteous(clause: string, locales: readonly CompiledLocale[]): boolean {
  if (!TO_BE_TOLD.test(clause) && anyHas(locales, (locale) => locale.refine.invoiceRequest, clause)) return true;
  return locales.some((locale) => {
    const courtesy = firstMatch(locale.refine.courtesy, clause);
    if (courtesy === null || !BEFORE_COURTESY.test(clause.slice(0, courtesy.index))) return false;
    return !CONDITION.test(clause.slice(courtesy.index + courtesy[0].length));
  });
}
