/** A referral in the making (policy R1): what it needs before it can go out, and its states. */
import type { Machine } from '../values/machine.js';
import type { DraftFields } from '../values/draftFields.js';

export type DraftState = 'open' | 'sent' | 'dropped';

export const DRAFT_MACHINE: Machine<DraftState> = {
  name: 'draft',
  initial: 'open',
  states: {
    open: { meaning: 'Something is missing, or its writer has not said `ok` yet.', open: true },
    sent: { meaning: 'It has become a referral, and the partners have their mails.', open: false },
    dropped: { meaning: 'Its writer dropped it, or never answered.', open: false },
  },
  transitions: [
    {
      from: 'open',
      to: 'sent',
      by: ['staff', 'desk'],
      when: '`ok`, or at once where it is complete and `intake.sendAtOnce` is set',
    },
    { from: 'open', to: 'dropped', by: ['staff', 'desk'], when: '`drop`, or no answer in time' },
  ],
};

/** `reach`: neither address nor phone of the customer's contact is known. */
export type MissingPart = 'customer' | 'contact' | 'reach' | 'description' | 'service' | 'partners';

/** What a partner needs to begin (R1). `proposed`: whether partners are proposed for an `ok`. */
export function missingParts(fields: DraftFields, proposed: boolean): MissingPart[] {
  const missing: MissingPart[] = [];
  if (fields.customer === undefined) missing.push('customer');
  if (fields.contact === undefined) missing.push('contact');
  if (fields.contactEmail === undefined && fields.contactPhone === undefined) missing.push('reach');
  if (fields.description === undefined) missing.push('description');
  if (fields.service === undefined) missing.push('service');
  if (fields.partners === undefined && !proposed) missing.push('partners');
  return missing;
}

/** Later words win over earlier ones, field by field. */
export function mergeDraft(known: DraftFields, said: DraftFields): DraftFields {
  return { ...known, ...said };
}
