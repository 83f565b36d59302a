import { expect } from 'chai';
import { HARBOUR, KESTREL, RHEINWERK, TestDesk } from '../support/desk.js';

const LANGUAGES = [
  {
    locale: 'en-AU',
    brand: /represent our brand/,
    stands: /stand for our brand/,
    trained: /trained people/,
    kept: /expectations that can be met/,
  },
  {
    locale: 'de-DE',
    brand: /für unsere Marke/,
    stands: /für unsere Marke/,
    trained: /geschulte/,
    kept: /Erwartungen, die sich erfüllen lassen/,
  },
  {
    locale: 'fr-FR',
    brand: /représentez notre marque/,
    stands: /représentez notre marque/,
    trained: /personnes formées/,
    kept: /attentes que l’on peut tenir/,
  },
] as const;
const WINS = {
  'en-AU': 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.',
  'de-DE':
    'Kestrel hat unterschrieben. Auftragswert 48.500,00 AUD, bitte berechnen Sie 4.850,00 AUD. Wir beginnen am 1. Dezember 2026.',
  'fr-FR':
    'Kestrel a signé. Montant total : 48 500,00 AUD, montant à nous facturer : 4 850,00 AUD. Début le 1er décembre 2026.',
};

describe('R17: the partner represents the brand, assigns trained teams and sets realistic expectations', () => {
  for (const { locale, brand, stands, trained, kept } of LANGUAGES) {
    it(`says so in the referral and in the question about the job, in ${locale}`, async () => {
      const desk = await TestDesk.open({
        config: { training: { ask: 'always' } },
        partners: [{ ...HARBOUR, locale }, RHEINWERK],
      });
      const text = async (letter: string) => ((await desk.lastSent(letter)).mail.text ?? '').replace(/\s+/g, ' ');
      try {
        await desk.refer(KESTREL);
        expect(await text('referral-offer'))
          .to.match(brand)
          .and.match(trained)
          .and.match(kept);
        await desk.write({ text: `${WINS[locale]}\r\n\r\nPriya`, answers: await desk.lastSent('referral-offer') });
        await desk.advance(26);
        expect(await text('job-check'))
          .to.match(stands)
          .and.match(trained)
          .and.match(kept);
      } finally {
        await desk.close();
      }
    });
  }
});
