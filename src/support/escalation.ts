/** The ladder of policy R18: who is told next of something that stays open, and when. */

export type EscalationAudience = 'manager' | 'management';

export interface EscalationStep {
  /** Business days after the step before it, or after the start. */
  readonly afterDays: number;
  readonly to: EscalationAudience;
}

export interface NextStep extends EscalationStep {
  /** What the level is once the step is taken; the start is 0. */
  readonly level: number;
}

/** The step after a level; null at the top, where somebody of the vendor has it in hand. */
export function nextStep(level: number, ladder: readonly EscalationStep[]): NextStep | null {
  const step = ladder[level];
  return step === undefined ? null : { ...step, level: level + 1 };
}

/**
 * The first step above a level that reaches management, for what cannot wait for the clock (the customer says no, a manager
 * answers `escalate`); at the top the last one again. null for a ladder that does not go there.
 */
export function stepToManagement(level: number, ladder: readonly EscalationStep[]): NextStep | null {
  const above = ladder.findIndex(({ to }, index) => index >= level && to === 'management');
  const index = above >= 0 ? above : ladder.findLastIndex(({ to }) => to === 'management');
  const step = ladder[index];
  return step === undefined ? null : { ...step, level: index + 1 };
}
