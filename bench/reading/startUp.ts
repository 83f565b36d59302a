/** How long `referral-desk parse FILE` takes as a process, compiling of patterns included. */
import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Milliseconds of each run, and of a node process that does nothing; null where the product is not built. */
export async function measureStartUp(
  file: string,
  runs: number,
): Promise<{ readonly parse: number[]; readonly node: number[] } | null> {
  const bin = 'dist/bin.js';
  const built = await access(bin).then(
    () => true,
    () => false,
  );
  if (!built) return null;
  const parse: number[] = [];
  const node: number[] = [];
  for (let time = 0; time < runs; time += 1) {
    parse.push(await elapsed([bin, 'parse', file]));
    node.push(await elapsed(['--eval', '0']));
  }
  return { parse, node };
}

async function elapsed(arguments_: readonly string[]): Promise<number> {
  const started = performance.now();
  await run(process.execPath, arguments_);
  return performance.now() - started;
}
