/** What staff direct about an offer (policy R6, R10–R12): use cases that mail, commands and console share. */
import { Partner, type Message } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { askNow, clearRisk, reopen, type Steered } from '../../referrals/steer.js';
import { applyDecision, type Cause } from '../apply.js';
import { closeOffer } from '../closeOffer.js';
import { baseView, contactView, referralView, situationOf, type Dossier } from '../dossier.js';
import { queueLetter } from '../letters.js';
import { partnerLetter } from '../partnerLetter.js';
import { offerTo } from '../refer.js';
import { requireTraining } from '../training/valid.js';
import { periodsOf } from '../timers.js';
import { audit, type Unit } from '../unit.js';
import { isOpenJob } from './jobs.js';
import { setJobClocks } from './jobClocks.js';
import { lineOf } from '../../texts/line.js';
import { say } from '../say.js';

/** A staff member's direction: who gave it, and what names it for ever ("message:23"). */
export interface Direction {
  readonly by: string;
  readonly key: string;
  readonly message: Message | null;
}

/** Asks the partner for news now. Throws DeskError not-allowed where the offer is closed. */
export async function askForNews(unit: Unit, dossier: Dossier, direction: Direction): Promise<readonly string[]> {
  await carryOut(unit, dossier, askNow(situationOf(dossier), periodsOf(unit.config)), direction);
  await setClocksOfJobs(unit, dossier);
  return [say(unit, '{partner} was asked for news', { partner: dossier.partner.name })];
}

/** Opens a closed offer again and tells the partner. Throws DeskError not-allowed where it is not closed. */
export async function reopenOffer(unit: Unit, dossier: Dossier, direction: Direction): Promise<readonly string[]> {
  const lines = await carryOut(unit, dossier, reopen(situationOf(dossier), periodsOf(unit.config)), direction);
  await queueLetter(
    unit,
    partnerLetter(dossier, `${direction.key}:reopened`, 'reopened', null, {
      ...baseView(unit.config),
      contact: contactView(dossier),
      referral: referralView(dossier),
      manager: dossier.manager,
    }),
  );
  return [...lines, say(unit, '{partner} was told', { partner: dossier.partner.name })];
}

/** No longer at risk. Throws DeskError not-allowed where it was not. */
export async function clearOfferRisk(unit: Unit, dossier: Dossier, direction: Direction): Promise<readonly string[]> {
  const lines = await carryOut(unit, dossier, clearRisk(situationOf(dossier), periodsOf(unit.config)), direction);
  await setClocksOfJobs(unit, dossier);
  return lines;
}

/** Takes the referral back from the partner, with the reason for the record. Throws DeskError not-allowed after a win. */
export async function withdrawOffer(
  unit: Unit,
  dossier: Dossier,
  reason: string,
  direction: Direction,
): Promise<readonly string[]> {
  const { partner, offer } = dossier;
  if (offer.state === 'won') {
    throw new DeskError('not-allowed', lineOf('It is won; a win is taken back first.'), {
      wayOut: lineOf('Answer the summary of the win with `reject`.'),
    });
  }
  const closing = { reason: 'withdrawn-by-staff', key: direction.key, approvedBy: direction.by };
  const lines = await closeOffer(unit, dossier, closing);
  if (reason !== '') await keepNote(unit, dossier, reason, direction);
  return [say(unit, 'Withdrawn; {partner} was told', { partner: partner.name }), ...lines];
}

/**
 * Hands a referral that is lost, declined, withdrawn or unreachable to another partner; an unreachable one is withdrawn from the
 * first. Throws DeskError not-found (no such partner, or several), not-allowed (still with this one; may not have it).
 */
export async function handOn(
  unit: Unit,
  dossier: Dossier,
  named: string,
  direction: Direction,
): Promise<readonly string[]> {
  const { offer, partner, referral } = dossier;
  if (offer.state === 'sent' || offer.state === 'acknowledged' || offer.state === 'won') {
    throw new DeskError(
      'not-allowed',
      lineOf('It is still with {partner} ({state}).', { partner: partner.name, state: offer.state }),
      {
        wayOut: lineOf('Write `withdraw` on a line before, to take it back first.'),
      },
    );
  }
  const other = await partnerNamed(unit, named);
  await requireTraining(unit, referral.service, [other], false);
  const closed = offer.state === 'unreachable' ? await withdrawOffer(unit, dossier, '', direction) : [];
  const offered = await offerTo(unit, referral, other);
  return [
    ...closed,
    say(unit, '{ref} was offered to {partner} ({contact})', {
      ref: referral.ref,
      partner: offered.partner,
      contact: offered.contact,
    }),
  ];
}

/** The partner of a name, or of a part of it that fits one alone. */
async function partnerNamed({ manager }: Unit, named: string): Promise<Partner> {
  const wanted = named.trim().toLowerCase();
  const partners = await manager.find(Partner, { order: { name: 'ASC' } });
  const exact = partners.filter(({ name }) => name.toLowerCase() === wanted);
  const found = exact.length > 0 ? exact : partners.filter(({ name }) => name.toLowerCase().includes(wanted));
  const [only, ...others] = found;
  if (only === undefined)
    throw new DeskError('not-found', lineOf('There is no partner “{named}”.', { named: named.slice(0, 80) }));
  if (others.length > 0) {
    const names = found.slice(0, 5).map(({ name }) => name);
    throw new DeskError(
      'input-invalid',
      lineOf('“{named}” fits several partners: {names}.', { named: named.slice(0, 80), names: names.join(', ') }),
    );
  }
  return only;
}

/** Keeps a note on the audit trail; `referrals show` tells it. */
export async function keepNote(
  unit: Unit,
  { offer }: Dossier,
  text: string,
  direction: Direction,
): Promise<readonly string[]> {
  await audit(unit, {
    action: 'note',
    offerId: offer.id,
    referralId: offer.referralId,
    messageId: direction.message?.id ?? null,
    details: { text: text.slice(0, 2000), by: direction.by },
  });
  return [say(unit, 'Noted')];
}

/** The jobs' own clocks run from now on anew. */
async function setClocksOfJobs(unit: Unit, dossier: Dossier): Promise<void> {
  for (const standing of dossier.jobs.filter(({ job }) => isOpenJob(job))) await setJobClocks(unit, dossier, standing);
}

async function carryOut(unit: Unit, dossier: Dossier, steered: Steered, direction: Direction): Promise<string[]> {
  if ('refused' in steered) throw new DeskError('not-allowed', steered.refused);
  const { changes } = await applyDecision(unit, dossier, steered, causeOf(direction));
  return [...changes];
}

/** The message of the command is staff's own: no letter to the partner answers it. */
function causeOf({ by, key }: Direction): Cause {
  return {
    key,
    message: null,
    reading: null,
    notice: null,
    newText: '',
    fromName: '',
    approvedBy: by,
    mover: 'staff',
  };
}
