import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { COMMANDS } from '../../src/cli/commands.js';
import { DeskFolder, ENVIRONMENT, run } from './support.js';

describe('cli', () => {
  let desk: DeskFolder;
  beforeEach(() => {
    desk = new DeskFolder();
  });
  afterEach(() => desk.remove());

  it('shows commands, examples and exit statuses in its help', async () => {
    const { status, out, err } = await run(['--help']);
    expect(status).to.equal(0);
    expect(err).to.equal('');
    for (const words of [
      'config',
      'doctor',
      'migrate',
      'partner',
      'letters',
      'parse',
      'Examples:',
      '78 bad configuration',
    ]) {
      expect(out).to.contain(words);
    }
  });

  it('has every command file in its list', () => {
    const files = readdirSync('src/cli').filter((name) => name.endsWith('.ts'));
    const helpers = [
      'actor.ts',
      'commands.ts',
      'context.ts',
      'files.ts',
      'index.ts',
      'partnerFile.ts',
      'plain.ts',
      'table.ts',
    ];
    expect(COMMANDS).to.have.length(files.filter((name) => !helpers.includes(name)).length);
    expect(new Set(COMMANDS)).to.have.length(COMMANDS.length);
  });

  it('prints its version', async () => {
    expect(await run(['--version'])).to.deep.include({ status: 0, err: '' });
  });

  for (const [argv, meant] of [
    [['doctr'], 'doctor'],
    [['partner', 'lst'], 'list'],
    [['config', 'check', '--jsn'], '--json'],
  ] as const) {
    it(`ends ${argv.join(' ')} with status 64 and says what was probably meant`, async () => {
      const { status, out, err } = await run(argv);
      expect({ status, out }).to.deep.equal({ status: 64, out: '' });
      expect(err).to.contain(`Did you mean ${meant}?`).and.to.contain('way out:');
    });
  }

  for (const argv of [[], ['partner'], ['partner', 'add'], ['partner', 'import']]) {
    it(`takes "${argv.join(' ')}" alone for wrong usage`, async () => {
      expect((await run(argv)).status).to.equal(64);
    });
  }

  it('tells an error with its way out and its own exit status, without a stack', async () => {
    const { status, out, err } = await run(['config', 'check', '--config', '/nowhere/desk.yaml']);
    expect({ status, out }).to.deep.equal({ status: 78, out: '' });
    expect(err).to.match(/^error: \/nowhere\/desk.yaml is not there\nway out: Copy desk.example.yaml/);
    expect(err).not.to.contain(' at ');
    const debug = await run(['config', 'check', '--config', '/nowhere/desk.yaml'], { DEBUG: '1' });
    expect(debug.err).to.contain(' at ');
  });

  it('tells an error as JSON where that is asked for', async () => {
    const { err } = await run(['config', 'check', '--json', '--config', '/nowhere/desk.yaml']);
    const { error } = JSON.parse(err) as { error: Record<string, string> };
    expect(error).to.include({ code: 'config-invalid' });
    expect(error).to.have.property('wayOut');
  });

  it('leaves the exit status of the process alone', async () => {
    const before = process.exitCode;
    // parse writes to standard output itself.
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = () => true;
    try {
      expect((await run(['parse', '/nowhere.eml'])).status).to.equal(1);
    } finally {
      process.stdout.write = write;
    }
    expect(process.exitCode).to.equal(before);
  });

  describe('config', () => {
    it('check says that the configuration is good', async () => {
      expect(await desk.run('config', 'check')).to.deep.include({ status: 0, err: '' });
    });

    it('finds the file by DESK_CONFIG', async () => {
      const { status, out } = await run(['config', 'check'], { ...ENVIRONMENT, DESK_CONFIG: desk.config });
      expect(status).to.equal(0);
      expect(out).to.contain(desk.config);
    });

    it('check names every problem and shows no secret', async () => {
      desk.write('desk.yaml', 'desk: {}\nsigningKey: hunter2\nsmpt: {}\n');
      const { status, err } = await desk.run('config', 'check');
      expect(status).to.equal(78);
      expect(err)
        .to.contain('desk.name is missing')
        .and.to.contain('did you mean smtp?')
        .and.to.contain('line 2: signingKey');
      expect(err).not.to.contain('hunter2');
    });

    it('print shows defaults, as YAML or JSON', async () => {
      expect((await desk.run('config', 'print')).out).to.contain('pollSeconds: 60');
      const json = JSON.parse((await desk.run('config', 'print', '--json')).out) as { mailbox: object };
      expect(json.mailbox).to.include({ pollSeconds: 60 });
    });
  });

  describe('migrate', () => {
    it('says what is pending, applies it, and then has nothing to do', async () => {
      const pending = await desk.run('migrate', '--check');
      expect(pending.status).to.equal(1);
      expect(pending.out).to.contain('pending: Initial');
      const applied = await desk.run('migrate', '--json');
      expect(applied.status).to.equal(0);
      expect((JSON.parse(applied.out) as { applied: string[] }).applied.length).to.be.above(0);
      expect(await desk.run('migrate', '--check')).to.deep.include({ status: 0 });
    });

    it('says what to do where the database cannot be opened', async () => {
      desk.write('referral-desk.sqlite', 'this is no database, whatever its name says');
      const { status, err } = await desk.run('migrate');
      expect(status).to.equal(75);
      expect(err).to.contain('way out: Check database.path');
    });
  });

  it('letters preview writes the letters and says where to look', async () => {
    const { status, out } = await run(['letters', 'preview', `${desk.folder}/letters`, '--locale', 'en-AU']);
    expect(status).to.equal(0);
    expect(out).to.contain('index.html');
    expect(readdirSync(`${desk.folder}/letters`)).to.include('index.html');
  });
});
