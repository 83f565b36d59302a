/** Results of commands, and why one is refused. */
import type { Translations } from './types.js';

export const COMMANDS_LINES = {
  'this mail is about no referral: reply to a summary of it': {
    de: 'diese Mail gehört zu keiner Empfehlung: antworten Sie auf eine Zusammenfassung',
    fr: 'ce message ne concerne aucune recommandation : répondez à l’un de ses résumés',
  },
  '{ref} was offered to {names}: “{name}” is not one of them alone': {
    de: '{ref} wurde {names} angeboten: „{name}“ ist keiner davon allein',
    fr: '{ref} a été proposée à {names} : « {name} » n’en désigne pas un seul',
  },
  'the offer to {match} is {missing}: the customer cannot have chosen it': {
    de: 'das Angebot an {match} ist {missing}: der Kunde kann ihn nicht gewählt haben',
    fr: 'l’offre à {match} est {missing} : le client ne peut pas l’avoir choisi',
  },
  '{match} is chosen': { de: '{match} ist gewählt', fr: '{match} est choisi' },
  '{partner}: told and closed': { de: '{partner}: benachrichtigt und geschlossen', fr: '{partner} : informé et clos' },
  'Another partner': { de: 'Ein anderer Partner', fr: 'Un autre partenaire' },
  '{other} has a win on record as well: reply `reject` to its summary if that is wrong': {
    de: '{other} hat ebenfalls einen Auftrag auf unserem Stand: antworten Sie auf dessen Zusammenfassung mit `reject`, falls das falsch ist',
    fr: '{other} a aussi un contrat enregistré : répondez `reject` à son résumé si c’est une erreur',
  },
  'Nothing comes due by the clock until the end of {word}.': {
    de: 'Bis zum Ende von {word} wird keine Uhr fällig.',
    fr: 'Aucune échéance d’ici la fin de : {word}.',
  },
  'give the number of the clock, as {action} clock 12': {
    de: 'nennen Sie die Nummer der Uhr, etwa {action} clock 12',
    fr: 'donnez le numéro de l’échéance, comme {action} clock 12',
  },
  "clock {id} is not one of your partners'; their manager or management can do this": {
    de: 'Uhr {id} gehört zu keinem Ihrer Partner; deren Manager oder die Leitung kann das tun',
    fr: 'l’échéance {id} n’est pas celle d’un de vos partenaires ; leur responsable ou la direction peut le faire',
  },
  'this mail is about no complaint': {
    de: 'diese Mail gehört zu keiner Beschwerde',
    fr: 'ce message ne concerne aucune réclamation',
  },
  '{number} is looked after by {owner}; only they or management can do this.': {
    de: '{number} betreut {owner}; nur diese Person oder die Leitung kann das tun.',
    fr: '{number} est suivie par {owner} ; seules cette personne ou la direction peuvent le faire.',
  },
  'more than {most} characters': { de: 'mehr als {most} Zeichen', fr: 'plus de {most} caractères' },
  'say how it was resolved: “resolved: TEXT”': {
    de: 'sagen Sie, wie sie gelöst wurde: „resolved: TEXT“',
    fr: 'dites comment elle a été résolue : « resolved: TEXT »',
  },
  'say what was done: “ask customer: TEXT”': {
    de: 'sagen Sie, was getan wurde: „ask customer: TEXT“',
    fr: 'dites ce qui a été fait : « ask customer: TEXT »',
  },
  'say what the partner is to hear: “to partner: TEXT”': {
    de: 'sagen Sie, was der Partner erfahren soll: „to partner: TEXT“',
    fr: 'dites ce que le partenaire doit apprendre : « to partner: TEXT »',
  },
  'name the partner: “partner: NAME”': {
    de: 'nennen Sie den Partner: „partner: NAME“',
    fr: 'nommez le partenaire : « partner: NAME »',
  },
  '{number} is a complaint already': {
    de: '{number} ist schon eine Beschwerde',
    fr: '{number} est déjà une réclamation',
  },
  '{number} is a complaint now': {
    de: '{number} ist jetzt eine Beschwerde',
    fr: '{number} est maintenant une réclamation',
  },
  '{partner} is looked after by {manager}; only they or management can do this': {
    de: '{partner} betreut {manager}; nur diese Person oder die Leitung kann das tun',
    fr: '{partner} est suivi par {manager} ; seules cette personne ou la direction peuvent le faire',
  },
  'say which partner: write its name after the command': {
    de: 'sagen Sie, welcher Partner: schreiben Sie seinen Namen hinter den Befehl',
    fr: 'dites quel partenaire : écrivez son nom après la commande',
  },
  'nothing is proposed for {partner}': {
    de: 'für {partner} ist nichts vorgeschlagen',
    fr: 'rien n’est proposé pour {partner}',
  },
  '{partner} stays {state}': { de: '{partner}: es bleibt bei {state}', fr: '{partner} : l’état reste {state}' },
  '{stays}; {to} is proposed again once {more} more points have come': {
    de: '{stays}; {to} wird wieder vorgeschlagen, sobald {more} weitere Punkte dazugekommen sind',
    fr: '{stays} ; {to} sera de nouveau proposé après {more} points de plus',
  },
  'there is no breach {number}': { de: 'es gibt keinen Verstoß {number}', fr: 'il n’y a pas de manquement {number}' },
  '“{before}” and “{said}” contradict each other': {
    de: '„{before}“ und „{said}“ widersprechen sich',
    fr: '« {before} » et « {said} » se contredisent',
  },
  'no phone number': { de: 'keine Telefonnummer', fr: 'pas un numéro de téléphone' },
  'no mail address': { de: 'keine E-Mail-Adresse', fr: 'pas une adresse e-mail' },
  'milestones are {names}': { de: 'Meilensteine sind {names}', fr: 'les étapes sont {names}' },
  'J-{job} is no job of this referral.': {
    de: 'J-{job} ist kein Auftrag dieser Empfehlung.',
    fr: 'J-{job} n’est pas une mission de cette recommandation.',
  },
  'name a day that is ahead': { de: 'nennen Sie einen Tag, der noch kommt', fr: 'donnez un jour à venir' },
  'the day is ahead; to expect it then: milestone: {name} by …': {
    de: 'der Tag kommt erst noch; um ihn dann zu erwarten: milestone: {name} by …',
    fr: 'ce jour est à venir ; pour l’attendre alors : milestone: {name} by …',
  },
  'There is no referral {ref}.': { de: 'Es gibt keine Empfehlung {ref}.', fr: 'Il n’y a pas de recommandation {ref}.' },
  '{ref} is with several partners ({names}); write one of them after the number in the subject.': {
    de: '{ref} liegt bei mehreren Partnern ({names}); schreiben Sie einen davon hinter die Nummer im Betreff.',
    fr: '{ref} est chez plusieurs partenaires ({names}) ; écrivez l’un d’eux après le numéro dans l’objet.',
  },
  'This mail is about no referral at one partner.': {
    de: 'Diese Mail gehört zu keiner Empfehlung bei einem bestimmten Partner.',
    fr: 'Ce message ne concerne aucune recommandation chez un partenaire précis.',
  },
  'Reply to a mail about it, or write its number and the partner’s name in the subject: R-1001 Harbour.': {
    de: 'Antworten Sie auf eine Mail dazu, oder schreiben Sie ihre Nummer und den Namen des Partners in den Betreff: R-1001 Harbour.',
    fr: 'Répondez à un message qui la concerne, ou écrivez son numéro et le nom du partenaire dans l’objet : R-1001 Harbour.',
  },
  'there is no single exact day; write it like “15 Jan 2027”': {
    de: 'es steht kein einzelner genauer Tag da; schreiben Sie ihn wie „15 Jan 2027“',
    fr: 'il n’y a pas un seul jour précis ; écrivez-le comme « 15 Jan 2027 »',
  },
  'only finance, management or the manager of {partner} can do this': {
    de: 'das können nur die Buchhaltung, die Leitung oder der Manager von {partner}',
    fr: 'seuls la comptabilité, la direction ou le responsable de {partner} peuvent le faire',
  },
  'no single exact day': { de: 'kein einzelner genauer Tag', fr: 'pas un seul jour précis' },
  'no single exact amount': { de: 'kein einzelner genauer Betrag', fr: 'pas un seul montant précis' },
  '“{left}” is neither a day nor an amount': {
    de: '„{left}“ ist weder ein Tag noch ein Betrag',
    fr: '« {left} » n’est ni un jour ni un montant',
  },
  '{message}; write it as: paid 2026-014 on 3 Dec 1,265.00': {
    de: '{message}; schreiben Sie es so: paid 2026-014 on 3 Dec 1.265,00',
    fr: '{message} ; écrivez-le ainsi : paid 2026-014 on 3 Dec 1265,00',
  },
  '“{line}”: the invoice that it is to be set against is missing; write it as: credit {number} to NUMBER': {
    de: '„{line}“: Die Rechnung, mit der es verrechnet werden soll, fehlt; schreiben Sie es so: credit {number} to NUMBER',
    fr: '« {line} » : il manque la facture sur laquelle l’imputer ; écrivez-le ainsi : credit {number} to NUMBER',
  },
  '“{line}”: the numbers of both invoices are missing; write it as: credit NUMBER to NUMBER': {
    de: '„{line}“: Die Nummern beider Rechnungen fehlen; schreiben Sie es so: credit NUMBER to NUMBER',
    fr: '« {line} » : les numéros des deux factures manquent ; écrivez-le ainsi : credit NUMBER to NUMBER',
  },
  '“{line}” is no command; write it as: {usage}': {
    de: '„{line}“ ist kein Befehl; schreiben Sie es so: {usage}',
    fr: '« {line} » n’est pas une commande ; écrivez-le ainsi : {usage}',
  },
  'the number of the invoice is missing': { de: 'die Nummer der Rechnung fehlt', fr: 'le numéro de la facture manque' },
  'Write it as: paid 2026-014 on 3 Dec 1,265.00': {
    de: 'Schreiben Sie es so: paid 2026-014 on 3 Dec 1.265,00',
    fr: 'Écrivez-le ainsi : paid 2026-014 on 3 Dec 1265,00',
  },
  'payments are recorded by finance or management only': {
    de: 'Zahlungen bucht nur die Buchhaltung oder die Leitung',
    fr: 'seules la comptabilité ou la direction enregistrent les paiements',
  },
  'Forward it to finance, who answer with: paid NUMBER': {
    de: 'Leiten Sie es an die Buchhaltung weiter; sie antwortet mit: paid NUMBER',
    fr: 'Transmettez-le à la comptabilité, qui répond par : paid NUMBER',
  },
  '“{line}” is no command': { de: '„{line}“ ist kein Befehl', fr: '« {line} » n’est pas une commande' },
  'Nothing was changed.': { de: 'Es hat sich nichts geändert.', fr: 'Rien n’a été modifié.' },
  '“{line}”: {problem}': { de: '„{line}“: {problem}', fr: '« {line} » : {problem}' },
  '{partner} is looked after by {manager}; only they or management can do this.': {
    de: '{partner} betreut {manager}; nur diese Person oder die Leitung kann das tun.',
    fr: '{partner} est suivi par {manager} ; seules cette personne ou la direction peuvent le faire.',
  },
  'The partner': { de: 'Den Partner', fr: 'Le partenaire' },
  'somebody else': { de: 'jemand anderes', fr: 'quelqu’un d’autre' },
  'say what deviates, after the colon': {
    de: 'sagen Sie nach dem Doppelpunkt, was abweicht',
    fr: 'dites après les deux-points ce qui s’écarte',
  },
  'this mail is about no spot check': {
    de: 'diese Mail gehört zu keiner Stichprobe',
    fr: 'ce message ne concerne aucun contrôle',
  },
  'It is {state}; `close` ends an unreachable one.': {
    de: 'Ihr Stand: {state}; `close` beendet eine, deren Kunde nicht erreicht wird.',
    fr: 'Son état : {state} ; `close` clôt celle dont le client est injoignable.',
  },
  'To take it back from the partner, write: withdraw': {
    de: 'Um sie beim Partner zurückzuziehen, schreiben Sie: withdraw',
    fr: 'Pour la retirer au partenaire, écrivez : withdraw',
  },
  'customer unreachable': { de: 'Kunde nicht erreichbar', fr: 'client injoignable' },
  'write “trained: Priya Nair, NextService Implementer, 3 Nov 2026 (Harbour)”': {
    de: 'schreiben Sie „trained: Priya Nair, NextService Implementer, 3 Nov 2026 (Harbour)“',
    fr: 'écrivez « trained: Priya Nair, NextService Implementer, 3 Nov 2026 (Harbour) »',
  },
  'whose training it is cannot be read; {example}': {
    de: 'wessen Schulung es ist, lässt sich nicht lesen; {example}',
    fr: 'on ne peut lire de qui est la formation ; {example}',
  },
  'the day cannot be read; {example}': {
    de: 'der Tag lässt sich nicht lesen; {example}',
    fr: 'le jour est illisible ; {example}',
  },
  'the day lies ahead; training is recorded once it is completed': {
    de: 'der Tag kommt erst noch; eine Schulung wird erfasst, wenn sie abgeschlossen ist',
    fr: 'le jour est à venir ; une formation s’enregistre une fois terminée',
  },
  'the last day must be after the day of completion': {
    de: 'der letzte Tag muss nach dem Abschluss liegen',
    fr: 'le dernier jour doit suivre celui de la fin',
  },
  '{person}, {course}, {completedOn} is on record for {partner} already': {
    de: '{person}, {course}, {completedOn} ist für {partner} schon erfasst',
    fr: '{person}, {course}, {completedOn} est déjà enregistré pour {partner}',
  },
  'the partner is missing; {example}': { de: 'der Partner fehlt; {example}', fr: 'le partenaire manque ; {example}' },
  'write names as “team: Priya Nair, Tom Baker”': {
    de: 'schreiben Sie Namen wie „team: Priya Nair, Tom Baker“',
    fr: 'écrivez les noms comme « team: Priya Nair, Tom Baker »',
  },
  'write “scope: agreed 3 Dec 2026” or “scope: not yet”': {
    de: 'schreiben Sie „scope: agreed 3 Dec 2026“ oder „scope: not yet“',
    fr: 'écrivez « scope: agreed 3 Dec 2026 » ou « scope: not yet »',
  },
  'J-{job}: the team is excused ({reason})': {
    de: 'J-{job}: das Team ist entschuldigt ({reason})',
    fr: 'J-{job} : l’équipe est dispensée ({reason})',
  },
  'there is no job here whose team and scope are asked for': {
    de: 'hier ist kein Auftrag, nach dessen Team und Umfang gefragt wird',
    fr: 'il n’y a pas ici de mission dont on demande l’équipe et le périmètre',
  },
  'Answer a mail about the job, or name a course for the service in desk.yaml.': {
    de: 'Antworten Sie auf eine Mail zum Auftrag, oder nennen Sie in desk.yaml einen Kurs für die Leistung.',
    fr: 'Répondez à un message sur la mission, ou nommez un cours pour la prestation dans desk.yaml.',
  },
  'this list of training is not on record': {
    de: 'diese Schulungsliste ist nicht erfasst',
    fr: 'cette liste de formations n’est pas enregistrée',
  },
  'The reported value is accepted': { de: 'Der gemeldete Wert ist angenommen', fr: 'La valeur annoncée est acceptée' },
  'Noted as a breach: the true value was not reported': {
    de: 'Als Verstoß vermerkt: nicht der wahre Wert wurde gemeldet',
    fr: 'Noté comme manquement : la vraie valeur n’a pas été annoncée',
  },
  'J-{job} has that total already': {
    de: 'J-{job} hat diesen Gesamtwert schon',
    fr: 'J-{job} a déjà ce montant total',
  },
  'answer the mail about the job with this': {
    de: 'antworten Sie damit auf die Mail zum Auftrag',
    fr: 'répondez ainsi au message sur la mission',
  },
  'no difference is open for J-{job}; it was answered before, or corrected': {
    de: 'für J-{job} ist keine Abweichung offen; sie wurde schon beantwortet oder berichtigt',
    fr: 'aucune différence n’est ouverte pour J-{job} ; elle a déjà reçu réponse ou été rectifiée',
  },
  'the mail is too long for an answer': {
    de: 'die Mail ist für eine Antwort zu lang',
    fr: 'le message est trop long pour une réponse',
  },
  '“{line}” contradicts an earlier line': {
    de: '„{line}“ widerspricht einer früheren Zeile',
    fr: '« {line} » contredit une ligne précédente',
  },
  'write amounts as “4,850” or “2,000 deposit; 2,850 on completion”': {
    de: 'schreiben Sie Beträge wie „4.850,00“ oder „2.000,00 Anzahlung; 2.850,00 bei Abschluss“',
    fr: 'écrivez les montants comme « 4850,00 » ou « 2000,00 acompte ; 2850,00 à la fin »',
  },
  '“reject” and a correction contradict each other': {
    de: '„reject“ und eine Berichtigung widersprechen sich',
    fr: '« reject » et une rectification se contredisent',
  },
  'the mail has no command': { de: 'die Mail hat keinen Befehl', fr: 'le message n’a pas de commande' },
  'this mail is about no support case': {
    de: 'diese Mail gehört zu keinem Supportfall',
    fr: 'ce message ne concerne aucun dossier de support',
  },
  '{number} is not yours; only {partner}’s manager or management can do this.': {
    de: '{number} gehört nicht Ihnen; das kann nur der Manager von {partner} oder die Leitung.',
    fr: '{number} n’est pas à vous ; seuls le responsable de {partner} ou la direction peuvent le faire.',
  },
  '“{line}” is not for finance: a partner’s manager or management can do it; forward this to them': {
    de: '„{line}“ ist nicht Sache der Buchhaltung: Das kann der Partnermanager oder die Leitung; leiten Sie es dorthin weiter',
    fr: '« {line} » n’est pas du ressort de la comptabilité : le responsable du partenaire ou la direction peut le faire ; transmettez-leur ceci',
  },
  '“{line}” is not for finance: {manager}, who looks after {partner}, or management can do it; forward this to them': {
    de: '„{line}“ ist nicht Sache der Buchhaltung: Das kann {manager}, zuständig für {partner}, oder die Leitung; leiten Sie es dorthin weiter',
    fr: '« {line} » n’est pas du ressort de la comptabilité : {manager}, responsable de {partner}, ou la direction peut le faire ; transmettez-leur ceci',
  },
  'no single exact amount; write it as: credit 2026-014 to 2026-015 235.00': {
    de: 'kein einzelner genauer Betrag; schreiben Sie: credit 2026-014 to 2026-015 235,00',
    fr: 'pas de montant unique et exact ; écrivez : credit 2026-014 to 2026-015 235,00',
  },
} as const satisfies Translations;
