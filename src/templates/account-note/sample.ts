import { aud, desk, manager, onDay, partner, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  kind: 'overdue' as const,
  number: '2026-014',
  partner,
  manager,
  gross: aud('5335'),
  amount: aud('5335'),
  dueOn: onDay('2026-11-26'),
  words: '',
};

export const samples: Samples<'account-note'> = [
  { title: 'overdue after the last reminder', view: usual },
  {
    title: 'the partner says that it is paid',
    view: { ...usual, kind: 'stated-paid', words: 'We paid 2026-014 on 3 December.' },
  },
  { title: 'disputed', view: { ...usual, kind: 'disputed', words: 'We never agreed to this share.' } },
  { title: 'credit balance', view: { ...usual, kind: 'credit-balance', amount: aud('1111') } },
];
