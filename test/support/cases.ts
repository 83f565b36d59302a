/** A desk with technical support at an address of its own; management is Mara, of staff. */
import { SupportCase } from '../../src/entities/index.js';
import { TestDesk, type MailFields, type SentMail } from './desk.js';

export const SUPPORT = 'Lena Brandt <support@nexttechnik.example>';
export const MARA = 'Mara Voss <mara@nexttechnik.example>';
export const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';
export const PRIYA = 'Priya Nair <priya@harbourfield.example>';

export const SUPPORT_CONFIG = {
  desk: { aliases: ['help@nexttechnik.example'] },
  support: {
    addresses: ['help@nexttechnik.example'],
    technicalSupport: {
      name: 'Technical support',
      email: 'support@nexttechnik.example',
      members: ['tom@nexttechnik.example'],
    },
  },
};

export const BUG =
  'Hello,\r\n\r\nKestrel Plumbing report that every invoice run ends with error 500 since the update on Monday. We have cleared the cache, tried another browser and restarted the server.\r\n\r\nPriya';
export const PASSWORD =
  'Hello,\r\n\r\na client of ours has forgotten the password and asks how to reset it. What do we tell them?\r\n\r\nPriya';

export function openDesk(config: Record<string, object> = {}): Promise<TestDesk> {
  return TestDesk.open({ config: { ...SUPPORT_CONFIG, ...config } });
}

/** A partner's new mail to the address for support. */
export function ask(desk: TestDesk, text: string, fields: Partial<MailFields> = {}) {
  return desk.write({ to: 'help@nexttechnik.example', subject: 'A client needs help', text, ...fields });
}

export function caseOf(desk: TestDesk, id = 1): Promise<SupportCase> {
  return desk.manager.findOneByOrFail(SupportCase, { id });
}

export function reader({ row }: SentMail): string | undefined {
  return row.recipients[0];
}

/** The newest letter of that name to an address. */
export async function lastTo(desk: TestDesk, letter: string, address: string): Promise<SentMail> {
  const mails = (await desk.sent(letter)).filter(({ row }) => row.recipients.includes(address));
  const last = mails.at(-1);
  if (last === undefined) throw new Error(`no ${letter} went to ${address}`);
  return last;
}
