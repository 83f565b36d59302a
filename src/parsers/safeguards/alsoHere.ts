/**
 * What is told of something or somebody else, or of long ago, and in the same breath of this job: "My train was cancelled. So was the
 * deal.", "the old program crashed, the new one did, too", "no risk, except that our engineer has left". What the first half is about
 * tells nothing of the second; a person looks.
 */
import { anyOf, folded, onOneLine, wholeWord } from '../phrases.js';
import type { Sentence } from '../types.js';

/** Words of trouble, of whatever. */
const TROUBLE = anyOf([
  'cancel\\p{L}{2,6}|postponed|called off|put off|dropped out|pulled out|backed out|bowed out|stepped back|withdr(?:ew|awn)|walked away|gave up|lost',
  'gone under|off the table|went (?:bust|under)|fell through|changed (?:his|her|their) minds?|declined|refused|rejected|turned down|complain\\p{L}{1,3}|unhappy|annoyed',
  'fed up|rude|crash\\p{L}{1,3}|broken|broke down|failed|unreliable|too slow|was slow|bad experiences?|let (?:\\p{L}{2,8} ){0,2}down|disappointed',
  'abgesagt|storniert|verschoben|abgesprungen|ausgestiegen|zurückgezogen|zurückgetreten|gekündigt|aufgegeben|geplatzt|gescheitert',
  'abgelehnt|beschwert|unzufrieden|verärgert|enttäuscht|abgestürzt|stürzt\\p{L}{0,3}(?: \\p{L}{3,9})? ab|kaputt|ausgefallen|unzuverlässig|(?:zu|war|waren) (?:zu |sehr )?langsam|gestrichen|f(?:iel(?:en)?|ällt|allen) (?:\\p{L}{3,9} )?(?:aus|weg)|ausgefallen|entfällt|entfiel(?:en)?|ruht|ruhen|vom tisch|verloren|gestorben|schlechte erfahrungen',
  'annulée?s?|reportée?s?|repoussée?s?|suspendue?s?|retirée?s?|désistée?s?|renoncé|résiliée?s?|abandonnée?s?|refusée?s?|supprimée?s?',
  "plainte?s?|plaint|mécontente?s?|déçue?s?|fâchée?s?|plant(?:é|e|ait|aient)|en panne|lente?s?|perdue?s?|tombée?s? à l['’]eau",
]);

/** And of more than that: told behind the trouble, or in the sentence behind it. */
const LIKEWISE = anyOf([
  '(?:so|neither|nor) (?:is|was|are|were|did|does|do|has|have|had)|(?:just )?(?:as|like) (?:(?:the|our|your|his) (?:order|deal|contract|job|signing|signature|app|software)|was|were|did|is|has|had|with)|just like|the same (?:goes|happened|is true|with)|(?:do|does|did|is|was|are|were|has|have|had)(?: so)?,? (?:too|as well|again|likewise)|(?:did|does|do|has done) (?:so|the same|it|that)(?: \\p{L}{2,8}){0,4} (?:again|as well|too|now)|followed(?: suit| him| them)?|and (?:now|then) (?:we|you) (?:have|did|do|are)|and (?:now|then) (?:with|about|at|from|by)? ?(?:us|ours?|you|yours|your|the (?:new|order|deal|job))|as well|too|likewise|then (?:(?:we|the customer|ours?)(?!\\p{L})(?! (?:signed|ordered|accepted|got|won|were (?:chosen|picked)))|\\p{L}{2,14} (?:gave|did|pulled|dropped|withdrew|backed|went quiet|stopped|too))|(?:then|and) \\p{L}{2,14} (?:pulled|dropped|withdrew|backed|complained|cancelled)|again on \\p{L}{5,9}',
  '(?:auch|ebenso|ebenfalls|genauso|gleichfalls|ebensowenig)|wie auch|sowie|genau wie|gleich mit|(?:ist|sind|war) es (?:jetzt|nun|inzwischen)|und (?:nun|jetzt|dann)(?: auch| mit| bei| über)? (?:uns|unser\\p{L}{0,2}|eure?\\p{L}{0,2}|der auftrag)|(?:das gleiche|dasselbe) (?:gilt|tat|macht|machte)|folgte|dann (?:auch )?(?:er|sie|wir|herr|frau|der kunde|unser\\p{L}{0,2})|tat es ihm gleich|schloss sich an|(?:wir|ihr) (?:sind|seid) (?:noch |sogar )?\\p{L}{3,12}er',
  "aussi|également|de même|pareil|idem|itou|à son tour|non plus|et maintenant (?:chez|avec|de) (?:nous|vous)|(?:le|la) (?:nouve\\p{L}{2,4}|nôtre|vôtre) (?:plante|lâche|tombe)|puis (?:nous(?! (?:a|ont))|le nôtre|la nôtre|(?:il|elle|m\\. \\p{L}{2,16}|mme \\p{L}{2,16}|le client|la cliente)(?: a| s['’]est| nous a)? (?:lâch|plant|renonc|abandonn|annul|désist|retir|refus|laiss)\\p{L}{1,5}|(?:il|elle|m\\. \\p{L}{2,16}|mme \\p{L}{2,16}|le client|la cliente)\\s?[.,;!])|a suivi|nous le sommes|(?:l['’]est|le sont) (?:maintenant|désormais)|a fait (?:de même|pareil|autant)|l['’]a imitée?|comme (?:la|le|notre) (?:signature|commande|contrat|marché|nouve\\p{L}{2,4})",
]);

const TROUBLES = wholeWord(TROUBLE);
const LIKE = wholeWord(LIKEWISE);
/** At the head, or as all, of the sentence behind. */
const LIKE_IT = new RegExp(
  `^\\s{0,3}(?:(?:and|und|et|but|aber|mais) )?(?:${LIKEWISE}(?!\\p{L})|[^,;:]{1,40}(?<!\\p{L})${LIKEWISE}\\s?[.!]?\\s?$|that(?:['’]s| is) what (?:he|she|they) (?:did|do|does|has done)|(?:i|we|he|she|they) (?:was|were) right|(?:wir|ich|er|sie) (?:hatten?|behielt(?:en)?|behielten) recht|so kam es|(?:nous avions|j['’]avais|il avait|elle avait) raison)`,
  'u',
);

/** What is denied, and then is so after all. */
const DENIED =
  "(?:not|no|never|nobody|no one|nothing|none|\\p{L}{2,6}n['’]t|nicht|nie|niemals|niemand|nichts|kein(?:e[nmrs]?)?|keinerlei|pas|aucune?|jamais|rien|personne|ni|sans|without|ohne)";
const DANGER =
  '(?:risks?|danger|jeopardy|doubts?|conditions?|reservations?|objections?|problems?|back(?:ed|ing)? out|pull(?:ed|ing)? out|cancel\\p{L}{0,6}|withdraw\\p{L}{0,2}|gefahr|gefährdet|risiko|risiken|zweifel|bedingung(?:en)?|vorbehalte?|bedenken|einwände?|abspringen|absagen|stornieren|menacée?s?|risques?|réserves?|doutes?|objections?|compromise?s?|annuler|renoncer)';
/** "Until this week", "except that", "but they did on Monday" */
const EXCEPTION =
  "(?:until|till|except|excepting|apart from|other than|save (?:for|that)|only that|(?:but|and) (?:now |then )?\\p{L}{2,14} (?:did|do|does|is|has|have|was)|(?:he|she|they) did (?:it )?(?:all the same|anyway|after all)|bis(?! (?:zur|zum|heute|jetzt|dato|auf weiteres))|nur(?! (?:gute|gutes))|außer|ausser|ausgenommen|abgesehen von|doch (?:nun|jetzt|dann)|noch nicht|before (?:our|the|he|she|his) |bevor|avant (?:le départ|la démission|que)|jusqu['’](?:à|au|aux|en)|sauf|hormis|excepté|à part|si ce n['’]est|pas encore)";
const BUT_NOT = new RegExp(
  `(?<!\\p{L})${DENIED} (?:[^\\s,;:.!?]{1,20} ){0,6}?(?:${DANGER}|${TROUBLE})(?!\\p{L})[^.!?]{0,50}?(?<!\\p{L})${EXCEPTION}(?!\\p{L})`,
  'u',
);

/** Where a sentence says of this job what it, or the one before it, says of something else; null where none does. */
export function saidOfThisToo(sentence: Sentence, before: Sentence | undefined): RegExpExecArray | null {
  if (sentence.question) return null;
  const text = onOneLine(folded(sentence));
  const denied = BUT_NOT.exec(text);
  if (denied !== null) return denied;
  const trouble = TROUBLES.exec(text);
  if (trouble !== null && LIKE.test(text.slice(trouble.index + trouble[0].length))) return trouble;
  if (before === undefined || before.question) return null;
  return TROUBLES.test(onOneLine(folded(before))) ? LIKE_IT.exec(text) : null;
}
