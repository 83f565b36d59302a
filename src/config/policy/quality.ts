/** Spot checks, breaches and their consequences (policy R22–R24). */
import { z } from 'zod';

const days = (most: number) => z.number().int().min(1).max(most);
const points = z.number().int().min(0).max(100);
const threshold = z.number().int().min(1).max(10_000);
const share = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^(?:100|\d{1,2}(?:\.\d{1,2})?)$/, 'must be a percentage such as 5 or 2.5'));

export const qualitySchema = z
  .strictObject({
    /** Breaches count for so many days. */
    windowDays: days(3650).default(180),
    /** Points of a breach by its kind; 0: it does not count. */
    weights: z
      .strictObject({
        'no-answer': points.default(1),
        'complaint-overdue': points.default(2),
        'milestone-late': points.default(1),
        'manager-left-out': points.default(1),
        'true-value': points.default(3),
        'untrained-team': points.default(2),
        'testing-missing': points.default(2),
        deviation: points.default(3),
        'deviation-overdue': points.default(3),
      })
      .prefault({}),
    /** Points within the window from which the desk proposes the step (R23). */
    thresholds: z
      .strictObject({
        remediation: threshold.default(5),
        suspended: threshold.default(10),
        revoked: threshold.default(15),
      })
      .prefault({}),
    /** Business days of the desk until management hears of a proposal that nobody has answered. */
    proposalDays: days(60).default(3),
    checks: z
      .strictObject({
        /** Share of a service's jobs within the window that is looked at; 0: none is drawn. */
        sharePercent: share.default('5'),
        /** Services with another share. */
        services: z
          .array(z.strictObject({ name: z.string().trim().min(1).max(200), sharePercent: share }))
          .max(200)
          .default([]),
        /** At the most so many jobs in a monthly draw. */
        most: z.number().int().min(1).max(500).default(20),
        /** Decides the draw together with month and job numbers. */
        seed: z.string().trim().min(1).max(100).default('referral-desk'),
        /** Business days of the desk until staff are reminded of a check, and again until management is told. */
        resultDays: days(120).default(10),
        /** Business days of the partner to acknowledge a deviation; then a reminder, and after as many the manager. */
        acknowledgeDays: days(30).default(2),
        /** Business days of the partner to mend it, where staff name no day. */
        mendDays: days(250).default(20),
        /** Business days of the partner before a due day: a reminder. */
        remindBeforeDays: days(30).default(2),
      })
      .prefault({}),
    /** Business days of the partner before the day of a step of its remediation plan: a reminder. */
    planRemindBeforeDays: days(30).default(3),
  })
  .prefault({});
