import { expect } from 'chai';
import { readBounce } from '../../src/parsers/bounce.js';
import { mailOf } from './mailOf.js';

const REPORT = {
  From: 'MAILER-DAEMON@mx.example',
  'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b',
};

const report = (...fields: string[]): string =>
  [
    '--b',
    '',
    'It failed.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    ...fields,
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'Message-ID: <r1@desk.example>',
    'Subject: Referral',
    '',
    'text',
    '--b--',
  ].join('\r\n');

describe('parsers/bounce', () => {
  it('reads a delivery status notification of RFC 3464', async () => {
    const bounce = readBounce(
      await mailOf(
        report(
          'Final-Recipient: rfc822; Anna@B.example',
          'Action: failed',
          'Status: 5.1.1',
          'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
        ),
        REPORT,
      ),
    );
    expect(bounce).to.deep.equal({
      failedRecipients: [
        { address: 'anna@b.example', status: '5.1.1', action: 'failed', diagnostic: '550 5.1.1 User unknown' },
      ],
      permanent: true,
      originalMessageIds: ['<r1@desk.example>'],
    });
  });

  it('knows a delay from a failure', async () => {
    const bounce = readBounce(
      await mailOf(report('Final-Recipient: rfc822; a@b.example', 'Action: delayed', 'Status: 4.4.1'), REPORT),
    );
    expect(bounce?.permanent).to.equal(false);
    const unclear = report('Final-Recipient: rfc822; a@b.example', 'Action: delayed');
    expect(readBounce(await mailOf(unclear, REPORT))?.permanent).to.equal(false);
  });

  it('reads the text of Exim with the returned header below it', async () => {
    const bounce = readBounce(
      await mailOf(
        'This message was created automatically by mail delivery software.\n\n  anna@b.example\n    550 5.1.1 no such user\n\n------ This is a copy of the message ------\n\nMessage-ID: <r2@desk.example>\nFrom: desk@desk.example\n',
        {
          From: 'Mail Delivery System <mailer-daemon@mx.example>',
          Subject: 'Mail delivery failed',
          'X-Failed-Recipients': 'anna@b.example',
        },
      ),
    );
    expect(bounce?.failedRecipients[0]).to.deep.include({ address: 'anna@b.example', status: '5.1.1' });
    expect(bounce?.permanent).to.equal(true);
    expect(bounce?.originalMessageIds).to.deep.equal(['<r2@desk.example>']);
  });

  it('reads the text of qmail', async () => {
    const bounce = readBounce(
      await mailOf(
        "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message.\n\n<anna@b.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n",
        { From: 'MAILER-DAEMON@mx.example', Subject: 'failure notice', 'In-Reply-To': '<r3@desk.example>' },
      ),
    );
    expect(bounce?.failedRecipients).to.have.length(1);
    expect(bounce?.failedRecipients[0]?.status).to.equal('5.1.1');
    expect(bounce?.originalMessageIds).to.deep.equal(['<r3@desk.example>']);
  });

  for (const body of [
    'Kestrel signed, total 48,500.',
    'Your last mail could not be delivered, can you send it again?',
  ]) {
    it(`leaves "${body}" alone`, async () => {
      expect(readBounce(await mailOf(body))).to.equal(null);
    });
  }
});
