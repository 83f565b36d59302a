/** Statement `declined`: der Partner übernimmt die Empfehlung nicht (READING.md). */
import { statementReader } from '../../phrases.js';

// de-a  "Das können wir leider nicht übernehmen, wir sind ausgelastet." · ch-a "Das ist nicht unser Gebiet."
export const readDeclined = statementReader(
  'de/declined',
  'declined',
  [
    '(?:können|kann|möchten|möchte|wollen|will|werden|dürfen|müssen|muss) (?:\\S{1,30} ){0,8}?(?:nicht|leider nicht|keine|keinen|kein)(?: \\S{1,30}){0,4}? (?:übernehmen|annehmen|bedienen|betreuen|leisten|stemmen|abdecken|anbieten|bearbeiten|begleiten|unterstützen|umsetzen|ausführen|wahrnehmen|machen|helfen|dienen|entsprechen)',
    '(?:nicht|keine|keinen|kein)(?: \\S{1,30}){0,4}? (?:übernehmen|annehmen|bedienen|betreuen|stemmen|abdecken|wahrnehmen)(?: können| kann| möchten| wollen| werden)?',
    '(?:müssen|muss|möchten|wollen) (?:\\S{1,30} ){0,6}?(?:ablehnen|absagen|passen|verzichten|zurückgeben|abgeben|zurückziehen|aussteigen|abwinken)',
    '(?:lehnen|lehne|verzichten|verzichte|geben|gebe|sagen|sage) (?:\\S{1,30} ){0,5}?(?:ab|dankend|darauf|zurück)(?=[.!,;]|$| und\\b| weil\\b| da\\b)',
    '(?:ausgelastet|ausgebucht|überlastet|keine kapazität\\S{0,2}|keine freien kapazitäten|keine ressourcen|kein personal|keine leute|keine zeit|fehlen (?:uns )?(?:\\S{1,30} )?(?:die )?(?:kapazitäten|leute|ressourcen|fachleute)|fehlt (?:uns )?(?:\\S{1,30} )?(?:die|das|der) (?:kapazität|personal|know-how|zeit|knowhow|erfahrung)|voll bis|land unter|keine luft|bis oben (?:hin )?voll|zu viel um die ohren|auftragsbücher (?:sind )?voll)',
    '(?:nicht|ausserhalb|außerhalb|kein|keine)(?: \\S{1,30}){0,2}? (?:unser\\S{0,3}|in unser\\S{0,3}) (?:\\S{1,30} )?(?:gebiet\\S{0,2}|region|fachgebiet\\S{0,2}|bereich\\S{0,2}|einzugsgebiet\\S{0,2}|kompetenz\\S{0,2}|metier|thema|stärke|spezialgebiet\\S{0,2}|portfolio|leistungsspektrum\\S{0,2}|radius|zuständigkeit|branche|kernkompetenz|geschäft)',
    '(?:nichts für uns|nicht das richtige für uns|passt (?:\\S{1,30} ){0,3}?nicht zu uns|zu (?:gross|groß|klein|weit|weit weg|speziell) für uns|interessenkonflikt|bieten wir nicht an|machen wir nicht|bieten wir nicht mehr|führen wir nicht|sind wir (?:leider )?nicht (?:der|die) richtige\\S{0,2}|die falschen|falsche adresse|nicht die richtigen)',
    '(?:bitte |besser )?(?:an (?:einen|eine|jemand\\S{0,2}) ander\\S{0,3}(?: partner| kollegen)?) (?:\\S{1,30} ){0,2}?(?:vergeben|weitergeben|geben|weiterleiten|übergeben)',
  ],
  [
    '(?:kunde|kundin|firma|er|sie|herr|frau)(?: \\S{1,30}){0,3}? (?:ist|hat|war|sind|lehnt|lehnte|kann|will|möchte|muss|verzichtet|verzichtete)(?: \\S{1,30}){0,8}? (?:ausgelastet|überlastet|keine zeit|keine kapazität\\S{0,2}|keine ressourcen|abgelehnt|ab|verzichtet|nicht)',
    '(?:vor|bis) (?:\\S{1,30} ){0,3}?(?:nicht|keine)',
    'nicht erreich',
  ],
);
