import { readSupport } from '../../../../src/parsers/locales/de/support.js';
import { describeReader } from '../describeReader.js';

describeReader('de/support', readSupport, {
  statement: 'support',
  reads: [
    ['Der Kunde kann sich nicht mehr anmelden.', 'kann sich nicht mehr anmelden'],
    ['Beim Export erscheint eine Fehlermeldung.', 'erscheint eine Fehlermeldung'],
  ],
  leaves: ['Mir ist ein Tippfehler unterlaufen.'],
});
