import { contact, desk, manager, onDay, referral, type Samples } from '../sampleParties.js';
import type { ReminderEntryView } from '../views.js';

const addressOf = (id: number): string => `referrals+o${id}.aebagbafaydqqcik@nexttechnik.example`;

function entry(id: number, asked: ReminderEntryView['referral'], asks: ReminderEntryView['asks']): ReminderEntryView {
  const { ref, customer } = asked;
  return { referral: asked, asks, address: addressOf(id), subject: `Re: Referral ${ref}: ${customer}`, tagged: false };
}

const wattle = { ref: 'R-2044', customer: 'Wattle Electrical', service: 'NextService training' };
const entries: readonly ReminderEntryView[] = [
  entry(41, referral, [
    {
      kind: 'milestones',
      since: onDay('2026-12-08'),
      milestones: [{ milestone: 'kick-off', expectedOn: onDay('2026-12-08') }],
    },
  ]),
  entry(44, wattle, [{ kind: 'unanswered', since: onDay('2026-12-09'), milestones: [] }]),
];

const others = (['status', 'start', 'job', 'at-risk'] as const).map((kind, index) =>
  entry(50 + index, { ref: `R-205${index}`, customer: `Heron & Sons ${index + 1}`, service: 'NextService training' }, [
    { kind, since: onDay('2026-12-01'), milestones: [] },
  ]),
);

export const samples: Samples<'reminders'> = [
  { title: 'usual', view: { desk, contact, manager, entries } },
  { title: 'every kind', view: { desk, contact, manager, entries: [...entries, ...others] } },
  {
    title: 'signed subjects',
    view: {
      desk,
      contact,
      manager,
      entries: entries.map((each) => ({
        ...each,
        address: desk.address,
        subject: `${each.subject} [#o41.aebagbafaydqqcik]`,
        tagged: true,
      })),
    },
  },
];
