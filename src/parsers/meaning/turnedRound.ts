/** What was lost before it was won: "we had already given it up, but on Monday they signed". */
import type { Candidate } from '../refiners/types.js';

/** The loss is told as what had been, was thought or came first. */
const HAD_BEEN =
  /(?<!\p{L})(?:had (?:(?:already|first|at first|initially|even|all but|nearly|almost|actually|originally|then|just) ){0,2}(?:lost|given|gone|turned|declined|decided|said|rejected|written|chosen|picked|been|told|walked|backed|opted|pulled|refused|cancelled|signed|thought|put)|(?:we|i|everybody|everyone) (?:thought|feared|believed|assumed)|at first|first (?:offer|quote|proposal|draft|attempt)|first,? (?:we|they|he|she|it|i|the customer)|initially|originally|at one point|(?<=^\s{0,3})(?:first|erst)|nearly|almost|hatten?|wollten? (?:zuerst|erst|zunächst|anfangs)|(?:wir|ich) (?:dachten?|glaubten?|fürchteten?)|zuerst|zunächst|anfangs|anfänglich|ursprünglich|erste[rsnm]? (?:angebot|offerte|anlauf|entwurf|version)|beinahe|av(?:ait|aient|ions|ais)|pens(?:ions|ais)|croy(?:ions|ais)|d'abord|au (?:début|départ)|dans un premier temps|première (?:offre|proposition|version)|premier devis|presque|failli)(?!\p{L})/u;

/** The win is told as the turn of things. */
const AFTER_ALL =
  /(?<!\p{L})(?:after all|in the end|doch noch|nun doch|jetzt doch|am ende doch|schlussendlich doch|finalement|en fin de compte|malgré tout)(?!\p{L})/u;

/** "The competitor has pulled out": who gave up is not the customer. */
const RIVAL =
  /(?<!\p{L})(?:competitors?|rivals?|other (?:supplier|bidder|firm|vendor|provider)|mitbewerber(?:in|s)?|konkurren(?:t|ten|tin|z)|wettbewerber|andere[rn]? (?:anbieter|lieferant|firma)|concurrent[es]{0,2}|confrère|autre (?:prestataire|fournisseur|société)) (?:[^\s,;.]{1,20} ){0,4}?$/u;
const WITHDREW =
  /^(?:[^\s,;.]{1,20} ){0,2}?(?:pulled out|withdrew|withdrawn|backed out|dropped out|declined|given up|abgesagt|zurückgezogen|abgesprungen|ausgestiegen|(?:s'(?:est|était) )?(?:désisté|retiré|dédit)|renoncé|jeté l'éponge|refusé)/u;

const MAX_APART = 4;

/** Losses that a win in known words has overtaken are history. */
export function turnedRound(candidates: readonly Candidate[]): Candidate[] {
  const wins = candidates.filter(
    ({ statement, refinedBy, evidence }) =>
      (statement === 'won' || statement === 'follow-up') &&
      refinedBy === null &&
      evidence.reader.startsWith('locales/') &&
      !evidence.reader.endsWith('/anothers-win'),
  );
  return candidates.filter((loss) => {
    if (loss.statement !== 'lost' && loss.statement !== 'declined') return true;
    if (isRivalsWithdrawal(loss)) return wins.length === 0;
    if (loss.evidence.reader.endsWith('/anothers-win')) return true;
    const told = loss.text.slice(loss.clause.from, loss.clause.to);
    return !wins.some(
      (win) => isBehind(win, loss) && (HAD_BEEN.test(told) || AFTER_ALL.test(win.text.slice(win.clause.from))),
    );
  });
}

function isBehind(win: Candidate, loss: Candidate): boolean {
  return win.index === loss.index ? win.from >= loss.to : win.index > loss.index && win.index - loss.index <= MAX_APART;
}

function isRivalsWithdrawal({ text, clause, from, to }: Candidate): boolean {
  return RIVAL.test(text.slice(clause.from, from)) && WITHDREW.test(text.slice(from, to));
}
