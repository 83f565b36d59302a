/**
 * The process that opens one PDF and ends. Only here is the library loaded, and only into surroundings in which it can
 * neither reach the network nor take more memory than allowed: the flag that started it bounds the heap, but what streams
 * unpack to lies beside it and is counted here.
 */
import { Worker } from 'node:worker_threads';
import { linesOf, type Piece } from './pdfLines.js';
import type { Extracted } from './types.js';

/** What the process is sent. */
export interface PdfTask {
  readonly content: Uint8Array;
  readonly pages: number;
  readonly characters: number;
  readonly unpacked: number;
  /** Milliseconds after which it ends itself, in case the desk is no longer there to do it. */
  readonly time: number;
}

/** Counts the octets of every typed array that is made by length; smaller ones are too many to matter singly. */
const COUNTED = 64 * 1024;
const memory = { unpacked: 0, exceeded: false };

function bounded<T extends new (...given: never[]) => object>(type: T, octets: number, most: number): T {
  return new Proxy(type, {
    construct(target, given: unknown[], newTarget) {
      const [length] = given;
      if (typeof length === 'number' && length * octets >= COUNTED) {
        memory.unpacked += length * octets;
        if (memory.unpacked > most) {
          memory.exceeded = true;
          throw new RangeError('the file unpacks to more than is read');
        }
      }
      return Reflect.construct(target, given, newTarget) as object;
    },
  });
}

function confine(most: number): void {
  globalThis.ArrayBuffer = bounded(ArrayBuffer, 1, most);
  globalThis.Uint8Array = bounded(Uint8Array, 1, most);
  globalThis.Uint8ClampedArray = bounded(Uint8ClampedArray, 1, most);
  globalThis.Uint16Array = bounded(Uint16Array, 2, most);
  globalThis.Uint32Array = bounded(Uint32Array, 4, most);
  globalThis.Int32Array = bounded(Int32Array, 4, most);
  globalThis.Float32Array = bounded(Float32Array, 4, most);
  // Unpacks beside all counting; without it the library unpacks by itself.
  for (const name of ['DecompressionStream', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'])
    Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
}

async function read(task: PdfTask): Promise<Extracted> {
  confine(task.unpacked);
  const { getResolvedPDFJS } = await import('unpdf');
  const { getDocument } = await getResolvedPDFJS();
  const loading = getDocument({
    data: Uint8Array.from(task.content),
    isEvalSupported: false,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const document = await loading.promise;
  const lines: string[] = [];
  let length = 0;
  let damaged = false;
  const pages = Math.min(document.numPages, task.pages);
  for (let number = 1; number <= pages && length <= task.characters; number += 1) {
    try {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const found = linesOf(items.flatMap((item) => ('str' in item ? pieceOf(item, task.characters) : [])));
      lines.push(...found, '');
      length += found.reduce((sum, line) => sum + line.length + 1, 0);
      page.cleanup();
    } catch {
      damaged = true;
    }
  }
  if (length === 0 && damaged) return { reason: 'damaged' };
  return { text: lines.join('\n'), cut: damaged || document.numPages > pages || length > task.characters };
}

/** As PDF.js gives it: `transform` is the matrix of ISO 32000-1 §8.3.3, whose last two numbers are the place. */
interface TextItem {
  readonly str: string;
  readonly transform: unknown[];
  readonly width: number;
  readonly height: number;
}

function pieceOf({ str, transform, width, height }: TextItem, most: number): Piece[] {
  const [, , , , x, y] = transform;
  if (typeof x !== 'number' || typeof y !== 'number') return [];
  return [{ text: str.slice(0, most), x, y, width, height }];
}

function reasonOf(error: unknown): Extracted {
  if (error instanceof Error && error.name === 'PasswordException') return { reason: 'encrypted' };
  return { reason: 'damaged' };
}

/** Ends the process by the clock even while the library never gives the word back, and though the desk is gone. */
function endAfter(time: number): void {
  const watch = `setTimeout(() => process.kill(${process.pid}, 'SIGKILL'), ${Math.ceil(time)})`;
  new Worker(watch, { eval: true, execArgv: [] }).unref();
}

process.once('message', (message) => {
  const task = message as PdfTask;
  endAfter(task.time);
  void read(task)
    .catch(reasonOf)
    .then((found) => {
      process.send?.(memory.exceeded ? { reason: 'too-large' } : found);
    });
});
