import { contact, desk, onDay, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  contact,
  number: 'S-7',
  subject: 'Kestrel cannot print job cards',
  kind: 'help' as const,
  client: 'Kestrel Plumbing Pty Ltd',
  category: 'basic-troubleshooting' as const,
  by: '',
  text: '',
  answers: [
    {
      title: 'Job cards do not print',
      text: 'In most cases the printer has changed.\n\n1. Open Settings, Printing.\n2. Choose the printer again.\n3. Print the test page.',
      links: [{ title: 'Printing', url: 'https://help.nexttechnik.example/printing' }],
    },
  ],
  closesOn: onDay('2026-11-23'),
};

export const samples: Samples<'case-answer'> = [
  { title: 'help', view: usual },
  { title: 'help, nothing prepared, no client', view: { ...usual, client: '', answers: [] } },
  { title: 'again', view: { ...usual, kind: 'again' } },
  {
    title: 'given back',
    view: { ...usual, kind: 'given-back', by: 'Lena Brandt', text: 'The menu is under Settings, Users.', answers: [] },
  },
];
