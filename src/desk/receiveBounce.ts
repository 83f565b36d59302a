/** A bounce of one of our mails (RFC 3464): noted on the offer; staff are told of failures, nobody of delays. */
import type { OutgoingMail } from '../entities/index.js';
import type { Bounce } from '../parsers/bounce.js';
import type { Receipt } from './receive.js';
import { reportUndelivered } from './undelivered.js';
import type { Unit } from './unit.js';

export async function receiveBounce(unit: Unit, mail: OutgoingMail, bounce: Bounce): Promise<Receipt> {
  if (!bounce.permanent) return { state: 'ignored', reason: 'delivery-delayed' };
  const failed = bounce.failedRecipients;
  await reportUndelivered(unit, mail, {
    how: 'bounced',
    recipients: failed.length > 0 ? failed.map(({ address }) => address) : mail.recipients,
    diagnostic: failed.map(({ status, diagnostic }) => [status, diagnostic].filter(Boolean).join(' ')).join('\n'),
  });
  return { state: 'handled', reason: 'bounce-noted' };
}
