/** The baseline's keywords: for each statement and role a handful of the most usual ones in English, German and French. */
import type { Statement } from '../../src/parsers/types.js';

/** In the order in which they are tried; all that match count. */
export const STATEMENT_WORDS: readonly (readonly [Statement, RegExp])[] = [
  [
    'won',
    /\b(?:(?:counter)?signed|won|closed|committed|accepted|approved|go-?ahead|going ahead|gone ahead|purchase order|PO \d+|with us|paid the deposit|placed the order|ordered|confirmed the order|green light)\b|unterschrieben|unterzeichnet|beauftragt|zugesagt|gewonnen|auftrag (?:erteilt|erhalten)|bestellt|zuschlag|den auftrag|(?<!\p{L})(?:signé|gagné|accepté|validé|confirmé|conclu|bon pour accord|commande passée|feu vert)/iu,
  ],
  [
    'lost',
    /\b(?:lost|went with|gone with|another (?:provider|supplier|vendor)|decided against|not (?:go|going) ahead|not proceed|cancelled|somebody else|someone else|competitor|fell through)\b|verloren|ander(?:en|em) (?:anbieter|dienstleister)|dagegen entschieden|(?<!\p{L})(?:perdu|un autre prestataire|ne donne pas suite|concurrent)/iu,
  ],
  [
    'unreachable',
    /\b(?:can(?:'|no)t reach|unable to (?:reach|contact)|no (?:answer|reply|response)|voicemail|not responding)\b|nicht erreich|meldet sich nicht|keine antwort|(?<!\p{L})(?:injoignable|pas réussi à joindre|sans réponse)/iu,
  ],
  [
    'declined',
    /\b(?:have to pass|can(?:'|no)t take (?:this|it) on|no capacity|decline|not take (?:this|it))\b|keine kapazität|müssen (?:absagen|ablehnen)|(?<!\p{L})(?:décliner|ne pouvons pas prendre|pas la capacité)/iu,
  ],
  [
    'at-risk',
    /\b(?:at risk|behind schedule|in danger|jeopardy|may not (?:finish|complete))\b|gefährdet|in gefahr|(?<!\p{L})(?:compromis|en péril|risque de ne pas)/iu,
  ],
  [
    'milestone',
    /\b(?:kick-?off (?:was|done|held)|testing (?:passed|complete)|went live|gone live|is live|go-?live (?:was|done)|completed the|deployment is complete)\b|ist live|abgenommen|abgeschlossen|(?<!\p{L})(?:mise en (?:production|service) (?:faite|effectuée)|recette validée|terminé)/iu,
  ],
  [
    'correction',
    /\b(?:correction|correct the|should (?:be|have been)|instead of|changed (?:to|from)|has moved to|wrong (?:amount|figure|date))\b|korrektur|korrigier|statt|geändert|(?<!\p{L})(?:correction|rectificati|au lieu de|modifié)/iu,
  ],
  [
    'follow-up',
    /\b(?:follow-?up (?:order|job|project)|additional (?:work|order)|phase (?:2|two)|second (?:order|project)|extension)\b|folgeauftrag|zusatzauftrag|(?<!\p{L})(?:commande complémentaire|deuxième commande|avenant)/iu,
  ],
  [
    'complaint',
    /\b(?:unhappy|complain(?:t|ed|s)?|not satisfied|disappointed|angry)\b|beschwer|unzufrieden|verärgert|(?<!\p{L})(?:mécontent|plainte|insatisfait|déçu)/iu,
  ],
  [
    'support',
    /\b(?:error message|bug|crash(?:es|ed)?|log ?in problem|doesn't work)\b|fehlermeldung|funktioniert nicht|(?<!\p{L})(?:message d'erreur|ne fonctionne pas)/iu,
  ],
  ['question', /\?\s*$/mu],
  [
    'acknowledged',
    /\b(?:will (?:call|contact|get in touch|keep you posted)|in touch|quote (?:is out|sent)|sent (?:the|a) (?:quote|proposal)|meeting|on it|in progress|working on|spoke (?:to|with)|called|got it|received|waiting|scheduled|proposal)\b|melde mich|melden uns|angebot (?:ist raus|geschickt|verschickt)|termin|in kontakt|angerufen|gesprochen|erhalten|warten|angebot|(?<!\p{L})(?:devis (?:envoyé|transmis)|contact(?:er|é)|rendez-vous|prendre contact|en cours|appelé|parlé|reçu|attend|devis)/iu,
  ],
];

export const TOTAL_WORDS =
  /total|amount|value|worth|price|contract|volume|sum|summe|gesamt|auftragswert|volumen|betrag|wert|montant|prix|valeur/giu;
export const INVOICE_WORDS =
  /invoice|bill|commission|your share|fee|deposit|rechnung|berechnen|provision|anzahlung|fakturieren|facture|facturer|commission|acompte/giu;
export const START_WORDS = /start|begin|commenc|kick-?off|beginn|loslegen|début|commence|démarr/giu;
