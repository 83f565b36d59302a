import { expect } from 'chai';
import { Parser } from 'htmlparser2';
import { renderLetter } from '../../src/templates/index.js';
import { LETTER_LANGUAGES } from '../../src/templates/language.js';
import { LETTER_NAMES, SAMPLES } from '../../src/templates/samples.js';

/** Where a part of a table may stand. Mail programs, as browsers, move what stands elsewhere to some other place of the mail. */
const INSIDE: ReadonlyMap<string, readonly string[]> = new Map([
  ['tr', ['table', 'tbody', 'thead', 'tfoot']],
  ['td', ['tr']],
  ['th', ['tr']],
]);
/** What may stand directly in these. */
const HOLDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['table', ['tr', 'tbody', 'thead', 'tfoot']],
  ['tbody', ['tr']],
  ['tr', ['td', 'th']],
]);
const EMPTY = new Set(['br', 'meta', 'img', 'hr', 'link']);

/** What stands in a table where no part of one may, or the other way round: "tr in td". */
function misplacedIn(html: string): string[] {
  const open: string[] = [];
  const misplaced: string[] = [];
  const parser = new Parser({
    onopentagname(name) {
      const around = open.at(-1) ?? '';
      if (INSIDE.get(name)?.includes(around) === false || HOLDS.get(around)?.includes(name) === false)
        misplaced.push(`${name} in ${around}`);
      if (!EMPTY.has(name)) open.push(name);
    },
    onclosetag(name, implied) {
      if (!implied && open.lastIndexOf(name) >= 0) open.length = open.lastIndexOf(name);
    },
  });
  parser.end(html);
  return misplaced;
}

describe('templates: tables in the HTML of letters', () => {
  it('finds rows that stand outside of a table', () => {
    expect(misplacedIn('<table><tr><td><p>a</p></td></tr></table>')).to.deep.equal([]);
    expect(misplacedIn('<table><tr><td><p>a</p><tr><td>b</td></tr></td></tr></table>')).to.deep.equal(['tr in td']);
    expect(misplacedIn('<table><p>a</p></table>')).to.deep.equal(['p in table']);
  });

  for (const letter of LETTER_NAMES) {
    it(`${letter} keeps its rows in tables`, () => {
      for (const language of LETTER_LANGUAGES)
        for (const { title, view } of SAMPLES[letter])
          expect(misplacedIn(renderLetter(letter, language, view).html), `${language}, ${title}`).to.deep.equal([]);
    });
  }
});
