import { phrases, type MoneyWords } from '../../mentions/lexicon.js';

/** English words around amounts, and around the numbers that are none. */
export const enMoney: MoneyWords = {
  scales: new Map([
    ['thousand', 3],
    ['grand', 3],
    ['million', 6],
    ['mio', 6],
    ['mio.', 6],
    ['mil', 6],
    ['mn', 6],
    ['mln', 6],
    // Indian English: "Rs 12.4 lakh".
    ['lakh', 5],
    ['lakhs', 5],
    ['lac', 5],
    ['lacs', 5],
    ['crore', 7],
    ['crores', 7],
  ]),
  currencies: new Map([
    ['dollar', 'dollar'],
    ['dollars', 'dollar'],
    ['bucks', 'dollar'],
    ['dollarydoos', 'dollar'],
    ['australian dollars', 'AUD'],
    ['aussie dollars', 'AUD'],
    ['us dollars', 'USD'],
    ['american dollars', 'USD'],
    ['new zealand dollars', 'NZD'],
    ['nz dollars', 'NZD'],
    ['kiwi dollars', 'NZD'],
    ['canadian dollars', 'CAD'],
    ['singapore dollars', 'SGD'],
    ['sing dollars', 'SGD'],
    ['hong kong dollars', 'HKD'],
    ['euro', 'EUR'],
    ['euros', 'EUR'],
    ['pound', 'GBP'],
    ['pounds', 'GBP'],
    ['pounds sterling', 'GBP'],
    ['sterling', 'GBP'],
    ['quid', 'GBP'],
    ['swiss francs', 'CHF'],
    ['francs', 'CHF'],
    ['yen', 'JPY'],
    ['rupees', 'INR'],
    ['rand', 'ZAR'],
  ]),
  aboutBefore: phrases(`
    about | around | round about | roughly | approx | approx. | approximately | circa | c. | ca | ca. | some |
    nearly | almost | just under | just over | just shy of | a little over | a little under | a bit over |
    a bit under | a shade under | a shade over | well over | close to | near | over | under | north of | south of |
    more than | less than | up to | at least | at most | no more than | not more than | no less than | maximum |
    maximum of | minimum | minimum of | max | max. | min | min. | in the region of | in the order of |
    in the vicinity of | on the order of | to the tune of | somewhere near | something like | give or take |
    estimated | estimated at | est. | ballpark | ballpark of | more or less | probably | likely | maybe |
    perhaps | a good | a cool | a rough | rounded to | rounded up to | rounded down to | upwards of | in excess of |
    starting at | starting from | indicative | or about | capped at | say
  `),
  aboutAfter: phrases(`
    or so | ish | -ish | give or take | or thereabouts | thereabouts | more or less | approx | approx. |
    approximately | plus change | plus or minus | plus minus | and change | or more | or less | at most | at least |
    max | maximum | minimum | odd | +/-
  `),
  rangeJoin: ['to', 'through', 'up to', 'or', 'or maybe', 'or perhaps'],
  between: [
    'between',
    'somewhere between',
    'anywhere between',
    'anything between',
    'something between',
    'anywhere from',
    'somewhere from',
    'anything from',
    'something from',
  ],
  betweenJoin: ['and', 'to'],
  changes: phrases(`
    chang | increas | decreas | reduc | rais | ris | rose | grow | grew | gone | went | goes | going | mov | revis |
    correct | updat | amend | adjust | drop | cut | lower | up | down | brought | bumped
  `),
  taxes: ['gst', 'vat', 'tax', 'taxes', 'sales tax', 'hst', 'pst'],
  taxIncluded: ['incl', 'incl.', 'inc', 'inc.', 'including', 'inclusive of', 'includes', 'with', 'after'],
  taxExcluded: phrases(`
    excl | excl. | exc | exc. | ex | ex. | excluding | exclusive of | excludes | plus | + | before | without |
    net of | less | no | not including | pre | pre- | and | add | on top
  `),
  gross: phrases(`
    gross | gst inclusive | gst included | gst incl | gst inc | gst-inclusive | vat inclusive | vat included |
    vat incl | vat inc | vat-inclusive | tax inclusive | tax included | tax-inclusive
  `),
  net: [
    'net',
    'nett',
    'gst exclusive',
    'gst excluded',
    'gst-exclusive',
    'vat exclusive',
    'vat excluded',
    'vat-exclusive',
    'tax exclusive',
    'tax excluded',
    'tax-exclusive',
  ],
  timeUnits: new Map([
    ['hour', 'hour'],
    ['hours', 'hour'],
    ['hr', 'hour'],
    ['hrs', 'hour'],
    ['day', 'day'],
    ['days', 'day'],
    ['man-days', 'day'],
    ['man days', 'day'],
    ['person-days', 'day'],
    ['person days', 'day'],
    ['working days', 'day'],
    ['business days', 'day'],
    ['workdays', 'day'],
    ['week', 'week'],
    ['weeks', 'week'],
    ['wk', 'week'],
    ['wks', 'week'],
    ['month', 'month'],
    ['months', 'month'],
    ['mth', 'month'],
    ['mths', 'month'],
    ['mo', 'month'],
    ['quarter', 'quarter'],
    ['quarters', 'quarter'],
    ['year', 'year'],
    ['years', 'year'],
    ['yr', 'year'],
    ['yrs', 'year'],
    ['annum', 'year'],
  ]),
  things: phrases(`
    minutes | min | mins | seconds | fortnights | licences | licenses | users | seats | devices | tablets | phones
    | handsets | laptops | vehicles | van | vans | trucks | technicians | techs | engineers | employees | staff |
    people | persons | folks | guys | heads | customers | clients | sites | locations | branches | offices |
    stores | shops | depots | modules | forms | reports | records | assets | jobs | orders | tickets | calls |
    emails | meetings | workshops | sessions | phases | stages | milestones | instalments | installments |
    payments | invoices | items | units | lines | pages | parts | steps | times | types | options | offers |
    quotes | partners | bed | beds | rooms | points | hectares | acres | km | kms | kilometres | kilometers |
    miles | metres | meters | feet | foot | ft | cm | mm | kg | tonnes | tons | litres | sqm | square | gb | mb |
    tb | kb | mbps | kw | kwh | mw | volts | degrees | cents | pence | percent | am | pm | a.m | p.m | o'clock |
    th | fold | street | road | avenue | drive | lane | court | st | rd | ave | boulevard | blvd | highway | hwy |
    terrace | parade | crescent | lakes
  `),
  at: ['at', '@', 'x', '×', '*', 'times', 'at a rate of', 'at a price of', 'at the rate of'],
  each: ['each', 'ea', 'ea.', 'apiece', 'a pop', 'a head'],
  per: ['per', 'a', 'an', '/', 'p.', 'every', 'each'],
  rates: new Map([
    ['monthly', 'month'],
    ['per month', 'month'],
    ['pm', 'month'],
    ['p.m.', 'month'],
    ['pcm', 'month'],
    ['p/m', 'month'],
    ['weekly', 'week'],
    ['p/w', 'week'],
    ['daily', 'day'],
    ['p/d', 'day'],
    ['hourly', 'hour'],
    ['p/h', 'hour'],
    ['quarterly', 'quarter'],
    ['yearly', 'year'],
    ['annually', 'year'],
    ['p.a.', 'year'],
    ['pa', 'year'],
    ['p/a', 'year'],
    ['per annum', 'year'],
  ]),
  lasting: ['for', 'over', 'x', '×', '*', 'times', 'during', 'across'],
  equals: phrases(`
    = | equals | makes | which makes | making | gives | comes to | which comes to | coming to | adds up to |
    totalling | totaling | total | total of | a total of | in total | for a total of | i.e. | ie | so | that is |
    that's | that makes | which is | being
  `),
  references: phrases(`
    po | p.o. | purchase order | purchase order no | ref | ref. | reference | referral | ticket | case | job no |
    job number | work order | wo | so | contract no | contract number | project no | project number | customer no |
    customer number | client no | account no | account number | acct | acc no | acc | bsb | abn | acn | tfn | ein |
    gst no | gst number | gst reg | vat no | vat number | vat reg | vat reg no | vat id | company no |
    company number | registered number | reg no | reg. no | licence no | license no | no | no. | nos. | num | number
    | # | nr | nr. | id | code | pin | serial | serial number | part number | sku | model | version | ver | ver. | v
    | v. | release | build | ios | android | iphone | ipad | windows | win | office | microsoft | exchange | outlook
    | dynamics | sage | m365 | microsoft office | iso | iso/iec | din | en | soc | rfc | section | sec. | clause |
    article | art. | paragraph | para | annex | appendix | chapter | § | page | p. | pp. | line | row | item | slide
    | figure | table | schedule | level | unit | suite | ste | floor | room | apt | apartment | building | block |
    lot | box | p.o. box | po box | gate | bay | shop | tel | tel. | telephone | phone | ph | ph. | mobile | mob |
    mob. | cell | fax | ext | ext. | extension | whatsapp | nsw | vic | qld | tas | act | phase | stage | week | wk
    | step | question | option | part | sprint | wave | gen | since | est. in | class | highway | route | flight |
    platform
  `),
  documents: phrases(`
    order | quote | quotation | proposal | estimate no | invoice no | invoice no. | invoice number | invoice # |
    tax invoice | quote no | quote no. | quote number | order no | order no. | order number | job | project |
    contract | docket
  `),
  amounts: phrases(`
    total | totals | totalling | sum | invoice | invoices | invoicing | amount | value | price | fee | fees |
    commission | deposit | balance | bill | charge | cost | costs | worth | cut | share | remainder | pay | discount
    | credit | budget
  `),
  amountJoin: phrases(`
    is | of | for | us | at | to | be | was | comes | amount | value | the | a | now | only | just
  `),
  afterAmount: phrases(`
    is | was | as | plus | less | minus | gross | this | us | its | his | yes | thanks | across | incl | total |
    totals | overall | altogether | invoice | invoices | invoicing | invoiced | commission | commissions | deposit |
    balance | fee | fees | net | nett | upfront | dollars | bucks | costs | works | starts | signs | gst | vat |
    start | starting | kick | go | please | pls | cheers | regards | always | towards | unless | besides | cos |
    setup | after | once | when | upon | more | yours | your | our | coming | due | payable | goes | comes | all | going |
    straight | today | tomorrow | later | then | now | they | he | she | we | you | which | who | and | but | because |
    although | whatever | regardless | flat | fixed | even | exactly | sharp | altogether | apiece
  `),
  percent: ['percent', 'per cent', 'pct', 'pc'],
  shares: new Map([
    ['a tenth', 100_000],
    ['one tenth', 100_000],
    ['one-tenth', 100_000],
    ['two tenths', 200_000],
    ['a fifth of', 200_000],
    ['one fifth', 200_000],
    ['one-fifth', 200_000],
    ['two fifths', 400_000],
    ['a quarter of', 250_000],
    ['one quarter', 250_000],
    ['three quarters', 750_000],
    ['three-quarters', 750_000],
    ['half of', 500_000],
    ['half the', 500_000],
    ['half now', 500_000],
    ['half upfront', 500_000],
    ['half up front', 500_000],
    ['half on', 500_000],
    ['half at', 500_000],
  ]),
  numbered: phrases(`
    phase | stage | lot | part | item | invoice | instalment | installment | milestone | payment | option | step |
    position | line
  `),
};
