import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { LINES } from '../../src/texts/catalogue.js';
import { lineOf, textLanguage, write } from '../../src/texts/line.js';

const slotsOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('texts/line', () => {
  it('writes a line in each language, with its values', () => {
    const said = lineOf('{partner} is not asked before {day}', { partner: 'Harbour', day: '3 Dec' });
    expect(write(said, 'en')).to.equal('Harbour is not asked before 3 Dec');
    expect(write(said, 'de')).to.equal('Harbour wird nicht vor 3 Dec gefragt');
    expect(write(said, 'fr')).to.equal('Harbour ne sera pas interrogé avant le 3 Dec');
  });

  it('writes lines and lists within a line in the same language', () => {
    const said = lineOf('Still missing: {facts}. Nothing was recorded; send all of it in one answer.', {
      facts: [lineOf('total amount'), lineOf('job start date')],
    });
    expect(write(said, 'en')).to.contain('Still missing: total amount, job start date.');
    expect(write(said, 'de')).to.contain('Noch fehlt: Gesamtwert, Beginn.');
  });

  it('reads no slot in a value, and leaves text as it stands', () => {
    expect(write(lineOf('“{line}” is no command', { line: '{line} {day}' }), 'de')).to.equal(
      '„{line} {day}“ ist kein Befehl',
    );
    expect(write('as it stands', 'fr')).to.equal('as it stands');
  });

  it('takes English where the desk does not write the language', () => {
    expect(['de-CH', 'fr', 'it-IT', 'en-AU', 'DE_at'].map(textLanguage)).to.deep.equal(['de', 'fr', 'en', 'en', 'de']);
  });

  for (const [english, { de, fr }] of Object.entries(LINES)) {
    it(`has the slots of “${english.slice(0, 60)}” in every language`, () => {
      expect(slotsOf(de)).to.deep.equal(slotsOf(english));
      expect(slotsOf(fr)).to.deep.equal(slotsOf(english));
      expect(de).not.to.equal('');
      expect(fr).not.to.equal('');
    });
  }

  it('keeps each line once, and none that nobody says', () => {
    const folder = 'src/texts/lines';
    const kept = readdirSync(folder).flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}(?:'((?:[^'\\]|\\.)*)'|"([^"]*)"|(\w+)): \{/gm)].map(
        ([, single, double, bare]) => single ?? double ?? bare ?? '',
      ),
    );
    expect(kept.filter((key, at) => kept.indexOf(key) !== at)).to.deep.equal([]);
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith(join('texts', 'lines')))
      .map((file) => readFileSync(join('src', file), 'utf8'))
      .join('\n');
    expect(Object.keys(LINES).filter((key) => !sources.includes(key.replaceAll('\n', '\\n')))).to.deep.equal([]);
  });
});
