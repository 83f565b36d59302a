import type { Statement } from '../../parsers/types.js';
import { contact, desk, manager, referral, type Samples } from '../sampleParties.js';

const MAILS: readonly (readonly [Statement, string])[] = [
  ['acknowledged', 'will call Dan this afternoon'],
  ['lost', 'they decided to stay with their spreadsheet'],
  ['unreachable', 'three calls and two mails, no answer'],
  ['declined', 'we are fully booked until March'],
  ['at-risk', 'their project lead left and the go-live date will not hold'],
  ['milestone', 'testing passed yesterday'],
  ['correction', ''],
];

export const samples: Samples<'noted'> = MAILS.map(([statement, words]) => ({
  title: statement,
  view: { desk, contact, referral, statement, words, manager, managerCopy: statement === 'at-risk' },
}));
