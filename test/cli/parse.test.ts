import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { runParse, type ParseOptions } from '../../src/cli/parse.js';

const FIXTURES = new URL('../fixtures/replies/', import.meta.url).pathname;

async function run(files: readonly string[], options: ParseOptions = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runParse(files, options, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return {
    status,
    out,
    err,
    json: () => out.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

describe('cli/parse', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parse-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('prints one line a file in the order given, with the keys of the contract', async () => {
    const { status, out, json } = await run([join(FIXTURES, 'au-013.eml'), join(FIXTURES, 'au-001.eml')]);
    expect(status).to.equal(0);
    expect(out).to.have.length(2);
    const [lost, won] = json();
    expect(lost).to.include({ file: join(FIXTURES, 'au-013.eml'), action: 'record', won: null });
    expect(won).to.have.all.keys('file', 'statements', 'won', 'action', 'doubts', 'evidence');
    expect(won?.['statements']).to.deep.equal(['won']);
  });

  it('gives evidence for the statement and for every fact, in words of the mail', async () => {
    const { json } = await run([join(FIXTURES, 'au-001.eml')]);
    const evidence = json()[0]?.['evidence'] as {
      for: string;
      text: string;
      part: string;
      start: number;
      end: number;
    }[];
    expect(evidence.map((item) => item.for)).to.include.members(['won', 'total', 'invoice', 'startDate']);
    for (const item of evidence) expect(item.end - item.start).to.equal(item.text.length);
  });

  it('takes the context that is given before the one beside the mail', async () => {
    const stored = JSON.parse(await readFile(join(FIXTURES, 'au-001.json'), 'utf8')) as {
      context: { partner: { currency: string } };
    };
    stored.context.partner.currency = 'NZD';
    const context = join(folder, 'context.json');
    await writeFile(context, JSON.stringify(stored.context));
    const { json } = await run([join(FIXTURES, 'au-001.eml')], { context });
    expect(json()[0]).to.have.nested.property('won.total.currency', 'NZD');
  });

  it('reads a mail without a context as far as that goes', async () => {
    const file = join(folder, 'alone.eml');
    await writeFile(file, await readFile(join(FIXTURES, 'au-001.eml')));
    const { status, json } = await run([file]);
    expect(status).to.equal(0);
    expect(json()[0]).to.have.property('statements').that.deep.equals(['won']);
    expect(json()[0]).to.have.property('action', 'review');
  });

  it('says what is wrong with a file, reads the others, and ends with status 1', async () => {
    const broken = join(folder, 'broken.eml');
    await writeFile(broken, 'From: a@b.example\r\n\r\nhello');
    await writeFile(join(folder, 'broken.json'), '{"context": {"desk": {}}}');
    const { status, json } = await run([join(folder, 'missing.eml'), broken, join(FIXTURES, 'au-001.eml')]);
    expect(status).to.equal(1);
    expect(json()[0]).to.have.all.keys('file', 'error');
    expect(json()[1]).to.have.property('error').that.includes('context.partner is no object');
    expect(json()[2]).to.have.property('action', 'record');
  });

  it('explains, when asked, which words were read', async () => {
    const { out } = await run([join(FIXTURES, 'au-001.eml')], { explain: true });
    const told = out.join('\n');
    expect(told).to.match(/total: "\$36,400"/);
    expect(told).to.match(/sentence at \d+: ".*" is like none 0\.\d\d/);
    expect(told).to.match(/set aside as quote: \d+ lines, "/);
  });

  it('ends with status 1 where the context cannot be read', async () => {
    const { status, err, out } = await run([join(FIXTURES, 'au-001.eml')], { context: join(folder, 'none.json') });
    expect(status).to.equal(1);
    expect(out).to.deep.equal([]);
    expect(err.join('')).to.include('none.json');
  });
});
