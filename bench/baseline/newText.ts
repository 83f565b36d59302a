/** The baseline's new text: mailparser for MIME, email-reply-parser for what is quoted. */
import EmailReplyParser from 'email-reply-parser';
import { simpleParser, type ParsedMail } from 'mailparser';

/** email-reply-parser takes seconds for long lines of quote marks, so that its input is cut. */
const MAX_TEXT = 20_000;

export interface ReplyText {
  readonly mail: ParsedMail;
  readonly text: string;
}

export async function replyText(raw: Buffer): Promise<ReplyText> {
  const mail = await simpleParser(raw);
  const text = new EmailReplyParser().parseReply((mail.text ?? '').slice(0, MAX_TEXT));
  return { mail, text: text.replace(/[\u00a0\u202f]/g, ' ') };
}
