/** What the triage's classifier learns from: examples/triage/, seen as the reader sees requests. */
import { readTriageText } from '../../src/parsers/triage/index.js';
import { likelihoodsBy } from '../../src/parsers/triage/learnt.js';
import type { TriageRules } from '../../src/parsers/triage/rules.js';
import { TIER_OF } from '../../src/parsers/triage/types.js';
import { trainTriage, type TriageExample } from '../../src/parsers/triage/lessons.js';

export const TRIAGE_EXAMPLES = 'examples/triage';
export const TRIAGE_TARGET = 'src/parsers/triage/weights.ts';

/** What the model follows from besides the examples and what all models do (examples.ts). */
export const TRIAGE_MAKERS = [
  'src/parsers/triage/features.ts',
  'src/parsers/triage/notation.ts',
  'src/parsers/triage/rules/de.yaml',
  'src/parsers/triage/rules/en.yaml',
  'src/parsers/triage/lessons.ts',
];

/** Each part is understood by a model that has not seen it: tier, category, and management's requests left with the partner. */
export function checkTriage(
  all: readonly TriageExample[],
  rules: TriageRules,
  folds: number,
  print: (line: string) => void,
): void {
  const tally = { count: 0, tier: 0, category: 0, left: 0, alone: 0 };
  for (let fold = 0; fold < folds; fold += 1) {
    const model = trainTriage(
      all.filter((_, index) => index % folds !== fold),
      rules,
    );
    for (const { text, category: wanted } of all.filter((_, index) => index % folds === fold)) {
      const { tier, category } = readTriageText(text, rules, { learnt: (each) => likelihoodsBy(model, each) });
      tally.count += 1;
      if (tier === TIER_OF[wanted]) tally.tier += 1;
      if (category === wanted) tally.category += 1;
      if (TIER_OF[wanted] === 'management' && tier === 'partner') tally.left += 1;
      if (readTriageText(text, rules, { learnt: null }).tier === TIER_OF[wanted]) tally.alone += 1;
    }
    print(`${fold + 1} of ${folds} learnt`);
  }
  const share = (part: number): string => `${((100 * part) / Math.max(1, tally.count)).toFixed(1)} %`;
  print(
    `tier right: ${share(tally.tier)}, by rules alone ${share(tally.alone)}; category right: ${share(tally.category)}`,
  );
  print(`management's requests left with the partner: ${tally.left}`);
}
