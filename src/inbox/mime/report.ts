/** Machine-readable parts of a multipart/report (RFC 6522): the delivery status and the returned header. */
import type { DeliveryStatus, HeaderField } from '../../values/mail.js';
import { readHeaderSection } from './headerFields.js';

const MAX_GROUPS = 100;

/** Fields of message/delivery-status (RFC 3464 §2.1): the first group is about the message, each other about a recipient. */
export function parseDeliveryStatus(content: Uint8Array): DeliveryStatus {
  const groups = Buffer.from(content)
    .toString('latin1')
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]{0,20}\n/)
    .slice(0, MAX_GROUPS)
    .map((group) => readHeaderSection(Buffer.from(`${group.trim()}\n\n`, 'latin1'), 64_000).fields)
    .filter((fields) => fields.length > 0);
  const first = groups[0] ?? [];
  // Some senders leave the group about the message out.
  const startsWithRecipient = first.some((field) => field.name === 'final-recipient' || field.name === 'action');
  return startsWithRecipient
    ? { perMessage: [], perRecipient: groups }
    : { perMessage: first, perRecipient: groups.slice(1) };
}

/** The header of a returned mail: of message/rfc822 or text/rfc822-headers. */
export function parseReturnedHeaders(content: Uint8Array): readonly HeaderField[] {
  return readHeaderSection(content, 256_000).fields;
}
