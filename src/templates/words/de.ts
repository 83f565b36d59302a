import type { Words } from './types.js';

export const DE: Words = {
  quotes: ['„', '“'],
  colon: ':',
  groups: {
    phrase: { regards: 'Mit freundlichen Grüßen' },
    fact: { customer: 'Kunde', total: 'Auftragswert', invoice: 'Zu berechnen', startDate: 'Beginn' },
    'the-fact': {
      customer: 'der Name des Kunden',
      total: 'der Wert des Auftrags',
      invoice: 'der Betrag, den wir berechnen sollen',
      startDate: 'der Beginn',
    },
    statement: {
      acknowledged: 'übernommen',
      won: 'gewonnen',
      lost: 'verloren',
      unreachable: 'Kunde nicht erreicht',
      declined: 'abgelehnt',
      'at-risk': 'gefährdet',
      milestone: 'Meilenstein',
      correction: 'Berichtigung',
      'follow-up': 'weiterer Auftrag',
      complaint: 'Beschwerde',
      question: 'Frage an uns',
      support: 'Supportanfrage',
      'auto-reply': 'automatische Antwort',
      bounce: 'Mail zurückgekommen',
      unrelated: 'anderes Thema',
    },
    certainty: {
      stated: 'genannt',
      computed: 'aus der Mail berechnet',
      assumed: 'aus der Empfehlung; die Mail nennt keinen',
      attached: 'nur in einer angehängten Datei; der Partner bestätigt es zuerst',
      record: 'schon vor dieser Mail bekannt',
      missing: 'fehlt',
    },
    outcome: { recorded: 'Erfasst', asked: 'Partner gefragt', review: 'Bitte ansehen', noted: 'Vermerkt' },
    how: {
      refused: 'vom Mailserver abgewiesen',
      bounced: 'nach dem Versand zurückgekommen',
      'given-up': 'nach mehreren Versuchen aufgegeben',
      held: 'zurückgehalten, weil der Empfänger zu viele Mails bekommen hat',
    },
    file: {
      read: 'gelesen',
      unsupported: 'wir lesen nur Text-, CSV-, HTML- und PDF-Dateien',
      'too-large': 'sie ist zu umfangreich',
      encrypted: 'sie ist mit einem Kennwort geschützt',
      damaged: 'sie ist beschädigt oder nicht das, was ihr Name sagt',
      'no-text': 'sie enthält keinen Text; vielleicht ist sie ein Scan',
      'too-many': 'es sind mehr Dateien, als wir auf einmal lesen',
      'timed-out': 'das Lesen hat zu lange gedauert',
    },
    paper: { invoice: 'Rechnung', 'credit-note': 'Gutschrift' },
  },
};

/** Switzerland and Liechtenstein write no ß and use guillemets. */
export const DE_CH: Words = {
  ...DE,
  quotes: ['«', '»'],
  groups: { ...DE.groups, phrase: { regards: 'Mit freundlichen Grüssen' } },
};
