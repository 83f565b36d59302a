/** All migrations, oldest first. A migration that has been released is never changed. */
import type { MigrationInterface } from 'typeorm';
import { Initial1795219200000 } from './1795219200000-initial.js';
import { Subjects1795305600000 } from './1795305600000-subjects.js';

export const MIGRATIONS: (new () => MigrationInterface)[] = [Initial1795219200000, Subjects1795305600000];
