import { phrases, type CompanyWords } from '../../mentions/lexicon.js';

/** When or how somebody signed, between the verb's two parts: "hat uns am Freitag beauftragt". */
const WHEN = [
  'gestern',
  'heute',
  'soeben',
  'nun',
  'jetzt',
  'inzwischen',
  'schriftlich',
  'offiziell',
  'verbindlich',
  ...['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Wochenende'].map((day) => `am ${day}`),
];

const NOUN =
  /(?<!\p{L})(?:auftrag|zuschlag|vertrag|kaufvertrag|mandat|bestellung|licht|freigabe|angebot|offerte|job|kunde|kundin|sack|bord|auftraggeber|auftraggeberin|vertragspartner|vertragspartnerin)(?!\p{L})/gu;

/** As hurried people write it, and with the capitals that nouns have. */
function asWritten(list: readonly string[]): string[] {
  return [
    ...new Set(
      list.flatMap((phrase) => [phrase, phrase.replace(NOUN, (noun) => noun.charAt(0).toUpperCase() + noun.slice(1))]),
    ),
  ];
}

/** German words around the names of companies. */
export const deCompanies: CompanyWords = {
  trades: (
    'bäckerei konditorei metzgerei fleischerei gärtnerei schreinerei tischlerei zimmerei schlosserei malerei malerbetrieb druckerei ' +
    'wäscherei brauerei kellerei weingut molkerei käserei apotheke praxis klinik spital krankenhaus pflegezentrum pflegeheim ' +
    'altersheim seniorenheim heim zentrum schule kindergarten kita verein verband stiftung gemeinde stadt stadtwerke werke hotel ' +
    'gasthof gasthaus restaurant café bistro pension autohaus garage werkstatt fahrschule spedition transporte transport logistik ' +
    'umzüge reisen reisebüro taxi bau hochbau tiefbau holzbau metallbau stahlbau anlagenbau maschinenbau apparatebau ladenbau ' +
    'innenausbau bauunternehmen bauunternehmung immobilien hausverwaltung verwaltung architekten ingenieure ingenieurbüro planung ' +
    'elektro elektrotechnik elektronik sanitär heizung heizungsbau klima kälte kältetechnik lüftung haustechnik gebäudetechnik ' +
    'solartechnik energie dach dachdeckerei bedachungen fenster türen glas parkett bodenbeläge möbel küchen küchenstudio holz metall ' +
    'kunststoff kunststofftechnik technik medizintechnik messtechnik umwelttechnik systemtechnik systeme systemhaus informatik ' +
    'software edv it netzwerke telekom digital medien verlag werbung agentur design beratung consulting treuhand steuerberatung ' +
    'versicherung versicherungen bank sparkasse handel grosshandel großhandel markt supermarkt laden baumarkt drogerie mode schuhe ' +
    'sport fitness optik uhren schmuck blumen garten landschaftsbau forst landwirtschaft agrar futter mühle lebensmittel getränke ' +
    'catering reinigung gebäudereinigung entsorgung recycling sicherheit service services dienste dienstleistungen montage montagen ' +
    'wartung werkzeug werkzeuge werkzeugbau maschinen geräte fahrzeuge fahrzeugbau zweirad motoren pumpen armaturen industrie fabrik ' +
    'produktion betrieb betriebe gruppe group holding firma gebrüder gebr söhne sohn partner international deutschland schweiz österreich ' +
    'und der die das'
  ).split(' '),
  labels: [
    'kunde',
    'kundin',
    'kundenname',
    'name des kunden',
    'auftraggeber',
    'auftraggeberin',
    'firma',
    'endkunde',
    'unternehmen',
    'betrieb',
    'kunde ist',
    'vertragspartner',
    'vertragspartnerin',
    'vertragspartei',
    'besteller',
    'bestellerin',
    'käufer',
    'vertragsnehmer',
    'unterzeichnende firma',
    'unterzeichnendes unternehmen',
    'unterzeichnende gesellschaft',
    'unterschreibende firma',
    'auftraggebende firma',
    'vertrag läuft auf',
    'vertrag lautet auf',
    'auftrag läuft auf',
  ],
  subjectOf: asWritten([
    ...phrases(`
    hat unterschrieben | haben unterschrieben | hat unterzeichnet | hat zugesagt | haben zugesagt | hat bestellt |
    hat beauftragt | hat bei uns unterschrieben | hat bei uns unterzeichnet | hat bei uns bestellt | hat bei uns zugesagt | hat uns beauftragt | haben uns beauftragt | hat uns den auftrag | hat uns gestern den auftrag |
    hat den auftrag | haben den auftrag | hat unser angebot | haben unser angebot | hat das angebot |
    hat die offerte | hat unsere offerte | hat angenommen | hat akzeptiert | hat freigegeben | hat sich für uns |
    hat sich fuer uns | haben sich für uns | ist gewonnen | ist unterschrieben | ist im sack | ist dabei |
    ist an bord | hat heute unterschrieben | hat gestern unterschrieben | erteilt uns | erteilte uns |
    beauftragt uns | beauftragte uns | hat gegengezeichnet | hat ja gesagt | hat zugeschlagen | hat geordert |
    ist die auftraggeberin | ist der auftraggeber | ist vertragspartner | ist vertragspartnerin | hat zugestimmt
  `),
    ...WHEN.flatMap((when) => [
      `hat uns ${when} beauftragt`,
      `haben uns ${when} beauftragt`,
      `hat uns ${when} den auftrag`,
      ...['unterschrieben', 'unterzeichnet', 'bestellt', 'zugesagt'].map((verb) => `hat ${when} ${verb}`),
    ]),
    // "hat uns den Zuschlag erteilt", "hat gestern den Vertrag unterschrieben"
    ...['den zuschlag', 'den vertrag', 'das mandat', 'die bestellung', 'grünes licht', 'die freigabe'].flatMap((what) =>
      ['', 'uns ', ...WHEN.map((when) => `${when} `), ...WHEN.map((when) => `uns ${when} `)].map(
        (when) => `hat ${when}${what}`,
      ),
    ),
    ...phrases(`
      haben uns den zuschlag | haben den vertrag | erteilt den zuschlag | erteilte den zuschlag | vergibt den auftrag |
      nimmt unser angebot | nahm unser angebot | nimmt unsere offerte | entschied sich für uns | entscheidet sich für uns |
      hat uns den job | hat uns engagiert | hat uns mandatiert | hat uns gewählt | hat uns ausgewählt | hat gezeichnet |
      hat signiert | hat eingeschlagen | hat gekauft | hat gebucht | hat den kaufvertrag | hat fix zugesagt |
      hat schriftlich zugesagt | macht es mit uns | macht mit uns | ist unser kunde | ist jetzt unser kunde | ist kunde
    `),
  ]),
  objectOf: asWritten(
    phrases(`
    auftrag von | auftrag von der | auftrag von dem | auftrag der | auftrag des | auftrag bei | auftrag bei der |
    auftrag für | auftrag für die | bestellung von | bestellung der | bestellung von der | vertrag mit |
    vertrag mit der | zusage von | zusage von der | zusage der | zuschlag von | zuschlag der | zuschlag bei |
    zuschlag bei der | beauftragung durch | beauftragung durch die | unterschrift von | unterschrift der |
    projekt bei | projekt bei der | unterschrieben hat | unterschrieben hat ihn | unterschrieben hat allerdings |
    unterschrieben hat ihn allerdings | unterschrieben hat aber | unterschrieben hat den vertrag | bestellt hat |
    bestellt hat allerdings | beauftragt hat uns | beauftragt hat uns allerdings | kunde ist | kundin ist |
    kunde ist also | kundin ist also | kunde ist jetzt | kunde ist nun | kunde ist allerdings | auftraggeber ist |
    auftraggeberin ist | auftraggeber ist allerdings | auftraggeberin ist allerdings | auftraggeber ist aber |
    vertragspartner ist | vertragspartnerin ist | vertragspartner ist allerdings | besteller ist | bestellerin ist |
    der vertrag läuft auf | der auftrag läuft auf | der auftrag läuft über | der vertrag läuft über |
    der vertrag lautet auf | der auftrag lautet auf | gewonnen haben wir | heisst jetzt | heißt jetzt | firmiert jetzt als
  `),
  ),
  rivalOf: phrases(`
    entschieden für | für | ging an | ging an die | geht an | geht an die | vergeben an | vergeben an die | an |
    an die | verloren an | gegen | statt | nicht
  `),
  commonNouns: (
    'der die das den dem des ein eine einer eines wir sie er es ich ihr unser unsere ihre seine dieser diese dieses alle alles beide ' +
    'kunde kundin kunden auftraggeber auftraggeberin geschäftsführer geschäftsführerin geschäftsleitung geschäftsführung leitung leiter ' +
    'chef chefin inhaber inhaberin einkauf einkäufer buchhaltung verwaltungsrat vorstand direktion herr herrn frau familie team firma ' +
    'betrieb unternehmen projekt auftrag angebot offerte vertrag rechnung provision betrag summe total start beginn termin projektstart ' +
    'januar jänner februar feber märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag ' +
    'freitag samstag sonnabend sonntag morgen heute gestern ende anfang mitte woche monat jahr quartal kw guten tag hallo grüezi liebe ' +
    'lieber sehr geehrte geehrter freundliche mit viele besten dank danke gruß gruss grüße grüsse gute nachricht nachrichten leider ' +
    'gerne hurra super ja nein ok nun jetzt also dann damit dafür hier dort schulung lizenz lizenzen module modul phase etappe einrichtung ' +
    'umsetzung einführung erweiterung wartung installation euro franken netto brutto mwst ust erp crm it edv kassenlösung lösung anfang ' +
    'kick-off workshop bestellung zusage empfehlung kundenempfehlung bestandskunde bestandskundin stammkunde neukunde altkunde kontakt ansprechpartner telefon mail'
  ).split(' '),
};
