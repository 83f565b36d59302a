/** Statement `correction`: eine bereits gemeldete Angabe ändert sich (READING.md). */
import { statementReader } from '../../phrases.js';

const FACT =
  '(?:summe|auftragssumme|auftragswert|auftragsvolumen|gesamtsumme|gesamtbetrag|betrag|beträge|starttermin|startdatum|start|beginn|termin|datum|provision|rechnungsbetrag|rechnung|volumen|wert|zahl|zahlen|preis|angabe|angaben|projektstart|projektbeginn|honorar|total)';

const CORRECTING = [
  // "Geänderte Eckdaten:"
  '(?:geänderte|korrigierte|berichtigte|angepasste|aktualisierte|revidierte)[nr]? (?:eckdaten|zahlen|angaben|daten|werte|beträge|konditionen)',
  // "Herr Vogel hat das Zusatzmodul wieder herausgenommen"
  '(?:zusatz\\S{2,14}|zusätzliche[nrsm]? \\S{3,20}|weitere[nrsm]? (?:module?|lizenz\\S{0,2}|geräte?\\S{0,1}|tablets?|standort\\S{0,2}))(?: \\S{1,30}){0,3}? (?:wieder |doch |nun |jetzt ){0,2}(?:herausgenommen|rausgenommen|gestrichen|weggelassen|abbestellt)',
  // "Der Start, angekündigt für den 18. Januar, ist auf den 22. Februar verschoben"
  '(?:start\\S{0,8}|beginn|projektstart|projektbeginn|arbeitsbeginn|anfang)(?: \\S{1,30}){0,4}?, [^,;!?]{3,50}(?:, [^,;!?]{3,30})?, (?:ist|wird|wurde|sind|werden|wurden|verschiebt) (?:\\S{1,30} ){0,9}?(?:verschoben|vorgezogen|verlegt|vorverlegt|sich)(?=[ .!,;:]|$)',
  // "Aus dem 18. Januar wird nichts" · "da stehen Euro, das muss Franken heissen"
  'aus (?:dem|unserem) (?:\\d{1,2}\\.(?: ?(?:\\d{1,2}\\.|[a-zäöü]{3,9}))?|start\\S{0,10}|beginn|termin)(?: \\S{1,30}){0,2}? wird (?:\\S{1,30} ){0,6}?nichts',
  '(?:das|es|da) (?:muss|müsste|sollte|soll) (?:\\S{1,30} ){0,3}?(?:franken|euro|chf|eur|dollar) (?:heissen|heißen|sein|lauten)|(?:franken|chf|schweizer franken),? (?:und )?(?:nicht|statt|keine) (?:euro|eur)|(?:euro|eur),? (?:und )?(?:nicht|statt|keine) (?:franken|chf)',
  // "Zum bereits gemeldeten Auftrag" · "Alt: 38.400 €, neu: 36.000 €"
  '(?:alt|bisher|vorher|bislang)\\S{0,1}:? (?:(?:chf|eur|€|am) ?)?\\d[^;!?]{0,40}?(?:neu|jetzt|nun|nachher)\\S{0,1}:? (?:(?:chf|eur|€|am) ?)?\\d',
  // "Die 22.000 aus meiner Auftragsmeldung stimmen nicht mehr."
  '(?:aus|in) (?:meiner|unserer|der|eurer|ihrer) (?:\\S{1,30} )?(?:\\S{0,12}meldung|mail|nachricht|mitteilung)(?: \\S{1,30}){0,4}? (?:stimmt|stimmen|gilt|gelten|passt|passen|ist|sind) (?:so )?(?:leider )?(?:nicht|überholt|hinfällig|falsch|veraltet)',
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
  `${FACT}(?: \\S{1,30}){0,5}? (?:stimmt|stimmen) (?:\\S{1,30} )?(?:nicht|nimmer|nimma|nümme)`,
  // "entgegen unserer Meldung" · "nicht wie angekündigt am 1. Februar, sondern" · "als gemeldet" · "die gemeldeten 40.000 waren brutto"
  'entgegen (?:der|unserer|meiner|ihrer|eurer) (?:\\S{1,30} )?(?:\\S{0,6}meldung|angabe\\S{0,1}|mail|mitteilung|nachricht)|nicht wie (?:\\S{1,30} )?(?:angekündigt|gemeldet|mitgeteilt|geschrieben|angegeben|genannt)|(?<!wie )als (?:ihnen |euch |bisher |ursprünglich |zuerst )?(?:gemeldet|angekündigt|mitgeteilt|angegeben|geschrieben|genannt)(?=[.!,;:]|$)',
  '(?:gemeldete|genannte|mitgeteilte|angegebene)[nrs]? (?:\\S{1,30} ){0,4}?(?:war|waren|sind|ist) (?:brutto|netto|inklusive|inkl\\.?|falsch|zu (?:hoch|niedrig|tief))|gemeint (?:war|waren)|statt (?:des |der |dem |den )?(?:\\S{1,30} )?(?:gemeldeten|genannten|angekündigten|mitgeteilten|angegebenen|bisher gemeldeten)',
  '(?:irrtümlich\\S{0,5}|fälschlich\\S{0,7}|versehentlich|aus versehen|falsch) (?:\\S{1,30} ){0,5}?(?:gemeldet|angegeben|mitgeteilt|durchgegeben|eingetragen)|falsche[nrs]? (?:gesellschaft|firma|firmierung|rechtsform|währung|summe|zahl|datum|einheit|firmennamen) (?:angegeben|gemeldet|genannt|geschrieben|eingetragen)|(?:ihnen|euch|dir) (?:\\d\\S{0,12} ?(?:%|€|eur|euro|chf|franken|prozent)? )(?:genannt|gemeldet|angegeben|mitgeteilt)',
  // "Auftragsvolumen steigt auf" · "wurde nachträglich gesenkt" · "5.000, nicht 50.000" · "13.500 statt 15.300"
  '(?:auftragssumme|auftragswert|auftragsvolumen|gesamtsumme|gesamtbetrag|gemeldete (?:wert|betrag|summe))(?: \\S{1,30}){0,4}? (?:steigt|sinkt|erhöht|reduziert|verringert|vermindert|fällt|wächst|schrumpft) (?:sich )?(?:\\S{1,30} ){0,4}?(?:auf|von|um)|(?:verringert|erhöht|reduziert|vermindert) sich (?:der|die|das) (?:gemeldete|auftrags|gesamt|rechnungs)\\S{0,10}',
  '(?:auftragssumme|auftragswert|auftragsvolumen|gesamtsumme|rechnungsbetrag|provision) (?:wurde|ist|wird) (?:\\S{1,30} ){0,5}?(?:gesenkt|erhöht|reduziert|angehoben|gekürzt|herabgesetzt|nach unten|nach oben)|um \\d\\S{0,10} (?:\\S{1,12} )?(?:nach oben|nach unten|hinauf|herunter|höher|tiefer) (?:setzen|korrigieren)',
  "nicht \\d[\\d.,']{2,12}(?: ?(?:euro|eur|€|chf|franken|fr\\.?))?,? sondern \\d|\\d[\\d.,']{2,12}(?: ?(?:euro|eur|€|chf|franken|fr\\.?))?,? (?:und )?nicht \\d[\\d.,']{2,12}|\\d[\\d.,']{2,12}(?: ?(?:euro|eur|€|chf|franken|fr\\.?))? (?:statt|anstatt|anstelle) (?:der |von |den |bisher )?\\d[\\d.,']{2,12}",
  '(?:start\\S{0,10}|beginn|anfang|projektstart) (?:gilt|ist|wird|wäre) (?:jetzt|nun|neu|doch) (?:\\S{1,30} ){0,5}?statt|statt (?:\\S{1,30} ){0,5}?(?:mit dem beginn|mit dem start|beginn|start|beginnen|starten)(?=[.!,;]|$)|(?:fangen|fängt|starten|startet|beginnen|beginnt|legen) (?:\\S{1,30} ){0,3}?(?:doch|nun doch|jetzt doch) (?:schon|erst|bereits|früher|später)',
  '(?:beginn|start|projektstart|starttermin|anfang) (?:\\S{1,30} ){0,3}?auf (?:\\S{1,30} ){1,6}?(?:verlegt|gelegt|geschoben|vertagt|geändert|gesetzt|verschoben)|(?:beginn|start|anfang)(?: \\S{1,30}){0,3}? geändert|(?:beginn\\S{0,3}|start\\S{0,3}) (?:wir |sie )?(?:\\S{1,30} ){1,2}?(?:tage?|wochen?|monate?) (?:früher|später|eher)',
  // "Ersetzen Sie den 2. durch den 12." · "Vergiss den 7." · "die alten bitte löschen" · "neue Zahlen" · "weicht von meiner Mail ab"
  'ersetz(?:en|t|e) (?:sie |ihr )?(?:\\S{1,30} ){0,8}?durch|verg(?:iss|esst|essen sie) (?:den|die|das) \\d|(?:den|die|das) (?:alten?|späteren?|früheren?|bisherigen?) (?:\\S{1,30} )?(?:bitte )?(?:löschen|streichen|vergessen|verwerfen)|das alte datum|(?<=^\\s{0,3})neue (?:zahlen|werte|beträge|eckdaten)|zurück zum (?:ursprünglichen|alten|ersten) (?:start\\S{0,8}|beginn|termin|datum)',
  '(?:update|nachtrag|aktualisierung|neuigkeit\\S{0,2}|nochmals?|noch einmal) (?:zu|zum|zur) (?:\\S{1,30} )?(?:start\\S{0,8}|beginn|summe|auftragssumme|betrag|rechnungsbetrag)|weicht (?:\\S{1,30} )?von (?:meiner|unserer|der) (?:mail|meldung|angabe|mitteilung)|(?:angabe\\S{0,1}|meldung)(?: \\S{1,30}){0,3}? (?:zurücknehmen|zurückziehen|widerrufen)',
  '(?:einzutragen|anzusetzen|zu vermerken)(?=[.!,;]|$)|null zu (?:viel|wenig)|(?:ziffern?|zahlen|stellen) (?:vertauscht|verdreht)|umfirmier\\S{0,4}|sind (?:\\S{1,30} )?(?:\\d{1,4}|zwei|drei|vier|fünf|sechs|acht|zehn) geworden|(?:betrag|summe|datum|starttermin|auftragssumme) (?:ist |war )?falsch(?=[.!,;:]|$)',
  '(?:den|die|das),? (?:ich|wir) (?:\\S{1,30} ){0,6}?(?:gemeldet|genannt|mitgeteilt|angegeben|durchgegeben|geschrieben) (?:hatte|hatten|habe|haben|hab|hatt),? (?:\\S{1,30} ){0,5}?(?:streichen|vergessen|ändern|falsch|stimmt|gilt|gelten|nicht|hinfällig|überholt)',
  // "Der gemeldete Betrag ist nicht mehr aktuell" · "Statt am 11. stehen wir erst am 25. auf der Matte"
  `${FACT}(?: \\S{1,30}){0,6}? (?:ist|sind|war|waren) (?:leider |damit |inzwischen |somit |jetzt |so ){0,2}(?:nicht mehr|nimmer) (?:ganz )?(?:aktuell|gültig|richtig|korrekt|zutreffend|zu halten|auf (?:dem neuesten|aktuellem) stand)`,
  '(?:auftrag|vertrag) läuft doch (?:auf|über)|(?:beginn|start\\S{0,8}|anfang|projektbeginn)(?: \\S{1,30}){0,7}? (?:nach hinten|nach vorne|vor|zurück) ?(?:geschoben|verlegt|gezogen|verschoben|gerückt)',
  'vereinbart (?:sind|ist|waren|war) aber',
  // "wir ziehen den Beginn auf den 14. Dezember vor" · "der 11. Januar klappt doch nicht"
  '(?:ziehen|zieht|verschieben|verschiebt|verlegen|verlegt|schieben|schiebt|legen|rücken|rückt|versetzen|versetzt) (?:wir |sie |er |ich )?(?:nun |jetzt |daher |deshalb |also |bei \\S{1,30} ){0,2}(?:den|unseren|seinen|ihren) (?:beginn|start|anfang|starttermin|projektstart|projektbeginn|arbeitsbeginn|termin) (?:\\S{1,30} ){0,4}?auf (?:\\S{1,30} ){1,6}?(?:vor|zurück|nach hinten|nach vorne|um)(?=[.!,;]|$| und\\b)|(?:verschieben|verschiebt|verlegen|verlegt) (?:wir |sie |er |ich )?(?:nun |jetzt |daher |deshalb |also |bei \\S{1,30} ){0,2}(?:den|unseren) (?:beginn|start|anfang|starttermin|projektstart|projektbeginn|arbeitsbeginn)(?: \\S{1,30}){0,4}? auf',
  '(?:der|die|den) \\d{1,2}\\.(?: ?(?:\\d{1,2}\\.|[a-zäöü]{3,9}))?(?: \\S{1,30}){0,4}? (?:klappt|geht|passt|hält|halten|schaffen|haut|ist)(?: (?:wir|sie|er|uns|ihm|ihnen|denen|bei \\S{1,30}|für \\S{1,30}|sich|als (?:start|beginn)|leider|nun|jetzt|hin)){0,4} (?:doch nicht|leider nicht mehr|nicht mehr|nicht zu halten|nun doch nicht|hinfällig|vom tisch|gestorben)(?! sicher)',
  // "Hab dir den falschen Tag genannt" · "mehr, als ich geschrieben hatte"
  'falsche[nrs]? (?:tag|starttag|wochentag|termin|starttermin|monat|betrag|beginn|preis|wert|gesamtbetrag|rechnungsbetrag) (?:angegeben|gemeldet|genannt|geschrieben|eingetragen|durchgegeben|mitgeteilt|erwischt|gesagt)',
  '(?:mehr|weniger|höher|niedriger|tiefer|später|früher|anders)(?: \\S{1,30}){0,2}?,? als (?:ich|wir) (?:\\S{1,30} ){0,4}?(?:geschrieben|gemeldet|angegeben|mitgeteilt|genannt|durchgegeben|angekündigt) (?:hatte|hatten|habe|haben|hab)',
  // "Die Firma heißt jetzt Adler AG"
  '(?:heißt|heisst|nennt sich|firmiert) (?:jetzt|neu|nun|künftig|neuerdings|seit \\S{3,12}|inzwischen)|umbenannt|(?:neue[rn]?|geänderte[rn]?) (?:kunden|firmen)?name\\S{0,1}|bitte (?:\\S{1,20} ){0,4}?(?:firmen|kunden)?namen (?:\\S{1,20} ){0,3}?(?:an|ändern|anpassen|korrigieren)',
];
/** Counts where something was notified before. */
export const DE_CHANGED = [
  `${FACT}(?: \\S{1,30}){0,8}? (?:geändert|verschoben|verschiebt|verschieben|erhöht|reduziert|angepasst|vorgezogen|verlegt|gesenkt|gestiegen|gesunken|vorverlegt|hinausgeschoben|nach hinten|nach vorne|ändert|neu|nun|jetzt|somit|folglich|demnach|dadurch|statt|anstatt|nicht|anstelle|sondern)`,
  `(?:geändert|verschoben|verschiebt|verschieben|erhöht|reduziert|angepasst|vorgezogen|verlegt|gesenkt|ändert|statt|anstatt|anstelle|sondern|neuer|neue|neues|neu|doch erst|erst am|erst ab)(?: \\S{1,30}){0,6}?`,
  '(?:später|früher|aufschub|vorziehen|nach hinten|erst am|doch schon|doch erst)',
  // "Nach zäher Verhandlung sind wir bei 46.500 gelandet"
  '(?:sind wir|wir sind|gelandet sind wir)(?: \\S{1,30}){0,4}? (?:bei|auf) \\d\\S{2,12}(?: (?:euro|eur|€|chf|franken))?(?: (?:gelandet|hinausgekommen|rausgekommen|stehen geblieben|hängen geblieben))?(?=[.!,;]|$)',
  '(?:nachtrag|mehraufwand|zusatzaufwand|umfang (?:\\S{1,30} )?(?:erweitert|gekürzt|reduziert)|fällt weg|kommt dazu|kommen dazu)',
];

// at-a  "Kleine Korrektur: Start ist der 9. Februar." · ch-a "Da habe ich mich vertan: 52'400, nicht 48'500."
export const readCorrection = statementReader('de/correction', 'correction', CORRECTING, [
  '(?:termin|preis|betrag|beginn|start|umfang|summe)(?: \\S{1,30}){0,2}? (?:ändert|ändern) sich (?:\\S{1,30} ){0,2}?nichts|ändert sich (?:\\S{1,30} ){0,4}?nichts(?=[.!,;]|$)',
  'korrektur ?(?:ge)?lesen|zur korrektur|(?:ruf|telefon|handy)?nummer (?:ist|war|lautet|stimmt)|fehlermeldung',
  // What is offered or bargained about was never notified.
  '(?:angebot|offerte|anbieten|bieten|geboten|rabatt|verhandeln|entwurf)(?: \\S{1,30}){0,8}? (?:statt|sondern|gesenkt|erhöht|reduziert|angepasst)',
  '(?:nachlass|skonto|offeriert\\S{0,3}|angeboten\\S{0,1}|geplant\\S{0,2}|budget\\S{0,8}|gedacht)(?: \\S{1,30}){0,6}? (?:statt|sondern)|(?:statt|sondern) (?:der |den |die )?(?:offerierten|angebotenen|geplanten|budgetierten|erwarteten)',
  '(?:auftrag|zuschlag|vertrag)(?: \\S{1,30}){0,4}? (?:erhalten|gewonnen|bekommen|erteilt|unterschrieben),? (?:\\S{1,30} ){0,6}?(?:statt|sondern)',
  '(?:zeigt|zeigen|druckt|bucht|rechnet|weist|exportiert) (?:\\S{1,30} ){0,8}?(?:statt|anstatt)',
]);
