/** Statement `complaint`: der Kunde ist unzufrieden, mit wem auch immer (READING.md, clause R19). */
import { statementReader } from '../../phrases.js';

// ch-a  "Frau Bigler ist verärgert über die Hotline." · de-a "Der Kunde hat sich beschwert."
export const readComplaint = statementReader(
  'de/complaint',
  'complaint',
  [
    '(?:unzufrieden\\S{0,4}|verärgert\\S{0,2}|sauer|wütend\\S{0,2}|erbost|ungehalten|enttäuscht\\S{0,2}|empört|aufgebracht|stinksauer|genervt|frustriert|stocksauer|fuchsteufelswild|hässig|entsetzt|verstimmt|erzürnt|unmut|ärger|ärgert sich|ärgern sich|schimpft|platzt der kragen|kragen (?:\\S{1,30} )?geplatzt|die geduld verloren|vertrauen verloren|nase voll|schnauze voll|fühlt sich (?:\\S{1,30} ){0,3}?(?:im stich|allein|hängen|schlecht|veräppelt|nicht ernst))',
    '(?:nicht|gar nicht|alles andere als|überhaupt nicht|wenig|kaum)(?: \\S{1,30}){0,3}? (?:zufrieden|glücklich|erfreut|begeistert|einverstanden|amüsiert|erbaut)',
    '(?:beschwert|beschwerte|beschweren|beschwerde\\S{0,2}|reklamiert|reklamation\\S{0,2}|reklamieren|beklagt|beklagen|beklagte|bemängelt|bemängeln|moniert|monieren|beanstandet|beanstandung\\S{0,2}|kritisiert|mängelrüge|klagt über|klagen über|meckert)',
    '(?:fordert|verlangt|fordern|verlangen|will|möchte|wollen)(?: \\S{1,30}){0,6}? (?:schadenersatz|schadensersatz|entschädigung|rückerstattung|(?:\\S{1,30} )?geld (?:\\S{1,30} )?zurück|sein geld|ihr geld|gutschrift|entschuldigung|wiedergutmachung|preisnachlass wegen)',
    '(?:frechheit|zumutung|unverschämt\\S{0,4}|skandal\\S{0,3}|unmöglich(?:es)? (?:verhalten|zustand)|unter aller (?:sau|kanone|kritik)|saftladen|sauladen|haussegen|lautstark|ausser sich|außer sich|ausgelassen über|über (?:\\S{1,30} ){1,4}?ausgelassen|dampf abgelassen|auf der palme|auf hundertachtzig|auf 180|kocht(?: vor wut)?|tobt|schäumt|ist bedient|auf die barrikaden|verschaukelt|hingehalten|abgewimmelt|nicht ernst genommen|so etwas habe (?:sie|er)|im regen stehen|im regen)',
    '(?:fordert|verlangt|erwartet|erwarten|wünscht)(?: \\S{1,30}){0,4}? (?:entschuldigung|wiedergutmachung|entschädigung|stellungnahme)',
    '(?:bei (?:\\S{1,30} ){0,4}?)?(?:stimmung|laune)(?: \\S{1,30}){0,4}? (?:mies|schlecht|im keller|am boden|gekippt|am nullpunkt)',
    // "dicke Luft" · "über den Tisch gezogen" · "hat uns die Meinung gegeigt" · "kein gutes Haar" · "grantig"
    'dicke luft|getobt|gewütet|geschimpft|gemeckert|geflucht|grantig|angefressen|angesäuert|verschnupft|zornig\\S{0,2}|gereizt|brummig|missmutig|verbittert|fassungslos|stinkig|ang(?:e)?pisst|säuerlich|entrüstet|not amused|(?:nicht|wenig) begeistert|ungnädig|schimpfen|schimpfte\\S{0,1}|wettert|murrt|murren|mosert|motzt|motzen',
    'vertrauen(?: \\S{1,30}){0,4}? (?:erschüttert|zerstört|dahin|gestört|verspielt|weg)(?=[.!,;]|$)|geduld(?: \\S{1,30}){0,4}? (?:am ende|zu ende|erschöpft|überstrapaziert|gerissen)|geduldsfaden|über den tisch gezogen|übervorteilt|abgezockt|hinters licht|getäuscht|betrogen|verarscht|verraten und verkauft',
    '(?:angeschrien|angebrüllt|zusammengestaucht|zusammengefaltet|heruntergeputzt|runtergeputzt|beschimpft|angepflaumt|abgekanzelt|zur schnecke gemacht)|(?:meinung gegeigt|die leviten|den kopf gewaschen|den marsch geblasen|gehörig die meinung|vorwürfe|hörer (?:\\S{1,30} )?(?:auf)?geknallt|aufgeknallt)',
    'kein gutes haar|(?:kunde|kundin|auftraggeber\\S{0,2}|er|sie|inhaber\\S{0,2}|chef\\S{0,2}) (?:rügt|rügen|rügte|tadelt|bemäkelt)|kritik (?:vom|des|der|seitens|am|an der)|harsche\\S{0,1} kritik|mängel (?:geltend|gerügt)|minderung (?:verlangt|gefordert|geltend)|rechnung (?:\\S{1,30} ){0,2}?gekürzt wegen',
    '(?:null|ein|einen|nur ein) sterne?|(?:schlechte|negative|vernichtende|miese)[nr]? (?:\\S{1,30} )?(?:bewertung\\S{0,2}|rezension\\S{0,2}|kritik\\S{0,2})|(?:hätte|hätten|hat|haben) (?:\\S{1,30} ){0,4}?(?:mehr|besseres|anderes|anders) (?:erwartet|erhofft|vorgestellt)|versprochen (?:war|wurde|worden|hatten?) (?:\\S{1,30} ){0,3}?ander\\S{1,3}|(?:etwas|ganz) (?:\\S{1,30} )?anderes versprochen',
    'bereu(?:t|en|te|ten)|weiger(?:t|n) sich,? (?:\\S{1,30} ){0,5}?(?:arbeiten|benutzen|nutzen|zu zahlen|bezahlen)|nie wieder(?: mit)?(?: \\S{1,30}){0,3}?(?=[.!,;]|$)|(?:das|so) (?:\\S{1,30} )?(?:lasse|lässt) (?:er|sie|man) sich nicht (?:\\S{1,30} )?(?:bieten|gefallen)',
    'geldes (?:\\S{1,30} )?zurück|h[aä]lte? nicht,? was|nicht das,? was (?:\\S{1,30} ){0,3}?versprochen',
    // "Vogel fand Ihre Leute unfreundlich"
    '(?:fand|fanden|findet|finden|empfand|empfanden|empfindet)(?: \\S{1,20}){0,5}? (?:unfreundlich|unhöflich|arrogant|frech|schroff|respektlos|überheblich|patzig|herablassend|ruppig|barsch|pampig)',
    '(?:anwalt|rechtsanwalt|rechtliche schritte|klage|schlichtungsstelle|konsumentenschutz)',
    '(?:schlechte[rn]?|miserable[rn]?|mangelhafte[rn]?|unfreundliche[rn]?|katastrophale[rn]?)(?: \\S{1,30}){0,2}? (?:service|support|betreuung|beratung|arbeit|leistung|qualität|kommunikation|hotline|bedienung|behandlung)',
  ],
  [
    '(?:kein(?:e|en|erlei)?|ohne|nie|keinerlei) (?:\\S{1,30} ){0,2}?(?:beschwerde\\S{0,2}|reklamation\\S{0,2}|beanstandung\\S{0,2}|ärger|klagen)',
    '(?:bin|sind wir|wir sind|ich bin)(?: \\S{1,30}){0,3}? (?:enttäuscht|traurig|unzufrieden|genervt)',
    '(?:heutigen|bisherigen|jetzigen|alten|derzeitigen|früheren|aktuellen) (?:anbieter|system|software|lieferanten|lösung|programm|dienstleister)',
    // A lawyer who reads the contract is no complaint.
    '(?:anwalt|anwälte\\S{0,1}|anwältin|jurist\\S{0,2}|rechtsabteilung)(?: \\S{1,30}){0,5}? (?:prüft|prüfen|geprüft|liest|lesen|schaut|drüber|freigegeben|durch)|(?:vertrag|angebot|entwurf|offerte|vereinbarung|agb)\\S{0,3}(?: \\S{1,30}){0,6}? (?:anwalt|anwälte\\S{0,1}|anwältin|jurist\\S{0,2}|rechtsabteilung)',
    'nicht mehr (?:sauer|verärgert|unzufrieden|böse)',
  ],
);
