/** All migrations, oldest first. A migration that has been released is never changed. */
import type { MigrationInterface } from 'typeorm';
import { Initial1795219200000 } from './1795219200000-initial.js';
import { Subjects1795305600000 } from './1795305600000-subjects.js';
import { Accounts1795306200000 } from './1795306200000-accounts.js';
import { Complaints1795306400000 } from './1795306400000-complaints.js';
import { Training1795306300000 } from './1795306300000-training.js';

export const MIGRATIONS: (new () => MigrationInterface)[] = [
  Initial1795219200000,
  Subjects1795305600000,
  Accounts1795306200000,
  Training1795306300000,
  Complaints1795306400000,
];
