/** Looks for a mail by its Message-ID where a sent one may be: after a crash the outbox asks before it sends again. */
import type { ImapFlow } from 'imapflow';
import { inMailbox, withClient, type MailboxConfig } from './client.js';
import type { AccessTokens } from './credentials.js';
import { listSelectable, serverPath } from './folders.js';

/**
 * Whether a Sent folder (RFC 6154 \Sent, or one with such a name), the inbox or a folder of the desk holds a mail with
 * this Message-ID (with its angle brackets). On a connection of its own, read-only. Throws DeskError when the server
 * cannot be asked everywhere and has not been found to have it: no answer is not a no.
 */
export async function findByMessageId(
  config: MailboxConfig,
  credentials: AccessTokens,
  messageId: string,
): Promise<boolean> {
  return withClient(config, credentials, async (client) => {
    for (const path of await placesToLook(client, config)) {
      const found = await inMailbox(client, path, () => client.search({ header: { 'message-id': messageId } }), {
        readOnly: true,
      });
      if (!Array.isArray(found)) throw new Error(`the server refused to search ${path}`);
      if (found.length > 0) return true;
    }
    return false;
  });
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
