/** What customers are referred for, and what the policy asks for it. */
import { z } from 'zod';

const text = z.string().trim().min(1).max(200);
/** Milestones that the reader tells apart. */
export const MILESTONES = ['kick-off', 'testing', 'go-live', 'completed'] as const;

export const servicesSchema = z
  .array(
    z.strictObject({
      name: text,
      /** Progress goes to the partner manager as well (policy R13). */
      managerOnCopy: z.boolean().default(false),
      /** Internal testing is confirmed before go-live (policy R20). */
      testing: z.boolean().default(false),
      /** Expected milestones, business days of the partner after the job's start; a late one is chased (policy R13). */
      milestones: z
        .array(z.strictObject({ name: z.enum(MILESTONES), afterStartDays: z.number().int().min(0).max(1000) }))
        .max(10)
        .default([]),
      /** Share of the total that is usually invoiced, per cent; another one is told to the manager (policy R14). */
      usualCommissionPercent: z
        .string()
        .regex(/^\d{1,2}(\.\d{1,2})?$/)
        .optional(),
      /** Course that whoever does the work has completed (policy R15). */
      course: text.optional(),
    }),
  )
  .max(200)
  .default([]);
