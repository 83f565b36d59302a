/**
 * What failing to get through to somebody is not: "Ein Kontakt kam nicht zustande" has a loss's words in it, "Dan won't take
 * our calls" a refusal's, and whoever has no other number is stuck without any work being at risk.
 */
import type { Candidate } from '../refiners/types.js';
import { folded } from '../phrases.js';
import type { Statement } from '../types.js';
import type { MeaningInput } from './input.js';
import { isBeliedByTally } from './triedInVain.js';

/** What may be at risk, and what puts it there. */
const WORK =
  /(?<!\p{L})(?:projects?|roll-?outs?|go-?live|deploy\p{L}*|install\p{L}*|migrat\p{L}*|deadlines?|dates?|timelines?|schedules?|jobs?|works?|phase|build|training|testing|kick-?off|handover|deliver\p{L}*|start|finish\p{L}*|complet\p{L}*|launch\p{L}*|\p{L}*projekt\p{L}*|\p{L}*termin\p{L}*|einführung|umstellung|inbetriebnahme|auftrag\p{L}*|arbeiten|lieferung|schulung|zeitplan|start\p{L}*|fertig\p{L}*|abschluss|abnahme|projets?|chantiers?|déploiement|mise en|échéances?|délais?|travaux|livraison|formation|planning|lancement|démarrage|bascule|recette|termin\p{L}*|livr\p{L}*)(?!\p{L})/u;

const UNDER_WAY: ReadonlySet<Statement> = new Set(['won', 'follow-up', 'correction', 'milestone']);
const MISREAD: ReadonlySet<Statement> = new Set(['lost', 'declined', 'support']);

/** One line that nobody answers. */
const ONE_LINE =
  /(?<!\p{L})(?:land-?line|office (?:number|phone|line)|main (?:number|line)|switchboard|festnetz\p{L}{0,8}|büronummer|zentrale|fixe|ligne fixe|standard|numéro du bureau)(?!\p{L})/u;
/** What else was tried, so that it is more than one line. */
const MORE_TRIED =
  /(?<!\p{L})(?:e-?mails?|mails?|mobile|handy|portable|natel|messages?|back|zurück|rappel\p{L}*|weeks?|wochen|semaines?|tried|versuch\p{L}*|essay\p{L}*|unable|cannot|can['’]t|erreich\p{L}*|joindre|injoignable)(?!\p{L})/u;
const OTHER_NUMBER =
  /(?<!\p{L})(?:mobile|cell|number|handy\p{L}{0,7}|mobil\p{L}{0,7}|nummer|portable|natel|gsm|numéro)(?!\p{L})/u;

/** "I was out with them yesterday. Is there a mobile for Dan? The landline rings out": they are in contact. */
function isOneLineOnly(own: Candidate, found: readonly Candidate[], input: MeaningInput): boolean {
  return (
    ONE_LINE.test(own.text) &&
    !MORE_TRIED.test(own.text) &&
    found.every((each) => each.statement !== 'unreachable' || each.index === own.index) &&
    found.some((each) => each.statement === 'acknowledged' && each.index < own.index) &&
    input.sentences.some((each) => each.question && OTHER_NUMBER.test(folded(each)))
  );
}

/** `found`: everything that phrases find in the mail. */
export function isMerelyNoContact(own: Candidate, found: readonly Candidate[], input: MeaningInput): boolean {
  const unreached = found.filter((each) => each.statement === 'unreachable');
  if (unreached.length === 0) return false;
  if (own.statement === 'unreachable') return isBeliedByTally(own, input.sentences) || isOneLineOnly(own, found, input);
  if (MISREAD.has(own.statement))
    return unreached.some((each) => each.index === own.index && each.from < own.to && own.from < each.to);
  if (own.statement !== 'at-risk' || input.onRecord) return false;
  return (
    !found.some((each) => UNDER_WAY.has(each.statement)) && !input.sentences.some((each) => WORK.test(folded(each)))
  );
}
