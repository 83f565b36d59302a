/** Statement `milestone`: erreichter Fortschritt der Einführung (READING.md, clause R13). */
import { statementReader } from '../../phrases.js';

const STEP =
  '(?:kick-?off|kickoff|\\S{0,12}workshop|auftakt|konzept|echtbetrieb|produktivbetrieb|livebetrieb|auftakttreffen|erstinstallation|systemtest|akzeptanztest|konfiguration|einrichtung|migration|datenmigration|datenübernahme|import|schnittstelle|test|tests|testphase|testlauf|abnahme|abnahmetest|uat|schulung|schulungen|pilot|pilotphase|pilotbetrieb|phase (?:eins|zwei|drei|[0-9])|etappe (?:eins|zwei|drei|[0-9])|go-?live|golive|produktivstart|produktivsetzung|inbetriebnahme|umstellung|rollout|roll-out|einführung|implementierung|installation|übergabe|projekt|meilenstein|generalprobe|parallelbetrieb|probebetrieb|probelauf|aufbau|realisierung|spezifikation|feinkonzept|auftaktmeeting|auftakttermin|startsitzung|startgespräch|startmeeting|projektstart)\\S{0,3}';
const DONE =
  '(?:abgeschlossen|beendet|erledigt|durch|bestanden|erfolgt|erfolgreich|durchgeführt|fertig|fertiggestellt|abgenommen|stattgefunden|gelungen|geglückt|erreicht|umgesetzt|geschafft|vollzogen|über die bühne|gelaufen|gut gelaufen|reibungslos|live|im kasten|hinter uns|komplett|vollständig|ist vorbei|zu ende|vorbei|läuft(?= seit| jetzt| nun| seither|[.!,;]|$)|gelaufen|gemacht|gestartet|angelaufen|war (?:heute|gestern|am \\S{1,30})|erteilt|grün|übergeben|eingerichtet|hat geklappt|geklappt|lief (?:\\S{1,30} )?(?:gut|problemlos|reibungslos|rund)|verlief (?:\\S{1,30} )?(?:gut|problemlos|reibungslos|erfolgreich)|unterschrieben)';

// ch-a  "Der Kick-off hat gestern stattgefunden." · de-a "Seit Montag sind wir live."
export const readMilestone = statementReader(
  'de/milestone',
  'milestone',
  [
    `${STEP}(?: \\S{1,30}){0,8}? ${DONE}`,
    `(?:abgeschlossen|bestanden|beendet|erfolgreich|durchgeführt|abgenommen|erledigt|haben|hatten|fand|fertig mit|wurde|wurden|war|ist) (?:\\S{1,30} ){0,4}?${STEP}(?: \\S{1,30}){0,4}? ${DONE}`,
    '(?:fand|fanden) (?:\\S{1,30} ){0,5}?(?:kick-?off|workshop|abnahme|schulung\\S{0,2}|auftakt\\S{0,12}|go-?live|startsitzung) (?:\\S{1,30} ){0,3}?statt',
    `(?:kick-?off|workshop|abnahme|schulung\\S{0,2}|auftakt\\S{0,12}|startsitzung)(?: \\S{1,30}){0,3}? (?:fand|fanden) (?:\\S{1,30} ){0,4}?statt`,
    '(?:live gegangen|gingen (?:\\S{1,30} ){0,4}?live|ging (?:\\S{1,30} ){0,4}?live|sind (?:\\S{1,30} ){0,4}?live|(?:ist|isch) (?:\\S{1,30} ){0,6}?(?:live|produktiv|in betrieb|aufgeschaltet|am netz|scharf|online|umgestellt)(?=[.!,;]|$| und\\b)|(?:läuft|laufen|lauft) (?:\\S{1,30} ){0,5}?(?:produktiv|im echtbetrieb|live|rund|auf dem neuen system)|schalter umgelegt|alles abgenommen|installiert und (?:\\S{1,30} )?(?:läuft|in betrieb|einsatzbereit)|startschuss (?:ist )?gefallen|(?:arbeitet|arbeiten|plant|planen|bucht|buchen|fakturiert|fährt) (?:\\S{1,30} ){0,6}?(?:mit (?:next\\S{1,20}|dem neuen system|der neuen (?:software|lösung|app)|dem system|der app)|im neuen system)|produktiv (?:gegangen|gesetzt|im einsatz)|im produktivbetrieb|im echtbetrieb|im livebetrieb|im live-betrieb|in betrieb genommen|in produktion|ausgerollt|umgestellt|in betrieb gegangen|arbeitet (?:\\S{1,30} ){0,3}?(?:produktiv|mit dem neuen system)|übergeben|eingeführt|aufgeschaltet|scharf geschaltet)',
    'projektabschluss(?=[:.!]|$| \\S{1,30}:)|(?:alle|sämtliche) arbeiten(?: \\S{1,30}){0,3}? (?:erledigt|abgeschlossen|fertig|beendet)',
    '(?:projekt|auftrag|arbeiten|einführung)(?: \\S{1,30}){0,4}? (?:gestartet|angelaufen|begonnen|abgeschlossen|fertig|abgenommen)',
  ],
  [
    '(?:server|website|webseite|homepage|newsletter)(?: \\S{1,30}){0,3}? (?:ist|sind) ',
    '(?:angebot|offerte|kalkulation|konzeptvorschlag)(?: \\S{1,30}){0,3}? (?:fertig|abgeschlossen|erledigt|durch)',
  ],
);
