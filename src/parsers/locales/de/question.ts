/** Statement `question`: der Partner möchte eine Antwort (READING.md); Fragezeichen beurteilt src/parsers/questions.ts. */
import { statementReader } from '../../phrases.js';

export const readQuestion = statementReader('de/question', 'question', [
  '(?:können|könnten|könntest|kannst|würden|könnt|würdest) (?:sie|du|ihr)(?: \\S{1,30}){0,8}? (?:sagen|mitteilen|schicken|senden|zusenden|zukommen lassen|durchgeben|erklären|klären|abklären|prüfen|bestätigen|nachsehen|nachschauen|weiterhelfen|helfen|nennen|geben|beantworten|übermitteln|weiterleiten|verraten)',
  '(?:bitte um|bitten um|bräuchte|bräuchten|benötige|benötigen|brauche|brauchen)(?: \\S{1,30}){0,6}? (?:auskunft|information\\S{0,2}|antwort|klärung|rückmeldung|rückruf|telefonnummer|kontaktdaten|handynummer|mailadresse|preisliste|unterlagen|durchwahl|bescheid|stellungnahme|adresse)(?: \\S{1,30}){0,3}?',
  '(?:teilen|geben|sagen|schicken|senden|lassen|nennen|erklären) sie (?:mir|uns)(?! (?:die|eine|ihre) rechnung)(?: \\S{1,30}){0,4}?',
  '(?:wüsste|wüssten|würde|würden|möchte|möchten)(?: \\S{1,30}){0,3}? (?:gerne?|noch|wissen|interessieren)(?: \\S{1,30}){0,3}?,? (?:ob|wie|was|wann|wer|welche\\S{0,1}|wo|wieviel|wie viel|wohin|warum)',
  '(?:frage mich|fragen uns|unklar|nicht klar|unsicher|nicht sicher|weiss nicht|weiß nicht|wissen nicht),? (?:ob|wie|was|wann|wer|welche\\S{0,1}|wo|wieviel|wie viel|wohin)',
  '(?:habe|haben|hätte|hätten)(?: \\S{1,30}){0,3}? (?:eine frage|fragen|noch fragen|rückfrage\\S{0,1}|zwei fragen|ein paar fragen|eine rückfrage|eine kurze frage)',
  '(?:kurze frage|frage an (?:sie|euch|dich)|rückfrage|eine frage)(?=[:,.!]|$| noch\\b| dazu\\b| zu\\b)',
  '(?:bitte um|erbitten|erbitte|freue mich auf|freuen uns auf|warte auf|warten auf)(?: \\S{1,30}){0,2}? (?:ihre|eure|deine|kurze auskunft|baldige|auskunft von (?:euch|ihnen)|antwort von (?:euch|ihnen)|(?<=um (?:\\S{1,30} ){0,2})(?:antwort|rückmeldung|auskunft|klärung|info))(?: \\S{1,30}){0,2}? ?(?:antwort|rückmeldung|auskunft|klärung|stellungnahme)?',
]);
