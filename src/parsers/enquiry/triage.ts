/**
 * What a customer's mail to the desk is: a complaint, an enquiry, or thanks (policy R16, R19). A complaint counts where any
 * sentence has one; thanks only where a short mail has nothing else; whatever is unclear is an enquiry and says so, so that
 * a person looks.
 */
import { readComplaint as readGerman } from '../locales/de/complaint.js';
import { readComplaint as readEnglish } from '../locales/en/complaint.js';
import { readComplaint as readFrench } from '../locales/fr/complaint.js';
import { fold, MAX_SENTENCE } from '../phrases.js';
import { splitSentences } from '../reply/index.js';
import type { Language, Sentence } from '../types.js';
import { ENQUIRY_WORDS, languagesFrom } from './words.js';

export interface Triage {
  readonly nature: 'complaint' | 'enquiry' | 'thanks';
  /** False where no word says so: a person looks. */
  readonly sure: boolean;
  /** The words that it was read from, at most three. */
  readonly words: readonly string[];
}

const REPORTED = { en: readEnglish, de: readGerman, fr: readFrench };
const MAX_TEXT = 20_000;
const MAX_SENTENCES = 200;
/** A wall of one mark says no more than one of them, and takes long to be split. */
const LONG_RUN = /([?!.,;:-])\1{9,}/g;
/** Longer than this and it is no mere thank-you. */
const MAX_THANKS = 300;

/** `language`: what the mail seems to be written in; the other two are looked through as well. */
export function triageCustomerMail(text: string, language: Language): Triage {
  const sentences = splitSentences(text.slice(0, MAX_TEXT).replace(LONG_RUN, '$1'), language).slice(0, MAX_SENTENCES);
  const complaints = sentences.flatMap((sentence) => complaintIn(sentence, language) ?? []);
  if (complaints.length > 0) return { nature: 'complaint', sure: true, words: complaints.slice(0, 3) };
  const questions = sentences.flatMap((sentence) => enquiryIn(sentence, language) ?? []);
  if (questions.length > 0) return { nature: 'enquiry', sure: true, words: questions.slice(0, 3) };
  const thanks = sentences.flatMap(({ text: said }) => first('thanks', said, language) ?? []);
  if (thanks.length > 0 && text.trim().length <= MAX_THANKS) {
    return { nature: 'thanks', sure: true, words: thanks.slice(0, 3) };
  }
  return { nature: 'enquiry', sure: false, words: [] };
}

function complaintIn(sentence: Sentence, language: Language): string | null {
  // Asking and complaining go together ("when will somebody call us back?"); a conditional about others does not count here.
  const own = first('complaint', sentence.text, language);
  const found = own ?? REPORTED[language](sentence)?.evidence.text ?? null;
  return found === null || first('none', sentence.text, language) !== null ? null : found;
}

function enquiryIn({ text, question }: Sentence, language: Language): string | null {
  return first('enquiry', text, language) ?? (question ? text.slice(0, 200) : null);
}

function first(kind: 'complaint' | 'enquiry' | 'thanks' | 'none', text: string, own: Language): string | null {
  const folded = fold(text.slice(0, MAX_SENTENCE));
  for (const language of languagesFrom(own)) {
    const match = ENQUIRY_WORDS[language][kind].first(folded);
    if (match !== null) return text.slice(match.index, match.index + match[0].length);
  }
  return null;
}
