import { expect } from 'chai';
import { isCourtesy } from '../../src/parsers/courtesy.js';

describe('parsers/courtesy', () => {
  for (const line of [
    'Hi',
    'Hi Priya,',
    'Hello Referral Desk,',
    'Dear all,',
    'Good morning',
    'Thanks.',
    'Thanks!',
    'Thanks a lot, Oskar',
    'Thank you very much for your quick reply!',
    'Many thanks in advance',
    'Thanks for the statement',
    'Thanks, got it.',
    'Best',
    'Best regards,',
    'Kind regards, Oskar Lindqvist',
    'Cheers',
    'Hallo zusammen,',
    'Sehr geehrte Damen und Herren,',
    'Guten Tag Frau Keller,',
    'Danke!',
    'Vielen Dank für die Hilfe',
    'Viele Grüße',
    'Mit freundlichen Grüßen',
    'Bonjour à tous,',
    'Merci beaucoup',
    'Bien cordialement',
    '--',
    'Oskar',
    'oskar lindqvist',
  ]) {
    it(`takes “${line}” for one`, () => {
      expect(isCourtesy(line, 'Oskar Lindqvist')).to.equal(true);
    });
  }

  for (const line of [
    'Thanks, but only after Dan has called me back',
    'Thanks, but not to Rheinwerk',
    'Thanks: withdraw',
    'Best wait until Monday before you send it',
    'Best do it only if Priya has not called',
    'Hi, please refer Dan Ord at Kestrel to Harbour.',
    'Hello, we do not agree with J-1, it was cancelled.',
    'Hi, invoice 2026-001 has the wrong amount.',
    'Hello, we paid this on 12 November.',
    'Thanks, they have signed.',
    'Thanks, what is the number?',
    'Dear Oskar, withdraw',
    'Danke, aber erst am Freitag',
    'Hallo, bitte nicht an Harbour',
    'Merci, mais pas avant lundi',
    'Regards to Dan, who signed',
    'ok',
    '',
  ]) {
    it(`does not take “${line}” for one`, () => {
      expect(isCourtesy(line, 'Oskar Lindqvist')).to.equal(false);
    });
  }
});
