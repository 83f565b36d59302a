/**
 * The partner's answer to "is that what we shall record?" (docs/reading.md, "Attachments"). Only a plain yes settles it:
 * one that objects, hedges, asks or gives a value of its own is read like any other mail.
 */
import { sameMoney } from '../../values/money.js';
import { fold } from '../phrases.js';
import type {
  Doubt,
  Evidence,
  Fact,
  FactName,
  Language,
  NewText,
  ProposedFacts,
  Sentence,
  Statement,
  WonFacts,
} from '../types.js';
import { firstMatch, has } from '../words.js';
import { attachmentWords } from './words.js';

/** A confirmation is short, and comes at once: before it stands a greeting at most. */
const LONGEST = 400;
const MOST_SENTENCES = 6;
const FIRST = 3;

export interface ConfirmationInput {
  readonly proposed: ProposedFacts | undefined;
  readonly newText: Pick<NewText, 'text' | 'other'>;
  readonly sentences: readonly Sentence[];
  readonly language: Language;
  /** What the mail says without regard to the question. */
  readonly statements: readonly Statement[];
  readonly won: WonFacts | null;
  readonly customer: string;
  /** Who signs. */
  readonly contact: string;
}

export interface Confirmation {
  readonly evidence: readonly Evidence[];
  readonly won: WonFacts;
}

/** Statements that a yes may be taken for; any other is news of its own. */
const HARMLESS: ReadonlySet<Statement> = new Set(['won', 'acknowledged', 'unrelated', 'follow-up', 'correction']);

/** Yes, thanks, a greeting or a name, and no word besides. */
function isPlain(text: string, contact: string): boolean {
  const words = fold(text).match(/[\p{L}']+/gu) ?? [];
  if (words.length <= 3 && GREETINGS.has(words[0] ?? '')) return true;
  const names = new Set(fold(contact).split(/[^\p{L}']+/u));
  return words.every((word) => names.has(word) || PLAIN.has(word));
}

/** Behind these stands somebody's name. */
const GREETINGS: ReadonlySet<string> = new Set(
  'hi hello hey dear kia hallo guten liebe lieber servus grüezi moin hoi bonjour bonsoir salut cher chère'.split(' '),
);

const PLAIN: ReadonlySet<string> = new Set(
  (
    "yes yep yeah yup aye correct confirmed confirm i we that that's is it all right fine ok okay good exactly absolutely indeed sure certainly please do go ahead record thanks thank you very much many so as stated spot on agreed happy to " +
    'hi hello hey dear good morning afternoon evening day cheers regards kind best warm sincerely yours faithfully team all desk mark ' +
    'ja jawohl jo genau richtig korrekt stimmt passt bestätigt bestätige bestätigen ich wir das ist so alles gut in ordnung einverstanden gerne bitte danke vielen dank schön sehr hiermit hallo guten tag morgen servus grüezi moin liebe lieber grüße grüsse gruss gruß mit freundlichen freundliche beste viele herzliche lg mfg vg ' +
    "oui tout à fait exactement exact c'est correct bien ça cela bon juste je nous vous le la confirme confirmons d'accord entendu parfait merci beaucoup bonjour bonsoir salut cordialement bien cordiales salutations meilleures sincères amicalement à bientôt bonne journée en effet absolument"
  ).split(' '),
);

/** The proposed facts as confirmed, or null where the answer is no plain yes. */
export function readConfirmation(input: ConfirmationInput): Confirmation | null {
  const { proposed, newText, sentences, language, statements, won, customer, contact } = input;
  if (proposed === undefined || newText.text.length > LONGEST || sentences.length > MOST_SENTENCES) return null;
  if (newText.other !== null || !statements.every((statement) => HARMLESS.has(statement))) return null;
  if (sentences.some(({ question }) => question)) return null;
  const words = attachmentWords(language);
  const yes = sentences
    .slice(0, FIRST)
    .find((sentence) => words.some(({ confirms }) => firstMatch(confirms, fold(sentence.text))?.index === 0));
  if (yes === undefined) return null;
  // "No problem" and the like are left to a person: the word list of objections is wide on purpose.
  if (sentences.some((sentence) => words.slice(0, 1).some(({ objects }) => has(objects, fold(sentence.text)))))
    return null;
  // Whatever else is said may change what the yes is worth.
  if (sentences.some(({ text }) => !/\d/.test(text) && !isPlain(text, contact))) return null;
  if (/\d/.test(newText.text) && (won === null || !agrees(won, proposed))) return null;
  const evidence: Evidence = {
    text: yes.text.slice(0, 200),
    start: yes.start,
    end: yes.start + Math.min(200, yes.text.length),
    part: 'body',
    reader: 'attachments/confirmation',
  };
  const confirmed = <T>(fact: FactName, value: T): Fact<T> => ({
    value,
    certainty: 'stated',
    evidence: [evidence, ...filed(proposed, fact)],
  });
  return {
    evidence: [evidence],
    won: {
      customer: won?.customer ?? { value: customer, certainty: 'assumed', evidence: [] },
      total: proposed.total === null ? null : confirmed('total', proposed.total),
      invoice: proposed.invoice.map((amount) => confirmed('invoice', amount)),
      startDate: proposed.startDate === null ? null : confirmed('startDate', proposed.startDate),
      taxTreatment: won?.taxTreatment ?? 'unknown',
    },
  };
}

/** The words in the file, beside the yes: the record then says where the value itself stood. */
function filed({ origins }: ProposedFacts, fact: FactName): Evidence[] {
  return origins
    .filter((origin) => origin.fact === fact)
    .flatMap(({ words, file }) =>
      words.map((text) => ({ text, start: 0, end: text.length, part: file, reader: 'attachments/confirmation' })),
    );
}

/** Whoever says yes and repeats the values has confirmed them; any other value is a statement of its own. */
function agrees(won: WonFacts, proposed: ProposedFacts): boolean {
  const { total, invoice, startDate } = won;
  if (total === null && invoice.length === 0 && startDate === null) return false;
  return (
    (total === null || (proposed.total !== null && sameMoney(total.value, proposed.total))) &&
    invoice.every(({ value }, at) => {
      const other = proposed.invoice[at];
      return other !== undefined && sameMoney(value.amount, other.amount);
    }) &&
    (startDate === null || startDate.value === proposed.startDate)
  );
}

/**
 * The desk's question, come back with no mark of a quote, names the values that nobody has confirmed: they are not the
 * partner's words, so a person looks.
 */
export function repeatsQuestion(
  proposed: ProposedFacts | undefined,
  { text, other }: Pick<NewText, 'text' | 'other'>,
): Doubt | null {
  const files = new Set((proposed?.origins ?? []).map(({ file }) => file).filter((file) => file.length > 2));
  const flat = `${text}\n${other ?? ''}`.replace(/\s+/g, ' ');
  if (![...files].some((file) => flat.includes(file))) return null;
  const message = 'The mail names the attached file that the desk asked about: it may repeat our question.';
  return { code: 'meaning-unclear', message, needs: 'review', evidence: [] };
}
