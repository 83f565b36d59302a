/** What finance write and only staff may do: refused by name, so that nobody waits for what will not happen. */
import type { MentionContext } from '../../parsers/types.js';
import { readStaffAnswer } from '../../parsers/staffAnswer.js';
import { lineOf, type Line } from '../../texts/line.js';
import type { Dossier } from '../dossier.js';
import { COMMANDS } from './index.js';
import { reads } from './reads.js';
import type { Giver } from './types.js';

/** The refusal of a line that is staff's; null for a line that is not, and for staff. `summary`: it answers a summary. */
export function refuseStaffOnly(
  line: string,
  giver: Giver,
  context: MentionContext,
  { dossier, summary }: { readonly dossier: Dossier | null; readonly summary: boolean },
): Line | null {
  if (giver.kind === 'staff') return null;
  const shown = line.trim();
  const command = COMMANDS.some(({ givers, ...rest }) => !givers.includes(giver.kind) && reads(rest, shown, context));
  if (!command && !(summary && readStaffAnswer(shown, giver.person.name, context).problems.length === 0)) return null;
  const quoted = shown.slice(0, 80);
  return dossier === null
    ? lineOf('“{line}” is not for finance: a partner’s manager or management can do it; forward this to them', {
        line: quoted,
      })
    : lineOf(
        '“{line}” is not for finance: {manager}, who looks after {partner}, or management can do it; forward this to them',
        {
          line: quoted,
          manager: `${dossier.manager.name} <${dossier.manager.email}>`,
          partner: dossier.partner.name,
        },
      );
}
