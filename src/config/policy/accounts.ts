/** Payments, reminders of invoices, statements of account, and what is checked of reported values (policy R7, R14). */
import { z } from 'zod';

const percent = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^\d{1,2}(\.\d{1,2})?$/, 'must be a percentage such as 1 or 0.5'));

export const accountsSchema = z
  .strictObject({
    /** Business days of the desk after the due day on which an unpaid invoice is reminded of; the last is the last. */
    remindAfterDueDays: z
      .array(z.number().int().min(1).max(250))
      .min(1)
      .max(10)
      .refine((days) => days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0)), {
        message: 'must rise, such as [3, 14, 30]',
      })
      .default([3, 14, 30]),
    /** When the month's statements are made: on its first business day, or the first from that day of the month on. */
    statementDay: z
      .union([z.literal('first-business-day'), z.number().int().min(1).max(28)], {
        error: 'must be first-business-day or a day of the month from 1 to 28',
      })
      .default('first-business-day'),
    /** Points of a per cent that an invoiced share may be away from usualCommissionPercent. */
    commissionTolerancePercent: percent.default('1'),
    /** Whether customers are asked after a win if they agree with what was reported. */
    confirmWithCustomer: z.enum(['never', 'sample', 'always']).default('never'),
    /** Of so many wins in a hundred, where it is 'sample'. */
    confirmSamplePercent: z.number().int().min(1).max(100).default(20),
    /** Any text; another one draws another sample. */
    confirmSeed: z.string().trim().max(100).default('referral-desk'),
    /** Business days of the desk after the win. */
    confirmAfterDays: z.number().int().min(0).max(60).default(2),
  })
  .prefault({});
