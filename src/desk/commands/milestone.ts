/** Milestones entered or moved by staff (policy R13, R20). */
import { DeskError } from '../../errors.js';
import { MILESTONE_NAMES, type MilestoneName } from '../../referrals/milestones.js';
import { dayOf, type CalendarDay } from '../../values/calendarDay.js';
import { moveMilestone } from '../progress/moved.js';
import { tellMilestones } from '../progress/reached.js';
import { onOffer } from './offerTarget.js';
import type { Command } from './types.js';
import { oneDay } from './waiting.js';
import { lineOf } from '../../texts/line.js';

/** "go-live", "go live", "kickoff", "kick off". */
function named(text: string): MilestoneName {
  const wanted = text.toLowerCase().replace(/[\s-]/g, '');
  const name = MILESTONE_NAMES.find((candidate) => candidate.replace('-', '') === wanted);
  if (name === undefined)
    throw new DeskError('input-invalid', lineOf('milestones are {names}', { names: MILESTONE_NAMES.join(', ') }));
  return name;
}

export const MILESTONE_COMMANDS: readonly Command[] = [
  {
    usage: 'milestone: go-live 3 Dec',
    does: 'enters a milestone as reached (today where no day is named; J-17 after it names the job); `completed` ends the job',
    on: ['offer'],
    givers: ['staff'],
    read(line, context) {
      const [, text = '', by, rest = '', job] =
        /^milestone\s*[:=]\s*(kick[\s-]?off|testing|go[\s-]?live|completed|other|[\p{L}-]{1,30})(\s+by)?(?:\s+(.{0,60}?))??(?:\s+J-(\d{1,9}))?\s*$/iu.exec(
          line,
        ) ?? [];
      if (text === '') return null;
      const name = named(text);
      const jobId = job === undefined ? null : Number(job);
      const day: CalendarDay | null = rest.trim() === '' ? null : oneDay(rest, context);
      return onOffer((unit, dossier, direction) => {
        if (jobId !== null && !dossier.jobs.some((standing) => standing.job.id === jobId)) {
          throw new DeskError('not-found', lineOf('J-{job} is no job of this referral.', { job: jobId }));
        }
        const today = dayOf(unit.now, dossier.partner.timezone);
        if (by !== undefined) {
          if (day === null || day < today) throw new DeskError('input-invalid', lineOf('name a day that is ahead'));
          return moveMilestone(unit, dossier, name, day, jobId);
        }
        if (day !== null && day > today) {
          throw new DeskError(
            'input-invalid',
            lineOf('the day is ahead; to expect it then: milestone: {name} by …', { name }),
          );
        }
        return tellMilestones(unit, dossier, {
          names: [name],
          day: day ?? today,
          words: '',
          messageId: direction.message?.id ?? null,
          by: 'staff',
          key: direction.key,
          jobId,
        });
      });
    },
  },
  {
    usage: 'milestone: go-live by 10 Dec',
    does: 'moves the day by which a milestone is expected',
    on: ['offer'],
    givers: ['staff'],
    // Read by the command above.
    read: () => null,
  },
];
