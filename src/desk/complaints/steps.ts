/** What the vendor's people do with a concern: by reply, by command, later in the console (policy R18, R19). */
import { In } from 'typeorm';
import { Complaint, Offer, Partner, Referral } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import type { MovedBy } from '../../values/machine.js';
import { loadDossier, managerOf } from '../dossier.js';
import type { Unit } from '../unit.js';
import { escalate, stopClocks, waitForCustomer } from './clocks.js';
import { tellPartner, tellResolution } from './letters.js';
import { handToPartner } from './open.js';
import { dossierOf, move, numberOf } from './record.js';
import { stepToManagement } from '../../support/escalation.js';
import { lineOf } from '../../texts/line.js';
import { say } from '../say.js';

/** The longest resolution or message, characters. */
export const MOST_TEXT = 2000;

export interface Closing {
  readonly resolution: string;
  readonly by: MovedBy;
  /** "customer", "partner", or the staff address or command. */
  readonly resolvedBy: string;
  readonly fields?: Partial<Complaint>;
  readonly messageId?: number | null;
}

/** Closes with a resolution; the partner hears that nothing more is due. Throws DeskError not-allowed where it is closed. */
export async function closeWith(unit: Unit, concern: Complaint, key: string, closing: Closing): Promise<void> {
  const { resolution, by, resolvedBy, fields = {}, messageId = null } = closing;
  const asked = concern.askedAt !== null;
  await move(unit, concern, {
    to: 'resolved',
    by,
    reason: 'resolved',
    fields: {
      ...fields,
      resolution: resolution.slice(0, MOST_TEXT),
      resolvedAt: unit.now,
      resolvedBy: resolvedBy.slice(0, 254),
    },
    messageId,
  });
  await stopClocks(unit, concern);
  // The partner's own answer closes an enquiry: it need not be told.
  if (asked && by !== 'partner') await tellClosed(unit, concern, key);
}

async function tellClosed(unit: Unit, concern: Complaint, key: string): Promise<void> {
  const dossier = await dossierOf(unit, concern);
  if (dossier !== null) await tellPartner(unit, concern, dossier, 'closed', key, '');
}

/** `resolved: TEXT` */
export async function resolve(unit: Unit, concern: Complaint, key: string, text: string, by: string): Promise<string> {
  refuseClosed(concern);
  if (text.trim() === '')
    throw new DeskError('input-invalid', lineOf('a resolution needs words: how was it resolved?'));
  await closeWith(unit, concern, key, { resolution: text, by: 'staff', resolvedBy: by });
  // A complaint that the partner told us of has no customer's address: then nobody is written to.
  if (concern.nature === 'complaint') await tellResolution(unit, concern, key, 'closed', '');
  return say(unit, '{number} closed as resolved', { number: numberOf(concern) });
}

/** `ask customer`, `ask customer: TEXT`: the customer sees the given words only, never what the partner wrote to us. */
export async function askCustomer(unit: Unit, concern: Complaint, key: string, text: string | null): Promise<string> {
  refuseClosed(concern);
  if (concern.nature === 'enquiry') {
    throw new DeskError(
      'not-allowed',
      lineOf('{number} is an enquiry; only a complaint is asked about', { number: numberOf(concern) }),
      {
        wayOut: lineOf('Write `complaint` to make it one, or `resolved: TEXT` to close it.'),
      },
    );
  }
  if (concern.fromEmail === null) {
    throw new DeskError(
      'not-allowed',
      lineOf('{number} was told by the partner; the customer has not written to us', { number: numberOf(concern) }),
      {
        wayOut: lineOf('Close it with `resolved: TEXT` when you know how it was resolved.'),
      },
    );
  }
  if (text === null && concern.proposal === null) {
    throw new DeskError(
      'not-allowed',
      lineOf('there is no resolution of {number} to ask about yet', { number: numberOf(concern) }),
      {
        wayOut: lineOf('Write `ask customer: TEXT` with what was done.'),
      },
    );
  }
  await move(unit, concern, {
    to: 'customer-asked',
    by: 'staff',
    reason: 'customer-asked',
    fields: text === null ? {} : { resolution: text.slice(0, MOST_TEXT) },
  });
  await tellResolution(unit, concern, key, 'asked', text ?? '');
  await waitForCustomer(unit, concern);
  return say(unit, '{fromEmail} asked whether {number} is settled', {
    fromEmail: concern.fromEmail,
    number: numberOf(concern),
  });
}

/** `escalate`: to management now. */
export async function escalateNow(unit: Unit, concern: Complaint, key: string): Promise<string> {
  refuseClosed(concern);
  const { escalation } = unit.config.service;
  const step = stepToManagement(concern.level, escalation) ?? {
    afterDays: 1,
    to: 'management',
    level: escalation.length,
  };
  await escalate(unit, concern, step, { key, why: 'asked', by: 'staff', words: '' });
  return say(unit, '{number} escalated to management', { number: numberOf(concern) });
}

/** `to partner: TEXT`: relayed word for word; the partner's clock starts anew. */
export async function relay(unit: Unit, concern: Complaint, key: string, text: string): Promise<string> {
  refuseClosed(concern);
  const dossier = await dossierOf(unit, concern);
  if (dossier === null) throw noPartner(concern);
  await handToPartner(unit, concern, dossier, { kind: 'relayed', by: 'staff' }, key, text.slice(0, MOST_TEXT));
  return say(unit, 'Passed on to {partner}', { partner: dossier.partner.name });
}

/** `not a complaint` */
export async function withdraw(unit: Unit, concern: Complaint, key: string): Promise<string> {
  refuseClosed(concern);
  const asked = concern.askedAt !== null;
  await move(unit, concern, { to: 'withdrawn', by: 'staff', reason: 'not-a-complaint' });
  await stopClocks(unit, concern);
  if (asked) await tellClosed(unit, concern, key);
  return say(unit, '{number} closed without a resolution', { number: numberOf(concern) });
}

/** `partner: NAME`: which of the customer's partners it concerns, where the mail did not say. */
export async function assign(unit: Unit, concern: Complaint, key: string, name: string): Promise<string> {
  refuseClosed(concern);
  if (concern.offerId !== null) {
    throw new DeskError('not-allowed', lineOf('{number} is with its partner already', { number: numberOf(concern) }), {
      wayOut: lineOf('If it is another partner’s, close it with `not a complaint` and write to the right one.'),
    });
  }
  const offer = await offerAt(unit, concern, name);
  const dossier = await loadDossier(unit, offer.id);
  const fields = {
    offerId: offer.id,
    partnerId: offer.partnerId,
    jobId: dossier.subject?.job.id ?? null,
    owner: concern.level > 0 ? concern.owner : managerOf(unit.config, dossier.partner).email,
  };
  Object.assign(concern, fields);
  await unit.manager.update(Complaint, { id: concern.id }, fields);
  await handToPartner(unit, concern, dossier, { kind: 'opened', by: 'staff' }, key, concern.words);
  return say(unit, '{number} is with {partner}', { number: numberOf(concern), partner: dossier.partner.name });
}

async function offerAt({ manager }: Unit, concern: Complaint, name: string): Promise<Offer> {
  const referrals = await manager.findBy(Referral, { customerId: concern.customerId });
  const offers = await manager.find(Offer, {
    where: { referralId: In(referrals.map(({ id }) => id)) },
    order: { id: 'DESC' },
  });
  const partners = await manager.findBy(Partner, { id: In(offers.map(({ partnerId }) => partnerId)) });
  const wanted = name.trim().toLowerCase();
  const fitting = partners.filter((partner) => partner.name.toLowerCase().startsWith(wanted));
  const [partner, ...others] = fitting;
  const offer = offers.find(({ partnerId }) => partnerId === partner?.id);
  if (partner === undefined || others.length > 0 || offer === undefined) {
    throw new DeskError(
      'not-found',
      lineOf('“{name}” is no single partner of this customer', { name: name.slice(0, 80) }),
      {
        wayOut: lineOf('Write one of: {partners}', { partners: partners.map((one) => one.name).join(', ') }),
      },
    );
  }
  return offer;
}

export function refuseClosed(concern: Complaint): void {
  if (concern.state !== 'resolved' && concern.state !== 'withdrawn') return;
  throw new DeskError(
    'not-allowed',
    lineOf('{number} is closed already ({state})', { number: numberOf(concern), state: concern.state }),
    {
      wayOut: lineOf('When the customer writes again, it is opened again.'),
    },
  );
}

function noPartner(concern: Complaint): DeskError {
  return new DeskError('not-allowed', lineOf('{number} is with no partner yet', { number: numberOf(concern) }), {
    wayOut: lineOf('Say which one it concerns: `partner: NAME`.'),
  });
}
