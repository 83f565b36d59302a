import { readAcknowledged } from '../../../../src/parsers/locales/de/acknowledged.js';
import { describeReader } from '../describeReader.js';

describeReader('de/acknowledged', readAcknowledged, {
  statement: 'acknowledged',
  reads: [
    ['Ich war gestern bei Herrn Vogel in der Werkstatt.', 'war gestern bei Herrn Vogel'],
    ['Am Freitag bekommt er von mir einen Preis.', 'bekommt er von mir einen Preis'],

    ['Der Ball liegt bei Vogel.', 'Der Ball liegt'],
    ['Vielen Dank, wir nehmen Kontakt auf.', 'wir nehmen'],
    ['Wir haben Herrn Vogel erreicht und einen Termin vereinbart.', 'haben Herrn Vogel erreicht und einen Termin'],
    ['Das Angebot ist raus.', 'Das Angebot'],
    ['Der Kunde prüft unser Angebot noch.', 'prüft'],
    ['Wir rechnen mit dem Auftrag.', 'rechnen'],
    ['Zuschlag erhofft, aber noch nicht sicher.', 'erhofft'],
    ['Noch keine Entscheidung.', 'Noch keine Entscheidung.'],
    ['Wir sind mit Vogel im Gespräch.', 'im Gespräch'],
    ['Ich kümmere mich darum.', 'Ich kümmere'],
    ['Herr Vogel will sich bis Freitag entscheiden.', 'entscheiden'],
    ['Die Freigabe der Geschäftsleitung fehlt noch.', 'Freigabe der Geschäftsleitung fehlt'],
    ['Wir haben Vogel ein Angebot über 30.000 € gemacht, Beginn wäre der 18. Januar.', 'haben Vogel ein Angebot'],
    ['Herr Vogel möchte den Auftrag erteilen, braucht aber noch die Zustimmung seiner Bank.', 'Auftrag erteilen'],
    ['Der Auftrag ist so gut wie sicher, die Unterschrift fehlt noch.', 'Unterschrift fehlt'],
    ['Der Auftrag ist zum Greifen nah.', 'zum Greifen nah'],
    ['Hab mit dem Chef geredet.', 'geredet'],
    ['Wir pokern noch um den Rabatt.', 'Wir pokern'],
    ['Der Kunde ist hin- und hergerissen.', 'hin- und hergerissen'],
    ['Das Dossier wurde bei uns eröffnet.', 'Dossier wurde bei uns eröffnet'],
    ['Nächste Woche kommt die Bestellung.', 'Nächste Woche kommt die Bestellung'],
  ],
  leaves: [
    'Die Fachmesse in Bern war gut besucht.',
    'Die Gutschrift ist eingegangen.',
    'Ich hoffe, ihr hattet schöne Ferien.',
    'Er erwartet eine Entschuldigung.',
    'Vogel hat unterschrieben.',
  ],
});
