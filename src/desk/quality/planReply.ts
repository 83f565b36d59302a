/**
 * A partner's answer in the thread of its compliance or remediation plan (policy R24): shown to the manager, who confirms. What
 * it says of trainings and referrals is read as ever: news is never lost.
 */
import { ComplianceStep, Message, type Partner } from '../../entities/index.js';
import { readMail } from '../../parsers/read.js';
import { extractNewText } from '../../parsers/reply/index.js';
import { failsAuthentication } from '../../parsers/sender.js';
import type { Statement } from '../../parsers/types.js';
import { readStepsDone } from '../../referrals/stepAnswer.js';
import { managerOf } from '../dossier.js';
import type { Incoming, Receiver } from '../incoming.js';
import { matchByContent } from '../intake/byContent.js';
import { receiveUnplaced } from '../intake/whichReferral.js';
import { receivePartnerTraining } from '../training/receiveTraining.js';
import { audit, type Unit } from '../unit.js';
import { openSteps, reportSteps } from './plan.js';
import { queuePlanNews } from './planLetters.js';

/** News of a referral, whichever it is: the partner is asked where it names none. */
const NEWS: ReadonlySet<Statement> = new Set(['won', 'lost', 'unreachable', 'at-risk', 'follow-up']);
/** Words that a plan is answered in as well: news only where a referral is named. */
const NEWS_WHERE_NAMED: ReadonlySet<Statement> = new Set(['milestone', 'declined', 'correction', 'complaint']);
/** A referral that is named: then the mail is news of that one, and placed as ever. */
const REFERENCE = /(?<![\p{L}\p{N}-])R-\d{3,9}(?![\p{L}\p{N}])/u;

export const receivePlanAnswer: Receiver = async (unit, incoming) => {
  const { message, mail, subject, sender, context } = incoming;
  if (subject?.kind !== 'partner' || sender.kind !== 'partner' || sender.partner.id !== subject.id) return null;
  const { partner } = sender;
  if (!(await unit.manager.existsBy(ComplianceStep, { partnerId: partner.id }))) return null;
  if (failsAuthentication(mail, context)) return null;
  const { text } = extractNewText(mail, context);
  const open = await openSteps(unit, partner.id);
  const said = readStepsDone(text);
  const done = open.filter(({ number }) => said === 'all' || said.includes(number));
  if (done.length === 0 && REFERENCE.test(text)) return null;
  const training = await receivePartnerTraining(unit, incoming);
  if (done.length === 0 && training !== null) return training;
  await unit.manager.update(Message, { id: message.id }, { partnerId: partner.id });
  await reportSteps(unit, partner, done);
  const kind = done.length > 0 ? 'step-reported' : 'plan-unclear';
  const manager = managerOf(unit.config, partner);
  await queuePlanNews(unit, partner, kind, `message:${message.id}`, [manager], done, text);
  await audit(unit, {
    action: 'plan-answered',
    messageId: message.id,
    reason: kind,
    details: { partner: partner.id, steps: done.map(({ number }) => number) },
  });
  const placed = (await hasNews(unit, incoming, partner, done.length > 0))
    ? await receiveUnplaced(unit, incoming)
    : null;
  return placed ?? { state: 'handled', reason: kind };
};

/** Whether the mail has news of a referral; beside a step that is done, of one that it names. */
async function hasNews(unit: Unit, { mail, context }: Incoming, partner: Partner, answersPlan: boolean) {
  const statements = readMail(mail, context).statements.map(({ statement }) => statement);
  if (!answersPlan && statements.some((statement) => NEWS.has(statement))) return true;
  const news = statements.some((statement) => NEWS.has(statement) || NEWS_WHERE_NAMED.has(statement));
  return news && (await matchByContent(unit, partner, mail)) !== null;
}
