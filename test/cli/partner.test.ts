import { expect } from 'chai';
import { DeskFolder, type Ran } from './support.js';

const HEADING = 'Name,Domains,Contact name,Contact e-mail,Manager e-mail,Country';
const ROW =
  'Harbour Field Solutions,harbourfield.example,Priya Nair,Priya@HarbourField.example,oskar.lind@nexttechnik.example,au';

describe('cli: partner', () => {
  let desk: DeskFolder;
  beforeEach(() => {
    desk = new DeskFolder();
  });
  afterEach(() => desk.remove());

  const add = (...extra: string[]): Promise<Ran> =>
    desk.run(
      ...['partner', 'add', '--name', 'Harbour Field Solutions', '--domain', 'harbourfield.example'],
      ...['--contact-name', 'Priya Nair', '--contact-email', 'priya@harbourfield.example'],
      ...['--manager', 'oskar.lind@nexttechnik.example', '--country', 'AU', ...extra],
    );
  const list = async (): Promise<Record<string, unknown>[]> =>
    JSON.parse((await desk.run('partner', 'list', '--json')).out) as Record<string, unknown>[];
  const importing = (name: string, content: string | Buffer): Promise<Ran> =>
    desk.run('partner', 'import', desk.write(name, content));

  it('takes a partner on and lists it, completed from the desk of the same country', async () => {
    expect(await add()).to.deep.include({ status: 0, err: '' });
    expect(await list()).to.have.length(1);
    expect((await list())[0]).to.deep.include({
      name: 'Harbour Field Solutions',
      domains: ['harbourfield.example'],
      billingName: 'Priya Nair',
      billingEmail: 'priya@harbourfield.example',
      currency: 'AUD',
      timezone: 'Australia/Sydney',
      dateOrder: 'DMY',
      certification: 'certified',
    });
    expect((await desk.run('partner', 'list')).out).to.match(/^NAME .*\nHarbour Field Solutions +priya@/);
  });

  it('does not guess money and time of a partner abroad', async () => {
    const { status, err } = await add('--country', 'US');
    expect(status).to.equal(65);
    for (const field of ['locale', 'currency', 'timezone', 'holidays']) expect(err).to.contain(`${field}: is missing`);
    const given = [
      '--country',
      'US',
      '--locale',
      'en-US',
      '--currency',
      'USD',
      '--timezone',
      'America/Chicago',
      '--holidays',
      'US-TX',
    ];
    expect((await add(...given)).status).to.equal(0);
    expect((await list())[0]).to.include({ dateOrder: 'MDY', currency: 'USD' });
  });

  it('names every bad field at once', async () => {
    const { status, err } = await add('--contact-email', 'priya', '--currency', 'DOLLARS', '--timezone', 'Sydney');
    expect(status).to.equal(65);
    for (const field of ['contactEmail', 'currency', 'timezone']) expect(err).to.contain(`${field}: `);
  });

  for (const [what, argv, words] of [
    ['a manager who is not staff', ['--manager', 'nobody@nexttechnik.example'], 'not in the staff list'],
    ['a domain that is open to everybody', ['--domain', 'gmail.com'], 'open to everybody'],
    ["the desk's own domain", ['--domain', 'nexttechnik.example'], "the desk's own domain"],
    ['a deputy without an address', ['--deputy-name', 'Sam'], 'deputyEmail: is missing'],
    ['a domain that is none', ['--domain', 'harbour field'], 'must be a mail domain'],
    ['a name with a line break', ['--name', 'Harbour\nField'], 'must be one line'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const { status, err } = await add(...argv);
      expect(status).to.equal(65);
      expect(err).to.contain(words);
      expect(await list()).to.have.length(0);
    });
  }

  it('refuses a second partner of the same name or domain and says who has it', async () => {
    await add();
    const sameName = await add('--domain', 'other.example', '--name', 'harbour  field SOLUTIONS');
    expect(sameName.status).to.equal(65);
    expect(sameName.err).to.contain('there is a partner "Harbour Field Solutions" already').and.to.contain('way out:');
    const sameDomain = await add('--name', 'Another');
    expect(sameDomain.err).to.contain('harbourfield.example belongs to "Harbour Field Solutions" already');
    expect(await list()).to.have.length(1);
  });

  describe('import', () => {
    it('reads CSV as spreadsheets write it: byte order mark, semicolons, quotes, several values in a cell', async () => {
      const csv = `\ufeff${HEADING.replaceAll(',', ';')};Address lines\r\n"Müller ""M"" GmbH";"mueller.example, mueller-gmbh.example";Jörg Müller;j@mueller.example;oskar.lind@nexttechnik.example;AU;"Weg 1\n2000 Sydney"\r\n`;
      expect(await importing('p.csv', csv)).to.deep.include({ status: 0, err: '' });
      expect((await list())[0]).to.deep.include({
        name: 'Müller "M" GmbH',
        domains: ['mueller-gmbh.example', 'mueller.example'],
        addressLines: ['Weg 1', '2000 Sydney'],
      });
    });

    it('reads YAML and JSON with the same keys', async () => {
      const one = {
        name: 'A',
        domains: ['a.example'],
        contactName: 'P',
        contactEmail: 'p@a.example',
        managerEmail: 'oskar.lind@nexttechnik.example',
        country: 'AU',
      };
      expect((await importing('p.json', JSON.stringify([one]))).status).to.equal(0);
      const yaml =
        '- name: B\n  domains: b.example\n  contactName: P\n  contactEmail: p@b.example\n  managerEmail: oskar.lind@nexttechnik.example\n  country: AU\n';
      expect((await importing('p.yaml', yaml)).status).to.equal(0);
      expect((await list()).map(({ name }) => name)).to.deep.equal(['A', 'B']);
    });

    it('names every bad row with its line and stores none', async () => {
      await add();
      const rows = [
        HEADING,
        'Good,good.example,P,p@good.example,oskar.lind@nexttechnik.example,AU',
        ROW,
        '"Two\nlines",two.example,P,p@two.example,oskar.lind@nexttechnik.example,AU',
        'Bad,bad,P,nobody,oskar.lind@nexttechnik.example,Australia',
        'Short,short.example',
        'GOOD,good.example,P,p@good.example,oskar.lind@nexttechnik.example,AU',
      ];
      const { status, err } = await importing('p.csv', rows.join('\n'));
      expect(status).to.equal(65);
      expect(err).to.contain('line 3: name: there is a partner "Harbour Field Solutions" already');
      expect(err).to.contain('line 4: name: must be one line');
      expect(err)
        .to.contain('line 6: domains: must be a mail domain')
        .and.to.contain('line 6: contactEmail')
        .and.to.contain('line 6: country');
      expect(err).to.contain('line 7: has 2 cells, the heading has 6');
      expect(err)
        .to.contain('line 8: name "good" stands in line 2 already')
        .and.to.contain('line 8: domain good.example');
      expect(err).to.contain('no row of it has been stored');
      expect(await list()).to.have.length(1);
    });

    for (const [what, name, content, words] of [
      ['an unknown column', 'p.csv', `${HEADING},Crrency\n${ROW},AUD\n`, 'did you mean currency?'],
      ['a column that stands twice', 'p.csv', `${HEADING},name\n${ROW},x\n`, 'stand twice'],
      ['an empty file', 'p.csv', '', 'holds no partner'],
      ['another encoding', 'p.csv', Buffer.from(`${HEADING}\nM\u00fcller`, 'latin1'), 'not UTF-8'],
      ['an open quote', 'p.csv', `${HEADING}\n"Harbour`, 'no CSV file'],
      ['YAML with a mistake', 'p.yaml', '- name: [A\n', 'line '],
      ['YAML that is no list', 'p.yaml', 'name: A\n', 'must hold a list'],
      ['YAML with things that are no partners', 'p.yaml', '- 7\n- null\n', 'line 2'],
      ['another kind of file', 'p.xlsx', 'PK', 'neither .csv'],
    ] as const) {
      it(`refuses ${what}`, async () => {
        const { status, err } = await importing(name, content);
        expect(status).to.equal(65);
        expect(err).to.contain(words);
      });
    }

    it('says that a file is missing', async () => {
      expect(await desk.run('partner', 'import', '/nowhere.csv')).to.deep.include({ status: 66 });
    });
  });
});
