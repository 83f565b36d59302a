import { type MigrationInterface, type QueryRunner, Table, TableColumn } from 'typeorm';
import { address, currency, day, id, instant, name, word } from './columnTypes.js';

/** Payments, statements of account, and what is checked of reported values (policy R7, R14). */
export class Accounts1795306200000 implements MigrationInterface {
  readonly name = 'Accounts1795306200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('partner', new TableColumn({ name: 'invoicing', ...word, default: "'at-once'" }));
    await runner.addColumns('invoice', [
      new TableColumn({ name: 'reminders', type: 'integer', default: 0 }),
      new TableColumn({ name: 'disputedAt', ...instant, isNullable: true }),
    ]);
    await runner.createTable(
      new Table({
        name: 'payment',
        columns: [
          id,
          { name: 'key', type: 'varchar', length: '200' },
          { name: 'invoiceId', type: 'integer' },
          { name: 'kind', ...word },
          { name: 'paidOn', ...day },
          { name: 'minor', type: 'bigint' },
          { name: 'currency', ...currency },
          { name: 'recordedBy', ...name },
          { name: 'messageId', type: 'integer', isNullable: true },
          { name: 'recordedAt', ...instant },
          { name: 'takenBackAt', ...instant, isNullable: true },
          { name: 'takenBackBy', ...name, isNullable: true },
        ],
        uniques: [{ name: 'payment_key', columnNames: ['key'] }],
        indices: [{ name: 'payment_invoice', columnNames: ['invoiceId'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'statement_of_account',
        columns: [
          id,
          { name: 'partnerId', type: 'integer' },
          { name: 'period', type: 'varchar', length: '7' },
          { name: 'cutAt', ...instant },
          { name: 'document', type: 'text' },
          { name: 'sentAt', ...instant },
        ],
        uniques: [{ name: 'statement_period', columnNames: ['partnerId', 'period'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'value_check',
        columns: [
          id,
          { name: 'jobId', type: 'integer' },
          { name: 'offerId', type: 'integer' },
          { name: 'partnerId', type: 'integer' },
          { name: 'reason', ...word },
          { name: 'reported', type: 'bigint' },
          { name: 'other', type: 'bigint', isNullable: true },
          { name: 'currency', ...currency },
          { name: 'otherCurrency', ...currency, isNullable: true },
          { name: 'words', type: 'text' },
          { name: 'state', ...word },
          { name: 'notedAt', ...instant },
          { name: 'answeredBy', ...address, isNullable: true },
          { name: 'answeredAt', ...instant, isNullable: true },
        ],
        uniques: [{ name: 'value_check_reason', columnNames: ['jobId', 'reason'] }],
        indices: [{ name: 'value_check_job', columnNames: ['jobId', 'state'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'customer_confirmation',
        columns: [
          id,
          { name: 'jobId', type: 'integer' },
          { name: 'referralId', type: 'integer' },
          { name: 'askedAddress', ...address },
          { name: 'askedAt', ...instant },
          { name: 'answeredAt', ...instant, isNullable: true },
          { name: 'answer', ...word, isNullable: true },
        ],
        uniques: [{ name: 'customer_confirmation_job', columnNames: ['jobId'] }],
        indices: [{ name: 'customer_confirmation_referral', columnNames: ['referralId'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['customer_confirmation', 'value_check', 'statement_of_account', 'payment']) {
      await runner.dropTable(table);
    }
    await runner.dropColumns('invoice', ['disputedAt', 'reminders']);
    await runner.dropColumn('partner', 'invoicing');
  }
}
