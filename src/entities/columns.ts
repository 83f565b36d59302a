/**
 * Column definitions that SQLite and PostgreSQL read alike. Instants are ISO 8601 text in UTC and days ISO 8601 text
 * (both sort as text), JSON is text, money is two columns: integer minor units and ISO 4217 code.
 */
import type { ColumnOptions } from 'typeorm';

/** PostgreSQL's driver returns bigint as text; every amount is a safe integer (values/money.ts). */
export const asNumber = {
  to: (value: number | null): number | null => value,
  from: (value: number | string | null): number | null => (value === null ? null : Number(value)),
};

export const instant: ColumnOptions = { type: 'varchar', length: 24 };
export const optionalInstant: ColumnOptions = { ...instant, nullable: true };
/** A server's unsigned 32-bit number (UID), as a number on both databases. */
export const serverNumber: ColumnOptions = { type: 'bigint', transformer: asNumber };
export const day: ColumnOptions = { type: 'varchar', length: 10 };
export const optionalDay: ColumnOptions = { ...day, nullable: true };
export const minorUnits: ColumnOptions = { type: 'bigint', transformer: asNumber };
export const optionalMinorUnits: ColumnOptions = { ...minorUnits, nullable: true };
export const currency: ColumnOptions = { type: 'varchar', length: 3 };
export const address: ColumnOptions = { type: 'varchar', length: 254 };
export const optionalAddress: ColumnOptions = { ...address, nullable: true };
export const name: ColumnOptions = { type: 'varchar', length: 500 };
export const optionalName: ColumnOptions = { ...name, nullable: true };
/** A short fixed word: state, kind, code. */
export const word: ColumnOptions = { type: 'varchar', length: 40 };
export const optionalWord: ColumnOptions = { ...word, nullable: true };
export const longText: ColumnOptions = { type: 'text' };
export const optionalLongText: ColumnOptions = { type: 'text', nullable: true };
export const json: ColumnOptions = { type: 'simple-json' };
export const optionalJson: ColumnOptions = { type: 'simple-json', nullable: true };
export const count: ColumnOptions = { type: 'integer' };
export const optionalCount: ColumnOptions = { ...count, nullable: true };
export const reference: ColumnOptions = { type: 'integer' };
export const optionalReference: ColumnOptions = { type: 'integer', nullable: true };
/** Raw octets: `blob` on SQLite; the data source renames it to `bytea` on PostgreSQL. */
export const octets: ColumnOptions = { type: 'blob' };
export const optionalOctets: ColumnOptions = { type: 'blob', nullable: true };
/** RFC 5322 Message-ID with angle brackets; RFC 5322 §2.1.1 bounds a line at 998 characters. */
export const messageId: ColumnOptions = { type: 'varchar', length: 998 };
export const optionalMessageId: ColumnOptions = { ...messageId, nullable: true };
