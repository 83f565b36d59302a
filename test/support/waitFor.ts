/** Waits for something that happens elsewhere, with a name for the moment when it does not. */
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Resolves with the first value that is neither undefined, null nor false; fails after `milliseconds` with what was
 * awaited.
 */
export async function waitFor<T>(
  what: string,
  look: () => T | Promise<T>,
  milliseconds = 8000,
): Promise<Exclude<T, undefined | null | false>> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const value = await look();
    if (value !== undefined && value !== null && value !== false) return value as Exclude<T, undefined | null | false>;
    if (Date.now() > deadline) throw new Error(`waited ${milliseconds} ms in vain for ${what}`);
    await sleep(20);
  }
}
