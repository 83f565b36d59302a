/** Invoices, payments and statements. */
import type { Translations } from './types.js';

export const ACCOUNTS_LINES = {
  'The customer will be asked whether this was agreed': {
    de: 'Der Kunde wird gefragt, ob das so vereinbart ist',
    fr: 'Le client sera interrogé : est-ce bien convenu ainsi ?',
  },
  'there is no invoice {wanted}': { de: 'es gibt keine Rechnung {wanted}', fr: 'il n’y a pas de facture {wanted}' },
  'See the numbers on the invoices, or: referral-desk invoice list': {
    de: 'Die Nummern stehen auf den Rechnungen, oder: referral-desk invoice list',
    fr: 'Les numéros figurent sur les factures, ou : referral-desk invoice list',
  },
  'Did you mean {near}?': { de: 'Meinten Sie {near}?', fr: 'Vouliez-vous dire {near} ?' },
  '{number} is a credit note: there is nothing to pay on it': {
    de: '{number} ist eine Gutschrift: darauf ist nichts zu zahlen',
    fr: '{number} est un avoir : il n’y a rien à payer dessus',
  },
  'It takes back {invoice}.': { de: 'Sie nimmt {invoice} zurück.', fr: 'Il annule {invoice}.' },
  'an invoice': { de: 'eine Rechnung', fr: 'une facture' },
  '{number} over {amount} stands in its place: paid {number}': {
    de: 'An ihrer Stelle steht {number} über {amount}: paid {number}',
    fr: '{number} de {amount} la remplace : paid {number}',
  },
  '{number} was taken back by credit note {other}': {
    de: '{number} wurde durch Gutschrift {other} zurückgenommen',
    fr: '{number} a été annulée par l’avoir {other}',
  },
  '{number} is paid in full already': {
    de: '{number} ist schon vollständig bezahlt',
    fr: '{number} est déjà entièrement payée',
  },
  '{takenBack}: nothing is to be paid on it': {
    de: '{takenBack}: darauf ist nichts zu zahlen',
    fr: '{takenBack} : il n’y a rien à payer dessus',
  },
  'Where money came in for it all the same, write the amount, and it is to the partner’s credit: paid {number} 1,265.00':
    {
      de: 'Ist dafür trotzdem Geld eingegangen, schreiben Sie den Betrag, und er wird dem Partner gutgeschrieben: paid {number} 1.265,00',
      fr: 'Si de l’argent est tout de même arrivé, écrivez le montant : il sera porté au crédit du partenaire : paid {number} 1265,00',
    },
  'with {amount} more would have come in for {number} than its {gross}': {
    de: 'mit {amount} wäre für {number} mehr eingegangen als die {gross}',
    fr: 'avec {amount}, il serait arrivé pour {number} plus que ses {gross}',
  },
  'Check the number and the amount.': { de: 'Prüfen Sie Nummer und Betrag.', fr: 'Vérifiez le numéro et le montant.' },
  '{number} has no credit balance': { de: '{number} hat kein Guthaben', fr: '{number} n’a pas de solde créditeur' },
  'Credit balances stand on the statement.': {
    de: 'Guthaben stehen auf dem Kontoauszug.',
    fr: 'Les soldes créditeurs figurent sur le relevé.',
  },
  '{amount} is more than the credit balance of {credit} on {number}': {
    de: '{amount} ist mehr als das Guthaben von {credit} auf {number}',
    fr: '{amount} dépasse le solde créditeur de {credit} sur {number}',
  },
  'To refund all of it: refunded {number}': {
    de: 'Um alles zu erstatten: refunded {number}',
    fr: 'Pour tout rembourser : refunded {number}',
  },
  'nothing is recorded as paid on {number}': {
    de: 'auf {number} ist nichts als bezahlt gebucht',
    fr: 'rien n’est enregistré comme payé sur {number}',
  },
  'To record a payment: paid {number}': {
    de: 'Um eine Zahlung zu buchen: paid {number}',
    fr: 'Pour enregistrer un paiement : paid {number}',
  },
  'a refund hangs on that payment': {
    de: 'an dieser Zahlung hängt eine Erstattung',
    fr: 'un remboursement dépend de ce paiement',
  },
  'Take it back first: unpaid {refundedOn}': {
    de: 'Nehmen Sie zuerst diese zurück: unpaid {refundedOn}',
    fr: 'Annulez d’abord celui-ci : unpaid {refundedOn}',
  },
  'The payment': { de: 'Die Zahlung', fr: 'Le paiement' },
  'The refund': { de: 'Die Erstattung', fr: 'Le remboursement' },
  '{what} of {amount} ({day}) on {number} is taken back; {open} open': {
    de: '{what} von {amount} ({day}) auf {number} ist zurückgenommen; {open} offen',
    fr: '{what} de {amount} ({day}) sur {number} est annulé ; {open} restant dus',
  },
  '; it is to the partner’s credit': {
    de: '; der Betrag ist dem Partner gutgeschrieben',
    fr: '; le montant est au crédit du partenaire',
  },
  '; {open} still open{stopped}': { de: '; {open} noch offen{stopped}', fr: '; {open} encore dus{stopped}' },
  '{number}, {partner}: {amount} refunded on {day}{rest}': {
    de: '{number}, {partner}: {amount} am {day} erstattet{rest}',
    fr: '{number}, {partner} : {amount} remboursés le {day}{rest}',
  },
  '{number}, {partner}: {amount} paid on {day}{rest}': {
    de: '{number}, {partner}: {amount} am {day} bezahlt{rest}',
    fr: '{number}, {partner} : {amount} payés le {day}{rest}',
  },
  ', and its reminders are stopped until you write: remind again': {
    de: ', und ihre Erinnerungen ruhen, bis Sie schreiben: remind again',
    fr: ', et ses rappels sont arrêtés jusqu’à ce que vous écriviez : remind again',
  },
  '{day} is in the future': { de: '{day} liegt in der Zukunft', fr: '{day} est dans l’avenir' },
  'Record a payment when it has come in.': {
    de: 'Buchen Sie eine Zahlung, wenn sie eingegangen ist.',
    fr: 'Enregistrez un paiement quand il est arrivé.',
  },
  '{day} is long before {number} was issued': {
    de: '{day} liegt lange vor der Ausstellung von {number}',
    fr: '{day} est bien avant l’émission de {number}',
  },
  'Check the year.': { de: 'Prüfen Sie das Jahr.', fr: 'Vérifiez l’année.' },
  '{number} is in {currency}, not in {other}': {
    de: '{number} lautet auf {currency}, nicht auf {other}',
    fr: '{number} est en {currency}, pas en {other}',
  },
  'Record what it came to in {currency}, such as: paid {number} 1,265.00': {
    de: 'Buchen Sie, was es in {currency} ergeben hat, etwa: paid {number} 1.265,00',
    fr: 'Enregistrez ce que cela a donné en {currency}, par exemple : paid {number} 1265,00',
  },
  'the amount must be above zero': {
    de: 'der Betrag muss über null liegen',
    fr: 'le montant doit être supérieur à zéro',
  },
  'To take a payment back: unpaid {number}': {
    de: 'Um eine Zahlung zurückzunehmen: unpaid {number}',
    fr: 'Pour annuler un paiement : unpaid {number}',
  },
  '{amount} on {day} is recorded on {number} already': {
    de: '{amount} vom {day} ist auf {number} schon gebucht',
    fr: '{amount} du {day} est déjà enregistré sur {number}',
  },
  'If as much came twice on that day: unpaid {number}, then paid {number} with the sum of both.': {
    de: 'Kam an dem Tag zweimal so viel: unpaid {number}, dann paid {number} mit der Summe aus beiden.',
    fr: 'Si ce montant est arrivé deux fois ce jour-là : unpaid {number}, puis paid {number} avec la somme des deux.',
  },
  'several jobs': { de: 'mehrere Aufträge', fr: 'plusieurs missions' },
  'no job or invoice': { de: 'keinen Auftrag und keine Rechnung', fr: 'ni mission ni facture' },
  'It answers the statement of account for {period} and names {which}. Ask the partner, or have it read: referral-desk message retry {message} --offer R-…':
    {
      de: 'Sie antwortet auf den Kontoauszug für {period} und nennt {which}. Fragen Sie den Partner, oder lassen Sie sie lesen: referral-desk message retry {message} --offer R-…',
      fr: 'Il répond au relevé de compte de {period} et cite {which}. Interrogez le partenaire, ou faites-le lire : referral-desk message retry {message} --offer R-…',
    },
  '{number} is {note}: there is nothing to remind of': {
    de: '{number} ist {note}: da ist an nichts zu erinnern',
    fr: '{number} est {note} : il n’y a rien à rappeler',
  },
  'the reminders of {number} were not stopped; they go on as planned': {
    de: 'die Erinnerungen zu {number} ruhten nicht; sie laufen wie geplant weiter',
    fr: 'les rappels de {number} n’étaient pas arrêtés ; ils continuent comme prévu',
  },
  'Reminders of {number} go on': {
    de: 'Die Erinnerungen zu {number} laufen weiter',
    fr: 'Les rappels de {number} reprennent',
  },
  '{on} is no day': { de: '{on} ist kein Tag', fr: '{on} n’est pas un jour' },
  'Write it as 2026-12-03.': { de: 'Schreiben Sie ihn wie 2026-12-03.', fr: 'Écrivez-le ainsi : 2026-12-03.' },
  '{amount} is no amount of {currency}': {
    de: '{amount} ist kein Betrag in {currency}',
    fr: '{amount} n’est pas un montant en {currency}',
  },
  'Write it as 1265.00.': { de: 'Schreiben Sie ihn wie 1265.00.', fr: 'Écrivez-le ainsi : 1265.00.' },
  'there is no partner “{partnerName}”': {
    de: 'es gibt keinen Partner „{partnerName}“',
    fr: 'il n’y a pas de partenaire « {partnerName} »',
  },
  'See the names with: referral-desk partner list': {
    de: 'Die Namen zeigt: referral-desk partner list',
    fr: 'Les noms s’affichent avec : referral-desk partner list',
  },
  '{partner} has no statement for {month}': {
    de: '{partner} hat keinen Kontoauszug für {month}',
    fr: '{partner} n’a pas de relevé pour {month}',
  },
  'None has gone out yet; without --month the account is shown as it stands now.': {
    de: 'Noch keiner ist hinausgegangen; ohne --month zeigt sich das Konto, wie es jetzt steht.',
    fr: 'Aucun n’est encore parti ; sans --month, le compte s’affiche tel qu’il est.',
  },
  'There are: {all}.': { de: 'Es gibt: {all}.', fr: 'Il y a : {all}.' },
  'To check, {reason}: {reported}{amount}': {
    de: 'Zu prüfen, {reason}: {reported}{amount}',
    fr: 'À vérifier, {reason} : {reported}{amount}',
  },
  ' against {amount}': { de: ' gegen {amount}', fr: ' contre {amount}' },
  '{partner} reported {amount} for {job}; {reason}: {other}': {
    de: '{partner} meldete {amount} für {job}; {reason}: {other}',
    fr: '{partner} a annoncé {amount} pour {job} ; {reason} : {other}',
  },
  'To take the last payment back: unpaid {number}. What came in besides is the partner’s credit with: paid {number} 1,265.00 on account':
    {
      de: 'Um die letzte Zahlung zurückzunehmen: unpaid {number}. Was darüber hinaus einging, ist Guthaben des Partners mit: paid {number} 1.265,00 on account',
      fr: 'Pour annuler le dernier paiement : unpaid {number}. Ce qui est arrivé en plus devient un crédit du partenaire avec : paid {number} 1265,00 on account',
    },
  '{amount} is far more than the {open} that are open on {number}': {
    de: '{amount} ist weit mehr als die {open}, die auf {number} offen sind',
    fr: '{amount} dépasse de loin les {open} encore ouverts sur {number}',
  },
  'Record what belongs to other invoices there. Where all of it is right, the excess is the partner’s credit with: paid {number} {amount} on account':
    {
      de: 'Erfassen Sie, was zu anderen Rechnungen gehört, dort. Stimmt alles, wird der Überschuss Guthaben des Partners mit: paid {number} {amount} on account',
      fr: 'Enregistrez sur les autres factures ce qui leur revient. Si tout est juste, l’excédent devient un crédit du partenaire avec : paid {number} {amount} on account',
    },
  'credit from it is set against another invoice': {
    de: 'Guthaben daraus ist mit einer anderen Rechnung verrechnet',
    fr: 'un crédit qui en vient est imputé sur une autre facture',
  },
  'The set-off': { de: 'Die Verrechnung', fr: 'L’imputation' },
  '; it is paid in full{credit}': {
    de: '; sie ist vollständig bezahlt{credit}',
    fr: '; elle est entièrement payée{credit}',
  },
  ', and {amount} more is the partner’s credit: “credit {number} to NUMBER” sets it against another invoice, “refunded {number}” notes that it went back':
    {
      de: ', und {amount} darüber sind Guthaben des Partners: „credit {number} to NUMMER“ verrechnet es mit einer anderen Rechnung, „refunded {number}“ vermerkt, dass es erstattet ist',
      fr: ', et {amount} de plus sont un crédit du partenaire : « credit {number} to NUMÉRO » l’impute sur une autre facture, « refunded {number} » note qu’il est remboursé',
    },
  'nothing is open on {number}': { de: 'auf {number} ist nichts offen', fr: 'rien n’est ouvert sur {number}' },
  'To pay it back instead: refunded {number}': {
    de: 'Um es stattdessen zu erstatten: refunded {number}',
    fr: 'Pour le rembourser à la place : refunded {number}',
  },
  'Write the amount in {currency}.': {
    de: 'Schreiben Sie den Betrag in {currency}.',
    fr: 'Écrivez le montant en {currency}.',
  },
  '{amount} is more than the credit of {credit} or the {open} that are open on {number}': {
    de: '{amount} ist mehr als das Guthaben von {credit} oder die {open}, die auf {number} offen sind',
    fr: '{amount} dépasse le crédit de {credit} ou les {open} ouverts sur {number}',
  },
  'To set off as much as there is: credit {from} to {to}': {
    de: 'Um so viel wie möglich zu verrechnen: credit {from} to {to}',
    fr: 'Pour imputer tout ce qui peut l’être : credit {from} to {to}',
  },
  '{partner}: {amount} of the credit on {from} set against {to}; {open} open on it{left}': {
    de: '{partner}: {amount} des Guthabens auf {from} mit {to} verrechnet; dort noch {open} offen{left}',
    fr: '{partner} : {amount} du crédit de {from} imputés sur {to} ; {open} y restent ouverts{left}',
  },
  ', {credit} of credit left': { de: ', {credit} Guthaben übrig', fr: ', {credit} de crédit restant' },
  '{number} cannot be set against itself': {
    de: '{number} kann nicht mit sich selbst verrechnet werden',
    fr: '{number} ne peut être imputée sur elle-même',
  },
  'Name the invoice that the credit is for.': {
    de: 'Nennen Sie die Rechnung, für die das Guthaben ist.',
    fr: 'Nommez la facture à laquelle le crédit est destiné.',
  },
  '{to} is another partner’s than {from}': {
    de: '{to} gehört einem anderen Partner als {from}',
    fr: '{to} est d’un autre partenaire que {from}',
  },
  'Check the numbers.': { de: 'Prüfen Sie die Nummern.', fr: 'Vérifiez les numéros.' },
  '{from} is in {currency} and {to} in {other}, and two currencies are never set off': {
    de: '{from} lautet auf {currency} und {to} auf {other}; zwei Währungen werden nie verrechnet',
    fr: '{from} est en {currency} et {to} en {other} ; deux devises ne se compensent jamais',
  },
} as const satisfies Translations;
