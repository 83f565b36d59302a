/** Plain text and HTML of one mail, where they differ: both are read, and only what both say stands. */
import { moneyToJson } from '../values/money.js';
import { ask } from './facts/outcome.js';
import { OTHER_PART } from './hostile.js';
import type { Setting, Understood } from './setting.js';
import type { Doubt, NewText, StatementFinding, WonFacts } from './types.js';
import { understand } from './understand.js';

/** Plain text and HTML of one mail, where they differ: a fact that both give alike stands, any other is null. */
export function withOther(said: Understood, other: string, newText: NewText, setting: Setting): Understood {
  const twin = understand(other, { ...newText, answers: [] }, setting);
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const names = (reading: Understood): string[] => reading.statements.map((finding) => finding.statement).sort();
  const statementsDiffer = !same(names(said), names(twin));
  const statements = withRequests(said.statements, twin.statements);
  const differ: Doubt = {
    code: 'versions-differ',
    message: 'The plain text and the HTML of this mail say different things.',
    needs: statementsDiffer && said.won === null ? 'review' : 'ask',
    evidence: [],
  };
  if (said.won === null || twin.won === null)
    return statementsDiffer ? { ...said, statements, doubts: [...said.doubts, differ] } : said;
  const a = said.won;
  const b = twin.won;
  const total = same(moneyOf(a), moneyOf(b)) ? a.total : null;
  const invoice = same(amountsOf(a), amountsOf(b)) ? a.invoice : [];
  const startDate = a.startDate?.value === b.startDate?.value ? a.startDate : null;
  const customer = a.customer.value === b.customer.value;
  const equal =
    same(moneyOf(a), moneyOf(b)) &&
    same(amountsOf(a), amountsOf(b)) &&
    a.startDate?.value === b.startDate?.value &&
    customer;
  if (equal && !statementsDiffer) return said;
  const doubts = customer
    ? [differ]
    : [differ, ask('customer-other', 'The two versions name different customers.', 'customer', [])];
  return { ...said, statements, won: { ...a, total, invoice, startDate }, doubts: [...said.doubts, ...doubts] };
}

/** Whoever reads only the other version sees what it asks or complains of: a person at the desk answers it. */
function withRequests(
  said: readonly StatementFinding[],
  other: readonly StatementFinding[],
): readonly StatementFinding[] {
  const more = other.filter(
    ({ statement }) =>
      (statement === 'question' || statement === 'complaint') && said.every((own) => own.statement !== statement),
  );
  if (more.length === 0) return said;
  return [
    ...said.filter(({ statement }) => statement !== 'unrelated'),
    ...more.map(({ statement, evidence }) => ({
      statement,
      evidence: evidence.map((each) => ({ ...each, part: OTHER_PART })),
    })),
  ];
}

function moneyOf(facts: WonFacts): unknown {
  return facts.total === null ? null : moneyToJson(facts.total.value);
}

function amountsOf(facts: WonFacts): unknown {
  return facts.invoice.map((fact) => moneyToJson(fact.value.amount));
}
