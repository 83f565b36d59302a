/** Statement `follow-up`: weiterer Auftrag eines bereits gewonnenen Kunden (READING.md, clause S5). */
import { statementReader } from '../../phrases.js';

// de-a  "Sommerfeld hat nun auch das Modul Lager bestellt." · ch-a "Folgeauftrag vom Rosengarten!"
export const readFollowUp = statementReader('de/follow-up', 'follow-up', [
  '(?:folgeauftrag|folgeaufträge|anschlussauftrag|zusatzauftrag|erweiterungsauftrag|nachbestellung|folgebestellung|folgeprojekt|anschlussprojekt|ergänzungsauftrag|weiterer auftrag|weiteren auftrag|zweiten auftrag|zweiter auftrag|neuen auftrag)',
  '(?:hat|haben|wurde|wurden|noch|auch|zusätzlich|ausserdem|außerdem|nun|jetzt)(?: \\S{1,30}){0,8}? (?:nachbestellt|dazubestellt|dazugebucht|erweitert|aufgestockt|verlängert|nachbeauftragt|zusätzlich beauftragt|zusätzlich bestellt|hinzugebucht|dazu beauftragt|mitbestellt|nachgeordert)',
  '(?:auch|zusätzlich|noch|weitere[nrs]?|ausserdem|außerdem)(?: \\S{1,30}){0,7}? (?:beauftragt|bestellt|unterschrieben|in auftrag gegeben|gebucht|genommen|geordert|dazu)',
]);
