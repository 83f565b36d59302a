import { expect } from 'chai';
import { restoreAccents } from '../../../../src/parsers/locales/fr/accents.js';

describe('parsers/locales/fr/accents', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['debut des travaux', 'début des travaux'],
    ['la cliente a signe le devis', 'la cliente a signé le devis'],
    ['affaire gagnee, a nous facturer 1 800', 'affaire gagnée, à nous facturer 1 800'],
    ["nous n'avons pas ete retenus", "nous n'avons pas été retenus"],
  ];
  for (const [plain, right] of cases) {
    it(`puts the accents of "${plain}" back`, () => expect(restoreAccents(plain)).to.equal(right));
  }
  const kept = [
    'il signe lundi',
    'la brasserie des grottes a passé commande',
    'we decide on the reference, a change to the contract is complete',
    'der auftrag ist da, interesse und probleme',
  ];
  for (const text of kept) it(`leaves "${text}" as it is`, () => expect(restoreAccents(text)).to.equal(text));
  it('never changes the length, so that evidence stands where it is read', () => {
    for (const [plain] of cases) expect(restoreAccents(plain)).to.have.length(plain.length);
  });
});
