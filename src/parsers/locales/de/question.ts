/** Statement `question`: der Partner möchte eine Antwort (READING.md); Fragezeichen beurteilt src/parsers/questions.ts. */
import { statementReader } from '../../phrases.js';

export const readQuestion = statementReader(
  'de/question',
  'question',
  [
    '(?:können|könnten|könntest|kannst|würden|könnt|würdest) (?:sie|du|ihr)(?: \\S{1,30}){0,8}? (?:sagen|mitteilen|schicken|senden|zusenden|zukommen lassen|durchgeben|erklären|klären|abklären|prüfen|bestätigen|nachsehen|nachschauen|weiterhelfen|helfen|nennen|geben|beantworten|übermitteln|weiterleiten|verraten)',
    '(?:bitte um|bitten um|bräuchte|bräuchten|benötige|benötigen|brauche|brauchen)(?: \\S{1,30}){0,6}? (?:auskunft|information\\S{0,2}|antwort|klärung|rückmeldung|rückruf|telefonnummer|kontaktdaten|formular|vorlage|muster|vertragsvorlage|link|zugang|zugangsdaten|infos?|angaben|bestätigung|handynummer|mailadresse|preisliste|unterlagen|durchwahl|bescheid|stellungnahme|adresse)(?: \\S{1,30}){0,3}?',
    // "Schick mir mal bitte die Vorlage." · "Gibts dafür eine Förderung" · "Wir ersuchen um Mitteilung, ob …"
    '(?:schick|schickt|schicken sie|send|sende|sendet|gib|gebt|nenn|nennt|maile?|mailt) (?:mir|uns)(?: (?:mal|bitte|doch|kurz|noch|eben|schnell)){0,3}(?! (?:\\S{1,30} ){0,3}?(?:rechnung(?:en)?|provision\\S{0,8}|bescheid))',
    '(?:ersuche|ersuchen|ersucht|bitte|bitten|erbitten?) (?:\\S{1,30} )?(?:höflich |freundlich )?(?:um )?(?:mitteilung|bekanntgabe|zusendung|übermittlung|nachricht|auskunft),? (?:ob|wie|was|wann|wer|welche\\S{0,1}|der|des|ihrer|eurer)',
    "(?<=^\\s{0,3})(?:(?:und|aber|ach ja|übrigens|noch was),? )?(?:gibt'?s (?:da|dafür|dazu|noch|bei euch|eigentlich|schon|ne|eine?n?)|hast du(?! recht)|habt ihr(?! recht)|wann (?:krieg|bekomm|kann|kommt|können|gibt|dürfen)\\S{0,3}|wer (?:zahlt|übernimmt|ist (?:zuständig|mein|unser|bei))|wo (?:finde|gibt|kann|liegt)\\S{0,2}|wie (?:viel|hoch|funktioniert|läuft das))(?=\\s)",
    '(?:teilen|geben|sagen|schicken|senden|lassen|nennen|erklären) sie (?:mir|uns)(?! (?:\\S{1,30} ){0,3}?rechnung(?:en)?)(?: \\S{1,30}){0,4}?',
    // "Lassen Sie mich wissen, ob …" · "Bestätigen Sie uns bitte, dass 10 % richtig sind." · "Uns interessiert noch, ob …"
    '(?:lassen sie|lass|lasst) (?:mich|uns) (?:\\S{1,30} ){0,2}?wissen,? (?:ob|wie|was|wann|wer|welche\\S{0,1}|wo|wohin)',
    '(?:(?:über)?prüfen|kontrollieren|checken|sagen|schreiben|melden) sie(?: (?:mir|uns|bitte|noch|kurz|doch)){0,3},? ob',
    '(?:bestätigen sie|bestätigt|bestätige)(?: (?:mir|uns|bitte|noch|kurz|doch)){0,3}?,? (?:dass|ob|die (?:höhe|konditionen|richtigkeit)|den (?:satz|prozentsatz|betrag))',
    '(?:interessiert|interessieren|interessieren würde) (?:mich|uns)(?: \\S{1,30}){0,2}?,? (?:ob|wie|was|wann|wer|welche\\S{0,1}|wo)|(?:mich|uns) interessiert(?: \\S{1,30}){0,2}?,? (?:ob|wie|was|wann|wer|welche\\S{0,1}|wo)',
    '(?:benötige|benötigen|benötigt|brauche|brauchen|braucht|fehlt|fehlen)(?: \\S{1,30}){0,4}? (?:ihre?|eure|deine) (?:\\S{1,30} )?(?:ust\\S{0,12}|uid\\S{0,12}|umsatzsteuer\\S{0,18}|mwst\\S{0,10}|steuernummer|iban|bankverbindung|bestellnummer|lieferantennummer|kreditorennummer|logo)',
    '(?:wüsste|wüssten|würde|würden|möchte|möchten)(?: \\S{1,30}){0,3}? (?:gerne?|noch|wissen|interessieren)(?: \\S{1,30}){0,3}?,? (?:ob|wie|was|wann|wer|welche\\S{0,1}|wo|wieviel|wie viel|wohin|warum)',
    '(?:frage mich|fragen uns|unklar|nicht klar|unsicher|nicht sicher|weiss nicht|weiß nicht|wissen nicht),? (?:ob|wie|was|wann|wer|welche\\S{0,1}|wo|wieviel|wie viel|wohin)',
    '(?:habe|haben|hätte|hätten)(?: \\S{1,30}){0,3}? (?:eine frage|fragen|noch fragen|rückfrage\\S{0,1}|zwei fragen|ein paar fragen|eine rückfrage|eine kurze frage)',
    '(?:kurze frage|frage an (?:sie|euch|dich)|rückfrage|eine frage)(?=[:,.!]|$| noch\\b| dazu\\b| zu\\b)',
    '(?:bitte um|erbitten|erbitte|freue mich auf|freuen uns auf|warte auf|warten auf)(?: \\S{1,30}){0,2}? (?:ihre|eure|deine|kurze auskunft|baldige|auskunft von (?:euch|ihnen)|antwort von (?:euch|ihnen)|(?<=um (?:\\S{1,30} ){0,2})(?:antwort|rückmeldung|auskunft|klärung|info))(?: \\S{1,30}){0,2}? ?(?:antwort|rückmeldung|auskunft|klärung|stellungnahme)?',
  ],
  [
    // The client's question is support; thanks are none.
    '(?:kunde|kundin|anwender\\S{0,3}|benutzer\\S{0,3}|user|mitarbeiter\\S{0,3}|disponent\\S{0,3}|chef\\S{0,2}|er|sie) (?:\\S{1,30} )?(?:möchte|möchten|will|wollen|wüsste|würde) (?:\\S{1,30} ){0,3}?(?:wissen|erfahren)',
    'habt ihr (?:vielen|lieben|besten) dank|hast du (?:vielen|lieben) dank',
  ],
);
