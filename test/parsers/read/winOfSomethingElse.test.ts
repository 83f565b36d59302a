/**
 * Words of winning that tell no win of this job: what is accepted or ordered is a step on the way, who signs is somebody else, it is
 * hearsay, or the signature is still to come. Complete figures stand behind.
 */
import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import type { Language, Reading } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { FIGURES } from './cleanWin.js';
import { contextFor } from './describeReadings.js';

const LANGUAGES = ['en', 'de', 'fr'] as const;

async function read(text: string, language: Language): Promise<Reading> {
  return readMail(await mailOf(text, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language), contextFor(language));
}

function recordsWin({ statements, action }: Reading): boolean {
  return action === 'record' && statements.some(({ statement }) => statement === 'won');
}

const NO_WIN: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Kestrel are going with us, the contract goes to them in January.',
    'We won the pitch, the order is for the new year.',
    'Dan has accepted the meeting for Friday.',
    'Kestrel have signed an NDA.',
    'They did go ahead with the survey.',
    'Nailed the demo.',
    'Got their contract to read.',
    'Kestrel signed the quote for the survey only.',
    'Dan has committed to making a decision.',
    "We've won Dan's trust.",
    "Dan has signed, so I'm told.",
    'A little bird told me Dan has signed.',
    'Dan signed as a private person.',
    "Kestrel Plumbing's tenants have signed.",
    'Dan picked us, the paperwork will be drawn up after Christmas.',
    'Dan has agreed to look at our offer.',
    'Dan ordered a trial licence.',
    'They have commissioned us to prepare a quote.',
    'Dan confirmed receipt of the contract.',
    "We gained Dan's confidence.",
    'Dan has agreed to think about it.',
    'Dan has promised to decide by Monday.',
    'They gave us the order for a feasibility study.',
    'The landlord has signed.',
    "Kestrel's neighbours have signed.",
    "Dan's cousin signed for his own firm.",
    'Dan signed with our sister company.',
    'Dan was supposed to sign yesterday.',
    'Dan must have signed by now.',
    'Dan signs on Friday.',
    'According to reception Dan has signed.',
    'His secretary says Dan has signed.',
    'I was told that Dan has signed.',
    "Dan signed in his wife's name.",
    'Kestrel Holdings has signed.',
    'Dan has signed for his new company.',
    'Dan approved the agenda.',
    'Dan accepted the calendar invite for the demo.',
  ],
  de: [
    'Vogel hat sich für uns entschieden, der Vertrag wird im Januar gemacht.',
    'Herr Vogel hat zugesagt, bis Montag zu entscheiden.',
    'Herr Vogel hat zugesagt, es sich zu überlegen.',
    'Herr Vogel hat uns beauftragt, den Vertrag vorzubereiten.',
    'Herr Vogel hat uns beauftragt, ein Angebot zu machen.',
    'Herr Vogel hat uns den Auftrag für ein Angebot erteilt.',
    'Herr Vogel hat ein Angebot bestellt.',
    'Herr Vogel hat eine Testlizenz bestellt.',
    'Herr Vogel hat den Erhalt des Vertrags bestätigt.',
    'Laut Empfang hat Herr Vogel unterschrieben.',
    'Es heißt, Herr Vogel hat unterschrieben.',
    'Der Vermieter von Vogel hat unterschrieben.',
    'Die Vogel Holding hat unterschrieben.',
    'Herr Vogel hat bei unserem Schwesterbetrieb unterschrieben.',
    'Herr Vogel hat versprochen, bis Freitag zu antworten.',
    'Herr Vogel hat uns mit der Erstellung eines Angebots beauftragt.',
    'Herr Vogel hat eine Demoversion bestellt.',
    'Herr Vogel hat den Empfang der Bestellung bestätigt.',
    'Vogel hat zugestimmt, das Angebot zu prüfen.',
    'Herr Vogel unterschreibt am Freitag.',
    'Herr Vogel sollte gestern unterschreiben.',
    'Herr Vogel müsste inzwischen unterschrieben haben.',
    'Man hat mir gesagt, Herr Vogel habe unterschrieben.',
    'Laut seiner Sekretärin hat Herr Vogel unterschrieben.',
    'Wie ich höre, hat Herr Vogel unterschrieben.',
    'Vogels Nachbar hat unterschrieben.',
    'Unterschrieben hat sein Vermieter.',
    'Sein Bruder hat für seine eigene Firma unterschrieben.',
    'Herr Vogel hat als Privatperson unterschrieben.',
    'Herr Vogel hat für seine neue Firma unterschrieben.',
    'Die Vogel Immobilien hat unterschrieben.',
    'Vogel hat sich für uns entschieden, den Vertrag machen wir im Januar.',
    'Vogel hat uns gewählt, unterschrieben wird nach Weihnachten.',
    'Herr Vogel hat einen Kostenvoranschlag bestellt.',
    'Herr Vogel hat dem Treffen am Freitag zugesagt.',
  ],
  fr: [
    'Vogel signe vendredi.',
    'Vogel devait signer hier.',
    'M. Vogel a dû signer entre-temps.',
    'Vogel nous a choisis, le contrat se fera en janvier.',
    'M. Vogel nous a mandatés pour préparer un devis.',
    'M. Vogel a commandé un devis.',
    "M. Vogel a validé l'ordre du jour.",
    'Nous avons gagné la confiance de M. Vogel.',
    "D'après l'accueil, M. Vogel a signé.",
    'On me dit que M. Vogel a signé.',
    'Vogel Holding a signé.',
    'Le frère de M. Vogel a signé pour sa société.',
    'M. Vogel a signé pour sa nouvelle société.',
    'M. Vogel a signé à titre privé.',
    'M. Vogel a signé avec notre société sœur.',
    'M. Vogel signera lundi.',
    'M. Vogel aurait dû signer hier.',
    'M. Vogel doit avoir signé entre-temps.',
    'M. Vogel a accepté de réfléchir.',
    "M. Vogel s'est engagé à nous répondre lundi.",
    "M. Vogel nous a chargés d'établir une offre.",
    "M. Vogel a commandé une version d'essai.",
    'M. Vogel a confirmé la réception du contrat.',
    'M. Vogel a accepté le rendez-vous de vendredi.',
    'Selon sa secrétaire, M. Vogel a signé.',
    'Il paraît que M. Vogel a signé.',
    'Le bailleur de M. Vogel a signé.',
    'Les voisins de Vogel ont signé.',
    'M. Vogel a signé chez notre société sœur.',
    'Vogel Immobilier a signé.',
    'Vogel nous a choisis, le contrat sera signé après les fêtes.',
    'Nous sommes choisis, la commande est pour janvier.',
    'M. Vogel a validé le compte rendu.',
    'M. Vogel a signé en tant que particulier.',
  ],
};

/** Plain wins in words that look like those. */
const PLAIN: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Dan has accepted our offer.',
    'Dan committed to the full package yesterday.',
    'Dan and his brother have signed.',
    'Dan told me on the phone that he has signed the contract, and it is in my inbox.',
    'According to the contract Dan signed on Friday.',
    'Kestrel Plumbing Pty Ltd signed on Friday.',
    'Dan signed for his company on Friday.',
    'Dan Ord signed in person on Friday.',
    'Dan signed the order, which was drawn up last week.',
    "Kestrel's director has signed.",
    'Dan has ordered the full package.',
    'Dan agreed to our price and signed.',
    'We won the pitch.',
    'Kestrel are going with us, contract signed on Friday.',
    'Dan was going to sign on Monday but signed on Friday already.',
  ],
  de: [
    'Herr Vogel hat unser Angebot angenommen.',
    'Herr Vogel hat zugesagt und den Vertrag unterschrieben.',
    'Herr Vogel hat uns mit der Einführung beauftragt.',
    'Herr Vogel und sein Bruder haben unterschrieben.',
    'Laut Vertrag hat Herr Vogel am Freitag unterschrieben.',
    'Herr Vogel hat persönlich unterschrieben.',
    'Herr Vogel hat für seine Firma unterschrieben.',
    'Vogel hat sich für uns entschieden, der Vertrag ist unterschrieben.',
    'Herr Vogel hat den Auftrag bestätigt.',
    'Wir haben den Eingang der Bestellung bestätigt, Vogel hat am Freitag unterschrieben.',
    'Der Geschäftsführer von Vogel hat unterschrieben.',
    'Herr Vogel hat das Basispaket bestellt.',
    'Die Vogel GmbH hat bei uns unterschrieben.',
    'Vogel hat uns am Montag den Auftrag erteilt.',
  ],
  fr: [
    'M. Vogel a accepté notre offre.',
    'M. Vogel nous a confié le projet.',
    'M. Vogel et son frère ont signé.',
    'Selon le contrat signé vendredi, tout est en ordre : Vogel est client.',
    'M. Vogel a signé pour sa société vendredi.',
    'Vogel a signe vendredi.',
    'Contrat signe vendredi avec Vogel.',
    'Vogel a signé vendredi dernier.',
    'M. Vogel a validé le devis.',
    'Nous avons gagné le marché Vogel.',
    'M. Vogel nous a mandatés vendredi.',
    'La directrice de Vogel a signé.',
  ],
};

describe('parsers/read, a win of something else', () => {
  for (const language of LANGUAGES) {
    for (const text of NO_WIN[language]) {
      it(`records no win: ${text}`, async () => {
        expect(recordsWin(await read(`${text} ${FIGURES[language]}`, language))).to.equal(false);
      });
    }
    for (const text of PLAIN[language]) {
      it(`records: ${text}`, async () => {
        expect((await read(`${text} ${FIGURES[language]}`, language)).action).to.equal('record');
      });
    }
  }
});
