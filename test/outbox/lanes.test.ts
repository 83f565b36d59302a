import { expect } from 'chai';
import { lanesOf, type QueuedMail, type UnsettledMail } from '../../src/outbox/lanes.js';
import { addMilliseconds } from '../../src/values/calendarDay.js';

const now = '2026-11-02T09:00:00.000Z';
const priya = ['priya@harbourfield.example'];
const mail = (id: number, offerId: number | null, recipients = priya): QueuedMail => ({ id, offerId, recipients });
const deferred = (id: number, offerId: number, minutes: number, recipients = priya): UnsettledMail => ({
  ...mail(id, offerId, recipients),
  transmittingAt: addMilliseconds(now, -minutes * 60_000),
});
const ids = (lanes: QueuedMail[][]): number[][] => lanes.map((lane) => lane.map(({ id }) => id));

describe('outbox/lanes', () => {
  it('puts mails of one offer in a row, oldest first, and all others side by side', () => {
    const due = [mail(5, 7), mail(2, 7), mail(3, 8), mail(4, null), mail(1, null)];
    expect(ids(lanesOf(due, [], now))).to.have.deep.members([[2, 5], [3], [4], [1]]);
  });

  it('holds a mail back while an older one of its thread to the same reader is deferred', () => {
    expect(ids(lanesOf([mail(5, 7)], [deferred(2, 7, 10)], now))).to.deep.equal([]);
  });

  it('does not wait for a newer mail, another offer, another reader, or for longer than an hour', () => {
    expect(ids(lanesOf([mail(5, 7)], [deferred(6, 7, 10)], now))).to.deep.equal([[5]]);
    expect(ids(lanesOf([mail(5, 7)], [deferred(2, 8, 10)], now))).to.deep.equal([[5]]);
    expect(ids(lanesOf([mail(5, 7)], [deferred(2, 7, 10, ['oskar@x.example'])], now))).to.deep.equal([[5]]);
    expect(ids(lanesOf([mail(5, 7)], [deferred(2, 7, 61)], now))).to.deep.equal([[5]]);
  });
});
