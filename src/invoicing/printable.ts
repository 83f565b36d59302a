/**
 * Text that was written by somebody else, made fit for paper: one line, of bounded length, with nothing in it that is
 * invisible, reorders what stands beside it, or cannot be written in XML.
 */
import type { DocumentParty, InvoiceDocument } from './document.js';

const LONE_SURROGATE = /[\ud800-\udfff]/gu;
/** Separators of any kind, line ends and tabs included; no-break spaces stay. */
const BREAKS = /[\t-\r\u0085\u2028\u2029]/g;
/** Controls, format characters (bidirectional ones, zero width, soft hyphen, tags), private use, non-characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;
/** Marks piled on one letter: what any language needs, and no more. */
const PILE = /(\p{M}{4})\p{M}+/gu;
/** Before the careful part: a mail's text may be large. */
const ROUGH_FACTOR = 8;

/** At the most `most` characters; a text that was cut ends in "…". */
export function printable(text: string, most = 500): string {
  const clean = text
    .slice(0, most * ROUGH_FACTOR)
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(BREAKS, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(PILE, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
  const characters = Array.from(clean);
  return characters.length <= most ? clean : `${characters.slice(0, most - 1).join('')}…`;
}

/** The document with every text in it printable; amounts, days and codes are untouched. */
export function printableDocument(document: InvoiceDocument): InvoiceDocument {
  const { credits, reference } = document;
  return {
    ...document,
    number: printable(document.number, 40),
    credits:
      credits === null
        ? null
        : { ...credits, number: printable(credits.number, 40), reason: printable(credits.reason, 1000) },
    seller: printableParty(document.seller),
    buyer: printableParty(document.buyer),
    bankLines: document.bankLines.map((line) => printable(line, 200)),
    reference: {
      ...reference,
      referral: printable(reference.referral, 40),
      job: printable(reference.job, 40),
      customer: printable(reference.customer),
      service: printable(reference.service),
    },
    lines: document.lines.map((line) => ({ ...line, description: printable(line.description, 1000) })),
    tax: { ...document.tax, name: printable(document.tax.name, 40), note: printable(document.tax.note) },
  };
}

function printableParty(party: DocumentParty): DocumentParty {
  return {
    name: printable(party.name),
    contact: printable(party.contact, 200),
    addressLines: party.addressLines.map((line) => printable(line, 200)).filter((line) => line !== ''),
    country: party.country,
    taxId: printable(party.taxId, 100),
    email: printable(party.email, 254),
    phone: printable(party.phone, 50),
  };
}
