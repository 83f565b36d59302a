import { type MigrationInterface, type QueryRunner, Table, TableColumn, TableIndex } from 'typeorm';

/** Clients are known again when they are referred again; what the mail server has is noted, so that no mail is unaccounted for. */
export class Clients1795306600000 implements MigrationInterface {
  readonly name = 'Clients1795306600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('customer', [
      new TableColumn({ name: 'nameKey', type: 'varchar', length: '500', default: "''" }),
      new TableColumn({ name: 'mailKey', type: 'varchar', length: '254', isNullable: true }),
    ]);
    await runner.createIndex('customer', new TableIndex({ name: 'customer_name_key', columnNames: ['nameKey'] }));
    await runner.createTable(
      new Table({
        name: 'mailbox_look',
        columns: [
          { name: 'mailbox', type: 'varchar', length: '255', isPrimary: true },
          { name: 'at', type: 'varchar', length: '24' },
          { name: 'onServer', type: 'integer' },
          { name: 'onRecord', type: 'integer' },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('mailbox_look');
    await runner.dropIndex('customer', 'customer_name_key');
    await runner.dropColumns('customer', ['nameKey', 'mailKey']);
  }
}
