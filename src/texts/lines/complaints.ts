/** Complaints and enquiries. */
import type { Translations } from './types.js';

export const COMPLAINTS_LINES = {
  '{ref}: no answer to {what} {number} since {since}.': {
    de: '{ref}: keine Antwort auf {what} {number} seit {since}.',
    fr: '{ref} : pas de réponse à {what} {number} depuis le {since}.',
  },
  'Complaint {number} is open already': {
    de: 'Die Beschwerde {number} ist schon offen',
    fr: 'La réclamation {number} est déjà ouverte',
  },
  'Complaint {number} opened; {partner} is asked how it is being resolved': {
    de: 'Beschwerde {number} eröffnet; {partner} wird gefragt, wie sie gelöst wird',
    fr: 'Réclamation {number} ouverte ; {partner} est interrogé sur sa résolution',
  },
  'there is no complaint or enquiry C-{id}': {
    de: 'es gibt keine Beschwerde oder Anfrage C-{id}',
    fr: 'il n’y a pas de réclamation ni de demande C-{id}',
  },
  'See the numbers with: referral-desk complaints list': {
    de: 'Die Nummern zeigt: referral-desk complaints list',
    fr: 'Les numéros s’affichent avec : referral-desk complaints list',
  },
  '{number} is {from} and cannot become {to}': {
    de: '{number}: der Stand {from} kann nicht zu {to} werden',
    fr: '{number} : l’état {from} ne peut devenir {to}',
  },
  'a resolution needs words: how was it resolved?': {
    de: 'eine Lösung braucht Worte: wie wurde sie gelöst?',
    fr: 'une solution demande des mots : comment a-t-elle été résolue ?',
  },
  '{number} closed as resolved': { de: '{number} als gelöst geschlossen', fr: '{number} close comme résolue' },
  '{number} is an enquiry; only a complaint is asked about': {
    de: '{number} ist eine Anfrage; nur zu einer Beschwerde wird gefragt',
    fr: '{number} est une demande ; on n’interroge que sur une réclamation',
  },
  'Write `complaint` to make it one, or `resolved: TEXT` to close it.': {
    de: 'Schreiben Sie `complaint`, um sie dazu zu machen, oder `resolved: TEXT`, um sie zu schließen.',
    fr: 'Écrivez `complaint` pour en faire une, ou `resolved: TEXT` pour la clore.',
  },
  '{number} was told by the partner; the customer has not written to us': {
    de: '{number} kam vom Partner; der Kunde hat uns nicht geschrieben',
    fr: '{number} vient du partenaire ; le client ne nous a pas écrit',
  },
  'Close it with `resolved: TEXT` when you know how it was resolved.': {
    de: 'Schließen Sie sie mit `resolved: TEXT`, wenn Sie wissen, wie sie gelöst wurde.',
    fr: 'Clôturez-la avec `resolved: TEXT` quand vous saurez comment elle a été résolue.',
  },
  'there is no resolution of {number} to ask about yet': {
    de: 'für {number} gibt es noch keine Lösung, nach der zu fragen wäre',
    fr: 'il n’y a pas encore de solution de {number} sur laquelle interroger',
  },
  'Write `ask customer: TEXT` with what was done.': {
    de: 'Schreiben Sie `ask customer: TEXT` mit dem, was getan wurde.',
    fr: 'Écrivez `ask customer: TEXT` avec ce qui a été fait.',
  },
  '{fromEmail} asked whether {number} is settled': {
    de: '{fromEmail} gefragt, ob {number} erledigt ist',
    fr: '{fromEmail} interrogé : {number} est-elle réglée ?',
  },
  '{number} escalated to management': {
    de: '{number} an die Leitung gegeben',
    fr: '{number} transmise à la direction',
  },
  'Passed on to {partner}': { de: 'An {partner} weitergegeben', fr: 'Transmis à {partner}' },
  '{number} closed without a resolution': {
    de: '{number} ohne Lösung geschlossen',
    fr: '{number} close sans solution',
  },
  '{number} is with its partner already': {
    de: '{number} liegt schon bei ihrem Partner',
    fr: '{number} est déjà chez son partenaire',
  },
  'If it is another partner’s, close it with `not a complaint` and write to the right one.': {
    de: 'Gehört sie zu einem anderen Partner, schließen Sie sie mit `not a complaint` und schreiben Sie dem richtigen.',
    fr: 'Si elle concerne un autre partenaire, clôturez-la avec `not a complaint` et écrivez au bon.',
  },
  '{number} is with {partner}': { de: '{number} liegt bei {partner}', fr: '{number} est chez {partner}' },
  '“{name}” is no single partner of this customer': {
    de: '„{name}“ ist kein einzelner Partner dieses Kunden',
    fr: '« {name} » n’est pas un partenaire unique de ce client',
  },
  'Write one of: {partners}': { de: 'Schreiben Sie einen von: {partners}', fr: 'Écrivez l’un de : {partners}' },
  '{number} is closed already ({state})': {
    de: '{number} ist schon geschlossen ({state})',
    fr: '{number} est déjà close ({state})',
  },
  'When the customer writes again, it is opened again.': {
    de: 'Schreibt der Kunde wieder, wird sie wieder geöffnet.',
    fr: 'Si le client écrit à nouveau, elle est rouverte.',
  },
  '{number} is with no partner yet': {
    de: '{number} liegt noch bei keinem Partner',
    fr: '{number} n’est encore chez aucun partenaire',
  },
  'Say which one it concerns: `partner: NAME`.': {
    de: 'Sagen Sie, welchen sie betrifft: `partner: NAME`.',
    fr: 'Dites lequel elle concerne : `partner: NAME`.',
  },
} as const satisfies Translations;
