import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { findCycle, importGraph, reachable } from './support/importGraph.js';

/** What a folder, or a file at the top of src, may import besides itself. Imports point one way (docs/architecture.md). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  values: [],
  texts: [],
  errors: ['texts'],
  parsers: ['values', 'texts'],
  referrals: ['values', 'parsers', 'texts'],
  support: ['values', 'parsers', 'texts'],
  log: ['errors'],
  entities: ['values', 'errors', 'parsers', 'referrals', 'support'],
  templates: ['values', 'errors', 'parsers', 'referrals', 'support'],
  scheduler: ['values', 'errors', 'entities'],
  invoicing: ['values', 'errors', 'entities'],
  config: ['values', 'errors', 'scheduler'],
  outbox: ['values', 'errors', 'entities', 'config', 'log'],
  desk: [
    'texts',
    'values',
    'errors',
    'parsers',
    'referrals',
    'support',
    'entities',
    'templates',
    'scheduler',
    'invoicing',
    'config',
    'outbox',
    'log',
  ],
  inbox: [
    'texts',
    'values',
    'errors',
    'parsers',
    'referrals',
    'support',
    'entities',
    'config',
    'outbox',
    'desk',
    'log',
  ],
  main: ['texts', 'values', 'errors', 'entities', 'scheduler', 'config', 'outbox', 'desk', 'inbox', 'log'],
};
/** At the top: may import everything below them. */
const EDGES = ['cli', 'web', 'sandbox', 'bin'];

/** One file each way that is not in the table, and why. */
const EXCEPTIONS = new Map([
  [
    'src/entities/invoice.ts → src/invoicing/document.ts',
    'an invoice keeps the document that was issued: a type, no code',
  ],
]);

/** Folders that take values and return values (DESIGN rule 4), and the packages that are as pure. */
const PURE = ['values', 'texts', 'parsers', 'referrals', 'support'];
/** node:zlib computes only. */
const PURE_PACKAGES = ['node:zlib', 'temporal-polyfill', 'zod', 'htmlparser2', 'domhandler', 'entities'];

const LONGEST_FILE = 500;

const graph = importGraph('src');
const partOf = (file: string): string => file.split('/')[1]?.replace(/\.ts$/, '') ?? '';
const inSource = (name: string): boolean => name.startsWith('src/');

describe('architecture', () => {
  it('knows every folder', () => {
    const parts = [...new Set([...graph.keys()].map(partOf))];
    expect(parts.filter((part) => !(part in MAY_IMPORT) && !EDGES.includes(part))).to.deep.equal([]);
  });

  it('imports point one way', () => {
    const wrong = [...graph].flatMap(([file, imports]) => {
      const part = partOf(file);
      if (EDGES.includes(part)) return [];
      return imports
        .filter(({ to }) => inSource(to) && partOf(to) !== part && MAY_IMPORT[part]?.includes(partOf(to)) !== true)
        .map(({ to }) => `${file} → ${to}`);
    });
    expect(wrong.filter((edge) => !EXCEPTIONS.has(edge))).to.deep.equal([]);
    expect(
      [...EXCEPTIONS.keys()].filter((edge) => !wrong.includes(edge)),
      'exceptions that are none',
    ).to.deep.equal([]);
  });

  it('no folder is reached back from what it imports when the program runs', () => {
    const edges = new Map<string, Set<string>>();
    for (const [file, imports] of graph) {
      const from = partOf(file);
      const targets = edges.get(from) ?? new Set();
      for (const { to, typeOnly } of imports)
        if (inSource(to) && !typeOnly && partOf(to) !== from) targets.add(partOf(to));
      edges.set(from, targets);
    }
    // The composition root is started by the command line, and the demo by both.
    edges.delete('sandbox');
    expect(findCycle(edges)).to.equal(null);
  });

  it('no file is reached back from what it imports when the program runs', () => {
    const edges = new Map(
      [...graph].map(([file, imports]) => [
        file,
        new Set(imports.filter(({ typeOnly }) => !typeOnly).map(({ to }) => to)),
      ]),
    );
    expect(findCycle(edges)).to.equal(null);
  });

  it('every import finds its file, and every file is reached from the command', () => {
    const missing = [...graph].flatMap(([file, imports]) =>
      imports
        .filter(
          ({ to }) => inSource(to) && !graph.has(to) && !existsSync(to) && !existsSync(to.replace(/\.ts$/, '.d.ts')),
        )
        .map(({ to }) => `${file} → ${to}`),
    );
    expect(missing).to.deep.equal([]);
    const reached = reachable(graph, ['src/bin.ts']);
    expect([...graph.keys()].filter((file) => !reached.has(file))).to.deep.equal([]);
  });

  it(`no file has more than ${LONGEST_FILE} lines, and half of them have fewer than 150`, () => {
    const sizes = [...graph.keys()].map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }));
    expect(sizes.filter(({ lines }) => lines > LONGEST_FILE)).to.deep.equal([]);
    const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).to.be.below(150);
  });

  it('parsers and policy import no I/O', () => {
    const impure = [...graph].flatMap(([file, imports]) =>
      PURE.includes(partOf(file))
        ? imports
            .filter(({ to, typeOnly }) => !inSource(to) && !typeOnly && !PURE_PACKAGES.includes(to.split('/')[0] ?? ''))
            .map(({ to }) => `${file} → ${to}`)
        : [],
    );
    expect(impure).to.deep.equal([]);
  });

  it('only the outbox sends: nobody else imports nodemailer or stores an outgoing mail', () => {
    const files = [...graph.keys()].filter((file) => !['outbox', 'sandbox'].includes(partOf(file)));
    const senders = files.filter((file) => (graph.get(file) ?? []).some(({ to }) => to.split('/')[0] === 'nodemailer'));
    expect(senders).to.deep.equal([]);
    const writers = files.filter((file) =>
      /\b(?:create|insert|upsert)\(\s*OutgoingMail\b/.test(readFileSync(file, 'utf8')),
    );
    expect(writers).to.deep.equal([]);
  });
});
