/** What a paper is called, which is law in some countries. */
import type { InvoiceDocument } from './document.js';

export type PaperTitle = 'invoice' | 'tax-invoice' | 'credit-note' | 'adjustment-note';

/** Where the words "tax invoice" make the paper one (Australia: A New Tax System (GST) Act 1999 s 29-70, and its kin). */
const TAX_INVOICE = new Set(['AU', 'NZ', 'SG', 'MY', 'IN', 'ZA', 'AE', 'SA']);
/** Where a credit note that changes the tax is an adjustment note (Australia: same Act, s 29-75). */
const ADJUSTMENT_NOTE = new Set(['AU']);

/** The seller's country decides, and only where tax is charged. */
export function titleOf(document: Pick<InvoiceDocument, 'kind' | 'tax' | 'seller'>): PaperTitle {
  const taxed = document.tax.rate > 0;
  const { country } = document.seller;
  if (document.kind === 'credit-note') return taxed && ADJUSTMENT_NOTE.has(country) ? 'adjustment-note' : 'credit-note';
  return taxed && TAX_INVOICE.has(country) ? 'tax-invoice' : 'invoice';
}
