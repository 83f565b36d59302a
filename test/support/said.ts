import type { SentMail } from './desk.js';

/** The text of a mail in one line: where it was wrapped is not what a test is about. */
export function said({ mail }: Pick<SentMail, 'mail'>): string {
  return (mail.text ?? '').replace(/\s+/g, ' ');
}
