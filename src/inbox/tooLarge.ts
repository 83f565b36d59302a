/** A mail that was too large to be fetched: whoever can send it again in a smaller form is told, besides staff. */
import { baseView } from '../desk/dossier.js';
import { queueLetter } from '../desk/letters.js';
import { teamWith } from '../desk/support/team.js';
import type { Unit } from '../desk/unit.js';
import type { RefusedMail } from '../entities/index.js';
import { readAutomatic } from '../parsers/automatic.js';
import { failsAuthentication } from '../parsers/sender.js';
import { neutralContext } from './handle.js';
import { partnerOfSender } from './match.js';
import { parseMail } from './mime.js';

/** Known partners and the support teams only; never a machine, nobody whose address may be forged. */
export async function tellTooLarge(unit: Unit, refused: RefusedMail): Promise<void> {
  if (refused.reason !== 'too-large') return;
  const mail = await parseMail(Buffer.from(`${refused.headers.trimEnd()}\r\n\r\n`));
  const [from, ...others] = mail.from;
  if (from === undefined || others.length > 0) return;
  const partner = await partnerOfSender(unit, mail);
  const team = teamWith(unit.config, from.address);
  const context = neutralContext(unit, partner);
  if ((partner === null && team === null) || failsAuthentication(mail, context)) return;
  if (readAutomatic(mail, context) !== null) return;
  const contact = { name: from.name === '' ? from.address : from.name, email: from.address };
  await queueLetter(unit, {
    key: `refused:${refused.id}:too-large`,
    letter: 'case-note',
    view: {
      ...baseView(unit.config),
      contact,
      number: null,
      subject: mail.subject,
      kind: 'too-large',
      team: '',
      text: '',
      left: [],
      answerBy: null,
    },
    audience: partner === null ? 'staff' : 'partner',
    to: [contact],
    locale: partner?.locale ?? unit.config.desk.locale,
    replySubject: null,
    inReplyTo: mail.messageId,
    thread: mail.messageId === null ? [] : [mail.messageId],
    threadSubject: mail.subject === '' ? null : mail.subject.replace(/^(?:(?:re|aw|fw|fwd|wg)\s*:\s*)+/i, ''),
  });
}
