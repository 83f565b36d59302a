import { desk, manager, type Samples } from '../sampleParties.js';

export const samples: Samples<'customer-questions'> = [
  {
    title: 'usual',
    view: {
      desk,
      contact: { name: 'Dan Ord', email: 'dan.ord@kestrelplumbing.example' },
      customer: 'Kestrel Plumbing Pty Ltd',
      staff: manager,
      questions: ['What do you need, in a few words?', 'How many people and sites will use it?'],
    },
  },
];
