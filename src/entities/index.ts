/** The record: one file a part of it. Entities stay out of parsers, policy and templates. */
import { AuditEvent } from './auditEvent.js';
import { Breach } from './breach.js';
import { Counter, Invoice } from './invoice.js';
import { Job, JobRevision } from './job.js';
import { MailboxCursor, Message, MessageLocation, RefusedMail } from './message.js';
import { OutgoingMail } from './outgoingMail.js';
import { Partner, PartnerDomain } from './partner.js';
import { ReadingRecord } from './reading.js';
import { Customer, Offer, Referral } from './referral.js';
import { Timer } from './timer.js';

export const ENTITIES = [
  Partner,
  PartnerDomain,
  Customer,
  Referral,
  Offer,
  Job,
  JobRevision,
  Invoice,
  Counter,
  Message,
  MessageLocation,
  MailboxCursor,
  RefusedMail,
  ReadingRecord,
  OutgoingMail,
  Timer,
  AuditEvent,
  Breach,
];

export {
  AuditEvent,
  Breach,
  Counter,
  Customer,
  Invoice,
  Job,
  JobRevision,
  MailboxCursor,
  Message,
  MessageLocation,
  Offer,
  OutgoingMail,
  Partner,
  PartnerDomain,
  ReadingRecord,
  Referral,
  RefusedMail,
  Timer,
};
