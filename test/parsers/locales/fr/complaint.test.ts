import { readComplaint } from '../../../../src/parsers/locales/fr/complaint.js';
import { describeReader } from '../describeReader.js';

describeReader('fr/complaint', readComplaint, {
  statement: 'complaint',
  reads: [
    ['La cliente est furieuse.', 'furieuse'],
    ['Elle avait trouvé nos délais inacceptables.', 'trouvé nos délais inacceptables'],
    ["Le client s'est plaint de votre support.", "s'est plaint"],
    ["M. Vogel n'est pas du tout satisfait de la formation.", 'pas du tout satisfait'],
    ['M. Vogel se plaint que personne ne le rappelle.', 'se plaint'],
  ],
  leaves: ['Aucune plainte à signaler.'],
});
