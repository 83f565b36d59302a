import { expect } from 'chai';
import { KESTREL, TestDesk } from '../support/desk.js';

const SUPPORT = 'Slack #partner-support, partners@nexttechnik.example, or a Zoom call';
const COURSE = 'NextService Implementer';
const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';
const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';

describe('R21: partner support by Slack, email or Zoom is named where it helps', () => {
  /** Plays a job with an untrained team and returns the words of every mail that the partner got. */
  async function mailsToPartner(partnerSupport: string): Promise<Map<string, string>> {
    const desk = await TestDesk.open({
      config: {
        desk: { partnerSupport },
        services: [{ name: 'NextService deployment', course: COURSE }],
        training: { courses: [{ name: COURSE, validMonths: 24 }] },
      },
    });
    try {
      await desk.write({
        from: OSKAR,
        text: `trained: Priya Nair, ${COURSE}, 20 Nov 2024 until 20 Dec 2026 (Harbour)`,
      });
      await desk.refer(KESTREL);
      await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
      await desk.advance(26);
      await desk.write({ text: 'Tom Baker will do it.\r\n\r\nPriya', answers: await desk.lastSent('job-check') });
      await desk.advance(24);
      const sent = await desk.sent();
      return new Map(sent.map(({ row, mail }) => [row.letter, (mail.text ?? '').replace(/\s+/g, ' ')]));
    } finally {
      await desk.close();
    }
  }

  it('stands in the referral, the question about the job, and what is said of missing or ending training', async () => {
    const mails = await mailsToPartner(SUPPORT);
    for (const letter of ['referral-offer', 'job-check', 'training-notice', 'training-expiry']) {
      expect(mails.get(letter), letter).to.contain(SUPPORT);
    }
  });

  it('is left out where the desk names none', async () => {
    const mails = await mailsToPartner('');
    for (const letter of ['referral-offer', 'job-check', 'training-notice', 'training-expiry']) {
      expect(mails.get(letter), letter)
        .to.be.a('string')
        .and.not.match(/partner support/i);
    }
  });
});
