import { readFollowUp } from '../../../../src/parsers/locales/de/followUp.js';
import { describeReader } from '../describeReader.js';

describeReader('de/followUp', readFollowUp, {
  statement: 'follow-up',
  reads: [
    [
      'Vogel hat zusätzlich das Modul Lager bestellt, 8.000 €, Provision 800 €, Beginn 1. Februar 2027.',
      'zusätzlich das Modul Lager bestellt',
    ],
    ['Sie haben zehn Lizenzen mehr geordert.', 'Lizenzen mehr geordert'],
    ['Der Kunde legt nach.', 'legt nach'],
    ['Der Nachtrag ist unterschrieben.', 'Nachtrag ist unterschrieben'],
    ['Phase drei wurde beauftragt.', 'Phase drei wurde beauftragt'],
    ['Noch ein Auftrag von der Gemeinde.', 'Noch ein Auftrag'],
    ['Der Wartungsvertrag kam obendrauf.', 'obendrauf'],
  ],
  leaves: ['Nach langem Ringen hat er doch noch unterschrieben.', 'Vogel hat unterschrieben.'],
});
