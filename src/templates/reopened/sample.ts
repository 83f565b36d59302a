import { contact, desk, manager, referral, type Samples } from '../sampleParties.js';

export const samples: Samples<'reopened'> = [{ title: 'usual', view: { desk, contact, referral, manager } }];
