/** What holds after every step, whatever happened before. */
import { implausible, isComplete } from '../../../src/referrals/facts.js';
import { isClosed, isOpen } from '../../../src/referrals/transitions.js';
import { standing, type ModelOffer, type ModelReferral } from './model.js';

/** Throws with the first thing that does not hold. */
export function hold(referral: ModelReferral): void {
  referral.offers.forEach((offer, index) => {
    const problem = money(offer) ?? states(offer) ?? owners(offer);
    if (problem !== null) throw new Error(`offer ${index} (${offer.state}): ${problem}`);
  });
}

/** Invoices minus credit notes are what the job says, in its currency; nothing for a job that was taken back. */
function money(offer: ModelOffer): string | null {
  for (const { facts, papers, cancelled } of offer.jobs) {
    if (!isComplete(facts)) return 'a job lacks a fact';
    const wrong = implausible(facts);
    if (wrong !== null) return `a job cannot be meant: ${wrong.code}`;
    const wanted = cancelled ? 0 : facts.invoice.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
    const currencies = new Set(papers.map(({ currency }) => currency));
    for (const currency of currencies) {
      const billed = papers
        .filter((paper) => paper.currency === currency)
        .reduce((sum, { kind, net }) => sum + (kind === 'invoice' ? net : -net), 0);
      const due = currency === facts.total.currency ? wanted : 0;
      if (billed !== due) return `${billed} ${currency} invoiced of ${due}`;
    }
    if (!cancelled && !currencies.has(facts.total.currency)) return 'a job has no invoice';
  }
  return null;
}

function states(offer: ModelOffer): string | null {
  const jobs = standing(offer).length;
  if (offer.state === 'won' && jobs === 0) return 'won without a job';
  if (offer.state !== 'won' && jobs > 0) return 'a job stands, and the offer is not won';
  if (isClosed(offer.state) && offer.pending !== null) return 'closed, with a question open';
  if (isClosed(offer.state) && offer.atRisk) return 'closed, and at risk';
  return null;
}

/** Whatever is open has a clock, or a person has been told that it is theirs. */
function owners(offer: ModelOffer): string | null {
  const waits = offer.readings.some(({ state }) => state === 'waiting');
  if (offer.managerHas || waits) return null;
  if (isOpen(offer.state) && offer.timers.size === 0) return 'open without clock or owner';
  if (offer.pending !== null && offer.timers.size === 0) return 'a question without clock or owner';
  if (offer.atRisk && offer.timers.size === 0) return 'at risk without clock or owner';
  return null;
}
