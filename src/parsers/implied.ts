/** What the facts themselves say: a win nobody put into words, a change of what was notified before. */
import type { Facts } from './facts/index.js';
import type { Line } from './facts/mentions.js';
import type { CompiledLocale } from './languages.js';
import type { Meaning } from './meaning.js';
import type { Setting } from './setting.js';
import type { Evidence, StatementFinding } from './types.js';
import { anyHas, has } from './words.js';
import type { Money } from '../values/money.js';

/** Facts speak for themselves: total and amount to invoice notify a win; where one was notified before, they change it. */
export function withImplied(
  meaning: Meaning,
  facts: Facts,
  lines: readonly Line[],
  setting: Setting,
): readonly StatementFinding[] {
  const { recorded, context } = setting;
  if (changesRecord(meaning, facts, lines, setting))
    return replace(
      meaning.statements,
      ['won', 'follow-up', 'acknowledged', 'unrelated'],
      'correction',
      meaning.statements.find(({ statement }) => statement === 'correction')?.evidence ?? meaning.changed,
    );
  const said = new Set(meaning.statements.map((finding) => finding.statement));
  const { total, invoice, startDate } = facts.won;
  const given = [
    ...(total?.evidence ?? []),
    ...invoice.flatMap((fact) => fact.evidence),
    ...(startDate?.evidence ?? []),
  ];
  const onRecord = recorded !== null;
  const doubtful = facts.doubts.length > 0;

  if (
    onRecord &&
    meaning.changed.length > 0 &&
    (given.length > 0 || doubtful || moves(lines, setting.locales)) &&
    !said.has('follow-up')
  ) {
    return replace(meaning.statements, ['won', 'acknowledged', 'unrelated'], 'correction', meaning.changed);
  }
  if (said.has('correction')) {
    // A first notification that puts a figure right while it is written stays a win.
    if (said.has('won') && !onRecord) return meaning.statements.filter((finding) => finding.statement !== 'correction');
    return replace(
      meaning.statements,
      ['won', 'acknowledged'],
      'correction',
      meaning.statements.find((finding) => finding.statement === 'correction')?.evidence ?? [],
    );
  }
  if (meaning.conditional) return meaning.statements;
  const open =
    said.size === 0 || [...said].every((statement) => statement === 'unrelated' || statement === 'acknowledged');
  if (!open || meaning.nearMiss || lines.length === 0) return meaning.statements;
  const complete = total !== null && invoice.length > 0;
  // "Got it: total 48,500, …" notifies; "our quote is out: total 48,500, …" does not.
  const quiet =
    meaning.statements.every(
      (finding) =>
        finding.statement !== 'acknowledged' || finding.evidence.every((each) => each.reader.endsWith('taken-up')),
    ) && !lines.some((line) => anyHas(setting.locales.slice(0, 1), (locale) => locale.roles.quoted, line.text));
  if (context.asked !== undefined && given.length > 0 && quiet)
    return replace(meaning.statements, ['acknowledged', 'unrelated'], 'won', given);
  if (complete && quiet) {
    return replace(
      meaning.statements,
      ['acknowledged', 'unrelated'],
      onRecord && context.asked === undefined ? 'correction' : meaning.furtherWork ? 'follow-up' : 'won',
      given,
    );
  }
  return meaning.statements;
}

/**
 * "They added two licences, so the total goes from 48,500 to 52,000", "they added the depot: new total 52,000, start as before": what
 * was ordered besides is the reason of the change, and the one total is that of the job on record.
 */
function changesRecord(
  meaning: Meaning,
  { won, uses }: Facts,
  lines: readonly Line[],
  { recorded, locales }: Setting,
): boolean {
  const old = recorded?.total ?? null;
  if (old === null || won.total === null) return false;
  const said = new Set(meaning.statements.map((finding) => finding.statement));
  if (!said.has('follow-up') || (!said.has('correction') && meaning.changed.length === 0)) return false;
  const replaced = uses.some(
    ({ role, mention }) =>
      role === 'superseded' && mention.value?.minor === old.minor && mention.value.currency === old.currency,
  );
  return (
    replaced ||
    (won.startDate === null && isGreater(won.total.value, old) && lines.some((line) => keepsStart(line, locales)))
  );
}

function isGreater(total: Money, old: Money): boolean {
  return total.currency === old.currency && total.minor > old.minor;
}

/** "Start as before": of the job on record, since a further one has a start of its own. */
function keepsStart({ text, mentions }: Line, locales: readonly CompiledLocale[]): boolean {
  const day = mentions.some(({ kind }) => kind === 'date');
  return !day && locales.slice(0, 1).some(({ roles }) => has(roles.start, text) && has(roles.unchanged, text));
}

/** "They want to push the start back": a fact moves, though nobody says to where. */
function moves(lines: readonly Line[], locales: readonly CompiledLocale[]): boolean {
  return locales
    .slice(0, 1)
    .some(({ roles }) =>
      lines.some(
        ({ text }) =>
          has(roles.moves, text) && [roles.start, roles.total, roles.invoice].some((list) => has(list, text)),
      ),
    );
}

function replace(
  statements: readonly StatementFinding[],
  without: readonly string[],
  statement: StatementFinding['statement'],
  evidence: readonly Evidence[],
): StatementFinding[] {
  return [
    ...statements.filter((finding) => !without.includes(finding.statement) && finding.statement !== statement),
    { statement, evidence },
  ];
}
