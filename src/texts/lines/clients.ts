/** Clients and what they have brought. */
import type { Translations } from './types.js';

export const CLIENTS_LINES = {
  ' and ': { de: ' und ', fr: ' et ' },
  '1 job': { de: '1 Auftrag', fr: '1 mission' },
  '{count} jobs': { de: '{count} Aufträge', fr: '{count} missions' },
  'Client so far: {writeValue}': { de: 'Kunde bisher: {writeValue}', fr: 'Client jusqu’ici : {writeValue}' },
  'Partner so far: {writeValue}': { de: 'Partner bisher: {writeValue}', fr: 'Partenaire jusqu’ici : {writeValue}' },
} as const satisfies Translations;
