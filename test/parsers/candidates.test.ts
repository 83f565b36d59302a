import { expect } from 'chai';
import { candidatesOf } from '../../src/parsers/candidates.js';
import { localesFor } from '../../src/parsers/languages.js';
import type { Language } from '../../src/parsers/types.js';

const saidIn = (text: string, language: Language): string[] => {
  const sentence = { text, start: 0, question: false } as Parameters<typeof candidatesOf>[0];
  return candidatesOf(sentence, 0, localesFor(language)).map((candidate) => candidate.statement);
};

describe("the other languages' readers", () => {
  it('read a whole sentence of their own language, in a mail in another', () => {
    expect(saidIn('They have signed the contract.', 'fr')).to.include('won');
    expect(saidIn('Der Kunde hat den Vertrag unterschrieben.', 'en')).to.include('won');
    expect(saidIn('Nous avons remporté le contrat.', 'de')).to.include('won');
  });

  it('read words that no language claims', () => {
    expect(saidIn('Go-live done.', 'fr')).to.include('milestone');
  });

  it("leave a sentence alone that is plainly in the mail's own language", () => {
    expect(saidIn('Ça sent la signature, mais chut.', 'fr')).to.not.include('won');
    expect(saidIn('The call is moved to 3 pm your time.', 'en')).to.deep.equal([]);
    expect(saidIn('Cross-Sell geglückt, der Kunde kauft auch noch die Ablage.', 'de')).to.not.include('complaint');
  });
});
