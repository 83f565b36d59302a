/** Statement `unrelated` by words: an invoice of the desk is paid (READING.md). What it came to is nothing of a job. */
import { statementReader } from '../../phrases.js';

const INVOICE = '(?:votre|vos|ta|tes) (?:\\S{1,20} ){0,2}?(?:factures?|notes? (?:de commission|d.honoraires))';

// « Votre facture n° 40217 de 2 860 francs a été payée ce jour » · « Nous avons réglé votre facture d'octobre »
export const PAID_BY_US: readonly string[] = [
  `${INVOICE}(?: (?!pas|jamais)\\S{1,24}){0,8}? (?:est|sont|a été|ont été|vient d.être)(?: (?:bien|désormais|maintenant|déjà))? (?:payée?s?|réglée?s?|acquittée?s?|virée?s?|soldée?s?|versée?s?|mises? en paiement|bonnes? à payer)`,
  `(?:avons|ai|a|venons de|viens de)(?: (?:bien|déjà|aujourd.hui|donc))? (?:payée?s?|réglée?s?|acquittée?s?|virée?s?|soldée?s?|versée?s?|payer|régler|virer|solder|verser)(?: \\S{1,24}){0,5}? (?:de |pour )?${INVOICE}`,
  `(?:virement|paiement|règlement)(?: \\S{1,20}){0,3}? (?:de|pour|concernant) ${INVOICE}(?: \\S{1,24}){0,6}? (?:est parti|est effectué|a été effectué|a été exécuté|est en route|est fait|part)`,
];

export const readPaid = statementReader('fr/paid', 'unrelated', PAID_BY_US, [
  '(?:payée?|réglée?|versée?) (?:deux fois|en double|en trop|par erreur|sous réserve)|trop[- ]perçu',
]);
