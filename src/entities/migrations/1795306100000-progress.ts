import { type MigrationInterface, type QueryRunner, Table, TableColumn } from 'typeorm';
import { instant, word } from './columnTypes.js';

const day = { type: 'varchar', length: '10', isNullable: true } as const;

/** Jobs have a state and milestones; reminders of an offer can be held. */
export class Progress1795306100000 implements MigrationInterface {
  readonly name = 'Progress1795306100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('job', [
      new TableColumn({ name: 'state', ...word, default: "'recorded'" }),
      new TableColumn({ name: 'completedOn', ...day }),
      new TableColumn({ name: 'nudges', type: 'integer', default: 0 }),
    ]);
    await runner.query(`UPDATE "job" SET "state" = 'cancelled' WHERE "cancelledAt" IS NOT NULL`);
    await runner.addColumn('offer', new TableColumn({ name: 'remindersHeldAt', ...instant, isNullable: true }));
    await runner.createTable(
      new Table({
        name: 'milestone',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'offerId', type: 'integer' },
          { name: 'jobId', type: 'integer', isNullable: true },
          { name: 'name', ...word },
          { name: 'state', ...word },
          { name: 'expectedOn', ...day },
          { name: 'reportedOn', ...day },
          { name: 'words', type: 'text' },
          { name: 'messageId', type: 'integer', isNullable: true },
          { name: 'askedAt', ...instant, isNullable: true },
          { name: 'toldAt', ...instant, isNullable: true },
          { name: 'createdAt', ...instant },
        ],
        indices: [
          { name: 'milestone_job', columnNames: ['jobId'] },
          { name: 'milestone_offer', columnNames: ['offerId'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('milestone');
    await runner.dropColumn('offer', 'remindersHeldAt');
    await runner.dropColumns('job', ['state', 'completedOn', 'nudges']);
  }
}
