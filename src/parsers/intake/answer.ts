/** A staff member's answer to a draft: `ok`, `drop`, `ask customer`, `propose`, lines that change it, or free words. */
import type { DraftFields } from '../../values/draftFields.js';
import { lineOf, type Line, type SlotValue } from '../../texts/line.js';
import { isCourtesy } from '../courtesy.js';
import { readIntake } from './index.js';
import type { KnownNames } from './types.js';

export type DraftVerdict = 'ok' | 'drop' | 'ask' | 'propose';

export interface DraftAnswer {
  readonly verdict: DraftVerdict | null;
  /** `ok anyway`: also against what the policy has to say. */
  readonly anyway: boolean;
  readonly fields: DraftFields;
  /** What is not certain, contradicts itself or was not understood; then nothing is sent. */
  readonly doubts: readonly Line[];
  /** Whether partners were named that are not certain. */
  readonly partnersUnclear: boolean;
}

const VERDICTS: readonly (readonly [DraftVerdict, RegExp])[] = [
  [
    'ok',
    /^(?:ok|okay|yes|send(?: it)?|go|approved?|ja|senden|absenden|oui|envoyer|d['’]accord)(?<anyway>,? (?:anyway|trotzdem|quand même))?$/iu,
  ],
  ['drop', /^(?:drop|discard|no|reject|nein|verwerfen|non|abandonner)$/iu],
  ['ask', /^(?:ask (?:the )?customer|(?:den )?kunden fragen|demander au client)$/iu],
  ['propose', /^(?:propose|suggest|vorschlagen|proposer)$/iu],
];

/** null: the text says nothing about a draft. */
export function readDraftAnswer(newText: string, known: KnownNames, signedBy: string): DraftAnswer | null {
  const verdicts = new Set<DraftVerdict>();
  let anyway = false;
  const rest: string[] = [];
  for (const line of newText.slice(0, 20_000).split('\n')) {
    const said = line
      .trim()
      .replace(/\s*[.!]+$/, '')
      .replace(/\s+/g, ' ');
    const found = VERDICTS.map(([verdict, pattern]) => ({ verdict, match: pattern.exec(said) })).find(
      ({ match }) => match !== null,
    );
    if (found === undefined) {
      rest.push(line);
    } else {
      verdicts.add(found.verdict);
      anyway ||= found.match?.groups?.['anyway'] !== undefined;
    }
  }
  const reading = readIntake(rest.join('\n'), known, signedBy);
  const { description, ...others } = reading.free;
  const free: DraftFields =
    description !== undefined && (reading.needSaid || reading.isReferral) ? { ...others, description } : others;
  const fields = { ...free, ...reading.labelled };
  const freeSaid = Object.keys(free).length > 0;
  const doubts: Line[] = [...reading.doubts];
  const unread = reading.rest.filter((line) => line.trim() !== '' && !isCourtesy(line, signedBy));
  const words = unread.join(' ').trim().slice(0, 100);
  if (verdicts.size === 0 && Object.keys(fields).length === 0 && doubts.length === 0) return null;
  const [verdict = null, ...more] = verdicts;
  if (more.length > 0) {
    const list = more.reduce<SlotValue>(
      (said, last) => lineOf('{list} and {last}', { list: said, last }),
      verdict ?? '',
    );
    doubts.push(lineOf('{list} contradict each other: say one.', { list }));
  }
  if (verdict === 'drop' && (freeSaid || Object.keys(reading.labelled).length > 0)) {
    doubts.push(lineOf('`drop` and a change contradict each other: say one.'));
  }
  if (unread.length > 0 && verdict !== null) {
    // What stands beside an `ok` may be its condition.
    doubts.push(
      lineOf('“{words}” stands beside `{verdict}`: say `{verdict}` alone, or with labelled lines.', { words, verdict }),
    );
  } else if (unread.length > 0 && !freeSaid) {
    doubts.push(lineOf('“{words}” was not understood.', { words }));
  }
  return {
    verdict: more.length > 0 ? null : verdict,
    anyway,
    fields,
    doubts,
    partnersUnclear: fields.partners === undefined && reading.doubts.length > 0 && namesPartners(reading.doubts),
  };
}

/** Whether a doubt is about who is to get it. */
export function namesPartners(doubts: readonly Line[]): boolean {
  return doubts.some(({ key }) => /`partners:`|no partner “|whole name|ten partners/.test(key));
}
