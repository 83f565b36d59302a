import { expect } from 'chai';
import { serverPath } from '../../src/inbox/folders.js';

describe('inbox/folders: serverPath', () => {
  for (const [name, prefix, delimiter, path] of [
    ['Desk/Done', '', '/', 'Desk/Done'],
    ['Desk/Done', '', '.', 'Desk.Done'],
    ['Desk/Done', 'INBOX.', '.', 'INBOX.Desk.Done'],
    ['INBOX/Desk/Done', 'INBOX.', '.', 'INBOX.Desk.Done'],
    ['INBOX.Desk.Done', 'INBOX.', '.', 'INBOX.Desk.Done'],
    ['Desk/Done', '', null, 'Desk-Done'],
    ['/Desk//Done/', '', '/', 'Desk/Done'],
    ['inbox', 'INBOX.', '.', 'INBOX'],
  ] as const) {
    it(`writes ${name} as ${path} with prefix "${prefix}" and delimiter ${String(delimiter)}`, () => {
      expect(serverPath(name, { prefix, delimiter })).to.equal(path);
    });
  }

  it('takes a server that says nothing of namespaces for a flat one', () => {
    expect(serverPath('Desk/Done', undefined)).to.equal('Desk-Done');
  });
});
