/**
 * Sentences that a seller's country wants on every invoice, in its own language whatever the language of the paper.
 * France: no discount for early payment unless stated, late payment penalties and the flat recovery charge of 40 €
 * (Code de commerce art. L441-9, L441-10, D441-5).
 */
import type { InvoiceDocument } from './document.js';

const MENTIONS = new Map<string, readonly string[]>([
  [
    'FR',
    [
      'Pas d’escompte pour paiement anticipé. En cas de retard de paiement, des pénalités sont exigibles sans rappel au taux ' +
        'd’intérêt de la Banque centrale européenne majoré de 10 points, ainsi qu’une indemnité forfaitaire de 40 € pour frais ' +
        'de recouvrement (art. L441-10 et D441-5 du Code de commerce).',
    ],
  ],
]);

/** The note of the tax rule first, then what the seller's country wants on an invoice. */
export function mentionsOf(document: InvoiceDocument): string[] {
  const own = document.kind === 'invoice' ? (MENTIONS.get(document.seller.country) ?? []) : [];
  return [document.tax.note, ...own].filter((mention) => mention !== '');
}
