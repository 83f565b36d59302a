/** Statement `lost`: le client ne poursuit pas avec ce partenaire (READING.md, clause R11). */
import { MONTH_NAMES } from '../../calendarNames.js';
import { statementReader } from '../../phrases.js';

const RIVAL =
  "(?:(?:un|une|d'un|d'une|à un|à une|chez un|chez une|pour un|pour une|avec un|avec une|l'|le|la|son|leur|au|aux) ?(?:\\S{1,20} )?(?:autre|autres|concurrente?|tiers|actuel|actuelle|habituel|existant|existante|historique|moins cher|confrère|gros acteur|acteur local)(?: \\S{1,20})?|(?:la concurrence|le concurrent|des concurrents|un confrère|ailleurs|quelqu'un d'autre|quelqu'un de moins cher|(?:un|une|le|la|leur|son) (?:\\S{1,20} )?(?:prestataire|fournisseur|partenaire|société|entreprise|firme|bureau|cabinet|intégrateur|éditeur|boîte(?! (?:de |d')(?:chocolat|pralin|biscuit|truffe|bonbon|macaron|cigare|sardine))|agence|maison|solution|outil|logiciel|système|produit|offre) (?:locale?|régionale?|concurrente?|existante?|habituelle?|en place|d'ici|de la place|de la région|de \\S{2,20}|plus (?:proche|petit|petite|gros|grosse|compétitive?|économique|avantageuse)|meilleur marché|low-?cost|gratuite?|moins (?:cher|chère|coûteuse))))";
const KIN =
  '(?:beau-frère|frère|cousin|cousine|neveu|nièce|fils|fille|gendre|ami|amie|pote|copain|voisin|indépendante?|freelance|gars|type|confrère|connaissance|parent|informaticien|stagiaire|étudiante?|concurrente?|rival|éditeur|acteur|prestataire|autre)';
const JOB =
  "(?:projet|dossier|affaire|marché|contrat|mandat|mission|opportunité|commande|deal|piste|démarche|idée|consultation|appel d'offres)";

// fr-a  "Le client a choisi un autre prestataire." · ch-a "L'affaire est perdue." · be-a "Ils restent chez leur fournisseur."
export const readLost = statementReader(
  'fr/lost',
  'lost',
  [
    // « Ils ont choisi la société qui fait déjà leur comptabilité »
    '(?:choisi|pris|retenu|mandaté|engagé|part(?:ent)? avec|parti\\S{0,2} avec|rest(?:e|ent) avec|tranché pour|opté pour) (?:la|le|les|une|un) (?:\\S{1,15} )?(?:société|entreprise|maison|boîte|prestataire|fournisseur|gens|équipe|cabinet|agence) qui (?:a |ont |s.occupe |fait |font |gère |gèrent )(?:\\S{1,15} ){0,3}?(?:leurs?|son|sa|ses|de leurs?|de son|de sa|de ses)',
    // "La signature est au bas du contrat d'un autre et non du nôtre" · "notre devis finit à la corbeille"
    '(?:signature|nom|tampon|paraphe|logo|en-tête)(?: \\S{1,20}){0,5}? (?:au bas|en bas|sur|en tête|dans) (?:du|de|le|la|ce|un) ?(?:\\S{1,20} ){0,2}?(?:contrat|bon de commande|devis|commande|document|papier|marché)(?: \\S{1,20}){0,6}?,? (?:et non|pas|mais pas|non) (?:du|le|de|sur le|celui|au bas du) ?(?:nôtre|notre)',
    "(?:signé|signée|commandé|validé|accepté)[^.!?]{0,60}?(?:ce n'est pas|n'est pas|pas|et non) (?:le nôtre|notre (?:contrat|bon de commande|devis|commande|document|papier|marché)|notre nom|la nôtre)",
    "(?:ce n'est|n'est|ce n'était|n'était) (?:hélas |malheureusement |pourtant )?pas notre nom",
    '(?:devis|offre|proposition|dossier|soumission)(?: (?!adverse|concurrent)\\S{1,20}){0,6}? (?:finit|finissent|fini|termine|terminé|part|partie?|va|atterrit|passe)(?: donc| ainsi){0,2} (?:à|dans) (?:la corbeille|la poubelle|le tiroir|aux oubliettes|au panier)|(?:fait|font|faire) (?:développer|programmer|réaliser|bricoler|construire|écrire) (?:\\S{1,20} ){0,4}?par (?:son|sa|leur|un|une|ses) (?:beau-frère|frère|cousine?|neveu|nièce|fils|fille|gendre|amie?|copain|voisine?|informaticien|stagiaire|étudiante?|équipe|service)',
    `(?:choisi|choisit|retenu|retient|opté|préféré|préfère|préfèrent|privilégié|privilégie|sélectionné|mandaté|signé|parti|partie|partis|allé|allée|confié|attribué|décidé|décidée|donné|tourné|tournée|tournés|tourne|tournent|reste|resté|restée|restent|travailler|travaille|part|partent|va|adjugé|opte|pris|prend|prennent|engagé|engagés|appel|penché|renouvelé|reconduit|commandé|acheté)(?: \\S{1,20}){0,4}? (?:pour |chez |avec |à |vers |par |sur )?${RIVAL}`,
    '(?:perdu|perdue|perdus)(?! (?:(?:ma|sa|leur|la|notre) (?:voix|tête|clé|clef|mémoire|boussole)|au (?:foot|tennis|loto|jeu)|contre |(?:le|la|votre|ton|son|un) (?:mail|courriel|message|fichier|papier|document|carte|fiche|numéro|badge|téléphone|papier)|(?:un|une|notre|nos|leur) (?:\\S{1,20} )?(?:collègue|collaborateur|ami|proche|père|mère|technicien|consultant)|l.accès|(?:deux|trois|quatre|une|des|\\d{1,2}) (?:jours?|semaines?|heures?|journées?)|(?:un|deux|trois|quatre|plusieurs|\\d) appels d|de vue|le contact|contact|du temps|patience|votre|son numéro|la trace|le numéro|confiance|espoir))',
    "(?:n'|ne |pas )(?:\\S{1,20} ){0,4}?(?:retenu|retenue|retenus|retiendra|retient pas|gagné|obtenu|remporté|décroché|emporté|poursuivre|poursuit|poursuivra|poursuivront|poursuivent|donner suite|donne pas suite|donnent pas suite|donnera pas suite|donné suite|abouti|aboutira|aboutit|donneront pas suite|aller plus loin|ira pas plus loin|va pas plus loin|iront pas plus loin|concrétisé|concrétisera|se fera pas|se fera plus|se fait pas|se fait plus|se faire|verra pas le jour|souhaite plus|souhaitent plus|veut plus|veulent plus|intéressée?s?|a plus de budget|plus besoin|fera rien|feront rien|(?<!(?:^|[\\s,])on ne )fait plus|font plus|signera|signeront|signeront pas|travaillera pas avec|travailleront pas avec|travailler avec nous|collaborer|donne plus suite|font pas appel|fait pas appel|fera pas appel)",
    "(?:pas|plus) (?:donné suite|donner suite|suite|retenus?|été retenue?s?|été choisie?s?|été sélectionnée?s?|de suite|d'actualité|intéressée?s?|le budget|de budget|poursuivre|aller plus loin|abouti|gagné|remporté|obtenu|de projet|l'affaire)(?! à (?:nos|mes|notre|mon) (?:appels?|mails?|messages?|relances?|courriels?))",
    "(?:refusée?s?|refuse|refusent|décliné|décline|déclinent|rejeté|rejetée|rejette|écarté|écartée|écartés|écartées|éliminés?|éliminée|recalés?|évincés?|battus?|devancés?|coiffés|doublés par|abandonné|abandonne|abandonnent|abandonnée|annulé|annule|annulent|annulée|renoncé|renonce|renoncent|désisté|désistée|désistés|se désiste|se désistent|s'est désisté|rétracté|rétractée|rétractés|se rétracte|se rétractent|s'est retiré|se retire|se retirent|retiré|enterré|enterrée|gelé|gelée|stoppé|stoppée|suspendu définitivement|tombé à l'eau|tombée à l'eau|tombe à l'eau|tombés à l'eau|capoté|capote|mort-né|classé sans suite|classée sans suite|jeté l'éponge|jette l'éponge|fait machine arrière|fait marche arrière|font marche arrière|changé d'avis|dit non|disent non|sans suite|non retenue?s?|échoué|raté|ratée|manqué|loupé|loupée|passée? sous le nez|passe sous le nez|filée? sous le nez|faillite|liquidation|redressement judiciaire|dépôt de bilan|déposé le bilan|déposé son bilan|cessation d'activité|mis la clé sous la porte|débouté|fait une croix|tiré un trait)",
    `(?:tout |a |ont |préfère |préfèrent |de |définitivement )(?:arrêté|arrête|arrêtent|arrêter|stopper|tout arrêter|laissé tomber|laisser tomber|clos)(?: là|(?: \\S{1,20}){0,3}? ${JOB}|(?=\\s{0,3}[.!,;:]|\\s{0,3}$))`,
    `(?:(?:laissé tomber|laisse tomber|laissent tomber)(?! (?:\\d{1,2}|une?|deux|trois|quatre|quelques|plusieurs|l'option|l'un|la partie|le volet|le module|certain\\S{1,3}|des) ?(?:postes?|options?|modules?|lots?|lignes?|licences?|volets?|parties?|prestations?|sites?|journées?|jours?)?)|mis un terme|met un terme|mettent un terme|mettre un terme|mis fin|met fin|mettent fin|mettre fin)(?: (?:à|au|aux)(?: \\S{1,20}){0,2}? (?:${JOB}|discussions?|échanges?|négociations?|pourparlers|consultation|relation|collaboration))?`,
    `(?<!deal )(?:(?!deal (?:est )?clo)${JOB})(?: \\S{1,20}){0,4}? (?:est |sont |a été |tombe |tombé |tombée )(?:(?!au|point|moitié)\\S{1,20} ){0,2}?(?:morte?|mort et enterré|enterrée?|fichue?|foutue?|cuite?|râpée?|perdue?|stoppée?|arrêtée?|abandonnée?|annulée?|à l'eau|refusée?|caduc|caduque|terminé pour nous|close?|classée?)(?! (?:sous|dans|chez|parmi|au nom|comme))`,
    "(?:c'est|réponse|verdict|décision|retour) (?:\\S{1,20} ){0,2}?(?:non|négative?|perdu|mort|râpé|fichu|cuit|raté|défavorable|foutu|tombé à l'eau|loupé|plié pour nous|fini pour nous)(?=\\s{0,3}[.!,;:]|$| pour\\b| avec\\b| chez\\b| côté\\b)",
    '(?:en interne|par (?:ses|leurs) propres moyens|avec (?:ses|leurs) propres (?:équipes|moyens|ressources))',
    // "Il préfère le faire lui-même", not "il suivra lui-même la formation"
    '(?:fai(?:t|re|te)|fera|feront|font|fasse\\S{0,2}|développ\\S{1,6}|programm\\S{1,4}|constru\\S{1,4}|bâti\\S{0,3}|réalis\\S{1,4}|install\\S{1,4}|déploy\\S{1,4}|déploie\\S{0,2}|g[éè]r\\S{1,4}|occup\\S{1,5}|charg\\S{1,5}|débrouill\\S{1,5}|mont\\S{1,4}|mettre|mett\\S{1,4}|prend\\S{0,4}|prennent|bricol\\S{1,4}|crée\\S{0,2}|concev\\S{1,4}|assur\\S{1,4}|paramétr\\S{1,4}|lanc\\S{1,4}|men\\S{1,4}|travail\\S{1,5})(?: \\S{1,20}){0,3}? (?:lui-même|elle-même|eux-mêmes)(?! (?:au téléphone|sur papier|le dimanche))',
    "(?:décidé|choisi|préfère|préfèrent|préféré|décide|décident|choisit) (?:\\S{1,20} )?(?:finalement )?de (?:ne pas|ne plus|ne rien|renoncer|rester (?:avec|chez|sur)|garder|conserver|tout arrêter|annuler|abandonner|arrêter|stopper|reporter sine die|s'en passer|se passer de|faire sans)",
    "(?:jeté son dévolu|jeté leur dévolu|(?:choix|préférence|décision)(?: \\S{1,20}){0,3}? (?:portée?|arrêtée?|fixée?|tombée?|porté) sur|s'est tournée? vers|se sont tournés vers|a tranché pour|ont tranché pour|ont tranché en faveur|a tranché en faveur|opté pour)(?! (?:nous|notre|nos|vous|votre|la (?:nôtre|vôtre)|le nôtre))(?= )",
    '(?:a|ont|avait|avaient) (?:\\S{1,20} )?trouvé (?:\\S{1,20} )?(?:moins cher|mieux|meilleur marché|une autre solution|un autre)',
    // Beaten to it: pictures and second places.
    "(?:(?:mord|mordu|bu) (?:\\S{1,20} )?(?:la poussière|la tasse|le bouillon)|coiffer? (?:au|sur le) poteau|coiffés? (?:au|sur le) poteau|(?:fait|faits) (?:coiffer|doubler|griller|damer|souffler|devancer|battre|évincer|recaler|jeter)(?! (?:l.anneau))|damé le pion|grillé la politesse|s'est décroché|plantés(?= et|\\s{0,3}[.!,])|(?:sort|sortons|repart|repartons|reviens|revenons|rentrons|rentre|reste|restons) bredouilles?|bredouilles? (?:de|sur) (?:cette|ce)|chou blanc (?:chez|sur|avec)|fin de non-recevoir|claqué la porte|vir(?:é|ent|e) de bord|tourné casaque|jett?(?:e|ent|er|é|era|eront) l'éponge|baissé pavillon|coupé court|ce sera sans nous|(?:fera|feront|se fera|partir|avancer|continuer|continuera|continueront) sans nous|(?:s'est|se sont|m'a|nous a) (?:\\S{1,20} )?(?:dédite?s?|éconduits?|remerciés)(?! (?:pour|de|chaleureusement)))",
    '(?:étions|sommes|terminons|finissons|finit|arrivons|arrivés|arrivé|classés|classé|finissent|sortons) (?:que |seulement |bons )?(?:deuxièmes?|seconds?|troisièmes?|derniers?|avant-derniers)(?! (?:contrat|lot|client|rendez-vous|rdv|entretien|tour|appel))',
    '(?:opposé|opposer|notifié|signifié|essuyé|reçu|envoyé|adressé|confirmé|communiqué|exprimé) (?:\\S{1,20} ){0,2}?(?:refus|rejet|fin de non-recevoir|réponse négative|non catégorique)',
    '(?:refus|rejet) (?:\\S{1,20} )?(?:du client|de la cliente|de (?:la|leur) (?:direction|part|conseil)|du comité|du conseil|catégorique|poli|net|sec|définitif|de notre (?:offre|devis|proposition))',
    '(?:offre|proposition|devis|soumission)(?: \\S{1,20}){0,3}? (?:déclinée?s?|refusée?s?|rejetée?s?|écartée?s?|recalée?s?|repoussée?s?|balayée?s?)',
    '(?:ne |n.)(?:\\S{1,20} ){0,3}?(?:est|sont|était|soit) pas favorables?',
    '(?:affaire|vente|marché|contrat|coup|objectif) manquée?',
    '(?:clos|clôturé|classé|fermé|terminé)e? sans (?:\\S{1,20} )?(?:vente|suite|commande|contrat|signature|succès|accord)',
    "(?:défavorables?|contre nous|en notre défaveur|pas en notre faveur|pas favorables?|en faveur (?:d'un|d'une|de la concurrence|du concurrent)|(?:tranché|voté|penché|statué|joué) (?:contre|en défaveur de|en faveur d'un))(?! (?:conditions|météo|période))",
    `(?<=(?:a|ont|va|vont|auront|aura|avoir|préfère|préfèrent|vient de|viennent de) (?:\\S{1,20} )?)(?:octroy|attribu|adjug|confi|donn|accord|conclu|sign|choisi|commander|command|travaill|parti|trait|offer|allou|part)\\S{0,4}(?: \\S{1,20}){0,4}? (?:à|avec|chez|par|pour|au) (?:un|une|son|sa|leur|l'|des) ?(?:\\S{1,20} ){0,2}?${KIN}(?! (?:interlocuteur|rendez-vous|module|projet|contact|lot))`,
    `(?:avant de|pour) (?:confier|donner|attribuer|octroyer) (?:\\S{1,20} ){0,4}?(?:à|au) (?:un |une |son |sa |leur )?${KIN}`,
    "(?:le |la |un |une |son |sa )(?:beau-frère|cousin|neveu|fils|gendre|ami|voisin)(?: \\S{1,20}){0,3}? (?:fera l'affaire|s'en charge|s'en occupe|le fera|a été choisi|prend le (?:job|chantier|projet))",
    "(?:autre|concurrent|rival|confrère|quelqu'un d'autre)(?: \\S{1,20}){0,3}? (?:a été|fut|était) (?:plus rapide|moins cher|mieux|préférée?|choisie?|retenue?)",
    "(?:quelqu'un d'autre|un autre(?! (?:de nos|de vos|client|dossier|projet|prospect))|une autre \\S{1,20}|un concurrent|la concurrence|un rival|autre partenaire|autre prestataire)(?: \\S{1,20}){0,4}? (?:a raflé|a emporté|l'a emporté|a eu la signature|a décroché|a pris|a eu le|a signé|a obtenu|a gagné)",
    '(?:signé|signer|signent|conclu|commandé|partis?|acheté) (?:\\S{1,20} )?(?:chez|avec|à|auprès de) (?:la concurrence|nos concurrents|leur concurrent)',
    "nom d'un (?:concurrent|confrère|rival|autre)",
    '(?:choisis?|retenus?|pris|sélectionné) (?:un|une) autre(?! (?:date|jour|module|option|formule|heure|créneau|version|pack))',
    "(?:n'|n'a |n'ont |n'avons |a |avons |on a |ont |on n'a )(?:\\S{1,20} )?pas (?:eu|obtenu|décroché|remporté|emporté|gagné) (?:le |l'|ce |cette |la )(?:contrat|marché|affaire|mandat|mission|commande|job|projet|appel d'offres|dossier)",
    "(?:on|nous) (?:n'|ne )?(?:est|sommes|a été|avons été|seront|serons|sera) (?:donc |hélas |malheureusement |finalement )?(?:pas|non|point) (?:été )?(?:pris|retenus?|choisis?|sélectionnés?|élus?)",
    "(?:ne |n'|nous )?(?:nous |nos )?(?:choisiront|choisira|retiendront|retiendra|prendront|prendra|signeront|signera|engageront|engagera|commanderont|commandera) pas(?! (?:avant|encore|tout de suite|de (?:décision|rendez-vous|retard)))",
    "(?:ne |n')?(?:veut|veulent|désire|désirent|entend|entendent|compte|comptent|souhaite|souhaitent|a pas souhaité|ont pas souhaité|pas souhaité|pas voulu) (?:\\S{1,20} )?(?:pas |plus )?(?:aller de l'avant|contracter|continuer|avancer|poursuivre|s'engager|signer|de nous|de notre (?:offre|devis|proposition|solution)|travailler avec|donner suite|nous retenir|entendre parler)(?<=(?:pas|plus) .{1,60})",
    '(?:ne |n.)?(?:veut|veulent) pas(?=\\s{0,3}[.!,;]|\\s{0,3}$)',
    "(?<=(?:pas|plus|n'ont|n'a|ne) .{0,30})(?:souhaité|désire|voulu|désirent|désirer) (?:\\S{1,20} )?(?:contracter|aller de l'avant|s'engager|aller plus loin|poursuivre|continuer|signer)(?! avant)",
    '(?:conserve|conservent|garde|gardent|gardera|garderont|maintient son|maintiennent leur|continue avec|continuent avec|continuera avec|continueront avec|reste avec|restent avec|restera avec|resteront avec|reste sur|restent sur|resteront sur|reste fidèle à|restent fidèles à|reviennent à|revient à) (?:\\S{1,20} )?(?:prestataire|fournisseur|intégrateur|excel|tableurs?|vieux|vieille|ancien|ancienne|fardes|papier|classeurs?|carnets?|leurs? (?:outil|logiciel|système|solution|programme)s?|son (?:outil|logiciel|système|programme)|sa solution|cahiers?)',
    "(?:acheteur|repreneur|acquéreur|nouveau (?:patron|propriétaire|directeur))(?: \\S{1,20}){0,3}? (?:ne reprend pas|n'en veut pas|ne veut pas|enterre|abandonne|ne suit pas)",
    "(?:décidé de |va |vont |préfère |préfèrent |veut |veulent |compte |comptent )(?:s'arranger|se débrouiller|s'en sortir|bricoler|faire)(?: \\S{1,20}){0,2}? (?:seule?s?|entre eux|elles?-mêmes?|sans (?:nous|aide)|à la main)",
    '(?<=(?:^|[.,;:])\\s{0,3})(?:négatif|négative|perdu|raté|loupé|recalés?|refusé)(?= (?:pour|chez|avec|sur)|\\s{0,3}[.!])',
    // Québec: "nous a flushés", "a tiré la plug"
    "(?:(?:nous|m') ?(?:a|ont) |vient de nous |viennent de nous |se faire |s'est fait |fait )(?:\\S{1,12} )?(?:flush|largu|éconduir|éconduit|plaqu|recal|dégomm|congédi|débarqu|remercié(?=s?\\s{0,3}[.,;]|s? (?:pour|au profit|et)))\\S{0,3}",
    '(?:tir|débranch)\\S{1,3} (?:sur )?(?:la|le) (?:plug|prise)(?! (?:du|de la) (?:serveur|machine|tablette|courant|routeur))',
    'pas de (?:contrat|commande|vente|marché|signature)(?= en vue| pour nous| au final|\\s{0,3}[.!])',
    "(?:dénoncé|résilié|rompu|cassé) (?:le|notre) (?:contrat|commande|mandat|accord)(?! (?:actuel|existant|précédent|avec (?:leur|son|l')|chez|de leur|du|qui))",
    "(?:ils|elles|client|cliente) (?:partent|part|partiront|sont partis|est parti|est partie|vont|iront|travailleront|signent|traiteront) avec (?!nous|notre|nos|vous|votre|lui|elle|eux|un |une |le |la |les |l'|ce|cette|son|leur|plaisir|moi|beaucoup|un|\\d)\\S{3,20}",
    '(?:client|cliente) est partie?(?=\\s{0,3}[.!]|\\s{0,3}$| (?:voir )?ailleurs| à la concurrence)',
    "(?:ils ont|elle a|il a|client a|cliente a|elles ont) (?:finalement |hélas |malheureusement )?choisi (?!nous|notre|nos|vous|votre|de |la |le |les |l'|un |une |ce|cette|d'|next|hier|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|comme|parmi|pack|formule|option|version|module|en |avec|pour|sans|finalement|\\d)\\S{3,20}(?=\\s{0,3}[.!,;]|\\s{0,3}$| plutôt| à la place)",
    '(?:ils|elles|il|elle|client|cliente|patron) (?:signent|signe|partent|part|vont|va|iront|ira|vont voir|commandent|achètent|traitent) (?:\\S{1,20} )?ailleurs',
    '(?:se passer\\S{2,4} de (?:nous|nos services|vos services|notre aide)|(?:repris|reprennent|reprend) (?:ses|leurs) billes|(?:arrêtent|arrête|arrêtera|arrêteront) (?:là|tout|les frais)|pas (?:convaincus?|convaincue)s? (?:et|par notre)|plié bagage|(?:concurrent|rival|confrère)(?: \\S{1,20}){0,3}? (?:a|nous a) (?:\\S{1,20} )?(?:décroché|raflé|emporté|soufflé|chipé|pris) (?:le|la|l.|notre))',
    '(?:appel d.offres|consultation|marché)(?: \\S{1,20}){0,4}? (?:infructueu\\S{1,2}|sans suite|annulée?|abandonnée?)',
    '(?:c.est|est|était|reçu|eu|essuyé) un (?:\\S{1,20} )?non(?= (?:catégorique|ferme|définitif|poli|net|sec|clair|sans appel)|\\s{0,3}[.!,]|$)|(?:mis|met|mettent|oppos\\S{1,3}|posé) (?:\\S{1,20} )?veto|ce n.est pas (?:nous|nous qui)(?=\\s{0,3}[.!,]|$)|ce ne (?:sera|fut) pas (?:nous|notre)|(?:pris|choisi|retenu) (?:les|nos) (?:autres|concurrents)',
    '(?:nous|leur) (?:a|ont|avait|avaient) (?:finalement |malheureusement )?préféré',
    '(?:nous|leur) (?:échappe|a échappé|file (?:sous le nez|entre les doigts)|a filé)',
    "(?<!on |nous |qu'on )(?:l'a|l'ont|l'aura) (?:\\S{1,20} )?(?:emportée?|remportée?|raflée?)(?! avec nous)",
    '(?:maison[- ]mère|groupe|siège|direction|actionnaire)(?: \\S{1,20}){0,3}? (?:impose|a imposé|interdit|a mis son veto|met son veto|veto)',
    '(?:a|ont|avait|avaient) (?:déjà|leur|leurs|son|ses) (?:\\S{1,20} ){0,2}?(?:prestataire|intégrateur|fournisseur|logiciel|outil|solution|équipe)',
    '(?:devis|offre|proposition|prix|tarifs?|nous)(?: \\S{1,20}){0,3}? (?:jugée?s?|trouvée?s?|considérée?s?|étions|était|étaient|sommes) (?:\\S{1,20} )?trop (?:chers?|chères?|élevée?s?)',
    // « a retiré le projet du budget 2027 » · « il n'y aura donc pas de contrat »
    "(?:retiré|sorti|rayé|enlevé|supprimé|ôté|biffé) (?:(?:le|ce|leur|tout|projet|l'investissement|l'achat|la|commande|dossier) ?){0,3}(?:du|de leur|de son) (?:\\S{1,20} )?(?:budget|plan d'investissement)(?! (?:pour l'instant|jusqu))",
    "(?:il )?n'y aura (?:\\S{1,20} )?(?:pas|ni|plus) (?:de |d')(?:contrat|commande|projet|marché|achat)(?! (?:avant|cette semaine|ce mois))",
    'budget(?: \\S{1,20}){0,3}? (?:gelé|refusé|coupé|supprimé|rejeté|retiré|sucré|supprimés?|pas (?:été )?(?:accordé|voté|validé|débloqué))',
    // « Vous pouvez classer la recommandation Vogel », « Ils ne dépenseront rien en logiciels avant 2028 »
    '(?:pouvez|peux|merci de|veuillez|à) (?:donc )?(?:classer|clore|clôturer|fermer) (?:la|cette|le|ce) (?:recommandation|piste|dossier|lead)(?: \\S{2,20}){0,2}? ?(?=\\s?[.!,;:]|\\s?$)',
    "(?:ne|n') ?(?:dépenser\\S{2,4}|investir\\S{2,4}|achèter\\S{2,4}) (?:plus )?rien (?:en|dans|pour) ",
    "(?:garde|gardent|gardera|garderont|conserve|conservent) (?:ce qu'(?:il|elle|ils|elles) (?:a|ont)|(?:son|leur) (?:ancien|système|logiciel|outil)\\S{0,3}(?: \\S{1,20})?)(?: (?:pour|encore) \\S{1,20}){0,3}",
    // « pas de chance avec Vogel »
    '(?<=^\\s{0,3}(?:(?:malheureusement|hélas|désolée?|bon|bonjour \\S{2,12}|salut \\S{2,12}),? )?)pas de (?:chance|bol|succès|veine) (?:avec|chez|pour|auprès de)(?: (?:m\\.|mme|la société))? \\S{2,20}(?=\\s?[.!,;:]|\\s?$| (?:sa|cette|hélas|malheureusement|finalement))',
  ],
  [
    // "Vous pouvez donc la confier à un autre partenaire": what the desk may do with a referral.
    "(?:vous (?:pouvez|pourrez|pourriez)|pouvez-vous|merci de|veuillez|à vous de|n'hésitez pas à|je vous laisse|nous vous laissons) (?:\\S{1,20} ){0,3}?(?:confier|transmettre|donner|attribuer|proposer|adresser|passer|remettre)(?: \\S{1,20}){0,4}? (?:à|chez|vers) (?:un |une |d')?autres?",
    // "A refusé notre premier devis et en a demandé un autre"
    '(?:refus|rejet|écart|déclin)\\S{1,4} (?:notre |nos |le |la |mon |cette )(?:première?s?|précédente?s?|initiale?s?|\\S{1,20} ){0,2}?(?:devis|offres?|propositions?|versions?|chiffrages?|variantes?|soumissions?)(?=.{0,120}(?:demand|redemand|réclam|attend|veut|voudr|souhait|souhaité).{0,25}(?:un autre|une autre|nouve|second|deuxième|version|variante|révis|allég))',
    '(?:première?|premiers|précédente?|initiale?) (?:devis|offre|proposition|version|chiffrage|variante)(?: \\S{1,20}){0,5}? (?:refusée?|rejetée?|écartée?|jugée?|déclinée?)(?=.{0,120}(?:un autre|une autre|nouve|second|deuxième|version|révis|allég|on refait|nous refaisons|je refais))',
    '(?:rendez-vous|rdv|réunion|visite|appel|démo)(?: \\S{1,20}){0,3}? (?:annulée?|refusée?|manquée?|ratée?|reportée?|loupée?)',
    "(?:annulé|manqué|raté|refusé|annule|loupé) (?:le |la |son |sa |notre |l'|un |mon |votre |leur )?(?:rendez-vous|rdv|réunion|visite|appel|démo|coup de fil)",
    'pas encore',
    // Other people, other things.
    '(?:équipe|club|coupe|championnat|tournoi|sélection) (?:\\S{1,20} ){0,4}?(?:a perdu|perdue?|perdent)',
    '(?:nous|je|on) (?:\\S{1,20} )?(?:sommes|suis|est|avons) (?:\\S{1,20} )?(?:engagés?|liés?) (?:auprès|avec|envers|chez)',
    '(?:refus|accept)\\S{1,3} (?:\\S{1,20} ){0,2}?(?:augmentation|congés?|vacances|démission|embauche|télétravail)',
    '(?:synchro\\S{0,9}|impression|import|export|connexion|sauvegarde|mise à jour|calcul)(?: \\S{1,20}){0,2}? ne se fait',
    `(?:${MONTH_NAMES.fr}|lundi|mardi|mercredi|jeudi|vendredi)(?: \\S{1,20}){0,6}? (?:tombe|tombée?|est annulée?|saute)`,
    '(?:chez|pour) (?:un|des|nos) confrères?',
    '(?:ce|le|un|leur) (?:concurrent|rival)(?: \\S{1,20}){0,2}? (?:a|avait) (?:perdu|échoué|raté)',
    "(?:client|cliente|prospect|dossier) (?:précédente?|d'avant|de l'(?:an|année) \\S{1,10})",
    '(?:autre histoire|autre affaire|autre sujet)',
    '(?:congrès|salon|foire|concert|match|vol|train|séminaire|spectacle|cours|voyage|repas|dîner|déjeuner|fête|apéro|soirée|webinaire)(?: \\S{1,20}){0,3}? (?:annulée?|refusée?|reportée?|ratée?|manquée?)',
    '(?:imprimante|ordinateur|serveur|appli|application|écran|tablettes?|logiciel|système|voiture|téléphone|bouton|programme|imprimantes|scanner)(?: \\S{1,20}){0,2}? (?:refuse|refusent|a refusé)',
    "refus\\S{1,3} de (?:payer|régler|s'ouvrir|marcher|démarrer|s'allumer|se connecter|fonctionner|venir)",
    "(?:avait|avaient) (?:\\S{1,20} )?(?:dit non|refusé|renoncé|décliné|annulé|abandonné)(?=.{0,80}(?:signé|ravisé|accepté|commandé|revenu|changé d'avis|finalement oui))",
    // Feared, and turned round: "On croyait qu'il avait renoncé, mais non, il veut toujours un rendez-vous."
    "(?:croyai\\S{1,3}|croyions|pensai\\S{1,3}|pensions|craign\\S{1,5}|redout\\S{1,5}|imagin\\S{1,5}|semblait|paraissait|on aurait dit|au début|d'abord)[^.!?]{0,100}[,;-] ?(?:mais |et puis |or ){0,2}(?:non(?=[,;.!]|$| il| elle| ils)|pas du tout|au contraire|fausse alerte|heureusement (?:non|pas)|(?:maintenant|finalement|désormais|aujourd'hui|hier|ce matin),? (?:il|elle|ils|elles) (?:nous |me |m'|se |est |sont |a |ont |veut |veulent |demande|souhaite|revien|reste|rappell)|(?:il|elle|ils|elles) (?:veut|veulent|souhaite|souhaitent|reste|restent|est|sont|demande|demandent|était|étaient) (?:toujours|encore|bien|finalement|quand même|simplement|juste|seulement|de nouveau)(?! pas))",
    'annule et remplace',
    "renon\\S{1,5} (?:au|aux|à (?:la|l'|un|une|ce|cette|deux)) ?(?:\\S{1,20} )?(?:modules?|options?|volets?|licences?|postes?|extensions?)(?= |[.,;!]|$)",
    // "Ayant renoncé à la deuxième caisse": a part of the order is given up, not the order.
    "(?:renon\\S{1,5}|se pass\\S{1,4}) (?:\\S{1,20} )?(?:au|aux|à (?:la|l'|un|une|ce|cette|deux|trois|quelques)|à|du|de (?:la|l')|des) ?(?:deuxième|seconde?|troisième|quatrième|dernier|dernière|(?:deux|trois) (?:des|autres)) (?!offre|proposition|devis)\\S{1,20}",
    "(?:renon\\S{1,5}|se pass\\S{1,4}) (?:\\S{1,20} )?(?:au|aux|à (?:la|l'|un|une|ce|cette|deux|trois|quelques|leur|son)|du|de (?:la|l')|des) ?(?:\\S{1,20} )?(?:caisses?|tablettes?|bornes?|imprimantes?|scanners?|formations?|modules?|options?|volets?|licences?|postes?|lots?|tranches?|interfaces?|reprise (?:des|de) données|migration|maintenance|formule|jours|journées?|sites?|filiales?|succursales?|terminaux|terminal|accessoires?|abonnements?|boutique en ligne|personnalisation|paramétrage|hébergement|sauvegardes?|astreinte)(?= |[.,;!]|$)",
    'retir\\S{1,4} (?:\\S{1,20} )?(?:licences?|postes?|modules?|options?|lignes?|lots?|véhicules?|frais)',
    "(?:dirais|dirai|dire|dis) pas que c'est",
    '(?:mise en|en) (?:redressement|liquidation)(?=.{0,60}(?:poursuite|mission|chantier|doute))',
    '(?:semble|paraît|pas|jamais) (?:\\S{1,20} )?(?:vraiment )?défavorable',
    "(?:notre|mon|ma) (?:comité|direction|chef|cheffe|conseil|cabinet|bureau|équipe|patron|patronne|associée?|hiérarchie|siège|maison mère|responsable)(?: \\S{1,20}){0,3}? (?:écarté|refusé|refuse|dit non|rejeté|décliné|décline|décidé|préfère|n'a pas souhaité|met son veto)",
    'ne pas accepter (?:ce|cette|le|la) (?:lead|recommandation|mission|mandat|contact|dossier)',
    "(?:nous|je|on) n'(?:allons|irons|avons|ai|a|vais) (?:\\S{1,20} )?pas (?:\\S{1,20} )?(?:donner suite|donné suite|poursuivre|aller plus loin) (?:de (?:notre|mon) côté|à (?:cette|ce|votre))",
    "(?:perdue?s?|oubliée?s?)(?: \\S{1,20}){0,2}? (?:mots? de passe|accès|identifiants?|codes?|données|clés?|l'accès|badge)",
    '(?:données|fichiers?|saisies?|photos|historique)(?: \\S{1,20}){0,3}? perdue?s?',
    '(?:gelé|gèle|gelés|suspendu|stoppé|bloqué|refusé|arrêté)(?: \\S{1,20}){0,2}? (?:paiements?|factures?|virements?|règlements?|accès)',
    '(?:paiements?|factures?|virements?|règlements?)(?: \\S{1,20}){0,4}? (?:gelée?s?|suspendus?|stoppés?|refusée?s?|rejetée?s?)',
    'perdu (?:de vue|contact|patience|confiance|du temps)',
    "(?:extension|mise à niveau|mise à jour|upgrade|modernisation|refonte|remplacement|migration|reprise) (?:de |du )(?:son |leur |l')?(?:ancien|ancienne|actuel|actuelle|vieux|vieille|propre) (?:\\S{1,20} ){0,2}?(?:logiciel|système|outil|plateforme|solution|progiciel|base)",
    // « Perdu presque toute la semaine à cause de la neige », « l'autre prestataire s'est retiré »
    "perdu (?:presque |quasiment |environ |au moins |plus d'|près d'|la moitié de |une partie de ){0,2}(?:toute |tout |une |un |deux |trois |quatre |plusieurs |quelques |\\d{1,2} )?(?:la |le |l'|notre )?(?:bonne )?(?:semaines?|jours?|journées?|matinées?|après-midi|heures?|mois|week-end|demi-journée)(?! (?:client|affaire))",
    "(?:l'autre|cet autre|leur|le premier|ce) (?:\\S{1,20} )?(?:prestataire|fournisseur|concurrent|candidat|intégrateur|société|partenaire)(?: \\S{1,20}){0,2}? (?:s'est (?:retiré|désisté|dédit)|a (?:jeté l'éponge|renoncé|abandonné|déclaré forfait|fait faux bond)|se retire|s'est (?:retirée|désistée))",
    '(?:messages?|mails?|appels?|courriels?|relances?|tentatives?|courriers?|sms)(?: \\S{1,20}){0,5}? (?:sans suite|échoué)',
    "(?:démarrage|début|date|lancement|travaux|départ|coup d'envoi)(?: \\S{1,20}){0,10}? (?:annulée?s?|reportée?s?|gelée?s?|suspendue?s?|abandonnée?s?|tombe|tombée?)",
    '(?:nous|je) (?:\\S{1,20} )?ne (?:\\S{1,20} ){0,4}?(?:donner suite|donnerons|donnerai|poursuivre|poursuivrons|poursuivrai|prendre|aller plus loin|irons)',
    '(?:nous|je) (?:\\S{1,20} ){0,3}?(?:décliner|déclinons|décline|refuser|refusons|refuse|renoncer|renonçons|renonce|abandonner)',
    'signée?s? (?:\\S{1,20} ){0,2}?chez (?:nous|le client)',
    '(?:option|options|module|modules|licence|licences|lot|étape|remise)(?: \\S{1,20}){0,3}? (?:abandonnée?s?|annulée?s?|refusée?s?|retirée?s?|écartée?s?)',
  ],
);
