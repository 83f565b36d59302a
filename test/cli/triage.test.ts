import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { main } from '../../src/cli/index.js';
import { keepModel, ownExamples, shippedExamples, triageOptions } from '../../src/desk/triageModel.js';
import { triageRules } from '../../src/desk/triageRules.js';
import { readTriageText } from '../../src/parsers/triage/index.js';
import { trainTriage } from '../../src/parsers/triage/lessons.js';

const SEEN = 'test/fixtures/triage/seen';

async function run(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await main(['triage', ...argv], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    env: {},
  });
  return { status, out, err };
}

describe('cli/triage', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'triage-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('prints one line a file in the order given, and goes on after one that cannot be read', async () => {
    const { status, out } = await run(`${SEEN}/own-003.eml`, join(folder, 'none.eml'), `${SEEN}/own-009.eml`);
    expect(status).to.equal(1);
    const [security, none, access] = out.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(security).to.include({
      file: `${SEEN}/own-003.eml`,
      tier: 'management',
      category: 'security-architecture',
      confident: true,
    });
    expect(security?.['evidence']).to.be.an('array').that.is.not.empty;
    expect(none).to.have.all.keys('file', 'error');
    expect(access).to.include({ tier: 'partner', category: 'installation-access' });
    expect((await run(`${SEEN}/own-003.eml`)).status).to.equal(0);
  });

  it('reads with rules of the operator, and names what is wrong in them', async () => {
    await cp('src/parsers/triage/rules', folder, { recursive: true });
    const file = join(folder, 'en.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace('rules:\n', 'rules:\n  - { category: hosting, weight: 8, phrases: [zorp, zorping, zorped] }\n'),
    );
    await writeFile(
      join(folder, 'z.eml'),
      'From: a@b.example\nSubject: zorp\n\nThe page has zorped since Monday morning for the whole office.\n',
    );
    const own = await run(join(folder, 'z.eml'), '--rules', folder);
    expect(JSON.parse(own.out[0] ?? '')).to.include({ category: 'hosting', tier: 'technical-support' });

    const bad = await mkdtemp(join(tmpdir(), 'triage-'));
    await writeFile(
      join(bad, 'en.yaml'),
      text.replace('rules:\n', 'rules:\n  - { category: hostings, phrases: ["a.{1,9}b"], with: [nowhere] }\n'),
    );
    const refused = await run(join(folder, 'z.eml'), '--rules', bad);
    await rm(bad, { recursive: true });
    expect(refused.status).to.equal(78);
    expect(refused.err.join('\n'))
      .to.include('en.yaml')
      .and.to.include('rules.0.category')
      .and.to.include('rules.0.phrases.0');
    expect((await run(join(folder, 'z.eml'), '--rules', join(folder, 'nowhere'))).status).to.equal(78);
  });
});

describe('desk/triageModel', () => {
  it('keeps examples and classifier in a folder and reads with them; none there: the shipped one', async function () {
    this.timeout(30_000);
    const folder = await mkdtemp(join(tmpdir(), 'triage-'));
    expect(triageOptions(join(folder, 'none'))).to.deep.equal({});
    expect(ownExamples(join(folder, 'none'))).to.deep.equal([]);
    const rules = triageRules('');
    const own = [{ text: 'The quibblewort\nis floopy.', language: 'en', category: 'hosting' as const }];
    keepModel(folder, own, trainTriage([...shippedExamples().slice(0, 200), ...own, ...own, ...own], rules));
    expect(ownExamples(folder)).to.deep.equal([{ ...own[0], text: 'The quibblewort is floopy.' }]);
    const { category } = readTriageText('The quibblewort is floopy.', rules, triageOptions(folder));
    expect(category).to.equal('hosting');
    await writeFile(join(folder, 'model.json'), '{}');
    const other = await mkdtemp(join(tmpdir(), 'triage-'));
    await cp(folder, other, { recursive: true });
    expect(() => triageOptions(other)).to.throw('model.json');
    await rm(folder, { recursive: true });
    await rm(other, { recursive: true });
  });
});
