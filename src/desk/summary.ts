/** The summary to staff: what was read, from which words, what changed, what is open, and what an answer would do. */
import type { FactName } from '../parsers/types.js';
import { FACT_NAMES, hasFact, invoiceAmounts, isComplete, mergeFacts, NO_FACTS } from '../referrals/facts.js';
import { mayReject } from '../referrals/staff.js';
import type { FactOrigin, Facts, NamedElsewhere, SummaryOutcome } from '../referrals/types.js';
import type { ComposeAttachment } from '../outbox/compose.js';
import type { SummaryFactView, SummaryView } from '../templates/views.js';
import { dayOf } from '../values/calendarDay.js';
import { moneyFromJson } from '../values/money.js';
import type { Cause } from './apply.js';
import { baseView, jobFacts, loadDossier, referralView, situationOf, type Dossier } from './dossier.js';
import { partnersThatCould } from './progress/candidates.js';
import { leavesManagerOut } from './progress/service.js';
import { explainDoubt, explainReason } from './reasons.js';
import { queueLetter } from './letters.js';
import type { Unit } from './unit.js';
import { say, tell } from './say.js';
import { lineOf, type Line, type SlotValue } from '../texts/line.js';

export interface SummaryRequest {
  readonly dossier: Dossier;
  readonly cause: Cause;
  readonly outcome: SummaryOutcome;
  readonly reason: string;
  readonly changes: readonly string[];
  readonly jobId: number | null;
}

/** Queues the summary of one mail to the partner manager. */
export async function queueSummary(unit: Unit, request: SummaryRequest): Promise<void> {
  const { dossier, cause, outcome } = request;
  const { config, now } = unit;
  const { message, reading, notice } = cause;
  const { manager, partner, offer } = dossier;
  // What has changed within this unit is on the record now; the dossier holds what was there before.
  const after = await loadDossier(unit, offer.id);
  const next = nextDecision(outcome, notice, after);
  const choice = choiceOf(outcome, notice, after);
  const offersOn = next === 'unreachable' || next === 'lost' || next === 'declined';
  await queueLetter(unit, {
    key: `${cause.key}:summary`,
    letter: 'summary',
    view: {
      ...baseView(config),
      manager,
      partner: { name: partner.name },
      from: { name: cause.fromName, email: message?.fromAddress ?? partner.contactEmail },
      referral: referralView(dossier),
      outcome,
      statements: notice?.statements ?? [],
      facts: factViews(after, notice?.facts ?? null),
      attachments: (notice?.attachments ?? []).map(({ name, reason, facts }) => ({ name, unread: reason, facts })),
      changes: [...request.changes, ...standInOf(unit, notice)],
      open: openPoints(unit, request, after),
      newText: cause.newText,
      subject: message?.subject ?? offer.subject,
      receivedOn: dayOf(message?.receivedAt ?? now, config.desk.timezone),
      canApprove: choice === '' && canApprove(outcome, notice, after),
      canReject: notice === null || mayReject({ notice, hasJob: request.jobId !== null }),
      choice,
      next,
      customerContact: {
        name: after.customer.contactName,
        email: after.customer.contactEmail ?? '',
        phone: after.customer.contactPhone ?? '',
      },
      otherPartners: offersOn ? await partnersThatCould(unit, after) : [],
    },
    audience: 'staff',
    to: [manager],
    locale: config.desk.locale,
    replySubject: reading === null ? null : { kind: 'reading', id: reading.id },
    offerId: offer.id,
    readingId: reading?.id ?? null,
    attachments: leavesManagerOut(config, dossier, notice) ? [originalText(cause)] : [],
  });
}

/** The partner's words as they came, for a manager who was not on copy (R13). */
function originalText({ newText, message }: Cause): ComposeAttachment {
  const head = `From: ${message?.fromAddress ?? ''}\nSubject: ${message?.subject ?? ''}\nReceived: ${message?.receivedAt ?? ''}\n`;
  return {
    filename: 'original-text.txt',
    contentType: 'text/plain',
    content: Buffer.from(`${head}\n${newText}\n`),
  };
}

/** What the manager decides next: an unreachable or lost customer, a refusal (R10, R11), work at risk (R12). */
function nextDecision(outcome: SummaryOutcome, notice: Cause['notice'], { offer }: Dossier): SummaryView['next'] {
  if (notice === null || outcome === 'review') return '';
  const says = (statement: string): boolean => notice.statements.some((said) => said.statement === statement);
  if (offer.atRisk && says('at-risk')) return 'at-risk';
  const { state } = offer;
  if (state !== 'unreachable' && state !== 'lost' && state !== 'declined') return '';
  return says(state) ? state : '';
}

/** Who answers for an absent contact (policy R16). */
function standInOf(unit: Unit, notice: Cause['notice']): string[] {
  if (notice?.standIn == null) return [];
  const { name, address } = notice.standIn;
  return [say(unit, 'Stand-in: {person}', { person: name === null ? address : `${name} <${address}>` })];
}

/** What waits for somebody: the questions that the partner was asked, or the reasons why a person has to look. */
function openPoints(unit: Unit, { outcome, reason, cause }: SummaryRequest, after: Dossier): string[] {
  switch (outcome) {
    case 'asked':
      return (after.offer.pending?.open ?? []).map((doubt) => explainDoubt(unit, doubt));
    case 'review': {
      const doubts = cause.notice?.doubts ?? [];
      const { elsewhere } = cause.notice ?? {};
      const named = elsewhere === undefined ? [] : [tell(unit, explainElsewhere(elsewhere, after))];
      const explained =
        named.length > 0 || doubts.some(({ code }) => code === reason) ? [] : [tell(unit, explainReason(reason))];
      return [...named, ...explained, ...doubts.map((doubt) => explainDoubt(unit, doubt))];
    }
    case 'recorded':
    case 'noted':
      return [];
  }
}

/** Why the mail may be about another referral, and what `ok` would do. */
function explainElsewhere({ cameIn, named, unknown }: NamedElsewhere, { referral, partner }: Dossier): Line {
  const others = listed(named);
  if (cameIn !== null) {
    return lineOf(
      'It came in the thread of {thread} and names {others}: it is read for {others}, and nothing was changed in either.',
      { thread: cameIn, others },
    );
  }
  const said = [
    ...(named.length > 0 ? [lineOf('{others} as well as {ref}', { others, ref: referral.ref })] : []),
    ...unknown.map((number) =>
      lineOf(
        number.startsWith('J')
          ? '{number}, which is no job of {partner}'
          : '{number}, which is no referral of {partner}',
        { number, partner: partner.name },
      ),
    ),
  ];
  return lineOf('It names {said}: it is read for {ref}, and nothing was changed.', {
    said: listed(said),
    ref: referral.ref,
  });
}

/** "R-1001 and R-1002". */
function listed(parts: readonly SlotValue[]): SlotValue {
  const [first = '', ...others] = parts;
  return others.reduce((list, part) => lineOf('{list} and {last}', { list, last: part }), first);
}

/** Whether `ok` would do something: a win needs all of its facts first. */
function canApprove(outcome: SummaryOutcome, notice: Cause['notice'], after: Dossier): boolean {
  if (notice === null || outcome === 'recorded' || outcome === 'noted') return false;
  const { job, pending } = situationOf(after);
  if (notice.facts === null) return true;
  return isComplete(mergeFacts(pending ?? job ?? NO_FACTS, notice.facts));
}

/** Figures that wait beside a job on record are further work, or that job's: only a person knows. */
function choiceOf(outcome: SummaryOutcome, notice: Cause['notice'], after: Dossier): SummaryView['choice'] {
  if (outcome !== 'review' || notice?.facts == null || after.jobs.length === 0) return '';
  const says = (statement: string): boolean => notice.statements.some((said) => said.statement === statement);
  if (says('follow-up') || says('correction') || !says('won')) return '';
  return after.jobs.length === 1 || notice.job !== undefined ? 'further-or-correction' : 'further';
}

/** The four facts as this mail gave them, and otherwise as they stand on record or wait for the rest. */
function factViews({ jobs, offer }: Dossier, said: Facts | null): SummaryFactView[] {
  const newest = jobs.at(-1);
  const known: Facts | null = offer.pending ?? (newest === undefined ? null : jobFacts(newest.revision));
  if (said === null && known === null) return [];
  return FACT_NAMES.map((name) => {
    if (said !== null && hasFact(said, name)) return factView(name, said, null);
    if (known !== null && hasFact(known, name)) return factView(name, known, 'record');
    return { name, value: null, certainty: 'missing', words: [] };
  });
}

function factView(name: FactName, facts: Facts, certainty: 'record' | null): SummaryFactView {
  const origin = facts.origins.find(({ fact }) => fact === name);
  return {
    name,
    value: valueOf(name, facts),
    certainty: certainty ?? certaintyOf(origin),
    words: origin?.words ?? [],
  };
}

function certaintyOf(origin: FactOrigin | undefined): SummaryFactView['certainty'] {
  if (origin === undefined) return 'stated';
  if (origin.attachment !== undefined) return 'attached';
  return origin.certainty === 'staff' ? 'record' : origin.certainty;
}

function valueOf(name: FactName, facts: Facts = NO_FACTS): SummaryFactView['value'] {
  switch (name) {
    case 'customer':
      return facts.customer;
    case 'total':
      return facts.total === null ? null : moneyFromJson(facts.total);
    case 'invoice':
      return invoiceAmounts(facts.invoice);
    case 'startDate':
      return facts.startDate;
  }
}
