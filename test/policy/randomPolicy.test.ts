import { expect } from 'chai';
import fc from 'fast-check';
import { decide } from '../../src/referrals/decide.js';
import { due } from '../../src/referrals/due.js';
import { changedFacts, isComplete, mergeFacts, NO_FACTS } from '../../src/referrals/facts.js';
import { decideStaff } from '../../src/referrals/staff.js';
import { askNow, clearRisk, reopen } from '../../src/referrals/steer.js';
import { isClosed, isOpen } from '../../src/referrals/transitions.js';
import { hold } from '../support/random/invariants.js';
import {
  apply,
  newReferral,
  PERIODS,
  situation,
  standing,
  withdraw,
  type ModelOffer,
  type ModelReferral,
} from '../support/random/model.js';
import { step, type Step } from '../support/random/steps.js';

/** How often each thing happened: a walk that never wins anything proves little. */
const seen = new Map<string, number>();
const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);

function mail(referral: ModelReferral, offer: ModelOffer, { notice }: Extract<Step, { kind: 'mail' }>): void {
  const before = situation(offer);
  const jobs = standing(offer).map(({ facts }) => facts);
  const decision = decide(before, notice, PERIODS);
  const ignored = notice.action === 'ignore';
  const sender = notice.doubts.some(({ code }) => code === 'sender-unknown');
  if (!ignored && !sender) {
    offer.heard = true;
    offer.managerHas = false;
  }
  const from = offer.state;
  const outcome = decision.effects.find((effect) => effect.do === 'summary-to-staff')?.outcome ?? null;
  if (outcome === 'asked' || outcome === 'recorded') {
    for (const reading of offer.readings) if (reading.state === 'asked') reading.state = 'superseded';
  }
  const applied = apply(referral, offer, decision, 'partner');
  count(`${decision.reason}: ${outcome ?? 'nothing'}`);
  if (applied.job !== null) {
    for (const reading of offer.readings) if (reading.state === 'waiting') reading.state = 'superseded';
  }
  offer.readings.push({
    state: outcome === 'review' ? 'waiting' : outcome === 'asked' ? 'asked' : 'recorded',
    notice,
    job: applied.job,
    moved: from === offer.state ? null : { from, to: offer.state },
  });
  // Nothing that carries money is dropped: it is on record, asked about, with a person, or was known before.
  if (ignored || notice.facts === null) return;
  const kept = applied.job !== null || outcome === 'asked' || outcome === 'review';
  const known = jobs.some((job) =>
    changedFacts(job, mergeFacts(job, notice.facts ?? NO_FACTS)).every((fact) => fact === 'customer'),
  );
  if (!kept && !known) throw new Error(`news of money is lost: ${decision.reason}`);
  // What is certain and whole needs nobody.
  const first = notice.statements.length === 1 && notice.statements[0]?.statement === 'won';
  if (
    first &&
    notice.action === 'record' &&
    isComplete(notice.facts) &&
    before.pending === null &&
    isOpen(before.state)
  ) {
    expect(outcome).to.be.oneOf(['recorded', 'asked']);
  }
}

function timer(referral: ModelReferral, offer: ModelOffer, { pick, alsoDue }: Extract<Step, { kind: 'timer' }>): void {
  const kinds = [...offer.timers];
  const kind = kinds[pick % Math.max(1, kinds.length)];
  if (kind === undefined) return;
  offer.timers.delete(kind);
  const decision = due(situation(offer), kind, alsoDue ? kinds.filter((other) => other !== kind) : [], PERIODS);
  const silent = isClosed(offer.state);
  offer.letters = [];
  apply(referral, offer, decision, 'partner');
  count(`timer ${kind}: ${decision.reason}`);
  if (silent && offer.letters.length > 0) throw new Error(`a closed offer is asked: ${kind}`);
}

function staff(referral: ModelReferral, offer: ModelOffer, { pick, answer }: Extract<Step, { kind: 'staff' }>): void {
  const reading = offer.readings[pick % Math.max(1, offer.readings.length)];
  if (reading === undefined) return;
  const about = situation(offer, reading.job);
  const decided = decideStaff(
    about,
    { state: reading.state, notice: reading.notice, hasJob: reading.job !== null, moved: reading.moved },
    typeof answer === 'string' ? { verdict: answer, facts: NO_FACTS } : { verdict: null, facts: answer },
    PERIODS,
  );
  if ('refused' in decided) {
    count('staff: refused');
    return;
  }
  const subject = reading.job === null ? undefined : reading.job;
  const applied = apply(referral, offer, decided.decision, 'staff', subject);
  count(`staff: ${decided.reading}, ${decided.decision.reason}`);
  reading.state = decided.reading;
  if (applied.job !== null) reading.job = applied.job;
}

/** Commands, as src/desk/progress/steer.ts and src/desk/commands/chosen.ts carry them out. */
function steer(referral: ModelReferral, offer: ModelOffer, { command }: Extract<Step, { kind: 'steer' }>): void {
  if (command === 'withdraw') {
    if (isOpen(offer.state)) withdraw(offer);
    return;
  }
  if (command === 'chosen') {
    if (offer.state !== 'won') return;
    for (const other of referral.offers) if (other !== offer && isOpen(other.state)) withdraw(other);
    return;
  }
  const steered = { 'status?': askNow, reopen, cleared: clearRisk }[command](situation(offer), PERIODS);
  if ('refused' in steered) {
    count(`${command}: refused`);
    return;
  }
  apply(referral, offer, steered, 'staff');
  count(`${command}: done`);
}

function walk(winRule: ModelReferral['winRule'], steps: readonly Step[]): void {
  const referral = newReferral(winRule);
  for (const each of steps) {
    const offer = referral.offers[each.offer];
    if (offer === undefined) continue;
    if (each.kind === 'mail') mail(referral, offer, each);
    else if (each.kind === 'timer') timer(referral, offer, each);
    else if (each.kind === 'staff') staff(referral, offer, each);
    else steer(referral, offer, each);
    hold(referral);
  }
}

describe('the policy under random news, timers and answers', () => {
  it('keeps states legal, money whole and everything owned, whatever happens', function () {
    this.timeout(120_000);
    const numRuns = Number(process.env['POLICY_RUNS'] ?? 40_000);
    const seed = Number(process.env['POLICY_SEED'] ?? 20_261_102);
    fc.assert(
      fc.property(
        fc.constantFrom('first-win', 'customer-chooses'),
        fc.array(step, { minLength: 4, maxLength: 12 }),
        walk,
      ),
      { numRuns, seed },
    );
  });

  it('has been everywhere on the way', () => {
    const happened = [...seen.keys()];
    for (const what of [
      'customer-committed: recorded',
      'further-work: recorded',
      'fact-corrected: recorded',
      'already-recorded: noted',
      'total-missing: asked',
      'offer-closed: review',
      'won-again: review',
      'several-jobs: review',
      'timer breach: breach',
      'timer question: no-news',
      'timer at-risk: no-news',
      'staff: corrected, customer-committed',
      'staff: corrected, fact-corrected',
      'staff: rejected, rejected-by-staff',
      'reopen: done',
      'cleared: done',
    ]) {
      expect(happened).to.include(what);
    }
  });
});
