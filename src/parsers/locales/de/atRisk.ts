/** Statement `at-risk`: der Abschluss der Arbeiten ist gefährdet (READING.md, clauses R12 and R13). */
import { statementReader } from '../../phrases.js';

const WORK =
  '(?:projekt|einführung|termin|go-?live|fertigstellung|abschluss|umstellung|rollout|roll-out|migration|inbetriebnahme|zeitplan|produktivstart|auftrag|übergabe|abnahme|terminplan|endtermin|liefertermin|einhaltung|umsetzung|installation|implementierung|fertigstellungstermin|deadline|stichtag|schulung)\\S{0,3}';

// de-a  "Der Go-live ist gefährdet." · ch-a "Wir sind drei Wochen im Verzug."
export const readAtRisk = statementReader(
  'de/at-risk',
  'at-risk',
  [
    `(?:gefährdet|in gefahr|auf der kippe|wackelt|kritisch|bedroht|in frage gestellt|infrage gestellt|fraglich|ungewiss|nicht mehr sicher|steht auf rot|auf rot|droht zu (?:scheitern|kippen|platzen)|drohen zu scheitern|brennt|schieflage|in schwierigkeiten|aus dem ruder|nicht zu halten|kaum zu halten|nicht haltbar|nicht (?:mehr )?(?:zu schaffen|zu machen|einzuhalten)|(?:projekt|arbeiten|einführung|umsetzung)(?: \\S{1,30}){0,2}? (?:angehalten|unterbrochen|ausgesetzt)|droh(?:t|en),? (?:\\S{1,30} ){0,4}?(?:zurückzutreten|auszusteigen|abzubrechen|zu kündigen)|so nicht (?:machbar|zu schaffen|zu machen|drin)|unrealistisch|nicht (?:mehr )?realistisch|seh(?:e|en) (?:ich |wir )?schwarz|schwarz für (?:den|die|das))`,
    `(?:kippt|wackelt|rutscht|platzt|wankt|bröckelt|klemmt|hakt|hapert|knirscht)(?: \\S{1,30}){0,4}? ${WORK}|${WORK}(?: \\S{1,30}){0,6}? (?:kippt|rutscht uns|wankt|wackelt|platzt|klemmt|hakt|knirscht|(?:wird|werden|ist|wirds) (?:\\S{1,30} ){0,3}?(?:eng|knapp|sportlich|nichts|schwierig|brenzlig))`,
    `(?:wird|wirds|werden) (?:\\S{1,30} ){0,4}?(?:sehr |verdammt |richtig |ziemlich )?(?:eng|brenzlig)(?=[.!,;]|$)`,
    `(?:ob|dass) (?:wir|das team|sie) (?:\\S{1,30} ){0,5}?(?:${WORK}|fertig)(?: \\S{1,30}){0,3}? ?(?:halten|schaffen|einhalten|hinbekommen|werden)`,
    `${WORK}(?: \\S{1,30}){0,4}? (?:können wir|kann man) (?:\\S{1,30} ){0,2}?(?:vergessen|abschreiben|knicken|in den wind schreiben)`,
    '(?:klemmt|hakt|brennt) es|(?:läuft|laufen) (?:\\S{1,30} ){0,3}?(?:aus dem ruder|auf (?:einen )?verzug)|im argen|schlecht (?:um|aus) (?:das|für das|den)|auf messers schneide|auf wackeligen beinen|alarmstufe|feuer (?:unterm|am) dach',
    '(?:verzug|verzögert|verzögern|verzögerung\\S{0,2}|verspätung|rückstand|hinter (?:dem )?(?:zeit)?plan|hinterher|im rückstand|hinken|überfällig|zeitverzug|terminverzug|lieferverzug)',
    `(?:können|kann|werden|wird|schaffen|schafft) (?:\\S{1,30} ){0,8}?(?:nicht|kaum|voraussichtlich nicht|wohl nicht)(?: \\S{1,30}){0,4}? (?:halten|einhalten|gehalten werden|fertig|schaffen|geschafft|rechtzeitig|fristgerecht|pünktlich|abschliessen|abschließen|live gehen|erreichen|liefern|fertigstellen)`,
    '(?:schaffen|schafft|halten|reicht|packen) (?:\\S{1,30} ){0,6}?(?:nicht|kaum)(?: \\S{1,30}){0,3}? ?(?:rechtzeitig|mehr|bis|fristgerecht|pünktlich|ein)?(?=[.!,;]|$| bis\\b| zum\\b)',
    `(?:risiko|gefahr|problem|probleme|sorge|sorgen|bedenken|warnung|schwierigkeiten)(?: \\S{1,30}){0,8}? (?:${WORK}|nicht fertig|scheitert|platzt|kippt|verschiebt|nicht rechtzeitig)`,
    `${WORK}(?: \\S{1,30}){0,5}? (?:gestoppt|blockiert|stockt|stocken|ruht|ruhen|auf eis|steht still|stillstand|hängt|hängen|liegt still|eingefroren|unterbrochen)(?=[.!,;]|$| weil\\b| da\\b| wegen\\b)`,
    '(?:steht still|stehen still|stillstand|geht nichts mehr|geht nicht weiter|kommen nicht (?:weiter|voran|vom fleck)|blockiert|stocken|stockt|ins stocken|festgefahren)',
    '(?:droht|drohen|überlegt|überlegen|erwägt|will|wollen|möchte)(?: \\S{1,30}){0,6}? (?:abzubrechen|abbrechen|auszusteigen|aussteigen|kündigen|zu kündigen|stornieren|zu stornieren|zurücktreten|zurückzutreten|stoppen|zu stoppen|rückabwickeln|abzuspringen|abspringen|vertragsstrafe|mit (?:kündigung|abbruch|ausstieg|rücktritt))',
    'droh(?:t|en)(?: \\S{1,30}){0,4}? zu (?:platzen|scheitern|kippen|kollabieren|entgleisen|rutschen)',
    '(?:projektleiter\\S{0,3}|techniker\\S{0,2}|entwickler\\S{0,2}|schlüsselperson|mitarbeiter\\S{0,2}|berater\\S{0,2})(?: \\S{1,30}){0,4}? (?:ausgefallen|gekündigt|krank|fällt aus|verlässt|hat uns verlassen|langzeitkrank)',
    '(?:zahlt|zahlen|bezahlt|freigabe)(?: \\S{1,30}){0,3}? nicht(?: \\S{1,30}){0,3}? (?:arbeiten|projekt|weiter)',
  ],
  [
    '(?:kein(?:e|en|erlei)?|nicht|ohne|nichts) (?:\\S{1,30} ){0,2}?(?:verzug|verzögerung\\S{0,2}|gefährdet|gefahr|risiko|risiken|rückstand)',
    'risikoanalyse|risikobewertung|gefahrgut',
    '(?:angebot\\S{0,3}|offerte|auftrag|entscheidung|unterschrift)(?: \\S{1,30}){0,3}? (?:verzögert|wackelt)',
    '(?:absagen|ablehnen|zurückgeben|nicht übernehmen|nicht annehmen|überlegt zu kündigen)',
  ],
);
