/**
 * What the desk itself writes to partners, as the sample letters have it: where a reply holds it with every quote mark lost,
 * it says nothing. Learnt from as such, so that no new example makes news of the desk's own words. A letter that is worded
 * anew asks for no new learning by itself: test/templates/ownWords.test.ts tells when it does.
 */
import { splitSentences } from '../../src/parsers/reply/sentences.js';
import type { StatementClass } from '../../src/parsers/learnt/statements.js';
import { renderLetter } from '../../src/templates/index.js';
import { LETTER_LANGUAGES } from '../../src/templates/language.js';
import { SAMPLES } from '../../src/templates/samples.js';
import type { Labelled } from './examples.js';

/** Letters about one referral or job. */
export const TO_PARTNERS = [
  'referral-offer',
  'thanks',
  'question',
  'noted',
  'reminder',
  'withdrawn',
  'taken-back',
  'job-check',
  'training-notice',
  'training-expiry',
  'complaint',
  'enquiry',
  'deviation',
  'remediation-plan',
  'milestone-due',
  'reopened',
  'contact-details',
  'which-referral',
  'follow-up-ask',
  'testing-due',
] as const;

/** Not about one referral: "acknowledged" or a question changes nothing there, news would. */
export const ABOUT_MORE = ['compliance', 'reminders', 'invoice-reminder', 'statement'] as const;

/**
 * Every sentence of these letters once, in order of first use, without what stands around it. Not the thank-you's: its figures
 * are a job's, and that nobody writes as it does beside figures is what keeps them from being recorded anew.
 */
export function ownSentences(): Labelled<StatementClass>[] {
  const letters = [...TO_PARTNERS, ...ABOUT_MORE].filter((letter) => letter !== 'thanks');
  return LETTER_LANGUAGES.flatMap((language) => {
    const texts = letters.flatMap((letter) =>
      SAMPLES[letter].flatMap(({ view }) =>
        splitSentences(renderLetter(letter, language, view).text, language).map(({ text }) => text),
      ),
    );
    return [...new Set(texts)].map((text) => ({ text, language, classes: ['none' as const] }));
  });
}
