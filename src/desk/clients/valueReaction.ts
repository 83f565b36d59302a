import type { Reaction } from '../reactions.js';
import { clientValue, partnerValue, writeValue } from './value.js';
import { say } from '../say.js';

/** After a win or further work the summary says what the client and the partner have brought so far (policy S5). */
export const tellValue: Reaction = async (unit, event, { customer, partner }) => {
  if (event.kind !== 'job-recorded') return [];
  const { locale } = unit.config.desk;
  return [
    say(unit, 'Client so far: {writeValue}', {
      writeValue: writeValue(await clientValue(unit.manager, customer.id), locale),
    }),
    say(unit, 'Partner so far: {writeValue}', {
      writeValue: writeValue(await partnerValue(unit.manager, partner.id), locale),
    }),
  ];
};
