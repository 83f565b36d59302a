/** A partner's compliance by mail (policy R23, R24): steps, breaches that are excused, the remediation plan. */
import { Breach, Partner } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import type { ComplianceState } from '../../referrals/compliance.js';
import { readPlan, readStep } from '../../referrals/remediation.js';
import { decideCompliance } from '../quality/compliance.js';
import { excuse } from '../quality/excuse.js';
import { partnerNamed } from '../quality/partnerNamed.js';
import { confirmStep, refuseStep, writePlan, writeStep } from '../quality/plan.js';
import { declineProposal, openProposal } from '../quality/proposals.js';
import { recordLines } from '../quality/recordLines.js';
import { managerOf } from '../dossier.js';
import type { Unit } from '../unit.js';
import { daysIn } from './oneDay.js';
import { maySteer } from './permission.js';
import type { Act, Command, Giver, Target } from './types.js';
import { lineOf } from '../../texts/line.js';
import { say } from '../say.js';

const LONGEST = 2000;

const STEPS: ReadonlyMap<string, ComplianceState> = new Map([
  ['remediate', 'remediation'],
  ['suspend', 'suspended'],
  ['revoke', 'revoked'],
  ['restore', 'certified'],
]);

/** The partner that the thread is about, or the one named. Throws DeskError not-found, input-invalid or not-allowed. */
async function partnerOf(unit: Unit, { subject, dossier }: Target, giver: Giver, name: string): Promise<Partner> {
  const partner = await found(unit, { subject, dossier }, name);
  if (!maySteer(unit.config, giver, partner)) {
    const manager = managerOf(unit.config, partner);
    throw new DeskError(
      'not-allowed',
      lineOf('{partner} is looked after by {manager}; only they or management can do this', {
        partner: partner.name,
        manager: manager.name,
      }),
    );
  }
  return partner;
}

async function found(unit: Unit, { subject, dossier }: Target, name: string): Promise<Partner> {
  if (name !== '') return partnerNamed(unit, name);
  if (subject?.kind === 'partner') return unit.manager.findOneByOrFail(Partner, { id: subject.id });
  if (dossier !== null && subject?.kind === 'spot-check') return dossier.partner;
  throw new DeskError('input-invalid', lineOf('say which partner: write its name after the command'));
}

const onPartner =
  (work: (unit: Unit, partner: Partner, giver: Giver) => Promise<string[]>, name = ''): Act =>
  async (unit, target, giver) =>
    work(unit, await partnerOf(unit, target, giver, name), giver);

const step: Command = {
  usage: 'remediate | suspend | revoke | restore PARTNER: REASON',
  does: 'moves a partner’s compliance; in the thread of a proposal the partner need not be named',
  takesText: true,
  on: ['any'],
  givers: ['staff'],
  read(line) {
    const match = /^(remediate|suspend|revoke|restore)\b\s*([^:]{0,500}?)\s*[.!]?(?::\s*(.{1,2000}))?$/i.exec(line);
    const to = STEPS.get(match?.[1]?.toLowerCase() ?? '');
    if (match === null || to === undefined) return null;
    const note = match[3]?.trim() ?? null;
    return onPartner(
      (unit, partner, { person, management }) =>
        decideCompliance(unit, partner, { to, by: person.email, management, note }),
      match[2],
    );
  },
};

const no: Command = {
  usage: 'no: REASON',
  does: 'declines a proposal; it comes again only when as many points have come since',
  takesText: true,
  on: ['partner'],
  givers: ['staff'],
  read(line) {
    const match = /^no\s*:\s*(.+)$/i.exec(line);
    if (match === null) return null;
    const why = (match[1] ?? '').slice(0, LONGEST);
    return onPartner(async (unit, partner, { person }) => {
      const open = await openProposal(unit, partner.id);
      if (open === null)
        throw new DeskError('not-found', lineOf('nothing is proposed for {partner}', { partner: partner.name }));
      await declineProposal(unit, open, person.email, why);
      const stays = say(unit, '{partner} stays {state}', {
        partner: partner.name,
        state: lineOf(partner.certification),
      });
      if (open.to === 'certified') return [stays];
      const more = unit.config.quality.thresholds[open.to];
      return [
        say(unit, '{stays}; {to} is proposed again once {more} more points have come', { stays, to: open.to, more }),
      ];
    });
  },
};

const excuseOne: Command = {
  usage: 'excuse 12: REASON',
  does: 'excuses a breach by its number: it no longer counts',
  takesText: true,
  on: ['any'],
  givers: ['staff'],
  read(line) {
    const match = /^excuse\s+(?:breach\s+)?#?(\d{1,9})[.!]?(?:\s*:\s*(.{1,2000}))?$/i.exec(line);
    if (match === null) return null;
    return async (unit, target, giver) => {
      const breach = await unit.manager.findOneBy(Breach, { id: Number(match[1]) });
      if (breach === null)
        throw new DeskError('not-found', lineOf('there is no breach {number}', { number: match[1] ?? '' }));
      const owner = await unit.manager.findOneByOrFail(Partner, { id: breach.partnerId });
      const partner = await partnerOf(unit, target, giver, owner.name);
      return excuse(unit, partner, breach, giver.person.email, match[2]?.trim() ?? null);
    };
  },
};

const plan: Command = {
  usage: 'plan: 1. WHAT by 15 Jan; 2. WHAT by 1 Feb',
  does: 'sends the partner its remediation plan',
  takesText: true,
  on: ['partner'],
  givers: ['staff'],
  read(line, context) {
    const match = /^plan\s*:\s*(.+)$/i.exec(line);
    if (match === null) return null;
    const read = readPlan(match[1] ?? '', context.mailDay, (text) => daysOf(text, context));
    if ('problem' in read) throw new DeskError('input-invalid', read.problem);
    return onPartner((unit, partner, { person }) => writePlan(unit, partner, read.steps, person.email));
  },
};

const daysOf = (text: string, context: Parameters<typeof daysIn>[1]) =>
  daysIn(text, context).map(({ value, evidence }) => ({ value, start: evidence.start, end: evidence.end }));

const planStep: Command = {
  usage: 'step 3: WHAT by 1 Mar',
  does: 'adds a step to the plan, or changes it',
  takesText: true,
  on: ['partner'],
  givers: ['staff'],
  read(line, context) {
    const match = /^step\s+(\d{1,2})\s*[:.]\s*(.+)$/i.exec(line);
    if (match === null) return null;
    const read = readStep(Number(match[1]), match[2] ?? '', context.mailDay, (text) => daysOf(text, context));
    if ('problem' in read) throw new DeskError('input-invalid', read.problem);
    return onPartner((unit, partner, { person }) => writeStep(unit, partner, read, person.email));
  },
};

const stepDone: Command = {
  usage: 'step 1 done',
  does: 'confirms a step of the plan; “step 1 not done” opens it again',
  on: ['partner'],
  givers: ['staff'],
  read(line) {
    const match = /^step\s+(\d{1,2})\s+(not\s+)?done[.!]?$/i.exec(line);
    if (match === null) return null;
    const number = Number(match[1]);
    const act = match[2] === undefined ? confirmStep : refuseStep;
    return onPartner((unit, partner, { person }) => act(unit, partner, number, person.email));
  },
};

const record: Command = {
  usage: 'record: PARTNER',
  does: 'shows a partner’s record: wins, breaches, compliance, plan',
  on: ['any'],
  givers: ['staff'],
  read(line) {
    const match = /^record(?:\s*:\s*(.{1,500}?))?\s*[?.]?$/i.exec(line);
    return match === null ? null : onPartner((unit, partner) => recordLines(unit, partner.id), match[1]);
  },
};

export const complianceCommands: readonly Command[] = [step, no, excuseOne, plan, planStep, stepDone, record];
