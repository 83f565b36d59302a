import { contact, desk, onDay, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  contact,
  number: 'S-7',
  subject: 'Kestrel cannot print job cards',
  kind: 'passed-on' as const,
  team: 'Technical support',
  text: '',
  left: [],
  answerBy: onDay('2026-11-16'),
};
const said = { ...usual, answerBy: null };

export const samples: Samples<'case-note'> = [
  { title: 'passed on', view: usual },
  {
    title: 'passed on, files left behind',
    view: {
      ...usual,
      left: [
        { name: 'logs.exe', why: 'refused-type' },
        { name: 'screen recording.mp4', why: 'too-large' },
      ],
    },
  },
  { title: 'unclear', view: { ...usual, kind: 'unclear', team: 'Management' } },
  { title: 'language', view: { ...usual, kind: 'language', team: 'Management' } },
  { title: 'moved', view: { ...usual, kind: 'moved', team: 'Management' } },
  { title: 'reopened', view: { ...usual, kind: 'reopened' } },
  { title: 'closed', view: { ...said, kind: 'closed' } },
  { title: 'encrypted', view: { ...said, kind: 'encrypted', number: null } },
  { title: 'no words', view: { ...said, kind: 'no-words', number: null } },
  { title: 'too large', view: { ...said, kind: 'too-large', number: null } },
  { title: 'kept back', view: { ...said, kind: 'kept-back', text: 'and ask him on the phone first' } },
  { title: 'refused', view: { ...said, kind: 'refused', text: '“client: Kestrell” is no client of this partner.' } },
  { title: 'already there', view: { ...said, kind: 'already', text: 'S-7 is with Technical support already' } },
  {
    title: 'no files',
    view: { ...said, kind: 'no-files', left: [{ name: 'logs.exe', why: 'refused-type' }] },
  },
  {
    title: 'files left behind',
    view: { ...said, kind: 'files-left', left: [{ name: 'logs.exe', why: 'refused-type' }] },
  },
];
