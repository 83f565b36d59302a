import { readSupport } from '../../../../src/parsers/locales/de/support.js';
import { describeReader } from '../describeReader.js';

describeReader('de/support', readSupport, {
  statement: 'support',
  reads: [
    ['Beim Kunden kommt seit dem Update kein Etikett mehr aus dem Drucker.', 'kommt seit dem Update kein Etikett mehr'],
    ['Stattdessen erscheint "Fehler 412".', 'erscheint "Fehler 412'],

    ['Der Kunde kann sich nicht mehr anmelden.', 'kann sich nicht mehr anmelden'],
    ['Beim Export erscheint eine Fehlermeldung.', 'erscheint eine Fehlermeldung'],
    ['Der Kunde kommt nicht mehr in sein Konto.', 'kommt nicht mehr in sein Konto'],
    ['Die Vorlage lässt sich beim Kunden nicht öffnen.', 'lässt sich beim Kunden nicht öffnen'],
    ['Die Fotos werden nicht gespeichert.', 'werden nicht gespeichert'],
    ['Der Upload bricht bei jedem Versuch ab.', 'Upload bricht bei jedem Versuch ab'],
    ['Die Anwenderin fragt, wie man eine Tour kopiert.', 'Anwenderin fragt, wie man'],
    ['Frau Hug wünscht eine Anleitung zum Drucken.', 'wünscht eine Anleitung'],
  ],
  leaves: [
    'Mein Laptop ist gestern abgestürzt.',
    'Die bisherige Lösung stürzt ständig ab.',
    'Die Fördermittel sind gesperrt.',
    'Mir ist ein Tippfehler unterlaufen.',
  ],
});
