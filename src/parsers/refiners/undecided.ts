/**
 * "Rien n'est perdu, mais ce n'est pas gagné non plus", "weder gewonnen noch verloren", "it isn't won yet": what is neither won nor
 * lost, or not won yet, is in progress. The words of a loss ("pas gagné") are in it, and the loss is not.
 */
import { onOneLine } from '../phrases.js';
import type { Language } from '../types.js';
import { weaken, type Candidate } from './types.js';

interface Undecided {
  /** A loss that is denied. */
  readonly notLost: RegExp;
  /** A win that is denied as a state of things; "we did not win" is a loss. */
  readonly notWon: RegExp;
  /** A win that is only not there yet. */
  readonly notYetWon: RegExp;
}

const WORDS: Readonly<Record<Language, Undecided>> = {
  en: {
    notLost:
      /(?<!\p{L})(?:(?:nothing|neither|nor|not|never)(?:['’]s)?|\p{L}{2,8}n['’]t)(?! only| just)(?: \p{L}{2,10}){0,4}? lost(?!\p{L})/u,
    notWon:
      /(?<!\p{L})(?:(?:nothing(?:['’]s)?|neither|nor|(?<!(?:have|has|did) )not|isn['’]t)(?: \p{L}{2,10}){0,4}? (?:won|in the bag)|(?:(?:have|has) not|(?:has|have)n['’]t)(?: \p{L}{2,10}){0,2}? won(?: it| this one| the job| them)?(?: either| yet)?(?=\s?[.,;!)]|\s?$))(?!\p{L})/u,
    notYetWon:
      /(?<!\p{L})(?:(?:not|nothing(?:['’]s)?|(?:is|has|have)n['’]t)(?: \p{L}{2,10}){0,3}? (?:won|in the bag) (?:\p{L}{2,6} ){0,1}?(?:yet|so far)|not yet (?:\p{L}{2,8} )?(?:won|in the bag))(?!\p{L})/u,
  },
  de: {
    notLost:
      /(?<!\p{L})(?:(?:nichts|nicht|weder|kein\p{L}{0,2}|noch)(?! nur)(?: \p{L}{2,14}){0,4}? verloren|verloren(?: \p{L}{2,14}){0,3}? (?:nichts|nicht|kein\p{L}{0,2}))(?!\p{L})/u,
    notWon:
      /(?<!\p{L})(?:(?:nichts|nicht|weder|noch|kein\p{L}{0,2})(?: \p{L}{2,14}){0,4}? gewonnen|gewonnen(?: \p{L}{2,14}){0,3}? (?:nichts|nicht|kein\p{L}{0,2})|(?:nicht|nichts) in (?:trockenen tüchern|der tasche))(?!\p{L})/u,
    notYetWon:
      /(?<!\p{L})(?:noch (?:lange )?(?:nicht|nichts)(?: \p{L}{2,14}){0,3}? (?:gewonnen|in (?:trockenen tüchern|der tasche))|gewonnen(?: \p{L}{2,14}){0,2}? noch (?:lange )?(?:nichts|nicht))(?!\p{L})/u,
  },
  fr: {
    notLost:
      /(?<!\p{L})(?:rien|pas|ni|aucun\p{L}{0,1})(?! seulement)(?: (?:n['’])?\p{L}{1,10}){0,4}? perdue?s?(?!\p{L})/u,
    notWon:
      /(?<!\p{L})(?:(?:rien|ni)(?: (?:n['’])?\p{L}{1,10}){0,4}?|n['’](?:est|était)(?: \p{L}{4,10})? pas(?: \p{L}{3,10})?|pas) (?:gagnée?s?|dans la poche)(?!\p{L})/u,
    notYetWon:
      /(?<!\p{L})(?:(?:n['’](?:est|était)(?: \p{L}{4,10})? pas(?: (?:encore|tout à fait))?|rien n['’]est(?: encore)?|pas encore) (?:gagnée?s?|dans la poche))(?!\p{L})/u,
  },
};

/** How it came out stands beside it: then the loss is one. */
const CAME_OUT =
  /(?<!\p{L})(?:chose|chosen|taken|took|picked|hired|appointed|went with|gone with|going with|another|somebody else|someone else|elsewhere|competitors?|rivals?|signed|entschieden|genommen|vergeben|mitbewerber\p{L}{0,2}|konkurren\p{L}{1,4}|anderen?|anderer|anderweitig|absage\p{L}{0,1}|abgesagt|choisi\p{L}{0,2}|pris|retenu\p{L}{0,2}|ailleurs|autre|concurrents?|concurrence|signé)(?!\p{L})/u;

/** Of one customer, and not as a state of things: "we haven't won Kestrel". */
const HAVE_NOT_WON =
  /(?<!\p{L})(?:(?:(?:have|has) not|(?:have|has)n['’]t)(?: \p{L}{2,10}){0,2}? won|did(?: not|n['’]t)(?: \p{L}{2,10}){0,2}? win)(?!\p{L})/u;

export function undecided(candidate: Candidate): Candidate | null {
  const { statement, from, to, locale } = candidate;
  if (statement !== 'lost') return candidate;
  const text = onOneLine(candidate.text);
  const { notLost, notWon, notYetWon } = WORDS[locale.language];
  const isDecided = CAME_OUT.test(text);
  const bothDenied = notLost.test(text) && notWon.test(text);
  // "Nothing's lost but we haven't won Kestrel", "… and they have taken Murray": how it came out a person reads.
  if (notLost.test(text) && (HAVE_NOT_WON.test(text) || bothDenied) && (isDecided || !bothDenied))
    return weaken(candidate, 'nearly');
  // "Ce n'est pas gagné": only where that is what was taken for the loss.
  const yet = notYetWon.exec(text);
  const only = yet !== null && yet.index < to && yet.index + yet[0].length > from;
  return (bothDenied || only) && !isDecided ? weaken(candidate, 'negated') : candidate;
}
