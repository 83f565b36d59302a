/** Following up on jobs (policy R6, R13, R20): periods in business days of the partner. */
import { z } from 'zod';

const days = (least: number, most: number) => z.number().int().min(least).max(most);

export const progressSchema = z
  .strictObject({
    /** Without news of a job that is under way, the partner is asked how it goes. */
    statusAfterDays: days(1, 250).default(20),
    /** After the expected day of a milestone, until the partner is asked whether it was reached. */
    milestoneGraceDays: days(0, 60).default(1),
    /** After that question, until the milestone counts as late and the manager is told. */
    milestoneLateAfterDays: days(1, 60).default(2),
    /** Before the expected go-live, the day by which internal testing is to be confirmed. */
    testingBeforeGoLiveDays: days(1, 60).default(3),
  })
  .prefault({});
