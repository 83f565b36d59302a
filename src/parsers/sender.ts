/**
 * Who speaks (READING.md): the nominated contact or anyone at the partner's domain. Whatever makes that doubtful needs a
 * person: another or a look-alike domain, several authors, answers that would go elsewhere, failed authentication
 * (RFC 8601), syntax smuggled into a name or the subject.
 */
import { headerValues, type Mail, type Mailbox } from '../values/mail.js';
import { blank } from './hostile.js';
import { localesFor } from './languages.js';
import { fold } from './phrases.js';
import { failedAuthentication } from './sender/authentication.js';
import { foldConfusables, isNearlyDomain } from './sender/confusables.js';
import { smuggledSyntax } from './sender/syntax.js';
import type { Doubt, DoubtCode, Evidence, ReadingContext } from './types.js';
import { anyHas } from './words.js';

type SenderContext = Pick<ReadingContext, 'desk' | 'partner' | 'referral'>;

/** All doubts about who wrote the mail and what its header carries; [] where nothing is doubtful. */
export function doubtSender(mail: Mail, context: SenderContext): Doubt[] {
  return [
    ...doubtAuthor(mail, context),
    ...doubtReplyTo(mail, context),
    ...doubtAuthentication(mail, context),
    ...doubtSyntax(mail, context),
    ...doubtDirection(mail),
  ];
}

function doubt(code: DoubtCode, message: string, part: string, text: string): Doubt {
  const evidence: Evidence = { text, start: 0, end: text.length, part, reader: 'sender' };
  return { code, message, needs: 'review', evidence: [evidence] };
}

function doubtAuthor(mail: Mail, context: SenderContext): Doubt[] {
  const addresses = new Set(mail.from.map((mailbox) => mailbox.address));
  const fields = headerValues(mail, 'from').length;
  if (addresses.size > 1 || fields > 1) {
    const text = mail.from.map(written).join(', ');
    return [doubt('sender-ambiguous', 'the mail names several authors', 'header:from', text)];
  }
  const [author] = mail.from;
  if (author === undefined) return [doubt('sender-unknown', 'the mail names no author', 'header:from', '')];
  const doubts: Doubt[] = [];
  if (!speaksForPartner(author.address, context)) {
    const code = resemblesPartner(author.address, context) ? 'sender-lookalike' : 'sender-unknown';
    const message =
      code === 'sender-lookalike'
        ? `${author.address} resembles an address of ${context.partner.name}, but is none`
        : `${author.address} does not belong to ${context.partner.name}`;
    doubts.push(doubt(code, message, 'header:from', written(author)));
  }
  const shown = shownAddress(author);
  if (shown !== null && doubts.length === 0) {
    doubts.push(
      doubt(
        'sender-lookalike',
        `the name shows the address ${shown}, the mail comes from ${author.address}`,
        'header:from',
        written(author),
      ),
    );
  }
  return doubts;
}

function written({ name, address }: Mailbox): string {
  return name === '' ? address : `${name} <${address}>`;
}

/** The nominated contact, or anyone at a domain of the partner or below it. */
export function speaksForPartner(address: string, { partner }: Pick<ReadingContext, 'partner'>): boolean {
  if (address === partner.contact.email.toLowerCase()) return true;
  const domain = domainPart(address);
  return partnerDomains(partner).some((own) => domain === own || domain.endsWith(`.${own}`));
}

function partnerDomains(partner: ReadingContext['partner']): string[] {
  return [partner.domain, ...(partner.domains ?? [])].map((domain) => domain.toLowerCase().replace(/\.$/, ''));
}

function domainPart(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).replace(/\.$/, '');
}

/** Made to be taken for the partner: a confusable or nearly equal domain, or the partner's domain as part of another. */
function resemblesPartner(address: string, { partner }: SenderContext): boolean {
  const domain = domainPart(address);
  const contactDomain = domainPart(partner.contact.email.toLowerCase());
  return [...partnerDomains(partner), contactDomain].some((own) => isNearlyDomain(domain, own));
}

/** An address written in the display name that is not the one the mail comes from. */
function shownAddress({ name, address }: Mailbox): string | null {
  const shown = /[^\s<>()"',;:]{1,64}@[^\s<>()"',;:]{1,200}\.[^\s<>()"',;:]{2,24}/
    .exec(name.slice(0, 500))?.[0]
    .toLowerCase();
  return shown === undefined || foldConfusables(shown) === foldConfusables(address) ? null : shown;
}

/** An answer would leave the partner: also where it would come back to the desk itself. */
function doubtReplyTo(mail: Mail, context: SenderContext): Doubt[] {
  const elsewhere = mail.replyTo.find(
    (mailbox) =>
      !speaksForPartner(mailbox.address, context) && !mail.from.some((author) => author.address === mailbox.address),
  );
  if (elsewhere === undefined) return [];
  const message = `answers would go to ${elsewhere.address}, which does not belong to ${context.partner.name}`;
  return [doubt('reply-to-elsewhere', message, 'header:reply-to', written(elsewhere))];
}

/** Whether the desk's own mail server found the sender's authentication to fail; without its verdict it does not. */
export function failsAuthentication(mail: Mail, context: Pick<ReadingContext, 'desk'>): boolean {
  return failedAuthentication(mail, context) !== null;
}

function doubtAuthentication(mail: Mail, context: SenderContext): Doubt[] {
  const failed = failedAuthentication(mail, context);
  if (failed === null) return [];
  return [
    doubt(
      'authentication-failed',
      `the desk's mail server could not verify the sender (${failed.method}=${failed.result})`,
      'header:authentication-results',
      failed.value,
    ),
  ];
}

function doubtSyntax(mail: Mail, { referral }: SenderContext): Doubt[] {
  const places: readonly (readonly [string, string])[] = [
    ...mail.from.map((mailbox): [string, string] => ['header:from', mailbox.name]),
    ...mail.replyTo.map((mailbox): [string, string] => ['header:reply-to', mailbox.name]),
    ['subject', mail.subject],
  ];
  for (const [part, text] of places) {
    const found = smuggledSyntax(text, [referral.customer, referral.ref]);
    if (found !== null) return [doubt('syntax-smuggled', `${part} carries ${found.what}`, part, found.text)];
  }
  const instruction = places.find(([, text]) => instructs(text, referral.customer));
  if (instruction === undefined) return [];
  const [part, text] = instruction;
  return [doubt('instructs-software', `${part} talks to the software that reads it`, part, text.slice(0, 300))];
}

/** A name or subject that talks to the software, in any of the languages: whose it is, it does not tell. */
function instructs(text: string, recordedName: string): boolean {
  const said = blank(fold(text.slice(0, 500)), fold(recordedName));
  return anyHas(localesFor('en'), (locale) => locale.hostile.instructions, said);
}

const BIDI_OVERRIDE = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/;

/** Direction controls in the name or subject can show a text that is not there ("Trojan Source", UTS #55). */
function doubtDirection(mail: Mail): Doubt[] {
  const named = mail.from.find((mailbox) => BIDI_OVERRIDE.test(mailbox.name));
  if (named !== undefined)
    return [doubt('bidi-override', 'the sender’s name turns the direction of text', 'header:from', written(named))];
  return BIDI_OVERRIDE.test(mail.subject)
    ? [doubt('bidi-override', 'the subject turns the direction of text', 'subject', mail.subject)]
    : [];
}
