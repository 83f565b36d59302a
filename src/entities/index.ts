/** The record: one file a part of it. Entities stay out of parsers, policy and templates. */
import { AuditEvent } from './auditEvent.js';
import { Breach } from './breach.js';
import { Complaint } from './complaint.js';
import { Draft } from './draft.js';
import { ComplianceProposal, ComplianceStep, RemediationStep } from './compliance.js';
import { Counter, Invoice } from './invoice.js';
import { Job, JobRevision } from './job.js';
import { MailboxCursor, Message, MessageLocation, RefusedMail } from './message.js';
import { MailboxLook } from './mailboxLook.js';
import { Milestone } from './milestone.js';
import { OutgoingMail } from './outgoingMail.js';
import { Partner, PartnerDomain } from './partner.js';
import { Payment } from './payment.js';
import { ReadingRecord } from './reading.js';
import { ReminderEntry, ReminderList } from './reminderList.js';
import { Customer, Offer, Referral } from './referral.js';
import { StatementOfAccount } from './statement.js';
import { SpotCheck } from './spotCheck.js';
import { CaseEntry, ClientInterest, SupportCase, TriageCorrection } from './supportCase.js';
import { Timer } from './timer.js';
import { JobCheck, TrainingList, TrainingRecord } from './training.js';
import { CustomerConfirmation, ValueCheck } from './valueCheck.js';

export const ENTITIES = [
  Partner,
  PartnerDomain,
  Customer,
  Referral,
  Offer,
  Draft,
  Job,
  JobRevision,
  Milestone,
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
  MailboxLook,
  Payment,
  StatementOfAccount,
  ValueCheck,
  CustomerConfirmation,
  Complaint,
  TrainingRecord,
  TrainingList,
  JobCheck,
  SpotCheck,
  ComplianceProposal,
  ComplianceStep,
  RemediationStep,
  SupportCase,
  CaseEntry,
  TriageCorrection,
  ClientInterest,
  ReminderList,
  ReminderEntry,
];

export {
  ComplianceProposal,
  ComplianceStep,
  AuditEvent,
  Breach,
  CaseEntry,
  ClientInterest,
  Complaint,
  Counter,
  Customer,
  Draft,
  CustomerConfirmation,
  Invoice,
  Job,
  JobRevision,
  MailboxCursor,
  MailboxLook,
  Message,
  MessageLocation,
  Milestone,
  Offer,
  OutgoingMail,
  Partner,
  PartnerDomain,
  Payment,
  ReadingRecord,
  Referral,
  RefusedMail,
  ReminderEntry,
  ReminderList,
  StatementOfAccount,
  RemediationStep,
  SpotCheck,
  SupportCase,
  Timer,
  TriageCorrection,
  ValueCheck,
  JobCheck,
  TrainingList,
  TrainingRecord,
};
