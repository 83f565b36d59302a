/** Customer service (policy R16, R18, R19): what customers bring to the desk, and who is told when it stays open. */
import { z } from 'zod';

const days = (most: number) => z.number().int().min(1).max(most);
const step = z.strictObject({ afterDays: days(60), to: z.enum(['manager', 'management']) });

export const serviceSchema = z
  .strictObject({
    /** Business days of the partner until it is reminded of a customer's enquiry or complaint (policy R16). */
    remindAfterDays: days(30).default(1),
    /** Who is told of what stays open: business days after the step before. The first one notes the breach. */
    escalation: z
      .array(step)
      .min(1)
      .max(6)
      .default([
        { afterDays: 2, to: 'manager' },
        { afterDays: 2, to: 'management' },
      ]),
    /** Business days of the desk until the manager hears that the customer has not said whether it is settled. */
    customerAnswerDays: days(60).default(5),
    /** Business days of the desk that work stays at risk until management is told; the manager is at once (policy R18). */
    atRiskToManagementDays: days(60).default(3),
    /** Mail providers besides the well-known ones whose addresses stand for one person only, not for a firm. */
    publicMailProviders: z.array(z.string().trim().toLowerCase().min(3).max(253)).max(200).default([]),
  })
  .prefault({});
