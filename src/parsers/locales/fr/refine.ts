/** French words that change what a statement means (src/parsers/refiners/). */
import { MONTH_NAMES } from '../../calendarNames.js';
import type { RefinerWords } from '../../locale.js';
import { FR_CHANGED } from './correction.js';
import { PAID_BY_US } from './paid.js';

export const FR_REFINE: RefinerWords = {
  negation: [
    "(?:pas|jamais|aucun|aucune|rien|personne|ni|sans|guère|nullement|point|plus de|n'a plus|n'est plus|loin d'être|reste à|manque|manquent)",
    "n'\\S{1,20}",
    'ne',
  ],
  negationFollows: false,
  noNegation: [
    "(?:pas seulement|pas de (?:souci|problème)|sans (?:(?:trop|beaucoup|même|grand|longue|aucune?) (?:de )?(?:hésit\\S{2,6}|discut\\S{1,5}|négoci\\S{1,7}|marchand\\S{1,5}|discussions?)|sourciller|marchander|broncher|hésit\\S{2,6}|problème|réserve|modification|difficulté|surprise|discuter|négocier|changement|doute|délai|tarder)|aucun doute|rien de tel|pas mal|n'hésitez pas|ni plus ni moins|ce n'est pas trop tôt|plus de détails|n'est-ce pas|pas plus tard que)",
  ],
  hedge: [
    "(?:devrait|devraient|doit|doivent|devra|devront|pourrait|pourraient|peut|peuvent|va|vont|ira|sera|seront|serait|seraient|aurait|auraient|aura|espère|espérons|espérer|espoir|espérée?|souhaite|souhaitent|souhaiterait|voudrait|veut|veulent|pense|pensons|croit|crois|croyons|probablement|sans doute|peut-être|éventuellement|vraisemblablement|presque|quasiment|quasi|pratiquement|sur le point|près de|prêts? à|prête à|bientôt|prochainement|demain|semaine prochaine|semble|semblent|paraît|prévoit|prévoient|compte|comptent|envisage|envisagent|attend|attends|attendons|attendent|attendre|en attente|dans l'attente|(?:pas|doit|doivent|faut|reste|restait|toujours|manque) encore|encore (?:à|en|faut)|faut|faudra|faudrait|afin|pour (?:que|qu'il|qu'elle|la signature|validation|signature|accord)|confiante?s?|bon espoir|essaie|essayons|tente|tentons|chances?|possible|promis|à faire|faire signer|reste à|à (?:signer|valider|confirmer)|envoyé pour|projet de|avant)",
    '\\S{3,15}(?:era|eront|rait|raient)',
  ],
  leadIn: [
    '(?:petit|un|court|juste un|bref)(?: petit| court| bref)? (?:mot|message|mail|courriel|coucou)(?: rapide)? pour (?:vous|te) (?:dire|informer|annoncer|signaler|prévenir|faire savoir|confirmer)(?: que)?',
    '(?:(?:peux|pouvons|puis|voulais|voulions|voudrais|voudrions|souhaitais|souhaitons|souhaite|tenais|tenions|ai|avons|plaisir|joie|heureux|heureuse|ravis?|ravie|viens|dois|devons|suis|sommes|regret)(?: de| à| vous| te| le| la| plaisir| grand| joie| pouvoir| donc| juste| simplement| bien| aussi){0,8} ?(?:vous (?:dire|informer|annoncer|confirmer|signaler|faire savoir|prévenir|apprendre)|dire|informer|annoncer|confirmer|signaler|faire part|partager|faire savoir|prévenir)(?: que)?|comme (?:prévu|espéré|convenu|annoncé))',
  ],
  tone: [
    '(?:malheureusement|hélas|dommage|regret\\S{0,5}|mauvaise nouvelle|bonne nouvelle|excellente nouvelle|super nouvelle|youpi|hourra|félicitations|heureux|heureuse|ravis?|tant pis|désolée? de)',
  ],
  modal: [
    '(?:presque|quasi|quasiment|pratiquement|bientôt|devrait|devraient|doit|doivent|devra|pourrait|pourraient|va|vont|sera|seront|serait|seraient|aura|aurait|peut|à (?:signer|valider|confirmer|venir|recevoir|conclure|obtenir|faire))',
    '\\S{3,15}(?:rait|raient)',
  ],
  decided: ['(?:décidé|décide|confirmé|confirme|choisi)'],
  uncertain: [
    "(?:pourrait|pourraient|peut-être|éventuellement|probablement|sans doute|semble|semblent|risque|risquent|crains|craint|craignons|crois|pense|pensons|menace|envisage|envisagent|hésite|si(?! \\S{3,15} qu(?:e |'))|presque|quasi|sinon|pas sûrs?|à moins|rumeur)",
  ],
  hedgeAnywhere: [
    // « M. Vogel nous passe commande lundi »: a day to come
    "(?:(?:nous|m') ?(?:confie|attribue|adjuge|mandate|donne|accorde|choisi|choisisse|retien|retienne|prend|prenne|commande|passe|achète)(?:t|nt)?|passe(?:nt)? commande)(?: [^\\s,;:.!?]{1,20}){0,4}? (?:(?:lundi|mardi|mercredi|jeudi|vendredi)(?! (?:dernier|passé))|demain|la semaine prochaine|le mois prochain)(?= |[.,;!]|$)",
    "(?:sous réserve|à condition|sous condition|conditionné|conditionnée|accord de principe|accord verbal|verbalement(?!.{0,60} (?:confirmé|signé) par)|verbal|oralement|de vive voix|par téléphone seulement|poignée de main|en principe|théoriquement|officieusement|provisoire|provisoirement|croisons les doigts|croise les doigts|on touche du bois|touchons du bois|rien (?:n'est |de )?(?:signé|officiel|définitif|écrit|ferme)|pas encore (?:signé|officiel|définitif|validé|confirmé|fait|acquis|formel)|(?:signature|contrat|bon de commande|commande|confirmation|papiers?|accord écrit|écrit)(?: \\S{1,20}){0,4}? (?:en attente|à venir|suivra|suivront|suit|manque|attendue?|reste à|à suivre|doit suivre|n'est pas encore|pas encore)|lettre d'intention|dans l'attente (?:de|du|d')|en attente (?:de|du|d')|doit encore|doivent encore|reste (?:encore )?à|conseil d'administration(?! (?:a|vient|ont|leur a|nous a))|(?:80|90|95|99) ?%)",
  ],
  conditional: [
    "(?:si(?! \\S{3,15} qu(?:e |'))|s'il|s'ils|si elle|à condition|pourvu|en cas|au cas où|sauf si|à moins|selon que|dans le cas où)",
  ],
  timeToCome: ["(?:dès que|dès|quand|lorsque|une fois|tant que|jusqu'à ce que|aussitôt)"],
  politeConditional: [
    `(?:si (?:l'on peut dire|on peut dire|(?:je|j')(?: ?puis| ?peux| ?ose) (?:le )?dire|vous|tu|besoin|nécessaire|possible|jamais (?:vous|tu|besoin)|(?:cela|ça) (?:vous|te)|c'est (?:possible|nécessaire|utile|ok pour (?:vous|toi)|bon pour (?:vous|toi)|plus (?:simple|facile|pratique))|j'ai bien|je (?:peux|puis|comprends)|(?:on|nous) (?:peut|pouvons) (?:vous )?(?:aider|être utiles?)|bien que)|s'il (?:vous|te) (?:plaît|plait)|s'il y a|si bien|dès (?:que possible|réception|aujourd'hui|demain|lundi|mardi|mercredi|jeudi|vendredi|le|la|${MONTH_NAMES.fr}|maintenant|lors)|quand vous|lorsque vous|lorsque (?:je|nous) (?:l'|les |avons |l'ai |ai )|une fois (?:de plus|encore)|en cas de (?:question|questions|besoin|souci))`,
  ],
  reported: [
    "(?:vous (?:nous |me )?(?:demandez|demandiez|m'avez demandé|nous avez demandé|écriviez|vouliez savoir)|votre (?:question|modèle|exemple)|(?<!suite [aà] |pour |après |à |reçu |lu |vu )votre (?:mail|message)|demandé si|il paraît|paraît-il|rumeur|j'ai entendu|par exemple|comme si|imaginons|supposons)",
  ],
  background: [
    "(?:(?<!clients? de )(?<!depuis )(?:l'automne|l'hiver|l'été|le printemps|au printemps) (?:dernier|passé)|(?<!clients? de )l'an dernier|l'année dernière|(?<!clients? de )l'an passé|l'année passée|il y a (?:\\S{1,20} ){0,2}?(?:ans?|années?|mois)|en (?:19|20)\\d\\d|autrefois|à l'époque|jadis|précédemment|par le passé|dans le passé|(?:le|au|du) (?:dernier|précédent|premier) (?:projet|contrat|client|dossier)|(?:d'autres|autres) (?:clients?|projets?|dossiers?|affaires?)|comme (?:chez|pour|avec)|au début|dans un premier temps|initialement|d'abord|antérieur\\S{0,4})",
  ],
  planned: [
    "(?:sera|seront|aura|auront|devrait|devra|va|vont|allons|(?<!comme )prévue?s?|prévoit|(?<!comme )planifiée?s?|programmée?s?|fixée?s?|à venir|prochaine?s?|demain|bientôt|avant|après|dès|quand|lorsque|une fois|si|pour|espère|espérons|souhaite|prépare|préparons|préparation|en vue|d'ici|doit|pas|encore|aura lieu|se tiendra|reste|prêts? pour)",
    '\\S{3,15}(?:ra|ront|rons|rait|raient)',
  ],
  takenBack: [
    "(?:ignor|oubli|annul|biff|ray)(?:er|ez|e|es) (?:tout )?(?:donc )?(?:ce qui précède|ce qui est (?:écrit )?(?:plus haut|ci-dessus)|le (?:texte|paragraphe|passage) (?:ci-dessus|précédent)|tout ce qui précède)|(?:ne (?:tenez|pas tenir|tiens) (?:pas |plus |donc )?compte|sans tenir compte|faire abstraction|faites abstraction) de (?:tout )?ce qui (?:précède|est plus haut)|ce qui précède (?:est|n'est) (?:caduc|nul|annulé|plus valable|plus d'actualité)",
    "c'est (?:en fait |cependant |toutefois )?(?:un de nos propres clients|notre propre client|un client à nous|une cliente à nous)(?: et| qui| sans|,|\\.)|(?:rien à voir|sans rapport|aucun rapport) avec (?:votre|ta) recommandation",
    "(?:signature|nom|tampon|paraphe|logo|en-tête)(?: \\S{1,20}){0,5}? (?:au bas|en bas|sur|en tête|dans) (?:du|de|le|la|ce|un) ?(?:\\S{1,20} ){0,2}?(?:contrat|bon de commande|devis|commande|document|papier|marché)(?: \\S{1,20}){0,6}?,? (?:et non|pas|mais pas|non) (?:du|le|de|sur le|celui|au bas du) ?(?:nôtre|notre)|(?:ce n'est|n'est) (?:hélas |malheureusement )?pas (?:notre nom|le nôtre)(?=[.!,;]| (?:au|sur|en))",
    '(?<=^\\s{0,3}(?:(?:oh|ah|non|mais|pardon|euh|zut)[,.]? ){0,2})(?:attendez|attends|attendons|oups|mince|zut|confusion|stop)(?=\\s?[,.!:;…-]|\\s{0,3}$)',
    // « Ah non, j'efface tout ça », « la signature concerne un autre dossier »
    "(?:(?:j'|je |on |nous )(?:efface|effaçons|retire|retirons|biffe|biffons|raye|rayons) (?:donc )?tout(?: ça| cela| ce (?:qui précède|que je viens))?(?= ?[.,;:!]|\\s{0,3}$)|(?:effacez|biffez|rayez|ignorez|oubliez) tout(?: ça| cela)?(?= ?[.,;:!]|\\s{0,3}$)|(?:la signature|la commande|le contrat|l'accord|le oui|le papier|le bon de commande|le mandat)(?: signée?)? (?:concerne|concernait|est pour|était pour|vaut pour|porte sur|portait sur|vient d'|venait d') ?(?:un|une) (?:tout )?autre (?:dossier|client|cliente|société|projet|affaire|entreprise|maison|mandat))",
    "(?:non,? attendez|oubliez (?:ça|cela|ce que|mon)|ignorez (?:ce|mon|le)|je retire|je me suis trompée? de|je confonds|(?:il y a|c'est|c'était|petite|grosse) (?:une )?(?:erreur|confusion) (?:de ma part|avec)|mauvais (?:client|dossier|fil)|mauvaise (?:société|référence)|c'était (?:(?:un|une) autre(?: (?:client|cliente|société|dossier|affaire|projet|entreprise|contrat))?(?=[.,;:!]|$| qu| et| de| chez)|l'autre (?:client|société|dossier|affaire|projet|contrat|entreprise)|pour (?:un|une|l'|quelqu'un d') ?autre)|pardon,? (?:c'était (?:un|une|l'|pour (?:un|une|l'|quelqu'un d') ?) ?autre|non(?=[,.:-])|je (?:confonds|me trompe|me suis|parlais|voulais|pensais))|désolée?,? (?:c'était (?:un|une|l'|pour (?:un|une|l'|quelqu'un d') ?) ?autre|je confonds|mauvais|erreur de)|erreur de (?:client|dossier|destinataire)|poisson d'avril|(?<=^\\s{0,3}(?:(?:non|mais|pardon|bon|ah),? ){0,2})je plaisante|trop vite réjouie?s?|fausse alerte|fausse joie)",
  ],
  wrongThread: [
    "(?:ignor|oubli|annul|biff|ray)(?:er|ez|e|es) (?:tout )?(?:donc )?(?:ce qui précède|ce qui est (?:écrit )?(?:plus haut|ci-dessus)|le (?:texte|paragraphe|passage) (?:ci-dessus|précédent)|tout ce qui précède)|(?:ne (?:tenez|pas tenir|tiens) (?:pas |plus |donc )?compte|sans tenir compte|faire abstraction|faites abstraction) de (?:tout )?ce qui (?:précède|est plus haut)|ce qui précède (?:est|n'est) (?:caduc|nul|annulé|plus valable|plus d'actualité)",
    "(?:mauvais (?:client|dossier|fil|destinataire)|mauvaise (?:société|référence)|c'était (?:un autre|une autre|l'autre)|erreur de (?:client|dossier|destinataire)|poisson d'avril|(?<=^\\s{0,3}(?:(?:non|mais|pardon|bon|ah),? ){0,2})je plaisante|je confonds|trompée? de (?:client|dossier|fil)|ignorez (?:ce|mon|le) (?:mail|message|courriel)|ne tenez pas compte)",
  ],
  paperOutstanding: [
    "(?:signature|signatures|contrat|bon de commande|commande|confirmation écrite|confirmation|papiers?|accord écrit|bon pour accord|validation|approbation|feu vert)(?: \\S{1,20}){0,4}? (?:en attente|à venir|suivra|suivront|suit|manque|manquent|attendue?s?|reste à|à suivre|doit suivre|devrait|n'est pas encore|pas encore|en cours|arrive|arrivera|demain|la semaine prochaine)",
    "(?:attendons|attends|attend|manque|reste|en attente|dans l'attente|sous réserve|il nous faut|doit encore|doivent encore)(?: \\S{1,20}){0,5}? (?:signature|contrat|bon de commande|commande|confirmation|papiers?|accord écrit|bon pour accord|validation|approbation|conseil|signer|valider|feu vert)",
    "(?:rien (?:n'est |de )?(?:encore )?(?:signé|officiel|définitif|écrit|ferme)|pas (?:encore )?(?:signé|officiel|définitif|acquis|formalisé)|accord verbal|accord de principe|verbalement|oralement)",
    '(?:client|direction|conseil|il|elle|ils|comité)(?: \\S{1,20}){0,3}? (?:doit|doivent|va|vont|devrait|devra|signera|signeront|validera)(?! (?:encore |d.abord )?voir (?:ça |cela )?avec (?:ses|leurs) (?:monteurs|techniciens|dépanneurs|équipes|ouvriers|installateurs|chauffeurs|mécaniciens|gars|gens))(?: \\S{1,20}){0,3}? ?(?:signer|valider|approuver|confirmer|commander|renvoyer|retourner|trancher)?',
  ],
  onPaper: [
    '(?:signé|signée|signés|signées|contresigné|contresignée|bon de commande|commande (?:reçue|passée|ferme)|commandé|bon pour accord|acompte|paraphé)',
  ],
  resolved: [
    "(?:joint|parlé|répondu|rappelé|réglé|réglée|résolu|résolue|corrigé|rentré dans l'ordre|calmé|apaisé|rassuré|satisfait|rendez-vous|rdv|contact)",
  ],
  furtherWork: [
    '(?:(?:commande|mission|mandat|contrat|projet|prestation|travaux|affaire|module|lot) (?:complémentaire|supplémentaire|additionnelle?)s?|(?:deuxième|seconde?|nouvelle?|nouveau|autre) (?:\\S{1,20} )?(?:commande|mission|phase|site|module|projet|contrat|lot|tranche|mandat|magasin|agence)|phase (?:2|deux|ii|3)|extension|avenant|élargissement|client existant|déjà (?:client|notre client|servie?s? par nous|équipée?s? par nos soins|équipée?s? chez nous|accompagnée?s? par nous)|de nouveau|à nouveau|également|en complément|en (?:supplément|sus|prime)(?! de (?:la tva|tva))|de plus au compteur|en redemande\\S{0,2}|suite heureuse|une suite (?:à|au|heureuse)|rebelote|une fois de plus|(?:deux|trois|quatre|cinq|six|huit|dix|douze) mois après|(?:second|deuxième|deuxieme|troisième) (?:lot|bon|volet|contrat|achat|mandat)|premier lot|(?:commande|contrat|bon de commande|mandat|lot) (?:no|n°|numéro) ?[2-9]|(?:contrat|forfait) de maintenance|(?:étend|étendent|étendu) (?:le |la |leur |son |à )|étend(?:ent|u)? l.\\S{3,14}|repris (?:\\d{1,3}|un|une|deux|trois|quatre|cinq|dix)|reconduction|reconduit\\S{0,2}|tranche (?:optionnelle|conditionnelle)|(?:lot|licences?|postes?|commande) de plus|un extra|extras?|(?:l.an|l.année) (?:passée?|dernière?)|à son tour|(?:leur|sa|la|une) (?:autre |seconde |deuxième )?(?:filiale|succursale)(?! (?:de|du) (?:groupe|la))|rajout\\S{1,5}|(?:projet|contrat|périmètre|marché) initial|depuis la mise en (?:service|production)|après (?:le|la|une?) (?:premier|première)|premier (?:projet|contrat|mandat)|renouvell\\S{1,6}|renouvelé|prolongé|prolongation)',
  ],
  noFurtherWork: [
    // "Il m'a rappelé à nouveau et a signé", "après de nouveau échanges"
    '(?:rappelée?s?|appelée?s?|écrit|contactée?s?|recontactée?s?|revus?|parlé|échangé|discuté|relancée?s?|rencontrée?s?|négocié|joints?|de retour|disponible|au bureau)(?: \\S{1,20}){0,2}? (?:à nouveau|de nouveau|également|une fois de plus)|(?:à nouveau|de nouveau|également|une fois de plus) (?:\\S{1,20} ){0,3}?(?:rappelée?s?|appelée?s?|écrit|contactée?s?|revus?|parlé|échangé|discuté|relancée?s?|rencontrée?s?|négocié|disponible|au bureau|merci)',
    // "Après une première réunion", "un deuxième rendez-vous", "une autre visite"
    '(?:après |avec |lors de |suite à |à )?(?:le |la |une? |notre |leur )?(?:premi(?:er|ère)|deuxième|second|seconde|troisième|autre|nouvel|nouvelle|nouveau|dernière?)s? (?:\\S{1,20} )?(?:réunion|rendez-vous|rdv|visite|démo|démonstration|présentation|entretien|appel|échange|discussion|offre|devis|proposition|essai|test|rencontre|négociation|tour|relance|lecture|regard|tentative)s?',
    // "Le délai a été prolongé", "après prolongation de l'offre"
    "(?:délai|offre|devis|validité|échéance|congés?|vacances)(?: \\S{1,20}){0,4}? (?:prolongé|renouvelé|étendu)\\S{0,2}|(?:prolongé|renouvelé|étendu|prolongation|renouvellement)\\S{0,2} (?:du |de la |de l'|le |la |l'|leur |son |notre )(?:délai|offre|devis|validité|échéance|réflexion)",
    'phases? (?:1|un|une|i) ?(?:et|&|\\+|à|-|,) ?(?:(?:la )?phase )?(?:2|deux|ii|3|trois)',
    '(?:deuxième|second|seconde|troisième|autre|prochaine?) (?:\\S{1,20} ){0,2}?(?:suivra|suivront|viendra|viendront|plus tard|suit|en option|est possible|est prévue?)',
    // "Le projet commence également en janvier", "nouveau contrat signé", "sans extra"
    "(?:vous|nous|je|merci|bonjour|te|j'en|en) (?:\\S{1,20} )?également|également (?:que|de|le|la|les|en|à|au|votre|vos|merci|vous)|(?:sans|aucun|pas d')(?: \\S{1,20})? ?(?:extras?|supplément\\S{0,6})|extra ordinaire",
    '(?:contrat|forfait) de maintenance (?:compris|inclus|incluse?)|(?:avec|et|y compris|incluant) (?:le |un |leur )?(?:contrat|forfait) de maintenance',
    'nouveau (?:contrat|projet|mandat|client)(?= (?:signé|gagné|confirmé|pour nous|chez nous|avec)| ?[:,!.])',
  ],
  changed: FR_CHANGED,
  courtesy: [
    "(?:comment (?:va|vont) |avez vu (?:ce|le) (?:temps|match)|comment allez-vous|comment vas-tu|ça va|vous allez bien|tout va bien|(?:avez-vous|as-tu) (?:encore )?besoin (?:d'autre|de quelque|d'autres|de plus)|(?:vous|te) faut-il (?:encore )?(?:autre chose|quelque chose|d'autres)|besoin d'autre chose|autre chose|vous souvenez-vous|tu te souviens|n'est-ce pas|qui l'eût cru|qui aurait cru|(?:est-ce que )?(?:(?:cela|ça|ceci|tout) (?:vous |te )?(?:va|convient|suffit|joue)|tout (?:cela|ça|est) (?:\\S{1,8} )?(?:bon|en ordre|ok|clair)|c'est (?:bon|ok|en ordre|d'accord|parfait|suffisant)|tout est (?:bon|en ordre|ok|clair))|est-ce (?:bon|ok|suffisant|en ordre)|d'accord|ok pour vous|(?:non|si|hein)(?=\\s{0,3}$)|que demander de plus|vous venez|serez-vous)",
  ],
  invoiceRequest: [
    '(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|vous pouvez|vous pourriez|merci de|puis-je vous (?:demander|prier) de|pouvons-nous vous (?:demander|prier) de)(?: \\S{1,20}){0,4}? (?:facturer|(?:établir|émettre|envoyer|adresser|transmettre|faire parvenir)(?: \\S{1,20}){0,2}? (?:la|votre|une|ta) facture)',
    '(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|puis-je|pouvons-nous|vous pouvez|merci de)(?: \\S{1,20}){0,4}? (?:enregistrer|corriger|modifier|noter|rectifier)',
  ],
  reason: [
    '(?:parce que|car|en raison|à cause|faute de|puisque|prix|budget|trop cher|trop chère|moins cher|coût|raison|motif|surchargés?|débordés?|préféré|décidé)',
  ],
  otherMatter: [
    ...PAID_BY_US,
    // "Nos équipes sont prises par un contrat d'hôpital que nous avons décroché en octobre": what keeps us busy
    "(?:prise?s?|occupée?s?|mobilisée?s?|accaparée?s?|retenue?s?|engagée?s?|absorbée?s?|chargée?s?) (?:\\S{1,20} ){0,3}?(?:par|sur|avec) (?:un|une|deux|trois|le|la|l') ?(?:\\S{1,20} ){0,6}?qu(?:e |')(?:nous|on) (?:avons|a|avions) (?:\\S{1,20} )?(?:gagnée?|décrochée?|remportée?|obtenue?|signée?|conclue?)",
    // "la signature avec Transports Dumas, que nous avions décrochée sans vous"
    '(?:décroch|gagn|obten|obtenu|sign|trouv|remport|conclu|dénich|démarch|prospect|rentr)\\S{0,4} (?:tous? seuls?|seuls?|sans (?:vous|toi)(?! (?:prévenir|attendre|le dire|en parler))|sans (?:votre|ton|ta) (?:aide|concours|intervention|entremise|recommandation)|par nos propres moyens|de notre (?:propre )?côté|par notre propre réseau)',
    // « La seule affaire que nous ayons gagnée est celle de Mme Rey », « …, et vous l'avez déjà facturée »
    "(?:seule?s?|derni(?:er|ère)s?|unique|premi(?:er|ère)) (?:\\S{1,15} )?(?:affaires?|contrats?|marchés?|commandes?|mandats?|ventes?|missions?|signatures?|dossiers?|projets?) qu(?:e |')(?:nous|on|j) ?'?(?:ayons|avons|ait|a|aie|ai) (?:\\S{1,15} )?(?:gagnée?|décrochée?|remportée?|obtenue?|signée?|conclue?|rentrée?|bouclée?)s?[^,;.!?]{0,40} (?:est|c'est|reste|était|demeure) (?:celle|celui) (?:de |du |des |d'|avec |chez )",
    "(?:vous l'|tu l'|vous les |tu les )(?:avez|as) (?:déjà|d'ailleurs déjà|du reste|entre-temps) (?:facturée?s?|encaissée?s?)",
    "(?:ne |n')(?:vous |te )?(?:regarde|concerne) (?:pas|en rien) (?:vous|votre recommandation|ce dossier)|ne (?:vous|te) (?:regarde|concerne)(?:nt)? (?:pas|en rien)|(?:nous )?(?:vient|viennent|venait) d'un confrère|(?:un|une) (?:de nos|client\\S{0,1} à) (?:propres )?(?:nous|clients?|clientes?)(?= |,|\\.)(?! (?:communs?|recommandés?))",
    "(?:(?:un|une|l'|d'un|d'une|chez un|pour un) ?(?:autre|tout autre) (?:\\S{1,20} )?(?:client|cliente|projet|affaire|société|dossier|prospect|appel d'offres|mandat|mission)|autre sujet|rien à voir|sans rapport|par ailleurs nous|pas (?:un|une) de vos|client à nous|notre propre (?:client|prospection))",
  ],
  interrogative: [
    "(?:est-ce|est-il|est-elle|sont-ils|pouvez-vous|pourriez-vous|peut-on|peux-tu|puis-je|pouvons-nous|avez-vous|auriez-vous|as-tu|a-t-il|a-t-elle|ont-ils|y a-t-il|qui|que|quoi|quel|quelle|quels|quelles|quand|où|comment|combien|pourquoi|faut-il|dois-je|devons-nous|doit-on|savez-vous|connaissez-vous|à qui|à quelle|à quel|sous quel|de quel|voulez-vous|souhaitez-vous|vous avez|vous pouvez|cela|ça|et (?:pour|si|quel|quand|comment|qui)|qu'en|qu'est|serait-il|serait-ce|et le|et la|sur quel|sur quelle)",
  ],
  yes: [
    '(?:oui|ouais|tout à fait|exactement|effectivement|absolument|bien sûr|en effet|affirmatif|si si|certainement)',
  ],
  no: ['(?:non|pas encore|hélas non|malheureusement (?:pas|non)|toujours pas|pas du tout|ni|négatif|aucun)'],
  notYet: ["(?:pas encore|toujours pas|encore|bientôt|en attente|attendons|attends|pour l'instant|pour le moment)"],
};
