/** Statement `declined`: der Partner übernimmt die Empfehlung nicht (READING.md). */
import { statementReader } from '../../phrases.js';

// de-a  "Das können wir leider nicht übernehmen, wir sind ausgelastet." · ch-a "Das ist nicht unser Gebiet."
export const readDeclined = statementReader(
  'de/declined',
  'declined',
  [
    '(?:müssen|muss|möchten|wollen) (?:\\S{1,30} ){0,6}?(?:ausschlagen|zurücktreten|abwinken)|(?:treten|trete) (?:\\S{1,30} ){0,6}?zurück|(?:nicht|gar nicht) (?:dafür |darauf )?(?:aufgestellt|eingerichtet|ausgelegt|spezialisiert)|(?:bitte )?(?:vermittelt|vermitteln sie) (?:\\S{1,30} ){0,4}?(?:anderweitig|weiter|anders|jemand\\S{0,2} ander\\S{1,3})|niemanden?,? (?:der|die) (?:\\S{1,30} ){0,4}?(?:kann|könnte|macht|übernimmt)|(?:haben|hätten) (?:\\S{1,30} ){0,3}?niemanden (?:frei|dafür|übrig)|(?:bitte )?ohne uns(?=[.!,;]|$)|(?<!das ist )nicht (?:unsere baustelle|unser ding|unser bier|unsere welt|unsere liga|unser fall|unsere sache)|nicht unsere baustelle|wir sind (?:bis \\S{1,30}(?: \\S{1,30})? )?(?:voll|dicht|zu)(?=[.!,;]|$)',
    '(?:gebt|geben sie) (?:\\S{1,30} ){0,4}?(?:einem|an einen|an eine|einer|lieber|an die) (?:anderen?|kollegen|jemand|\\S{1,30} partner)',
    '(?:nehmen|nehme) (?:wir |ich )?(?:\\S{1,30} ){0,3}?(?:niemanden|nichts neues|nichts|keine neuen \\S{1,30}|keine \\S{1,30}) (?:mehr )?(?:auf|an)(?=[.!,;]|$)|streich(?:t|en sie) uns',
    '(?:steh(?:e|en) (?:wir |ich )?|wir stehen |ich stehe )(?:\\S{1,30} ){0,4}?nicht zur verfügung|(?:bitte )?(?:vergebt|vergeben sie) (?:\\S{1,30} ){0,4}?(?:neu|anders|anderweitig|weiter)|(?:wir schaffen|schaffen wir) (?:es|das) (?:personell |derzeit |im moment |zurzeit )?nicht(?=[.!,;]|$)(?<=(?:vergebt|zurück|empfehlung)[^.!?]{0,100})',
    '(?:nehmen|nehme) (?:wir |ich )?(?!uns|mich)(?:\\S{1,30} ){0,6}?nicht (?:an|wahr|auf|mehr an)(?=[.!,;]|$| und\\b| weil\\b)',
    '(?:wir|ich) verzichten?|verzichten? (?:wir|ich)|(?:wir steigen|steigen wir|ich steige|wir sind hier|wir klinken uns|klinken wir uns) (?:\\S{1,30} ){0,3}?aus',
    '(?:lassen|lass|lasse) (?:wir |ich )?(?:\\S{1,30} ){0,4}?(?:die finger|sein|bleiben)(?: davon)?(?=[.!,;]|$)',
    '(?:nummer|schuhnummer|kragenweite|spur) zu (?:gross|groß|klein|hoch)|über unserer gewichtsklasse|nicht unsere kragenweite|übersteigt (?:\\S{1,30} ){0,2}?unsere (?:\\S{1,30} )?(?:möglichkeiten|kapazität\\S{0,2})|zu (?:gross|groß|klein|weit|speziell|aufwendig|aufwändig|komplex)(?=[.!,;]|$)(?<=uns (?:\\S{1,30} ){0,3}\\S{1,30} \\S{1,30})',
    '(?:wir|ich) (?:machen|mache|bedienen|betreuen|bieten|übernehmen|nehmen) (?:\\S{1,30} ){0,4}?(?:kein(?:e|en)?|nicht|nichts)(?: \\S{1,30}){0,3}? ?(?:mehr|an|auf)(?=[.!,;]|$| und\\b)|(?:machen|bedienen|betreuen|bieten|führen) wir (?:\\S{1,30} ){0,8}?(?:nicht|keine[nr]?)(?: \\S{1,30}){0,2}? ?(?:mehr|an)?(?=[.!,;]|$| und\\b)',
    '(?:für uns|uns) (?:leider |einfach |schlicht |doch )?zu (?:gross|groß|klein|weit|weit weg|speziell|aufwendig|aufwändig|exotisch)|nicht wirtschaftlich|lohnt sich (?:für uns |das )?nicht|rechnet sich (?:für uns )?nicht',
    '(?:bitte|besser|lieber)(?: \\S{1,30}){0,3}? (?:anderweitig|an ander\\S{1,3} (?:partner|kollegen)|weiter) ?(?:vergeben|vermitteln|geben|weitergeben)|(?:bitte )?(?:sucht|suchen sie|findet|fragt|fragen sie) (?:\\S{1,30} ){0,3}?(?:jemand(?:en)? ander\\S{1,3}|einen anderen|andere)',
    '(?:wir )?(?:haben|hätten) (?:\\S{1,30} ){0,4}?keine (?:freien )?(?:kapazitäten?|ressourcen|leute|hände|techniker|berater)',
    '(?:können|kann|möchten|möchte|wollen|will|werden|dürfen|müssen|muss) (?:\\S{1,30} ){0,8}?(?:nicht|leider nicht|keine|keinen|kein)(?: \\S{1,30}){0,4}? (?:übernehmen|annehmen|bedienen|betreuen|leisten|stemmen|abdecken|anbieten|bearbeiten|begleiten|unterstützen|umsetzen|ausführen|wahrnehmen|machen|helfen|dienen|entsprechen)',
    '(?:nicht|keine|keinen|kein)(?: \\S{1,30}){0,4}? (?:übernehmen|annehmen|bedienen|betreuen|stemmen|abdecken|wahrnehmen)(?: können| kann| möchten| wollen| werden)?',
    '(?:müssen|muss|möchten|wollen) (?:\\S{1,30} ){0,6}?(?:ablehnen|absagen|passen|verzichten|zurückgeben|abgeben|zurückziehen|aussteigen|abwinken)',
    '(?:lehnen|lehne|verzichten|verzichte|geben|gebe|sagen|sage) (?:\\S{1,30} ){0,5}?(?:ab|dankend|darauf|zurück)(?=[.!,;]|$| und\\b| weil\\b| da\\b)',
    '(?:ausgelastet|ausgebucht|überlastet|keine kapazität\\S{0,2}|keine freien kapazitäten|keine ressourcen|kein personal|keine leute|keine zeit|fehlen (?:uns )?(?:\\S{1,30} )?(?:die )?(?:kapazitäten|leute|ressourcen|fachleute)|fehlt (?:uns )?(?:\\S{1,30} )?(?:die|das|der) (?:kapazität|personal|know-how|zeit|knowhow|erfahrung)|voll bis|land unter|keine luft|bis oben (?:hin )?voll|zu viel um die ohren|auftragsbücher (?:sind )?voll)',
    '(?:nicht|ausserhalb|außerhalb|kein|keine)(?: \\S{1,30}){0,2}? (?:unser\\S{0,3}|in unser\\S{0,3}) (?:\\S{1,30} )?(?:\\S{0,12}gebiet\\S{0,2}|region|fachgebiet\\S{0,2}|bereich\\S{0,2}|einzugsgebiet\\S{0,2}|kompetenz\\S{0,2}|metier|thema|stärke|spezialgebiet\\S{0,2}|portfolio|leistungsspektrum\\S{0,2}|radius|zuständigkeit|branche|kernkompetenz|geschäft)',
    '(?:nichts für uns|nicht das richtige für uns|passt (?:\\S{1,30} ){0,3}?nicht zu uns|zu (?:gross|groß|klein|weit|weit weg|speziell) für uns|interessenkonflikt|bieten wir nicht an|machen wir nicht|bieten wir nicht mehr|führen wir nicht|sind wir (?:leider )?nicht (?:der|die) richtige\\S{0,2}|die falschen|falsche adresse|nicht die richtigen)',
    '(?:bitte |besser )?(?:an (?:einen|eine|jemand\\S{0,2}) ander\\S{0,3}(?: partner| kollegen)?) (?:\\S{1,30} ){0,2}?(?:vergeben|weitergeben|geben|weiterleiten|übergeben)',
  ],
  [
    '(?:kunde|kundin|firma|er|sie|herr|frau)(?: \\S{1,30}){0,3}? (?:ist|hat|war|sind|lehnt|lehnte|kann|will|möchte|muss|verzichtet|verzichtete)(?: \\S{1,30}){0,8}? (?:ausgelastet|überlastet|keine zeit|keine kapazität\\S{0,2}|keine ressourcen|abgelehnt|ab|verzichtet|nicht)',
    '(?:vor|bis) (?:\\S{1,30} ){0,3}?(?:nicht|keine)(?! (?:luft|kapazität\\S{0,2}|leute|zeit|ressourcen|freien|neuen|mehr|annehmen|übernehmen))',
    'nicht erreich',
  ],
);
