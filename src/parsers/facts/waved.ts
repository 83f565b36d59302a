/**
 * "I was going to write that the total drops to 21,000, but never mind that: the price stays": a figure that its own sentence
 * tells the reader to leave was not said.
 */
import { anyOf, folded, onOneLine } from '../phrases.js';
import type { AmountUse } from './amounts.js';

const LEAVE_IT = new RegExp(
  `(?:but|only|though|yet|aber|doch|nur|mais|sauf|[,;:(–-])\\s{1,2}${anyOf([
    '(?:please )?(?:never mind|disregard|ignore|forget|scrap|scratch|strike) (?:that|it|this)(?: again)?',
    "(?:please )?(?:take|pay) no (?:notice|account) of (?:that|it|this)|that's off(?: again)?|that is off(?: again)?",
    '(?:bitte )?(?:vergessen|ignorieren|streichen) sie (?:das|es|dies)(?: bitte)?(?: wieder| gleich wieder)?',
    '(?:das|dies) (?:hat|hatte) sich (?:schon |bereits |wieder )?erledigt|(?:das|dies) (?:bitte )?(?:nicht beachten|ignorieren|vergessen)',
    "(?:n'en tenez (?:donc |surtout )?(?:pas|plus) compte|ne tenez (?:donc )?(?:pas|plus) compte de (?:cela|ça|ceci))",
    '(?:oubliez|ignorez|effacez)(?:-le| cela| ça| ceci)|laissez tomber',
  ])}(?: for (?:now|the moment)| just now| vorerst| erst(?: ein)?mal| pour l['’]instant| pour le moment)?(?=\\s{0,2}(?:[.,;:!)–-]|$))`,
  'u',
);

const MAX_BEHIND = 200;

/** Takes their role from such figures; where no other is told, the partner is asked. */
export function setWavedAside(uses: readonly AmountUse[]): void {
  for (const use of uses) {
    const { placed, role } = use;
    if (role !== 'total' && role !== 'invoice') continue;
    const behind = onOneLine(folded(placed.sentence).slice(placed.to, placed.to + MAX_BEHIND));
    if (LEAVE_IT.test(behind)) use.role = 'superseded';
  }
}
