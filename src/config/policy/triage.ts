/** Triage of clients' support requests (policy S2–S4; docs/triage.md). */
import { z } from 'zod';

export const triageSchema = z
  .strictObject({
    /** Folder with rule files (en.yaml, de.yaml) in place of the shipped ones; '' for those. */
    rules: z.string().trim().max(500).default(''),
    /** Folder for what is learnt from corrections (`triage learn --apply`); '' for the shipped classifier. */
    learnt: z.string().trim().max(500).default(''),
  })
  .prefault({});
