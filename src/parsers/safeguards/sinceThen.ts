/**
 * What has become of this job since: the start put off to some season, the order cut, a discount asked for, figures that somebody is
 * still checking or haggling over, receivers in the house. The figures before it are complete, and are not the last word.
 */
import { MONTH_NAMES } from '../calendarNames.js';
import type { Language } from '../types.js';

const EN_SEASON = `(?:(?:the )?(?:early |late |next |following )?(?:summer|spring|autumn|fall|winter|new year|year|month|quarter|easter|${MONTH_NAMES.en})(?! \\d)|later|some other time|a later date|another (?:day|time|year))`;
const DE_SEASON = `(?:(?:den |die |das |im |nächste[ns]? |kommende[ns]? )?(?:sommer|frühjahr|frühling|herbst|winter|nächstes jahr|jahr|quartal|ostern|${MONTH_NAMES.de})|später|unbestimmte zeit)`;
const FR_SEASON = `(?:(?:l'|au |le |en |la )?\\s?(?:été|printemps|automne|hiver|an prochain|année prochaine|rentrée|trimestre|pâques|${MONTH_NAMES.fr})|plus tard)`;

/** Of a job there are many; fewer make a smaller one. */
const EN_PARTS =
  '(?:sites?|depots?|branches|modules?|users?|licen[cs]es?|shops?|offices|locations?|seats?|stores?|workshops?)';
const DE_PARTS =
  '(?:standorte?n?|filialen?|module?n?|lizenzen|benutzer|nutzer|läden|büros|plätze|werkstätten|betriebe)';
const FR_PARTS =
  '(?:sites?|dépôts?|agences?|modules?|utilisateurs|licences|magasins?|bureaux|postes|ateliers|succursales?)';

interface SinceWords {
  /** The start, or the whole of it, is put off; the customer would rather wait. */
  readonly unsettled: readonly string[];
  readonly voids: readonly string[];
  readonly openFigures: readonly string[];
  readonly altered: readonly string[];
}

export const SINCE_THEN: Readonly<Record<Language, SinceWords>> = {
  en: {
    unsettled: [
      "(?<!(?:n't|not|never) )(?:(?:would|would much|\\S{1,20}'d|\\S{1,20}'d much) rather|prefers? to|wants? to|would like to|decided to|asks? to|asked to|asks us to|asked us to) (?:\\S{1,12} )?(?:wait|hold off|sit tight|sit on it|leave it (?:for|until|till|a)|think (?:it over|again|twice|about it)|sleep on it)(?! (?:on|for) (?:us|you)| (?:until|till) (?:the )?\\d)",
      '(?:end|leave|quit|stop|cancel|dissolve|wind up|pull out of|give notice on) (?:our|the|this|your) (?:partnership|partner (?:programme|program|agreement|contract)|cooperation|collaboration|referral (?:programme|program|scheme|agreement))',
    ],
    voids: [
      '(?:receivers?|liquidators?|bailiffs?) (?:is|are|was|were|has|have|moved|came|comes?|took|takes?|got|walked)(?! (?:a )?(?:new|broken))|(?<!(?:system|systems|network|it|database|office|site|server) )administrators? (?:(?:have |has )?(?:moved in|taken over|been (?:called|appointed|brought))|(?:is|are) in(?=[ .,;!]|$)|took over|(?:was|were) (?:called|appointed|brought))',
    ],
    openFigures: [
      `(?:mov(?:ed|es|ing)|push(?:ed|es|ing)|shift(?:ed|s|ing)|put(?:ting)?|postpon(?:ed|es|ing)|delay(?:ed|s|ing)|defer(?:red|s|ring)|knock(?:ed|s)) (?:it|this|that|everything|things|us|the (?:start|date|job|kick-?off|project|work|whole thing|beginning|go-live))(?: (?:back|off|out|all))? (?:to|until|till|into|for) ${EN_SEASON}`,
      `${EN_SEASON} (?:is|would be|will be|'s|was) (?:quite |still |plenty )?(?:soon|early|time) enough|no (?:hurry|rush) (?:before|until|till)`,
      "(?:it|that|this|everything|price|total|order|sum|bill|figure|amount)(?:'ll| will|'s going to| is going to| should| would| must)(?: \\S{1,12})? be (?:a (?:bit|little|lot) |somewhat |rather |considerably )?(?:less|smaller|lower|cheaper|fewer)(?= ?[.,;!)]| ?$| now| then)",
      "(?:is|are|'s|'re|will be|was|were) (?:just |still |currently |now |busy )?(?:re-?check|check|double-?check|verify|recalculat|confirm|add(?=ing up)|go(?=ing (?:over|through)))ing(?: (?:over|through|up))? (?:(?:the|our|my|all|those|these|his|her|their) )?(?:\\S{1,12} )?(?:figures?|numbers?|amounts?|sums?|totals?|prices?|calculations?)",
      "(?:is|are|'s|'re) (?:still )?(?:haggling|bargaining|negotiating|arguing|wrangling|quibbling)(?: \\S{1,12}){0,2}? (?:over|about|on|for)|still (?:haggl|bargain|negotiat|argu|wrangl)(?:e|es|ing)(?= )",
      "(?<!(?:n't|not|never|nobody|no one) )(?:wants?|asks? for|is asking for|are asking for|would like|expects?|demands?|insists? on|is after|are after|hopes for|hoping for|holding out for) (?:\\S{1,12} ){0,4}?(?:\\d{1,2}(?:[.,]\\d)? ?(?:%|per ?cent)(?: \\S{1,12})? off|discount|reduction|rebate|price cut)",
      `(?:seats?|users?|licen[cs]es?|headcount|numbers?|quantit(?:y|ies)|sites?|depots?) (?:may|might|could|can) (?:\\S{1,12} )?(?:drop|fall|go down|shrink|come down|change|vary|be (?:fewer|less))(?! (?:in )?(?:20\\d\\d|next year))`,
      '(?:price|total|amount|figure|sum|it all) (?:itself )?(?:moves|changes|varies|scales|shifts|rises and falls|goes up and down|fluctuates|goes) (?:with|according to|by) (?:the |their |his |her |our )?(?:\\S{1,20} )?(?:headcount|number|numbers|users?|seats?|quantity|volume|sites?|hours|effort|exchange rate|dollar|euro|franc)',
      `(?:scope|package|order|job) (?:is|are|'s) (?:(?!not)\\S{1,12} )?(?:changing|shifting|moving|growing|shrinking|(?<!not )being (?:re-?\\S{2,10}|changed|cut|trimmed|looked at|discussed|negotiated))|(?:re-?scoping|re-?drawing|re-?cutting|re-?working|re-?doing|re-?pricing|re-?calculating|re-?packaging|re-?negotiating) (?:the |our |their |this |it\\b)(?:scope|package|order|price|offer|job|quote|total)?`,
      "(?:job|project|order|scope|site|it|this|all)(?: \\S{1,12})?(?: is|'s| was| turns out| turned out| has become)(?: \\S{1,12}){0,2}? (?:(?:smaller|less|shorter|simpler|cheaper)(?: work)? than (?:i|we|you)(?:'d| had)? (?:thought|assumed|expected|planned|imagined)|(?:bigger|larger|more|longer|harder)(?: work)? than (?:i|we)(?:'d| had)? (?:quoted|priced|calculated|reckoned))",
      '(?:over|under|mis)-?(?:quoted|priced|charged|calculated)(?! (?:last|the|on|for) (?:year|\\S{2,20} (?:job|order)))|owe (?:them|him|her|dan|the customer) (?:an? )?(?:new|revised|corrected|better|lower|fresh|updated) (?:price|quote|figure|total|offer)',
      '(?:forgot|forgotten|left out|omitted|missed|overlooked) (?:to (?:put|include|add) )?(?!to )(?:\\S{1,12} ){1,4}?(?:in|from|into|of) (?:there|it|(?:the|our|my|that) (?:\\S{1,12} )?(?:price|prices|quote|total|figures?|sum|amount|calculation|offer))(?= ?[.,;!)]| ?$| (?:and|so|when))',
      "(?:that's|it's|this is|that is|which is) (?:only |just )?(?:the|their|a) (?:yearly|annual|monthly|quarterly) (?:amount|figure|fee|sum|price|total|rate)",
      "(?:amount|price|total|figure|sum|share|that's|it's|that is|it is|this is|all)(?: \\S{1,12}){0,2}? (?:per (?:year|month|quarter|annum)|a year|yearly|annually|each year|every year)(?= ?[.,;!)]| ?$| for| over)",
      "(?:amount|price|total|figure|sum|it|that|this)(?:'s| is| are| was) (?:\\S{1,12} )?(?:before|not counting|without|ahead of) (?:the |any |their |our |his |her )?(?:\\S{1,12} )?(?:discount|rebate|reduction|deductions?)",
      "(?:figures?|numbers?|prices?|amounts?|total) (?:are|is|date|dates|come|comes|stem|stems|was|were)(?: \\S{1,12})? (?:from )?(?:last|the previous) (?:week|month|year|quarter)(?! (?:'s|as))|(?:figures?|numbers?|prices?|amounts?) (?:are|is) (?:\\S{1,12} )?(?:months?|weeks?|years?) old|(?:figures?|numbers?|prices?|amounts?) (?:are|is) (?:\\S{1,12} )?(?:out of date|outdated|stale|obsolete)",
      '(?:did|made|has|worked out|prepared|knows|handled|calculated) (?:all )?(?:the|these|those) (?:figures|numbers|sums|amounts|prices|maths?)[^.;!?]{0,20}(?:ask|check with|talk to|speak to|better ask)',
      "(?<!(?:extra|extras|additional|further|other|any) )(?:job|project|work|order|it|all|everything) (?:is|gets|will be|'s)(?: \\S{1,12})? (?:billed|charged|invoiced|priced) (?:by the hour|by time|on time|at cost|per hour|as we go|on actuals)|(?<!(?:extras?|extra|beyond|additional)[^.;!?]{0,40}) (?:billed|charged|priced) (?:on )?(?:time and materials?|t&m)(?! (?:for|on) (?:extra|additional|any))",
      '(?:start|date|kick-?off|beginning)(?: \\S{1,12}){0,2}? (?:may|might|could|can)(?: \\S{1,12})? (?:slip|slide|drift|be (?:later|delayed|late|put back|pushed))',
    ],
    altered: [
      '(?:halv(?:ed|es|ing)|slash(?:ed|es)|trimm?(?:ed|s)|shr(?:unk|ank|inks)|cut(?:s|ting)?(?: back| down)?(?: on)?|reduc(?:ed|es)|scal(?:ed|es) (?:back|down)|downsiz(?:ed|es)|doubl(?:ed|es)) (?:the|his|her|their|our|its) (?:\\S{1,12} )?(?:order|contract|scope|job|package|quantity|deal|budget|number)',
      `(?:half|one|two|three|four|some|several|part)(?: of)?(?: the| their| its| his)? ${EN_PARTS} (?:\\S{1,12} ){0,3}?(?:fell|fallen|dropped|gone|went|falls?) (?:away|off|out|through|by the wayside)`,
      '(?:now (?:only|just) wants?|(?:only|just) wants?) (?!to )(?:\\S{1,20} ){1,4}?now|now (?:only|just) (?:wants?|needs?|takes?|orders?) (?:the|one|two|a|half) |(?:wants?|needs?|takes?) nothing but the \\S{3,20} now',
      `(?:took out|taken out|dropp?(?:ed|s)|left out|leaves out|remov(?:ed|es)|cut|struck|scratched|lost|los(?:es|ing)|sold|clos(?:ed|es|ing)) (?:\\S{1,12} )?(?:one|two|three|four|half|some|several|all but \\S{1,8}) (?:of (?:the|its|their|his|her|our) )?(?:\\S{1,12} )?${EN_PARTS}`,
    ],
  },
  de: {
    unsettled: [
      '(?:will|wollen|möchte|möchten|würde|würden)(?: (?!nicht|nie|niemand|keine[rn]?)\\S{1,20}){0,5}? (?:lieber )?(?:noch )?(?:warten|abwarten|zuwarten|überschlafen|überdenken|überlegen)(?= ?[.,;!)]| ?$)|(?<!wir )(?:wartet|warten) (?:nun |jetzt |doch ){0,2}lieber',
      '(?:partnerschaft|partnervertrag|zusammenarbeit mit (?:ihnen|euch)|partnerprogramm|empfehlungsprogramm)(?: \\S{1,20}){0,4}? (?:beenden|beendet|auflösen|aufgelöst|verlassen|auslaufen|einstellen)|aus dem (?:partner|empfehlungs)programm',
    ],
    voids: [
      '(?:konkursverwalter|insolvenzverwalter|gerichtsvollzieher|zwangsverwalter|sachwalter|masseverwalter|betreibungsbeamt)\\S{0,4}',
    ],
    openFigures: [
      `(?:auf|in|bis) ${DE_SEASON}(?: \\S{1,12}){0,2}? (?:verschoben|geschoben|verlegt|vertagt|verlegen|verschieben|schieben)`,
      `${DE_SEASON}(?: \\S{1,12}){0,3}? (?:reicht|genügt|früh genug|reiche|genüge)(?= ?[.,;!)]| ?$| (?:es |das )?(?:auch|völlig|ihm|ihnen|ja)(?!\\w))|(?:reicht|genügt)(?: \\S{1,12}){0,4}? ${DE_SEASON}`,
      '(?:wird|dürfte|muss)(?: \\S{1,12}){0,3}? (?:weniger|kleiner|billiger|günstiger|niedriger)(?: (?:werden|sein|ausfallen))?(?= ?[.,;!)]| ?$)',
      '(?:rechnet|rechnen|prüft|prüfen|kontrolliert|schaut)(?: (?:das|es|die|alles|gerade|eben|noch|zahlen|beträge|summen?|mal|noch einmal|nochmals|jetzt|nun|preise|sich)){1,5} (?:nach|durch|gegen|an)(?= ?[.,;!)]| ?$)|(?:prüft|prüfen|kontrolliert|kontrollieren|überprüft|checkt) (?:(?:gerade|noch|eben|die|alle|unsere|meine|das|den|jetzt|nun|nochmals) ){0,4}(?:zahlen|beträge|summen?|betrag|preise?|angaben|kalkulation)',
      '(?:feilschen|feilscht|verhandeln|verhandelt|streiten|ringen|pokern|schachern|diskutieren)(?: \\S{1,20}){0,3}? (?:noch |weiter ){1,2}(?:\\S{1,20} ){0,2}?(?:um|über|wegen)(?= )|(?:feilschen|feilscht|schachern) (?:\\S{1,12} )?um(?= )',
      '(?:will|wollen|möchte|möchten|verlangt|verlangen|fordert|fordern|wünscht|hätte gern|bittet um|besteht auf|erwartet|pocht auf)(?: \\S{1,12}){0,5}? (?:\\S{0,10}rabatt|nachlass|skonto|abschlag|preisnachlass|preisabschlag)',
      '(?:preis|betrag|summe|total)(?: \\S{1,12})? (?:richtet sich|bewegt sich|schwankt|ändert sich|variiert|geht) (?:\\S{1,12} )?(?:nach|mit) (?:der|dem|den) (?:\\S{1,20})',
      `${DE_PARTS} (?:können|könnten|kann|könnte)(?: \\S{1,12}){0,3}? (?:weniger|sinken|wegfallen|abnehmen|schrumpfen)`,
      '(?:umfang|paket|leistungsumfang|leistung|auftrag)(?: \\S{1,20}){0,4}? (?:neu|um) ?(?:geschnürt|schnüren|zugeschnitten|zuschneiden|definieren|definiert|aufgesetzt)|(?:schnüren|schneiden|rechnen|stellen)(?: \\S{1,12}){0,4}? (?:umfang|paket|preis)(?: \\S{1,12}){0,3}? neu|(?:umfang|leistungsumfang|paket)(?: \\S{1,12}){0,2}? (?:schnüren|schneiden|rechnen) (?:\\S{1,12} ){0,3}?neu|(?:umfang|leistungsumfang) (?:ändert|verschiebt|verkleinert|vergrössert|vergrößert) sich(?! (?:\\S{1,12} ){0,3}?(?:nicht|nichts|kaum))',
      '(?:auftrag|projekt|job|es|das|alles)(?: \\S{1,12})?(?: ist| wird| war)(?: \\S{1,12}){0,2}? (?:kleiner|weniger|kürzer|günstiger) als (?:ich|wir)(?: \\S{1,12}){0,2}? (?:dachte|dachten|gedacht|angenommen|erwartet|meinte|meinten)',
      '(?:zu (?:hoch|tief|niedrig|teuer|viel|wenig) (?:offeriert|angeboten|kalkuliert|gerechnet|angesetzt)|verkalkuliert|verrechnet haben wir uns|haben uns verrechnet|habe mich verrechnet)|(?:schulde|schulden|schuldig)(?: \\S{1,12}){0,3}? (?:neuen?|korrigierten?|besseren?) (?:preis|offerte|angebot)',
      '(?:vergessen|ausgelassen|weggelassen|übersehen)(?= ?[.,;!)]| ?$)(?<=(?:im|in dem|in den|beim|in der) (?:preis|betrag|total|angebot|offerte|summe|kalkulation|zahlen) (?:\\S{1,20} ){0,4}\\S{1,20})|(?:vergessen|übersehen|ausgelassen)(?= ?[.,;!)]| ?$)(?<=(?:hardware|schulung|geräte|lizenzen|anfahrt|montage|material|reisekosten|spesen|einrichtung|migration) (?:\\S{1,12} ){0,2}(?:im|in) (?:\\S{1,12} ){0,3}\\S{1,20})',
      '(?:betrag|preis|summe|total|das ist|es ist|gesamtpreis|anteil|alles)(?: \\S{1,12}){0,4}? (?:pro (?:jahr|monat|quartal)|jährlich|im jahr|per annum)(?= ?[.,;!)]| ?$| auf| über| für)|(?:das|es) (?:ist|sind) (?:nur |bloss |bloß )?(?:der|die|ein|eine) (?:jährlicher?|monatlicher?|jahres|monats) ?(?:betrag|summe|preis|gebühr|kosten)',
      '(?:betrag|preis|summe|total|das|zahlen?)(?: \\S{1,12})? (?:ist|sind|gilt|versteht sich)(?: \\S{1,12})? (?:vor|ohne) (?:dem |den |der |allen )?(?:\\S{0,12}rabatt|nachlass|abzug|abzügen|skonto)',
      '(?:zahlen|beträge|preise|angaben|summen)(?: \\S{1,12})? (?:stammen|sind|kommen)(?: \\S{1,12})? (?:vom|von|aus dem) (?:letzten? |vorigen? |vergangenen? )(?:woche|monat|jahr|quartal)|(?:zahlen|beträge|preise|angaben) sind (?:\\S{1,12} )?(?:veraltet|überholt|(?:wochen|monate|jahre) alt|nicht mehr aktuell)',
      '(?:zahlen|beträge|kalkulation|berechnung|preise)(?: \\S{1,12})? (?:hat|stammen von|kommen von|machte|kennt) (?:\\S{2,12} ){1,3}?(?:gemacht|gerechnet|zusammengestellt)?[^.;!?]{0,8}(?:frag|fragt|fragen sie) (?:\\S{1,12} )?(?:ihn|sie|dort|bei ihm|lieber ihn)',
      '(?<=^\\s{0,3})(?:abgerechnet|verrechnet|fakturiert) wird (?:\\S{1,12} ){0,2}?(?:nach (?:aufwand|stunden|zeit|verbrauch)|auf stundenbasis|in regie)|(?:auftrag|projekt|job|das ganze|gesamtpreis|alles|einsatz) (?:wird|werden|läuft|geht|rechnen wir) (?:\\S{1,12} ){0,2}?(?:nach aufwand|auf stundenbasis|in regie)',
      '(?:start|beginn|termin|starttermin|anfang)(?: \\S{1,12}){0,2}? (?:kann|könnte|könne|mag)(?: \\S{1,12}){0,3}? (?:schieben|verzögern|rutschen|verrutschen|rücken|hinausziehen|später)',
    ],
    altered: [
      '(?:halbiert|gekürzt|zusammengestrichen|verkleinert|eingedampft|abgespeckt|verdoppelt|reduziert)(?= ?[.,;!)]| ?$)(?<=(?:auftrag|bestellung|vertrag|umfang|paket|menge|projekt|stückzahl|budget) (?:\\S{1,12} ){0,4}\\S{1,20})',
      `(?:einen?|eine|zwei|drei|vier|einige|mehrere|die hälfte der) (?:der |ihrer |seiner )?(?:\\S{1,12} )?${DE_PARTS}(?: \\S{1,12}){0,4}? (?:weggefallen|ausgefallen|entfallen|abgesprungen|fallen weg|fällt weg)`,
      '(?:will|wollen|möchte|möchten|braucht|brauchen|nimmt|nehmen|bestellt|kauft)(?: \\S{1,20}){0,2}? (?:jetzt|nun|inzwischen|mittlerweile|plötzlich) nur noch (?:den|die|das|einen?|ein|zwei|drei|die hälfte)(?= )(?![^.;!?]{0,30} (?:wissen|hören|sehen|abwarten|erledigen|starten|loslegen|anfangen)(?: |[.!,]|$))',
      `(?:einen?|zwei|drei|die hälfte) (?:der|von|seiner|ihrer|unserer) (?:\\S{1,12} )?${DE_PARTS}(?: \\S{1,12}){0,3}? (?:gestrichen|herausgenommen|rausgenommen|weggelassen|verloren|geschlossen|verkauft|zugemacht)`,
    ],
  },
  fr: {
    unsettled: [
      '(?:préfère|préfèrent|veut|veulent|souhaite|souhaitent|aimerait|aimeraient|voudrait|voudraient) (?:(?!pas|plus|jamais|rien)\\S{1,12} ){0,3}?(?:attendre|patienter|reporter|repousser|réfléchir|laisser passer)',
      '(?:mettre fin|mettons fin|mettrons fin|arrêter|cesser|quitter|résilier|sortir)(?: \\S{1,12}){0,3}? (?:partenariat|collaboration avec vous|programme (?:de )?(?:partenaires?|partenariat|recommandation)|contrat de partenariat)',
    ],
    voids: [
      '(?:administrateur|mandataire|liquidateur)s? judiciaires?|huissiers? (?:est|sont|passe|a|ont)|(?:syndic|curateur) de (?:la )?faillite',
    ],
    openFigures: [
      `(?:repouss|report|décal|déplac|remi)(?:é|ée|és|e|ent|s|se)(?: \\S{1,12}){0,4}? (?:à|en|au|pour|jusqu'à|jusqu'au) ?${FR_SEASON}(?! ?\\d)`,
      `${FR_SEASON}(?:,? \\S{1,12}){0,3}? (?:suffit|suffira|suffirait|suffise|(?:est|serait|sera) (?:bien )?assez tôt)`,
      '(?:ce|cela|ça|total|montant|prix|commande)(?: \\S{1,12})? (?:sera|va être|serait) (?:donc |un peu )?(?:moins|plus petite?|moindre|inférieure?)(?= (?:cher|élevé)|[ .,;!]|$)',
      '(?:vérifie|vérifient|contrôle|contrôlent|recalcule|recalculent|revérifie|recompte)(?: \\S{1,12}){0,3}? (?:chiffres?|montants?|totaux|total|sommes?|prix|calculs?)',
      '(?:marchande|marchandons|marchandent|négocie|négocions|négocient|discute|discutons|discutent|chipote|chipotons|chipotent) (?:encore |toujours ){1,2}(?:\\S{1,12} ){0,2}?(?:le|la|les|sur|du|pour)|(?:marchande|marchandons|marchandent)(?: \\S{1,12})? (?:le|la|les|sur)',
      '(?:veut|veulent|demande|demandent|souhaite|souhaitent|exige|réclame|voudrait)(?: \\S{1,12}){0,5}? (?:remise|rabais|ristourne|réduction|escompte)',
      '(?:prix|montant|total|somme)(?: \\S{1,12})? (?:varie|bouge|évolue|change|fluctue) (?:avec|selon|en fonction)',
      `${FR_PARTS}(?: \\S{1,12}){0,2}? (?:peut|peuvent|pourrait|pourraient|risque de|risquent de) (?:\\S{1,12} )?(?:baisser|tomber|diminuer|descendre|disparaître)`,
      "(?:périmètre|étendue|contenu|lot)(?: \\S{1,12})? (?:est|sont|est (?:encore|toujours)) (?:\\S{1,12} )?en train (?:de |d')(?:changer|évoluer|bouger|être)|(?<!ne )(?:périmètre|étendue) (?:change|évolue|bouge|rétrécit|s'étend|se réduit)(?! pas)|(?:redéfinissons|redécoupons|revoyons|retaillons|recalculons|refaisons)(?: \\S{1,12}){0,2}? (?:périmètre|étendue|contenu|prix|offre|commande|total)",
      "(?:affaire|projet|chantier|commande|c'|travail) ?(?:est|sera|s'avère) (?:\\S{1,12} )?(?:plus petite?|moins grande?|moindre|plus courte?|moins importante?) que (?:je|nous|on|prévu|ce que)",
      '(?:chiffré|devisé|compté|facturé|estimé) (?:trop (?:haut|cher|bas|peu|large)|à côté)|(?:trompée?s?) (?:dans|sur) (?:le|notre|les|mon|nos) (?:prix|devis|calculs?|chiffrage|total)|(?:lui|leur) (?:dois|devons|doit) (?:\\S{1,12} )?(?:nouveau|nouvelle|meilleur|autre) (?:prix|devis|offre)',
      "(?:oublié|omis|laissé de côté|pas compté)(?: \\S{1,12}){1,4}? (?:dans|du|de) (?:le |notre |mon |ce |l')?\\s?(?:prix|devis|total|montant|offre|calcul|chiffrage|là-dedans)",
      "(?:c'est|montant|prix|total|somme|part|tout|ce sont)(?: \\S{1,12}){0,3}? (?:par (?:an|mois|année|trimestre)|annuel(?:le)?s?|l'an|à l'année|mensuel(?:le)?s?)(?= ?[.,;!)]| ?$| sur| pendant| pour)",
      "(?:montant|prix|total|somme|c'|chiffres?) ?(?:est|sont|s'entend|s'entendent) (?:\\S{1,12} )?(?:avant|sans|hors) (?:la |toute |les |cette )?(?:remise|rabais|ristourne|réduction|escompte|déductions?)",
      "(?:chiffres?|montants?|prix|sommes?|données)(?: \\S{1,12})? (?:datent|date|sont|viennent|proviennent) (?:\\S{1,12} )?(?:du mois|de la semaine|de l'an|de l'année|du trimestre) (?:passée?|dernière?|précédente?)|(?:chiffres?|montants?|prix) sont (?:\\S{1,12} )?(?:périmés|dépassés|obsolètes|anciens)",
      '(?:fait|préparé|calculé|établi|sorti)(?: \\S{1,12}){0,2}? (?:les |ces |tous les )?(?:chiffres|calculs|montants|prix)[^.;!?]{0,20}(?:demandez|demande|voyez|voir avec|adressez)',
      "(?<!(?:suppléments?|extras?|supplémentaires?|option)[^.;!?]{0,40})(?:facturation|facturé|facturée|facturés|tout|projet|chantier|affaire)(?: (?:se fait|est|sera|se facture|se paie|facturée?))?(?: \\S{1,12})? (?<!tout )(?:au temps passé|en régie|à l'heure|au réel|aux heures)",
      '(?:début|démarrage|date|lancement)(?: \\S{1,12}){0,2}? (?:peut|pourrait|risque de) (?:\\S{1,12} )?(?:glisser|se décaler|bouger|traîner|être (?:repoussée?|retardée?|décalée?))',
    ],
    altered: [
      '(?:réduit|diminué|divisé|coupé|amputé|doublé|raccourci|rétréci)(?: \\S{1,12}){0,3}? (?:commande|contrat|périmètre|projet|volume|budget|nombre)(?: (?:par|en) (?:deux|trois))?',
      `(?:une?|deux|trois|quatre|certains|plusieurs|la moitié des) (?:de (?:ses|leurs|nos) |des )?(?:\\S{1,12} )?${FR_PARTS} (?:sont|est|ont été|a été) (?:\\S{1,12} )?(?:tombée?s?|supprimée?s?|abandonnée?s?|écartée?s?|retirée?s?)(?! (?:en panne|d'accord|sur|sous))`,
      "(?:ne |n')\\s?(?:veut|veulent|prend|prennent|garde|gardent|commande|commandent|souhaite|souhaitent) (?:\\S{1,12} )?(?:plus )(?:\\S{1,12} )?(?:que |qu')(?:le |la |les |l'|une? |deux |trois )",
      `(?:enlevé|retiré|supprimé|perdu|fermé|vendu|rayé|abandonné) (?:\\S{1,12} )?(?:une?|deux|trois|quatre|la moitié|certains) (?:des |de (?:ses|leurs|nos) )?(?:\\S{1,12} )?${FR_PARTS}`,
    ],
  },
};
