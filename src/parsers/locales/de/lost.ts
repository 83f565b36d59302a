/** Statement `lost`: der Kunde macht es nicht mit diesem Partner (READING.md, clause R11). */
import { statementReader } from '../../phrases.js';
import { RIVAL } from './rivals.js';

/** Whom they chose, where it is none of ours: "die Lösung seines Steuerberaters", "SAP". */
const OTHER_CHOICE =
  '(?:(?:die|den|das|eine|einen|ein) (?:\\S{1,30} )?(?:lösung|angebot|system|produkt|software|programm|paket|anbieter|firma|partner) (?:seines|seiner|ihres|ihrer|eines|einer|des|der|von|aus|vom)(?: (?!uns|unser)\\S{1,30}){1,4}|(?!uns |unser|next|euch |sie |beides |beide |ja |das |es |dies|variante |option |ihn |mehr )[a-z0-9&.+-]{2,25})';
const FATE = '(?:auftrag|zuschlag|projekt|job|deal|geschäft|uftrag|rennen)';

// eu-a  "Den Auftrag haben wir leider nicht erhalten." · de-a "Sommerfeld hat sich für einen anderen Anbieter entschieden."
export const readLost = statementReader(
  'de/lost',
  'lost',
  [
    `(?:entschieden|entschied|entscheidet|entscheiden|wahl|gewählt|wählt|genommen|beauftragt|vergeben|geht|ging|gegangen|gehen|vergibt|bleibt|bleiben|geblieben|gewechselt|wechselt|zuschlag|auftrag|setzt|setzen|arbeitet|arbeiten|macht|machen|unterschrieben|abgeschlossen|gekauft|bestellt)(?: \\S{1,30}){0,5}? (?:für |an |bei |mit |zu |auf |zur |zum |beim )?${RIVAL}`,
    `(?:für |an |bei |mit |zu |auf |zur |beim )?${RIVAL}(?: \\S{1,30}){0,4}? (?:entschieden|entschied|gewählt|beauftragt|vergeben|gegangen|genommen|gewonnen|bekommen|erhalten|unterschrieben|den zuschlag|das rennen|den vorzug|machte|gemacht|macht|erteilt)`,
    `(?:entschieden|entschied|entscheidet|gewählt)(?: \\S{1,30}){0,2}? für ${OTHER_CHOICE}(?=[.!,;]|$| und\\b)`,
    `(?<!wir )für ${OTHER_CHOICE} (?:entschieden|ausgesprochen)`,
    '(?:anders|umentschieden|gegenteilig) ?(?:entschieden|entschied)?(?=[.!,;:]|$| und\\b)(?<=entschied(?:en)?)',
    `${FATE}(?: \\S{1,30}){0,4}? (?:ging|geht|gingen|gehen)(?: (?:leider|nun|jetzt|doch|am ende|schliesslich|schließlich)){0,2} (?:nicht an uns|an (?!uns\\b|sie\\b|euch\\b|der\\b|die (?:umsetzung|arbeit))[^\\s.,;!]{1,30})`,
    `${FATE}(?: \\S{1,30}){0,4}? an (?!uns\\b)(?:\\S{1,30} ){1,5}?(?:vergeben|gegangen|gegeben|erteilt|verloren)`,
    `(?:rennen|zuschlag|uftrag|auftrag|entscheidung|wahl|würfel)(?: \\S{1,30}){0,5}? nicht(?: (?:für|auf) uns| zu unseren gunsten| an uns)?(?: (?:gemacht|gewonnen|gefallen|ausgefallen|zugefallen|gegangen|geholt))(?! (?:noch|worden))`,
    'nicht (?:zu unseren gunsten|für uns (?:entschieden|ausgefallen|ausgegangen))',
    '(?:(?:sind|bin|waren) (?:wir |ich )?(?:leider |nun |jetzt |da |dort |damit |definitiv |endgültig |schon |auch ){0,3}(?:raus|draussen|draußen|aus dem spiel|nicht mehr im (?:rennen|spiel)|aus der nummer raus|weg vom fenster|durchgefallen))(?=[.!,;:]|$| und\\b| weil\\b)',
    '(?:kauft|bestellt|unterschreibt|beauftragt|nimmt|braucht|will|wollen|möchte|möchten) (?:uns |nun |jetzt |leider |doch |bei uns |das |es |ihn |die sache |überhaupt |definitiv |das projekt ){0,4}(?:nicht|nichts|gar nicht)(?: (?:mehr|weiter|bei uns|mit uns|ab))?(?=[.!,;]|$| und\\b| weil\\b)',
    '(?:wird|werden|will|wollen|möchte|möchten|arbeitet|arbeiten|macht|machen) (?:\\S{1,30} ){0,4}?(?:nicht|doch nicht) (?:mehr )?(?:mit uns|bei uns|gemeinsam mit uns)',
    '(?:nun doch|jetzt doch|doch|überhaupt|definitiv|gar|endgültig) kein(?:e|en)? (?:\\S{1,30} )?(?:system|software|lösung|projekt|einführung|programm|auftrag|umstellung|anschaffung|investition|änderung|zusammenarbeit)(?! (?:noch|am|bis))',
    '(?:sieht|sehen|sah|nimmt|nehmen|nahm) (?:\\S{1,30} ){0,3}?(?:von (?:\\S{1,30} ){1,5}?(?:ab|abstand)|abstand)(?=[.!,;]|$| und\\b)|abstand genommen',
    '(?:stecker|reissleine|reißleine|schlussstrich|notbremse)(?: \\S{1,30}){0,3}? gezogen|zieht (?:den stecker|die reissleine|die reißleine)',
    '(?:von der stange|nicht sollen sein|sollte nicht sein|abschreiben|weggeschnappt|ausgestochen|den rang abgelaufen|ausgebootet|unterboten worden|den laufpass|aus und vorbei|satz mit x|(?:wird|werden|wurde) (?:\\S{1,30} ){0,3}?(?:nicht (?:umgesetzt|realisiert|durchgeführt|weiterverfolgt|angeschafft|eingeführt)))',
    `(?:ein|eine|einer|der|die|andere[rnms]?) (?:\\S{1,30} )?(?:mitbewerber|konkurrent|konkurrenz|anbieter|dienstleister|wettbewerber)\\S{0,3}(?: \\S{1,30}){0,4}? (?:bekommen|gewonnen|erhalten|geschnappt|geholt|das rennen|den zuschlag|war schneller|war günstiger|bekam|gewann|erhielt)`,
    `${FATE} (?:hat|haben|bekam|bekommt|erhielt|gewann|kriegt) (?:\\S{1,30} ){0,2}?${RIVAL}`,
    '(?:betrieb|firma|laden|geschäft|unternehmen|werkstatt|praxis)(?: \\S{1,30}){0,4}? (?:zugesperrt|aufgegeben|dicht ?gemacht|aufgelöst|liquidiert|schliesst|schließt|sperrt zu|macht zu|macht dicht)',
    `mit ${RIVAL}(?: \\S{1,30}){0,2}? (?:weitermacht|weitermachen|zusammenarbeitet|zusammenarbeiten|arbeitet|arbeiten|umsetzt|umsetzen|realisiert|weiterarbeitet|weitergeht|einig)`,
    "(?:macht's|machts|macht es|machen es|machen das|macht das|lässt es|lassen es) (?:jetzt |nun |lieber |doch ){0,2}(?:mit|von|durch) (?!uns\\b|dem|der|den)\\S{1,30}",
    "(?:macht's|machts|macht es|machen es|lässt es|lassen es) (?:jetzt |nun |lieber |doch ){0,2}(?:mit|von|durch) (?:dem|der|den|ihrem|ihrer|seinem|seiner) \\S{1,30}",
    '(?:es|alles) ist aus(?=[.!,;:]|$)|(?:beim|bei dem|am) (?:alten|bisherigen|bestehenden|bewährten)(?: \\S{1,30})? (?:bleiben|bleibt|entschieden|geblieben|festhalten|fest)|bleib(?:t|en) (?:\\S{1,30} ){0,2}?(?:bei papier|bei excel|bei zettel\\S{0,12}|beim alten|beim bisherigen|beim bewährten|bei ihrem|bei seinem|bei ihrer|bei seiner|bei dem alten|bei der alten)',
    '(?:keine|null|nicht den hauch einer) chance gegen|(?:kunde|\\S{1,30}) ist (?:leider |nun |für uns )?weg(?=[.!,;]|$)|kein geld (?:\\S{1,30} ){0,3}?(?:ausgeben|investieren|in die hand nehmen)|(?:davon|von \\S{1,30}(?: \\S{1,30}){0,3}) (?:absieht|absehen|abgesehen)(?! davon)|zu den akten',
    '(?:angebot\\S{0,3}|offerte|vorschlag|auftrag)(?: \\S{1,30}){0,3}? nicht (?:angenommen|akzeptiert|berücksichtigt|genommen|gewollt|zugesagt)(?! worden, weil)',
    'wurden es (?:leider )?nicht|kein(?:en)? (?:auftrag|zuschlag) (?:von|bei|für uns)|anders aufgestellt|stell(?:t|en) (?:\\S{1,30} ){0,3}?(?:projekt|vorhaben|einführung|planung|sache)\\S{0,2} (?:\\S{1,30} )?ein(?=[.!,;]|$)|nicht (?:mehr )?(?:weiterzuverfolgen|umzusetzen|durchzuführen|weiterzuführen|fortzusetzen|anzuschaffen|zu beauftragen)|beim papier|bei papier',
    `gegen (?:eine|die|das|den|ein|jede) (?!konkurrenz|mitbewerb|wettbewerb|ander)(?:\\S{1,30} ){1,3}?(?:entschieden|ausgesprochen|entschied)`,
    `(?:nimmt|nehmen|nahm|nahmen|wählt|wählte|will) (?:lieber |jetzt |nun ){0,2}${RIVAL}`,
    `(?:zu|zum|zur) ${RIVAL}(?: \\S{1,30}){0,2}? (?:gewechselt|gegangen|abgewandert|übergelaufen)`,
    '(?:is|uns) abgsprunge|verlore(?=[.!,;]|$)|für öpper',
    '(?:auftrag|zuschlag|projekt|job|deal|geschäft|kunden?|ihn|sie|es|das|vertrag)(?: \\S{1,30}){0,6}? nicht (?:erhalten|bekommen|gewonnen|gekriegt|zustande gekommen|zu stande gekommen|an uns|zustande)',
    '(?:auftrag|zuschlag|projekt|job|deal|geschäft|kunden?|ausschreibung)(?: \\S{1,30}){0,5}? verloren',
    'nicht (?:\\S{1,30} )?(?:den )?(?:auftrag|zuschlag) (?:erhalten|bekommen|gewonnen|gekriegt)',
    '(?:verloren|verlieren (?:den|das)|verlor(?:en)?)(?! gegangen)(?! (?:den kontakt|zeit|die nummer|die e-?mail))',
    '(?:entschieden|entschied|beschlossen|entscheidet)(?: \\S{1,30}){0,5}? (?:dagegen|gegen (?:\\S{1,30})|nicht (?:weiter|fort|um|zu|mit|durch)\\S{0,15}|(?:es|das projekt) nicht)',
    '(?:dagegen|gegen (?:uns|das projekt|unser\\S{0,2} \\S{1,30}|eine zusammenarbeit|die zusammenarbeit|den auftrag|die einführung|die umsetzung)) (?:entschieden|ausgesprochen|gestimmt)',
    '(?:nicht|nicht mehr|nicht weiter|kein(?:en|e)? (?:bedarf|interesse|budget|auftrag|geld|zusammenarbeit))(?: mehr)?(?: \\S{1,30}){0,3}? (?:weiterverfolgt|weiterverfolgen|weitermachen|weiterführen|weiter verfolgt|weiter verfolgen|umsetzen|umgesetzt|durchführen|durchgeführt|realisieren|realisiert|interessiert|haben|hat|zustande|zusammen|beauftragen|fortführen|fortsetzen|verfolgt|verfolgen|machen|zustande gekommen|kommt|kommen|stattfinden|statt)(?=[.!,;:]|$| und\\b| weil\\b| da\\b| wegen\\b| will\\b| wird\\b| möchte\\b)',
    '(?:kein(?:en|e)?) (?:\\S{1,30} )?(?:bedarf|interesse|budget)(?: mehr)?',
    '(?:abgesagt|absage|abgelehnt|abgewunken|abgewinkt|ausgeschlagen|zurückgezogen|abgesprungen|ausgestiegen|einen korb|storniert|gecancelt|aufgegeben|verworfen|gestrichen|abgeblasen|eingestampft|auf eis gelegt|begraben|gestoppt|gestorben|geplatzt|ad acta|vom tisch|in den sand|ins wasser gefallen|gescheitert|nichts geworden|nicht zustande gekommen|nicht zum zug|nicht berücksichtigt|leer ausgegangen|den kürzeren gezogen|unterlegen|ausgeschieden|aus dem rennen|zweiter|zweite geworden|erledigt hat)',
    '(?<!wir )(?<!ich )(?:sagt|sagte|sagten|sagen|lehnt|lehnte|lehnten|lehnen|springt|sprang|winkt|winkte|steigt|stieg|zieht|zog) (?!wir |ich )(?:\\S{1,30} ){0,6}?(?:ab|aus|zurück)(?=[.!,;]|$| und\\b| weil\\b| da\\b)',
    '(?:macht|machen|löst|lösen|übernimmt|erledigt|erledigen|stemmt)(?: \\S{1,30}){0,4}? (?:selbst|selber|intern|inhouse|in-house|in eigenregie|mit eigenen leuten|ohne uns)|(?:selbst|selber|intern|inhouse|in eigenregie|im haus|hausintern|alleine?) (?:machen|lösen|umsetzen|erledigen|stemmen|durch|gelöst|gemacht|umgesetzt|programmiert|entwickeln|entwickelt|programmieren)',
    '(?<!wir )(?<!ich )verzichte(?:t|n|te|ten)(?! wir)(?! ich)',
    '(?:insolvent|insolvenz|konkurs|pleite|geschlossen worden|geschäftsaufgabe)',
    'wird (?:(?:das|es|leider|nun|jetzt|doch|wohl|also|hier|da|mit \\S{1,30}|auch|bei \\S{1,30}) ){0,4}nichts(?: daraus| draus| mehr| werden)?(?=[.!,;]|$)',
    '(?:daraus|draus|aus dem \\S{1,30}|aus der \\S{1,30}|aus \\S{1,30}) (?:ist|wird|wurde|war) (?:\\S{1,30} ){0,4}?nichts(?: mehr)?(?: geworden| werden)?(?=[.!,;]|$)',
    '(?:projekt|vorhaben|auftrag|einführung|thema|sache)(?: \\S{1,30}){0,3}? (?:ist|wurde|wird|hat sich) (?:\\S{1,30} ){0,2}?(?:gestorben|tot|erledigt|gestoppt|beendet|eingestellt|verschoben auf unbestimmte zeit|auf eis)',
  ],
  [
    '(?:termin|meeting|besprechung|call|gespräch|demo|telefonat)(?: \\S{1,30}){0,4}? (?:abgesagt|verschoben|gestrichen)',
    '(?:kontakt|zeit|handy|telefonnummer|überblick|daten|geduld|vertrauen) verloren',
    '(?:modul|position|posten|option|teil|lizenz\\S{0,2}|paket|schulung\\S{0,2}|\\S{2,20}modul)(?: \\S{1,30}){0,3}? (?:gestrichen|storniert|herausgenommen|verworfen|weggelassen)',
    '(?:machen|bedienen|betreuen|nehmen|übernehmen) wir (?:\\S{1,30} ){0,3}?nicht',
    '(?:und|sondern) für uns|durchgesetzt|(?:schlüsselperson\\S{0,2}|mitarbeiter\\S{0,2}|leute|techniker\\S{0,2}|personal|projektleiter\\S{0,2}) verloren',
    'noch (?:gar |überhaupt |immer )?(?:nicht|kein\\S{0,2})',
    '(?:\\d{1,2}\\.|termin|start|datum|beginn)(?: \\S{1,30}){0,5}?,? (?:daraus |draus |damit |da )?wird nichts',
    'bitte (?:\\S{1,30} ){0,6}?(?:vergeben|weitergeben|geben|weiterreichen|weiterleiten|übergeben)|(?:bitte )?(?:sucht|gebt|suchen sie|geben sie|fragt|fragen sie|findet ihr|finden sie) (?:\\S{1,30} ){0,6}?(?:ander\\S{1,3}|weiter|anderweitig)',
    '(?:wir|ich) (?:\\S{1,30} ){0,2}?kein(?:e|en)? \\S{1,30} mehr',
    '(?:vor|bis) (?:\\S{1,30} ){0,3}?nicht (?:weiter|umsetz|start|machen)',
  ],
);
