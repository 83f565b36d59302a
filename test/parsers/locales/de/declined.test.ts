import { readDeclined } from '../../../../src/parsers/locales/de/declined.js';
import { describeReader } from '../describeReader.js';

describeReader('de/declined', readDeclined, {
  statement: 'declined',
  reads: [
    ['Den geben wir euch gleich wieder zurück.', 'geben wir euch gleich wieder zurück'],
    ['Von diesem Auftrag lassen wir die Finger.', 'lassen wir die Finger'],
    ['Wir können den Auftrag leider nicht übernehmen.', 'können den Auftrag leider nicht übernehmen'],
    ['Uns fehlen dafür die Kapazitäten.', 'fehlen dafür die Kapazitäten'],
    ['Wir müssen leider absagen.', 'müssen leider absagen'],
    ['Das liegt außerhalb unseres Gebiets.', 'außerhalb unseres Gebiets.'],
    ['Das ist nichts für uns.', 'nichts für uns'],
    ['Leider können wir Vogel nicht betreuen, unsere Leute sind bis Juni verplant.', 'können wir Vogel nicht betreuen'],
    ['Danke, aber wir sind die falschen Ansprechpartner, Vogel braucht jemanden für Lagerlogistik.', 'die falschen'],
    ['Wegen Personalmangels müssen wir diese Empfehlung zurückgeben.', 'müssen wir diese Empfehlung zurückgeben'],
    ['Damit wollen wir nichts zu tun haben.', 'wollen wir nichts zu tun haben'],
    ['Wir sehen uns ausserstande, das anzubieten.', 'Wir sehen uns ausserstande'],
    ['Da winken wir ab.', 'winken wir ab'],
    ['Wir nehmen davon Abstand.', 'Wir nehmen davon Abstand'],
    ['Wir haben entschieden, hier nicht mitzubieten.', 'Wir haben entschieden, hier nicht mitzubieten'],
    ['Unser Chef hat das nicht freigegeben.', 'Unser Chef hat das nicht freigegeben'],
  ],
  leaves: [
    'Mehr kann ich da nicht machen.',
    'Zum Partnertag müssen wir leider absagen.',
    'Sie haben den Auftrag an einen anderen vergeben.',
    'Der Kunde hat abgelehnt.',
  ],
});
