/**
 * Rows that say how far the job has got: "Signed: not yet", "Stage: 3 of 5", "Status: offen", "Prochaine étape : signature". Beside
 * a win, and above all beside its figures alone, they leave it open.
 */
import { evidenceIn, wholeWord } from '../phrases.js';
import type { Doubt, Sentence } from '../types.js';

/** What is done or is not, yes or no, here or to come. */
const COMMITMENT = wholeWord(
  [
    '(?:is )?(?:it )?(?:signed|signature|countersigned|ordered|order(?: received)?|po(?: number| no\\.?)?|purchase order|contract|agreement|approved|approval|confirmed|confirmation|decision|decided|commitment|go-ahead|board|won)(?: yet)?',
    'unterschrieben|unterschrift|unterzeichnet|auftrag(?: erteilt)?|bestellung|bestellt|beauftragt|vertrag|freigabe|freigegeben|zusage|zuschlag|bestätigt|bestätigung|entscheid(?:ung)?|gewonnen',
    'signé|signature|commande|commandé|bon de commande|contrat|accord|approbation|validation|validé|confirmé|confirmation|décision|gagné',
  ].join('|'),
);
const NOT_YET = wholeWord(
  [
    'no(?:ne|pe|t)?(?: yet| so far| signed)?|not \\S{1,12}|pending|open|outstanding|awaited|awaiting|expected|to (?:follow|come|be)|tb[acd]|t\\.b\\.[acd]\\.?|missing|due|soon|in progress|in the works|to sign|draft|unsigned|under review|n/?a|next week|tomorrow',
    'nein|noch nicht|nicht|keine?r?|offen|ausstehend|folgt|steht aus|erwartet|fehlt|in arbeit|in prüfung|läuft|demnächst|bald|kommt|entwurf|pendent|hängig|nächste woche|morgen',
    'non|pas encore|pas|aucune?|en attente|attendue?|à (?:venir|suivre|signer|confirmer|recevoir)|ouverte?|en cours|manque|bientôt|suit|suivra|brouillon|semaine prochaine|demain',
  ].join('|'),
);

/** How far it is, in a word: all but the last steps leave it open. */
const PROGRESS = wholeWord(
  'status|stage|state|phase|step|progress|opportunity|pipeline|forecast|stand|stufe|fortschritt|prognose|statut|état|étape|avancement|prévision|opportunité',
);
const REACHED =
  /(?<!\p{L})(?:won|win|signed|closed|done|ordered|confirmed|accepted|approved|sold|ours|agreed|awarded|secured|booked|committed|contracted|go|green|completed?|gewonnen|unterschrieben|unterzeichnet|abgeschlossen|erledigt|bestellt|bestätigt|angenommen|beauftragt|erteilt|freigegeben|verkauft|fix|perfekt|zugesagt|gagnée?|signée?|conclue?|confirmée?|acceptée?|commandée?|validée?|vendue?|décrochée?|remportée?|attribuée?)(?!\p{L})/u;

/** How likely it is. */
const LIKELIHOOD = wholeWord(
  'probability|likelihood|chances?|odds|confidence|win rate|wahrscheinlichkeit|chancen?|aussicht(?:en)?|probabilité|chances?|confiance',
);
const SURE = /^\s{0,3}(?:100 ?%|sure|certain|sicher|certaine?)/u;

/** What comes next. */
const NEXT = wholeWord(
  'next (?:steps?|action|milestone)|to do|todo|open (?:points?|items?|issues?|questions?)|outstanding|missing|(?:nächster|nächste) schritte?|offene? punkte?|offen|ausstehend|fehlt(?: noch)?|prochaines? étapes?|à faire|points? ouverts?|ouvert|en suspens|manque',
);
/** "Open points: none" */
const NOTHING =
  /^\s{0,3}(?:none|nothing|no|nil|all done|-+|–|keine?|nichts|alles erledigt|aucune?|rien|néant|ras)(?:\s{0,3}[.!]?\s{0,3}$)/u;
const BEFORE_THE_WIN =
  /(?<!\p{L})(?:sign|signature|signing|approval|decision|contract|order|po|price|quote|offer|proposal|demo|presentation|negotiat\p{L}{0,6}|board|budget|confirm\p{L}{0,6}|go-ahead|unterschrift|unterzeichnung|freigabe|entscheid\p{L}{0,4}|vertrag|auftrag|bestellung|preis|angebot|offerte|präsentation|verhandlung\p{L}{0,2}|budget|bestätigung|zusage|signature|signer|accord|décision|contrat|commande|prix|offre|devis|présentation|négociation|conseil|validation|confirmation)(?!\p{L})/u;

/** Of the first row that leaves the job open; null where none does. */
export function doubtOpenRow(sentences: readonly Sentence[]): Doubt | null {
  const open = sentences.find((sentence) => isOpenRow(sentence));
  if (open === undefined) return null;
  return {
    code: 'meaning-unclear',
    message: 'The mail gives a win, and a row that leaves it open.',
    needs: 'review',
    evidence: [evidenceIn(open, 0, open.text.length, 'safeguards/open-rows')],
  };
}

function isOpenRow({ label }: Sentence): boolean {
  if (label === null) return false;
  const name = label.name.toLowerCase().trim();
  const value = label.value.toLowerCase().slice(0, MAX_VALUE);
  if (is(COMMITMENT, name)) return startsWith(NOT_YET, value);
  if (is(PROGRESS, name)) return !REACHED.test(value);
  if (is(LIKELIHOOD, name)) return !SURE.test(value);
  return is(NEXT, name) && !NOTHING.test(value) && BEFORE_THE_WIN.test(value);
}
const MAX_VALUE = 120;

/** The words are all of the name. */
function is(words: RegExp, name: string): boolean {
  return words.exec(name)?.[0].length === name.length;
}

function startsWith(words: RegExp, value: string): boolean {
  return words.exec(value.trim())?.index === 0;
}
