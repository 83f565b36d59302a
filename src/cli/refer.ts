/** `referral-desk refer`: refers a customer to one or several partners (policy R1–R3). */
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { parse as parseYaml } from 'yaml';
import { DeskError, messageOf } from '../errors.js';
import type { CliContext } from './context.js';

const HELP = `
Example:
  referral-desk refer --customer "Kestrel Plumbing Pty Ltd" --contact "Dan Ord" --contact-email dan@kestrel.example \\
    --service "NextService deployment" --description "Twelve vans, paper job cards today." \\
    --partner "Harbour Field Solutions"

With --file a YAML or JSON file holds the same values: customer, contact, contactEmail, contactPhone, service, description,
partners (a list), winRule (first-win or customer-chooses). The mails go out when \`referral-desk serve\` runs.`;

interface ReferOptions {
  readonly file?: string;
  readonly partner?: string[];
  readonly customerChooses?: boolean;
  readonly force?: boolean;
  readonly customer?: string;
  readonly contact?: string;
  readonly contactEmail?: string;
  readonly contactPhone?: string;
  readonly service?: string;
  readonly description?: string;
}

export function registerRefer(program: Command, context: CliContext): void {
  program
    .command('refer')
    .description('refer a customer to partners')
    .option('--customer <name>', 'the customer')
    .option('--contact <name>', "the customer's contact person")
    .option('--contact-email <address>', "the contact person's address")
    .option('--contact-phone <phone>', "the contact person's phone")
    .option('--service <service>', 'what it is about')
    .option('--description <text>', 'what is known of the need')
    .option('--partner <name...>', 'partners, as `partner list` names them')
    .option('--customer-chooses', 'a win of one partner does not close the others')
    .option('--force', 'also to a partner with no valid training for the service')
    .option('--file <file>', 'read all of it from a YAML or JSON file')
    .addHelpText('after', HELP)
    .action(async (options: ReferOptions) => {
      const { refer } = await import('../desk/refer.js');
      const input = options.file === undefined ? inputOf(options) : await inputFrom(options.file);
      const referred = await context.withServices((services) => refer(services, input, who()));
      context.print(referred, () => [
        `${referred.ref} is on its way:`,
        ...referred.offers.map(({ partner, contact }) => `  ${partner}, ${contact}`),
      ]);
    });
}

function inputOf({ partner, customerChooses, force, file: _file, ...fields }: ReferOptions): object {
  return {
    ...fields,
    partners: partner ?? [],
    winRule: customerChooses === true ? 'customer-chooses' : 'first-win',
    anyway: force === true,
  };
}

async function inputFrom(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new DeskError('file-unreadable', `cannot read ${file}: ${messageOf(error)}`, { cause: error });
  }
  try {
    return parseYaml(text) as unknown;
  } catch (error) {
    throw new DeskError('input-invalid', `${file} is no YAML: ${messageOf(error)}`, { cause: error });
  }
}

function who(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
