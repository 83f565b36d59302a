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
      '(?:start|date|kick-?off|beginning)(?: \\S{1,12}){0,2}? (?:may|might|could|can)(?: \\S{1,12})? (?:slip|slide|drift|be (?:later|delayed|late|put back|pushed))',
    ],
    altered: [
      '(?:halv(?:ed|es|ing)|slash(?:ed|es)|trimm?(?:ed|s)|shr(?:unk|ank|inks)|cut(?:s|ting)?(?: back| down)?(?: on)?|reduc(?:ed|es)|scal(?:ed|es) (?:back|down)|downsiz(?:ed|es)|doubl(?:ed|es)) (?:the|his|her|their|our|its) (?:\\S{1,12} )?(?:order|contract|scope|job|package|quantity|deal|budget|number)',
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
      '(?:start|beginn|termin|starttermin|anfang)(?: \\S{1,12}){0,2}? (?:kann|könnte|könne|mag)(?: \\S{1,12}){0,3}? (?:schieben|verzögern|rutschen|verrutschen|rücken|hinausziehen|später)',
    ],
    altered: [
      '(?:halbiert|gekürzt|zusammengestrichen|verkleinert|eingedampft|abgespeckt|verdoppelt|reduziert)(?= ?[.,;!)]| ?$)(?<=(?:auftrag|bestellung|vertrag|umfang|paket|menge|projekt|stückzahl|budget) (?:\\S{1,12} ){0,4}\\S{1,20})',
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
      '(?:début|démarrage|date|lancement)(?: \\S{1,12}){0,2}? (?:peut|pourrait|risque de) (?:\\S{1,12} )?(?:glisser|se décaler|bouger|traîner|être (?:repoussée?|retardée?|décalée?))',
    ],
    altered: [
      '(?:réduit|diminué|divisé|coupé|amputé|doublé|raccourci|rétréci)(?: \\S{1,12}){0,3}? (?:commande|contrat|périmètre|projet|volume|budget|nombre)(?: (?:par|en) (?:deux|trois))?',
      `(?:enlevé|retiré|supprimé|perdu|fermé|vendu|rayé|abandonné) (?:\\S{1,12} )?(?:une?|deux|trois|quatre|la moitié|certains) (?:des |de (?:ses|leurs|nos) )?(?:\\S{1,12} )?${FR_PARTS}`,
    ],
  },
};
