/** How the customer is reached, put right by staff (policy R10); the partners are told once for all lines of a mail. */
import { DeskError } from '../../errors.js';
import { correctCustomer, tellPartners, type CustomerDetails } from '../progress/customerDetails.js';
import { directionOf, offerOfTarget, onOffer } from './offerTarget.js';
import type { Act, Command } from './types.js';
import { lineOf } from '../../texts/line.js';
import type { LineKey } from '../../texts/catalogue.js';

const ADDRESS = /^[^\s@"<>(),;:\\[\]]{1,64}@[^\s@"<>(),;:\\[\]]{1,180}\.[^\s@"<>(),;:\\[\]]{2,60}$/;
const PHONE = /^[+(\d][\d\s()/.-]{4,48}\d(?:\s?(?:x|ext\.?)\s?\d{1,6})?$/i;

/** Runs once after all lines of the mail. */
const tell: Act = (unit, target, giver) => tellPartners(unit, offerOfTarget(target), directionOf(giver).key);

function detail(name: string, does: LineKey, take: (value: string) => CustomerDetails): Command {
  const pattern = new RegExp(`^${name}\\s*[:=]\\s*(\\S.{0,199})$`, 'i');
  return {
    usage: `${name}: …`,
    does,
    on: ['offer'],
    givers: ['staff'],
    decides: name,
    afterwards: tell,
    read(line) {
      const value = pattern.exec(line)?.[1]?.trim();
      if (value === undefined) return null;
      const details = take(value);
      return onOffer((unit, dossier) => correctCustomer(unit, dossier, details));
    },
  };
}

export const CUSTOMER_COMMANDS: readonly Command[] = [
  detail('phone', 'puts the phone number of the customer right and tells the partner', (value) => {
    if (!PHONE.test(value)) throw new DeskError('input-invalid', lineOf('no phone number'));
    return { contactPhone: value };
  }),
  detail('email', 'puts the address of the customer right and tells the partner', (value) => {
    const address = value.replace(/^<|>$/g, '').toLowerCase();
    if (!ADDRESS.test(address)) throw new DeskError('input-invalid', lineOf('no mail address'));
    return { contactEmail: address };
  }),
  detail('contact', 'names whom the partner should speak to at the customer, and tells the partner', (value) => ({
    contactName: value,
  })),
];
