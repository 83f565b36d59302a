/**
 * Trouble and grievance have the customer as subject and the job, or the desk, as object. The tenants' complaints, a lawyer who read
 * the contract, a late train, toilets that are blocked, a crash of years ago say nothing of this job; nor is every "tell" addressed to
 * the desk.
 */
import type { Candidate } from '../../refiners/types.js';
import { LATELY, LONG_AGO, TRAVEL } from './words.js';

/** What has its own end, or another subject. */
const NO_COMPLAINT =
  /(?<!\p{L})(?:complaints? (?:from|of|by) (?:the |their |his |her )?(?:\p{L}{3,10} )?(?:tenants?|residents?|guests?|neighbours?|own (?:clients?|customers?)|patients?|passengers?)|bad experiences? with (?:an?|another|other|software|their (?:old|last|previous))(?= )|(?:made|told|cracked|with|as) an? (?:\p{L}{3,8} )?joke|(?:my|our|his|her) (?:\p{L}{3,8} )?(?:knees?|back|feet|legs?|fingers?|head|dog|cat|parrot|wife|husband|ears?|arms?)(?: \p{L}{2,8}){0,3}? (?:complain\p{L}{0,3}|hurts?|not amused)|(?:^|(?<=[,;] ))i (?:[^,;.]{1,50} )?regretted it|(?:competition|competitor|rival|runner-up)\S{0,2} [^.;]{0,80}(?:go|gone) down well|beschwerden (?:ihrer|seiner|der|von) (?:eigenen )?(?:end)?(?:kunden|mieter|mietern|gäste|patienten|anwohner)|(?:kantine|kocht (?:den|das|am|jeden|selbst)|kocht(?: \p{L}{2,12}){0,3} (?:kaffee|suppe|käsespätzle|essen))|(?:anwalt|anwältin)(?: \p{L}{2,14}){0,8}? (?:gelesen|durchgesehen|geprüft|geändert|auszusetzen|gefunden|abgesegnet|verschwägert|nichts)|beschwert hat sich (?:\p{L}{2,8} ){0,3}?(?:niemand|keiner|nie jemand)|unzufrieden waren (?:sie|die)(?: \p{L}{2,10})? mit (?:ihrer|ihrem|ihren|der alten|dem alten)|ärger(?: \p{L}{2,14}){0,9}? (?:verziehen|vergessen)|reklamation(?: \p{L}{2,14}){0,9}? erledigt|papier[^.;]{0,20} en avaient assez|preis des vorgängers|remontées mécaniques|(?:la|une|cette) tempête|râlent? pour la forme|(?:en )?sommes assez (?:contents?|fiers?)|(?:l'ont|l'a|les a) assez (?:dit|répété)|réclamation(?: \p{L}{2,14}){0,6}? (?:autre client|close|soldée))(?!\p{L})/u;
const RIGHT_NOW =
  /(?<!\p{L})(?:still|again|today|yet|noch|wieder|seither|seitdem|heute|encore|toujours|depuis|aujourd'hui)(?!\p{L})/u;
/** Who had the customer before. */
const FORMER =
  /(?<!\p{L})(?:their (?:old|former|previous) \p{L}{3,14}|ihr\p{L}{0,2} (?:alte|frühere|vorige|bisherige)[mnrs]? \p{L}{3,16}|leur ancien(?:ne)? \p{L}{3,14})(?!\p{L})/u;
const AT_YOU = /(?<!\p{L})(?:your?|euch|eure?\p{L}{0,2}|vous|votre|vos|new|neu\p{L}{0,2}|nouve\p{L}{2,4})(?!\p{L})/u;
/** Against the partner or the desk, whatever else it is about. */
const AT_US =
  /(?<!\p{L})(?:us|our|your?|uns|unser\p{L}{0,2}|euch|eure?\p{L}{0,2}|ihre?(?= hotline| support| abrechnung)|nous|notre|nos|vous|votre|vos)(?!\p{L})/u;

/** What was read is advised against, or fought. */
const WARNS = /(?<!\p{L})(?:rät|riet|warnt|droht|klagt|aber|doch|but|sue\p{L}{0,2}|mais)(?!\p{L})/u;

export function isOtherComplaint({ text }: Candidate): boolean {
  if (AT_YOU.test(text)) return false;
  const match = NO_COMPLAINT.exec(text);
  if (match !== null) {
    const rest = text.slice(match.index + match[0].length);
    return !RIGHT_NOW.test(rest) && !WARNS.test(rest);
  }
  if (RIGHT_NOW.test(text)) return false;
  return FORMER.test(text) || (LONG_AGO.test(text) && !AT_US.test(text));
}

const NO_SUPPORT =
  /(?<!\p{L})(?:without (?:\p{L}{3,8} )?exception|hangs (?:in|on|over|above|behind|next|from)|parking ticket|(?:need|needn't|must) ?(?:not )?send (?:\p{L}{2,12} ){1,3}again|(?:checks?|reads?|counts?) (?:every|each|all) \p{L}{3,12} twice|works? offline(?: (?:anyway|too|so|perfectly|and))?|(?:typing|spelling) errors?|typos?|fewer errors|(?:with|in|under) (?:the|their) old (?:tool|system|software|program|app)|behoben und|tracked down to|only bug was|(?:une|la|cette|belle) plante|sieht (?:er|sie) das als fehler|störung(?:en|smeldungen) (?:meldet|melden|nimmt|nehmen|bearbeitet|bearbeiten)|panne de (?:courant|voiture|réveil)|panne de l'ancien|signature page)(?!\p{L})/u;
const OWN_SERVER =
  /(?<!\p{L})(?:our|unser|notre) (?:mail )?(?:server|serveur|phone|telephone|telefon|internet|téléphone)(?!\p{L})/u;

export function isOtherSupport({ text }: Candidate): boolean {
  if (NO_SUPPORT.test(text))
    return !/(?<!\p{L})(?:not work|doesn't|does not|fails?|failed|but|aber|mais|please|bitte|geht nicht)(?!\p{L})/u.test(
      text,
    );
  if (OWN_SERVER.test(text) && !/(?<!\p{L})(?:your|eure?\p{L}{0,2}|ihre?\p{L}{0,1}|votre|vos|app)(?!\p{L})/u.test(text))
    return true;
  if (TRAVEL.test(text) && /gesperrt|closed|fermée?|bloquée?/u.test(text)) return true;
  return LONG_AGO.test(text) && !RIGHT_NOW.test(text) && (!AT_US.test(text) || /behoben|fixed|réglée?/u.test(text));
}

const NO_RISK =
  /(?<!\p{L})(?:(?:for the )?avoidance of doubt|in the red \p{L}+|blocked (?:drains?|toilets?|pipes?|sinks?|gutters?)|blocked (?:out )?(?:the |that |those |these |it |them |off )?(?:day|days|dates?|weeks?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|mornings?|afternoons?|hours|slots?|time)|has blocked (?:it|them|that|those) for|(?:bloqué|réservé) (?:les|nos|deux|trois|leurs|la|le|une?) (?:ressources|équipes?|techniciens|dates?|semaines?|journées?|créneaux?)|tendu la main|wackelt nichts|da wackelt|stuck (?:behind|in traffic|in \p{L}+ with)|(?:stand|war) auf der kippe, seit \p{L}+ (?:ist|steht) (?:er|sie|es) fest|zählt jede (?:stunde|minute)|(?:everything|all|nothing) (?:that|which) could go wrong|cela n'est pas arrivé|compromis n'a pas|(?:retardé|décalé) (?:la|notre) (?:rencontre|réunion|visite)|alerte incendie|relance des impayés|(?:i|we) answer a (?:day|bit|little) late|holidays have been moved)(?!\p{L})/u;
const LATE = /verspätung|late|delay\p{L}{0,2}|retard\p{L}{0,2}|stuck|bloquée?s?|blocked|gesperrt|fest/u;

export function isOtherRisk({ text, clause, from, to }: Candidate): boolean {
  const own = text.slice(clause.from, clause.to);
  if (NO_RISK.test(own) && !LATELY.test(own)) return true;
  return (
    TRAVEL.test(text) &&
    LATE.test(text.slice(from, to)) &&
    !/(?<!\p{L})(?:project|roll-?out|go-live|start|deliver\p{L}{1,4}|projekt\p{L}{0,6}|\p{L}{0,10}termin|liefer\p{L}{2,6}|projet|démarrage|livraison|mise en)(?!\p{L})/u.test(
      text,
    )
  );
}

/** Asked of nobody at the desk: what they want to know, a greeting to hand on, a turn of speech. */
const NO_QUESTION =
  /(?<!\p{L})(?:(?:they|he|she|customers?|clients?|people|dan)(?: (?:just|only|mainly|mostly|simply|really))? (?:want|wants|wanted|like|likes) to (?:know|see)|please don't ask|please give my (?:best|regards|love|thanks)|(?:was|were) (?:glad|happy|pleased|keen) to (?:see|hear|learn)|fragen gestellt|allez savoir (?:pourquoi|comment)|(?:posé|posée?s?) (?:qu')?(?:une|deux|trois|aucune) questions?|une question d(?:e|') ?(?!votre|vos|facture|taux)\p{L}{4,14}|(?:rappelez|appelez)-moi (?:quand vous voulez|si vous voulez|à l'occasion))(?!\p{L})/u;
/** "Der Kunde schickt uns die Liste": told, not asked. */
const SENT_TO_US = /(?<!\p{L})schickt uns(?!\p{L})/u;
const ASKED_TO = /(?:^|[,;:.!?] |bitte |und |ihr )schickt uns|schickt uns(?: \p{L}{2,10}){0,3} bitte/u;
const INVOICE_MAY_COME = /(?<!\p{L})rechnung könnt ihr(?: \p{L}{2,10}){0,4} (?:schicken|stellen|senden)(?!\p{L})/u;
/** The customer asks through the partner. */
const FOR_THE_DESK = /(?<!\p{L})(?:you|your|ihnen|euch|eure?\p{L}{0,2}|vous|votre|vos|whether|ob)(?!\p{L})/u;

export function isOtherQuestion({ text, from, to }: Candidate): boolean {
  if (INVOICE_MAY_COME.test(text)) return true;
  if (SENT_TO_US.test(text.slice(from, to)) && !ASKED_TO.test(text)) return true;
  return (
    NO_QUESTION.test(text) &&
    !text.includes('?') &&
    (!FOR_THE_DESK.test(text) || /rappelez-moi|appelez-moi/u.test(text))
  );
}
