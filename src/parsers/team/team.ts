/**
 * Who does the work (policy R15), in one sentence of a partner's answer. Null where the sentence does not speak of it;
 * `names` null where it does, and not so that it can be relied on.
 */
import type { Sentence } from '../types.js';
import { namesAtEnd, namesAtStart, namesOnly, type NameOptions } from './names.js';

export interface TeamFinding {
  readonly names: readonly string[] | null;
  readonly words: string;
}

// "Team: Priya Nair, Tom Baker", "Ausführend: …", "Intervenants : …"
const LABEL =
  /^(?:(?:the |das |l['’])?(?:team|équipe)|people|persons?|names?|who(?: does (?:it|the work))?|done by|consultants?|implementers?|assigned(?: to)?|staff|mitarbeiter(?:innen)?|wer(?: macht es)?|ausführende?|zuständig|berater|durchgeführt von|personen|intervenante?s?|qui|réalisé par|personnes)$/iu;

// names before the words: "Priya and Tom will do it", "Priya und Tom übernehmen das", "Priya et Tom s'en chargent"
const AFTER_NAMES = new RegExp(
  [
    "(?:will|won['’]t|['’]ll|shall|(?:is|are)(?: not)? going to)\\s+(?:not\\s+)?(?:both\\s+|all\\s+)?(?:be\\s+)?(?:do|doing|handle|handling|deliver|delivering|run|running|lead|leading|carry|carrying out|look after|looking after|take care of|taking care of|take (?:it|this) on|implement|implementing|work on|working on|cover|covering|install|installing|on (?:it|this|the job))\\b",
    '(?:is|are)\\s+(?:doing|handling|delivering|running|leading|working on|on (?:it|this|the job)|assigned|the team|our team)\\b',
    '(?:does|do)\\s+(?:it|this|the work|the job)\\b',
    '(?:werden|wird)\\b.{0,80}\\b(?:machen|übernehmen|durchführen|umsetzen|erledigen|betreuen|ausführen|kümmern)\\b',
    '(?:machen|macht|übernehmen|übernimmt|erledigen|erledigt|betreuen|betreut)\\s+(?:das|es|den|die)\\b',
    '(?:führen|führt)\\s+(?:das|es|die .{1,40})\\s+(?:aus|durch)\\b',
    '(?:setzen|setzt)\\s+(?:das|es)\\s+um\\b',
    '(?:kümmern|kümmert)\\s+sich\\b',
    "s['’]en\\s+(?:charge(?:nt|ra|ront)?|occupe(?:nt|ra|ront)?)(?![\\p{L}])",
    "(?:va|vont)\\s+(?:(?:le|la|les|s['’]en)\\s?)?(?:faire|charger|occuper|réaliser|intervenir|assurer)(?![\\p{L}])",
    '(?:réaliser|assurer|travailler)(?:a|ont)(?![\\p{L}])|fer(?:a|ont)(?![\\p{L}])|interviendr(?:a|ont)(?![\\p{L}])',
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'iu',
);

// names after the words: "it will be done by Priya", "the team is Priya and Tom", "das Team besteht aus …", "ce sera …"
const BEFORE_NAMES =
  /(?:\b(?:done|carried out|delivered|handled|led|run|performed|implemented) by\s+|\b(?:the|our) team (?:is|are|will be|consists of|comprises)\s*:?\s+|\bwe(?:['’]re| are| will be|['’]ll be|['’]ve| have)? (?:putting|assigning|assigned|sending|using|put)\s+|^(?:yes,? )?it(?:['’]s| is| will be|['’]ll be)\s+(?!\p{L}{2,20}(?: out)? by\b)|\b(?:das|unser) team (?:besteht aus|ist|sind|bilden)\s+|\b(?:das|es|die arbeit(?:en)?) (?:machen|macht|übernehmen|übernimmt)\s+|\b(?:l['’]|notre )équipe (?:est|sera|se compose de|comprend)\s*:?\s+|(?:réalisée?s?|effectuée?s?|assurée?s?|menée?s?) par\s+|(?:ce sera|ce seront|ce sont)\s+)/iu;
const GERMAN_PASSIVE =
  /\b(?:von|durch)\s+(.{2,200}?)\s+(?:ausgeführt|gemacht|übernommen|durchgeführt|umgesetzt|erledigt|betreut)/iu;

// "I'll do it myself", "das mache ich selbst", "je m'en charge"
const MYSELF =
  /\b(?:i['’]ll|i will|i am|i['’]m)\s+(?:be\s+)?(?:do|doing|handle|handling|run|running|lead|leading)\b|\b(?:das )?(?:mache|übernehme) ich\b|\bich (?:mache|übernehme)\b|\bje m['’]en (?:charge|occupe)/iu;

/** The work is spoken of and nobody is named, or not for certain: "we'll tell you who", "probably Tom". */
const UNCERTAIN =
  /\b(?:probably|perhaps|maybe|likely|might|may be|tbc|tbd|to be (?:confirmed|decided)|not sure|either|or|unsure|wahrscheinlich|vielleicht|voraussichtlich|evtl|eventuell|oder|womöglich|probablement|peut-être|sans doute|ou)\b/iu;
const HEDGES = new RegExp(`${UNCERTAIN.source},?`, 'giu');
const NEGATED = /\b(?:not|won['’]t|isn['’]t|aren['’]t|no longer|nicht|kein\w{0,2}|pas|plus)\b/iu;
const UNNAMED =
  /\b(?:who (?:will|is going to) (?:do|be)|the team is not|team (?:still )?to be|(?:haven['’]t|have not) (?:yet )?(?:decided|picked|chosen) (?:who|the team|on a team)|wer (?:es|das) (?:macht|übernimmt)|steht noch nicht fest, wer|qui (?:s['’]en charge|le fera))/iu;

export function readTeam(sentence: Sentence, options: NameOptions): TeamFinding | null {
  if (sentence.question) return null;
  const { label, text } = sentence;
  const words = text.trim();
  if (label !== null && LABEL.test(label.name.trim())) {
    return { names: UNCERTAIN.test(label.value) ? null : namesOnly(label.value, options), words };
  }
  if (UNNAMED.test(text)) return { names: null, words };
  const passive = GERMAN_PASSIVE.exec(text)?.[1];
  if (passive !== undefined) return certain(namesOnly(passive, options), passive, words);
  const after = AFTER_NAMES.exec(text);
  if (after !== null) {
    const named = text.slice(0, after.index);
    const names = namesAtEnd(named, options);
    if (names !== null) return certain(names, `${named.slice(-200)}${after[0]}`, words);
    // "Tom or Ana will do it", "probably Tom will do it"
    if (UNCERTAIN.test(named) && namesOnly(named.replace(HEDGES, ' and '), options) !== null)
      return { names: null, words };
  }
  const myself = MYSELF.exec(text);
  if (myself !== null && options.sender !== '') return certain([options.sender], myself[0], words);
  const before = BEFORE_NAMES.exec(text);
  if (before === null) return null;
  const named = text.slice(before.index + before[0].length);
  const names = namesAtStart(named.replace(/\s+(?:on (?:it|this|the job)|qui\b.{0,60}|für sie)\s*\.?$/iu, ''), options);
  return names === null ? null : certain(names, `${before[0]}${named.slice(0, 120)}`, words);
}

/** Names that are hedged or denied are not taken. */
function certain(names: readonly string[] | null, around: string, words: string): TeamFinding {
  return { names: UNCERTAIN.test(around) || NEGATED.test(around) ? null : names, words };
}
