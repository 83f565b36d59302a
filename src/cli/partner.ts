/** `referral-desk partner add | import | show | list`: the partner firms that customers are referred to. */
import type { Command } from 'commander';
import type { PartnerInput } from '../desk/partnerInput.js';
import type { ListedPartner } from '../desk/partners.js';
import { actorOf } from './actor.js';
import type { CliContext } from './context.js';
import { table } from './table.js';

const ADD_EXAMPLE = `
Example:
  referral-desk partner add --name "Harbour Field Solutions" --domain harbourfield.example \\
    --contact-name "Priya Nair" --contact-email priya@harbourfield.example \\
    --manager oskar.lind@nexttechnik.example --country AU

Language, currency, time zone and holidays are the desk's own for a partner in the seller's country; for any other they
must be given.`;

const IMPORT_HELP = `
A CSV file has these columns, in any order; a YAML or JSON file is a list with the same keys:
  name, domains, contactName, contactEmail, deputyName, deputyEmail, billingName, billingEmail, managerEmail,
  addressLines, country, taxId, locale, currency, timezone, dateOrder, holidays, invoicing,
  certification
Several domains or address lines in a cell are parted by semicolons. All rows are stored, or none.

Example:
  referral-desk partner import partners.csv`;

interface AddOptions {
  readonly name: string;
  readonly domain: string[];
  readonly contactName: string;
  readonly contactEmail: string;
  readonly deputyName?: string;
  readonly deputyEmail?: string;
  readonly billingName?: string;
  readonly billingEmail?: string;
  readonly manager: string;
  readonly addressLine?: string[];
  readonly country: string;
  readonly taxId?: string;
  readonly locale?: string;
  readonly currency?: string;
  readonly timezone?: string;
  readonly dateOrder?: string;
  readonly holidays?: string;
  readonly invoicing?: string;
}

export function registerPartner(program: Command, context: CliContext): void {
  const partner = program.command('partner').description('take on and list partner firms');

  partner
    .command('add')
    .description('take on one partner')
    .requiredOption('--name <name>', 'name of the firm')
    .requiredOption('--domain <domain...>', 'mail domains of the firm')
    .requiredOption('--contact-name <name>', 'nominated referral contact')
    .requiredOption('--contact-email <address>', "the contact's address")
    .requiredOption('--manager <address>', 'partner manager: a staff address of desk.yaml')
    .requiredOption('--country <code>', 'ISO 3166 code; decides the tax on invoices')
    .option('--deputy-name <name>', 'stands in for the contact')
    .option('--deputy-email <address>', "the deputy's address")
    .option('--billing-name <name>', 'who gets the invoices (default: the contact)')
    .option('--billing-email <address>', 'where invoices go (default: the contact)')
    .option('--address-line <line...>', 'postal address for invoices')
    .option('--tax-id <id>', 'as it stands on invoices')
    .option('--locale <tag>', 'language, such as en-AU')
    .option('--currency <code>', 'ISO 4217 code')
    .option('--timezone <zone>', 'IANA time zone')
    .option('--date-order <order>', 'DMY, MDY or YMD (default: as the language writes it)')
    .option('--holidays <region>', 'whose holidays it keeps, such as AU-NSW')
    .option('--invoicing <when>', 'at-once, or statement for all of a month together (default: at-once)')
    .addHelpText('after', ADD_EXAMPLE)
    .action(async (options: AddOptions) => {
      const { addPartner } = await import('../desk/partners.js');
      const added = await context.withServices((services) =>
        addPartner(services, inputOf(options), actorOf('partner-add')),
      );
      context.print(shown(added), () => [`partner ${added.id}: ${added.name}, ${added.contactEmail}`]);
    });

  partner
    .command('import')
    .description('take on all partners of a CSV, YAML or JSON file, or none')
    .argument('<file>', 'the file')
    .addHelpText('after', IMPORT_HELP)
    .action(async (file: string) => {
      const { readPartnerFile } = await import('./partnerFile.js');
      const { importPartners } = await import('../desk/partners.js');
      const rows = await readPartnerFile(file);
      const added = await context.withServices((services) => importPartners(services, rows, actorOf('partner-import')));
      context.print(added.map(shown), () => [
        ...added.map(({ id, name }) => `partner ${id}: ${name}`),
        `${added.length} partner${added.length === 1 ? '' : 's'} imported`,
      ]);
    });

  partner
    .command('show')
    .description("a partner's record: compliance, breaches that count, checks, remediation plan")
    .argument('<name>', 'its name, or the beginning of it')
    .action(async (name: string) => {
      const { showPartner } = await import('../desk/quality/showPartner.js');
      const { record, lines } = await context.withServices((services) => showPartner(services, name));
      context.print(record, () => lines);
    });

  partner
    .command('list')
    .description('list all partners')
    .action(async () => {
      const { listPartners } = await import('../desk/partners.js');
      const partners = await context.withServices(listPartners);
      context.print(partners.map(shown), () =>
        partners.length === 0 ? ['no partners yet; see: referral-desk partner add --help'] : columns(partners),
      );
    });
}

function inputOf({ domain, manager, addressLine, ...fields }: AddOptions): PartnerInput {
  // The use case checks every value; commander only knows that it is text.
  return { ...fields, domains: domain, managerEmail: manager, addressLines: addressLine ?? [] } as PartnerInput;
}

function shown({ awayUntil, createdAt, ...partner }: ListedPartner): object {
  return { ...partner, awayUntil, createdAt };
}

function columns(partners: readonly ListedPartner[]): string[] {
  return table([
    ['NAME', 'CONTACT', 'DOMAINS', 'MANAGER', 'CURRENCY', 'STATE'],
    ...partners.map((partner) => [
      partner.name,
      partner.contactEmail,
      partner.domains.join(' '),
      partner.managerEmail,
      partner.currency,
      partner.certification,
    ]),
  ]);
}
