/** `referral-desk outbox list | release | cancel`: mails that have not left, above all those that a cap held. */
import type { Command } from 'commander';
import type { ListedMail } from '../desk/outgoing.js';
import { DeskError } from '../errors.js';
import { actorOf } from './actor.js';
import type { CliContext } from './context.js';
import { table } from './table.js';

const LIST_HELP = `
queued: due at the time shown; transmitting: on its way, or looked for after a crash; held: above smtp.caps, waits for
release or cancel; failed: refused for good or given up.`;

export function registerOutbox(program: Command, context: CliContext): void {
  const outbox = program.command('outbox').description('look at mails that have not left; let one go or stop it');

  outbox
    .command('list')
    .description('list mails that are queued, on their way, held or failed')
    .addHelpText('after', LIST_HELP)
    .action(async () => {
      const { listOutgoing } = await import('../desk/outgoing.js');
      const mails = await context.withServices((services) =>
        listOutgoing(services, ['queued', 'transmitting', 'held', 'failed']),
      );
      context.print(mails, () => (mails.length === 0 ? ['no mail is waiting'] : columns(mails)));
    });

  outbox
    .command('release')
    .description('let a held or failed mail go, as it was written')
    .argument('<number>', 'its number in the list', mailNumber)
    .action(async (id: number) => {
      const { releaseOutgoing } = await import('../desk/outgoing.js');
      await context.withServices((services) => releaseOutgoing(services, id, actorOf('outbox-release')));
      context.print({ id, state: 'queued' }, () => [`mail ${id} is queued; the running desk sends it`]);
    });

  outbox
    .command('cancel')
    .description('stop a mail that has not left')
    .argument('<number>', 'its number in the list', mailNumber)
    .action(async (id: number) => {
      const { cancelOutgoing } = await import('../desk/outgoing.js');
      await context.withServices((services) => cancelOutgoing(services, id, actorOf('outbox-cancel')));
      context.print({ id, state: 'cancelled' }, () => [`mail ${id} is cancelled`]);
    });
}

function mailNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new DeskError('usage', `not the number of a mail: ${text.slice(0, 40)}`, {
    wayOut: 'See the numbers with: referral-desk outbox list',
  });
}

function columns(mails: readonly ListedMail[]): string[] {
  return table([
    ['NUMBER', 'STATE', 'DUE', 'LETTER', 'TO', 'LAST ERROR'],
    ...mails.map((mail) => [
      String(mail.id),
      mail.state,
      mail.state === 'queued' ? mail.nextAttemptAt : '',
      mail.letter,
      mail.recipients.join(' '),
      (mail.lastError ?? '').slice(0, 100),
    ]),
  ]);
}
