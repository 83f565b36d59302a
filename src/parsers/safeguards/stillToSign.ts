/**
 * Beside a win, a signature or a paper that is still to come, or that nobody at the partner's has seen: "his partner signs on Tuesday",
 * "it takes two signatures and we have the first", "der Vertrag wird im Januar gemacht", "rien sur papier". What is a figure of speech
 * and what is signed already the words of time and number tell.
 */
import { MONTH_NAMES, WEEKDAY_NAMES } from '../calendarNames.js';
import type { Language } from '../types.js';

const EN_TIME = `(?:(?:on|next|this|by|this coming|first thing|later|at the|in|after|before|around) (?:the )?(?:${WEEKDAY_NAMES.en}|${MONTH_NAMES.en}|week|weekend|month|year|new year|christmas|easter|days|fortnight|today|end|beginning|start|spring|summer|autumn|winter)|tomorrow|(?<!since )later|soon|shortly|the new year|next week)`;
const DE_TIME = `(?:(?:am|im|in|zum|nach|vor|ende|anfang|mitte|kommenden?|nächsten?) (?:\\S{1,12} ){0,2}?(?:${WEEKDAY_NAMES.de}|${MONTH_NAMES.de}|wochen?|monat|tagen?|jahr|jahres|januar|frühjahr|frühling|sommer|herbst|winter|weihnachten|ferien|urlaub)|morgen|übermorgen|demnächst|bald|später)`;
const FR_TIME = `(?:(?:${WEEKDAY_NAMES.fr})(?! (?:dernier|passé))|en (?:${MONTH_NAMES.fr})|demain|après-demain|la semaine prochaine|le mois prochain|bientôt|prochainement|plus tard|à la rentrée|début (?:${MONTH_NAMES.fr}|de l'année)|fin (?:${MONTH_NAMES.fr})|l'an prochain|l'année prochaine|après les fêtes|dans (?:\\S{1,12} ){1,2}?(?:jours|semaines|mois))`;

/** Made, drawn up, closed: what happens to a contract once. */
const EN_MADE =
  '(?:signed|drawn up|drafted|written(?: up)?|issued|concluded|finali[sz]ed|closed|made|placed|raised|formali[sz]ed|countersigned|sent to (?:them|him|her|dan))';
const DE_MADE =
  '(?:gemacht|geschlossen|abgeschlossen|aufgesetzt|geschrieben|unterschrieben|unterzeichnet|gegengezeichnet|erstellt|ausgestellt|fixiert|besiegelt|formuliert|ausgearbeitet)';
const FR_MADE =
  '(?:faite?|signée?|établie?|rédigée?|conclue?|passée?|finalisée?|formalisée?|émise?|préparée?|contresignée?)';

const EN_PAPER = '(?:contract|agreement|purchase order|po|order|paperwork|order form|signature|signing)';
const DE_PAPER = '(?:vertrag|kaufvertrag|werkvertrag|vertragsabschluss|vertragsunterzeichnung|unterzeichnung)';
const FR_PAPER = '(?:contrat|commande|bon de commande|signature|accord écrit|marché)';

export const STILL_TO_SIGN: Readonly<Record<Language, readonly string[]>> = {
  en: [
    // "The contract goes to them in January", "the order is for the new year"
    `(?<!(?:this|an?|second|next) )${EN_PAPER} (?:(?:itself|proper) )?(?:goes(?: out)? to (?:them|him|her|dan|\\S{2,20})|follows|comes|is due|is (?:set|planned|scheduled|pencilled in)(?: for)?|is for|is coming|will (?:come|follow|arrive|be (?:with us|here|in))) (?:\\S{1,12} )?${EN_TIME}`,
    `${EN_PAPER} (?:(?:itself|proper) )?(?:will be|is to be|gets|is going to be|is being) (?:\\S{1,12} )?${EN_MADE}`,
    // "We start as soon as Dan signs"
    `(?:once|as soon as|when(?:ever)?|after|until|till|the (?:day|moment|minute)) (?:they|he|she|(?:the |their |our |his |her )?\\S{2,20}(?: \\S{2,20})?) (?:actually |finally |both |all )?(?:(?:counter)?signs?|commits?|says? yes|gives? us (?:the|his|her|their) (?:go-ahead|nod|green light|ok|okay))(?: (?:it|on|(?:the|our|his|her|their) (?:\\S{1,20} )?${EN_PAPER}))?(?=\\s?[.,;:!)-]|\\s{0,3}$| and )`,
    // "His partner signs on Tuesday"
    `(?:signs|is signing|are signing|(?:will|'ll|is to|are to|is going to|are going to|is due to|are due to|wants to|plans to) (?:counter)?sign)(?: (?:it|the \\S{1,12}|too|as well))? ${EN_TIME}`,
    // "Kestrel sign on Friday", "he gives us the job after Christmas"; who saw them sign tells of then.
    `(?<=(?:^\\s{0,3}|[.,;:!–-]\\s{1,2}|(?:and|but|so) )(?:(?!(?:did|didn't|to|will|can|could|must|should|not|saw|seen|watched|had|made|got|let|helped|please|you|the|a|his|her|their|we|i) )\\S{2,20} ){1,3})(?:sign|order|commit) (?:(?:it|with us|for it|up) )?${EN_TIME}(?! (?:they|we|i|he|she) )`,
    `(?:gives?|hands?|awards?|sends?) us the (?:\\S{1,12} )?(?:job|order|contract|deal|work|go-ahead|nod) ${EN_TIME}|(?:places|place) (?:the|an?|their|his|her|its) order ${EN_TIME}`,
    '(?:was|were) (?:supposed|due|meant|going|to have) (?:to )?(?:have )?sign(?:ed)?(?![^.;!?]{0,40} (?:but|and|yet) (?:\\S{1,12} ){0,3}?(?:signed|did))|(?:must|should|ought to|may|might|could) (?:\\S{1,12} )?have (?:\\S{1,12} )?signed',
    '(?:takes|needs|requires|wants|calls for|must have|there (?:are|have) to be) (?:two|three|four|both|all) (?:of the(?:ir|m) )?signatures?',
    '(?:two|three|both|all(?: \\S{1,8})?)(?: \\S{1,12}){0,3}? (?:have to|must|need to|has to|needs to) (?:counter)?sign(?! (?:in|for|out|up))',
    "(?:our|the) (?:quote|offer|proposal|bid) (?:is|goes|went|'s) (?:(?:now|finally|also) )?(?:out(?: to (?:them|him|her))?|with (?:them|him|her)|on (?:his|her|their) desk|in the post)(?= ?[.,;!)]| ?$| (?:now|today|yesterday|this|since))",
    '(?:got|have|has) (?:\\S{1,12} )?(?:one|the first|half) (?:of (?:the )?(?:two|three|four) )?(?:of the )?signatures?',
    "(?:have|has|had)(?: not|n't) (?:\\S{1,12} ){0,2}?(?:seen|had sight of|laid eyes on) (?:\\S{1,12} ){0,3}?(?:signature|signed|contract|order|paper|paperwork|po)|(?:not|never|yet to) (?:\\S{1,12} )?seen (?:the|his|her|their|any|it|a) ?(?:\\S{1,12} )?(?:signature|signed|contract|order|paper|paperwork|po)",
    '(?:copy|contract|order|papers|paperwork|original|po) (?:\\S{1,12} ){0,3}?(?:in the (?:post|mail)|on (?:its|the) way|coming)[^;.!?]{0,15}(?:he|she|they|dan) (?:says?|said|claims?|tells? (?:me|us)|told (?:me|us)|reckons?|assures? (?:me|us))',
  ],
  de: [
    `${DE_PAPER} (?:wird|werden|soll|muss) (?:(?!nicht)\\S{1,20} ){0,6}?${DE_MADE}`,
    `${DE_PAPER} (?:(?:selbst|dazu) )?(?:machen|schreiben|schliessen|schließen|unterschreiben|kommt|folgt|gibt es|ist|steht) (?:(?:wir|er|sie|dann|erst|noch) ){0,3}?${DE_TIME}(?=(?: (?:an|dran|geplant|vorgesehen))?(?: ?[.,;!)]| ?$))`,
    `(?:auftrag|bestellung) (?:wird|soll) (?:(?!nicht)\\S{1,20} ){0,5}?(?:erteilt|geschrieben|unterschrieben|ausgestellt|ausgelöst|aufgegeben)`,
    `unterschreibt (?:\\S{1,20} ){0,3}?${DE_TIME}|${DE_TIME} (?:\\S{1,20} )?unterschreibt`,
    // "Bestellt im Januar", of whom the subject stands before: "Vogel bestellt nach Weihnachten"; "erteilt uns im Januar den Auftrag"
    `(?<=(?:^\\s{0,3}|[.,;:!–-]\\s{1,2}|(?:und|aber) )(?!(?:hat|haben|wurde|wird|ist|gestern|heute) )(?:(?!(?:hat|haben|habe|wurde|wurden|wird|ist|sind|gestern|heute|wir|ich) )\\S{2,25} ){1,3})(?:bestellt|bestellen|beauftragt|beauftragen|ordert|erteilt|erteilen|gibt) (?:uns )?(?:den auftrag |die bestellung )?(?:erst )?${DE_TIME}(?=(?: den (?:auftrag|zuschlag)| die (?:bestellung|zusage))?(?: ?[.,;!)]| ?$))`,
    // "Vollzug: am Freitag"; "Abschluss: Ende März" is when the work is done.
    `(?:vollzug|vertragsabschluss|unterschrift|zuschlag|zusage|unterzeichnung|bestellung): (?:(?:erst|wohl|voraussichtlich) )?${DE_TIME}(?= ?[.,;!)]| ?$)`,
    // Our offer is only now on its way, whatever was reported before it.
    '(?:die|das|unsere?) (?:offerte|angebot) (?:ist|geht) (?:(?:nun|jetzt|heute|gestern|endlich|soeben|schon) ){0,2}(?:draußen|draussen|raus|hinaus|unterwegs|verschickt|versandt|beim kunden)(?= ?[.,;!)]| ?$)',
    '(?:einer|eine|zwei|drei) (?:von |der |aus )(?:beiden|zwei|drei|vier|den \\S{2,10}|ihren|seinen)(?: \\S{1,30}){1,6}? (?:unterschrieben|unterzeichnet|gezeichnet)',
    '(?:zwei|drei|beide|alle|die beiden)(?: \\S{1,30})? (?:müssen|sollen|sollten)(?: \\S{1,30}){0,3}? (?:unterschreiben|unterzeichnen|zeichnen|gegenzeichnen)',
    '(?:braucht|brauchen|benötigt|verlangt|fehlt|fehlen)(?: \\S{1,30}){0,2}? (?:zwei|zweite|beide|drei) (?:\\S{1,30} )?unterschrift(?:en)?|eine (?:von|der) (?:zwei|beiden|drei) unterschriften',
    '(?:schriftlich(?:es)?|auf (?:dem )?papier|schwarz auf wei(?:ß|ss)|in der hand|in händen|auf dem tisch)(?: \\S{1,20}){0,4}? (?:nichts|noch nicht)',
    'schriftlich(?:es|e bestätigung)? (?:folgt|kommt|reicht|bringt|liefert)(?! (?:nach )?(?:\\S{1,20} )?(?:rechnung|bericht))',
    '(?:unterschrift|vertrag|bestellung|auftrag)(?: \\S{1,20}){0,3}? (?:nicht|nie)(?: \\S{1,20}){0,2}? (?:gesehen|zu gesicht bekommen|in der hand)',
    '(?:exemplar|vertrag|bestellung|original|unterlagen|papiere)(?: \\S{1,20}){0,4}? (?:unterwegs|in der post|auf dem weg)[^;.!?]{0,15}(?:sagt|meint|behauptet|versichert)(?: \\S{1,12})? (?:er|sie|herr|frau)',
  ],
  fr: [
    `(?<!(?:de|du) )${FR_PAPER} (?:(?:lui-même|formel|formelle) )?(?:se fera|sera (?:\\S{1,12} )?${FR_MADE}|seront ${FR_MADE}|va être ${FR_MADE}|doit être ${FR_MADE}|reste à (?:faire|signer|établir)|se signe|se signera|est prévue?|est pour|viendra|suivra|aura lieu)`,
    // "Vogel signe vendredi": written without its accent, a contract is "signe" as well, and so is one who has.
    `(?<!(?:a|ont|ai|avons|est|sont|contrat|devis|commande|accord|offre|marché|marche|papier|mandat|affaire|bien|tout|c'est) )(?<!^\\s{0,3})(?:signe(?:nt|ra|ront)?|(?:doit|doivent|va|vont|devra|devront|veut|veulent|compte|comptent) (?:\\S{1,12} )?(?:contre)?signer) (?:\\S{1,12} )?${FR_TIME}`,
    // "Passe commande en janvier", "nous confie l'affaire après Noël"
    `(?:passe(?:nt)? (?:(?:la|leur|sa) )?commande|(?:nous|m'|me) ?(?:confie|donne|attribue|accorde|remet|adjuge|octroie)(?:nt)? (?:le |la |l'|son |sa |leur |ce |cette )?\\s?(?:affaire|contrat|mandat|commande|marché|feu vert|mission)) (?:${FR_TIME}|après (?:noël|pâques|le nouvel an|les fêtes|les vacances|la rentrée))`,
    "(?:l'|notre |le |la )(?:offre|devis|proposition) (?:est|vient de) (?:(?:bien|enfin|maintenant) )?(?:partie?|partir|envoyée?|chez (?:eux|lui|elle|le client)|sur (?:son|leur) bureau)(?= ?[.,;!)]| ?$| (?:hier|ce matin|aujourd'hui))",
    '(?:devait|devaient|aurait dû|auraient dû) (?:\\S{1,12} )?(?:contre)?signer(?![^.;!?]{0,40} (?:a|ont) (?:\\S{1,12} ){0,2}?signé)|(?:a|ont|doit|doivent|devrait|devraient) (?:dû|avoir) (?:contre)?sign(?:er|é)',
    '(?:faut|exige|demande|nécessite|requiert) (?:les )?(?:deux|trois|quatre) signatures(?!.{0,60}(?:les deux|toutes)(?: deux| les trois)? (?:y )?(?:figurent|sont))|(?:deux|trois|tous|toutes|les deux)(?: \\S{1,20}){0,2}? (?:doivent|devront) (?:\\S{1,12} )?(?:contre)?signer|une (?:signature )?sur (?:deux|trois)(?= signatures?|[.,;!]|$)',
    "(?:un|une|l'un|l'une) (?:des|de leurs|de ses) (?:deux|trois|quatre) (?:\\S{1,20} ){1,3}?(?:a|ont) (?:\\S{1,12} )?signé",
    "rien (?:\\S{1,12} ){0,3}?(?:sur (?:le )?papier|par écrit|d'écrit|noir sur blanc|entre les mains)",
    "(?:n'|ne )\\s?(?:\\S{1,12} ){0,3}?(?:pas|jamais|rien) (?:\\S{1,12} )?vu (?:\\S{1,12} ){0,2}?(?:la|sa|leur|le|son|de) ?(?:\\S{1,12} )?(?:signature|contrat|commande|bon|exemplaire|papier)",
    '(?:exemplaire|contrat|bon|commande|original|papiers?)(?: \\S{1,20}){0,4}? (?:à la poste|en route|en chemin|au courrier|arrive)[^;.!?]{0,12}(?:dit|dixit|prétend|assure|affirme)(?:-| )(?:t-)?(?:il|elle|on|ils|elles)',
  ],
};
