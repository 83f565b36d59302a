/** Support cases. */
import type { Translations } from './types.js';

export const SUPPORT_LINES = {
  'Nothing more was heard.': { de: 'Es kam nichts mehr.', fr: 'Plus aucune nouvelle.' },
  'No answer in time: {to} told.': {
    de: 'Keine Antwort in der Zeit: {to} benachrichtigt.',
    fr: 'Pas de réponse à temps : {to} prévenu.',
  },
  'there is no support case S-{id}': {
    de: 'es gibt keinen Supportfall S-{id}',
    fr: 'il n’y a pas de dossier de support S-{id}',
  },
  'See the numbers with: referral-desk cases list': {
    de: 'Die Nummern zeigt: referral-desk cases list',
    fr: 'Les numéros s’affichent avec : referral-desk cases list',
  },
  '{number} closed': { de: '{number} geschlossen', fr: '{number} clos' },
  '{number} can wait until a day within {most} days from tomorrow': {
    de: '{number} kann bis zu einem Tag innerhalb von {most} Tagen ab morgen warten',
    fr: '{number} peut attendre jusqu’à un jour situé dans les {most} jours à partir de demain',
  },
  '{number} is with the partner; nobody here owes an answer': {
    de: '{number} liegt beim Partner; hier schuldet niemand eine Antwort',
    fr: '{number} est chez le partenaire ; personne ici ne doit de réponse',
  },
  'Write `to support` or `to management` to take it over, or `close`.': {
    de: 'Schreiben Sie `to support` oder `to management`, um ihn zu übernehmen, oder `close`.',
    fr: 'Écrivez `to support` ou `to management` pour le reprendre, ou `close`.',
  },
  'Put off until {day}.': { de: 'Aufgeschoben bis {day}.', fr: 'Reporté au {day}.' },
  '{number} waits until {day}': { de: '{number} wartet bis {day}', fr: '{number} attend jusqu’au {day}' },
  '{number} is with {team} already': { de: '{number} liegt schon bei: {team}', fr: '{number} est déjà chez : {team}' },
  '{number} is with the partner already': {
    de: '{number} liegt schon beim Partner',
    fr: '{number} est déjà chez le partenaire',
  },
  '{number} is with the partner now': {
    de: '{number} liegt jetzt beim Partner',
    fr: '{number} est maintenant chez le partenaire',
  },
  '{number} is with {team} now': {
    de: '{number} liegt jetzt bei: {team}',
    fr: '{number} est maintenant chez : {team}',
  },
  '“{name}” is no single client of this partner': {
    de: '„{name}“ ist kein einzelner Kunde dieses Partners',
    fr: '« {name} » n’est pas un client unique de ce partenaire',
  },
  'No client was referred to it yet.': {
    de: 'Ihm wurde noch kein Kunde empfohlen.',
    fr: 'Aucun client ne lui a encore été recommandé.',
  },
  'Write one of: {names}': { de: 'Schreiben Sie einen von: {names}', fr: 'Écrivez l’un de : {names}' },
  '{number} is about {customer}': { de: '{number} betrifft {customer}', fr: '{number} concerne {customer}' },
  '{number} is closed already': { de: '{number} ist schon geschlossen', fr: '{number} est déjà clos' },
  'Write `to support` or `to management` to open it again.': {
    de: 'Schreiben Sie `to support` oder `to management`, um ihn wieder zu öffnen.',
    fr: 'Écrivez `to support` ou `to management` pour le rouvrir.',
  },
} as const satisfies Translations;
