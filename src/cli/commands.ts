/** Every command, in the order of the help. A new command is a file beside this one and a line here. */
import type { RegisterCommand } from './context.js';
import { registerComplaints } from './complaints.js';
import { registerClients } from './clients.js';
import { registerCases } from './cases.js';
import { registerChecks } from './checks.js';
import { registerConfig } from './config.js';
import { registerDemo } from './demo.js';
import { registerDoctor } from './doctor.js';
import { registerInvoice } from './invoice.js';
import { registerDrafts } from './drafts.js';
import { registerLetters } from './letters.js';
import { registerMessage } from './message.js';
import { registerMigrate } from './migrate.js';
import { registerOutbox } from './outbox.js';
import { registerParse } from './parse.js';
import { registerPartner } from './partner.js';
import { registerRefer } from './refer.js';
import { registerReferrals } from './referrals.js';
import { registerReport } from './report.js';
import { registerServe } from './serve.js';
import { registerTraining } from './training.js';
import { registerStatement } from './statement.js';
import { registerTimers } from './timers.js';
import { registerTriage } from './triage.js';

export const COMMANDS: readonly RegisterCommand[] = [
  // Setting up
  registerConfig,
  registerDoctor,
  registerMigrate,
  // Running
  registerServe,
  registerDemo,
  // The desk's work
  registerRefer,
  registerDrafts,
  registerReferrals,
  registerPartner,
  registerChecks,
  registerTraining,
  registerComplaints,
  registerCases,
  registerInvoice,
  registerStatement,
  registerMessage,
  registerOutbox,
  registerTimers,
  registerClients,
  registerReport,
  registerLetters,
  // Trying out
  registerParse,
  registerTriage,
];
