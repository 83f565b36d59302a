import { type MigrationInterface, type QueryRunner, Table, TableColumn } from 'typeorm';
import { instant, word } from './columnTypes.js';

/** Referrals that staff begin by mail; offers that a deputy has. */
export class Drafts1795306000000 implements MigrationInterface {
  readonly name = 'Drafts1795306000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'draft',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'state', ...word },
          { name: 'fields', type: 'text' },
          { name: 'proposed', type: 'text' },
          { name: 'partnersUnclear', type: 'boolean' },
          { name: 'createdBy', type: 'varchar', length: '254' },
          { name: 'createdAt', ...instant },
          { name: 'askedAt', ...instant, isNullable: true },
          { name: 'answeredAt', ...instant, isNullable: true },
          { name: 'closedAt', ...instant, isNullable: true },
          { name: 'referralId', type: 'integer', isNullable: true },
        ],
        indices: [{ name: 'draft_state', columnNames: ['state'] }],
      }),
    );
    await runner.addColumn('offer', new TableColumn({ name: 'deputyFor', ...word, isNullable: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('offer', 'deputyFor');
    await runner.dropTable('draft');
  }
}
