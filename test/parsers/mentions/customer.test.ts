import { expect } from 'chai';
import fc from 'fast-check';
import { findCompanies, findCustomerNames, matchCustomer } from '../../../src/parsers/mentions/customer.js';
import type { ReadingContext, Sentence } from '../../../src/parsers/types.js';
import { sentence } from './mentionCase.js';

function context(
  customer: string,
  customerContact = 'Dan Ord',
  locale = 'en-AU',
  partner = 'Harbour Field Solutions',
): ReadingContext {
  return {
    desk: {
      name: 'Next Technik',
      address: 'referrals@nexttechnik.example',
      currency: 'AUD',
      timezone: 'Australia/Sydney',
      dateOrder: 'DMY',
    },
    partner: {
      name: partner,
      domain: 'harbourfield.example',
      contact: { name: 'Priya Nair', email: 'priya@harbourfield.example' },
      locale,
      currency: 'AUD',
      timezone: 'Australia/Sydney',
      dateOrder: 'DMY',
    },
    referral: {
      ref: 'R-2041',
      customer,
      customerContact,
      service: 'NextService deployment',
      sentAt: '2026-11-02T09:10:00+11:00',
    },
  };
}

const KESTREL = 'Kestrel Plumbing Pty Ltd';

describe('parsers/mentions/customer', () => {
  describe('matchCustomer', () => {
    for (const [named, recorded, relation] of [
      ['Kestrel Plumbing', KESTREL, 'same'],
      ['KESTREL PLUMBING PTY. LTD.', KESTREL, 'same'],
      ['Kestrel Plumbing Limited', KESTREL, 'same'],
      ['Weber S.à.r.l.', 'Weber s.à r.l.', 'same'],
      ['Yarra Shutters and Doors', 'Yarra Shutters & Doors', 'same'],
      ['Müller und Söhne', 'Mueller & Soehne AG', 'same'],
      ['Dupont SARL', 'Dupont S.A.R.L.', 'same'],
      ['Fiduciaire Kirchberg S.A', 'Fiduciaire Kirchberg S.A.', 'same'],
      ['Sun-Ray Solar', 'Sunray Solar Ltd', 'same'],
      ['Vogel GmbH & Co. KG', 'Vogel GmbH', 'same'],
      ['Kestrel', KESTREL, 'short'],
      ['Sommerfeld', 'Bäckerei Sommerfeld GmbH', 'short'],
      ['Shannon Alarm', 'Shannon Alarm Systems', 'short'],
      ['BHG', 'Ballarat Heating & Gas', 'short'],
      ['Kestral Plumbing', KESTREL, 'variant'],
      ['Kestrel Plumbing Group', KESTREL, 'variant'],
      ['Kestrel Plumbing GmbH', KESTREL, 'variant'],
      ['Vogel Kunststofftechnik', 'Kunststofftechnik Vogel GmbH', 'variant'],
      ['cabinet des Trois Ponts', 'Cabinet vétérinaire des Trois Ponts', 'variant'],
      ['clinique Montplaisir', 'Clinique dentaire Montplaisir', 'variant'],
      ['garage Monnier', 'Garage Éric Monnier SARL', 'variant'],
      ['Praxis Müller', 'Zahnarztpraxis Dr. Müller & Kollegen', 'variant'],
      ['Krüger Sanitär', 'Sanitär Krüger Bad & Heizung GmbH & Co. KG', 'variant'],
      ['Malermeister Hoyer', 'Malerbetrieb Hoyer', 'variant'],
      ['Grünauer Stadtwerke', 'Stadtwerke Grünau', 'variant'],
      ["O'Brien Dental", "O'Brien Family Dental", 'variant'],
      ['Northern Rivers Aircon', 'Northern Rivers Air Conditioning Pty Ltd', 'variant'],
      ["Saint John's Vet Clinic", "St John's Veterinary Clinic", 'variant'],
      ['Tamer Valley Pumps', 'Tamar Valley Pumps', 'variant'],
      ['STL', 'Société des Transports du Léman Sàrl', 'short'],
      ['Kestrel Plumbing P/L', KESTREL, 'same'],
      ['Vogels', 'Vogel GmbH', 'variant'],
      ['Vogels GmbH', 'Vogel GmbH', 'other'],
      ['Cabinet vétérinaire Favre', 'Cabinet dentaire Favre', 'other'],
      ['Tamar Pumps', 'Tamar Valley Pumps', 'other'],
      ['Metallhandel Huber', 'Metallbau Huber AG', 'other'],
      ['Lindner Spedition', 'Lindner Metallbau GmbH', 'other'],
      ['Porirua Refrigeration Services', 'Kapiti Refrigeration Services Ltd', 'other'],
      ['Kestrel Electrical', KESTREL, 'other'],
      ['Plumbing', KESTREL, 'other'],
      ['Bäckerei', 'Bäckerei Sommerfeld GmbH', 'other'],
      ['Bäckerei Sonnenfeld', 'Bäckerei Sommerfeld GmbH', 'other'],
      ['Ballarat Gas', 'Ballarat Heating & Gas', 'other'],
      ['Meyer Bau', 'Meier Bau', 'other'],
      ['Depot 2', 'Depot 1', 'other'],
      ['Falcon', KESTREL, 'other'],
      ['Kestrel Plumbing & Electrical', KESTREL, 'other'],
      ['constructor', KESTREL, 'other'],
      ['', KESTREL, 'other'],
    ] as const) {
      it(`takes "${named}" for "${recorded}" as ${relation}`, () =>
        expect(matchCustomer(named, recorded)).to.equal(relation));
    }

    it('takes every name for itself, whatever its case', () => {
      fc.assert(
        fc.property(
          fc.string({
            unit: fc.constantFrom('a', 'B', 'é', 'ß', '&', ' ', '-', '.', '7', 'Ltd'),
            minLength: 1,
            maxLength: 30,
          }),
          (name) => {
            fc.pre(/[\p{L}\p{N}]/u.test(name));
            expect(matchCustomer(name, name)).to.equal('same');
          },
        ),
        { numRuns: 200 },
      );
    });
  });

  describe('findCustomerNames', () => {
    const CASES: readonly (readonly [text: string, context: ReadingContext, ...found: string[]])[] = [
      [
        '=1+1 Fitness Studios Pty Ltd are in!',
        context('=1+1 Fitness Studios Pty Ltd'),
        '=1+1 Fitness Studios Pty Ltd: same',
      ],
      ['1+1 Fitness Studios have signed.', context('=1+1 Fitness Studios Pty Ltd'), '1+1 Fitness Studios: same'],
      ['The contract with +49 Design is signed.', context('+49 Design'), '+49 Design: same'],
      ['We won {{name}}!', context('{{name}}'), '{{name}}: same'],
      ['We won @home today.', context('@home'), '@home: same'],
      ['1+1=3 AG hat unterschrieben.', context('1+1=3 AG'), '1+1=3 AG: same'],
      [
        '2+1 Fitness Studios Pty Ltd have signed.',
        context('=1+1 Fitness Studios Pty Ltd'),
        '1 Fitness Studios Pty Ltd: other',
      ],
      // A longer name that begins with the recorded one is another company's, unless only its legal form goes on.
      ...(
        [
          ['Müller/Meier Holding AG hat unterschrieben.', 'Müller/Meier AG', 'Müller/Meier Holding AG'],
          ['Die Müller/Meier Nord GmbH hat unterschrieben.', 'Müller/Meier AG', 'Müller/Meier Nord GmbH'],
          ['We have won the job at Müller/Meier Nord GmbH.', 'Müller/Meier AG', 'Müller/Meier Nord GmbH'],
          ['24/7 Fitness Cleaning Ltd have signed.', '24/7 Fitness Ltd', '24/7 Fitness Cleaning Ltd'],
          ['Customer: 24/7 Fitness Cleaning', '24/7 Fitness Ltd', '24/7 Fitness Cleaning'],
          ['Signed with Studio +49 Design Berlin GmbH.', '+49 Design', '+49 Design Berlin GmbH'],
        ] as const
      ).map(([text, recorded, name]) => [text, context(recorded), `${name}: other`] as const),
      ['Müller/Meier AG hat unterschrieben.', context('Müller/Meier AG'), 'Müller/Meier AG: same'],
      ['Müller/Meier GmbH & Co. KG hat unterschrieben.', context('Müller/Meier GmbH'), 'Müller/Meier GmbH: same'],
      ['Signed with +49 Design GmbH.', context('+49 Design'), '+49 Design: same'],
      ['Customer: 24/7 Fitness Ltd Brisbane', context('24/7 Fitness Ltd'), '24/7 Fitness Ltd: same'],
      ['Kestrel has signed, total 48,500.', context(KESTREL), 'Kestrel: short'],
      ["Kestrel's signed!", context(KESTREL), 'Kestrel: short'],
      ['Kestrel Plumbing Pty Ltd, Brisbane', context(KESTREL), 'Kestrel Plumbing Pty Ltd: same'],
      [
        'so Yarra Shutters & Doors is done',
        context('Yarra Shutters & Doors', 'Helen Trikilis'),
        'Yarra Shutters & Doors: same',
      ],
      [
        'die Bäckerei Sommerfeld GmbH hat unser Angebot angenommen',
        context('Bäckerei Sommerfeld GmbH', 'Uwe Sommerfeld', 'de-DE'),
        'Bäckerei Sommerfeld GmbH: same',
      ],
      ['Duval a signé hier', context('Plomberie Duval SARL', 'Anne Roy', 'fr-FR'), 'Duval: short'],
      // Written large, "Maison" is the first word of a name, and the name is another one.
      [
        'Le contrat avec la Maison Saint-Hubert ASBL est signé.',
        context('Résidence Les Tilleuls ASBL', 'Anne Roy', 'fr-BE'),
        'Maison Saint-Hubert ASBL: other',
      ],
      [
        'Le contrat avec la maison Dubois Chauffage SA est signé.',
        context('Dubois Chauffage SA', 'Anne Roy', 'fr-BE'),
        'Dubois Chauffage SA: same',
      ],
      ['Customer: Kestrel (Dan Ord)', context(KESTREL), 'Kestrel: short'],
      ['We won Falcon Roofing Pty Ltd yesterday.', context(KESTREL), 'Falcon Roofing Pty Ltd: other'],
      ['Falcon Roofing have signed.', context(KESTREL), 'Falcon Roofing: other'],
      ['Kestrel Electrical has signed.', context(KESTREL), 'Kestrel Electrical: other'],
      ['Customer: Falcon', context(KESTREL), 'Falcon: other'],
      [
        'Auftrag von der Metzgerei Huber AG erhalten',
        context('Pflegezentrum Rosengarten', 'Esther Bigler', 'de-CH'),
        'Metzgerei Huber AG: other',
      ],
      [
        'La Boulangerie Martin a signé.',
        context('Plomberie Duval SARL', 'Anne Roy', 'fr-FR'),
        'Boulangerie Martin: other',
      ],
      [
        'signé par 9361-4402 Québec inc., pour 38 600 $',
        context('Plomberie Duval inc.', 'Anne Roy', 'fr-CA'),
        '9361-4402 Québec inc.: other',
      ],
      [
        'the PO came from 1234567 Ontario Ltd.',
        context('Duval Plumbing Inc.', 'Anne Roy', 'en-CA'),
        '1234567 Ontario Ltd.: other',
      ],
      [
        '9252-1180 Québec inc. a signé',
        context('9361-4402 Québec inc.', 'Anne Roy', 'fr-CA'),
        '9252-1180 Québec inc.: other',
      ],
      [
        '9361-4402 Québec inc. a signé',
        context('9361-4402 Québec inc.', 'Anne Roy', 'fr-CA'),
        '9361-4402 Québec inc.: same',
      ],
      [
        'Nous avons signé avec le Garage Lebrun.',
        context('Plomberie Duval SARL', 'Anne Roy', 'fr-FR'),
        'Garage Lebrun: other',
      ],
      [
        "C'est signé avec le cabinet des Trois Ponts !",
        context('Cabinet vétérinaire des Trois Ponts', 'Élodie Fabre', 'fr-FR'),
        'cabinet des Trois Ponts: variant',
      ],
      [
        'Unterschrieben hat die Schwesterfirma Stadler Lagerlogistik GmbH.',
        context('Haberl Transporte GmbH', 'Brigitte Haberl', 'de-AT'),
        'Stadler Lagerlogistik GmbH: other',
      ],
      [
        "C'est signé avec Menuiserie Delmas.",
        context('Menuiserie Delcourt SRL', 'Luc Delcourt', 'fr-BE'),
        'Menuiserie Delmas: other',
      ],
      [
        'Kestrel Plumbing Melbourne signed yesterday.',
        context('Kestrel Plumbing Sydney'),
        'Kestrel Plumbing Melbourne: other',
      ],
      ['Kestrel Plumbing Monday signed.', context('Kestrel Plumbing Sydney'), 'Kestrel Plumbing: short'],
      [
        'Autohaus Krüger Süd hat unterschrieben.',
        context('Autohaus Krüger Nord', 'Kai Krüger', 'de-DE'),
        'Autohaus Krüger Süd: other',
      ],
      ['Ils ont signé avec Garage Lebrun.', context('Plomberie Duval SARL', 'Anne Roy', 'fr-FR')],
      ['call 514-555-0199, Québec', context('Plomberie Duval inc.', 'Anne Roy', 'fr-CA')],
      ['Kestrel went with Falcon Roofing Pty Ltd', context(KESTREL), 'Kestrel: short'],
      ['They went with Falcon Roofing.', context(KESTREL)],
      ['Helen has signed.', context('Yarra Shutters & Doors', 'Helen Trikilis')],
      ['Sarah has signed.', context(KESTREL)],
      ['The customer has signed, procurement approved.', context(KESTREL)],
      ['Der Geschäftsführer hat unterschrieben.', context('Pflegezentrum Rosengarten', 'Esther Bigler', 'de-CH')],
      ['Harbour Field Solutions have signed.', context(KESTREL)],
      ['We won the NextService deployment, signed Friday.', context(KESTREL)],
      ['Kunde: Frau Bigler', context('Pflegezentrum Rosengarten', 'Esther Bigler', 'de-CH')],
    ];
    for (const [text, reading, ...found] of CASES) {
      it(`finds ${found.length === 0 ? 'no name' : found.join(', ')} in "${text}"`, () => {
        const names = findCustomerNames(sentence(text, 3), reading);
        expect(names.map(({ name, relation }) => `${name}: ${relation}`)).to.deep.equal(found);
        for (const { name, evidence } of names) expect(text.slice(evidence.start - 3, evidence.end - 3)).to.equal(name);
      });
    }

    it('takes “S.à r.l.” for one legal form, not for “SA” and a rest', () => {
      const [found] = findCustomerNames(
        sentence('Carrelages Thill S.à r.l. a signé'),
        context('Carrelages Thill S.à r.l.'),
      );
      expect(found).to.include({ name: 'Carrelages Thill S.à r.l.', relation: 'same' });
    });

    it('reads the value of a label at its place', () => {
      const text = '| Kunde | Metzgerei Huber AG |';
      const row: Sentence = {
        ...sentence(text, 100),
        label: { name: 'Kunde', value: 'Metzgerei Huber AG', valueStart: 110 },
      };
      const [found] = findCustomerNames(row, context('Pflegezentrum Rosengarten', 'Esther Bigler', 'de-CH'));
      expect(found).to.deep.include({ name: 'Metzgerei Huber AG', relation: 'other' });
      expect(found?.evidence.start).to.equal(110);
    });

    it('no text makes it throw or read beyond the sentence', () => {
      const noise = fc.array(
        fc.constantFrom(
          'Kestrel',
          'Falcon ',
          'has signed',
          'Customer: ',
          'won ',
          ' & ',
          ' Ltd',
          '.',
          '(',
          '\n',
          'GmbH',
          '{{',
          '=cmd|',
          '\u{1F600}',
        ),
        { maxLength: 20 },
      );
      fc.assert(
        fc.property(noise, (parts) => {
          const text = parts.join('');
          for (const { name, evidence } of findCustomerNames(sentence(text, 9), context(KESTREL))) {
            expect(text.slice(evidence.start - 9, evidence.end - 9)).to.equal(name);
          }
        }),
        { numRuns: 300 },
      );
      for (const unit of ['Falcon ', 'a', 'Customer: ', 'Kestrel ', '&']) {
        findCustomerNames(sentence(unit.repeat(100_000 / unit.length)), context(KESTREL));
      }
    });
  });
});

describe('companies anywhere in a mail that does not name its customer', () => {
  const named = (text: string, customer = KESTREL, locale = 'en-AU'): string[] =>
    findCompanies(sentence(text), context(customer, 'Dan Ord', locale)).map(({ name }) => name);

  it('are told by their legal form, wherever they stand', () => {
    expect(named('The contract came back from Dingo Earthmoving Pty Ltd today, fully signed.')).to.deep.equal([
      'Dingo Earthmoving Pty Ltd',
    ]);
    expect(named('Heute kam das Blatt von der Wagner Optik GmbH zurück.', KESTREL, 'de-DE')).to.deep.equal([
      'Wagner Optik GmbH',
    ]);
  });

  it('are told by their trade behind an article', () => {
    expect(
      named('Es ist amtlich, das Hotel Alpenblick hat bei uns gebucht.', 'Pension Edelweiß', 'de-AT'),
    ).to.deep.equal(['Hotel Alpenblick']);
  });

  it('are not the customer, the partner, the desk, or a thing with a capital', () => {
    for (const text of [
      'Signed by Kestrel Plumbing Pty Ltd.',
      'Harbour Field Solutions Pty Ltd starts on Monday.',
      'Next Technik Ltd may invoice us.',
      'The Project Manager is back on Monday.',
    ])
      expect(named(text), text).to.deep.equal([]);
    expect(named('Wir treffen uns im Hotel Anfang Februar.', 'Pension Edelweiß', 'de-AT')).to.deep.equal([]);
  });
});
