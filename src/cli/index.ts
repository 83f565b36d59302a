/**
 * The command line. `main` takes arguments and streams and returns the exit status, so that a test can run it; bin.ts hands
 * over the real ones. Exit status: 0 done, 1 done but not all is well, 64 and above as in BSD sysexits (docs/errors.md).
 */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { ERROR_KINDS, messageOf, type DeskError } from '../errors.js';
import { COMMANDS } from './commands.js';
import { createContext, type CliIo } from './context.js';

const USAGE = 64;
const INTERNAL = 70;

const EXIT_STATUSES = `
Exit status: 0 done; 1 done, but not all is well; 64 wrong usage; 65 bad input; 66 missing file or thing;
69 refused for good; 70 internal error; 75 try again later; 77 not allowed; 78 bad configuration.
`;

const EXAMPLES = `
Examples:
  referral-desk config check --config /etc/referral-desk/desk.yaml
  referral-desk doctor
  referral-desk partner import partners.csv
  referral-desk parse answer.eml
`;

/** Runs one command. Never throws: an error is told on standard error with its way out. */
export async function main(argv: readonly string[], io: CliIo): Promise<number> {
  const program = new Command('referral-desk')
    .description('Partners reply to a mail, the record is kept, the invoice goes out.')
    .version(version(), '-V, --version', 'print the version')
    .option('--config <file>', 'configuration file (default: $DESK_CONFIG, else desk.yaml)')
    .option('--json', 'print JSON for programs instead of text for people')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
    })
    .addHelpText('after', EXAMPLES + EXIT_STATUSES)
    .exitOverride();
  const context = createContext(program, io);
  for (const register of COMMANDS) register(program, context);
  inherit(program);

  // A command that was written to set process.exitCode may do so without ending somebody else's process.
  const before = process.exitCode;
  process.exitCode = undefined;
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return leftStatus() ?? context.status();
  } catch (error) {
    return tell(error, io, argv.includes('--json'));
  } finally {
    process.exitCode = before;
  }
}

/** What a command left in process.exitCode. */
function leftStatus(): number | null {
  return process.exitCode === undefined ? null : Number(process.exitCode);
}

/** Subcommands answer for errors, output and help as the program does. */
function inherit(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent).configureHelp({ showGlobalOptions: true });
    inherit(command);
  }
}

function tell(error: unknown, io: CliIo, asJson: boolean): number {
  if (error instanceof CommanderError) {
    // Help and version end a command too; mistakes have been told by commander, with what was probably meant.
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help') io.err('way out: see referral-desk --help');
    return USAGE;
  }
  const known = isDeskError(error);
  const code = known ? error.code : 'internal';
  const message = known ? error.message : `internal error: ${messageOf(error)}`;
  const wayOut = known ? error.wayOut : 'Run it again with DEBUG=1 to see where, and report it.';
  if (asJson) io.err(JSON.stringify({ error: { code, message, wayOut } }));
  else {
    io.err(`error: ${message}`);
    if (wayOut !== null) io.err(`way out: ${wayOut}`);
  }
  const debug = io.env['DEBUG'];
  if (debug !== undefined && debug !== '' && error instanceof Error) io.err(error.stack ?? '');
  return known ? error.exitStatus : INTERNAL;
}

/**
 * Told by its code, not by its class: a loader may give the modules that a command imports when it runs their own copy of
 * the class.
 */
function isDeskError(error: unknown): error is DeskError {
  if (!(error instanceof Error) || !('code' in error) || !('wayOut' in error)) return false;
  return typeof error.code === 'string' && Object.hasOwn(ERROR_KINDS, error.code);
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
