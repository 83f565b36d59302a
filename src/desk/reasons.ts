/** A decision's named reason, and a doubt about what was read, in a sentence for staff. */
import type { DoubtCode } from '../parsers/types.js';
import type { LineKey } from '../texts/catalogue.js';
import { lineOf, textLanguage, type Line } from '../texts/line.js';
import { tellKey } from './say.js';
import type { Unit } from './unit.js';

const SENTENCES: ReadonlyMap<string, Line> = new Map([
  ['offer-closed', lineOf('The offer is closed on our record: look at the mail before anything is changed.')],
  ['meaning-guessed', lineOf('What the mail means could only be guessed from others that are like it.')],
  ['meaning-unclear', lineOf('The mail does not say anything that the desk could act on.')],
  ['follow-up-before-win', lineOf('The mail speaks of further work, but no win is on record for this offer.')],
  ['won-again', lineOf('A win is on record already and this mail gives other figures: a correction, or further work?')],
  ['several-jobs', lineOf('The offer has several jobs, and the mail does not say which one it means.')],
  ['names-another', lineOf('The mail names another referral or job than the thread that it came in.')],
  ['nothing-to-correct', lineOf('The mail corrects something, but nothing has been notified for this offer.')],
  ['not-a-step', lineOf('The mail says things that cannot all be true, or that the record does not allow.')],
  ['support', lineOf('A client asks for support: somebody at the desk takes it up.')],
  ['needs-a-person', lineOf('A person should read this mail.')],
  ['incomplete', lineOf('Not all facts are there.')],
]);

export function explainReason(reason: string): Line {
  return SENTENCES.get(reason) ?? lineOf('Reason: {reason}.', { reason: reason.replaceAll('-', ' ') });
}

/** What a doubt is about, by its code. The reader of the mail says it more exactly, in English. */
const DOUBTS: Readonly<Record<DoubtCode, LineKey>> = {
  'total-missing': 'The total amount is not given.',
  'invoice-missing': 'No amount to invoice is given.',
  'start-missing': 'The start date is not given.',
  'total-likely': 'An amount is given, but no word says that it is the total.',
  'invoice-likely': 'An amount is given, but no word says that it is to be invoiced.',
  'start-likely': 'A day is given, but no word says that it is the start.',
  'correction-empty': 'Something changes, but the mail does not say to what.',
  'total-ambiguous': 'The total can be read in more than one way.',
  'invoice-ambiguous': 'The amount to invoice can be read in more than one way.',
  'start-ambiguous': 'The start date can be read in more than one way.',
  'total-contradictory': 'The mail gives more than one total.',
  'invoice-contradictory': 'The mail gives amounts to invoice that do not agree.',
  'start-contradictory': 'The mail gives more than one start date.',
  'start-vague': 'The start date is not exact.',
  'start-impossible': 'The start date is no day of the calendar.',
  'amount-range': 'An amount is given as a range.',
  'currency-unexpected': 'The currency is not the expected one, or there are several.',
  'customer-other': 'The mail names another customer, or none that is clear.',
  'versions-differ': 'The text and the formatted version of the mail differ.',
  'attachment-only': 'Something stands only in an attached file.',
  'from-attachment': 'A fact stands only in an attached file: the partner confirms it first.',
  'attachment-differs': 'The mail and an attached file give different facts.',
  'attachment-unread': 'An attached file could not be read.',
  'invoice-above-total': 'More is to be invoiced than the total.',
  'amount-not-positive': 'An amount is zero or negative.',
  'start-implausible': 'The start date lies long before the referral or years ahead.',
  'meaning-unclear': 'The mail does not say anything that the desk could act on.',
  'meaning-guessed': 'What the mail means could only be guessed from others that are like it.',
  'statements-contradict': 'The mail says things that exclude each other.',
  complaint: 'The customer is unhappy.',
  question: 'The partner asks the desk something.',
  'sender-unknown': 'The sender is not known at the partner.',
  'sender-ambiguous': 'The mail has more than one sender.',
  'sender-lookalike': 'The sender’s address only looks like one of the partner.',
  'reply-to-elsewhere': 'Answers to the mail would go to somebody else.',
  'authentication-failed': 'The sender’s address could not be verified.',
  'bank-details': 'The mail speaks of bank details.',
  'bidi-override': 'The mail holds characters that turn text around.',
  'syntax-smuggled': 'The mail holds hidden program text.',
  'instructs-software': 'The mail gives orders to software.',
  'mail-damaged': 'The mail is damaged, or was cut because of its size.',
};

/** A doubt in the desk's language, with the words of the mail that it comes from. */
export function explainDoubt(
  unit: Unit,
  { code, message, words }: { readonly code: DoubtCode; readonly message: string; readonly words: readonly string[] },
): string {
  if (textLanguage(unit.config.desk.locale) === 'en') return message;
  const quoted = words.slice(0, 3).map((word) => `“${word.slice(0, 200)}”`);
  return [tellKey(unit, DOUBTS[code]), ...quoted].join(' ');
}
