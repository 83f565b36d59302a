/** All migrations, oldest first. A migration that has been released is never changed. */
import type { MigrationInterface } from 'typeorm';
import { Initial1795219200000 } from './1795219200000-initial.js';
import { Subjects1795305600000 } from './1795305600000-subjects.js';
import { Drafts1795306000000 } from './1795306000000-drafts.js';
import { Progress1795306100000 } from './1795306100000-progress.js';
import { Accounts1795306200000 } from './1795306200000-accounts.js';
import { Clients1795306600000 } from './1795306600000-clients.js';
import { Complaints1795306400000 } from './1795306400000-complaints.js';
import { Training1795306300000 } from './1795306300000-training.js';
import { Cases1795306700000 } from './1795306700000-cases.js';
import { ReminderLists1795306800000 } from './1795306800000-reminder-lists.js';
import { ValueChecks1795306830000 } from './1795306830000-value-checks.js';
import { Quality1795306500000 } from './1795306500000-quality.js';

export const MIGRATIONS: (new () => MigrationInterface)[] = [
  Initial1795219200000,
  Subjects1795305600000,
  Drafts1795306000000,
  Progress1795306100000,
  Accounts1795306200000,
  Training1795306300000,
  Complaints1795306400000,
  Quality1795306500000,
  Clients1795306600000,
  Cases1795306700000,
  ReminderLists1795306800000,
  ValueChecks1795306830000,
];
