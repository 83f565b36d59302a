/** Breaches, spot checks and compliance. */
import type { Translations } from './types.js';

export const QUALITY_LINES = {
  '{ref}: no answer since {since}.': {
    de: '{ref}: keine Antwort seit {since}.',
    fr: '{ref} : pas de réponse depuis le {since}.',
  },
  'breach {breach} has been excused before': {
    de: 'Verstoß {breach} wurde schon entschuldigt',
    fr: 'le manquement {breach} a déjà été excusé',
  },
  '{job} no longer stands': { de: '{job} besteht nicht mehr', fr: '{job} n’existe plus' },
  'job cancelled': { de: 'Auftrag storniert', fr: 'mission annulée' },
  'Spot check of {job} dropped': { de: 'Stichprobe von {job} verworfen', fr: 'Contrôle de {job} abandonné' },
  'there is no spot check {id}': { de: 'es gibt keine Stichprobe {id}', fr: 'il n’y a pas de contrôle {id}' },
  'Spot check of {job}: passed': { de: 'Stichprobe von {job}: bestanden', fr: 'Contrôle de {job} : réussi' },
  'Spot check of {job}: a minor deviation is on record; the partner is not written to': {
    de: 'Stichprobe von {job}: eine kleine Abweichung ist erfasst; dem Partner wird nicht geschrieben',
    fr: 'Contrôle de {job} : un petit écart est enregistré ; on n’écrit pas au partenaire',
  },
  '{ref}, {job}: significant deviation in a spot check: {text}': {
    de: '{ref}, {job}: wesentliche Abweichung bei einer Stichprobe: {text}',
    fr: '{ref}, {job} : écart important lors d’un contrôle : {text}',
  },
  'Spot check of {job}: deviation noted; {partner} is told and asked to mend it by {day}': {
    de: 'Stichprobe von {job}: Abweichung vermerkt; {partner} erfährt es und soll sie bis {day} beheben',
    fr: 'Contrôle de {job} : écart noté ; {partner} en est informé et prié de le corriger avant le {day}',
  },
  '{day} is not in the future': { de: '{day} liegt nicht in der Zukunft', fr: '{day} n’est pas à venir' },
  'A deviation would be due on {day}': {
    de: 'Eine Abweichung wäre am {day} fällig',
    fr: 'Un écart serait à corriger le {day}',
  },
  'To be mended by {day}{told}': { de: 'Zu beheben bis {day}{told}', fr: 'À corriger avant le {day}{told}' },
  '; {partner} is told': { de: '; {partner} erfährt es', fr: '; {partner} en est informé' },
  'Spot check of {job}: mended and closed{told}': {
    de: 'Stichprobe von {job}: behoben und geschlossen{told}',
    fr: 'Contrôle de {job} : corrigé et clos{told}',
  },
  '{partner} is told that it is not mended yet; due {day}': {
    de: '{partner} erfährt, dass sie noch nicht behoben ist; fällig {day}',
    fr: '{partner} est informé que ce n’est pas encore corrigé ; échéance {day}',
  },
  'Spot check of {job}: dropped{told}': {
    de: 'Stichprobe von {job}: verworfen{told}',
    fr: 'Contrôle de {job} : abandonné{told}',
  },
  'the check of {job} is over ({state})': {
    de: 'die Stichprobe von {job} ist vorbei ({state})',
    fr: 'le contrôle de {job} est terminé ({state})',
  },
  'Have the job looked at again with: spot check {job}': {
    de: 'Lassen Sie den Auftrag noch einmal ansehen: spot check {job}',
    fr: 'Faites recontrôler la mission : spot check {job}',
  },
  'no day': { de: 'kein Tag', fr: 'aucun jour' },
  '{ref}, {job}: a deviation was to be mended by {due}.': {
    de: '{ref}, {job}: eine Abweichung war bis {due} zu beheben.',
    fr: '{ref}, {job} : un écart était à corriger avant le {due}.',
  },
  'there is no job {job}': { de: 'es gibt keinen Auftrag {job}', fr: 'il n’y a pas de mission {job}' },
  '{job} was cancelled': { de: '{job} wurde storniert', fr: '{job} a été annulée' },
  '{job} is being checked already': { de: '{job} wird schon geprüft', fr: '{job} est déjà en contrôle' },
  'Reply to the mail about it, or see it with: referral-desk checks show {open}': {
    de: 'Antworten Sie auf die Mail dazu, oder sehen Sie sie an: referral-desk checks show {open}',
    fr: 'Répondez au message qui la concerne, ou voyez-la avec : referral-desk checks show {open}',
  },
  'the check of {job} is {from} and cannot become {to}': {
    de: 'die Stichprobe von {job}: der Stand {from} kann nicht zu {to} werden',
    fr: 'le contrôle de {job} : l’état {from} ne peut devenir {to}',
  },
  '{partner} is looked after by {manager}': {
    de: '{partner} betreut {manager}',
    fr: '{partner} est suivi par {manager}',
  },
  'Ask them, or management.': { de: 'Fragen Sie dort oder bei der Leitung.', fr: 'Demandez-lui, ou à la direction.' },
  'Spot check of {job} ({partner}): {manager} has the mail to answer': {
    de: 'Stichprobe von {job} ({partner}): {manager} hat die Mail zum Antworten',
    fr: 'Contrôle de {job} ({partner}) : {manager} a le message auquel répondre',
  },
  'certified again': { de: 'wieder zertifiziert', fr: 'de nouveau certifié' },
  'in remediation': { de: 'in Nachbesserung', fr: 'en remédiation' },
  'suspended: no new referrals': {
    de: 'ausgesetzt: keine neuen Empfehlungen',
    fr: 'suspendu : pas de nouvelles recommandations',
  },
  'revoked: no certification, no badges, no new referrals': {
    de: 'entzogen: keine Zertifizierung, keine Abzeichen, keine neuen Empfehlungen',
    fr: 'révoqué : ni certification, ni badges, ni nouvelles recommandations',
  },
  '{partner} is {from} already': {
    de: '{partner}: der Stand ist schon {from}',
    fr: '{partner} : l’état est déjà {from}',
  },
  '{partner} is {from} and cannot become {to}': {
    de: '{partner}: der Stand {from} kann nicht zu {to} werden',
    fr: '{partner} : l’état {from} ne peut devenir {to}',
  },
  'From {from} it can become: {next}.': {
    de: 'Von {from} aus geht: {next}.',
    fr: 'Depuis {from}, on peut passer à : {next}.',
  },
  'only management can move {partner} from {from} to {to}': {
    de: 'nur die Leitung kann {partner} von {from} zu {to} bewegen',
    fr: 'seule la direction peut faire passer {partner} de {from} à {to}',
  },
  'Forward the proposal to management, or ask them to answer theirs.': {
    de: 'Leiten Sie den Vorschlag an die Leitung weiter, oder bitten Sie sie, auf ihren zu antworten.',
    fr: 'Transmettez la proposition à la direction, ou priez-la de répondre à la sienne.',
  },
  '{partner} is {to} (was {from}); the partner is told': {
    de: '{partner} ist {to} (vorher {from}); der Partner erfährt es',
    fr: '{partner} est {to} (avant : {from}) ; le partenaire en est informé',
  },
  '{dropped} open steps of the plan dropped': {
    de: '{dropped} offene Schritte des Plans verworfen',
    fr: '{dropped} étapes ouvertes du plan abandonnées',
  },
  'Send the plan by replying: plan: 1. WHAT by DAY; 2. WHAT by DAY': {
    de: 'Senden Sie den Plan als Antwort: plan: 1. WAS by TAG; 2. WAS by TAG',
    fr: 'Envoyez le plan en réponse : plan: 1. QUOI by JOUR; 2. QUOI by JOUR',
  },
  'Breach {breach} of {partner} is excused; {points} points count': {
    de: 'Verstoß {breach} von {partner} ist entschuldigt; {points} Punkte zählen',
    fr: 'Le manquement {breach} de {partner} est excusé ; {points} points comptent',
  },
  'That is below what was proposed: the proposal is closed': {
    de: 'Das liegt unter dem Vorschlag: er ist geschlossen',
    fr: 'C’est en dessous de ce qui était proposé : la proposition est close',
  },
  'mail {mail} did not arrive': { de: 'Mail {mail} kam nicht an', fr: 'le message {mail} n’est pas arrivé' },
  'there is no partner “{asked}”': {
    de: 'es gibt keinen Partner „{asked}“',
    fr: 'il n’y a pas de partenaire « {asked} »',
  },
  '`referral-desk partner list` shows all names.': {
    de: '`referral-desk partner list` zeigt alle Namen.',
    fr: '`referral-desk partner list` montre tous les noms.',
  },
  'several partners are called “{asked} …”: {names}': {
    de: 'mehrere Partner heißen „{asked} …“: {names}',
    fr: 'plusieurs partenaires s’appellent « {asked} … » : {names}',
  },
  'the plan has {count} steps': { de: 'der Plan hat {count} Schritte', fr: 'le plan a {count} étapes' },
  'step {number} is added': { de: 'Schritt {number} ist hinzugefügt', fr: 'l’étape {number} est ajoutée' },
  'step {number} is changed': { de: 'Schritt {number} ist geändert', fr: 'l’étape {number} est modifiée' },
  '{partner}: {what}; the partner is told, and reminded of each day': {
    de: '{partner}: {what}; der Partner erfährt es und wird an jeden Tag erinnert',
    fr: '{partner} : {what} ; le partenaire en est informé, et chaque jour lui est rappelé',
  },
  '{partner} is certified and needs no remediation plan': {
    de: '{partner} ist zertifiziert und braucht keinen Nachbesserungsplan',
    fr: '{partner} est certifié et n’a pas besoin de plan de remédiation',
  },
  'Begin remediation first: remediate {partner}: REASON': {
    de: 'Beginnen Sie zuerst die Nachbesserung: remediate {partner}: GRUND',
    fr: 'Commencez d’abord la remédiation : remediate {partner}: RAISON',
  },
  'Step {number} is done; open: {left}': {
    de: 'Schritt {number} ist erledigt; offen: {left}',
    fr: 'L’étape {number} est faite ; restent : {left}',
  },
  'Step {number} is done, and with it the plan. Answer `restore` to certify {partner} again.': {
    de: 'Schritt {number} ist erledigt und damit der Plan. Antworten Sie `restore`, um {partner} wieder zu zertifizieren.',
    fr: 'L’étape {number} est faite, et le plan avec elle. Répondez `restore` pour certifier à nouveau {partner}.',
  },
  'step {number} has not been reported as done': {
    de: 'Schritt {number} ist nicht als erledigt gemeldet',
    fr: 'l’étape {number} n’a pas été annoncée comme faite',
  },
  'Step {number} is open again; {partner} is told': {
    de: 'Schritt {number} ist wieder offen; {partner} erfährt es',
    fr: 'L’étape {number} est rouverte ; {partner} en est informé',
  },
  'the plan of {partner} has no open step {number}': {
    de: 'der Plan von {partner} hat keinen offenen Schritt {number}',
    fr: 'le plan de {partner} n’a pas d’étape ouverte {number}',
  },
  'No step is open.': { de: 'Kein Schritt ist offen.', fr: 'Aucune étape n’est ouverte.' },
  'Open steps: {numbers}.': { de: 'Offene Schritte: {numbers}.', fr: 'Étapes ouvertes : {numbers}.' },
  'step {number} is {from} and cannot become {to}': {
    de: 'Schritt {number}: der Stand {from} kann nicht zu {to} werden',
    fr: 'étape {number} : l’état {from} ne peut devenir {to}',
  },
  'there is no partner {partnerId}': {
    de: 'es gibt keinen Partner {partnerId}',
    fr: 'il n’y a pas de partenaire {partnerId}',
  },
  ' since {day}': { de: ' seit {day}', fr: ' depuis le {day}' },
  '; proposed: {state}': { de: '; vorgeschlagen: {state}', fr: '; proposé : {state}' },
  '{partner}: {state}{since}{proposed}': {
    de: '{partner}: {state}{since}{proposed}',
    fr: '{partner} : {state}{since}{proposed}',
  },
  'Referrals: {all} ({open} open, {won} won, {lost} not won), jobs: {jobs}': {
    de: 'Empfehlungen: {all} ({open} offen, {won} gewonnen, {lost} nicht gewonnen), Aufträge: {jobs}',
    fr: 'Recommandations : {all} ({open} ouvertes, {won} gagnées, {lost} non gagnées), missions : {jobs}',
  },
  'Breaches that count: {count}, {points} points; no answer in time: {answerBreaches}': {
    de: 'Verstöße, die zählen: {count}, {points} Punkte; keine Antwort in der Zeit: {answerBreaches}',
    fr: 'Manquements qui comptent : {count}, {points} points ; sans réponse à temps : {answerBreaches}',
  },
  'Spot checks: {all} ({open} open, {deviations} with a deviation)': {
    de: 'Stichproben: {all} ({open} offen, {deviations} mit Abweichung)',
    fr: 'Contrôles : {all} ({open} ouverts, {deviations} avec écart)',
  },
  'Complaints and enquiries: {all} ({open} open)': {
    de: 'Beschwerden und Anfragen: {all} ({open} offen)',
    fr: 'Réclamations et demandes : {all} ({open} ouvertes)',
  },
  'People with valid training: {trained}': {
    de: 'Personen mit gültiger Schulung: {trained}',
    fr: 'Personnes avec formation valide : {trained}',
  },
  'Plan, step {number}: {text} by {day}{reported}': {
    de: 'Plan, Schritt {number}: {text} bis {day}{reported}',
    fr: 'Plan, étape {number} : {text} avant le {day}{reported}',
  },
  ' (reported as done)': { de: ' (als erledigt gemeldet)', fr: ' (annoncée comme faite)' },
  '{month} has not begun: its jobs are not known yet': {
    de: '{month} hat noch nicht begonnen: seine Aufträge sind noch nicht bekannt',
    fr: '{month} n’a pas commencé : ses missions ne sont pas encore connues',
  },
} as const satisfies Translations;
