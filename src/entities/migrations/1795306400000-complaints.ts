import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { address, instant, name, word } from './columnTypes.js';

/** Customers' complaints and enquiries. */
export class Complaints1795306400000 implements MigrationInterface {
  readonly name = 'Complaints1795306400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'complaint',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'nature', ...word },
          { name: 'state', ...word },
          { name: 'source', ...word },
          { name: 'customerId', type: 'integer' },
          { name: 'offerId', type: 'integer', isNullable: true },
          { name: 'jobId', type: 'integer', isNullable: true },
          { name: 'partnerId', type: 'integer', isNullable: true },
          { name: 'fromName', ...name, isNullable: true },
          { name: 'fromEmail', ...address, isNullable: true },
          { name: 'locale', ...word },
          { name: 'subject', ...name },
          { name: 'words', type: 'text' },
          { name: 'messageId', type: 'integer', isNullable: true },
          { name: 'openedAt', ...instant },
          { name: 'askedAt', ...instant, isNullable: true },
          { name: 'answeredAt', ...instant, isNullable: true },
          { name: 'owner', ...address },
          { name: 'level', type: 'integer', default: 0 },
          { name: 'proposal', type: 'text', isNullable: true },
          { name: 'resolution', type: 'text', isNullable: true },
          { name: 'resolvedAt', ...instant, isNullable: true },
          { name: 'resolvedBy', ...address, isNullable: true },
          { name: 'customerAnswer', type: 'text', isNullable: true },
        ],
        indices: [
          { name: 'complaint_state', columnNames: ['state'] },
          { name: 'complaint_customer', columnNames: ['customerId'] },
          { name: 'complaint_offer', columnNames: ['offerId'] },
          { name: 'complaint_partner', columnNames: ['partnerId', 'openedAt'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('complaint');
  }
}
