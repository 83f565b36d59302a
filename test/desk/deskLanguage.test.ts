import { expect } from 'chai';
import { englishPieces, plain } from '../support/englishText.js';
import { KESTREL, RHEINWERK, TestDesk, type SentMail } from '../support/desk.js';
import { MARA, OSKAR, SANDRA } from '../support/people.js';

interface Spoken {
  readonly locale: string;
  readonly description: string;
  readonly won: string;
  readonly question: string;
  readonly lost: string;
  readonly unhappy: string;
  readonly asked: string;
  readonly words: string;
}

const GERMAN: Spoken = {
  locale: 'de-DE',
  description: 'Zwölf Fahrzeuge, heute Auftragszettel aus Papier.',
  won: 'Kestrel hat unterschrieben. Der Gesamtwert ist 48.500 EUR, wir beginnen am 3. November 2026.\r\n\r\nKatrin',
  question: 'Bitte 4.850 EUR in Rechnung stellen.\r\n\r\nKatrin',
  lost: 'Der Kunde hat sich für einen anderen Anbieter entschieden.\r\n\r\nKatrin',
  unhappy: 'Wir sind sehr enttäuscht und wollen uns beschweren: am Montag kam niemand.\r\n\r\nDan Ord',
  asked:
    'Support-Anfrage eines Kunden: Die App stürzt mit einer Fehlermeldung ab, sobald ein Techniker einen Auftrag öffnet.',
  words: 'Protokoll fehlt',
};
const FRENCH: Spoken = {
  locale: 'fr-FR',
  description: 'Douze véhicules, aujourd’hui des bons de travail en papier.',
  won: 'Kestrel a signé. Le montant total est de 48 500 EUR, nous commençons le 3 novembre 2026.\r\n\r\nKatrin',
  question: 'Merci de facturer 4 850 EUR.\r\n\r\nKatrin',
  lost: 'Le client a choisi un autre prestataire.\r\n\r\nKatrin',
  unhappy: 'Nous sommes très déçus et voulons faire une réclamation : personne n’est venu lundi.\r\n\r\nDan Ord',
  asked:
    'Demande d’assistance d’un client : l’application plante avec un message d’erreur dès qu’un technicien ouvre un bon.',
  words: 'compte rendu manquant',
};

const DAY = 24;
const pieces = englishPieces();

/** English of the desk in a mail, with the mail that it stands in. */
function englishIn({ row, mail }: SentMail): string[] {
  const text = plain(`${mail.subject}\n${(mail.text ?? '').replace(/^> ?/gm, '')}`);
  return [...pieces].filter((piece) => text.includes(piece)).map((piece) => `${row.letter}: ${piece}`);
}

/** The flows of a desk, with its people's one-line commands, right and wrong ones. */
async function play(spoken: Spoken): Promise<TestDesk> {
  const partner = { ...RHEINWERK, locale: spoken.locale, dateOrder: 'DMY' as const };
  const desk = await TestDesk.open({
    partners: [
      partner,
      { ...partner, name: 'Nordlicht IT GmbH', domains: ['nordlicht.example'], contactEmail: 'o@nordlicht.example' },
    ],
    standingClocks: true,
    config: {
      desk: { locale: spoken.locale, currency: 'EUR', timezone: 'Europe/Berlin', holidays: 'DE-NW' },
      services: [{ name: KESTREL.service }],
    },
  });
  const refer = (customer: string) =>
    desk.refer({ ...KESTREL, customer, description: spoken.description, partners: [partner.name] });
  const katrin = (text: string, answers: SentMail) =>
    desk.write({ from: `Katrin Vogt <${partner.contactEmail}>`, text, answers });
  const staff = async (letter: string, ...lines: string[]) => {
    const answers = await desk.lastSent(letter);
    for (const text of lines) await desk.write({ ...SANDRA, text, answers });
  };

  await refer(KESTREL.customer);
  await katrin(spoken.won, await desk.lastSent('referral-offer'));
  await katrin(spoken.question, await desk.lastSent('question'));
  await staff(
    'summary',
    'start: 4 Nov',
    'milestone: testing 2 Nov',
    'status?',
    'bogus words',
    'note: x',
    'hold reminders',
  );
  await staff('summary', 'resume reminders', 'withdraw', 'reopen', 'cleared', 'wait 5 days', 'phone: +61 2 5550 0000');
  await refer('Alder Electrical');
  await katrin(spoken.lost, await desk.lastSent('referral-offer'));
  await staff('summary', 'close', 'to: Nirgends', 'to: Nordlicht');
  await desk.write({ ...SANDRA, subject: 'X', text: 'spot check J-1' });
  await staff('spot-check', `deviation: internal testing: ${spoken.words}`, 'passed');
  await desk.write({ from: 'Dan Ord <dan@kestrel.example>', text: spoken.unhappy });
  await staff('complaint-opened', 'escalate', 'ask customer', `resolved: ${spoken.words}`, 'resolved: y');
  await desk.write({ from: `Katrin Vogt <${partner.contactEmail}>`, subject: 'App', text: spoken.asked });
  await desk.write({ ...MARA, subject: 'X', text: 'tomorrow?' });
  await desk.write({
    ...SANDRA,
    subject: 'X',
    text: `remediate ${partner.name}: ${spoken.words}\r\nrecord ${partner.name}`,
  });
  await desk.write({ ...SANDRA, subject: 'X', text: `record ${partner.name}` });
  await desk.write({ ...SANDRA, subject: 'X', text: 'trained: Katrin Vogt, X, 3 Nov 2026' });
  const invoices = await desk.invoices();
  const number = invoices[0]?.number ?? '';
  for (const text of [
    `paid ${number} 100,00`,
    `paid ${number} 999999,00`,
    'paid',
    `unpaid ${number}`,
    `remind again ${number}`,
  ]) {
    await desk.write({ from: 'Accounts <accounts@nexttechnik.example>', subject: 'X', text });
  }
  // What nobody but a person can place.
  const summary = await desk.lastSent('summary');
  await desk.write({ from: 'Accounts <accounts@nexttechnik.example>', subject: 'X', text: spoken.words });
  await desk.write({ from: 'X <x@nowhere.example>', subject: 'X', text: spoken.words });
  await desk.write({ from: 'X <x@nowhere.example>', text: 'ok', answers: summary });
  await desk.write({ from: 'X <referrals@nexttechnik.example>', subject: 'X', text: spoken.words });
  await desk.write({ ...SANDRA, text: 'ok', headers: Array.from({ length: 60 }, () => 'Received: from a by b') });
  await desk.advance(45 * DAY);
  return desk;
}

describe('a desk that speaks another language', function () {
  this.timeout(60_000);
  for (const spoken of [GERMAN, FRENCH]) {
    it(`writes no line of English to anybody (${spoken.locale})`, async () => {
      const desk = await play(spoken);
      try {
        const sent = await desk.sent();
        const letters = new Set(sent.map(({ row }) => row.letter));
        for (const letter of [
          'summary',
          'question',
          'staff-receipt',
          'invoice',
          'deviation',
          'statement',
          'digest',
          'escalation',
          'held-mail',
        ]) {
          expect([...letters], 'the flows').to.include(letter);
        }
        expect([...new Set(sent.flatMap(englishIn))].sort()).to.deep.equal([]);
      } finally {
        await desk.close();
      }
    });
  }

  it('would find the English of an English desk', async () => {
    const desk = await TestDesk.open();
    try {
      await desk.refer();
      await desk.write({
        text: 'Kestrel have signed. Total is $48,500.',
        answers: await desk.lastSent('referral-offer'),
      });
      await desk.write({ ...OSKAR, text: 'reopen', answers: await desk.lastSent('summary') });
      const found = (await desk.sent()).flatMap(englishIn).join('\n');
      for (const line of ['summary: ', 'question: ', 'staff-receipt: and not closed.']) expect(found).to.contain(line);
    } finally {
      await desk.close();
    }
  });
});
