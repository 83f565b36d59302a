import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

const generatedId = { type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' } as const;

/** Raw octets have another name on each database. */
function octets(runner: QueryRunner): string {
  return runner.dataSource.driver.options.type === 'postgres' ? 'bytea' : 'blob';
}

const TABLES = [
  'audit_event',
  'invoice',
  'counter',
  'job',
  'job_revision',
  'message',
  'message_location',
  'mailbox_cursor',
  'refused_mail',
  'outgoing_mail',
  'partner',
  'partner_domain',
  'reading',
  'customer',
  'referral',
  'offer',
  'timer',
];

/** The first schema: partners, referrals, jobs, invoices, mails in and out, timers, audit trail. */
export class Initial1795219200000 implements MigrationInterface {
  readonly name = 'Initial1795219200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'audit_event',
        columns: [
          { name: 'id', ...generatedId },
          { name: 'at', type: 'varchar', length: '24' },
          { name: 'actor', type: 'varchar', length: '500' },
          { name: 'action', type: 'varchar', length: '40' },
          { name: 'offerId', type: 'integer', isNullable: true },
          { name: 'referralId', type: 'integer', isNullable: true },
          { name: 'messageId', type: 'integer', isNullable: true },
          { name: 'reason', type: 'varchar', length: '40', isNullable: true },
          { name: 'details', type: 'text' },
        ],
        indices: [{ name: 'audit_event_offer', columnNames: ['offerId'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'invoice',
        columns: [
          { name: 'id', ...generatedId },
          { name: 'kind', type: 'varchar', length: '40' },
          { name: 'number', type: 'varchar', length: '40' },
          { name: 'series', type: 'varchar', length: '40' },
          { name: 'period', type: 'varchar', length: '40' },
          { name: 'sequence', type: 'integer' },
          { name: 'state', type: 'varchar', length: '40' },
          { name: 'creditsId', type: 'integer', isNullable: true },
          { name: 'partnerId', type: 'integer' },
          { name: 'jobId', type: 'integer' },
          { name: 'jobRevisionId', type: 'integer' },
          { name: 'issuedOn', type: 'varchar', length: '10' },
          { name: 'dueOn', type: 'varchar', length: '10' },
          { name: 'currency', type: 'varchar', length: '3' },
          { name: 'net', type: 'bigint' },
          { name: 'tax', type: 'bigint' },
          { name: 'gross', type: 'bigint' },
          { name: 'document', type: 'text' },
          { name: 'createdAt', type: 'varchar', length: '24' },
        ],
        uniques: [
          { name: 'invoice_sequence', columnNames: ['series', 'period', 'sequence'] },
          { name: 'invoice_number', columnNames: ['number'] },
        ],
        indices: [{ name: 'invoice_job', columnNames: ['jobId'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'counter',
        columns: [
          { name: 'name', type: 'varchar', length: '80', isPrimary: true },
          { name: 'value', type: 'integer' },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'job',
        columns: [
          { name: 'id', ...generatedId },
          { name: 'offerId', type: 'integer' },
          { name: 'kind', type: 'varchar', length: '40' },
          { name: 'createdAt', type: 'varchar', length: '24' },
          { name: 'cancelledAt', type: 'varchar', length: '24', isNullable: true },
        ],
        indices: [{ name: 'job_offer', columnNames: ['offerId'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'job_revision',
        columns: [
          { name: 'id', ...generatedId },
          { name: 'jobId', type: 'integer' },
          { name: 'revision', type: 'integer' },
          { name: 'customer', type: 'varchar', length: '500' },
          { name: 'total', type: 'bigint' },
          { name: 'currency', type: 'varchar', length: '3' },
          { name: 'invoiceAmounts', type: 'text' },
          { name: 'startDate', type: 'varchar', length: '10' },
          { name: 'origins', type: 'text' },
          { name: 'messageId', type: 'integer', isNullable: true },
          { name: 'approvedBy', type: 'varchar', length: '254', isNullable: true },
          { name: 'recordedAt', type: 'varchar', length: '24' },
        ],
        uniques: [{ name: 'job_revision_number', columnNames: ['jobId', 'revision'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'message',
        columns: [
          { name: 'id', ...generatedId },
          { name: 'identity', type: 'varchar', length: '64' },
          { name: 'messageId', type: 'varchar', length: '998', isNullable: true },
          { name: 'raw', type: octets(runner) },
          { name: 'size', type: 'integer' },
          { name: 'receivedAt', type: 'varchar', length: '24' },
          { name: 'state', type: 'varchar', length: '40' },
          { name: 'reason', type: 'varchar', length: '40', isNullable: true },
          { name: 'fromAddress', type: 'varchar', length: '500', isNullable: true },
          { name: 'subject', type: 'text', isNullable: true },
          { name: 'date', type: 'varchar', length: '24', isNullable: true },
          { name: 'offerId', type: 'integer', isNullable: true },
          { name: 'partnerId', type: 'integer', isNullable: true },
          { name: 'failures', type: 'integer', default: 0 },
          { name: 'interruptions', type: 'integer', default: 0 },
          { name: 'handledAt', type: 'varchar', length: '24', isNullable: true },
        ],
        uniques: [{ name: 'message_identity', columnNames: ['identity'] }],
        indices: [
          { name: 'message_offer', columnNames: ['offerId'] },
          { name: 'message_message_id', columnNames: ['messageId'] },
          { name: 'message_state', columnNames: ['state'] },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'message_location',
        columns: [
          { name: 'mailbox', type: 'varchar', length: '255', isPrimary: true },
          { name: 'uidValidity', type: 'varchar', length: '20', isPrimary: true },
          { name: 'uid', type: 'bigint', isPrimary: true },
          { name: 'messageId', type: 'integer' },
          { name: 'seenAt', type: 'varchar', length: '24' },
          { name: 'filedAt', type: 'varchar', length: '24', isNullable: true },
        ],
        indices: [
          { name: 'message_location_filed', columnNames: ['filedAt'] },
          { name: 'message_location_message', columnNames: ['messageId'] },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'mailbox_cursor',
        columns: [
          { name: 'mailbox', type: 'varchar', length: '255', isPrimary: true },
          { name: 'uidValidity', type: 'varchar', length: '20', isPrimary: true },
          { name: 'lastUid', type: 'bigint' },
          { name: 'movedAt', type: 'varchar', length: '24' },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'refused_mail',
        columns: [
          { name: 'id', ...generatedId },
          { name: 'mailbox', type: 'varchar', length: '255' },
          { name: 'uidValidity', type: 'varchar', length: '20' },
          { name: 'uid', type: 'bigint' },
          { name: 'size', type: 'integer' },
          { name: 'reason', type: 'varchar', length: '40' },
          { name: 'headers', type: 'text' },
          { name: 'seenAt', type: 'varchar', length: '24' },
        ],
        uniques: [{ name: 'refused_mail_place', columnNames: ['mailbox', 'uidValidity', 'uid'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'outgoing_mail',
        columns: [
          { name: 'id', ...generatedId },
          { name: 'key', type: 'varchar', length: '200' },
          { name: 'messageId', type: 'varchar', length: '998' },
          { name: 'letter', type: 'varchar', length: '40' },
          { name: 'audience', type: 'varchar', length: '40' },
          { name: 'recipients', type: 'text' },
          { name: 'envelopeFrom', type: 'varchar', length: '254' },
          { name: 'subject', type: 'text' },
          { name: 'raw', type: octets(runner) },
          { name: 'state', type: 'varchar', length: '40' },
          { name: 'attempts', type: 'integer', default: 0 },
          { name: 'nextAttemptAt', type: 'varchar', length: '24' },
          { name: 'transmittingAt', type: 'varchar', length: '24', isNullable: true },
          { name: 'sentAt', type: 'varchar', length: '24', isNullable: true },
          { name: 'confirmedAt', type: 'varchar', length: '24', isNullable: true },
          { name: 'lastError', type: 'text', isNullable: true },
          { name: 'offerId', type: 'integer', isNullable: true },
          { name: 'readingId', type: 'integer', isNullable: true },
          { name: 'invoiceId', type: 'integer', isNullable: true },
          { name: 'createdAt', type: 'varchar', length: '24' },
        ],
        uniques: [
          { name: 'outgoing_mail_message_id', columnNames: ['messageId'] },
          { name: 'outgoing_mail_key', columnNames: ['key'] },
        ],
        indices: [
          { name: 'outgoing_mail_offer', columnNames: ['offerId'] },
          { name: 'outgoing_mail_due', columnNames: ['state', 'nextAttemptAt'] },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'partner',
        columns: [
          { name: 'id', ...generatedId },
          { name: 'name', type: 'varchar', length: '500' },
          { name: 'locale', type: 'varchar', length: '40' },
          { name: 'currency', type: 'varchar', length: '3' },
          { name: 'timezone', type: 'varchar', length: '40' },
          { name: 'dateOrder', type: 'varchar', length: '40' },
          { name: 'holidays', type: 'varchar', length: '40' },
          { name: 'contactName', type: 'varchar', length: '500' },
          { name: 'contactEmail', type: 'varchar', length: '254' },
          { name: 'deputyName', type: 'varchar', length: '500', isNullable: true },
          { name: 'deputyEmail', type: 'varchar', length: '254', isNullable: true },
          { name: 'billingName', type: 'varchar', length: '500' },
          { name: 'billingEmail', type: 'varchar', length: '254' },
          { name: 'managerEmail', type: 'varchar', length: '254' },
          { name: 'addressLines', type: 'text' },
          { name: 'country', type: 'varchar', length: '2' },
          { name: 'taxId', type: 'varchar', length: '500' },
          { name: 'certification', type: 'varchar', length: '40' },
          { name: 'awayUntil', type: 'varchar', length: '10', isNullable: true },
          { name: 'createdAt', type: 'varchar', length: '24' },
        ],
        uniques: [{ name: 'partner_name', columnNames: ['name'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'partner_domain',
        columns: [
          { name: 'domain', type: 'varchar', length: '253', isPrimary: true },
          { name: 'partnerId', type: 'integer' },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'reading',
        columns: [
          { name: 'id', ...generatedId },
          { name: 'messageId', type: 'integer' },
          { name: 'offerId', type: 'integer', isNullable: true },
          { name: 'jobId', type: 'integer', isNullable: true },
          { name: 'state', type: 'varchar', length: '40' },
          { name: 'reason', type: 'varchar', length: '40' },
          { name: 'notice', type: 'text' },
          { name: 'stateBefore', type: 'varchar', length: '40', isNullable: true },
          { name: 'stateAfter', type: 'varchar', length: '40', isNullable: true },
          { name: 'answeredBy', type: 'varchar', length: '254', isNullable: true },
          { name: 'createdAt', type: 'varchar', length: '24' },
        ],
        uniques: [{ name: 'reading_message', columnNames: ['messageId'] }],
        indices: [{ name: 'reading_offer', columnNames: ['offerId'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'customer',
        columns: [
          { name: 'id', ...generatedId },
          { name: 'name', type: 'varchar', length: '500' },
          { name: 'contactName', type: 'varchar', length: '500' },
          { name: 'contactEmail', type: 'varchar', length: '254', isNullable: true },
          { name: 'contactPhone', type: 'varchar', length: '500', isNullable: true },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'referral',
        columns: [
          { name: 'id', ...generatedId },
          { name: 'ref', type: 'varchar', length: '40' },
          { name: 'customerId', type: 'integer' },
          { name: 'service', type: 'varchar', length: '500' },
          { name: 'description', type: 'text' },
          { name: 'winRule', type: 'varchar', length: '40' },
          { name: 'createdBy', type: 'varchar', length: '254' },
          { name: 'createdAt', type: 'varchar', length: '24' },
        ],
        uniques: [{ name: 'referral_ref', columnNames: ['ref'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'offer',
        columns: [
          { name: 'id', ...generatedId },
          { name: 'referralId', type: 'integer' },
          { name: 'partnerId', type: 'integer' },
          { name: 'state', type: 'varchar', length: '40' },
          { name: 'sentAt', type: 'varchar', length: '24' },
          { name: 'pending', type: 'text', isNullable: true },
          { name: 'nudges', type: 'integer', default: 0 },
          { name: 'atRisk', type: 'boolean' },
          { name: 'heardAt', type: 'varchar', length: '24', isNullable: true },
          { name: 'subject', type: 'varchar', length: '500' },
        ],
        uniques: [{ name: 'offer_referral_partner', columnNames: ['referralId', 'partnerId'] }],
        indices: [{ name: 'offer_partner', columnNames: ['partnerId'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'timer',
        columns: [
          { name: 'id', ...generatedId },
          { name: 'key', type: 'varchar', length: '200' },
          { name: 'kind', type: 'varchar', length: '40' },
          { name: 'offerId', type: 'integer' },
          { name: 'dueAt', type: 'varchar', length: '24' },
          { name: 'state', type: 'varchar', length: '40' },
          { name: 'firedAt', type: 'varchar', length: '24', isNullable: true },
          { name: 'createdAt', type: 'varchar', length: '24' },
        ],
        uniques: [{ name: 'timer_key', columnNames: ['key'] }],
        indices: [
          { name: 'timer_offer', columnNames: ['offerId'] },
          { name: 'timer_due', columnNames: ['state', 'dueAt'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.dropTable(table);
  }
}
