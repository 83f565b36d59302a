/** The way of a referral and its jobs. */
import type { Translations } from './types.js';

export const PROGRESS_LINES = {
  '{customer}: {value} is on record': {
    de: '{customer}: {value} ist erfasst',
    fr: '{customer} : {value} est enregistré',
  },
  '{name} by {day}': { de: '{name} bis {day}', fr: '{name} avant le {day}' },
  '{job}, expected: {days}': { de: '{job}, erwartet: {days}', fr: '{job}, attendu : {days}' },
  '{ref}, J-{job}: {milestone} was expected by {expectedOn}.': {
    de: '{ref}, J-{job}: {milestone} wurde bis {expectedOn} erwartet.',
    fr: '{ref}, J-{job} : {milestone} était attendu pour le {expectedOn}.',
  },
  'No job of this referral is open.': {
    de: 'Kein Auftrag dieser Empfehlung ist offen.',
    fr: 'Aucune mission de cette recommandation n’est ouverte.',
  },
  'Several jobs are open ({jobs}); name one after the day.': {
    de: 'Mehrere Aufträge sind offen ({jobs}); nennen Sie einen hinter dem Tag.',
    fr: 'Plusieurs missions sont ouvertes ({jobs}) ; nommez-en une après le jour.',
  },
  'J-{job}: {name} is expected by {day}': {
    de: 'J-{job}: {name} wird bis {day} erwartet',
    fr: 'J-{job} : {name} est attendu pour le {day}',
  },
  ' of {job}': { de: ' von {job}', fr: ' de {job}' },
  'Milestone {name}{of}: told on {day}': {
    de: 'Meilenstein {name}{of}: gemeldet am {day}',
    fr: 'Étape {name}{of} : annoncée le {day}',
  },
  'Several jobs are open; say which one: milestone: {name} J-{job}': {
    de: 'Mehrere Aufträge sind offen; sagen Sie, welchen: milestone: {name} J-{job}',
    fr: 'Plusieurs missions sont ouvertes ; dites laquelle : milestone: {name} J-{job}',
  },
  '{job}: completed': { de: '{job}: abgeschlossen', fr: '{job} : achevée' },
  '{ref}, J-{job}: live with no internal testing confirmed.': {
    de: '{ref}, J-{job}: produktiv ohne bestätigte interne Tests.',
    fr: '{ref}, J-{job} : en service sans tests internes confirmés.',
  },
  'J-{job}: no internal testing was confirmed before go-live; this is noted as a breach': {
    de: 'J-{job}: vor dem Go-live wurden keine internen Tests bestätigt; das ist als Verstoß vermerkt',
    fr: 'J-{job} : aucun test interne confirmé avant la mise en service ; c’est noté comme manquement',
  },
  '{ref}: progress told without {manager} on copy, for the {count}. time.': {
    de: '{ref}: Fortschritt ohne {manager} in Kopie gemeldet, zum {count}. Mal.',
    fr: '{ref} : avancement annoncé sans {manager} en copie, fois nº {count}.',
  },
  'You were not on copy of this mail; its text is attached, and {partner} was asked to copy you{again}': {
    de: 'Sie waren bei dieser Mail nicht in Kopie; ihr Text hängt an, und {partner} wurde gebeten, Sie in Kopie zu setzen{again}',
    fr: 'Vous n’étiez pas en copie de ce message ; son texte est joint, et {partner} a été prié de vous mettre en copie{again}',
  },
  ' (again; noted as a breach)': { de: ' (erneut; als Verstoß vermerkt)', fr: ' (de nouveau ; noté comme manquement)' },
  '{partner} was asked for news': {
    de: '{partner} wurde nach dem Stand gefragt',
    fr: 'des nouvelles ont été demandées à {partner}',
  },
  '{partner} was told': { de: '{partner} hat es erfahren', fr: '{partner} a été informé' },
  'It is won; a win is taken back first.': {
    de: 'Sie ist gewonnen; ein Auftrag wird zuerst zurückgenommen.',
    fr: 'Elle est gagnée ; un contrat s’annule d’abord.',
  },
  'Answer the summary of the win with `reject`.': {
    de: 'Antworten Sie auf die Zusammenfassung des Auftrags mit `reject`.',
    fr: 'Répondez `reject` au résumé du contrat.',
  },
  'Withdrawn; {partner} was told': {
    de: 'Zurückgezogen; {partner} hat es erfahren',
    fr: 'Retirée ; {partner} a été informé',
  },
  'It is still with {partner} ({state}).': {
    de: 'Sie liegt noch bei {partner} ({state}).',
    fr: 'Elle est encore chez {partner} ({state}).',
  },
  'Write `withdraw` on a line before, to take it back first.': {
    de: 'Schreiben Sie `withdraw` in eine Zeile davor, um sie zuerst zurückzuziehen.',
    fr: 'Écrivez `withdraw` sur une ligne avant, pour la retirer d’abord.',
  },
  '{ref} was offered to {partner} ({contact})': {
    de: '{ref} wurde {partner} angeboten ({contact})',
    fr: '{ref} a été proposée à {partner} ({contact})',
  },
  'There is no partner “{named}”.': {
    de: 'Es gibt keinen Partner „{named}“.',
    fr: 'Il n’y a pas de partenaire « {named} ».',
  },
  '“{named}” fits several partners: {names}.': {
    de: '„{named}“ passt auf mehrere Partner: {names}.',
    fr: '« {named} » convient à plusieurs partenaires : {names}.',
  },
  Noted: { de: 'Vermerkt', fr: 'Noté' },
  'The day must be ahead.': { de: 'Der Tag muss noch kommen.', fr: 'Le jour doit être à venir.' },
  'The day is more than a year ahead.': {
    de: 'Der Tag liegt mehr als ein Jahr voraus.',
    fr: 'Le jour est à plus d’un an.',
  },
  'It is {state}; nothing is waited for.': {
    de: 'Ihr Stand: {state}; es wird auf nichts gewartet.',
    fr: 'Son état : {state} ; rien n’est attendu.',
  },
  '{partner} is not asked before {day}': {
    de: '{partner} wird nicht vor {day} gefragt',
    fr: '{partner} ne sera pas interrogé avant le {day}',
  },
  'The reminders are held already.': { de: 'Die Erinnerungen ruhen schon.', fr: 'Les rappels sont déjà suspendus.' },
  '{partner} gets no reminders until you write: resume reminders': {
    de: '{partner} bekommt keine Erinnerungen, bis Sie schreiben: resume reminders',
    fr: '{partner} ne reçoit plus de rappels jusqu’à ce que vous écriviez : resume reminders',
  },
  'The reminders are not held.': { de: 'Die Erinnerungen ruhen nicht.', fr: 'Les rappels ne sont pas suspendus.' },
  'The reminders run again': { de: 'Die Erinnerungen laufen wieder', fr: 'Les rappels reprennent' },
} as const satisfies Translations;
