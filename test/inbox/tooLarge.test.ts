import { expect } from 'chai';
import { inUnit } from '../../src/desk/unit.js';
import { RefusedMail } from '../../src/entities/index.js';
import { tellTooLarge } from '../../src/inbox/tooLarge.js';
import { openDesk } from '../support/cases.js';
import { textOf, type TestDesk } from '../support/desk.js';

describe('inbox/tooLarge', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());

  async function refuse(from: string, headers: string[] = [], reason = 'too-large'): Promise<void> {
    const row = Object.assign(new RefusedMail(), {
      id: 3,
      mailbox: 'INBOX',
      uidValidity: '1',
      uid: 3,
      size: 27_000_000,
      reason,
      headers: [
        `From: ${from}`,
        'To: help@nexttechnik.example',
        'Subject: Re: Logs',
        'Message-ID: <big@sender.example>',
        ...headers,
      ].join('\r\n'),
      seenAt: desk.now,
    });
    await inUnit(desk.services, 'test', (unit) => tellTooLarge(unit, row));
  }

  it('tells the partner, in the thread of that mail', async () => {
    await refuse('Priya Nair <priya@harbourfield.example>');
    const note = await desk.lastSent('case-note');
    expect(note.row.recipients).to.deep.equal(['priya@harbourfield.example']);
    expect(note.mail.inReplyTo).to.deep.equal(['<big@sender.example>']);
    expect(note.mail.subject).to.equal('Re: Logs');
    expect(textOf(note)).to.contain('larger than the desk can take').and.contain('smaller ones');
  });

  it('tells a team as well', async () => {
    await refuse('Lena Brandt <support@nexttechnik.example>');
    expect(await desk.sent('case-note')).to.have.length(1);
  });

  it('tells no stranger, no machine, and nobody whose address may be forged', async () => {
    await refuse('Eve <eve@elsewhere.example>');
    await refuse('Priya Nair <priya@harbourfield.example>', ['Auto-Submitted: auto-replied']);
    await refuse('Priya Nair <priya@harbourfield.example>', [
      'Authentication-Results: mx.nexttechnik.example; dmarc=fail header.from=harbourfield.example',
    ]);
    await refuse('Priya Nair <priya@harbourfield.example>', [], 'not-given');
    expect(await desk.sent()).to.have.length(0);
  });
});
