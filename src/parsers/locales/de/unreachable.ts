/** Statement `unreachable`: der Kunde ist nicht zu erreichen (READING.md, clause R10). */
import { statementReader } from '../../phrases.js';

// de-a  "Herrn Vogel erreichen wir einfach nicht." · ch-a "Trotz fünf Anrufen keine Rückmeldung."
export const readUnreachable = statementReader(
  'de/unreachable',
  'unreachable',
  [
    '(?:nicht|nie|niemand(?:en|em)?|keine[nr]?|unmöglich|kaum|vergeblich|nirgends)(?: \\S{1,30}){0,4}? (?:erreichen|erreicht|erreichbar|erwischen|erwischt|zu fassen|ans telefon|zu sprechen|durchgekommen|durchkommen|ran ?(?:bekommen|gekommen)|ranzukommen|heran ?(?:bekommen|gekommen)|kontaktieren|kontakt (?:herstellen|aufnehmen|bekommen|hergestellt))',
    '(?:erreiche|erreichen|erreicht|erreichten|erreichte|erwische|erwischen|bekomme|bekommen|kriege|kriegen) (?:\\S{1,30} ){0,6}?(?:nicht|niemand(?:en)?|keinen?|nie)(?! (?:die freigabe|den auftrag))(?=[.!,;:]|$| ans\\b| zu\\b| mehr\\b| an\\b| ans\\b| unter\\b)',
    '(?:unerreichbar|nicht erreichbar|nicht zu erreichen|nicht mehr erreichbar|abgetaucht|untergetaucht|funkstille|verschollen|wie vom erdboden|tot(?:er|e) (?:leitung|nummer)|mailbox|anrufbeantworter|combox|voicemail|besetztzeichen)',
    '(?:keine[rn]?|ohne|null|niemals|bisher keine|noch keine) (?:\\S{1,30} )?(?:antwort|rückmeldung|reaktion|rückruf|erfolg|lebenszeichen|feedback)(?! (?:auf|zu|zum|bezüglich|betreffend) (?:unser|das|die|dem|der|mein)\\S{0,3} (?:angebot|offerte|vorschlag|kalkulation))',
    '(?:antwortet|antworten|reagiert|reagieren|meldet sich|melden sich|ruft|rufen|geantwortet|reagiert|gemeldet|zurückgerufen|hebt|heben|nimmt|nehmen|geht|rangegangen|abgehoben|beantwortet|beantworten) (?:\\S{1,30} ){0,6}?(?:nicht|nie|niemand|keiner|keine)(?: (?:ab|an|ran|zurück|mehr|ans telefon))?',
    '(?:nicht|nie|niemand|keiner|weder)(?: \\S{1,30}){0,4}? (?:geantwortet|reagiert|gemeldet|zurückgerufen|abgehoben|beantwortet|ans telefon|rangegangen|antwortet|zurückgemeldet|abgenommen|rückmeldung|antwort)',
    '(?:nummer|telefonnummer|leitung|rufnummer|anschluss|handynummer|mailadresse|e-mail-?adresse)(?: \\S{1,30}){0,4}? (?:nicht vergeben|tot|falsch|ungültig|nicht mehr|existiert nicht|abgeschaltet|stimmt nicht|nicht (?:bekannt|gültig|aktiv|korrekt))',
    '(?:mails?|e-mails?|anrufe?|nachrichten|versuche?|anrufversuche?)(?: \\S{1,30}){0,6}? (?:unbeantwortet|erfolglos|vergeblich|vergebens|ins leere|zurückgekommen|unzustellbar|ohne (?:erfolg|antwort|reaktion|rückmeldung)|nichts|keine reaktion)',
    '(?:erfolglos|vergeblich|vergebens)(?: \\S{1,30}){0,4}? (?:versucht|angerufen|kontaktiert|probiert|geblieben)|(?:versucht|angerufen|probiert|kontaktiert)(?: \\S{1,30}){0,5}? (?:erfolglos|vergeblich|vergebens|ohne erfolg)',
    'läuft (?:\\S{1,30} ){0,3}?ins leere',
  ],
  [
    '(?:inzwischen|mittlerweile|endlich|nun|jetzt|schliesslich|schließlich|doch noch) (?:\\S{1,30} ){0,5}?(?:erreicht|gesprochen|erwischt|gemeldet|telefoniert)',
    'rückmeldung (?:zum|zur|auf das|auf die|auf unser\\S{0,2}|zu unser\\S{0,3}) (?:angebot|offerte|vorschlag)',
    '(?:auftrag|zuschlag) (?:\\S{1,30} ){0,3}?nicht',
  ],
);
