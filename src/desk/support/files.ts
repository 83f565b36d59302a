/** Attached files on their way to the other side. They are taken from the kept mails; the record holds no copy. */
import { In } from 'typeorm';
import { Message, type SupportCase } from '../../entities/index.js';
import type { ComposeAttachment } from '../../outbox/compose.js';
import { nameOf, whichCarried, type LeftFile } from '../../support/carriedFiles.js';
import type { Attachment } from '../../values/mail.js';
import type { Unit } from '../unit.js';
import { storyOf } from './record.js';

export interface Files {
  readonly carried: readonly ComposeAttachment[];
  readonly left: readonly LeftFile[];
}

/** Kept mails that are opened for a team that takes over a case, newest of all. */
const MOST_MAILS = 20;
const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,60}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,80}$/;

export function carry({ config }: Unit, attachments: readonly Attachment[]): Files {
  const { maxAttachmentBytes, refusedFiles } = config.support;
  const { carried, left } = whichCarried(attachments, { totalBytes: maxAttachmentBytes, refusedTypes: refusedFiles });
  return {
    carried: carried.map((file) => ({
      filename: nameOf(file),
      // A mail within a mail would be written anew by the way; as octets it stays what it is.
      contentType:
        /^(?:message|multipart)\//.test(file.contentType) || !MEDIA_TYPE.test(file.contentType)
          ? 'application/octet-stream'
          : file.contentType,
      content: file.content,
    })),
    left,
  };
}

/** All files that the partner has sent in the case, for a team that sees it for the first time. */
export async function allFiles(unit: Unit, kase: SupportCase): Promise<Files> {
  const ids = (await storyOf(unit, kase)).flatMap(({ side, messageId }) =>
    side === 'partner' && messageId !== null ? [messageId] : [],
  );
  const messages = await unit.manager.find(Message, {
    where: { id: In([...new Set(ids)].slice(-MOST_MAILS)) },
    order: { id: 'ASC' },
  });
  const attachments: Attachment[] = [];
  for (const message of messages) attachments.push(...(await unit.services.openMail(message)).attachments);
  return carry(unit, attachments);
}
