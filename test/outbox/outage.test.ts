import { expect } from 'chai';
import { DeskError } from '../../src/errors.js';
import { Outage } from '../../src/outbox/outage.js';
import { addMilliseconds } from '../../src/values/calendarDay.js';

const start = '2026-11-02T09:00:00.000Z';
const later = (seconds: number): string => addMilliseconds(start, seconds * 1000);
const unreachable = new DeskError('smtp-temporary', 'connection refused');
const refused = new DeskError('smtp-authentication', '535 wrong password');

describe('outbox/outage', () => {
  it('is news once, however many mails meet it, and again when it changes', () => {
    const outage = new Outage();
    expect(outage.note(unreachable, start, 0)).to.equal(true);
    expect(outage.note(unreachable, start, 0)).to.equal(false);
    expect(outage.note(unreachable, later(60), 0)).to.equal(false);
    expect(outage.note(refused, later(120), 0)).to.equal(true);
  });

  it('pauses longer from time to time, and a burst of failures counts as one', () => {
    const outage = new Outage();
    for (let burst = 0; burst < 5; burst += 1) outage.note(unreachable, start, 0);
    expect(outage.pausedUntil(start)).to.equal(later(10));
    expect(outage.pausedUntil(later(10))).to.equal(null);
    outage.note(unreachable, later(10), 0);
    expect(outage.pausedUntil(later(10))).to.equal(later(40));
  });

  it('waits at least a minute after a refused login, because accounts get locked', () => {
    const outage = new Outage();
    outage.note(refused, start, 0);
    expect(outage.pausedUntil(start)).to.equal(later(60));
  });

  it('says since when the server was gone once it is back', () => {
    const outage = new Outage();
    expect(outage.over()).to.equal(null);
    outage.note(unreachable, start, 0);
    outage.note(unreachable, later(20), 0);
    expect(outage.over()).to.equal(start);
    expect(outage.over()).to.equal(null);
    expect(outage.pausedUntil(start)).to.equal(null);
  });
});
