/** The mail servers: can the desk log in, read, file and send? Nothing is sent. */
import type { LoadedConfig } from '../../config/load.js';
import { DeskError, messageOf } from '../../errors.js';
import { checkMailbox } from '../../inbox/check.js';
import { createCredentials } from '../../outbox/credentials.js';
import { SmtpTransport } from '../../outbox/smtp.js';
import { bad, good, type Check } from './types.js';

export async function checkImap({ config, secrets }: LoadedConfig): Promise<Check[]> {
  try {
    const credentials = createCredentials(config.mailbox.auth, secrets.imap, { now: Date.now });
    const checks = await checkMailbox(config.mailbox, credentials);
    return checks.map((check) => ({ ...check, name: `imap ${check.name}` }));
  } catch (error) {
    return [failed('imap', error)];
  }
}

export async function checkSmtp({ config, secrets }: LoadedConfig): Promise<Check[]> {
  const { auth } = config.smtp;
  let transport: SmtpTransport | null = null;
  try {
    transport = new SmtpTransport(
      config.smtp,
      auth === undefined ? null : createCredentials(auth, secrets.smtp, { now: Date.now }),
    );
    await transport.verify();
    const login = auth === undefined ? 'no login' : `logged in as ${auth.user}`;
    return [good('smtp', `${config.smtp.host}:${config.smtp.port}, ${config.smtp.security}, ${login}`)];
  } catch (error) {
    return [failed('smtp', error)];
  } finally {
    await transport?.close();
  }
}

function failed(name: string, error: unknown): Check {
  return bad(name, messageOf(error), error instanceof DeskError ? error.wayOut : null);
}
