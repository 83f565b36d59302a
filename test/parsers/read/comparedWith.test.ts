/** Figures and days of another job, told as a comparison beside those of this win. */
import { describeReadings } from './describeReadings.js';

const FACTS = { statements: ['won'], total: 38600, invoice: [3860], start: '2027-02-01', action: 'record' } as const;

describeReadings('en', [
  ...[
    "Kestrel have signed. It's the same set-up as the Murray Freight job last year (61,000 in total, you invoiced us 6,100 and we started on 2 March), only smaller: Kestrel is 38,600, please invoice us 3,860, and we start on 1 February 2027.",
    'Kestrel have signed. Unlike Murray Freight, where it came to 61,000 and you billed us 6,100 and we started on 2 March, this one is 38,600 in total, please invoice us 3,860, start 1 February 2027.',
    'Kestrel have signed. Total 38,600, please invoice us 3,860, start 1 February 2027. For Murray Freight you billed us 6,100 on 61,000 last year.',
    'Kestrel have signed. Total 38,600, please invoice us 3,860, start 1 February 2027. By comparison, Murray Freight came to 61,000 with a start on 2 March.',
  ].map((text) => ({ ...FACTS, text })),
  // What is only compared with gives no facts where nothing else does.
  {
    statements: ['won'],
    text: "Kestrel have signed. It's the same price as the Murray Freight job last year (61,000 in total, you invoiced us 6,100), start 1 February 2027.",
    start: '2027-02-01',
    action: 'ask',
  },
  {
    ...FACTS,
    text: 'Kestrel have signed (38,600 in total, please invoice us 3,860 and we start on 1 February 2027), same set-up as Murray Freight last year.',
  },
]);

describeReadings('de', [
  ...[
    'Vogel hat unterschrieben. Der gleiche Aufbau wie beim Auftrag Spedition Kolb im letzten Jahr (61.000 insgesamt, Sie haben uns 6.100 berechnet, Start war am 2. März), nur kleiner: Vogel liegt bei 38.600, bitte stellen Sie uns 3.860 in Rechnung, und wir beginnen am 1. Februar 2027.',
    'Vogel hat unterschrieben. Anders als bei Spedition Kolb, wo es 61.000 waren und Sie uns 6.100 berechnet haben, beträgt die Summe hier 38.600, bitte stellen Sie uns 3.860 in Rechnung, Start 1. Februar 2027.',
    'Vogel hat unterschrieben. Summe 38.600, bitte stellen Sie uns 3.860 in Rechnung, Start 1. Februar 2027. Bei Spedition Kolb hatten Sie uns letztes Jahr 6.100 auf 61.000 berechnet.',
  ].map((text) => ({ ...FACTS, text })),
]);

describeReadings('fr', [
  ...[
    "Vogel a signé. C'est le même montage que le mandat des Transports Kolb en 2025 (61'000 au total, vous nous avez facturé 6'100 et nous avons commencé le 2 mars), en plus petit : Vogel représente 38'600, merci de nous facturer 3'860, et nous commençons le 1er février 2027.",
    "Vogel a signé. Contrairement aux Transports Kolb, où le total était de 61'000 et où vous nous avez facturé 6'100, ici c'est 38'600, merci de nous facturer 3'860, début le 1er février 2027.",
    "Vogel a signé. Total 38'600, merci de nous facturer 3'860, début le 1er février 2027. L'an dernier, pour les Transports Kolb, vous nous avez facturé 6'100 sur 61'000.",
  ].map((text) => ({ ...FACTS, text })),
]);

// "As last year" says when it was usual, and names no other job.
describeReadings('en', [
  {
    ...FACTS,
    text: 'Kestrel have signed. Like last year, you can invoice us 3,860 of the 38,600 total. Start 1 February 2027.',
  },
]);

describeReadings('de', [
  {
    ...FACTS,
    text: 'Vogel hat unterschrieben. Wie letztes Jahr können Sie uns 3.860 in Rechnung stellen, Summe 38.600, Start 1. Februar 2027.',
  },
]);

/** This job's own papers, whose figures contradict it, and an aside that ends before the figures of this job. */
const CONTRADICTED = { statements: ['won'], invoice: [3860], start: '2027-02-01', action: 'ask' } as const;

describeReadings('en', [
  {
    ...CONTRADICTED,
    text: 'Kestrel have signed. Total 38,600, unlike the contract, which was 36,000. Please invoice us 3,860, start 1 February 2027.',
  },
  {
    ...FACTS,
    text: 'Kestrel have signed. As a comparison the first quote was 52,000, it is now 38,600 in total. Please invoice us 3,860, start 1 February 2027.',
  },
]);

// An aside goes on to the end of its sentence where nothing says that it is now.
describeReadings('en', [
  {
    ...CONTRADICTED,
    text: 'Kestrel have signed. By comparison, Murray Freight was smaller, 30,000 in total. Please invoice us 3,860, start 1 February 2027.',
  },
]);

describeReadings('de', [
  {
    ...CONTRADICTED,
    text: 'Vogel hat unterschrieben. Die Summe ist 38.600 €, wie es im Vertrag steht, der 36.000 € war. Bitte stellen Sie uns 3.860 € in Rechnung, Start 1. Februar 2027.',
  },
  {
    ...FACTS,
    text: 'Vogel hat unterschrieben. Zum Vergleich: das erste Angebot war 52.000 €, jetzt sind es 38.600 € insgesamt. Bitte stellen Sie uns 3.860 € in Rechnung, Start 1. Februar 2027.',
  },
]);

describeReadings('fr', [
  {
    ...FACTS,
    text: "Vogel a signé. Pour comparaison, le premier devis était de 52'000, c'est maintenant 38'600 au total. Merci de nous facturer 3'860, début le 1er février 2027.",
  },
]);
