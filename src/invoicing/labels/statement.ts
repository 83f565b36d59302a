/** All words of a statement of account, by language. Names in braces are filled in by `fill`. */
import type { StatementEntry } from '../../entities/statement.js';

export interface StatementLabels {
  /** {month} */
  readonly title: string;
  readonly for: string;
  readonly madeOn: string;
  readonly since: string;
  /** {currency} */
  readonly account: string;
  readonly day: string;
  readonly what: string;
  readonly customer: string;
  /** {currency} */
  readonly amount: string;
  readonly opening: string;
  readonly closing: string;
  /** Where the partner is owed. */
  readonly inCredit: string;
  readonly entry: Readonly<Record<StatementEntry['kind'], string>>;
  readonly openItems: string;
  readonly none: string;
  readonly dueOn: string;
  readonly age: string;
  readonly notDue: string;
  /** {days} */
  readonly overdue: string;
  readonly credit: string;
  readonly jobs: string;
  readonly job: string;
  readonly total: string;
  readonly toInvoice: string;
  readonly payment: string;
  readonly quote: string;
  readonly wrong: string;
}

export const STATEMENT_LABELS: ReadonlyMap<string, StatementLabels> = new Map([
  [
    'en',
    {
      title: 'Statement of account, {month}',
      for: 'For',
      madeOn: 'As of',
      since: 'Movements since',
      account: 'Account in {currency}',
      day: 'Date',
      what: 'Item',
      customer: 'Customer',
      amount: 'Amount ({currency})',
      opening: 'Opening balance',
      closing: 'Closing balance',
      inCredit: 'Closing balance, to your credit',
      entry: {
        invoice: 'Invoice {number}',
        'credit-note': 'Credit note {number}',
        payment: 'Payment for {number}, thank you',
        refund: 'Refund for {number}',
        'payment-taken-back': 'Payment for {number} taken back',
        'refund-taken-back': 'Refund for {number} taken back',
        'credit-used': 'Credit of {number} set against another invoice',
        'credit-applied': 'Credit set against {number}',
        'credit-used-taken-back': 'Credit of {number} no longer set against another invoice',
        'credit-applied-taken-back': 'Credit no longer set against {number}',
      },
      openItems: 'Open items',
      none: 'Nothing is open.',
      dueOn: 'Due',
      age: 'Age',
      notDue: 'not due yet',
      overdue: '{days} days overdue',
      credit: 'to your credit',
      jobs: 'Jobs won since the last statement',
      job: 'Job',
      total: 'Job total',
      toInvoice: 'To invoice',
      payment: 'Payment',
      quote: 'Please quote the number of the invoice with each payment.',
      wrong: 'If anything here is wrong, or a payment is missing, just reply to the mail that this came with.',
    },
  ],
  [
    'de',
    {
      title: 'Kontoauszug {month}',
      for: 'Für',
      madeOn: 'Stand',
      since: 'Buchungen seit',
      account: 'Konto in {currency}',
      day: 'Datum',
      what: 'Posten',
      customer: 'Kunde',
      amount: 'Betrag ({currency})',
      opening: 'Anfangssaldo',
      closing: 'Endsaldo',
      inCredit: 'Endsaldo zu Ihren Gunsten',
      entry: {
        invoice: 'Rechnung {number}',
        'credit-note': 'Stornorechnung {number}',
        payment: 'Zahlung zu {number}, vielen Dank',
        refund: 'Erstattung zu {number}',
        'payment-taken-back': 'Zahlung zu {number} zurückgenommen',
        'refund-taken-back': 'Erstattung zu {number} zurückgenommen',
        'credit-used': 'Guthaben aus {number} mit anderer Rechnung verrechnet',
        'credit-applied': 'Guthaben mit {number} verrechnet',
        'credit-used-taken-back': 'Verrechnung des Guthabens aus {number} zurückgenommen',
        'credit-applied-taken-back': 'Verrechnung mit {number} zurückgenommen',
      },
      openItems: 'Offene Posten',
      none: 'Es ist nichts offen.',
      dueOn: 'Fällig',
      age: 'Alter',
      notDue: 'noch nicht fällig',
      overdue: '{days} Tage überfällig',
      credit: 'zu Ihren Gunsten',
      jobs: 'Gewonnene Aufträge seit dem letzten Auszug',
      job: 'Auftrag',
      total: 'Auftragssumme',
      toInvoice: 'Zu berechnen',
      payment: 'Zahlung',
      quote: 'Bitte geben Sie bei jeder Zahlung die Nummer der Rechnung an.',
      wrong: 'Stimmt hier etwas nicht, oder fehlt eine Zahlung, antworten Sie einfach auf die Mail, mit der dies kam.',
    },
  ],
  [
    'fr',
    {
      title: 'Relevé de compte, {month}',
      for: 'Pour',
      madeOn: 'Arrêté au',
      since: 'Mouvements depuis le',
      account: 'Compte en {currency}',
      day: 'Date',
      what: 'Écriture',
      customer: 'Client',
      amount: 'Montant ({currency})',
      opening: 'Solde initial',
      closing: 'Solde final',
      inCredit: 'Solde final en votre faveur',
      entry: {
        invoice: 'Facture {number}',
        'credit-note': 'Avoir {number}',
        payment: 'Paiement de {number}, merci',
        refund: 'Remboursement de {number}',
        'payment-taken-back': 'Paiement de {number} annulé',
        'refund-taken-back': 'Remboursement de {number} annulé',
        'credit-used': 'Crédit de {number} imputé sur une autre facture',
        'credit-applied': 'Crédit imputé sur {number}',
        'credit-used-taken-back': 'Imputation du crédit de {number} annulée',
        'credit-applied-taken-back': 'Imputation sur {number} annulée',
      },
      openItems: 'Postes ouverts',
      none: 'Aucun poste ouvert.',
      dueOn: 'Échéance',
      age: 'Ancienneté',
      notDue: 'à échoir',
      overdue: '{days} jours de retard',
      credit: 'en votre faveur',
      jobs: 'Commandes gagnées depuis le dernier relevé',
      job: 'Commande',
      total: 'Total',
      toInvoice: 'À facturer',
      payment: 'Paiement',
      quote: 'Merci d’indiquer le numéro de la facture avec chaque paiement.',
      wrong:
        'Si quelque chose est inexact, ou s’il manque un paiement, répondez simplement au mail qui accompagne ce relevé.',
    },
  ],
]);
