/** Statement `correction`: eine bereits gemeldete Angabe ändert sich (READING.md). */
import { statementReader } from '../../phrases.js';

const FACT =
  '(?:summe|auftragssumme|auftragswert|auftragsvolumen|gesamtsumme|gesamtbetrag|betrag|beträge|starttermin|startdatum|start|beginn|termin|datum|provision|rechnungsbetrag|rechnung|volumen|wert|zahl|zahlen|preis|angabe|angaben|projektstart|projektbeginn|honorar|total)';

const CORRECTING = [
  '(?:gemeldete|genannte|mitgeteilte|angegebene|durchgegebene)[nrs]? (?:\\S{1,30} ){0,5}?(?:stimmt|stimmen|gilt|gelten|ist|sind|passt|passen) (?:\\S{1,30} ){0,3}?(?:nicht|nicht mehr|hinfällig|überholt|falsch|veraltet)',
  '(?:start\\S{0,8}|beginn|projektstart|projektbeginn|arbeitsbeginn|anfang)(?: \\S{1,30}){0,5}? (?:verschiebt|verschoben|vorgezogen|verlegt|rutscht|vorverlegt)(?: sich)?(?: \\S{1,30}){0,3}? (?:auf|vom|um|nach|von)',
  '(?:kleine|wichtige|kurze|noch eine) änderung\\S{0,2}(?! (?:im|am|in der|in unserem|am) (?:angebot|offerte|entwurf|konzept))|(?:hat|haben) sich (?:(?!nichts|nicht)\\S{1,30} ){0,5}?(?:geändert|verkleinert|vergrössert|vergrößert|erhöht|reduziert|verringert)',
  '(?:richtig|korrekt) (?:sind|ist|wäre|wären|lautet|muss es)|(?:ihr habt|sie haben|in eurer liste|in ihrer liste) (?:\\S{1,30} ){0,6}?(?:erfasst|notiert|vermerkt|eingetragen)',
  'bitte (?:\\S{1,30} ){0,8}?(?:ändern|korrigieren|anpassen|berichtigen|umtragen|abändern)',
  '(?:neuer|neues|neue) (?:start\\S{0,8}|beginn|summe|gesamtsumme|auftragssumme|betrag|rechnungsbetrag|datum|projektstart|termin für (?:den )?(?:start|beginn))',
  '(?:korrektur|korrekturen|berichtigung|richtigstellung|korrigier\\S{1,4}|berichtig\\S{1,4}|richtigstellen|richtig stellen|richtig zu stellen|richtigzustellen|nachtrag zu|anpassung (?:zu|zur|der|unserer|meiner)|änderung (?:zu|zur|der|des|beim?|bei|unserer|meiner)|änderungen (?:zu|zur|bei)|abänderung|präzisierung)',
  '(?:bitte |müssen |muss |möchte |müsste |dürfen |könnten sie |können sie )(?:\\S{1,30} ){0,5}?(?:korrigieren|anpassen|ändern|abändern|berichtigen|richtigstellen|umbuchen|aktualisieren|austauschen)',
  '(?:habe|haben|hatte|hatten) (?:mich|uns|ich|wir|ihnen|mir|da|leider|in)?(?: \\S{1,30}){0,7}? ?(?:vertan|verschrieben|vertippt|geirrt|verrechnet|falsch (?:angegeben|gemeldet|geschrieben|notiert|durchgegeben|abgelesen)|irrtümlich|verwechselt|verlesen)',
  '(?:tippfehler|zahlendreher|schreibfehler|mein fehler|unser fehler|fehler meinerseits|irrtum|falsche (?:zahl|summe|angabe|betrag|datum)|falscher (?:betrag|termin|wert)|falsches (?:datum)|fehler unterlaufen|fehler eingeschlichen|fehler passiert)',
  `(?:ihre|ihrer|die|der|eure|in ihrer)(?: \\S{1,30}){0,3}? (?:bestätigung|mail|e-mail|aufstellung|erfassung|nachricht|meldung)(?: \\S{1,30}){0,6}? (?:falsch|nicht (?:richtig|korrekt|ganz)|stimmt nicht|fehler)`,
  `${FACT}(?: \\S{1,30}){0,3}? (?:stimmt|stimmen) (?:\\S{1,30} )?nicht`,
];
/** Counts where something was notified before. */
export const DE_CHANGED = [
  `${FACT}(?: \\S{1,30}){0,8}? (?:geändert|verschoben|verschiebt|verschieben|erhöht|reduziert|angepasst|vorgezogen|verlegt|gesenkt|gestiegen|gesunken|vorverlegt|hinausgeschoben|nach hinten|nach vorne|ändert|neu|nun|jetzt|statt|anstatt|nicht|anstelle|sondern)`,
  `(?:geändert|verschoben|verschiebt|verschieben|erhöht|reduziert|angepasst|vorgezogen|verlegt|gesenkt|ändert|statt|anstatt|anstelle|sondern|neuer|neue|neues|neu|doch erst|erst am|erst ab)(?: \\S{1,30}){0,6}?`,
  '(?:später|früher|aufschub|vorziehen|nach hinten|erst am|doch schon|doch erst)',
  '(?:nachtrag|mehraufwand|zusatzaufwand|umfang (?:\\S{1,30} )?(?:erweitert|gekürzt|reduziert)|fällt weg|kommt dazu|kommen dazu)',
];

// at-a  "Kleine Korrektur: Start ist der 9. Februar." · ch-a "Da habe ich mich vertan: 52'400, nicht 48'500."
export const readCorrection = statementReader('de/correction', 'correction', CORRECTING);
