import { expect } from 'chai';
import { reportUndelivered } from '../../src/desk/undelivered.js';
import { KESTREL, RHEINWERK, TestDesk } from '../support/desk.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';

describe('desk: from referral to invoice', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
  });
  afterEach(() => desk.close());

  it('refers a customer to the nominated contact, with a signed reply address', async () => {
    const { mail, row } = await desk.lastSent('referral-offer');
    expect(row.recipients).to.deep.equal(['priya@harbourfield.example']);
    expect(mail.subject).to.contain('R-1001');
    expect(mail.replyTo[0]?.address).to.match(/^referrals\+o1\.[a-z2-7]{16}@nexttechnik\.example$/);
    expect(mail.text).to.contain('Kestrel Plumbing Pty Ltd');
  });

  it('records a plain win, invoices it, thanks the partner and tells staff', async () => {
    const message = await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
    expect(message).to.include({ state: 'handled', reason: 'customer-committed' });
    expect(await desk.offer()).to.include({ state: 'won' });
    const [revision] = await desk.revisions();
    expect(revision).to.include({
      customer: 'Kestrel Plumbing Pty Ltd',
      total: 4850000,
      currency: 'AUD',
      startDate: '2026-12-01',
    });
    const [invoice, ...others] = await desk.invoices();
    expect(others).to.have.length(0);
    expect(invoice).to.include({ number: '2026-001', net: 485000, tax: 48500, gross: 533500, currency: 'AUD' });

    const papers = await desk.sent('invoice');
    expect(papers.map(({ row }) => row.recipients[0])).to.deep.equal([
      'accounts@harbourfield.example',
      'accounts@nexttechnik.example',
    ]);
    expect(papers[1]?.mail.attachments.map(({ contentType }) => contentType)).to.deep.equal([
      'application/pdf',
      'application/xml',
    ]);
    const thanks = await desk.lastSent('thanks');
    expect(thanks.mail.text).to.contain('48,500.00');
    const summary = await desk.lastSent('summary');
    expect(summary.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
    expect(summary.mail.text).to.contain('2026-001');
    const pending = (await desk.timers()).filter(({ state }) => state === 'pending');
    expect(pending.filter(({ subject }) => subject === 'offer')).to.have.length(0);
  });

  it('asks for what is missing and completes the win with the answer', async () => {
    await desk.write({
      text: 'Kestrel signed! Total $48,500 and you can invoice $4,850.\r\n\r\nPriya',
      answers: await desk.lastSent('referral-offer'),
    });
    expect(await desk.invoices()).to.have.length(0);
    const question = await desk.lastSent('question');
    expect(await desk.offer()).to.include({ state: 'acknowledged' });
    await desk.write({ text: 'We start on 1 December 2026.\r\n\r\nPriya', answers: question });
    const [revision] = await desk.revisions();
    expect(revision).to.include({ total: 4850000, startDate: '2026-12-01' });
    expect((await desk.invoices()).map(({ number }) => number)).to.deep.equal(['2026-001']);
    expect((await desk.offer()).pending).to.equal(null);
  });

  it('answers a correction with a credit note and a new invoice', async () => {
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
    await desk.write({
      text: 'Correction: the amount to invoice is $5,240, not $4,850.\r\n\r\nPriya',
      answers: await desk.lastSent('thanks'),
    });
    const papers = await desk.invoices();
    expect(papers.map(({ kind, number, state, net }) => ({ kind, number, state, net }))).to.deep.equal([
      { kind: 'invoice', number: '2026-001', state: 'credited', net: 485000 },
      { kind: 'credit-note', number: '2026-002', state: 'issued', net: 485000 },
      { kind: 'invoice', number: '2026-003', state: 'issued', net: 524000 },
    ]);
    expect(await desk.revisions()).to.have.length(2);
  });

  it('reminds after one business day and tells the manager after two', async () => {
    await desk.advance(26);
    expect(await desk.sent('reminder')).to.have.length(1);
    await desk.advance(24);
    expect(await desk.sent('reminder')).to.have.length(1);
    const [breach, ...more] = await desk.sent('breach');
    expect(more).to.have.length(0);
    expect(breach?.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
  });

  it('after a long downtime sends the breach note without the reminder before it', async () => {
    desk.sleep(24 * 6 + 2);
    await desk.fireDue();
    await desk.advance(40);
    expect(await desk.sent('reminder')).to.have.length(0);
    expect(await desk.sent('breach')).to.have.length(1);
  });

  it('stops the clock when the partner has taken it up', async () => {
    await desk.write({
      text: 'Thanks, we have called Dan and sent a quote.\r\n\r\nPriya',
      answers: await desk.lastSent('referral-offer'),
    });
    await desk.advance(72);
    expect(await desk.sent('reminder')).to.have.length(0);
    expect(await desk.sent('breach')).to.have.length(0);
    expect(await desk.offer()).to.include({ state: 'acknowledged' });
  });

  it('holds a win that comes from a stranger with the right token, and stops no clock', async () => {
    const message = await desk.write({
      from: 'Priya Nair <priya@harbourfie1d.example>',
      text: WIN,
      answers: await desk.lastSent('referral-offer'),
    });
    expect(message.state).to.equal('waiting');
    expect(await desk.invoices()).to.have.length(0);
    expect(await desk.sent('thanks')).to.have.length(0);
    await desk.advance(26);
    expect(await desk.sent('reminder')).to.have.length(1);
  });

  it('records what was held when the right manager answers ok, and only then', async () => {
    await desk.write({
      from: 'Priya <priya@gmail.example>',
      text: WIN,
      answers: await desk.lastSent('referral-offer'),
    });
    const summary = await desk.lastSent('summary');
    await desk.write({ from: 'Sandra Keller <sandra@nexttechnik.example>', text: 'ok', answers: summary });
    expect(await desk.invoices()).to.have.length(0);
    expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('Oskar');
    await desk.write({
      from: 'Oskar Lindqvist <oskar@nexttechnik.example>',
      text: 'ok\r\n\r\nOskar',
      answers: summary,
    });
    expect((await desk.invoices()).map(({ number }) => number)).to.deep.equal(['2026-001']);
    await desk.write({ from: 'Oskar Lindqvist <oskar@nexttechnik.example>', text: 'OK.', answers: summary });
    expect(await desk.invoices()).to.have.length(1);
  });

  it('takes facts from staff, all or nothing', async () => {
    await desk.write({
      text: 'Kestrel signed! Total $48,500.\r\n\r\nPriya',
      answers: await desk.lastSent('referral-offer'),
    });
    const summary = await desk.lastSent('summary');
    const oskar = 'Oskar Lindqvist <oskar@nexttechnik.example>';
    await desk.write({ from: oskar, text: 'invoice: 4,850', answers: summary });
    expect(await desk.invoices()).to.have.length(0);
    expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('job start date');
    await desk.write({
      from: oskar,
      text: 'invoice: 2,000 deposit; 2,850 on completion\r\nstart: 1 Dec\r\n',
      answers: summary,
    });
    const [revision] = await desk.revisions();
    expect(revision?.invoiceAmounts).to.deep.equal([
      { label: 'deposit', minor: 200000 },
      { label: 'on completion', minor: 285000 },
    ]);
    expect(revision?.approvedBy).to.equal('oskar@nexttechnik.example');
  });

  it('takes a recorded win back when staff reject it, with a credit note', async () => {
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
    await desk.write({
      from: 'Oskar Lindqvist <oskar@nexttechnik.example>',
      text: 'reject',
      answers: await desk.lastSent('summary'),
    });
    expect((await desk.invoices()).map(({ kind }) => kind)).to.deep.equal(['invoice', 'credit-note']);
    expect(await desk.offer()).to.include({ state: 'acknowledged' });
  });

  it('closes the other offers kindly when one partner wins', async () => {
    await desk.refer({ ...KESTREL, customer: 'Dapto Doors', partners: ['Harbour Field Solutions', RHEINWERK.name] });
    const offers = await desk.sent('referral-offer');
    await desk.write({
      text: 'Dapto have signed. Total $10,000, please invoice $1,000. We start 1 December 2026.\r\n\r\nPriya',
      answers: offers[1]!,
    });
    expect((await desk.offer(3)).state).to.equal('withdrawn');
    const { mail, row } = await desk.lastSent('withdrawn');
    expect(row.recipients).to.deep.equal(['k.vogt@rheinwerk.example']);
    expect(mail.text).to.not.contain('Harbour');
  });

  it('matches a new mail of the partner by the customer that it names (R9)', async () => {
    const message = await desk.write({ subject: 'Kestrel Plumbing Pty Ltd', text: WIN });
    expect(message.state).to.equal('handled');
    expect(await desk.invoices()).to.have.length(1);
  });

  it('leaves the other offers open where the customer chooses (R3)', async () => {
    await desk.refer({
      ...KESTREL,
      customer: 'Dapto Doors',
      partners: ['Harbour Field Solutions', RHEINWERK.name],
      winRule: 'customer-chooses',
    });
    const [, offer] = await desk.sent('referral-offer');
    await desk.write({
      text: 'Dapto have signed. Total $10,000, please invoice $1,000. We start 1 December 2026.\r\n\r\nPriya',
      answers: offer!,
    });
    expect((await desk.offer(2)).state).to.equal('won');
    expect((await desk.offer(3)).state).to.equal('sent');
    expect(await desk.sent('withdrawn')).to.have.length(0);
  });

  it('lets only the contact move the clocks by an absence', async () => {
    const absence = {
      subject: 'Automatic reply: Referral',
      headers: ['Auto-Submitted: auto-replied'],
      text: 'I am out of the office and back on Monday, 14 December 2026.',
    };
    for (const from of ['x@attacker.example', 'Tom <tom@harbourfield.example>']) {
      await desk.write({ ...absence, from, answers: await desk.lastSent('referral-offer') });
    }
    await desk.advance(50);
    expect(await desk.sent('breach')).to.have.length(1);
  });

  it('waits for no absence that is longer than anybody would wait', async () => {
    await desk.write({
      subject: 'Automatic reply: Referral',
      headers: ['Auto-Submitted: auto-replied'],
      text: 'I am out of the office and back on Monday, 7 June 2027.',
      answers: await desk.lastSent('referral-offer'),
    });
    await desk.advance(50);
    expect(await desk.sent('breach')).to.have.length(1);
  });

  it('keeps one clock when the partner writes twice on one day', async () => {
    for (const text of ['Thanks, we have called Dan.', 'The quote is with Dan now.']) {
      await desk.write({ text, answers: await desk.lastSent('referral-offer') });
    }
    const pending = (await desk.timers()).filter(({ state }) => state === 'pending');
    expect(pending.map(({ kind }) => kind)).to.deep.equal(['status']);
  });

  it('runs no clock against a partner whom the referral never reached', async () => {
    const { row } = await desk.lastSent('referral-offer');
    await reportUndelivered(
      { manager: desk.manager, services: desk.services, config: desk.services.config, now: desk.now, actor: 'test' },
      row,
      { how: 'refused', recipients: row.recipients, diagnostic: '550 5.1.1 no such user' },
    );
    await desk.advance(80);
    expect(await desk.sent('reminder')).to.have.length(0);
    expect(await desk.sent('breach')).to.have.length(0);
  });

  it('never answers automatic mail, and moves the clock for an absence', async () => {
    const before = (await desk.sent()).length;
    const message = await desk.write({
      text: 'I am out of the office and back on Monday, 9 November 2026.\r\n\r\nPriya',
      subject: 'Automatic reply: Referral',
      headers: ['Auto-Submitted: auto-replied'],
      answers: await desk.lastSent('referral-offer'),
    });
    expect(message).to.include({ state: 'ignored', reason: 'auto-reply' });
    const sent = (await desk.sent()).slice(before);
    expect(sent.map(({ row }) => row.audience)).to.deep.equal(['staff']);
    await desk.advance(6 * 24);
    expect(await desk.sent('breach')).to.have.length(0);
    await desk.advance(4 * 24);
    expect(await desk.sent('reminder')).to.have.length(1);
    expect(await desk.sent('breach')).to.have.length(1);
  });

  it('notes a bounce of our own mail and ignores one that names no id of ours', async () => {
    const { row } = await desk.lastSent('referral-offer');
    const bounce = (id: string) =>
      [
        'From: Mail Delivery System <mailer-daemon@mx.harbourfield.example>',
        'To: referrals@nexttechnik.example',
        'Subject: Undelivered Mail Returned to Sender',
        `Date: ${new Date(desk.now).toUTCString()}`,
        `Message-ID: <bounce-${id.length}@mx.harbourfield.example>`,
        'Auto-Submitted: auto-replied',
        'MIME-Version: 1.0',
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'Your mail could not be delivered.',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.harbourfield.example',
        '',
        'Final-Recipient: rfc822; priya@harbourfield.example',
        'Action: failed',
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 5.1.1 no such user',
        '',
        '--b',
        'Content-Type: text/rfc822-headers',
        '',
        `Message-ID: ${id}`,
        'Subject: Referral',
        '',
        '--b--',
        '',
      ].join('\r\n');
    expect(await desk.receive(bounce('<made-up@elsewhere.example>'))).to.include({
      state: 'ignored',
      reason: 'bounce-unknown',
    });
    expect(await desk.sent('bounce-notice')).to.have.length(0);
    expect(await desk.receive(bounce(row.messageId))).to.include({ state: 'handled', reason: 'bounce-noted' });
    const notice = await desk.lastSent('bounce-notice');
    expect(notice.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
    expect(notice.mail.text).to.contain('550 5.1.1');
  });

  it('recognises its own copy, and holds what only claims its address', async () => {
    const { row } = await desk.lastSent('referral-offer');
    await desk.manager.update('outgoing_mail', { id: row.id }, { state: 'sent' });
    const { rawOf } = await import('../../src/outbox/queue.js');
    expect(await desk.receive(rawOf(row))).to.include({ state: 'ignored', reason: 'own-copy' });
    expect((await desk.lastSent('referral-offer')).row.confirmedAt).to.equal(desk.now);
    const forged = await desk.write({ from: 'referrals@nexttechnik.example', text: WIN });
    expect(forged).to.include({ state: 'waiting', reason: 'own-address' });
  });

  it('holds a stranger for staff and answers nobody', async () => {
    const message = await desk.write({ from: 'someone@else.example', text: 'We won Kestrel, total $1,000.' });
    expect(message).to.include({ state: 'waiting', reason: 'stranger' });
    expect((await desk.lastSent('held-mail')).row.recipients).to.deep.equal(['mara@nexttechnik.example']);
  });
});
