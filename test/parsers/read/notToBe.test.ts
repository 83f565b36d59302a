/** What was wished for and was not to be, and words whose subject or object is not the referral. */
import { describeReadings } from './describeReadings.js';

describeReadings('en', [
  {
    text: "I'd have loved to tell you: Kestrel won, $33,500, your invoice $3,350, start 11 January 2027. Sadly Dan has gone with someone else.",
    statements: ['lost'],
  },
  {
    text: 'I wish I could write: Kestrel won, $33,500, your invoice $3,350, start 11 January 2027. Dan declined our offer this morning.',
    statements: ['lost'],
  },
  {
    text: 'Dan signed. Total $33,500, invoice us $3,350, start 11 January 2027. Mei Ling, who passed your deployment course in September, leads the team. His people were fed up with carbon copies.',
    statements: ['won'],
    total: 33500,
    invoice: [3350],
    start: '2027-01-11',
  },
  {
    text: 'Dan signed. Total $33,500, invoice us $3,350, start 11 January 2027. His people are fed up with your hotline.',
    statements: ['won', 'complaint'],
    total: 33500,
    invoice: [3350],
    start: '2027-01-11',
    action: 'review',
  },
  {
    text: "User testing was passed on Friday. Without the interface we can't load the open jobs. I don't think we will make the 8 March finish.",
    statements: ['milestone', 'at-risk'],
    action: 'record',
  },
  {
    text: "Sylvia in accounts has a list of everything she expects and hasn't got. When can we expect the $4,400 invoice?",
    statements: ['question'],
    action: 'review',
  },
  {
    text: 'We had quoted $92,000; after Dan cut the stock module, the order comes to $86,400. He signed today. Invoice us $8,640, start 11 January 2027.',
    statements: ['won'],
    invoice: [8640],
  },
]);

describeReadings('en', [
  {
    text: 'Dan has given us the order. It came with a smiley where the signature should be and then with a proper one.',
    statements: ['won'],
  },
]);

describeReadings('de', [
  {
    text: 'Gerne hätte ich Ihnen heute geschrieben: Vogel gewonnen, 33.500 €, Ihre Rechnung 3.350 €, Start am 11. Januar 2027. Heute Mittag hat Herr Vogel bei der Firma seines Schwiegersohns unterschrieben.',
    statements: ['lost'],
    action: 'record',
  },
  {
    text: 'Gern hätte ich Ihnen das früher geschrieben: Vogel hat unterschrieben. Auftragssumme 33.500 €, stellen Sie uns 3.350 € in Rechnung, Start am 11. Januar 2027.',
    statements: ['won'],
    total: 33500,
    invoice: [3350],
    start: '2027-01-11',
  },
  {
    text: 'Herr Vogel hätte gestern den Vertrag unterschrieben, 33.500 € wären es gewesen, Start am 11. Januar 2027. Nun hat er aber abgesagt.',
    statements: ['lost'],
  },
  {
    text: 'In seiner Werkstatt ist ein Rohr geplatzt. Der Start ist nicht am 11. Januar, sondern erst am 8. Februar 2027.',
    statements: ['correction'],
    start: '2027-02-08',
    onRecord: true,
  },
  { text: 'Leider ist der Auftrag von Vogel geplatzt.', statements: ['lost'] },
  {
    text: 'Unser Angebot lag bei 92.000 €; weil Herr Vogel das Portal gestrichen hat, beläuft sich der Auftrag auf 86.400 €. Unterschrieben hat er heute. Stellen Sie uns 8.640 € in Rechnung, Start am 11. Januar 2027.',
    statements: ['won'],
    invoice: [8640],
  },
]);

describeReadings('fr', [
  {
    text: 'Le client nous a passé commande, avec un smiley là où la signature devrait figurer.',
    statements: ['won'],
  },
  {
    text: "J'aurais aimé vous écrire aujourd'hui : affaire gagnée, 33 500 €, votre facture 3 350 €, début le 11 janvier 2027. Malheureusement il a choisi un concurrent.",
    statements: ['lost'],
  },
  {
    text: "Je vous avais écrit en décembre que l'affaire était presque dans la poche. Hier, son groupe a tranché autrement et ne donnera pas suite à notre offre de 52 000 €.",
    statements: ['lost'],
    action: 'record',
  },
  {
    text: "Nous avançons et nous avons gagné un temps fou avec elle. L'offre est partie jeudi (31 900 € HT, début possible le 1er février).",
    statements: ['acknowledged'],
  },
  {
    text: "Le gardien m'a dit que les bureaux avaient déménagé, sans savoir où. Nous n'arrivons pas à joindre ce client.",
    statements: ['unreachable'],
    action: 'record',
  },
  {
    text: "Le client a signé. Montant total 33 500 €, vous pouvez nous facturer 3 350 €, début le 11 janvier 2027. Sa femme m'a glissé deux bouteilles pour vous.",
    statements: ['won'],
    total: 33500,
  },
]);
