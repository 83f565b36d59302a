/** Statement `at-risk`: l'achèvement des travaux est menacé (READING.md, clauses R12 and R13). */
import { statementReader } from '../../phrases.js';

const WORK =
  '(?:projet|déploiement|mise en service|mise en production|mise en route|migration|livraison|chantier|échéance|échéances|délai|délais|planning|calendrier|go-?live|date|bascule|achèvement|installation|recette|intégration|mise en place|lancement|formation|fin des travaux|jalon)';

export const readAtRisk = statementReader(
  'fr/at-risk',
  'at-risk',
  [
    "(?:ne |n')(?:\\S{1,20} ){0,2}?(?:livrera|livrerons|terminera|terminerons|finira|finirons|tiendra|tiendrons|pourra|pourrons|sera|serons)(?: (?:probablement|sûrement|sans doute|certainement|vraisemblablement|jamais|pas|plus)){1,2}(?: (?:livrer|finir|tenir|terminer|prêts?|livré|les délais|la date|l'échéance)){0,2} (?:pour|au|à temps|avant|d'ici|dans les temps)",
    "(?:arrêt de travail|arrêt maladie|congé maladie)(?: \\S{1,20}){0,5}?,? (?:et )?(?:je n'ai|nous n'avons|on n'a|il n'y a) (?:plus )?personne",
    '(?:en danger|en péril|menacée?s?|compromise?s?|compromettre|compromet|remise?s? en cause|remis en question|en jeu|à risque|risque|risquons|risquent|risquer|incertaine?s?|tendu|tendue|critique|alerte|mal embarqué|mal engagé|dans le rouge|au rouge|en difficulté|intenable|irréaliste|plus tenable|pas tenable)(?! (?:pas|zéro|minime|aucun))',
    '(?:retard|retards|retardé|retardée|en retard|prend du retard|pris du retard|accumule|dérape|dérapé|glisse|glissé|décalage|à la traîne)(?! de (?:paiement|réponse) de notre)',
    `(?:ne|n')(?:\\S{0,10} )?(?:\\S{1,20} ){0,3}?(?:pas|plus)(?: \\S{1,20}){0,4}? (?:tenir|tenus?|tenue|respecter|respectée?s?|terminer|finir|livrer|achever|prêts?|prête|à temps|dans les (?:temps|délais)|aboutir à temps)`,
    "(?:ne|n')(?:\\S{0,10} )?(?:tiendrons|tiendrai|tiendra|tiendront|respecterons|respectera|respecteront|finirons|finira|terminerons|livrerons|livrera|serons|sera)(?: \\S{1,20}){0,2}? (?:pas|plus|jamais)(?: \\S{1,20}){0,3}? (?:dates?|délais?|échéances?|planning|calendrier|engagements?|à temps|prêts?|prête|livrée?s?|terminée?s?|tenue?s?|respectée?s?|garantie?|dans les (?:temps|délais))",
    "(?:sonnette d'alarme|droit dans le mur|dans le mur|péril en la demeure|feux? (?:est |sont |passé |passe )?(?:au )?(?:rouge|orange)s?|au bord de l'arrêt|prend l'eau|part en vrille|part à vau-l'eau|bat de l'aile|sur la sellette|plus garantie?s?|pas garantie?s?|(?:n'aille|n'aillent|n'allions|n'aboutisse|n'ira|n'irons) (?:pas )?(?:jusqu'au bout|au bout|à son terme|à terme)|gelé les paiements|gèle (?:tous )?les paiements|paiements? (?:\\S{1,20} ){0,2}?(?:gelés?|bloqués?|suspendus?)|ne pai(?:e|ent) plus|ne règle(?:nt)? plus|impayées?|impayés?|procédure de sauvegarde|procédure collective|réorganisation judiciaire|sursis concordataire|redressement|dépôt de bilan|mise à l'arrêt|compte plus que)(?! (?:mon|ma) )",
    `(?:problèmes?|difficultés?|inquiétudes?|souci|soucis|inquiets?|inquiète|crains|craignons|menace)(?: \\S{1,20}){0,6}? ${WORK}`,
    `${WORK}(?: \\S{1,20}){0,5}? (?:bloquée?s?|à l'arrêt|suspendue?s?|gelée?s?|au point mort|stoppée?s?|interrompue?s?|en suspens|arrêtée?s?|patine|piétine|n'avance (?:pas|plus)|en panne)`,
    "(?:bloqués?|bloquée|au point mort|à l'arrêt|piétine|patine|n'avance plus|n'avançons (?:pas|plus)|gel du projet|tout est arrêté|enlisé|enlisée)",
    "(?:menace|menacent|envisage|envisagent|parle|parlent|veut|veulent|songe|pense) (?:\\S{1,20} ){0,2}?(?:d'annuler|de résilier|d'arrêter|de tout arrêter|annuler|résilier|arrêter|abandonner|d'abandonner|de partir|de rompre|de se retirer|de stopper|stopper)",
    // In pictures, and with what it hangs on.
    "(?:sent (?:très |vraiment )?(?:le roussi|le brûlé|mauvais)|ça tangue|tourne (?:mal|au vinaigre|au fiasco)|va (?:très |de plus en plus )?mal|va droit|(?:ne )?tient (?:plus )?qu.à un fil|sur des œufs|sur des oeufs|vacille|chancelle|part en (?:vrille|sucette|cacahuète|lambeaux|fumée)|prend l'eau|au bord (?:du gouffre|de la rupture|de l'abîme|du précipice)|à deux doigts (?:de|d')|mauvais pressentiment|mal barrée?s?|mal parti|point d'interrogation sur|(?:gros|sérieux|vrai|grand) (?:doutes?|nuages?|points? d'interrogation)|nuages? noirs?|épée de damoclès|échapper(?= |[.,:;]|$)|nous échappe(?! (?:de peu|au))|en train de (?:nous échapper|perdre|couler|sombrer|capoter|dérailler|déraper)|(?<!quand .{0,20})déraille|sombre(?:r)? dans|cauchemar|(?:court|courons|va|allons|fonce|fonçons) (?:droit )?(?:à|vers) (?:la|une) catastrophe|fait naufrage|catastrophe annoncée)",
    `(?:pourrait|pourraient|risque|risquent|va|vont|peut|menace) (?:\\S{1,20} )?(?:de |d')?(?:capoter|s'arrêter|sauter|échouer|tomber à l'eau|basculer|être (?:annulée?|stoppée?|suspendue?|reportée?|interrompue?)|glisser|déraper|s'effondrer|ne pas (?:aboutir|voir|être|tenir))`,
    `${WORK}(?: \\S{1,20}){0,4}? (?:saute|sautera|va sauter|tombera|tombe à l'eau|coince|vacille|plus assurée?|pas assurée?|plus certaine?|plus garantie?|n'aboutisse|n'aboutira|fait eau|s'effondre|explose|en question|en suspens|à la peine|s'enlise|tourne au|mise à mal)`,
    `(?:redoutons|redoute|appréhende|appréhendons|doute|doutons|crains|craignons|pas sûrs?|plus sûrs?|pas certains?|plus certains?|peur|crainte|sais pas si|savons pas si) (?:\\S{1,20} ){0,5}?(?:${WORK}|aboutisse|aboutir|tenir|livrions|livrer|finir|finissions|terminer|y arriver|au bout)`,
    // « Nous craignons de ne pas pouvoir mener à bien les travaux »
    `(?<!(?:^|\\s)ne )(?:redoutons|redoute|crains|craignons|craint|(?:j'ai|avons|a) (?:bien )?peur|doutons|doute) (?:fort |fortement |vraiment )?(?:de (?:ne (?:pas|plus|jamais) )?|que nous (?:ne |n')?)(?:\\S{1,20} ){0,3}?(?:mener (?:\\S{1,20} ){0,4}?à (?:bien|terme|bon port)|achever|boucler|terminer|finir)`,
    `(?:promettre|garantir|assurer|tenir|confirmer) (?:\\S{1,20} ){0,2}?${WORK}(?<=(?:impossible|pas|plus|incapables?|ne).{0,90})`,
    `remet(?:tent)? (?:\\S{1,20} ){0,3}?(?:${WORK}|tout|phase) (?:\\S{1,20} )?en (?:question|cause)`,
    "(?:on|nous|j'|je) (?:n'|ne )?(?:y )?(?:tiendra|tiendrons|tiendrai|arrivera|arriverons|arriverai|finira|finirons|terminera|pourra|pourrons|livrera|sera|serons) (?:pas|jamais)(?: \\S{1,20}){0,3}? ?(?:le \\d|la date|les délais?|le délai|l'échéance|terminer|finir|livrer|à temps|prêts?|dans les temps|boucler|achever|au bout|jusqu'au bout)?(?=\\s{0,3}[.!,;]|\\s{0,3}$| er| janvier| février| mars| avril| mai| juin)(?<=(?:tiendr|arriver|finir|terminer|livrer|boucler|achever|temps|prêts?|délais?|date|échéance|bout|\\d).{0,30})",
    "(?:s'ils|s'il|si (?:le|la|les|leur|leurs|elle|on|nous|rien|personne|\\S{1,20})) (?:\\S{1,20} ){0,4}?(?:ne |n')(?:\\S{1,20} ){0,8}?.{0,40}(?:retir\\S{1,3} (?:mon|notre|nos|mes)|suspend\\S{1,4}|arrêt\\S{1,4} tout|saute|sautera|s'arrête|à l'eau|stopp\\S{1,4}|plante)",
    '(?:coincée?s?|bloquée?s?|retenue?s?) (?:en|à la|au|par la) (?:douane|port|frontière|transport)',
    '(?:budget|crédits?|enveloppe|financement)(?: \\S{1,20}){0,3}? (?:amputée?s?|coupée?s?|réduite? de moitié|gelée?s?|rabotée?s?|sabrée?s?)(?=.{0,60}(?:phase|projet|chantier|suite|déploiement))',
    "(?:ne |n')?(?:débloque|débloquent|libère|libèrent|verse|versent|paie|paient|paye|payent) (?:\\S{1,20} )?(?:pas|plus|rien)(?: \\S{1,20}){0,6}?(?=,|\\.|;|$)(?=.{0,80}(?:chantier|arrêt|retir|stop|projet|suspend|équipe))",
    '(?:sponsor|directeur|chef de projet|porteur du projet|responsable|interlocuteur|architecte|développeur|expert)(?: \\S{1,20}){0,4}? (?:licenciée?|viré|remercié|muté|en arrêt|en burn-?out|nous lâche|claqué la porte|parti)(?=.{0,100}(?:basculer|projet|chantier|finir|terminer|livr|menac|danger|personne pour|suite))',
    "(?:syndicat|syndicats|personnel|salariés|comité d'entreprise|cse|délégués)(?: \\S{1,20}){0,3}? (?:s'oppose|s'opposent|bloque|bloquent|refuse|refusent|en grève)",
    '(?:tests?|essais?|migration|imports?|bascule|synchro\\S{0,9})(?: \\S{1,20}){0,3}? (?:échouent|échoue|plantent|plante|ratent) (?:\\S{1,20} ){0,2}?(?:en boucle|encore|systématiquement|les uns après|à répétition)',
    "coup(?:ent|er|eront) (?:tout|les ponts|les vivres)|(?:personne|plus personne) pour (?:finir|terminer|livrer|assurer)|sans (?:intervention|renfort|aide|réponse|données|les données)(?: \\S{1,20}){0,5}?,? (?:on|nous|la|le|je)(?: \\S{1,20}){0,5}? (?:pas|tombera|jamais|impossible|à l'eau|saute)",
    "(?:ne |n')(?:\\S{1,20} ){0,2}?(?:livrions|finissions|terminions|livrerons|aboutisse|aboutissions|tienne|tenions) (?:pas|plus|jamais)|même plus sûr|garanti(?:s|t|ssons)? (?:plus|pas) (?:la|le|les|rien)|(?:ne |n.)(?:est|sont|sera|paraît|semble) (?:plus|pas) (?:réaliste|tenable|jouable|atteignable|garantie?)s?",
    '(?:chef de projet|technicien|développeur|ingénieur|consultant|responsable|collaborateur)(?: \\S{1,20}){0,4}? (?:démissionné|arrêt maladie|malade|nous quitte|a quitté|est parti|en arrêt|absent pour)',
  ],
  [
    '(?:pas|aucun|sans|plus|peu|nul) (?:\\S{1,20} ){0,2}?(?:risque|risques|danger|retard|retards|menace)',
    '(?:registre|analyse|gestion|évaluation|matrice) (?:de|des) risques?',
    '(?:train|avion|bus|métro|vol|tram|courrier|colis|facteur) (?:\\S{1,20} ){0,3}?retard',
    '(?:risqu\\S{1,4}) (?:\\S{1,20} )?(?:une amende|un pv|une sanction|un redressement)',
    'retard (?:est |a été |enfin )?(?:rattrapé|résorbé|comblé|effacé|absorbé)|rattrapé (?:le|notre|son|tout le) retard',
    "(?:d'où|désolée?s? (?:de|du|pour)|pardon (?:du|pour le)) (?:ce|mon|notre|le) retard",
    'leur chantier (?:de|du|des|à)',
    'planning (?:a été |est )(?:arrêté|fixé|validé)',
    // Dates that nobody has fixed yet are not missed.
    "(?:calendrier|planning|date|dates|échéances?|délais?)(?: \\S{1,20}){0,4}? (?:n'est|ne sont|n'a|n'ont) (?:pas|toujours pas) (?:encore |totalement |tout à fait |définitivement |complètement )?(?:été )?(?:arrêtée?s?|fixée?s?|calée?s?|décidée?s?|connue?s?|figée?s?|convenue?s?)",
    '(?:synchronisation|synchro|import|export|écran|page)(?: \\S{1,20}){0,3}? bloquée?s?',
    "promesse (?:n'est|n'a|n'était)",
    "zéro s'était glissé|(?:erreur|faute|coquille|zéro|chiffre)(?: \\S{1,20}){0,4}? glissée?",
    '(?:réponse|répondre|répondu|mail|désolée?s?|excuses?)(?: \\S{1,20}){0,4}? (?:en |du |mon |ce |le )?retard',
    '(?:ne|nous ne|je ne) manquer(?:ons|ai|a) pas (?:de|d)',
    '(?:utilisateurs?|utilisatrices?|comptes?|accès|écrans?|sessions?|application|appli|postes?|mot de passe|connexion|facturation|imprimante)(?: \\S{1,20}){0,4}? bloquée?s?',
    'retard (?:de|dans|pour) (?:ma|ma réponse|mon|cette réponse|la réponse|répondre)',
  ],
);
