/** What scenarios of intake need besides the test desk: more partners, deputies, and mails that are set back to be handled. */
import { handleMessage } from '../../src/inbox/handle.js';
import { Message, Partner, PartnerDomain } from '../../src/entities/index.js';
import { HARBOUR, type TestDesk } from './desk.js';

export const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';
export const SANDRA = 'Sandra Keller <sandra@nexttechnik.example>';

/** A further partner, like Harbour but for name, domain and contact. */
export async function addPartnerNamed({ manager }: TestDesk, name: string, domain: string): Promise<Partner> {
  const like = await manager.findOneByOrFail(Partner, { name: HARBOUR.name });
  const contact = { contactName: 'Alex Poe', contactEmail: `contact@${domain}` };
  const partner = await manager.save(manager.create(Partner, Object.assign(like, { id: undefined, name, ...contact })));
  await manager.insert(PartnerDomain, { domain, partnerId: partner.id });
  return partner;
}

export async function setPartner({ manager }: TestDesk, name: string, fields: Partial<Partner>): Promise<void> {
  await manager.update(Partner, { name }, fields);
}

/** Handles mails that were set back to `received`, as the running desk does at its next look. */
export async function look({ manager, services }: TestDesk): Promise<void> {
  const rows = await manager.find(Message, { where: { state: 'received' }, order: { id: 'ASC' } });
  for (const { id } of rows) await handleMessage(services, id);
}
