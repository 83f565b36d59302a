/** What stands between two days of one clause: the second is another one to choose from, or the same once more. */
import type { DayUse } from './startDate.js';

/** "the 11th or the 18th": the second of two days to choose from. */
export const CHOICE = new RegExp(
  `^\\s{0,3}[.,;:(–-]?\\s{0,3}(?:(?:and|und|et) )?(?:${[
    'or(?: else)?|else|otherwise|failing (?:that|which)|alternatively|at worst|if not',
    'oder|bzw\\.?|sonst|ansonsten|andernfalls|ersatzweise|notfalls|alternativ|wenn nicht|falls nicht',
    'ou(?: bien)?|sinon|autrement|à défaut|au pire|faute de quoi',
    '(?:if|wenn|falls|si|sollte|should) [^.;!?\\d]{2,50}?',
  ].join('|')}),?(?:\\s(?:then|dann|eben|erst|alors|on|the|am|dem|den|ab|le|du|au|dès)){0,3}\\s{0,3}$`,
);

/** "jeudi prochain, le 26 novembre": the same day named behind a comma. */
export const ARTICLE =
  /^\s{0,3}[,(]\s{0,3}(?:on|the|am|den|dem|dès|le|(?:à partir|à compter) du)(?: (?:the|le))?\s{0,3}$/;

/** "the first Monday in February, i.e. the 1st": the same day once more. */
export const APPOSITION =
  /^\s{0,3}[,;(-]?\s{0,3}(?:i\.?e\.?|that is|that's|so|namely|viz\.?|meaning|which is|which makes it|making it|d\.h\.|also|das ist|das heisst|das heißt|soit|c'est-à-dire|donc)[,:]?(?:\s(?:on|the|am|ab|den|dem|der|le)){0,2}\s{0,3}$/;

/** "Jeudi prochain, le 26 novembre": which Thursday is meant the day behind the comma says. */
export function isNamedBehind({ mention, placed }: DayUse, starts: readonly DayUse[]): boolean {
  if (mention.problem !== 'ambiguous') return false;
  return starts.some(
    ({ mention: { value }, placed: next }) =>
      value !== null &&
      mention.candidates.includes(value) &&
      next.line === placed.line &&
      next.place === placed.place + 1 &&
      (ARTICLE.test(next.wide) || APPOSITION.test(next.wide)),
  );
}
