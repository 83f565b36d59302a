import { expect } from 'chai';
import { DeskError } from '../../src/errors.js';
import { renderLetter, type LetterName, type LetterViews } from '../../src/templates/index.js';
import { LETTER_NAMES, SAMPLES } from '../../src/templates/samples.js';

function failure(work: () => unknown): DeskError {
  try {
    work();
  } catch (error) {
    if (error instanceof DeskError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

function without<N extends LetterName>(view: LetterViews[N], name: string): LetterViews[N] {
  return Object.fromEntries(Object.entries(view).filter(([key]) => key !== name)) as unknown as LetterViews[N];
}

/** In the view for whoever writes a template of their own; no shipped letter names them. */
const UNUSED: Readonly<Partial<Record<LetterName, readonly string[]>>> = {
  question: ['fact'],
  summary: ['manager'],
  'staff-receipt': ['staff'],
  invoice: ['kind', 'credits'],
  'credit-note': ['kind', 'bankLines', 'dueOn'],
  breach: ['manager'],
  // The subject says which mail it was; the name of our letter is for people who write their own.
  'bounce-notice': ['manager', 'letter'],
  'held-mail': ['manager'],
  'referral-draft': ['staff'],
  'customer-acknowledged': ['subject'],
  complaint: ['from'],
  'complaint-opened': ['manager'],
  'complaint-news': ['manager'],
  'milestone-late': ['manager'],
  // How far the team is known follows from `team` and `untrained`.
  'team-check': ['manager', 'teamState'],
  'training-expired': ['manager'],
  'training-list': ['manager'],
  'spot-check': ['manager'],
  // The partner knows the work by customer and reference; our number of the job says nothing to them.
  deviation: ['job'],
  'quality-news': ['manager'],
  // What it was before is not held against a partner.
  compliance: ['from'],
};

describe('templates: missing values', () => {
  for (const letter of LETTER_NAMES) {
    it(`${letter} cannot be written without any value that it shows`, () => {
      for (const name of Object.keys(SAMPLES[letter][0]!.view)) {
        if (UNUSED[letter]?.includes(name) === true) continue;
        // Some values stand only in some cases of a letter.
        const error = failure(() => {
          for (const { view } of SAMPLES[letter]) renderLetter(letter, 'en', without(view, name));
        });
        expect(error.code, name).to.equal('template-invalid');
        expect(error.message, name).to.match(/^templates\/(?:[a-z-]+)\/[a-z-]+\.[a-z]+\.hbs, line \d+: /);
      }
    });
  }

  it('names file, line and value', () => {
    const view = SAMPLES.withdrawn[0]!.view;
    const referral = { ...view.referral, service: undefined } as unknown as typeof view.referral;
    const error = failure(() => renderLetter('withdrawn', 'en', { ...view, referral }));
    expect(error.message).to.equal('templates/withdrawn/text.en.hbs, line 3: the letter has no value "service"');
    expect(error.wayOut).to.match(/Mend the template/);
  });

  it('refuses a number where money is wanted, a moment where a day is wanted, and a word that it does not have', () => {
    const thanks = SAMPLES.thanks[0]!.view;
    const bad = (value: unknown): never => value as never;
    expect(
      failure(() => renderLetter('thanks', 'en', { ...thanks, facts: { ...thanks.facts, total: bad(48500) } })).message,
    ).to.include('money is wanted');
    expect(
      failure(() =>
        renderLetter('thanks', 'en', { ...thanks, facts: { ...thanks.facts, startDate: bad('2026-12-01T00:00Z') } }),
      ).message,
    ).to.include('a calendar day is wanted');
    const summary = SAMPLES.summary[0]!.view;
    expect(
      failure(() => renderLetter('summary', 'en', { ...summary, outcome: bad('lost in space') })).message,
    ).to.include('there is no word "lost in space"');
  });
});
