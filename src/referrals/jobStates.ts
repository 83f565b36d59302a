/** The states of a job as data (policy R6, R13). */
import type { Machine } from '../values/machine.js';

export type JobState = 'recorded' | 'started' | 'completed' | 'cancelled';

export const JOB: Machine<JobState> = {
  name: 'job',
  initial: 'recorded',
  states: {
    recorded: { meaning: 'The customer has committed to it; its start day is ahead.', open: true },
    started: { meaning: 'Its start day has come, or the partner has told of progress; it is under way.', open: true },
    completed: { meaning: 'The partner has told that the work is done, or staff have entered it.', open: false },
    cancelled: { meaning: 'Staff took the win back; its invoices are credited.', open: false },
  },
  transitions: [
    {
      from: 'recorded',
      to: 'started',
      by: ['desk', 'partner', 'staff'],
      when: 'the start day comes, or progress is told of',
    },
    { from: 'recorded', to: 'completed', by: ['partner', 'staff'], when: 'the work is said to be done' },
    { from: 'recorded', to: 'cancelled', by: ['staff'], when: 'the win is rejected' },
    { from: 'started', to: 'recorded', by: ['desk'], when: 'the start is corrected to a later day' },
    { from: 'started', to: 'completed', by: ['partner', 'staff'], when: 'the work is said to be done' },
    { from: 'started', to: 'cancelled', by: ['staff'], when: 'the win is rejected' },
    { from: 'completed', to: 'started', by: ['staff'], when: 'the work goes on after all' },
    { from: 'completed', to: 'cancelled', by: ['staff'], when: 'the win is rejected' },
  ],
};
