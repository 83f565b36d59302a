/** `referral-desk referrals list | show`: where every referral stands, and the story of one. */
import { Option, type Command } from 'commander';
import { OFFER_STATES, type OfferState } from '../referrals/types.js';
import type { ReferralRow, ReferralStory } from '../desk/timeline.js';
import { dayOf, formatDay, timeOfDay, type Instant } from '../values/calendarDay.js';
import { formatMoney, moneyToJson } from '../values/money.js';
import type { CliContext } from './context.js';
import { table } from './table.js';

/** Notation and zone of the desk. */
interface Reader {
  readonly locale: string;
  readonly timezone: string;
}

export function registerReferrals(program: Command, context: CliContext): void {
  const referrals = program.command('referrals').description('where every referral stands');

  referrals
    .command('list')
    .description('list referrals, newest first')
    .addOption(new Option('--state <state>', 'only those with an offer in this state').choices(OFFER_STATES))
    .action(async ({ state }: { state?: OfferState }) => {
      const { listReferrals } = await import('../desk/timeline.js');
      await context.withServices(async ({ database, config }) => {
        const rows = await listReferrals(database, state === undefined ? {} : { state });
        context.print(rows, () =>
          rows.length === 0 ? ['no referrals; see: referral-desk refer --help'] : list(rows, config.desk),
        );
      });
    });

  referrals
    .command('show')
    .description('the story of one referral')
    .argument('<ref>', 'its reference, such as R-1001')
    .action(async (ref: string) => {
      const { showReferral } = await import('../desk/timeline.js');
      await context.withServices(async ({ database, config }) => {
        const story = await showReferral(database, ref.toUpperCase());
        context.print(
          { ...story, invoices: story.invoices.map((invoice) => ({ ...invoice, gross: moneyToJson(invoice.gross) })) },
          () => tell(story, config.desk),
        );
      });
    });
}

function list(rows: readonly ReferralRow[], reader: Reader): string[] {
  return table([
    ['REF', 'CUSTOMER', 'PARTNER', 'STATE', 'NEXT'],
    ...rows.flatMap(({ ref, customer, offers }) =>
      offers.map(({ partner, state, atRisk, next }) => [
        ref,
        customer,
        partner,
        atRisk ? `${state}, at risk` : state,
        next === null ? '' : `${next.kind} ${moment(next.dueAt, reader)}`,
      ]),
    ),
  ]);
}

const MARK = { received: '⇒', sent: '→', changed: '·', due: '○' } as const;

function tell(story: ReferralStory, reader: Reader): string[] {
  const several = story.offers.length > 1;
  return [
    `${story.ref}  ${story.customer}: ${story.service}`,
    ...(story.description === '' ? [] : [story.description.replaceAll(/^/gm, '  ')]),
    ...story.offers.map(({ partner, state, atRisk }) => `  ${partner}: ${state}${atRisk ? ', at risk' : ''}`),
    ...story.invoices.map(
      ({ kind, number, gross, state }) =>
        `  ${kind.replace('-', ' ')} ${number}: ${formatMoney(gross, reader.locale)}, ${state}`,
    ),
    '',
    ...story.entries.map(
      ({ at, kind, partner, text }) =>
        `${moment(at, reader)}  ${MARK[kind]} ${text}${several && partner !== '' ? `  [${partner}]` : ''}`,
    ),
    '',
    '⇒ came in   → went out   · changed   ○ is to come',
  ];
}

function moment(at: Instant, { locale, timezone }: Reader): string {
  return `${formatDay(dayOf(at, timezone), locale, 'short')} ${timeOfDay(at, timezone)}`;
}
