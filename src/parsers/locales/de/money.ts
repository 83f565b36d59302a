import { phrases, type MoneyWords } from '../../mentions/lexicon.js';

/** German words (Germany, Austria, Switzerland) around amounts, and around the numbers that are none. */
export const deMoney: MoneyWords = {
  scales: new Map([
    ['tausend', 3],
    ['tsd', 3],
    ['tsd.', 3],
    ['mille', 3],
    ['million', 6],
    ['millionen', 6],
    ['mio', 6],
    ['mio.', 6],
    ['mill.', 6],
  ]),
  currencies: new Map([
    ['euro', 'EUR'],
    ['euros', 'EUR'],
    ['franken', 'CHF'],
    ['schweizer franken', 'CHF'],
    ['stutz', 'CHF'],
    ['us-dollar', 'USD'],
    ['us dollar', 'USD'],
    ['australische dollar', 'AUD'],
    ['dollar', 'dollar'],
    ['pfund', 'GBP'],
  ]),
  aboutBefore: phrases(`
    etwa | circa | ca | ca. | zirka | rund | ungefähr | ungefaehr | grob | fast | knapp | gut | nahezu | beinahe |
    annähernd | geschätzt | geschätzte | geschätzten | schätzungsweise | voraussichtlich | vermutlich | wohl |
    bis zu | bis | maximal | max. | max | höchstens | mindestens | mind. | minimal | wenigstens | mehr als |
    weniger als | etwas über | etwas unter | etwas mehr als | etwas weniger als | knapp über | knapp unter | unter |
    ab | in der größenordnung von | in der grössenordnung von | größenordnung | grössenordnung | so um die | um die
    | so um | gerundet | gerundete | gerundeten | aufgerundet | abgerundet | überschlägig | gut und gerne |
    beträgt über | liegt über | liegt bei über | beläuft sich auf über | sind über | weit über | deutlich über |
    gegen | plus/minus | plus minus | über den daumen | so etwa | vielleicht | wahrscheinlich | budgetiert
  `),
  aboutAfter: phrases(`
    oder so | plus minus | plus/minus | ungefähr | circa | ca. | in etwa | grob | geschätzt | oder mehr |
    oder weniger | maximal | max. | mindestens | rum | herum | mehr oder weniger
  `),
  rangeJoin: ['bis'],
  between: ['zwischen'],
  betweenJoin: ['und', 'bis'],
  changes: [
    'erhöh',
    'erhoeh',
    'gestiegen',
    'steig',
    'gesunken',
    'senk',
    'reduzier',
    'änder',
    'geänder',
    'korrigier',
    'angepasst',
    'statt',
  ],
  taxes: [
    'mwst',
    'mwst.',
    'mehrwertsteuer',
    'ust',
    'ust.',
    'umsatzsteuer',
    'steuer',
    'steuern',
    'mwsteuer',
    'vorsteuer',
  ],
  taxIncluded: [
    'inkl',
    'inkl.',
    'inklusive',
    'incl',
    'incl.',
    'inclusive',
    'einschließlich',
    'einschliesslich',
    'mit',
    'samt',
    'nach',
  ],
  taxExcluded: phrases(`
    exkl | exkl. | exklusive | excl | excl. | exclusive | zzgl | zzgl. | zuzüglich | zuzügl. | zuz. | plus | + |
    ohne | vor | und
  `),
  gross: ['brutto', 'inkl. ust.'],
  net: ['netto'],
  timeUnits: new Map([
    ['stunde', 'hour'],
    ['stunden', 'hour'],
    ['std', 'hour'],
    ['std.', 'hour'],
    ['tag', 'day'],
    ['tage', 'day'],
    ['tagen', 'day'],
    ['personentage', 'day'],
    ['personentagen', 'day'],
    ['personentag', 'day'],
    ['manntage', 'day'],
    ['arbeitstage', 'day'],
    ['arbeitstagen', 'day'],
    ['werktage', 'day'],
    ['werktagen', 'day'],
    ['beratertage', 'day'],
    ['dienstleistungstage', 'day'],
    ['pt', 'day'],
    ['woche', 'week'],
    ['wochen', 'week'],
    ['monat', 'month'],
    ['monate', 'month'],
    ['monaten', 'month'],
    ['mt', 'month'],
    ['mt.', 'month'],
    ['quartal', 'quarter'],
    ['quartale', 'quarter'],
    ['quartalen', 'quarter'],
    ['jahr', 'year'],
    ['jahre', 'year'],
    ['jahren', 'year'],
  ]),
  things: phrases(`
    uhr | minuten | min | min. | nutzer | nutzern | user | usern | benutzer | benutzern | anwender | anwendern |
    lizenz | lizenzen | arbeitsplatz | arbeitsplätze | arbeitsplätzen | plätze | geräte | geräten | tablets | handys
    | kassen | filiale | filialen | standort | standorte | standorten | mitarbeiter | mitarbeitern | mitarbeitende |
    mitarbeitenden | mitarbeiterinnen | leute | leuten | personen | kollegen | techniker | technikern | monteure |
    monteuren | fahrzeuge | fahrzeugen | kunden | artikel | artikeln | aufträge | aufträgen | anfragen | anrufe |
    rechnungen | raten | teilrechnungen | monatsraten | positionen | module | modulen | stück | stk | stk. |
    anschlüsse | betten | zimmer | wohnungen | häuser | schulungen | termine | terminen | seiten | schritte | phasen
    | etappen | mal | prozent | punkte | kilometer | km | meter | m² | qm | quadratmeter | hektar | kg | tonnen |
    liter | gb | mb | tb | cent | rappen | angestellte | angestellten | schüler | bewohner | bewohnern
  `),
  at: phrases(`
    à | a | á | zu | zu je | je | x | × | * | mal | @ | zum preis von | zum satz von | mit je | von je | zu jeweils
  `),
  each: ['je', 'jeweils', 'pro stück', 'je stück'],
  per: ['pro', 'je', '/', 'im', 'p.', 'jeden'],
  rates: new Map([
    ['monatlich', 'month'],
    ['mtl', 'month'],
    ['mtl.', 'month'],
    ['p.m.', 'month'],
    ['p. m.', 'month'],
    ['im monat', 'month'],
    ['wöchentlich', 'week'],
    ['täglich', 'day'],
    ['am tag', 'day'],
    ['quartalsweise', 'quarter'],
    ['jährlich', 'year'],
    ['p.a.', 'year'],
    ['p. a.', 'year'],
    ['im jahr', 'year'],
  ]),
  lasting: ['für', 'fuer', 'über', 'ueber', 'während', 'auf', 'x', '×', '*', 'mal', 'bei'],
  equals: phrases(`
    = | ergibt | macht | das macht | also | somit | d.h. | das sind | sind | insgesamt | zusammen | total | gesamt |
    in summe | summe | mithin | entspricht
  `),
  references: phrases(`
    nr | nr. | nummer | no. | angebotsnr | angebotsnr. | angebots-nr. | angebotsnummer | auftragsnr | auftragsnr. |
    auftrags-nr. | auftragsnummer | bestellnr | bestellnr. | bestell-nr. | bestellnummer | bestellung | kundennr |
    kundennr. | kundennummer | rechnungsnr | rechnungsnr. | rechnungsnummer | projektnummer | projektnr. |
    vertragsnummer | vertragsnr. | vorgang | vorgangsnummer | referenz | ref. | aktenzeichen | az. | hrb | hra | fn
    | uid | ust-id | ust-idnr. | ust-idnr | ust.-id | ust-id-nr. | ust-id nr. | ustid | steuernummer | steuernr. |
    st.-nr. | handelsregister | mwst-nr. | mwst-nr | mwst nr. | konto | kontonummer | blz | version | stand | ziffer
    | ziff. | abschnitt | absatz | abs. | artikel | art. | paragraf | seite | s. | kapitel | anlage | anhang | zeile
    | punkt | position | pos. | pos | phase | etappe | los | teil | schritt | stufe | zimmer | raum | stock | etage
    | haus | telefon | tel. | tel | fon | mobil | natel | handy | fax | durchwahl | dw | kw | kalenderwoche | woche
    | jahr | seit | postfach | straße | strasse | str. | weg | platz | allee | gasse | ring | kassenzeichen |
    gegründet | kostenstelle
  `),
  documents: [
    'angebot',
    'offerte',
    'auftrag',
    'vertrag',
    'projekt',
    'beleg',
    'bestellung',
    'auftragsbestätigung',
    'kundenempfehlung',
    'empfehlung',
  ],
  amounts: phrases(`
    summe | gesamt | gesamtsumme | auftragssumme | total | betrag | gesamtbetrag | rechnungsbetrag | rechnung |
    provision | honorar | preis | festpreis | anzahlung | restzahlung | schlusszahlung | volumen | auftragsvolumen |
    auftragswert | wert | kosten | anteil | gutschrift | rabatt | budget | restbetrag | pauschale | verrechnen |
    berechnen
  `),
  amountJoin: phrases(`
    ist | von | über | beträgt | mit | an | uns | sind | bei | liegt | in | höhe | auf | macht | nun | jetzt | somit
    | also | der | dann | wäre | war
  `),
  afterAmount: phrases(`
    netto | brutto | gesamt | total | summe | gesamtsumme | rechnung | rechnungsbetrag | provision | anzahlung |
    festpreis | pauschal | euro | franken | auftragssumme | auftragswert | start | beginn | projektstart |
    startdatum | starttermin | mwst | ust | plus | gruß | gruss | grüße | grüsse | lg | vg | mfg | danke | an | bei
    | abschluss | go-live | auftrag | sie | ihnen | ihr | ihre | budget | montag | dienstag
  `),
  percent: ['prozent', 'v.h.', 'v. h.', 'vh', 'proz.'],
  shares: new Map([
    ['ein zehntel', 100_000],
    ['einem zehntel', 100_000],
    ['der zehnte teil', 100_000],
    ['den zehnten teil', 100_000],
    ['zehnten teil', 100_000],
    ['einen zehntel', 100_000],
    ['ein zwanzigstel', 50_000],
    ['ein achtel', 125_000],
    ['zwei zehntel', 200_000],
    ['ein fünftel', 200_000],
    ['ein viertel', 250_000],
    ['drei viertel', 750_000],
    ['dreiviertel', 750_000],
    ['die hälfte', 500_000],
    ['der hälfte', 500_000],
  ]),
  numbered: [
    'phase',
    'los',
    'teil',
    'position',
    'pos',
    'pos.',
    'etappe',
    'rate',
    'rechnung',
    'teilrechnung',
    'schritt',
    'stufe',
    'nr.',
  ],
};
