import { type MigrationInterface, type QueryRunner, TableColumn, TableUnique } from 'typeorm';

const NAME = 'value_check_reason';

/** A job's value may speak against itself more than once for the same reason: each raise is a check of its own (policy R14). */
export class ValueChecks1795306830000 implements MigrationInterface {
  readonly name = 'ValueChecks1795306830000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('value_check', new TableColumn({ name: 'number', type: 'integer', default: 1 }));
    await runner.dropUniqueConstraint('value_check', NAME);
    const columnNames = ['jobId', 'reason', 'number'];
    await runner.createUniqueConstraint('value_check', new TableUnique({ name: NAME, columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM "value_check" WHERE "number" > 1');
    await runner.dropUniqueConstraint('value_check', NAME);
    const columnNames = ['jobId', 'reason'];
    await runner.createUniqueConstraint('value_check', new TableUnique({ name: NAME, columnNames }));
    await runner.dropColumn('value_check', 'number');
  }
}
