/** Drafts of referrals. */
import type { Translations } from './types.js';

export const INTAKE_LINES = {
  '{list} or {last}': { de: '{list} oder {last}', fr: '{list} ou {last}' },
  '{before} / {words}: which of the two?': {
    de: '{before} / {words}: welches von beiden?',
    fr: '{before} / {words} : lequel des deux ?',
  },
  '“{words}”: write one mail address.': {
    de: '„{words}“: Schreiben Sie eine einzige Mailadresse.',
    fr: '« {words} » : écrivez une seule adresse e-mail.',
  },
  '“{words}”: that is no phone number.': {
    de: '„{words}“: Das ist keine Telefonnummer.',
    fr: '« {words} » : ce n’est pas un numéro de téléphone.',
  },
  '“{words}”: we have {services}.': {
    de: '„{words}“: Es gibt {services}.',
    fr: '« {words} » : nous avons {services}.',
  },
  '“{words}”: that could be {names}.': {
    de: '„{words}“: Das kann {names} sein.',
    fr: '« {words} » : cela peut être {names}.',
  },
  '“{words}”: write “first win” or “customer chooses”.': {
    de: '„{words}“: Schreiben Sie „first win“ (der Erste gewinnt) oder „customer chooses“ (der Kunde wählt).',
    fr: '« {words} » : écrivez « first win » (le premier gagne) ou « customer chooses » (le client choisit).',
  },
  '“{words}”: write a country, or country and state such as AU-NSW.': {
    de: '„{words}“: Schreiben Sie ein Land, oder Land und Bundesland wie AU-NSW.',
    fr: '« {words} » : écrivez un pays, ou un pays et sa région comme AU-NSW.',
  },
  '“{words}”: write English, German or French.': {
    de: '„{words}“: Schreiben Sie Englisch, Deutsch oder Französisch.',
    fr: '« {words} » : écrivez anglais, allemand ou français.',
  },
  'There is no partner “{name}”.': {
    de: 'Es gibt keinen Partner „{name}“.',
    fr: 'Il n’y a pas de partenaire « {name} ».',
  },
  '“{words}” could be {names}: write the whole name.': {
    de: '„{words}“ kann {names} sein: Schreiben Sie den ganzen Namen.',
    fr: '« {words} » peut être {names} : écrivez le nom entier.',
  },
  '“{words}”: at most ten partners can be asked at once.': {
    de: '„{words}“: Höchstens zehn Partner können auf einmal gefragt werden.',
    fr: '« {words} » : dix partenaires au plus peuvent être sollicités à la fois.',
  },
  'Several addresses are named ({addresses}): write `email:` with the customer’s.': {
    de: 'Mehrere Adressen stehen da ({addresses}): Schreiben Sie `email:` mit der des Kunden.',
    fr: 'Plusieurs adresses sont citées ({addresses}) : écrivez `email:` avec celle du client.',
  },
  'There is no partner “{name}”: write `partners:` with all who are to get it.': {
    de: 'Es gibt keinen Partner „{name}“: Schreiben Sie `partners:` mit allen, die es bekommen sollen.',
    fr: 'Il n’y a pas de partenaire « {name} » : écrivez `partners:` avec tous ceux qui doivent la recevoir.',
  },
  'The service could be {names}: write `service:` with one of them.': {
    de: 'Die Leistung kann {names} sein: Schreiben Sie `service:` mit einer davon.',
    fr: 'La prestation peut être {names} : écrivez `service:` avec l’une d’elles.',
  },
  '“{words}” could be {names}: write `partners:` with the whole name.': {
    de: '„{words}“ kann {names} sein: Schreiben Sie `partners:` mit dem ganzen Namen.',
    fr: '« {words} » peut être {names} : écrivez `partners:` avec le nom entier.',
  },
  'Is {name} to get it? Write `partners:` with all who are.': {
    de: 'Soll {name} es bekommen? Schreiben Sie `partners:` mit allen, die es sollen.',
    fr: '{name} doit-il la recevoir ? Écrivez `partners:` avec tous ceux qui le doivent.',
  },
  '{list} contradict each other: say one.': {
    de: '{list} widersprechen sich: Schreiben Sie eines davon.',
    fr: '{list} se contredisent : n’en écrivez qu’un.',
  },
  '`drop` and a change contradict each other: say one.': {
    de: '`drop` und eine Änderung widersprechen sich: Schreiben Sie eines davon.',
    fr: '`drop` et une modification se contredisent : n’écrivez que l’un des deux.',
  },
  '“{words}” stands beside `{verdict}`: say `{verdict}` alone, or with labelled lines.': {
    de: '„{words}“ steht neben `{verdict}`: Schreiben Sie `{verdict}` allein oder mit beschrifteten Zeilen.',
    fr: '« {words} » accompagne `{verdict}` : écrivez `{verdict}` seul, ou avec des lignes à libellé.',
  },
  '“{words}” was not understood.': { de: '„{words}“ wurde nicht verstanden.', fr: '« {words} » n’a pas été compris.' },
  'Still open, as the customer chooses: {names}. Reply `chosen: {partner}` to close them kindly': {
    de: 'Noch offen, weil der Kunde entscheidet: {names}. Antworten Sie `chosen: {partner}`, um sie freundlich zu schließen',
    fr: 'Encore ouvertes, car le client choisit : {names}. Répondez `chosen: {partner}` pour les clore avec égards',
  },
  'From the customer ({address}), {day}:': {
    de: 'Vom Kunden ({address}), {day}:',
    fr: 'Du client ({address}), {day} :',
  },
  'The customer has answered; the answer stands with the needs.': {
    de: 'Der Kunde hat geantwortet; die Antwort steht beim Bedarf.',
    fr: 'Le client a répondu ; la réponse figure avec les besoins.',
  },
  'It carries the address of a customer who was asked, but authentication failed.': {
    de: 'Sie trägt die Adresse eines gefragten Kunden, ließ sich aber nicht bestätigen.',
    fr: 'Il porte l’adresse d’un client interrogé, mais l’authentification a échoué.',
  },
  'It answers the questions of draft {id}, which is {state} already: pass on what the partner should know.': {
    de: 'Sie antwortet auf die Fragen zu Entwurf {id}, der schon {state} ist: geben Sie weiter, was der Partner wissen soll.',
    fr: 'Il répond aux questions du brouillon {id}, déjà {state} : transmettez ce que le partenaire doit savoir.',
  },
  'It answers the questions of draft {id}, but no text could be read in it.': {
    de: 'Sie antwortet auf die Fragen zu Entwurf {id}, aber es war kein Text zu lesen.',
    fr: 'Il répond aux questions du brouillon {id}, mais aucun texte n’a pu y être lu.',
  },
  'No address of the customer is known: write `email:` with it first.': {
    de: 'Es ist keine Adresse des Kunden bekannt: schreiben Sie sie zuerst mit `email:`.',
    fr: 'Aucune adresse du client n’est connue : écrivez-la d’abord avec `email:`.',
  },
  'The customer has been asked already.': {
    de: 'Der Kunde wurde schon gefragt.',
    fr: 'Le client a déjà été interrogé.',
  },
  '{name} is {certification} and gets no referrals (policy R23): name another partner.': {
    de: '{name} bekommt keine Empfehlungen (R23, Stand: {certification}): nennen Sie einen anderen Partner.',
    fr: '{name} ne reçoit pas de recommandations (R23, état : {certification}) : nommez un autre partenaire.',
  },
  '{name} has no valid training for {value} (policy R15): `ok anyway` sends it all the same.': {
    de: '{name} hat keine gültige Schulung für {value} (R15): `ok anyway` sendet sie trotzdem.',
    fr: '{name} n’a pas de formation valide pour {value} (R15) : `ok anyway` l’envoie quand même.',
  },
  'The needs name “{from}”, and partners never see each other: write `needs:` without it, or `ok anyway`.': {
    de: 'Der Bedarf nennt „{from}“, und Partner sehen einander nie: schreiben Sie `needs:` ohne den Namen, oder `ok anyway`.',
    fr: 'Les besoins nomment « {from} », et les partenaires ne se voient jamais : écrivez `needs:` sans ce nom, ou `ok anyway`.',
  },
  'the draft still lacks: {missing}': {
    de: 'dem Entwurf fehlt noch: {missing}',
    fr: 'il manque encore au brouillon : {missing}',
  },
  'draft {draft} is {state} already': {
    de: 'Entwurf {draft} ist schon {state}',
    fr: 'le brouillon {draft} est déjà {state}',
  },
  'there is no draft {id}': { de: 'es gibt keinen Entwurf {id}', fr: 'il n’y a pas de brouillon {id}' },
  'See the numbers with: referral-desk drafts list': {
    de: 'Die Nummern zeigt: referral-desk drafts list',
    fr: 'Les numéros s’affichent avec : referral-desk drafts list',
  },
  'The customer has been sent the questions; the answer is added and shown to you.': {
    de: 'Der Kunde hat die Fragen bekommen; die Antwort wird eingefügt und Ihnen gezeigt.',
    fr: 'Les questions sont parties au client ; la réponse sera ajoutée et vous sera montrée.',
  },
  'This referral has gone out already. Write a new mail for another one.': {
    de: 'Diese Empfehlung ist schon hinausgegangen. Schreiben Sie für eine andere eine neue Mail.',
    fr: 'Cette recommandation est déjà partie. Écrivez un nouveau message pour une autre.',
  },
  'This draft was dropped. Write a new mail for another referral.': {
    de: 'Dieser Entwurf wurde verworfen. Schreiben Sie für eine andere Empfehlung eine neue Mail.',
    fr: 'Ce brouillon a été abandonné. Écrivez un nouveau message pour une autre recommandation.',
  },
  'This draft is {writer}’s; only they or management can answer.': {
    de: 'Dieser Entwurf ist von {writer}; nur diese Person oder die Leitung kann antworten.',
    fr: 'Ce brouillon est de {writer} ; seules cette personne ou la direction peuvent répondre.',
  },
  'It has not been sent yet: see below.': {
    de: 'Sie ist noch nicht gesandt: siehe unten.',
    fr: 'Elle n’est pas encore partie : voir ci-dessous.',
  },
  'begins a referral, in these or your own words; you see it before it goes out': {
    de: 'beginnt eine Empfehlung, in diesen oder eigenen Worten; Sie sehen sie, bevor sie hinausgeht',
    fr: 'commence une recommandation, avec ces mots ou les vôtres ; vous la voyez avant son envoi',
  },
  'the same with labels, one a line or several': {
    de: 'dasselbe mit Stichworten, eines je Zeile oder mehrere',
    fr: 'de même avec des libellés, un par ligne ou plusieurs',
  },
  'sends the referral': { de: 'sendet die Empfehlung', fr: 'envoie la recommandation' },
  'drops it': { de: 'verwirft sie', fr: 'l’abandonne' },
  'sends the customer a few questions first': {
    de: 'stellt dem Kunden zuerst einige Fragen',
    fr: 'pose d’abord quelques questions au client',
  },
  'changes or adds something': { de: 'ändert oder ergänzt etwas', fr: 'change ou ajoute quelque chose' },
  'This mail answers no summary that the desk knows, and reads neither as a referral nor as a command. To answer a summary, reply to the summary itself.':
    {
      de: 'Diese Mail antwortet auf keine Zusammenfassung, die wir kennen, und liest sich weder als Empfehlung noch als Befehl. Um eine Zusammenfassung zu beantworten, antworten Sie auf diese selbst.',
      fr: 'Ce message ne répond à aucun résumé que nous connaissions, et ne se lit ni comme une recommandation ni comme une commande. Pour répondre à un résumé, répondez au résumé lui-même.',
    },
  'Nothing in this mail was understood as an answer to the draft.': {
    de: 'Nichts in dieser Mail war als Antwort auf den Entwurf zu verstehen.',
    fr: 'Rien dans ce message n’a pu être compris comme une réponse au brouillon.',
  },
  'Asked which referral it is about, the partner answered: “{text}”.': {
    de: 'Gefragt, um welche Empfehlung es geht, antwortete der Partner: „{text}“.',
    fr: 'Interrogé sur la recommandation visée, le partenaire a répondu : « {text} ».',
  },
  'It comes from {partner} but names no referral or customer that is unique. {why}': {
    de: 'Sie kommt von {partner}, nennt aber keine eindeutige Empfehlung und keinen eindeutigen Kunden. {why}',
    fr: 'Il vient de {partner} mais ne nomme aucune recommandation ni aucun client unique. {why}',
  },
  'The partner was asked which one is meant and has not answered.': {
    de: 'Der Partner wurde gefragt, welche gemeint ist, und hat nicht geantwortet.',
    fr: 'Le partenaire a été interrogé sur celle qu’il vise et n’a pas répondu.',
  },
} as const satisfies Translations;
