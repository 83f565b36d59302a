/**
 * A step of the deployment has the system, its users or its tests as subject and has happened. What the predecessor handed over to the
 * partner, what was shown in a demonstration, how a thing is usually done and what is yet to come are none.
 */
import type { Candidate } from '../../refiners/types.js';

/** To the partner, by whoever had it before; or the customer's firm to an heir. */
const HANDED = /(?:hand(?:s|ed)? over|übergeben|remise?s?|livrée?s?)/u;
const HANDED_TO_US =
  /(?<!\p{L})(?:(?:old|former|previous) (?:provider|supplier|vendor|partner|system|manager)|predecessor|handed (?:it |them )?over to (?:us|me)|(?:uns|mir)(?: \p{L}{2,14}){0,5}? übergeben|vorgänger\p{L}{0,2}|(?:betrieb|firma|geschäft|hof|werkstatt)(?: \p{L}{2,14}){0,5}? übergeben|an (?:die tochter|den sohn|seine kinder)|(?:nous|m')(?: ?a| ont) (?:\p{L}{3,12} )?remis|ancien (?:prestataire|fournisseur))(?!\p{L})/u;
/** Whose step it was. */
const FORMER =
  /(?<!\p{L})(?:(?:former|previous|old) (?:supplier|provider|vendor|partner|integrator)|vorgänger\p{L}{0,2}|ancien (?:prestataire|fournisseur|intégrateur|éditeur))(?!\p{L})/u;
/** Goods that somebody brings. */
const GOODS =
  /(?<!\p{L})(?:imprimantes?|tablettes?|véhicules?|tablets?|printers?|phones?|scanners?|drucker|handys?|téléphones?|étiquettes?)(?!\p{L})/u;

/** Before the order: shown, tried, tested on approval. */
const TRIED =
  /(?<!\p{L})(?:in the demo(?:nstration)?|during the (?:demo|trial)|in der (?:demo|vorführung)|beim probetermin|à la démo|pendant la démo(?:nstration)?|période d'essai|trial period|sandbox|test account|testzugang)(?!\p{L})/u;
/** Talks and papers that are done with. */
const TALKS =
  /(?<!\p{L})(?:verhandlung\p{L}{0,2}|papierkram|formalitäten|negotiations?|paperwork|négociations?|formalités|paperasse)(?!\p{L})/u;

/** How a thing is done, or is going to be. */
const MANNER =
  /(?<!\p{L})(?:(?:is|are|gets|get) (?:\p{L}{3,12} )?(?:done|handled|carried out|managed) by (?!now|then)\p{L}+|(?:führen|machen|wickeln) wir(?: \p{L}{2,14}){0,8}? (?:durch|ab)|se (?:fait|font) (?:à|au|aux|sous|sur|par|chez|en|avec|dans|le|la|les|sans)|fait partie|font partie|(?:marche|tourne|fonctionne)(?:nt)? (?:aussi|même|sur|hors|sans|avec)|(?:server|rechner) stehen (?:in|im|bei|keine)|(?:serveur|server) est installé (?:dans|à|au|chez)|(?:old|previous) system is (?:switched|turned) off (?:at the end|when|once|in|next|as soon|by|after)|held (?:the|that|a) kick-?off (?:date|slot|day)|way of saying|(?:winter|sommer)zeit(?: \p{L}{2,12}){0,3} umgestellt|(?:déjà|schon|already)(?: \p{L}{2,10}){0,3}? (?:fois|mal|times))(?!\p{L})/u;
/** "En ligne" of a paper, "lancé" of a glance. */
const OTHER_SENSE =
  /(?<!\p{L})(?:(?:regard|mode|appel|cri|blague|invitation|idée|pique)(?: \p{L}{2,10}){0,4}? lancée?|lancée? dans (?:ses|leurs|un|une)|sur (?:la|sa|leur) lancée)(?!\p{L})/u;
const ONLINE = /en ligne$/u;
const IS_ONLINE =
  /(?:est|sont|sommes|suis|êtes|mise?s?|passée?s?|passent?|passons|était|reste|bien|enfin|désormais|déjà) (?:\p{L}{3,12} )?en ligne$/u;

/** Whether the words of progress tell no step that this deployment has taken. Asked only beside a win. */
export function isNoStep({ text, from, to, clause }: Candidate): boolean {
  const own = text.slice(clause.from, clause.to);
  const said = text.slice(from, to);
  if (HANDED.test(said) && (HANDED_TO_US.test(own) || GOODS.test(own))) return true;
  if (FORMER.test(text.slice(0, to))) return true;
  if (TRIED.test(own) || OTHER_SENSE.test(own)) return true;
  if (TALKS.test(text)) return true;
  // The clause may end at the match; the manner stands around it.
  if (MANNER.test(text.slice(Math.max(clause.from, from - 40), Math.max(clause.to, to)))) return true;
  return ONLINE.test(said) && !IS_ONLINE.test(text.slice(0, to));
}
