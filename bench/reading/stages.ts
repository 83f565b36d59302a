/**
 * What costs what: MIME by the clock, the stages of reading by V8's sampling profiler, each sample counted for the
 * outermost stage on its stack, and the second opinion for itself. So the stages are those of the product itself, not of a copy put together here.
 */
import { Session, type Profiler } from 'node:inspector/promises';
import { parseMail } from '../../src/inbox/mime.js';
import { readMail } from '../../src/parsers/read.js';
import type { CorpusMail } from '../support/corpus.js';
import { sum } from '../support/numbers.js';

/** Functions of the product and the stage that they are. */
const STAGE_OF: ReadonlyMap<string, string> = new Map([
  ['extractNewText', 'new text'],
  ['splitSentences', 'sentences'],
  ['readLine', 'mentions'],
  ['findNames', 'mentions'],
  ['readMeaning', 'statements'],
  ['readFacts', 'facts'],
]);
const REST = 'the rest';
/** Counted by itself, wherever it is called from. */
const WITHIN: ReadonlyMap<string, string> = new Map([['guessStatements', 'second opinion']]);

/** Milliseconds a mail by stage. */
export async function measureStages(
  mails: readonly CorpusMail[],
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const best = mails.map(() => Number.POSITIVE_INFINITY);
  const parsed = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { raw }] of mails.entries()) {
      const started = performance.now();
      const mail = await parseMail(raw);
      best[index] = Math.min(best[index] ?? 0, performance.now() - started);
      parsed[index] = mail;
    }
  }

  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { context }] of mails.entries()) {
      const mail = parsed[index];
      if (mail !== undefined) readMail(mail, context);
    }
  }
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();

  const stages = new Map([['MIME', sum(best) / mails.length]]);
  for (const name of [...STAGE_OF.values(), ...WITHIN.values(), REST]) stages.set(name, 0);
  for (const [name, microseconds] of timesByStage(profile)) {
    stages.set(name, microseconds / 1000 / rounds / mails.length);
  }
  return stages;
}

/** Microseconds of the samples below readMail. */
function timesByStage({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<string, number> {
  const stageOf = new Map<number, string | null>();
  const children = new Map(nodes.map((node) => [node.id, node.children ?? []]));
  const names = new Map(nodes.map((node) => [node.id, node.callFrame.functionName]));
  const waiting: [id: number, above: string | null][] = nodes.slice(0, 1).map((node) => [node.id, null]);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [id, above] = next;
    const name = names.get(id) ?? '';
    const stage =
      WITHIN.get(name) ??
      (above === null || above === REST ? (STAGE_OF.get(name) ?? (name === 'readMail' ? REST : above)) : above);
    stageOf.set(id, stage);
    for (const child of children.get(id) ?? []) waiting.push([child, stage]);
  }
  const times = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const stage = stageOf.get(id);
    if (stage !== null && stage !== undefined) times.set(stage, (times.get(stage) ?? 0) + (timeDeltas[index] ?? 0));
  }
  return times;
}
