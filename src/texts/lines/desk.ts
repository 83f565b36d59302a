/** Summaries of partners’ mails, and what follows from them. */
import type { Translations } from './types.js';

export const DESK_LINES = {
  'State: {from} → {to}': { de: 'Stand: {from} → {to}', fr: 'État : {from} → {to}' },
  'Marked as at risk': { de: 'Als gefährdet vermerkt', fr: 'Marquée à risque' },
  'No longer at risk': { de: 'Nicht mehr gefährdet', fr: 'Plus à risque' },
  'Job {job} recorded': { de: 'Auftrag {job} erfasst', fr: 'Mission {job} enregistrée' },
  'Follow-up job {job} recorded': { de: 'Folgeauftrag {job} erfasst', fr: 'Nouvelle mission {job} enregistrée' },
  '{job}, {fact}: {before} → {after}': {
    de: '{job}, {fact}: {before} → {after}',
    fr: '{job}, {fact} : {before} → {after}',
  },
  'The amount to invoice is unchanged; the invoice stands': {
    de: 'Der zu berechnende Betrag ist unverändert; die Rechnung bleibt',
    fr: 'Le montant à facturer est inchangé ; la facture reste',
  },
  'Job {job} cancelled': { de: 'Auftrag {job} storniert', fr: 'Mission {job} annulée' },
  'Invoice {number} issued: {gross}': {
    de: 'Rechnung {number} ausgestellt: {gross}',
    fr: 'Facture {number} émise : {gross}',
  },
  'Credit note {number} issued: {gross}': {
    de: 'Gutschrift {number} ausgestellt: {gross}',
    fr: 'Avoir {number} émis : {gross}',
  },
  '{partner}: told that the customer has chosen, and closed': {
    de: '{partner}: erfährt, dass der Kunde gewählt hat, und ist geschlossen',
    fr: '{partner} : informé que le client a choisi, et clos',
  },
  'Away until {day}: too long to wait, the clocks run on': {
    de: 'Abwesend bis {day}: zu lange zum Warten, die Uhren laufen weiter',
    fr: 'Absent jusqu’au {day} : trop long pour attendre, les délais courent',
  },
  'Away until {day}: the clocks start again then': {
    de: 'Abwesend bis {day}: dann beginnen die Uhren neu',
    fr: 'Absent jusqu’au {day} : les délais repartiront alors',
  },
  'the referral at {partner} is {from} and cannot be withdrawn': {
    de: 'die Empfehlung bei {partner} hat den Stand {from} und kann nicht zurückgezogen werden',
    fr: 'la recommandation chez {partner} est à l’état {from} et ne peut être retirée',
  },
  '{ref}: now with the deputy, {deputy}': {
    de: '{ref}: jetzt bei der Vertretung, {deputy}',
    fr: '{ref} : désormais chez le suppléant, {deputy}',
  },
  'is missing': { de: 'fehlt', fr: 'manque' },
  'The offer is closed on our record: look at the mail before anything is changed.': {
    de: 'Das Angebot ist bei uns geschlossen: sehen Sie die Mail an, bevor sich etwas ändert.',
    fr: 'L’offre est close chez nous : regardez le message avant tout changement.',
  },
  'What the mail means could only be guessed from others that are like it.': {
    de: 'Was die Mail bedeutet, ließ sich nur aus ähnlichen Mails vermuten.',
    fr: 'Le sens du message n’a pu être que deviné d’après d’autres semblables.',
  },
  'The mail does not say anything that the desk could act on.': {
    de: 'Die Mail sagt nichts, wonach das System handeln könnte.',
    fr: 'Le message ne dit rien sur quoi le service puisse agir.',
  },
  'The mail speaks of further work, but no win is on record for this offer.': {
    de: 'Die Mail spricht von weiterer Arbeit, aber für dieses Angebot ist kein Auftrag erfasst.',
    fr: 'Le message parle d’autres travaux, mais aucun contrat n’est enregistré pour cette offre.',
  },
  'A win is on record already and this mail gives other figures: a correction, or further work?': {
    de: 'Ein Auftrag ist schon erfasst, und diese Mail nennt andere Zahlen: eine Berichtigung oder weitere Arbeit?',
    fr: 'Un contrat est déjà enregistré et ce message donne d’autres chiffres : rectification, ou autres travaux ?',
  },
  'The offer has several jobs, and the mail does not say which one it means.': {
    de: 'Das Angebot hat mehrere Aufträge, und die Mail sagt nicht, welchen sie meint.',
    fr: 'L’offre a plusieurs missions, et le message ne dit pas laquelle il vise.',
  },
  'The mail names another referral or job than the thread that it came in.': {
    de: 'Die Mail nennt eine andere Empfehlung oder einen anderen Auftrag als der Verlauf, in dem sie kam.',
    fr: 'Le message nomme une autre recommandation ou mission que le fil où il est arrivé.',
  },
  'The mail corrects something, but nothing has been notified for this offer.': {
    de: 'Die Mail berichtigt etwas, aber für dieses Angebot wurde nichts gemeldet.',
    fr: 'Le message rectifie quelque chose, mais rien n’a été annoncé pour cette offre.',
  },
  'The mail says things that cannot all be true, or that the record does not allow.': {
    de: 'Die Mail sagt Dinge, die nicht alle stimmen können oder die unser Stand nicht erlaubt.',
    fr: 'Le message dit des choses qui ne peuvent être toutes vraies, ou que nos données ne permettent pas.',
  },
  'A client asks for support: somebody at the desk takes it up.': {
    de: 'Ein Kunde bittet um Hilfe: jemand bei uns nimmt sich der Sache an.',
    fr: 'Un client demande de l’aide : quelqu’un chez nous s’en charge.',
  },
  'A person should read this mail.': {
    de: 'Diese Mail sollte ein Mensch lesen.',
    fr: 'Une personne devrait lire ce message.',
  },
  'Not all facts are there.': { de: 'Es sind nicht alle Angaben da.', fr: 'Toutes les données n’y sont pas.' },
  'Reason: {reason}.': { de: 'Grund: {reason}.', fr: 'Raison : {reason}.' },
  'The total amount is not given.': {
    de: 'Der Gesamtwert ist nicht genannt.',
    fr: 'Le montant total n’est pas indiqué.',
  },
  'No amount to invoice is given.': {
    de: 'Es ist kein zu berechnender Betrag genannt.',
    fr: 'Aucun montant à facturer n’est indiqué.',
  },
  'The start date is not given.': { de: 'Der Beginn ist nicht genannt.', fr: 'La date de début n’est pas indiquée.' },
  'An amount is given, but no word says that it is the total.': {
    de: 'Ein Betrag ist genannt, aber kein Wort sagt, dass er der Gesamtwert ist.',
    fr: 'Un montant est indiqué, mais rien ne dit que c’est le total.',
  },
  'An amount is given, but no word says that it is to be invoiced.': {
    de: 'Ein Betrag ist genannt, aber kein Wort sagt, dass er zu berechnen ist.',
    fr: 'Un montant est indiqué, mais rien ne dit qu’il est à facturer.',
  },
  'A day is given, but no word says that it is the start.': {
    de: 'Ein Tag ist genannt, aber kein Wort sagt, dass er der Beginn ist.',
    fr: 'Un jour est indiqué, mais rien ne dit que c’est le début.',
  },
  'Something changes, but the mail does not say to what.': {
    de: 'Etwas ändert sich, aber die Mail sagt nicht, wie.',
    fr: 'Quelque chose change, mais le message ne dit pas en quoi.',
  },
  'The total can be read in more than one way.': {
    de: 'Der Gesamtwert lässt sich auf mehr als eine Art lesen.',
    fr: 'Le total peut se lire de plusieurs façons.',
  },
  'The amount to invoice can be read in more than one way.': {
    de: 'Der zu berechnende Betrag lässt sich auf mehr als eine Art lesen.',
    fr: 'Le montant à facturer peut se lire de plusieurs façons.',
  },
  'The start date can be read in more than one way.': {
    de: 'Der Beginn lässt sich auf mehr als eine Art lesen.',
    fr: 'La date de début peut se lire de plusieurs façons.',
  },
  'The mail gives more than one total.': {
    de: 'Die Mail nennt mehr als einen Gesamtwert.',
    fr: 'Le message donne plus d’un total.',
  },
  'The mail gives amounts to invoice that do not agree.': {
    de: 'Die Mail nennt zu berechnende Beträge, die nicht zusammenpassen.',
    fr: 'Le message donne des montants à facturer qui ne concordent pas.',
  },
  'The mail gives more than one start date.': {
    de: 'Die Mail nennt mehr als einen Beginn.',
    fr: 'Le message donne plus d’une date de début.',
  },
  'The start date is not exact.': { de: 'Der Beginn ist nicht genau.', fr: 'La date de début n’est pas précise.' },
  'The start date is no day of the calendar.': {
    de: 'Der Beginn ist kein Tag des Kalenders.',
    fr: 'La date de début n’existe pas dans le calendrier.',
  },
  'An amount is given as a range.': {
    de: 'Ein Betrag ist als Spanne genannt.',
    fr: 'Un montant est donné sous forme de fourchette.',
  },
  'The currency is not the expected one, or there are several.': {
    de: 'Die Währung ist nicht die erwartete, oder es sind mehrere.',
    fr: 'La devise n’est pas celle attendue, ou il y en a plusieurs.',
  },
  'The mail names another customer, or none that is clear.': {
    de: 'Die Mail nennt einen anderen Kunden oder keinen eindeutigen.',
    fr: 'Le message nomme un autre client, ou aucun de façon claire.',
  },
  'The text and the formatted version of the mail differ.': {
    de: 'Der reine Text und die gestaltete Fassung der Mail weichen voneinander ab.',
    fr: 'Le texte brut et la version mise en forme du message diffèrent.',
  },
  'Something stands only in an attached file.': {
    de: 'Etwas steht nur in einer angehängten Datei.',
    fr: 'Une donnée ne figure que dans un fichier joint.',
  },
  'A fact stands only in an attached file: the partner confirms it first.': {
    de: 'Eine Angabe steht nur in einer angehängten Datei: der Partner bestätigt sie zuerst.',
    fr: 'Une donnée ne figure que dans un fichier joint : le partenaire la confirme d’abord.',
  },
  'The mail and an attached file give different facts.': {
    de: 'Die Mail und eine angehängte Datei nennen verschiedene Angaben.',
    fr: 'Le message et un fichier joint donnent des données différentes.',
  },
  'An attached file could not be read.': {
    de: 'Eine angehängte Datei war nicht lesbar.',
    fr: 'Un fichier joint n’a pas pu être lu.',
  },
  'More is to be invoiced than the total.': {
    de: 'Es soll mehr berechnet werden als der Gesamtwert.',
    fr: 'Il faudrait facturer plus que le total.',
  },
  'An amount is zero or negative.': { de: 'Ein Betrag ist null oder negativ.', fr: 'Un montant est nul ou négatif.' },
  'The start date lies long before the referral or years ahead.': {
    de: 'Der Beginn liegt lange vor der Empfehlung oder Jahre in der Zukunft.',
    fr: 'La date de début est bien avant la recommandation ou des années plus tard.',
  },
  'The mail says things that exclude each other.': {
    de: 'Die Mail sagt Dinge, die einander ausschließen.',
    fr: 'Le message dit des choses qui s’excluent.',
  },
  'The customer is unhappy.': { de: 'Der Kunde ist unzufrieden.', fr: 'Le client est mécontent.' },
  'The partner asks the desk something.': {
    de: 'Der Partner fragt uns etwas.',
    fr: 'Le partenaire nous pose une question.',
  },
  'The sender is not known at the partner.': {
    de: 'Der Absender ist beim Partner nicht bekannt.',
    fr: 'L’expéditeur n’est pas connu chez le partenaire.',
  },
  'The mail has more than one sender.': {
    de: 'Die Mail hat mehr als einen Absender.',
    fr: 'Le message a plus d’un expéditeur.',
  },
  'The sender’s address only looks like one of the partner.': {
    de: 'Die Adresse des Absenders sieht nur aus wie eine des Partners.',
    fr: 'L’adresse de l’expéditeur ressemble seulement à une du partenaire.',
  },
  'Answers to the mail would go to somebody else.': {
    de: 'Antworten auf die Mail gingen an jemand anderen.',
    fr: 'Les réponses au message iraient à quelqu’un d’autre.',
  },
  'The sender’s address could not be verified.': {
    de: 'Die Adresse des Absenders ließ sich nicht bestätigen.',
    fr: 'L’adresse de l’expéditeur n’a pas pu être vérifiée.',
  },
  'The mail speaks of bank details.': {
    de: 'Die Mail spricht von Bankdaten.',
    fr: 'Le message parle de coordonnées bancaires.',
  },
  'The mail holds characters that turn text around.': {
    de: 'Die Mail enthält Zeichen, die Text umdrehen.',
    fr: 'Le message contient des caractères qui retournent le texte.',
  },
  'The mail holds hidden program text.': {
    de: 'Die Mail enthält versteckten Programmtext.',
    fr: 'Le message contient du code caché.',
  },
  'The mail gives orders to software.': {
    de: 'Die Mail gibt Programmen Anweisungen.',
    fr: 'Le message donne des ordres à un logiciel.',
  },
  'The mail is damaged, or was cut because of its size.': {
    de: 'Die Mail ist beschädigt oder wurde wegen ihrer Größe gekürzt.',
    fr: 'Le message est endommagé, ou a été coupé à cause de sa taille.',
  },
  'the referral cannot be sent: {problems}': {
    de: 'die Empfehlung kann nicht gesandt werden: {problems}',
    fr: 'la recommandation ne peut être envoyée : {problems}',
  },
  '`referral-desk refer --help` says what a referral needs.': {
    de: 'Was eine Empfehlung braucht, sagt `referral-desk refer --help`.',
    fr: '`referral-desk refer --help` dit ce qu’il faut à une recommandation.',
  },
  'there is no partner “{name}”': {
    de: 'es gibt keinen Partner „{name}“',
    fr: 'il n’y a pas de partenaire « {name} »',
  },
  'partner “{name}” is named twice': {
    de: 'der Partner „{name}“ ist zweimal genannt',
    fr: 'le partenaire « {name} » est nommé deux fois',
  },
  '{name} is {certification} and gets no referrals (policy R23)': {
    de: '{name} bekommt keine Empfehlungen (R23); Stand: {certification}',
    fr: '{name} ne reçoit pas de recommandations (R23) ; état : {certification}',
  },
  'Choose another partner, or restore its certification first.': {
    de: 'Wählen Sie einen anderen Partner, oder stellen Sie zuerst seine Zertifizierung wieder her.',
    fr: 'Choisissez un autre partenaire, ou rétablissez d’abord sa certification.',
  },
  '{ref} has been offered to {partner} before': {
    de: '{ref} wurde {partner} schon angeboten',
    fr: '{ref} a déjà été proposée à {partner}',
  },
  'Write to the partner in the thread of that offer.': {
    de: 'Schreiben Sie dem Partner im Verlauf jenes Angebots.',
    fr: 'Écrivez au partenaire dans le fil de cette offre.',
  },
  'This mail answers no summary that the desk knows. Reply to the summary itself.': {
    de: 'Diese Mail antwortet auf keine Zusammenfassung, die wir kennen. Antworten Sie auf die Zusammenfassung selbst.',
    fr: 'Ce message ne répond à aucun résumé que nous connaissions. Répondez au résumé lui-même.',
  },
  '{partner} is looked after by {manager}; only they or management can answer.': {
    de: '{partner} betreut {manager}; nur diese Person oder die Leitung kann antworten.',
    fr: '{partner} est suivi par {manager} ; seules cette personne ou la direction peuvent répondre.',
  },
  'Approved; nothing else had to change.': {
    de: 'Bestätigt; sonst musste sich nichts ändern.',
    fr: 'Approuvé ; rien d’autre n’était à changer.',
  },
  'Taken over; nothing else had to change.': {
    de: 'Übernommen; sonst musste sich nichts ändern.',
    fr: 'Repris ; rien d’autre n’était à changer.',
  },
  'Rejected; nothing was recorded from this mail.': {
    de: 'Verworfen; aus dieser Mail wurde nichts erfasst.',
    fr: 'Rejeté ; rien n’a été enregistré de ce message.',
  },
  'Stand-in: {person}': { de: 'Vertretung: {person}', fr: 'Remplaçant : {person}' },
  'It came in the thread of {thread} and names {others}: it is read for {others}, and nothing was changed in either.': {
    de: 'Sie kam im Verlauf von {thread} und nennt {others}: sie ist für {others} gelesen, und bei keinem hat sich etwas geändert.',
    fr: 'Il est arrivé dans le fil de {thread} et nomme {others} : il est lu pour {others}, et rien n’a changé ni ici ni là.',
  },
  '{others} as well as {ref}': { de: '{others} neben {ref}', fr: '{others} en plus de {ref}' },
  '{number}, which is no job of {partner}': {
    de: '{number}, was kein Auftrag von {partner} ist',
    fr: '{number}, qui n’est pas une mission de {partner}',
  },
  '{number}, which is no referral of {partner}': {
    de: '{number}, was keine Empfehlung an {partner} ist',
    fr: '{number}, qui n’est pas une recommandation à {partner}',
  },
  'It names {said}: it is read for {ref}, and nothing was changed.': {
    de: 'Sie nennt {said}: sie ist für {ref} gelesen, und es hat sich nichts geändert.',
    fr: 'Il nomme {said} : il est lu pour {ref}, et rien n’a été modifié.',
  },
  '{list} and {last}': { de: '{list} und {last}', fr: '{list} et {last}' },
  'The desk could not handle this mail: {why}': {
    de: 'Das System konnte diese Mail nicht bearbeiten: {why}',
    fr: 'Le service n’a pas pu traiter ce message : {why}',
  },
  'It was not fetched ({reason}, {size}). It is still in the mailbox.': {
    de: 'Sie wurde nicht abgeholt ({reason}, {size}). Sie liegt noch im Postfach.',
    fr: 'Il n’a pas été relevé ({reason}, {size}). Il est encore dans la boîte aux lettres.',
  },
  'It has passed too many mail servers.': {
    de: 'Sie ist über zu viele Mailserver gelaufen.',
    fr: 'Il est passé par trop de serveurs de messagerie.',
  },
  'It carries the address of {name}, but authentication failed.': {
    de: 'Sie trägt die Adresse von {name}, aber die Echtheit des Absenders ließ sich nicht bestätigen.',
    fr: 'Il porte l’adresse de {name}, mais l’expéditeur n’a pas pu être authentifié.',
  },
  'It comes from {name} and has no command.': {
    de: 'Sie kommt von {name} und enthält keinen Befehl.',
    fr: 'Il vient de {name} et ne contient aucune commande.',
  },
  'It answers a summary to staff, but its sender is no staff member.': {
    de: 'Sie antwortet auf eine interne Zusammenfassung, aber ihr Absender gehört nicht zum Team.',
    fr: 'Il répond à une synthèse interne, mais son expéditeur n’est pas de l’équipe.',
  },
  'It belongs to no referral, and its sender to no partner.': {
    de: 'Sie gehört zu keiner Empfehlung, und ihr Absender zu keinem Partner.',
    fr: 'Il ne relève d’aucune recommandation, et son expéditeur d’aucun partenaire.',
  },
  'It comes from {name} but names no referral or customer that is unique.': {
    de: 'Sie kommt von {name}, nennt aber keine Empfehlung und keinen Kunden eindeutig.',
    fr: 'Il vient de {name}, mais ne désigne sans équivoque ni recommandation ni client.',
  },
  'It carries the desk’s own address, but the desk did not send it.': {
    de: 'Sie trägt die Adresse dieses Systems, wurde aber nicht von ihm gesendet.',
    fr: 'Il porte l’adresse du service, mais ce n’est pas lui qui l’a envoyé.',
  },
  'It has the Message-ID of mail {earlier}, but other words.': {
    de: 'Sie hat die Message-ID von Mail {earlier}, aber einen anderen Text.',
    fr: 'Il a le Message-ID du message {earlier}, mais un autre texte.',
  },
} as const satisfies Translations;
