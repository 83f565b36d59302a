/**
 * Words that look like those of another matter, of one long over or of another party, and are said of this job: such a mail is never
 * recorded as won.
 */
import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import type { Language } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor } from './describeReadings.js';

const FACTS: Readonly<Record<Language, string>> = {
  en: 'Total $48,500, please invoice us $4,850, start Monday 11 January 2027.',
  de: 'Auftragssumme 48.500 €, bitte berechnen Sie uns 4.850 €, Start Montag, 11. Januar 2027.',
  fr: 'Montant total 48 500 CHF, merci de nous facturer 4 850 CHF, début lundi 11 janvier 2027.',
};
const SIGNED: Readonly<Record<Language, string>> = {
  en: 'Kestrel signed last week.',
  de: 'Vogel hat letzte Woche unterschrieben.',
  fr: 'Vogel a signé la semaine dernière.',
};

/** Behind a complete win of last week. */
const BEHIND: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'They are looking elsewhere now.',
    'He may drop us.',
    'They could still leave us.',
    'We have passed the work over to another installer since.',
    'Please replace the account you hold on file for us with the one below.',
    'It has nothing to do with you, but the order is cancelled.',
    'But this morning Dan cancelled the order. That has nothing to do with you, of course: his bank said no.',
    'Dan has cancelled.',
    'Dan has cancelled. Nothing to do with you, his bank pulled the loan.',
    'But this morning Dan cancelled the order, the fault is not yours.',
    'Dan has pulled out now, and that is not yours to worry about.',
    "Yesterday Dan terminated the contract with thirty days' notice.",
    'Dan has withdrawn from the contract with no reason given.',
    'Dan pulled out of the contract with a phone call.',
    "Dan has now turned down the supplier's terms and walked away.",
    'Today Dan rejected the supplier contract he signed.',
    'Then Dan terminated his contract with us and not the one with our rival.',
    "Please don't invoice this in one go, but wait for my OK.",
    'Please do not invoice us in one go, but wait until Dan confirms.',
    'Please wait for my OK.',
    'Forget what I said about the coffee machine, we have sent them a quote.',
    "Dan complained last month about our driver. He's been waiting over two weeks.",
    'As you know Dan has complained about our fitter. Over to you.',
    'Dan complained in November about our fitter. The deposit is sorted.',
    'This morning we heard that Dan had cancelled it in November.',
    'Another customer complained and so did Dan.',
    'We start after the deposit is in.',
  ],
  de: [
    'Er sucht jetzt anderswo.',
    'Sie schauen sich woanders um.',
    'Mit der Rechnung bitte bis ins neue Jahr warten.',
    'Bitte ersetzen Sie das hinterlegte Konto durch das untenstehende.',
    'Das hat nichts mit Ihnen zu tun, aber der Auftrag ist storniert.',
    'Heute hat er seinem Dienstleister gekündigt, und das sind wir.',
    'Heute hat er dem Anbieter abgesagt – uns.',
    'Heute erfuhren wir: Im November hatten sie den Auftrag storniert.',
    'Heute hat er den Auftrag storniert. Das hat nichts mit Ihnen zu tun.',
    'Herr Vogel hat sich im Oktober beschwert. Er kommt am Freitag bei Ihnen vorbei.',
    'Heute hat er seinen Vertrag mit einem Anruf gekündigt.',
    'Nachdem die Anzahlung eingegangen ist, starten wir.',
    'Wir starten, nachdem die Anzahlung eingegangen ist.',
    'Bitte nicht auf einmal berechnen, sondern mein OK abwarten.',
    'Bitte warten Sie auf mein OK.',
    'Bitte noch mein OK abwarten.',
  ],
  fr: [
    'Il cherche ailleurs.',
    'Il pourrait encore nous lâcher.',
    'Pour la facture, attendez la nouvelle année.',
    'Ce matin il a annulé la commande. Rien à voir avec vous.',
    'Ce matin il a résilié le contrat avec effet immédiat.',
    'Hier il a annulé le contrat avec regret.',
    'Il a renoncé à notre prestataire, donc à tout.',
    'Il a refusé le prestataire que nous sommes.',
    "Ils feront finalement l'installation en interne, sans nous.",
    "Merci d'attendre mon accord.",
  ],
};

/** Before complete facts. */
const BEFORE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'We hope Dan was in yesterday and has signed the contract.',
    'I believe Dan is back and has signed the contract.',
    'As soon as Dan has read it and has signed the contract we can go.',
    "I'll invoice when Dan is back and has signed the contract.",
    'I am waiting until Dan has read it and has signed.',
    'No one there has read it and has signed.',
    'Nobody at Kestrel has called and has signed the contract.',
    'Dan has accepted the new version of our privacy terms.',
    "Dan signed on Friday, but with his brother's firm.",
    "Dan signed on Friday, with his brother's company instead of us.",
    'Dan signed on Friday, with his brother, who does it cheaper.',
    'We hope, Dan has signed the contract.',
    'Dan, I hope, has signed.',
    'Dan has, I believe, signed.',
    'With luck Dan was in yesterday and has signed the contract.',
  ],
  de: [
    'Herr Vogel hat am Freitag unterschrieben, aber bei seinem Bruder.',
    'Wir hoffen, dass Herr Vogel den Vertrag unterschrieben hat.',
    'Wir hoffen, Herr Vogel war gestern da und hat den Vertrag unterschrieben.',
    'Ich glaube, Herr Vogel hat unterschrieben.',
    'Ich nehme an, Herr Vogel war da und hat den Vertrag unterschrieben.',
    'Herr Vogel hat, glaube ich, unterschrieben.',
    'Hoffentlich war Herr Vogel da und hat den Vertrag unterschrieben.',
    'Vermutlich ist Herr Vogel zurück und hat unterschrieben.',
    'Niemand bei Vogel hat angerufen und hat unterschrieben.',
    'Keiner der Partner war da und hat unterschrieben.',
    'Herr Vogel hat die neue angenommen.',
    'Herr Vogel hat die neue Fassung der Datenschutzbestimmungen angenommen.',
    'Die neue Version hat Herr Vogel angenommen.',
  ],
  fr: [
    "Personne n'a appelé et a signé.",
    "Aucun des associés n'est rentré et a signé.",
    "J'espère, M. Vogel a signé.",
    'M. Vogel a, je crois, signé.',
    'Avec un peu de chance, M. Vogel a signé.',
    'Espérons-le, M. Vogel est passé et a signé.',
    'M. Vogel a validé la nouvelle version du planning.',
    "M. Vogel a accepté la nouvelle version de l'ordre du jour.",
    'M. Vogel a accepté la nouvelle.',
  ],
};

const texts = (language: Language): readonly string[] => [
  ...BEHIND[language].map((text) => `${SIGNED[language]} ${FACTS[language]} ${text}`),
  ...BEFORE[language].map((text) => `${text} ${FACTS[language]}`),
];

describe('parsers/read, said of this job after all', () => {
  for (const language of ['en', 'de', 'fr'] as const) {
    for (const text of texts(language)) {
      it(`records no win: ${text}`, async () => {
        const mail = await mailOf(text, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
        const { statements, action } = readMail(mail, contextFor(language));
        const won = statements.some(({ statement }) => statement === 'won');
        expect(won && action === 'record', action).to.equal(false);
      });
    }
  }
});

/** Corrections of the start, beside which a figure of something else stands. */
const START_ONLY: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: [
    'The balance of the 48,500 is now 24,250.',
    'The deposit on the 48,500 is now 12,000.',
    "The bank's loan towards the 48,500 is now 30,000.",
    'Your 4,850 covers 3,000 of licences and 1,850 of training.',
  ],
  de: [
    'Ihre 4.850 € setzen sich aus 3.000 € Lizenz und 1.850 € Schulung zusammen.',
    'Die 4.850 € enthalten 3.000 € Lizenz und 1.850 € Schulung.',
    'Ihre 4.850 € bestehen aus 3.000 € und 1.850 €.',
    'Ihre 4.850 € werden um 200 € und 150 € gekürzt.',
    'Ihre 4.850 € ändern sich nicht. Die Bank gibt ihm 30.000 €.',
  ],
};
const MOVED = {
  en: 'Correction for Kestrel: start moves to 18 January 2027.',
  de: 'Korrektur zu Vogel: Start erst am 18. Januar 2027.',
  fr: 'Correction pour Vogel : le début passe au 18 janvier 2027.',
} as const;

describe('parsers/read, a correction of the start beside other figures', () => {
  for (const language of ['en', 'de', 'fr'] as const) {
    for (const text of START_ONLY[language] ?? []) {
      it(`records no other figure: ${text}`, async () => {
        const fields = { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' };
        const { won, action } = readMail(
          await mailOf(`${MOVED[language]} ${text}`, fields, language),
          contextFor(language, true),
        );
        if (action !== 'record') return;
        expect(won?.total ?? null).to.equal(null);
        expect(won?.invoice ?? []).to.deep.equal([]);
      });
    }
  }
});

/** As plain as a win can be, with words beside it that are another's elsewhere. */
const PLAIN: Readonly<Record<'en' | 'de', readonly string[]>> = {
  en: [
    `I hope you are well, Dan has signed. ${FACTS.en}`,
    `Dan signed on Friday, with his brother as witness. ${FACTS.en}`,
    'Kestrel signed. Total $48,500 plus GST, so Kestrel pays $53,350. Please invoice us $4,850, start Monday 11 January 2027.',
  ],
  de: [
    `Ich hoffe, es geht Ihnen gut. Vogel hat unterschrieben. ${FACTS.de}`,
    `Wir haben gehofft, und nun hat Vogel unterschrieben. ${FACTS.de}`,
    `Herr Vogel hat uns nicht abgesagt und hat unterschrieben. ${FACTS.de}`,
    `Herr Vogel hat am Freitag unterschrieben, mit seinem Bruder als Zeugen. ${FACTS.de}`,
    `Vogel hat unterschrieben. ${FACTS.de} Nachdem die Anzahlung gestern eingegangen ist, starten wir wie geplant.`,
  ],
};

describe('parsers/read, plain after all', () => {
  for (const language of ['en', 'de'] as const) {
    for (const text of PLAIN[language]) {
      it(`records: ${text}`, async () => {
        const mail = await mailOf(text, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
        expect(readMail(mail, contextFor(language)).action).to.equal('record');
      });
    }
  }
});

/** Behind a win and its facts: what is called off, or what goes on, is not this job. */
const OTHER_NEWS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Stop press: we're also in talks with their sister company.",
    "False alarm about the parking, by the way: we're in contact with the council.",
    "Forget all that talk of a slow market; we're in talks with two more firms.",
    'Forget what I said about the coffee machine, we have sent them a quote.',
  ],
  de: [
    'Wir dachten, der Server sei kaputt. Fehlalarm. Wir sind mit Herrn Vogel in Kontakt.',
    'Vergessen Sie alles, was die Konkurrenz erzählt. Wir bleiben in Kontakt.',
    'Vergessen Sie alles, was in der Zeitung steht. Wir sind mit Herrn Vogel in Kontakt.',
  ],
  fr: [
    'On craignait une panne. Fausse alerte. Nous sommes en contact avec M. Vogel.',
    "Oubliez ce que j'ai dit sur le parking, nous sommes en contact avec la ville.",
  ],
};

describe('parsers/read, a win beside other news', () => {
  for (const language of ['en', 'de', 'fr'] as const) {
    for (const text of OTHER_NEWS[language]) {
      it(`is not recorded as talks: ${text}`, async () => {
        const fields = { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' };
        const body = `${SIGNED[language]} ${FACTS[language]} ${text}`;
        const { statements, action } = readMail(await mailOf(body, fields, language), contextFor(language));
        const won = statements.some(({ statement }) => statement === 'won');
        expect(won || action !== 'record', action).to.equal(true);
      });
    }
  }
});
