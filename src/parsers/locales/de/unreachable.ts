/** Statement `unreachable`: der Kunde ist nicht zu erreichen (READING.md, clause R10). */
import { statementReader } from '../../phrases.js';

// de-a  "Herrn Vogel erreichen wir einfach nicht." · ch-a "Trotz fünf Anrufen keine Rückmeldung."
export const readUnreachable = statementReader(
  'de/unreachable',
  'unreachable',
  [
    '(?:nicht|nie|niemand(?:en|em)?|keine[nr]?|unmöglich|kaum|vergeblich|nirgends)(?: \\S{1,30}){0,4}? (?:erreichen|erreicht|erreichbar|erwischen|erwischt|zu fassen|ans telefon|zu sprechen|durchgekommen|durchkommen|ran ?(?:bekommen|gekommen)|ranzukommen|heran ?(?:bekommen|gekommen)|kontaktieren|kontakt (?:herstellen|aufnehmen|bekommen|hergestellt))',
    '(?:erreiche|erreichen|erreicht|erreichten|erreichte|erwische|erwischen|bekomme|bekommen|kriege|kriegen) (?:\\S{1,30} ){0,6}?(?:nicht|niemand(?:en)?|keinen?|nie)(?! (?:die freigabe|den auftrag))(?=[.!,;:]|$| ans\\b| zu\\b| mehr\\b| an\\b| ans\\b| unter\\b)',
    '(?:unerreichbar|(?<!server )nicht erreichbar|nicht zu erreichen|nicht mehr erreichbar|abgetaucht|untergetaucht|funkstille|verschollen|wie vom erdboden|tot(?:er|e) (?:leitung|nummer)|mailbox|anrufbeantworter|combox|voicemail|besetztzeichen)',
    '(?:keine[rn]?|ohne|null|niemals|bisher keine|noch keine) (?:\\S{1,30} )?(?:antwort|rückmeldung|reaktion|rückruf|erfolg|lebenszeichen|feedback)(?! (?:auf|zu|zum|bezüglich|betreffend) (?:unser|das|die|dem|der|mein)\\S{0,3} (?:angebot|offerte|vorschlag|kalkulation))',
    '(?:antwortet|antworten|antwortete|reagiert|reagieren|reagierte)(?: (?:auf )?\\S{1,30}){0,7}? (?:nicht|nie|niemand|keiner|weder|überhaupt nicht|gar nicht)',
    '(?:antwortet|reagiert|meldet sich|zu fassen|erreichbar) weder',
    '(?:meldet|melden|meldete|meldeten|rührt|rühren) sich (?:\\S{1,30} ){0,5}?(?:nicht|nie|niemand|keiner|nicht mehr)(?: zurück)?|(?:meldet|rührt) sich (?:\\S{1,30} ){0,3}?(?:niemand|keiner|nichts)',
    '(?:ruft|rufen|rief|riefen) (?:\\S{1,30} ){0,5}?(?:nicht|nie|niemand|keiner) zurück',
    '(?:hebt|heben|hob|nimmt|nehmen|nahm) (?:\\S{1,30} ){0,5}?(?:nicht|nie|niemand|keiner|kein mensch)(?: (?:mehr|das telefon|den hörer))? ab',
    '(?:geht|gehen|ging) (?:\\S{1,30} ){0,5}?(?:nicht|nie|niemand|keiner|kein mensch|nur (?:die|der|das) \\S{1,30})(?: \\S{1,30}){0,3}? ?(?:ran|dran|hin|ans telefon|ans handy|an den apparat|ans tele)',
    '(?:geht|gehen|ging|hebt|nimmt) (?:ans telefon|ran|ab|dran|ans handy)? ?(?:niemand|keiner|kein mensch)',
    'auf (?:\\S{1,30} ){0,6}?(?:nicht|nie|nichts|niemand|keiner) (?:geantwortet|reagiert|zurückgekommen)|(?:nicht|nie|niemand|keiner) (?:geantwortet|reagiert|gemeldet|zurückgerufen|abgehoben|abgenommen)',
    'komm(?:e|en|t) (?:\\S{1,30} ){0,5}?(?:nicht|einfach nicht) (?:durch|ran|an (?:sie|ihn|den kunden) (?:ran|heran))|(?:kein|ohne) durchkommen',
    '(?:hören|höre|gehört|kommt|kam|vernehmen) (?:wir |ich |haben wir |habe ich )?(?:\\S{1,30} ){0,3}?(?:nichts|gar nichts|rein gar nichts|keinen ton|kein sterbenswörtchen)(?: (?:mehr|zurück|gehört))?(?=[.!,;]|$| seit\\b)|nichts (?:mehr )?gehört|nichts mehr von (?:ihr|ihm|ihnen) gehört',
    '(?:kein(?:e|en)?|keinerlei) (?:\\S{1,30} )?(?:menschen|kontakt|verbindung|ansprechpartner|gespräch)(?: \\S{1,30}){0,4}? (?:erreicht|herstellen|hergestellt|bekommen|zustande|aufnehmen|aufbauen|zu stande|ans telefon)',
    '(?:erreiche|erreichen|erreicht) (?:\\S{1,30} ){0,5}?kein(?:e|en) (?:menschen|sau|seele|person|ansprechpartner)',
    '(?:erreich\\S{1,3}|verwütsch\\S{1,3}|erwisch\\S{1,3}) (?:\\S{1,30} ){0,6}?(?:nöd|ned|nid|niemert|niemer)|nichts (?:mehr )?von sich hören|(?:keine chance|unmöglich|kein weg)(?: \\S{1,30}){0,5},? (?:heranzukommen|ranzukommen|durchzukommen|zu erreichen|zu sprechen)|nicht (?:sprechen|erreichen|erwischen|antreffen) können|nicht (?:angetroffen|zu greifen|greifbar)|(?:nie|niemand|keiner) (?:jemand )?(?:da|am platz|im büro|dran)(?=[.!,;]|$)',
    '(?:ignoriert|ignorieren) (?:\\S{1,30} ){0,3}?(?:anrufe|mails|e-mails|nachrichten|anfragen)|(?:ans telefon|ans handy|an den apparat) (?:geht|kommt|ging) (?:\\S{1,30} ){0,2}?(?:keiner|niemand|nie)|verschlossene\\S{0,1} tür\\S{0,2}',
    '(?:versuch\\S{0,4}|bemüh\\S{0,5})(?: \\S{1,30}){0,5}?,? (?:\\S{1,30} ){0,5}?(?:zu erreichen|zu sprechen|zu erwischen|zu kontaktieren),? (?:\\S{1,30} ){0,3}?(?:vergeblich|vergebens|erfolglos|ohne erfolg)|(?:kontaktversuche|anrufversuche|anrufe|bemühungen|versuche)(?: \\S{1,30}){0,5}? (?:erfolglos|vergeblich|vergebens|ohne erfolg|ergebnislos|unbeantwortet)|nimmt (?:\\S{1,30} ){0,3}?(?:keinen anruf|keine anrufe)(?: \\S{1,30})? (?:an|entgegen)|geht uns aus dem weg',
    'stell(?:t|en) sich tot|auf tauchstation|tauchstation|(?:nur|bloss|bloß|immer|ewig) (?:das |der |die )?(?:band|bandansage|anrufbeantworter|mailbox|combox|warteschleife|besetztton|besetzt|ab)|rückrufe gab es keine|nöd z erreiche|nümme z erreiche|nicht gelungen(?: \\S{1,30}){0,6}? (?:sprechen|erreichen|erwischen)|(?:nicht|nie) (?:ans rohr|an die strippe|an die muschel|an den hörer)',
    '(?:nicht|nie|niemand|keiner|weder)(?: \\S{1,30}){0,4}? (?:geantwortet|reagiert|gemeldet|zurückgerufen|abgehoben|beantwortet|ans telefon|rangegangen|antwortet|zurückgemeldet|abgenommen|rückmeldung|antwort)',
    '(?:nummer|telefonnummer|leitung|rufnummer|anschluss|handynummer|mailadresse|e-mail-?adresse)(?: \\S{1,30}){0,4}? (?:nicht vergeben|tot|falsch|ungültig|nicht mehr|existiert nicht|abgeschaltet|stimmt nicht|nicht (?:bekannt|gültig|aktiv|korrekt))',
    '(?:mails?|e-mails?|anrufe?|nachrichten|versuche?|anrufversuche?)(?: \\S{1,30}){0,6}? (?:unbeantwortet|erfolglos|vergeblich|vergebens|ins leere|zurückgekommen|unzustellbar|ohne (?:erfolg|antwort|reaktion|rückmeldung)|nichts|keine reaktion)',
    '(?:erfolglos|vergeblich|vergebens)(?: \\S{1,30}){0,4}? (?:versucht|angerufen|kontaktiert|probiert|geblieben)|(?:versucht|angerufen|probiert|kontaktiert)(?: \\S{1,30}){0,5}? (?:erfolglos|vergeblich|vergebens|ohne erfolg)',
    'läuft (?:\\S{1,30} ){0,3}?ins leere',
  ],
  [
    '(?:inzwischen|mittlerweile|endlich|nun|jetzt|schliesslich|schließlich|doch noch) (?:\\S{1,30} ){0,5}?(?:erreicht|gesprochen|erwischt|gemeldet|telefoniert)',
    'rückmeldung (?:zum|zur|auf das|auf die|auf unser\\S{0,2}|zu unser\\S{0,3}) (?:angebot|offerte|vorschlag)',
    '(?:hersteller\\S{0,2}|lieferant\\S{0,2}|hotline|support|dienstleister|server|dienst|host|netzwerk|anlage|bank|behörde|steuerberater)(?: \\S{1,30}){0,4}? (?:antwortet|reagiert|meldet|nicht erreichbar|hebt|geht)|critical|problem:',
    '(?:nehmen|nehme) (?:wir|ich)',
    '(?:portal|system|app|software|login|kasse)(?: \\S{1,30}){0,3}? nicht (?:mehr )?erreichbar',
    '(?:niemand|keiner|man|sie|er) (?:habe|sei)\\b',
    '(?:auftrag|zuschlag) (?:\\S{1,30} ){0,3}?nicht',
  ],
);
