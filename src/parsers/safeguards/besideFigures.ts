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
  ],
  fr: [
    `(?:(?:j'|nous |on )?(?:ai|avons|a) (?:bon espoir|bonne? confiance|de bonnes chances|toutes nos chances)|(?:suis|sommes|est|sont|semblent?|reste|restons) (?:(?:très|assez|plutôt|vraiment|toujours|encore|tous) ){0,2}(?:confiante?s?|optimistes?|intéressée?s?|emballée?s?|séduite?s?|tentée?s?|partante?s?|prometteu\\S{1,3}|sceptiques?|indécise?s?|partagée?s?))${END}`,
    '(?:aimerait|aimeraient|voudrait|voudraient|souhaiterait)(?: bien)?(?= ?[.,;!]|\\s{0,3}$)',
    '(?:nous sommes|on est) (?:(?:bien|juste|actuellement|légèrement) ){0,2}(?:devant|derrière|au coude à coude avec|en concurrence avec)(?= (?!(?:le|la|les|vous|un|une) ))',
    `(?:cela|ça|notre offre|l'offre|le devis|le produit|tout) (?:lui|leur) (?:plaît|plait|a plu|convient)(?: (?:bien|beaucoup))?${END}`,
    `(?:nous sommes|on est) (?:(?:les|leurs|ses|clairement) ){0,2}(?:favoris|en tête|en pole position|bien placés|les mieux placés|en bonne position)${END}`,
    'pour (?:(?:votre|notre|la|vos|nos) )?(?:planification|prévisions?|budget|budgétisation|information|calcul)(?: (?:seulement|uniquement|interne))(?= ?[.,;:!?)]|$)',
    "(?:extraits? |tirée?s? |issue?s? )?(?:du|de la|d'après le|selon le|de notre|d'après notre) (?:procès-verbal|compte[ -]rendu|forecast|pipeline|prévisionnel|réunion commerciale|point commercial)(?! de signature)",
    `(?:cela|ça|ceci|est-ce que (?:cela|ça)|tout cela) (?:vous |te )?(?:va|convient|conviendrait|irait|joue)(?:-t-il)?(?: (?:ainsi|comme (?:ça|cela)|pour vous))?(?= ?\\?)`,
  ],
};
