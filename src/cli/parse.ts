/** `referral-desk parse FILE.eml…`: prints one JSON line a file (READING.md); needs no configuration, mailbox or database. */
import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { withAttachmentTexts } from '../inbox/attachments/index.js';
import { parseMail } from '../inbox/mime.js';
import { messageOf } from '../errors.js';
import { NEUTRAL_CONTEXT, readCaseContext } from '../parsers/caseContext.js';
import { explain } from '../parsers/explain.js';
import { readMail } from '../parsers/read.js';
import { readingToJson } from '../parsers/toJson.js';
import type { ReadingContext } from '../parsers/types.js';
import { eachFile, type FilesIo } from './files.js';

export interface ParseOptions {
  /** A case file, or the context alone; default: the `context` of `<stem>.json` beside each mail. */
  readonly context?: string;
  /** Prints, after each line of JSON, what was read from which words. */
  readonly explain?: boolean;
}

export type ParseIo = FilesIo;

/** Returns the exit status: 1 where any file could not be read; the others are printed all the same. */
export async function runParse(files: readonly string[], options: ParseOptions, io: ParseIo): Promise<number> {
  let given: ReadingContext | null = null;
  if (options.context !== undefined) {
    try {
      given = await contextFrom(options.context);
    } catch (error) {
      io.err(`${options.context}: ${messageOf(error)}`);
      return 1;
    }
  }
  return eachFile(files, io, async (raw, file) => {
    const context = given ?? (await contextBeside(file));
    const reading = readMail(await withAttachmentTexts(await parseMail(raw)), context);
    return { line: readingToJson(reading), below: options.explain === true ? explain(reading) : [] };
  });
}

/** The context of `<stem>.json` beside a mail, or the neutral one where there is no such file. */
async function contextBeside(file: string): Promise<ReadingContext> {
  const beside = file.replace(/\.eml$/i, '') + '.json';
  const exists = await stat(beside).then(
    (found) => found.isFile(),
    () => false,
  );
  return exists ? contextFrom(beside) : NEUTRAL_CONTEXT;
}

async function contextFrom(file: string): Promise<ReadingContext> {
  const json = JSON.parse(await readFile(file, 'utf8')) as unknown;
  const context = typeof json === 'object' && json !== null && 'context' in json ? json.context : json;
  return readCaseContext(context);
}

export function registerParse(program: Command): void {
  program
    .command('parse')
    .description('read mails and print what they say, one line of JSON a file')
    .argument('<files...>', 'mails as raw RFC 5322 files (.eml)')
    .option('--context <file>', 'case file or context (JSON) for all mails; default: <stem>.json beside each')
    .option('--explain', 'also say what was read, what was set aside, and which words each fact was read from')
    .action(async (files: string[], options: ParseOptions) => {
      process.exitCode = await runParse(files, options, {
        out: (line) => process.stdout.write(`${line}\n`),
        err: (line) => process.stderr.write(`${line}\n`),
      });
    });
}
