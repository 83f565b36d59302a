/**
 * Behind a complete win, words that leave it open: a second signature, a condition without a word for it, a share in dispute, an order
 * that has been cut since. Beside them, news that leaves nothing open.
 */
import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import type { Language, Reading } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { CLEAN_WIN } from './cleanWin.js';
import { contextFor } from './describeReadings.js';

const LANGUAGES = ['en', 'de', 'fr'] as const;

async function read(text: string, language: Language): Promise<Reading> {
  return readMail(await mailOf(text, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language), contextFor(language));
}

function recordsWin({ statements, action }: Reading): boolean {
  return action === 'record' && statements.some(({ statement }) => statement === 'won');
}

const OPEN: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'His partner signs on Tuesday.',
    'It takes two signatures and we have the first.',
    'The signed copy is in the post, he says.',
    'No loan, no job.',
    'No grant, no job.',
    'No deposit, no start.',
    'First the deposit, then the start.',
    'The start comes after the deposit.',
    'It stands or falls with the loan.',
    "It needs his father's blessing.",
    'His father has the final say.',
    'The permit is with the council.',
    "You'll get your share once we have his money.",
    'Could you leave the invoice until the new year?',
    'We think 10% is too much.',
    "We'd like to talk about your share.",
    'He wants another 2% off.',
    'Dan found your desk rude.',
    'Please invoice our new company Harbour Field Services Pty Ltd.',
    "P.S. We'd like to end our partnership in June.",
    'Dan has since moved it to the summer.',
    "They'd rather wait a year now.",
    'Dan now says summer is soon enough.',
    'Today Dan halved the order.',
    'Today Dan took out one of the two sites.',
    "They've lost two of their sites since, so it'll be less.",
    'The receivers are in.',
    'The administrators moved in this morning.',
    "The one thing: Dan's partner at Kestrel knew nothing of it and is furious.",
    'Their finance director signs next week.',
    'Two have to sign, one has.',
    'Nothing on paper so far.',
    "I haven't seen the signed contract myself.",
    'No permit, no start.',
    "Without the permit there's no job.",
    'First the loan, then the order.',
    'The bank has the last word.',
    "It needs the board's blessing.",
    'The planning application is with the council.',
    "You'll be paid as soon as we have the money from Dan.",
    'Please hold the invoice until the new year.',
    'Ten percent is rather steep.',
    "Let's talk about your commission.",
    'Dan is asking for a discount.',
    'Sue is checking the numbers.',
    'The start may slip.',
    "They've pushed the start back to the spring.",
    'Dan would like to wait until the summer.',
    'Spring is early enough, Dan says now.',
    'Dan has cut the order in half.',
    'They dropped two of the depots.',
    'The liquidators were in today.',
    'Dan thinks your people are arrogant.',
    "We're still haggling over the last thousand.",
    'It will be a bit less.',
    "His brother owns half the firm and hasn't agreed.",
    'We will leave your partner programme at the end of the year.',
    "Kestrel's bank pulled the plug this morning.",
  ],
  de: [
    'Einer der beiden Geschäftsführer hat unterschrieben, der andere ist im Urlaub.',
    'Schriftlich haben wir noch nichts.',
    'Auf Papier ist noch nichts.',
    'Schriftlich folgt.',
    'Sein Kompagnon unterschreibt am Dienstag.',
    'Zwei müssen unterschreiben, einer hat.',
    'Keine Anzahlung, kein Start.',
    'Ohne Baubewilligung kein Start.',
    'Es braucht den Segen des Vaters.',
    'Das letzte Wort hat die Bank.',
    'Die Bewilligung liegt bei der Gemeinde.',
    'Wir finden 10 % zu viel.',
    'Wir feilschen noch um den letzten Tausender.',
    'Er will noch 2 % Rabatt.',
    'Susi rechnet das gerade nach.',
    'Der Start kann sich schieben.',
    'Der zweite Geschäftsführer unterschreibt nächste Woche.',
    'Beide müssen unterschreiben, einer fehlt.',
    'Auf dem Papier haben wir noch nichts.',
    'Den unterschriebenen Vertrag habe ich nicht gesehen.',
    'Kein Kredit, kein Auftrag.',
    'Erst die Anzahlung, dann der Start.',
    'Der Start kommt nach der Anzahlung.',
    'Es steht und fällt mit dem Kredit.',
    'Das letzte Wort hat sein Vater.',
    'Das Baugesuch liegt beim Kanton.',
    'Ihren Anteil bekommen Sie, wenn wir sein Geld haben.',
    'Mit der Rechnung bitte bis ins neue Jahr warten.',
    '10 % sind uns zu viel.',
    'Über Ihren Anteil möchten wir noch reden.',
    'Er verlangt einen Rabatt.',
    'Frau Moser prüft die Zahlen noch.',
    'Der Termin könnte rutschen.',
    'Sie haben es auf den Sommer verschoben.',
    'Er möchte jetzt lieber warten.',
    'Im Sommer reicht es auch, sagt er.',
    'Heute hat er den Auftrag halbiert.',
    'Zwei der Standorte hat er gestrichen.',
    'Der Konkursverwalter ist da.',
    'Vogel fand Ihre Leute unfreundlich.',
    'Wir möchten die Partnerschaft im Juni beenden.',
    'Bitte berechnen Sie das unserer neuen Firma.',
  ],
  fr: [
    "Rien sur papier pour l'instant.",
    'Son associé signe mardi.',
    "Deux doivent signer, un l'a fait.",
    "L'exemplaire signé est à la poste, dit-il.",
    "Je n'ai pas vu la signature moi-même.",
    "D'abord l'acompte, ensuite le début.",
    "Le début vient après l'acompte.",
    "Pas d'acompte, pas de début.",
    'Il faut la bénédiction de son père.',
    'Le dernier mot revient à son père.',
    'Le permis est à la commune.',
    'Vous aurez votre part quand nous aurons son argent.',
    "Nous trouvons que 10 % c'est trop.",
    'Suzanne vérifie les chiffres.',
    'Son père signe la semaine prochaine.',
    'Il faut deux signatures, nous en avons une.',
    "Rien d'écrit pour le moment.",
    'Sans permis, pas de chantier.',
    "D'abord le prêt, ensuite le contrat.",
    'Tout repose sur le prêt.',
    "Il manque l'aval de la banque.",
    'La banque a le dernier mot.',
    'La demande de permis est à la préfecture.',
    "Vous serez payés dès que nous aurons touché l'argent.",
    'Pouvez-vous attendre janvier pour la facture ?',
    "10 %, c'est beaucoup.",
    'Nous voudrions rediscuter de votre part.',
    'Il veut une remise.',
    'Mme Favre recalcule les montants.',
    'Le démarrage pourrait glisser.',
    "Ils ont repoussé à l'été.",
    'Il préfère attendre un an.',
    "L'été suffit, dit-il maintenant.",
    'Il a réduit la commande de moitié.',
    'Il a retiré un des deux sites.',
    "L'administrateur judiciaire est là.",
    'M. Vogel a trouvé votre équipe impolie.',
    'Nous voulons mettre fin au partenariat en juin.',
    'Merci de facturer notre nouvelle société.',
  ],
};

const NOTHING_OPEN: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'The contract runs for three years.',
    'His partner signed on Tuesday as well.',
    'The board gave its blessing last week.',
    'The permit came through in October.',
    'The deposit arrived yesterday.',
    'Your share is 10% as always.',
    'Sue checked the figures twice.',
    'The start is fixed.',
    'Dan has since moved office.',
    "They've waited a year for this.",
    'Dan is very happy.',
    'The administrator of their network gave us access.',
    'No news is good news.',
    'First we do the training, then the migration.',
    'The contract will be with you tomorrow as a PDF.',
    'His father shook my hand when he signed.',
    'Both directors signed.',
    'No discount this time, he paid full price.',
    'Dan would like to thank you for the tip.',
    'He found your desk very helpful.',
    'He wants to come to your summer party.',
    "I'm told it will snow next week.",
    'His brother runs the yard.',
    'The signed copy is attached.',
    'We will send the kick-off agenda next week.',
    'The team meets Dan on Tuesday to plan the roll-out.',
    'It was a pleasure to work with your desk.',
    'Please invoice us as always.',
  ],
  de: [
    'Der Vertrag läuft drei Jahre.',
    'Sein Kompagnon hat am Dienstag mitunterschrieben.',
    'Die Bewilligung liegt vor.',
    'Die Bewilligung liegt bei.',
    'Die Anzahlung ist gestern eingegangen.',
    'Ihr Anteil beträgt wie immer 10 %.',
    'Susi hat die Zahlen zweimal geprüft.',
    'Der Start steht fest.',
    'Er freut sich sehr.',
    'Zuerst kommt die Schulung, dann die Umstellung.',
    'Beide Geschäftsführer haben unterschrieben.',
    'Rabatt gab es diesmal keinen.',
    'Er fand Ihre Leute sehr freundlich.',
    'Den Vertrag schicke ich Ihnen morgen als PDF.',
    'Er möchte sich bei Ihnen bedanken.',
    'Wir treffen uns am Dienstag zur Planung.',
    'Ich höre, bei Ihnen schneit es.',
    'Sein Bruder führt das Lager.',
    'Wir warten lieber drinnen, es schneit.',
    'Bei der Gemeinde ist er auch bekannt.',
  ],
  fr: [
    'Le contrat dure trois ans.',
    'Son associé a signé mardi aussi.',
    'Le permis est arrivé en octobre.',
    "L'acompte est arrivé hier.",
    'Votre part est de 10 % comme toujours.',
    'Suzanne a vérifié les chiffres deux fois.',
    'Il est très content.',
    "D'abord la formation, ensuite la migration.",
    'Pas de remise cette fois.',
    'Il a trouvé votre équipe très aimable.',
    'Je vous envoie le contrat demain en PDF.',
    'Nous nous voyons mardi pour la planification.',
    "Son frère dirige l'entrepôt.",
    'Il voudrait vous remercier.',
    'Le dossier est chez nous.',
    'Les deux gérants ont signé.',
    'Le dernier mot pour vous : merci.',
  ],
};

describe('parsers/read, a win with something open behind it', () => {
  for (const language of LANGUAGES) {
    for (const text of OPEN[language]) {
      it(`records no win: ${text}`, async () => {
        expect(recordsWin(await read(`${CLEAN_WIN[language]} ${text}`, language))).to.equal(false);
      });
    }
    for (const text of NOTHING_OPEN[language]) {
      it(`records: ${text}`, async () => {
        expect((await read(`${CLEAN_WIN[language]} ${text}`, language)).action).to.equal('record');
      });
    }
  }
});

/** Bad news behind a verb of its own is not denied by what stands before it. */
describe('parsers/read, a complaint beside a win', () => {
  it('is heard behind a "nothing" of another verb', async () => {
    const text = "The one thing: Dan's partner at Kestrel knew nothing of it and is furious.";
    const { statements, action } = await read(`${CLEAN_WIN.en} ${text}`, 'en');
    expect(statements.map(({ statement }) => statement)).to.deep.equal(['won', 'complaint']);
    expect(action).to.equal('review');
  });
});
