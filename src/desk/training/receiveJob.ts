/** A partner's mail in the thread of a job: who does the work, the scope, training; anything else is passed on (policy R8, R15). */
import { In } from 'typeorm';
import { Message, OutgoingMail, type Partner } from '../../entities/index.js';
import { extractNewText } from '../../parsers/reply/index.js';
import { readMail } from '../../parsers/read.js';
import { doubtSender } from '../../parsers/sender.js';
import type { TeamAnswer } from '../../parsers/team/index.js';
import type { Statement } from '../../parsers/types.js';
import { changedFacts, mergeFacts, NO_FACTS } from '../../referrals/facts.js';
import { noticeFrom } from '../../referrals/notice.js';
import type { Notice, Situation } from '../../referrals/types.js';
import { loadDossier, readingContext, situationOf, type Dossier } from '../dossier.js';
import type { Incoming, Receiver } from '../incoming.js';
import { whereItBelongs } from '../namedPlace.js';
import { receiveFromPartner, type Receipt } from '../receive.js';
import { offerOf } from '../subjects.js';
import type { Unit } from '../unit.js';
import { readAnswer } from './answer.js';
import { queueTeamCheck, type CheckedJob } from './checkLetters.js';
import { checkOfJob, keepLearnt, loadCheck, missingOf, reviewCheck, step } from './jobCheck.js';
import { proposeTraining } from './lists.js';

/** What the offer's own reader always makes something of; the rest of an answer is shown to the manager. */
const NEWS: ReadonlySet<Statement> = new Set<Statement>([
  'lost',
  'unreachable',
  'declined',
  'at-risk',
  'milestone',
  'correction',
  'follow-up',
  'complaint',
  'question',
  'support',
]);

export const receiveJobAnswer: Receiver = async (unit, incoming) => {
  const found = await ofJob(unit, incoming);
  if (found === null) return null;
  const { checked, partner } = found;
  const { message, mail } = incoming;
  const { dossier } = checked;
  const context = readingContext(dossier, unit.config);
  // Whose mail it is must be beyond doubt before anything is taken from it; the offer's reader shows it to staff.
  if (doubtSender(mail, context).length > 0) return receiveFromPartner(unit, message, mail, dossier.offer.id);
  // What it says of a team is said of another referral's, then.
  const { elsewhere } = await whereItBelongs(unit, mail, dossier.offer.id, false);
  if (elsewhere !== null) return receiveFromPartner(unit, message, mail, dossier.offer.id);
  const { text } = extractNewText(mail, context);
  // A bare yes or a bare list of names answers our question and no other part's.
  const asked = (await answersCheck(unit, incoming)) ? missingOf(unit, checked) : { team: false, scope: false };
  const answer = readAnswer(unit, dossier, text, {
    sender: mail.from[0]?.name ?? '',
    asked,
    hasAttachment: mail.attachments.length > 0,
  });
  const proposed = await proposeTraining(unit, partner, message, mail, answer.trained);
  if (answer.team === null && answer.scope === null && answer.unclear.length === 0) {
    if (!proposed) return null;
    await place(unit, message, dossier);
    if (hasNews(unit, incoming, dossier)) return receiveFromPartner(unit, message, mail, dossier.offer.id);
    return { state: 'handled', reason: 'training-proposed' };
  }
  await place(unit, message, dossier);
  return learn(unit, incoming, checked, answer, text);
};

/** The last receiver of a partner's mail about a job: nothing in it answered a question of the desk's. */
export const receiveRestOfJob: Receiver = async (unit, incoming) => {
  const found = await ofJob(unit, incoming);
  const { subject, message, mail, sender } = incoming;
  if (found === null) {
    // A job without a check still has its offer: news is never lost.
    if (subject?.kind !== 'job' || sender.kind !== 'partner') return null;
    const dossier = await dossierOfJob(unit, subject.id, sender.partner);
    return dossier === null ? null : receiveFromPartner(unit, message, mail, dossier.offer.id);
  }
  const { checked } = found;
  const { check, dossier } = checked;
  const missing = missingOf(unit, checked);
  const ours = await answersCheck(unit, incoming);
  const asked = ours && check.state === 'asked' && (missing.team || missing.scope);
  const waitsForTraining = ours && check.teamState === 'untrained';
  if ((!asked && !waitsForTraining) || hasNews(unit, incoming, dossier)) {
    return receiveFromPartner(unit, message, mail, dossier.offer.id);
  }
  await place(unit, message, dossier);
  if (asked) await step(unit, check, 'with-manager', 'partner');
  const { text } = extractNewText(mail, readingContext(dossier, unit.config));
  await tellManager(unit, incoming, checked, { text, unread: [text.slice(0, 300)], untrained: [] });
  return { state: 'handled', reason: 'job-answer-unread' };
};

async function learn(
  unit: Unit,
  incoming: Incoming,
  checked: CheckedJob,
  answer: TeamAnswer,
  text: string,
): Promise<Receipt> {
  const { message, mail } = incoming;
  const { check, dossier } = checked;
  await keepLearnt(
    unit,
    check,
    {
      ...(answer.team === null ? {} : { team: answer.team }),
      ...(answer.scope === null ? {} : { scope: answer.scope }),
    },
    { by: message.fromAddress ?? '', messageId: message.id, mover: 'partner' },
  );
  const reviewed = await reviewCheck(unit, checked, 'partner');
  const news = hasNews(unit, incoming, dossier);
  const missing = missingOf(unit, checked);
  if (answer.unclear.length > 0 && (missing.team || missing.scope) && check.state !== 'settled') {
    await step(unit, check, 'with-manager', 'partner');
  }
  await tellManager(unit, incoming, checked, {
    text,
    unread: [...answer.unclear, ...(news ? [] : answer.rest)],
    untrained: reviewed.untrained,
  });
  if (news) return receiveFromPartner(unit, message, mail, dossier.offer.id);
  return { state: 'handled', reason: 'job-answered' };
}

function tellManager(
  unit: Unit,
  { message, mail }: Incoming,
  checked: CheckedJob,
  said: {
    readonly text: string;
    readonly unread: readonly string[];
    readonly untrained: Parameters<typeof queueTeamCheck>[2]['untrained'];
  },
): Promise<void> {
  return queueTeamCheck(unit, checked, {
    key: `message:${message.id}`,
    about: 'answered',
    untrained: said.untrained,
    words: said.text,
    unread: said.unread,
    files: mail.attachments.filter(({ inline }) => !inline).map(({ filename }) => filename ?? 'unnamed'),
  });
}

interface OfJob {
  readonly checked: CheckedJob;
  readonly partner: Partner;
}

/** The check of the job that a partner's mail is about; null where it is another partner's, or there is none. */
async function ofJob(unit: Unit, { sender, subject }: Incoming): Promise<OfJob | null> {
  if (sender.kind !== 'partner' || subject?.kind !== 'job') return null;
  const check = await checkOfJob(unit, subject.id);
  if (check === null || check.state === 'cancelled' || check.partnerId !== sender.partner.id) return null;
  const checked = await loadCheck(unit, check);
  return checked === null ? null : { checked, partner: sender.partner };
}

async function dossierOfJob(unit: Unit, jobId: number, partner: Partner): Promise<Dossier | null> {
  const offerId = await offerOf(unit, { kind: 'job', id: jobId });
  const dossier = offerId === null ? null : await loadDossier(unit, offerId);
  return dossier?.partner.id === partner.id ? dossier : null;
}

const OUR_LETTERS: ReadonlySet<string> = new Set(['job-check', 'training-notice']);

/** Whether the mail answers a letter of this part; where it names none, the last one that the partner got about the job. */
async function answersCheck({ manager }: Unit, { mail, subject }: Incoming): Promise<boolean> {
  if (subject === null) return false;
  const about = { replyKind: subject.kind, replyId: subject.id, audience: 'partner' as const };
  const ids = [...mail.inReplyTo, ...mail.references.slice(-1)].slice(0, 5);
  const answered = await manager.findOneBy(OutgoingMail, { ...about, messageId: In(ids) });
  const letter = answered ?? (await manager.findOne(OutgoingMail, { where: about, order: { id: 'DESC' } }));
  return letter !== null && OUR_LETTERS.has(letter.letter);
}

/** Whether the mail tells what moves the record. */
function hasNews({ config }: Unit, { mail }: Incoming, dossier: Dossier): boolean {
  const notice = noticeFrom(readMail(mail, readingContext(dossier, config)));
  if (notice.statements.some(({ statement }) => NEWS.has(statement))) return true;
  return notice.statements.some(({ statement }) => statement === 'won') && !isKnown(notice, situationOf(dossier));
}

/** Told once more that the work on record is won: any other figure, or one that is in doubt, may be a further win. */
function isKnown({ facts, doubts }: Notice, { job }: Situation): boolean {
  if (job === null || doubts.some(({ code, fact }) => fact !== null && !code.endsWith('-missing'))) return false;
  return changedFacts(job, mergeFacts(job, facts ?? NO_FACTS)).length === 0;
}

async function place({ manager }: Unit, message: Message, { offer, partner }: Dossier): Promise<void> {
  await manager.update(Message, { id: message.id }, { offerId: offer.id, partnerId: partner.id });
}
