/** French words of the last net under a win (src/parsers/safeguards/). */
import type { SafeguardWords } from './types.js';

const OUTSTANDING =
  "(?:accord|l'accord|d'accord|validation|signature|contresignature|financement|crédit|prêt|banque|permis|autorisation|conseil|direction|bon de commande|commande écrite|confirmation|approbation|budget|subvention|décision|feu vert|contrat|papiers|avenant|assurance|bailleur)";

export const FR_SAFEGUARD: SafeguardWords = {
  unsettled: [
    '(?:ai|avons|a) rêvé',
    "(?:convenu|réglé|entendu|arrangé|conclu)(?: (?:tout|cela|ça|l'affaire))? (?:au|par) téléphone",
    'seule?s? (?:la|le|les) (?:première?s?|un|une)(?: \\S{1,12})? (?:est|sont) (?:fermes?|sûre?s?|engageante?s?|garantie?s?)',
    "signé (?:la mauvaise|l'ancienne|une mauvaise|le mauvais|l'ancien) (?:version|contrat|exemplaire|formulaire|document)",
    "\\d[^.;!?]{0,80}, (?:c'est|ça reste|reste) (?:encore )?à (?:décider|clarifier|voir)",
    // « votre commission serait de 4 850 », « vous auriez 4 850 », « pour ainsi dire là », « en route vers chez nous »
    '(?:commission|facture|part|total|début|montant) serait |(?:vous auriez|tu aurais|on serait à|nous serions à|vous toucheriez) ',
    '(?:pour ainsi dire|autant dire|quasiment|quasi|pratiquement|presque) (?:là|signée?|faite?|acquise?|gagnée?|dans la poche|à nous|conclue?|arrivée?|certaine?)',
    '(?:en route|en chemin) (?:vers|pour) (?:chez )?nous',
    // Another is sought, or has the job by now.
    '(?:cherch|regard|prospect)(?:e|ent) (?:\\S{1,12} )?ailleurs|(?:pourrai(?:t|ent)|peut|peuvent)(?: \\S{1,12}){0,2}? nous (?:lâcher|quitter|laisser tomber|planter)',
    "(?:besoin|faut|voulez) (?:\\S{1,12} ){0,3}?(?:bon de commande|commande|contrat)(?: signée?)?,[^.;!?]{0,30}?(?:manque|n'est pas|n'a pas|pas encore|suivra|suit|à venir|arrivera|arrive|attend\\S{0,4})",
    "(?:sous (?:toute )?réserves?|sauf (?:avis|contrordre|changement|si|accord|refus|imprévu)|sous (?:la )?conditions?|à (?:la )?(?:seule )?condition|condition suspensive|clause suspensive|conditionnée?s?|conditionnelle?s?|pourvu qu\\S{1,20}|pour autant qu\\S{1,20}|à supposer|en supposant|dans l'hypothèse|si tout|s'ils|s'il(?! vous| te)|(?<!demandé |demandait |demandaient |voulait savoir |voulaient savoir )si (?:le|la|les|leur|elle|son|sa|nous|tout|rien|jamais|l'\\S{1,20})|dépend\\S{0,5}|tributaire\\S{0,1}|suspendue? à|tant qu\\S{1,20}|à moins qu\\S{1,20}|moyennant)",
    `(?:en attente|dans l'attente|attend\\S{0,4}|attendre|manque|manquent|reste|restent|avant|dès|une fois|jusqu'à|sans)(?: \\S{1,20}){0,4}? (?:de |de la |du |d'|l'|la |le |leur )?${OUTSTANDING}`,
    `(?:quand|lorsque|dès que|si)(?: \\S{1,20}){0,2}? ${OUTSTANDING}(?: \\S{1,20}){0,2}? (?:sera|seront|arrive|arrivera|tombe|tombera|viendra|est là)`,
    `${OUTSTANDING}(?: \\S{1,20}){0,4}? (?:reste|restent|à (?:confirmer|valider|obtenir|venir|signer|recevoir)|en attente|en cours|en suspens|manque|manquent|pas encore|n'est pas|n'a pas|suivra|suit|doit)`,
    "(?:doit|doivent|devra|devront)(?: \\S{1,20}){0,2}? (?:d'abord|encore|auparavant|préalablement|au préalable) (?:\\S{1,20} ){0,2}?(?:délivrer|accorder|donner|octroyer|approuver|valider|autoriser|voter|se prononcer)",
    "(?:vot(?:e|ent|era|eront)|se prononc\\S{1,6}|statu(?:e|ent|era|eront)|tranch(?:e|ent|era|eront)|délibèr\\S{1,5}) (?:\\S{1,20} ){0,2}?(?:sur|à propos d\\S{1,2}) (?:le |la |l'|leur |ce |cette )?(?:prix|montant|contrat|commande|offre|projet|budget|somme|affaire)",
    "(?:lettre d'intention|déclaration d'intention|protocole d'accord|promesse de|accord de principe|(?:accord\\S{0,2}|oui|décision|feu vert|acceptation|acquise?|retenue?)(?: \\S{1,20}){0,3}? (?:de|sur le|dans le|le) principe|sur le principe|en principe|pré-?accord|précontrat|option sur|orale?s?|oralement|orales|verbale?s?|verbalement|verbaux|de vive voix|par téléphone|poignée de mains?|tope-?là|officieu\\S{1,5}|informel\\S{0,6}|provisoire\\S{0,4}|provisoirement|projet de (?:contrat|commande|convention|accord|offre|devis|bon|marché|avenant|mandat|texte|protocole|lettre|décision|budget)|brouillon|à l'essai|période d'essai|non contractuel\\S{0,3})",
    '(?:pas|rien|aucun\\S{0,1}|ni|jamais)(?: (?!(?:et|puis) (?:il|elle|ils|elles|on|le|la|nous) )\\S{1,20}){0,4}? (?:définiti\\S{1,4}|fermes?|officiel\\S{0,4}|signée?s?|confirmée?s?|validée?s?|acquise?s?|certaine?s?|sûre?s?|engageante?s?|contraignante?s?|écrit\\S{0,2}|gravée?s?|fait|arrêtée?s?|bouclée?s?|réglée?s?)',
    "(?:rétract\\S{1,6}|désist\\S{1,6}|annul\\S{1,8}|résili\\S{1,7}|dénonc\\S{1,5}|chang\\S{1,5} d'avis|ravis\\S{1,3} à|se raviser|s'est ravisée?|reven\\S{1,4} sur|renonc\\S{1,6}|retir\\S{1,5}|fait? (?:marche|machine) arrière|machine arrière|marche arrière|tombée? à l'eau|tomber à l'eau|tombe à l'eau|capoté\\S{0,2}|capoter|laisser tomber|laissé tomber|suspendu\\S{0,2}|gelée?s?|en suspens|en pause|mis\\S{0,2} en veille|se retire\\S{0,2}|hésite\\S{0,4}|plus (?:envie|intéressée?s?|sûrs?))",
    "(?:(?:ne|n')\\s?(?:\\S{1,20} ){0,3}?(?:facture[rz]|facturons|enregistre[rz]|comptabilise[rz]) (?:\\S{1,20} ){0,2}?(?:pas|rien|encore|plus)|pas (?:encore )?(?:de |la )?(?:facture[rz]?|facturation)|attend\\S{1,4} (?:\\S{1,20} ){0,4}?(?:factur\\S{1,5})|pour (?:la |votre |les |vos )?factur\\S{1,5},? (?:\\S{1,12} ){0,2}?(?:attend\\S{1,4}|patient\\S{1,4})|ne pas (?:\\S{1,20} )?(?:facturer|enregistrer)|facture (?:\\S{1,20} ){0,3}?(?:plus tard|en attente|seulement (?:après|quand|une fois)))",
  ],
  voids: [
    "ce n'(?:est|était) pas (?:\\S{1,20} ){1,5}?qui (?:a|ont) (?:signé|commandé|passé|accepté|acheté)",
    "(?:oubliez|oublie|ignorez|ignorer|effacez|effacer|supprimez|supprimer|annulez|annuler|rayez|biffez|jetez|tenez pas compte|tenir compte|considérez)(?: surtout| donc| plutôt)? (?:(?:de|du|des|que|ce|cet|cette|mon|ma|mes|le|la|les|tout|tous|notre) ){0,3}(?:ce que |qui |qu'|l'|d')?(?:\\S{1,20} ){0,3}?(?:mails?|e-?mails?|courriels?|messages?|envois?|annonces?|écrit|précède|dit|dernier|précédent)|comme si je n'avais rien|(?:ce qui précède|tout cela|tout ça|cela) (?:\\S{1,20} ){0,3}?(?:faux|inventé|un malentendu|une erreur|une blague|pas (?:sérieux|vrai))|pas (?:\\S{1,20} ){0,3}?au sérieux|nul et non avenu|sans objet",
    "(?:poisson d'avril|je plaisante|c'(?:est|était) (?:pour rire|une (?:blague|plaisanterie|farce|arnaque))|qu'une (?:blague|plaisanterie)|j'ai rêvé|(?:un|beau|mon) rêve(?! devenu)|(?:simple |un |message de |courriel de |ceci est un )(?:test|essai)(?! (?:concluant|réussi))|pour (?:tester|essayer|m'exercer)|à des fins de (?:test|démonstration)|(?:envoyé|parti|adressé)e? (?:par erreur|trop tôt|trop vite)|(?:mauvais|faux) (?:destinataire|client|dossier|fichier|chantier|chiffres?|montants?|colonne|ligne)|trompée? de (?:ligne|colonne|fichier|client|dossier|chantier|mail)|confondu|malentendu|méprise|inventé\\S{0,2}|fictifs?|fictives?|au hasard|valeurs? d'exemple)",
    "(?:(?:chiffres|montants|valeurs|sommes)(?: \\S{1,20}){0,2}? (?:ceux|celles) (?:du|de la|de|d'une?) ?(?:dossier|chantier|autre|client|affaire|projet|voisin)|en (?:milliers|millions)|à multiplier|à la louche|au doigt mouillé|ordre de grandeur|estimati(?:on|ons)|estimée?s?|prévisionnel\\S{0,2}|l'an dernier(?= ?[.!)]{0,3} ?$)|ancien tarif|ancienne grille|avec des pincettes|(?:valent|vaut|valables?) (?:que |plus )?(?:\\S{1,20} ){0,2}?(?:jusqu'\\S{1,10}|cette semaine|ce mois))",
    "(?:(?:voici|ci-joint|notre|nos|la|une|un) (?:\\S{1,20} ){0,1}?(?:chiffrage|estimation|prévisions?|projection|calcul|calculs|scénario)(?! météo)|(?:voici|ci-joint|ceci est|c'est|voilà) (?:un |une |votre )?(?:propre )?(?:modèle|exemple|brouillon|canevas)|exemple (?:de|d')(?: \\S{1,20}){0,2}|à quoi ressembler\\S{1,5}|ressemblerait|projet d'annonce)",
    "(?:faillite|dépos\\S{1,3} le bilan|dépôt de bilan|redressement judiciaire|liquidat\\S{1,5}|insolvab\\S{1,3}|décédée?|faux en écriture|est (?:nul|caduc|caduque)(?= ?[.!)]{0,3} ?$)|pas pouvoir|aucun pouvoir|sans pouvoir|n'avait pas le droit|déchiré\\S{0,2}|(?:tout|c'|affaire|projet) ?(?:est|était) (?:fichu|foutu|fini|mort|annulé|perdu|terminé)e?|tombée? à l'eau|trop beau pour|de courte durée|s'y oppose\\S{0,3}|mis son veto|plus (?:en )?entendre parler|n'en (?:voulait|veut|veulent) (?:plus|pas)|rendu (?:le|la) (?:marché|commande|chantier)|date (?:ne tient plus|est caduque|n'est plus))",
    "(?:(?:un|une|d')(?: )?(?:autre(?! (?:chantier|projet|dossier|rendez-vous|engagement|déploiement|client (?:a|ayant) (?:\\S{1,12} )?(?:glissé|reporté|repoussé|décalé|annulé|libéré)))|concurrent\\S{0,2}|confrère|rival)(?: (?:maison|entreprise|société|prestataire|installateur|fournisseur))? (?:\\S{1,20} ){0,2}?(?:a|qui|aura|s'en)|(?:marché|commande|chantier|affaire)(?: \\S{1,20}){0,3}? (?:est (?:allée?|partie?)|(?:nous (?:est |sera )?passée? (?:sous|devant|à)|nous (?:est |a )?échappé\\S{0,1})|à (?:son|sa) (?:neveu|beau-frère|frère|cousin|fils|ami))|accepté (?:notre|l'|une|mon) ?invitation|failli (?:signer|commander|gagner|l'avoir)|s'en est fallu|à un cheveu|(?:oui|feu vert|accord|d'accord) (?:à|pour) (?:une?|la|le|notre|établir|un second|un deuxième) ?(?:\\S{1,20} ){0,2}?(?:démo|démonstration|visite|devis|rendez-vous|métré|présentation|rencontre|appel|café|déjeuner|essai))",
  ],
  dropsFigures: [
    "(?:oubliez|oublie|ignorez|ignorer|effacez|effacer|supprimez|supprimer|rayez|biffez|tenez pas compte|tenir compte)(?: surtout| donc| plutôt)? (?:(?:de|du|des|la|le|les|l'|tous|ce|cette|ces) ){0,3}(?:total|somme|montants?|prix|date|chiffres?)|un zéro (?:de trop|en trop)|oublié un zéro",
  ],
  hearsay: [
    "(?:apparemment|il paraît|paraît-il|semble-t-il|il semble\\S{0,6}|semblerait|à ce qu'on dit|soi-disant|prétendument|aurai(?:t|ent)|serai(?:t|ent)|quasi(?:ment)?|presque|pratiquement|probablement|vraisemblablement|sans doute|peut-être|éventuellement|normalement|en principe|à priori|a priori|on espère|nous espérons|j'espère|espérons|je crois|je pense qu\\S{1,20}|80 ?%|90 ?%|95 ?%|99 ?%)",
  ],
  openFigures: [
    // « À un prix à discuter »
    '(?:prix|montants?|tarifs?|conditions|total|somme|honoraires)(?: (?:est|sont|reste|restent))?(?: (?:encore|toujours))? à (?:discuter|négocier|débattre|définir|fixer|convenir|déterminer|revoir)',
    // « Votre part (payée en octobre) : 4 850 » : ce qui est payé ne se facture plus
    "(?:part|commission|facture|montant)(?: ?: [^()]{1,16})? \\((?:déjà )?(?:payée?|réglée?|versée?)(?: \\S{1,12}){0,3}\\)|(?:votre|ta|la) (?:part|commission)(?:,? (?:nous l'avons|on l'a|est|a été))? déjà (?:été )?(?:payée?|réglée?|versée?)|(?:avons|ai) déjà (?:payé|réglé|versé) (?:votre|ta|la) (?:part|commission)",
    '(?:était|étaient|est) (?:bien|quand même|finalement) (?:le bon|la bonne|les bons|juste|correct|exact)',
    "(?:(?:n'|ne |n’)(?:ai|avons|a|ont|est|connais|connaissons|sais|savons) pas encore (?:\\S{1,20} ){0,4}?(?:chiffres?|montants?|prix|total|somme|date|valeur)|(?:j'|nous |on )attend\\S{0,3} (?:\\S{1,20} ){0,3}?(?:chiffres?|montants?|prix|total|somme|date|valeur))",
    "(?:quelques (?:milliers|centaines|mille)(?: de | d'| )(?:\\S{1,20} ){0,2}?(?:de )?(?:moins|plus)|quelques (?:milliers|centaines) (?:\\S{1,20} ){0,2}?moins cher|(?:prix|montant|total|facture|part|commission|date|début|démarrage)(?:,? \\S{1,20}){0,3}? (?:change|changent|baisse|augmente|bouge|va (?:\\S{1,20} )?(?:changer|baisser|augmenter|bouger|diminuer)) (?:aussi|également)|il (?:se peut|est possible) (?:que|qu'|aussi que|encore que)|(?:peut-être|éventuellement) (?:\\S{1,20} ){0,3}?(?:plus tard|plutôt en|seulement en|qu'en|finalement en))",
    "(?:(?:montant|part|chiffre|total|somme|facture|commission)(?: \\S{1,20}){0,3}? (?:en cours de (?:calcul|chiffrage|révision|vérification)|à l'étude|(?:sera|seront) (?:calculée?s?|recalculée?s?|chiffrée?s?|communiquée?s?|précisée?s?))|(?:reste|restent|encore) à (?:calculer|chiffrer)|(?:je|nous) (?:dois|devons|vais|allons) (?:encore |d'abord )?(?:la |le |les )?(?:calculer|chiffrer))",
    "(?:(?:lequel|laquelle|lesquels|lesquelles)(?: des deux| d'entre elles| d'entre eux)? (?:est|fait|vaut|sera|compte|retenir|prévaut)|l'une? ou l'autre|contradictoires?|se contredisent|pas (?:\\S{1,20} ){0,3}?de réponse claire)",
    '(?:nouveaux?|nouvelles?|nouvel|définitifs?|définitives?|exacte?s?|précise?s?) (?:\\S{1,20} )?(?:date|montants?|total|somme|chiffres?|prix|début|démarrage)(?: \\S{1,20}){0,8}? (?:suivra|suit|suivront|plus tard|dès que|quand|lorsque|inconnue?s?|pas encore|reste|à venir|ultérieurement)|(?:communique\\S{0,3}|donne\\S{0,3}|envoie|enverr\\S{1,3}|transmets?|transmettr\\S{1,3}|préviens|confirme\\S{0,3})(?: \\S{1,20}){0,3}? (?:nouveaux?|nouvelles?|nouvel|bonne?|définitive?|exacte?) (?:date|montants?|total|somme|chiffres?|prix|début)',
    "(?:chiffres?|montants?|sommes?|prix|total|totaux|date|début|tout|cela|ceci|c'est|ça|détails)(?: \\S{1,20}){0,4}? (?:peut|peuvent|pourrait|pourraient|risque|risquent|va|vont|sera|seront|encore|reste|restent|à)(?: \\S{1,20}){0,3}? (?:changer|évoluer|bouger|varier|modifiée?s?|ajustée?s?|revue?s?|confirmer|confirmée?s?|valider|validée?s?|vérifier|vérifiée?s?|négociée?s?|préciser|précisée?s?)",
    "(?:de mémoire|de tête|sauf erreur|si je (?:ne me trompe|me souviens)\\S{0,4}|si j'ai bien (?:compris|noté|retenu)|à confirmer|à préciser|à vérifier|à valider|reste à (?:confirmer|préciser|valider|vérifier)|je ne suis pas (?:\\S{1,20} )?(?:sûre?|certaine?)|pas (?:\\S{1,20} )?sûre?s?|(?:je|nous) (?:dois|devons|vais|allons) (?:\\S{1,20} ){0,3}?(?:vérifier|revérifier|contrôler|confirmer)|plus ou moins|à peu de chose près|tbc|tbd|non définiti\\S{1,4})",
  ],
  notTheirs: [
    // Another name, another hand.
    "(?<!(?:projet|équipe|module|portail|produit|programme|système|logiciel|phase|lot) )(?:s'appelle|se nomme|s'appellent) (?:maintenant|désormais|dorénavant|à présent)|(?:a|ont) changé de (?:nom|raison sociale)|rebaptisée?|est devenue? (?:\\S{2,20} )(?:sa|sarl|sàrl|sas|ag)",
    "(?:partageons|partage|partagera|partagerons)(?: \\S{1,12})? (?:l'|le |la |cette |ce )?\\s?(?:affaire|chantier|projet|commande|contrat|mandat)(?: \\S{1,12})? (?:avec|entre) (?!vous|notre|nos|toi)",
    "(?:emporté|emmené|pris|emporte|emmène) (?:\\S{1,12} )?(?:l'|le |la |cette )?\\s?(?:affaire|commande|projet|contrat|chantier)(?: \\S{1,12})? avec (?:lui|elle|eux)",
    '(?:même|mêmes) (?:propriétaires?|patron|dirigeants?|famille|actionnaires?|gérant)(?= ?[.,;!)]| ?$)|(?:société|entreprise|maison|boîte)[ -](?:sœur|soeur) (?:qui )?(?:\\S{1,12} )?(?:paie|paye|paiera|règle|réglera|prend en charge)',
    '(?:la|sa|leur|une) (?:société|boîte|entreprise|maison)[ -](?:sœur|soeur|mère) (?:\\S{1,20} )?(?:a|ont|vient de|nous a)(?: \\S{1,20}){0,3}? (?:signé|signer|commandé|commander|confié|confier|passé commande)',
    "(?:commande|contrat|signature|bon de commande|marché|mandat)(?: \\S{1,20}){0,4}? (?:est|vient|émane|passée?|signée?|provient|appartient)(?: \\S{1,20}){0,4}? (?:de |par |à |avec )?(?:la|sa|leur|une|l') ?(?:maison[ -]mère|société[ -]mère|société[ -]sœur|société[ -]soeur|filiale|holding|maison[ -]sœur|bailleresse|propriétaire)",
    "(?:la |leur |sa )?(?:maison[ -]mère|société[ -]mère|société[ -]sœur|filiale|holding)(?: \\S{1,20}){0,2}? (?:est|qui est|sera) (?:\\S{1,20} )?(?:la cliente|le client|l'acheteur|l'acheteuse|le donneur d'ordre|cocontractante?|contractante|qui (?:signe|commande|achète|paie))",
    "(?:pas|ni|aucunement) (?:\\S{1,20} )?(?:partie (?:au|à ce|à cette|du|prenante)|(?:notre |le )?cocontractante?|signataires?|(?:le )?donneur d'ordres?)",
    "(?:c'est|ce sera|ce sont) (?!notre|nos|nous|moi|mon|ma|vous|votre)(?:\\S{1,20} ){1,4}?qui (?:\\S{1,20} )?(?:exécutera|exécute|exécuteront|encaissera|encaisse|facturera|détient le contrat)(?! (?:pour nous|chez nous))",
  ],
  disputed: [
    // « Reste à savoir si elle se calcule sur le tout ou seulement sur les services. »
    "s(?:i|'il) (?:\\S{1,20} ){1,5}?sur (?:\\S{1,20} ){1,4}?ou (?:seulement |uniquement )?sur",
    '(?:facturer|facturez|factures?)(?: \\S{1,20}){0,8}? (?:et non|et pas|pas|non pas) (?:à )?nous',
    'pas à nous,? mais à|(?:facturer|facturez) (?:directement )?(?:au client|à la cliente)',
    '(?:je|nous) (?:vous )?(?:proposerais|proposerions|offrirais|offririons) \\d{1,2}(?:,\\d{1,2})? ?%|\\d{1,2}(?:,\\d{1,2})? ?%,? (?:pour autant que|autant que|à ce que|si) je (?:sache|sais|me souviens)',
    '\\d{1,2}(?:[.,]\\d{1,2})? ?(?:%|pour ?cent) (?:\\S{1,20} ){0,2}?(?:serai(?:t|ent)|devrai(?:t|ent)|semblent?)(?: \\S{1,20}){0,3}? (?:équitables?|justes?|suffire|suffisants?|corrects?|raisonnables?|mieux)',
    "(?:(?<!sans )contest\\S{1,5}|mise? en doute|met en doute|mettent en doute|litige|litigieu\\S{1,4}|remet\\S{0,4} en cause|remise? en cause|discute\\S{0,2} (?:\\S{1,20} ){0,3}?(?:part|commission|montant)|s'oppose\\S{0,2} à (?:\\S{1,20} ){0,2}?(?:part|commission|facture))",
    '(?:pas|jamais) (?:\\S{1,20} )?(?:venue?s?|arrivée?s?|passée?s?|née?s?|provenue?|apportée?s?|due?) (?:par|de|grâce à|via|à) (?:vous|toi|votre (?:recommandation|entremise|intermédiaire))|(?:ne vient|ne provient) pas (?:de|par) (?:vous|toi)|ne vous doit (?:pas|rien)',
    'factur\\S{1,4}(?: \\S{1,20}){0,5}? (?:à|au nom de) (?:\\S{1,20} ){1,4}?,? ?(?:et )?(?:non|pas) (?:pas )?à nous',
    '(?:ne passe|ne passent|ne transite|ne transitent) pas (?:par|chez) (?:nous|notre|nos)',
    "si votre (?:part|commission|rétribution|honoraire)(?: \\S{1,20}){0,5}? (?:porte|s'applique|se calcule|couvre|comprend)(?! .{0,3}\\?)",
  ],
  partly: [
    '(?:seule?s?|uniquement|seulement|rien que|juste) (?:\\S{1,20} ){0,2}?(?:tranche|phase|partie|étape|moitié|lot|module|volet)(?: \\S{1,20}){0,3}? (?:commandée?s?|signée?s?|approuvée?s?|convenue?s?|acceptée?s?|décidée?s?|validée?s?|ferme|confirmée?s?|couverte?)',
    "(?:commandée?s?|signée?s?|approuvée?s?|convenue?s?|acceptée?s?|décidée?s?|validée?s?|commandé que|signé que|approuvé que|validé que|commande que|porte que)(?: \\S{1,20}){0,3}? (?:que|seulement|uniquement|sur)?(?: \\S{1,20}){0,2}? (?:la |une )(?:première|seule|moitié)(?: (?:tranche|phase|partie|étape|moitié))?(?! fois)(?= (?:pour l'instant|à ce jour|pour le moment|jusqu'ici|jusqu'à présent|seulement|uniquement))",
    "n'(?:ont|a|avons|est) (?:\\S{1,20} ){0,2}?(?:commandé|signé|approuvé|validé|accepté|retenu|convenu) que (?:la|une|le|l')",
  ],
  altered: [
    '(?:module|option|lot|poste|partie|tranche|prestation|volet|licences?|portail|ligne)(?: \\S{1,20}){0,6}? (?:saute|sauté|sauter|disparaît|disparu|supprimée?s?|enlevée?s?|retirée?s?|abandonnée?s?|passe à la trappe)',
    "(?:enlèv\\S{1,3}|enlev\\S{1,4}|retranch\\S{1,4}|supprim\\S{1,4}|ôt\\S{1,3}|retir\\S{1,4}|coup\\S{1,3}|raye|déduit|déduisent|amput\\S{1,4}) (?:\\S{1,20} ){1,5}?(?:de |des |du |d'|sur |à )(?:la |le |l'|leur |ses )?(?:prestations?|commande|contrat|total|prix|somme|périmètre|montant|options?|marché)",
    '(?:interverti\\S{0,1}|inversé\\S{0,2}|permuté\\S{0,2}|échangé)(?: \\S{1,20}){0,3}? (?:chiffres?|nombres?|montants?|zéros?)|(?:chiffres?|montants?|virgule|zéro)(?: \\S{1,20}){0,3}? (?:intervertis?|inversée?s?|permutés?|décalée?|mal placée?)',
  ],
  noLonger: [
    "(?:plus|pas|jamais) (?:\\S{1,20} )?(?:valables?|valides?|justes?|correct\\S{0,2}|exacte?s?|d'actualité|bons?|bonnes?|à jour)|(?:ne|n')\\s?(?:tient|tiennent|vaut|valent|s'applique|s'appliquent|compte|comptent|est|sont)(?: \\S{1,20}){0,2}? plus|(?:caduc|caducs|caduque|caduques|périmée?s?|obsolètes?|dépassée?s?)",
  ],
  neverWas: [
    '(?:\\S{1,15}rai(?:t|ent|s)|\\S{1,15}ri(?:ons|ez)|(?:envisagé|pressenti|espéré|souhaité|escompté|visé)e?s?|proposé\\S{0,3}|offre|devis|budget|au lieu|concurren\\S{1,4}|demandait|demandaient)',
  ],
  takesBack: [
    "(?:pardon|non,? pardon|excuse[sz]?(?:-moi)?|désolée?|je voulais dire|je veux dire|ou plutôt|plutôt|je corrige|correction|rectification|je rectifie|erreur|errata|enfin non|non,? (?:attendez|attends|c'est|je|en fait)|attendez|oups|oubliez (?:ça|cela|ce chiffre)|biffez|rayez|je me (?:trompe|suis trompée?)|je m'emmêle|faute de frappe|coquille|mauvais(?:e)? (?:ligne|colonne|onglet|chiffre|montant)|ou mieux)",
  ],
  noShare: [
    '(?:tva|taxe\\S{0,1}|impôt\\S{0,1}|remise|rabais|ristourne|escompte|acompte|marge|sûre?s?|certaine?s?|chances?|terminé\\S{0,2}|fait|intérêts?|de plus|de moins|à la commande|à la livraison)',
  ],
  requests: [
    '(?:(?:merci de|veuillez|prière de|vous pouvez|tu peux|pouvez)(?: (?:donc|bien|maintenant|désormais))? (?:nous |me )?(?:factur\\S{1,3}|envoyer (?:\\S{1,20} ){0,2}?facture|adresser (?:\\S{1,20} ){0,2}?facture)|factur\\S{1,3}-(?:nous|moi)|envo\\S{1,4}-(?:nous|moi) (?:\\S{1,20} ){0,3}?facture)',
  ],
  harmless: [
    // « comme convenu par téléphone »
    'comme (?:(?:nous|on) (?:en )?(?:avons|avions|a|avait) )?(?:convenu|discuté|annoncé|vu|dit|évoqué|parlé|expliqué|indiqué)(?: ensemble| hier| ce matin| lundi| mardi| mercredi| jeudi| vendredi| tout à l.heure){0,2} (?:par téléphone|au téléphone|de vive voix|oralement)',
    // « Nous attendons votre facture de 2 590 »
    "(?:(?:nous|et) attendons|(?<!qu')on attend|j'attends|(?:notre|la) (?:comptabilité|compta|secrétaire) attend)(?: (?:donc|alors|volontiers|avec plaisir|maintenant|désormais|de (?:vous|toi|votre part|ta part))){0,2} (?:votre|ta|une) factures?(?! (?:pas|plus|jusqu|avant d|rectifi|corrig))",
    // « Ce qui a changé depuis le projet de contrat »
    '(?:depuis|par rapport au|contrairement au) (?:le |premier |notre ){0,2}(?:brouillon|projet)',
    "(?:(?:résili|annul|dénonc|quitt)\\S{1,6} (?:leur|leurs|son|sa|ses|l'|le|la) ?(?:\\S{1,20} )?(?:anciens?|anciennes?|précédente?s?|actuel\\S{0,2}|contrat actuel)|(?:renonc|retir|abandonn|supprim|enlev)\\S{1,4} (?:au|aux|à (?:la|l'|un|une|deux|trois)|le|la|les|l'|un|une|deux|trois|quatre|\\d{1,3}|quelques|des) ?(?:\\S{1,20} ){0,2}?(?!commandes?|signatures?|contrats?|projets?|accords?|offres?|confiance|dossiers?|mandats?|marchés?|candidatures?)\\S{3,20}?,?(?=.{0,60}(?:montant|total|prix|commande)(?: \\S{1,20}){0,3}? (?:passe|tombe|descend|est ramenée?) )|sans (?:aucune |la moindre )?(?:réserves?|conditions?|condition suspensive)|s'il (?:vous|te) plaît|si (?:vous|tu|besoin|possible|nécessaire|cela vous|ça vous)|n'hésite\\S{0,1} pas|sans hésit\\S{2,6}|aucun doute|sans aucun doute|indépend\\S{1,8}|dépendances?|retir\\S{1,4} (?:le|la|les) (?:commande|colis)|après (?:\\S{1,20} ){0,3}?(?:accord|validation|approbation|signature|décision) (?:\\S{1,20} ){0,3}?(?:du|de la|des|obtenue?))",
  ],
};
