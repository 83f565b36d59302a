/**
 * Words of winning that go on to something else, are another's, are still to come, or are taken back at once; and sentences before
 * complete figures that leave open whether there is a win. Each beside others that only sound alike.
 */
import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import type { Language } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { FIGURES } from './cleanWin.js';
import { contextFor } from './describeReadings.js';

const LANGUAGES = ['en', 'de', 'fr'] as const;
type Told = Readonly<Record<Language, readonly string[]>>;

const OPEN: Told = {
  en: [
    'Got the contract back with changes.',
    'Got their contract to read.',
    'Got the order form out.',
    'Got the paperwork out to them.',
    'They have signed up for a survey.',
    'Got the job description from Dan.',
    'Got the deal to the last round.',
    'Got the contract, now for the signature.',
    "Landed this one on Dan's desk.",
    'Nailed the demo.',
    'Kestrel have the contract.',
    'Kestrel have received the agreement from us.',
    'They did go ahead with the survey.',
    'Kestrel signed the quote for the survey only.',
    'Kestrel accepted our offer of a site visit.',
    'Kestrel picked us to price it.',
    'As of today Kestrel is a customer of Wexford.',
    'Since Friday Dan is our customer for cleaning.',
    'Kestrel have signed hardly anything.',
    'Dan signed his new lease, so the rollout can be decided.',
    'Kestrel did sign a year ago.',
    'Kestrel sign on Friday.',
    'Kestrel give us the job after Christmas.',
    'Kestrel have accepted, at a price to be agreed.',
    "Kestrel's subsidiary signed.",
    'Their subsidiary has signed.',
    "Dan Ord's brother signed, for his own firm.",
    'Kestrel signed, says his brother-in-law.',
    'Wexford told me Kestrel had signed.',
    'Kestrel said yes. Well, sort of.',
    'Kestrel signed. Or will on Friday.',
    "Kestrel signed. Or so I'm told.",
    'Kestrel signed. Or so Dan hopes.',
    'Kestrel signed. Not for the lot.',
    'Kestrel have signed. Dan cancelled.',
    'Kestrel have signed. Our quote is out.',
    'Dan confirmed the scope, not the price.',
    'They are very keen.',
    'They love it.',
    "We're the favourites.",
    'Would that suit you?',
    'We are ahead of Wexford.',
    'For planning only.',
    "From Monday's forecast call.",
    'Tender closed yesterday.',
    'Does this work for you?',
  ],
  de: [
    'Der Vertrag kam mit Änderungen zurück.',
    'Vogel hat den Vertrag erhalten.',
    'Auftrag in Sicht!',
    'Abschluss: rückt näher.',
    'Vollzug: am Freitag.',
    'Vollzug! Die Offerte ist draußen.',
    'Vogel hat beauftragt: erst die Begehung.',
    'Zusage über die Förderung.',
    'Herr Vogel hat Ja gesagt zu einem Gespräch.',
    'Vogel hat unser Testangebot angenommen.',
    'Vogel ist Kunde bei Wexford.',
    'Vogel bestellt nach Weihnachten.',
    'Sie erteilen uns im Februar den Auftrag.',
    'Zuschlag für Wexford.',
    'Verkauft: Vogel, an Wexford.',
    'Die Tochterfirma von Vogel hat unterschrieben.',
    'Vogel hat unterschrieben, sagt sein Schwager.',
    'Wexford erzählt, dass Vogel unterschrieben hat.',
    'Vogel hat uns beauftragt, zu einem noch zu besprechenden Preis.',
    'Vogel hat unterschrieben. Fast.',
    'Vogel hat unterschrieben. Aber nicht alles.',
    'Herr Vogel hat den Umfang bestätigt, den Preis nicht.',
    'Ich bin zuversichtlich.',
    'Wir sind die Favoriten.',
    'Passt das für euch?',
  ],
  fr: [
    'Vogel a renvoyé le contrat avec des changements.',
    'Vogel a reçu le contrat.',
    'Vogel nous donne le mandat de chiffrer.',
    'Vogel opte pour notre offre de visite.',
    'M. Vogel a dit oui pour un entretien.',
    'Vogel a signé il y a un an.',
    "Vogel nous confie l'affaire après Noël.",
    'Vogel passe commande en janvier.',
    'Vogel a oublié de signer.',
    'La filiale de Vogel a signé.',
    "M. Vogel nous donne l'affaire, à un prix à discuter.",
    "M. Vogel m'accorde la commande, dit son beau-frère.",
    'Wexford raconte que Vogel a signé.',
    'Vogel a signé. Pas tout.',
    'Vogel a signé. Enfin, presque.',
    'M. Vogel a confirmé le périmètre, pas le prix.',
    'M. Vogel aimerait bien.',
    "J'ai bon espoir.",
    'Nous sommes favoris.',
    'Cela vous convient ?',
  ],
};

const PLAIN: Told = {
  en: [
    'Got the contract back with both signatures.',
    'Got the contract back with a few changes, all agreed and signed.',
    'Got the order out of Dan this morning.',
    'Kestrel have the contract signed.',
    'Nailed the demo. They signed on the spot.',
    'They are going ahead with the full rollout.',
    'Kestrel picked us to scope and deploy the lot.',
    'Kestrel signed the quote for the rollout.',
    'As of today Kestrel is our customer for the next three years.',
    'Kestrel did sign on Friday.',
    'Kestrel gave us the job on Friday.',
    'Kestrel have signed, at the price agreed.',
    "Kestrel's subsidiary signed with us.",
    'Kate told me Dan has signed.',
    'Mr Ord says he has signed.',
    'Kestrel have signed. Almost there with the paperwork for the van, too.',
    'Kestrel have signed. Not all of it is for the van fleet, some is for the office.',
    'Kestrel have signed. Lunch with Dan was cancelled.',
    'Kestrel have signed. They are very keen.',
    'Kestrel have signed. They love it.',
    'Kestrel committed to the full package on Monday.',
    'Kestrel have signed. Does this work for you?',
    'Kestrel have signed. Dan confirmed the scope and the price.',
    'Our quote went out to them in May and they signed it on Friday.',
  ],
  de: [
    'Vogel hat den Vertrag erhalten und gleich unterschrieben.',
    'Zusage!',
    'Vollzug: Vogel hat unterschrieben.',
    'Zuschlag für Vogel.',
    'Verkauft: Vogel.',
    'Vogel hat Ja gesagt zum Rollout.',
    'Vogel hat am Montag bestellt.',
    'Bestellt am Montag.',
    'Frau Huber sagt, dass Herr Vogel unterschrieben hat.',
    'Herr Vogel hat unterschrieben, sein Schwager war dabei.',
    'Vogel hat unterschrieben. Fast alles ist vorbereitet.',
    'Vogel hat unterschrieben. Das Angebot für Etappe 2 ist raus.',
    'Vogel hat unterschrieben. Der nächste Auftrag ist schon in Sicht.',
    'Vogel hat unterschrieben. Passt das für euch?',
    'Vogel hat unterschrieben. Es gefällt ihnen sehr gut.',
  ],
  fr: [
    'Vogel a renvoyé le contrat signé.',
    "Vogel a reçu le contrat et l'a signé.",
    'Vogel nous donne le mandat de déployer le logiciel.',
    'Vogel opte pour notre offre complète.',
    'Vogel a dit oui à notre offre.',
    "Vogel nous confie l'affaire.",
    'Vogel passe commande.',
    "M. Vogel m'accorde la commande.",
    'M. Vogel nous dit que le contrat est signé.',
    'Vogel a signé. Presque tout est prêt.',
    'Vogel a signé. Notre offre leur plaît beaucoup.',
    'Vogel a signé hier. Cela vous convient ?',
  ],
};

describe('parsers/read, a win that goes on', () => {
  for (const language of LANGUAGES) {
    const isRecorded = async (text: string): Promise<boolean> => {
      const body = `${text} ${FIGURES[language]}`;
      const mail = await mailOf(body, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
      return readMail(mail, contextFor(language)).action === 'record';
    };
    for (const text of OPEN[language])
      it(`does not record: ${text}`, async () => {
        expect(await isRecorded(text)).to.equal(false);
      });
    for (const text of PLAIN[language])
      it(`records: ${text}`, async () => {
        expect(await isRecorded(text)).to.equal(true);
      });
  }
});
