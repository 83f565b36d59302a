/**
 * A real Dovecot, run from a temporary directory on free ports of 127.0.0.1, as root or as anybody: IMAP, IMAP over TLS
 * and LMTP, Maildir, one password file. Nothing of the machine's own Dovecot is read or written.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createTransport } from 'nodemailer';
import { freePorts } from './ports.js';
import { waitFor } from './waitFor.js';

const run = promisify(execFile);

export interface DovecotUser {
  readonly address: string;
  readonly password: string;
}

export interface DovecotOptions {
  /** Prefix of the personal namespace, such as "INBOX." (RFC 2342). */
  readonly prefix?: string;
  /** Capabilities that the server keeps to itself, such as "MOVE". */
  readonly without?: readonly string[];
}

export interface Dovecot {
  readonly host: '127.0.0.1';
  readonly imapPort: number;
  /** IMAP over TLS, with a certificate that nobody signed. */
  readonly imapsPort: number;
  readonly lmtpPort: number;
  /** Delivers raw octets over LMTP (RFC 2033), as a mail server does. */
  deliver(address: string, raw: Uint8Array): Promise<void>;
  /** The directory of a user's mail. */
  maildir(address: string): string;
  /** Removes what Dovecot knows of a user's UIDs: the inbox gets another UIDVALIDITY. */
  forgetUids(address: string): Promise<void>;
  /** Ends all connections; the ports and the mail stay. */
  restart(downFor?: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Whether Dovecot can be run here. Installs it where that is possible (root on Debian); where it is not, the answer
 * is the reason. With CI=true a missing Dovecot is an error.
 */
export async function dovecotMissing(): Promise<string | null> {
  const missing = (): boolean => !existsSync('/usr/sbin/dovecot') || !existsSync('/usr/lib/dovecot/lmtp');
  if (missing() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['install', '-y', 'dovecot-imapd', 'dovecot-lmtpd'], { env }).catch(() => undefined);
  }
  if (!missing()) return null;
  const reason = 'Dovecot is not installed (Debian: apt-get install dovecot-imapd dovecot-lmtpd)';
  if (process.env['CI'] === 'true') throw new Error(reason);
  return reason;
}

/** For a `before` hook: without Dovecot the tests of the suite are reported as skipped, by name. */
export async function needDovecot(context: Mocha.Context): Promise<void> {
  if ((await dovecotMissing()) !== null) context.skip();
}

/** Starts a server of its own for a test; `stop()` ends it and removes its directory. */
export async function startDovecot(users: readonly DovecotUser[], options: DovecotOptions = {}): Promise<Dovecot> {
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-dovecot-'));
  chmodSync(folder, 0o755);
  const [imapPort = 0, imapsPort = 0, lmtpPort = 0] = await freePorts(3);
  const owner = mailOwner();
  for (const name of ['run', 'state', 'mail']) mkdirSync(path.join(folder, name));
  chownSync(path.join(folder, 'mail'), owner.uid, owner.gid);
  writeFileSync(path.join(folder, 'users'), users.map((user) => `${user.address}:{PLAIN}${user.password}\n`).join(''));
  await makeCertificate(folder);
  const { stdout: version } = await run('/usr/sbin/dovecot', ['--version']);
  const settings = { folder, imapPort, imapsPort, lmtpPort, owner, prefix: options.prefix ?? '' };
  const config = path.join(folder, 'dovecot.conf');
  writeFileSync(
    config,
    /^2\.[0-3]\./.test(version) ? config23(settings, options) : config24(settings, version.trim(), options),
  );

  const maildir = (address: string): string => path.join(folder, 'mail', address);
  let child = await launch(config, folder, [imapPort, lmtpPort]);
  return {
    host: '127.0.0.1',
    imapPort,
    imapsPort,
    lmtpPort,
    maildir,
    async deliver(address, raw) {
      const transport = createTransport({ host: '127.0.0.1', port: lmtpPort, lmtp: true, ignoreTLS: true });
      try {
        const from = 'sender@harbourfield.example';
        await transport.sendMail({ envelope: { from, to: [address] }, raw: Buffer.from(raw) });
      } finally {
        transport.close();
      }
    },
    async forgetUids(address) {
      await end(child);
      for (const name of [
        'dovecot-uidlist',
        'dovecot-uidvalidity',
        'dovecot.index',
        'dovecot.index.log',
        'dovecot.index.cache',
      ]) {
        rmSync(path.join(maildir(address), name), { force: true });
      }
      // UIDVALIDITY is the time in seconds: it must not be the same second again.
      await new Promise((resolve) => setTimeout(resolve, 1100));
      child = await launch(config, folder, [imapPort, lmtpPort]);
    },
    async restart(downFor = 0) {
      await end(child);
      await new Promise((resolve) => setTimeout(resolve, downFor));
      child = await launch(config, folder, [imapPort, lmtpPort]);
    },
    async stop() {
      await end(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Settings {
  readonly folder: string;
  readonly imapPort: number;
  readonly imapsPort: number;
  readonly lmtpPort: number;
  readonly owner: Owner;
  readonly prefix: string;
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
  /** Accounts for Dovecot's own processes: null where it runs as one user. */
  readonly internalUser: string;
  readonly loginUser: string;
}

/** Dovecot refuses to give mail to root: as root it belongs to nobody, else to who runs the test. */
function mailOwner(): Owner {
  const me = userInfo();
  if (me.uid !== 0) return { uid: me.uid, gid: me.gid, internalUser: me.username, loginUser: me.username };
  return { uid: 65534, gid: 65534, internalUser: 'dovecot', loginUser: 'dovenull' };
}

/** What 2.3 and 2.4 write alike. */
function common(
  { folder, imapPort, imapsPort, lmtpPort, owner, prefix }: Settings,
  { without }: DovecotOptions,
): string {
  const hidden = (without ?? []).map((capability) => ` -${capability}`).join('');
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
listen = 127.0.0.1
default_internal_user = ${owner.internalUser}
default_login_user = ${owner.loginUser}
first_valid_uid = 1
last_valid_uid = 0
mail_uid = ${owner.uid}
mail_gid = ${owner.gid}
ssl = yes
auth_username_format = %Lu
service imap-login {
  chroot =
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = ${imapsPort}
    ssl = yes
  }
}
service lmtp {
  inet_listener lmtp {
    port = ${lmtpPort}
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
namespace inbox {
  inbox = yes
  prefix = ${prefix}
  separator = .
  mailbox Sent {
    special_use = \\Sent
    auto = create
  }
}
protocol imap {
  ${hidden === '' ? '' : `imap_capability = ${IMAP_CAPABILITIES.filter((name) => !without?.includes(name)).join(' ')}`}
}
`;
}

/** Dovecot can only replace the list that it shows after login, so a shorter one starts from the whole. */
const IMAP_CAPABILITIES = (
  'IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE SORT THREAD=REFERENCES MULTIAPPEND UNSELECT CHILDREN NAMESPACE ' +
  'UIDPLUS LIST-EXTENDED I18NLEVEL=1 CONDSTORE QRESYNC ESEARCH ESORT SEARCHRES WITHIN CONTEXT=SEARCH LIST-STATUS ' +
  'BINARY MOVE SNIPPET=FUZZY LITERAL+ NOTIFY SPECIAL-USE'
).split(' ');

function config23(settings: Settings, options: DovecotOptions): string {
  const { folder, owner } = settings;
  return `protocols = imap lmtp
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail/%u
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
passdb {
  driver = passwd-file
  args = username_format=%u ${folder}/users
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${folder}/mail/%u
}
${common(settings, options)}`;
}

function config24(settings: Settings, version: string, options: DovecotOptions): string {
  const { folder, owner } = settings;
  const number = /^\d+\.\d+\.\d+/.exec(version)?.[0] ?? '2.4.0';
  return `dovecot_config_version = ${number}
dovecot_storage_version = ${number}
protocols = imap lmtp
auth_allow_cleartext = yes
mail_driver = maildir
mail_home = ${folder}/mail/%{user}
mail_path = ${folder}/mail/%{user}
ssl_server_cert_file = ${folder}/cert.pem
ssl_server_key_file = ${folder}/key.pem
passdb passwd-file {
  passwd_file_path = ${folder}/users
}
userdb static {
  fields {
    uid = ${owner.uid}
    gid = ${owner.gid}
    home = ${folder}/mail/%{user}
  }
}
${common(settings, options).replace('%Lu', '%{user | lower}')}`;
}

async function makeCertificate(folder: string): Promise<void> {
  const files = ['-keyout', path.join(folder, 'key.pem'), '-out', path.join(folder, 'cert.pem')];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  await run('openssl', ['req', '-x509', ...key, '-days', '2', '-subj', '/CN=localhost', ...files]);
}

async function launch(config: string, folder: string, ports: readonly number[]): Promise<ChildProcess> {
  // A process group of its own: Dovecot's children outlive it for as long as their clients stay.
  const stdio = ['ignore', 'ignore', 'pipe'] as const;
  const child = spawn('/usr/sbin/dovecot', ['-F', '-c', config], { stdio: [...stdio], detached: true });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString('utf8')));
  try {
    await waitFor('Dovecot to listen', async () => {
      if (child.exitCode !== null) throw new Error(`Dovecot ended: ${said}${logOf(folder)}`);
      return (await Promise.all(ports.map(listens))).every(Boolean);
    });
  } catch (error) {
    await end(child);
    throw error;
  }
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    // To all of them: the server alone would leave those running that have a client.
    signalGroup(child, 'SIGTERM');
    const late = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000);
    await gone;
    clearTimeout(late);
  }
  signalGroup(child, 'SIGKILL');
  child.stderr?.destroy();
}

/** Signals the server and its children, which are in a process group of their own. */
function signalGroup({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // None is left.
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    const answer = (is: boolean): void => {
      socket.destroy();
      resolve(is);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

function logOf(folder: string): string {
  const file = path.join(folder, 'dovecot.log');
  return existsSync(file) ? readFileSync(file, 'utf8').slice(-2000) : '';
}
