/** The real service as a process of its own, so that a test can kill it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../src/bin.ts', import.meta.url));

export interface ServeProcess {
  /** SIGKILL: nothing in the process gets to run any more. */
  kill(): Promise<void>;
  /** SIGTERM, as an operator stops it; the exit status. */
  stop(): Promise<number | null>;
  readonly output: () => string;
  /** The most memory that the process has used so far, octets (VmHWM); null where the system does not say. */
  readonly peakMemory: () => number | null;
}

export function startServe(configFile: string, env: Record<string, string>): ServeProcess {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', BIN, 'serve', '--config', configFile], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-200_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const ended = once(child, 'exit');
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      const [status] = (await ended) as [number | null];
      return status;
    },
    output: () => output,
    peakMemory: () => {
      const status = `/proc/${child.pid ?? 0}/status`;
      const kilobytes = existsSync(status) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
      return kilobytes === undefined ? null : Number(kilobytes) * 1024;
    },
  };
}
