import { phrases, type DateWords } from '../../mentions/lexicon.js';

/** German words of calendar days, Austrian and Swiss forms among them. */
export const deDates: DateWords = {
  months: new Map([
    ['januar', 1],
    ['jänner', 1],
    ['jaenner', 1],
    ['jan', 1],
    ['jän', 1],
    ['februar', 2],
    ['feber', 2],
    ['feb', 2],
    ['märz', 3],
    ['maerz', 3],
    ['mär', 3],
    ['mrz', 3],
    ['april', 4],
    ['apr', 4],
    ['mai', 5],
    ['juni', 6],
    ['juno', 6],
    ['jun', 6],
    ['juli', 7],
    ['jul', 7],
    ['august', 8],
    ['aug', 8],
    ['september', 9],
    ['sept', 9],
    ['sep', 9],
    ['oktober', 10],
    ['okt', 10],
    ['november', 11],
    ['nov', 11],
    ['dezember', 12],
    ['dez', 12],
  ]),
  monthsCapital: [],
  weekdays: new Map([
    ['montag', 1],
    ['dienstag', 2],
    ['mittwoch', 3],
    ['donnerstag', 4],
    ['freitag', 5],
    ['samstag', 6],
    ['sonnabend', 6],
    ['sonntag', 7],
  ]),
  weekdaysShort: new Map([
    ['mo', 1],
    ['di', 2],
    ['mi', 3],
    ['do', 4],
    ['fr', 5],
    ['sa', 6],
    ['so', 7],
  ]),
  dayWords: new Map(
    [
      'erst',
      'zweit',
      'dritt',
      'viert',
      'fünft',
      'sechst',
      'siebt',
      'acht',
      'neunt',
      'zehnt',
      'elft',
      'zwölft',
      'dreizehnt',
      'vierzehnt',
      'fünfzehnt',
      'sechzehnt',
      'siebzehnt',
      'achtzehnt',
      'neunzehnt',
      'zwanzigst',
      'einundzwanzigst',
      'zweiundzwanzigst',
      'dreiundzwanzigst',
      'vierundzwanzigst',
      'fünfundzwanzigst',
      'sechsundzwanzigst',
      'siebenundzwanzigst',
      'achtundzwanzigst',
      'neunundzwanzigst',
      'dreißigst',
      'einunddreißigst',
    ].flatMap((stem, index): [string, number][] =>
      ['er', 'en', 'e'].map((ending) => [stem + ending, index + 1] as [string, number]),
    ),
  ),
  ordinals: ['.', 'ten', 'ter'],
  of: [],
  the: ['der', 'den', 'dem', 'am', 'vom'],
  on: phrases(`
    am | ab | ab dem | ab den | ab am | zum | vom | von | bis | bis zum | bis am | bis und mit | per | den | dem |
    der | seit | auf den | auf | für den | start | start am | beginn | beginn am | projektstart | starttermin |
    startdatum | termin | nach dem | vor dem | um den | frühestens | spätestens | ist der
  `),
  weekOf: [
    'woche vom',
    'woche ab',
    'woche ab dem',
    'in der woche vom',
    'der woche vom',
    'der woche ab',
    'der woche ab dem',
    'woche von',
    'wo. vom',
  ],
  looseBefore: phrases(`
    etwa | etwa am | etwa ab | circa | circa am | ca | ca. | ca. am | ca. ab | rund um den | um den | so um den |
    ungefähr | ungefähr am | gegen | gegen den | nach dem | nach | kurz nach dem | vor dem | kurz vor dem |
    noch vor dem | nicht vor dem | nicht vor | frühestens | frühestens am | frühestens ab | frühestens ab dem |
    frühestens zum | fruehestens | fruehestens am | spätestens | spätestens am | spätestens ab | spätestens ab dem |
    spätestens zum | spätestens bis | spätestens bis zum | spaetestens | voraussichtlich | voraussichtlich am |
    voraussichtlich ab | voraussichtlich ab dem | voraussichtlich zum | vermutlich am | vermutlich ab |
    vielleicht am | wahrscheinlich am | wahrscheinlich ab | evtl. am | eventuell am | woche nach dem | woche vor dem
    | in der woche nach dem | tag nach dem
  `),
  looseAfter: [
    'oder so',
    'herum',
    'rum',
    'frühestens',
    'spätestens',
    'oder später',
    'oder früher',
    'oder danach',
    'plus minus',
    'ca.',
    'circa',
  ],
  between: ['zwischen', 'zwischen dem', 'irgendwann zwischen', 'irgendwann zwischen dem'],
  rangeJoin: ['bis', 'bis zum', 'bis am', 'bis und mit'],
  and: ['und', 'oder', 'bzw.', 'und dem', 'oder dem', 'oder am', 'und am', 'und den'],
  relative: new Map([
    ['heute', 0],
    ['morgen', 1],
    ['übermorgen', 2],
    ['uebermorgen', 2],
    ['gestern', -1],
    ['vorgestern', -2],
  ]),
  next: ['nächsten', 'nächster', 'nächste', 'nächstem', 'naechsten', 'am nächsten'],
  nextAfter: [],
  coming: ['diesen', 'dieser', 'kommenden', 'kommender', 'am kommenden', 'diesem', 'den kommenden'],
  comingAfter: ['dieser woche', 'diese woche'],
  last: ['letzten', 'letzter', 'vergangenen', 'vorigen', 'am letzten', 'am vergangenen'],
  lastAfter: ['letzter woche', 'letzte woche', 'vergangener woche'],
  weekLater: ['in einer woche', 'in acht tagen', 'in 8 tagen'],
  weekLaterBefore: ['übernächsten', 'übernächster', 'uebernächsten', 'eine woche nach'],
  nextWeek: [
    'nächste woche',
    'nächster woche',
    'der nächsten woche',
    'in der nächsten woche',
    'kommende woche',
    'kommender woche',
    'der kommenden woche',
    'der folgewoche',
  ],
  weekAfterNext: ['übernächste woche', 'übernächster woche', 'der übernächsten woche'],
  thisWeek: ['diese woche', 'dieser woche', 'in dieser woche', 'noch diese woche'],
  in: ['in', 'heute in'],
  fromToday: ['ab heute', 'von heute an'],
  after: ['nach', 'nach dem', 'ab', 'ab dem'],
  days: ['tag', 'tage', 'tagen', 'tages', 'kalendertagen'],
  weeks: ['woche', 'wochen'],
  fortnight: [],
  looseDays: [8],
  thisMonth: ['dieses monats', 'd. m.', 'd.m.', 'diesen monat', 'des laufenden monats'],
  nextMonth: [
    'nächsten monats',
    'des nächsten monats',
    'kommenden monats',
    'des kommenden monats',
    'des folgemonats',
    'n. m.',
    'nächsten monat',
  ],
  partOf: phrases(`
    anfang | mitte | ende | im | ab | bis | seit | im laufe des | im laufe vom | irgendwann im | anfangs |
    gegen ende | gegen mitte | gegen anfang | ab mitte | ab anfang | ab ende | bis ende | bis mitte | spätestens im
    | spätestens ende | frühestens im | vor | nach | vor ende | erste woche im | ersten woche im | zweite woche im |
    zweiten woche im | letzte woche im | letzten woche im | erste januarwoche | erste hälfte | zweite hälfte |
    ersten hälfte | zweiten hälfte | nächsten | kommenden | von
  `),
  partAfter: ['anfang', 'mitte', 'ende'],
  weekNumber: ['kw', 'kalenderwoche', 'woche'],
  vague: phrases(`
    nächste woche | nächster woche | kommende woche | übernächste woche | anfang nächster woche |
    ende nächster woche | mitte nächster woche | anfang kommender woche | diese woche | dieser woche |
    ende der woche | ende dieser woche | nächsten monat | nächstes monat | im nächsten monat | kommenden monat |
    im kommenden monat | übernächsten monat | diesen monat | noch diesen monat | anfang nächsten monats |
    anfang des monats | mitte nächsten monats | mitte des monats | ende nächsten monats | ende des monats |
    ende monat | monatsende | monatsanfang | monatsmitte | zum monatsende | nächstes quartal | im nächsten quartal |
    erstes quartal | im ersten quartal | zweites quartal | im zweiten quartal | im dritten quartal |
    im vierten quartal | nächstes jahr | nächsten jahres | kommenden jahres | im nächsten jahr | kommendes jahr |
    im kommenden jahr | anfang nächsten jahres | anfang des jahres | anfang nächstes jahr | ende des jahres |
    ende jahr | jahresende | zum jahresende | jahresanfang | jahresbeginn | jahreswechsel | zum jahreswechsel |
    im neuen jahr | anfang des neuen jahres | nach neujahr | nach ostern | vor ostern | um ostern | an ostern |
    nach pfingsten | vor pfingsten | nach weihnachten | vor weihnachten | über weihnachten | nach den feiertagen |
    vor den feiertagen | nach den ferien | nach den betriebsferien | nach den sommerferien |
    nach den weihnachtsferien | nach dem urlaub | nach der sommerpause | nach dem jahreswechsel | nach fasching |
    nach der fasnacht | nach karneval | im frühjahr | im frühling | im sommer | im herbst | im winter |
    schnellstmöglich | so bald wie möglich | sobald wie möglich | so schnell wie möglich | so rasch wie möglich |
    ehestmöglich | ehestens | baldmöglichst | asap | in den nächsten tagen | in den nächsten wochen |
    in den kommenden wochen | in den kommenden tagen | in ein paar wochen | in ein paar tagen | in einigen wochen |
    in einigen tagen | in wenigen wochen | in wenigen tagen | erste januarwoche | erste januarhälfte |
    zweite januarhälfte | erste februarhälfte | zweite februarhälfte | erste dezemberhälfte | zweite dezemberhälfte
  `),
  ordinalNouns: [],
};
