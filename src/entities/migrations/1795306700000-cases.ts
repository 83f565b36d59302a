import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { address, day, id, instant, name, word } from './columnTypes.js';

const number = { type: 'integer' } as const;
const text = { type: 'text' } as const;
const optional = { isNullable: true } as const;

/** Support cases with their story, corrections of the triage, and what clients are interested in. */
export class Cases1795306700000 implements MigrationInterface {
  readonly name = 'Cases1795306700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'support_case',
        columns: [
          id,
          { name: 'state', ...word },
          { name: 'tier', ...word },
          { name: 'category', ...word },
          { name: 'confident', type: 'boolean' },
          { name: 'evidence', ...text },
          { name: 'language', ...word, ...optional },
          { name: 'partnerId', ...number },
          { name: 'customerId', ...number, ...optional },
          { name: 'offerId', ...number, ...optional },
          { name: 'people', ...text },
          { name: 'subject', ...name },
          { name: 'words', ...text },
          { name: 'messageId', ...number },
          { name: 'openedAt', ...instant },
          { name: 'askedAt', ...instant, ...optional },
          { name: 'answeredAt', ...instant, ...optional },
          { name: 'waitsUntil', ...day, ...optional },
          { name: 'level', ...number, default: 0 },
          { name: 'owner', ...address },
          { name: 'answers', ...text },
          { name: 'undelivered', ...text, ...optional },
          { name: 'closedAt', ...instant, ...optional },
          { name: 'closedBy', ...address, ...optional },
          { name: 'resolution', ...text, ...optional },
        ],
        indices: [
          { name: 'support_case_state', columnNames: ['state'] },
          { name: 'support_case_partner', columnNames: ['partnerId', 'openedAt'] },
          { name: 'support_case_customer', columnNames: ['customerId'] },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'case_entry',
        columns: [
          id,
          { name: 'caseId', ...number },
          { name: 'at', ...instant },
          { name: 'side', ...word },
          { name: 'kind', ...word },
          { name: 'byName', ...name },
          { name: 'byEmail', ...address },
          { name: 'words', ...text },
          { name: 'messageId', ...number, ...optional },
        ],
        indices: [{ name: 'case_entry_case', columnNames: ['caseId'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'triage_correction',
        columns: [
          id,
          { name: 'caseId', ...number },
          { name: 'messageId', ...number },
          { name: 'text', ...text },
          { name: 'fromTier', ...word },
          { name: 'fromCategory', ...word },
          { name: 'tier', ...word },
          { name: 'category', ...word, ...optional },
          { name: 'by', ...address },
          { name: 'at', ...instant },
        ],
        indices: [{ name: 'triage_correction_at', columnNames: ['at'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'client_interest',
        columns: [
          id,
          { name: 'customerId', ...number, ...optional },
          { name: 'partnerId', ...number },
          { name: 'caseId', ...number },
          { name: 'kind', ...word },
          { name: 'words', ...text },
          { name: 'notedAt', ...instant },
        ],
        indices: [
          { name: 'client_interest_customer', columnNames: ['customerId'] },
          { name: 'client_interest_noted', columnNames: ['notedAt'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['client_interest', 'triage_correction', 'case_entry', 'support_case']) {
      await runner.dropTable(table);
    }
  }
}
