/** From what was read to what policy decides upon. */
import type { Doubt, Evidence, FactName, Reading, WonFacts } from '../parsers/types.js';
import { moneyToJson } from '../values/money.js';
import { milestonesIn } from './milestones.js';
import { backOnTrackIn } from './riskWords.js';
import type { FactOrigin, Facts, Notice } from './types.js';

const words = (evidence: readonly Evidence[]): string[] => evidence.map((piece) => piece.text);

function factsFrom(won: WonFacts, doubts: readonly Doubt[]): Facts {
  const origins: FactOrigin[] = [];
  const fileOf = (fact: FactName): Pick<FactOrigin, 'attachment'> => {
    const name = doubts.find((doubt) => doubt.code === 'from-attachment' && doubt.fact === fact)?.attachment?.name;
    return name === undefined ? {} : { attachment: name };
  };
  const origin = (
    fact: FactName,
    found: { certainty: FactOrigin['certainty']; evidence: readonly Evidence[] } | null,
  ) => {
    if (found !== null)
      origins.push({ fact, certainty: found.certainty, words: words(found.evidence), ...fileOf(fact) });
  };
  origin('customer', won.customer);
  origin('total', won.total);
  const [first] = won.invoice;
  if (first !== undefined) {
    const computed = won.invoice.some((amount) => amount.certainty === 'computed');
    origin('invoice', {
      certainty: computed ? 'computed' : first.certainty,
      evidence: won.invoice.flatMap((amount) => amount.evidence),
    });
  }
  origin('startDate', won.startDate);
  return {
    customer: won.customer.value,
    total: won.total === null ? null : moneyToJson(won.total.value),
    invoice: won.invoice.map(({ value }) => ({ ...moneyToJson(value.amount), label: value.label })),
    startDate: won.startDate?.value ?? null,
    origins,
  };
}

/** What a milestone's evidence is about may stand after it: "We have completed | internal testing, all green." */
function milestonesOf({ statements, newText }: Reading): Pick<Notice, 'milestones'> {
  const told = statements.find(({ statement }) => statement === 'milestone');
  if (told === undefined) return {};
  return {
    milestones: milestonesIn(
      told.evidence.map(({ text, end, part }) => ({
        text,
        rest: part === 'body' ? (/^[^,;:.!?\n]{0,200}/.exec(newText.text.slice(end))?.[0] ?? '') : '',
      })),
    ),
  };
}

/**
 * Words that take a risk back are certain: where the reader has only guessed what their sentence means, and doubts nothing
 * else, the guess is settled.
 */
function withRiskWords(notice: Notice, newText: string): Notice {
  const sentence = backOnTrackIn(newText);
  if (sentence === null) return notice;
  const doubts = notice.doubts.filter(
    ({ code, words }) => code !== 'meaning-guessed' || !words.every((piece) => sentence.includes(piece)),
  );
  const settled = notice.action === 'review' && doubts.length === 0 && notice.facts === null;
  const plain = notice.statements.every(({ statement }) => statement === 'acknowledged' || statement === 'milestone');
  return settled && plain
    ? { ...notice, backOnTrack: true, doubts, action: 'record' }
    : { ...notice, backOnTrack: true };
}

export function noticeFrom(reading: Reading): Notice {
  return withRiskWords(plainNotice(reading), reading.newText.text);
}

function plainNotice(reading: Reading): Notice {
  return {
    statements: reading.statements.map(({ statement, evidence }) => ({ statement, words: words(evidence) })),
    facts: reading.won === null ? null : factsFrom(reading.won, reading.doubts),
    doubts: reading.doubts.map(({ code, message, needs, fact, evidence, attachment }) => ({
      code,
      message,
      needs,
      fact: fact ?? null,
      words: words(evidence),
      ...(attachment === undefined ? {} : { attachment }),
    })),
    action: reading.action,
    reason: reading.reason?.text ?? null,
    awayUntil: reading.absence?.returnsOn?.value ?? null,
    standIn: reading.absence?.standIn ?? null,
    ...milestonesOf(reading),
    ...(reading.attachments === undefined ? {} : { attachments: reading.attachments }),
  };
}
