/**
 * A staff mail read as a referral (policy R1): labelled lines, free words, or both. Labels win over free words; what is not
 * certain is a doubt to be asked, never a value.
 *
 *   labels.ts   "Customer: …", one a line or several        names.ts    partners and services by their short forms
 *   free.ts     "Please refer Dan Ord at Kestrel to …"      values.ts   addresses, phones, rules, regions, languages
 */
import type { DraftField, DraftFields } from '../../values/draftFields.js';
import type { Line } from '../../texts/line.js';
import { readFree } from './free.js';
import { readLabelled } from './labelled.js';
import { readLabels } from './labels.js';
import type { IntakeReading, KnownNames } from './types.js';

export type { IntakeReading, KnownNames } from './types.js';
export { countryOfAddress } from './values.js';
export { matchName } from './names.js';

/** More of a mail than this is not read. */
const MOST_TEXT = 20_000;

/** Reads the new text of a staff mail. `signedBy` is the writer's name. */
export function readIntake(newText: string, known: KnownNames, signedBy: string): IntakeReading {
  const { labelled, rest } = readLabels(newText.slice(0, MOST_TEXT));
  const given = readLabelled(labelled, known);
  const free = readFree(rest, known, signedBy);
  const labels = new Set(labelled.map(({ field }) => field));
  const telling = TELLING.filter((field) => labels.has(field));
  return {
    labelled: given.fields,
    free: without(free.fields, labels),
    needSaid: free.needSaid && !labels.has('description'),
    doubts: [...given.doubts, ...free.doubts.filter((doubt) => !settled(doubt, labels))],
    isReferral: free.isReferral || (labels.has('customer') && telling.length >= 2),
    rest,
  };
}

/** Labels that tell a referral from any other mail with a colon in it. */
const TELLING = ['customer', 'contact', 'contactEmail', 'description', 'partners', 'service'] as const;

function without(fields: DraftFields, labels: ReadonlySet<DraftField>): DraftFields {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !labels.has(field as DraftField)));
}

/** A doubt of free words that a labelled line has settled. */
function settled({ key }: Line, labels: ReadonlySet<DraftField>): boolean {
  return (
    (labels.has('partners') && key.includes('`partners:`')) ||
    (labels.has('service') && key.includes('`service:`')) ||
    (labels.has('contactEmail') && key.includes('`email:`'))
  );
}
