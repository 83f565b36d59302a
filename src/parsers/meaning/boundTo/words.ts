/** Word classes beside a statement's words that tell what these are about; of all three languages, as one mail may mix them. */

/** Whole words of folded text; each list parts its words by "|". */
export function words(...lists: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${lists.join('|')})(?!\\p{L})`, 'u');
}

/** The job, its papers, its money, its days, and the partner itself: beside one of these nothing is set aside. */
export const JOB = words(
  'orders?|contracts?|agreements?|jobs?|projects?|deals?|roll-?outs?|deployments?|software',
  'implementations?|systems?|solutions?|platforms?|products?|proposals?|offers?|quotes?|bids?',
  'tenders?|purchases?|investments?|budgets?|funding|financ\\p{L}{1,5}|loans?|grants?|deposits?',
  'invoices?|payments?|prices?|fees?|commissions?|licen[cs]es?|modules?|phases?|stages?',
  'go-?live|starts?|signatures?|approvals?|boards?|banks?|partnership|referrals?|app|data',
  'us|ours|you|yours?|everything|whole|half|training|sites?|branch(?:es)?|rollout',
  '\\p{L}{0,14}auftr\\p{L}{2,12}|\\p{L}{0,14}vertr[aä]g\\p{L}{0,12}|projekt\\p{L}{0,8}|vorhaben|geschäft\\p{L}{0,2}',
  '\\p{L}{0,12}einführung|umstellung|lösung\\p{L}{0,2}|programm\\p{L}{0,2}|produkt\\p{L}{0,2}|angebot\\p{L}{0,2}',
  'offerten?|ausschreibung|kauf|anschaffung|investition|finanzierung|kredit|zuschuss|fördermittel',
  'förderung|\\p{L}{0,6}zahlung|rechnung\\p{L}{0,2}|preise?|provision|lizenz\\p{L}{0,4}|\\p{L}{0,10}module?',
  'phasen?|etappen?|unterschrift\\p{L}{0,2}|freigabe|zustimmung|agb|bestellung\\p{L}{0,2}|zuschlag',
  'zusammenarbeit|uns|euch|eure?\\p{L}{0,2}|ihnen|alles|ganze\\p{L}{0,2}|hälfte|schulung\\p{L}{0,2}',
  'filialen?|standort\\p{L}{0,2}|daten|adressen|import|\\p{L}{0,8}termin\\p{L}{0,2}|sache|software\\p{L}{0,12}',
  'commandes?|contrats?|projets?|marchés?|affaires?|déploiements?|logiciels?|systèmes?|outils?',
  'produits?|offres?|propositions?|devis|achats?|investissements?|financements?|prêts?|crédits?',
  'acomptes?|factures?|paiements?|prix|licences?|tranches?|lots?|démarrages?|signatures?|accords?',
  'conseil|banques?|nous|vous|votre|vos|tout|toute|formations?|agences?|application|données',
  'chèques?|dossiers?|collaborations?|solutions?|chantiers?|mandats?|missions?',
);

/** It has just come, or turned round: news, whatever it is about. */
export const LATELY = words(
  'after all|instead|now|just|this (?:morning|afternoon|evening|week)|today|yesterday|tonight',
  'last night|unfortunately|sadly|afraid|sorry|still|again|help',
  'heute|gestern|soeben|gerade|jetzt|nun|doch|inzwischen|leider|schade|hilfe',
  "finalement|ce matin|ce soir|aujourd'hui|à l'instant|maintenant|désormais|entre-temps|hélas",
  'malheureusement|désolée?|encore|toujours|de nouveau|hier',
);

/** Devices and furniture of every office, what is worn, eaten and driven, what is asked for beside a price. */
export const THING = words(
  '(?:hand|smart|mobile )?phones?|handsets?|tablets?|laptops?|printers?|fax(?: machine)?|fuel cards?',
  'subcontractors?|(?:glitter |fountain )?pens?|discounts?|rebates?|stamps?|caps?|keys?|gloves?|umbrella',
  'scarf|wallet|time ?sheets?|subscriptions?|newspapers?|robots?|drones?|merch\\p{L}{0,8}|brochures?',
  'retention|desserts?|fish|lunch|dinner|trains?|flights?|matches|match|bet|appeal period',
  'handys?|drucker|fax(?:gerät)?|faxgeräte|laptops?|mützen?|schirm|schal|schlüssel|handschuhe?',
  'brieftasche|zettel|nachlass|skonto|rabatt|kaution|stempel|antrag|\\p{L}{0,8}anträge|wette',
  '\\p{L}{0,10}essen|nachtisch|zug|flug|spiel|subunternehmer\\p{L}{0,1}|bürgschaft|sicherheitseinbehalt',
  'téléphones?|portables?|tablettes?|imprimantes?|casquettes?|clés?|parapluie|gants?|écharpe|pari',
  'subventions?|retenues? de garantie|remises?|rabais|tampons?|sous-traitants?|desserts?|métros?',
  'correspondances?|trains?|avions?|match|congés|vacances|abonnements?|délai de réflexion',
  'papier|canal|lac|route|rue|zone industrielle|brouillard|repas|dîner|déjeuner',
);

/** Who else was in the race. */
export const RIVAL = words(
  'competitors?|competition|rivals?|runners?-up|other bidders?',
  'mitbewerber\\p{L}{0,3}|wettbewerber\\p{L}{0,3}|konkurren[tz]\\p{L}{0,3}|gegenangebot\\p{L}{0,2}',
  "concurrente?s?|concurrence|larron|candidats?|l'autre prestataire|confrères?",
);

/** What is told from long ago: "in 2019", "vor zwei Jahren", "à l'époque". */
export const LONG_AGO =
  /(?<![\p{L}\d.,/-])(?:19[5-9]\d|20[01]\d|202[0-5])(?![\p{L}\d%€$]|[.,]\d)|(?<!\p{L})(?:\p{L}{2,8} years ago|years back|back then|vor \p{L}{3,8} jahren|damals|seinerzeit|il y a \p{L}{2,8} ans|à l'époque|jadis|naguère)(?!\p{L})/u;

/** On the road: a train that was late, a road that was closed. */
export const TRAVEL = words(
  'trains?|flights?|ferry|motorway|m\\d{1,2}|traffic|caravan|tunnel|snow|station|airport',
  'z(?:ug|üge)|flug|fähre|autobahn|stau|schnee|bahn|arlberg|brenner|pass|gotthard|tunnel|flughafen',
  'trains?|avion|vol|traversier|ferry|autoroute|bouchons?|neige|rue|frontière|col|tunnel|gare',
);
