/** One kind of mail in all sizes, in a process of its own: see growth.ts. Prints JSON. */
import { parseMail } from '../../src/inbox/mime.js';
import { NEUTRAL_CONTEXT } from '../../src/parsers/caseContext.js';
import { readMail } from '../../src/parsers/read.js';
import { KINDS, mailOf } from './growing.js';
import { SIZES } from './growth.js';

const kind = KINDS.find((each) => each === process.argv[2]);
if (kind === undefined) throw new Error(`one of ${KINDS.join(', ')}`);

// The first readings compile the patterns.
for (let time = 0; time < 5; time += 1) readMail(await parseMail(mailOf(kind, 5_000)), NEUTRAL_CONTEXT);

const points = [];
for (const size of SIZES) {
  const raw = mailOf(kind, size);
  let ms = Number.POSITIVE_INFINITY;
  for (let run = 0; run < (size > 500_000 ? 3 : 10); run += 1) {
    const started = performance.now();
    readMail(await parseMail(raw), NEUTRAL_CONTEXT);
    ms = Math.min(ms, performance.now() - started);
  }
  points.push({ size, ms, mib: process.resourceUsage().maxRSS / 1024 });
}
process.stdout.write(JSON.stringify(points));
