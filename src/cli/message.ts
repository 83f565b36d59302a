/** `referral-desk message list | show | retry`: mails that came in and that the desk could not place or handle. */
import type { Command } from 'commander';
import type { KeptMessage, ListedMessage } from '../desk/messages.js';
import { DeskError, messageOf } from '../errors.js';
import { headerValues, type Mail } from '../values/mail.js';
import { actorOf } from './actor.js';
import type { CliContext } from './context.js';
import { plain, plainLine } from './plain.js';
import { table } from './table.js';

const LIST_HELP = `
waiting: a person has to look at it; unreadable: handling it failed and it was given up. A mail that waits for the answer
to a summary is listed with its offer and is settled by replying to that summary.`;

const RETRY_HELP = `
The running desk handles it again at its next look at the mailbox, by what is on record now: add the partner or the
referral first, or say with --offer where the mail belongs.
Examples:
  referral-desk message retry 17
  referral-desk message retry 17 --offer R-1001`;

/** Fields of the header section that are shown, in this order. */
const SHOWN = ['from', 'reply-to', 'to', 'cc', 'date', 'subject', 'message-id', 'in-reply-to', 'auto-submitted'];
const MAX_FIELD = 1000;
const MAX_TEXT = 20_000;

export function registerMessage(program: Command, context: CliContext): void {
  const message = program.command('message').description('look at mails that wait for a person; have one tried again');

  message
    .command('list')
    .description('list mails that wait or could not be handled')
    .addHelpText('after', LIST_HELP)
    .action(async () => {
      const { listStuckMessages } = await import('../desk/messages.js');
      const messages = await context.withServices(listStuckMessages);
      context.print(messages, () => (messages.length === 0 ? ['no mail is waiting'] : columns(messages)));
    });

  message
    .command('show')
    .description('show one mail: its headers, its new text and why it waits')
    .argument('<number>', 'its number in the list', messageNumber)
    .action(async (id: number) => {
      const { findMessage } = await import('../desk/messages.js');
      const shown = await context.withServices(async (services) => look(await findMessage(services, id)));
      context.print(shown, () => tell(shown));
    });

  message
    .command('retry')
    .description('have a mail handled again')
    .argument('<number>', 'its number in the list', messageNumber)
    .option('--offer <offer>', 'the offer that it belongs to: its number, or a reference such as R-1001')
    .addHelpText('after', RETRY_HELP)
    .action(async (id: number, { offer }: { offer?: string }) => {
      const { retryMessage } = await import('../desk/messages.js');
      const { offerId } = await context.withServices((services) =>
        retryMessage(services, id, actorOf('message-retry'), offer ?? null),
      );
      const where = offerId === null ? '' : ` in the thread of offer ${offerId}`;
      context.print({ id, state: 'received', offerId }, () => [
        `mail ${id} is handled again by the running desk${where}`,
      ]);
    });
}

interface ShownMessage extends ListedMessage {
  readonly why: string;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly attachments: readonly string[];
  /** What the author wrote anew; the raw mail where it cannot be read. */
  readonly text: string;
}

async function look({ message, why }: KeptMessage): Promise<ShownMessage> {
  const { id, state, reason, fromAddress, subject, receivedAt, offerId, failures } = message;
  const listed = { id, state, reason, fromAddress, subject, receivedAt, offerId, failures, why };
  const [{ rawMail }, { parseMail }, { extractNewText }, { NEUTRAL_CONTEXT }] = await Promise.all([
    import('../inbox/keep.js'),
    import('../inbox/mime.js'),
    import('../parsers/reply/index.js'),
    import('../parsers/caseContext.js'),
  ]);
  const raw = await rawMail(message);
  try {
    const mail = await parseMail(raw);
    const { text } = extractNewText(mail, NEUTRAL_CONTEXT);
    return {
      ...listed,
      headers: headersOf(mail),
      attachments: mail.attachments.map(({ filename }) => filename ?? '?'),
      text,
    };
  } catch (error) {
    const text = `(cannot be read: ${messageOf(error)})\n\n${raw.subarray(0, MAX_TEXT).toString('utf8')}`;
    return { ...listed, headers: {}, attachments: [], text };
  }
}

function headersOf(mail: Mail): Record<string, string[]> {
  const fields = SHOWN.map((name) => [name, headerValues(mail, name)] as const);
  return Object.fromEntries(
    fields.filter(([, values]) => values.length > 0).map(([name, values]) => [name, values.slice(0, 10)]),
  );
}

function tell(shown: ShownMessage): string[] {
  const fields = Object.entries(shown.headers).flatMap(([name, values]) =>
    values.map((value) => `${`${name}:`.padEnd(15)} ${plainLine(value, MAX_FIELD)}`),
  );
  const text = plain(shown.text);
  return [
    `mail ${shown.id}, ${shown.state}, kept ${shown.receivedAt}${shown.offerId === null ? '' : `, offer ${shown.offerId}`}`,
    ...(shown.why === '' ? [] : [plainLine(shown.why, MAX_FIELD)]),
    '',
    ...fields,
    ...shown.attachments.map((name) => `${'attachment:'.padEnd(15)} ${plainLine(name, 200)}`),
    '',
    ...text.slice(0, MAX_TEXT).split('\n'),
    ...(text.length > MAX_TEXT ? [`… and ${text.length - MAX_TEXT} characters more`] : []),
  ];
}

function columns(messages: readonly ListedMessage[]): string[] {
  return table([
    ['NUMBER', 'STATE', 'REASON', 'KEPT', 'OFFER', 'FROM', 'SUBJECT'],
    ...messages.map((message) => [
      String(message.id),
      message.state,
      message.reason ?? '',
      message.receivedAt.slice(0, 16).replace('T', ' '),
      message.offerId === null ? '' : String(message.offerId),
      plainLine(message.fromAddress ?? '', 60),
      plainLine(message.subject ?? '', 80),
    ]),
  ]);
}

function messageNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new DeskError('usage', `not the number of a mail: ${text.slice(0, 40)}`, {
    wayOut: 'See the numbers with: referral-desk message list',
  });
}
