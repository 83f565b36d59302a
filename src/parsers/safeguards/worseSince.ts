/**
 * What has gone wrong since, in words that no list of losses or risks has: the customer thinks it over again, another has made it a
 * better offer, its account is blocked, its house burnt down, it closes, or it sets terms on pain of leaving. Behind a win a person looks.
 */
import { WEEKDAY_NAMES } from '../calendarNames.js';
import type { Language } from '../types.js';

/** When it happened: after what was told before. An offer without a time may be older than the win. */
const EN_NOW = '(?:yesterday|today|now|since|this (?:morning|afternoon|week)|last night|just|overnight|then|meanwhile)';
const DE_NOW =
  '(?:gestern|vorgestern|heute|jetzt|nun|seither|inzwischen|mittlerweile|soeben|gerade|eben|über nacht|dann|plötzlich)';
const FR_NOW =
  "(?:hier|avant-hier|aujourd'hui|maintenant|depuis|ce matin|entre-temps|entretemps|à l'instant|cette nuit|soudain)";
/** "…, but they stay with us": the sentence tells how it ended. */
const EN_HELD = '(?![^.;!?]{0,60} (?:but|yet|still|anyway|however|though|in vain|turned|declined|refused|rejected))';
const DE_HELD = '(?![^.;!?]{0,60} (?:aber|doch|trotzdem|dennoch|vergeblich|abgelehnt|umsonst|zu spät))';
const FR_HELD = '(?![^.;!?]{0,60} (?:mais|toutefois|pourtant|quand même|en vain|refusée?|déclinée?|trop tard))';

const EN_BETTER =
  '(?:an? )?(?:much |far |slightly )?(?:better|cheaper|lower|new|counter-?) ?(?:offers?|bids?|prices?|quotes?|deal|proposal)';
const DE_BETTER =
  '(?:ein |das )?(?:viel |deutlich |noch )?(?:besseres|billigeres|günstigeres|tieferes|niedrigeres) (?:angebot|preis)|(?:eine )?(?:bessere|billigere|günstigere|tiefere) offerte|(?:einen )?(?:besseren|billigeren|günstigeren|tieferen) preis|(?:ein )?gegenangebot';
const FR_BETTER =
  '(?:une )?(?:bien )?(?:meilleure|nouvelle|contre-?) ?(?:offre|proposition)|(?:une )?(?:offre|proposition) (?:moins chère|plus basse|meilleure)|un (?:meilleur prix|prix plus bas)';

const EN_HOUSE =
  '(?:premises|offices?|workshops?|warehouse|building|shop|factory|plant|depot|headquarters|hq|yard|store|main site)';
const DE_HOUSE =
  '(?:\\S{0,12}(?:gebäude|halle|lager|werkstatt|büros?|laden|fabrik|werk|haus|betrieb|firmensitz|räume|standort))';
const FR_HOUSE = '(?:locaux|bureaux|atelier|entrepôt|bâtiment|magasin|usine|dépôt|siège|site)';

export const WORSE_SINCE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    // Thinking it over, told to wait.
    "(?:is|are|\\S{1,20}'s|\\S{1,20}'re|back|still) (?:\\S{1,10} )?(?:on|sitting on) the fence|(?:is|are|\\S{1,20}'s|\\S{1,20}'re) (?:still |again ){1,2}(?:thinking|mulling|wavering|dithering|hesitating|undecided|in two minds)(?! (?:about|of|on|over) (?:the |a |his |her |their )?(?:colou?rs?|names?|logo|lunch|layout|training|holidays?|next|second|further|rest|which|what|where))",
    '(?:told|asked) (?:me|us) to (?:wait|hold|hold on|hold fire|sit tight|stand by|pause|stop|hang on)(?! (?:until|till|for) (?:the |monday |tuesday |wednesday |thursday |friday )?(?:\\d|invitation|invite)| (?:in|at|outside|there|here|a (?:minute|moment|second)|five|ten|downstairs|by the))',
    "(?:we're|we are|i'm|it's|it is|that's|everything is|everything's|all is|puts us|put us) (?:now |all )?(?:back )?(?:to|at) (?:square one|the drawing board)(?! (?:for|with) the (?:party|lunch|logo))|(?<=^\\s{0,3}(?:so |and |then )?)back (?:to|at) (?:square one|the drawing board)",
    "(?<!(?:nobody|we|i|you) )(?:wouldn't|would not|shouldn't|don't|do not|can't|cannot) (?:\\S{1,12} )?(?:count|bank|bet|rely|build) (?:too much |much )?on (?:it|this|that)(?= ?[.,;!)]| ?$| yet| just yet| until| till)|(?<=(?:we|i|you) )(?:wouldn't|would not|shouldn't|don't|can't|cannot) (?:\\S{1,12} )?(?:count|bank|bet|rely|build) (?:too much |much )?on (?:it|this|that)(?= ?[.,;!)]| ?$| yet| just yet)",
    // A rival since.
    `(?:undercut|underbid|outbid|undercuts|has undercut|have undercut) us (?:by \\S{1,12} )?(?:\\S{1,12} )?${EN_NOW}${EN_HELD}|${EN_NOW},? (?:\\S{2,20} ){1,3}?(?:undercut|underbid|outbid) us${EN_HELD}`,
    `(?:made|gave|sent|offered|put in|submitted|came (?:in|back|along|up) with|has|have) (?:(?:him|her|them|us|dan|\\S{2,20}) )?${EN_BETTER}(?: \\S{1,12}){0,2}? ${EN_NOW}${EN_HELD}|${EN_NOW},? (?:\\S{2,20} ){1,3}?(?:made|gave|sent|offered|put in|submitted|(?:came|comes) (?:in|back|along|up) with) (?:\\S{2,20} )?${EN_BETTER}${EN_HELD}`,
    `(?:${EN_NOW}|and|but),? (?!we |i )(?:\\S{2,20} ){1,3}?(?:turned|turns|came|comes|popped|showed|shows) (?:up|in|along|back) with (?:an? (?:offer|bid|quote) (?:of|for|at) )?(?:chf |eur |[$€£])? ?\\d[^;!?]{0,20}${EN_HELD}`,
    '(?:want|wants|ask|asks|expect|expects|is asking|are asking|would like|insists? on) (?:us|me)(?: now)? (?:to )?(?:match|beat|undercut|go below|meet|matching|beating) (?:\\S{1,20} ){1,3}?(?:price|offer|quote|bid|figure)|(?:match|beat) (?:\\S{1,20} ){1,3}?(?:price|offer|quote|bid|figure) first',
    // Terms on pain of leaving.
    "or (?:else )?(?:they|he|she|dan|the customer)(?:'ll| will|'re| are|'s| is|'d| would)? (?:leave|leaves|walk|walks|go|goes|cancel|cancels|quit|quits|out|gone|pull|pulls|sign|look|looks) ?(?:out|off|away|elsewhere|again)?(?= ?[.,;!)]| ?$)",
    '(?:wants?|needs?|asks? for|demands?|expects?|would like|insists? on|require|requires)(?: to see)? (?:\\S{1,12} )?references? (?:\\S{1,12} )?(?:first|before|beforehand)',
    // Ruin.
    '(?:credit (?:check|rating|report|score|reference|history)|references?|background check)(?: \\S{1,12}){0,3}? (?:(?<!not )(?:bad|poor|negative|red|terrible|awful|shaky|worrying|weak)|not (?:good|great|so good|clean|brilliant)|fails?|failed|alarming)(?! (?:then|back|last|in \\d))',
    "bank accounts?(?: \\S{1,12}){0,2}? (?:is|are|was|were|been|got|'s) (?:\\S{1,12} )?(?:blocked|frozen|seized|empty|overdrawn|garnished|locked)|accounts? (?:is|are|has been|have been|was|were|got) (?:\\S{1,12} )?(?:frozen|seized|garnished)",
    `${EN_HOUSE}(?: \\S{1,12}){0,2}? (?:burn(?:t|ed)(?: down| out)?|caught fire|went up in (?:flames|smoke)|collapsed|(?:was|were|is|are|has been|got) (?:\\S{1,12} )?(?:destroyed|flooded|gutted|ruined|under water|on fire))(?! down| out| (?:in|back in) (?:19|20)\\d\\d| (?:\\S{1,8} ){1,2}(?:years|months) ago)`,
    '(?:closes?|closing|shuts?|shutting|will close|is to close) (?:(?:its|their|his|her|the) doors|up shop|shop|down for good|for good)(?! (?:over|for|between|during|from|early|at (?:\\d|noon|five|six|lunch)))|(?:shuts?|shutting|winds?|winding) (?:up )?shop|(?:going|goes|went) out of business|ceas(?:es|e|ing|ed) (?:trading|operations|business)',
    // Anger at ours.
    '(?:shouted|shouts|yelled|yells|screamed|screams|swore|swears) at (?:our|my|the|me|us|your)(?! (?:screen|radio|tv|printer|computer))|(?:insulted|threatened) (?:our|my|your) ',
    // Given back.
    '(?:rather|prefer to|like to|want to|wish to|have to|better) (?:\\S{1,12} )?(?:hand|give|pass) (?:it|this|this one|the (?:job|referral|project|customer|lead)) back(?! to (?:you )?(?:with|in) )',
  ],
  de: [
    '(?<!(?:wir|ich) )(?:schwankt|zaudert|zögert|überlegt|grübelt|hadert) (?:\\S{1,12} )?(?:noch|wieder|doch|weiter)(?: (?:ein wenig|ein bisschen|etwas|immer|einmal|mal|damit))?(?= ?[.,;!)]| ?$)|(?:ist|sind) (?:\\S{1,12} )?(?:wieder|noch|erneut) (?:unschlüssig|unsicher|am überlegen|hin- und hergerissen|unentschlossen)',
    '(?:gesagt|gebeten|aufgefordert|angewiesen),? (?:\\S{1,12} ){0,4}?(?:zu warten|zuzuwarten|warten sollen|abzuwarten|stillzuhalten)|(?:sollen|soll) (?:wir |ich )?(?:\\S{1,12} ){0,3}?(?:warten|zuwarten|abwarten|stillhalten)(?= ?[.,;!)]| ?$)',
    '(?:sind|stehen|wieder|fangen) (?:wir )?(?:\\S{1,12} ){0,2}?(?:zurück auf (?:anfang|null|feld eins|start)|bei null|am anfang)(?= ?[.,;!)]| ?$)|zurück auf (?:anfang|null|feld eins)',
    '(?:würde|würden|sollten?|kann|können|darf|dürfen)(?: \\S{1,12}){0,3}? nicht(?: \\S{1,12}){0,2}? (?:damit rechnen|darauf (?:zählen|bauen|wetten|setzen|verlassen))|(?:rechnen|rechnet|zählen|zählt|verlassen|verlasst|bauen|baut) (?:sie |euch |sich )?(?:\\S{1,12} )?(?:nicht|nicht zu (?:sehr|fest)) (?:damit|darauf)|(?:rechnen|rechnet) (?:sie )?(?:\\S{1,12} )?(?:noch |lieber |besser ){0,2}nicht damit|(?:würde|würden)(?: \\S{1,12}){0,2}? (?:noch )?nicht (?:zu )?(?:fest )?damit rechnen',
    `${DE_NOW} (?:\\S{1,20} ){0,4}?(?:${DE_BETTER})(?: \\S{1,12}){0,2}? (?:gemacht|vorgelegt|geschickt|abgegeben|unterbreitet|bekommen|erhalten|gekriegt|gegeben)${DE_HELD}|(?:macht|legt|schickt|bietet)(?: \\S{1,20}){0,3}? ${DE_NOW} (?:${DE_BETTER})${DE_HELD}`,
    `(?:hat|haben) uns (?:\\S{1,12} ){0,2}?(?:${DE_NOW} )(?:\\S{1,12} ){0,2}?(?:unterboten|ausgestochen)${DE_HELD}|${DE_NOW} (?:hat|haben) uns (?:\\S{1,20} ){1,3}?(?:unterboten|ausgestochen)${DE_HELD}|${DE_NOW} (?:kam|kommt|stand|taucht|tauchte) (?:\\S{2,20} ){1,3}?(?:mit|für) (?:chf |eur )?\\d[^;!?]{0,20}${DE_HELD}`,
    '(?:will|wollen|verlangt|verlangen|erwartet|erwarten|fordert|fordern|möchte|möchten),? (?:\\S{1,12} ){0,3}?(?:preis|angebot|offerte)(?: \\S{1,20}){0,3}? (?:mitgehen|mitziehen|nachziehen|halten|unterbieten|angleichen|schlagen)',
    '(?:sonst|andernfalls|oder|ansonsten) (?:er |sie |herr \\S{2,20} |der kunde )?(?:geht|gehen|springt|springen|kündigt|kündigen|steigt|steigen|storniert|stornieren|ist|sind) ?(?:er|sie|herr \\S{2,20}|der kunde)? ?(?:\\S{1,12} )?(?:ab|weg|raus|aus|woanders hin|zur konkurrenz)?(?= ?[.,;!)]| ?$)',
    '(?:will|wollen|möchte|möchten|verlangt|verlangen|braucht|fordert|fordern|besteht auf)(?: \\S{1,12}){0,2}? (?:zuerst|erst|zunächst|vorher|vorab)(?: \\S{1,12}){0,3}? referenz(?:en|e)?|(?:will|wollen|möchte|möchten|verlangt|verlangen|braucht|fordert|fordern) (?:\\S{1,12} )?referenz(?:en|e)?(?: \\S{1,12}){0,2}? (?:vorher|vorab|bevor|zuerst)',
    '(?:bonität\\S{0,12}|bonitätsprüfung|schufa\\S{0,10}|kreditprüfung|kreditauskunft|betreibungsauszug|auskunft)(?: \\S{1,12}){0,3}? (?:schlecht|negativ|mies|mau|durchgefallen|nicht (?:gut|sauber|bestanden)|bedenklich|voll|katastrophal)(?! gewesen)',
    '(?:bankkonto|bankkonten|konto|konten)(?: \\S{1,12}){0,3}? (?:gesperrt|gepfändet|eingefroren|blockiert|beschlagnahmt)',
    `${DE_HOUSE}(?: \\S{1,20}){0,4}? (?:abgebrannt|ausgebrannt|niedergebrannt|eingestürzt|überflutet|überschwemmt|unter wasser|in flammen)(?! (?:und (?:längst|seit)))(?<!(?:19|20)\\d\\d (?:\\S{1,12} ){0,2}\\S{1,20})`,
    '(?:schliesst|schließt|schliessen|schließen)(?: \\S{1,20}){0,4}? (?:die|ihre|seine) (?:pforten|türen|tore)(?! (?:über|für|zwischen|von))|(?:macht|machen)(?: \\S{1,20}){0,4}? (?:dicht|den laden (?:dicht|zu))(?= ?[.,;!)]| ?$)|(?:gibt|geben|stellt|stellen) (?:\\S{1,20} ){0,4}?(?:den betrieb|das geschäft|die firma|die geschäftstätigkeit)(?: \\S{1,20}){0,3}? (?:auf|ein)(?= ?[.,;!)]| ?$)',
    '(?:angeschrien|angebrüllt|angebrüllt|beschimpft|beleidigt|angeschnauzt)(?<=(?:unsere|unser|unseren|meine|meinen|uns|mich|eure|ihre|ihren)[nrms]? (?:\\S{1,20} ){0,4}\\S{1,20})',
    '(?:würde|würden|möchte|möchten|will|wollen|müssen|muss)(?: \\S{1,12}){0,3}? (?:auftrag|empfehlung|job|projekt|ihn|es|das|kunden)(?: \\S{1,12}){0,4}? (?:zurückgeben|wieder abgeben|zurückreichen)',
  ],
  fr: [
    "(?<!(?:nous|je|on|j'y|y) )(?:réfléchit|réfléchissent|hésite|hésitent|balance|tergiverse|tergiversent) (?:\\S{1,12} )?(?:encore|toujours|de nouveau|à nouveau)(?: un peu)?(?= ?[.,;!)]| ?$)|(?:est|sont) (?:encore|toujours|de nouveau|à nouveau) (?:indécise?s?|hésitante?s?|dans l'indécision)",
    "(?:m'|nous |m)\\s?(?:a|ont) (?:\\S{1,12} )?(?:dit|demandé|prié|priés) (?:\\S{1,12} )?(?:d'attendre|de patienter|de suspendre|de ne rien faire)(?! (?:dans|ici|là|cinq|une minute|un instant|devant))",
    'retour à la case départ|(?:revenus?|sommes|revient|repart|repartons|revoilà|revoici) (?:\\S{1,12} )?(?:à la case départ|à zéro|de zéro|au point (?:de départ|mort|zéro))(?= ?[.,;!)]| ?$)',
    "(?:ne|n'y) (?:\\S{1,12} )?(?:compterais|compterions|tablerais|parierais|miserais|comptez|compte|comptons|tablez) pas (?:\\S{1,12} )?(?:dessus|là-dessus|trop|encore|sur (?:cela|ça))|n'y (?:comptez|compterais|compte) pas",
    `(?:fait|faite|soumis|envoyé|proposé|remis|reçu|présenté) (?:\\S{1,12} )?(?:${FR_BETTER})(?: \\S{1,12}){0,2}? ${FR_NOW}${FR_HELD}|${FR_NOW},? (?:\\S{1,20} ){0,5}?(?:fait|soumis|envoyé|proposé|remis|reçu|présenté) (?:\\S{1,12} )?(?:${FR_BETTER})${FR_HELD}`,
    `nous (?:a|ont) (?:\\S{1,12} )?(?:sous-enchéri|devancés?|doublés?|battus?)(?: \\S{1,12}){0,3}? ${FR_NOW}${FR_HELD}|(?:casse|cassé|cassent) (?:\\S{1,12} )?les prix(?: \\S{1,12}){0,3}? ${FR_NOW}${FR_HELD}|${FR_NOW},? (?!nous |je )(?:\\S{2,20} ){1,3}?(?:arrive|arrivé|débarque|débarqué|vient|venu|surgit) (?:\\S{1,12} )?avec (?:chf )?\\d[^;!?]{0,20}${FR_HELD}`,
    "(?:veut|veulent|demande|demandent|exige|exigent|attend|attendent|voudrait)(?: \\S{1,12}){0,2}? (?:que nous|que l'on|qu'on|nous)(?: nous)? (?:\\S{1,12} )?(?:alignions|aligne|aligner|égalions|égale|égaler|battions|batte)",
    "(?:sinon|sans quoi|ou(?: bien)?|faute de quoi),? (?:il|elle|ils|elles|m\\. \\S{2,20}|le client) (?:part|partent|partira|partiront|s'en va|s'en vont|s'en ira|quitte|quittent|annule|annulent|arrête|arrêtent|va voir ailleurs|vont voir ailleurs)(?= ?[.,;!)]| ?$)",
    "(?:exige|exigent|veut|veulent|demande|demandent|souhaite|souhaitent|réclame|voudrait)(?: \\S{1,12})? (?:d'abord|avant tout|au préalable|auparavant|avant)(?: \\S{1,12}){0,2}? références|(?:exige|exigent|veut|veulent|demande|demandent|souhaite|souhaitent) (?:\\S{1,12} )?(?:des|nos|trois|deux|quelques) références (?:\\S{1,12} )?(?:d'abord|avant|au préalable)",
    '(?:enquête de solvabilité|solvabilité|renseignements? de crédit|cote de crédit|vérification de crédit)(?: \\S{1,12}){0,3}? (?:mauvaise?|négative?|inquiétante?|catastrophique|pas bonne?|douteuse|fragile)',
    "comptes?(?: bancaires?| en banque)?(?: \\S{1,12}){0,2}? (?:est|sont|a été|ont été) (?:\\S{1,12} )?(?:bloqué|bloqués|gelé|gelés|saisi|saisis)(?! (?:sur|dans) (?:le|l'))",
    `${FR_HOUSE}(?: \\S{1,12}){0,2}? (?:a|ont|est|sont|était|a été|ont été) (?:\\S{1,12} )?(?:brûlé|partie?s? en fumée|incendiée?s?|inondée?s?|détruite?s?|effondrée?s?)(?! (?:en (?:19|20)\\d\\d|il y a))`,
    '(?:ferme|ferment|fermera|fermeront|va fermer|vont fermer) (?:\\S{1,12} )?(?:ses portes|leurs portes|boutique|définitivement|pour de bon)(?! (?:pour|entre|du|pendant))|(?:met|mettent|mettra) la clef? sous la porte|(?:cesse|cessent|cessera) (?:\\S{1,12} )?(?:son|ses|leur|leurs|toute) activités?',
    '(?:a|ont) (?:\\S{1,12} )?(?:crié|hurlé) (?:sur|contre|après) (?:notre|nos|mon|ma|mes|moi|nous|le|la|les|vos|votre)|(?:a|ont) (?:insulté|menacé|injurié|engueulé) (?:notre|nos|mon|ma|mes)',
    "(?:aimerais|aimerions|préfère|préférons|préférerais|préférerions|voudrais|voudrions|devons|dois|aime) (?:\\S{1,12} )?(?:autant |mieux )?vous (?:le|la|l'|les) ?(?:rendre|redonner|repasser|restituer)",
  ],
};

/** Steps still to take, told as if they were nothing: "one more signature and we're there", "so far so good, now for the board". */
const EN_BODY =
  '(?:(?<!(?:project|steering|dash|white|key|score) )board|works council|(?<!steering )committee|shareholders|owners|directors|partners|trustees|council|parent company|head office|lawyers|bank|boss)';
const DE_BODY =
  '(?:verwaltungsrat|betriebsrat|aufsichtsrat|vorstand|geschäftsleitung|gemeinderat|stadtrat|gremium|gesellschafter|eigentümer|inhaber|mutterkonzern|zentrale|bank|stiftungsrat|beirat|anwälte|kirchenrat)';
const FR_BODY =
  "(?:conseil(?: d'administration| communal| municipal)?|comité(?: d'entreprise| de direction)?|direction|actionnaires|propriétaires|associés|siège|maison mère|banque|juristes|avocats)";
const EN_STEP = '(?:signature|approval|hurdle|okay|ok|nod|yes|meeting|sign-?off|step|formality|vote)';
const DE_STEP = '(?:unterschrift|freigabe|hürde|zustimmung|sitzung|formalität|genehmigung|okay|ja|schritt)';
const FR_STEP = '(?:signature|étape|réunion|validation|formalité|approbation|accord|obstacle)';

export const STEPS_LEFT: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `(?:one|two|a few|just (?:one|the)|only (?:one|the)) (?:more |last |final |further |little ){1,2}${EN_STEP}s?,? (?:and|then|to) (?:we're|we are|it's|it is|we've|we have|that's|all|then|go|we'll)`,
    `so far,? so good[,;:. -]{1,4}(?:and |but )?(?:now|next|then|remains|there remains|just)(?: \\S{1,12}){0,3}? (?:the |their |his |her )?${EN_BODY}|now (?:for|it's up to|it is up to|over to|it's with) (?:the |their |his |her )${EN_BODY}`,
    `${EN_BODY} (?:meets?|sits?|convenes?|is meeting|are meeting|will meet|discuss(?:es)?|will discuss|votes?|decides?|will decide|rules?)(?: \\S{1,12}){0,2}? (?:(?:about|on|over) (?:it|this|that)(?! with you)|to (?:discuss|decide|vote)|tomorrow|next (?:week|month)|on (?:${WEEKDAY_NAMES.en})|(?:${WEEKDAY_NAMES.en}))(?! (?:every|each))`,
    "(?:signed|filled in|stamped) (?:\\S{1,12} ){0,2}?by (?:an?|the|his|her|their|its|\\S{2,20}'s) (?:\\S{1,12} )?(?:apprentice|intern|trainee|temp|student|cleaner|work experience)|(?:having|have|get|getting|want|need) (?:it|that|this|the (?:contract|order|form|paper)) (?:done|signed|redone|re-?signed)(?: \\S{1,12})?(?: again)(?= ?[.,;!)]| ?$| (?:by|properly))",
    '(?:asked|asks|was asking|wanted) (?:us |me )?(?:for )?(?:\\S{1,12} ){0,3}?(?:off|discount|reduction|rebate|less)[^.;!?]{0,30}(?:think (?:about it|it over)|thinking|consider(?:ing)?|get back|see what|let (?:him|her|them) know|no answer|not answered|haven.t answered|sleep on it)',
  ],
  de: [
    `(?:nur noch|noch|bloss noch|bloß noch) (?:eine|ein|zwei|die|diese)(?: letzte[rsn]?| kleine[rsn]?| einzige[rsn]?)? ${DE_STEP}(?:en)?(?:,| und)(?: \\S{1,12}){0,3}? (?:dann|wir|es|durch|geschafft|ist|sind)`,
    `so ?weit,? so gut[,;:. –-]{1,4}(?:und |aber )?(?:jetzt|nun|bleibt|fehlt|es fehlt|dann)(?: \\S{1,12}){0,3}? ${DE_BODY}|(?:jetzt|nun) (?:noch|ist|sind|muss|müssen|kommt) (?:noch )?(?:der|die|das|ihr|sein|ihre|seine) ${DE_BODY}(?: (?:dran|am zug|ran|gefragt))?(?= ?[.,;!)]| ?$)`,
    `${DE_BODY} (?:tagt|tagen|berät|beraten|befindet|befinden|entscheidet|entscheiden|diskutiert|trifft sich|sitzt|stimmt|beschliesst|beschließt)(?! (?:(?:nur|bloss|bloß|eben|halt|leider) )?(?:(?:ein|zwei|drei|vier)mal|alle|jede[nrms]?|selten|monatlich|quartalsweise))(?: \\S{1,12}){0,3}? (?:dazu|darüber|deswegen|ab|morgen|nächste (?:woche)|nächsten (?:monat|${WEEKDAY_NAMES.de})|am (?:${WEEKDAY_NAMES.de})|im \\S{3,9}|erst)`,
    '(?:azubi|lehrling|lernende[rn]?|praktikant(?:in)?|auszubildende[rn]?|aushilfe|lehrtochter|schülerpraktikant)(?: \\S{1,12}){0,3}? (?:unterschrieben|unterzeichnet|abgestempelt)|(?:unterschrieben|unterzeichnet) (?:hat|wurde|war)(?: \\S{1,12}){0,3}? (?:azubi|lehrling|lernende[rn]?|praktikant(?:in)?|auszubildende[rn]?|aushilfe)|(?:lasse|lassen|muss|müssen)(?: \\S{1,12}){0,3}? (?:noch ?mals?|noch einmal|neu|erneut) (?:unterschreiben|unterzeichnen)',
    '(?:wollte|wollten|bat um|fragte nach|hat (?:\\S{1,12} )?nach)(?: \\S{1,12}){0,4}? (?:rabatt|nachlass|skonto|%)[^.;!?]{0,30}(?:überleg\\S{1,4}|überdenk\\S{1,4}|denke|denken|prüf\\S{1,4}|schau\\S{0,4}|entscheid\\S{1,4}|noch offen|noch nicht geantwortet)',
    'nur,? wenn (?!es |sie (?:noch )?frag|ihr |du |sie uns)',
  ],
  fr: [
    `(?:encore|plus qu'|juste|manque|reste)\\s?(?:une?|deux|la|le|l')\\s?(?:dernière |dernier |petite |seule )?${FR_STEP}s?,? (?:et|puis) (?:\\S{1,12} ){0,2}?(?:c'est|ce sera|ça|nous|on|tout)`,
    `jusqu'ici,? tout va bien[,;:. –-]{1,4}(?:et |mais )?(?:reste|maintenant|il reste|il faut|ensuite|place)(?: \\S{1,12}){0,3}? ?${FR_BODY}|(?:maintenant|à présent|reste|place),? (?:c'est |au tour |à |encore )?(?:au |du |le |la |de la |à la |l'|les |aux )${FR_BODY}(?: de \\S{3,12})?(?= ?[.,;!)]| ?$)`,
    `(?<!nous )${FR_BODY} (?:se réunit|se réunissent|siège|en parle|en parlent|en discute|en discutent|en débat|décide|décident|tranche|tranchent|vote|votent|délibère|délibèrent)(?: \\S{1,12}){0,2}? (?:la semaine prochaine|le mois prochain|demain|${WEEKDAY_NAMES.fr}|dessus|à ce sujet|là-dessus|en \\S{3,9})`,
    '(?:signée?|rempli|tamponné) (?:\\S{1,12} ){0,2}?par (?:une?|le|la|son|sa|leur) (?:\\S{1,12} )?(?:apprentie?|stagiaire|intérimaire|étudiante?)|(?:apprentie?|stagiaire|intérimaire) (?:\\S{1,12} )?(?:a|qui a) (?:\\S{1,12} )?signé|(?:fais|faisons|ferai|ferons|dois|devons|faut)(?: le| la)? (?:\\S{1,12} )?(?:re-?signer|signer (?:\\S{1,12} ){0,3}?(?:à nouveau|de nouveau|une seconde fois|encore une fois))',
    "(?:demandait|voulait|a demandé|ont demandé|a réclamé)(?: \\S{1,12}){0,4}? (?:remise|rabais|ristourne|réduction|%)[^.;!?]{0,30}(?:réfléchi\\S{0,4}|verrai|verrons|vais voir|pas (?:encore )?répondu|j'y pense|étudie)",
    "(?<=^\\s{0,3}(?:mais |et |enfin |c'est )?)(?:seulement|uniquement|rien que) (?:si|s'il|s'ils|s'elle)",
  ],
};

/** Not so sure as it was said: "something like that", "at least on paper". */
const ALONE = '(?<=^\\s{0,3}(?:(?:well|na|oder|or|ou|bon|enfin|also|tja),? )?)';
const ENDS = '(?=\\s?[.!…)]{0,3}\\s{0,3}$)';
export const NOT_SO_SURE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `${ALONE}(?:something (?:like that|along those lines|of (?:the|that) (?:sort|kind|order)|in that (?:region|order|area))|(?:more or less|roughly|give or take|thereabouts|or so|somewhere around there)|in that (?:region|ballpark|area)|(?:at least,? )?(?:on paper|in theory|for now)(?:,? (?:at least|anyway))?|(?:at least|or at any rate) (?:that's|that is) (?:what|how) (?:i|we) (?:heard|remember|understood|read it))${ENDS}`,
    `,? at least (?:on paper|in theory|for now|so far)${ENDS}`,
  ],
  de: [
    `${ALONE}(?:so )?(?:ungefähr|in etwa|circa|um den dreh|so in der art|so ähnlich|was in der art|etwas in der art|pi mal daumen|mehr oder weniger|in der grössenordnung|in der größenordnung|so was|sowas)(?:,? (?:jedenfalls|zumindest|in der art|in dem dreh))?${ENDS}`,
    `(?:${ALONE}|, )(?:zumindest|jedenfalls|wenigstens|immerhin|vorerst) (?:auf dem papier|theoretisch|in der theorie|für den moment|für jetzt|vorläufig|bis jetzt)${ENDS}|${ALONE}(?:auf dem papier|theoretisch|in der theorie)(?:,? (?:jedenfalls|zumindest|wenigstens))?${ENDS}`,
  ],
  fr: [
    `${ALONE}(?:quelque chose (?:comme ça|comme cela|dans ce goût-là|de ce genre|d'approchant)|à peu près(?: ça| cela)?|grosso modo|dans ces eaux-là|plus ou moins|environ|à vue de nez|en gros)(?:,? (?:en tout cas|du moins))?${ENDS}`,
    `(?:${ALONE}|, )(?:du moins|au moins|en tout cas) (?:sur le papier|en théorie|pour l'instant|pour le moment|jusqu'ici)${ENDS}|${ALONE}(?:sur le papier|en théorie)(?:,? (?:en tout cas|du moins))?${ENDS}`,
  ],
};
