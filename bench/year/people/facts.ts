/** Who a partner's contact is, and the ways in which a mail of theirs is sent. */
import type { Office } from '../offices.js';
import type { Persona } from './personas.js';

export interface PartnerFacts {
  readonly id: number;
  readonly name: string;
  readonly contactName: string;
  readonly address: string;
  readonly deputy: { readonly name: string; readonly address: string } | null;
  readonly managerEmail: string;
  readonly office: Office;
  readonly persona: Persona;
}

export interface Manner {
  readonly subject?: string;
  readonly cc?: string;
  readonly headers?: readonly string[];
  readonly as?: 'contact' | 'deputy';
  /** To an address that a letter shows, as a new mail. */
  readonly to?: string;
}
