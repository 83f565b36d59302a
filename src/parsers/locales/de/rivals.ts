/** Who else may get the job: read by the readers of wins and of losses. */
import { anyOf } from '../../phrases.js';

const NOUN =
  '(?:anbieter|fremdanbieter|mitbewerber|mitbewerb|konkurrent|konkurrenz|konkurrenzprodukt|konkurrenzangebot|wettbewerber|wettbewerb|platzhirsch|hausinformatiker|dorfinformatiker|hauslieferant|haus- und hoflieferant|marktführer)[a-zäöü]{0,4}';
const KIND = '(?:günstigere|billigere|lokale|regionale|örtliche|hiesige|bestehende|bisherige|fremde)[nrms]?';
const ARTICLE =
  '(?:einen|einem|einer|eines|eine|ein|den|die|der|dem|des|das|ihren|ihrem|ihre|seinen|seinem|ihr|unser|unsere|n|nen|nem|ner)';

/** "einen anderen Anbieter", "die Konkurrenz", "jemand anderem", "woanders". */
export const RIVAL = anyOf([
  `(?:${ARTICLE} )?(?:\\S{1,30} )?(?:${NOUN})`,
  `${ARTICLE} (?:\\S{1,30} )?(?:andere[nrms]?|${KIND})`,
  'jemand(?:en|em)? ander\\S{0,3}',
  'jemand(?:en|em)? sonst',
  'öpper ander\\S{0,3}',
  'woanders(?:hin)?',
  'anderswo',
  'anderweitig',
]);

/** A firm of no name that got the job: "ein Münchner Systemhaus hat …". */
export const OTHER_FIRM =
  '(?:ein|eine) (?:\\S{1,30} ){0,2}?(?:systemhaus|softwarehaus|it-haus|haus|firma|agentur|büro|ingenieurbüro|unternehmen|dienstleister|start-?up|betrieb|kleinbetrieb|lieferant|hersteller|grosser name|großer name)';

/** A job that did not come from the desk: "den wir selbst aufgetan haben". */
export const OWN_FIND =
  '(?:(?:selbst|selber|ohne (?:euch|sie|eure|ihre)(?: \\S{1,30})?|aus eigener kraft) (?:aufgetan|akquiriert|gefunden|geworben|angeworben|gewonnen|an land gezogen|aufgerissen)|eigenakquise|eigene akquise|beim nachbarn|nicht (?:von|über|durch) (?:euch|sie|ihnen) (?:vermittelt|gekommen|empfohlen))';
