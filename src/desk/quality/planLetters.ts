/** Letters about a remediation plan (policy R24). */
import type { Partner, RemediationStep } from '../../entities/index.js';
import type { LetterViews, PersonView } from '../../templates/views.js';
import { dayOf } from '../../values/calendarDay.js';
import { baseView, managerOf } from '../dossier.js';
import { queueLetter } from '../letters.js';
import type { Unit } from '../unit.js';
import { SHOWN_TEXT, type NewsKind } from './checkLetters.js';

export type PlanKind = LetterViews['remediation-plan']['kind'];

const shown = ({ number, text, dueOn }: RemediationStep) => ({ number, text, dueOn });

/** To the partner's contact. `of` tells letters of one kind apart. */
export async function queuePlanLetter(
  unit: Unit,
  partner: Partner,
  kind: PlanKind,
  of: string,
  steps: readonly RemediationStep[],
): Promise<void> {
  const contact = { name: partner.contactName, email: partner.contactEmail };
  await queueLetter(unit, {
    key: `remediation-plan:${partner.id}:${kind}:${of}`,
    letter: 'remediation-plan',
    view: {
      ...baseView(unit.config),
      contact,
      manager: managerOf(unit.config, partner),
      kind,
      steps: steps.map(shown),
    },
    audience: 'partner',
    to: [contact],
    locale: partner.locale,
    replySubject: { kind: 'partner', id: partner.id },
  });
}

/** Tells staff what has become of the plan. `text`: the partner's mail. */
export async function queuePlanNews(
  unit: Unit,
  partner: Partner,
  kind: NewsKind,
  of: string,
  to: readonly PersonView[],
  steps: readonly RemediationStep[],
  text = '',
): Promise<void> {
  const { config } = unit;
  const [first] = steps;
  await queueLetter(unit, {
    key: `remediation-plan:${partner.id}:news:${kind}:${of}`,
    letter: 'quality-news',
    view: {
      ...baseView(config),
      manager: managerOf(config, partner),
      partner: { name: partner.name },
      kind,
      referral: null,
      job: '',
      findings: [],
      steps: steps.map(shown),
      dueOn: null,
      since: dayOf(first?.reportedAt ?? first?.createdAt ?? unit.now, config.desk.timezone),
      text: text.slice(0, SHOWN_TEXT),
    },
    audience: 'staff',
    to,
    locale: config.desk.locale,
    replySubject: { kind: 'partner', id: partner.id },
  });
}
