/** Support cases. */
import type { Translations } from './types.js';

export const SUPPORT_LINES = {
  'Nothing more was heard.': { de: 'Es kam nichts mehr.', fr: 'Plus aucune nouvelle.' },
  'No answer in time: {to} told.': {
    de: 'Keine Antwort in der Zeit: {to} benachrichtigt.',
    fr: 'Pas de réponse à temps : {to} prévenu.',
  },
  'there is no support case S-{id}': {
    de: 'es gibt keinen Supportfall S-{id}',
    fr: 'il n’y a pas de dossier de support S-{id}',
  },
  'See the numbers with: referral-desk cases list': {
    de: 'Die Nummern zeigt: referral-desk cases list',
    fr: 'Les numéros s’affichent avec : referral-desk cases list',
  },
  '{number} closed': { de: '{number} geschlossen', fr: '{number} clos' },
  '{number} can wait until a day within {most} days from tomorrow': {
    de: '{number} kann bis zu einem Tag innerhalb von {most} Tagen ab morgen warten',
    fr: '{number} peut attendre jusqu’à un jour situé dans les {most} jours à partir de demain',
  },
  '{number} is with the partner; nobody here owes an answer': {
    de: '{number} liegt beim Partner; hier schuldet niemand eine Antwort',
    fr: '{number} est chez le partenaire ; personne ici ne doit de réponse',
  },
  'Write `to support` or `to management` to take it over, or `close`.': {
    de: 'Schreiben Sie `to support` oder `to management`, um ihn zu übernehmen, oder `close`.',
    fr: 'Écrivez `to support` ou `to management` pour le reprendre, ou `close`.',
  },
  'Put off until {day}.': { de: 'Aufgeschoben bis {day}.', fr: 'Reporté au {day}.' },
  '{number} waits until {day}': { de: '{number} wartet bis {day}', fr: '{number} attend jusqu’au {day}' },
  '{number} is with {team} already': { de: '{number} liegt schon bei: {team}', fr: '{number} est déjà chez : {team}' },
  '{number} is with the partner already': {
    de: '{number} liegt schon beim Partner',
    fr: '{number} est déjà chez le partenaire',
  },
  '{number} is with the partner now': {
    de: '{number} liegt jetzt beim Partner',
    fr: '{number} est maintenant chez le partenaire',
  },
  '{number} is with {team} now': {
    de: '{number} liegt jetzt bei: {team}',
    fr: '{number} est maintenant chez : {team}',
  },
  '“{name}” is no single client of this partner': {
    de: '„{name}“ ist kein einzelner Kunde dieses Partners',
    fr: '« {name} » n’est pas un client unique de ce partenaire',
  },
  'No client was referred to it yet.': {
    de: 'Ihm wurde noch kein Kunde empfohlen.',
    fr: 'Aucun client ne lui a encore été recommandé.',
  },
  'Write one of: {names}': { de: 'Schreiben Sie einen von: {names}', fr: 'Écrivez l’un de : {names}' },
  '{number} is about {customer}': { de: '{number} betrifft {customer}', fr: '{number} concerne {customer}' },
  '{number} is closed already': { de: '{number} ist schon geschlossen', fr: '{number} est déjà clos' },
  'Write `to support` or `to management` to open it again.': {
    de: 'Schreiben Sie `to support` oder `to management`, um ihn wieder zu öffnen.',
    fr: 'Écrivez `to support` ou `to management` pour le rouvrir.',
  },
  'the mail has several orders that contradict each other': {
    de: 'die Mail hat mehrere Anweisungen, die einander widersprechen',
    fr: 'le message contient plusieurs ordres qui se contredisent',
  },
  'It carries an address of {team}, but authentication failed.': {
    de: 'Sie trägt eine Adresse von {team}, aber ihre Echtheit ließ sich nicht bestätigen.',
    fr: 'Il porte une adresse de {team}, mais l’authentification a échoué.',
  },
  '“{words}” reads like an order to the desk, but it is not clear which.': {
    de: '„{words}“ klingt wie eine Anweisung an den Desk, aber es ist nicht klar, welche.',
    fr: '« {words} » ressemble à un ordre, mais on ne sait pas lequel.',
  },
  '“{words}” greets somebody here, and not the partner.': {
    de: '„{words}“ spricht jemanden bei uns an und nicht den Partner.',
    fr: '« {words} » s’adresse à quelqu’un de chez nous, et non au partenaire.',
  },
  'your words answer a mail that was for staff alone, and do not say that they are for the partner.': {
    de: 'Ihre Worte antworten auf eine Mail, die nur für Mitarbeitende war, und sagen nicht, dass sie für den Partner sind.',
    fr: 'vos mots répondent à un message réservé au personnel et ne disent pas qu’ils sont pour le partenaire.',
  },
  'your mail has the number of the case in its subject, and its words do not say that they are for the partner.': {
    de: 'Ihre Mail hat die Nummer des Falls im Betreff, und ihre Worte sagen nicht, dass sie für den Partner sind.',
    fr: 'votre message porte le numéro du dossier dans son objet, et ses mots ne disent pas qu’ils sont pour le partenaire.',
  },
  '“{words}” reads like words for your own side, not for the partner.': {
    de: '„{words}“ klingt nach Worten für die eigene Seite und nicht für den Partner.',
    fr: '« {words} » semble destiné à votre propre équipe, et non au partenaire.',
  },
  'Nothing was done. Send the mail again without them, or with them in a paragraph of their own that begins with {mark}':
    {
      de: 'Nichts wurde getan. Schicken Sie die Mail noch einmal ohne sie oder mit ihnen in einem eigenen Absatz, der mit {mark} beginnt',
      fr: 'Rien n’a été fait. Renvoyez le message sans ces mots, ou avec eux dans un paragraphe à part qui commence par {mark}',
    },
  'For an order, write one of these on a line of its own: {orders}. For words to the partner, begin with “Hello {contact},”. For a note to your own side, begin with {mark}':
    {
      de: 'Für eine Anweisung schreiben Sie eine davon auf eine eigene Zeile: {orders}. Für Worte an den Partner beginnen Sie mit „Hallo {contact},“. Für eine Notiz an die eigene Seite beginnen Sie mit {mark}',
      fr: 'Pour un ordre, écrivez l’un d’eux sur une ligne à part : {orders}. Pour des mots au partenaire, commencez par « Bonjour {contact}, ». Pour une note à votre propre équipe, commencez par {mark}',
    },
  '{writer} has sent so many requests within an hour, or the same one so often, that it looks like a machine. No case was opened for this one; more of them within the hour wait as well.':
    {
      de: '{writer} hat in einer Stunde so viele Anfragen geschickt oder dieselbe so oft, dass es nach einer Maschine aussieht. Für diese wurde kein Fall eröffnet; weitere in der Stunde warten ebenfalls.',
      fr: '{writer} a envoyé tant de demandes en une heure, ou la même si souvent, que cela ressemble à une machine. Aucun dossier n’a été ouvert pour celle-ci ; les suivantes de l’heure attendent aussi.',
    },
  'It came in the thread of case {number}, but its sender is neither of {partner} nor of the team that has the case. Neither side has it.':
    {
      de: 'Sie kam im Verlauf des Falls {number}, aber ihr Absender gehört weder zu {partner} noch zu dem Team, das den Fall hat. Keine Seite hat sie bekommen.',
      fr: 'Il est arrivé dans le fil du dossier {number}, mais son expéditeur n’est ni de {partner} ni de l’équipe chargée du dossier. Aucun des deux ne l’a reçu.',
    },
} as const satisfies Translations;
