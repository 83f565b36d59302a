/** Statement `unreachable`: der Kunde ist nicht zu erreichen (READING.md, clause R10). */
import { statementReader } from '../../phrases.js';

// de-a  "Herrn Vogel erreichen wir einfach nicht." · ch-a "Trotz fünf Anrufen keine Rückmeldung."
export const readUnreachable = statementReader(
  'de/unreachable',
  'unreachable',
  [
    '(?:nicht|nie|niemand(?:en|em)?|keine[nr]?|unmöglich|kaum|vergeblich|nirgends)(?: \\S{1,30}){0,4}? (?:erreichen|erreicht|erreichbar|erwischen|erwischt|zu fassen|ans telefon|zu sprechen|durchgekommen|durchkommen|ran ?(?:bekommen|gekommen)|ranzukommen|heran ?(?:bekommen|gekommen)|kontaktieren|kontakt (?:herstellen|aufnehmen|bekommen|hergestellt))',
    '(?:erreiche|erreichen|erreicht|erreichten|erreichte|erwische|erwischen|bekomme|bekommen|kriege|kriegen) (?:\\S{1,30} ){0,6}?(?:nicht|niemand(?:en)?|keinen?|nie)(?! (?:die freigabe|den auftrag))(?=[.!,;:]|$| ans\\b| zu\\b| mehr\\b| an\\b| ans\\b| unter\\b)',
    '(?:unerreichbar|(?<!server )nicht erreichbar|nicht zu erreichen|nicht mehr erreichbar|abgetaucht|untergetaucht|funkstille|verschollen|wie vom (?:erd)?boden|vom erdboden|tot(?:er|e) (?:leitung|nummer)|mailbox|anrufbeantworter|combox|voicemail|besetztzeichen)',
    '(?:keine?[rn]?|keinerlei|ohne|null|niemals|bisher keine|noch keine) (?:\\S{1,30} )?(?:antwort|rückmeldung|reaktion|rückruf|erfolg|lebenszeichen|feedback|echo|resonanz)(?! (?:auf|zu|zum|bezüglich|betreffend) (?:unser|das|die|dem|der|mein)\\S{0,3} (?:angebot|offerte|vorschlag|kalkulation))',
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
    // "Niemand hebt ab" · "Er ghostet uns" · "Man drückt mich weg" · "Alle Leitungen tot" · "Die Zentrale stellt nicht durch"
    '(?:nie|nicht|niemand|keiner|keine sau|kein schwein|kein mensch)(?: \\S{1,30})? (?:geht|hebt|nimmt|meldet)(?: (?:wer|jemand|einer|mehr|das telefon|den hörer|sich|auch nur)){0,2}(?: (?:ran|ab|dran|hin|zurück))?(?=[.!,;]|$)',
    '(?:niemand|keiner) da(?=[.!,;]|$| immer| nur)|ghost(?:et|en|ed|ete)|geghostet|(?:drück(?:t|en) (?:mich|uns|meine|unsere|den|jeden) (?:\\S{1,30} ){0,3}?weg|weggedrückt)|verleugne[nt]|stell(?:t|en) (?:\\S{1,30} ){0,5}?nicht durch|nicht durchgestellt',
    'leitung\\S{0,2} (?:ist |sind )?tot|kein anschluss|(?:klingelt\\S{0,1}|läutet\\S{0,1}|tutet\\S{0,1})(?: \\S{1,30}){0,6}? (?:ins leere|durch|ewig|endlos)|(?:handy|telefon|mobiltelefon|natel)(?: \\S{1,30}){0,4}? (?:aus|ausgeschaltet|abgeschaltet|abgemeldet)(?=[.!,;]|$)|nummer (?:\\S{1,30} ){0,2}?gehört',
    'kontakt(?:aufnahme|versuch\\S{0,2})?(?: \\S{1,30}){0,8}? (?:nicht gelungen|erfolglos|gescheitert|misslungen|nicht möglich|unmöglich|vergebens|vergeblich|nicht geglückt|ohne erfolg|nicht zustande gekommen),?(?! die | das )|kontakt (?:zu kriegen|zu bekommen|aufzunehmen|herzustellen),? (?:\\S{1,30} ){0,3}?(?:vergebens|vergeblich|umsonst|erfolglos)',
    'kontakt(?:aufnahme)?(?: \\S{1,30}){0,3}? (?:kam|kommt|kommen|kamen|ist|konnte) (?:\\S{1,30} ){0,4}?nicht (?:zu ?stande|zustande)|(?:vor ort|an der adresse|im büro|im laden|im betrieb|am firmensitz)(?: \\S{1,30}){0,3}? (?:alles (?:\\S{1,30} )?(?:zu|dicht|dunkel)|geschlossen|verschlossen|verlassen|niemand|keiner|kein mensch|keine menschenseele)(?=[.!,;]|$| da\\b| anzutreffen| angetroffen)',
    'bounc(?:t|et|ed|te|en)|gebounct|gebouncet|(?:als )?unzustellbar|nicht zustellbar|(?:mails?|e-mails?|schreiben|brief\\S{0,1}|einschreiben)(?: \\S{1,30}){0,5}? (?:kam|kommt|kamen|kommen|kam\\S{0,2}) (?:\\S{1,30} ){0,4}?(?:zurück|retour)|unbekannt verzogen|empfänger unbekannt',
    '(?:komme?n?|kam|kamen|dringe?n?) (?:\\S{1,30} ){0,4}?nicht (?:\\S{1,30} ){0,4}?(?:durch|vor)(?=[.!,;]|$)|nicht (?:\\S{1,30} )?(?:auftreiben|aufspüren|ausfindig)|(?:will|mag|möchte) (?:keiner|niemand) (?:\\S{1,30} ){0,3}?(?:sprechen|reden)|rückrufe?,? (?:\\S{1,30} ){0,3}?(?:nie|nicht|keiner|ausgeblieben)',
    '(?:rückmeldung|antwort|reaktion|rückruf|lebenszeichen|resonanz)(?:en|s|e)?(?: \\S{1,30}){0,8}? (?:ausgeblieben|(?:bleibt|blieb|blieben|bleiben)(?: \\S{1,12}){0,2}? aus)|unbeantwortet\\S{0,2} (?:\\S{1,30} )?(?:nachricht\\S{0,2}|mails?|e-mails?|anrufe?n?)|wie (?:ich|wir) (?:an|zu) (?:\\S{1,30} ){1,3}?(?:rankomm\\S{1,3}|herankomm\\S{1,3}|durchdring\\S{1,3})',
    'trotz (?:\\S{1,30} ){1,6}?kein(?:en|erlei)? (?:kontakt|erfolg|durchkommen|gespräch)|kontaktversuche? blieb(?:en)? (?:\\S{1,30} ){0,2}?ohne|(?:komme|kommen) (?:\\S{1,30} ){0,3}?an (?:\\S{1,30} ){1,4}?nicht (?:heran|ran)|(?:keiner|niemand) (?:ruft|antwortet|reagiert|meldet)|ans telefon geht nur',
    'alles (?:probiert|versucht|durchprobiert),? (?:\\S{1,30} ){0,3}?(?:nichts|vergeblich|umsonst|erfolglos|ohne erfolg|vergebens)|versuch\\S{0,3}(?: \\S{1,30}){0,10}? (?:vergebens|vergeblich|umsonst|erfolglos)|weder(?: \\S{1,30}){0,10}? (?:zu sprechen|zu erreichen|erreichbar|erreicht|ans telefon)',
    '(?:bekomme?n?|kriege?n?|finde?n?|habe?n?) (?:\\S{1,30} ){0,3}?keinen (?:kontakt|draht|zugang)|schweigen im walde|wand des schweigens|mauer des schweigens|herrscht (?:\\S{1,30} ){0,2}?(?:schweigen|stille)|(?:kunde|er|sie|herr \\S{1,30}|frau \\S{1,30}) (?:schweigt|schweigen)(?: sich aus)?(?=[.!,;]|$)|graue haken',
    '(?:erstgespräch|gespräch|treffen|termin|call|besprechung)(?: \\S{1,30}){0,3}? (?:ist )?(?:niemand|keiner|er nicht|sie nicht|der kunde nicht) (?:erschienen|gekommen|aufgetaucht)|niemand (?:hat )?(?:aufgemacht|geöffnet)|(?:hat|haben) (?:uns|mich) (?:\\S{1,30} ){0,2}?versetzt(?=[.!,;]|$)',
    // "Wir bekommen zu Vogel keine Verbindung"
    '(?:wir|ich) (?:bekomm|krieg|find)(?:en?|) (?:\\S{1,30} ){0,2}?(?:zu|zum|zur|mit|an) (?!(?:de[rmn] )?(?:\\S{0,12}server|\\S{0,12}system|\\S{0,12}portal|app|\\S{0,12}schnittstelle|\\S{0,12}datenbank|\\S{0,8}netz\\S{0,8}|cloud|drucker|kasse))(?:\\S{1,30} ){1,3}?keine[nr]? (?:verbindung|draht|kontakt|zugang|anschluss)(?=[.!,;]|$)|(?:zu|zum|zur|mit) (?!(?:de[rmn] )?(?:\\S{0,12}server|\\S{0,12}system|\\S{0,12}portal|app|\\S{0,12}schnittstelle|\\S{0,12}datenbank|\\S{0,8}netz\\S{0,8}|cloud|drucker|kasse))(?:\\S{1,30} ){1,3}?(?:bekommen|kriegen|finden) wir (?:\\S{1,30} ){0,2}?keine[nr]? (?:verbindung|draht|kontakt|zugang)(?=[.!,;]|$)',
  ],
  [
    '(?:inzwischen|mittlerweile|endlich|nun|jetzt|schliesslich|schließlich|doch noch) (?:\\S{1,30} ){0,5}?(?:erreicht|gesprochen|erwischt|gemeldet|telefoniert)',
    'rückmeldung (?:zum|zur|auf das|auf die|auf unser\\S{0,2}|zu unser\\S{0,3}) (?:angebot|offerte|vorschlag)',
    '(?:hersteller\\S{0,2}|lieferant\\S{0,2}|hotline|support|dienstleister|server|dienst|host|netzwerk|anlage|bank|behörde|steuerberater)(?: \\S{1,30}){0,4}? (?:antwortet|reagiert|meldet|nicht erreichbar|hebt|geht)|critical|problem:',
    // An offer that is out: its answer is awaited.
    '(?<!anrufe.{0,80})(?:angebot|offerte|vorschlag|kostenvoranschlag)\\S{0,2}(?: \\S{1,30}){0,6}? (?:verschickt|versandt|gesendet|geschickt|raus|rausgegangen|abgegeben|unterbreitet|zugestellt|eingereicht|draussen|draußen),?(?: \\S{1,30}){0,4}? (?:noch|bisher|bislang|aber) (?:\\S{1,30} )?kein(?:e|en)? (?:antwort|rückmeldung|reaktion|feedback|echo)',
    '(?:nehmen|nehme) (?:wir|ich)',
    '(?:portal|system|app|software|login|kasse)(?: \\S{1,30}){0,3}? nicht (?:mehr )?erreichbar',
    // "Bei der Reederei haben wir uns nicht gemeldet": the writer did not.
    '(?:haben|hatten) wir uns (?:\\S{1,30} ){0,4}?nicht (?:\\S{1,30} )?gemeldet|wir (?:haben|hatten) uns (?:\\S{1,30} ){0,5}?nicht (?:\\S{1,30} )?gemeldet|(?:habe|hatte) ich mich (?:\\S{1,30} ){0,4}?nicht (?:\\S{1,30} )?gemeldet|ich (?:habe|hatte) mich (?:\\S{1,30} ){0,5}?nicht (?:\\S{1,30} )?gemeldet',
    '(?:niemand|keiner|man|sie|er) (?:habe|sei)\\b',
    '(?:auftrag|zuschlag|vertrag) (?:\\S{1,30} ){0,5}?nicht',
    // The writer or a colleague was away; a server is down.
    '(?:mein|unser)\\S{0,2} (?:kolleg\\S{1,4}|chef\\S{0,2}|mitarbeiter\\S{0,3}|assistent\\S{0,3}|sekretariat)(?: \\S{1,30}){0,6}? nicht (?:erreichbar|zu erreichen|zu sprechen)',
    '(?:war|bin|wäre|werde) ich (?:\\S{1,30} ){0,7}?(?:nicht|schlecht|kaum) (?:zu sprechen|erreichbar|zu erreichen)|ich (?:bin|war|werde) (?:\\S{1,30} ){0,6}?(?:nicht|schlecht|kaum) (?:zu sprechen|erreichbar|zu erreichen)',
    '(?:server|hosting|cloud|dienst|webdienst|api|webseite|website)(?: \\S{1,30}){0,7}? nicht (?:mehr )?(?:erreichbar|aufrufbar|verfügbar)',
  ],
);
