import { expect } from 'chai';
import fc from 'fast-check';
import {
  messageIdFor,
  plusAddress,
  readReplyTokens,
  replyToken,
  type ReplySubject,
} from '../../src/desk/replyAddress.js';

const KEY = Buffer.alloc(32, 1);
const OTHER = Buffer.alloc(32, 2);
const DESK = 'referrals@nexttechnik.example';
const subjects: fc.Arbitrary<ReplySubject> = fc.record({
  kind: fc.constantFrom('offer' as const, 'reading' as const),
  id: fc.integer({ min: 1, max: 999_999_999 }),
});

describe('desk/replyAddress', () => {
  it('reads back what it wrote, in any case, from an address or a subject', () => {
    fc.assert(
      fc.property(subjects, fc.boolean(), (subject, upper) => {
        const address = plusAddress(DESK, subject, KEY);
        expect(readReplyTokens(upper ? address.toUpperCase() : address, KEY)).to.deep.equal([subject]);
        expect(readReplyTokens(`Re: Referral [#${replyToken(subject, KEY)}]`, KEY)).to.deep.equal([subject]);
      }),
    );
  });

  it('keeps the local part within 64 octets', () => {
    const address = plusAddress(DESK, { kind: 'reading', id: 999_999_999 }, KEY);
    expect(address.indexOf('@')).to.be.at.most(64);
  });

  it('accepts no token of another key, kind or number', () => {
    fc.assert(
      fc.property(subjects, subjects, (subject, another) => {
        const token = replyToken(subject, KEY);
        expect(readReplyTokens(token, OTHER)).to.deep.equal([]);
        fc.pre(another.kind !== subject.kind || another.id !== subject.id);
        const [, mac = ''] = token.split('.');
        const forged = `${another.kind === 'offer' ? 'o' : 's'}${another.id}.${mac}`;
        expect(readReplyTokens(forged, KEY)).to.deep.equal([]);
      }),
    );
  });

  it('finds nothing in ordinary text, and never throws', () => {
    expect(readReplyTokens('o7.kestrel and s12.abcdefghijklmnop@x', KEY)).to.deep.equal([]);
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), (text) => {
        expect(readReplyTokens(text, KEY)).to.deep.equal([]);
      }),
    );
  });

  it('names the same mail for the same key, and no other', () => {
    expect(messageIdFor('message:17:thanks', DESK, KEY)).to.equal(messageIdFor('message:17:thanks', DESK, KEY));
    expect(messageIdFor('message:17:thanks', DESK, KEY)).to.match(
      /^<message-17-thanks\.[a-z2-7]{16}@nexttechnik\.example>$/,
    );
    expect(messageIdFor('message:18:thanks', DESK, KEY)).to.not.equal(messageIdFor('message:17:thanks', DESK, KEY));
    expect(messageIdFor('message:17:thanks', DESK, OTHER)).to.not.equal(messageIdFor('message:17:thanks', DESK, KEY));
  });
});
