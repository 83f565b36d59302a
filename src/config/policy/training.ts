/** Trained people, and what is asked when a job is won (policy R8, R15). */
import { z } from 'zod';

const text = z.string().trim().min(1).max(200);

export const trainingSchema = z
  .strictObject({
    /** Courses and how long they count, months; null: for good. A course that is not listed counts for good. */
    courses: z
      .array(z.strictObject({ name: text, validMonths: z.number().int().min(1).max(600).nullable() }))
      .max(200)
      .default([]),
    /** When the partner is asked who does the work and whether the scope is agreed. */
    ask: z.enum(['course', 'always', 'never']).default('course'),
    /** Business days of the partner from the win to the question. */
    askAfterDays: z.number().int().min(0).max(30).default(1),
    /** Days before the start on which a scope that was not agreed yet is asked for again. */
    scopeBeforeStartDays: z.number().int().min(0).max(60).default(3),
    /** Days before the expiry on which the partner is reminded. */
    expiryNoticeDays: z.array(z.number().int().min(1).max(365)).min(1).max(6).default([60, 14]),
  })
  .prefault({});
