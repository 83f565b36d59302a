import { readWon } from '../../../../src/parsers/locales/de/won.js';
import { describeReader } from '../describeReader.js';

describeReader('de/won', readWon, {
  statement: 'won',
  reads: [
    ['Dr Uftrag vo Vogel isch da.', 'Uftrag vo Vogel isch da'],
    ['Wir haben den Auftrag erhalten.', 'Wir haben den Auftrag'],
    ['Der Kunde hat unterschrieben.', 'unterschrieben'],
    ['Die Bestellung ist heute eingegangen.', 'Bestellung ist heute eingegangen'],
    ['Die Firma Vogel hat uns den Zuschlag erteilt.', 'den Zuschlag erteilt'],
    ['Unser Angebot wurde angenommen.', 'Angebot wurde angenommen'],
    ['Vogel hat zugesagt und den Vertrag retourniert.', 'hat zugesagt'],
    ['Wir dürfen das Projekt umsetzen, Auftrag ist da.', 'dürfen das Projekt umsetzen'],
    ['Herr Vogel hat sich für uns entschieden.', 'hat sich für uns entschieden'],
    ['Der Auftrag ist unter Dach und Fach.', 'unter Dach und Fach'],
    ['Geschafft, Vogel ist unser Kunde!', 'ist unser Kunde'],
    ['Der Vertrag wurde gestern unterzeichnet.', 'unterzeichnet'],
    ['Vogel hat grünes Licht gegeben.', 'hat grünes Licht'],
    ['Wir haben Vogel gewonnen.', 'gewonnen'],
    ['Der Kunde hat verbindlich bestellt.', 'Kunde hat verbindlich bestellt'],
  ],
  leaves: [
    'Vogel hat bei jemand anderem unterschrieben.',
    'Der Metallbau Frenzel, den wir selbst aufgetan haben, hat abgeschlossen.',
    'Gewonnen hat ein Anbieter aus Graz.',
    'Die Geheimhaltungsvereinbarung ist unterschrieben.',
    'Der Auftrag ging an einen Mitbewerber.',
    'Der Termin ist bestätigt.',
  ],
});
