/**
 * Fails a test that leaves a server, a connection or a timer behind. Without it such a test passes and the next one, or
 * the end of the run, pays for it.
 */
import { setTimeout as sleep } from 'node:timers/promises';

/** What keeps the process alive or listens: kinds as Node names them. */
const KINDS = ['TCPServerWrap', 'TCPSocketWrap', 'TLSWrap', 'Timeout', 'ProcessWrap', 'PipeWrap'];
const PATIENCE = 2000;

type Census = ReadonlyMap<string, number>;

function census(): Census {
  const counts = new Map<string, number>();
  for (const kind of process.getActiveResourcesInfo()) {
    if (KINDS.includes(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/**
 * To be called in a `describe`, after its other hooks: compares what is open before and after each test. Both looks are
 * taken after a turn of the loop, when mocha has armed its own timer for the hook.
 */
export function failOnLeaks(): void {
  let before: Census = new Map();
  beforeEach(async () => {
    await sleep(1, undefined, { ref: false });
    before = census();
  });
  afterEach(async () => {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      // Sockets close a moment after the call that closes them.
      await sleep(5, undefined, { ref: false });
      const left = [...census()].filter(([kind, count]) => count > (before.get(kind) ?? 0));
      if (left.length === 0) return;
      if (Date.now() > deadline) {
        const words = left.map(([kind, count]) => `${kind} ${before.get(kind) ?? 0} → ${count}`);
        throw new Error(`left running: ${words.join(', ')}`);
      }
    }
  });
}
