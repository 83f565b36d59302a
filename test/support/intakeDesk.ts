/** The test desk with what scenarios of intake need: more partners, deputies, and mails that are set back to be handled. */
import { handleMessage } from '../../src/inbox/handle.js';
import { Message, Partner, PartnerDomain } from '../../src/entities/index.js';
import { HARBOUR, TestDesk as Base } from './desk.js';

export const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';
export const SANDRA = 'Sandra Keller <sandra@nexttechnik.example>';

export class TestDesk extends Base {
  static override async open(options: Parameters<typeof Base.open>[0] = {}): Promise<TestDesk> {
    const desk = await Base.open(options);
    return Object.setPrototypeOf(desk, TestDesk.prototype) as TestDesk;
  }

  async addPartnerNamed(name: string, domain: string, fields: Partial<Partner> = {}): Promise<Partner> {
    const like = await this.manager.findOneByOrFail(Partner, { name: HARBOUR.name });
    const { id: _id, ...rest } = like;
    const contact = { contactName: 'Alex Poe', contactEmail: `contact@${domain}` };
    const partner = await this.manager.save(this.manager.create(Partner, { ...rest, name, ...contact, ...fields }));
    await this.manager.insert(PartnerDomain, { domain, partnerId: partner.id });
    return partner;
  }

  setPartner(name: string, fields: Partial<Partner>) {
    return this.manager.update(Partner, { name }, fields);
  }

  /** Handles mails that were set back to `received`, as the running desk does at its next look. */
  async look(): Promise<void> {
    const rows = await this.manager.find(Message, { where: { state: 'received' }, order: { id: 'ASC' } });
    for (const { id } of rows) await handleMessage(this.services, id);
  }
}
