/** Statement `declined`: le partenaire ne prend pas la recommandation (READING.md). */
import { statementReader } from '../../phrases.js';

const TAKE =
  "(?:prendre|accepter|assurer|traiter|donner suite|honorer|répondre favorablement|répondre positivement|nous en charger|m'en charger|nous en occuper|m'en occuper|nous occuper|m'occuper|nous engager|m'engager|nous positionner|me positionner|intervenir|suivre|accompagner|réaliser|servir|absorber|y répondre|le faire|la faire|faire ça|nous y engager|assumer|reprendre)";
const MEANS =
  "(?:mesure|situation|disponibles?|capacités?|ressources|équipes?|compétences?|charge|monde|temps|l'effectif|l'expertise|le savoir-faire|expérience|habilitation|agrément|personne (?:pour|de disponible)|créneaux?|place|bras|la capacité|les ressources|les épaules|les moyens|le temps|l'expérience|équipés?|outillés?|armés?|organisés?|qualifiés?|habilités?|agréés?|certifiés?|compétents?)";
const THEM =
  '(?:le client|la cliente|il|elle|ils|elles|monsieur|madame|m\\.|mme|leur direction|la direction|le comité|le patron|le gérant|la gérante)';

// fr-a  "Nous devons décliner, faute de ressources." · ch-a "Je passe mon tour." · be-a "Ce n'est pas dans nos cordes."
export const readDeclined = statementReader(
  'fr/declined',
  'declined',
  [
    `(?:ne pouvons|ne peux|ne pourrons|ne pourrai|ne souhaitons|ne souhaite|ne sommes|ne suis|n'avons|n'ai|ne serons|ne serai|ne saurions|ne saurais|ne prenons|ne prendrons|ne prends|ne prendrai|pouvons|peux|on n'a|on ne peut|on peut|on ne va|on va|on ne pourra|on pourra|on n'est|on est|n'allons|ne vais|ne comptons|n'aurons|n'aurai|n'envisageons) (?:\\S{1,20} ){0,3}?(?:pas|plus|malheureusement pas|hélas pas|aucune?|guère)(?: \\S{1,20}){0,4}? (?:${TAKE}|${MEANS})`,
    `(?:ne pouvons|ne pourrons|ne saurions|ne puis|ne saurais|ne pourrai|ne peux|sommes dans l'impossibilité (?:de|d')|suis dans l'impossibilité (?:de|d')|dans l'impossibilité (?:de|d')|impossible (?:pour nous |pour moi )(?:de|d')|pas possible (?:pour nous |pour moi )(?:de|d')|dans l'incapacité (?:de|d')) ?(?:\\S{1,20} ){0,3}?(?:l'|le |la |les )?${TAKE}`,
    '(?:impossible|pas possible|pas faisable|pas jouable|trop juste|trop court|trop compliqué) (?:pour nous|pour moi|de notre côté|de mon côté)(?=\\s{0,3}[.!,;:]|\\s{0,3}$)',
    "(?:nous|je|on) (?:ne |n')(?:le |la |les |l'|en )?(?:prenons|prends|prend|prendrons|prendrai|prendra|faisons|fais|fait|ferons|acceptons|accepte|acceptera|accepterons|traitons|traiterons|donnons|donnerons|donnerai|positionnons|positionnerons|nous positionnons|nous positionnerons|répondrons|suivrons|retenons|retiendrons) (?:donc |hélas |malheureusement |finalement )?(?:pas|plus)(?! (?:de congés|de vacances|de risques?|rendez-vous|un rendez-vous|cher|peur|attention|contact|langue|de retard|de remise|de concession|encore|(?:plus|mieux|pire) (?!de |que |d')))",
    "(?:devons|dois|préférons|préfère|souhaitons|souhaite|choisissons de|sommes (?:contraints|obligés|forcés|tenus) (?:de|d')|suis (?:contraint|contrainte|obligé|obligée|forcé|forcée) (?:de|d')|allons|vais|va|voyons (?:contraints|obligés) (?:de|d')|vois (?:contraint|contrainte|obligé|obligée) (?:de|d')|avons décidé (?:de|d')|ai décidé (?:de|d')|regret de) ?(?:\\S{1,20} ){0,3}?(?:décliner|refuser|passer (?:notre tour|mon tour|la main)|passer|renoncer|rendre|abandonner|laisser (?:passer|la place|cette|ce|à)|dire non|jeter l'éponge)(?! (?:commande|un |une |le |la |voir|chez|les|aux?|vous|par|sur))",
    "(?:déclinons|je décline|on décline|refusons|je refuse|on refuse|passons (?:notre tour|la main|notre chemin)|passe (?:mon tour|notre tour|la main)|passerons notre tour|passerai mon tour|renonçons|je renonce|on renonce|rendons|laissons (?:passer|la place|la main))(?= |[.!,;]|$)(?! (?:notre|nos|l'offre|le devis|ma))",
    "(?:laissons|laisse|laisserons|cédons|cède|abandonnons) (?:\\S{1,20} ){0,4}?(?:à un|à une|à d'autres|aux autres|un confrère|confrères?|collègue plus)",
    "(?:(?:sommes|suis|on est|affichons|affiche|équipe est|planning est|agenda est) (?:\\S{1,20} )?complets?|débordés?|débordée|surchargés?|surchargée|saturés?|surbookés?|surbookée|plein régime|carnets? (?:de commandes? )?(?:\\S{1,20} )?(?:plein|rempli|complet)|plannings? (?:\\S{1,20} )?(?:plein|complet|saturé|rempli|bouclé|chargé)|agendas? (?:\\S{1,20} )?(?:plein|complet|rempli)|pas la capacité|plus la capacité|pas les ressources|pas de disponibilités?|plus de disponibilités?|aucune disponibilité|sous l'eau|manque de (?:personnel|ressources|capacité|temps|bras|disponibilités?|moyens)|faute de (?:personnel|ressources|capacités?|temps|bras|disponibilités?|moyens|main-d'œuvre|main-d'oeuvre|techniciens?|consultants?|effectifs?)|effectifs? insuffisants?|trop chargés?|charge de travail|à flux tendu|plus de créneaux?|aucun créneau|pas de créneaux?|plus de place|pas de place|plus personne de (?:libre|disponible)|personne de (?:libre|disponible))",
    "(?:hors de|hors|en dehors de|pas dans|pas de|n'est pas|sort de|sort du|sortent de|dépasse|dépassent|loin de|ne fait pas partie de|n'entre pas dans|ne rentre pas dans|ne relève pas de|étrangère? à|trop loin de|ne correspond pas à|ne correspond guère à|ne cadre pas avec|ne colle pas (?:à|avec))(?: [^\\s,;:]{1,20}){0,2}? (?:notre|nos|mon|mes|ce que nous|ce qu'on) ?(?:zones?|secteurs?|région|domaines?|périmètre|compétences?|métier|coeur de métier|cœur de métier|rayon|champ|spécialité|cordes|territoire|ressort|domaine de compétences?|activités?|savoir-faire|faisons|fait|attributions|priorités|cible|clientèle|profil|positionnement|bases?|agence|bureaux|atelier|expertise)?",
    "(?:pas pour nous|pas pour moi|trop (?:loin|petite?|grosse?|gros|grande?|éloignée?|spécifique|pointue?|complexe|technique|lourd|court|juste) pour (?:nous|moi|notre (?:équipe|structure))|conflit d'intérêts?|ne faisons (?:pas|plus)|ne proposons (?:pas|plus)|ne couvrons (?:pas|plus)|n'intervenons (?:pas|plus|que)|ne travaillons (?:pas|plus|que)|ne traitons (?:pas|plus|que)|on ne (?:fait|couvre|travaille|propose) (?:pas|plus|que)(?! (?:plus|mieux|pire)(?! (?:de|que) )(?! d'))|on fait pas|pas notre (?:métier|domaine|spécialité|tasse de thé|truc|rayon)|pas les bons|pas le bon (?:partenaire|interlocuteur)|merci mais non|non merci|sans façon)",
    "(?:confier|transmettre|proposer|adresser|donner|passer|orienter|rediriger|envoyer|attribuer|soumettre) (?:\\S{1,20} ){0,5}?(?:à|vers) (?:un autre|un confrère|une autre|quelqu'un d'autre|d'autres|un autre partenaire|un de vos autres|l'un de vos autres|une société|un partenaire (?:plus|mieux))",
    // Handed back, passed on, kept away from.
    "(?:je|nous|on) (?:vous |te |t'|m'en |m'|nous en |s'en |m'y )?(?:le |la |l'|les )?(?:rends|rendons|rend|redonne|redonnons|restitue|restituons|désiste|désistons|retire|retirons|abstiens|abstenons|abstient|récuse|récusons|passe notre tour|dégage|débarrasse)(?! (?:compte|service|hommage|visite|possible|la commande|les articles|le carton|réponse|grâce|à l'évidence|un |une |des |du |la date|le jour|signe|vite|des nouvelles))",
    "(?:vous|te) (?:le |la |l'|les )(?:rends|rendons|redonne|redonnons|restitue|restituons)",
    '(?:me|se|nous) (?:retirer|désister|récuser|abstenir|défausser)',
    '(?:vous |te )?(?:remettons|remets|renvoyons|renvoie|retournons|retourne|rendons|rends|redonnons|laissons|laisse) (?:donc )?(?:ce|cette|le|la|votre) (?:contact|lead|recommandation|client|dossier|prospect|fiche|affaire|demande|mandat)(?! (?:signée?|remplie?|complétée?|au chaud|mûrir|en pause|réfléchir|tranquille))',
    '(?:rendez|reprenez|passez|donnez|confiez|redonnez|réattribuez|refilez|donne|passe|confie|rends|reprends|refile)-(?:le|la|les)(?= (?:à|au|chez|plutôt)|\\s{0,3}[.!,]|\\s{0,3}$)',
    '(?:réattribuer|réaffecter|redistribuer|rediriger|réassigner|reprendre) (?:\\S{1,20} )?(?:ce|cette|la|le|votre) ?(?:contact|lead|recommandation|client|dossier|prospect|fiche|affaire|demande)',
    '(?:que vous|vaut mieux|mieux vaut|préférable)(?: \\S{1,20}){0,3}? (?:confiiez|confiez|adressiez|transmettiez|proposiez|donniez)',
    '(?:laisse|laissons|laisserai|laisserons|cède|cédons|laisser) (?:\\S{1,20} )?(?:ma|notre|sa) (?:place|part)(?! (?:au parking|de))',
    "(?:aimons|aime|préfère|préférons) (?:\\S{1,20} )?(?:le |la |l'|les )?(?:laisser filer|laisser passer|passer|m'abstenir|nous abstenir|ne pas (?:m'engager|nous engager|m'en mêler|y aller|le prendre|la prendre|donner suite))",
    '(?:très peu|pas|trop peu|rien) pour (?:nous|moi|notre (?:maison|équipe|structure|bureau|agence|cabinet))',
    "pas preneurs?|(?:serai|serons|suis|sommes) (?:pas|plus) (?:votre|l'|le bon) ?(?:homme|partenaire|interlocuteur|maison|équipe)s?",
    '(?<=(?:^|[.,;:!]|nous|moi|merci)\\s{0,3})on passe(?=\\s{0,3}[.!,;]|\\s{0,3}$| notre tour| cette fois| pour cette fois| sur celui| sur ce)',
    '(?:refus|désistement|forfait|abstention|décision négative) (?:de notre (?:part|côté)|de ma part|pour nous)',
    '(?:mandat|mission|recommandation|lead|dossier|affaire|demande|contact)(?: \\S{1,20}){0,2}? (?:non accepté|non acceptée|déclinée? par nos|refusée? par (?:nos|notre)|hors (?:zone|secteur|périmètre|compétences?))',
    "(?:pas|plus|hors de) question (?:pour nous |pour moi )?(?:d'aller|de prendre|d'accepter|d'y aller|de travailler|de remettre|de s'engager)",
    "(?:on|nous) (?:n'|ne )?(?:ira|irons|fera|ferons|prend|prends|prenons|prendra|fait|veut|voulons|touche|touchons|va|posons|pose|vendons|vend|installons|assurons|gérons|en fera|en ferons|n'en fera|en prend|en veut|en voulons) (?:pas|plus)(?=\\s{0,3}[.!,;]|\\s{0,3}$| (?:d'|de |ce |cette |ça|cela|le |la |les |celui|dans|chez|là))(?! (?:de (?:congé|vacances|retard|risque|remise|rendez-vous|temps|pause|souci)|le (?:temps|risque|démarrage)|d'assurance))",
    "n'(?:en|y) (?:voulons|veux|veut|prendrons|prendrai|ferons|ferai|fera|irons|ira|irai) (?:pas|plus)",
    "(?:nous|m'|me) ?(?:est|sont|serait) (?:\\S{1,20} )?(?:étrangers?|étrangère|inconnu)(?=\\s{0,3}[.!,;]|\\s{0,3}$)",
    "(?:ne |n')?(?:nous|m') ?(?:intéresse|interesse|intéressent|correspond|convient|parle) (?:pas|guère|plus)",
    "(?:trop gros morceau|gros morceau pour (?:nous|moi|notre))|(?:pas|plus) (?:la )?bande passante|(?:ni le temps ni|ni les bras ni|ni la place|ni l'envie)|(?:pas|y'a pas|aucun) moyen (?:pour nous|de notre côté)(?! (?:de (?:le|la|les|l')|d'avoir))",
    '(?:donner|réserver) une suite (?:favorable|positive)(?<=(?:saurions|pouvons|pourrons|puis|saurais|pas|peux|regret) .{0,90})',
    "impossible (?:de |d')(?:l'|le |la |les |y )?(?:honorer|assumer|absorber|accepter|caser|prendre|répondre favorablement|nous en charger|assurer)",
    "(?:notre|mon|ma) (?:comité|direction|chef|cheffe|conseil|cabinet|bureau|équipe|patron|patronne|associée?|hiérarchie|siège|responsable)(?: \\S{1,20}){0,3}? (?:écarté (?:ce|cette|le|la)|refusé|refuse|dit non|rejeté|décliné|décline|décidé de ne pas|n'a pas souhaité|ne souhaite pas|ne veut pas|doit (?:\\S{1,20} )?se désister)",
    "(?:(?:direction|nous) (?:a|avons) (?:\\S{1,20} )?de ne pas|ne pas|n'a pas souhaité|n'ont pas souhaité|ne souhaite pas|ne peut pas) (?:accepter|retenir|prendre|s'en charger|traiter|s'en occuper|suivre|reprendre)(?: (?:ce|cette|le|la) (?:lead|recommandation|mission|mandat|contact|dossier))?(?= et|\\s{0,3}[.!,]|\\s{0,3}$)(?<=(?:lead|recommandation|mission|mandat|contact|dossier|charger|occuper))",
    '(?:erreur|trompez|tromper) (?:\\S{1,20} )?de (?:partenaire|porte|société|maison|métier|prestataire)',
    '(?:prenons|prends|prend|acceptons|accepte) (?:\\S{1,20} )?(?:aucune|aucun|pas de|plus de|plus aucune|plus aucun) (?:nouvelles?|nouveaux?|nouveau)? ?(?:\\S{1,20} )?(?:recommandations?|clients?|mandats?|missions?|dossiers?|leads?|projets?|contacts?)',
    '(?:carnets?|plannings?|agendas?) (?:\\S{1,20} )?(?:sont|est) (?:\\S{1,20} )?(?:pleins?|complets?|bouclés?)|manqu(?:ons|e) (?:\\S{1,20} )?(?:de bras|de monde|de ressources|de techniciens|de temps pour)|(?:sera|est) (?:donc |hélas )?non (?:de|pour) (?:notre|mon|nous|moi)|(?:n.avons|n.ai|on n.a) (?:\\S{1,20} )?pas (?:les|l.|le|la) ?(?:certifications?|agréments?|habilitations?|qualifications?|licence|matériel|personnel|compétences?)|(?:déjà )?(?:engagés?|liés?) (?:auprès|avec|envers) (?:de )?(?:son|leur|un|l.un) (?:\\S{1,20} )?concurrents?|merci de voir avec (?:un|quelqu)',
    '(?:cherchez|trouvez|sollicitez|voyez avec|adressez-vous à|demandez à|prenez|sollicit\\S{1,3}) (?:\\S{1,20} )?(?:quelqu.un d.autre|un autre partenaire|ailleurs|un confrère|un collègue)',
    '(?:avons|ai|a) (?:\\S{1,20} )?(?:cessé|arrêté|abandonné|mis fin à|quitté) (?:cette|ce (?:type|genre|secteur|métier)|notre) ?(?:d.)?(?:activité|secteur|métier|missions?|prestations?|branche)?',
    '(?:(?:planning|agenda|carnet|calendrier) (?:déborde|explose|craque)|au taquet|pleins? à craquer|bouclés? jusqu|(?:dois|devons|préfère|préférons) (?:\\S{1,20} )?passer (?:la main|mon tour|notre tour)(?= |[.,!]|$)|d.en prendre (?:un|une) de plus)',
    '(?:en concurrence directe|concurrent direct|concurrente directe)(?: \\S{1,20}){0,3}? (?:avec nous|de notre|pour nous)',
  ],
  [
    `${THEM}(?: \\S{1,20}){0,2}? (?:est|sont|a|ont|décline|refuse|ne peut|ne souhaite|ne veut|était|préfère|renonce|n'a|n'ont)(?: \\S{1,20}){0,4}? (?:débordée?s?|surchargée?s?|décliné|refusé|pas|renoncé|déclinent|complets?)`,
    // Meant to refuse, and did not: "Nous pensions refuser, mais finalement nous la prenons."
    // "Je sens que Bellevue va passer": it is the job that goes through.
    "(?:sens|sent|crois|croit|pense|pensons|espère|espérons|dirait|parie|dossier|offre|devis|budget|projet|affaire|ça|cela)(?: (?:bien|fort|vraiment))?(?: qu(?:e |')(?!on |nous |je )(?:\\S{1,30} ){1,3}?| )(?:va|vont|devrait|devraient|peut) (?:bien |sûrement |vite )?passer(?! (?:notre|leur|son|la main))",
    '(?:pensions|pensais|voulions|voulais|comptions|comptais|allions|allais|failli|songions|songeais|étions sur le point de)(?: \\S{1,20}){0,3}? ?(?:refuser|décliner|renoncer|rendre|passer|dire non)[^.!?]{0,100}(?:mais|et) (?:finalement|en fin de compte|après réflexion|au final|tout compte fait|nous (?:la|le|les) (?:prenons|gardons))',
    '(?:joindre|joint|contacter)',
    '(?:intervenir|démarrer|commencer|débuter|voir|visiter|livrer|le suivre|disponibles?)(?: \\S{1,20}){0,3}? avant (?:le|la|début|fin|janvier|février|mars|avril|mai|juin|septembre)',
    "(?:ne|n')(?:\\S{0,10} )?(?:\\S{1,20} ){0,3}?(?:pas|plus) (?:encore )?(?:\\S{1,20} ){0,2}?(?:répond|répondu|décroche|rappelle)",
    `${THEM}(?: \\S{1,20}){0,3}? (?:débordée?s?|surchargée?s?|surbookée?s?|sous l'eau|saturée?s?|pas le temps|manque de temps)`,
    '(?:invitation|gala|soirée|apéro|déjeuner|dîner|buffet|anniversaire|webinaire|salon)',
    "(?:en règle générale|d'habitude|d'ordinaire|en général|généralement|normalement)",
    '(?:ils|leur \\S{1,20}|leurs \\S{1,20}) (?:sont|est) (?:\\S{1,20} )?(?:débordés?|surchargés?|surbookés?)',
    '(?:dossier|documents?|devis|offre) (?:est |sont )?complets?',
  ],
);
