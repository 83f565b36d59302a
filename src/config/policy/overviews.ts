/** What the desk tells of itself unasked, and how long it keeps a client's story going (policy S5). */
import { z } from 'zod';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 08:00');
const askAfterDays = z
  .array(z.number().int().min(1).max(3650))
  .max(10)
  .refine((days) => days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0)), {
    message: 'must rise from one to the next',
  });

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export const clientsSchema = z
  .strictObject({
    /** Calendar days after a job's completion, or its start where that is not known, until the partner is asked for further work. */
    askAfterDays: askAfterDays.default([90, 270]),
    /** Not sooner than so many calendar days after the same partner was asked about the same client. */
    notAgainWithinDays: z.number().int().min(1).max(365).default(30),
    /** Other days for single services; an empty list: never. */
    services: z
      .array(z.strictObject({ name: z.string().trim().min(1).max(200), askAfterDays }))
      .max(200)
      .default([]),
  })
  .prefault({});

export const overviewsSchema = z
  .strictObject({
    /** The week's overview to each partner manager, and the whole desk's to management. */
    digest: z
      .strictObject({
        enabled: z.boolean().default(true),
        /** A day off moves it to the next business day of the desk. */
        day: z.enum(WEEKDAYS).default('monday'),
        at: timeOfDay.default('08:00'),
      })
      .prefault({}),
    /** On business days: every mail of the day before accounted for. */
    dailyLine: z
      .strictObject({
        enabled: z.boolean().default(true),
        at: timeOfDay.default('08:00'),
        /** Staff addresses; empty: the first one of management. */
        to: z.array(z.string().trim().toLowerCase().pipe(z.email())).max(20).default([]),
      })
      .prefault({}),
  })
  .prefault({});
