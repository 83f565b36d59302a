import { expect } from 'chai';
import { readAutomatic, type Automatic } from '../../src/parsers/automatic.js';
import type { Language } from '../../src/parsers/types.js';
import { CONTEXTS } from './reply/contexts.js';
import { mailOf } from './mailOf.js';

type Fields = Readonly<Record<string, string>>;

async function read(language: Language, fields: Fields, body: string): Promise<Automatic | null> {
  return readAutomatic(await mailOf(body, fields, language), CONTEXTS[language]);
}

const CALENDAR = 'BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR';

/** What programs send: language, fields, body, statement. */
const AUTOMATIC: readonly (readonly [string, Language, Fields, string, Automatic['statement']])[] = [
  [
    'an Exchange automatic reply',
    'en',
    { Subject: 'Automatic reply: Referral R-2041' },
    'We won the Tri-County project ($120,000!), I am out until 8 January.',
    'auto-reply',
  ],
  [
    'an out-of-office subject',
    'en',
    { Subject: 'Out of Office: Referral R-2041' },
    'Back on 11 January 2027.',
    'auto-reply',
  ],
  [
    'a Notes answer',
    'en',
    { Subject: 'AUTO: Priya Nair is out of the office (returning 30/11/2026)' },
    'I am out.',
    'auto-reply',
  ],
  ['Auto-Submitted: auto-replied', 'en', { 'Auto-Submitted': 'auto-replied' }, 'Thanks, got it.', 'auto-reply'],
  ['Precedence: auto_reply', 'en', { Precedence: 'auto_reply' }, 'away', 'auto-reply'],
  ['X-Autoreply: yes', 'en', { 'X-Autoreply': 'yes' }, 'away', 'auto-reply'],
  [
    'a stripped absence, by its words',
    'en',
    {},
    'Thank you for your email. I am out of the office until 8 January with limited access to email.',
    'auto-reply',
  ],
  [
    'a ticket system',
    'en',
    { Subject: '[Ticket#4711] Referral R-2041' },
    'Your request has been received and a ticket was created. Please do not reply to this email.',
    'auto-reply',
  ],
  [
    'a read receipt of Exchange',
    'en',
    { Subject: 'Read: Referral R-2041' },
    'Your message \n  To: Priya Nair\n  Subject: Referral R-2041\n  Sent: Monday\nwas read on Tuesday, 17 November 2026 17:00.',
    'auto-reply',
  ],
  [
    'a read receipt of RFC 8098',
    'en',
    { 'Content-Type': 'multipart/report; report-type=disposition-notification; boundary=b' },
    '--b\n\nread\n--b--',
    'auto-reply',
  ],
  [
    'a calendar answer',
    'en',
    { Subject: 'Accepted: Kick-off', 'Content-Type': 'text/calendar; method=REPLY' },
    CALENDAR,
    'auto-reply',
  ],
  [
    'a calendar answer that repeats the title',
    'en',
    { Subject: 'Accepted: Kestrel kick-off', 'Content-Class': 'urn:content-classes:calendarmessage' },
    'Accepted: Kestrel kick-off\nWhen: Monday\nWhere: Kestrel\n\nSee you then.',
    'auto-reply',
  ],
  [
    'an absence in German',
    'de',
    { Subject: 'Automatische Antwort: Kundenempfehlung' },
    'Ich bin im Urlaub.',
    'auto-reply',
  ],
  ['a bare Abwesenheitsnotiz', 'de', { Subject: 'Abwesenheitsnotiz' }, 'Bin im Urlaub.', 'auto-reply'],
  [
    'a stripped absence in German',
    'de',
    { Subject: 'AW: Empfehlung' },
    'Vielen Dank für Ihre Nachricht. Ich bin ab dem 30. November 2026 wieder erreichbar. Ihre E-Mail wird nicht weitergeleitet.',
    'auto-reply',
  ],
  [
    'a read receipt in German',
    'de',
    { Subject: 'Gelesen: Kundenempfehlung' },
    'Ihre Nachricht\nAn: Katrin\nBetreff: x\nwurde am 17.11.2026 gelesen.',
    'auto-reply',
  ],
  ['an absence in French', 'fr', { Subject: 'Réponse automatique : Recommandation' }, 'Je suis absente.', 'auto-reply'],
  [
    'a stripped absence in French',
    'fr',
    { Subject: 'RE: Recommandation' },
    "Merci pour votre message. Je suis en congé jusqu'au 27 novembre.",
    'auto-reply',
  ],
  [
    'a read receipt in French',
    'fr',
    { Subject: 'Lu : Recommandation' },
    'Votre message\nA été lu le 17/11/2026',
    'auto-reply',
  ],
  [
    'an Exchange bounce',
    'en',
    { Subject: 'Undeliverable: Referral R-2041', From: 'postmaster@harbourfield.example' },
    'Delivery has failed to these recipients or groups:',
    'bounce',
  ],
  [
    'a Postfix bounce',
    'en',
    { Subject: 'Undelivered Mail Returned to Sender', From: 'MAILER-DAEMON@mx.example' },
    'This is the mail system at host mx.example.',
    'bounce',
  ],
  [
    'a delay warning',
    'en',
    { Subject: 'Delayed Mail (still being retried)', From: 'mailer-daemon@x.example' },
    'It will be retried.',
    'bounce',
  ],
  [
    'a bounce in German',
    'de',
    { Subject: 'Unzustellbar: Kundenempfehlung', From: 'postmaster@rheinwerk.example' },
    'Fehler bei der Nachrichtenzustellung',
    'bounce',
  ],
  [
    'a bounce in French',
    'fr',
    { Subject: 'Échec de la remise : Recommandation', From: 'postmaster@lacservices.example' },
    "Votre message n'a pas pu être remis.",
    'bounce',
  ],
  [
    'a newsletter',
    'en',
    { Subject: 'October news', 'List-Unsubscribe': '<mailto:u@x.example>', Precedence: 'bulk' },
    'Read about our products',
    'unrelated',
  ],
  [
    'an unasked offer',
    'en',
    { From: 'Joe <joe@seo-pro.example>', Subject: 'Rank higher' },
    'We offer SEO and backlinks. Book a demo, 20% off.',
    'unrelated',
  ],
  [
    'a notification',
    'en',
    { From: 'no-reply@bank.example', Subject: 'Your statement' },
    'Your statement is ready.',
    'unrelated',
  ],
];

/** What people send, however much it looks like the above. */
const WRITTEN: readonly (readonly [string, Language, Fields, string])[] = [
  ['absence beside news', 'en', {}, "I'm out of office next week, but Kestrel signed. Total 48,500."],
  [
    'absence beside doubt',
    'en',
    {},
    "Hi, I'm on leave until Monday but wanted to let you know that the customer has gone quiet.",
  ],
  ['an absence as one’s own subject', 'en', { Subject: 'Out of office next week' }, 'Kestrel signed for 48,500.'],
  [
    'X-Auto-Response-Suppress, which Exchange puts on people’s mail',
    'en',
    { 'X-Auto-Response-Suppress': 'All' },
    'We won it, 48,500.',
  ],
  ['Auto-Submitted: no', 'en', { 'Auto-Submitted': 'no' }, 'Kestrel signed.'],
  [
    'a reply through a group address',
    'en',
    { Precedence: 'list', 'List-Id': '<sales.harbourfield.example>', 'In-Reply-To': '<x@nexttechnik.example>' },
    'Kestrel signed.',
  ],
  ['"Read:" over news', 'en', { Subject: 'Read: this please' }, 'Kestrel have signed, total 48,500.'],
  ['"Declined:" over a refusal', 'en', { Subject: 'Declined: Referral R-2041' }, 'We have no capacity, sorry.'],
  [
    'a bounce passed on',
    'en',
    { Subject: 'Fwd: Undeliverable: Referral' },
    'Did you get this? My mail to you bounced.',
  ],
  ['late parts', 'en', { Subject: 'Delivery delayed for Kestrel' }, 'The parts are late, completion is at risk.'],
  ['thanks', 'en', {}, 'Thanks!'],
  ['a person who names another address', 'en', {}, 'Kestrel signed. Please do not reply to this address.'],
  [
    'a report written into a calendar answer',
    'en',
    {
      Subject: 'Accepted: Kick-off',
      'Content-Class': 'urn:content-classes:calendarmessage',
    },
    'See you then. Kestrel gets our quote on Thursday.',
  ],
  ['the referral under such a subject', 'en', { Subject: 'Out of office: Kestrel' }, 'Kestrel signed for 48,500.'],
  [
    'holidays beside an order in German',
    'de',
    { Subject: 'AW: Empfehlung' },
    'Ich bin nächste Woche im Urlaub, der Auftrag ist aber unterschrieben.',
  ],
  [
    'holidays beside a signature in French',
    'fr',
    { Subject: 'RE: Recommandation' },
    'Je suis en congé demain, mais Kestrel a signé.',
  ],
];

describe('parsers/automatic', () => {
  for (const [what, language, fields, body, statement] of AUTOMATIC) {
    it(`reads ${what} as ${statement}`, async () => {
      const automatic = await read(language, fields, body);
      expect(automatic?.statement).to.equal(statement);
      expect(automatic?.evidence).to.have.length(1);
    });
  }

  for (const [what, language, fields, body] of WRITTEN) {
    it(`takes ${what} as a person's mail`, async () => {
      expect(await read(language, fields, body)).to.equal(null);
    });
  }

  for (const [language, body, day] of [
    ['en', "I'm out of the office through Friday, 8 January 2027.", '2027-01-11'],
    ['en', 'I will be back on 12 January 2027.', '2027-01-12'],
    ['en', 'I am away from 21 December 2026 until 8 January 2027.', '2027-01-11'],
    ['en', 'I am away until Monday, 11 January 2027.', '2027-01-11'],
    ['de', 'Ich bin vom 21.12.2026 bis 08.01.2027 nicht im Büro.', '2027-01-11'],
    ['de', 'Ich bin ab dem 12. Januar 2027 wieder erreichbar.', '2027-01-12'],
    ['fr', "Je suis absente jusqu'au 8 janvier 2027 inclus.", '2027-01-11'],
    ['fr', 'Je serai de retour le 12 janvier 2027.', '2027-01-12'],
    ['en', 'I am out of the office.', undefined],
  ] as const) {
    it(`reads from "${body}" that the person is back on ${day ?? 'no day'}`, async () => {
      const automatic = await read(language, { 'Auto-Submitted': 'auto-replied' }, body);
      expect(automatic?.absence?.returnsOn?.value).to.equal(day);
    });
  }

  for (const [language, body, name, address] of [
    [
      'en',
      'For urgent matters please contact my colleague Tom Ray at tom@harbourfield.example.',
      'Tom Ray',
      'tom@harbourfield.example',
    ],
    ['en', 'Please contact sales@harbourfield.example.', null, 'sales@harbourfield.example'],
    [
      'de',
      'In dringenden Fällen wenden Sie sich bitte an Herrn Jan Roth (j.roth@rheinwerk.example).',
      'Jan Roth',
      'j.roth@rheinwerk.example',
    ],
    [
      'fr',
      "En cas d'urgence, contactez Paul Morel : paul.morel@lacservices.example.",
      'Paul Morel',
      'paul.morel@lacservices.example',
    ],
  ] as const) {
    it(`reads the stand-in of "${body}"`, async () => {
      const automatic = await read(language, { 'Auto-Submitted': 'auto-replied' }, body);
      expect(automatic?.absence?.standIn).to.deep.equal({ name, address });
    });
  }

  it('takes neither the sender nor the desk for a stand-in', async () => {
    const body = 'Contact me at priya@harbourfield.example or write to referrals@nexttechnik.example.';
    expect((await read('en', { 'Auto-Submitted': 'auto-replied' }, body))?.absence).to.equal(null);
  });
});
