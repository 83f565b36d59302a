import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import type { Language } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor } from './describeReadings.js';

const DATE = 'Wed, 18 Nov 2026 14:00:00 +1100';

/** Complete figures in plain words, so that nothing but the name is left to ask about. */
const FIGURES: Readonly<Record<Language, string>> = {
  en: 'Total is 66,000, please invoice 6,600, we start on 22 February 2027.',
  de: 'Gesamtsumme 66.000, Rechnung an uns 6.600, Beginn 22. Februar 2027.',
  fr: 'Total 66 000, à facturer 6 600, début le 22 février 2027.',
};

/** How the contract's party is told, and its name as the mail has it. */
const OTHERS: readonly (readonly [Language, string, string])[] = [
  ['en', "The deal is done. Purchase order's in from Esk Valley Holdings.", 'Esk Valley Holdings'],
  ['en', 'We won it. The contract stands on the name of Polder Logistics B.V., another firm.', 'Polder Logistics B.V.'],
  ['en', 'The job is ours! The contracting party is Falcon Ridge Holdings.', 'Falcon Ridge Holdings'],
  ['en', "It's signed: Falcon Holdings Ltd is the legal entity on the contract.", 'Falcon Holdings Ltd'],
  ['en', 'We signed with Falcon Water Services this morning.', 'Falcon Water Services'],
  ['en', 'The job is won.\nSigned by: Falcon Holdings Pty Ltd\n', 'Falcon Holdings Pty Ltd'],
  ['en', 'The job is won.\nContracting party | Falcon Ridge\n', 'Falcon Ridge'],
  ['en', 'We won it: signed not by Kestrel Plumbing but by Adler Holdings Pty Ltd.', 'Adler Holdings Pty Ltd'],
  [
    'de',
    'Auftrag gewonnen, aber nicht von der Vogel GmbH, sondern von der Adler Bau AG unterschrieben.',
    'Adler Bau AG',
  ],
  ['fr', "C'est gagné : ce n'est pas Vogel SA qui a signé, mais Alary Agencement SA.", 'Alary Agencement SA'],
  ['de', 'Der Auftrag ist da, gezeichnet hat ihn die Kranich Holding AG.', 'Kranich Holding AG'],
  ['de', 'Wir haben gewonnen! Der Vertrag läuft auf die Kranich Holding.', 'Kranich Holding'],
  ['de', 'Zuschlag erhalten, die Bestellung kam von der Adler Logistik GmbH.', 'Adler Logistik GmbH'],
  ['de', 'Auftrag gewonnen, die Adler Bau AG ist Auftraggeberin.', 'Adler Bau AG'],
  ['de', 'Der Auftrag ist da.\nVertragspartner: Kranich Immobilien AG\n', 'Kranich Immobilien AG'],
  ['de', 'Der Auftrag ist da.\nBesteller | Adler Werke\n', 'Adler Werke'],
  ['fr', 'Affaire conclue : le contrat est signé avec Clervaux Hospitality S.A.', 'Clervaux Hospitality S.A.'],
  ['fr', "C'est gagné. Le contrat est au nom de la société Grue Immobilier.", 'Grue Immobilier'],
  ['fr', "C'est gagné. Le signataire est la Fondation Grandvaux.", 'Fondation Grandvaux'],
  ['fr', "C'est signé, c'est Grandvaux Participations SA qui passe la commande.", 'Grandvaux Participations SA'],
  ['fr', 'Le bon de commande signé est arrivé de la part de Grandvaux Holding SA.', 'Grandvaux Holding SA'],
  ['fr', 'Commande ferme reçue.\nSociété signataire : Finarmor Holding SA\n', 'Finarmor Holding SA'],
  ['en', 'Dan signed, and the contract is in the name of his other company, Ord Fencing Ltd.', 'Ord Fencing Ltd'],
  ['en', 'The job is won. The order came from her second firm, Falcon Holdings Ltd.', 'Falcon Holdings Ltd'],
  ['de', 'Auftrag gewonnen, der Vertrag läuft auf seine andere Firma, die Adler Bau GmbH.', 'Adler Bau GmbH'],
  ['de', 'Der Auftrag ist da. Unterschrieben hat ihre Schwesterfirma, die Kranich Holding AG.', 'Kranich Holding AG'],
  [
    'fr',
    "M. Vogel a signé hier : le contrat est au nom de son autre société, Agencement des Monts d'Or SAS.",
    "Agencement des Monts d'Or SAS",
  ],
  [
    'de',
    'Wir haben den Auftrag. Unterschrieben hat nicht die Vogel GmbH, sondern die Schwesterfirma Stadler Logistik GmbH, ebenfalls mit Frau Vogel.',
    'Stadler Logistik GmbH',
  ],
  ['de', 'Auftrag gewonnen, Vertragspartnerin ist statt der Vogel GmbH die Adler Bau AG.', 'Adler Bau AG'],
  ['de', 'Der Auftrag ist da, Herr Vogel hat für die Adler Bau AG unterschrieben.', 'Adler Bau AG'],
  ['en', "It wasn't Kestrel who signed the contract but Falcon Holdings Pty Ltd.", 'Falcon Holdings Pty Ltd'],
  ['en', 'Just heard from Porirua Refrigeration, they have signed the order.', 'Porirua Refrigeration'],
  ['fr', "Ce n'est pas Vogel qui a signé le contrat mais Grue Immobilier SA.", 'Grue Immobilier SA'],
  ['fr', "C'est gagné. La commande est passée par sa deuxième entreprise, Grue Bois SA.", 'Grue Bois SA'],
];

/** Names that are the referral's, people, or firms that are no party to the contract. */
const HARMLESS: readonly (readonly [Language, string])[] = [
  ['en', 'We won the job. The contract is with Kestrel Plumbing.'],
  ['en', 'The contract is signed by Dan Ord in Ballarat.'],
  ['en', 'The job is won.\nSigned by: Dan Ord\n'],
  ['en', 'Kestrel have signed. The van is leased from Axis Leasing Pty Ltd.'],
  ['en', 'Kestrel have signed. Their contract with their old supplier, Sage Systems Ltd, ended in June.'],
  ['en', 'Kestrel have signed. His other company, Ord Fencing Ltd, may follow next year.'],
  ['de', 'Auftrag gewonnen. Der Vertrag läuft auf Vogel.'],
  ['de', 'Auftrag gewonnen, unterschrieben hat Frau Krüger für die Geschäftsleitung.'],
  ['de', 'Vogel hat unterschrieben. Der Leasingvertrag läuft auf die Grenke AG.'],
  ['de', 'Vogel hat unterschrieben. Der Vertrag mit dem alten Lieferanten, der Sage GmbH, ist gekündigt.'],
  ['fr', "C'est gagné. Le contrat est au nom de Vogel SA."],
  ['fr', 'Contrat signé.\nSignataire : M. Vogel\n'],
  ['fr', 'Vogel a signé. Le matériel est en location chez Locam SA.'],
  ['fr', "Vogel a signé. Leur contrat avec l'ancien fournisseur, Sage SA, a pris fin en juin."],
];

describe('the party to the contract', () => {
  for (const [language, told, name] of OTHERS)
    it(`is given as the mail has it, and asked about, where the referral goes by another name: ${told}`, async () => {
      const reading = readMail(
        await mailOf(`${told} ${FIGURES[language]}`, { Date: DATE }, language),
        contextFor(language),
      );
      expect(reading.action).to.equal('ask');
      expect(reading.won?.customer.value).to.equal(name);
      expect(reading.doubts.map(({ code }) => code)).to.include('customer-other');
    });

  for (const [language, told] of HARMLESS)
    it(`is the referral's customer: ${told}`, async () => {
      const reading = readMail(
        await mailOf(`${told} ${FIGURES[language]}`, { Date: DATE }, language),
        contextFor(language),
      );
      expect(reading.action).to.equal('record');
      expect(reading.won?.customer.value).to.equal(contextFor(language).referral.customer);
    });
});
