import type { SubjectKind } from '../../entities/subject.js';
import { COMMANDS } from './index.js';
import type { Command, Giver } from './types.js';
import type { Possible } from '../receipt.js';
import { lineOf } from '../../texts/line.js';

export type ThreadKinds = ReadonlySet<SubjectKind | 'any'>;

/** The commands that somebody can give in a thread. */
export function commandsIn(kinds: ThreadKinds, giver: Pick<Giver, 'kind'>): Command[] {
  return COMMANDS.filter(({ givers, on }) => givers.includes(giver.kind) && on.some((kind) => kinds.has(kind)));
}

/** What can be written in answer to a summary besides commands. */
const TO_A_SUMMARY = [
  { usage: 'ok', does: 'records it as read' },
  { usage: lineOf('total: 48,500'), does: 'puts a fact right; invoice:, start: and customer: likewise' },
  { usage: 'further', does: 'records figures that came after a win as a follow-up job' },
  { usage: 'correction', does: 'takes them for the figures of the job on record' },
  { usage: 'reject', does: 'drops what was read' },
] as const satisfies readonly Possible[];

/** As a refused receipt lists them: those of the thread, or where it has none, those that need no thread. */
export function possibleIn(kinds: ThreadKinds, giver: Pick<Giver, 'kind'>): readonly Possible[] {
  const commands = commandsIn(kinds, giver);
  const ofThread = commands.filter(({ on }) => !on.includes('any'));
  const answers = kinds.has('reading') && giver.kind === 'staff' ? TO_A_SUMMARY : [];
  const listed = ofThread.length > 0 ? ofThread : commands;
  return [...answers, ...listed.map(({ usage, does }) => ({ usage, does }))];
}
