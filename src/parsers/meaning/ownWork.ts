/**
 * "We have just won a three-year contract with the port authority ourselves, so I have to hand Kestrel back": where the referral is
 * refused, a win of the partner's own is the reason, and says nothing of this customer.
 */
import { fold, folded } from '../phrases.js';
import type { Candidate } from '../refiners/types.js';
import { has } from '../words.js';
import type { MeaningInput } from './input.js';

const OURSELVES =
  /(?<!\p{L})(?:(?:our|my)sel(?:ves|f)|our own|of our own|off our own bat|selbst|selber|eigene[nrsm]?|nous-mêmes?|moi-même|de notre côté|pour nous-mêmes)(?!\p{L})/u;

const OURS =
  '(?!customers?|clients?|compan(?:y|ies)|them|him|her|whole|job|work|project|order|rollout|deployment|implementation|two|kund|firma|auftrag|projekt|client|entreprise|projet|travaux|déploiement)';
/** "With the port authority", "from a bank", "der Stadt", "avec le port": whose contract it is. */
const ANOTHERS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:contract|tender|order|job|project|bid|deal|framework|programme|program|mandate|account)\\S{0,2} (?:\\S{1,14} )?(?:with|from|for|at|of|by) (?:the|an?|another|one of) ${OURS}\\p{L}{3,}|(?<!\\p{L})(?:the|an?|another) ${OURS}[\\p{L}-]{3,20} (?:tender|contract|bid|framework|account)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:\\p{L}{0,20}(?:vertrag|auftrag|projekt|zuschlag|ausschreibung|mandat|los)\\p{L}{0,4}) (?:\\S{1,14} )?(?:(?:mit|von|für|bei|aus) )?(?:der|dem|den|des|einer|einem|eines|einen) ${OURS}\\p{L}{3,}|(?<!\\p{L})(?:vom|beim|am) ${OURS}\\p{L}{4,}`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:contrat|marché|appel d['’]offres|commande|projet|mandat|chantier) (?:\\S{1,14} ){0,3}?(?:avec|de|du|des|chez|pour|auprès) ?(?:la |le |les |l['’]|une? |d['’]une? )?${OURS}\\p{L}{3,}`,
    'u',
  ),
];
/** What it has come to, in the same sentence. */
const HENCE =
  /[,;:–-]? (?:so|and|which|hence|therefore|meaning|daher|deshalb|darum|weshalb|und|sodass|donc|et|si bien)(?!\p{L})/u;
const MAX_APART = 3;
const SHORTEST_NAME = 4;

/** `found`: everything that phrases find in the mail. */
export function isOwnWork(win: Candidate, found: readonly Candidate[], input: MeaningInput): boolean {
  if (win.statement !== 'won') return false;
  const refusal = found.find(
    (each) =>
      each.statement === 'declined' &&
      each.index - win.index <= MAX_APART &&
      (each.index > win.index || (each.index === win.index && each.from >= win.to)),
  );
  if (refusal === undefined) return false;
  const rest = win.text.slice(win.to, refusal.index === win.index ? refusal.from : undefined);
  const hence = HENCE.exec(rest)?.index ?? rest.length;
  const told = win.text.slice(win.clause.from, win.to + hence);
  const name = fold(input.customer)
    .split(/[\s,.&-]{1,8}/)
    .filter((word) => word.length >= SHORTEST_NAME);
  if (name.some((word) => told.includes(word))) return false;
  if (!OURSELVES.test(told) && !ANOTHERS.some((whose) => whose.test(told))) return false;
  // With an amount for the desk it is the referral that was won.
  return !input.sentences.some(
    (sentence, index) =>
      input.factLines.has(index) &&
      win.locale.roles.invoice.has(folded(sentence)) &&
      has(win.locale.roles.yours, folded(sentence)),
  );
}
