/**
 * What leaves the figures open where no words tell of a win: how keen they are, how good our chances look, what the figures are for or
 * were taken from. Beside a win in words all of this is small talk ("they are very keen"), so it is looked for only where figures, or
 * what is merely like a win, tell of one.
 */
import type { Language } from '../types.js';

const END = '(?= ?[.,;:!?)]|\\s{0,3}$)';

export const BESIDE_FIGURES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `(?:is|are|seems?|sounds?|looks?|'s|'re) (?:(?:very|really|so|quite|pretty|super|extremely|all|both|still) ){0,2}(?:keen|interested|eager|enthusiastic|tempted|optimistic|hopeful|confident|positive|promising|sceptical|undecided|torn)(?: (?:about|on|in) (?:it|this|that|us|the (?:offer|quote|price|idea|deal)))?${END}`,
    "(?:we|i)(?:'re| are|'m| am) (?:(?:well|now|just|slightly|currently) )?(?:ahead of|in front of|behind|up against|competing with|neck and neck with|level with)(?= (?!(?:schedule|time|plan|the (?:schedule|times|curve|plan)|our)))",
    '(?:for|purely for|just for|only for) (?:your |our |the )?(?:planning|information|orientation|budgeting|forecast(?:ing)?|pipeline|reference|calculation)(?: (?:purposes?|only|round|meeting)){1,2}',
    "(?:from|out of|as per|see|according to|per) (?:the |our |my |\\S{3,10}day's |last \\S{3,8}'s |today's |yesterday's )?(?:minutes|(?:sales |monday's )?forecast|pipeline|crm (?:forecast|pipeline)|sales (?:meeting|call|forecast|plan)|budget (?:plan|meeting)|estimate|rough calculation)(?! (?:you|they) (?:signed|approved|accepted))",
    `(?:does|do|would|will|could) (?:that|this|these|those|it|they) (?:all )?(?:work|suit|fit|be (?:ok|okay|all right|alright|acceptable|fine))(?: (?:for |with )?(?:you|your (?:side|end)))?${END}`,
    `(?:they|he|she|everyone|everybody) (?:all )?(?:really |absolutely )?(?:loves?|likes?|loved|liked) (?:it|what (?:they|he|she) saw|the (?:offer|quote|idea|price|demo|proposal|product|look of it))${END}`,
    `(?:we|i)(?:'re| are|'m| am) (?:(?:the|their|his|her|clear|hot) ){0,2}(?:favou?rites?|front-?runners?|in the lead|in pole position|first in line|top of (?:the|his|her|their) list)${END}`,
    `(?:tender|bidding|bid window|window for (?:bids|offers)|submissions?|call for (?:bids|tenders)|deadline for (?:bids|offers|quotes)) (?:has |have |is |was |now )?(?:closed|closes|closing|ended|over)(?: (?:yesterday|today|on \\S{3,12}|last \\S{3,8}))?${END}`,
    // "Bid for Kestrel is in", "Our number to Dan: …"
    `(?:bid|quote|offer|tender|proposal|quotation|estimate)(?: (?:for|to) \\S{2,15}){0,2} (?:is|are|has been|was|went|has gone) (?:(?:now|finally|just) )?(?:in|out|over|off|submitted|lodged|handed in)${END}`,
    `our (?:number|price|figure|quote|offer|bid|quotation|estimate)s? (?:to|for) (?:him|her|them|mr|mrs|ms|\\p{L}{2,15})(?= ?(?::|is |are |was ))`,
    `(?:it is|it's|this is|now|down to|is) (?:(?:now|just|only|down to) ){0,2}(?:between )?us (?:and|or) (?!you)\\S{2,20}(?: now)?${END}`,
    `(?:theirs|his|hers|the (?:other|rival) one) (?:is|was|came (?:out|in) at) (?:\\S{1,3} ?)?\\d`,
    `(?:template|sample|example|placeholders?|dummy (?:figures|text|data)) (?:below|above|attached|only|follows)${END}|fill (?:it |them |this )?in (?:as you (?:like|please|see fit|wish)|the rest)`,
    `last year['’]s (?:terms|deal|figures|rates|conditions|numbers|job|contract)${END}|that was (?:last year|in \\d{4}|two years ago)${END}`,
    `fingers (?:are )?crossed|(?:touch|knock on) wood|wish us luck|if only${END}|(?:one|we|a man) can (?:but )?dream|wouldn['’]t that be (?:nice|something|great)|would be (?:nice|lovely|great|something)${END}`,
    `\\((?:wish|wished|hoped for|desired|tentative|provisional|tbc|tba|t\\.b\\.c\\.|their wish|our guess|guess)\\)`,
  ],
  de: [
    `(?:ist|sind|bin|bleibe|bleiben|wirkt|wirken|scheint|klingt|klang|zeigt sich) (?:(?:wir|ich|er|sie|alle|auch|sehr|recht|ganz|durchaus|weiterhin|noch|äußerst|vorsichtig) ){0,3}(?:zuversichtlich|optimistisch|guter dinge|interessiert|angetan|begeistert|guten mutes|hoffnungsfroh|skeptisch|unschlüssig|unentschlossen|hin- und hergerissen|vielversprechend)${END}`,
    '(?:wir|ich) (?:liegen|liege|sind|stehen) (?:(?:klar|knapp|derzeit|momentan|gut|nun) ){0,2}(?:vor|hinter|gleichauf mit)(?= (?!(?:dem|der|unserem|ort|plan|einem)))',
    `(?:das (?:angebot|konzept|ganze) |es |das )?(?:gefällt|gefiel|gefallen) (?:ihm|ihr|ihnen)(?: (?:gut|sehr|sehr gut|ausgezeichnet))?${END}`,
    `(?:wir|ich) (?:sind|bin|liegen) (?:(?:klar|derzeit|momentan) )?(?:favorit(?:en)?|die favoriten|der favorit|in der poleposition|im vorteil|vorn|vorne|in führung)${END}`,
    '(?:für|nur für|rein für) (?:die |eure |ihre |unsere )?(?:planung|budgetierung|prognose|kalkulation|vorschau|pipeline)(?:szwecke)?(?= ?[.,;:!?)]|$)|nur zur (?:planung|orientierung|vorabinfo|vorabinformation|kalkulation)',
    '(?:aus|laut|gemäß|gemäss|siehe) (?:dem |der |unserem |unserer |meinem )?(?:\\S{0,20}protokoll|forecast|pipeline|prognose|vertriebs\\S{2,20}|budgetplan\\S{0,4}|grobkalkulation|schätzung)(?! (?:der|zur) (?:vertrags|unter))',
    `(?:passt|passen|ginge|geht|wäre|wären|reicht|ist) (?:das|es|die(?: zahlen)?|dies)(?: alles| so){0,2} (?:(?:für|bei) (?:euch|sie|dich)|ihnen|euch|dir)(?: (?:so|in ordnung|recht|ok|okay))?${END}`,
    `(?:ausschreibung|angebotsfrist|abgabefrist|eingabefrist|bieterphase) (?:ist |hat )?(?:(?:gestern|heute|nun|seit \\S{3,12}) )?(?:geschlossen|beendet|abgelaufen|geendet|zu ende|vorbei)${END}`,
    // „Unser Preis an Herrn Vogel: …“
    `unser(?:e)? (?:preis|angebot|gebot|offerte|kalkulation|zahlen) (?:an|für) (?:ihn|sie|herrn|frau|die|den|\\p{L}{2,15})(?: \\p{L}{2,15})?(?= ?(?::|ist |war |lautet ))`,
    `(?:angebot|offerte|gebot|bewerbung)(?: (?:für|an) \\S{2,15}){0,2} (?:ist|wurde|liegt) (?:(?:nun|jetzt|heute|fristgerecht) )?(?:abgegeben|eingereicht|raus|draußen|draussen|dort|beim kunden)${END}`,
    `(?:zuschlag|entscheid|entscheidung|vergabe|unterschrift|bescheid) (?:fällt|erfolgt|kommt|folgt|steht an) (?:\\S{1,12} ){0,3}?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|woche|monat|tagen|januar|februar|märz|dezember|\\d{1,2}\\.)`,
    `(?:es ist|steht|jetzt|nur noch|ist) (?:(?:nun|jetzt|nur|noch) ){0,2}zwischen uns und \\S{2,20}${END}`,
    `(?:deren|ihres|seines|das andere|die anderen) (?:ist|war|liegt bei|liegen bei) (?:\\S{1,3} ?)?\\d`,
    `(?:vorlage|muster|beispiel|platzhalter) (?:unten|oben|anbei|folgt)${END}|(?:füllt|füllen sie|füll) (?:es |sie |das )?(?:nach belieben |einfach )?aus(?= ?[.,;!]|\\s{0,3}$| wie)`,
    `so war (?:es|das) (?:letztes|voriges|im letzten|im vorigen) (?:jahr|mal)|(?:konditionen|zahlen|stand|preise) (?:vom|des|aus dem) (?:letzten|vorigen|vergangenen) jahr\\S{0,2}${END}`,
    `(?:drück(?:t|en sie)?|wir drücken|ich drücke)(?: (?:uns|mir|mal|bitte|alle|die)){0,3} daumen|schön wär['’]?e?['’]?s?${END}|wär(?:e)? (?:das )?(?:schön|toll|was)${END}|toi,? toi,? toi`,
    `\\((?:wunsch|wunschtermin|gewünscht|erhofft|unverbindlich|provisorisch|vorläufig|tbd|tbc|geschätzt|unser tipp)\\)`,
  ],
  fr: [
    `(?:ça|cela|l'affaire|le dossier) (?:se présente|s'annonce|s'engage|va|avance) (?:(?:plutôt|très|assez) )?(?:bien|mal)${END}|silence(?: radio| complet| total)${END}`,
    `(?:le |notre )?(?:contrat|devis|dossier|bon de commande) (?:est|se trouve) (?:chez (?:lui|elle|eux|elles|m\\. \\S{2,20}|le client)|sur son bureau|entre ses mains)${END}`,
    `(?:(?:j'|nous |on )?(?:ai|avons|a) (?:bon espoir|bonne? confiance|de bonnes chances|toutes nos chances)|(?:suis|sommes|est|sont|semblent?|reste|restons) (?:(?:très|assez|plutôt|vraiment|toujours|encore|tous) ){0,2}(?:confiante?s?|optimistes?|intéressée?s?|emballée?s?|séduite?s?|tentée?s?|partante?s?|prometteu\\S{1,3}|sceptiques?|indécise?s?|partagée?s?))${END}`,
    '(?:aimerait|aimeraient|voudrait|voudraient|souhaiterait)(?: bien)?(?= ?[.,;!]|\\s{0,3}$)',
    '(?:nous sommes|on est) (?:(?:bien|juste|actuellement|légèrement) ){0,2}(?:devant|derrière|au coude à coude avec|en concurrence avec)(?= (?!(?:le|la|les|vous|un|une) ))',
    `(?:cela|ça|notre offre|l'offre|le devis|le produit|tout) (?:lui|leur) (?:plaît|plait|a plu|convient)(?: (?:bien|beaucoup))?${END}`,
    `(?:nous sommes|on est) (?:(?:les|leurs|ses|clairement) ){0,2}(?:favoris|en tête|en pole position|bien placés|les mieux placés|en bonne position)${END}`,
    'pour (?:(?:votre|notre|la|vos|nos) )?(?:planification|prévisions?|budget|budgétisation|information|calcul)(?: (?:seulement|uniquement|interne))(?= ?[.,;:!?)]|$)',
    "(?:extraits? |tirée?s? |issue?s? )?(?:du|de la|d'après le|selon le|de notre|d'après notre) (?:procès-verbal|compte[ -]rendu|forecast|pipeline|prévisionnel|réunion commerciale|point commercial)(?! de signature)",
    `(?:cela|ça|ceci|est-ce que (?:cela|ça)|tout cela) (?:vous |te )?(?:va|convient|conviendrait|irait|joue)(?:-t-il)?(?: (?:ainsi|comme (?:ça|cela)|pour vous))?(?= ?\\?)`,
    // « Notre prix à M. Vogel : … »
    `(?:notre|nos) (?:prix|offres?|devis|chiffres?) (?:à|pour) (?:lui|eux|elle|m\\.|mme|\\p{L}{2,15})(?: \\p{L}{2,15})?(?= ?(?::|est |était ))`,
    `(?:offre|devis|soumission|proposition|candidature)(?: (?:pour|à) \\S{2,15}){0,2} (?:est|a été) (?:(?:bien|enfin|maintenant) )?(?:déposée?|remise?|rendue?|partie?|envoyée?|chez le client)${END}`,
    `(?:signature|décision|présentation|verdict|arbitrage|réponse|attribution|soutenance|commission) (?:(?:est )?(?:prévue|attendue) )?(?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|la semaine prochaine|le mois prochain|le \\d{1,2}|en (?:janvier|février|mars|décembre))(?: (?:matin|soir|après-midi|prochain))?${END}`,
    `(?:deux|trois|quatre) (?:derniers |dernières )?(?:finalistes|candidats|en lice)|dernier carré|short-?list|touchons au but|(?:c'est|ça se joue|reste) entre nous et \\S{2,20}${END}`,
    `(?:le leur|la leur|le sien|l'autre|celle d'en face) (?:est|était) (?:à )?(?:\\S{1,3} ?)?\\d`,
    `(?:modèle|exemple|gabarit) (?:ci-dessous|ci-dessus|ci-joint)${END}|à (?:compléter|remplir) (?:à votre guise|librement|selon vos besoins)`,
    `(?:conditions|chiffres|tarifs|prix) de l'(?:an(?:née)? (?:dernière?|passée?))${END}|c'était (?:l'an(?:née)? (?:dernière?|passée?)|en \\d{4})${END}`,
    `crois(?:e|ons|ez|er) les doigts|touch(?:e|ons) du bois|ce serait (?:beau|bien|super|formidable|le rêve)${END}|on peut (?:toujours )?rêver|souhaitez-nous bonne chance`,
    `\\((?:souhaitée?|espérée?|provisoire|indicatif|indicative|à confirmer|estimée?)\\)`,
  ],
};
