/** Statement `follow-up`: weiterer Auftrag eines bereits gewonnenen Kunden (READING.md, clause S5). */
import { statementReader } from '../../phrases.js';

// de-a  "Sommerfeld hat nun auch das Modul Lager bestellt." · ch-a "Folgeauftrag vom Rosengarten!"
export const readFollowUp = statementReader(
  'de/follow-up',
  'follow-up',
  [
    '(?:folgeauftrag|folgeaufträge|anschlussauftrag|zusatzauftrag|erweiterungsauftrag|nachbestellung|folgebestellung|folgeprojekt|anschlussprojekt|ergänzungsauftrag|weiterer auftrag|weiteren auftrag|zweiten auftrag|zweiter auftrag|neuen auftrag)',
    '(?:hat|haben|kunde|unser\\S{0,2}) (?:\\S{1,30} ){0,5}?(?:nachgelegt|nachgeordert|aufgestockt)',
    'erweitert(?=[.!,;:]|$)',
    '(?:hat|haben|wurde|wurden|noch|auch|zusätzlich|ausserdem|außerdem|nun|jetzt)(?: \\S{1,30}){0,8}? (?:nachbestellt|dazubestellt|dazugebucht|erweitert|aufgestockt|verlängert|nachbeauftragt|zusätzlich beauftragt|zusätzlich bestellt|hinzugebucht|dazu beauftragt|mitbestellt|nachgeordert)',
    '(?:auch|zusätzlich|noch|weitere[nrs]?|ausserdem|außerdem)(?: \\S{1,30}){0,7}? (?:beauftragt|bestellt|unterschrieben|in auftrag gegeben|gebucht|genommen|geordert|dazu)',
  ],
  [
    // What changes in a job that was notified before is a correction.
    '(?:auftrag|umfang|auftragsumfang|vertrag|bestellung)(?: \\S{1,30}){0,2}? um (?:\\S{1,30} ){1,6}?(?:erweitert|reduziert|gekürzt|aufgestockt)',
    'nachverhandelt|(?:bitte )?(?:ändern|korrigieren|berichtigen) sie|statt (?:der |den |bisher )?\\d',
  ],
);
