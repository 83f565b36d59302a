/** Statement `milestone`: erreichter Fortschritt der Einführung (READING.md, clause R13). */
import { statementReader } from '../../phrases.js';

const STEP =
  '(?:kick-?off|kickoff|go live|probel[aä]ufe?|\\S{2,12}test|\\S{2,12}tests|\\S{2,12}abnahme|\\S{2,12}schulung|auftakt\\S{0,14}|arbeitspaket|abnahmeschein|\\S{0,12}workshop|auftakt|konzept|echtbetrieb|produktivbetrieb|livebetrieb|auftakttreffen|erstinstallation|systemtest|akzeptanztest|konfiguration|einrichtung|migration|datenmigration|datenübernahme|import|schnittstelle|test|tests|testphase|testlauf|abnahme|abnahmetest|uat|schulung|schulungen|pilot|pilotphase|pilotbetrieb|phase (?:eins|zwei|drei|[0-9])|etappe (?:eins|zwei|drei|[0-9])|go-?live|golive|produktivstart|produktivsetzung|inbetriebnahme|umstellung|rollout|roll-out|einführung|implementierung|installation|übergabe|projekt|meilenstein|generalprobe|parallelbetrieb|probebetrieb|probelauf|aufbau|realisierung|spezifikation|feinkonzept|auftaktmeeting|auftakttermin|startsitzung|startgespräch|startmeeting|projektstart)\\S{0,3}';
const DONE =
  '(?:abgeschlossen|beendet|erledigt|durch|bestanden|erfolgt|erfolgreich|durchgeführt|fertig|fertiggestellt|abgenommen|stattgefunden|gelungen|geglückt|erreicht|umgesetzt|geschafft|vollzogen|über die bühne|gelaufen|gut gelaufen|reibungslos|live|im kasten|hinter uns|komplett|vollständig|ist vorbei|zu ende|vorbei|läuft(?= seit| jetzt| nun| seither|[.!,;]|$)|gelaufen|gemacht|gestartet|angelaufen|war (?:heute|gestern|am \\S{1,30})|erteilt|grün|übergeben|eingerichtet|hat geklappt|geklappt|abgehalten|durchgelaufen|bestätigt|unterfertigt|signiert|war (?:letzten|vorigen|vergangenen|diesen|montag|dienstag|mittwoch|donnerstag|freitag|samstag)|(?:war|waren|lief|liefen) (?:\\S{1,30} )?(?:gut|erfolgreich|positiv|sauber|einwandfrei)|zu ende geführt|lief (?:\\S{1,30} )?(?:gut|problemlos|reibungslos|rund)|verlief (?:\\S{1,30} )?(?:gut|problemlos|reibungslos|erfolgreich)|unterschrieben)';

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
    // "Den Schalter haben wir umgelegt" · "Die Altdaten sind drüben" · "… rechnet über das neue System ab" · "ins Ziel gekommen"
    'schalter (?:\\S{1,30} ){0,6}?umgelegt|es ist vollbracht|wir haben fertig|ins ziel gekommen|über die ziellinie|projektziel(?: \\S{1,30})? erreicht|alles (?:fertig|eingerichtet|installiert|in betrieb)(?: gemacht)?(?=[.!,;]|$)|(?:alt|stamm|kunden|artikel)?daten (?:sind )?(?:\\S{1,30} ){0,3}?(?:drüben|importiert|migriert|eingespielt|übernommen|übertragen)(?! (?:werden|worden sein))',
    '(?:arbeitet|arbeiten) (?:\\S{1,30} ){0,3}?(?:schon|bereits|jetzt|nun|seit \\S{1,30}|täglich|fleissig|fleißig)(?: (?:den|seit) \\S{1,30} tag)?(?: (?:den \\S{1,30} tag|alle|voll)){0,2} (?:damit|mit der app|mit dem system|mit next\\S{0,12}|im system)(?=[.!,;]|$)|(?:rechnet|bucht|arbeitet|arbeiten|plant|planen|erfasst|erfassen|fakturiert|disponiert|disponieren|verwaltet) (?:\\S{1,30} ){0,4}?(?:über|mit|auf|in) (?:das|dem|der|die) neue[nmrs]? (?:system|software|lösung|app|programm|plattform)',
    '(?:konfiguration|installation|infrastruktur|testsystem|grundkonfiguration|grundinstallation|testumgebung|schnittstelle\\S{0,2}|server) (?:steht|stehen|funktioniert seit|läuft seit)(?! (?:aus|an|bevor|noch))|(?:sandbox|testsystem|testumgebung|grundsystem|produktivsystem|mandant)(?: \\S{1,30}){0,4}? (?:aufgesetzt|freigegeben|installiert|übergeben)(?! werden)',
    '(?:fachkonzept|feinkonzept|grobkonzept|spezifikation|lastenheft)(?: \\S{1,30}){0,4}? (?:freigegeben|abgenommen|verabschiedet)|(?:app|software|system|lösung|anwendung) (?:läuft|laufen) (?:\\S{1,30} )?(?:überall|stabil|rund|problemlos|einwandfrei|sauber|fehlerfrei|wie geschmiert|wie am schnürchen|im echtbetrieb)',
    '(?:hälfte|drittel|alle|sämtliche|ersten?|letzten?|beide|\\d{1,4}|\\S{1,20} von \\S{1,20}) (?:der |von |aller )?(?:\\S{1,30} )?(?:module?|standorte?|filialen?|benutzer|arbeitsplätze|geräte|stationen|nutzer|nutzergruppen?|abteilung(?:en)?|anwender|monteure|fahrzeuge|tablets)(?: \\S{1,30}){0,4}? (?:eingerichtet|umgestellt|freigeschaltet|angebunden|live|ausgerollt|geschult|installiert|migriert|ausgestattet|aufgeschaltet)(?! werden)',
    '(?:okay|ok|freigabe|grünes licht|go|ja)(?: \\S{1,30}){0,3}? (?:für|zu|zum|zur) (?:den |die |das |dem |der )?(?:echtstart|go-?live|produktivstart|livegang|live-?schaltung|umstellung|produktivbetrieb|rollout|echtbetrieb)(?: \\S{1,30}){0,2}? (?:gegeben|erteilt|erhalten|bekommen|da)(?=[.!,;]|$)',
    '(?:projekt|einführung|umsetzung)(?: (?!nicht|noch)\\S{1,30}){0,7}? (?:eröffnet|gestartet|angestossen|angestoßen)|(?:umsetzung|einführung|projektarbeit) (?:hat|ist) (?:\\S{1,30} )?(?:begonnen|gestartet|angelaufen)',
    'projektabschluss(?=[:.!]|$| \\S{1,30}:)|(?:alle|sämtliche) arbeiten(?: \\S{1,30}){0,3}? (?:erledigt|abgeschlossen|fertig|beendet)',
    '(?:projekt|auftrag|arbeiten|einführung)(?: \\S{1,30}){0,4}? (?:gestartet|angelaufen|begonnen|abgeschlossen|fertig|abgenommen)',
  ],
  [
    '(?:server|website|webseite|homepage|newsletter)(?: \\S{1,30}){0,3}? (?:ist|sind) ',
    '(?:angebot|offerte|kalkulation|konzeptvorschlag)(?: \\S{1,30}){0,3}? (?:fertig|abgeschlossen|erledigt|durch)',
  ],
);
