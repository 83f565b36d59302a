/**
 * Mail that no person wrote for the desk: bounces, out-of-office answers, receipts, calendar answers, newsletters,
 * notifications (RFC 3834; READING.md: `auto-reply`, `bounce`, `unrelated`). Headers come first, because programs set
 * them; words only where a gateway has stripped the headers, and then there must be nothing else in the mail. "I'm out
 * next week, but Kestrel signed" is a person's reply.
 */
import { dayOf } from '../values/calendarDay.js';
import { headerValues, type Mail } from '../values/mail.js';
import { readAbsence, type DateReader } from './automatic/absence.js';
import { greetsAll, isMachineReport } from './automatic/machine.js';
import * as words from './automatic/words.js';
import { isBounce } from './bounce.js';
import { readDates } from './mentions/dates.js';
import { extractNewText } from './reply/index.js';
import { detectLanguage } from './reply/language.js';
import type { Absence, Evidence, NewText, ReadingContext } from './types.js';
import { mayMatch, stands } from './patterns/guard.js';

export type { DateReader } from './automatic/absence.js';

export interface Automatic {
  readonly statement: 'auto-reply' | 'bounce' | 'unrelated';
  readonly evidence: readonly Evidence[];
  /** Return day and stand-in of an out-of-office answer, where it names them. */
  readonly absence: Absence | null;
}

export interface AutomaticOptions {
  /** New text of the mail, where the caller has it already. */
  readonly newText?: NewText;
  /** Reads the return day; the product's own reader by default. */
  readonly readDates?: DateReader;
}

/** Null where a person wrote the mail, or nothing shows the contrary. */
export function readAutomatic(mail: Mail, context: ReadingContext, options: AutomaticOptions = {}): Automatic | null {
  if (isBounce(mail)) return { statement: 'bounce', evidence: [bounceEvidence(mail)], absence: null };
  const newText = options.newText ?? extractNewText(mail, context);
  const receipt = readReceipt(mail, newText) ?? readCalendarAnswer(mail, newText, context);
  if (receipt !== null) return { statement: 'auto-reply', evidence: [receipt], absence: null };
  const absence = absenceEvidence(mail, newText, context);
  if (absence !== null) {
    const language = detectLanguage(newText.text, context);
    const sender = mail.from[0]?.address ?? '';
    const mention = mentionContext(mail, context, language);
    const told = readAbsence(newText.text, language, context, mention, options.readDates ?? readDates, sender);
    return { statement: 'auto-reply', evidence: [absence], absence: told };
  }
  const bulk = bulkEvidence(mail, newText, context);
  return bulk === null ? null : { statement: 'unrelated', evidence: [bulk], absence: null };
}

function mentionContext(
  mail: Mail,
  { partner, referral }: ReadingContext,
  language: NonNullable<Parameters<DateReader>[1]>['language'],
): Parameters<DateReader>[1] {
  const instant = mail.date ?? new Date(referral.sentAt).toISOString();
  return {
    language,
    currency: partner.currency,
    locale: partner.locale,
    dateOrder: partner.dateOrder,
    mailDay: dayOf(instant, partner.timezone),
    mailInstant: instant,
  };
}

function bounceEvidence(mail: Mail): Evidence {
  if (words.BOUNCE_SUBJECT.test(mail.subject)) return subjectEvidence(mail, 'bounce');
  if (mail.contentType === 'multipart/report') return headerEvidence('content-type', 'multipart/report', 'bounce');
  const from = mail.from[0];
  return headerEvidence('from', from === undefined ? '' : from.address, 'bounce');
}

function headerEvidence(name: string, text: string, reader: string): Evidence {
  return { text, start: 0, end: text.length, part: `header:${name}`, reader: `automatic/${reader}` };
}

function subjectEvidence(mail: Mail, reader: string): Evidence {
  const text = mail.subject.slice(0, 300);
  return { text, start: 0, end: text.length, part: 'subject', reader: `automatic/${reader}` };
}

function bodyEvidence(newText: NewText, pattern: RegExp, reader: string): Evidence | null {
  const text = newText.text.slice(0, MAX_BODY);
  const match = mayMatch(pattern, text) ? pattern.exec(text) : null;
  if (match === null) return null;
  return {
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    part: 'body',
    reader: `automatic/${reader}`,
  };
}

const MAX_BODY = 4000;

/** Read receipts (RFC 8098), also those of Exchange and of phones, which come as ordinary mail. */
function readReceipt(mail: Mail, newText: NewText): Evidence | null {
  const type = mail.contentTypeParameters.get('report-type')?.toLowerCase();
  const isReport = mail.contentType === 'multipart/report' && type === 'disposition-notification';
  if (isReport || mail.attachments.some((part) => part.contentType === 'message/disposition-notification')) {
    return headerEvidence('content-type', 'disposition-notification', 'receipt');
  }
  if (!stands(words.RECEIPT_SUBJECT, mail.subject.slice(0, 300))) return null;
  const empty = newText.text.trim() === '' && newText.forwarded === null && newText.elided.length === 0;
  // It repeats To, Subject and Sent of the mail that was read, which looks like the header of a quoted one.
  const said = words.RECEIPT_WORDS.test((mail.text ?? newText.text).slice(0, MAX_BODY));
  return empty || said ? subjectEvidence(mail, 'receipt') : null;
}

/** Answers to an invitation (RFC 5546 §3.2.3, METHOD:REPLY) and invitations themselves. */
function readCalendarAnswer(mail: Mail, newText: NewText, context: ReadingContext): Evidence | null {
  const calendar = mail.attachments.find((part) => part.contentType === 'text/calendar');
  const method =
    calendar === undefined
      ? undefined
      : /^METHOD:\s{0,3}(\w{3,20})/im.exec(new TextDecoder('latin1').decode(calendar.content.subarray(0, 4000)))?.[1];
  const answered = calendar !== undefined && (method?.toUpperCase() === 'REPLY' || method?.toUpperCase() === 'COUNTER');
  const subject = stands(words.CALENDAR_SUBJECT, mail.subject.slice(0, 300));
  const marked =
    headerValues(mail, 'content-class').some((value) => value.toLowerCase().includes('calendarmessage')) ||
    headerValues(mail, 'x-ms-exchange-calendar-series-instance-id').length > 0;
  // Whoever writes a comment into the answer is a person who says something; "see you then" says nothing.
  if (speaksOfWork(commentOn(mail, newText), context)) return null;
  const silent = newText.text.trim() === '';
  if (answered && (silent || subject)) return subjectEvidence(mail, 'calendar');
  return subject && (marked || calendar !== undefined) ? subjectEvidence(mail, 'calendar') : null;
}

/** What a calendar answer says beyond the meeting's own title, time, place and dial-in. */
function commentOn(mail: Mail, newText: NewText): string {
  const title = mail.subject
    .slice(mail.subject.indexOf(':') + 1)
    .trim()
    .slice(0, 200)
    .toLowerCase();
  return newText.text
    .slice(0, MAX_BODY)
    .split('\n')
    .filter((line) => !words.CALENDAR_LINE.test(line.slice(0, 500)))
    .join('\n')
    .toLowerCase()
    .replaceAll(title === '' ? '\0' : title, ' ');
}

/** Fields that only programs set, and the values that say "a person" after all. */
const ANSWER_FIELDS = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-autoreply-from',
  'x-auto-reply-from',
  'x-mail-autoreply',
  'x-auto-reply',
  'x-ms-exchange-generated-message-source',
  'x-autogenerated',
];

/** X-Auto-Response-Suppress is left out on purpose: Exchange and many senders put it on mail that people wrote. */
function answerHeader(mail: Mail): Evidence | null {
  for (const value of headerValues(mail, 'auto-submitted')) {
    const keyword = value.toLowerCase().split(/[\s;(]/)[0] ?? '';
    if (keyword !== '' && keyword !== 'no') return headerEvidence('auto-submitted', value, 'header');
  }
  for (const name of ANSWER_FIELDS) {
    const value = headerValues(mail, name).find((text) => !/^(?:no|false|0|none)?$/i.test(text.trim()));
    if (value !== undefined) return headerEvidence(name, value, 'header');
  }
  const precedence = [...headerValues(mail, 'precedence'), ...headerValues(mail, 'preference')];
  const auto = precedence.find((value) => /^auto[-_]?repl/i.test(value.trim()));
  return auto === undefined ? null : headerEvidence('precedence', auto, 'header');
}

/** What shows that a program answered, or null. */
function absenceEvidence(mail: Mail, newText: NewText, context: ReadingContext): Evidence | null {
  const header = answerHeader(mail);
  if (header !== null) {
    // A program that was not answering anything sends a notification.
    const answers =
      mail.inReplyTo.length > 0 || aboutReferral(mail.subject, context) || words.ABSENCE_SUBJECT.test(mail.subject);
    const generated = /generated|notified/i.test(header.text);
    return answers || !generated ? header : null;
  }
  if (stands(words.ABSENCE_SUBJECT, mail.subject.slice(0, 300)) && !contradictsAbsence(newText, context)) {
    return subjectEvidence(mail, 'subject');
  }
  return absenceWords(newText, context);
}

/** "Out of office" as a subject of one's own, over a mail about the referral. */
function contradictsAbsence(newText: NewText, context: ReadingContext): boolean {
  const absent =
    words.ABSENT_WORDS.test(newText.text) ||
    words.MACHINE_WORDS.test(newText.text) ||
    words.TICKET_WORDS.test(newText.text);
  return !absent && aboutReferral(newText.text, context);
}

/**
 * By words alone: the mail must be absence, and nothing else. Each kind of phrase counts once; whatever is about the
 * referral, or asks, makes it a person's mail.
 */
function absenceWords(newText: NewText, context: ReadingContext): Evidence | null {
  const text = newText.text.slice(0, MAX_BODY);
  if (text.trim() === '' || text.length > 2500) return null;
  const machine = bodyEvidence(newText, words.MACHINE_WORDS, 'words');
  const work = speaksOfWork(text, context);
  if (machine === null && work) return null;
  const ticket = stands(words.TICKET_WORDS, text);
  const absent = bodyEvidence(newText, words.ABSENT_WORDS, 'words');
  const others = [words.URGENT_WORDS, words.RETURN_WORDS, words.COURTESY_WORDS].filter((pattern) =>
    stands(pattern, text),
  ).length;
  if (machine !== null && (ticket || absent !== null || others > 0)) return machine;
  if (work) return null;
  if (machine !== null) return machine;
  if (ticket && others > 0) return bodyEvidence(newText, words.TICKET_WORDS, 'words');
  return absent !== null && others > 0 ? absent : null;
}

const MONEY =
  /[$€£¥]\s?\d|\b(?:aud|usd|eur|chf|gbp|nzd|cad|sgd)\b|\d\s?(?:€|fr\.)|\b\d{1,3}(?:[.,'’ ]\d{3})+\b|\b\d{1,4}k\b/i;
const WORK =
  /\b(?:won|signed|gone ahead|going ahead|accepted|lost|declined|quote|proposal|invoice|referral|customer|client|job|order|contract|kick-?off|go-?live|gewonnen|unterschrieben|beauftragt|auftrag|kunde|angebot|rechnung|empfehlung|abgelehnt|signé|gagné|perdu|devis|facture|commande|client)\b/iu;

/** Says something of the referral, or of jobs and money. */
function speaksOfWork(text: string, context: ReadingContext): boolean {
  return aboutReferral(text, context) || MONEY.test(text) || stands(WORK, text);
}

/** Names the referral's number, its customer (the first distinctive word of the name is enough) or its contact. */
function aboutReferral(text: string, context: ReadingContext): boolean {
  const lower = text.toLowerCase();
  const { ref, customer, customerContact } = context.referral;
  const [first = ''] = customer
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length >= 4 && !COMMON.has(word));
  const contact = customerContact.toLowerCase();
  return (
    (ref.length >= 3 && lower.includes(ref.toLowerCase())) ||
    (first !== '' && lower.includes(first)) ||
    (contact.length >= 5 && lower.includes(contact))
  );
}

const COMMON = new Set([
  'group',
  'company',
  'gmbh',
  'limited',
  'services',
  'the',
  'north',
  'south',
  'west',
  'east',
  'great',
  'société',
  'firma',
]);

/** Newsletters, advertising, notifications: bulk marks, unattended senders, unasked offers. */
function bulkEvidence(mail: Mail, newText: NewText, context: ReadingContext): Evidence | null {
  // People's own replies pass through mailing lists and ticket systems; what is about the referral is theirs.
  const said = `${mail.subject}\n${newText.text.slice(0, MAX_BODY)}`;
  if (mail.inReplyTo.length > 0 || aboutReferral(said, context)) return null;
  const partners = mail.from.some(({ address }) => isPartner(address, context));
  const precedence = headerValues(mail, 'precedence').find((value) => /^(?:bulk|list|junk)/i.test(value.trim()));
  const list = [
    'list-unsubscribe',
    'list-id',
    'x-campaign',
    'x-mailchimp',
    'x-csa-complaints',
    'feedback-id',
    'x-mc-user',
  ].find((name) => headerValues(mail, name).length > 0);
  if (list !== undefined && (!partners || precedence !== undefined || list !== 'list-id')) {
    return headerEvidence(list, headerValues(mail, list)[0]?.slice(0, 300) ?? '', 'bulk');
  }
  if (precedence !== undefined && !partners) return headerEvidence('precedence', precedence, 'bulk');
  const generated = headerValues(mail, 'auto-submitted').find((value) =>
    /^auto-(?:generated|notified)/i.test(value.trim()),
  );
  if (generated !== undefined) return headerEvidence('auto-submitted', generated, 'notification');
  const unattended = mail.from.find(({ address }) => words.UNATTENDED.test(address));
  if (unattended !== undefined) return headerEvidence('from', unattended.address, 'notification');
  if (isMachineReport(mail, newText.text)) return subjectEvidence(mail, 'machine');
  if (greetsAll(newText.text)) return subjectEvidence(mail, 'letter-to-all');
  const whole = `${said}\n${newText.elided.map((elided) => elided.text.slice(0, 2000)).join('\n')}`.slice(0, 20_000);
  const offers = words.ADVERTISING_WORDS.filter((pattern) => stands(pattern, said)).length;
  const unsubscribe = mayMatch(words.UNSUBSCRIBE_WORDS, whole) ? words.UNSUBSCRIBE_WORDS.exec(whole) : null;
  if (unsubscribe !== null && (offers > 0 || !partners)) {
    return {
      text: unsubscribe[0],
      start: 0,
      end: unsubscribe[0].length,
      part: 'body-elided',
      reader: 'automatic/advertising',
    };
  }
  return offers >= 2 && !partners ? subjectEvidence(mail, 'advertising') : null;
}

function isPartner(address: string, { partner }: ReadingContext): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return [partner.domain, ...(partner.domains ?? [])].some((own) => domain === own || domain.endsWith(`.${own}`));
}
