/** Statement `support`: un client demande une assistance technique (READING.md, clause S1). */
import { statementReader } from '../../phrases.js';

export const readSupport = statementReader(
  'fr/support',
  'support',
  [
    "(?:message d'erreur|messages d'erreur|code d'erreur|erreur (?:système|serveur|500|404|de connexion|lors|quand|à l')|plante|plantage|plantages|bug|bugs|bogue|écran (?:blanc|noir|figé)|se fige|dysfonctionnement|panne|en panne|anomalie|incident technique)",
    "(?:ne|n')(?:\\S{0,10} )?(?:\\S{1,20} ){0,4}?(?:pas|plus)(?: \\S{1,20}){0,3}? (?:se connecter|connecter|ouvrir|imprimer|exporter|importer|enregistrer|synchroniser|accéder|charger|fonctionner|afficher|valider la saisie)",
    "(?:application|logiciel|système|portail|connexion|export|import|synchronisation|interface|module|écran|rapport|serveur|imprimante|impression|mot de passe|base|appli|tableau de bord|next\\S{2,15})(?: \\S{1,20}){0,4}? (?:ne fonctionne (?:pas|plus)|ne marche (?:pas|plus)|ne s'ouvre (?:pas|plus)|ne répond (?:pas|plus)|bloquée?|en panne|lente?|très lente?|indisponible|inaccessible|hors service|plante|se ferme|affiche une erreur)",
    "(?:demande (?:de support|d'assistance|technique|d'aide)|ticket|assistance technique|problème technique|question technique|support technique|réinitialis\\S{1,6}|verrouillée?|comment (?:faire|peut-on|peut-il|peut-elle|paramétrer|configurer|exporter|importer|ajouter|supprimer|modifier))",
    "(?:perdu|oublié|réinitialiser|égaré) (?:\\S{1,20} ){0,2}?(?:mots? de passe|identifiants?|accès|codes? d'accès)",
    "(?:ne|n')(?: ?s'| se | peut | peuvent | veut )?(?:imprim|export|import|synchronis|enregistr|affich|charg|ouvr|connect|lanc|démarr|ferm|envoi|envoy|calcul|actualis)\\S{1,7} (?:plus|pas)",
    '(?:compte|comptes|accès|session|utilisateur|utilisatrice|poste)(?: \\S{1,20}){0,4}? (?:bloquée?s?|verrouillée?s?|expirée?s?)',
    '(?:client|cliente|utilisateur|utilisatrice|utilisateurs|il|elle|ils)(?: \\S{1,20}){0,4}? (?:signale|signalent|rencontre|rencontrent|a|ont|constate|constatent)(?: \\S{1,20}){0,3}? (?:problème|problèmes|difficulté|difficultés|souci|soucis|erreur)(?: \\S{1,20}){0,2}? (?:avec|dans|lors|pour|sur|de connexion)',
  ],
  [
    '(?:erreur de (?:ma|notre) part|mon erreur|par erreur|faute de frappe|erreur dans (?:mon|notre|votre))',
    '(?:répondeur|téléphone|appel|injoignable)',
  ],
);
