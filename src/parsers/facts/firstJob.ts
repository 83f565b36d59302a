/**
 * The first job of a client for whom more was won since, named with its figure: "last year's website job (6k)", "the $28,000
 * job we started in November", "der ursprüngliche Auftrag (41.000) ist davon nicht berührt". It is history (READING.md).
 */
import { MONTH_NAMES } from '../calendarNames.js';
import { eachMatch, stands } from '../patterns/guard.js';

const WORD = '[^\\s,;.()]{1,30}';
/** With figures among the words: "22.000", "22'000.–". */
const FIGURE_OR_WORD = "(?:[^\\s\\d,;()]{0,4}\\d[\\d.,'’]{0,14}\\d[^\\s\\d,;()]{0,4}|[^\\s,;()]{1,30})";
const JOB_EN = '(?:jobs?|projects?|orders?|contracts?|roll-?outs?|deployments?|installations?|engagements?|deals?)';
const JOB_DE = '(?:\\p{L}{0,20}(?:auftrag|auftrags|projekt|projekts|einführung|bestellung|vertrag|vertrags|job))';
const JOB_FR = '(?:projet|affaire|commande|contrat|chantier|mission|marché|déploiement|installation)';
const MONTH = `(?:${MONTH_NAMES.en}|${MONTH_NAMES.de}|jänner|frühjahr|frühling|sommer|herbst|winter|${MONTH_NAMES.fr}|printemps|été|automne|hiver|spring|summer|autumn|fall)`;

/** A job of last year's, whatever else the sentence says. */
const LAST_YEARS = [
  `(?<!\\p{L})last (?:year|spring|summer|autumn|fall|winter)'s (?:${WORD} ){0,4}?${JOB_EN}(?!\\p{L})`,
  `(?<!\\p{L})(?:letztjährige|vorjährige)[nrsm]? (?:${WORD} ){0,3}?${JOB_DE}(?!\\p{L})`,
  `(?<!\\p{L})${JOB_DE} (?:vom|aus dem) (?:letzten jahr|vorjahr|vergangenen jahr)(?!\\p{L})`,
  `(?<!\\p{L})${JOB_FR} (?:${WORD} ){0,4}?de l'(?:an|année) (?:dernier|dernière|passée?)(?!\\p{L})`,
];

/** The first one: history only where the sentence says that it is done, or that the new one leaves it alone. */
const FIRST = [
  `(?<!\\p{L})(?:first|original|initial|earlier|previous) (?:${WORD} ){0,2}?${JOB_EN}(?: ${WORD}){0,4}? ?\\(`,
  `(?<!\\p{L})(?:ursprünglich|erst|früher|damalig|vorherig|bisherig)e[nrsm]? (?:${WORD} ){0,2}?${JOB_DE}(?: ${WORD}){0,4}? ?\\(`,
  `(?<!\\p{L})(?:premi(?:er|ère)|ancien(?:ne)?|précédente?) (?:${WORD} ){0,2}?${JOB_FR}(?: ${WORD}){0,4}? ?\\(`,
  `(?<!\\p{L})${JOB_FR} (?:initiale?|d'origine|précédente?)(?: ${WORD}){0,4}? ?\\(`,
];
const LEFT_ALONE =
  /(?<!\p{L})(?:not (?:affected|touched|changed|part of)|unaffected|untouched|(?:is|was|are|long) (?:done|finished|complete(?:d)?|closed|settled|paid)|nicht (?:berührt|betroffen|tangiert)|unberührt|bleibt (?:davon )?(?:unverändert|bestehen)|ist (?:längst |bereits |schon )?(?:abgeschlossen|abgerechnet|erledigt|bezahlt)|n'est pas (?:concernée?|touchée?|affectée?)|reste inchangée?|est (?:déjà )?(?:terminée?|soldée?|réglée?|close?|achevée?))(?!\p{L})/u;

/** "The $28,000 job we started in November": its figure and its day, where another sentence tells of more work. */
const BEGUN_THEN = [
  `(?<!\\p{L})(?:the|that|our) (?:${FIGURE_OR_WORD} ){0,4}?${JOB_EN}(?: (?:of|for|at|worth|over) (?:${FIGURE_OR_WORD} ?){1,2})?(?:,? (?:that|which))? we (?:had |'d )?(?:started|began|did|finished|delivered|completed|won|signed|kicked off|ran)(?: ${WORD}){0,4}? (?:in|last|back in|this|over the|earlier)(?: \\S{1,8})? ?(?:${MONTH}|year)`,
  `(?<!\\p{L})(?:der|den|das|die|dem|vom|beim|zum) (?:${FIGURE_OR_WORD} ){0,3}?${JOB_DE}(?: ${FIGURE_OR_WORD}){0,4}?, (?:den|das|die|der|dem) wir (?:${WORD} ){0,3}?(?:im|letzten|letztes|letzte|vergangenen|seit|vor|zum)(?: ${WORD}){1,5}? (?:begonnen|gestartet|gewonnen|abgeschlossen|umgesetzt|angefangen|geliefert|erhalten|bekommen)`,
  `(?<!\\p{L})(?:le |la |l'|du |ce |cette |notre )(?:${FIGURE_OR_WORD} ){0,3}?${JOB_FR}(?: ${FIGURE_OR_WORD}){0,5}?,? qu(?:e |')(?:nous|on) (?:avons|avions|a|avait) (?:${WORD} )?(?:commenc|démarr|lanc|livr|gagn|sign|termin|men|réalis|remport)\\S{0,4}(?: ${WORD}){0,4}? (?:en|au|à l'|l'|cet) ?(?:${MONTH}|an|année)`,
];
/** "On top of the $38,000 you already have on file": what the desk has is no figure of the new job. */
const BESIDES = [
  ...['on top of', 'besides', 'in addition to', 'apart from', 'separate from', 'separately from', 'beyond'],
  ...['zusätzlich zu', 'neben', 'außer', 'ausser', 'getrennt von', 'unabhängig von'],
  ...['en plus', 'en sus', 'à part', 'indépendamment', 'outre', 'en dehors', 'distincte?s?', 'séparée?s?'],
].join('|');
const ON_FILE = [
  ...['on (?:file|record|your (?:books|list))', 'in your (?:books|system|records)', 'recorded', 'booked', 'noted'],
  ...['erfasst', 'gebucht', 'verbucht', 'notiert', 'gemeldet', 'vorliegen', 'in den akten'],
  ...['enregistrée?s?', 'notée?s?', 'au dossier', 'en dossier', 'dans vos (?:livres|dossiers)', 'facturée?s?'],
].join('|');
const FIGURE_ON_FILE = new RegExp(
  `(?<!\\p{L})(?:${BESIDES}) (?:${FIGURE_OR_WORD},? ){1,5}?(?:(?:that|which) )?(?:you|we|die|den|que vous|que nous)(?: [^\\s;:.()]{1,20}){0,5}? (?:${ON_FILE})(?!\\p{L})`,
  'gu',
);

const MORE =
  /(?<!\p{L})(?:as well|also|another|more|further|additional|follow-?up|follow-?on|add-?on|extension|again|on top|repeat order|new order|noch|auch|weitere[rnsm]?|zusätzlich\p{L}{0,3}|zusatz\p{L}{0,12}|folge\p{L}{0,12}|nach(?:bestellt|auftrag|bestellung)|erneut|wieder|erweiterung|aussi|également|encore|nouvelle|nouveau|supplémentaires?|complémentaires?|de plus|extension|en plus|suite|repasse|remet)(?!\p{L})/u;

const pattern = (sources: readonly string[]): RegExp => new RegExp(sources.join('|'), 'gu');
const IS_LAST_YEARS = pattern(LAST_YEARS);
const IS_FIRST = pattern(FIRST);
const IS_BEGUN_THEN = pattern(BEGUN_THEN);

/** Where the words that name such a job begin and end; `text` is folded, `others` are the other sentences of the mail. */
export function firstJobs(text: string, others: readonly string[]): readonly (readonly [number, number])[] {
  const found = [...eachMatch(IS_LAST_YEARS, text), ...eachMatch(FIGURE_ON_FILE, text)];
  if (stands(LEFT_ALONE, text)) found.push(...eachMatch(IS_FIRST, text));
  const begun = eachMatch(IS_BEGUN_THEN, text);
  if (begun.length > 0 && others.some((other) => MORE.test(other))) found.push(...begun);
  // The bracket that is open belongs to the job.
  return found.map(({ index, 0: words }) => [index, index + words.replace(/\($/, '').length]);
}
