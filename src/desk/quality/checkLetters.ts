/** Letters about spot checks: to the partner manager, and to the partner about a deviation (policy R22). */
import { OutgoingMail } from '../../entities/index.js';
import type { LetterViews, PersonView } from '../../templates/views.js';
import { DeskError } from '../../errors.js';
import { dayOf } from '../../values/calendarDay.js';
import { baseView, contactView, referralView } from '../dossier.js';
import { queueLetter } from '../letters.js';
import { deskDay, type Unit } from '../unit.js';
import { checkSubject, jobRef, type LoadedCheck } from './checkRecord.js';
import { lineOf } from '../../texts/line.js';

/** Asks the partner manager to look at a job; what is answered in this thread is about the check. */
export async function queueCheckLetter(unit: Unit, { check, dossier }: LoadedCheck): Promise<void> {
  const { config } = unit;
  const { manager, partner, subject } = dossier;
  if (subject === null)
    throw new DeskError('not-allowed', lineOf('{job} no longer stands', { job: jobRef(check.jobId) }));
  await queueLetter(unit, {
    key: `spot-check:${check.id}:planned`,
    letter: 'spot-check',
    view: {
      ...baseView(config),
      manager,
      partner: { name: partner.name },
      contact: contactView(dossier),
      referral: referralView(dossier),
      job: jobRef(check.jobId),
      startDate: subject.revision.startDate,
      chosenBy: check.chosenBy,
      acknowledgeDays: config.quality.checks.acknowledgeDays,
      mendDays: config.quality.checks.mendDays,
    },
    audience: 'staff',
    to: [manager],
    locale: config.desk.locale,
    replySubject: checkSubject(check.id),
  });
}

export type DeviationKind = LetterViews['deviation']['kind'];

/** Writes to the partner about a deviation. `of` tells letters of one kind apart: a day, a message. */
export async function queueDeviationLetter(
  unit: Unit,
  { check, dossier }: LoadedCheck,
  kind: DeviationKind,
  of: string,
  note = '',
): Promise<void> {
  const { config } = unit;
  const { dueOn } = check;
  if (dueOn === null) throw new DeskError('internal', `check ${check.id} has no due day`);
  const contact = contactView(dossier);
  await queueLetter(unit, {
    key: `spot-check:${check.id}:deviation:${kind}:${of}`,
    letter: 'deviation',
    view: {
      ...baseView(config),
      contact,
      manager: dossier.manager,
      referral: referralView(dossier),
      job: jobRef(check.jobId),
      kind,
      findings: check.findings.filter(({ significance }) => significance === 'significant'),
      dueOn,
      note,
    },
    audience: 'partner',
    to: [contact],
    locale: dossier.partner.locale,
    replySubject: checkSubject(check.id),
    threadSubject: await threadSubject(unit, check.id, 'partner'),
  });
}

export type NewsKind = LetterViews['quality-news']['kind'];

/** Tells staff what has become of a check. `text`: the partner's mail. */
export async function queueCheckNews(
  unit: Unit,
  { check, dossier }: LoadedCheck,
  kind: NewsKind,
  of: string,
  to: readonly PersonView[],
  text = '',
): Promise<void> {
  const { config } = unit;
  await queueLetter(unit, {
    key: `spot-check:${check.id}:news:${kind}:${of}`,
    letter: 'quality-news',
    view: {
      ...baseView(config),
      manager: dossier.manager,
      partner: { name: dossier.partner.name },
      kind,
      referral: referralView(dossier),
      job: jobRef(check.jobId),
      findings: check.findings.map((finding) => finding.text),
      steps: [],
      dueOn: check.dueOn,
      since: dayOf(check.toldAt ?? check.createdAt, config.desk.timezone),
      text: text.slice(0, SHOWN_TEXT),
    },
    audience: 'staff',
    to,
    locale: config.desk.locale,
    replySubject: checkSubject(check.id),
    threadSubject: await threadSubject(unit, check.id, 'staff'),
  });
}

export const SHOWN_TEXT = 4000;

/** The subject that the thread began with; null where this is its first mail. */
async function threadSubject({ manager }: Unit, id: number, audience: 'partner' | 'staff'): Promise<string | null> {
  const first = await manager.findOne(OutgoingMail, {
    select: { subject: true },
    where: { replyKind: 'spot-check', replyId: id, audience },
    order: { id: 'ASC' },
  });
  return first?.subject ?? null;
}

/** One list of what was drawn, to each manager with more than one job in it: each job has a mail of its own as well. */
export async function queueDrawnLetter(
  unit: Unit,
  month: string,
  manager: PersonView,
  drawn: readonly LoadedCheck[],
): Promise<void> {
  await queueLetter(unit, {
    key: `checks-drawn:${month}:${manager.email}:${drawn[0]?.check.id ?? 0}`,
    letter: 'checks-drawn',
    view: {
      ...baseView(unit.config),
      manager,
      drawnOn: deskDay(unit),
      jobs: drawn.map(({ check, dossier }) => ({
        job: jobRef(check.jobId),
        partner: dossier.partner.name,
        customer: dossier.customer.name,
        service: dossier.referral.service,
      })),
    },
    audience: 'staff',
    to: [manager],
    locale: unit.config.desk.locale,
    replySubject: null,
  });
}
