/** Training, teams and scope. */
import type { Translations } from './types.js';

export const TRAINING_LINES = {
  'the file is larger than {size} MB': { de: 'die Datei ist größer als {size} MB', fr: 'le fichier dépasse {size} Mo' },
  'the file is no CSV: {error}': {
    de: 'die Datei ist keine CSV-Datei: {error}',
    fr: 'le fichier n’est pas un CSV : {error}',
  },
  'the file is empty': { de: 'die Datei ist leer', fr: 'le fichier est vide' },
  'the file has headings and no rows': {
    de: 'die Datei hat Überschriften und keine Zeilen',
    fr: 'le fichier a des titres et aucune ligne',
  },
  'the file has more than {most} rows': {
    de: 'die Datei hat mehr als {most} Zeilen',
    fr: 'le fichier a plus de {most} lignes',
  },
  'line {lines}: has more cells than there are columns': {
    de: 'Zeile {lines}: mehr Zellen als Spalten',
    fr: 'ligne {lines} : plus de cellules que de colonnes',
  },
  'line 1: the column {missing} is missing': {
    de: 'Zeile 1: die Spalte {missing} fehlt',
    fr: 'ligne 1 : la colonne {missing} manque',
  },
  'line 1: {unknown} is no column of training; columns are {columns}': {
    de: 'Zeile 1: {unknown} ist keine Spalte für Schulungen; Spalten sind {columns}',
    fr: 'ligne 1 : {unknown} n’est pas une colonne de formation ; les colonnes sont {columns}',
  },
  'line 1: the column {column} stands there twice': {
    de: 'Zeile 1: die Spalte {column} steht zweimal da',
    fr: 'ligne 1 : la colonne {column} y est deux fois',
  },
  'Team: {names}': { de: 'Team: {names}', fr: 'Équipe : {names}' },
  'Scope: {scope}': { de: 'Umfang: {scope}', fr: 'Périmètre : {scope}' },
  'Scope: {scope} ({day})': { de: 'Umfang: {scope} ({day})', fr: 'Périmètre : {scope} ({day})' },
  'agreed with the customer': { de: 'mit dem Kunden vereinbart', fr: 'convenu avec le client' },
  attached: { de: 'angehängt', fr: 'joint' },
  'not agreed yet': { de: 'noch nicht vereinbart', fr: 'pas encore convenu' },
  'No valid training in {course} on record: {names}': {
    de: 'Keine gültige Schulung in {course} erfasst: {names}',
    fr: 'Aucune formation valide en {course} enregistrée : {names}',
  },
  'J-{job}: the team is trained': { de: 'J-{job}: das Team ist geschult', fr: 'J-{job} : l’équipe est formée' },
  'J-{job}: still without valid training: {untrained}': {
    de: 'J-{job}: noch ohne gültige Schulung: {untrained}',
    fr: 'J-{job} : encore sans formation valide : {untrained}',
  },
  'who does the work': { de: 'wer die Arbeit macht', fr: 'qui fait le travail' },
  'whether the scope is agreed': { de: 'ob der Umfang vereinbart ist', fr: 'si le périmètre est convenu' },
  'The partner will be asked {what}': {
    de: 'Der Partner wird noch gefragt: {what}',
    fr: 'Le partenaire sera interrogé : {what}',
  },
  '{ref}, J-{job}: started on {startDate} with people who have no valid training in {course}: {untrained}.': {
    de: '{ref}, J-{job}: begonnen am {startDate} mit Personen ohne gültige Schulung in {course}: {untrained}.',
    fr: '{ref}, J-{job} : commencée le {startDate} avec des personnes sans formation valide en {course} : {untrained}.',
  },
  'the course': { de: 'dem Kurs', fr: 'ce cours' },
  'This list was {state} before{answeredBy}.': {
    de: 'Diese Liste wurde schon beantwortet ({state}{answeredBy}).',
    fr: 'Cette liste a déjà reçu réponse ({state}{answeredBy}).',
  },
  ' by {person}': { de: ' von {person}', fr: ' par {person}' },
  'The list of {partner} is rejected; nothing was recorded.': {
    de: 'Die Liste von {partner} ist abgewiesen; es wurde nichts erfasst.',
    fr: 'La liste de {partner} est refusée ; rien n’a été enregistré.',
  },
  'All of it was on record before.': { de: 'Alles davon war schon erfasst.', fr: 'Tout était déjà enregistré.' },
  'Recorded: {person}, {course}, {day} ({partner})': {
    de: 'Erfasst: {person}, {course}, {day} ({partner})',
    fr: 'Enregistré : {person}, {course}, {day} ({partner})',
  },
  'Recorded: {person}, {course}, {day} until {until} ({partner})': {
    de: 'Erfasst: {person}, {course}, {day} bis {until} ({partner})',
    fr: 'Enregistré : {person}, {course}, {day} jusqu’au {until} ({partner})',
  },
  'Nothing was recorded. Mend these lines and send the file again.': {
    de: 'Es wurde nichts erfasst. Bessern Sie diese Zeilen aus und senden Sie die Datei noch einmal.',
    fr: 'Rien n’a été enregistré. Corrigez ces lignes et renvoyez le fichier.',
  },
  '… and {count} more': { de: '… und {count} weitere', fr: '… et {count} de plus' },
  'Mend these lines and import the file again; docs/training.md says what the columns hold.': {
    de: 'Bessern Sie diese Zeilen aus und lesen Sie die Datei noch einmal ein; docs/training.md sagt, was die Spalten enthalten.',
    fr: 'Corrigez ces lignes et réimportez le fichier ; docs/training.md dit ce que contiennent les colonnes.',
  },
  'there is no partner “{partner}”': {
    de: 'es gibt keinen Partner „{partner}“',
    fr: 'il n’y a pas de partenaire « {partner} »',
  },
  'line {line}: {problem}': { de: 'Zeile {line}: {problem}', fr: 'ligne {line} : {problem}' },
  'the person is missing': { de: 'die Person fehlt', fr: 'la personne manque' },
  '“{person}” is no name': { de: '„{person}“ ist kein Name', fr: '« {person} » n’est pas un nom' },
  '“{email}” is no mail address': {
    de: '„{email}“ ist keine E-Mail-Adresse',
    fr: '« {email} » n’est pas une adresse e-mail',
  },
  '“{day}” is no day; write 2026-11-03': {
    de: '„{day}“ ist kein Tag; schreiben Sie 2026-11-03',
    fr: '« {day} » n’est pas un jour ; écrivez 2026-11-03',
  },
  '{day} lies ahead; completed is a day that has been': {
    de: '{day} kommt erst noch; abgeschlossen ist ein vergangener Tag',
    fr: '{day} est à venir ; la fin est un jour passé',
  },
  '“{day}” is no day; write 2028-11-03': {
    de: '„{day}“ ist kein Tag; schreiben Sie 2028-11-03',
    fr: '« {day} » n’est pas un jour ; écrivez 2028-11-03',
  },
  'expires before it is completed': { de: 'läuft ab, bevor sie abgeschlossen ist', fr: 'expire avant d’être terminée' },
  '{person}, {course}, {day} stands there twice, or is on record': {
    de: '{person}, {course}, {day} steht zweimal da oder ist erfasst',
    fr: '{person}, {course}, {day} y est deux fois, ou est déjà enregistré',
  },
  'the partner is missing': { de: 'der Partner fehlt', fr: 'le partenaire manque' },
  'there is no partner “{written}”': {
    de: 'es gibt keinen Partner „{written}“',
    fr: 'il n’y a pas de partenaire « {written} »',
  },
  '“{written}” fits several partners: {names}': {
    de: '„{written}“ passt auf mehrere Partner: {names}',
    fr: '« {written} » convient à plusieurs partenaires : {names}',
  },
  '“{written}” is not {own}': { de: '„{written}“ ist nicht {own}', fr: '« {written} » n’est pas {own}' },
  'desk.yaml names none': { de: 'desk.yaml nennt keinen', fr: 'desk.yaml n’en nomme aucun' },
  'courses are {courses}': { de: 'Kurse sind {courses}', fr: 'les cours sont {courses}' },
  'the course is missing; {known}': { de: 'der Kurs fehlt; {known}', fr: 'le cours manque ; {known}' },
  'there is no course “{written}”; {known}': {
    de: 'es gibt keinen Kurs „{written}“; {known}',
    fr: 'il n’y a pas de cours « {written} » ; {known}',
  },
  '{names}: nobody there has valid training in {course}, which {serviceName} asks for (policy R15)': {
    de: '{names}: niemand dort hat eine gültige Schulung in {course}, die {serviceName} verlangt (R15)',
    fr: '{names} : personne n’y a de formation valide en {course}, que {serviceName} demande (R15)',
  },
  'Record the training (`training import`, or a line `trained: …` by mail), or send it anyway.': {
    de: 'Erfassen Sie die Schulung (`training import` oder eine Zeile `trained: …` per Mail), oder senden Sie sie trotzdem.',
    fr: 'Enregistrez la formation (`training import`, ou une ligne `trained: …` par message), ou envoyez-la quand même.',
  },
} as const satisfies Translations;
