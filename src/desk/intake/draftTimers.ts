/** The clocks of a draft: its writer is reminded once, then it is dropped with a note. */
import { Draft } from '../../entities/index.js';
import { closedUntil, deskOffice, setClock } from '../clocks.js';
import type { TimerHandler } from '../timerHandler.js';
import { queueDraftLetter } from './draftLetter.js';
import { checkDraft, DROP, dropDraft, REMIND, updateDraft } from './drafts.js';

export const draftTimers: TimerHandler = {
  kinds: [REMIND, DROP],
  async fire(unit, timer) {
    const draft = await unit.manager.findOneByOrFail(Draft, { id: timer.subjectId });
    if (draft.state !== 'open') return null;
    const closed = closedUntil(unit, deskOffice(unit.services));
    if (closed !== null) return closed;
    const note = { key: `timer:${timer.id}:${timer.dueAt}`, inReplyTo: null };
    if (timer.kind === DROP) {
      await dropDraft(unit, draft, 'desk', 'no-answer');
      await queueDraftLetter(unit, await checkDraft(unit, draft), note);
      return null;
    }
    // Who is proposed may have changed meanwhile: what the letter shows is what `ok` means.
    const checked = await updateDraft(unit, draft, draft.fields, draft.partnersUnclear);
    await queueDraftLetter(unit, checked, { ...note, reminder: true });
    const about = { kind: 'draft', id: draft.id } as const;
    await setClock(unit, { kind: DROP, about, businessDays: unit.config.intake.dropAfterDays, partner: null });
    return null;
  },
};
