/** Losses told with the history of what nearly was a win, ends that are milestones, and the first day of work beside a win. */
import { describeReadings } from './describeReadings.js';

describeReadings('en', [
  {
    text: "Afraid Kestrel is a no. On Friday we honestly thought we'd won it, but they've signed with their ERP supplier at $19,500; ours was $24,000 with a start on 4 January.",
    statements: ['lost'],
    action: 'record',
  },
  {
    text: 'Dan has placed the order with an outfit in Ballarat for $19,500, ours was $24,000 with a start on 4 January.',
    statements: ['lost'],
    action: 'record',
  },
  { text: 'Kick-off was held on Monday, but completion is now at risk.', statements: ['milestone', 'at-risk'] },
  {
    text: 'Dan signed on the tailgate. $8,400 total, bill us $840. Crew started with the setup this morning.',
    statements: ['won'],
    total: 8400,
    invoice: [840],
    start: '2026-11-18',
    action: 'record',
  },
  {
    text: 'Dan signed. $8,400 total, bill us $840. We began drafting the plan this morning.',
    statements: ['won'],
    total: 8400,
    invoice: [840],
    action: 'ask',
  },
  {
    text: 'I was out with them yesterday, the quote follows on Monday. Is there a mobile number for Dan? The landline rings out.',
    statements: ['acknowledged', 'question'],
    action: 'review',
  },
  {
    text: "Is there a mobile number for Dan? The landline rings out and he doesn't answer mails.",
    statements: ['unreachable', 'question'],
    action: 'review',
  },
]);

describeReadings('de', [
  {
    text: 'Leider eine Absage von Vogel: Herr Vogel hat gestern bei einer Firma aus Graz unterschrieben. Unser Angebot lag bei 31.500 €, Start wäre der 1. Februar 2027 gewesen.',
    statements: ['lost'],
    action: 'record',
  },
  {
    text: 'Den Auftrag hat eine Firma aus Graz bekommen. Unser Angebot lag bei 31.500 €, Start 1. Februar 2027.',
    statements: ['lost'],
    action: 'record',
  },
  {
    text: 'Herr Vogel hat nach dem Termin mit seinem ERP-Lieferanten unterschrieben. Gesamtsumme 31.500 €, stellen Sie uns 3.150 € in Rechnung, Start 1. Februar 2027.',
    statements: ['won'],
  },
]);

describeReadings('fr', [
  {
    text: 'La mise en production a eu lieu lundi chez Vogel, les quatre caisses tournent. Le projet est donc terminé pour nous.',
    statements: ['milestone'],
    action: 'record',
  },
  {
    text: 'M. Vogel a choisi un autre prestataire. Le projet est donc terminé pour nous.',
    statements: ['lost'],
    action: 'record',
  },
]);
