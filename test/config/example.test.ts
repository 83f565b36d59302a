import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'yaml';
import { configKeys, type KeyNode } from '../../src/config/keys.js';
import { loadConfig } from '../../src/config/load.js';
import { authSchema, configSchema } from '../../src/config/schema.js';

const FILE = 'desk.example.yaml';
const text = readFileSync(FILE, 'utf8');
/** A key with # directly before its name is left out; this puts it in. */
const full = text.replace(/^(\s*)#(?=[A-Za-z]+:)/gm, '$1');
const ENVIRONMENT = {
  DESK_IMAP_PASSWORD: 'imap',
  DESK_SMTP_PASSWORD: 'smtp',
  DESK_SIGNING_KEY: '0123456789abcdef0123456789abcdef',
};

/** Paths of all keys, "staff[].email"; of a login the keys of all kinds. */
function paths(node: KeyNode, prefix = ''): string[] {
  const inner = [...(node.oneOf ?? []), ...(node.anyOf ?? [])];
  if (inner.length > 0) {
    // {env} or {file} is how a secret is written, described once.
    if (inner.every((one) => 'env' in (one.properties ?? {}) || 'file' in (one.properties ?? {}))) return [];
    return [...new Set(inner.flatMap((one) => paths(one, prefix)))];
  }
  if (node.items !== undefined) return paths(node.items, `${prefix}[]`);
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    return [path, ...paths(child, path)];
  });
}

function valueAt(value: unknown, path: string): unknown {
  return path.split(/\.|(?=\[\])/).reduce<unknown>((node, step) => {
    if (step === '[]') return Array.isArray(node) ? Object.assign({}, ...(node as object[])) : undefined;
    return (node as Record<string, unknown> | undefined)?.[step];
  }, value);
}

/** The commented logins: lines "#     type: …" below a line "#   auth:". */
const logins = [...text.matchAll(/^ *# {3}auth:\n((?: *# {5}.*\n)+)/gm)].map(
  (match) => parse((match[1] ?? '').replace(/^ *# {5}/gm, '')) as Record<string, unknown>,
);

describe('desk.example.yaml', () => {
  it('is a good configuration', async () => {
    const loaded = await loadConfig(FILE, ENVIRONMENT);
    expect(loaded.config.desk.address).to.equal('referrals@nexttechnik.example');
    expect(loaded.warnings).to.deep.equal([]);
    expect(loaded.secrets.imap).to.deep.equal({ password: 'imap' });
    expect(loaded.secrets.smtp).to.deep.equal({ password: 'smtp' });
  });

  it('shows every key of the schema, and no other', () => {
    const example: unknown = parse(full);
    for (const path of paths(configKeys())) {
      const login = /^(?:mailbox|smtp)\.auth\.(\w+)$/.exec(path)?.[1];
      const there =
        login === undefined
          ? valueAt(example, path) !== undefined
          : logins.some((kind) => login in kind) || valueAt(example, path) !== undefined;
      expect(there, path).to.equal(true);
    }
    expect(configSchema.safeParse(example).error?.issues ?? []).to.deep.equal([]);
  });

  it('says the true default where a key is left out', () => {
    expect(full).not.to.equal(text);
    expect(configSchema.parse(parse(full))).to.deep.equal(configSchema.parse(parse(text)));
  });

  it('says the true default where a value is marked so', () => {
    const marked = text.split('\n').filter((line) => line.endsWith('# default'));
    expect(marked.length).to.be.above(8);
    const without = marked.reduce((all, line) => all.replace(`${line}\n`, ''), text);
    // A section all of whose keys were taken out is an empty one.
    const parsed = parse(without, (_key, value: unknown) => (value === null ? {} : value)) as Record<string, unknown>;
    delete parsed['database'];
    expect(configSchema.parse(parsed)).to.deep.equal(configSchema.parse(parse(text)));
  });

  it('shows each kind of login', () => {
    expect(logins.map((login) => authSchema.parse(login).type)).to.deep.equal(['oauth2-microsoft', 'oauth2-google']);
  });

  it('has a description above or beside every key', () => {
    const lines = text.split('\n');
    const bare = lines.filter((line, index) => {
      if (!/^ {0,2}#?[A-Za-z]+:/.test(line)) return false;
      const above = lines[index - 1] ?? '';
      // Keys of a group share the description above the first of them.
      return !/^\s*#/.test(above) && !/^\s*[A-Za-z-]/.test(above);
    });
    expect(bare).to.deep.equal([]);
  });
});
