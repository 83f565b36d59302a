/**
 * Text of a .pdf file, read in a process of its own (pdfProcess.ts): a file made to hang or to swell is ended by the clock
 * or by that process's own bounds, and the desk goes on.
 */
import { fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PdfTask } from './pdfProcess.js';
import { extracted } from './plainText.js';
import type { AttachmentLimits, Extracted } from './types.js';

/** Heap of the process, megabytes; octets beside the heap are counted by the process itself (`unpacked`). */
const HEAP = 256;
const GRACE = 2_000;

/** Never rejects. `time`: milliseconds until the process is ended. */
export async function readPdf(content: Uint8Array, limits: AttachmentLimits, time: number): Promise<Extracted> {
  const { pages, characters, unpacked } = limits;
  const task: PdfTask = { content, pages, characters, unpacked, time: time + GRACE };
  const found = await inProcess(task, time);
  return 'reason' in found ? found : extracted(found.text, characters, found.cut);
}

function inProcess(task: PdfTask, time: number): Promise<Extracted> {
  // Its file has the extension of this one: .ts from source, .js where it was built.
  const file = fileURLToPath(new URL(`./pdfProcess${extname(import.meta.url)}`, import.meta.url));
  const child = fork(file, [], {
    execArgv: [...process.execArgv.filter((flag) => !flag.startsWith('--inspect')), `--max-old-space-size=${HEAP}`],
    // No secret of the desk's is within reach of what reads a partner's file.
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    let settled = false;
    const settle = (result: Extracted): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(result);
    };
    const timer = setTimeout(() => {
      settle({ reason: 'timed-out' });
    }, time);
    child.on('message', (message) => {
      settle(message as Extracted);
    });
    child.on('error', () => {
      settle({ reason: 'damaged' });
    });
    // V8 aborts where the heap is full; any other end without a word is a file that the library cannot bear.
    child.on('exit', (_code, signal) => {
      settle({ reason: signal === 'SIGABRT' ? 'too-large' : 'damaged' });
    });
    child.send(task, () => undefined);
  });
}
