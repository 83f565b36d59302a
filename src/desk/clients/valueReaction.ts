import type { Reaction } from '../reactions.js';
import { clientValue, partnerValue, writeValue } from './value.js';

/** After a win or further work the summary says what the client and the partner have brought so far (policy S5). */
export const tellValue: Reaction = async (unit, event, { customer, partner }) => {
  if (event.kind !== 'job-recorded') return [];
  const { locale } = unit.config.desk;
  return [
    `Client so far: ${writeValue(await clientValue(unit.manager, customer.id), locale)}`,
    `Partner so far: ${writeValue(await partnerValue(unit.manager, partner.id), locale)}`,
  ];
};
