/** Statement `correction`: une donnée déjà annoncée change (READING.md). */
import { WEEKDAY_NAMES } from '../../calendarNames.js';
import { statementReader } from '../../phrases.js';

const FACT =
  '(?:montant|montants|total|date|date de début|date de démarrage|démarrage|début|commission|facture|chiffre|chiffres|valeur|prix|somme|lancement|budget|commande|contrat|donnée|données|information|informations|périmètre)';

// ch-a  "Petite rectification : le démarrage est fixé au 9 février." · fr-a "Je me suis trompée : 52 400 et non 48 500."
export const readCorrection = statementReader('fr/correction', 'correction', [
  // « Le démarrage, annoncé pour le 18 janvier, est reporté au 22 février »
  // « M. Vogel a retiré le module supplémentaire »
  "(?:retiré|enlevé|supprimé|ôté|rayé|sorti)(?: (?:à nouveau|finalement|de nouveau)){0,2} (?:le |la |les |l'|ce |cette |ces )?(?:\\S{1,20} ){1,2}?(?:supplémentaires?|additionnel(?:le)?s?|complémentaires?|optionnel(?:le)?s?|en option)(?= |[.!,;:]|$)",
  '(?:date|début|démarrage|lancement|départ|chantier|travaux|coup d.envoi|prestation)(?: \\S{1,20}){0,4}?, [^,;.!?]{3,60}, (?:est|sont|a été|ont été|sera|seront) (?:\\S{1,20} )?(?:reportée?s?|décalée?s?|repoussée?s?|avancée?s?|ajournée?s?|différée?s?|anticipée?s?|reculée?s?|déplacée?s?)(?! (?:le|la) (?:réunion|rendez-vous))',
  `(?:correction|corrections|rectification|rectificatif|(?<!avez-vous un )correctif|erratum|corriger|rectifier|corrige|rectifie|corrigez|rectifiez|(?<!(?:depuis|après|avant|lors de) (?:la |leur |cette |une )?(?:dernière )?)mise à jour (?:de|du|concernant|sur|pour)(?! (?:${WEEKDAY_NAMES.fr}|hier|logiciel|système|serveur|votre logiciel))|modification (?:de|du|concernant|sur|pour|à)|modifications|changement (?:de(?! (?:chef|direction|patron|gérant|propriétaire|régime|interlocuteur|adresse))|du|concernant|sur|pour|à|dans)|à corriger|à rectifier)`,
  '(?:merci de|veuillez|pouvez-vous|pourriez-vous|il faut|il faudrait|je dois|nous devons|prière de|je vous prie de) (?:\\S{1,20} ){0,2}?(?:corriger|rectifier|modifier|adapter|changer|mettre à jour|remplacer)',
  "(?:(?<!(?:avoir|être) (?:été )?)(?<!estiment )(?<!estime )(?<!sentent )(?<!sent )trompée?s?|(?<!fenêtre d')(?<!messages? d')(?<!codes? d')(?<!en )erreur(?! \\d| ou omission| de (?:partenaire|porte|société|connexion))(?<!sauf erreur)|coquille|faute de frappe|inversé|inversée|mal (?:indiqué|noté|lu|écrit|communiqué)|m'étais trompée?|confondu|(?<!grogne .{0,60})(?<!(?:heures|dates|quantités|montants affichés) )erronée?s?|inexacte?s?|par erreur|mea culpa|induits? en erreur)(?! (?:système|500|404|message|de connexion|serveur))",
  `${FACT}(?: \\S{1,20}){0,4}? (?:n'est pas (?:correcte?|exacte?|le bon|la bonne|juste)|ne sont pas (?:corrects?|exacts?|justes?)|est fausse?|est faux)`,
  // "Le montant communiqué n'est plus d'actualité" · "les chiffres transmis ne tiennent plus"
  `${FACT}(?: \\S{1,20}){0,8}? (?:n'est|ne sont|n'était|n'étaient) (?:donc |malheureusement |hélas |déjà )?plus (?:du tout )?(?:d'actualité|valables?|à jour|exacts?|exactes?|les? bons?|la bonne|les bonnes|bons?|bonnes?|justes?|corrects?|correctes?)`,
  `${FACT} (?:que (?:je|nous|j')(?: ?\\S{1,20}){1,5}?|(?:communiqué|annoncé|transmis|indiqué|donné|notifié|envoyé)e?s?(?: \\S{1,20}){0,6}?) (?:ne tient|ne tiennent|ne vaut|ne valent) plus`,
  '(?:finalement|en fait|en réalité|au final),? (?:le |la )?(?:montant|total|prix|date|début|démarrage|commission)(?: \\S{1,20}){0,2}? (?:est|sera|serait|tombe|passe)',
  'au lieu (?:de|des|du) \\d(?:\\S{0,10} ){0,3}?,? ?(?:factur|compte|not|pren|mett|écri)\\S{1,8}',
  '(?:demand|souhait|préfér|voudr|propos|veul|veut)\\S{0,5} (?:de |d.|à )?(?:\\S{1,20} )?(?:reporter|décaler|repousser|différer|ajourner|retarder|avancer (?:le|la|d))(?! (?:le rendez-vous|le rdv|la réunion|l.appel|notre (?:rendez-vous|appel)))',
  '(?:n.|ne )?(?:arriv|commenc|démarr|début|vien|intervien|attaqu)\\S{1,8} plus (?:le |en )?(?:\\d|lundi|janvier|février|mars|avril|mai|juin)(?:\\S{0,10} ){0,4}?mais',
  'oublie[sz]? (?:donc )?(?:le |la |notre |mon )(?:\\d{1,2}(?:er)?(?= |,)|date|début|démarrage|lundi|mardi|mercredi|jeudi|vendredi|premier)',
  // The new beside the old: "7 200, pas 7 800", "passe de 38 000 à 41 500", "au lieu de".
  "(?:annule et remplace|il faut lire|faut lire|convient de lire|lire (?:«|\\d)|en lieu et place|contrairement à ce que|(?:j'|nous |je )(?:avais|avions|vous avais|vous avions) (?:\\S{1,20} )?(?:écrit|mis|annoncé|indiqué|noté|donné|communiqué|dit)|(?:montant|prix|total|chiffre|date|début|somme|taux) (?:\\S{1,20} )?(?:corrigée?|rectifiée?|révisée?|modifiée?|actualisée?|définiti\\S{1,2} est)|(?:bon|vrai|exact|juste) (?:montant|chiffre|prix|total|date)|(?:montant|prix|chiffre|total) (?:exact|juste|correct|réel)|mal additionné|mal calculé|mal compté|zéro (?:\\S{1,20} ){0,3}?en trop|inversion de chiffres?|desolé inversion|inversion(?= de|\\s{0,3}[.!,]|\\s{0,3}$)|interverti|méprise|quiproquo|oubliez (?:le|la|les) (?:chiffre|montant|date|total|prix)|modif ?:|rectif ?:)",
  "(?:date|début|démarrage|lancement|départ|chantier|travaux|entrée en vigueur|coup d'envoi|mise en route|prestation)(?: \\S{1,20}){0,7}? (?:change|changé|(?:est|sont|a été|ont été) (?:\\S{1,20} )?(?:reportée?s?|décalée?s?|repoussée?s?|avancée?s?|ajournée?s?|différée?s?|anticipée?s?|reculée?s?|déplacée?s?)|reportée?s?|repoussée?s?|avance d'|recule d'|glisse (?:au|d'|de)|passe (?:au|du))(?! (?:d'avis|rien))",
  "(?:recule|repousse|avance|décale|reporte|ajourne|diffère|déplace)(?:nt|ons|z)? (?:\\S{1,20} ){0,2}?(?:le |la |les |l')?(?:début|démarrage|lancement|date|travaux|départ|chantier|entrée|coup d'envoi)",
  `(?:montant|total|prix|valeur|somme|commande|contrat|commission|acompte|facture|budget|chiffre)(?: \\S{1,20}){0,6}? (?:passe de|passent de|(?<!se )monte à|descend(?: \\S{1,20})? à|ramenée? à|portée? à|revue? à la (?:hausse|baisse)|révisée? à la|tombe à|a bougé|change(?= ?:|,|\\.)|a changé|n'est (?:plus|pas) (?:de|le|la|bon|bonne)|n'était pas|est pas bon|est pas bonne|doit être de|est plus valable|n'est plus valable|est maintenant de|s'élève (?:désormais|maintenant)|augmente|diminue)`,
  "(?:ce n'est (?:plus|pas)|c'est plus|n'est plus) (?:le |la )?\\S{1,30} (?:\\S{1,30} )?mais",
  '(?:ramené|porté|revu|révisé|réduit|gonflé|abaissé|relevé)e?s? (?:\\S{1,20} ){0,2}?(?:à (?:la (?:hausse|baisse)|\\d)|la commande|le montant|le total|le contrat|de \\d|le prix)',
  "\\d(?:\\S{0,10} ){1,3}?(?:et non|et pas|au lieu d\\S{1,2}|plutôt que|plutôt qu'|à la place de|, pas)",
  '(?:prenez|notez|retenez|lisez|comptez|remplacez|mettez) (?:\\S{1,20} ){0,4}?(?:pas|au lieu|plutôt|à la place|et non)',
  "(?:s'appelle|raison sociale|nom exact|dénomination|nom du client)(?: \\S{1,20}){0,5}? (?:en fait|et non|a changé|n'est pas|change|est en réalité)",
  '(?:commence|commençons|démarre|démarrons|débute|débutons|attaque|attaquons)(?:ra|rons|nt)? (?:\\S{1,20} ){0,6}?(?:au lieu d\\S{1,2}|à la place|plutôt que|et non|et pas)',
  "nouvelle date (?:de |du |d')(?:début|démarrage|lancement|départ)|(?:oublié|omis|oubliait|manquait) (?:\\S{1,20} ){0,5}?(?:dans|au) (?:le |du )?(?:total|montant|calcul)|n'était pas (?:déduite?|comprise?|incluse?)",
  // « deux factures de votre part plutôt qu'une seule »
  "(?:deux|trois|quatre|plusieurs) (?:factures|notes|tranches|acomptes|versements|échéances|parts|fois)(?: \\S{1,20}){0,6}? (?:plutôt qu|au lieu d|et non|et pas|à la place d) ?(?:'|e |en )?(?:'?une|d'une|un seul|l'unique|la seule)(?: (?:seule|unique|grande))?",
  "(?:facturez|facture)-(?:nous|moi) (?:\\S{1,20} ){0,6}?(?:plutôt que|plutôt qu'en|au lieu)",
  '(?:tient|vaut|compte) plus(?=,| on| nous|\\.)(?<=(?:date|\\d|montant|lundi|mardi|jeudi).{0,16})',
  'tout est maintenu sauf|rien ne change sauf|seul(?:e)? (?:le|la) (?:montant|date|prix|total) change|nous en sommes à (?=\\d)|(?:ont|a|avons) (?:retiré|ajouté|rayé|enlevé|supprimé)(?: \\S{1,20}){0,6}?,? (?:le |la )?(?:montant|total|prix|contrat|commande)(?: \\S{1,20}){0,3}? (?:descend|monte|passe|tombe|est)',
]);
/** Counts where something was notified before. */
export const FR_CHANGED = [
  '(?:nouveaux?|nouvelles?|nouvel|anciens?|anciennes?) (?:montants?|totaux|total|prix|chiffres?|sommes?|parts?|quote-part|commissions?|dates?|débuts?|démarrages?|départs?|lancements?|valeurs?)(?= |\\s{0,3}[:=,.])',
  `${FACT}(?: \\S{1,20}){0,6}? (?:changé|change|modifiée?s?|décalée?s?|reportée?s?|avancée?s?|repoussée?s?|augmentée?s?|réduite?s?|ramenée?s?|portée?s?|remontée?s?|descendue?s?|anticipée?s?|retardée?s?|annulée?s?|suspendue?s?|tombe|passe|passent|passé|déplacée?s?|revue?s?|ajustée?s?|désormais|finalement|maintenant|et non|au lieu|devient|sera|(?:nouveau|nouvelle)(?! (?:mandat|contrat|commande|projet|affaire|mission|marché|lot|site|magasin|agence))|différée?s?|baissée?s?)`,
  `(?:décal|report|avan[cç]|repouss|déplac|différ|anticip|retard|modifi|chang|rédui|augment)\\S{0,5} (?:\\S{1,20} ){0,2}?${FACT}`,
  '(?:demande|demandent|souhaite|souhaitent|veut|veulent|voudrait|voudraient|préfère|préfèrent|propose|proposent|aimerait)(?: \\S{1,20}){0,3}? (?:commencer|démarrer|débuter|reporter|décaler|avancer|repousser|différer|attendre)',
  // « M. Vogel a demandé de commencer plus tard »
  '(?:demandé|souhaité|préféré|proposé|voulu)(?: \\S{1,20}){0,3}? (?:commencer|démarrer|débuter|attaquer)|(?:commenc|démarr|début)\\S{0,6} (?:\\S{1,20} ){0,2}?plus (?:tard|tôt)',
  '(?:ne (?:démarre|démarrera|commence|commencera|débute|débutera|débutons|débuterons)|changement de programme|changement de dernière minute)',
  '(?:décalé|décalons|reporté|reportons|avancé|avançons|repoussé|repoussons|augmenté|réduit|modifié|déplacé|revu|ajusté|différé|nouvelle date|nouveau montant|nouveau total|au lieu (?:de|du|d\\S{1,2}|d\\Sune)|et non|et pas|plutôt que|à la place|finalement|ne (?:démarrons|commençons|démarrerons|commencerons)|souhaite (?:commencer|démarrer|reporter|décaler|avancer)|demande à (?:commencer|démarrer|reporter|décaler|avancer))',
];
