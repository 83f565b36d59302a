/** The rows that subjects name. */
import {
  Complaint,
  Draft,
  Invoice,
  Job,
  Offer,
  Partner,
  ReadingRecord,
  Referral,
  ReminderList,
  SpotCheck,
  StatementOfAccount,
  SupportCase,
  TrainingList,
} from '../entities/index.js';
import type { Subject, SubjectKind } from '../entities/subject.js';
import type { Unit } from './unit.js';

/** Kinds whose rows can be looked for; `desk` has none. */
const ENTITY_OF: { readonly [K in SubjectKind]?: new () => { id: number } } = {
  offer: Offer,
  reading: ReadingRecord,
  draft: Draft,
  referral: Referral,
  job: Job,
  invoice: Invoice,
  statement: StatementOfAccount,
  partner: Partner,
  'spot-check': SpotCheck,
  complaint: Complaint,
  case: SupportCase,
  training: TrainingList,
  reminders: ReminderList,
};

export async function subjectExists({ manager }: Unit, { kind, id }: Subject): Promise<boolean> {
  if (kind === 'desk') return true;
  const entity = ENTITY_OF[kind];
  return entity !== undefined && (await manager.existsBy(entity, { id }));
}

/** The offer that a subject is about, where it is about one: its own, its reading's, its job's. */
export async function offerOf({ manager }: Unit, { kind, id }: Subject): Promise<number | null> {
  switch (kind) {
    case 'offer':
      return id;
    case 'reading':
      return (await manager.findOneBy(ReadingRecord, { id }))?.offerId ?? null;
    case 'job':
      return (await manager.findOneBy(Job, { id }))?.offerId ?? null;
    case 'invoice': {
      const invoice = await manager.findOneBy(Invoice, { id });
      return invoice === null ? null : ((await manager.findOneBy(Job, { id: invoice.jobId }))?.offerId ?? null);
    }
    case 'complaint':
      return (await manager.findOneBy(Complaint, { id }))?.offerId ?? null;
    case 'case':
      return (await manager.findOneBy(SupportCase, { id }))?.offerId ?? null;
    case 'spot-check':
      return (await manager.findOneBy(SpotCheck, { id }))?.offerId ?? null;
    default:
      return null;
  }
}
