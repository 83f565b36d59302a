import { expect } from 'chai';
import { findOrCreateCustomer, mailKeyOf, nameKeyOf, type CustomerInput } from '../../../src/desk/clients/customer.js';
import { inUnit } from '../../../src/desk/unit.js';
import { AuditEvent, Customer } from '../../../src/entities/index.js';
import { TestDesk } from '../../support/desk.js';

const KESTREL: CustomerInput = {
  name: 'Kestrel Plumbing Pty Ltd',
  contactName: 'Dan Ord',
  contactEmail: 'dan@kestrel.example',
  contactPhone: null,
};

describe('desk/clients/customer', () => {
  let desk: TestDesk;
  beforeEach(async () => (desk = await TestDesk.open()));
  afterEach(() => desk.close());

  const find = async (input: Partial<CustomerInput>): Promise<Customer> =>
    inUnit(desk.services, 'test', (unit) => findOrCreateCustomer(unit, { ...KESTREL, ...input }));

  it('compares names without case, accents and legal form', () => {
    expect(nameKeyOf('KESTREL Plumbing')).to.equal(nameKeyOf('Kestrel Plumbing Pty Ltd'));
    expect(nameKeyOf('Müller GmbH')).to.equal(nameKeyOf('Mueller'));
    expect(nameKeyOf('Kestrel Plumbing')).to.not.equal(nameKeyOf('Kestrel Roofing'));
    expect(nameKeyOf('!!!')).to.equal('!!!');
  });

  it('takes the address itself for the key where the provider is open to everybody', () => {
    expect(mailKeyOf('Dan@Kestrel.example')).to.equal('kestrel.example');
    expect(mailKeyOf('dan@gmail.com')).to.equal('dan@gmail.com');
    expect(mailKeyOf(null)).to.equal(null);
  });

  it('knows a client again by name and mail domain', async () => {
    const first = await find({});
    expect((await find({ name: 'kestrel plumbing', contactEmail: 'office@kestrel.example' })).id).to.equal(first.id);
    expect((await find({ contactEmail: null })).id).to.equal(first.id);
    expect((await find({ contactEmail: 'dan@other.example' })).id).to.not.equal(first.id);
    expect((await find({ name: 'Kestrel Roofing' })).id).to.not.equal(first.id);
  });

  it('keeps two people with one name at a public provider apart', async () => {
    const first = await find({ name: 'J. Smith', contactEmail: 'john@gmail.com' });
    expect((await find({ name: 'J. Smith', contactEmail: 'jane@gmail.com' })).id).to.not.equal(first.id);
    expect((await find({ name: 'J. Smith', contactEmail: 'john@gmail.com' })).id).to.equal(first.id);
  });

  it('takes the newest contact, keeps what is known of the same person, and notes the change', async () => {
    await find({ contactPhone: '0400 000 000' });
    expect(await find({ contactEmail: null })).to.include({
      contactEmail: 'dan@kestrel.example',
      contactPhone: '0400 000 000',
    });
    expect(await desk.manager.countBy(AuditEvent, { action: 'client-contact-changed' })).to.equal(0);
    const next = await find({ contactName: 'Eva Lund', contactEmail: null });
    expect(next).to.include({ contactName: 'Eva Lund', contactEmail: null, contactPhone: null });
    expect(await desk.manager.countBy(AuditEvent, { action: 'client-contact-changed' })).to.equal(1);
    // The domain stays known, so that another firm of this name is told apart.
    expect((await find({ contactEmail: 'dan@other.example' })).id).to.not.equal(next.id);
  });

  it('gives rows from before their keys', async () => {
    const old = await desk.manager.save(desk.manager.create(Customer, { ...KESTREL, nameKey: '', mailKey: null }));
    expect((await find({})).id).to.equal(old.id);
  });
});
