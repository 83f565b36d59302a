/** French words for what an amount or a day is for (src/parsers/facts/). */
import { MONTH_NAMES } from '../../calendarNames.js';
import type { RoleWords } from '../../locale.js';
import { PAID_BY_US } from './paid.js';

const LINK =
  "(?: ?(?:de|est|sont|s'élève|s'élèvent|à|d'un|d'une|du|des|soit|total|totale|ht|ttc|net|brut|hors|taxes|s'établit|se monte|se montent|revient|représente|fait|font|était|sera|serait|désormais|maintenant|donc|ainsi|fixé|fixée|la|le|les|au|aux|pour|en|atteint|atteignant|convenu|convenue|porte|sur|passe|nous|vous|pouvez|facturer|hauteur|montant|ensemble|signé|exactement|correspond|vaut)| ?[:=])*";

/** The desk, as the one who invoices. */
const DESK = '(?:next technik|nextvision|votre (?:société|maison|entreprise|équipe|comptabilité|secrétariat|bureau))';
/** Whose work it is: what they do on a day begins the job. */
const TEAM =
  '(?:équipes?|techniciens?|techniciennes?|consultante?s?|gars|monteurs?|installateurs?|collègues|collaborateurs|intervenante?s?|formateurs?|développeurs?|spécialistes?|ingénieurs?|chefs? de projet|monde|nous|on)';
/** Future, present and infinitive of verbs in -er, in all persons. */
const ER = '(?:e|es|ons|ez|ent|er|era|eras|erons|erez|eront)';
/** Between a word for starting and the day. */
const TO_DAY =
  "(?: ?(?:est|sont|sera|seront|le|la|les|l'|du|de|des|d'|au|à|aux|dès|dès le|à partir|à compter|prévue?|fixée?|planifiée?|programmée?|confirmée?|ferme|officiel|officielle|chez|eux|elle|lui|le client|sur|site|(?<!à la )place|avec|pour|nous|nos|notre|leur|leurs|équipes?|consultants|techniciens|donc|bien|tous|ensemble|date|mission|client|projet|chantier|prestations?|travaux|déploiement|lundi|mardi|mercredi|jeudi|vendredi)| ?[:=])*";
const UP_TO_DAY =
  "(?:à partir du|à partir de|à compter du|à dater du|dès le|dès|jusqu'au|pour le|au|le|du)(?=\\s{0,3}$)";

export const FR_ROLES: RoleWords = {
  total: [
    // « ce qui porte l'ensemble à 90 300 », « l'option amène la commande à 52 000 »
    "(?:port|amèn|men|mèn|fix|arrêt|mett|met)(?:e|ent|ant|ons|é)? (?:donc |ainsi |finalement )?(?:l'(?:ensemble|affaire)|le (?:tout|total|montant|prix|contrat|projet|marché|mandat)|la (?:commande|somme|valeur))(?: (?:total|global|final)e?)? à(?=\\s{0,3}(?:chf|eur|fr\\.?|€)?\\s{0,3}$)",
    // « il nous a fait descendre à 48 500 »
    // … but not « son budget a été ramené à 48 500 »
    "(?:nous (?:\\S{1,8} ){0,2}(?:fait (?:descendre|baisser|tomber)|amenés?|ramenés?)|(?:prix|montant|total|offre|devis|commande|contrat|marché)(?: \\S{1,12}){0,2}? (?:a|est|avons|ont) (?:été )?(?:fait (?:descendre|baisser|tomber)|amenée?|ramenée?)|fait (?:descendre|baisser|tomber))(?: (?:le prix|le montant|le total))?(?: jusqu'?)? (?:à|au)(?=\\s{0,3}(?:chf|eur|fr\\.?|€)?\\s{0,3}$)",
    "(?:cela|ça|ce qui|le tout|l'ensemble) (?:nous )?(?:fait|donne|représente|fera)(?: (?:donc|alors|en tout|au total|ainsi))*(?=\\s{0,3}(?:chf|eur|fr\\.?|€)?\\s{0,3}$)",
    `(?:(?:montant|prix|coût|valeur|somme|total|budget signé|chiffre) )?(?:total|totale|global|globale|montant total|montant global|montant (?:du|de la|de l'|des) ?(?:contrat|commande|marché|affaire|projet|travaux|mandat|devis signé|prestation|accord)|valeur (?:du|de la) (?:contrat|commande|marché|projet)|prix (?:final|total|convenu|global|ferme)|forfait|montant signé|montant convenu|montant final|montant|somme totale|au total|en tout|contrat|commande|marché|mandat|affaire|volume|enveloppe|honoraires|prix|bon de commande|projet|accord|chiffre d'affaires du projet)${LINK}`,
    "(?:signé|signée|signés|accepté|acceptée|validé|validée|approuvé|confirmé|confirmée|commandé|conclu|conclue|gagné|gagnée|remporté|décroché|obtenu|acté|retenu|retenue|attribué|adjugé)(?: \\S{1,20}){0,5}? (?:pour|à|de|d'un montant de|à hauteur de|au prix de|sur)(?: (?:un|le|la|une|total|montant|global|de|somme|prix|forfait|tout|exactement|ferme))*",
    '(?:signée?|gagnée?|remportée?|conclue?|bouclée?|reçue?|acceptée?|validée?|décrochée?) ?:',
    "(?:pour un (?:total|montant|prix|budget)(?: total| global| ferme)? de|d'un montant (?:total |global |ht |ttc )?de|à hauteur de|s'élève à|s'élevant à|s'élèvent à|se monte à|se montant à|revient à|d'une valeur de|d'une valeur totale de|soit un total de|soit au total|pour la somme de|au prix de|on s'est mis d'accord sur|d'accord sur|facturons au client|client (?:nous )?paie(?:ra)?)",
    // "Valeur : 54 000", "CA : 20 000", "Budget accepté : 54 000", "une vente de 47 250"
    `(?:valeur|ca|c\\.a\\.|tarif|package|chantier|prestation|vente|deal|entente|adjudication|prix de vente)(?: (?:ht|htva|ttc|net|nette|convenue?|signée?|totale?|finale?|retenue?|client|projet|du deal|de l'affaire|du chantier))? ?[:=]${LINK}`,
    `budget (?:\\S{1,12} ){0,2}?(?:signé|accepté|validé|approuvé|retenu|arrêté|convenu|accordé|débloqué|alloué|octroyé|ferme)${LINK}`,
    `(?:vente|entente|adjudication|chantier|deal|job|prestation|mission|déploiement) (?:ferme |conclue? |signée? |globale? )?(?:de|à|d'|pour)(?=\\s{0,3}$)`,
    // "Il y en a pour douze mille", "le devis était à 27 500, on est maintenant à 24 800", "finalement ce sera 24 800"
    "(?:il n'en reste(?:nt)?|il ne reste(?:nt)?|cela ne fait|ça ne fait|on n'est)(?: donc| finalement| plus){0,2} (?:que|plus que|plus qu'à|qu'à)(?=\\s{0,3}$)|(?:il y en a|il y en a donc|il y en aura|on en a) pour(?: (?:en tout|au total|tout juste|exactement|la somme de)){0,2}(?=\\s{0,3}$)|(?:on (?:est|arrive|tombe|descend|passe|reste|finit)|nous (?:sommes|arrivons|tombons|descendons|passons|restons)) (?:maintenant|désormais|finalement|donc|au final|à présent|aujourd'hui|ainsi|plus qu')(?: à)?(?=\\s{0,3}$)|(?:finalement|au final|maintenant|désormais|en fin de compte|à l'arrivée),? (?:ce sera|ce sont|c'est|cela fait|ça fait|on est à|il reste|il en reste|ce sera donc|on reste à|on finit à|nous sommes à)(?=\\s{0,3}$)|(?:ce sera|ce sont|c'est|cela fera|ça fera|on sera à) (?:donc )?(?:finalement|au final|en fin de compte|au bout du compte|plutôt)(?=\\s{0,3}$)",
    // "nous facturons 48 000 au client"
    `(?:on (?:leur )?factur(?:e|era)|nous (?:leur )?factur(?:ons|erons))(?: (?:au client|le client|à la cliente))?${LINK}`,
    // "on a topé à 15 600", "l'affaire pèse 36 000", "le client débourse 36 000"
    "(?:topé|tombée?s? d'accord|mis d'accord|mises d'accord|vendu|vendue|fait affaire|traité)(?: \\S{1,20}){0,4}? (?:pour|à|sur)(?=\\s{0,3}$)",
    '(?:combien ?[:=]|pèse|pèsera|débourse|déboursera|se chiffre à|se chiffrera à|ressort à|ressortira à|culmine à|monte à|montent à|on est à|nous sommes à|on arrive à|nous arrivons à)',
    // "nous a confié la maintenance : 4 200", though maintenance beside a job is another amount
    '(?:confié|commandé|acheté|souscrit|repris|pris|signé)(?: \\S{1,20}){1,5}? ?:',
  ],
  totalAfter: [
    "(?:(?:ht|ttc|net|nets|hors|taxes|chf|euros?|est|le|la|au|en|comme|de|tout|francs?|pour|tva|incluse|comprise) )*(?:au total|en tout|total|tout compris|montant total|total ht|total ttc|forfait|forfaitaire|pour l'ensemble|pour le tout|pour tout|de contrat|de commande|global|au global|tout inclus|pour (?:le|ce|notre) (?:projet|contrat|chantier|marché|mandat|déploiement)|pour (?:la|cette) (?:commande|mission|prestation)|pour (?:toute |l'ensemble de )?l'affaire(?: entière| complète)?|pour (?:toute|tout) (?:l'affaire|le (?:projet|chantier|lot|paquet|marché)|la (?:commande|mission))|au client|à la clé|toutes (?:prestations|options) comprises|pour la totalité|l'ensemble|facturée?s? (?:au|à la|aux) clients?|(?:en )?tout rond|en une (?:seule )?(?:tranche|fois)|d'un seul (?:tenant|coup)|(?:en )?tout et pour tout)(?! (?:de|d'un|d'une|s'élève|se monte)| ?[:=])",
  ],
  invoice: [
    // « La vôtre sera de 3 333 », « ta facture peut être de 2 910 », « la facture que vous pouvez nous faire se chiffre à 7 825 »
    `(?:l[ae] v[oô]tre|les v[oô]tres|la tienne|le tien)${LINK}`,
    `(?:votre|ta|la) (?:facture|note|commission|part) (?:peut|pourra) (?:donc |alors )?(?:être|s'élever|se monter|se chiffrer|porter)${LINK}`,
    "(?:(?:votre|ta|la|une|le) )?(?:factures?|notes?|commissions?|parts?|montant|somme) que (?:vous|tu) (?:\\S{1,15} ){1,6}?(?:est|sera|s'élève|s'élèvera|se chiffre|se chiffrera|se monte|se montera|porte|portera|fait|fera|vaut|monte)(?: (?:de|à|sur|donc))*(?=\\s{0,3}(?:chf|eur|fr\\.?|€)?\\s{0,3}$)",
    // « Montant que Next Technik nous facture », « que nous facturera votre société »
    `${DESK} (?:peut |pourra |va |devra |doit )?(?:nous |me |m')?(?:en )?(?:factur|charg|réclam)(?:e|er|era)${LINK}`,
    `nous (?:factur|charg|réclam)(?:e|era) ${DESK}${LINK}`,
    `pour (?:next technik|nextvision)${LINK}`,
    // « notre accord vous donne 10 % = 2 264 »
    "(?:accord|contrat|convention|entente|partenariat|barème|règlement|clause)s?(?: (?:de partenariat|d'apporteur|d'apport|cadre))? (?:vous|te|t') ?(?:donn|accord|allou|octroi|réserv|laiss|attribu|reconnaî)(?:e|ent|t)",
    // « Montant facturable : », « Facturable : »
    `(?<!total )(?:(?:montant|somme|part) )?facturable${LINK}`,
    // La question du bureau : « Combien pouvons-nous vous facturer ? »
    '(?:pouvons-nous|pourrons-nous|devons-nous|peut-on|puis-je) (?:donc |alors )?vous facturer(?: ?\\?)?(?: ?:)?',
    "(?:vous|tu) (?:nous |me |m')(?:compt|décompt|réclam|port)(?:ez|erez|es|eras) (?:donc |alors |simplement |en compte )?(?=\\s{0,3}(?:chf|eur|fr\\.?|€)?\\s{0,3}$)",
    "(?:vous|tu) (?:nous |me |m')(?:factur|charg)(?:ez|erez|es|eras|er|era) (?:le |un |la |votre |ton )?(?:forfait|montant|somme|part|pourcentage|fixe)(?: (?:convenue?|habituelle?|usuelle?|fixe|prévue?|d'usage))?(?: de| :)?",
    "(?:vous|tu) (?:émettrez|émettez|émettras|établirez|établissez|enverrez|envoyez|adresserez|dresserez)(?: nous)? (?:une|votre|la|ta) (?:facture|note)(?: d'honoraires)?(?: de| d'un montant de| à hauteur de| pour)?",
    '(?:pour|sur|dans|concernant) (?:votre|ta) (?:facture|note|commission|part)(?: (?:du|de la|de|sur le|au) (?:dossier|affaire|projet|chantier|client)?(?: ?\\S{1,20}){0,4}?)?,? ?(?:lisez|lire|il faut lire|mettez|notez|comptez|retenez|prenez)(?=\\s{0,3}$)',
    `(?:à (?:nous )?facturer|facturer|facturez|facturez-nous|nous facturer|facture|factures|facturation|votre facture|votre commission|votre part|votre rémunération|votre pourcentage|votre dû|commission|commissions|votre apport|rétrocession|honoraires d'apport|apport d'affaires|vous revient|vous reviennent|vous revenant|vous est dû|vous est due|vous sont dus|vous doit|vous devons|pour vous|la part|rétribution|votre quote-part|montant facturable|montants? à (?:nous )?facturer|de votre côté|à nous adresser)(?! (?:au client|le client|à la cliente|client))(?: (?:sur|deux|trois|fois|tranches|parties|acomptes|échéances|suite|votre|convenue|habituelle|usuelle|prévue|due|d'apporteur|d'apport|d'affaires|merci|s'il|vous|plaît|svp|suivant|suivants|montant|montants|pouvez|bien|vouloir|dès|alors))*${LINK}`,
    '(?:vos|votre|ta|ton|tes)(?=\\s{0,3}$)',
    `(?:(?:votre|vos|ta) (?:\\S{1,20} )?|(?:leur|la) (?:\\S{1,20} )?(?!\\S{1,20} (?:totale|globale)))(?:commission|part|facture|rémunération|pourcentage|rétrocession|provision|quote-part|apport)${LINK}`,
    // "ta note", "votre cote", "vos honoraires d'apporteur", "ton dû"
    `(?:votre|vos|ta|ton|tes) (?:\\S{1,20} ){0,2}?(?:notes? d'honoraires|notes? de (?:commission|provision|débit|rétrocession|crédit)|commissions?|com|comm|part|parts|factures?|notes?|cote|cut|fee|dû|prime|ristourne|provision|pourcentage|quote-part|quota|courtage|rétribution|rétrocession|rémunération|participation|redevance|intéressement|tantième|honoraires|montant|somme)(?! (?:de votre|au client|du client|client))(?: (?:d'|de l'|du |de )?(?:apporteur|apport|apport d'affaires|partenaire))?${LINK}`,
    // "prime d'apporteur", "note de commission", "frais de mise en relation"
    `(?:commission|honoraires|prime|indemnité|frais|rémunération|rétribution|note|facture|part|com|rétrocession|redevance|ristourne) (?:d'|de l'|de |du |pour l')?(?:apporteuse|apporteur|apport|partenaire|recommandation|mise en relation|intermédiation|intermédiaire|parrainage|courtage)(?: d'affaires?)?${LINK}`,
    `notes? (?:de |d')(?:commission|honoraires|provision|débit|rétrocession)${LINK}`,
    // "vous touchez", "tu nous factures", "vous pourrez nous charger" (Québec), "vous en aurez"
    `(?:vous|tu) (?:nous |m'|me |en |y |donc |pouvez |pourrez |peux |pourras |allez |vas |devriez )*(?:factur(?:ez|iez|erez|es|eras|er)|charg(?:ez|iez|erez|es|eras|er)|touch(?:ez|erez|es|eras|er)|percevez|percevrez|perçois|percevras|percevoir|encaiss(?:ez|erez|es|eras|er)|empoch(?:ez|erez|es|eras|er)|récupér(?:ez|erez|es|eras|er)|gagn(?:ez|erez|es|eras|er))(?! (?:au|le|du|la) clients?)${LINK}`,
    '(?:vous|tu) (?:en )?(?:recevez|recevrez|reçois|recevras|aurez|auras|avez droit à|as droit à|aurez droit à|auras droit à)(?: donc| ainsi| alors| exactement){0,2}(?=\\s{0,3}$)',
    `(?:chargez-nous|nous charger|charge-nous|facture-nous|facture-moi|me facturer|m'envoyer ta facture|te revient|te reviennent|te doit|te devons|t'est dû|te sont dus|pr vous|pr toi|pour toi|pour vous autres|de ton côté|à ton profit|à votre profit|à votre crédit|à votre bénéfice|dans votre poche|dans ta poche)${LINK}`,
    // "nous vous reversons", "je vous dois", "ça vous fait"
    `(?:vous|te|t') ?(?:revers|vers|rétrocéd|crédit|régl)(?:e|ons|era|erons|erai|er)${LINK}`,
    `(?:vous|te) (?:dois|payons|paie|paierons|paiera)${LINK}`,
    `(?:ça|cela|ce qui|qui|lot) (?:vous|te) (?:fait|fera|donne|donnera|rapporte|rapportera|laisse|laissera|vaut|vaudra)${LINK}`,
    'fact\\.?(?: ?[:=])?(?=\\s{0,3}$)',
    // a line that says "Vous : 2 000"
    '(?<=^[\\s*•-]{0,4})(?:vous|toi)(?: ?[:=]|(?=\\s{0,3}$))',
    '(?<=^[\\s*•-]{0,4})comm?\\.?(?: de)?(?: ?[:=])?(?=\\s{0,3}$)',
    // "Nouvelle part : 3 420"
    `(?:nouvelle|nouveau|bonne|vraie|juste|bon) (?:part|quote-part|pourcentage|cote)(?: à (?:nous )?facturer)?${LINK}`,
    '(?<=^[\\s*•-]{0,4})(?:part|quote-part|cote) ?[:=]',
    'dette envers (?:vous|toi)(?: ?[:=]| est de| de)*',
    // "vous en prenez", "gardez 10 % pour vous"
    `(?:vous|tu) (?:en )?(?:prenez|prendrez|prends|prendras|prélevez|prélèves|gardez|gardes|raflez|rafles|palpez|palpes|ramassez|ramasses|retirez|retires)(?: (?:pour (?:vous|toi|votre part|ta part)|au passage|donc|là-dessus)){0,2}${LINK}`,
    // « Votre part est donc ramenée à »
    '(?:votre|vos|ta|tes) (?:commission|part|facture|rémunération|rétrocession|honoraires|quote-part)s? (?:est|sont|sera|seront|a été) (?:donc |ainsi |dès lors |aussi )?(?:ramenée?s?|réduite?s?|portée?s?|fixée?s?|abaissée?s?|relevée?s?|augmentée?s?) (?:à|de)(?=\\s{0,3}(?:chf|eur|fr\\.?|€)?\\s{0,3}$)',
    // "votre commission, comptez 10 %"
    '(?:votre|vos|ta|ton|tes) (?:\\S{1,20} )?(?:commissions?|comm?|parts?|factures?|notes?|rémunération|rétrocession|provision|ristourne|honoraires),? (?:comptez|compte|mettez|mets|notez|note|prenez|prends|retenez|retiens|tablez sur|disons)(?= |$)',
  ],
  invoiceAfter: [
    // « 2 060 francs pour Next Technik », « 3 090 que je vous prie de nous facturer », « que je te laisse facturer »
    "(?:(?:ht|ttc|net|chf|euros?|francs?|est|sont|donc|là-dessus) )*(?:pour (?:next technik|nextvision)|que (?:je|nous|on) (?:vous|te|t') ?(?:prie|prions|laisse|laissons|demande|demandons|invite|invitons|charge|autorise|autorisons|propose|proposons)(?: (?:donc|volontiers|simplement))?(?: (?:de|à))?(?: bien vouloir)? (?:nous |me |m')?factur(?:er|ez|iez))",
    "(?:(?:ht|ttc|net|hors|taxes|chf|euros?|est|le|la|à|de|sont|seront|sera|francs?|peuvent|peut|être|en|vous|pouvez|nous|donc|tva|pour) )*(?:à facturer|facturer|à nous facturer|facturables?|(?:à (?:notre|mon) |en )(?:compte|débit)(?! (?:d'|courant|commun|bancaire|client))|de commission|commission|pour vous|vous reviennent|vous revient|de votre part|votre part|votre commission|facturée?s?(?! (?:au|à la|aux|à leurs?|à nos) clients?)|de rétrocession|d'apport|vous sont dus|pour votre facture|facture|dus|d'honoraires d'apport|pour votre commission)",
    "(?:pour (?:toi|ta pomme|ta poire|votre pomme|vous autres|votre part|ta part|ta facture|ta commission|vos services|vos bons offices)|pr (?:vous|toi)|(?:à|en) (?:votre|ton) (?:profit|crédit|bénéfice|compte|avantage|faveur)|dans (?:votre|ta) (?:poche|caisse|escarcelle|besace)|(?:qui )?(?:vous|te) (?:reviennent|revient|reviendront|reviendra)|(?:qui )?(?:vous|te|t') ?(?:sont|est|seront|sera) (?:acquis|acquise|dus?|due|destinés?|réservés?|versés?)|(?:qui )?(?:vous |t')attend(?:ent)?|(?:que )?(?:vous|tu) (?:nous |me |m'|pouvez |pourrez |peux |pourras |devez |devrez |dois |devras |allez |vas |avez à |as à |êtes en droit de |aurez à )*(?:factur(?:ez|iez|erez|es|eras|er)|charg(?:ez|iez|erez|es|eras|er))|à (?:nous |me )?(?:charger|facturer)|à (?:inscrire|porter|mettre|indiquer|faire figurer|reporter|coucher|noter) (?:sur|dans|en|au) (?:bas de )?(?:votre|ta|vos|la|une) (?:facture|note|facturation)|(?:peut|peuvent|pourra|pourront) (?:partir|passer|être (?:mise?s?|portée?s?)) (?:en|à la) factur\\S{1,5}|de (?:com|comm|provision|prime|ristourne|quote-part|courtage)|d'(?:apporteur|honoraires d'apporteur)|sur (?:votre|ta) (?:note|facture)|de (?:ton|votre) côté|(?:sont|est|seront|sera) (?:à|pour) (?:vous|toi)|pour (?:votre|ton|ta|vos) (?:apport|commission|part|facture|note|rémunération|com|mise en relation|recommandation|intermédiation|boîte|société|maison|entreprise|équipe|bourse|caisse|compte|pomme))",
  ],
  yours: ['(?:votre|vos|tes|ta|ton|la commission|habituelle?s?|les|usuels?|convenue?s?|habituels|nos)'],
  base: [
    "(?:(?:(?:\\d{1,3}(?:[.,]\\d{1,2})? ?)?%|pourcent|pour cent|pour-cent|dixième) (?:(?!est|sont|soit|sera|fait|font|représente|donne|vaut|revient|monte|s'|se )\\S{1,20} )?(?:de|du|des|sur|d')|(?:commission|part|pourcentage|rétrocession) (?:du|sur|de ces|de ce|des))(?: ?(?:la|le|les|l'|total|montant|ces|cette|ce|notre|signé|global|ht))*",
  ],
  paid: PAID_BY_US,
  quoted: [
    "(?:notre |nos |le |la |l'|un |une |premier |première |avions |avons )*(?:devis|offre|proposition|proposé|chiffré|chiffrage|estimation|offert|offre initiale|devis initial|soumission|estimé)(?: (?:était|étaient|est|de|à|d'un|montant|initiale?|s'élevait|portait|sur|du|se|montait|avait|été))*",
  ],
  corrects: [
    "(?:il (?:faut|fallait) lire|lire|lisez|lis|devrait être|doit être|aurait dû être|correct est|le bon (?:montant|total|chiffre) est|la bonne date est|c'est (?:bien|en fait|plutôt)|en réalité|mais)(?: (?:le|la|de|du))*",
  ],
  superseded: [
    // « le jeudi 14 à la place du lundi 11 », « au lieu de 4 850 »
    "(?:à la place|au lieu|en lieu et place|en remplacement) (?:du|de la|de l'|de|des|d')(?: (?:le|la|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montant|date|somme|début|chf|eur))*",
    // "il vous serait revenu 3 800", "ne fait pas partie de la première commande (31 500)"
    'vous (?:seraient|serait|auraient|aurait|auriez)(?: (?:donc|ainsi|alors|revenue?s?|eu|touché|facturé|reçu|valu|fait|donné|rapporté)){1,3}(?=\\s{0,3}(?:chf|eur|€)?\\s{0,3}$)',
    "(?:partie de|partie du|incluse? dans|comprise? dans|en plus de|en plus du|en dehors de|en dehors du|hors de|hors du) ?(?:la |le |l')?(?:premi(?:er|ère)|précédente?|ancien(?:ne)?) (?:commande|contrat|marché|projet|affaire|mandat) ?\\((?:de |à |pour )?",
    "(?:ne |n')(?:\\S{1,4} )?(?:démarr|commen|début|lan[cç]|attaqu|interv)\\S{1,7} (?:donc |finalement )?(?:plus|pas)(?: (?:le|la|au|pour|dès|à|partir|du|lundi|mardi|mercredi|jeudi|vendredi))*",
    // "oublie le 11 janvier"
    '(?:oubli(?:e|es|ez|ons)|laiss(?:e|es|ez|ons) tomber|biff(?:e|es|ez|ons)|ray(?:e|es|ez|ons)|suppri(?:me|mes|mez|mons)|remplac(?:e|es|ez|ons)|effac(?:e|es|ez|ons))(?: donc| tout de suite)?(?: (?:le|la|les|du|de|date|montant|total|prix|début|démarrage|chiffre|lundi|mardi|mercredi|jeudi|vendredi)){1,4}',
    // "Ancien total :", "début précédent :", "avant :", "partis d'un devis de"
    "(?:(?:anciens?|anciennes?|vieux|vieille|précédente?s?|initiale?s?|initiaux|premiers?|premières?) (?:montants?|totaux|total|prix|chiffres?|sommes?|parts?|commissions?|factures?|dates?|débuts?|démarrages?|départs?|lancements?|devis|offres?|budgets?|valeurs?)(?: (?:de |du |d'|à )?(?:début|démarrage|départ|facturer|commission|facture|total|lancement))?|(?:montant|total|prix|chiffre|somme|part|commission|facture|date|début|démarrage|départ|lancement|devis|offre|valeur)(?: (?:de |du |d'|à )?(?:début|démarrage|départ|facturer|commission|facture|total))? (?:anciens?|anciennes?|précédente?s?|initiale?s?|périmée?|caduque?|d'origine|de départ|d'avant|annulée?|avant))(?: (?:était|étaient|est|de|du|le|la|à|au|fixée?|prévue?|d')){0,3}(?: ?[:=])?",
    "(?:étions|étais|était|sommes|suis) (?:d'abord |initialement )?parti\\S{0,2} (?:à|de|sur)(?=\\s{0,3}(?:chf|eur|fr\\.?|€)?\\s{0,3}$)",
    "(?:part(?:i|is|ie|ies|ant|ions|ait)|venions|venus?|descendus?) d'(?:un|une) (?:\\S{1,20} )?(?:devis|offre|proposition|budget|estimation|chiffrage|prix|montant|total)(?: \\S{1,20}){0,2}? (?:de|à)",
    "(?:initialement|initiale?|initiaux|à l'origine|au départ|au début|d'abord|précédemment|précédente?|anciens?|anciennes?|auparavant|au lieu (?:de|du|des|d')|et non|non pas|pas|plutôt que|à la place (?:de|du)|contre|passe de|passé de|passée de|passer de|décalé du|décalée du|reporté du|reportée du|avancé du|repoussé du|réduit de|ramené de|de(?! (?:début|démarrage|départ|lancement|commencement|travail|travaux) )(?= \\S{1,30}(?: \\S{1,20}){0,3}? à)|budget|budgété|fourchette|indicatif|estimation|comme annoncé|annoncé|annoncée|annoncés|avais (?:indiqué|écrit|annoncé|dit|noté|mentionné)|avions (?:indiqué|écrit|annoncé|dit|noté|mentionné|prévu)|vous (?:avez|aviez) (?:noté|indiqué|écrit|enregistré)|par exemple|exemple|l'an dernier|prix catalogue|espéré|prévu|prévue|aurait été|auraient été|par erreur|erroné|était|remplace|(?:là où|quand|où) (?:j'ai|j'avais|je vous ai|nous avons|on a|il est) (?:écrit|mis|noté|indiqué|tapé|saisi|dit|annoncé|marqué))(?: (?:de|du|le|la|les|des|l'|à|au|un|une|prix|montant|total|démarrage|début|date|et|pas|comme|prévu|annoncé|devis|offre|était|lundi|mardi|mercredi|jeudi|vendredi|d'|chf|eur))*",
  ],
  supersededAfter: [
    "(?:(?:comme |qui |que |était |étaient |est )*(?:initialement|à l'origine|au départ|annoncée?s?|prévue?s? initialement|indiquée?s? (?:précédemment|par erreur)|auparavant|avant(?! (?:les |la )?(?:taxes?|tva|tps|tvq|impôts?|t\\.v\\.a))|dans (?:le|mon|notre) (?:devis|premier|précédent)|du devis|était (?:le devis|notre offre|une erreur|erroné)|(?:est|sont) (?:faux|erronée?s?|caduque?s?|caducs?|dépassée?s?|périmée?s?)|(?:était|étaient) (?:calculée?s?|comptée?s?|basée?s?|établie?s?|tirée?s?)|(?:était|étaient|est|sont) (?:calculée?s?|comptée?s?|tirée?s?|basée?s?|établie?s?|issue?s?|prise?s?|reprise?s?) (?:\\S{1,20} ){0,2}?(?:l'|d'|mon |notre )?(?:ancien|ancienne|vieux|vieille|précédente?|premi\\S{2,3}|mauvaise?|fausse)|(?:correspond|venai|sortai|provenai|dat|relevai)\\S{1,5} (?:de |d'|à )?(?:l'|la |le |du |au |un |une )?(?:ancien|ancienne|vieux|vieille|précédente?|premi\\S{2,3}|mauvaise?)|n'est plus)|(?:que|qui|dont|comme) (?:je|nous) (?:\\S{1,20} ){0,2}?(?:avais|avions) (?:\\S{1,20} ){0,2}?(?:confirmée?|annoncée?|indiquée?|communiquée?|donnée?|promise?)|(?:(?:que|qui) (?:\\S{1,20} ){1,4}?)?(?:est|sera|a été|était|sont) (?:\\S{1,20} ){0,2}?(?:annulée?|reportée?|repoussée?|décalée?|suspendue?|abandonnée?|caduque?|avancée?|différée?|déplacée?|à oublier)|ne tient plus|tombe à l'eau|saute)",
  ],
  other: [
    // « L'hébergeur nous facture 300 »
    "(?:(?:l'|le |la |les |un |une |son |leur )\\S{3,20}(?: \\S{3,20})?|\\S{3,20}) nous factur(?:e|era|ent|eront|ait|aient)",
    "(?:par (?:mois|an|utilisateur|heure|jour|licence|site|poste)|mensuel\\S{0,4}|annuel\\S{0,4}|abonnement|taux horaire|tarif journalier|tjm|maintenance|hébergement|loyer|remise|rabais|ristourne|escompte|tva|taxe|frais de déplacement|frais|déplacement|matériel|concurrents?|concurrence|concurrente?|moins cher|plus cher|environ|responsabilité|capital|chiffre d'affaires|pénalité|amende|don|option|optionnel|potentiel|autre (?:projet|client)|phase (?:2|deux)|nos coûts|payé|versé|réglé|déjà (?:payé|facturé|versé)|acompte versé|économie|économise)(?: (?:de|du|est|à|le|la|les|des|pour|sur|d'|d'un|un|une|était|s'élève|proposait|demandait|offrait))*",
  ],
  otherAfter: [
    "(?:(?:chf|euros?|€|ht|ttc|francs?) )*(?:par (?:mois|an|utilisateur|heure|jour|licence|site|poste|tête|unité)|/ ?(?:mois|an|h|heure|jour|utilisateur|poste)|mensuels?|mensuellement|annuels?|l'heure|le jour|la journée|l'unité|pièce|de remise|de rabais|de moins|de plus|d'écart|moins cher|plus cher|de tva|tva|de frais|de matériel|pour le matériel|de capital|d'acompte|d'arrhes|chacun)",
  ],
  part: [
    `(?:(?:1re|1ère|1er|2e|2de|2ème|3e|3ème|4e)(?= )|acompte|solde|premier|première|deuxième|second|seconde|troisième|dernier|dernière|à la (?:signature|commande|livraison|mise en service|mise en production|réception|fin|recette|clôture)|au (?:démarrage|début|lancement|terme|solde)|à l'(?:achèvement|acceptation|installation)|à (?:mi-parcours)|en fin|ensuite|puis|tranche|échéance|jalon|étape|moitié|une fois|à réception|d'emblée|immédiatement|le reste|en (?:${MONTH_NAMES.fr})|maintenant|tout de suite|reste|après)`,
  ],
  moves: [
    '(?:décal\\S{1,4}|report\\S{1,4}|repouss\\S{1,4}|avanc\\S{1,4}|chang\\S{1,5}|modifi\\S{1,4}|pass(?:e|ent|é|ée|er|era)|augment\\S{1,4}|rédui\\S{1,3}|baiss\\S{1,4}|corrig\\S{1,4}|rectifi\\S{1,4}|déplac\\S{1,4}|différ\\S{1,4}|gliss\\S{1,4}|annul\\S{1,4}|suspend\\S{1,3}|tombe\\S{0,2}|ramen\\S{1,4})',
  ],
  exact: ["(?:monte|passe|grimpe|augmente) (?:jusqu'à|à)"],
  unchanged: [
    '(?:inchangée?s?|reste|restent|demeure|demeurent|ne change pas|ne changent pas|toujours|on garde|nous gardons|garde|gardons|on conserve|conservons|conservée?s?|maintenons|on maintient|maintenue?s?|on reste (?:sur|au|à)|restons (?:sur|au|à)|ne bouge pas|ne bougent pas|était correcte?|est correcte?|était juste|identique|pas de changement|sans changement)',
    "(?<!sinon )(?<!autrement )(?<!par ailleurs )(?:rien ne (?:change|bouge)|rien n'a (?:changé|bougé)) (?:pour|à|au|aux|dans|concernant|quant)|n'(?:est|a|ont|sont) pas (?:modifiée?s?|changée?s?|touchée?s?|affectée?s?|concernée?s?|remise? en cause|bougé|changé)",
  ],
  inexact: [
    '(?:est|sera|sont|serait) peut être(?: de| le| au)?',
    "(?:environ|env\\.?|à peu près|autour de|près de|dans les|aux alentours de|aux environs de|approximativement|grosso modo|de l'ordre de|entre|au moins|au minimum|minimum|maximum|max\\.?|au plus|jusqu'à|probablement|sans doute|peut-être|devrait|devraient|estimé|estimée|estimation|prévisionnel\\S{0,2}|provisoire|provisoirement|si tout va bien|plus de|moins de|presque|quelque|vers|vers le|au plus tôt|au plus tard|d'ici|avant|en principe|normalement|idéalement|\\S{1,14}(?:erait|eraient|irait|iraient|drait|draient|vrait|vraient)(?: (?:au|du|pour|plutôt|autour))?|objectif|(?:visée?|visons|vise|visent|viserait|cible|ciblons|tablons sur|table sur|espère|espérons|espéré|souhaite|souhaitons|aimerait|aimerions|voudrait|voudrions|envisage|envisageons|propose|proposons|possible|possiblement|éventuel|éventuellement|potentiel|envisageable)(?: (?:dès|du|au|pour|sur|à partir|démarrer|commencer|débuter|un|une|début|démarrage|départ)){0,4})",
  ],
  start: [
    // « Date de démarrage convenue avec M. Vogel : le 6 janvier »
    `(?:date|jour) (?:de |du |d')(?:début|démarrage|lancement|départ|commencement)(?: (?!initial|précéd|ancien|annonc|souhait|possible|envisag|estim|théori|pas|plus|non|fin|prévisionn|repouss|report|provisoire|idéal)\\S{1,20}){1,6}? ?[:=](?: ?(?:le|la|dès le|lundi|mardi|mercredi|jeudi|vendredi))*(?=\\s{0,3}$)`,
    // « Quant au début, il a été arrêté au 27 janvier »
    `(?:début|démarrage|départ|lancement|travaux|chantier), ?(?:il |ils |elle |celui-ci |qui |on l'|nous l')?(?:a été |ont été |est |sont |sera |a |avons )(?:bien |donc |enfin |d'ores et déjà )?(?:arrêté|fixé|prévu|convenu|calé|programmé|planifié|confirmé|agendé)e?s? (?:au|pour le|le|dès le)(?: lundi| mardi| mercredi| jeudi| vendredi)?(?=\\s{0,3}$)`,
    // « Le début de l'exécution est prévu pour le 10.02.2027 »
    `(?:début|démarrage|lancement|commencement|départ) (?:de l'|de la |du |des )(?:\\S{1,20} ){1,3}?(?:est|a été|sera) (?:bien |donc )?(?:arrêté|fixé|prévu|convenu|calé|programmé|planifié|confirmé|agendé) (?:au|pour le|le)(?: lundi| mardi| mercredi| jeudi| vendredi)?(?=\\s{0,3}$)`,
    // « nous commençons après les fêtes, le mardi 5 janvier »
    `(?:commen|démarr|début|attaqu|interv|lan)\\S{2,8}(?: (?!pas|plus|jamais)\\S{1,20}){0,3}? (?:juste |tout de suite |directement )?(?:après|avant|à|dès|en|au) (?:les |l'|la |le )?(?:fêtes|noël|nouvel an|an neuf|pâques|vacances|relâches|inventaire|rentrée|pont|congés|début d'année|printemps|épiphanie|jours fériés),? (?:soit |à savoir |c'est-à-dire |donc )?(?:le|au|dès le)(?: lundi| mardi| mercredi| jeudi| vendredi)?(?=\\s{0,3}$)`,
    // « prise de travail le 13 janvier », « mon équipe entre en action le », « je m'en occupe moi-même dès le »
    `(?:prise (?:de|du) travail|entrée en action|premier coup de (?:pioche|pelle|tournevis|main)|coup d'envoi)${TO_DAY}`,
    `${TEAM}(?: \\S{1,20}){0,2}? (?:entr${ER}|rentr${ER}|pass${ER}|mont${ER}) (?:en (?:action|scène|piste|lice|jeu)|à l'(?:œuvre|action|attaque)|au (?:travail|front))${TO_DAY}`,
    "(?:je m'en|on s'en|nous nous en) (?:occupe|occupons|occuperai|occuperons|occupera|charge|chargeons|chargerai|chargerons)(?: (?:moi-même|nous-mêmes|personnellement|en personne|sur place)){0,2} (?:dès le|dès|à partir du|à compter du)(?: (?:lundi|mardi|mercredi|jeudi|vendredi))?(?=\\s{0,3}$)",
    // « je m'y colle dès mardi », « l'équipe est réservée dès le », « Dém. le 17/12 », « go = 22 février »
    `(?<=^\\s{0,3})j'y (?:suis|serai|vais)${TO_DAY}`,
    `(?:je m'y|on s'y|nous nous y) (?:met|mets|mettons|mettrai|mettrons|coll${ER}|collerai|attell${ER}|attellerai|lanc${ER}|lançons)${TO_DAY}`,
    `${TEAM}(?: \\S{1,20}){0,3}? (?:est|sont|sera|seront) (?:\\S{1,20} )?(?:réservée?s?|bloquée?s?|mobilisée?s?|planifiée?s?|programmée?s?|agendée?s?|prévue?s?) (?:pour le|dès le|à partir du|à compter du|dès)(?: lundi| mardi| mercredi| jeudi| vendredi)?(?=\\s{0,3}$)`,
    `(?<=^[\\s*•-]{0,4}|[.,;(] ?)(?:dém|démarr|déb|comm)\\.(?: travaux| chantier| projet)? ?(?:[:=] ?)?(?:le|au|dès le|lundi|mardi|mercredi|jeudi|vendredi)?(?=\\s{0,3}$)`,
    '(?:commencez|démarrez|débutez|attaquez|intervenez)(?:-vous)?(?: ?\\?)?(?: ?:)?',
    "(?:ateliers?|travaux|chantier|mission|prestations?|séances?|portes) s'ouvr(?:e|ent|ira|iront)(?: (?:le|dès|au|à partir du|lundi|mardi|mercredi|jeudi|vendredi)){0,2}",
    "(?:(?:date|jour) (?:de |du |d')?(?:début|démarrage|commencement|lancement)|début(?: des travaux| du projet| de la mission| du chantier)?|démarrage|démarre|démarrons|démarrera|démarrerons|démarrer|commence|commençons|commencera|commencerons|commencer|commencent|commencement|lancement|lançons|lance|débute|débutons|débutera|débuterons|débuter|débutent|date d'intervention|entrée en vigueur|coup d'envoi|premier jour|prendra effet|prend effet|prendront effet|prise de cours|prend cours|prendra cours|entre en vigueur|entrera en vigueur|intervenons|interviendrons|interviendra|interviendront|serons (?:chez eux|sur place|chez le client)|équipe arrive|arrivons|arriverons|attaquera|attaquerons|lancera|lancerons|entamons|entamerons|entame|mettons en route|ouverture du chantier|attaquons|attaque|on attaque|intervention|mise en route|mise en oeuvre|mise en œuvre|sur place|start|prise d'effet|travaux|kick-?off)(?: ?(?:est|le|la|du|des|de|sera|au|à|prévue?|fixée?|les|travaux|projet|partir|dès|mission|lundi|mardi|mercredi|jeudi|vendredi|chez|eux|sur|(?<!à la )place|chantier|désormais|finalement|maintenant|donc|aura|(?<!au )lieu|confirmée?|nous|avec|déploiement|installation|reste|intervient|en|planifiée?|reporté|reportée|décalé|décalée|avancé|avancée|repoussé|repoussée|et|l'|bien|notre|équipe|passe|mise)| ?:)*",
    // "le travail a débuté", "nouveau début : pas avant le"
    `(?:travail|travaux|chantier|projet|mission|prestations?|équipes?|nous|on|installation|déploiement|tout|ça)(?: \\S{1,20})? (?:a|ont|avons|est|sont) (?:bien |déjà |enfin |donc |officiellement )?(?:débuté|démarré|commencé|attaqué|été lancée?s?|partie?s?)${TO_DAY}`,
    "(?:début|démarrage|départ|date|lancement|commenc\\S{1,7}|démarr\\S{1,6}|débutons|débuter\\S{0,4}|débute|attaqu\\S{1,5}|lan[cç]\\S{1,5}|interv\\S{2,8})(?: \\S{1,20}){0,3}? ?:? ?(?:pas|plus) avant(?: le| la| l'| du| lundi| mardi| mercredi| jeudi| vendredi){0,2}",
    // "on s'y met", "nous retroussons nos manches", "on y va", "ça part le", "le chantier s'ouvre"
    `(?:(?:démarr|début|attaqu|entam|embray|embarqu|débarqu|amorc|enclench)${ER}|(?:commen|lan|amor)çons|commenceront|commenceras|démarrage|départ)${TO_DAY}`,
    `(?:s'y (?:met|mettra|mettent|colle|collera|attelle|attellera|lance|lancera)|nous y (?:mettons|mettrons|attelons)|(?:se met|se mettra|nous mettons|nous mettrons|se mettent|met|mettons) (?:en route|au travail|à l'ouvrage|à l'œuvre|à l'oeuvre|au boulot|en branle|en marche|en piste)|on y va|y allons|y va|(?:se lance|se lancera|nous lançons|se lancent)|(?:on|nous) (?:roule|roulons|roulera|roulerons)|(?:ça|cela|on|nous|projet|chantier|déploiement|mission|machine|l'affaire) (?:part|partira|partons|partirons|partent)|c'est parti|(?:s'ouvre|s'ouvrira|s'amorce|s'amorcera|s'enclenche|s'ébranle|s'engage|s'engagera)|ouvr(?:e|ons|ent|ira|irons) (?:le |ce |notre |leur )?(?:chantier|projet|bal|dossier)|(?:chantier|projet|dossier) (?:ouvre|ouvrira)|(?:l[èe]v|levons|levez)\\S{0,4} l'ancre|(?:largu|hiss)\\S{1,4} (?:les|la) (?:amarres|voiles?)|(?:plant|donn|tir)\\S{1,4} (?:le|les) premiers? (?:coups? \\S{1,4} \\S{3,12}|clou|piquet|rivet)|mont\\S{1,4} (?:au front|sur le pont|à bord)|calage (?:du (?:premier jour|début|démarrage))?|(?:sera|seront|est|sont) (?:lancée?s?|démarrée?s?|engagée?s?|entamée?s?|mise?s? en route)|(?:nous|on) y (?:serons|sera|est|sommes)|retrouss\\S{1,5} (?:nos|les|leurs) manches|pied à l'étrier|pos(?:e|ons|ent|era|erons|eront) (?:nos|leurs|les|ses) (?:valises|outils|bagages)|mains dans le cambouis|à pied d'(?:œuvre|oeuvre)|à l'(?:œuvre|oeuvre|ouvrage)|(?:nous|les) attend(?:ent|ra)?)${TO_DAY}`,
    // "l'équipe entre là le", "nos techniciens débarquent chez eux le", "nous prenons le chantier en main le"
    `${TEAM}(?: \\S{1,20}){0,3}? (?:arriv${ER}|r?entr(?:e|ent|ons|era|eront|erons)(?= (?:là|en|chez|dans|sur|le))|install${ER}|s'install${ER}|interviennent|intervient|seront|sera|serons|sont|est|sommes)(?: (?:là|en scène|en piste|en fonction|en fonctions|en poste|en jeu|dans le vif|dans la place|chez eux|chez le client|chez elle|chez lui|sur site|sur place|sur le terrain|sur le pont|dans leurs locaux|dans les locaux|à pied d'œuvre|là-bas|mobilisée?s?|détachée?s?|à leur disposition)){1,2}${TO_DAY}`,
    `${TEAM}(?: \\S{1,20}){0,3}? (?:arriv${ER}|débarqu${ER}|attaqu${ER})${TO_DAY}`,
    `(?:pren(?:d|ds|ons|nent|dra|drons|dront)) (?:\\S{1,20} ){0,2}?(?:quartiers|possession|service|poste|fonctions?|le relais|en main|en charge|la main|les rênes)${TO_DAY}`,
    // "top départ", "ordre de service au", "prise de poste", "mise en chantier", "premier atelier", "date d'effet", "jour J"
    `(?:top départ|top|ordre de service|prises? de (?:poste|fonctions?|service|possession)|entrée en (?:fonctions?|poste|scène|piste|matière|jeu|action|lice)|mise en (?:chantier|train|branle|marche|place|œuvre|oeuvre)|(?:premiers?|1ers?) (?:jours?|ateliers?|coup de pioche|coup de pelle|coup de marteau|coup de manivelle|passage|déplacement|tour de roue)|premières? (?:journées?|interventions?|séance de travail|session|prestation)|date d'effet|(?:avec |prise d')?effet(?= ?(?:au|le|du|:|dès|à))|jour j|jour 1|j1|t0|amorce|inauguration du chantier|ouverture (?:du|des) (?:projet|travaux|chantier))(?: \\S{1,20}){0,4}?${TO_DAY}`,
    'go(?= (?:le|pour le)\\s{0,3}$| ?[:=])|(?<=^[\\s*•-]{0,4})go(?=\\s{0,3}$)',
    `sur (?:site|le terrain)${TO_DAY}`,
    // "la mission court du", "le contrat court à partir du"
    "(?:mission|contrat|prestation|mandat|projet|engagement|accord|marché)(?: \\S{1,20}){0,3}? (?:court|courra|courront|courent|s'étend|s'étendra|se déroule|se déroulera|s'étale|s'étalera|va)(?: (?:à|partir|compter|dater|du|de|dès|le)){1,4}",
    // "installation à partir du": the preposition alone says no more than that something begins
    `(?:installation|déploiement|projet|mission|chantier|contrat|prestations?|mandat|implémentation|paramétrage|exécution|réalisation|mise en œuvre|mise en oeuvre|interventions?|travaux|opérations|équipes?|consultants|techniciens|gars|commandé|commande|retenus?|choisis?)(?: \\S{1,20}){0,6}? (?:à partir du|dès le|à compter du|à dater du|dès)(?: lundi| mardi| mercredi| jeudi| vendredi)?(?=\\s{0,3}$)`,
    '(?<=^[\\s(-]{0,4})(?:à partir du|dès le|à compter du|à dater du|dès)',
  ],
  startAfter: [
    "comme (?:jour|date|premier jour) (?:de |du |d'|pour le |pour )(?:démarrage|début|lancement|départ|commencement)",
    // « vendredi 27 novembre on installe », « lundi 1er mars on retrousse nos manches », « le 29 janvier nous ferons nos premiers pas »
    "(?:on|nous|je|j'|l'équipe|nos (?:gars|techniciens|monteurs)) ?(?:y |leur )?(?:install|déploi|déploy|mont|pos|branch)(?:e|es|ons|ent|era|erai|erons|eront)(?=\\s{0,3}[.,;!]|\\s{0,3}$| (?:chez (?:eux|lui|elle|le client)|sur (?:place|site)|tout|le (?:système|logiciel|serveur|tout|premier)|la solution|les (?:serveurs|tablettes|licences|premi)))|(?:on|nous|je|l'équipe) (?:retrouss(?:e|ons|era|erons) (?:nos|les|ses|mes) manches|(?:fait|faisons|fera|ferons) (?:nos|les|ses) premi(?:ers|ères) (?:pas|jours?|journées?|installations?|branchements?|interventions?))",
    // « nos techniciens partent lundi 14 décembre pour l'installation »
    "pour (?:l'|la |le |les |y )?(?:installation|installer|mise en place|déploiement|déployer|montage|monter|paramétrage|mettre en place)",
    // « le 11 janvier, le projet démarre », « dès le 11 janvier, les travaux débutent »
    `(?:les? |la |l'|notre |nos |votre |ces? )(?:travaux|chantier|projet|mission|prestations?|intervention|installation|mise en place|déploiement|contrat|équipes?|techniciens|monteurs)(?: \\S{1,15}){0,2}? (?:démarr${ER}|début${ER}|commenc${ER}|attaqu${ER}|interv(?:ient|iennent|iendra|iendront)|se met|se mettent|arriv${ER}|(?:est|sont|sera|seront) sur place)`,
    "(?:(?:est|comme|pour|le|la|nous|on|que|sera|date|de|les|travaux|équipe|l'|notre) )*(?:démarrage|début|démarrons|commençons|commence|démarre|débute|débutons|lancement|démarrerons|commencerons|démarrer|commencer|sur place|attaquons|on attaque|on commence|on démarre|nous commençons|nous démarrons)",
    `(?:(?:est|c'est|sera|marque|marquera|sonne|sonnera|comme|pour|le|la|les|nous|on|que|officielle?|effective|exacte|à laquelle|où|du|nos|notre|mes|l'|leur|deux|trois|premiers|premières|équipes?|techniciens|consultants|gars|collègues|chef de projet|au|du|y|s'y|se|début|coup|date|jour)(?: |(?<=')))*(?:débute|débutons|débutent|débutera|débarqu${ER}|attaqu${ER}|démarr${ER}|commenc(?:e|ent|era|erons|eront)|lançons|s'y (?:met|colle|attelle|lance)|y va|y allons|mettons|coup d'envoi|top départ|départ|kick-?off|premier jour|premier atelier|mise en (?:route|chantier)|prise de (?:poste|fonctions?)|entrée en fonctions?|(?:est|sont|sommes|seront|serons|sera) (?:chez eux|chez le client|chez elle|chez lui|sur site|sur place|à pied d'œuvre|là-bas|à l'œuvre)|(?:entr|arriv)(?:e|ent|ons|era|eront|erons) (?:chez|en scène|en fonction|sur|là)|pren(?:d|nent|ons|dra|dront|drons) (?:leurs|ses|nos|leur) (?:quartiers|service|poste|fonctions))`,
  ],
  otherDay: [
    // "les chiffres suivent demain", "je vous envoie les détails vendredi"
    "(?:chiffres|montants|détails|précisions|documents|reste|récapitulatif|confirmation) (?:vous )?(?:suiv\\S{1,5}|viendr\\S{1,4}|arriv\\S{1,5}|parviendr\\S{1,4}|seront (?:envoyés|communiqués|transmis))(?: (?:le|la|dès|d'ici|au|ce))*|(?:envo\\S{1,6}|enverr\\S{1,4}|transmet\\S{0,6}|communiqu\\S{1,6}|donn\\S{1,6}|fer\\S{1,4} parvenir)(?: \\S{1,20}){0,3}? (?:chiffres|montants|détails|précisions|documents|reste|récapitulatif|confirmation)(?: (?:le|la|dès|d'ici|au|ce))*",
    // "fermé dès le", "à nous facturer à partir du", "le loyer court à partir du": no day of ours, whatever word for beginning follows
    // "le matériel arrive le", "son congé débute le", "les soldes commencent le": what begins or comes is not the job
    `(?:garantie|soldes|congés?|vacances|école|rentrée|saison|matériel|livraison|serveurs?|tablettes|machines?|colis|camions?|pièces|directeur|directrice|direction|patronn?e?|gérante?|responsable|remplaçante?|successeur|stagiaire|stage|apprentie?|bail|loyer|exercice|campagne|grève|procès|audit|déménagement|salon|foire|préavis|abonnement|période|support|maintenance|hébergement|licences|concurrent|formation|tests?|recette|facturation|paiements?|mensualités|retraite)(?: (?!nous|on|équipe|nos|et)\\S{1,20}){0,3}? (?:arriv\\S{1,4}|démarr\\S{1,4}|commenc\\S{1,4}|début\\S{1,4}|ouvr\\S{1,4}|repren\\S{1,5}|reprise|prend effet|court|part|partira|entre|entrera|sera là|est là)(?: \\S{1,20}){0,4}? ${UP_TO_DAY}`,
    `(?:fin|clôture|achèvement|réception|recette|livraison|bilan|arrêt|interruption|formation|mise en (?:service|production))(?: (?!démarr|commen|début|attaqu|lanç|lance|après)\\S{1,20}){0,4}? ${UP_TO_DAY}`,
    'arriv(?:e|ent|era|eront)(?: (?:le|la|au|du|chez|eux|nous))*',
    `(?:congés?|vacances|absente?s?|absence|malade|retraite|fermée?s?|fermeture|fermons|(?<!(?:démarrage|début|départ|lancement|date) )ferme|factur\\S{1,6}|charger|payables?|paiement|règlement|loyer|bail|abonnement|garantie|assurance|préavis|hébergement|disponibles?|disponibilité|joignables?|résili\\S{1,6}|démission\\S{0,6}|dénonc\\S{1,6}|hausse|tarifs|nouveau tarif|nouveaux prix|rendez-vous|rdv|visite|démo|démonstration|présentation|audit|métré|repérage|état des lieux|réunion|rencontre|entretien|salon|foire|inventaire|travaux de leur côté|concurrent)(?: (?!démarr|commen|début|attaqu|lanç|lance)\\S{1,20}){0,6}? ${UP_TO_DAY}`,
    "(?:signé|signée|signés|signature|contresigné|terminons|finissons|achevons|terminerons|accepté|acceptée|validé|validée|datée?|gagné|commande du|devis du|offre du|contrat du|mail du|courrier du|message du|recommandation du|fin|fin des travaux|fin prévue|terminé|terminée|achèvement|livraison|livré|mise en service|mise en production|go-?live|recette|échéance|date limite|délai|payable|paiement|facture du|date de facture|réunion(?: de (?:lancement|démarrage|cadrage|départ|kick-?off))?|rendez-vous|rdv|rencontre|rencontré|appel|appelé|téléphone|parlé|échangé|visite|formation|atelier|décision|conseil|comité|valable|validité|depuis|jusqu'au|avant|avant le|après|après le|congés|vacances|absente?|absence|retour|fermé|fermeture|reçu|reçue|arrivé|arrivée|écrit|hier|réunion de lancement|point|séance|fondée|créée|année|acompte|solde|tranche|commandé|confirmé|obtenu|phase (?:2|deux)|deuxième phase)(?: ?(?:le|la|du|des|de|au|à|avec|est|prévue?|fixée?|en|pour|il|ils|elle|nous|par|client|a|été|eu|lieu|s'est|tenue?|déroulée?|passée?|ce|cette|d'ici|les|contrat|devis|commande|bon|lundi|mardi|mercredi|jeudi|vendredi))*",
  ],
  otherDayAfter: [
    "(?:(?:est|comme|pour|le|la|nous|a|ont|été|l'|au|plus|tard|à|\\() )*(?:signé|signée|signature|fin|fin des travaux|livraison|mise en service|échéance|réunion|rendez-vous|rdv|formation|décision|reçu|validé|à \\d{1,2} ?h)",
    "(?:pour|afin de|en vue de|lors|à l'occasion)(?: (?:une?|le|la|les|simple|petite|première|faire|en|leur|de|son)| d'une?| l')* ?(?:visite|point|réunion|démo|démonstration|présentation|formation|signature|signer|rendez-vous|rdv|repérage|audit|discussion|discuter|échange|échanger|cadrage|café|déjeuner|dîner|salon|parler|voir|former|présenter|livrer|récupérer|inventaire)",
  ],
  separator: [
    '(?:et|avec|dont|soit|plus(?! (?:la )?tva)|puis|mais|tandis que|alors que|donc|ainsi que|ce qui fait|ce qui donne)',
  ],
  takesBack: [
    '(?:non,|pardon|désolée?|correction|(?:reportée?|repoussée?|décalée?|avancée?|différée?|déplacée?|passée?) (?:au|à)|je veux dire|plutôt|rectification|oups|erreur|enfin non|attendez|coquille)',
  ],
  half: ['(?:moitié|50 ?%|moitié-moitié|deux parts égales|deux fois)'],
  attached: ['(?:ci-joint|ci-jointe|pièce jointe|en annexe|annexe|voir le pdf|joint à ce)'],
  recorded: [
    "(?:c'est|bien|est|sont) (?:noté|enregistré|inscrit|saisi|consigné|pris en note)e?s?(?: \\S{1,30}){0,3}? ?:",
    '(?:nous avons (?:bien )?(?:enregistré|noté|saisi|consigné|pris note|inscrit)|avons enregistré|félicitations|voici ce que nous avons (?:noté|enregistré|compris))',
  ],
  lines: [
    '(?:se décompose|se répartit|réparti|répartie|comprenant|détail|à savoir|composé|composée|comme suit|dont|plus)',
  ],
};
