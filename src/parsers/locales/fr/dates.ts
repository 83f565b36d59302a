import { phrases, type DateWords } from '../../mentions/lexicon.js';

/** French words of calendar days. */
export const frDates: DateWords = {
  months: new Map([
    ['janvier', 1],
    ['janv', 1],
    ['jan', 1],
    ['février', 2],
    ['fevrier', 2],
    ['févr', 2],
    ['fevr', 2],
    ['fév', 2],
    ['fev', 2],
    ['mars', 3],
    ['avril', 4],
    ['avr', 4],
    ['mai', 5],
    ['juin', 6],
    ['juillet', 7],
    ['juil', 7],
    ['août', 8],
    ['aout', 8],
    ['septembre', 9],
    ['sept', 9],
    ['octobre', 10],
    ['oct', 10],
    ['novembre', 11],
    ['nov', 11],
    ['décembre', 12],
    ['decembre', 12],
    ['déc', 12],
    ['dec', 12],
  ]),
  monthsCapital: [],
  weekdays: new Map([
    ['lundi', 1],
    ['mardi', 2],
    ['mercredi', 3],
    ['jeudi', 4],
    ['vendredi', 5],
    ['samedi', 6],
    ['dimanche', 7],
  ]),
  weekdaysShort: new Map([
    ['lun', 1],
    ['mar', 2],
    ['mer', 3],
    ['jeu', 4],
    ['ven', 5],
    ['sam', 6],
    ['dim', 7],
  ]),
  dayWords: new Map([
    ['premier', 1],
    ['deux', 2],
    ['trois', 3],
    ['quatre', 4],
    ['cinq', 5],
    ['six', 6],
    ['sept', 7],
    ['huit', 8],
    ['neuf', 9],
    ['dix', 10],
    ['onze', 11],
    ['douze', 12],
    ['treize', 13],
    ['quatorze', 14],
    ['quinze', 15],
    ['seize', 16],
    ['dix-sept', 17],
    ['dix-huit', 18],
    ['dix-neuf', 19],
    ['vingt', 20],
    ['vingt et un', 21],
    ['vingt-et-un', 21],
    ['vingt-deux', 22],
    ['vingt-trois', 23],
    ['vingt-quatre', 24],
    ['vingt-cinq', 25],
    ['vingt-six', 26],
    ['vingt-sept', 27],
    ['vingt-huit', 28],
    ['vingt-neuf', 29],
    ['trente', 30],
    ['trente et un', 31],
  ]),
  ordinals: ['er', 'ère', 'e', 'ème'],
  of: ['de'],
  the: ['le', 'du', 'au'],
  on: phrases(`
    le | du | au | dès le | à partir du | a partir du | à compter du | à dater du | jusqu'au | avant le | après le |
    depuis le | vers le | début le | début | démarrage | démarrage le | début des travaux | pour le | dès | est le |
    date | prévu le | fixé au
  `),
  weekOf: ['semaine du', 'la semaine du', 'semaine commençant le', 'la semaine commençant le', 'semaine débutant le'],
  looseBefore: phrases(`
    vers le | vers | aux alentours du | aux environs du | autour du | environ le | environ | après le | avant le |
    pas avant le | au plus tôt le | au plus tard le | courant | probablement le | sans doute le | peut-être le |
    en principe le | dans la semaine après le | la semaine suivant le
  `),
  looseAfter: [
    'au plus tôt',
    'au plus tard',
    'environ',
    'à peu près',
    'ou après',
    'ou plus tard',
    'ou dans ces eaux-là',
    'à confirmer',
    'à reconfirmer',
    'à valider',
    'à préciser',
    'reste à confirmer',
    'sauf imprévu',
    'sauf contretemps',
    'si tout va bien',
    'si possible',
    'en principe',
    'normalement',
    'probablement',
    'sans doute',
    'au mieux',
    'je pense',
    'je crois',
    'peut-être',
    'à vue de nez',
  ],
  between: ['entre le', 'entre'],
  rangeJoin: ['au', "jusqu'au", 'à'],
  and: ['et', 'ou', 'et le', 'ou le', 'puis le'],
  relative: new Map([
    ["aujourd'hui", 0],
    ['demain', 1],
    ['après-demain', 2],
    ['après demain', 2],
    ['apres-demain', 2],
    ['hier', -1],
    ['avant-hier', -2],
  ]),
  next: [],
  nextAfter: ['prochain'],
  coming: ['ce'],
  comingAfter: ['qui vient', 'de cette semaine'],
  last: [],
  lastAfter: ['dernier', 'passé'],
  weekLater: ['en huit'],
  weekLaterBefore: [],
  nextWeek: ['la semaine prochaine', 'de la semaine prochaine', 'semaine prochaine'],
  weekAfterNext: [],
  thisWeek: ['cette semaine'],
  in: ['dans'],
  fromToday: ["à partir d'aujourd'hui"],
  after: ['après le', 'après'],
  days: ['jour', 'jours'],
  weeks: ['semaine', 'semaines'],
  fortnight: [],
  looseDays: [8, 15],
  thisMonth: ['de ce mois', 'courant', 'ce mois-ci'],
  nextMonth: ['du mois prochain', 'le mois prochain'],
  partOf: phrases(`
    début | mi | mi- | fin | courant | en | au mois de | dans le courant de | dans le courant du mois de |
    au début de | au début du mois de | à la fin de | à la mi | à la mi- | la mi | la mi- | vers fin |
    vers la fin de | vers début | vers mi | vers la mi- | dès | dès début | dès fin | d'ici | d'ici fin | avant fin
    | après | avant | première semaine de | la première semaine de | deuxième semaine de | la deuxième semaine de |
    dernière semaine de | première quinzaine de | deuxième quinzaine de | seconde quinzaine de | le mois de |
    du mois de | pour | depuis
  `),
  partAfter: ['prochain'],
  weekNumber: ['semaine', 'sem.', 'sem', 'semaine n°', 's'],
  vague: phrases(`
    la semaine prochaine | semaine prochaine | cette semaine | début de semaine prochaine |
    en début de semaine prochaine | fin de semaine prochaine | en fin de semaine | fin de semaine |
    fin de la semaine | le mois prochain | mois prochain | ce mois-ci | début du mois prochain |
    fin du mois prochain | courant du mois prochain | fin du mois | fin de mois | fin de ce mois | début du mois |
    le trimestre prochain | au prochain trimestre | premier trimestre | deuxième trimestre | troisième trimestre |
    quatrième trimestre | dernier trimestre | premier semestre | second semestre | l'année prochaine | l'an prochain
    | en début d'année | début d'année | début de l'année | début d'année prochaine | début de l'année prochaine |
    fin d'année | fin de l'année | au nouvel an | après le nouvel an | après pâques | avant pâques | vers pâques |
    après noël | avant noël | vers noël | après les fêtes | avant les fêtes | après les vacances |
    avant les vacances | après l'été | avant l'été | à la rentrée | après la rentrée | au printemps | cet été |
    en été | cet automne | en automne | à l'automne | cet hiver | en hiver | dès que possible | le plus tôt possible
    | le plus vite possible | au plus vite | au plus tôt | asap | dans les prochains jours |
    dans les prochaines semaines | dans les semaines à venir | dans les jours à venir | dans quelques semaines |
    dans quelques jours | dans quelques mois | ces prochains jours | ces prochaines semaines | sous quinzaine
  `),
  ordinalNouns: [
    'lot',
    'acompte',
    'facture',
    'étape',
    'phase',
    'trimestre',
    'semestre',
    'étage',
    'point',
    'jalon',
    'client',
    'tranche',
    'échéance',
  ],
};
