/** What comes by the clock. */
import type { Translations } from './types.js';

export const OVERVIEWS_LINES = {
  'there is no clock {id}': { de: 'es gibt keine Uhr {id}', fr: 'il n’y a pas d’échéance {id}' },
  'clock {id} is {state}; it cannot be {action}': {
    de: 'Uhr {id} hat den Stand {state}; das geht nicht: {action}',
    fr: 'l’échéance {id} est à l’état {state} ; impossible : {action}',
  },
  'See the clocks and their numbers with: referral-desk timers, or write tomorrow? to the desk.': {
    de: 'Die Uhren und ihre Nummern zeigt: referral-desk timers, oder schreiben Sie uns: tomorrow?',
    fr: 'Les échéances et leurs numéros s’affichent avec : referral-desk timers, ou écrivez-nous : tomorrow?',
  },
  '… and more; look less far ahead to see each.': {
    de: '… und weitere; sehen Sie weniger weit voraus, um jede zu sehen.',
    fr: '… et d’autres ; regardez moins loin pour voir chacune.',
  },
  'not set yet': { de: 'noch nicht gestellt', fr: 'pas encore posée' },
  'clock {id}': { de: 'Uhr {id}', fr: 'échéance {id}' },
  '{number}, held': { de: '{number}, angehalten', fr: '{number}, suspendue' },
  'cannot be carried out: {failure}': { de: 'nicht ausführbar: {failure}', fr: 'ne peut s’exécuter : {failure}' },
  'no mail': { de: 'keine Mail', fr: 'aucun message' },
  '{letter} to {to}: {subject}': { de: '{letter} an {to}: {subject}', fr: '{letter} à {to} : {subject}' },
  'not a day to look ahead to: {text}': {
    de: 'kein Tag, bis zu dem man vorausschauen kann: {text}',
    fr: 'pas un jour jusqu’où regarder : {text}',
  },
  'Write today, tomorrow, or a day such as {example}, at most {most} days ahead.': {
    de: 'Schreiben Sie today, tomorrow oder einen Tag wie {example}, höchstens {most} Tage voraus.',
    fr: 'Écrivez today, tomorrow ou un jour comme {example}, à {most} jours au plus.',
  },
} as const satisfies Translations;
