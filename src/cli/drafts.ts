/** `referral-desk drafts list | show | send | drop`: referrals that staff have begun by mail. */
import type { Command } from 'commander';
import type { ShownDraft } from '../desk/intake/use.js';
import type { Draft } from '../entities/index.js';
import { DeskError } from '../errors.js';
import { DRAFT_FIELDS } from '../values/draftFields.js';
import { actorOf } from './actor.js';
import type { CliContext } from './context.js';
import { plain, plainLine } from './plain.js';
import { table } from './table.js';

export function registerDrafts(program: Command, context: CliContext): void {
  const drafts = program.command('drafts').description('look at referrals begun by mail; send or drop one');

  drafts
    .command('list')
    .description('list drafts that are open')
    .option('--all', 'also those that were sent or dropped')
    .action(async ({ all }: { all?: boolean }) => {
      const { listDrafts } = await import('../desk/intake/drafts.js');
      const found = await context.withServices((services) => listDrafts(services, all === true));
      context.print(found, () => (found.length === 0 ? ['no draft is open'] : columns(found)));
    });

  drafts
    .command('show')
    .description('show one draft: what is known, what is missing, who would get it')
    .argument('<number>', 'its number in the list', draftNumber)
    .action(async (id: number) => {
      const { showDraft } = await import('../desk/intake/use.js');
      const shown = await context.withServices((services) => showDraft(services, id));
      context.print(shown, () => tell(shown));
    });

  drafts
    .command('send')
    .description('send a draft, as its writer’s `ok` does')
    .argument('<number>', 'its number in the list', draftNumber)
    .option('--anyway', 'also against training, or needs that name a partner')
    .action(async (id: number, { anyway }: { anyway?: boolean }) => {
      const { sendDraftNow } = await import('../desk/intake/use.js');
      const sent = await context.withServices((services) =>
        sendDraftNow(services, id, actorOf('drafts-send'), anyway === true),
      );
      context.print(sent, () => [
        `draft ${id} is on its way as ${sent.ref}:`,
        ...sent.offers.map(({ partner, contact }) => `  ${partner}, ${contact}`),
      ]);
    });

  drafts
    .command('drop')
    .description('drop a draft')
    .argument('<number>', 'its number in the list', draftNumber)
    .action(async (id: number) => {
      const { dropDraftNow } = await import('../desk/intake/use.js');
      await context.withServices((services) => dropDraftNow(services, id, actorOf('drafts-drop')));
      context.print({ id, state: 'dropped' }, () => [`draft ${id} is dropped`]);
    });
}

function draftNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new DeskError('usage', `not the number of a draft: ${text.slice(0, 40)}`, {
    wayOut: 'See the numbers with: referral-desk drafts list',
  });
}

function columns(drafts: readonly Draft[]): string[] {
  return table([
    ['NUMBER', 'STATE', 'BEGUN', 'BY', 'CUSTOMER', 'PARTNERS'],
    ...drafts.map(({ id, state, createdAt, createdBy, fields }) => [
      String(id),
      state,
      createdAt,
      createdBy,
      plainLine(fields.customer?.value ?? '', 60),
      plainLine((fields.partners?.value ?? []).join(', '), 100),
    ]),
  ]);
}

function tell({ draft, missing, objections, partners, proposals }: ShownDraft): string[] {
  const fields = DRAFT_FIELDS.flatMap((name) => {
    const said = draft.fields[name];
    if (said === undefined) return [];
    return [`${name}: ${plain(typeof said.value === 'string' ? said.value : said.value.join(', '))}`];
  });
  return [
    `draft ${draft.id}, ${draft.state}, begun by ${draft.createdBy} on ${draft.createdAt}`,
    ...fields,
    ...(missing.length === 0 ? [] : [`missing: ${missing.join(', ')}`]),
    ...objections.map((objection) => plainLine(objection, 500)),
    ...proposals.map(({ name, reasons }) => plainLine(`proposed: ${name} (${reasons.join(', ')})`, 500)),
    ...(partners.length === 0 ? [] : [plainLine(`goes to: ${partners.join(', ')}`, 500)]),
  ];
}
