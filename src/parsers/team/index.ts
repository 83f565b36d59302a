/**
 * What a partner's answer about a job says: who does the work, whether the scope is agreed (policy R8, R15), and training that
 * somebody has. Pure.
 *
 *   names.ts   lists of people       scope.ts     agreed, attached, not yet
 *   team.ts    who does the work     trained.ts   a training as a line
 */
import type { CalendarDay } from '../../values/calendarDay.js';
import { isCourtesy } from '../courtesy.js';
import { splitSentences } from '../reply/index.js';
import type { Language, MentionContext, Sentence } from '../types.js';
import { namesOnly, type NameOptions } from './names.js';
import { readScope } from './scope.js';
import { readTeam, type TeamFinding } from './team.js';
import { readTrainedSentence, type TrainedLine } from './trained.js';

export interface TeamAnswer {
  readonly team: { readonly names: readonly string[]; readonly words: string } | null;
  readonly scope: {
    readonly state: 'agreed' | 'attached' | 'not-yet';
    readonly on: CalendarDay | null;
    readonly words: string;
  } | null;
  readonly trained: readonly TrainedLine[];
  /** Sentences that speak of the team or the scope and settle nothing. */
  readonly unclear: readonly string[];
  /** What is left: other news. Greetings and the writer's own name are not in it. */
  readonly rest: readonly string[];
}

export interface TeamAnswerOptions extends NameOptions {
  readonly language: Language;
  readonly mention: MentionContext;
  readonly courses: readonly string[];
  /** What is open: a bare list of names or a bare yes answers it. */
  readonly asked: { readonly team: boolean; readonly scope: boolean };
  readonly hasAttachment: boolean;
}

const LONGEST_TEXT = 10_000;
const MOST_SENTENCES = 80;
/** "1. Priya and Tom": the answer to the question with that number. */
const NUMBER = /^\s{0,4}\(?[12][.):]\s{1,3}/u;
/** Reads the new text of a mail, at the most its first 10,000 characters. */
export function readTeamAnswer(newText: string, options: TeamAnswerOptions): TeamAnswer {
  let team = null as TeamAnswer['team'];
  let scope = null as TeamAnswer['scope'];
  const trained: TrainedLine[] = [];
  const unclear: string[] = [];
  const rest: string[] = [];
  const askedAlone = options.asked.scope && !options.asked.team;
  const sentences = splitSentences(newText.slice(0, LONGEST_TEXT), options.language).slice(0, MOST_SENTENCES);
  for (const sentence of sentences) {
    const words = sentence.text.trim();
    const answer = unnumbered(sentence);
    const training = readTrainedSentence(words, options.courses, options.mention, options);
    if (training !== null) {
      trained.push(training);
      continue;
    }
    const who: TeamFinding | null = readTeam(answer, options) ?? bareNames(answer, options, team === null);
    const scoped = readScope(answer, answer.text, { ...options, asked: options.asked.scope, askedAlone });
    if (who !== null) {
      if (who.names === null) unclear.push(words);
      else team = { names: [...new Set([...(team?.names ?? []), ...who.names])], words: joined(team?.words, words) };
    }
    if (scoped !== null) {
      const { state, on } = scoped;
      if (state === 'unclear' || (scope !== null && isOpposite(scope.state, state))) unclear.push(words);
      else scope = { state, on: on ?? scope?.on ?? null, words: joined(scope?.words, words) };
    }
    if (who === null && scoped === null && !isCourtesy(words, options.sender)) rest.push(words);
  }
  return { team, scope, trained, unclear, rest };
}

function unnumbered(sentence: Sentence): Sentence {
  const number = NUMBER.exec(sentence.text);
  return number === null ? sentence : { ...sentence, text: sentence.text.slice(number[0].length) };
}

/** A line of names alone answers the question; the writer's own name below the text does not. */
function bareNames(
  sentence: Sentence,
  options: TeamAnswerOptions,
  first: boolean,
): { names: readonly string[]; words: string } | null {
  if (!options.asked.team || sentence.question || (!first && isOwnName(sentence.text, options.sender))) return null;
  if (isOwnName(sentence.text, options.sender)) return null;
  const names = namesOnly(sentence.text, options);
  // One capitalised word alone may be anything.
  if (names === null || (names.length === 1 && !names[0]?.includes(' '))) return null;
  return { names, words: sentence.text.trim() };
}

function isOwnName(line: string, sender: string): boolean {
  const words = line.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const own = new Set(sender.toLowerCase().split(/\s+/));
  return words.length > 0 && words.length <= 3 && words.every((word) => own.has(word));
}

const joined = (before: string | undefined, words: string): string =>
  before === undefined ? words : `${before} … ${words}`;

function isOpposite(a: 'agreed' | 'attached' | 'not-yet', b: 'agreed' | 'attached' | 'not-yet'): boolean {
  return (a === 'not-yet') !== (b === 'not-yet');
}
