/**
 * What a person with a mail program would see in a mailbox; every look is a connection of its own, for reading only.
 */
import { ImapFlow } from 'imapflow';

export interface Login {
  readonly port: number;
  readonly user: string;
  readonly pass: string;
}

export interface SeenMail {
  readonly uid: number;
  readonly subject: string;
  readonly flags: readonly string[];
}

/** Runs `work` on a plain connection and logs out. */
export async function withImap<T>({ port, user, pass }: Login, work: (client: ImapFlow) => Promise<T>): Promise<T> {
  const auth = { user, pass };
  const client = new ImapFlow({ host: '127.0.0.1', port, secure: false, doSTARTTLS: false, auth, logger: false });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.logout();
  }
}

/** The mails of a folder by UID; null where there is no such folder. */
export async function mailsIn(login: Login, folder: string): Promise<SeenMail[] | null> {
  return withImap(login, async (client) => {
    if (!(await client.list()).some(({ path }) => path === folder)) return null;
    const mailbox = await client.mailboxOpen(folder, { readOnly: true });
    if (mailbox.exists === 0) return [];
    const mails = await client.fetchAll('1:*', { uid: true, flags: true, headers: ['subject'] });
    return mails.map(({ uid, headers, flags }) => ({
      uid,
      subject: (headers?.toString('utf8') ?? '').replace(/^subject:/i, '').trim(),
      flags: [...(flags ?? [])].sort(),
    }));
  });
}

/** Subjects of the mails of a folder, sorted; null where there is no such folder. */
export async function subjectsIn(login: Login, folder: string): Promise<string[] | null> {
  return (await mailsIn(login, folder))?.map(({ subject }) => subject).sort() ?? null;
}

/** The raw octets of each mail of a folder, by UID; none where there is no such folder. */
export async function rawMailsIn(login: Login, folder: string): Promise<Buffer[]> {
  if ((await mailsIn(login, folder)) === null) return [];
  return withImap(login, async (client) => {
    const mailbox = await client.mailboxOpen(folder, { readOnly: true });
    if (mailbox.exists === 0) return [];
    const mails = await client.fetchAll('1:*', { source: true });
    return mails.flatMap(({ source }) => (source === undefined ? [] : [source]));
  });
}
