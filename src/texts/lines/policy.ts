/** Refusals and reasons of the policy. */
import type { Translations } from './types.js';

export const POLICY_LINES = {
  'certified and trained for it': { de: 'zertifiziert und dafür geschult', fr: 'certifié et formé pour cela' },
  'trained for it, but in remediation': {
    de: 'dafür geschult, aber in Nachbesserung',
    fr: 'formé pour cela, mais en remédiation',
  },
  'in {region}': { de: 'in {region}', fr: 'en {region}' },
  'in {region} (elsewhere than the customer)': {
    de: 'in {region} (anderswo als der Kunde)',
    fr: 'en {region} (ailleurs que le client)',
  },
  'in {region} (near the customer)': { de: 'in {region} (nahe beim Kunden)', fr: 'en {region} (près du client)' },
  'nothing open': { de: 'nichts offen', fr: 'rien d’ouvert' },
  '{count} open': { de: '{count} offen', fr: '{count} en cours' },
  'no record yet': { de: 'noch ohne Ergebnisse', fr: 'pas encore de résultats' },
  '{won} of {settled} won': { de: '{won} von {settled} gewonnen', fr: '{won} sur {settled} gagnées' },
  '1 breach lately': { de: '1 Verstoß in letzter Zeit', fr: '1 manquement récent' },
  '{count} breaches lately': { de: '{count} Verstöße in letzter Zeit', fr: '{count} manquements récents' },
  'the plan has no step': { de: 'der Plan hat keinen Schritt', fr: 'le plan n’a aucune étape' },
  'the plan has more than {most} steps': {
    de: 'der Plan hat mehr als {most} Schritte',
    fr: 'le plan a plus de {most} étapes',
  },
  'there are two steps {number}': { de: 'es gibt zwei Schritte {number}', fr: 'il y a deux étapes {number}' },
  'step {number} is longer than {most} characters': {
    de: 'Schritt {number} ist länger als {most} Zeichen',
    fr: 'l’étape {number} dépasse {most} caractères',
  },
  'step {number} names no single exact day: write “… by 15 Jan”': {
    de: 'Schritt {number} nennt keinen einzelnen genauen Tag: schreiben Sie „… by 15 Jan“',
    fr: 'l’étape {number} ne donne pas un seul jour précis : écrivez « … by 15 Jan »',
  },
  'the day of step {number} must stand at its end: write “… by 15 Jan”': {
    de: 'der Tag von Schritt {number} muss am Ende stehen: schreiben Sie „… by 15 Jan“',
    fr: 'le jour de l’étape {number} doit être à la fin : écrivez « … by 15 Jan »',
  },
  'the day of step {number} is not in the future': {
    de: 'der Tag von Schritt {number} liegt nicht in der Zukunft',
    fr: 'le jour de l’étape {number} n’est pas à venir',
  },
  'step {number} does not say what is to be done': {
    de: 'Schritt {number} sagt nicht, was zu tun ist',
    fr: 'l’étape {number} ne dit pas ce qu’il faut faire',
  },
  'A later mail has settled this; answer the newest summary of the referral.': {
    de: 'Eine spätere Mail hat das erledigt; antworten Sie auf die neueste Zusammenfassung der Empfehlung.',
    fr: 'Un message ultérieur l’a réglé ; répondez au résumé le plus récent de la recommandation.',
  },
  'The job of this summary was taken back; answer the newest summary of the referral.': {
    de: 'Der Auftrag dieser Zusammenfassung wurde zurückgenommen; antworten Sie auf die neueste Zusammenfassung der Empfehlung.',
    fr: 'La mission de ce résumé a été annulée ; répondez au résumé le plus récent de la recommandation.',
  },
  'This is on record already; there was nothing left to approve.': {
    de: 'Das ist schon erfasst; es war nichts mehr zu bestätigen.',
    fr: 'C’est déjà enregistré ; il n’y avait plus rien à approuver.',
  },
  'This was rejected before; send the facts to record them after all.': {
    de: 'Das wurde schon verworfen; senden Sie die Angaben, um sie doch zu erfassen.',
    fr: 'Cela a déjà été rejeté ; envoyez les données pour les enregistrer malgré tout.',
  },
  'No win is on record that this could add to or correct; reply `ok`, the right facts, or `reject`.': {
    de: 'Es ist kein Gewinn erfasst, den das ergänzen oder berichtigen könnte; antworten Sie `ok`, die richtigen Angaben oder `reject`.',
    fr: 'Aucun gain n’est enregistré que cela pourrait compléter ou rectifier ; répondez `ok`, les bonnes données ou `reject`.',
  },
  'This is on record already, and no second time as further work; nothing was changed.': {
    de: 'Das ist schon erfasst, und kein zweites Mal als weitere Arbeit; es wurde nichts geändert.',
    fr: 'C’est déjà enregistré, et pas une seconde fois comme suite ; rien n’a été modifié.',
  },
  'A win is on record already: write `further` where this is work besides, or `correction` where it puts that job right; other facts may stand beside it. Nothing was changed.':
    {
      de: 'Ein Gewinn ist schon erfasst: Schreiben Sie `further`, wenn das weitere Arbeit ist, oder `correction`, wenn es jenen Auftrag berichtigt; andere Angaben dürfen daneben stehen. Es wurde nichts geändert.',
      fr: 'Un gain est déjà enregistré : écrivez `further` s’il s’agit d’un travail en plus, ou `correction` si cela rectifie cette commande ; d’autres données peuvent accompagner ce mot. Rien n’a été modifié.',
    },
  'Still missing: {facts}. Nothing was recorded; send all of it in one answer.': {
    de: 'Noch fehlt: {facts}. Es wurde nichts erfasst; senden Sie alles in einer Antwort.',
    fr: 'Il manque encore : {facts}. Rien n’a été enregistré ; envoyez le tout en une réponse.',
  },
  'Nothing was recorded: {wrong}.': {
    de: 'Es wurde nichts erfasst: {wrong}.',
    fr: 'Rien n’a été enregistré : {wrong}.',
  },
  'Work with the same figures is on record already; nothing was changed.': {
    de: 'Arbeit mit denselben Angaben ist schon erfasst; es wurde nichts geändert.',
    fr: 'Un travail avec les mêmes chiffres est déjà enregistré ; rien n’a été modifié.',
  },
  'the amounts are in different currencies': {
    de: 'die Beträge haben verschiedene Währungen',
    fr: 'les montants sont dans des devises différentes',
  },
  'an amount is zero or negative': { de: 'ein Betrag ist null oder negativ', fr: 'un montant est nul ou négatif' },
  'the amounts to invoice are above the total': {
    de: 'die zu berechnenden Beträge liegen über dem Gesamtwert',
    fr: 'les montants à facturer dépassent le total',
  },
  'Several jobs are on record, and this mail may be about any of them; nothing was changed. Send the facts in answer to the summary with which the job was recorded, and `reject` to this one.':
    {
      de: 'Mehrere Aufträge sind erfasst, und diese Mail kann jeden davon meinen; es hat sich nichts geändert. Senden Sie die Angaben als Antwort auf die Zusammenfassung, mit der der Auftrag erfasst wurde, und `reject` auf diese.',
      fr: 'Plusieurs missions sont enregistrées, et ce message peut viser chacune ; rien n’a été modifié. Envoyez les données en réponse au résumé avec lequel la mission a été enregistrée, et `reject` à celui-ci.',
    },
  'The record does not allow this ({reason}); nothing was changed.': {
    de: 'Unser Stand erlaubt das nicht ({reason}); es hat sich nichts geändert.',
    fr: 'Nos données ne le permettent pas ({reason}) ; rien n’a été modifié.',
  },
  'This was rejected before.': { de: 'Das wurde schon verworfen.', fr: 'Cela a déjà été rejeté.' },
  'A correction is taken back by sending the right facts, such as `total: 48,500`.': {
    de: 'Eine Berichtigung nimmt man zurück, indem man die richtigen Angaben sendet, etwa `total: 48.500,00`.',
    fr: 'Une rectification s’annule en envoyant les bonnes données, par exemple `total: 48500,00`.',
  },
  'It is {state}; write `reopen` first.': {
    de: 'Ihr Stand: {state}; schreiben Sie zuerst `reopen`.',
    fr: 'Son état : {state} ; écrivez d’abord `reopen`.',
  },
  'It is {state} and not closed.': {
    de: 'Ihr Stand: {state}; sie ist nicht geschlossen.',
    fr: 'Son état : {state} ; elle n’est pas close.',
  },
  'It is not marked as at risk.': {
    de: 'Sie ist nicht als gefährdet vermerkt.',
    fr: 'Elle n’est pas marquée à risque.',
  },
} as const satisfies Translations;
