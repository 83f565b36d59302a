import { expect } from 'chai';
import { readDraftAnswer } from '../../../src/parsers/intake/answer.js';
import { readIntake } from '../../../src/parsers/intake/index.js';
import { findNames, matchName, matchService } from '../../../src/parsers/intake/names.js';
import { readRegion } from '../../../src/parsers/intake/values.js';
import { write } from '../../../src/texts/line.js';

const KNOWN = {
  partners: ['Harbour Field Solutions', 'Rheinwerk Systemhaus GmbH', 'North & Sons, Inc.'],
  services: ['NextService deployment', 'NextService training'],
  regions: ['AU-NSW', 'DE-NW'],
  ownAddresses: ['oskar@nexttechnik.example'],
};
const read = (text: string) => {
  const { labelled, free, ...rest } = readIntake(text, KNOWN, 'Oskar Lindqvist');
  const fields = { ...free, ...labelled };
  return { ...rest, said: Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])) };
};

describe('parsers/intake', () => {
  it('reads a referral in free words', () => {
    const text =
      'Please refer Dan Ord at Kestrel Plumbing, dan@kestrel.example, they need a deployment, to Harbour and Rheinwerk, customer chooses';
    expect(read(text)).to.deep.include({
      isReferral: true,
      doubts: [],
      said: {
        customer: 'Kestrel Plumbing',
        contact: 'Dan Ord',
        contactEmail: 'dan@kestrel.example',
        description: 'a deployment',
        service: 'NextService deployment',
        partners: ['Harbour Field Solutions', 'Rheinwerk Systemhaus GmbH'],
        winRule: 'customer-chooses',
      },
    });
  });

  it('reads German, with the verb at the end as well', () => {
    const { said } = read(
      'Bitte Eva Lang von Alpenbau AG, die ein Deployment für 20 Leute brauchen, an Rheinwerk vermitteln. eva@alpenbau.example',
    );
    expect(said).to.deep.include({
      customer: 'Alpenbau AG',
      contact: 'Eva Lang',
      description: 'ein Deployment für 20 Leute',
      partners: ['Rheinwerk Systemhaus GmbH'],
    });
  });

  it('keeps several lines of a need, names with a comma, and a state that a partner has', () => {
    const { said, doubts } = read(
      'Kunde: Kestrel GmbH\nKontakt: Dan Ord, dan@kestrel.example, +61 2 5550 0142\nBedarf: Zwölf Wagen\nund ein Lager\nPartner: North & Sons, Inc. und Rheinwerk\nBundesland: NSW',
    );
    expect(doubts).to.deep.equal([]);
    expect(said).to.deep.include({
      contact: 'Dan Ord',
      contactPhone: '+61 2 5550 0142',
      description: 'Zwölf Wagen\nund ein Lager',
      partners: ['North & Sons, Inc.', 'Rheinwerk Systemhaus GmbH'],
      region: 'AU-NSW',
    });
  });

  for (const text of [
    'Did you refer Kestrel to Harbour?',
    'Please refer to the manual.',
    'Please do not refer Kestrel to Harbour.',
    'How is it going with the invoice for Kestrel?',
    'ok',
    'Note: Kestrel called.',
  ]) {
    it(`takes “${text}” for no referral`, () => expect(read(text).isReferral).to.equal(false));
  }

  for (const [text, doubt] of [
    ['Please refer Kestrel to Rheinwerk, not to Harbour this time.', 'Is Harbour Field Solutions to get it?'],
    ['Please refer Kestrel to Harbour. a@kestrel.example or b@kestrel.example', 'Several addresses'],
    ['Customer: Kestrel\nNeeds: x\nPartners: Harbour, Nobody Ltd', 'There is no partner “Nobody Ltd”'],
    ['Customer: Kestrel\nNeeds: x\nService: NextService', 'we have NextService deployment, NextService training'],
    ['Customer: Kestrel\nCustomer: Wattle\nNeeds: x', 'which of the two?'],
    ['Customer: Kestrel\nNeeds: x\nRule: whatever', '“first win” or “customer chooses”'],
    ['Customer: Kestrel\nNeeds: x\nEmail: dan at kestrel', 'write one mail address'],
  ] as const) {
    it(`asks: ${doubt}`, () => {
      const { doubts, said } = read(text);
      expect(doubts.map((said) => write(said, 'en')).join(' ')).to.contain(doubt);
      expect(said).to.not.have.property(
        doubt.includes('partner') || doubt.includes('Harbour') ? 'partners' : 'nothing',
      );
    });
  }

  it('takes a partner by a short form only where it is unique, and no customer for a partner', () => {
    expect(matchName('harbour field', KNOWN.partners)).to.deep.equal({ name: 'Harbour Field Solutions' });
    const twins = ['Harbour Field Solutions', 'Harbour Point IT'];
    expect(matchName('Harbour', twins)).to.deep.equal({ among: twins });
    expect(matchName('Ha', KNOWN.partners)).to.equal(null);
    expect(findNames('they have field staff at the harbour', KNOWN.partners)).to.deep.equal([]);
    expect(read('Please refer Harbour Cafe to Rheinwerk.').said).to.deep.include({
      customer: 'Harbour Cafe',
      partners: ['Rheinwerk Systemhaus GmbH'],
    });
  });

  it('tells services apart by their own words', () => {
    expect(matchService('two trainings please', KNOWN.services)).to.deep.equal({ name: 'NextService training' });
    expect(matchService('NextService', KNOWN.services)).to.equal(null);
    expect(matchService('deployment and training', KNOWN.services)).to.deep.equal({ among: KNOWN.services });
  });

  it('reads regions by code and by name', () => {
    expect(
      ['au-nsw', 'NSW', 'Germany', 'Schweiz', 'Atlantis'].map((text) => readRegion(text, KNOWN.regions)),
    ).to.deep.equal(['AU-NSW', 'AU-NSW', 'DE', 'CH', null]);
  });

  describe('the answer to a draft', () => {
    const answer = (text: string) => readDraftAnswer(text, KNOWN, 'Oskar Lindqvist');

    it('reads `ok`, `drop`, `ask customer`, `propose` and `ok anyway` among courtesies', () => {
      expect(answer('Hi,\n\nOK.\n\nThanks\nOskar')).to.deep.include({ verdict: 'ok', doubts: [], anyway: false });
      expect(answer('ok anyway')).to.deep.include({ verdict: 'ok', anyway: true });
      expect(answer('drop')).to.deep.include({ verdict: 'drop', doubts: [] });
      expect(answer('Ask the customer')).to.deep.include({ verdict: 'ask', doubts: [] });
      expect(answer('propose')).to.deep.include({ verdict: 'propose', doubts: [] });
    });

    it('doubts what contradicts itself, and an `ok` that has a condition', () => {
      expect(answer('ok\ndrop')?.doubts).to.have.length(1);
      expect(answer('drop\nCustomer: Kestrel')?.doubts).to.have.length(1);
      expect(answer('ok\nbut wait until Monday')?.doubts).to.have.length(1);
      expect(answer('ok, but to Rheinwerk instead')).to.deep.include({ verdict: null });
    });

    it('is none where nothing is understood', () => expect(answer('Let me think about it')).to.equal(null));
  });

  it('stays quick on hostile text', () => {
    const started = performance.now();
    for (const text of [
      'Please refer ' + 'Dan '.repeat(5000),
      'Contact: ' + 'a@'.repeat(10_000),
      'Customer: a. '.repeat(1500),
      '1 '.repeat(10_000),
      `Partners: ${'Harbour, '.repeat(2000)}`,
    ])
      read(text);
    expect(performance.now() - started).to.be.below(2000);
  });
});
