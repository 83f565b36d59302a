import type { Words } from './types.js';

export const FR: Words = {
  quotes: ['«\u00a0', '\u00a0»'],
  colon: '\u00a0:',
  groups: {
    phrase: { regards: 'Cordialement' },
    fact: { customer: 'Client', total: 'Montant total', invoice: 'À facturer', startDate: 'Début' },
    'the-fact': {
      customer: 'le nom du client',
      total: 'le montant total de la mission',
      invoice: 'le montant que nous devons facturer',
      startDate: 'la date de début',
    },
    statement: {
      acknowledged: 'pris en charge',
      won: 'gagné',
      lost: 'perdu',
      unreachable: 'client injoignable',
      declined: 'refusé',
      'at-risk': 'en danger',
      milestone: 'étape',
      correction: 'rectification',
      'follow-up': 'nouvelle mission',
      complaint: 'réclamation',
      question: 'question pour nous',
      support: "demande d'assistance",
      'auto-reply': 'réponse automatique',
      bounce: 'message retourné',
      unrelated: 'autre sujet',
    },
    certainty: {
      stated: 'indiqué',
      computed: "calculé d'après le message",
      assumed: "repris de la recommandation ; le message n'en donne pas",
      record: 'déjà connu avant ce message',
      missing: 'manquant',
    },
    outcome: { recorded: 'Enregistré', asked: 'Partenaire interrogé', review: 'À vérifier', noted: 'Noté' },
    how: {
      refused: 'refusé par le serveur de messagerie',
      bounced: "retourné après l'envoi",
      'given-up': 'abandonné après plusieurs essais',
      held: 'retenu, car le destinataire a déjà reçu trop de messages',
    },
    paper: { invoice: 'Facture', 'credit-note': 'Avoir' },
  },
};
