/**
 * `referral-desk triage FILE.eml…`: prints one JSON line a file, who answers a client's support request and what it is about
 * (READING.md); needs no configuration, mailbox or database. `triage learn` shows what corrections would change.
 */
import type { Command } from 'commander';
import { triageRules } from '../desk/triageRules.js';
import { parseMail } from '../inbox/mime.js';
import { NEUTRAL_CONTEXT } from '../parsers/caseContext.js';
import type { Change, Learning } from '../parsers/triage/corrections.js';
import { readTriage } from '../parsers/triage/index.js';
import { triageToJson } from '../parsers/triage/toJson.js';
import type { CliContext } from './context.js';
import { eachFile, type FilesIo } from './files.js';
import { plainLine } from './plain.js';

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

const LEARN_HELP = `
Shows what would change and changes nothing. With --apply the examples and a classifier learnt with them are written to the
folder triage.learnt of desk.yaml; the service reads with it from its next start.`;

export function registerTriage(program: Command, context: CliContext): void {
  const triage = program
    .command('triage')
    .description("read clients' support requests and print who answers them, one line of JSON a file")
    .argument('<files...>', 'mails as raw RFC 5322 files (.eml)')
    .option('--rules <folder>', 'rule files to read with (en.yaml, de.yaml); default: the shipped ones')
    .action(async (files: string[], options: TriageCliOptions) => {
      context.exitWith(await runTriage(files, options, context.io));
    });

  triage
    .command('learn')
    .description('show what the corrections of the triage would teach it')
    .option('--apply', 'keep it: write examples and classifier to the folder triage.learnt')
    .addHelpText('after', LEARN_HELP)
    .action(async ({ apply = false }: { apply?: boolean }) => {
      const { learnFromDesk } = await import('../desk/triageLearn.js');
      const { learning, written } = await context.withServices((services) => learnFromDesk(services, apply));
      const { added, passedOver, corrected, changed, right } = learning;
      const shown = { added, passedOver, corrected, changed, right, written };
      context.print(shown, () => learningLines(learning, written));
    });
}

const MOST_LINES = 50;

function learningLines(learning: Learning, written: string | null): string[] {
  const { added, passedOver, corrected, changed, right } = learning;
  const told = ({ text, wanted, before, after }: Change): string =>
    `  ${before} → ${after}${after === wanted ? '' : ` (wanted: ${wanted})`}: ${plainLine(text, 100)}`;
  return [
    `${added.length} corrections to learn from, ${passedOver.length} passed over`,
    ...passedOver.map(({ messageId, why }) => `  message ${messageId}: ${why}`),
    ...corrected.slice(0, MOST_LINES).map(told),
    `known requests read otherwise: ${changed.length}`,
    ...changed.slice(0, MOST_LINES).map(told),
    `known requests read right: ${right.before} of ${right.of} now, ${right.after} then`,
    written === null ? 'nothing was changed; --apply keeps it' : `written: ${written}`,
  ];
}
