/**
 * What failing to get through to somebody is not: "Ein Kontakt kam nicht zustande" has a loss's words in it, "Dan won't take
 * our calls" a refusal's, and whoever has no other number is stuck without any work being at risk.
 */
import type { Candidate } from '../refiners/types.js';
import { folded } from '../phrases.js';
import type { Statement } from '../types.js';
import type { MeaningInput } from './input.js';

/** What may be at risk, and what puts it there. */
const WORK =
  /(?<!\p{L})(?:projects?|roll-?outs?|go-?live|deploy\p{L}*|install\p{L}*|migrat\p{L}*|deadlines?|dates?|timelines?|schedules?|jobs?|works?|phase|build|training|testing|kick-?off|handover|deliver\p{L}*|start|finish\p{L}*|complet\p{L}*|launch\p{L}*|\p{L}*projekt\p{L}*|\p{L}*termin\p{L}*|einführung|umstellung|inbetriebnahme|auftrag\p{L}*|arbeiten|lieferung|schulung|zeitplan|start\p{L}*|fertig\p{L}*|abschluss|abnahme|projets?|chantiers?|déploiement|mise en|échéances?|délais?|travaux|livraison|formation|planning|lancement|démarrage|bascule|recette|termin\p{L}*|livr\p{L}*)(?!\p{L})/u;

const UNDER_WAY: ReadonlySet<Statement> = new Set(['won', 'follow-up', 'correction', 'milestone']);
const MISREAD: ReadonlySet<Statement> = new Set(['lost', 'declined', 'support']);

/** `found`: everything that phrases find in the mail. */
export function isMerelyNoContact(own: Candidate, found: readonly Candidate[], input: MeaningInput): boolean {
  const unreached = found.filter((each) => each.statement === 'unreachable');
  if (unreached.length === 0) return false;
  if (MISREAD.has(own.statement))
    return unreached.some((each) => each.index === own.index && each.from < own.to && own.from < each.to);
  if (own.statement !== 'at-risk' || input.onRecord) return false;
  return (
    !found.some((each) => UNDER_WAY.has(each.statement)) && !input.sentences.some((each) => WORK.test(folded(each)))
  );
}
