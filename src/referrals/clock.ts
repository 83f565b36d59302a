/** The states of a clock: something to do later, which staff may hold, let go or cancel. */
import type { Machine } from '../values/machine.js';

export type ClockState = 'pending' | 'held' | 'fired' | 'cancelled';

export const CLOCK_MACHINE: Machine<ClockState> = {
  name: 'clock',
  initial: 'pending',
  states: {
    pending: { meaning: 'It runs; when it comes due, the desk does what it is for.', open: true },
    held: { meaning: 'Staff hold it: nothing happens until they let it go or cancel it.', open: true },
    fired: { meaning: 'It came due, and what it was for was done.', open: false },
    cancelled: { meaning: 'What it waited for has come, or staff cancelled it.', open: false },
  },
  transitions: [
    { from: 'pending', to: 'fired', by: ['desk'], when: 'it comes due' },
    { from: 'pending', to: 'cancelled', by: ['desk', 'staff'], when: 'what it waits for has come, or staff cancel it' },
    { from: 'pending', to: 'held', by: ['staff'], when: 'staff hold it' },
    { from: 'held', to: 'pending', by: ['staff'], when: 'staff release it' },
    { from: 'held', to: 'cancelled', by: ['desk', 'staff'], when: 'what it waits for has come, or staff cancel it' },
    { from: 'cancelled', to: 'pending', by: ['desk'], when: 'the same clock is set again' },
    {
      from: 'fired',
      to: 'pending',
      by: ['desk'],
      when: "the receiver's office is closed, so that it waits until it opens",
    },
  ],
};
