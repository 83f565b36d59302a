import { expect } from 'chai';
import { statedSizes } from '../../src/inbox/fetch.js';
import { withClient } from '../../src/inbox/client.js';
import { InboxDesk, mailboxConfig } from '../support/inboxDesk.js';
import { failOnLeaks } from '../support/leaks.js';
import { mailFromFields } from '../support/mailBuilder.js';
import { startScriptedImap, type ScriptedImap } from '../support/scriptedImap.js';

const CREDENTIALS = { user: 'referrals@nexttechnik.example', pass: 'pw' };

/** What the server says of its mails, by UID. */
interface Stock {
  /** UIDs that SEARCH names. */
  readonly there: readonly number[];
  /** UIDs whose size it states. */
  readonly sized: readonly number[];
  /** UIDs whose octets it hands out. */
  readonly given: readonly number[];
  /** UIDs for which any FETCH is answered NO. */
  readonly refused?: readonly number[];
}

describe('inbox/fetch on a server that does not answer for every mail', () => {
  let server: ScriptedImap;
  afterEach(() => server.stop());
  failOnLeaks();

  const raw = (uid: number): string => mailFromFields({ subject: `mail ${uid}` }).toString('latin1');
  const begin = async (stock: Stock): Promise<void> => {
    server = await startScriptedImap((command) => {
      const words = command.split(' ');
      if (words[0] === 'CAPABILITY') return ['* CAPABILITY IMAP4rev1 UIDPLUS', 'TAG OK done'];
      if (words[0] === 'LOGOUT') return ['* BYE', 'TAG OK bye'];
      if (words[0] === 'LIST') return ['* LIST () "/" INBOX', 'TAG OK done'];
      if (words[0] === 'SELECT' || words[0] === 'EXAMINE')
        return [`* ${stock.there.length} EXISTS`, '* OK [UIDVALIDITY 1]', '* OK [PERMANENTFLAGS (\\*)]', 'TAG OK done'];
      if (words[0] !== 'UID') return ['TAG OK done'];
      if (words[1] === 'SEARCH') {
        const found = stock.there.filter((uid) => inSet(uid, words.at(-1) ?? ''));
        return [`* SEARCH ${found.join(' ')}`.trimEnd(), 'TAG OK done'];
      }
      if (words[1] !== 'FETCH') return ['TAG OK done'];
      const asked = stock.there.filter((uid) => inSet(uid, words[2] ?? ''));
      if (asked.some((uid) => stock.refused?.includes(uid))) return ['TAG NO cannot read it'];
      const lines = asked.flatMap((uid) => {
        const at = stock.there.indexOf(uid) + 1;
        if (command.includes('RFC822.SIZE'))
          return stock.sized.includes(uid) ? [`* ${at} FETCH (UID ${uid} RFC822.SIZE ${raw(uid).length})`] : [];
        if (!stock.given.includes(uid)) return [];
        return [`* ${at} FETCH (UID ${uid} BODY[] {${raw(uid).length}}`, `${raw(uid)})`];
      });
      return [...lines, 'TAG OK done'];
    });
  };
  const sizes = (uids: number[]) =>
    withClient(mailboxConfig({ port: server.port }), { get: () => Promise.resolve(CREDENTIALS) }, async (client) => {
      await client.mailboxOpen('INBOX');
      return statedSizes(client, uids);
    });
  const poll = async (): Promise<InboxDesk> => {
    const desk = await InboxDesk.open({ port: server.port, filing: 'keywords', idle: false }, CREDENTIALS);
    await desk.poller.pollOnce();
    return desk;
  };

  it('gives size null for what is there without a size, and leaves out what is gone', async () => {
    await begin({ there: [1, 2, 4], sized: [1, 4], given: [] });
    expect((await sizes([1, 2, 3, 4])).map(({ uid, size }) => [uid, size === null])).to.deep.equal([
      [1, false],
      [2, true],
      [4, false],
    ]);
  });

  it('asks for each size by itself when one mail makes the server refuse them all', async () => {
    await begin({ there: [1, 2, 3], sized: [1, 2, 3], given: [], refused: [2] });
    expect((await sizes([1, 2, 3])).map(({ uid, size }) => [uid, size === null])).to.deep.equal([
      [1, false],
      [2, true],
      [3, false],
    ]);
  });

  it('keeps a mail whose size the server does not state', async () => {
    await begin({ there: [1, 2, 3], sized: [1, 3], given: [1, 2, 3] });
    const desk = await poll();
    expect(desk.subjects).to.deep.equal(['mail 1', 'mail 2', 'mail 3']);
    expect(desk.refused).to.deep.equal([]);
    await desk.close();
  });

  it('tells staff of a mail that the server names but does not hand out, and goes on', async () => {
    await begin({ there: [1, 2, 3], sized: [1, 3], given: [1, 3] });
    const desk = await poll();
    expect(desk.subjects).to.deep.equal(['mail 1', 'mail 3']);
    expect(desk.refused.map(({ uid, size, reason }) => [uid, size, reason])).to.deep.equal([[2, 0, 'not-given']]);
    await desk.close();
  });
});

/** Whether a UID is in a sequence set such as "1:2,4:*". */
function inSet(uid: number, set: string): boolean {
  return set.split(',').some((range) => {
    const [first = '', last = first] = range.split(':');
    return uid >= Number(first) && uid <= (last === '*' ? Number.POSITIVE_INFINITY : Number(last));
  });
}
