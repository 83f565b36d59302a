/**
 * Writes docs/commands.md from the commands that the desk reads: npx tsx scripts/commands-doc.ts
 * A test compares the file with commandsDoc().
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { COMMANDS } from '../src/desk/commands/index.js';
import type { Command } from '../src/desk/commands/types.js';

export const COMMANDS_FILE = 'docs/commands.md';

type Thread = Command['on'][number];

/** A new kind of thread does not compile without its heading. */
const HEADINGS: Readonly<Record<Thread, string>> = {
  offer: 'About a referral at one partner',
  reading: 'In answer to a summary',
  job: 'About a job',
  draft: 'About a referral that is being prepared',
  referral: 'About a referral at all its partners',
  invoice: 'In answer to an invoice, or a note about one',
  statement: 'In answer to a statement of account',
  complaint: 'About a complaint or an enquiry',
  case: 'About a support case',
  'spot-check': 'About a spot check',
  training: 'About a list of trainings',
  partner: 'About a partner',
  reminders: 'In answer to a list of reminders',
  desk: 'About the desk',
  any: 'Anywhere',
};

/** The whole page, formatted as the repository is. */
export async function commandsDoc(): Promise<string> {
  const sections = (Object.keys(HEADINGS) as Thread[]).flatMap((thread) => {
    const commands = COMMANDS.filter(({ on }) => on[0] === thread);
    return commands.length === 0 ? [] : ['', `## ${HEADINGS[thread]}`, '', ...table(commands)];
  });
  const text = [
    '# What staff and finance can write',
    '',
    '_Made by `npx tsx scripts/commands-doc.ts` from `src/desk/commands`; change it there._',
    '',
    'One command a line, in answer to any mail of the desk that is about the thing in question, or in a new mail whose',
    'subject names the referral: `R-1001`, or `R-1001 Harbour` where several partners have it. A greeting, a thank-you and',
    'your name may stand beside them. A mail is carried out whole or not at all: one line that cannot be done, or two that',
    'contradict each other, and nothing is changed. The receipt says what was done, or why not and what can be written.',
    '',
    'A partner’s own manager and management direct what is about that partner.',
    '',
    'A summary is also answered with `ok`, `reject`, facts, and `further` or `correction` for figures that come after a win, as it says itself.',
    ...sections,
    '',
  ].join('\n');
  return format(text, { ...(await resolveConfig(COMMANDS_FILE)), filepath: COMMANDS_FILE });
}

function table(commands: readonly Command[]): string[] {
  return [
    '| line | what it does | who |',
    '| --- | --- | --- |',
    ...commands.map(({ usage, does, givers }) => `| \`${cell(usage)}\` | ${cell(does)} | ${givers.join(', ')} |`),
  ];
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(COMMANDS_FILE, await commandsDoc());
  console.log(COMMANDS_FILE);
}
