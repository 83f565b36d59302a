import { expect } from 'chai';
import { reportUndelivered } from '../../../src/desk/undelivered.js';
import { inUnit } from '../../../src/desk/unit.js';
import { ask, BUG, caseOf, OSKAR, openDesk, SUPPORT } from '../../support/cases.js';
import { textOf, type SentMail, type TestDesk } from '../../support/desk.js';

const PRIYA = 'priya@harbourfield.example';
const TWO_WEEKS = 24 * 14;

describe('desk/support: an answer that nobody of the partner got', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk();
    await desk.refer();
    await ask(desk, BUG);
  });
  afterEach(() => desk.close());

  const bounce = ({ row }: SentMail, recipients: readonly string[] = row.recipients) =>
    inUnit(desk.services, 'test', (unit) =>
      reportUndelivered(unit, row, { how: 'bounced', recipients, diagnostic: '550 5.1.1 unknown' }),
    );
  const answered = async () => {
    await desk.write({ from: SUPPORT, text: 'Please install 7.2.', answers: await desk.lastSent('case-request') });
    return desk.lastSent('case-relay');
  };

  it('does not let silence close the case: it is the owner’s, who can close it by a line', async () => {
    await bounce(await answered());
    await desk.advance(TWO_WEEKS);
    expect((await caseOf(desk)).state).to.equal('with-partner');
    const notice = await desk.lastSent('bounce-notice');
    expect(notice.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
    expect(textOf(notice)).to.contain('it is yours now').and.contain('close');
    await desk.write({ from: OSKAR, text: 'close', answers: notice });
    expect((await caseOf(desk)).state).to.equal('closed');
  });

  it('goes on by itself once the partner writes from an address that works', async () => {
    await bounce(await answered());
    await desk.advance(1);
    const colleague = 'Ben Hale <ben@harbourfield.example>';
    await desk.write({ from: colleague, text: 'Any news?', answers: await desk.lastSent('case-note') });
    expect((await caseOf(desk)).state).to.equal('with-team');
    await answered();
    await desk.advance(TWO_WEEKS);
    expect((await caseOf(desk)).state).to.equal('closed');
  });

  it('is got where only one of several addresses failed, or where the partner has written since', async () => {
    await desk.write({
      from: 'Ben Hale <ben@harbourfield.example>',
      text: 'It is urgent.',
      answers: await desk.lastSent('case-note'),
    });
    await bounce(await answered(), [PRIYA]);
    expect(textOf(await desk.lastSent('bounce-notice'))).to.not.contain('it is yours now');
    await desk.advance(TWO_WEEKS);
    expect((await caseOf(desk)).state).to.equal('closed');
  });
});
