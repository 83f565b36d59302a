/** Which words of a forward are the request: a client's "see below" points to what it wrote before. */
import { expect } from 'chai';
import { NEUTRAL_CONTEXT } from '../../../src/parsers/caseContext.js';
import { requestTextOf } from '../../../src/parsers/triage/requestText.js';
import { mailOf } from '../mailOf.js';

const forward = (said: string, older: string) =>
  `Dan asks this.\n\nPriya\n\n---------- Forwarded message ---------\nFrom: Dan Ord <dan@kestrel.example>\nDate: Mon, 2 Nov 2026\nSubject: login\nTo: Priya Nair <priya@harbourfield.example>\n\n${said}\n\nDan\n\n${older}`;

const CONTEXT = {
  ...NEUTRAL_CONTEXT,
  desk: { ...NEUTRAL_CONTEXT.desk, name: 'Next Technik', address: 'referrals@nexttechnik.example' },
};
const textOf = async (body: string) => requestTextOf(await mailOf(body, { Subject: 'Fwd: login' }), CONTEXT).text;

describe('triage: the text of a request', () => {
  const WROTE = 'On Fri, 30 Oct 2026 at 10:00, Dan Ord <dan@kestrel.example> wrote:';
  const OLDER = '> Hi Priya,\n> we want to cancel our contract.\n> Dan';

  it('has what the client wrote before, where a short word points to it', async () => {
    const text = await textOf(forward('Still waiting, see below.', `${WROTE}\n${OLDER}`));
    expect(text).to.contain('Still waiting').and.to.contain('we want to cancel our contract.');
  });

  it('has it where the forward has lost the quote marks', async () => {
    const text = await textOf(forward('Still waiting, see below.', `${WROTE}\n${OLDER.replaceAll('> ', '')}`));
    expect(text).to.contain('we want to cancel our contract.');
  });

  it('leaves an old thread out below a request that stands by itself', async () => {
    const long = 'How does one print the weekly list of all the open jobs in two columns? '.repeat(3);
    expect(await textOf(forward(long, `${WROTE}\n${OLDER}`))).to.not.contain('cancel');
  });

  it('leaves out what the desk wrote', async () => {
    const desk = `On Fri, 30 Oct 2026 at 10:00, ${CONTEXT.desk.name} <${CONTEXT.desk.address}> wrote:`;
    expect(await textOf(forward('Thanks, and the password?', `${desk}\n${OLDER}`))).to.not.contain('cancel');
  });
});
