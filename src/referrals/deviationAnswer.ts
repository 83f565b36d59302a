/**
 * What a partner's answer to a deviation notice says (policy R22): acknowledged, mended, or nothing that is certain. Pure and
 * careful: an objection, a question without more, or words that are not known go to the partner manager.
 */

export type DeviationAnswer = 'acknowledged' | 'mended';

const LONGEST = 6000;
/** A line that mail software has wrapped goes on: “this is not yet / fixed”. A blank line and an item of a list do not. */
const SENTENCE_END = /(?<=[.!?;])\s+|\n[ \t]*\n\s*|\n(?=[ \t]{0,8}[-*•])/;
const WORD_START = '(?<![\\p{L}\\p{N}])';
const WORD_END = '(?![\\p{L}\\p{N}])';
const words = (pattern: string): RegExp => new RegExp(`${WORD_START}(?:${pattern})${WORD_END}`, 'iu');

// "That is not what we agreed." "Damit sind wir nicht einverstanden." "Nous ne sommes pas d'accord."
const OBJECTS = words(
  [
    'disagree|object(?:ion)?|dispute|unfair|(?:is|are|was)(?: simply)? (?:wrong|incorrect|untrue)|not (?:true|correct|right|ours?|agree|accept|acceptable)',
    '(?:do|does|can|will)(?: not|n.t| ?not) (?:agree|accept|acknowledge|recogni[sz]e|see)',
    'widerspr(?:echen|uch)|einspruch|nicht (?:einverstanden|richtig|korrekt|nachvollziehbar)|stimmt (?:so )?nicht|unzutreffend|falsch',
    'pas d.accord|contest(?:ons|e)|inexacte?|pas (?:exacte?|correcte?|vrai)|faux|injuste',
  ].join('|'),
);
// "It will be fixed by Friday." "Wir beheben das bis Freitag." "Nous corrigerons cela vendredi."
const AHEAD = words(
  [
    'will|shall|[a-z]+.ll|going to|plan(?:ned)? to|(?:to|should|must|can|could|needs? to) be|by (?:the )?\\p{L}+day|once|when|if|until|soon|in progress|working on|tomorrow|next|almost|nearly|partly|partially|except|apart from|still|remaining|only',
    'werden|wird|wollen|sollen?|bis|sobald|wenn|morgen|demnächst|in arbeit|fast|teilweise|zum teil|noch|ausser|außer|nur',
    'allons|va|vont|\\p{L}+(?:erons|eront|era|irons)|sera|seront|d.ici|dès|quand|si|demain|bientôt|en cours|presque|partiellement|en partie|sauf|encore|seulement',
  ].join('|'),
);
const NEGATED = words(
  'not|never|isn.t|hasn.t|haven.t|aren.t|no|nothing|nicht|nie|kein\\p{L}{0,2}|ne|n.[eaé]\\p{L}*|pas|jamais|un\\p{L}+ed',
);
// "This is mended now." "Der Fehler ist behoben." "C'est corrigé."
const MENDED = words(
  [
    'mended|fixed|resolved|corrected|rectified|remedied|put right|sorted(?: out)?|taken care of|done|completed',
    'behoben|erledigt|korrigiert|bereinigt|beseitigt|nachgeholt|in ordnung gebracht|abgeschlossen',
    'corrigée?s?|résolue?s?|réglée?s?|rectifiée?s?|remédié|réparée?s?|remis(?:es?)? en ordre|effectuée?s?',
  ].join('|'),
);
// "Understood, thank you." "Wir haben das zur Kenntnis genommen." "Bien reçu."
const KNOWN = words(
  [
    'acknowledged?|understood|noted|received|agreed?|accept(?:ed)?|confirm(?:ed)?|will do|fair (?:point|enough)|you are right|you.re right|got it|point taken',
    'verstanden|zur kenntnis|bestätigen?|bestätigt|einverstanden|angekommen|notiert|sie haben recht|erhalten|akzeptier(?:en|t)',
    'compris|(?:bien|avons) reçu|pris(?:es)? (?:bonne )?note|prenons (?:bonne )?note|noté|d.accord|acceptons|confirm(?:ons|e)|vous avez raison',
  ].join('|'),
);
// "We will mend it by 12 January." "Wir kümmern uns darum." "Nous allons le corriger."
const PROMISED = words(
  [
    '(?:we|i)(?: will|.ll| shall| are going to| are| am)? (?:mend|fix|resolve|correct|rectify|remedy|redo|repeat|catch up|sort|see to|take care|work(?:ing)? on|make sure|put)\\p{L}*',
    '(?:will|shall) be (?:mended|fixed|resolved|corrected|rectified|remedied|done|sorted|put right|ready)',
    '(?:wird|werden)(?: \\P{L}?[\\p{L}\\p{N}.]+){0,8} (?:behoben|beheben|erledigt|erledigen|korrigiert|korrigieren|nachgeholt|nachholen|bereinigen)|(?:beheben|erledigen|korrigieren|kümmern uns|holen (?:das|es|dies) nach)',
    'nous (?:allons|le|la|les|nous)? ?(?:le|la|les|en)? ?(?:corrig|régl|résou|rectifi|rempli|occup)\\p{L}*|sera(?:it)? (?:corrigée?|réglée?|résolue?)|seront (?:corrigée?s|réglée?s|résolue?s)',
  ].join('|'),
);

/** `text`: the new text of the mail. null: nothing that is certain. */
export function readDeviationAnswer(text: string): DeviationAnswer | null {
  const sentences = text
    .slice(0, LONGEST)
    .normalize('NFC')
    .replaceAll('’', "'")
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const told = sentences.filter((sentence) => !sentence.endsWith('?'));
  if (told.some((sentence) => OBJECTS.test(sentence))) return null;
  const ahead = told.some((sentence) => AHEAD.test(sentence));
  const mended = told.some((sentence) => MENDED.test(sentence) && !NEGATED.test(sentence) && !AHEAD.test(sentence));
  const unmended = told.some((sentence) => MENDED.test(sentence) && NEGATED.test(sentence));
  if (mended && !ahead && !unmended && told.length === sentences.length) return 'mended';
  const known = told.some((sentence) => (KNOWN.test(sentence) || PROMISED.test(sentence)) && !NEGATED.test(sentence));
  // A part that is mended is an acknowledgement of the whole.
  return known || mended ? 'acknowledged' : null;
}
