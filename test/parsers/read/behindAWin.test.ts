/**
 * Behind a complete win: what takes it back or makes it doubtful in a rare build ("they have as good as signed", "Head Office refused,
 * so nothing for you"), and sentences that only look like it ("the next round is on us").
 */
import type { Language } from '../../../src/parsers/types.js';
import type { ReadingJson } from '../../../src/parsers/toJson.js';
import { CLEAN_WIN } from './cleanWin.js';
import { describeAsked } from './describeAsked.js';

type Mails = Readonly<Record<Language, readonly string[]>>;

const HELD: Mails = {
  en: [
    'Their Managing Director said no, nothing for you.',
    'General Manager Ryan Smith pulled out, so nothing for you.',
    'Head Office refused, so nothing in it for you.',
    'Parent Company has declined, so nothing there for you.',
    'Their Mother Company said no, so nothing for you.',
    'Sadly The Board declined, nothing for you.',
    'Kestrel Holdings has pulled out, nothing to do with your referral.',
    'Well, they have as good as signed.',
    'The contract is practically signed.',
    'They have nearly ordered.',
    'The purchase order is all but placed.',
    'The contract was signed as of 20 November.',
    'The contract is binding as of 1 February 2027.',
    'The contract is in force as of 1 February 2027.',
    'The order is confirmed as of 1 February 2027.',
    'The work is agreed as of 1 February 2027.',
    'We could have gone in at $52,000.',
    "It's almost signed.",
    'They have all but committed.',
    'They do everything themselves.',
    'They run it all in-house now.',
    'The second round is on Friday.',
    'The final round is on next week.',
    'The money is gone.',
    'They had a problem in October, and another one came up, but neither is solved.',
    'They came in through our own website.',
    'They are one of our own.',
    'It was not one of yours.',
    'Their existing licence with us is ended.',
    'The Finance Department said no, nothing for you.',
  ],
  de: [
    'Also: so gut wie unterschrieben.',
    'Vogel hat so gut wie zugesagt.',
    'Die Bestellung ist beinahe ausgelöst.',
    'Nach der Vorführung hat er abgesagt.',
    'Kurz vor den Schulungen wurde alles gestrichen.',
    'Bei der Präsentation wurde das Projekt gestrichen.',
    'Auf dem Workshop wurde das Projekt gestrichen.',
    'Im Workshop haben sie das Projekt gestrichen.',
    'Bei der Schulung haben sie den Auftrag gestrichen.',
    'Die Unterschrift ist so gut wie sicher.',
    'Der Auftrag ist praktisch vergeben.',
    'Die zweite Runde ist am Freitag.',
    'Keine Provision diesmal.',
    'Er hat uns selbst gefunden.',
    'Das war nicht durch Sie vermittelt.',
    'Den alten Vertrag mit uns hat er gekündigt.',
    'Beim Treffen wurde der Auftrag abgesagt.',
    'Nach der Präsentation hat er abgesagt.',
    'Die Vogel Zentrale hat abgelehnt, nichts für Sie dabei.',
    'Der Aufsichtsrat Wien hat abgelehnt, nicht von Ihnen.',
  ],
  fr: [
    "C'est quasi gagné.",
    "L'affaire est presque conclue.",
    'Ils ont presque signé.',
    'La commande est pratiquement passée.',
    'Pas de commission cette fois.',
    'Le contact ne venait pas de vous.',
    "Ce n'est pas votre client.",
    'Celui-ci non.',
    "L'argent est parti.",
    'La Direction Générale a refusé, rien à voir avec vous.',
    'Le Siège Social a renoncé, rien à voir avec vous.',
  ],
};
const HELD_ALONE: Mails = {
  en: [
    'Kestrel is as good as won. Their lawyer has stopped it, though.',
    'Kestrel is as good as won, only Dan is thinking of Wexford.',
    'Kestrel is as good as won but they may go elsewhere.',
    'Kestrel is as good as won. However, Dan is thinking it over.',
  ],
  de: ['Vogel ist so gut wie gewonnen, allerdings schaut er sich noch um.'],
  fr: ['Vogel est quasiment gagné, mais il regarde ailleurs.'],
};

const HARMLESS: readonly (readonly [Language, string])[] = [
  ['en', 'The paperwork is nearly done.'],
  ['en', 'We are almost ready.'],
  ['en', 'The room is practically booked.'],
  ['de', 'Die Unterlagen sind fast fertig.'],
  ['fr', 'Tout est presque prêt.'],
  ['de', 'Mit dem Mittagessen wird es also doch nichts.'],
  ['en', 'They run the whole thing themselves once we are done.'],
  ['en', 'They will run everything themselves after the go-live.'],
  ['en', 'Dan does everything himself, as ever.'],
  ['en', 'The next round is on us.'],
  ['en', 'The next round is on me at Christmas.'],
  ['en', 'The second round is on Friday, and the beer is on me.'],
  ['en', 'The money is all gone on coffee.'],
  ['en', 'They had a problem in October, and another one came up, but both are solved.'],
  ['en', 'They came in through our own website but it was you who sent them.'],
  ['en', 'Dan is a fisherman, one of our own.'],
  ['en', 'Not your referral form, just our own paper.'],
  ['en', 'It was not one of yours that bit the dust.'],
  ['en', 'Their existing licence with us is ended and replaced by this one.'],
  ['en', 'He was unhappy at first. Everything is settled now.'],
  ['de', 'Die zweite Runde ist am Freitag im Gasthaus.'],
  ['de', 'Keine Provision für Dritte.'],
  ['de', 'Er hat uns selbst gefunden, mit Ihrer Wegbeschreibung.'],
  ['de', 'Den alten Vertrag mit uns hat er gekündigt, da der neue ihn ersetzt.'],
  ['fr', "Pas de commission pour qui que ce soit d'autre."],
  ['fr', 'Sans commission, le total est le même.'],
  ['fr', 'Le contact ne venait pas de vous, mais de votre collègue.'],
  ['fr', "Ce n'est pas votre client le plus facile, mais il a signé."],
  ['fr', 'Celui-ci pas comme les autres, il a signé tout de suite.'],
  ['fr', "L'argent est parti, le virement de l'acompte est fait."],
];
const PLAIN: readonly (readonly [Language, string])[] = [
  ['en', 'Kestrel have signed. We have gone in at $48,500. Please invoice us $4,850. We start on 11 January 2027.'],
  [
    'en',
    'Kestrel have signed. They have put in at $48,500 for everything. Please invoice us $4,850. We start on 11 January 2027.',
  ],
  ['en', 'Kestrel have signed. The total is $48,500, please invoice us $4,850. It is confirmed as of 11 January 2027.'],
  [
    'en',
    'Kestrel have signed. The total is $48,500, please invoice us $4,850. The crew is agreed as of 11 January 2027.',
  ],
  ['en', 'Kestrel have signed. The total is $48,500, please invoice us $4,850. The job is ours as of 11 January 2027.'],
  [
    'en',
    'Kestrel have signed. The total is $48,500. Please invoice us $4,850, which was $5,000 before 1 November. We start on 11 January 2027.',
  ],
  [
    'de',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen. Unser neuer Berater beginnt bei Vogel am 11. Januar 2027.',
  ],
];

const FACTS = '48500.00 4850.00 2027-01-11';
const factsOf = (won: ReadingJson['won']): string =>
  `${won?.total?.amount} ${won?.invoice.map(({ amount }) => amount).join('+')} ${won?.startDate}`;
const behind = (language: Language): readonly string[] =>
  HELD[language].map((sentence) => `${CLEAN_WIN[language]} ${sentence}`);

describeAsked('Behind a complete win', {
  asked: { en: behind('en'), de: behind('de'), fr: behind('fr') },
  recorded: HARMLESS.map(([language, sentence]) => [language, `${CLEAN_WIN[language]} ${sentence}`, FACTS] as const),
  factsOf,
});
describeAsked('Beside nothing else', {
  asked: HELD_ALONE,
  recorded: PLAIN.map(([language, text]) => [language, text, FACTS] as const),
  factsOf,
});
