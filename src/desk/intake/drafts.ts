/** Referrals in the making: kept, checked, sent, dropped (policy R1). Mail, command line and console share these. */
import { In } from 'typeorm';
import { Draft, Partner } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { findNames } from '../../parsers/intake/names.js';
import { DRAFT_MACHINE, missingParts, type DraftState, type MissingPart } from '../../referrals/drafts.js';
import type { Proposal } from '../../referrals/propose.js';
import { mayStep, type MovedBy } from '../../values/machine.js';
import type { DraftFields } from '../../values/draftFields.js';
import { clearClocks, setClock } from '../clocks.js';
import { createReferral, referralInputSchema, type ReferredTo } from '../refer.js';
import { partnersTrainedFor } from '../training/valid.js';
import { audit, type DeskServices, type Unit } from '../unit.js';
import { proposalsFor } from './proposals.js';
import { lineOf } from '../../texts/line.js';
import { say } from '../say.js';

export const REMIND = 'draft-reminder';
export const DROP = 'draft-drop';

/** A draft with all that its letter and an `ok` need. */
export interface CheckedDraft {
  readonly draft: Draft;
  readonly partners: readonly Partner[];
  /** Where no partner is named: the best first. */
  readonly proposals: readonly Proposal[];
  readonly missing: readonly MissingPart[];
  /** What speaks against sending it as it is. */
  readonly objections: readonly string[];
}

export async function createDraft(unit: Unit, createdBy: string): Promise<Draft> {
  const { manager, now } = unit;
  const draft = await manager.save(
    manager.create(Draft, {
      state: DRAFT_MACHINE.initial,
      fields: {},
      proposed: [],
      partnersUnclear: false,
      createdBy,
      createdAt: now,
      askedAt: null,
      answeredAt: null,
      closedAt: null,
      referralId: null,
    }),
  );
  await audit(unit, { action: 'draft-begun', details: { draft: draft.id } });
  return draft;
}

/** Stores new fields and works out what follows from them. */
export async function updateDraft(
  unit: Unit,
  draft: Draft,
  fields: DraftFields,
  partnersUnclear: boolean,
): Promise<CheckedDraft> {
  const proposals = fields.partners === undefined && !partnersUnclear ? await proposalsFor(unit, fields) : [];
  const changed = { fields, partnersUnclear, proposed: proposals.map(({ id }) => id) };
  await unit.manager.update(Draft, { id: draft.id }, changed);
  Object.assign(draft, changed);
  return check(unit, draft, proposals);
}

/** A draft as it stands. */
export async function checkDraft(unit: Unit, draft: Draft): Promise<CheckedDraft> {
  const proposals =
    draft.fields.partners === undefined && !draft.partnersUnclear ? await proposalsFor(unit, draft.fields) : [];
  return check(unit, draft, proposals);
}

async function check(unit: Unit, draft: Draft, proposals: readonly Proposal[]): Promise<CheckedDraft> {
  const { manager } = unit;
  const { fields } = draft;
  // What the writer has seen is what `ok` stands for: the first that was proposed then.
  const names = fields.partners?.value ?? [];
  const found =
    fields.partners === undefined
      ? await manager.findBy(Partner, { id: In(draft.proposed.slice(0, 1)) })
      : await manager.findBy(Partner, { name: In([...names]) });
  const partners =
    fields.partners === undefined ? found : names.flatMap((name) => found.filter((one) => one.name === name));
  return {
    draft,
    partners,
    proposals,
    missing: missingParts(fields, partners.length > 0),
    objections: await objectionsTo(unit, fields, partners),
  };
}

/** What the policy has against sending it so; `anyway` overrules all but a lost certification. */
async function objectionsTo(unit: Unit, fields: DraftFields, partners: readonly Partner[]): Promise<string[]> {
  const objections: string[] = [];
  for (const { name, certification } of partners) {
    if (certification === 'suspended' || certification === 'revoked') {
      objections.push(
        say(unit, '{name} is {certification} and gets no referrals (policy R23): name another partner.', {
          name,
          certification,
        }),
      );
    }
  }
  if (fields.service !== undefined) {
    const trained = await partnersTrainedFor(unit, fields.service.value);
    for (const { id, name } of partners) {
      if (!trained.has(id)) {
        objections.push(
          say(unit, '{name} has no valid training for {value} (policy R15): `ok anyway` sends it all the same.', {
            name,
            value: fields.service.value,
          }),
        );
      }
    }
  }
  const known = (await unit.manager.find(Partner, { select: { id: true, name: true } })).map(({ name }) => name);
  const told = findNames(fields.description?.value ?? '', known).filter(
    ({ match }) => 'among' in match || partners.length > 1 || match.name !== partners[0]?.name,
  );
  for (const words of new Set(told.map((mention) => mention.words))) {
    objections.push(
      say(
        unit,
        'The needs name “{from}”, and partners never see each other: write `needs:` without it, or `ok anyway`.',
        { from: words },
      ),
    );
  }
  return objections;
}

export const isReady = ({ missing, objections }: CheckedDraft, anyway: boolean): boolean =>
  missing.length === 0 && (anyway || objections.length === 0);

/**
 * Makes the draft a referral and sends it. Throws DeskError not-allowed where something is missing or speaks against it, with
 * nothing changed.
 */
export async function sendDraft(unit: Unit, checked: CheckedDraft, by: MovedBy, anyway: boolean): Promise<ReferredTo> {
  const { draft, partners, missing, objections } = checked;
  const { fields } = draft;
  requireStep(draft, 'sent', by);
  if (missing.length > 0)
    throw new DeskError('not-allowed', lineOf('the draft still lacks: {missing}', { missing: missing.join(', ') }));
  if (!isReady(checked, anyway)) throw new DeskError('not-allowed', objections.join(' '));
  const parsed = referralInputSchema.safeParse({
    customer: fields.customer?.value,
    contact: fields.contact?.value,
    contactEmail: fields.contactEmail?.value,
    contactPhone: fields.contactPhone?.value,
    service: fields.service?.value,
    description: fields.description?.value,
    partners: partners.map(({ name }) => name),
    winRule: fields.winRule?.value,
    anyway,
  });
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new DeskError('input-invalid', problems.join('; '));
  }
  // Within a savepoint: a partner that may not have it takes the whole referral back.
  const referred = await unit.manager.transaction((manager) =>
    createReferral({ ...unit, manager }, parsed.data, draft.createdBy),
  );
  await close(unit, draft, 'sent', referred.id);
  await audit(unit, { action: 'draft-sent', referralId: referred.id, details: { draft: draft.id, ref: referred.ref } });
  return referred;
}

/** Throws DeskError not-allowed for a draft that is closed. */
export async function dropDraft(unit: Unit, draft: Draft, by: MovedBy, reason: string): Promise<void> {
  requireStep(draft, 'dropped', by);
  await close(unit, draft, 'dropped', null);
  await audit(unit, { action: 'draft-dropped', reason, details: { draft: draft.id } });
}

function requireStep(draft: Draft, to: DraftState, by: MovedBy): void {
  if (draft.state === to || !mayStep(DRAFT_MACHINE, draft.state, to, by)) {
    throw new DeskError(
      'not-allowed',
      lineOf('draft {draft} is {state} already', {
        draft: draft.id,
        state: lineOf(draft.state === 'sent' ? 'sent' : 'dropped'),
      }),
    );
  }
}

async function close(unit: Unit, draft: Draft, state: DraftState, referralId: number | null): Promise<void> {
  const changed = { state, closedAt: unit.now, referralId };
  await unit.manager.update(Draft, { id: draft.id }, changed);
  Object.assign(draft, changed);
  await clearClocks(unit, { kind: 'draft', id: draft.id });
}

/** The clock of the writer's answer starts anew. */
export async function waitForAnswer(unit: Unit, draft: Draft): Promise<void> {
  const about = { kind: 'draft', id: draft.id } as const;
  await clearClocks(unit, about);
  await setClock(unit, { kind: REMIND, about, businessDays: unit.config.intake.remindAfterDays, partner: null });
}

export async function findDraft({ manager }: Pick<Unit, 'manager'>, id: number): Promise<Draft> {
  const draft = await manager.findOneBy(Draft, { id });
  if (draft === null) {
    throw new DeskError('not-found', lineOf('there is no draft {id}', { id }), {
      wayOut: lineOf('See the numbers with: referral-desk drafts list'),
    });
  }
  return draft;
}

/** Drafts, the newest first: those that are open, or all; at most 500. */
export function listDrafts(services: Pick<DeskServices, 'database'>, all: boolean): Promise<Draft[]> {
  return services.database.source.manager.find(Draft, {
    ...(all ? {} : { where: { state: 'open' as const } }),
    order: { id: 'DESC' },
    take: 500,
  });
}
