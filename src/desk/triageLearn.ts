/** What the desk's corrections of the triage teach it (policy S2–S4): shown, and with `apply` kept. */
import { TriageCorrection } from '../entities/index.js';
import { DeskError } from '../errors.js';
import { learnFrom, type Learning } from '../parsers/triage/corrections.js';
import type { TriageExample } from '../parsers/triage/lessons.js';
import { keepModel, ownExamples, shippedExamples, triageOptions } from './triageModel.js';
import { triageRules } from './triageRules.js';
import type { DeskServices } from './unit.js';

/** The latest so many corrections are looked at. */
const MOST = 5_000;

export interface Learnt {
  readonly learning: Learning;
  /** The folder that was written; null where nothing was. */
  readonly written: string | null;
}

/** Throws DeskError not-allowed where `apply` is wanted and triage.learnt names no folder. */
export async function learnFromDesk(
  services: Pick<DeskServices, 'database' | 'config'>,
  apply: boolean,
): Promise<Learnt> {
  const { rules: rulesFolder, learnt: folder } = services.config.triage;
  if (apply && folder === '') {
    throw new DeskError('not-allowed', 'there is no folder to keep what is learnt in', {
      wayOut: 'Name one in desk.yaml (triage.learnt), then run it again.',
    });
  }
  const rows = await services.database.transaction((manager) =>
    manager.find(TriageCorrection, { order: { id: 'DESC' }, take: MOST }),
  );
  const corrections = rows
    .reverse()
    .map(({ messageId, text, tier, category }) => ({ messageId, text, tier, category }));
  const own = folder === '' ? [] : ownExamples(folder);
  const known = withoutRepeats([...shippedExamples(), ...own]);
  const learning = learnFrom(corrections, known, triageRules(rulesFolder), triageOptions(folder));
  if (!apply) return { learning, written: null };
  keepModel(folder, withoutRepeats([...own, ...learning.added]), learning.model);
  return { learning, written: folder };
}

/** The last word on a text counts. */
function withoutRepeats(examples: readonly TriageExample[]): TriageExample[] {
  return [...new Map(examples.map((each) => [each.text, each])).values()];
}
