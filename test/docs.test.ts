import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';

/** Text files that name pages of the documentation. */
const NAMING = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'desk.example.yaml', ...under('docs'), ...under('src')];

function under(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter((file) => /\.(?:md|ts|hbs)$/.test(file));
}

/** Pages that a file names: "docs/x.md" anywhere, and targets of Markdown links. */
export function pagesNamed(file: string, text: string): string[] {
  const named = [...text.matchAll(/(?<![\w/.-])docs\/[\w-]{1,60}\.md\b/g)].map(([page]) => page);
  const links = file.endsWith('.md')
    ? [...text.matchAll(/\]\((?!https?:)([\w./-]{1,100}\.md)(?:#[\w-]{0,100})?\)/g)].map(([, target = '']) =>
        path.posix.join(path.posix.dirname(file), target),
      )
    : [];
  return [...new Set([...named, ...links])];
}

describe('documentation', () => {
  const named = NAMING.flatMap((file) => pagesNamed(file, readFileSync(file, 'utf8')).map((page) => ({ file, page })));

  it('finds names in prose, comments and links', () => {
    expect(
      pagesNamed('docs/a.md', 'see [b](b.md#there), docs/c.md, [x](https://x.example/y.md) and mydocs/d.md'),
    ).to.deep.equal(['docs/c.md', 'docs/b.md']);
    expect(named.length).to.be.above(15);
  });

  it('has every page that is named somewhere', () => {
    const missing = named.filter(({ page }) => !existsSync(page)).map(({ file, page }) => `${file} names ${page}`);
    expect(missing).to.deep.equal([]);
  });

  it('has no page that the README does not lead to', () => {
    const led = new Set(pagesNamed('README.md', readFileSync('README.md', 'utf8')));
    expect(under('docs').filter((page) => !led.has(page))).to.deep.equal([]);
  });
});
