/**
 * Nobody reached, told by what was tried: "No luck with Ray. Five calls, two texts, and the gate at the yard is chained up." The
 * count of the attempts, with no outcome beside it, makes the sentence in front sure.
 */
import { anyOf, folded, onOneLine } from '../phrases.js';
import type { Candidate } from '../refiners/types.js';
import type { Language, Sentence } from '../types.js';

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
const ONE_TIME =
  '(?:(?:\\p{L}{3,10}ed|rang|wrote|went)(?: (?:him|her|them))? (?:\\p{L}{3,5} times|twice)|\\p{L}{3,6}mal (?:angerufen|geschrieben|versucht))';
const TIMES = `${ONE_TIME}(?:(?:,| and| und|, and) ${ONE_TIME})?(?=\\s?(?:[,.;:!–-]|$))`;

/** Behind the count stands nothing, or that it came to nothing: "two calls, one email: happy with the price" was reached. */
const END = /^\s?[.!…]{0,3}\s{0,3}$/u;
const CAME_TO_NOTHING =
  /(?<!\p{L})(?:nothing|nobody|no one|none|silence|(?:no|without an?y?|not an?) (?:answer|reply|replies|response|reaction|word|luck|joy|success|sign|call back|one|sound)|unanswered|(?:came|comes|come) back|bounced|full|locked|chained|shut|closed|dead|rings out|nichts|niemand|funkstille|vergeblich|erfolglos|ergebnislos|(?:keine?|ohne) (?:antwort|reaktion|erfolg|rückmeldung|rückruf|lebenszeichen)|kam zurück|voll|zu|geschlossen|abgeschlossen|rien|personne|silence|en vain|sans (?:réponse|succès|retour|suite|résultat)|(?:aucune?|pas de) (?:réponse|retour|réaction|signe|nouvelles?)|revenue?|pleine?|fermée?s?)(?!\p{L})/u;

const PATTERNS = new Map(
  (['en', 'de', 'fr'] as const).map((language) => {
    const { count, attempt, outcome } = WORDS[language];
    const one = `(?<!\\p{L})${anyOf(count)} (?:\\p{L}{3,12} )?${anyOf(attempt)}(?!\\p{L})`;
    return [
      language,
      {
        tally: new RegExp(
          `^\\s{0,3}(?:${one}(?:(?:,| and| und| et|, and)? ${one}){1,3}|${one}(?=,? (?:and )?(?:${IN_VAIN})(?!\\p{L}))|${TIMES})`,
          'u',
        ),
        outcome: new RegExp(`(?<!\\p{L})${anyOf(outcome)}(?!\\p{L})`, 'u'),
      },
    ] as const;
  }),
);

/** What is read as unreachable, and stands before, in or behind a count of attempts that came to nothing. */
export function isMadeSureByTally({ statement, index, locale }: Candidate, sentences: readonly Sentence[]): boolean {
  if (statement !== 'unreachable') return false;
  return [index, index + 1, index - 1].some((at) => isTally(sentences[at], locale.language));
}

/** "Two calls, one email: happy with the price, he just wants Friday off": what they had to say stands behind the count. */
export function isBeliedByTally({ statement, index, locale }: Candidate, sentences: readonly Sentence[]): boolean {
  if (statement !== 'unreachable') return false;
  return [index, index + 1, index - 1].some((at) => {
    const behind = behindTally(sentences[at], locale.language);
    return behind !== null && ANSWER_BEHIND.test(behind) && !CAME_TO_NOTHING.test(behind);
  });
}

const ANSWER_BEHIND = /^\s?[:–-]\s?\p{L}/u;

function isTally(sentence: Sentence | undefined, language: Language): boolean {
  const behind = behindTally(sentence, language);
  return behind !== null && (END.test(behind) || CAME_TO_NOTHING.test(behind));
}

/** What follows a count of attempts that opens the sentence, or null. */
function behindTally(sentence: Sentence | undefined, language: Language): string | null {
  const patterns = PATTERNS.get(language);
  if (sentence === undefined || sentence.question || patterns === undefined) return null;
  const text = onOneLine(folded(sentence));
  const tally = patterns.tally.exec(text);
  return tally === null || patterns.outcome.test(text) ? null : text.slice(tally[0].length);
}
