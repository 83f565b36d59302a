/** States and transitions as data: what the code checks, docs/states.md shows and the property tests walk. */

/** `partner`: a certain statement of the partner brings it about; `staff`: an answer or command; `desk`: the clock or another record. */
export type MovedBy = 'partner' | 'customer' | 'finance' | 'staff' | 'desk';

export interface Transition<S extends string> {
  readonly from: S;
  readonly to: S;
  readonly by: readonly MovedBy[];
  /** What brings it about, for the docs: "the resolution is recorded". */
  readonly when: string;
}

export interface Machine<S extends string> {
  /** What has these states: "complaint". */
  readonly name: string;
  readonly initial: S;
  /** Every state with one sentence that says what it means, and whether somebody still owes something in it. */
  readonly states: Readonly<Record<S, { readonly meaning: string; readonly open: boolean }>>;
  readonly transitions: readonly Transition<S>[];
}

/** Whether the state may become `to`; a state may always stay what it is. */
export function mayStep<S extends string>(machine: Machine<S>, from: S, to: S, by: MovedBy): boolean {
  return (
    from === to || machine.transitions.some((step) => step.from === from && step.to === to && step.by.includes(by))
  );
}
