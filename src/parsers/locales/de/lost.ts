/** Statement `lost`: der Kunde macht es nicht mit diesem Partner (READING.md, clause R11). */
import { statementReader } from '../../phrases.js';

const RIVAL =
  '(?:(?:einen|einem|einer|eine|ein|den|die|der|dem) (?:\\S{1,30} )?(?:anderen?|anderer|anderes|günstigeren?|billigeren?|lokalen?|bestehenden?|bisherigen?|mitbewerber\\S{0,2}|konkurrent\\S{0,2}|wettbewerber\\S{0,2}|konkurrenz|mitbewerb|wettbewerb)|(?:mitbewerber|konkurrenz|mitbewerb|wettbewerb|wettbewerber|konkurrenten)|jemand(?:en|em)? ander\\S{0,3}|woanders|anderweitig)';

// eu-a  "Den Auftrag haben wir leider nicht erhalten." · de-a "Sommerfeld hat sich für einen anderen Anbieter entschieden."
export const readLost = statementReader(
  'de/lost',
  'lost',
  [
    `(?:entschieden|entschied|entscheidet|entscheiden|wahl|gewählt|wählt|genommen|beauftragt|vergeben|geht|ging|gegangen|gehen|vergibt|bleibt|bleiben|geblieben|gewechselt|wechselt|zuschlag|auftrag|setzt|setzen|arbeitet|arbeiten|macht|machen|unterschrieben|abgeschlossen)(?: \\S{1,30}){0,5}? (?:für |an |bei |mit |zu |auf |zur |zum |beim )?${RIVAL}`,
    `(?:für |an |bei |mit |zu |auf |zur |beim )?${RIVAL}(?: \\S{1,30}){0,4}? (?:entschieden|entschied|gewählt|beauftragt|vergeben|gegangen|genommen|gewonnen|bekommen|erhalten|unterschrieben|den zuschlag|das rennen|den vorzug|machte|gemacht|macht|erteilt)`,
    '(?:auftrag|zuschlag|projekt|job|deal|geschäft|kunden?|ihn|sie|es|das|vertrag)(?: \\S{1,30}){0,6}? nicht (?:erhalten|bekommen|gewonnen|gekriegt|zustande gekommen|zu stande gekommen|an uns|zustande)',
    '(?:auftrag|zuschlag|projekt|job|deal|geschäft|kunden?|ausschreibung)(?: \\S{1,30}){0,5}? verloren',
    'nicht (?:\\S{1,30} )?(?:den )?(?:auftrag|zuschlag) (?:erhalten|bekommen|gewonnen|gekriegt)',
    '(?:verloren|verlieren (?:den|das)|verlor(?:en)?)(?! gegangen)(?! (?:den kontakt|zeit|die nummer|die e-?mail))',
    '(?:entschieden|entschied|beschlossen|entscheidet)(?: \\S{1,30}){0,5}? (?:dagegen|gegen (?:\\S{1,30})|nicht (?:weiter|fort|um|zu|mit|durch)\\S{0,15}|(?:es|das projekt) nicht)',
    '(?:dagegen|gegen (?:uns|das projekt|unser\\S{0,2} \\S{1,30}|eine zusammenarbeit|die zusammenarbeit|den auftrag|die einführung|die umsetzung)) (?:entschieden|ausgesprochen|gestimmt)',
    '(?:nicht|nicht mehr|nicht weiter|kein(?:en|e)? (?:bedarf|interesse|budget|auftrag|geld|zusammenarbeit))(?: mehr)?(?: \\S{1,30}){0,3}? (?:weiterverfolgt|weiterverfolgen|weitermachen|weiterführen|weiter verfolgt|weiter verfolgen|umsetzen|umgesetzt|durchführen|durchgeführt|realisieren|realisiert|interessiert|haben|hat|zustande|zusammen|beauftragen|fortführen|fortsetzen|verfolgt|verfolgen|machen|zustande gekommen|kommt|kommen|stattfinden|statt)(?=[.!,;:]|$| und\\b| weil\\b| da\\b| wegen\\b| will\\b| wird\\b| möchte\\b)',
    '(?:kein(?:en|e)?) (?:\\S{1,30} )?(?:bedarf|interesse|budget)(?: mehr)?',
    '(?:abgesagt|absage|abgelehnt|abgewunken|abgewinkt|ausgeschlagen|zurückgezogen|abgesprungen|ausgestiegen|einen korb|storniert|gecancelt|aufgegeben|verworfen|gestrichen|abgeblasen|eingestampft|auf eis gelegt|begraben|gestoppt|gestorben|geplatzt|ad acta|vom tisch|in den sand|ins wasser gefallen|gescheitert|nichts geworden|nicht zustande gekommen|nicht zum zug|nicht berücksichtigt|leer ausgegangen|den kürzeren gezogen|unterlegen|ausgeschieden|aus dem rennen|zweiter|zweite geworden|erledigt hat)',
    '(?:sagt|sagte|sagten|sagen|lehnt|lehnte|lehnten|lehnen|springt|sprang|winkt|winkte|steigt|stieg|zieht|zog) (?:\\S{1,30} ){0,6}?(?:ab|aus|zurück)(?=[.!,;]|$| und\\b| weil\\b| da\\b)',
    '(?:macht|machen|löst|lösen|übernimmt|erledigt|erledigen|stemmt)(?: \\S{1,30}){0,4}? (?:selbst|selber|intern|inhouse|in-house|in eigenregie|mit eigenen leuten|ohne uns)|(?:selbst|selber|intern|inhouse|in eigenregie) (?:machen|lösen|umsetzen|erledigen|stemmen)',
    '(?<!wir )(?<!ich )verzichte(?:t|n|te|ten)(?! wir)(?! ich)',
    '(?:insolvent|insolvenz|konkurs|pleite|geschlossen worden|geschäftsaufgabe)',
    '(?:wird|ist|war) (?:\\S{1,30} ){0,3}?(?:leider )?nichts(?: daraus| draus)?(?: geworden| mehr| werden)?(?=[.!,;]|$)',
    '(?:projekt|vorhaben|auftrag|einführung|thema|sache)(?: \\S{1,30}){0,3}? (?:ist|wurde|wird|hat sich) (?:\\S{1,30} ){0,2}?(?:gestorben|tot|erledigt|gestoppt|beendet|eingestellt|verschoben auf unbestimmte zeit|auf eis)',
  ],
  [
    '(?:termin|meeting|besprechung|call|gespräch|demo|telefonat)(?: \\S{1,30}){0,4}? (?:abgesagt|verschoben|gestrichen)',
    '(?:kontakt|zeit|handy|telefonnummer|überblick|daten|geduld|vertrauen) verloren',
    'noch (?:nicht|kein\\S{0,2})',
    '(?:vor|bis) (?:\\S{1,30} ){0,3}?nicht (?:weiter|umsetz|start|machen)',
  ],
);
