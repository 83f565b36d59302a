/** Corrections and steps of a job on record that the same mail disputes, undoes, wishes for or tells of another, and plain ones. */
import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import type { Language } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor } from './describeReadings.js';

type Texts = Readonly<Record<Language, readonly string[]>>;

const DISPUTED: Texts = {
  en: [
    'Change request sent to Dan: total $52,000, your share $5,200.',
    "Kestrel total should have been $52,000, yours $5,200, but he won't budge.",
    'Wexford: total $52,000, your share $5,200, start 1 February 2027.',
    "Testing passed, says Dan, but I haven't seen it.",
    'Go-live done, apart from the mobile app, which crashes.',
    "Project completed, although Dan says half of it doesn't work.",
    'Went live on Monday, rolled back on Tuesday.',
    'Rollout completed with no thanks to your support team.',
    'The total is now $52,000, your share $5,200, start stays 11 January. Dan has not seen it.',
    'Correction: your share is $4,200, as Dan claims.',
    "Correction: start 1 February 2027. I'm guessing.",
    "Correction to my last mail: total $52,000. That was Wexford's.",
    'Total $52,000 instead of $48,500. Our accountant disagrees.',
    'Start moved to 1 February 2027 because of the strike, if it lasts.',
    'Start moved to 1 February 2027 at Wexford.',
    'Start moved to 1 February 2027, Dan is angry.',
    'The kick-off went off without a hitch, but Dan has cancelled since.',
    'Testing passed with no errors, the customer claims otherwise.',
    "Go-live completed without issues, apart from Dan's complaint.",
    'Testing is no longer passed.',
    'UAT passed, the client says otherwise.',
    'Go-live done, though the scanner keeps crashing.',
    'Go-live was on Monday, we switched back to paper on Tuesday.',
    'Training was meant to be last week.',
    'Hand-over done, but the customer refuses to sign.',
    'The rollout is complete, but Dan is furious.',
    'Correction: the total is $52,000. The customer disputes it.',
    'Correction: the total is $52,000. Just a guess.',
    "Correction: start 1 February 2027. They haven't replied yet.",
    'Correction: the total is $52,000, if the board plays along.',
  ],
  de: [
    'Wexford: Gesamtsumme 52.000 €, Ihr Anteil 5.200 €, Start 1. Februar 2027.',
    'Neues Angebot an Vogel: Gesamtsumme 52.000 €, Ihr Anteil 5.200 €, Start 1. Februar 2027.',
    'Gegenvorschlag von Herrn Vogel: Gesamtsumme 45.000 €, Ihr Anteil 4.500 €, Start 1. Februar 2027.',
    'Gesamtsumme neu 45.000 €, Ihr Anteil 4.500 €. Herr Vogel besteht darauf, wir nicht.',
    'Gesamtsumme neu 52.000 €, Ihr Anteil 5.200 €. Den Nachtrag hat er auf dem Tisch.',
    'Gesamtsumme neu 52.000 €, Ihr Anteil 5.200 €. Geht am Donnerstag in den Verwaltungsrat.',
    'Stand heute: Gesamtsumme 52.000 €, Ihr Anteil 5.200 €, Start 1. Februar 2027. Mein Vorschlag an ihn.',
    'Stand heute: Gesamtsumme 52.000 €, Ihr Anteil 5.200 €, Start 1. Februar 2027. Antwort steht aus.',
    'Filiale Bern: Gesamtsumme 52.000 €, Ihr Anteil 5.200 €, Start 1. Februar 2027. Angebot ist draußen.',
    'Abnahme bestanden, der Kunde sieht das anders.',
    'Go-live erledigt, nur die App stürzt dauernd ab und ist kaputt.',
    'Go-live war am Montag, am Dienstag haben wir alles zurückgesetzt.',
    'Die Schulung hätte letzte Woche stattfinden sollen.',
    'Der Rollout ist abgeschlossen, aber Herr Vogel ist wütend.',
    'Kick-off ist erfolgt, inzwischen hat Herr Vogel gekündigt.',
    'Korrektur: Gesamtsumme 52.000 €. Herr Vogel weiß noch nichts davon.',
    'Korrektur: Start 1. Februar 2027, falls der Streik anhält.',
    'Korrektur: Gesamtsumme 52.000 €. Nur geraten.',
    'Korrektur: Gesamtsumme 52.000 €, behauptet Herr Vogel.',
  ],
  fr: [
    'Wexford : total 52 000 CHF, votre part 5 200 CHF, début le 1er février 2027.',
    'Contre-proposition de M. Vogel : total 45 000 CHF, votre part 4 500 CHF, début le 1er février 2027.',
    'Nouveau total 45 000 CHF, votre part 4 500 CHF. M. Vogel insiste, pas nous.',
    'Nouveau total 52 000 CHF, votre part 5 200 CHF. M. Vogel ne le sait pas encore.',
    'Nouveau total 52 000 CHF, votre part 5 200 CHF. Le conseil en parle jeudi.',
    'Le début glisse au 1er février 2027 si M. Vogel dit oui.',
    'La recette est validée, mais le client dit le contraire.',
    "Mise en service faite, sauf l'application, qui plante.",
    'Mise en ligne lundi, retour en arrière mardi.',
    'La formation devait avoir lieu hier.',
    'Le déploiement est terminé, mais M. Vogel est furieux.',
    'Le lancement a eu lieu, depuis M. Vogel a résilié.',
    "Correction : montant total 52 000 CHF. Il ne l'a pas encore vu.",
    'Correction : début le 1er février 2027, si la grève dure.',
    'Correction : montant total 52 000 CHF, simple supposition.',
    'Correction : montant total 52 000 CHF, M. Vogel conteste.',
  ],
};

const PLAIN: Texts = {
  en: [
    'Correction: the total is $46,500 and your invoice $4,650.',
    'Correction for Kestrel: start is now 18 January 2027, Dan asked for it.',
    'Correction: the total is $46,500. Dan signed the change order yesterday.',
    'Correction: start moves to 18 January 2027, Dan says hello.',
    "Correction: the total is $46,500. We hadn't seen the second page.",
    'Start moved to 18 January 2027 because of the strike.',
    'Kick-off went well, nobody complained.',
    'Go-live done, Dan is very happy.',
    'Testing passed, with two small errors that have been fixed.',
    'Go-live completed without issues.',
    'Went live on Monday, everyone is back to normal work.',
    'Training is done, the customer says it was great.',
    'Kick-off was planned for today and took place as planned.',
    'Rollout completed, thanks to your support team.',
    'Go-live done at the Geelong depot.',
    'We went live on Tuesday, apart from the branch in Perth, which follows in March.',
  ],
  de: [
    'Korrektur: Die Gesamtsumme ist jetzt 46.500 €, Ihr Anteil 4.650 €.',
    'Korrektur zu Vogel: Start am 18. Januar 2027, Herr Vogel hat darum gebeten.',
    'Korrektur: Gesamtsumme 46.500 €. Den Nachtrag hat Herr Vogel gestern unterschrieben.',
    'Kick-off ist gut gelaufen, niemand hat sich beschwert.',
    'Go-live erledigt, Herr Vogel ist sehr zufrieden.',
    'Die Abnahme ist bestanden, zwei kleine Mängel sind behoben.',
    'Der Go-live war am Montag, seither läuft alles.',
    'Die Schulung ist abgeschlossen, der Kunde sagt, es war super.',
    'Der Rollout ist abgeschlossen, dank eurem Support.',
  ],
  fr: [
    'Correction : le montant total est de 46 500 CHF, votre facture 4 650 CHF.',
    'Correction pour Vogel : début le 18 janvier 2027, à la demande de M. Vogel.',
    "Le lancement a eu lieu hier, personne ne s'est plaint.",
    'La mise en service est faite, M. Vogel est ravi.',
    'La recette est validée, deux petits défauts sont corrigés.',
    "La formation est terminée, le client dit que c'était parfait.",
    'Le déploiement est terminé, merci à votre équipe.',
  ],
};

async function actionOn(text: string, language: Language): Promise<string> {
  const mail = await mailOf(text, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
  return readMail(mail, contextFor(language, true)).action;
}

describe('Corrections and steps that are disputed', () => {
  for (const language of ['en', 'de', 'fr'] as const) {
    for (const text of DISPUTED[language])
      it(`are not recorded: ${text}`, async () => {
        expect(await actionOn(text, language)).not.to.equal('record');
      });
    for (const text of PLAIN[language])
      it(`are recorded where they are plain: ${text}`, async () => {
        expect(await actionOn(text, language)).to.equal('record');
      });
  }
});
