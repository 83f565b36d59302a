import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { HELPER_NAMES } from '../../src/templates/helpers.js';
import { LETTER_NAMES, SAMPLES } from '../../src/templates/samples.js';

const DOCUMENT = readFileSync(new URL('../../docs/letters.md', import.meta.url), 'utf8');

describe('docs/letters.md', () => {
  it('lists exactly the letters that there are', () => {
    const listed = [...DOCUMENT.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name]) => name);
    expect(listed).to.deep.equal(LETTER_NAMES);
  });

  it('lists the values of each letter', () => {
    for (const letter of LETTER_NAMES) {
      const section = new RegExp(`^- \`${letter}\`: (.+)$`, 'm').exec(DOCUMENT)?.[1] ?? '';
      const names = [...section.matchAll(/`([A-Za-z]+)`/g)].map(([, name]) => name);
      const keys = Object.keys(SAMPLES[letter][0]!.view).filter((key) => key !== 'desk');
      expect(names, letter).to.have.members(keys);
    }
  });

  it('lists the helpers', () => {
    const listed = [...DOCUMENT.matchAll(/^- `\{\{#?([A-Za-z]+)/gm)].map(([, name]) => name);
    expect(listed).to.have.members([...HELPER_NAMES]);
  });
});
