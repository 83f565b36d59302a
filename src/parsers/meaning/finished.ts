/**
 * Words that may end a job well or badly: "le projet est terminé pour nous", "that's us done". Beside a step that only a finished
 * job reaches they tell of its completion (clause R13), beside a refusal of the loss (clause R11).
 */
import type { Candidate } from '../refiners/types.js';

const OVER =
  /(?<!\p{L})(?:(?:projet|dossier|affaire|chapitre|mission|chantier|mandat|c['’]est)(?: \S{1,15}){0,4} (?:terminée?|close?|clôturée?|finie?|bouclée?|achevée?|réglée?)|(?:projekt|auftrag|sache|thema|kapitel|fall|mandat)(?: \S{1,15}){0,5} (?:abgeschlossen|beendet|erledigt|vorbei|zu ende|durch)|das war['’]?s|(?:project|job|chapter|case|file|it|that['’]s us|that['’]s it|we['’]re|that['’]s that)(?: \S{1,15}){0,3} (?:over|done|closed|finished|complete)|that['’]s (?:us done|it|that|the end)|end of the (?:project|job))(?!\p{L})/u;

/** Steps at the end of a job, told as done. */
const LAST_STEP =
  /(?<!\p{L})(?:mise en (?:production|service|ligne|exploitation)|mis(?:e|es)? en (?:production|service)|en production|bascul\p{L}{1,4}|go-?live|recette finale|réception|remise|inbetriebnahme|produktivsetzung|produktiv|abnahme|umstellung|übergabe|live|handover|hand-over|handed over|cut-?over|switch(?:ed)? over|roll-?out)(?!\p{L})/u;

const MAX_APART = 2;

/** A loss in words of an end is none beside the job's last step, where nothing else tells of a loss. */
export function finished(candidates: readonly Candidate[]): Candidate[] {
  const losses = candidates.filter(({ statement }) => statement === 'lost' || statement === 'declined');
  if (losses.length === 0 || !losses.every((loss) => OVER.test(around(loss)))) return [...candidates];
  const steps = candidates.filter(
    ({ statement, refinedBy, text }) => statement === 'milestone' && refinedBy === null && LAST_STEP.test(text),
  );
  return candidates.filter(
    (each) => !losses.includes(each) || !steps.some(({ index }) => Math.abs(index - each.index) <= MAX_APART),
  );
}

function around({ text, clause }: Candidate): string {
  return text.slice(clause.from, clause.to);
}

/** "Kick-off went ahead, but completion is at risk": the examples judge the sentence as one, and see but the one or the other. */
export function isRiskBesideStep(own: Candidate, found: readonly Candidate[]): boolean {
  const other = { 'at-risk': 'milestone', milestone: 'at-risk' }[own.statement as string];
  return (
    other !== undefined &&
    found.some((each) => each.statement === other && each.index === own.index && each.clause.from !== own.clause.from)
  );
}
