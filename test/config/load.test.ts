import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { configPath, loadConfig, printConfig } from '../../src/config/load.js';
import { ConfigError } from '../../src/config/problems.js';
import { DeskError } from '../../src/errors.js';

const EXAMPLE = readFileSync('desk.example.yaml', 'utf8');
const ENVIRONMENT = {
  DESK_IMAP_PASSWORD: 'imap-secret',
  DESK_SMTP_PASSWORD: 'smtp-secret',
  DESK_SIGNING_KEY: '0123456789abcdef0123456789abcdef',
};

describe('config/load', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'desk-config-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (text: string, name = 'desk.yaml'): string => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  /** The example with some text replaced; a replacement that finds nothing is a mistake in the test. */
  const changed = (...changes: [from: string, to: string][]): string =>
    write(
      changes.reduce((text, [from, to]) => {
        if (!text.includes(from)) throw new Error(`not in the example: ${from}`);
        return text.replace(from, to);
      }, EXAMPLE),
    );
  const failure = async (file: string, environment: Record<string, string> = ENVIRONMENT): Promise<ConfigError> => {
    const error: unknown = await loadConfig(file, environment).catch((thrown: unknown) => thrown);
    if (error instanceof ConfigError) return error;
    throw new Error(`no ConfigError: ${String(error)}`);
  };
  const lineOf = (file: string, text: string): number =>
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1;

  it('names every bad key at once: where it stands, what was found, what is allowed', async () => {
    const file = changed(
      ['locale: en-AU', 'locale: "!!"'],
      ['timezone: Australia/Sydney', 'timezone: Sydney'],
      ['  #port: 993', '  port: 99999'],
      ['  #security: tls', '  security: ssl'],
      ['  #filing: folders', '  filing: folder'],
      ['  #pollSeconds: 60', '  pollSecond: 30'],
      ['email: accounts@nexttechnik.example\n', 'email: accounts\n'],
      ['    country: AU\n', ''],
    );
    const error = await failure(file);
    expect(error.code).to.equal('config-invalid');
    const said = new Map(error.problems.map((problem) => [problem.path, problem]));
    expect(said.get('desk.locale')?.message).to.equal('must be a BCP 47 language tag such as en-AU (found "!!")');
    expect(said.get('desk.locale')?.line).to.equal(lineOf(file, 'locale:'));
    expect(said.get('desk.timezone')?.message).to.contain('IANA time zone');
    expect(said.get('mailbox.port')?.message).to.equal('must be at most 65535 (found 99999)');
    expect(said.get('mailbox.security')?.message).to.equal('must be one of tls, starttls, none (found "ssl")');
    expect(said.get('mailbox.filing')?.message).to.match(/\(found "folder"\); did you mean folders\?$/);
    expect(said.get('mailbox.pollSecond')?.message).to.equal(
      'is no key of the configuration; did you mean pollSeconds?',
    );
    expect(said.get('mailbox.pollSecond')?.line).to.equal(lineOf(file, 'pollSecond:'));
    expect(said.get('finance[0].email')?.message).to.contain('must be a mail address');
    expect(said.get('invoicing.seller.country')?.message).to.match(/^is missing; it must/);
    expect(error.problems).to.have.length(8);
    for (const { path: place } of error.problems) expect(error.message).to.contain(place);
  });

  it('reports missing secrets together with bad keys', async () => {
    const file = changed(['locale: en-AU', 'locale: "!!"']);
    const error = await failure(file, { DESK_SMTP_PASSWORD: ' ', DESK_SIGNING_KEY: 'too short' });
    expect(error.code).to.equal('config-invalid');
    expect(error.problems.map((problem) => problem.path)).to.have.members([
      'desk.locale',
      'mailbox.auth.password',
      'smtp.auth.password',
      'signingKey',
    ]);
    expect(error.message).to.contain('DESK_IMAP_PASSWORD, which is not set').and.to.contain('which is empty');
    expect(error.message).to.contain('9 characters').and.not.to.contain('too short"');
  });

  it('is secret-missing where only secrets are wrong', async () => {
    expect((await failure(changed(['AU-NSW', 'AU']), {})).code).to.equal('secret-missing');
  });

  it('never shows a secret that somebody wrote into the file', async () => {
    for (const text of [
      EXAMPLE.replace('signingKey: { env: DESK_SIGNING_KEY }', 'signingKey: hunter2hunter2'),
      EXAMPLE.replace('password: { env: DESK_IMAP_PASSWORD }', 'password: hunter2hunter2'),
      EXAMPLE.replace('password: { env: DESK_IMAP_PASSWORD }', 'password: { value: hunter2hunter2 }'),
      EXAMPLE.replace('password: { env: DESK_IMAP_PASSWORD }', 'password: [hunter2hunter2'),
      EXAMPLE.replace('password: { env: DESK_IMAP_PASSWORD }', 'pasword: hunter2hunter2'),
    ]) {
      const error = await failure(write(text));
      expect(`${error.message} ${error.wayOut ?? ''} ${JSON.stringify(error.problems)}`).not.to.contain('hunter2');
    }
  });

  it('reads secrets from files beside the configuration, without their last line break', async () => {
    writeFileSync(path.join(folder, 'imap'), 'pa ss \n', { mode: 0o600 });
    const file = changed(['{ env: DESK_IMAP_PASSWORD }', '{ file: imap }']);
    const { secrets, warnings } = await loadConfig(file, ENVIRONMENT);
    expect(secrets.imap).to.deep.equal({ password: 'pa ss ' });
    expect(warnings).to.deep.equal([]);
    chmodSync(path.join(folder, 'imap'), 0o644);
    expect((await loadConfig(file, ENVIRONMENT)).warnings.join()).to.contain('chmod 600');
  });

  it('says of a secret file what is wrong with it', async () => {
    const file = changed(
      ['{ env: DESK_IMAP_PASSWORD }', '{ file: nowhere }'],
      ['{ env: DESK_SMTP_PASSWORD }', '{ file: empty }'],
    );
    writeFileSync(path.join(folder, 'empty'), '\n');
    const { message } = await failure(file);
    expect(message).to.contain('nowhere, which is not there').and.to.contain('empty, which is empty');
  });

  it('names the lines of YAML mistakes', async () => {
    const file = changed(
      ['  address: referrals@nexttechnik.example', '  address: [referrals'],
      ['signingKey:', 'desk: twice\nsigningKey:'],
    );
    const error = await failure(file);
    expect(error.code).to.equal('config-invalid');
    expect(error.message).to.contain('YAML:');
    expect(error.problems.every(({ line }) => line !== null)).to.equal(true);
  });

  for (const [what, text] of [
    ['an empty file', ''],
    ['a list', '- a\n'],
    ['a number', '7\n'],
    [
      'a billion laughs',
      `a: &a [x,x]\n${Array.from({ length: 30 }, (_, i) => `k${i}: &b${i} [${i === 0 ? '*a,*a' : `*b${i - 1},*b${i - 1}`}]`).join('\n')}`,
    ],
    ['a prototype', '__proto__: { desk: x }\nconstructor: 1\n'],
  ] as const) {
    it(`refuses ${what} without falling over`, async () => {
      expect((await failure(write(text))).code).to.equal('config-invalid');
    });
  }

  it('says what to do when there is no file', async () => {
    const error: unknown = await loadConfig(path.join(folder, 'none.yaml'), {}).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(DeskError);
    expect((error as DeskError).wayOut).to.contain('desk.example.yaml');
  });

  const clashes: [what: string, path: string, ...changes: [string, string][]][] = [
    [
      'office hours that end before they begin',
      'desk.officeHours',
      ["  #officeHours: { from: '09:00', to: '17:00' }", "  officeHours: { from: '17:00', to: '09:00' }"],
    ],
    ['a region without holidays', 'desk.holidays', ['AU-NSW', 'AU-XYZ']],
    ['a tax list without a default', 'invoicing.tax', ['country: default', 'country: NZ']],
    [
      'a default that is not last',
      'invoicing.tax[0]',
      ['- country: AU', '- country: default'],
      [
        "- country: default\n      name: GST\n      ratePercent: '0'",
        "- country: AU\n      name: GST\n      ratePercent: '0'",
      ],
    ],
    [
      'two rules for a country',
      'invoicing.tax[1].country',
      ['- country: default', '- country: AU\n      name: X\n      ratePercent: 1\n    - country: default'],
    ],
    [
      'an unknown part of the number format',
      'invoicing.numberFormat',
      ["#numberFormat: '{year}-{number:3}'", "numberFormat: '{month}-{number}'"],
    ],
    [
      'a number that would be too long to keep',
      'invoicing.numberFormat',
      ["#numberFormat: '{year}-{number:3}'", "numberFormat: '{series}{series}{series}{series}-{year}-{number}'"],
    ],
    ['a service that stands twice', 'services[1].name', ['NextService training', 'nextservice DEPLOYMENT']],
    ['staff at the address of the desk', 'staff[0].email', ['oskar.lind@', 'Referrals@']],
    [
      'finance at an alias of the desk',
      'finance[0].email',
      ['#aliases: []', 'aliases: [accounts@nexttechnik.example]'],
    ],
    ['staff that stand twice', 'staff[1].email', ['ines.okafor@', 'oskar.lind@']],
    [
      'a breach before the first reminder',
      'reminders.breachAfterDays',
      ['unansweredAfterDays: 1', 'unansweredAfterDays: 3'],
    ],
    ['a cron expression that is none', 'scheduler.wake', ["'* * * * *'", "'every minute'"]],
    ['folders that are the inbox', 'mailbox.folders', ['#folders: { done: Desk/Done', 'folders: { done: inbox']],
    ['a folder of letters that is not there', 'templates', ["#templates: ''", 'templates: my-letters']],
    ['a folder of rules that is not there', 'triage.rules', ["  rules: ''", '  rules: my-rules']],
  ];
  for (const [what, place, ...changes] of clashes) {
    it(`refuses ${what}`, async () => {
      const error = await failure(changed(...changes));
      expect(error.problems.map((problem) => problem.path)).to.deep.equal([place]);
      expect(error.problems[0]?.line).to.be.a('number');
    });
  }

  it('warns of what works but is probably not meant', async () => {
    const file = changed(
      ['  #security: tls', '  security: none'],
      ['  #allowSelfSigned: false', '  allowSelfSigned: true'],
    );
    const { warnings } = await loadConfig(file, ENVIRONMENT);
    expect(warnings.join('\n')).to.contain('in the clear').and.to.contain('allowSelfSigned');
  });

  it('takes relative paths from the folder of the file', async () => {
    const { config } = await loadConfig(changed(['AU-NSW', 'AU']), ENVIRONMENT);
    expect(config.database.path).to.equal(path.join(folder, 'referral-desk.sqlite'));
    const memory = await loadConfig(changed(['path: referral-desk.sqlite', "path: ':memory:'"]), ENVIRONMENT);
    expect(memory.config.database.path).to.equal(':memory:');
    const learnt = await loadConfig(changed(["  learnt: ''", '  learnt: learnt']), ENVIRONMENT);
    expect(learnt.config.triage).to.deep.equal({ rules: '', learnt: path.join(folder, 'learnt') });
  });

  it('prints the whole configuration with defaults and without secrets', async () => {
    const { config } = await loadConfig(changed(['AU-NSW', 'AU']), ENVIRONMENT);
    const printed = printConfig(config);
    expect(printed).to.contain('pollSeconds: 60').and.to.contain('env: DESK_IMAP_PASSWORD');
    for (const secret of Object.values(ENVIRONMENT)) expect(printed).not.to.contain(secret);
    const again = await loadConfig(write(printed, 'printed.yaml'), ENVIRONMENT);
    expect(again.config).to.deep.equal(config);
  });

  it('finds its file by option, environment, or name', () => {
    expect(configPath('a.yaml', { DESK_CONFIG: 'b.yaml' })).to.equal('a.yaml');
    expect(configPath(undefined, { DESK_CONFIG: 'b.yaml' })).to.equal('b.yaml');
    expect(configPath(undefined, { DESK_CONFIG: '' })).to.equal('desk.yaml');
  });
});
