/** Statement `lost`: le client ne poursuit pas avec ce partenaire (READING.md, clause R11). */
import { statementReader } from '../../phrases.js';

const RIVAL =
  "(?:(?:un|une|d'un|d'une|à un|à une|chez un|chez une|pour un|pour une|avec un|avec une|l'|le|la|son|leur|au|aux) ?(?:\\S{1,20} )?(?:autre|autres|concurrente?|tiers|actuel|actuelle|habituel|existant|existante|historique|moins cher|confrère|gros acteur|acteur local)(?: \\S{1,20})?|(?:la concurrence|le concurrent|des concurrents|un confrère|ailleurs|quelqu'un d'autre|quelqu'un de moins cher|(?:un|une|le|la|leur|son) (?:\\S{1,20} )?(?:prestataire|fournisseur|partenaire|société|entreprise|intégrateur|éditeur|boîte|agence|maison|solution|outil|logiciel|système|produit|offre) (?:locale?|régionale?|concurrente?|existante?|habituelle?|en place|d'ici|de la place|de la région|de \\S{2,20}|plus (?:proche|petit|petite|gros|grosse|compétitive?|économique|avantageuse)|meilleur marché|low-?cost|gratuite?|moins (?:cher|chère|coûteuse))))";
const JOB =
  "(?:projet|dossier|affaire|marché|contrat|mandat|mission|opportunité|commande|deal|piste|démarche|idée|consultation|appel d'offres)";

// fr-a  "Le client a choisi un autre prestataire." · ch-a "L'affaire est perdue." · be-a "Ils restent chez leur fournisseur."
export const readLost = statementReader(
  'fr/lost',
  'lost',
  [
    `(?:choisi|choisit|retenu|retient|opté|préféré|préfère|préfèrent|privilégié|privilégie|sélectionné|mandaté|signé|parti|partie|partis|allé|allée|confié|attribué|décidé|décidée|donné|tourné|tournée|tournés|tourne|tournent|reste|resté|restée|restent|travailler|travaille|part|partent|va|adjugé|opte|pris|prend|prennent|engagé|engagés|appel|penché|renouvelé|reconduit|commandé|acheté)(?: \\S{1,20}){0,4}? (?:pour |chez |avec |à |vers |par |sur )?${RIVAL}`,
    '(?:perdu|perdue|perdus)(?! (?:de vue|le contact|contact|du temps|patience|votre|son numéro|la trace|le numéro|confiance|espoir))',
    "(?:n'|ne |pas )(?:\\S{1,20} ){0,4}?(?:retenu|retenue|retenus|retiendra|retient pas|gagné|obtenu|remporté|décroché|emporté|poursuivre|poursuit|poursuivra|poursuivront|poursuivent|donner suite|donne pas suite|donnent pas suite|donnera pas suite|donné suite|abouti|aboutira|aboutit|donneront pas suite|aller plus loin|ira pas plus loin|va pas plus loin|iront pas plus loin|concrétisé|concrétisera|se fera pas|se fera plus|se fait pas|se fait plus|se faire|verra pas le jour|souhaite plus|souhaitent plus|veut plus|veulent plus|intéressée?s?|a plus de budget|plus besoin|fera rien|feront rien|fait plus|font plus|signera|signeront|signeront pas|travaillera pas avec|travailleront pas avec|travailler avec nous|collaborer|donne plus suite|font pas appel|fait pas appel|fera pas appel)",
    "(?:pas|plus) (?:donné suite|donner suite|suite|retenus?|été retenue?s?|été choisie?s?|été sélectionnée?s?|de suite|d'actualité|intéressée?s?|le budget|de budget|poursuivre|aller plus loin|abouti|gagné|remporté|obtenu|de projet|l'affaire)(?! à (?:nos|mes|notre|mon) (?:appels?|mails?|messages?|relances?|courriels?))",
    "(?:refusé|refuse|refusent|décliné|décline|déclinent|rejeté|rejetée|rejette|écarté|écartée|écartés|écartées|éliminés?|éliminée|recalés?|évincés?|battus?|devancés?|coiffés|doublés par|abandonné|abandonne|abandonnent|abandonnée|annulé|annule|annulent|annulée|renoncé|renonce|renoncent|désisté|désistée|désistés|se désiste|se désistent|s'est désisté|rétracté|rétractée|rétractés|se rétracte|se rétractent|s'est retiré|se retire|se retirent|retiré|enterré|enterrée|gelé|gelée|stoppé|stoppée|suspendu définitivement|tombé à l'eau|tombée à l'eau|tombe à l'eau|tombés à l'eau|capoté|capote|mort-né|classé sans suite|classée sans suite|jeté l'éponge|jette l'éponge|fait machine arrière|fait marche arrière|font marche arrière|changé d'avis|dit non|disent non|sans suite|non retenue?s?|échoué|raté|ratée|manqué|loupé|loupée|passée? sous le nez|passe sous le nez|filée? sous le nez|faillite|liquidation|redressement judiciaire|dépôt de bilan|déposé le bilan|déposé son bilan|cessation d'activité|mis la clé sous la porte|débouté|fait une croix|tiré un trait)",
    `(?:tout |a |ont |préfère |préfèrent |de |définitivement )(?:arrêté|arrête|arrêtent|arrêter|stopper|tout arrêter|laissé tomber|laisser tomber|clos)(?: là|(?: \\S{1,20}){0,3}? ${JOB}|(?=\\s{0,3}[.!,;:]|\\s{0,3}$))`,
    `(?:laissé tomber|laisse tomber|laissent tomber|mis un terme|met un terme|mettent un terme|mettre un terme|mis fin|met fin|mettent fin|mettre fin)(?: (?:à|au|aux)(?: \\S{1,20}){0,2}? (?:${JOB}|discussions?|échanges?|négociations?|pourparlers|consultation|relation|collaboration))?`,
    `${JOB}(?: \\S{1,20}){0,4}? (?:est |sont |a été |tombe |tombé |tombée )(?:(?!au|point|moitié)\\S{1,20} ){0,2}?(?:morte?|mort et enterré|enterrée?|fichue?|foutue?|cuite?|râpée?|perdue?|stoppée?|arrêtée?|abandonnée?|annulée?|à l'eau|refusée?|caduc|caduque|terminé pour nous|close?|classée?)`,
    "(?:c'est|réponse|verdict|décision|retour) (?:\\S{1,20} ){0,2}?(?:non|négative?|perdu|mort|râpé|fichu|cuit|raté|défavorable|foutu|tombé à l'eau|loupé|plié pour nous|fini pour nous)(?=\\s{0,3}[.!,;:]|$| pour\\b| avec\\b| chez\\b| côté\\b)",
    '(?:en interne|par (?:ses|leurs) propres moyens|lui-même|elle-même|eux-mêmes|avec (?:ses|leurs) propres (?:équipes|moyens|ressources))',
    "(?:décidé|choisi|préfère|préfèrent|préféré|décide|décident|choisit) (?:\\S{1,20} )?(?:finalement )?de (?:ne pas|ne plus|ne rien|renoncer|rester (?:avec|chez|sur)|garder|conserver|tout arrêter|annuler|abandonner|arrêter|stopper|reporter sine die|s'en passer|se passer de|faire sans)",
    "(?:jeté son dévolu|jeté leur dévolu|(?:choix|préférence|décision)(?: \\S{1,20}){0,3}? (?:portée?|arrêtée?|fixée?|tombée?|porté) sur|s'est tournée? vers|se sont tournés vers|a tranché pour|ont tranché pour|ont tranché en faveur|a tranché en faveur|opté pour)(?! (?:nous|notre|nos|vous|votre|la (?:nôtre|vôtre)|le nôtre))(?= )",
    '(?:a|ont|avait|avaient) (?:\\S{1,20} )?trouvé (?:\\S{1,20} )?(?:moins cher|mieux|meilleur marché|une autre solution|un autre)',
    '(?:nous|leur) (?:a|ont|avait|avaient) (?:finalement |malheureusement )?préféré',
    '(?:nous|leur) (?:échappe|a échappé|file (?:sous le nez|entre les doigts)|a filé)',
    "(?<!on |nous |qu'on )(?:l'a|l'ont|l'aura) (?:\\S{1,20} )?(?:emportée?|remportée?|raflée?)(?! avec nous)",
    '(?:maison[- ]mère|groupe|siège|direction|actionnaire)(?: \\S{1,20}){0,3}? (?:impose|a imposé|interdit|a mis son veto|met son veto|veto)',
    '(?:a|ont|avait|avaient) (?:déjà|leur|leurs|son|ses) (?:\\S{1,20} ){0,2}?(?:prestataire|intégrateur|fournisseur|logiciel|outil|solution|équipe)',
    '(?:devis|offre|proposition|prix|tarifs?|nous)(?: \\S{1,20}){0,3}? (?:jugée?s?|trouvée?s?|considérée?s?|étions|était|étaient|sommes) (?:\\S{1,20} )?trop (?:chers?|chères?|élevée?s?)',
    'budget(?: \\S{1,20}){0,3}? (?:gelé|refusé|coupé|supprimé|rejeté|retiré|sucré|supprimés?|pas (?:été )?(?:accordé|voté|validé|débloqué))',
  ],
  [
    '(?:rendez-vous|rdv|réunion|visite|appel|démo)(?: \\S{1,20}){0,3}? (?:annulée?|refusée?|manquée?|ratée?|reportée?|loupée?)',
    "(?:annulé|manqué|raté|refusé|annule|loupé) (?:le |la |son |sa |notre |l'|un |mon |votre |leur )?(?:rendez-vous|rdv|réunion|visite|appel|démo|coup de fil)",
    'pas encore',
    "(?:perdue?s?|oubliée?s?)(?: \\S{1,20}){0,2}? (?:mots? de passe|accès|identifiants?|codes?|données|clés?|l'accès|badge)",
    '(?:données|fichiers?|saisies?|photos|historique)(?: \\S{1,20}){0,3}? perdue?s?',
    '(?:gelé|gèle|gelés|suspendu|stoppé|bloqué|refusé|arrêté)(?: \\S{1,20}){0,2}? (?:paiements?|factures?|virements?|règlements?|accès)',
    '(?:paiements?|factures?|virements?|règlements?)(?: \\S{1,20}){0,4}? (?:gelée?s?|suspendus?|stoppés?|refusée?s?|rejetée?s?)',
    'perdu (?:de vue|contact|patience|confiance|du temps)',
    '(?:messages?|mails?|appels?|courriels?|relances?|tentatives?|courriers?|sms)(?: \\S{1,20}){0,5}? (?:sans suite|échoué)',
    "(?:démarrage|début|date|lancement|travaux|départ|coup d'envoi)(?: \\S{1,20}){0,10}? (?:annulée?s?|reportée?s?|gelée?s?|suspendue?s?|abandonnée?s?|tombe|tombée?)",
    '(?:nous|je) (?:\\S{1,20} )?ne (?:\\S{1,20} ){0,4}?(?:donner suite|donnerons|donnerai|poursuivre|poursuivrons|poursuivrai|prendre|aller plus loin|irons)',
    '(?:nous|je) (?:\\S{1,20} ){0,3}?(?:décliner|déclinons|décline|refuser|refusons|refuse|renoncer|renonçons|renonce|abandonner)',
    'signée?s? (?:\\S{1,20} ){0,2}?chez (?:nous|le client)',
    '(?:option|options|module|modules|licence|licences|lot|étape|remise)(?: \\S{1,20}){0,3}? (?:abandonnée?s?|annulée?s?|refusée?s?|retirée?s?|écartée?s?)',
  ],
);
