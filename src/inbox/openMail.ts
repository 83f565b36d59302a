import type { Message } from '../entities/index.js';
import type { Mail } from '../values/mail.js';
import { rawMail } from './keep.js';
import { parseMail } from './mime.js';

/** A kept mail, read again from its raw octets. */
export async function openMail(message: Pick<Message, 'raw'>): Promise<Mail> {
  return parseMail(await rawMail(message));
}
