/**
 * A partner's answer to an invoice, a reminder or a statement (policy R7). What it says of the work is read in the thread of
 * the offer; what it says of a payment is for finance; and while it disputes an invoice, nobody is reminded of it.
 */
import { Invoice, Job, Message, Offer, ReadingRecord, StatementOfAccount } from '../../entities/index.js';
import { namedNumbers, readStatedPayment } from '../../invoicing/statedPayment.js';
import { readMail } from '../../parsers/read.js';
import { extractNewText } from '../../parsers/reply/index.js';
import { doubtSender } from '../../parsers/sender.js';
import { isCourtesy } from '../../parsers/staffAnswer.js';
import type { Reading, Statement } from '../../parsers/types.js';
import { isSenderDoubtful } from '../../referrals/decide.js';
import { STANDING } from '../../referrals/invoice.js';
import { money } from '../../values/money.js';
import { loadDossier, readingContext } from '../dossier.js';
import { queueHeldMail } from '../heldMail.js';
import type { Incoming, Receiver } from '../incoming.js';
import { receiveFromPartner, type Receipt } from '../receive.js';
import type { Unit } from '../unit.js';
import { queueAccountNote } from './accountNote.js';
import { stopReminders } from './reminders.js';
import { settlementOf } from './settle.js';
import { lineOf } from '../../texts/line.js';

/** What a mail may say besides that an invoice is paid; then it is news of the job as well. */
const OF_THE_JOB: ReadonlySet<Statement> = new Set<Statement>([
  'won',
  'correction',
  'complaint',
  'follow-up',
  'lost',
  'at-risk',
  'question',
  'milestone',
  'unreachable',
  'declined',
  'support',
]);
/** Words about a payment are easily read as these: "we have completed the transfer". */
const READ_OF_PAYMENTS: ReadonlySet<Statement> = new Set<Statement>([
  'milestone',
  'unreachable',
  'declined',
  'support',
]);
const DISPUTES: ReadonlySet<Statement> = new Set<Statement>(['correction', 'complaint', 'question']);
const SHOWN_WORDS = 400;
const MOST_NAMED = 5;

export const receiveAccountMail: Receiver = async (unit, incoming) => {
  const { subject, sender } = incoming;
  if (sender.kind === 'staff' || sender.kind === 'finance') return null;
  if (subject?.kind === 'invoice') {
    const invoice = await unit.manager.findOneBy(Invoice, { id: subject.id });
    return invoice === null ? null : aboutInvoice(unit, incoming, await standingFor(unit, invoice));
  }
  if (subject?.kind === 'statement' && sender.kind === 'partner') return aboutStatement(unit, incoming, subject.id);
  return null;
};

/** What an answer to a credit note, or to an invoice that one took back, is about: the invoice in its place. */
async function standingFor({ manager }: Unit, paper: Invoice): Promise<Invoice> {
  if (paper.kind === 'invoice' && paper.state !== 'credited') return paper;
  const invoices = await manager.find(Invoice, {
    where: { jobId: paper.jobId, kind: 'invoice' },
    order: { id: 'ASC' },
  });
  const takenBack = invoices.find(({ id }) => id === (paper.creditsId ?? paper.id));
  return invoices.findLast(({ state }) => STANDING.includes(state)) ?? takenBack ?? paper;
}

async function aboutInvoice(unit: Unit, incoming: Incoming, invoice: Invoice): Promise<Receipt> {
  const { message, mail, sender } = incoming;
  const { offerId } = await unit.manager.findOneByOrFail(Job, { id: invoice.jobId });
  const dossier = await loadDossier(unit, offerId, invoice.jobId);
  const context = readingContext(dossier, unit.config);
  const trusted =
    sender.kind === 'partner' && sender.partner.id === invoice.partnerId && doubtSender(mail, context).length === 0;
  const stated = trusted ? readStatedPayment(extractNewText(mail, context).text) : null;
  if (stated !== null) await passPayment(unit, incoming, invoice, offerId, stated);
  if (stated !== null && !tellsMore(readMail(mail, context), stated)) {
    await unit.manager.update(Message, { id: message.id }, { offerId, partnerId: invoice.partnerId });
    return { state: 'handled', reason: 'payment-stated' };
  }
  const receipt = await receiveFromPartner(unit, message, mail, offerId);
  if (trusted) await noteDispute(unit, incoming, invoice.id, offerId);
  return receipt;
}

/** Whether there is more than the payment: what is read, doubtfully or wrongly, from the sentence about it is nothing more. */
function tellsMore({ statements, action }: Reading, stated: string): boolean {
  const same = (text: string): boolean => stated.includes(text.trim()) || text.includes(stated);
  return statements.some(
    ({ statement, evidence }) =>
      OF_THE_JOB.has(statement) &&
      !(
        (READ_OF_PAYMENTS.has(statement) || (statement === 'won' && action !== 'record')) &&
        evidence.every(({ text }) => same(text))
      ),
  );
}

/** To finance, who confirm it with `paid`; until they answer, nobody is reminded. */
async function passPayment(
  unit: Unit,
  { message }: Incoming,
  invoice: Invoice,
  offerId: number,
  words: string,
): Promise<void> {
  const rows = await settlementOf(unit, invoice.jobId);
  const open = rows.find((row) => row.invoice.id === invoice.id)?.settlement.open ?? 0;
  await stopReminders(unit, invoice, 'stated-paid');
  await queueAccountNote(unit, {
    key: `message:${message.id}:stated-paid:${invoice.id}`,
    kind: 'stated-paid',
    invoice,
    amount: money(open, invoice.currency),
    words: words.slice(0, SHOWN_WORDS),
    alsoManager: false,
    offerId,
  });
}

async function noteDispute(unit: Unit, { message }: Incoming, invoiceId: number, offerId: number): Promise<void> {
  const { manager } = unit;
  const record = await manager.findOneBy(ReadingRecord, { messageId: message.id, offerId });
  if (record === null || isSenderDoubtful(record.notice)) return;
  const { notice } = record;
  const said = notice.statements.filter(({ statement }) => DISPUTES.has(statement));
  if (said.length === 0 && notice.action !== 'review') return;
  // As it stands after the mail: a correction that is recorded has credited it.
  const invoice = await manager.findOneByOrFail(Invoice, { id: invoiceId });
  if (!(await stopReminders(unit, invoice, 'disputed'))) return;
  await queueAccountNote(unit, {
    key: `message:${message.id}:disputed:${invoice.id}`,
    kind: 'disputed',
    invoice,
    amount: money(invoice.gross, invoice.currency),
    words: said
      .flatMap(({ words }) => words)
      .join(' … ')
      .slice(0, SHOWN_WORDS),
    alsoManager: true,
    offerId,
  });
}

async function aboutStatement(unit: Unit, incoming: Incoming, id: number): Promise<Receipt | null> {
  const { manager } = unit;
  const { message, mail, sender, context } = incoming;
  const row = await manager.findOneBy(StatementOfAccount, { id });
  if (row === null || sender.kind !== 'partner' || sender.partner.id !== row.partnerId) return null;
  const { text } = extractNewText(mail, context);
  const fromName = mail.from[0]?.name ?? '';
  const said = text.split('\n').filter((line) => line.trim() !== '' && !isCourtesy(line, fromName));
  if (said.length === 0) return { state: 'handled', reason: 'statement-thanked' };
  const invoices = await manager.findBy(Invoice, { partnerId: row.partnerId, kind: 'invoice' });
  const numbers = namedNumbers(
    text,
    invoices.map(({ number }) => number),
  );
  const named = invoices.filter(({ number }) => numbers.includes(number));
  const offerIds = new Set(await offersNamed(unit, row.partnerId, text, named));
  const stated = readStatedPayment(text);
  if (
    stated !== null &&
    named.length > 0 &&
    named.length <= MOST_NAMED &&
    doubtSender(mail, context).every(fromOther)
  ) {
    const standing = await Promise.all(named.map((invoice) => standingFor(unit, invoice)));
    for (const invoice of new Map(standing.map((one) => [one.id, one])).values()) {
      const { offerId } = await manager.findOneByOrFail(Job, { id: invoice.jobId });
      await passPayment(unit, incoming, invoice, offerId, stated);
    }
    const more =
      (said.length > 1 && said.some((line) => /\bJ-\d{1,9}\b/i.test(line))) ||
      tellsMore(readMail(mail, context), stated);
    if (!more) {
      await manager.update(Message, { id: message.id }, { partnerId: row.partnerId });
      return { state: 'handled', reason: 'payment-stated' };
    }
  }
  const [only] = offerIds;
  if (only !== undefined && offerIds.size === 1) {
    const receipt = await receiveFromPartner(unit, message, mail, only);
    for (const invoice of named) await noteDispute(unit, incoming, invoice.id, only);
    return receipt;
  }
  await manager.update(Message, { id: message.id }, { partnerId: row.partnerId });
  const which = offerIds.size > 1 ? lineOf('several jobs') : lineOf('no job or invoice');
  await queueHeldMail(unit, {
    key: `message:${message.id}`,
    why: lineOf(
      'It answers the statement of account for {period} and names {which}. Ask the partner, or have it read: referral-desk message retry {message} --offer R-…',
      { period: row.period, which, message: message.id },
    ),
    from: `${fromName} <${mail.from[0]?.address ?? ''}>`.trim(),
    subject: mail.subject,
    receivedAt: message.receivedAt,
    text,
    messageNumber: message.id,
    partner: sender.partner,
  });
  return { state: 'waiting', reason: 'statement-answered' };
}

/** The sender's membership of the partner is known here by his domain; anything else that is doubtful counts. */
function fromOther({ code }: { readonly code: string }): boolean {
  return code === 'sender-unknown';
}

async function offersNamed(
  { manager }: Unit,
  partnerId: number,
  text: string,
  invoices: readonly Invoice[],
): Promise<number[]> {
  const ids = [...text.slice(0, 20_000).matchAll(/(?<![\p{L}\p{N}])J-(\d{1,9})(?!\p{N})/giu)].map(([, id]) =>
    Number(id),
  );
  const jobs = [];
  for (const id of new Set([...ids.slice(0, 20), ...invoices.map(({ jobId }) => jobId)])) {
    const job = await manager.findOneBy(Job, { id });
    if (job !== null && (await manager.existsBy(Offer, { id: job.offerId, partnerId }))) jobs.push(job.offerId);
  }
  return jobs;
}
