/** What each command does, as help lists it. */
import type { Translations } from './types.js';

export const USAGES_LINES = {
  'total: 48,500': { de: 'total: 48.500,00', fr: 'total: 48500,00' },
  'closes the case; the partner gets your words, or with `close` alone hears that it is closed': {
    de: 'schließt den Fall; der Partner bekommt Ihre Worte, oder bei `close` allein die Nachricht, dass er geschlossen ist',
    fr: 'clôt le dossier ; le partenaire reçoit vos mots, ou avec `close` seul apprend qu’il est clos',
  },
  'puts it off, in calendar days (or weeks)': {
    de: 'schiebt ihn auf, in Kalendertagen (oder Wochen)',
    fr: 'le reporte, en jours calendaires (ou semaines)',
  },
  'puts it off until that day': { de: 'schiebt ihn bis zu diesem Tag auf', fr: 'le reporte jusqu’à ce jour' },
  'technical support answers it; `to support: TEXT` with a word for them': {
    de: 'der technische Support beantwortet ihn; `to support: TEXT` mit einem Wort dazu',
    fr: 'le support technique y répond ; `to support: TEXT` avec un mot pour lui',
  },
  'management answers it; `to management: TEXT` with a word for them': {
    de: 'die Leitung beantwortet ihn; `to management: TEXT` mit einem Wort dazu',
    fr: 'la direction y répond ; `to management: TEXT` avec un mot pour elle',
  },
  'the partner answers it, with your words; `to partner` without any': {
    de: 'der Partner beantwortet ihn, mit Ihren Worten; `to partner` ohne',
    fr: 'le partenaire y répond, avec vos mots ; `to partner` sans',
  },
  'management answers it; from a team, that team': {
    de: 'die Leitung beantwortet ihn; von einem Team aus dieses Team',
    fr: 'la direction y répond ; depuis une équipe, cette équipe',
  },
  'says which of the partner’s clients it is about': {
    de: 'sagt, um welchen Kunden des Partners es geht',
    fr: 'dit de quel client du partenaire il s’agit',
  },
  'the customer has chosen this partner: the others are told kindly and closed': {
    de: 'der Kunde hat diesen Partner gewählt: die anderen erfahren es freundlich und werden geschlossen',
    fr: 'le client a choisi ce partenaire : les autres l’apprennent avec égards et sont clos',
  },
  'lists each clock that comes due until the end of tomorrow, and the mails that it will send; `today?` until tonight':
    {
      de: 'zeigt jede Uhr, die bis morgen Abend fällig wird, und die Mails, die sie senden wird; `today?` bis heute Abend',
      fr: 'montre chaque échéance jusqu’à demain soir et les messages qu’elle enverra ; `today?` jusqu’à ce soir',
    },
  'holds a clock of the list until it is released': {
    de: 'hält eine Uhr der Liste an, bis sie freigegeben wird',
    fr: 'suspend une échéance de la liste jusqu’à sa libération',
  },
  'lets a held clock go': { de: 'gibt eine angehaltene Uhr frei', fr: 'libère une échéance suspendue' },
  'cancels a clock for good': { de: 'streicht eine Uhr endgültig', fr: 'supprime une échéance pour de bon' },
  'Clock {number} ({kind}) held': {
    de: 'Uhr {number} ({kind}) angehalten',
    fr: 'Échéance {number} ({kind}) suspendue',
  },
  'Clock {number} ({kind}) released': {
    de: 'Uhr {number} ({kind}) freigegeben',
    fr: 'Échéance {number} ({kind}) libérée',
  },
  'Clock {number} ({kind}) cancelled': {
    de: 'Uhr {number} ({kind}) gestrichen',
    fr: 'Échéance {number} ({kind}) supprimée',
  },
  'closes it with this resolution, kept for us; the partner hears that it is closed': {
    de: 'schließt sie mit dieser Lösung, die bei uns bleibt; der Partner erfährt, dass sie geschlossen ist',
    fr: 'la clôt avec cette solution, gardée pour nous ; le partenaire apprend qu’elle est close',
  },
  'asks the customer whether it is settled, with your words and never the partner’s; `ask customer` without any': {
    de: 'fragt den Kunden, ob es erledigt ist, mit Ihren Worten und nie denen des Partners; `ask customer` ohne',
    fr: 'demande au client si c’est réglé, avec vos mots et jamais ceux du partenaire ; `ask customer` sans',
  },
  'passes your words on to the partner, whose clock starts anew': {
    de: 'gibt Ihre Worte an den Partner weiter, dessen Frist neu beginnt',
    fr: 'transmet vos mots au partenaire, dont le délai repart',
  },
  'tells management now': { de: 'sagt es jetzt der Leitung', fr: 'prévient la direction tout de suite' },
  'says which of the customer’s partners it concerns, where the mail did not': {
    de: 'sagt, welchen Partner des Kunden sie betrifft, wo es die Mail nicht sagt',
    fr: 'dit quel partenaire du client elle concerne, si le message ne le dit pas',
  },
  'makes an enquiry a complaint': {
    de: 'macht aus einer Anfrage eine Beschwerde',
    fr: 'fait d’une demande une réclamation',
  },
  'closes it without a resolution: it was none, or it needs nothing from us': {
    de: 'schließt sie ohne Lösung: es war keine, oder sie braucht nichts von uns',
    fr: 'la clôt sans solution : ce n’en était pas une, ou elle n’attend rien de nous',
  },
  'moves a partner’s compliance; in the thread of a proposal the partner need not be named': {
    de: 'ändert die Einstufung eines Partners; im Verlauf eines Vorschlags muss er nicht genannt werden',
    fr: 'change la conformité d’un partenaire ; dans le fil d’une proposition, il n’a pas à être nommé',
  },
  'declines a proposal; it comes again only when as many points have come since': {
    de: 'lehnt einen Vorschlag ab; er kommt erst wieder, wenn seither ebenso viele Punkte dazugekommen sind',
    fr: 'refuse une proposition ; elle ne revient que lorsque autant de points se sont ajoutés',
  },
  'excuses a breach by its number: it no longer counts': {
    de: 'entschuldigt einen Verstoß nach seiner Nummer: er zählt nicht mehr',
    fr: 'excuse un manquement par son numéro : il ne compte plus',
  },
  'sends the partner its remediation plan': {
    de: 'sendet dem Partner seinen Nachbesserungsplan',
    fr: 'envoie au partenaire son plan de remédiation',
  },
  'adds a step to the plan, or changes it': {
    de: 'fügt dem Plan einen Schritt hinzu oder ändert ihn',
    fr: 'ajoute une étape au plan, ou la modifie',
  },
  'confirms a step of the plan; “step 1 not done” opens it again': {
    de: 'bestätigt einen Schritt des Plans; „step 1 not done“ öffnet ihn wieder',
    fr: 'confirme une étape du plan ; « step 1 not done » la rouvre',
  },
  'shows a partner’s record: wins, breaches, compliance, plan': {
    de: 'zeigt die Akte eines Partners: Aufträge, Verstöße, Einstufung, Plan',
    fr: 'montre le dossier d’un partenaire : contrats, manquements, conformité, plan',
  },
  'puts the phone number of the customer right and tells the partner': {
    de: 'berichtigt die Telefonnummer des Kunden; der Partner erfährt es',
    fr: 'rectifie le numéro de téléphone du client et prévient le partenaire',
  },
  'puts the address of the customer right and tells the partner': {
    de: 'berichtigt die Adresse des Kunden; der Partner erfährt es',
    fr: 'rectifie l’adresse du client et prévient le partenaire',
  },
  'names whom the partner should speak to at the customer, and tells the partner': {
    de: 'nennt, mit wem der Partner beim Kunden sprechen soll; der Partner erfährt es',
    fr: 'nomme la personne à qui parler chez le client, et prévient le partenaire',
  },
  'enters a milestone as reached (today where no day is named; J-17 after it names the job); `completed` ends the job':
    {
      de: 'trägt einen Meilenstein als erreicht ein (heute, wo kein Tag steht; J-17 danach nennt den Auftrag); `completed` beendet den Auftrag',
      fr: 'inscrit une étape comme atteinte (aujourd’hui si aucun jour n’est donné ; J-17 ensuite désigne la mission) ; `completed` termine la mission',
    },
  'moves the day by which a milestone is expected': {
    de: 'verschiebt den Tag, bis zu dem ein Meilenstein erwartet wird',
    fr: 'déplace le jour où une étape est attendue',
  },
  'records a payment: today and all that is open, where day and amount are left out; what is more than is open is the partner’s credit':
    {
      de: 'bucht eine Zahlung: heute und alles Offene, wenn Tag und Betrag fehlen; was darüber liegt, ist Guthaben des Partners',
      fr: 'enregistre un paiement : aujourd’hui et tout ce qui est ouvert, sans jour ni montant ; ce qui dépasse est un crédit du partenaire',
    },
  'records that the credit balance of an invoice went back to the partner': {
    de: 'bucht, dass das Guthaben einer Rechnung an den Partner zurückging',
    fr: 'enregistre que le solde créditeur d’une facture est retourné au partenaire',
  },
  'takes the last payment of an invoice back': {
    de: 'nimmt die letzte Zahlung einer Rechnung zurück',
    fr: 'annule le dernier paiement d’une facture',
  },
  'lets the reminders of an invoice go on that a dispute had stopped': {
    de: 'lässt die Erinnerungen einer Rechnung weiterlaufen, die ein Einwand angehalten hatte',
    fr: 'fait reprendre les rappels d’une facture qu’une contestation avait arrêtés',
  },
  'records it as read': { de: 'erfasst es wie gelesen', fr: 'l’enregistre tel que lu' },
  'puts a fact right; invoice:, start: and customer: likewise': {
    de: 'berichtigt eine Angabe; invoice:, start: und customer: ebenso',
    fr: 'rectifie une donnée ; de même invoice:, start: et customer:',
  },
  'records figures that came after a win as a follow-up job': {
    de: 'erfasst Zahlen, die nach einem Auftrag kamen, als Folgeauftrag',
    fr: 'enregistre comme nouvelle mission des chiffres venus après un contrat',
  },
  'takes them for the figures of the job on record': {
    de: 'nimmt sie für die Zahlen des erfassten Auftrags',
    fr: 'les prend pour les chiffres de la mission enregistrée',
  },
  'drops what was read': { de: 'verwirft, was gelesen wurde', fr: 'écarte ce qui a été lu' },
  'has a job looked at': { de: 'lässt einen Auftrag ansehen', fr: 'fait contrôler une mission' },
  'the job is as it should be': { de: 'der Auftrag ist, wie er sein soll', fr: 'la mission est conforme' },
  'keeps a small deviation for the record': {
    de: 'hält eine kleine Abweichung fest',
    fr: 'garde trace d’un petit écart',
  },
  'tells the partner what deviates; “deviation: internal testing: WHAT” says under which heading': {
    de: 'sagt dem Partner, was abweicht; „deviation: internal testing: WHAT“ sagt, unter welcher Überschrift',
    fr: 'dit au partenaire ce qui s’écarte ; « deviation: internal testing: WHAT » dit sous quelle rubrique',
  },
  'until when it is to be mended': { de: 'bis wann sie zu beheben ist', fr: 'jusqu’à quand c’est à corriger' },
  'closes a deviation': { de: 'schließt eine Abweichung', fr: 'clôt un écart' },
  'tells the partner that it is still open': {
    de: 'sagt dem Partner, dass sie noch offen ist',
    fr: 'dit au partenaire qu’il est encore ouvert',
  },
  'drops the check or its deviation': {
    de: 'verwirft die Stichprobe oder ihre Abweichung',
    fr: 'abandonne le contrôle ou son écart',
  },
  'asks the partner for news now': {
    de: 'fragt den Partner jetzt nach dem Stand',
    fr: 'demande des nouvelles au partenaire dès maintenant',
  },
  'takes the referral back from the partner, who is told': {
    de: 'zieht die Empfehlung beim Partner zurück, der es erfährt',
    fr: 'retire la recommandation au partenaire, qui en est informé',
  },
  'the same, and keeps the reason on the record; the partner does not see it': {
    de: 'dasselbe, und hält den Grund fest; der Partner sieht ihn nicht',
    fr: 'de même, et garde la raison au dossier ; le partenaire ne la voit pas',
  },
  'ends a referral whose customer cannot be reached; the partner is told': {
    de: 'beendet eine Empfehlung, deren Kunde nicht zu erreichen ist; der Partner erfährt es',
    fr: 'clôt une recommandation dont le client est injoignable ; le partenaire en est informé',
  },
  'offers a referral that is lost, declined, withdrawn or unreachable to another partner': {
    de: 'bietet eine Empfehlung, die verloren, abgelehnt, zurückgezogen oder nicht erreicht ist, einem anderen Partner an',
    fr: 'propose à un autre partenaire une recommandation perdue, refusée, retirée ou injoignable',
  },
  'opens a closed referral again; the partner is told': {
    de: 'öffnet eine geschlossene Empfehlung wieder; der Partner erfährt es',
    fr: 'rouvre une recommandation close ; le partenaire en est informé',
  },
  'takes the mark “at risk” away; the short reminders end': {
    de: 'nimmt die Marke „gefährdet“ weg; die kurzen Erinnerungen enden',
    fr: 'retire la marque « à risque » ; les rappels rapprochés cessent',
  },
  'keeps a note in the story of the referral; nobody is told': {
    de: 'hält eine Notiz im Verlauf der Empfehlung fest; niemand erfährt es',
    fr: 'garde une note dans l’histoire de la recommandation ; personne n’en est informé',
  },
  'records a training; in the thread of a partner or a job the partner need not be named': {
    de: 'erfasst eine Schulung; im Verlauf eines Partners oder Auftrags muss der Partner nicht genannt werden',
    fr: 'enregistre une formation ; dans le fil d’un partenaire ou d’une mission, il n’a pas à être nommé',
  },
  'says who does the work of the job': {
    de: 'sagt, wer die Arbeit des Auftrags macht',
    fr: 'dit qui fait le travail de la mission',
  },
  'says whether the scope is agreed with the customer': {
    de: 'sagt, ob der Umfang mit dem Kunden vereinbart ist',
    fr: 'dit si le périmètre est convenu avec le client',
  },
  'lets a team without valid training do the job': {
    de: 'lässt ein Team ohne gültige Schulung den Auftrag machen',
    fr: 'laisse une équipe sans formation valide faire la mission',
  },
  'records, or refuses, the training that a partner has mailed in': {
    de: 'erfasst die Schulungen, die ein Partner gesandt hat, oder weist sie ab',
    fr: 'enregistre, ou refuse, les formations qu’un partenaire a envoyées',
  },
  'takes the reported value of the job as true': {
    de: 'nimmt den gemeldeten Wert des Auftrags als wahr',
    fr: 'tient pour vraie la valeur annoncée de la mission',
  },
  'notes that the true value of the job was not reported': {
    de: 'vermerkt, dass nicht der wahre Wert des Auftrags gemeldet wurde',
    fr: 'note que la vraie valeur de la mission n’a pas été annoncée',
  },
  'corrects the total of the job': {
    de: 'berichtigt den Gesamtwert des Auftrags',
    fr: 'rectifie le montant total de la mission',
  },
  'lets the partner rest until that day; then the clocks go on': {
    de: 'lässt den Partner bis zu diesem Tag ruhen; dann laufen die Uhren weiter',
    fr: 'laisse le partenaire tranquille jusqu’à ce jour ; puis les délais reprennent',
  },
  'the same, counted from today in calendar days (or weeks)': {
    de: 'dasselbe, ab heute in Kalendertagen (oder Wochen) gezählt',
    fr: 'de même, compté d’aujourd’hui en jours calendaires (ou semaines)',
  },
  'the partner gets no reminders about this referral and its jobs until you resume them': {
    de: 'der Partner bekommt keine Erinnerungen zu dieser Empfehlung und ihren Aufträgen, bis Sie sie wieder anstellen',
    fr: 'le partenaire ne reçoit plus de rappels sur cette recommandation et ses missions jusqu’à ce que vous les repreniez',
  },
  'lets them run again': { de: 'lässt sie wieder laufen', fr: 'les fait reprendre' },
  'sets the partner’s credit on one invoice against another: all that goes, where the amount is left out': {
    de: 'verrechnet das Guthaben des Partners auf einer Rechnung mit einer anderen: so viel wie möglich, wenn der Betrag fehlt',
    fr: 'impute le crédit du partenaire d’une facture sur une autre : tout ce qui peut l’être, sans montant',
  },
} as const satisfies Translations;
