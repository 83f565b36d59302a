/** `referral-desk statement PARTNER`: a statement of account as a PDF (policy R7). */
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { DeskError, messageOf } from '../errors.js';
import type { CliContext } from './context.js';

const HELP = `
Without --month it is the account as it stands now, and nothing is recorded or sent.

Example:
  referral-desk statement "Harbour Field Solutions" --month 2026-11`;

interface Options {
  readonly month?: string;
  readonly out?: string;
}

export function registerStatement(program: Command, context: CliContext): void {
  program
    .command('statement')
    .description("write a partner's statement of account to a PDF file")
    .argument('<partner>', 'as `partner list` names it')
    .option('--month <month>', 'the statement that went out for this month, such as 2026-11')
    .option('--out <file>', 'where to write it (default: statement-MONTH-PARTNER.pdf)')
    .addHelpText('after', HELP)
    .action(async (partner: string, { month, out }: Options) => {
      const { renderStatement } = await import('../desk/accounts/use.js');
      const { filename, content } = await context.withServices((services) =>
        renderStatement(services, partner, month ?? null),
      );
      const file = out ?? filename;
      try {
        await writeFile(file, content);
      } catch (error) {
        throw new DeskError('file-unreadable', `cannot write ${file}: ${messageOf(error)}`, { cause: error });
      }
      context.print({ file }, () => [`written to ${file}`]);
    });
}
