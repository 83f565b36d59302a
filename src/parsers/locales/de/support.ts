/** Statement `support`: ein Kunde braucht technische Hilfe (READING.md, clause S1). */
import { statementReader } from '../../phrases.js';

export const readSupport = statementReader(
  'de/support',
  'support',
  [
    '(?:fehlermeldung\\S{0,2}|fehlercode\\S{0,1}|absturz|abstürze|stürzt (?:\\S{1,30} ){0,8}?ab|stürzen (?:\\S{1,30} ){0,8}?ab|spinnt|häng(?:t|en) sich (?:\\S{1,30} ){0,6}?auf|fährt nicht hoch|abgestürzt|bug|bugs|hängt sich auf|eingefroren|friert ein|timeout|weisser bildschirm|weißer bildschirm|systemfehler|serverfehler|störung\\S{0,2}|ausfall|programmfehler|softwarefehler|error)',
    '(?:kann|können|konnte|konnten|lässt|lassen|funktioniert|funktionieren|geht|gehen|klappt|läuft|startet|druckt|lädt|öffnet|synchronisiert|exportiert|speichert)(?: \\S{1,30}){0,8}? (?:nicht|nicht mehr|kein(?:e|en)?)(?: \\S{1,30}){0,4}? ?(?:einloggen|anmelden|öffnen|drucken|exportieren|importieren|speichern|synchronisieren|zugreifen|laden|starten|aufrufen|hochladen|herunterladen|bedienen|buchen|erfassen|verarbeitet)',
    '(?:login|anmeldung|export|import|synchronisation|schnittstelle|app|software|system|druck|drucken|report|auswertung|server|datenbank|modul|maske|portal|programm|rechnungsdruck|next\\S{2,15})(?: \\S{1,30}){0,5}? (?:funktioniert (?:\\S{1,30} )?nicht|funktioniert nicht|geht nicht|geht nicht mehr|nicht erreichbar|langsam|defekt|spinnt|streikt|ausgefallen|falsch|fehlerhaft|bricht ab|klappt nicht|down|hängt|stimmt nicht|leer|abgebrochen|blockiert)',
    '(?:bucht|druckt|zeigt|rechnet|speichert|verschickt|löscht|zählt|erzeugt|versendet|verrechnet|berechnet) (?:\\S{1,30} ){0,8}?(?:doppelt|falsch\\S{0,2}|leer\\S{0,2}|nicht mehr|zweimal|mehrfach|unvollständig|durcheinander)',
    '(?:synchronisiert|synchronisieren|druckt|exportiert|importiert|lädt|startet|funktioniert|läuft|geht|klappt|speichert|öffnet|rechnet) (?:\\S{1,30} ){0,6}?(?:nichts|nicht|gar nichts|kein\\S{0,2} \\S{1,30})(?: mehr| richtig| korrekt)?(?=[.!,;]|$)(?<=(?:synchronisiert|druckt|exportiert|importiert|lädt|startet|synchron\\S{1,8}|app|system|login|export|import|druck\\S{0,6}|software|schnittstelle|kasse|kalender|modul|programm|update)\\b[^.!?]{0,80})',
    '(?:bekommt|kriegt|erhält|kommt|sieht|erscheint|meldet|zeigt)(?: \\S{1,30}){0,5}? (?:einen? |den |immer )?(?:fehler|fehlermeldung|error)(?= \\d|[.!,;]|$| beim\\b| im\\b| bei\\b)|(?:app|programm|software|maske|seite|system)(?: \\S{1,30}){0,2}? nicht (?:mehr )?(?:auf|hoch|an)(?=[.!,;]|$)|falsch (?:summiert|berechnet|gerechnet|angezeigt|gedruckt|sortiert|zugeordnet|verbucht|exportiert)',
    '(?:hat|haben|gibt es|bekommt) (?:\\S{1,30} ){0,4}?(?:problem\\S{0,2}|schwierigkeiten) (?:mit|bei|beim) (?:\\S{1,30} )?(?:login|anmeld\\S{1,4}|update|app|export|import|druck\\S{0,3}|synchron\\S{1,10}|software|schnittstelle|passwort|zugang|installation)',
    '(?:termine|daten|aufträge|rechnungen|einträge|buchungen|kunden|artikel)(?: \\S{1,30}){0,3}? (?:verschwinden|verschwunden|weg|gelöscht|doppelt|durcheinander|nicht mehr da)',
    '(?:hilfe|unterstützung) (?:vom|durch den|des|von eurem|von ihrem) (?:\\S{1,30} )?support|technische[nrms]? (?:support|hilfe)|(?:jemand|wer) vom support',
    '(?:support-?(?:anfrage|fall|ticket)|supportanfrage|ticket|technische (?:frage|störung|probleme|unterstützung)|technisches problem|passwort (?:zurücksetzen|vergessen)|gesperrt|ausgesperrt|wie (?:kann|können|muss|macht|richtet) (?:man|der kunde|die kundin|er|sie|unser kunde))',
    '(?:kunde|kundin|benutzer|anwender|user|sie|er|mitarbeiter\\S{0,3})(?: \\S{1,30}){0,4}? (?:meldet|meldete|hat|haben|berichtet|bekommt|erhält)(?: \\S{1,30}){0,5}? (?:problem\\S{0,2}|fehler|schwierigkeiten|störung\\S{0,2})(?: \\S{1,30}){0,2}? ?(?:mit|beim|bei|in|nach)?',
    '(?:braucht|benötigt|brauchen|bittet um|wünscht)(?: \\S{1,30}){0,3}? (?:hilfe|unterstützung|support)(?: \\S{1,30}){0,3}? (?:bei|beim|mit|zur|zum|vom)',
  ],
  [
    '(?:tippfehler|mein fehler|fehler (?:meinerseits|unterlaufen|in (?:meiner|unserer|ihrer))|schreibfehler|rechenfehler|rechnungsfehler)',
    '(?:wir können|können wir|ich kann|kann ich)(?: \\S{1,30}){0,4}? nicht',
    '(?:telefon|nummer|handy|mailbox|anruf)',
  ],
);
