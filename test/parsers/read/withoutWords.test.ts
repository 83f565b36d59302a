/** Figures of an offer, a forecast or a plan, where no words say that it was accepted; and the same figures of a sale that only they tell. */
import type { Language } from '../../../src/parsers/types.js';
import { describeAsked } from './describeAsked.js';

const ASKED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Numbers for Kestrel as they stand: 48,500, you'd have 4,850 of that, on 11 January 2027 at the earliest.",
    "Here's what I put to Dan: 48,500 all in, 4,850 to you, go on 11 January 2027.",
    "For Kestrel I'm looking at 48,500 with 4,850 for you, 11 January 2027 kick-off.",
    'Pitching Kestrel at 48,500; 4,850 for Next Technik; 11 January 2027 start.',
    "Kestrel ask is 48,500. Your bit 4,850. They'd like 11 January 2027.",
    'My forecast for Kestrel: 48,500, 4,850 for you, from 11 January 2027.',
    'Pipeline: Kestrel Plumbing, 48,500, 4,850 to Next Technik, 11 January 2027.',
    'Kestrel budget sheet says 48,500, 4,850 to you lot and in on 11 January 2027.',
    "Dan wants numbers. I gave him 48,500. That'd be 4,850 for you. We could be there 11 January 2027.",
    'Going back to Dan with 48,500, leaves 4,850 for you to bill, start of 11 January 2027.',
    'Target for Kestrel: 48,500 total, 4,850 your invoice, 11 January 2027 start.',
    'Kestrel: 48,500 total, invoice 4,850, start 11 January 2027 (draft).',
    'If all goes well: 48,500, 4,850 for you, 11 January 2027.',
    "Let's assume 48,500 for Kestrel, 4,850 for you, 11 January 2027.",
    "Dan rang. He'd spend 48,500, you'd see 4,850, and he'd start on 11 January 2027.",
    'Numbers for Kestrel: total $48,500, your share $4,850, start 11 January 2027. Demo is tomorrow.',
    'Numbers for Kestrel: total $48,500, your share $4,850, start 11 January 2027. They are comparing with Wexford.',
    'Kestrel pays 48,500, we pay you 4,850, first day on site 11 January. That was the deal until yesterday.',
  ],
  de: [
    'Vogel: gestern 48.500 rausgeschickt, 4.850 für euch, angepeilt 11. Januar 2027.',
    'Was ich Herrn Vogel hingelegt habe: 48.500 alles drin, 4.850 an euch, los am 11. Januar 2027.',
    'Für Vogel rechne ich mit 48.500 Euro, 4.850 Euro für euch, 11. Januar 2027 Beginn.',
    'Pipeline: Vogel GmbH, 48.500 Euro, 4.850 Euro an Next Technik, 11. Januar 2027.',
    'Prognose Vogel: 48.500 Euro, davon 4.850 Euro an euch, Start 11. Januar 2027.',
    'Ziel bei Vogel: 48.500 Euro gesamt, 4.850 Euro Rechnung, 11. Januar 2027 Beginn.',
    'Vogel will Zahlen: 48.500 Euro hab ich gesagt, 4.850 Euro für euch, 11. Januar 2027 möglich.',
    'Vogel hat 48.500 Euro abgelehnt, also keine 4.850 Euro für euch und kein 11. Januar 2027.',
    'Kalkulation Vogel: 48.500 Euro, 4.850 Euro für euch, ab 11. Januar 2027.',
    'Entwurf für Vogel: 48.500 Euro, 4.850 Euro an euch, los am 11. Januar 2027.',
    'Vogel liegt bei 48.500 Euro, 4.850 Euro an euch, los am 11. Januar 2027, er überlegt.',
    'Vogel: 48.500 CHF gesamt, 4.850 CHF an euch, Start 11. Januar 2027. Er will noch handeln.',
    'Vogel: 48.500 CHF gesamt, 4.850 CHF an euch, Start 11. Januar 2027. Entscheid nächste Woche.',
    'Vogel: 48.500 CHF gesamt, 4.850 CHF an euch, Start 11. Januar 2027. Präsentation ist morgen.',
    'Vorschlag an Vogel: 48.500 Euro, 4.850 Euro für Next Technik, Beginn 11. Januar 2027',
  ],
  fr: [
    'Vogel : envoyé 48 500 francs hier soir, 4 850 pour vous, le 11 janvier 2027 en ligne de mire.',
    "Où j'en suis avec Vogel : 48 500 francs, 4 850 francs pour Next Technik, dès le 11 janvier 2027.",
    "Ce que j'ai soumis à M. Vogel : 48 500 tout compris, 4 850 pour vous, top départ le 11 janvier 2027.",
    'Prévision Vogel : 48 500 francs, 4 850 francs pour vous, début 11 janvier 2027.',
    'Pipeline : Vogel SA, 48 500 francs, 4 850 francs pour Next Technik, 11 janvier 2027.',
    'Objectif Vogel : 48 500 francs, dont 4 850 francs pour vous, le 11 janvier 2027.',
    "M. Vogel veut des chiffres : j'ai dit 48 500 francs, 4 850 francs pour vous, possible dès le 11 janvier 2027.",
    'Calcul pour Vogel : 48 500 francs, 4 850 francs pour vous, à partir du 11 janvier 2027.',
    'Proposition à Vogel : 48 500 francs, 4 850 francs pour vous, début le 11 janvier 2027',
    'Vogel : 48 500 CHF au total, 4 850 CHF pour vous, début le 11 janvier 2027. Il veut encore négocier.',
    'Vogel : 48 500 CHF au total, 4 850 CHF pour vous, début le 11 janvier 2027. Le conseil se réunit jeudi.',
    'Vogel en est à 48 500 francs, 4 850 pour vous, 11 janvier 2027, il réfléchit.',
  ],
};

const FACTS = '48500.00 4850.00 2027-01-11';

describeAsked('Figures without a word of winning', {
  asked: ASKED,
  recorded: [
    ['en', 'Kestrel: total $48,500, please invoice us $4,850. We start on 11 January 2027.', FACTS],
    ['en', 'Customer: Kestrel Plumbing\nTotal: 48,500\nTo invoice: 4,850\nStart: 11 January 2027', FACTS],
    ['en', 'We have the order from Kestrel, $48,500 plus GST. Your share is $4,850. Start 11 January 2027.', FACTS],
    ['de', 'Vogel: Auftragssumme 48.500 €, Rechnung 4.850 €, Start 11. Januar 2027.', FACTS],
    ['fr', 'Client : Vogel SA\nTotal : 48 500 CHF\nÀ nous facturer : 4 850 CHF\nDébut : 11 janvier 2027', FACTS],
  ],
  factsOf: (won) => [won?.total?.amount, won?.invoice.map(({ amount }) => amount).join('+'), won?.startDate].join(' '),
});
