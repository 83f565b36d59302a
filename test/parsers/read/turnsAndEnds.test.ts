/**
 * What ends a job and what does not: a loss of something else beside a win, a day on which they cancelled and a day that is cancelled,
 * an occasion that is declined and a referral that is declined because of one. Each family with its look-alikes.
 */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const lost = (text: string): ReadingCase => ({ text, statements: ['lost'], action: 'record' });
/** A win of 48,500 with 4,850 to invoice from 11 January 2027. */
const won = (text: string): ReadingCase => ({
  text,
  statements: ['won'],
  total: 48_500,
  invoice: [4_850],
  start: '2027-01-11',
  action: 'record',
});

const EN = 'Kestrel have signed. Total $48,500, please invoice us $4,850, start Monday 11 January 2027.';
const DE =
  'Vogel hat unterschrieben. Gesamtbetrag 48.500 €, bitte stellen Sie uns 4.850 € in Rechnung, Beginn am Montag, 11. Januar 2027.';
const FR =
  'Vogel a signé. Montant total 48 500 CHF, vous pouvez nous facturer 4 850 CHF, début le lundi 11 janvier 2027.';
const review = (...statements: string[]): Pick<ReadingCase, 'statements' | 'action'> => ({
  statements,
  action: 'review',
});

// Something else is lost or called off beside a win: an occasion is no loss, otherwise a person looks, and no loss is recorded.
describeReadings('en', [
  won(`${EN} The webinar won't be going ahead after all.`),
  won(`${EN}\n\nPS: sorry, the demo is not going ahead.`),
  { ...won(`${EN}\n\nPS: Dan lost the contract. He'll need another copy.`), ...review('won', 'lost') },
  { ...won(`${EN} Sorry, Murray lost the job.`), ...review('won', 'lost') },
  { ...won(`${EN} Murray: it's a no after all.`), ...review('won', 'lost') },
  won(`${EN}\n\nPS: on the discount, it's a no.`),
  { ...won(`${EN}\n\nUpdate: we've lost the job after all.`), ...review('won', 'lost') },
  lost(`${EN}\n\nScrap all that, Dan rang. They're going with another supplier. We've lost the job.`),
]);
describeReadings('de', [
  won(`${DE} Mit dem Mittagessen wird es also doch nichts.`),
  lost(`${DE}\n\nAlles streichen. Herr Vogel rief an. Wir haben den Auftrag doch verloren.`),
]);
describeReadings('fr', [
  { ...won(`${FR} Finalement, c'est Kolb qui a perdu le contrat.`), ...review('won', 'lost') },
  lost(`${FR}\n\nOubliez tout cela. M. Vogel vient d'appeler. Nous avons perdu le contrat.`),
]);

// The day on which they said no, and a day that falls away.
describeReadings('en', [
  lost('Kestrel on 12 November cancelled the order.'),
  lost('Dan has on Monday turned us down.'),
  { text: 'Friday was when Kestrel cancelled the order.', statements: ['lost'], action: 'review' },
  { ...won(`${EN} They rang, and on Monday pulled out.`), ...review('won', 'lost') },
  won(`${EN} The 8th of February is off.`),
]);
describeReadings('de', [
  lost('Vogel hat am Freitag abgesagt.'),
  lost('Vogel hat uns am 12. November abgesagt.'),
  lost('Vogel hat am Samstag abgesagt.'),
  { ...won(`${DE} Der Samstag ist gestorben.`), ...review('won') },
]);
describeReadings('fr', [
  lost('Vogel a lundi renoncé au projet.'),
  { ...won(`${FR} Le samedi tombe à l'eau.`), ...review('won') },
]);

// An occasion that is declined, and a referral that is declined because of one.
describeReadings('en', [
  {
    text: "Sorry, we'll have to pass, we have our summer party to get over first and no people.",
    statements: ['declined'],
    action: 'record',
  },
  {
    text: "Unfortunately we can't help Kestrel, the partner conference has everybody tied up.",
    statements: ['declined'],
    action: 'record',
  },
  { text: 'We must pass on it, our team lunch is sacred, sorry.', statements: ['declined'], action: 'record' },
  { text: 'We must pass on the golf club.', statements: ['declined'], action: 'record' },
  won(`${EN} We have to decline the invitation to the partner day.`),
  won(`${EN} Sorry, I have to decline your kind invitation to the summer party.`),
]);
describeReadings('de', [
  {
    text: 'Wir müssen leider passen, wir sind die ganze Zeit auf der Messe.',
    statements: ['declined'],
    action: 'record',
  },
  { text: 'Wegen der Messe müssen wir leider passen.', statements: ['declined'], action: 'record' },
  won(`${DE} Beim Weihnachtsessen müssen wir leider passen.`),
]);
describeReadings('fr', [
  {
    text: 'Nous devons décliner, la fête du village nous prend tout notre temps.',
    statements: ['declined'],
    action: 'record',
  },
  won(`${FR} Pour l'apéro, je passe mon tour.`),
]);

// A complete win that the last words give to somebody else, what the desk and we do with the facts standing between the two.
describeReadings('en', [
  { text: `${EN} With Murray, not with us.`, ...review('lost') },
  {
    text: 'Kestrel have signed. Total $48,500, please invoice us $4,850. We start Monday 11 January 2027. With Murray, not with us.',
    ...review('lost'),
  },
  { text: `${EN} Not with us, the training: that's Murray's.`, ...review('acknowledged') },
  won(
    'Kestrel signed with us, not with Murray. Total $48,500, please invoice us $4,850, start Monday 11 January 2027.',
  ),
]);
describeReadings('de', [
  { text: `${DE} Allerdings mit Kolb Systeme statt mit uns.`, ...review('lost') },
  { text: `${DE} Leider nicht mit uns.`, ...review('lost') },
  { text: `${DE} Nicht mit uns, sondern mit Vogel.`, ...review('acknowledged') },
]);
describeReadings('fr', [
  { text: `${FR} Mais pas avec nous.`, ...review('lost') },
  { text: `${FR} Mais avec Kolb, pas avec nous.`, ...review('lost') },
  { text: `${FR} Finalement non.`, ...review('acknowledged') },
]);

// Neither won nor lost, and a customer who is not won.
describeReadings('en', [
  { text: "Nothing's lost but we haven't won Kestrel and they have taken Murray.", ...review('acknowledged') },
  { text: "Nothing's lost but we haven't won Kestrel.", ...review('acknowledged') },
  { text: "We haven't lost it, but we haven't won it either.", statements: ['acknowledged'], action: 'record' },
]);

// A count of attempts that came to nothing, and one that was answered.
describeReadings('en', [
  {
    text: "Can't get hold of Dan at Kestrel. Two calls, one email: happy with the price, he just wants Friday off.",
    ...review(),
  },
  {
    text: 'No luck with Dan at Kestrel. Wrote four times, rang twice.',
    statements: ['unreachable'],
    action: 'record',
  },
  { text: 'No luck with Dan. Two calls, one email: no answer.', statements: ['unreachable'], action: 'record' },
]);
