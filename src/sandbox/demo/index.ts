/** The demo: the whole service on embedded mail servers, from referral to invoice, with time moved forward. */
import path from 'node:path';
import { Invoice, Offer, OutgoingMail } from '../../entities/index.js';
import { formatMoney, money } from '../../values/money.js';
import { demoUsers, PASSWORD } from './cast.js';
import { Stage, type StageOptions } from './stage.js';
import { play } from './story.js';

export interface DemoOptions extends StageOptions {
  /** Keeps the servers up until the promise settles. */
  readonly stayUntil?: Promise<void>;
}

/** Plays the story and leaves everything in `folder`. Ends by itself, unless it is told to stay. */
export async function runDemo(options: DemoOptions): Promise<void> {
  const { out, folder } = options;
  const stage = await Stage.open(options);
  try {
    await play(stage);
    await account(stage, out);
    out('');
    out(`Every mail (.eml, .html) is in ${path.join(folder, 'mails')}`);
    out(`Every paper (.pdf, .xml) is in ${path.join(folder, 'invoices')}`);
    if (options.stayUntil !== undefined) {
      stage.serve();
      tellAddresses(stage, out);
      await options.stayUntil;
    }
  } finally {
    await stage.close();
  }
}

async function account({ service }: Stage, out: (line: string) => void): Promise<void> {
  const { manager } = service.services.database.source;
  const offers = await manager.find(Offer, { order: { id: 'ASC' } });
  const invoices = await manager.find(Invoice, { order: { id: 'ASC' } });
  const mails = await manager.find(OutgoingMail, { select: { id: true, state: true, confirmedAt: true } });
  out('');
  out('In the end');
  for (const { subject, state } of offers) out(`  ${state.padEnd(12)} ${subject}`);
  for (const { number, gross, currency, document } of invoices) {
    out(`  invoice ${number}  ${formatMoney(money(gross, currency), 'en-AU')} to ${document.buyer.name}`);
  }
  const sent = mails.filter(({ state }) => state === 'sent').length;
  out(
    `  ${mails.length} mails written, ${sent} sent, ${mails.filter(({ confirmedAt }) => confirmedAt !== null).length} seen again as own copy`,
  );
}

function tellAddresses({ sandbox }: Stage, out: (line: string) => void): void {
  out('');
  out('The servers stay up. Point a mail client at');
  out(
    `  IMAP ${sandbox.host}:${sandbox.imapPort} (no encryption)   SMTP ${sandbox.host}:${sandbox.smtpPort} (no encryption)`,
  );
  out(`  password for everyone: ${PASSWORD}`);
  for (const { address } of demoUsers()) out(`  ${address}`);
  out('Answer a mail as a partner or as staff and watch. Stop with Ctrl-C.');
}
