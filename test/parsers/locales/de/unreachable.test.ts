import { readUnreachable } from '../../../../src/parsers/locales/de/unreachable.js';
import { describeReader } from '../describeReader.js';

describeReader('de/unreachable', readUnreachable, {
  statement: 'unreachable',
  reads: [
    ['Vogel stellt sich tot.', 'stellt sich tot'],
    ['Kein Durchkommen bei Vogel.', 'Kein Durchkommen'],
    ['Wir erreichen Herrn Vogel nicht.', 'erreichen Herrn Vogel nicht'],
    ['Trotz mehrerer Anrufe keine Antwort.', 'keine Antwort'],
    ['Der Ansprechpartner ist nicht erreichbar.', 'nicht erreichbar'],
    ['Herr Vogel meldet sich nicht zurück.', 'meldet sich nicht zurück'],
    ['Die Telefonnummer ist falsch.', 'Telefonnummer ist falsch'],
    ['Niemand geht ans Telefon.', 'Niemand geht ans Telefon'],
    ['Herrn Vogel habe ich bis heute nicht ans Telefon bekommen, auf Mails kommt keine Antwort.', 'nicht ans Telefon'],
    ['Bei Vogel läuft nur das Band, auf E-Mails kommt nichts zurück.', 'nur das Band'],
    ['Ich konnte Herrn Vogel bislang nicht erreichen.', 'nicht erreichen'],
    ['Fünf Anrufe, drei Mails, null Echo.', 'null Echo'],
    ['Sie ghostet uns seit Wochen.', 'ghostet'],
    ['Meine Mail kam als unzustellbar zurück.', 'Mail kam als unzustellbar'],
    ['Die Telefonistin stellt mich nicht durch.', 'stellt mich nicht durch'],
    ['Sein Natel ist dauernd ausgeschaltet.', 'Natel ist dauernd ausgeschaltet'],
    ['Trotz mehrerer Anläufe kein Kontakt.', 'Trotz mehrerer Anläufe kein Kontakt'],
  ],
  leaves: [
    'Letzte Woche war ich nicht zu sprechen.',
    'Mein Kollege Herr Maier ist zurzeit nicht erreichbar.',
    'Unser Server war gestern nicht erreichbar.',
    'Diese Empfehlung nehmen wir nicht an.',
    'Der Hersteller antwortet nicht.',
    'Endlich haben wir Herrn Vogel erreicht.',
    'Wir warten auf Rückmeldung zum Angebot.',
  ],
});
