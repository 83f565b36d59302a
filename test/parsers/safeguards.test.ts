import { expect } from 'chai';
import fc from 'fast-check';
import { readMail } from '../../src/parsers/read.js';
import type { Language, Reading } from '../../src/parsers/types.js';
import { mailOf } from './mailOf.js';
import { contextFor } from './read/describeReadings.js';

async function read(language: Language, text: string): Promise<Reading> {
  const mail = await mailOf(text, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
  return readMail(mail, contextFor(language));
}

/** A win that is recorded when nothing stands beside it. */
const WINS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Kestrel signed this morning. Total 48,500, you can invoice 4,850, start 1 December 2026.',
    'We won Kestrel: $48,500 total, $4,850 to invoice, start 1 December 2026.',
    'Kestrel accepted our proposal. The total is 48,500. Please invoice us 4,850. We start on 1 December 2026.',
  ],
  de: [
    'Vogel hat heute unterschrieben. Gesamtsumme 48.500 €, Rechnung an uns 4.850 €, Start 1. Dezember 2026.',
    'Wir haben Vogel gewonnen: Summe 48.500 €, Ihre Rechnung 4.850 €, Start am 1. Dezember 2026.',
    'Vogel hat bestellt. Auftragswert 48.500 €. Stellen Sie uns 4.850 € in Rechnung. Beginn 1. Dezember 2026.',
  ],
  fr: [
    'Vogel a signé ce matin. Total 48 500 CHF, vous pouvez nous facturer 4 850 CHF, début le 1er décembre 2026.',
    'Affaire Vogel gagnée : total 48 500 CHF, montant à facturer 4 850 CHF, début 1er décembre 2026.',
    'Vogel a passé commande. Montant total 48 500 CHF. Facturez-nous 4 850 CHF. Début le 1er décembre 2026.',
  ],
};

/** Sentences that leave a win open, wherever they stand in the mail. */
const OPEN: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'It is all subject to their board agreeing on Thursday.',
    'Finance approval is still pending.',
    'They can still pull out until Friday.',
    'There is a 14 day cooling-off period.',
    'Hold off on the invoice until I confirm.',
    "Please don't invoice us yet.",
    'None of this is final.',
    'The amounts may still change.',
    'Figures to be confirmed.',
    'They are having second thoughts.',
    'They have since asked to cancel.',
    'Today they backed out.',
    'The whole thing hinges on their bank loan.',
    'It depends on the landlord.',
    'So far it is a letter of intent only.',
    'It was verbal, mind you.',
    'I am not sure about the figures.',
    'The paperwork is still outstanding.',
  ],
  de: [
    'Alles vorbehaltlich der Zustimmung des Verwaltungsrats.',
    'Die Finanzierung ist noch offen.',
    'Die Widerrufsfrist läuft noch bis Freitag.',
    'Sie können noch bis Freitag zurücktreten.',
    'Bitte noch keine Rechnung stellen.',
    'Die Beträge sind noch nicht endgültig.',
    'Die Zahlen können sich noch ändern.',
    'Er hat es sich inzwischen anders überlegt.',
    'Der Kunde hat heute storniert.',
    'Es hängt von der Baubewilligung ab.',
    'Bisher ist es nur eine Absichtserklärung.',
    'Das war bisher nur mündlich.',
    'Bei den Zahlen bin ich nicht sicher.',
    'Die Unterschrift steht noch aus.',
  ],
  fr: [
    "Le tout sous réserve de l'accord du conseil.",
    'Le financement reste à confirmer.',
    "Le délai de rétractation court jusqu'à vendredi.",
    'Ne facturez pas encore.',
    'Les montants ne sont pas définitifs.',
    'Les chiffres peuvent encore changer.',
    "Depuis, ils ont changé d'avis.",
    "Il vient d'annuler.",
    'Tout dépend du permis de construire.',
    "Pour l'instant c'est une lettre d'intention.",
    "C'était un accord de principe.",
    "C'était par téléphone, rien n'est écrit.",
    'Je ne suis pas sûr des montants.',
    'La signature est en attente.',
  ],
};

/** Chatter that leaves nothing open. */
const HARMLESS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Let me know if you need anything else.',
    'It took almost three weeks.',
    'Thanks for the introduction, and have a good weekend!',
    'No strings attached.',
    'I will send you the signed copy tomorrow.',
  ],
  de: [
    'Bei Fragen melden Sie sich gern.',
    'Das hat fast drei Wochen gedauert.',
    'Den alten Vertrag hat er schon gekündigt.',
    'Vielen Dank für die Empfehlung und ein schönes Wochenende!',
  ],
  fr: [
    "N'hésitez pas si vous avez des questions.",
    'Il a fallu presque trois semaines.',
    'Ils ont résilié leur ancien contrat.',
    'Merci pour la recommandation et bonne fin de semaine !',
  ],
};

const LANGUAGES: readonly Language[] = ['en', 'de', 'fr'];

describe('parsers/safeguards', () => {
  for (const language of LANGUAGES) {
    for (const win of WINS[language]) {
      it(`records "${win}"`, async () => expect((await read(language, win)).action).to.equal('record'));
    }
    for (const chatter of HARMLESS[language]) {
      it(`records a plain win beside "${chatter}"`, async () =>
        expect((await read(language, `${WINS[language][0]} ${chatter}`)).action).to.equal('record'));
    }
    for (const open of OPEN[language]) {
      it(`records no win beside "${open}"`, async () => {
        for (const win of WINS[language]) {
          const reading = await read(language, `${win} ${open}`);
          const recorded = reading.action === 'record' && reading.won !== null;
          expect(recorded, win).to.equal(false);
        }
      });
    }
  }

  it('never records money while a doubt stands, wherever the sentence stands and whatever is around it', async () => {
    const sentences = fc.constantFrom(...LANGUAGES).chain((language) =>
      fc.record({
        language: fc.constant(language),
        win: fc.constantFrom(...WINS[language]),
        open: fc.constantFrom(...OPEN[language]),
        chatter: fc.array(fc.constantFrom(...HARMLESS[language]), { maxLength: 2 }),
        first: fc.boolean(),
        gap: fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n'),
      }),
    );
    await fc.assert(
      fc.asyncProperty(sentences, async ({ language, win, open, chatter, first, gap }) => {
        const parts = first ? [open, win, ...chatter] : [win, ...chatter, open];
        const reading = await read(language, parts.join(gap));
        expect(reading.won !== null && reading.action === 'record').to.equal(false);
        if (reading.doubts.length > 0) expect(reading.action).to.not.equal('record');
      }),
      { numRuns: 60 },
    );
  });

  for (const [language, text] of [
    ['en', 'Kestrel called. You may bill us 4,850.'],
    ['de', 'Mit Vogel gesprochen. Ihre Rechnung an uns: 4.850 €.'],
    ['fr', 'Vogel contacté. Vous pouvez nous facturer 4 850 CHF.'],
  ] as const) {
    it(`shows a person what names an amount to invoice and was read as progress: "${text}"`, async () => {
      const reading = await read(language, text);
      expect(reading.action).to.be.oneOf(['ask', 'review']);
    });
  }

  for (const [language, text, fact] of [
    [
      'en',
      'Kestrel signed. Total 48,500, so at ten per cent that is 5,850 for your invoice. Start 1 December.',
      'invoice',
    ],
    ['de', 'Vogel hat unterschrieben. Summe 48.500 €, Ihre 10 % sind 5.850 €. Start 1. Dezember.', 'invoice'],
    ['fr', 'Vogel a signé. Total 48 500 CHF, vos 10 % font 5 850 CHF. Début le 1er décembre.', 'invoice'],
    [
      'fr',
      'Vogel a signé : trente-deux mille francs (23 000 CHF), vous pouvez nous facturer 2 300 CHF. Début le 1er décembre.',
      'total',
    ],
  ] as const) {
    it(`leaves the ${fact} open where figures disagree: "${text}"`, async () => {
      const reading = await read(language, text);
      expect(reading.action).to.be.oneOf(['ask', 'review']);
      expect(fact === 'total' ? reading.won?.total : (reading.won?.invoice[0] ?? null)).to.equal(null);
    });
  }
  for (const [language, text] of [
    ['en', 'Kestrel signed. Total 48,500, at ten per cent that is 4,850 for your invoice. Start 1 December 2026.'],
    ['en', 'Kestrel signed after a 5 % discount. Total 48,500, invoice us 4,850, start 1 December 2026.'],
    [
      'de',
      'Vogel hat unterschrieben. Summe 48.500 € zuzüglich 19 % MwSt., Rechnung an uns 4.850 €. Start 1. Dezember 2026.',
    ],
  ] as const) {
    it(`records figures that agree: "${text}"`, async () =>
      expect((await read(language, text)).action).to.equal('record'));
  }

  it('takes what might have been for no win', async () => {
    const reading = await read('en', 'Kestrel went with another firm. It would have been 4,850 to you.');
    expect(reading.action).to.equal('record');
    expect(reading.statements.map(({ statement }) => statement)).to.deep.equal(['lost']);
  });
});

describe('parsers/safeguards: what nobody has read', () => {
  it('asks where the amount to invoice is a round share of another figure, and of no other', async () => {
    const win =
      'Kestrel signed this morning. The total is $90,000. Please invoice us $1,575. We start on 1 December 2026.';
    expect((await read('en', win)).action).to.equal('record');
    const other = await read('en', `${win} Their file in Wrexham says $15,750.`);
    expect(other.action).not.to.equal('record');
  });

  const FIGURES = 'Total 48,500, you can invoice 4,850, start 1 December 2026.';
  for (const sentence of ['Dan now wants to halve it.', 'Kestrel has gone bust, I hear.']) {
    it(`shows a person a win beside "${sentence}"`, async () => {
      expect((await read('en', `We won Kestrel. ${FIGURES} ${sentence}`)).action).not.to.equal('record');
    });
  }

  it('records no win that only figures tell beside a sentence that may say otherwise', async () => {
    for (const sentence of ['Nobody has inked anything.', 'They would gladly hand us the job.'])
      expect((await read('en', `${sentence} ${FIGURES}`)).action, sentence).not.to.equal('record');
  });

  it('records no loss in German or French that only the examples deny', async () => {
    expect(
      (
        await read(
          'de',
          'Vogel hat unterschrieben. Vogel ist pleite. Gesamtsumme 48.500 €, Rechnung an uns 4.850 €, Start 1. Dezember 2026.',
        )
      ).action,
    ).not.to.equal('record');
    expect(
      (
        await read(
          'fr',
          'Vogel a signé. Vogel a déposé le bilan hier. Total 48 500 CHF, vous pouvez nous facturer 4 850 CHF, début le 1er décembre 2026.',
        )
      ).action,
    ).not.to.equal('record');
  });
});
