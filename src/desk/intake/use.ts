/** Drafts by command: what a mail with `ok` or `drop` does, and a look at them. */
import type { Draft } from '../../entities/index.js';
import type { ReferredTo } from '../refer.js';
import { inUnit, type DeskServices } from '../unit.js';
import { queueDraftLetter } from './draftLetter.js';
import { checkDraft, dropDraft, findDraft, sendDraft } from './drafts.js';
import { tell } from '../say.js';

export interface ShownDraft {
  readonly draft: Draft;
  readonly missing: readonly string[];
  readonly objections: readonly string[];
  /** Names of those who would get it: named, or the first that is proposed. */
  readonly partners: readonly string[];
  readonly proposals: readonly { readonly name: string; readonly reasons: readonly string[] }[];
}

/** Throws DeskError not-found. */
export function showDraft(services: DeskServices, id: number): Promise<ShownDraft> {
  return inUnit(services, 'command:drafts-show', async (unit) => {
    const { draft, missing, objections, partners, proposals } = await checkDraft(unit, await findDraft(unit, id));
    return {
      draft,
      missing,
      objections,
      proposals: proposals.map(({ name, reasons }) => ({ name, reasons: reasons.map((reason) => tell(unit, reason)) })),
      partners: partners.map(({ name }) => name),
    };
  });
}

/** Sends a draft as `ok` does; its writer is told. Throws DeskError not-found, or not-allowed with what it lacks. */
export function sendDraftNow(services: DeskServices, id: number, actor: string, anyway: boolean): Promise<ReferredTo> {
  return inUnit(services, actor, async (unit) => {
    const checked = await checkDraft(unit, await findDraft(unit, id));
    const referred = await sendDraft(unit, checked, 'staff', anyway);
    await queueDraftLetter(unit, checked, { key: `draft:${id}:closed`, inReplyTo: null, ref: referred.ref });
    return referred;
  });
}

/** Drops a draft; its writer is told. Throws DeskError not-found, or not-allowed where it is closed. */
export function dropDraftNow(services: DeskServices, id: number, actor: string): Promise<void> {
  return inUnit(services, actor, async (unit) => {
    const draft = await findDraft(unit, id);
    await dropDraft(unit, draft, 'staff', 'dropped-by-command');
    await queueDraftLetter(unit, await checkDraft(unit, draft), { key: `draft:${id}:closed`, inReplyTo: null });
  });
}
