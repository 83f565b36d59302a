/** Statement `unrelated` by words: Dank, Grüsse, Geplauder (READING.md). */
import { statementReader } from '../../phrases.js';

export const readThanks = statementReader(
  'de/thanks',
  'unrelated',
  [
    '(?:danke|vielen dank|besten dank|herzlichen dank|dankeschön|merci|lieben dank|danken ihnen|danke ihnen|bedanke|bedanken|tausend dank|schönen dank|dank ihnen)',
    '(?:kein problem|gern geschehen|keine ursache|perfekt|super|prima|wunderbar|toll|bestens|stimmt so|stimmt alles|alles richtig|alles korrekt|so stimmt es|passt so|alles bestens)(?=[.!,;]|$| danke| vielen)',
    '(?:frohe (?:weihnachten|ostern|festtage)|schöne (?:feiertage|festtage|ferien|weihnachten)|guten rutsch|schönes wochenende|schönen (?:tag|abend|urlaub|feierabend)|alles gute|sch(?:ö|oe)n[eis] (?:wi?e?h?e?i?[ae]?h?nachte?n?|fescht\\S{0,4}|fiirtig\\S{0,2}|wuchenänd\\S{0,2}|wuchenend\\S{0,2}|ferie)|(?:gut(?:e|en|er)?|guet(?:e|en)?) rutsch|rutscht gut|es guets neus|gutes neues|frohes neues|besinnliche|herzlichen glückwunsch|gratuliere|glückwunsch|gute besserung|bis (?:bald|dann|morgen|montag|nächste woche)|erholsame)',
    '(?:(?:laden|lade|dürfen|möchten|würden) (?:wir |ich )?(?:sie|euch|dich|alle partner\\S{0,5})(?: \\S{1,20}){0,12}? ein(?:laden|zuladen)?(?=[.!,;:]|$)|(?:wünschen|wünsche|wünscht|wünschet) (?:wir |ich )?(?:ihnen|euch|dir|allen)(?: \\S{1,20}){0,8}? (?:fest|festtage|feiertage|weihnachten|ostern|pfingsten|jahr|jahreswechsel|ferien|sommer\\S{0,6}|wochenende|adventszeit|adventzeit|advent|weihnachtszeit|vorweihnachtszeit|zeit|urlaub)|grillfest|\\S{0,12}apéro|\\S{0,12}apero|mittagessen|weihnachtsfeier|weihnachtsessen|sommerfest|stammtisch|einladung|konferenz|webinar|newsletter|golfturnier|fussballturnier|fußballturnier|jubiläum|hochzeit|geburtstag)',
    // "Schön war's auf dem Partnertag"
    "(?:schön|nett|toll|super|klasse|lustig|gemütlich|herrlich) (?:wars|war's|war es|ist's gewesen|ists gewesen) (?:gestern |neulich |am \\S{1,12} )?(?:auf|bei|beim|am|mit|bei) (?:dem |der |den |eurem |euch|dir|ihnen|euer\\S{0,2} |ihrem |ihrer )?(?:partnertag|partnertreffen|stammtisch|sommerfest|messe|fest|feier|abend|essen|jubiläum|treffen|messeabend)?(?=[.!,;]|$)",
    '(?:sonderangebot|jetzt zugreifen|kostenlos testen|abbestellen|abmelden|unsere leistungen|suchmaschinenoptimierung|rabattaktion|nur für kurze zeit|gratis)',
  ],
  [
    // More than thanks is said; whoever cannot read it must not file it away.
    '(?:aber|leider|nein danke|nein, danke|allerdings|jedoch)',
  ],
);
