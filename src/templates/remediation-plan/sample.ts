import { contact, desk, manager, onDay, type Samples } from '../sampleParties.js';

const retrain = { number: 1, text: 'Retrain two people', dueOn: onDay('2027-01-15') };

const plan = {
  desk,
  contact,
  manager,
  kind: 'plan',
  steps: [retrain, { number: 2, text: 'Redo the go-live checklist', dueOn: onDay('2027-02-01') }],
} as const;

export const samples: Samples<'remediation-plan'> = [
  { title: 'plan', view: plan },
  { title: 'due soon', view: { ...plan, kind: 'soon', steps: [retrain] } },
  { title: 'due today', view: { ...plan, kind: 'due', steps: [retrain] } },
  { title: 'not done yet', view: { ...plan, kind: 'not-done', steps: [retrain] } },
];
