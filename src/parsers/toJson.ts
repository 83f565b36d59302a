/** A reading as the JSON line of READING.md: what the `parse` command prints and the case files expect. */
import { moneyToJson, type MoneyJson } from '../values/money.js';
import {
  STATEMENTS,
  type Action,
  type AttachmentReading,
  type DoubtCode,
  type Evidence,
  type Reading,
  type Statement,
  type WonFacts,
} from './types.js';

export interface WonJson {
  readonly customer: string;
  readonly total: MoneyJson | null;
  readonly invoice: readonly MoneyJson[];
  readonly startDate: string | null;
}

export interface EvidenceJson {
  /** A statement, or "customer", "total", "invoice", "startDate". */
  readonly for: string;
  readonly text: string;
  /** "body", "subject", a header field's name, an attachment's name. */
  readonly part: string;
  readonly start: number;
  readonly end: number;
  readonly reader: string;
}

export interface ReadingJson {
  readonly statements: readonly Statement[];
  readonly won: WonJson | null;
  readonly action: Action;
  readonly doubts: readonly { readonly code: DoubtCode; readonly message: string }[];
  readonly evidence: readonly EvidenceJson[];
  /** There only where the mail has attached files. */
  readonly attachments?: readonly AttachmentReading[];
}

/** Statements stand in the order of the table in READING.md; evidence in the order statements, then facts. */
export function readingToJson(reading: Reading): ReadingJson {
  const statements = STATEMENTS.filter((statement) =>
    reading.statements.some((finding) => finding.statement === statement),
  );
  return {
    statements,
    won: reading.won === null ? null : wonToJson(reading.won),
    action: reading.action,
    doubts: reading.doubts.map(({ code, message }) => ({ code, message })),
    evidence: [
      ...statements.flatMap((statement) =>
        reading.statements
          .filter((finding) => finding.statement === statement)
          .flatMap((finding) => evidenceFor(statement, finding.evidence)),
      ),
      ...(reading.won === null ? [] : factEvidence(reading.won)),
    ],
    ...(reading.attachments === undefined ? {} : { attachments: reading.attachments }),
  };
}

export function wonToJson(won: WonFacts): WonJson {
  return {
    customer: won.customer.value,
    total: won.total === null ? null : moneyToJson(won.total.value),
    invoice: won.invoice.map((fact) => moneyToJson(fact.value.amount)),
    startDate: won.startDate?.value ?? null,
  };
}

function factEvidence(won: WonFacts): EvidenceJson[] {
  return [
    ...evidenceFor('customer', won.customer.evidence),
    ...evidenceFor('total', won.total?.evidence ?? []),
    ...won.invoice.flatMap((fact) => evidenceFor('invoice', fact.evidence)),
    ...evidenceFor('startDate', won.startDate?.evidence ?? []),
  ];
}

function evidenceFor(what: string, evidence: readonly Evidence[]): EvidenceJson[] {
  return evidence.map(({ text, part, start, end, reader }) => ({ for: what, text, part, start, end, reader }));
}
