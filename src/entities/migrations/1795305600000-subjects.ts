import { type MigrationInterface, type QueryRunner, Table, TableColumn, TableIndex } from 'typeorm';
import { word } from './columnTypes.js';

/** Timers and mails are about more than offers: each names its subject. */
export class Subjects1795305600000 implements MigrationInterface {
  readonly name = 'Subjects1795305600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('timer', [
      new TableColumn({ name: 'subject', ...word, default: "'offer'" }),
      new TableColumn({ name: 'subjectId', type: 'integer', default: 0 }),
      new TableColumn({ name: 'partnerId', type: 'integer', isNullable: true }),
      new TableColumn({ name: 'businessDays', type: 'integer', isNullable: true }),
    ]);
    await runner.query(
      'UPDATE "timer" SET "subjectId" = "offerId", "partnerId" = (SELECT "partnerId" FROM "offer" WHERE "offer"."id" = "timer"."offerId")',
    );
    // Defaults served the rows that were there; from now on every timer says what it is about.
    await runner.changeColumn('timer', 'subject', new TableColumn({ name: 'subject', ...word }));
    await runner.changeColumn('timer', 'subjectId', new TableColumn({ name: 'subjectId', type: 'integer' }));
    await runner.changeColumn(
      'timer',
      'offerId',
      new TableColumn({ name: 'offerId', type: 'integer', isNullable: true }),
    );
    await runner.createIndex('timer', new TableIndex({ name: 'timer_subject', columnNames: ['subject', 'subjectId'] }));
    await runner.addColumns('outgoing_mail', [
      new TableColumn({ name: 'replyKind', ...word, isNullable: true }),
      new TableColumn({ name: 'replyId', type: 'integer', isNullable: true }),
    ]);
    await runner.query(
      `UPDATE "outgoing_mail" SET "replyKind" = 'reading', "replyId" = "readingId" WHERE "audience" = 'staff' AND "readingId" IS NOT NULL`,
    );
    await runner.query(
      `UPDATE "outgoing_mail" SET "replyKind" = 'offer', "replyId" = "offerId" WHERE "audience" = 'partner' AND "offerId" IS NOT NULL`,
    );
    await runner.createIndex(
      'outgoing_mail',
      new TableIndex({ name: 'outgoing_mail_reply', columnNames: ['replyKind', 'replyId'] }),
    );
    await runner.createTable(
      new Table({
        name: 'breach',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'key', type: 'varchar', length: '200' },
          { name: 'partnerId', type: 'integer' },
          { name: 'offerId', type: 'integer', isNullable: true },
          { name: 'kind', ...word },
          { name: 'details', type: 'text' },
          { name: 'notedAt', type: 'varchar', length: '24' },
          { name: 'excusedAt', type: 'varchar', length: '24', isNullable: true },
        ],
        uniques: [{ name: 'breach_key', columnNames: ['key'] }],
        indices: [{ name: 'breach_partner', columnNames: ['partnerId', 'notedAt'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('breach');
    await runner.dropIndex('outgoing_mail', 'outgoing_mail_reply');
    await runner.dropColumns('outgoing_mail', ['replyKind', 'replyId']);
    await runner.query('DELETE FROM "timer" WHERE "offerId" IS NULL');
    await runner.dropIndex('timer', 'timer_subject');
    await runner.changeColumn('timer', 'offerId', new TableColumn({ name: 'offerId', type: 'integer' }));
    await runner.dropColumns('timer', ['subject', 'subjectId', 'partnerId', 'businessDays']);
  }
}
