import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { address, day, id, instant, word } from './columnTypes.js';

const integer = { type: 'integer' } as const;
const text = { type: 'text' } as const;
const isNullable = true;

/** Spot checks, compliance of partners and remediation plans (policy R22–R24). */
export class Quality1795306500000 implements MigrationInterface {
  readonly name = 'Quality1795306500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'spot_check',
        columns: [
          id,
          { name: 'jobId', ...integer },
          { name: 'offerId', ...integer },
          { name: 'partnerId', ...integer },
          { name: 'state', ...word },
          { name: 'month', ...word, isNullable },
          { name: 'chosenBy', ...address, isNullable },
          { name: 'findings', ...text },
          { name: 'remark', ...text, isNullable },
          { name: 'dueOn', ...day, isNullable },
          { name: 'checkedBy', ...address, isNullable },
          { name: 'checkedAt', ...instant, isNullable },
          { name: 'toldAt', ...instant, isNullable },
          { name: 'acknowledgedAt', ...instant, isNullable },
          { name: 'reportedAt', ...instant, isNullable },
          { name: 'closedBy', ...address, isNullable },
          { name: 'closedAt', ...instant, isNullable },
          { name: 'createdAt', ...instant },
        ],
        indices: [
          { name: 'spot_check_job', columnNames: ['jobId'] },
          { name: 'spot_check_partner', columnNames: ['partnerId'] },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'compliance_proposal',
        columns: [
          id,
          { name: 'partnerId', ...integer },
          { name: 'from', ...word },
          { name: 'to', ...word },
          { name: 'state', ...word },
          { name: 'points', ...integer },
          { name: 'breachIds', ...text },
          { name: 'createdAt', ...instant },
          { name: 'answeredBy', ...address, isNullable },
          { name: 'answeredAt', ...instant, isNullable },
          { name: 'answer', ...text, isNullable },
        ],
        indices: [{ name: 'compliance_proposal_partner', columnNames: ['partnerId', 'state'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'compliance_step',
        columns: [
          id,
          { name: 'partnerId', ...integer },
          { name: 'from', ...word },
          { name: 'to', ...word },
          { name: 'decidedBy', ...address },
          { name: 'breachIds', ...text },
          { name: 'note', ...text, isNullable },
          { name: 'proposalId', ...integer, isNullable },
          { name: 'decidedAt', ...instant },
          { name: 'toldAt', ...instant, isNullable },
        ],
        indices: [{ name: 'compliance_step_partner', columnNames: ['partnerId'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'remediation_step',
        columns: [
          id,
          { name: 'partnerId', ...integer },
          { name: 'number', ...integer },
          { name: 'text', ...text },
          { name: 'dueOn', ...day },
          { name: 'state', ...word },
          { name: 'plannedBy', ...address },
          { name: 'reportedAt', ...instant, isNullable },
          { name: 'doneBy', ...address, isNullable },
          { name: 'doneAt', ...instant, isNullable },
          { name: 'createdAt', ...instant },
        ],
        indices: [{ name: 'remediation_step_partner', columnNames: ['partnerId', 'state'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['remediation_step', 'compliance_step', 'compliance_proposal', 'spot_check']) {
      await runner.dropTable(name);
    }
  }
}
