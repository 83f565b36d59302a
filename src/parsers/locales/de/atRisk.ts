/** Statement `at-risk`: der Abschluss der Arbeiten ist gefährdet (READING.md, clauses R12 and R13). */
import { statementReader } from '../../phrases.js';

const WORK =
  '(?:projekt|einführung|\\S{0,14}termin|go-?live|fertigstellung|abschluss|umstellung|rollout|roll-out|migration|inbetriebnahme|zeitplan|produktivstart|auftrag|übergabe|abnahme|terminplan|endtermin|liefertermin|einhaltung|umsetzung|installation|implementierung|fertigstellungstermin|deadline|stichtag|schulung)\\S{0,3}';

// de-a  "Der Go-live ist gefährdet." · ch-a "Wir sind drei Wochen im Verzug."
export const readAtRisk = statementReader(
  'de/at-risk',
  'at-risk',
  [
    `(?:gefährdet|in gefahr|auf der kippe|wackelt|kritisch|bedroht|in frage gestellt|infrage gestellt|fraglich|ungewiss|nicht mehr sicher|steht auf rot|auf rot|droht zu (?:scheitern|kippen|platzen)|drohen zu scheitern|brennt|schieflage|in schwierigkeiten|aus dem ruder|nicht zu halten|kaum zu halten|nicht haltbar|nicht (?:mehr )?(?:zu schaffen|zu machen|einzuhalten)|(?:projekt|arbeiten|einführung|umsetzung)(?: \\S{1,30}){0,2}? (?:angehalten|unterbrochen|ausgesetzt)|droh(?:t|en),? (?:\\S{1,30} ){0,4}?(?:zurückzutreten|auszusteigen|abzubrechen|zu kündigen)|so nicht (?:machbar|zu schaffen|zu machen|drin)|unrealistisch|nicht (?:mehr )?realistisch|seh(?:e|en) (?:ich |wir )?schwarz|schwarz für (?:den|die|das))`,
    `(?:kippt|wackelt|rutscht|platzt|wankt|bröckelt|klemmt|hakt|hapert|knirscht)(?: \\S{1,30}){0,4}? ${WORK}|${WORK}(?: \\S{1,30}){0,6}? (?:kippt|rutscht uns|wankt|wackelt|platzt|klemmt|hakt|knirscht|(?:wird|werden|ist|wirds) (?:\\S{1,30} ){0,3}?(?:eng|knapp|sportlich|nichts|schwierig|brenzlig))`,
    `(?:wird|wirds|werden) (?:\\S{1,30} ){0,4}?(?:sehr |verdammt |richtig |ziemlich )?(?:eng|brenzlig|knapp)(?=[.!,;]|$| bis\\b| mit\\b)`,
    `(?:ob|dass) (?:wir|das team|sie) (?:\\S{1,30} ){0,5}?(?:${WORK}|fertig)(?: \\S{1,30}){0,3}? ?(?:halten|schaffen|einhalten|hinbekommen|werden)`,
    `${WORK}(?: \\S{1,30}){0,4}? (?:können wir|kann man) (?:\\S{1,30} ){0,2}?(?:vergessen|abschreiben|knicken|in den wind schreiben)`,
    '(?:klemmt|hakt|brennt) es|(?:läuft|laufen) (?:\\S{1,30} ){0,3}?(?:aus dem ruder|auf (?:einen )?verzug)|im argen|schlecht (?:um|aus) (?:das|für das|den)|auf messers schneide|auf wacke?ligen (?:beinen|füssen|füßen)|alarmstufe|feuer (?:unterm|am) dach',
    '(?:verzug|verzögert|verzögern|verzögerung\\S{0,2}|verspätung|rückstand|hinter (?:dem )?(?:zeit)?plan|(?:hinken|hinkt|sind|liegen|ist|laufen|hecheln) (?:\\S{1,30} ){0,4}?hinterher(?=[.!,;]|$)|im rückstand|hinken|überfällig|zeitverzug|terminverzug|lieferverzug)',
    `(?:können|kann|werden|wird|schaffen|schafft) (?:\\S{1,30} ){0,8}?(?:nicht|kaum|voraussichtlich nicht|wohl nicht)(?: \\S{1,30}){0,4}? (?:halten|einhalten|gehalten werden|fertig|schaffen|geschafft|rechtzeitig|fristgerecht|pünktlich|abschliessen|abschließen|live gehen|erreichen|liefern|fertigstellen)`,
    '(?:schaffen|schafft|halten|reicht|packen) (?:\\S{1,30} ){0,6}?(?:nicht|kaum)(?: \\S{1,30}){0,3}? ?(?:rechtzeitig|mehr|bis|fristgerecht|pünktlich|ein)?(?=[.!,;]|$| bis\\b| zum\\b)',
    `(?:risiko|gefahr|problem|probleme|sorge|sorgen|bedenken|warnung|schwierigkeiten),?(?: \\S{1,30}){0,8}? (?:${WORK}|nicht fertig|scheitert|platzt|kippt|verschiebt|nicht rechtzeitig)`,
    `${WORK}(?: \\S{1,30}){0,5}? (?:gestoppt|blockiert|stockt|stocken|ruht|ruhen|auf eis|steht still|stillstand|hängt|hängen|liegt still|eingefroren|unterbrochen)(?=[.!,;]|$| weil\\b| da\\b| wegen\\b)`,
    '(?:steht still|stehen still|stillstand|geht nichts mehr|geht nicht weiter|kommen (?:wir )?nicht (?:weiter|voran|vom fleck)|blockiert|stocken(?! auf)|stockt(?! auf)|ins stocken|festgefahren)',
    '(?:droht|drohen|überlegt|überlegen|erwägt|will|wollen|möchte),?(?: \\S{1,30}){0,6}? (?:abzubrechen|abbrechen|auszusteigen|aussteigen|kündigen|zu kündigen|stornieren|zu stornieren|zurücktreten|zurückzutreten|stoppen|zu stoppen|rückabwickeln|abzuspringen|abspringen|vertragsstrafe|mit (?:kündigung|abbruch|ausstieg|rücktritt))',
    'droh(?:t|en)(?: \\S{1,30}){0,4}? zu (?:platzen|scheitern|kippen|kollabieren|entgleisen|rutschen)',
    '(?:projektleiter\\S{0,3}|techniker\\S{0,2}|entwickler\\S{0,2}|schlüsselperson|mitarbeiter\\S{0,2}|berater\\S{0,2})(?: \\S{1,30}){0,4}? (?:ausgefallen|gekündigt|krank|fällt aus|verlässt|hat uns verlassen|langzeitkrank)',
    // "Sand im Getriebe" · "am seidenen Faden" · "läuft die Zeit davon" · "fliegt uns um die Ohren"
    'sand im getriebe|am seidenen faden|zeit (?:läuft|rennt) (?:uns )?(?:davon|weg)|(?:läuft|rennt) (?:\\S{1,30} ){0,3}?zeit davon|(?:fliegt|fliegen) (?:\\S{1,30} ){0,6}?um die ohren|um die ohren fliegt|ins (?:wanken|schwanken|schleudern|trudeln|rutschen)|vor dem (?:aus|scheitern|kollaps|abbruch)(?=[.!,;]|$)',
    `verpass(?:en|t|e) (?:\\S{1,30} ){0,4}?${WORK}|${WORK}(?: \\S{1,30}){0,4}? (?:rutscht|verrutscht|verpassen|reissen|reißen|entgleitet|schwimmt)(?=[.!,;]|$)|${WORK}(?: \\S{1,30}){0,8}? nicht (?:\\S{1,30} ){0,3}?(?:eingehalten|gehalten|erreicht|stattfinden|erfolgen)`,
    '(?:budget|stundenbudget|stunden|kontingent|mittel)(?: \\S{1,30}){0,6}? (?:verbraucht|aufgebraucht|aufgezehrt|erschöpft|überzogen|gesprengt|überschritten)|(?:arbeiten|tätigkeiten)(?: \\S{1,30}){0,4}? (?:eingestellt|niedergelegt|unterbrochen|ausgesetzt)',
    'geht (?:\\S{1,30} ){0,4}?nichts (?:voran|weiter|vorwärts)|(?:erwägt|erwägen|überlegt|überlegen|prüft|diskutiert|fordert|spricht von|denkt über) (?:\\S{1,30} ){0,4}?(?:abbruch|ausstieg|projektstopp|rückabwicklung|projektabbruch|stornierung)|stell(?:t|en) (?:\\S{1,30} ){0,6}?(?:infrage|in frage)',
    // "So bringen wir die Einführung nicht zu Ende."
    '(?:bringe|bringen|kriege|kriegen|bekomme|bekommen) (?:wir |ich )?(?:\\S{1,30} ){1,5}?(?:nicht|nie|kaum|niemals) (?:mehr )?(?:zu ende|zum abschluss|zum ende|ins ziel|über die bühne|über die ziellinie|unter dach und fach|fertig|zum laufen|auf die strasse|auf die straße)',
    'alarm schlagen|(?:nicht|kaum) (?:mehr )?(?:garantieren|gewährleisten|zusichern|zusagen|versprechen)(?=[.!,;]|$)|(?:entwickler\\S{0,2}|techniker\\S{0,2}|projektleiter\\S{0,3}|mitarbeiter\\S{0,2}|schlüsselanwender\\S{0,2}|spezialist\\S{0,2})(?: \\S{1,30}){0,4}? (?:davongelaufen|abhanden gekommen|weggelaufen|abgeworben|abgesprungen|ausgeschieden|liegen flach|liegt flach)',
    'droh(?:t|en)(?: \\S{1,30}){0,5}? (?:abbruch|projektabbruch|stillstand|projektstopp|vertragsstrafe|pönale|auszugehen|auszufallen|wegzubrechen)|mir schwant|(?:werden|wird) (?:wir|das|es) (?:\\S{1,30} ){0,3}?(?:nie|nicht) (?:\\S{1,30} ){0,3}?fertig|krieg\\S{0,2} (?:\\S{1,30} ){0,4}?nicht (?:\\S{1,30} ){0,3}?hin(?=[.!,;]|$)',
    '(?:fertigstellung|go-?live|inbetriebnahme|rollout|abnahme|fortgang|weiterführung|fortführung|endtermin|zeitplan)(?: \\S{1,30}){0,6}? (?:unsicher|offen|unklar|ungewiss|fraglich|in der schwebe|nicht (?:mehr )?gesichert)',
    '(?:offen|fraglich|ungewiss|zweifelhaft|zweifle|zweifeln),? ob (?:\\S{1,30} ){0,8}?(?:zu ende bringen|zum abschluss bringen|fertig|abschliessen|abschließen|halten|schaffen)|kaum (?:noch |mehr )?zu (?:retten|halten|schaffen)|nicht mehr zu retten',
    '(?:munkelt|munkeln|gerücht\\S{0,2}|droht|drohende\\S{0,1}|befürcht\\S{1,3}) (?:\\S{1,30} ){0,5}?(?:insolvenz|konkurs|pleite)|(?:insolvenz|konkurs|pleite)(?: \\S{1,30}){0,3}? (?:droht|im raum)',
    '(?:zahlt|zahlen|bezahlt|freigabe)(?: \\S{1,30}){0,3}? nicht(?: \\S{1,30}){0,3}? (?:arbeiten|projekt|weiter)',
  ],
  [
    '(?:kein(?:e|en|erlei)?|nicht|ohne|nichts) (?:\\S{1,30} ){0,2}?(?:verzug|verzögerung\\S{0,2}|gefährdet|gefahr|risiko|risiken|rückstand)',
    '(?:erbost|verärgert|sauer|wütend|beschwert\\S{0,2}|unzufrieden|ärger|ungehalten|genervt) (?:\\S{1,30} ){0,4}?(?:über|wegen) (?:\\S{1,30} ){0,3}?(?:verspätung\\S{0,2}|verzögerung\\S{0,2}|verzug)',
    '(?:entschuldig\\S{1,4}|sorry|pardon) (?:\\S{1,30} ){0,4}?(?:verspätung|verzögerung|verzögerte\\S{0,1}|verspätete\\S{0,1})|(?:verspätete|verzögerte)[nr]? (?:antwort|rückmeldung|reaktion)',
    'risikoanalyse|risikobewertung|gefahrgut',
    '(?:angebot\\S{0,3}|offerte|auftrag|entscheidung|unterschrift)(?: \\S{1,30}){0,3}? (?:verzögert|wackelt)',
    '(?:absagen|ablehnen|zurückgeben|nicht übernehmen|nicht annehmen|überlegt zu kündigen)',
  ],
);
