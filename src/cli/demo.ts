/** `referral-desk demo`: the main job on embedded mail servers, told as it happens. */
import path from 'node:path';
import { Option, type Command } from 'commander';
import { DeskError } from '../errors.js';
import type { CliContext } from './context.js';
import { stopSignal } from './serve.js';

interface DemoOptions {
  readonly folder: string;
  readonly stay?: boolean;
  readonly imapPort?: number;
  readonly smtpPort?: number;
}

const HELP = `
Needs no configuration and no network. Every mail and invoice is left in the folder, which is made anew.
Examples:
  referral-desk demo
  referral-desk demo --stay --imap-port 1143 --smtp-port 1025`;

export function registerDemo(program: Command, context: CliContext): void {
  program
    .command('demo')
    .description('play the main job on embedded mail servers')
    .option('--folder <folder>', 'where mails and invoices are left', 'demo-output')
    .option('--stay', 'keep the servers up afterwards, to look around with a mail client')
    .addOption(new Option('--imap-port <port>', 'default: any free port').argParser(port))
    .addOption(new Option('--smtp-port <port>', 'default: any free port').argParser(port))
    .addHelpText('after', HELP)
    .action(async ({ folder, stay, imapPort, smtpPort }: DemoOptions) => {
      const { runDemo } = await import('../sandbox/demo/index.js');
      await runDemo({
        folder: path.resolve(folder),
        out: (line) => context.io.out(line),
        ...(imapPort === undefined ? {} : { imapPort }),
        ...(smtpPort === undefined ? {} : { smtpPort }),
        ...(stay === true ? { stayUntil: stopSignal().then(() => undefined) } : {}),
      });
    });
}

function port(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 65_535) return number;
  throw new DeskError('usage', `not a port: ${text}`, { wayOut: 'Give a number from 1 to 65535.' });
}
