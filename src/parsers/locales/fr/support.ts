/** Statement `support`: un client demande une assistance technique (READING.md, clause S1). */
import { statementReader } from '../../phrases.js';

export const readSupport = statementReader(
  'fr/support',
  'support',
  [
    '(?:export|import|rapport|fichier|impression|sauvegarde|planning|bon|pdf|courriel)\\S{0,2}(?: \\S{1,20}){0,4}? (?:sort|sortent|donne|donnent|produit|produisent|génère|génèrent|renvoie|renvoient|affiche|affichent) (?:un |une |des |que du )?(?:\\S{1,20} )?(?:vide|vides|blanche?|blanches|illisibles?|incomplets?|page blanche)',
    "(?:message d'erreur|messages d'erreur|code d'erreur|erreur (?:système|serveur|500|404|de connexion|lors|quand|à l')|plante|plantage|plantages|bug|bugs|bogue|écran (?:blanc|noir|figé)|se fige|dysfonctionnement|panne|en panne|anomalie|incident technique)",
    "(?:ne|n')(?:\\S{0,10} )?(?:\\S{1,20} ){0,4}?(?:pas|plus)(?: \\S{1,20}){0,3}? (?:se connecter|connecter|ouvrir|imprimer|exporter|importer|enregistrer|synchroniser|accéder|charger|fonctionner|afficher|valider la saisie)",
    "(?:application|logiciel|système|portail|connexion|export|import|synchronisation|interface|module|écran|rapport|serveur|imprimante|impression|mot de passe|base|appli|tableau de bord|next\\S{2,15})(?: \\S{1,20}){0,4}? (?:ne fonctionne (?:pas|plus)|ne marche (?:pas|plus)|ne s'ouvre (?:pas|plus)|ne répond (?:pas|plus)|bloquée?|en panne|lente?|très lente?|indisponible|inaccessible|hors service|plante|se ferme|affiche une erreur)",
    "(?:demande (?:de support|d'assistance|technique|d'aide)|ticket|assistance technique|problème technique|question technique|support technique|réinitialis\\S{1,6}|verrouillée?|comment (?:faire|peut-on|peut-il|peut-elle|paramétrer|configurer|exporter|importer|ajouter|supprimer|modifier))",
    "(?:perdu|oublié|réinitialiser|égaré) (?:\\S{1,20} ){0,2}?(?:mots? de passe|identifiants?|accès|codes? d'accès)",
    "(?:ne|n')(?: ?s'| se | peut | peuvent | veut )?(?:imprim|export|import|synchronis|enregistr|affich|charg|ouvr|connect|lanc|démarr|ferm|envoi|envoy|calcul|actualis)\\S{1,7} (?:plus|pas)",
    // What stopped, vanished, shows wrongly or cannot be found: in the customer's system.
    "(?:appli|application|serveur|système|base|site|portail|synchro\\S{0,9}|connexion|liaison|passerelle|interface|plateforme)(?: \\S{1,20}){0,4}? (?:en rade|en carafe|tombée?|rompue?|coupée?|hors ligne|rame|ramait|lente|s'est (?:arrêtée?|vidée?|bloquée?|figée?)|inutilisable|bogue|boguée?|s'est vidé|refuse de|est (?:mort|morte|bloquée?))",
    "(?:calendrier|planning|agenda|données|rapports?|fiches?|bons?|photos|historique|interventions?|rendez-vous|contacts|lignes|pièces)(?: \\S{1,20}){0,6}? (?:ont disparu|a disparu|disparaissent|disparaît|n'apparaissent (?:pas|plus)|n'apparaît (?:pas|plus)|s'est vidée?|sont vides?|est vide|effacée?s?|introuvables?|en double|doublons?|décalée?s?|tronquée?s?|illisibles?)",
    'doublons?(?= (?:dans|après|en base))|(?:heures|dates|horaires|totaux|quantités|montants) (?:\\S{1,20} ){0,3}?(?:décalée?s?|négati\\S{1,3}|fausses?|faux|erronée?s?) (?:\\S{1,20} ){0,3}?(?:chez|dans|depuis|sur)',
    "(?:ne |n')?(?:reçoit|reçoivent|voit|voient|trouve|trouvent|parvient|parviennent|arrive|arrivent|retrouve|retrouvent|peut|peuvent|partent|part|sort|sortent|remonte|remontent|s'affiche|s'affichent|apparaît|apparaissent|s'impriment|s'imprime|passe|fonctionne|fonctionnent|sonne|sonnent) (?:pas|plus) (?:\\S{1,20} ){0,3}?(?:à |a |les |le |la |ses |leurs |l'|de |du |sur |chez |après |depuis |ce ?)(?:\\S{1,20} ){0,3}?(?:bons?|réglage|bouton|menu|option|notifications?|interventions?|rapports?|signer|imprimer|exporter|importer|se connecter|ouvrir|système|mobile|téléphone|tablette|écran|terrain|appli|application|logiciel|mise à jour|update|travail|fonction|module|fichier|factures?|mails automatiques)",
    '(?:mots? de passe|codes?|identifiants?|badges?|liens?|licences?|certificats?|jetons?|clés?)(?: \\S{1,20}){0,5}? (?:ne fonctionne(?:nt)? (?:plus|pas)|ne marche(?:nt)? (?:plus|pas)|refusée?s?|expirée?s?|a expiré|ont expiré|est mort|périmée?s?|invalides?|rejetée?s?|que personne)',
    '(?:licence|certificat|lien|compte|session)(?: \\S{1,20}){0,4}? (?:affiche|expir\\S{1,3}|a expiré|est mort)',
    'plus aucune? (?:notification|alerte|synchro\\S{0,9}|mail|impression|connexion|son|image|accès|donnée)',
    "(?:perdu|égaré|oublié|plus|retrouver|récupérer|débloquer|rétablir|recréer|réactiver) (?:\\S{1,20} )?(?:l'|d'|leur |son |les |le |un )?(?:accès|compte|codes? d'accès|identifiants?|droits|sauvegardes?)(?! (?:au|à la|aux) (?:chantier|bureau|client|parking))",
    "(?:impossible|incapables?)(?: pour (?:eux|elle|lui|le client|la cliente|l'équipe|leurs? \\S{1,20}))? (?:de |d')(?:se connecter|imprimer|exporter|importer|ouvrir|enregistrer|valider|synchroniser|accéder|saisir|clôturer|créer|modifier|envoyer|charger|télécharger|afficher|signer)",
    "(?:accents|caractères|logo|polices?|pdf|impressions?|étiquettes?|factures|bons)(?: \\S{1,20}){0,5}? (?:remplacés? par|tout noir|toute? blanche?|illisibles?|mauvais logo|de travers|sans l'adresse|coupés?|mal imprimée?s?|par des points d'interrogation)",
    "(?:sauvegardes?|imports?|exports?|mises à jour|synchro\\S{0,9}|envois?) (?:\\S{1,20} )?(?:échoue|échouent|plante|plantent|n'aboutit|n'aboutissent|bloque|bloquent)",
    "(?:demande|demandent|aimerait|aimeraient|voudrait|voudraient|souhaite|souhaitent|besoin|réclame|réclament|veut|veulent|cherche)(?: \\S{1,20}){0,3}? (?:de l'aide|un coup de main|une aide|un dépannage|dépannage|assistance|d'assistance|un technicien|une analyse|savoir (?:comment|si (?:l'on|on|le système|c'est possible))|comment|activer|paramétrer|configurer|exporter|importer|ajouter un utilisateur)(?! (?:financière|de l'état|à la décision|procéder avec vous))",
    "(?:hotline|support|helpdesk|assistance)(?: \\S{1,20}){0,3}? (?:doit|devrait|peut|pourrait|rappelle) (?:\\S{1,20} )?(?:rappeler|intervenir|regarder|aider|prendre la main|le client)|il faut que quelqu'un regarde|prendre la main (?:à distance|sur)",
    "(?:bons?|pdf|factures?|rapports?|étiquettes?|écran)(?: \\S{1,20}){0,3}? (?:s'imprim\\S{1,4}|sort|sortent|s'affich\\S{1,4})(?: \\S{1,20}){0,3}? (?:sans|mal|noire?s?|blanche?s?|vides?|avec le mauvais|en double|à l'envers)",
    "lenteurs? (?:\\S{1,20} )?(?:dans|extrême|depuis)|fenêtre d'erreur|(?:message|code|erreur) (?:surgit|apparaît|s'affiche)|(?:ne voit|ne voient) plus|(?:tablettes?|téléphones?|appareils?|postes?|mobiles?|pda) (?:\\S{1,20} )?(?:demandent?|affichent?|refusent?) (?:un|une) (?:code|mot de passe|erreur|mise à jour)",
    '(?:scanner|scanners|lecteur|douchette|gps|géolocalisation|imprimante|badgeuse)(?: \\S{1,20}){0,4}? (?:ne répond(?:ent)? (?:plus|pas)|ne lit (?:plus|pas)|décroche|muet|ne marche (?:plus|pas))',
    'même chose sur (?:les|tous)|depuis (?:la|leur|cette) (?:dernière )?(?:mise à jour|update|migration)(?=.{0,80}(?:ne|plus|sans|décal|erreur|lent))',
    '(?:compte|comptes|accès|session|utilisateur|utilisatrice|poste)(?: \\S{1,20}){0,4}? (?:bloquée?s?|verrouillée?s?|expirée?s?)',
    '(?:client|cliente|utilisateur|utilisatrice|utilisateurs|il|elle|ils)(?: \\S{1,20}){0,4}? (?:signale|signalent|rencontre|rencontrent|a|ont|constate|constatent)(?: \\S{1,20}){0,3}? (?:problème|problèmes|difficulté|difficultés|souci|soucis|erreur)(?: \\S{1,20}){0,2}? (?:avec|dans|lors|pour|sur|de connexion)',
  ],
  [
    '(?:ancien|vieux|vieil|précédent) (?:\\S{1,20} )?(?:programme|logiciel|système|outil)(?: \\S{1,20}){0,2}? (?:était|plantait|buguait|ramait)',
    // Coffee machines, our own house, the system that is to be replaced.
    '(?:machine à café|photocopieu\\S{1,3}|ascenseur|chaudière|(?:vidéo|rétro)?projecteur|beamer|sono|micro|climatisation|camionnette|fourgon(?:nette)?|voiture|linkedin|facebook|netflix|mon (?:ordinateur|pc|portable|clavier|écran|mot de passe)|notre (?:site|serveur|imprimante|messagerie|connexion|site web)|chez nous)',
    "(?:vieux|vieil|vieille|ancien|ancienne) (?:programme|logiciel|système|outil|appli|application|solution)(?=.{0,80}(?:cherche|remplac|d'où|pour ça|raison|veulent|veut chang))",
    "(?:zéro|aucune?|sans|pas d'|0|nulle) ?(?:\\S{1,20} )?(?:anomalies?|pannes?|bugs?|incidents?|plantages?|erreurs?)",
    "s'en charger",
    'à la baisse|à la hausse',
    '(?:erreur de (?:ma|notre) part|mon erreur|par erreur|faute de frappe|erreur dans (?:mon|notre|votre))',
    '(?:répondeur|téléphone|appel|injoignable)',
  ],
);
