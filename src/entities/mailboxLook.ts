import { Column, Entity, PrimaryColumn } from 'typeorm';
import * as columns from './columns.js';

/** What the newest look at a mailbox has found: more on the server than on record would be a mail that nobody knows of. */
@Entity('mailbox_look')
export class MailboxLook {
  @PrimaryColumn({ type: 'varchar', length: 255 }) mailbox!: string;
  @Column(columns.instant) at!: string;
  /** Mails in the inbox when it was opened, as the server counts them. */
  @Column(columns.count) onServer!: number;
  /** How many of them the record can account for. */
  @Column(columns.count) onRecord!: number;
}
