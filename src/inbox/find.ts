/**
 * Looks for a mail of ours where a sent one may be: after a crash the outbox asks before it sends again. Some relays
 * replace the Message-ID, so the field in which the desk repeats it is searched as well.
 */
import type { ImapFlow } from 'imapflow';
import { inMailbox, withClient, type MailboxConfig } from './client.js';
import type { AccessTokens } from './credentials.js';
import { ID_FIELD } from '../outbox/compose.js';
import { listSelectable, serverPath } from './folders.js';

const FIELDS = ['Message-ID', ID_FIELD];

/**
 * Whether a Sent folder (RFC 6154 \Sent, or one with such a name), the inbox or a folder of the desk holds a mail with
 * this Message-ID (with its angle brackets), as its own or in the field X-Referral-Desk-ID. On a connection of its own,
 * read-only. Throws DeskError when the server cannot be asked everywhere and has not been found to have it: no answer is
 * not a no.
 */
export async function findByMessageId(
  config: MailboxConfig,
  credentials: AccessTokens,
  messageId: string,
): Promise<boolean> {
  return withClient(config, credentials, async (client) => {
    for (const path of await placesToLook(client, config)) {
      if (await inMailbox(client, path, () => isThere(client, path, messageId), { readOnly: true })) return true;
    }
    return false;
  });
}

/** One search for each field: not every server can be trusted with OR. */
async function isThere(client: ImapFlow, path: string, messageId: string): Promise<boolean> {
  for (const field of FIELDS) {
    const found = await client.search({ header: { [field]: messageId } });
    if (!Array.isArray(found)) throw new Error(`the server refused to search ${path}`);
    if (found.length > 0) return true;
  }
  return false;
}

async function placesToLook(client: ImapFlow, config: MailboxConfig): Promise<string[]> {
  const own = Object.values(config.folders).map((name) => serverPath(name, client.namespace));
  const wanted = new Set([serverPath(config.inbox, client.namespace), ...own]);
  const folders = await listSelectable(client);
  const sent = folders.filter((folder) => folder.specialUse === '\\Sent');
  return [...sent, ...folders.filter((folder) => wanted.has(folder.path) && !sent.includes(folder))].map(
    (folder) => folder.path,
  );
}
