/**
 * Nobody reached, told by what was tried: "No luck with Ray. Five calls, two texts, and the gate at the yard is chained up." The
 * count of the attempts, with no outcome beside it, makes the sentence in front sure.
 */
import { folded } from '../phrases.js';
import type { Candidate } from '../refiners/types.js';
import type { Language, Sentence } from '../types.js';

const alternatives = (words: readonly string[]): string => `(?:${words.join('|')})`;

interface Words {
  readonly count: readonly string[];
  readonly attempt: readonly string[];
  /** How it ended: they were reached, or there is a date. */
  readonly outcome: readonly string[];
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    count: [
      '\\d{1,2}',
      'an?',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'several',
    ],
    attempt: [
      '(?:phone )?calls?',
      'texts?',
      'e-?mails?',
      'messages?',
      'voice-?mails?',
      'letters?',
      'visits?',
      'attempts?',
      'whatsapps?',
    ],
    outcome: [
      'meeting',
      'appointment',
      'spoke',
      'spoken',
      'reached',
      'rang back',
      'called back',
      'rung back',
      'replied',
      'answered',
      'finally',
      'later',
      'until',
      'agreed',
      'signed',
      'told',
      'said',
      'says',
      'met',
    ],
  },
  de: {
    count: [
      '\\d{1,2}',
      'eine?n?',
      'zwei',
      'drei',
      'vier',
      'fünf',
      'sechs',
      'sieben',
      'acht',
      'neun',
      'zehn',
      'mehrere',
    ],
    attempt: [
      'anrufe?',
      'sms',
      'e-?mails?',
      'mails?',
      'nachrichten?',
      'mailboxnachrichten?',
      'briefe?',
      'besuche?',
      'versuche?',
    ],
    outcome: [
      'termin',
      'gespräch',
      'gesprochen',
      'erreicht',
      'zurückgerufen',
      'geantwortet',
      'endlich',
      'nach',
      'später',
      'bis',
      'unterschrieben',
      'gesagt',
      'sagt',
      'getroffen',
    ],
  },
  fr: {
    count: ['\\d{1,2}', 'une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'plusieurs'],
    attempt: ['appels?', 'sms', 'textos?', 'e-?mails?', 'mails?', 'courriels?', 'messages?', 'lettres?', 'visites?'],
    outcome: [
      'rendez-vous',
      'parlé',
      'joint',
      'jointe',
      'rappelé',
      'répondu',
      'enfin',
      'après',
      'finalement',
      'signé',
      'dit',
      'rencontré',
      'vue?',
    ],
  },
};

const IN_VAIN = 'no|nothing|kein|keine|nichts|aucune?|rien';
/** "Rang four times, texted twice", "viermal angerufen, zweimal geschrieben" */
const TIMES =
  '^\\s{0,3}(?:\\p{L}{3,10}(?:ed|rang|rote) (?:\\p{L}{3,5} times|twice)|rang (?:\\p{L}{3,5} times|twice)|\\p{L}{3,6}mal (?:angerufen|geschrieben|versucht)), ';

const PATTERNS = new Map(
  (['en', 'de', 'fr'] as const).map((language) => {
    const { count, attempt, outcome } = WORDS[language];
    const one = `(?<!\\p{L})${alternatives(count)} (?:\\p{L}{3,12} )?${alternatives(attempt)}(?!\\p{L})`;
    return [
      language,
      {
        tally: new RegExp(
          `^\\s{0,3}${one}(?:(?:,| and| und| et|, and)? ${one}|,? (?:and )?(?:${IN_VAIN}))|${TIMES}`,
          'u',
        ),
        outcome: new RegExp(`(?<!\\p{L})${alternatives(outcome)}(?!\\p{L})`, 'u'),
      },
    ] as const;
  }),
);

/** What is read as unreachable, and stands before, in or behind a count of attempts that came to nothing. */
export function isMadeSureByTally({ statement, index, locale }: Candidate, sentences: readonly Sentence[]): boolean {
  if (statement !== 'unreachable') return false;
  return [index, index + 1, index - 1].some((at) => isTally(sentences[at], locale.language));
}

function isTally(sentence: Sentence | undefined, language: Language): boolean {
  const patterns = PATTERNS.get(language);
  if (sentence === undefined || sentence.question || patterns === undefined) return false;
  const text = folded(sentence).replace(/\s/gu, ' ');
  return patterns.tally.test(text) && !patterns.outcome.test(text);
}
