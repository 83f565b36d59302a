/**
 * Folders by the names of desk.yaml. "Desk/Done" is written with `/` there whatever the server's hierarchy delimiter
 * is, and gets the prefix of the personal namespace (RFC 2342) where the server has one.
 */
import type { ImapFlow, ListResponse, NamespaceObject } from 'imapflow';
import { DeskError, messageOf } from '../errors.js';

/** A folder of desk.yaml as the server writes it; a flat server (no delimiter) gets "Desk-Done". */
export function serverPath(name: string, namespace: NamespaceObject | undefined): string {
  if (name.toUpperCase() === 'INBOX') return 'INBOX';
  const delimiter = namespace?.delimiter ?? '';
  const path = name
    .split('/')
    .filter((part) => part !== '')
    .join(delimiter === '' ? '-' : delimiter);
  const prefix = namespace?.prefix ?? '';
  return path.startsWith(prefix) ? path : prefix + path;
}

/** The folders of one connection; what was seen or made once is not asked for again. */
export class Folders {
  private readonly known = new Set<string>();

  constructor(private readonly client: ImapFlow) {}

  /**
   * The server's path of a folder, which is made (and subscribed to) where it is missing. Throws DeskError imap-folder.
   */
  async ensure(name: string): Promise<string> {
    const path = serverPath(name, this.client.namespace);
    if (this.known.has(path)) return path;
    if (!(await this.exists(path))) await this.create(name, path);
    this.known.add(path);
    return path;
  }

  /** Forgets what is known, because a person may have removed a folder. */
  forget(): void {
    this.known.clear();
  }

  private async exists(path: string): Promise<boolean> {
    return (await listSelectable(this.client)).some((folder) => folder.path === path);
  }

  private async create(name: string, path: string): Promise<void> {
    try {
      await this.client.mailboxCreate(path);
    } catch (error) {
      // Two desks, or a person, may have made it at the same moment.
      if (await this.exists(path)) return;
      throw new DeskError('imap-folder', `the folder ${path} is missing and cannot be made: ${messageOf(error)}`, {
        wayOut: `Make the folder by hand, or name another for ${name} under mailbox.folders in desk.yaml.`,
        cause: error,
      });
    }
  }
}

/** All folders that can be opened (not \Noselect or \NonExistent). */
export async function listSelectable(client: ImapFlow): Promise<ListResponse[]> {
  const closed = (folder: ListResponse): boolean =>
    [...folder.flags].some((flag) => ['\\noselect', '\\nonexistent'].includes(flag.toLowerCase()));
  return (await client.list()).filter((folder) => !closed(folder));
}
