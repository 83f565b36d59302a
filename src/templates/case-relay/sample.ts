import { contact, desk, onDay, partner, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  number: 'S-7',
  subject: 'Reports are empty since Monday',
  side: 'team' as const,
  kind: 'words' as const,
  by: 'Lena Brandt',
  partner,
  text: 'Hello Priya,\n\nplease send us the log of Monday. It is under Help, Diagnostics.\n\nLena',
  left: [],
  mark: '//',
  closesOn: onDay('2026-11-23'),
};
const partners = { ...usual, side: 'partner' as const, by: contact.name, text: 'Here it is.\n\nPriya' };

export const samples: Samples<'case-relay'> = [
  { title: 'to the partner', view: usual },
  { title: 'to the partner, closing', view: { ...usual, kind: 'closing', text: 'Fixed with the update of tonight.' } },
  { title: 'to the team', view: { ...partners, left: [{ name: 'tool.exe', why: 'refused-type' }] } },
  { title: 'to the team, solved', view: { ...partners, kind: 'closing', text: 'That is solved, thank you.' } },
];
