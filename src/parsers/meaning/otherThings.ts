/**
 * Beside a win, words of trouble that are somebody or something else's: the old system that crashed, the rival that pulled out, a
 * complaint that was settled long ago, "verloren haben wir nur beim Kegeln". Whose it is the subject before the words tells, and what
 * came of it the words behind. Where the mail tells no win, nothing is set aside.
 */
import { isEmpty, isOneClause, saysNothingElse } from '../nothingElse.js';
import { fold, onOneLine, wholeWord } from '../phrases.js';
import { isSale, type Language, type Statement } from '../types.js';
import type { Candidate } from '../refiners/types.js';
import { isBoundElsewhere } from './boundTo/index.js';
import { THING } from './boundTo/words.js';

const TROUBLES: ReadonlySet<Statement> = new Set(['lost', 'declined', 'at-risk', 'milestone', 'complaint', 'support']);

/** Whatever becomes of these, the win stands: their idioms may have company. */
const NO_NEWS: ReadonlySet<Statement> = new Set(['milestone', 'question', 'declined']);

/** Words of the job itself: what happens to these is news, whatever stands beside them. */
const OF_THE_JOB =
  /(?<!\p{L})(?:auftr\p{L}{2,12}|vertr\p{L}{2,12}|projekt\p{L}{0,8}|etappen?|phasen?|\p{L}{0,10}module?|teile?|lizenz\p{L}{0,4}|betr\p{L}{2,4}|\p{L}{0,8}termin\p{L}{0,2}|starts?|rechnung\p{L}{0,2}|bestell\p{L}{2,6}|unterschrift\p{L}{0,2}|option\p{L}{0,2}|umfang|schulung\p{L}{0,2}|wartung|preise?|summe|hälfte|standort\p{L}{0,2}|filialen?|zahlung\p{L}{0,2}|anzahlung|freigabe|zustimmung|noch|kunde\p{L}{0,1}|kundin|erste\p{L}{0,1}|zweite\p{L}{0,1}|zeitplan|go-live|jobs?|deals?|orders?|contracts?|projects?|phases?|modules?|licen[cs]es?|amounts?|start|dates?|invoices?|signatures?|options?|scope|trainings?|prices?|sites?|payments?|deposits?|approvals?|customers?|clients?|rollout|deadline|schedule|commandes?|contrats?|projets?|tranches?|lots?|montants?|démarrage|factures?|périmètre|formations?|prix|acomptes?|dates?|accord|marché|chantier|mise|livraison|banks?|banques?|consents?|landlords?|permits?|permissions?|loans?|finance|financing|funding|boards?|snag|okay|ok|go-ahead|outstanding|missing|finanzierung|genehmigung|bewilligung|vermieter\p{L}{0,2}|verwaltungsrat\p{L}{0,2}|vorstand\p{L}{0,2}|offen|fehlt|fehlen|ausstehend|aval|autorisation|prêt|financement|bailleur|propriétaire|conseil|manque|manquent)(?!\p{L})/u;

/** "Gestorben ist nur mein Drucker", "my only complaint is the heat", "la seule chose tombée à l'eau, c'est mon téléphone". */
const ONLY =
  /^\s{0,3}(?:\p{L}{4,20}|auf eis|live dabei)(?: \p{L}{2,14})? (?:ist|sind|hat|haben|habe|wird|wurde|war|liegt|steht|gibt)(?: \p{L}{2,14}){0,5}? (?:nur|lediglich|höchstens|bloss|bloß|allenfalls)(?= )|(?<!\p{L})(?:the|my|our) (?:only|sole) (?:\p{L}{3,14} ){1,3}?(?:we (?:had|saw|found) )?(?:was|is|were|are)(?= )|(?<!\p{L})(?:la seule chose qui|(?:le|la|mon|ma|notre) seule? \p{L}{3,14})(?=.{0,60}(?:c['’]est|est|était|fut))/u;
/** What it was: a thing of every day, at the end of the sentence. "Abgesagt hat nur Herr Vogel" is no such. */
const THING_AT_END = new RegExp(
  `(?:${THING.source}|(?<!\\p{L})(?:\\p{L}{0,12}turnier|kegeln|sekt|regen|hitze|heat|rain|weather|coffee|kaffee|café))\\s?[.!]?\\s?$`,
  'u',
);

/** Behind "only" stands no word of the job: nothing else is said, and of the job nothing at all. */
export function saysOnlyAnother(text: string): boolean {
  const match = ONLY.exec(text);
  return match !== null && THING_AT_END.test(text.slice(match.index + match[0].length)) && !OF_THE_JOB.test(text);
}

/** What the customer had before. */
const OLD =
  /(?<!\p{L})(?:(?:old|previous|former|prior|last|legacy|earlier) (?:\p{L}{2,14} ){0,1}?(?:system|tool|program|programme|software|app|server|spreadsheet|licen[cs]es?|supplier|vendor|provider|manager|it project|project|consultant|attempt|contract)s?|(?:alt(?:system|lösung|programm|anbieter|vertrag)|vorgänger\p{L}{0,10}|vorsystem|\p{L}{0,4}altanlage)\p{L}{0,2}|(?:alte|bisherige|frühere|ehemalige|vorherige)[nrms]? (?:\p{L}{2,16} )?(?:programm|system|software|server|lösung|anlage|anbieter|lieferant\p{L}{0,2}|dienstleister|tool|projekt|version)|(?:ancien|ancienne|précédent|précédente|vieux|vieille|premier) (?:\p{L}{2,14} )?(?:système|logiciel|outil|projet|prestataire|fournisseur|serveur|programme|contrat|éditeur|tableur)(?: informatique)?)(?!\p{L})/u;
/** What is said of the new one too, or of today. */
const NEW_TOO =
  /(?<!\p{L})(?:new|now|still|stick\p{L}{0,4}|stuck|return\p{L}{0,3}|renew\p{L}{0,3}|remain\p{L}{0,3}|decid\p{L}{1,3}|festhalten|halten|hält|verläng\p{L}{2,4}|renouvel\p{L}{1,4}|stay\p{L}{0,3}|keep\p{L}{0,3}|back to|instead|us|our|again|today|neu\p{L}{0,2}|jetzt|nun|noch immer|bleib\p{L}{1,3}|behalt\p{L}{0,3}|zurück zu\p{L}{0,1}|statt|wieder|uns|unser\p{L}{0,2}|nouve\p{L}{2,4}|maintenant|toujours|rest\p{L}{1,4}|gard\p{L}{1,4}|nous|notre|encore|désormais)(?!\p{L})/u;

/** Who else was in the race. */
const RIVAL =
  /(?<!\p{L})(?:competitors?|competition|rivals?|runners?-up|other (?:crowd|firms?|bidders?|compan(?:y|ies)|lot|side|houses?)|(?:two|three|four|larger|big|bigger) (?:\p{L}{2,10} )?(?:houses|firms|bidders|rivals|vendors|competitors|consultancies)|(?:der|die|das|ein|eine|kein|drei|zwei|beide|den)(?: \p{L}{3,14})? (?:mitbewerber\p{L}{0,2}|wettbewerber\p{L}{0,2}|konkurren\p{L}{1,6}|anbieter\p{L}{0,1}|systemhaus|systemhäuser|unterlegenen?|gegenangebot)|mitbewerber\p{L}{0,2}|gegenangebot|unterlegenen?|concurrents?|candidats?|adversaires?|rivaux|solution (?!retenue)\p{L}{4,20}|confrères?|autres)(?!\p{L})/u;
/** One of those just named. */
const ONE_OF_THEM =
  /^\s{0,3}(?:(?:one|both|two|neither)(?: of (?:them|which|whom))?|(?:einer|eine|zwei|drei|beide|alle)(?: davon)?|(?:et )?(?:tous|toutes|l['’]un|l['’]autre|deux|les autres))(?: \p{L}{2,10}){0,2}? (?:has|have|had|hat|haben|ont|a|bowed|pulled|dropped|withdrew)(?!\p{L})/u;
const GAVE_UP =
  /(?:pull(?:ed|s) out|bow(?:ed|s) out|dropped out|withdrew|withdrawn|came second|runners?-up|lost|did not make|walked away|ausgeschieden|zurückgezogen|abgesagt|ausgestiegen|abgesprungen|unterlegen|aufgegeben|abgelehnt|günstiger|billiger|leer ausgegangen|écartée?s?|évincée?s?|éliminée?s?|abandonné|abandonnée?s?|retirée?s?|renoncé|perdu|battus?|n['’]était pas intéressé)/u;
/** Behind one of these a rival is no subject. */
const BESIDE_IT =
  /(?<!\p{L})(?:to|with|for|at|mit|zum|zur|zu|an|beim|bei|für|au|aux|à|chez|avec|pour)(?: (?:the|an?|der|dem|den|einem|einer|le|la|les|une?))?\s{1,3}$/u;
const TOOK_IT =
  /(?<!\p{L})(?:won|got|gets|took|takes|chosen|picked|awarded|bekam|bekommen|erhielt|erhalten|gewonnen|gewinnt|genommen|entschieden|zuschlag|remporté|obtenu|gagné|décroché|choisi|choisie|retenue?|préférée?|instead|gone|went|going|statt|stattdessen|geht|ging|challeng\p{L}{1,3}|appeal\p{L}{0,3}|objected|klagt|geklagt|gericht|vergabekammer|einspruch|saisi|juge|tribunal|référés?|conteste\p{L}{0,2}|we|us|our|wir|uns|unser\p{L}{0,2}|nous|notre|nos|on)(?!\p{L})/u;

/** How it ended, in the clause behind the trouble. */
const OVER =
  /^[^,;:.!?]{0,60}?(?<!\p{L})(?:(?:was|were|is|are|has been|have been|got|had been|turned out) (?:\p{L}{2,12} ){0,2}?(?:fixed|sorted|resolved|settled|closed|cleared up|forgotten|dealt with|ironed out|withdrawn|my own|our own|with (?:their|the|his|her))|(?:ist|sind|wurde|wurden|war|waren|hat sich|haben sich|lag)(?: \p{L}{2,14}){0,5}? (?:behoben|erledigt|gelöst|abgeschlossen|vergessen|geklärt|ausgeräumt|beigelegt|bereinigt|geschichte|versöhnt|abgerechnet|keinen gestört)|hat(?: \p{L}{2,14}){0,3}? (?:keinen|niemanden|niemand) gestört|(?:est|sont|a été|ont été|s['’]est|fut)(?: \p{L}{2,14}){0,3}? (?:réglée?s?|résolue?s?|corrigée?s?|close?s?|oubliée?s?|soldée?s?|levée?s?|dissipée?s?|apaisée?s?|effacée?s?))(?!\p{L})/u;
const NOT_OVER =
  /(?<!\p{L})(?:not|n['’]t|never|if|until|unless|again|but|noch|nicht|kaum|wenn|falls|aber|wieder|bis|pas|jamais|si|mais|encore|tant que|jusqu['’]à)(?!\p{L})/u;

/** What goes out of the world without the job: a question, a reminder, a misunderstanding. */
const MATTER =
  /(?<!\p{L})(?:problem|frage|erinnerung|mahnung|einspruch|störung|fehler|rückfrage|streit|reklamation|missverständnis|kaution|übernahme|bedenken|nachfrage|ticket|absage vo[nm] \p{L}{3,12}|eigenentwicklung|eigenlösung|fusion)(?!\p{L})/u;
const MATTER_OVER = /(?:erledigt|vom tisch|abgesagt|verworfen|geschichte|ne se fera pas)/u;

/** "Lost its E", "lost at cards", "perdu un pari", "beim Kegeln verloren": no job can be lost so. */
const OTHER_LOSS =
  /^(?: \p{L}{2,10})? ?(?:its|my|her|his|a bet|at (?:cards|darts|golf|chess|pool|the quiz)|on the \p{L}{3,10} (?:app|side|front)|count|track|sleep|weight|it (?:once|twice|three times)|(?:mon|un|son|notre|leur|ce) pari|(?:une|deux|trois|quatre|quelques) barres?|hier|puis retrouvé)(?!\p{L})/u;

/** "My phone crashed", "mon rideau de fer s'est bloqué": the writer's own things. */
const MINE =
  /(?<!\p{L})(?:my|our) (?:\p{L}{3,12} )?(?:phone|mobile|laptop|keyboard|printer|car|van|dog|cat|dentist|daughter|son|wife|husband|kids?|train|flight|hotel|kitchen|boiler|heating|bike|holiday|fax)(?!\p{L})|(?<!\p{L})mein\p{L}{0,2} (?:handy|telefon|laptop|drucker|auto|wagen|hund|katze|zahnarzt|tochter|sohn|frau|mann|zug|flug|hotel|hotelzimmer|fahrrad|fax|faxgerät|jacke|diät|heizung|urlaub)(?!\p{L})|(?<!\p{L})(?:mon|ma|mes) (?:téléphone|portable|imprimante|clavier|voiture|chien|chat|dentiste|fille|fils|femme|mari|train|vol|hôtel|vélo|chaudière|rideau|vacances|fax)(?!\p{L})/u;

/** `found`: everything that phrases find in the mail. */
export function isOfAnotherThing(candidate: Candidate, found: readonly Candidate[]): boolean {
  const { statement, text, from, to, clause, index, locale } = candidate;
  if (!found.some((each) => isSale(each.statement) && (each.index !== index || isApart(each, candidate)))) return false;
  const beside = textBeside(candidate, found);
  if (isBoundElsewhere(candidate) && (NO_NEWS.has(statement) || isOneClause(...beside))) return true;
  if (!TROUBLES.has(statement)) return false;
  if (saysOnlyAnother(text)) return true;
  if (!saysNothingElse(...beside)) return false;
  const own = text.slice(clause.from, clause.to);
  const until = text.slice(clause.from, to);
  const said = text.slice(from, to);
  const behind = text.slice(to, clause.to);
  if (MINE.test(own) && !OF_THE_JOB.test(own)) return true;
  switch (statement) {
    case 'support':
    case 'complaint':
    case 'at-risk':
      if (isOver(said, behind, text.slice(clause.to), locale.language)) return true;
      return OLD.test(own) && !NEW_TOO.test(own);
    case 'lost':
      if (/(?:lost|perdue?s?)$/u.test(said) && OTHER_LOSS.test(behind)) return true;
      if (MATTER.test(until) && MATTER_OVER.test(until) && !NOT_OVER.test(own)) return true;
      if (OLD.test(until) && !NEW_TOO.test(own)) return true;
      return isRivalsLoss(candidate, own);
    default:
      return false;
  }
}

/** What saysNothingElse is asked of: what others of the sentence say is judged by itself, and so is what a win is told with. */
function textBeside(candidate: Candidate, found: readonly Candidate[]): Parameters<typeof saysNothingElse> {
  const { text, to, index, sentence, locale } = candidate;
  const others = found.filter((each) => each.index === index);
  const won = others.find((each) => isSale(each.statement) && each.from >= to);
  return [
    onOneLine(text.slice(0, won?.to)),
    others
      .filter((each) => isSale(each.statement) || !isApart(each, candidate))
      .map((each) => ({
        from: each === candidate || isSale(each.statement) ? each.clause.from : each.from,
        to: each.to,
      })),
    locale.language,
    fold(sentence.behind),
  ];
}

/** In a clause of its own: "the rival lost, and we won"; "wir haben den Auftrag verloren" begins like a win. */
function isApart(one: Candidate, other: Candidate): boolean {
  return one.clause.to <= other.clause.from || other.clause.to <= one.clause.from;
}

/** "Complained that his questions were forgotten": what ended is another thing. */
const ANOTHER_END = wholeWord('that|how|because|who|which|dass|wie|weil|que?|qu|parce|qui|comment|dont');

function isOver(said: string, behind: string, rest: string, language: Language): boolean {
  const over = OVER.exec(behind);
  if (over === null || ANOTHER_END.test(over[0])) return false;
  if ([said, behind].some((part) => NOT_OVER.test(part))) return false;
  return isEmpty(behind.slice(over[0].length) + rest, language);
}

const OUR_RIVAL =
  /(?<!\p{L})(?:our|unser\p{L}{0,2}|notre|nos)(?= (?:competit|rival|mitbewerb|wettbewerb|konkurren|concurren))/u;

/** The rival is the one who gave up: named in the clause, or in the one before it. */
function isRivalsLoss({ text, clause, from, to }: Candidate, own: string): boolean {
  if (!GAVE_UP.test(text.slice(from, to)) && !GAVE_UP.test(own)) return false;
  if (TOOK_IT.test(own.replace(OUR_RIVAL, ' '))) return false;
  const named = RIVAL.exec(own);
  // "They went to the runner-up": no subject of giving up.
  if (named !== null) return clause.from + named.index < to && !BESIDE_IT.test(own.slice(0, named.index));
  return ONE_OF_THEM.test(own) && RIVAL.test(text.slice(0, clause.from));
}
