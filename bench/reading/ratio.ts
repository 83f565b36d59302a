/** Our MIME and reading against mailparser's simpleParser alone, on the same raw mails. */
import { simpleParser } from 'mailparser';
import { parseMail } from '../../src/inbox/mime.js';
import { readMail } from '../../src/parsers/read.js';
import type { CorpusMail } from '../support/corpus.js';
import { sum } from '../support/numbers.js';

export interface Ratio {
  /** Milliseconds a mail, one value a round. */
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  /** Ours over theirs, one value a round. */
  readonly ratios: readonly number[];
  /**
   * The same from the fastest time of each mail over all rounds: other programs on the machine make times longer, never
   * shorter, so that this is what the code itself takes.
   */
  readonly best: { readonly ours: number; readonly theirs: number; readonly ratio: number };
}

async function time(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Mail by mail in turns, first the one and then the other first, so that a busy moment meets both. */
export async function measureRatio(mails: readonly CorpusMail[], warmUp: number, rounds: number): Promise<Ratio> {
  const bestOurs = mails.map(() => Number.POSITIVE_INFINITY);
  const bestTheirs = [...bestOurs];
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const total = { ours: 0, theirs: 0 };
    for (const [index, { raw, context }] of mails.entries()) {
      const our = async (): Promise<number> => time(async () => readMail(await parseMail(raw), context));
      const their = async (): Promise<number> => time(() => simpleParser(raw));
      const oursFirst = (round + index) % 2 === 0;
      const first = await (oursFirst ? our() : their());
      const second = await (oursFirst ? their() : our());
      const [a, b] = oursFirst ? [first, second] : [second, first];
      total.ours += a;
      total.theirs += b;
      if (round < 0) continue;
      bestOurs[index] = Math.min(bestOurs[index] ?? a, a);
      bestTheirs[index] = Math.min(bestTheirs[index] ?? b, b);
    }
    if (round < 0) continue;
    ours.push(total.ours / mails.length);
    theirs.push(total.theirs / mails.length);
  }
  const best = { ours: sum(bestOurs) / mails.length, theirs: sum(bestTheirs) / mails.length };
  return {
    ours,
    theirs,
    ratios: ours.map((each, round) => each / (theirs[round] ?? Number.NaN)),
    best: { ...best, ratio: best.ours / best.theirs },
  };
}
