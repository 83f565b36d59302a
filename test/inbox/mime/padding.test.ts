import { expect } from 'chai';
import { parseMail } from '../../../src/inbox/mime.js';
import { withoutPadding } from '../../../src/inbox/mime/padding.js';

const mail = (boundary: string, padding: string): Buffer =>
  Buffer.from(
    `From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n` +
      `--${boundary}${padding}\r\nContent-Type: text/plain\r\n\r\nhello \r\n--${boundary}--${padding}\r\n`,
  );

describe('inbox/mime/padding', () => {
  for (const boundary of ['outer', '=_outer ?=x', "8('n+_,-./:=?)8"]) {
    it(`sees the boundary ${boundary} with white space behind it`, async () => {
      const read = await parseMail(mail(boundary, ' \t'));
      expect(read.problems).to.deep.equal([]);
      expect(read.text?.trim()).to.equal('hello');
    });
  }

  it('takes nothing out of lines that are no boundary', () => {
    const raw = Buffer.from('Content-Type: text/plain; boundary=x\n\nhello\n-- \nAnna \n--y \n--\t\n');
    expect(withoutPadding(raw)).to.equal(raw);
  });
});
