/**
 * What a mail, a reply or a timer is about, across the whole record: one word and the number of a row. `desk` is the desk
 * itself and has the number 0.
 */
export const SUBJECT_KINDS = [
  'offer',
  'reading',
  'draft',
  'referral',
  'job',
  'invoice',
  'statement',
  'complaint',
  'case',
  'spot-check',
  'training',
  'partner',
  'reminders',
  'desk',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: number;
}
