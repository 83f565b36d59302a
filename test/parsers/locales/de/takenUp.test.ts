import { readTakenUp } from '../../../../src/parsers/locales/de/takenUp.js';
import { describeReader } from '../describeReader.js';

describeReader('de/takenUp', readTakenUp, {
  statement: 'acknowledged',
  reads: [
    ['Vielen Dank, wir nehmen Kontakt auf.', 'nehmen Kontakt auf'],
    ['Gerne übernehmen wir das.', 'übernehmen'],
    ['Ich kümmere mich darum.', 'kümmere mich'],
    ['Wir haben den Auftrag noch nicht erhalten.', 'Auftrag noch nicht erhalten'],
    ['Danke für den Lead, Kollege Meier kümmert sich.', 'kümmert sich'],
  ],
  leaves: ['Vogel hat unterschrieben.'],
});
