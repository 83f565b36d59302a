import { expect } from 'chai';
import { parseMail } from '../../src/inbox/mime.js';
import { readMail } from '../../src/parsers/read.js';
import type { Reading, ReadingContext } from '../../src/parsers/types.js';
import { renderLetter } from '../../src/templates/index.js';
import { LETTER_LANGUAGES } from '../../src/templates/language.js';
import { contact, desk, partner, referral } from '../../src/templates/sampleParties.js';
import { SAMPLES } from '../../src/templates/samples.js';

const TO_PARTNERS = [
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
const ABOUT_MORE = ['compliance', 'reminders', 'invoice-reminder', 'statement'] as const;

/** What would change a referral if the desk took its own words for the partner's. */
const CONSEQUENCES: ReadonlySet<string> = new Set(['won', 'lost', 'unreachable', 'declined', 'at-risk']);

function context(locale: string): ReadingContext {
  return {
    desk: { ...desk, currency: 'AUD', timezone: 'Australia/Sydney', dateOrder: 'DMY' },
    partner: {
      name: partner.name,
      domain: 'harbourfield.example',
      contact,
      locale,
      currency: 'AUD',
      timezone: 'Australia/Sydney',
      dateOrder: 'DMY',
    },
    referral: { ...referral, customerContact: 'Dan Ord', sentAt: '2026-11-02T09:10:00+11:00' },
  };
}

async function read(text: string, locale: string): Promise<Reading> {
  const raw = [
    `From: ${contact.name} <${contact.email}>`,
    `To: ${desk.address}`,
    'Subject: Re: Referral',
    'Date: Thu, 12 Nov 2026 10:00:00 +1100',
    'Message-ID: <1@harbourfield.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text.replaceAll('\n', '\r\n'),
  ].join('\r\n');
  return readMail(await parseMail(Buffer.from(raw)), context(locale));
}

describe('templates: our own words in a reply', () => {
  for (const letter of [...TO_PARTNERS, ...ABOUT_MORE]) {
    const mayTakeUp = (ABOUT_MORE as readonly string[]).includes(letter);
    for (const language of LETTER_LANGUAGES) {
      it(`${letter} in ${language} says ${mayTakeUp ? 'no news' : 'nothing'} when it comes back with every quote mark lost`, async () => {
        for (const { title, view } of SAMPLES[letter]) {
          // The copy for finance goes to no partner.
          if ('financeCopy' in view && view.financeCopy) continue;
          const { statements } = await read(renderLetter(letter, language, view).text, language);
          const said = mayTakeUp ? statements.filter(({ statement }) => CONSEQUENCES.has(statement)) : statements;
          expect(said, title).to.deep.equal([]);
        }
      });

      it(`${letter} in ${language} is never recorded as news without a person, even with nothing left to show whose words it holds`, async () => {
        for (const { title, view } of SAMPLES[letter]) {
          // Without greeting, signature and reference nothing shows any more whose words these are.
          const body = renderLetter(letter, language, view).text.split('\n').slice(2, -3).join('\n');
          const reading = await read(body.replaceAll(referral.ref, 'it'), language);
          const news = reading.statements.filter(({ statement }) => CONSEQUENCES.has(statement));
          if (reading.action === 'record') expect(news, title).to.deep.equal([]);
        }
      });
    }
  }
});
