import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';
import { id, instant } from './columnTypes.js';

const number = { type: 'integer' } as const;

/** Mails that remind of several referrals at once, and the parts that an answer to one is taken apart into. */
export class ReminderLists1795306800000 implements MigrationInterface {
  readonly name = 'ReminderLists1795306800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'reminder_list',
        columns: [id, { name: 'partnerId', ...number }, { name: 'createdAt', ...instant }],
        indices: [new TableIndex({ name: 'reminder_list_partner', columnNames: ['partnerId'] })],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'reminder_entry',
        columns: [id, { name: 'listId', ...number }, { name: 'offerId', ...number }, { name: 'asks', type: 'text' }],
        indices: [
          new TableIndex({ name: 'reminder_entry_list', columnNames: ['listId'] }),
          new TableIndex({ name: 'reminder_entry_offer', columnNames: ['offerId'] }),
        ],
      }),
    );
    // Written out: the driver would copy the table, and with it every mail that is kept.
    await runner.query('ALTER TABLE "message" ADD COLUMN "partOf" integer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "message" DROP COLUMN "partOf"');
    await runner.dropTable('reminder_entry');
    await runner.dropTable('reminder_list');
  }
}
