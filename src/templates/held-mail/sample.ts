import { desk, manager, onDay, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  manager,
  why: 'the sender belongs to no partner',
  from: 'Sam Lee <sam@nordwind.example>',
  subject: 'Kestrel Plumbing - new bank details',
  receivedOn: onDay('2026-11-12'),
  text: 'Hello,\n\nplease note that our bank details have changed and send all further payments to the account below.\n\nSam',
  messageNumber: 181,
};

export const samples: Samples<'held-mail'> = [
  { title: 'usual', view: usual },
  {
    title: 'unreadable and not kept',
    view: { ...usual, why: 'the mail is larger than 25 MB', text: '', messageNumber: null },
  },
];
