/** A partner's answer in the thread of its compliance or remediation plan (policy R24): shown to the manager, who confirms. */
import { ComplianceStep, Message } from '../../entities/index.js';
import { extractNewText } from '../../parsers/reply/index.js';
import { failsAuthentication } from '../../parsers/sender.js';
import { readStepsDone } from '../../referrals/stepAnswer.js';
import { managerOf } from '../dossier.js';
import type { Receiver } from '../incoming.js';
import { audit } from '../unit.js';
import { openSteps, reportSteps } from './plan.js';
import { queuePlanNews } from './planLetters.js';

/** A referral that is named: then the mail is news of that one, and placed as ever. */
const REFERENCE = /(?<![\p{L}\p{N}-])R-\d{3,9}(?![\p{L}\p{N}])/u;

export const receivePlanAnswer: Receiver = async (unit, { message, mail, subject, sender, context }) => {
  if (subject?.kind !== 'partner' || sender.kind !== 'partner' || sender.partner.id !== subject.id) return null;
  const { partner } = sender;
  if (!(await unit.manager.existsBy(ComplianceStep, { partnerId: partner.id }))) return null;
  if (failsAuthentication(mail, context)) return null;
  const { text } = extractNewText(mail, context);
  if (REFERENCE.test(text)) return null;
  const open = await openSteps(unit, partner.id);
  const said = readStepsDone(text);
  const done = open.filter(({ number }) => said === 'all' || said.includes(number));
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
  return { state: 'handled', reason: kind };
};
