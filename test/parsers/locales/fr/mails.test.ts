/** Whole French mails, a sentence or two each: the statements that they make and whether the desk may act on its own. */
import { expect } from 'chai';
import { readCaseContext } from '../../../../src/parsers/caseContext.js';
import { readMail } from '../../../../src/parsers/read.js';
import { mailOf } from '../../mailOf.js';

const CONTEXT = readCaseContext({
  desk: {
    name: 'Next Technik',
    address: 'referrals@nexttechnik.example',
    currency: 'EUR',
    timezone: 'Europe/Paris',
    dateOrder: 'DMY',
  },
  partner: {
    name: 'Lac Services',
    domain: 'lacservices.example',
    contact: { name: 'Claire Dubois', email: 'claire.dubois@lacservices.example' },
    locale: 'fr-FR',
    currency: 'EUR',
    timezone: 'Europe/Paris',
    dateOrder: 'DMY',
  },
  referral: {
    ref: 'R-2041',
    customer: 'Menuiserie Lambert SARL',
    customerContact: 'Sophie Lambert',
    service: 'NextService',
    sentAt: '2026-11-02T10:00:00+01:00',
  },
});

const CASES: readonly (readonly [statements: string, action: string, text: string])[] = [
  ['acknowledged', 'record', 'Super, merci ! Je lui passe un coup de fil tantôt.'],
  ['acknowledged', 'record', 'Merci, nous nous mettons en relation avec le client sans tarder.'],
  ['acknowledged', 'record', 'Si tout va bien ils signent lundi.'],
  ['acknowledged', 'record', 'Nous ne manquerons pas de vous tenir informés des suites.'],
  ['acknowledged', 'record', 'Je n’avais pas réussi à la joindre, mais elle m’a rappelé ce matin.'],
  ['lost', 'record', 'Pas de chance cette fois, ils ont signé ailleurs.'],
  ['lost', 'record', 'Leur choix s’est porté sur un autre prestataire.'],
  ['lost', 'record', 'Le client renonce à son projet.'],
  ['unreachable', 'record', 'Mme Lambert ne donne pas signe de vie.'],
  ['unreachable', 'record', 'Tous mes messages restent sans suite, bureau fermé quand j’y suis passé.'],
  ['declined', 'record', 'Impossible pour nous de l’accepter, l’équipe est réduite à deux personnes.'],
  ['declined', 'record', 'Nous ne pourrons hélas pas donner suite, faute de bras.'],
  ['at-risk', 'record', 'Le projet est au point mort depuis quinze jours.'],
  ['milestone', 'record', 'Le client travaille en réel depuis ce matin.'],
  ['support', 'record', 'Le client a perdu son mot de passe administrateur.'],
  ['won', 'ask', 'L’affaire est dans le sac !'],
  ['won', 'ask', 'Le client a signé. 18 720 € TTC, soit 15 600 € HT. À facturer : 1 560 €. Début : 9 février 2027.'],
  ['won', 'record', 'LAMBERT A SIGNE. TOTAL 18 000 EUR. A FACTURER 1 800 EUR. DEBUT DES TRAVAUX 18/01/2027.'],
  ['won', 'record', 'Signé ! Le total est 15 600 €, la part à facturer est 1 560 €. Début : 9 février 2027.'],
  ['', 'review', 'Voir pièce jointe.'],
];

describe('parsers/locales/fr, whole mails', () => {
  for (const [statements, action, text] of CASES) {
    it(`reads "${text}"`, async () => {
      const fields = { Subject: 'Re: R-2041', Date: 'Mon, 16 Nov 2026 10:00:00 +0100' };
      const reading = readMail(await mailOf(`Bonjour,\n\n${text}\n\nClaire Dubois\n`, fields, 'fr'), CONTEXT);
      expect(reading.statements.map((finding) => finding.statement).join(' ')).to.equal(statements);
      expect(reading.action).to.equal(action);
    });
  }
  it('takes the amount that a share comes to for the amount to invoice, not for what the share is taken of', async () => {
    const text = 'Contrat signé. Total 18 000 €, votre commission de 10 % est de 1 800 €. Début le 18.01.2027.';
    const reading = readMail(await mailOf(text, {}, 'fr'), CONTEXT);
    expect(reading.won?.invoice.map((fact) => fact.value.amount.minor)).to.deep.equal([180_000]);
  });
  it('records no win that stands under a condition', async () => {
    const text =
      'Nous avons remis une offre à 18 000 €. Votre part serait de 1 800 €, avec un démarrage le 1er février si c’est oui.';
    const reading = readMail(await mailOf(text, {}, 'fr'), CONTEXT);
    expect(reading.won).to.equal(null);
  });
});
