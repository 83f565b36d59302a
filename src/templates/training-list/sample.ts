import { desk, manager, onDay, partner, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  manager,
  partner,
  from: 'priya@harbourfield.example',
  entries: [
    {
      person: 'Tom Baker',
      course: 'NextService Implementer',
      completedOn: onDay('2026-11-03'),
      expiresOn: onDay('2028-11-03'),
    },
    { person: 'Ana Cruz', course: 'Scheduling', completedOn: onDay('2026-10-20'), expiresOn: null },
  ],
  problems: [],
};

export const samples: Samples<'training-list'> = [
  { title: 'usual', view: usual },
  {
    title: 'with rows that cannot be read',
    view: { ...usual, entries: [], problems: ['training.csv, line 3: the person is missing'] },
  },
];
