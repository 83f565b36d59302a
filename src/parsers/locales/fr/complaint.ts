/** Statement `complaint`: le client est mécontent, de qui que ce soit (READING.md, clause R19). */
import { statementReader } from '../../phrases.js';

export const readComplaint = statementReader(
  'fr/complaint',
  'complaint',
  [
    "(?:mécontente?s?|mécontentement|insatisfaite?s?|insatisfaction|fâchée?s?|furieux|furieuse|énervée?s?|agacée?s?|irritée?s?|déçue?s?|(?:sa|leur|vive|profonde|exprimé \\S{1,10}) déception|excédée?s?|exaspérée?s?|contrariée?s?|remontée?s?|outrée?s?|en colère|frustrée?s?|à bout|perdu patience|perd patience|perdu confiance|ras-le-bol|ras le bol|inadmissibles?|inacceptables?|scandalisée?s?|décolère pas|ne décolère|hors d'elle|hors de lui|hors d'eux|s'impatiente|s'impatientent|indignée?s?|dépitée?s?|échaudée?s?|lassée?s?)",
    "(?:fait avoir|s'est fait rouler|sent flouée?|sentent floués|trompé sur la marchandise|passé un savon|remonté les bretelles|hausse le ton|haussé le ton|monte au créneau|tapé du poing|regrette(?:nt)? (?:d'avoir|son choix|leur choix|son achat)|ça ne va pas du tout|rien ne va plus|rien ne va|rien ne marche|pas à la hauteur|n'a pas été à la hauteur|se moque du monde|se fiche du monde|se moque de lui|parler à (?:un|une|votre|la|le) (?:\\S{1,20} )?(?:responsable|direction|supérieur|chef|directeur|directrice))",
    '(?:produit|logiciel|outil|service|support|application|solution|hotline|assistance|prestation)(?: \\S{1,20}){0,4}? (?:est|sont|était|étaient) (?:\\S{1,20} ){0,2}?(?:nuls?|nulles?|inutilisables?|catastrophiques?|une catastrophe|un désastre|lamentables?|mauvaise?|déplorables?|inexistante?|une honte|honteux)',
    "(?:pas|guère|peu|loin d'être|tout sauf)(?: \\S{1,20}){0,3}? (?:contente?s?|satisfaite?s?|heureux|heureuse|ravie?s?|enchantée?s?|convaincue?s? du service)",
    "(?:se plaint|se plaignent|s'est plainte?|se sont plaints|plainte|plaintes|réclamation|réclamations|réclame|réclament|doléances?|grief|griefs|reproche|reproches|reprochent|rouspète|râle|proteste)",
    '(?:exige|exigent|demande|demandent|veut|veulent)(?: \\S{1,20}){0,4}? (?:remboursement|dédommagement|être remboursée?s?|dommages|geste commercial|excuses|indemnisation|indemnité|avoir pour)',
    '(?:(?:mon|son|leur|un|nos) avocat(?!.{0,30}(?:relit|relu|étudie|regarde|valide|signe|contrat))|avocats|poursuites|mise en demeure|(?:au|devant le|saisir le|saisi le) tribunal|(?:en|la) justice|porter plainte|prud.hommes|action en justice|voie judiciaire)',
    // Anger and blame in pictures.
    '(?:estime|estiment|juge|jugent|dit|disent|s.estime|s.estiment|sent|sentent) (?:\\S{1,20} )?(?:avoir été |être )?(?:trompée?s?|flouée?s?|lésée?s?|abusée?s?|arnaquée?s?|bernée?s?|dupée?s?|abandonnée?s?|trahie?s?|roulée?s?)',
    "(?:grosse |noire |vive )?colère|fulmine(?:nt)?|furibonde?s?|furax|enragée?s?|vexée?s?|courroucée?s?|ulcérée?s?|révoltée?s?|écoeurée?s?|écœurée?s?|horripilée?s?|(?:en |a |ont )(?:\\S{1,20} )?(?:marre|plein le dos|assez|soupé)|marre(?= de)|(?:pester?|peste|pestent|ronchonne(?:nt)?|grogne(?:nt)?|grogne|bougonne(?:nt)?|rouspètent|râlent|tempête|vocifère|gueule(?:nt)?|hurle(?:nt)?|engueuler?|engueulée?s?|s'emporte(?:nt)?|s'est emportée?|tonne)(?! (?:que|de rire))",
    "torchon brûle|torchon brule|veut (?:votre|notre|ma|sa|leur) (?:tête|peau)|claquer la porte|patience(?: \\S{1,20}){0,5}? (?:à bout|limites?|épuisée)|(?:nous|m'|vous) en (?:veut|veulent)|(?:ton|accueil|voix) (?:\\S{1,20} )?(?:glacial|sec|cassant|menaçant)|(?:vit|vivent|prend|prennent|pris|digère|avale|encaisse)(?:nt)? (?:\\S{1,20} )?(?:très |plutôt |fort )?(?:mal|de travers)(?= |[.,]|$)|réunion houleuse|échange (?:houleux|tendu|musclé)",
    '(?:juge|jugent|jugée?s?|trouve|trouvent|trouvée?s?|estime|estiment|estimé|considère|considèrent|qualifie|qualifient|qualifiée?s?)(?: \\S{1,20}){0,8}? (?:lamentables?|insuffisante?s?|arrogante?s?|bâclée?s?|médiocres?|inadmissibles?|nulles?|nuls?|mal (?:fait|faite|renseignée?|conseillée?|traitée?|servie?|formés?)|menti|scandaleu\\S{1,3}|indignes?|décevante?s?|exagérée?s?|abusi\\S{1,3}|honteu\\S{1,3}|incompétente?s?|désinvoltes?|désagréables?|pas sérieu\\S{1,3}|inacceptables?)',
    '(?:mal|peu|pas) (?:\\S{1,20} )?(?:renseignée?s?|conseillée?s?|goûtée?|apprécie|apprécient|apprécié|digéré)(?= |[.,]|$)(?! (?:notre|la) (?:humour|blague))',
    // "M. Vogel a trouvé votre équipe impolie"
    '(?:trouvé|trouve|trouvent|jugé|juge|estimé|estime)(?: \\S{1,20}){0,5}? (?:impolie?s?|désagréables?|arrogante?s?|grossi(?:er|ère)s?|malpolie?s?|hautaine?s?|méprisante?s?|sèches?|cassante?s?|peu aimables?|mal aimables?)',
    "(?:déplore|déplorent|dénonce les|critique(?:nt)? (?:la|le|les|notre|votre)|fustige(?:nt)?|conteste(?:nt)? (?:la|le|les|votre|notre) (?:facture|hausse|qualité|prestation)|protest\\S{1,4}|s'indigne(?:nt)?|s'insurge(?:nt)?|s'agace(?:nt)?)",
    "regrett\\S{1,5} (?:\\S{1,20} )?(?:d'avoir|de (?:vous|nous|t'|s') ?(?:avoir|être)|leur|son|amèrement)",
    "(?:avis|commentaire|note|étoiles?)(?: \\S{1,20}){0,3}? (?:d'une étoile|une étoile|négatifs?|assassin|salée?)",
    '(?:bâclée?s?|sagouins?|foutage de gueule|de qui se moque|se paie (?:leur|sa) tête|on (?:leur|lui|nous) a menti|pris pour (?:un|des) (?:idiots?|imbéciles?|pigeons?|vache))',
    "(?:exige|exigent|réclame|réclament) (?:\\S{1,20} )?(?:qu'on|que nous|que vous|à nos frais|réparation|un geste|une remise|d'être|des excuses|une explication|des explications)",
    "(?:promesses? (?:n'est pas tenue|non tenues?|n'a pas été tenue|pas tenues?)|(?:grande|vive|immense) déception|déception (?:est|a été|reste) (?:\\S{1,20} )?(?:grande|vive|immense|totale))",
    'grogne (?:chez|au sujet|monte)|refus\\S{1,3} de payer(?=.{0,60}(?:défaut|tant que|bugs?|malfaçons?|problèmes?))',
    '(?:du|des|aux?) (?:retards?|délais?) (?:est|sont) (?:inadmissibles?|inacceptables?)',
    '(?:mauvais|mauvaise|déplorable|lamentable|médiocre|désastreux|désastreuse|piètre|catastrophique)(?: \\S{1,20}){0,2}? (?:service|support|accueil|travail|qualité|suivi|communication|expérience|prestation|assistance)',
  ],
  [
    "(?:ancien|ancienne|précédente?|vieux|vieille|d'alors|d'avant|jusqu'ici)(?: \\S{1,20}){0,3}? ?(?:prestataire|fournisseur|logiciel|programme|système|outil|intégrateur)?(?=.{0,60}(?:d'où|fâch|rappel|cherche|demande))",
    "(?:prestataire|fournisseur|logiciel|programme|système|outil) (?:précédent|d'alors|d'avant|actuel|d'en face)",
    '(?:tribunal compétent|for juridique|droit applicable)',
    '(?:vous|tu) (?:aviez|avez|avais|as) (?:écrit|dit|signalé) que',
    '(?:aucune?|sans|pas de|jamais de) (?:\\S{1,20} )?(?:plainte|plaintes|réclamation|réclamations|reproches?)',
    '(?:sommes|suis|nous en sommes)(?: \\S{1,20}){0,2}? déçue?s?',
    // Ours, over a job that is gone: « on avait prévu de démarrer le 8, l'équipe est déçue »
    "(?:(?:on|nous|j') ?(?:avait|avions|avais) [^.;:!?]{4,80}, (?:et )?(?:toute )?l'|notre |mon |toute mon |toute notre )équipe (?:en )?(?:est|sera) (?:\\S{1,12} ){0,2}?(?:déçue|dépitée|frustrée)(?! (?:du|de (?:la|leur|son|votre|l')|par))",
    '(?:mes|nos) (?:gars|monteurs|techniciens|collègues|commerciaux|vendeurs|équipes) (?:en )?(?:sont|seront) (?:\\S{1,12} ){0,2}?(?:déçue?s|dépités|frustrés)(?! (?:du|de (?:la|leur|son|votre|l.)|par))',
    'plus (?:fâchée?|mécontente?|en colère)',
  ],
);
