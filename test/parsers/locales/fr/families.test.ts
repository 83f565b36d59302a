/** French sentences by statement, a few of every family of words, and sentences that only sound like them. */
import { expect } from 'chai';
import { candidatesOf } from '../../../../src/parsers/candidates.js';
import { localesFor } from '../../../../src/parsers/languages.js';
import { readDirectQuestion } from '../../../../src/parsers/questions.js';
import { refine } from '../../../../src/parsers/refiners/index.js';
import { sentenceOf } from '../describeReader.js';

const LOCALES = localesFor('fr');

const SAID: Readonly<Record<string, readonly string[]>> = {
  won: [
    'M. Perrin nous donne le feu vert.',
    'La direction a retenu notre candidature.',
    'Le bon de commande 4587 vient d’arriver.',
    'La cliente a versé les arrhes.',
    'Nous voici engagés pour deux ans avec la coopérative.',
    'Le prospect est devenu notre client.',
    'Le client prend tout, matériel et formation.',
  ],
  lost: [
    'Ils se passeront de nos services.',
    'Nous sommes arrivés seconds.',
    'Son associé a mis son veto.',
    'Le client a repris ses billes.',
    'On s’est fait doubler par un éditeur de Nantes.',
    'Ils gardent leur vieux tableur.',
    'Le chantier a été confié à son neveu.',
  ],
  declined: [
    'Nous manquons de bras, voyez avec un confrère.',
    'Nous avons cessé cette activité.',
    'Je vous rends ce dossier.',
    'Notre comité a écarté cette recommandation.',
    'Très peu pour nous.',
  ],
  unreachable: [
    'Malgré six relances, pas un mot.',
    'Elle filtre mes appels.',
    'Personne au bout du fil.',
    'Son portable est éteint depuis lundi.',
  ],
  'at-risk': [
    'Le calendrier ne tient qu’à un fil.',
    'On court à la catastrophe avec cette migration.',
    'Ça sent le roussi chez eux.',
    'Je redoute que la bascule n’aboutisse pas.',
  ],
  milestone: [
    'Le nouveau système tourne depuis lundi.',
    'L’interface a été homologuée.',
    'Les travaux sont achevés.',
    'Le client a prononcé la réception.',
  ],
  'follow-up': [
    'Rebelote, ils ont signé pour un deuxième entrepôt.',
    'Le conseil a affermi la tranche conditionnelle.',
    'Deuxième commande de leur part.',
  ],
  correction: [
    'Le démarrage est décalé au 15 mars.',
    'Au lieu de 4 000, facturez-nous 3 600.',
    'La valeur du contrat a été revue à la baisse.',
  ],
  complaint: ['Le gérant fulmine.', 'Elle s’estime lésée.', 'La cliente trouve la formation bâclée.'],
  support: [
    'Les bons n’apparaissent plus sur les tablettes du client.',
    'Leur certificat a expiré.',
    'Impossible pour eux d’imprimer les rapports.',
  ],
  question: ['Dites-moi quel formulaire utiliser.', 'Je voudrais savoir à quelle adresse écrire.'],
  acknowledged: [
    'Ça avance doucement.',
    'Je lui parle demain.',
    'On tient le bon bout.',
    'Il a promis de signer.',
    'Si le conseil approuve mardi, ce sera pour nous.',
  ],
};

const ALIKE: readonly string[] = [
  'Le patron a signé le registre des visiteurs.',
  'Ils ont remporté la coupe régionale.',
  'Le contrat de bail des bureaux est signé.',
  'Ils ont commandé un nouveau camion.',
  'J’ai perdu ma voix.',
  'Le congrès a été annulé.',
  'Notre imprimante refuse de marcher.',
  'Je décline l’invitation au gala.',
  'Le train était en retard.',
  'Notre nouvelle politique de confidentialité est en ligne.',
  'Leur ancien fournisseur les avait fâchés en ne rappelant jamais.',
  'Chez nous la machine à café est en panne.',
  'Je vous écris à la place de ma collègue.',
  'J’espère que vous allez bien.',
  'Le registre des risques est joint.',
  'Vous nous demandiez si nous avions remporté l’affaire.',
];

/** What the readers and refiners make of a sentence, before the sentences of a mail are weighed against each other. */
const saidIn = (text: string): string[] =>
  candidatesOf(sentenceOf(text), 0, LOCALES)
    .map(refine)
    .flatMap((candidate) => (candidate === null || candidate.statement === 'unrelated' ? [] : [candidate.statement]));

describe('French families of words', () => {
  for (const [statement, sentences] of Object.entries(SAID))
    for (const text of sentences) it(`read ${statement}: ${text}`, () => expect(saidIn(text)).to.include(statement));
  for (const text of ALIKE) it(`leave alone: ${text}`, () => expect(saidIn(text)).to.deep.equal([]));
  it('take "M. Blanc ?" for the end of a question', () => {
    const finding = readDirectQuestion(sentenceOf('Avez-vous le numéro de portable de M. Blanc ?'), LOCALES);
    expect(finding?.statement).to.equal('question');
  });
});
