import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { address, day, id, instant, name, word } from './columnTypes.js';

/** Training records, lists that partners mail in, and the people and scope of a job (policy R8, R15). */
export class Training1795306300000 implements MigrationInterface {
  readonly name = 'Training1795306300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'training_record',
        columns: [
          id,
          { name: 'partnerId', type: 'integer' },
          { name: 'person', ...name },
          { name: 'email', ...address, isNullable: true },
          { name: 'course', ...name },
          { name: 'completedOn', ...day },
          { name: 'expiresOn', ...day, isNullable: true },
          { name: 'source', ...word },
          { name: 'recordedBy', ...name },
          { name: 'recordedAt', ...instant },
          { name: 'noticeDays', type: 'integer', isNullable: true },
        ],
        uniques: [{ name: 'training_record_once', columnNames: ['partnerId', 'person', 'course', 'completedOn'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'training_list',
        columns: [
          id,
          { name: 'partnerId', type: 'integer' },
          { name: 'messageId', type: 'integer' },
          { name: 'state', ...word },
          { name: 'entries', type: 'text' },
          { name: 'answeredBy', ...address, isNullable: true },
          { name: 'createdAt', ...instant },
        ],
        indices: [{ name: 'training_list_partner', columnNames: ['partnerId', 'state'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'job_check',
        columns: [
          id,
          { name: 'offerId', type: 'integer' },
          { name: 'partnerId', type: 'integer' },
          { name: 'jobId', type: 'integer', isNullable: true },
          { name: 'state', ...word },
          { name: 'team', type: 'text' },
          { name: 'teamState', ...word },
          { name: 'scope', ...word },
          { name: 'scopeAgreedOn', ...day, isNullable: true },
          { name: 'asked', type: 'integer', default: 0 },
          { name: 'history', type: 'text' },
          { name: 'createdAt', ...instant },
        ],
        uniques: [{ name: 'job_check_job', columnNames: ['jobId'] }],
        indices: [{ name: 'job_check_offer', columnNames: ['offerId'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('job_check');
    await runner.dropTable('training_list');
    await runner.dropTable('training_record');
  }
}
