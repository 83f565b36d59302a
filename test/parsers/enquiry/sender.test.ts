import { expect } from 'chai';
import { firmDomain, readReferences } from '../../../src/parsers/enquiry/sender.js';

describe('parsers/enquiry/sender', () => {
  it('takes the domain for the firm, except where anybody can have an address', () => {
    expect(firmDomain('dan@kestrel.example', [])).to.equal('kestrel.example');
    expect(firmDomain('Dan@KESTREL.example', [])).to.equal('kestrel.example');
    expect(firmDomain('dan@gmail.com', [])).to.equal(null);
    expect(firmDomain('dan@mail.bigriver.example', ['mail.bigriver.example'])).to.equal(null);
  });

  it('takes nothing for a domain that could be a pattern', () => {
    for (const address of ['dan@%', 'dan@k_strel.example', 'dan@localhost', 'dan', '', 'dan@a..b']) {
      expect(firmDomain(address, []), address).to.equal(null);
    }
  });

  it('reads references, each once, and no more than twenty', () => {
    expect(readReferences('About r-1001, R-1001 and J-4 (see C-7), not XR-3 or R-1001a')).to.deep.equal([
      'R-1001',
      'J-4',
      'C-7',
    ]);
    expect(readReferences(Array.from({ length: 100 }, (_, number) => `R-${number}`).join(' '))).to.have.length(20);
  });
});
