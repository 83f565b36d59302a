import { contact, desk, manager, partner, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  contact: { name: 'Dan Ord', email: 'dan@kestrelplumbing.example' },
  number: 'C-7',
  nature: 'complaint' as const,
  subject: 'Go-live',
  partner,
  manager,
};

export const samples: Samples<'customer-acknowledged'> = [
  { title: 'complaint', view: usual },
  {
    title: 'complaint, no name, partner not known',
    view: { ...usual, contact: { ...contact, name: '' }, partner: null },
  },
  { title: 'enquiry', view: { ...usual, nature: 'enquiry' } },
  { title: 'enquiry, partner not known', view: { ...usual, nature: 'enquiry', partner: null } },
];
