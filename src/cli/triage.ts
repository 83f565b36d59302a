/**
 * `referral-desk triage FILE.eml…`: prints one JSON line a file, who answers a client's support request and what it is about
 * (READING.md); needs no configuration, mailbox or database. `triage learn` shows what corrections would change.
 */
import type { Command } from 'commander';
import { triageRules } from '../desk/triageRules.js';
import { parseMail } from '../inbox/mime.js';
import { NEUTRAL_CONTEXT } from '../parsers/caseContext.js';
import { readTriage } from '../parsers/triage/index.js';
import { triageToJson } from '../parsers/triage/toJson.js';
import type { CliContext } from './context.js';
import { eachFile, type FilesIo } from './files.js';

export interface TriageCliOptions {
  /** Folder with rule files; default: the shipped ones. */
  readonly rules?: string;
}

/** Returns the exit status: 1 where any file could not be read. Throws DeskError config-invalid for bad rules. */
export async function runTriage(files: readonly string[], options: TriageCliOptions, io: FilesIo): Promise<number> {
  const rules = triageRules(options.rules ?? '');
  return eachFile(files, io, async (raw) => ({
    line: triageToJson(readTriage(await parseMail(raw), rules, NEUTRAL_CONTEXT)),
  }));
}

export function registerTriage(program: Command, context: CliContext): void {
  program
    .command('triage')
    .description("read clients' support requests and print who answers them, one line of JSON a file")
    .argument('<files...>', 'mails as raw RFC 5322 files (.eml)')
    .option('--rules <folder>', 'rule files to read with (en.yaml, de.yaml); default: the shipped ones')
    .action(async (files: string[], options: TriageCliOptions) => {
      context.exitWith(await runTriage(files, options, context.io));
    });
}
