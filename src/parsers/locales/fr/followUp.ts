/** Statement `follow-up`: commande supplémentaire d'un client déjà gagné (READING.md, clause S5). */
import { statementReader } from '../../phrases.js';

export const readFollowUp = statementReader(
  'fr/follow-up',
  'follow-up',
  [
    '(?:repris|reprend|reprennent|rempile|rempilent|remet le couvert|remettent le couvert|remis le couvert|remet ça|remettent ça|fait de nouveau appel à nous|refait appel à nous)(?! (?:contact|la main|le dossier|le fil|rendez-vous|les échanges|pas|le (?:travail|boulot)|lundi|mardi|mercredi|jeudi|vendredi|en (?:janvier|février|mars)|l.attache|ses billes|leurs billes|goût|espoir|des couleurs|son))',
    // "Rebelote", "ils en redemandent", "la tranche optionnelle est affermie".
    "(?:rebelote|ils en redemandent|en redemandent|en redemande|font du rab|(?:nous |m')(?:a |ont |)(?:redonnée?|redonné|redonnent|redonne|reconfié|repris|repassé)(?: \\S{1,20}){0,2}? (?:travail|boulot|commande|mandat|mission|lot|contrat|client)|repass\\S{1,3} (?:commande|à la caisse)|recommandé (?:chez nous|des|une?|\\d)|nouvelle commande|(?:deuxième|seconde|troisième|quatrième|autre) commande|nouveau (?:contrat|mandat|bon de commande|marché)(?= (?:du|de|avec|pour|chez|signé)|,)|encore une commande|même client|cliente? (?:existante?|fidèle|historique|de l'an (?:passé|dernier))(?: \\S{1,20}){0,4}? (?:a|vient d'|ont|nous a) ?(?:acheté|acheter|commandé|commander|pris|signé|ajouté|repris)|upsell|cross-?sell|vente (?:additionnelle|complémentaire|croisée)s?|prestations? (?:complémentaire|supplémentaire|additionnelle)s?)",
    '(?:tranche|phase|étape|lot|volet|option)(?: \\S{1,20}){0,3}? (?:conditionnelle|optionnelle|2|3|4|deux|trois|suivante?)(?: \\S{1,20}){0,4}? (?:affermie?|notifiée?|levée?|commandée?|confirmée?|signée?|accordée?|nous revient|est à nous|validée? par|attribuée?)',
    "(?:notifié|affermi|levé|commandé|confirmé|activé|débloqué|signé) (?:la |le |l'|une |un )?(?:tranche|phase|lot|volet|étape|option)(?: \\S{1,20})? ?(?:conditionnelle|optionnelle|2|3|4|deux|trois|suivante?|supplémentaire|pour|du|de)",
    '(?:nous |m.)(?:commande|commandent|confie|confient|passe commande|passent commande|attribue|attribuent|achète|achètent|signe|signent|reprend|reprennent) (?:d.)?(?:une?|la|le) (?:\\S{1,12} )?(?:deuxième|seconde?|nouvelle|nouveau|nouvel|troisième|autre) (?:tranche|phase|étape|lot|volet|commande|mission|contrat|site|mandat|projet|module|atelier)',
    'option (?:\\S{1,20} ){0,3}?levée',
    // "Nous a signé hier une rallonge pour équiper l'internat"
    "(?:signé|commandé|confirmé|validé|passé|pris|accepté|confié|repris) (?:(?!pas|aucune?)\\S{1,20} ){0,3}?(?:une|un|l'|la|le|leur|son) ?(?:\\S{1,20} )?(?:rallonge|avenant|extension|deuxième lot|second lot|deuxième commande|seconde commande)(?! (?:de|du) (?:délai|temps|bail|travail|garantie|budget|nom|domaine))",
    '(?:extension|avenant|complément|rallonge|reconduction|renouvellement|prolongation)(?: \\S{1,20}){0,5}? (?:commandée?|signée?|obtenue?|confirmée?|acceptée?|validée?|acquise?|actée?|accordée?)',
    "(?:rajouté|rajoutent|rajoute|ajouté|ajoutent|reprend|reprennent|repris|racheté|recommandé) (?:\\S{1,20} ){0,2}?(?:site|module|licences?|postes?|tablettes?|jours|volet|l'intégration|intégration|pack|option|utilisateurs?|lot|formation|véhicules?|fonction\\S{0,7})",
    '(?:licences?|postes?|tablettes?|modules?|jours|véhicules?|sites?) (?:\\S{1,20} )?(?:de plus|supplémentaires|en sus|additionnel\\S{0,3}) (?:\\S{1,20} ){0,2}?(?:commandée?s?|signée?s?|validée?s?|achetée?s?)',
    '(?:a fait des petits|font des petits|commandes? annexes?|emboîté le pas (?:et (?:\\S{1,20} )?)?(?:signé|commandé|acheté)|emboîté le pas|remettre ça|second bon de commande|deuxième bon de commande|un (?:extra|rab) de)',
    '(?:commander|commandé|signé|signer|acheté|acheter|pris|prendre|validé) (?:\\S{1,20} ){0,5}?(?:supplémentaires|additionnel\\S{0,3}|(?<!(?:un|une) )de plus|phase (?:2|3|deux|trois)|avancée|(?:second|deuxième)(?! (?:rendez-vous|rdv|essais?|coup|tour|appel|passage|entretien|échange|devis|contact|jour|round|rappel|e-?mail|café))|le volet|pack)',
    "(?:nous a|nous ont|m'a|m'ont|a|ont|vient d'|viennent d')(?:\\S{1,20} ){0,2}? ?(?:acheté|acheter|pris|commandé) (?:le volet|l'option|une option|un module|le module|la formation|le pack|l'extension|une extension)",
    '(?:commande|mission|mandat|contrat|projet|prestation|travaux|affaire|module|tranche|phase|étape|lot|licence|option|site|équipe) (?:complémentaire|supplémentaire|additionnelle?|de suite)s?',
    // « vient de nous confier la suite : le suivi des moules »
    "(?:nous |m')(?:a |ont |avait )?(?:confié|confier|confie|commandé|commander|attribué|attribuer) (?:enfin |aussi )?la suite(?! (?:des (?:discussions|échanges|événements)|de la discussion))",
    '(?:a|ont|vient de|viennent de|nous a|nous ont) (?:également|aussi|en plus|en outre|par ailleurs|de nouveau|encore|à nouveau) (?:\\S{1,20} )?(?:commandé|commander|pris|signé|signer|confié|acheté|ajouté|validé|souscrit|choisi|retenu)',
    '(?:commandé|pris|signé|confié|acheté|ajouté|validé|souscrit) (?:\\S{1,20} ){0,2}?(?:également|aussi|en plus|en outre|en complément|un (?:deuxième|second|autre) (?!fournisseur|prestataire|partenaire|intégrateur|logiciel|outil)\\S{1,20}|une (?:deuxième|seconde|autre) (?!société|entreprise|boîte|solution|agence)\\S{1,20}|un module supplémentaire|une extension)',
    "(?<!pas )(?:étendu|étend|étendent|élargi|élargissent|reconduit|reconduisent|prolongé|prolonge|renouvelé|renouvelle|complété) (?:le |la |son |sa |leur |l'|ses )?(?:contrat|projet|périmètre|commande|mandat|déploiement|abonnement|licences?|installation|mission)(?! (?:avec|chez|auprès) )",
  ],
  [
    // Ce qu'ils ont aujourd'hui n'est pas de nous : « la mise à niveau de son système » est une première affaire.
    "(?:mise à niveau|mise à jour|upgrade|modernisation|refonte|remplacement) (?:de |du |d')(?:son |sa |ses |leur |leurs |l'|la |le )?(?!nextservice|next )(?:\\S{1,20} ){0,3}?(?:logiciel|système|outil|plateforme|solution|progiciel|base)",
    // « M. Vogel a retiré le module supplémentaire » : moins que ce qui était commandé
    "(?:retiré|enlevé|supprimé|ôté|rayé|sorti)(?: (?:à nouveau|finalement|de nouveau)){0,2} (?:le |la |les |l'|ce |cette |ces )?(?:\\S{1,20} ){1,2}?(?:supplémentaires?|additionnel(?:le)?s?|complémentaires?)",
    "extension (?:de |du )(?:son |leur |l')?(?:ancien|ancienne|actuel|vieux|vieille) (?:\\S{1,20} ){0,2}?(?:logiciel|système|outil|plateforme|solution|progiciel|base)",
  ],
);
