import { phrases, type MoneyWords } from '../../mentions/lexicon.js';

/** French words (France, Belgium, Switzerland) around amounts, and around the numbers that are none. */
export const frMoney: MoneyWords = {
  scales: new Map([
    ['mille', 3],
    ['milliers', 3],
    ['million', 6],
    ['millions', 6],
    ['mio', 6],
    ["million d'", 6],
  ]),
  currencies: new Map([
    ['euro', 'EUR'],
    ['euros', 'EUR'],
    ["d'euros", 'EUR'],
    ['franc', 'CHF'],
    ['francs', 'CHF'],
    ['francs suisses', 'CHF'],
    ['balles', 'partner'],
    ['dollars', 'dollar'],
    ['$ ca', 'CAD'],
    ['$ can', 'CAD'],
    ['$ us', 'USD'],
    ['dollars américains', 'USD'],
    ['dollars australiens', 'AUD'],
    ['dollars canadiens', 'CAD'],
    ['livres', 'GBP'],
    ['livres sterling', 'GBP'],
  ]),
  aboutBefore: phrases(`
    environ | env. | env | à peu près | a peu près | approximativement | autour de | aux alentours de |
    aux environs de | de l'ordre de | dans les | quelque | près de | presque | plus de | moins de | un peu plus de |
    un peu moins de | plus ou moins | pas loin de | jusqu'à | jusqu'a | au plus | au maximum | maximum | max. |
    au moins | minimum | au minimum | estimé à | estimée à | estimé a | vers | à partir de | a partir de | dès |
    sans doute | probablement | peut-être | circa | grosso modo | avoisine | avoisinent | avoisinant |
    avoisine les | avoisinant les | approche | approche les | approchant | approchant les | frôle | frôle les |
    frôlant | dépasse | dépasse les | dépassant | plafonné à | plafonnée à | pouvant atteindre | peut atteindre |
    peut aller jusqu'à | arrondi à | arrondie à | tourne autour de
  `),
  aboutAfter: phrases(`
    environ | env. | à peu près | approximativement | à la louche | plus ou moins | ou plus | ou moins | maximum |
    au maximum | au minimum | minimum | grosso modo | ou dans ces eaux-là
  `),
  rangeJoin: ['à'],
  between: ['entre'],
  betweenJoin: ['et'],
  changes: [
    'pass',
    'augment',
    'baiss',
    'rédui',
    'réduct',
    'monté',
    'monte',
    'diminu',
    'corrig',
    'chang',
    'modifi',
    'rectifi',
  ],
  taxes: ['tva', 'taxe', 'taxes', 't.v.a.'],
  taxIncluded: ['incl', 'incl.', 'inclus', 'incluant', 'avec', 'y compris', 'y.c.', 'yc'],
  taxExcluded: ['excl', 'excl.', 'hors', 'sans', 'plus', '+', 'avant', 'et'],
  gross: [
    'ttc',
    't.t.c.',
    'tva comprise',
    'tvac',
    't.v.a.c.',
    'tva c.',
    'taxes incluses',
    'taxe comprise',
    'tous frais et taxes compris',
    'tva incluse',
    'tva incl.',
    'tva inclus',
    'toutes taxes comprises',
    'taxes comprises',
    'brut',
    'bruts',
  ],
  net: [
    'ht',
    'h.t.',
    'hors taxes',
    'hors taxe',
    'htva',
    'h.t.v.a.',
    'hors t.v.a.',
    'taxes en sus',
    'plus taxes',
    'avant taxes',
    'non soumis à tva',
    'tva non comprise',
    'tva en sus',
    'net',
    'nets',
    'net de taxes',
  ],
  timeUnits: new Map([
    ['heure', 'hour'],
    ['heures', 'hour'],
    ['jour', 'day'],
    ['jours', 'day'],
    ['jours-homme', 'day'],
    ['jours homme', 'day'],
    ['jours/homme', 'day'],
    ['journées', 'day'],
    ['journée', 'day'],
    ['jh', 'day'],
    ['j/h', 'day'],
    ['semaine', 'week'],
    ['semaines', 'week'],
    ['mois', 'month'],
    ['trimestre', 'quarter'],
    ['trimestres', 'quarter'],
    ['an', 'year'],
    ['ans', 'year'],
    ['année', 'year'],
    ['années', 'year'],
  ]),
  things: phrases(`
    minutes | min | utilisateurs | licences | postes | appareils | tablettes | téléphones | véhicules | camions |
    techniciens | employés | collaborateurs | salariés | personnes | gens | clients | sites | magasins | agences |
    filiales | chantiers | chambres | lits | modules | formulaires | rapports | articles | commandes | factures |
    mensualités | versements | acomptes | échéances | tranches | étapes | phases | fois | pages | points |
    kilomètres | km | mètres | m² | hectares | kg | tonnes | litres | go | mo | centimes | pièces | unités | rue |
    avenue | boulevard | bd | chemin | route | place | allée | quai | impasse | cedex | bis | h
  `),
  at: ['à', 'a', 'x', '×', '*', 'fois', '@', 'au prix de', 'au tarif de', 'de', 'à raison de'],
  each: ['chacun', 'chacune', "l'unité", 'pièce', 'la pièce', "à l'unité"],
  per: ['par', '/', 'le', 'la', "l'", 'au', 'chaque'],
  rates: new Map([
    ['mensuel', 'month'],
    ['mensuels', 'month'],
    ['mensuelle', 'month'],
    ['mensuellement', 'month'],
    ['hebdomadaire', 'week'],
    ['trimestriels', 'quarter'],
    ['trimestriel', 'quarter'],
    ['annuel', 'year'],
    ['annuels', 'year'],
    ['annuellement', 'year'],
  ]),
  lasting: ['pendant', 'sur', 'pour', 'durant', 'x', '×', '*', 'fois'],
  equals: [
    '=',
    'soit',
    'ce qui fait',
    'ce qui donne',
    'ce qui représente',
    'ça donne',
    'cela donne',
    'ce qui nous fait',
    'ce qui nous donne',
    'ça fait',
    'cela fait',
    'donc',
    'au total',
    'total',
    'pour un total de',
    'soit un total de',
    'soit au total',
    "c'est-à-dire",
    'égale',
  ],
  references: phrases(`
    n° | nº | no | no. | numéro | num. | réf | réf. | référence | bon de commande | bc | siret | siren | rcs |
    tva n° | n° tva | n° de tva | tva intracommunautaire | ide | naf | ape | compte | dossier | ticket | version |
    article | art. | page | annexe | paragraphe | ligne | point | poste | lot | phase | étape | tranche | étage |
    bureau | bâtiment | tél | tél. | téléphone | mobile | portable | fax | semaine | depuis | année | bp | cs | rue
    | avenue | option
  `),
  documents: ['devis', 'commande', 'offre', 'contrat', 'projet', 'affaire', 'facture n°', 'recommandation'],
  amounts: phrases(`
    total | montant | facture | facturer | prix | commission | acompte | solde | valeur | coût | forfait |
    honoraires | part | somme | remise | avoir | budget
  `),
  amountJoin: phrases(`
    est | de | à | nous | me | un | la | le | pour | s'élève | sera | donc | fait | vaut | total
  `),
  afterAmount: phrases(`
    ht | ttc | nets | bruts | tous | dans | sous | puis | mais | sans | nous | vous | dès | après | hors | plus |
    moins | taxes | francs | euros | dollars | balles | livres | frais | compris | total | commission | acompte |
    solde | facture | début | démarrage | dont | vers | ils | elles | alors | depuis | pas | remboursés
  `),
  percent: ['pour cent', 'pourcent', 'p. cent', 'p.c.'],
  shares: new Map([
    ['un dixième', 100_000],
    ['le dixième', 100_000],
    ['deux dixièmes', 200_000],
    ['un cinquième', 200_000],
    ['un quart', 250_000],
    ['trois quarts', 750_000],
    ['la moitié', 500_000],
    ['pour moitié', 500_000],
  ]),
  numbered: ['phase', 'lot', 'poste', 'étape', 'tranche', 'acompte', 'facture', 'échéance', 'ligne', 'point', 'option'],
};
