/**
 * Looks a mailbox over for the `doctor` command: what the desk needs of it, one line each, and the way out where it is
 * missing.
 */
import type { ImapFlow, MailboxObject } from 'imapflow';
import { DeskError } from '../errors.js';
import { inMailbox, withClient, type MailboxConfig } from './client.js';
import type { AccessTokens } from './credentials.js';
import { canMove, KEYWORDS } from './filing.js';
import { Folders } from './folders.js';
import { asDeskError } from './imapErrors.js';

export interface CheckResult {
  /** What was looked at: "login", "IDLE", "inbox". */
  readonly name: string;
  readonly ok: boolean;
  readonly message: string;
  /** What to do where it is not as it should be, or could be better; null where there is nothing to do. */
  readonly wayOut: string | null;
}

/** Extensions that the desk uses where the server has them, and what it does without. */
const WORTH_HAVING: readonly (readonly [capability: string, without: string])[] = [
  ['IDLE', 'new mail is noticed at the next poll'],
  ['MOVE', 'mail is filed with COPY and UID EXPUNGE, which needs UIDPLUS'],
  ['UIDPLUS', 'mail is filed with MOVE'],
  ['CONDSTORE', 'nothing is lost: the desk does not lean on it'],
];

/**
 * Connects, logs in and looks; makes the folders of desk.yaml where they are missing, as the desk would. Never throws:
 * a step that fails is a result with `ok: false`, and the steps that need it are left out.
 */
export async function checkMailbox(config: MailboxConfig, credentials: AccessTokens): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  try {
    await withClient(config, credentials, async (client) => {
      results.push(good('login', `${config.auth.user} is logged in at ${config.host}:${config.port}`));
      for (const [capability, without] of WORTH_HAVING) results.push(extension(client, capability, without));
      results.push(await attempt('inbox', config, () => lookAtInbox(client, config)));
      results.push(await attempt('filing', config, () => lookAtFiling(client, config)));
    });
  } catch (error) {
    results.push(bad(results.length === 0 ? 'login' : 'connection', asDeskError(error, config)));
  }
  return results;
}

function extension(client: ImapFlow, capability: string, without: string): CheckResult {
  // IMAP4rev2 (RFC 9051) contains all of them but CONDSTORE.
  const contained = client.capabilities.has('IMAP4rev2') && capability !== 'CONDSTORE';
  const there = client.capabilities.has(capability) || contained;
  return good(capability, there ? 'the server has it' : `the server does not have it: ${without}`);
}

async function lookAtInbox(client: ImapFlow, config: MailboxConfig): Promise<string> {
  return inMailbox(
    client,
    config.inbox,
    (mailbox) => Promise.resolve(`${mailbox.path} has ${mailbox.exists} mails, UIDVALIDITY ${mailbox.uidValidity}`),
    { readOnly: true },
  );
}

async function lookAtFiling(client: ImapFlow, config: MailboxConfig): Promise<string> {
  if (config.filing === 'keywords' || !canMove(client)) {
    return inMailbox(client, config.inbox, (mailbox) => Promise.resolve(lookAtKeywords(mailbox)));
  }
  const folders = new Folders(client);
  const paths: string[] = [];
  for (const name of Object.values(config.folders)) paths.push(await folders.ensure(name));
  return `the folders ${paths.join(', ')} are there`;
}

function lookAtKeywords(mailbox: MailboxObject): string {
  const allowed = mailbox.permanentFlags;
  const keywords = Object.values(KEYWORDS);
  if (allowed === undefined || allowed.has('\\*') || keywords.every((keyword) => allowed.has(keyword))) {
    return `mail gets the keywords ${keywords.join(', ')}`;
  }
  throw new DeskError('imap-folder', `${mailbox.path} does not keep keywords`, {
    wayOut: 'Set mailbox.filing to folders in desk.yaml.',
  });
}

async function attempt(name: string, config: MailboxConfig, look: () => Promise<string>): Promise<CheckResult> {
  try {
    return good(name, await look());
  } catch (error) {
    return bad(name, asDeskError(error, config));
  }
}

function good(name: string, message: string): CheckResult {
  return { name, ok: true, message, wayOut: null };
}

function bad(name: string, error: DeskError): CheckResult {
  return { name, ok: false, message: error.message, wayOut: error.wayOut };
}
