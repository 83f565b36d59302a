/** What stands on an invoice or a credit note: a value that is frozen when the number is given out. */
import type { CalendarDay } from '../values/calendarDay.js';
import type { CurrencyCode } from '../values/money.js';

export interface DocumentParty {
  readonly name: string;
  /** The person or department that the paper is for, '' where nobody is named. */
  readonly contact: string;
  readonly addressLines: readonly string[];
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** As printed, "ABN 51 824 753 556"; '' where there is none. */
  readonly taxId: string;
  readonly email: string;
  readonly phone: string;
}

export interface DocumentLine {
  readonly description: string;
  /** Minor units of the document's currency, without tax. */
  readonly net: number;
}

/**
 * Duty or tax category (UN/CEFACT code list 5305, the part that EN 16931 BT-118 allows and that a commission can have):
 * S standard rate, Z zero rate, E exempt, AE reverse charge, G export outside the tax area, O outside the scope of tax.
 */
export const TAX_CATEGORIES = ['S', 'Z', 'E', 'AE', 'G', 'O'] as const;
export type TaxCategory = (typeof TAX_CATEGORIES)[number];

export interface InvoiceDocument {
  readonly kind: 'invoice' | 'credit-note';
  readonly number: string;
  /** Of a credit note: number and day of the invoice that it takes back, and why. */
  readonly credits: { readonly number: string; readonly issuedOn: CalendarDay; readonly reason: string } | null;
  readonly issuedOn: CalendarDay;
  /** Day of supply: when the win was notified, for then the referral is done (VAT directive 2006/112/EC art. 226 no. 7). */
  readonly suppliedOn: CalendarDay;
  /** On a credit note the day of issue: nothing is to be paid. */
  readonly dueOn: CalendarDay;
  readonly termsDays: number;
  readonly currency: CurrencyCode;
  /** BCP 47 tag of the buyer: language and notation of the paper. */
  readonly locale: string;
  readonly seller: DocumentParty;
  readonly buyer: DocumentParty;
  readonly bankLines: readonly string[];
  /** The referral and the job that the amounts come from. */
  readonly reference: {
    readonly referral: string;
    /** As people call it, "J-17". */
    readonly job: string;
    /** Revision of the job's facts that is invoiced, from 1. */
    readonly revision: number;
    readonly customer: string;
    readonly service: string;
    readonly jobStart: CalendarDay;
    readonly jobTotal: number;
  };
  readonly lines: readonly DocumentLine[];
  readonly tax: {
    readonly name: string;
    /** Thousandths of a per cent: 10 % is 10_000, 7.7 % is 7_700. */
    readonly rate: number;
    readonly category: TaxCategory;
    /** The sentence that the law wants, '' where there is none. */
    readonly note: string;
  };
  /** Minor units. On a credit note all are positive, and the paper says that it credits. */
  readonly totals: { readonly net: number; readonly tax: number; readonly gross: number };
}
