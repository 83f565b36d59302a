/** German words that change what a statement means (src/parsers/refiners/). */
import { MONTH_NAMES } from '../../calendarNames.js';
import type { RefinerWords } from '../../locale.js';
import { DE_CHANGED } from './correction.js';
import { PAID_BY_US } from './paid.js';

export const DE_REFINE: RefinerWords = {
  negation: [
    '(?:nicht|nichts|kein|keine|keinen|keiner|keinem|keines|nie|niemals|niemand|weder|ohne|kaum|keineswegs|keinesfalls|mitnichten|fehlt|fehlen|nirgends|nöd|nid|ned|net|nix|nüt|nüüt|nischt|koa|koane|kei|keini|keis)',
  ],
  negationFollows: true,
  noNegation: [
    '(?:nicht nur|nicht zuletzt|nicht umsonst|nichts anderes|kein wunder|keine frage|kein problem|ohne (?:weiteres|änderungen?|diskussion|zögern|wenn und aber|rückfragen|abstriche|(?:großes?|grosses?|langes?|viel|jedes?|weitere[sn]?|grosse[ns]?|große[ns]?) \\S{3,20}|feilschen|verhandeln|einschränkung\\S{0,2}|vorbehalt\\S{0,1})|nicht mehr lange|nicht lange|nicht schlecht|kein zweifel|ohne zweifel|keine änderung\\S{0,2}|nicht mehr zu toppen|keine (?:sorge|ursache)|ohne mwst|ohne mehrwertsteuer|ohne ust|nicht vergessen)',
  ],
  hedge: [
    '(?:soll|sollte|sollten|sollen|würde|würden|könnte|könnten|dürfte|dürften|wird|werden|möchte|möchten|will|wollen|muss|müsste|müssen|müssten|kann|können|hoffe|hoffen|hofft|hoffentlich|hoffnung|erhofft|erhoffen|erhoffe|erwarte|erwarten|erwartet|rechne|rechnen|glaube|glauben|denke|denken|meine|vermute|vermuten|vermutlich|wahrscheinlich|vielleicht|eventuell|evtl\\.?|möglicherweise|womöglich|wohl|voraussichtlich|fast|beinahe|nahezu|quasi|so gut wie|kurz vor|knapp vor|demnächst|bald|in kürze|in aussicht|aussicht auf|scheint|scheinen|sieht (?:\\S{1,30} ){0,3}?aus|plant|planen|geplant|beabsichtigt|beabsichtigen|bereit|gewillt|warte|warten|wartet|erwarten|abwarten|ausstehend|aussteht|stehen aus|steht aus|(?<!doch )noch(?! (?:am (?:selben|gleichen|nämlichen)|gestern|in (?:derselben|der gleichen)))|(?<!heute )(?<!gestern )(?<!diesen )(?<!am )(?<!frühen )morgen|nächste woche|zuversichtlich|optimistisch|auf dem weg|um (?:den|die|das|zu)|damit(?! (?:ist|sind|haben|hat|gehört|sitzt|steht|war))|versuche|versuchen|möglich|chance|chancen|bewerben|zur (?:unterschrift|unterzeichnung|freigabe|bestellung)|bitte um|bitten um|entwurf|vorlage|sofern|spätestens)',
  ],
  leadIn: [
    '(?:(?:kann|können|darf|dürfen|möchte|möchten|wollte|wollten|will|wollen|freue mich|freuen uns|freut mich|freut uns|freude)(?:,| ihnen| euch| dir| sehr| uns| mich| hiermit| kurz| heute| nun| es| schnell| gerne?| die| erfreuliche| gute| mitteilung| zu){0,8} ?(?:mitteilen|mitzuteilen|informieren|melden|zu melden|vermelden|zu vermelden|sagen|berichten|zu berichten|bestätigen|zu bestätigen|mitteilen zu (?:können|dürfen)|machen|bescheid geben|verkünden)(?: zu können| zu dürfen)?|muss ich ihnen (?:\\S{1,30} )?mitteilen|müssen wir ihnen (?:\\S{1,30} )?mitteilen|wie (?:erwartet|erhofft|besprochen|angekündigt|gewünscht))',
  ],
  tone: [
    '(?:leider|schade|bedauer\\S{1,6}|schlechte nachricht\\S{0,2}|gute nachricht\\S{0,2}|tolle nachricht\\S{0,2}|juhu|hurra|freuen uns|freut mich|erfreulich\\S{0,3}|glückwunsch|geschafft|traurig)',
  ],
  modal: [
    '(?:soll|sollte|sollten|sollen|würde|würden|könnte|könnten|dürfte|dürften|wird|werden|muss|müsste|müssen|möchte|möchten|will|wollen|wäre|erhofft|erwartet|demnächst|bald|voraussichtlich|vielleicht|wohl|hoffentlich|möglicherweise|eventuell|wahrscheinlich|vermutlich|womöglich|angeblich|beinahe)',
  ],
  decided: ['(?:entschieden|entschied|bestätigt|zugesagt|beschlossen)'],
  uncertain: [
    '(?:könnte|könnten|dürfte|dürften|vielleicht|eventuell|evtl\\.?|möglicherweise|womöglich|(?<!das war )(?<!wars )wohl|wahrscheinlich|vermutlich|befürchte|befürchten|fürchte|fürchten|glaube|glauben|scheint|scheinen|droht|drohen|überlegt|(?<!langem |reiflichem |gründlichem )überlegen|erwägt|erwägen|falls|wenn|sofern|ob|fast|beinahe|gefahr|riskieren|sonst|ansonsten|nicht sicher|unsicher)',
  ],
  hedgeAnywhere: [
    '(?:unterschrift|auftrag|auftragserteilung|beauftragung|bestellung|zuschlag|vertrag)(?: \\S{1,30}){0,4}? (?:versprochen|in aussicht(?: gestellt)?|angekündigt|zugesichert)',
    '(?:gültig|wirksam|verbindlich|bindend|rechtskräftig) (?:wird|ist|werden) (?:das|es|er|der vertrag|der auftrag|alles) (?:\\S{1,30} ){0,2}?erst,? (?:wenn|nach|sobald|mit)|(?:vorher|davor|bis dahin) (?:unterschreibt|bestellt|gibt) (?:er|sie) (?:\\S{1,30} ){0,2}?nichts',
    '(?:vorbehaltlich|unter (?:dem )?vorbehalt|unterschrieben wird|unterzeichnet wird|(?:mündlich\\S{0,3}|handschlag)(?!(?: \\S{1,30}){0,12}? (?:schriftlich\\S{0,2}|unterschrieben\\S{0,2}|unterzeichnet\\S{0,2}|unterschrift|auch papier)(?!.{0,40}(?:noch|fehlt|folgt|steht|erwart|soll)))|telefonisch zugesagt|handschlagqualität|im prinzip|prinzipiell|grundsätzlich|informell|inoffiziell|provisorisch|vorläufig|vorbehalt|daumen (?:drücken|gedrückt)|drücken sie (?:uns )?die daumen|toi toi|so gott will|unter der bedingung|unter der voraussetzung|bedingung|noch nicht (?:fix|offiziell|unterschrieben|definitiv|schriftlich|sicher|spruchreif|durch|in trockenen tüchern|unter dach)|(?:schriftlich|unterschrift|vertrag|bestellung|auftragsbestätigung|papiere|bestätigung|auftrag|formell)(?: \\S{1,30}){0,3}? (?:folgt|steht noch aus|noch ausstehend|kommt noch|fehlt noch|fehlt|ausstehend|erwarten|erwartet|soll|sollte|noch nicht)|absichtserklärung|letter of intent|loi|vorvertrag|zustimmung des|zustimmung der|freigabe durch|freigabe des|gremium|verwaltungsrat(?:es)? (?:muss|tagt|entscheidet)|gemeinderat (?:muss|tagt|entscheidet)|muss noch|müssen noch|80 ?%|90 ?%|95 ?%|99 ?%)',
  ],
  conditional: [
    // „wenn auch erst im zweiten Anlauf“ räumt ein
    '(?:wenn(?! auch (?:erst|nur|mit|nicht|etwas|ein|sehr|spät|später|knapp|zähneknirschend|schweren|zum|zu|nach))|falls|sofern|soweit|ob|es sei denn|vorausgesetzt|unter der bedingung|je nachdem)',
    // "Sollte er die Finanzierung durchkriegen, gehört der Auftrag uns."
    '(?<=^\\s{0,3})(?:sollte|sollten|hätte|hätten|würde|würden) (?!ich|wir)\\S{1,30}',
    // "Unterschreibt er, dann lauten die Zahlen": verb first, and "dann" behind the comma.
    '(?<=^\\s{0,3})\\S{2,20}t (?:er|sie|es|man|(?:herr|frau|der|die|das) \\S{1,30})(?: [^\\s,]{1,30}){0,5}?, (?:dann|so)',
    // "Kriegt er den Kredit, gehört der Auftrag uns."
    '(?<=^\\s{0,3})(?:kriegt|bekommt|erhält|kommt|klappt|stimmt|gibt|sagt|spielt|genehmigt|bewilligt|geht|nickt|winkt|segnet) (?:\\S{1,30} ){0,4}?(?:finanzierung|kredit|förder\\S{1,12}|freigabe|bewilligung|genehmigung|zustimmung|budget|mittel|okay|bank|vorstand|gemeinderat|stadtrat|verwaltungsrat|beirat|aufsichtsrat|gremium|chef|geschäftsleitung|geschäftsführung|einkauf|leasing|zuschuss)',
  ],
  timeToCome: [
    '(?:sobald|bis(?! (?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|frühjahr|frühling|sommer|winter|weihnachten|ostern|pfingsten|auf weiteres|oben|über|ende|mitte|anfang|weit|q\\d|kw|\\d))|bevor|ehe|solange)',
  ],
  politeConditional: [
    '(?:sollte|sollten|solltet) (?:sie|du|ihr|noch|etwas|fragen|es (?:fragen|rückfragen|unklarheiten)|dazu|weitere\\S{0,2}|jemand|was)',
    '(?:(?:wenn|falls|sofern|sobald|ob) (?:sie (?:fragen|noch|etwas|weitere\\S{0,2}|möchten|wünschen|einverstanden|können|wollen|mir|uns|es|dazu|das|die rechnung|mehr|rückfragen|bedarf|hilfe|zeit|mögen|so nett|lust)|du|ihr|noch (?:fragen|etwas|was)|etwas|fragen|es (?:ihnen|recht|passt|geht)|das (?:so )?(?:passt|ok|okay|in ordnung|recht|für sie)|möglich|nötig|nichts dagegen|gewünscht|erwünscht|ich (?:richtig|darf)|wir dürfen|alles (?:klar|gut))|bis (?:bald|dann|morgen|montag|dienstag|mittwoch|donnerstag|freitag|zum|ende|anfang|mitte|gestern|heute|jetzt|dato|zuletzt|anhin|und mit|spätestens|nächste\\S{0,1}))',
  ],
  reported: [
    '(?:sie (?:fragten|haben gefragt|schrieben|haben geschrieben|wollten wissen)|gefragt,? ob|ihre (?:frage|mail|nachricht|vorlage),? (?:ob|wann)|angeblich|gerücht\\S{0,4}|wie man hört|habe gehört|in (?:ihrer|eurer|deiner) (?:mail|nachricht|e-mail) (?:stand|steht|hie(?:ss|ß))|beispiel|zum beispiel|z\\.? ?b\\.|als ob|stellen sie sich vor|nehmen wir an)',
  ],
  background: [
    // A year that is long past, at the head of what is told or before its verb.
    '(?:im jahr |anno |seit |ende |anfang |mitte |schon |damals |wurde |wurden |war |waren |haben |hat |hatten )20(?:0\\d|1\\d|2[0-4])(?! ?(?:euro|eur|€|chf|franken|fr))|20(?:0\\d|1\\d|2[0-4]) (?:haben|hat|wurde|wurden|war|hatten|sind|verlor|verloren)',
    '(?:(?:letzte|vorige|vergangene)[ns] (?:frühjahr|frühling|frühsommer|sommer|spätsommer|herbst|spätherbst|winter)(?! noch)|letztes jahr|letzten jahres|vorletztes jahr|im vorjahr|vorjahr|vor (?:\\S{1,30} ){0,2}?jahren|vor einem jahr|vor (?:\\S{1,30} )?monaten|im jahr (?:19|20)\\d\\d|in (?:19|20)\\d\\d|damals|früher(?! als)|seinerzeit|einst|in der vergangenheit|(?:das|beim|im) (?:letzte|letzten|vorige|vorigen|frühere|früheren) (?:projekt|auftrag|mal|kunde\\S{0,1}|jahr)|wie schon (?:bei|beim)|ähnlich wie|zunächst|anfangs|ursprünglich|zuerst|voriges jahr|(?<!(?:nach|seit) (?:der|dem|unserer|unserem|ihrer|deren) \\S{1,20} )im (?:frühjahr|sommer|herbst|winter|frühling)(?! 20)|andere (?:projekte|kunden|aufträge)|anderen (?:projekten|kunden|aufträgen))',
  ],
  planned: [
    `(?:wird|werden|soll|sollte|sollten|sollen|würde|kann|können|könnte|(?<!wie )(?<!als )geplant|plant|planen|(?<!wie )vorgesehen|angesetzt|ansteht|steht an|stehen an|demnächst|nächste\\S{0,1}|(?<!heute )(?<!gestern )(?<!diesen )(?<!am )(?<!frühen )morgen|übermorgen|kommende\\S{0,1}|folgt|folgen|bevor|vor dem|vor der|bis|sobald|wenn|nach dem|nach der|noch|nicht|hoffen|hoffentlich|voraussichtlich|möchten|wollen|müssen|bereit für|bereiten|vorbereitung|ab (?:${MONTH_NAMES.de})|(?<!okay )(?<!ok )(?<!freigabe )(?<!licht )(?<!go )für (?:den|die|das)|zur|zum|erst)`,
  ],
  takenBack: [
    '(?:das|alles) (?:vorige|vorherige|bisherige|vorstehende)(?: (?:bitte|einfach|gleich|wieder|doch)){0,2} (?:streichen|vergessen|ignorieren|löschen)|(?:vergessen|streichen|ignorieren) sie (?:bitte |einfach ){0,2}(?:das|alles) (?:vorige|vorherige|vorstehende)',
    '(?:das|alles|den text|den absatz|was) (?:obige|oben|obenstehende|oben stehende|weiter oben|darüber|oben geschriebene|oben steht|oben stand)(?: \\S{1,30}){0,3}? (?:streichen|vergessen|ignorieren|löschen|hinfällig|gegenstandslos|überholt|gilt nicht mehr|stimmt nicht mehr)|(?:streichen|vergessen|ignorieren|löschen) sie (?:bitte )?(?:das|alles|den text|den absatz) (?:obige|oben|obenstehende|darüber|weiter oben)|(?:vergiss|vergesst|streich|streicht|ignoriert|ignorier) (?:bitte )?(?:das|alles) (?:obige|oben|darüber)',
    '(?:das|der|die) (?:ist|war) (?:aber |allerdings |jedoch |freilich ){0,2}(?:unser|ein) (?:ganz )?eigener (?:kunde|auftrag|fall)|(?:hat|haben) mit (?:ihrer|eurer|deiner) (?:empfehlung|vermittlung)(?: \\S{1,30}){0,2}? nichts zu tun',
    'nicht unser(?:en|em|e)? (?:name|namen|firma|firmenname|logo|stempel|briefkopf)(?: \\S{1,30}){0,4}? (?:auf|unter|im|in|über) (?:dem |der |den )?(?:vertrag|auftrag|bestellung|bestellschein|papier|dokument|vertragspapier)|(?:auf|unter|im|in|über) (?:dem |der |den )?(?:vertrag|auftrag|bestellung|bestellschein|papier|dokument|vertragspapier)(?: \\S{1,30}){0,2}? (?:steht|stehen|stand|prangt)(?: \\S{1,30}){0,3}? nicht (?:unser|wir)',
    '(?<=^\\s{0,3}(?:(?:oh|ach|nein|aber|äh|sorry|nee|upps)[,.]? ){0,2})(?:moment(?: mal)?|halt|stopp|stop|ups|hoppla|quatsch|verwechselt|verwechslung)(?=\\s?[,.!:;…-]|\\s{0,3}$)',
    '(?:nein,? (?:moment|falsch|warten)|ach nein|(?<=^\\s{0,3})doch nicht|vergessen sie (?:das|es|meine)|ignorieren sie|bitte ignorieren|streichen sie das|streiche das|(?:entschuldigung|sorry|pardon|verzeihung),? (?:falsch|verwechselt|das war (?:falsch|nicht|die|der|ein anderer|eine andere)|nein(?=[,.:-]))|das war (?:ein anderer|eine andere|der andere|die andere|das andere|für (?:jemand|einen anderen|eine andere|ein anderes)\\S{0,4}|(?:nur |alles |wohl |leider )?ein (?:irrtum|fehler|versehen|missverständnis|scherz|witz|anderer|anderes)|eine verwechslung)|(?:ich habe?|habe?|hatten?|wurden?) (?:\\S{1,30} ){0,6}?verwechselt|falscher kunde|falsches projekt|falscher (?:thread|vorgang|adressat)|falsche (?:mail|firma|empfehlung)|habe mich (?:vertan|geirrt)|mein fehler(?=[,.:-] (?:das|der|die|es) (?:ist|war|gehört|betrifft)|[,.:-] falsch)|zu früh gefreut|ich nehme das zurück|ziehe das zurück|aprilscherz|war nur (?:ein )?(?:spass|spaß|scherz))',
  ],
  wrongThread: [
    '(?:das|alles|den text|den absatz|was) (?:obige|oben|obenstehende|oben stehende|weiter oben|darüber|oben geschriebene|oben steht|oben stand)(?: \\S{1,30}){0,3}? (?:streichen|vergessen|ignorieren|löschen|hinfällig|gegenstandslos|überholt|gilt nicht mehr|stimmt nicht mehr)|(?:streichen|vergessen|ignorieren|löschen) sie (?:bitte )?(?:das|alles|den text|den absatz) (?:obige|oben|obenstehende|darüber|weiter oben)|(?:vergiss|vergesst|streich|streicht|ignoriert|ignorier) (?:bitte )?(?:das|alles) (?:obige|oben|darüber)',
    '(?:falscher (?:kunde|thread|vorgang|adressat)|falsches projekt|falsche (?:mail|firma|empfehlung)|verwechselt|verwechslung|aprilscherz|war nur (?:ein )?(?:spass|spaß|scherz)|das war (?:ein anderer|eine andere|der andere|die andere|das andere)|ignorieren sie|bitte ignorieren|(?:mail|nachricht) (?:bitte )?(?:ignorieren|vergessen))',
  ],
  paperOutstanding: [
    '(?:unterschrift|unterschriften|unterzeichnung|vertrag|verträge|bestellung|auftragsbestätigung|papiere|papierkram|schriftliche\\S{0,1} (?:bestellung|bestätigung|zusage|auftrag|freigabe|auftragserteilung)|schriftliches|formelle\\S{0,1} \\S{1,30}|freigabe|genehmigung|beschluss|auftrag)(?: \\S{1,30}){0,4}? (?:folgt|folgen|steht noch aus|stehen noch aus|steht aus|noch aus|ausstehend|kommt noch|fehlt|fehlen|erwarten|erwartet|soll|sollte|noch nicht|nächste woche|morgen|unterwegs|noch offen|hängt noch|liegt noch)',
    '(?:warten|warte|wartet|erwarten|fehlt|fehlen|brauchen|benötigen|ausstehend|vorbehaltlich)(?: \\S{1,30}){0,5}? (?:unterschrift|unterzeichnung|vertrag|bestellung|auftragsbestätigung|freigabe|genehmigung|beschluss|schriftliche\\S{0,1}|papiere|zustimmung|bestätigung)',
    'schriftlich(?: \\S{1,30}){0,4}? (?:nichts|nicht|aussteht|ausstehend)',
    '(?:noch (?:nichts|nicht) (?:\\S{1,30} ){0,2}?(?:unterschrieben|unterzeichnet|schriftlich|fix|definitiv|offiziell)|nur mündlich|bisher nur mündlich|erst mündlich|mündlich zugesagt|mündliche zusage)',
    // "Was für Sie dabei herausschaut, muss mein Chef noch freigeben" tells of the share, not of the customer.
    '(?<!(?:für|an) )(?:kunde|er|sie|geschäftsführung|verwaltungsrat|vorstand|gemeinderat|chef|geschäftsleitung)(?: \\S{1,30}){0,3}? (?:muss|müssen|wird|will|soll|sollte)(?: \\S{1,30}){0,5}? (?:unterschreiben|unterzeichnen|zustimmen|freigeben|genehmigen|bestellen|beschliessen|beschließen|absegnen|entscheiden)',
  ],
  onPaper: [
    '(?:unterschrieben|unterzeichnet|gegengezeichnet|signiert|unterfertigt|schriftlich|bestellt|bestellung|auftragsbestätigung|zuschlag|unterschriebene\\S{0,1}|unterzeichnete\\S{0,1}|anzahlung)',
  ],
  resolved: [
    // "heute früh hat er mich selbst zurückgerufen", "dann rief sie doch noch an"
    '(?:hat|hatte|haben sie|haben die) (?:(?!nicht|nie|niemand|keiner|kein|weder)\\S{1,30} ){0,5}?(?:mich|uns|sich|selbst|selber|von sich aus) (?:(?!nicht|nie|niemand|keiner|kein|weder)\\S{1,30} ){0,4}?(?:zurückgerufen|angerufen|gemeldet|zurückgemeldet|geantwortet|geschrieben|zurückgeschrieben)|(?:rief|riefen|meldete|meldeten|schrieb|antwortete|kam) (?:er |sie |herr \\S{1,30} |frau \\S{1,30} )(?:(?!nicht|nie|niemand|keiner|kein|weder)\\S{1,30} ){0,5}?(?:zurück|an|sich|mir|uns|vorbei)(?=[.!,;]|$| und)',
    '(?:erreicht|gesprochen|erwischt|telefoniert|gemeldet|geklärt|gelöst|behoben|erledigt|im griff|wieder (?:im plan|zufrieden|glücklich)|beruhigt|besänftigt|alles (?:gut|klar|geregelt)|termin)',
  ],
  furtherWork: [
    '(?:doppelt|doppeln|doppelte|doppelten) (?:\\S{1,30} ){0,3}?nach(?=[.!,;:]|$| und\\b)|dazu (?:bestellt|geordert|gebucht|gekauft|beauftragt)',
    '(?:anschlussprojekt|zweitauftrag|folgeetappe|folgephase|zusatzmodul|nachtrag(?! zu)|stammkunde\\S{0,1}|geschmack gefunden|appetit kommt|selben kunden|obendrauf|(?:dritte|vierte|nächste)[rnms]? (?:\\S{1,30} )?(?:auftrag|vertrag|bestellung|los|abruf|etappe|phase|runde)|zweite[rnms]? (?:\\S{1,30} )?(?:vertrag|bestellung|los|abruf|runde)|(?:ein zweiter|ein dritter) über|(?:runde|teil|stufe|los) (?:zwei|drei|vier|[2-9])|(?:nach|seit) erfolgreiche[mnr] (?:abschluss|projekt|einführung|go-?live|pilot)|(?:wollen|möchten|will) jetzt auch noch)',
    '(?:folgeauftrag|folgeaufträge|anschlussauftrag|zusatzauftrag|erweiterung\\S{0,12}|nachbestellung|folgebestellung|folgeprojekt|weitere[rnms]? (?:\\S{1,30} )?(?:auftrag|aufträge|projekt|module?|filiale\\S{0,1}|standorte?|phase|paket|lizenzen|bestellung)|zweite[rnms]? (?:\\S{1,30} )?(?:auftrag|projekt|phase|etappe|standort|filiale|bauabschnitt|ausbaustufe)|phase (?:2|zwei|ii|3|drei)|etappe (?:2|zwei)|zusätzlich\\S{0,2}|ausserdem|außerdem|bestandskunde\\S{0,1}|bestehende\\S{0,1} kunde\\S{0,1}|bestehender kunde|nochmals|(?:noch ?mal|noch einmal|ein weiteres mal)(?: \\S{1,30}){0,3}? (?:bestellt|beauftragt|zugeschlagen|geordert|gekauft|unterschrieben)|erneut|wieder|ausbau|verlängerung|verlängert|aufgestockt|nachbestellt|bereits (?:unser |gewonnener |ein )?kunde|schon kunde|(?:nach|seit) (?:dem|der) (?:go-?live|einführung|ersten|ersten projekt|erfolgreichen)|erst\\S{0,2} (?:auftrag|projekt|etappe|phase)|damals gewonnen\\S{0,2})',
  ],
  noFurtherWork: [
    // "Er hat sich wieder gemeldet und unterschrieben", "ist wieder zurück aus den Ferien"
    '(?:meldete|meldeten|melden|meldet|kam|kamen|hat|haben|habe|ist|sind|war|waren|bin|rief|riefen)(?: \\S{1,30}){0,5}? (?:wieder|erneut|nochmals|zusätzlich) (?:\\S{1,30} ){0,2}?(?:gemeldet|bei (?:uns|mir)|auf (?:uns|mich)|zurück|da|hier|gesund|im (?:büro|haus|lande)|erreichbar|angerufen|gesprochen|getroffen|telefoniert|verschoben|nachgefragt|nachgehakt|überlegt|verhandelt|gerechnet|an)',
    // "Wieder einer mehr", "wieder ein neuer Kunde"
    '(?<=^\\s{0,3}(?:\\S{1,20} )?)(?:schon |und )?wieder (?:einer|eine|ein neuer|ein neukunde|ein kunde|eine neue|ein treffer|ein erfolg)(?: (?:mehr|dazu|geschafft|gewonnen|im kasten|unter dach und fach|kunde|kundin|an bord))?(?=\\s{0,2}[:!,.–-])|(?:immer|schon|wie|hin und) wieder|wieder (?:gemeldet|zurück|aufgenommen|aufgetaucht)|wieder (?:\\S{1,30} ){0,2}?(?:im büro|zurück|gesund|erreichbar)',
    // "Nach dem ersten Gespräch", "nach der zweiten Besprechung", "nochmals verhandelt"
    '(?:erst|zweit|dritt|weiter|nächst|erneut|nochmalig|erfolgreich)\\S{0,2} (?:\\S{1,30} )?(?:gespräch\\S{0,4}|besprechung\\S{0,2}|termin\\S{0,2}|treffen|demo\\S{0,2}|vorführung\\S{0,2}|präsentation\\S{0,2}|anruf\\S{0,2}|telefonat\\S{0,2}|besuch\\S{0,2}|verhandlung\\S{0,2}|runde|anlauf|versuch|blick|angebot\\S{0,2}|offerte|nachfrage|mahnung|test\\S{0,2}|rückfrage\\S{0,1})',
    '(?:noch ?mal|noch einmal|nochmals|erneut) (?:\\S{1,30} ){0,4}?(?:gesprochen|verhandelt|besprochen|nachgefragt|nachgehakt|telefoniert|angerufen|getroffen|überlegt|geschaut|angeschaut|geprüft|gerechnet|überarbeitet|angepasst|darüber geschlafen|vielen dank|danke\\S{0,3}|herzlichen)',
    // "Die Frist wurde verlängert", "unterschrieben für Phase 1 und Phase 2"
    '(?:frist|angebot|offerte|bindefrist|gültigkeit|bedenkzeit|ferien|urlaub)(?: \\S{1,30}){0,3}? (?:verlängert|verlängerung)|verlängert\\S{0,2} (?:frist|bedenkzeit|bindefrist|gültigkeit|wochenende)|verlängerung (?:der|des) (?:frist|angebots|offerte|bindefrist|bedenkzeit)',
    '(?:phasen?|etappen?) (?:1|eins|i) ?(?:und|&|\\+|bis|-|,) ?(?:(?:phase|etappe) )?(?:2|zwei|ii|3|drei)',
    '(?:zweite|dritte|weitere|nächste)[rnms]? (?:\\S{1,30} ){0,2}?(?:(?:folgt|folgen|kommt|kommen)(?: \\S{1,30})?(?: später| nach| im| ende| anfang)?|später|optional|ist möglich|sind möglich|könnte\\S{0,1}|könnten)',
    '(?:\\S{1,30} )?zusätzlich\\S{0,2} (?:kosten|aufwand|rabatt|frage|information\\S{0,2})|(?:ohne|keine|nichts) (?:zusätzlich\\S{0,2}|weitere\\S{0,1})',
  ],
  changed: DE_CHANGED,
  courtesy: [
    "(?:wie geht(?:'s| es)|erinnert ihr euch|erinnerst du dich|wisst ihr noch|weisst du noch|weißt du noch|kennt ihr noch|alles (?:gut|klar|bestens|ok|okay)|geht es ihnen|brauchen sie (?:noch|sonst|weitere|etwas)|benötigen sie (?:noch|sonst|weitere|etwas)|sonst noch (?:etwas|was)|noch (?:etwas|was|fragen)|was will man mehr|wer hätte (?:das )?gedacht|ist das nicht (?:toll|schön|super|herrlich|ein\\S{0,2})|erinnern sie sich|wissen sie noch|sehen wir uns|passt (?:das|es|ihnen das|euch das|dir das)(?: so)?|(?:reicht|genügt) (?:das|ihnen das|euch das|dir das)|ok so|in ordnung so|(?:ist|wäre|geht) (?:das|es) (?:so |für (?:sie|euch|dich) |ihnen |euch ){0,2}(?:ok|okay|in ordnung|recht|gut|klar|genug)|(?:geht|ginge) das (?:so|für sie|klar)|einverstanden|recht so|schönen urlaub|hatten sie|wie war)",
  ],
  invoiceRequest: [
    '(?:(?:können|könnten|kannst|könntest|würden|würdest|könnt) (?:sie|du|ihr)|(?:dürfen|darf|dürfte|dürften) (?:wir|ich) (?:sie|euch|dich|um|bitte))(?: \\S{1,30}){0,8}? (?:rechnung|berechnen|fakturieren|verrechnen)',
    '(?:stellen|schicken|senden|stellst|schickst|schickt|stellt) (?:sie|du|ihr) (?:\\S{1,30} ){0,2}?(?:bitte|doch|einfach) (?:\\S{1,30} ){0,4}?rechnung',
    '(?:können|könnten|kannst|könntest|würden|würdest|dürfen|darf|dürfte|könnt) (?:sie|du|ihr|ich|wir)(?: \\S{1,30}){0,8}? (?:erfassen|eintragen|korrigieren|anpassen|ändern|notieren|vermerken|verbuchen)',
  ],
  reason: [
    '(?:weil|da|wegen|aufgrund|auf grund|grund|preis|budget|kosten|zu teuer|zu hoch|günstig\\S{0,4}|billig\\S{0,4}|kapazität\\S{0,2}|ausgelastet|entschieden|bestehend\\S{0,2})',
  ],
  otherMatter: [
    ...PAID_BY_US,
    // "Beide Teams sind mit einem Spitalauftrag ausgelastet, den wir im Oktober gewonnen haben": what keeps us busy
    '(?:ausgelastet|gebunden|beschäftigt|eingespannt|ausgebucht|verplant|belegt|besetzt)(?: \\S{1,30}){0,8}?,? (?:den|die|das|welche[nrs]?) wir (?:\\S{1,30} ){0,4}?(?:gewonnen|geholt|erhalten|bekommen|abgeschlossen|unterschrieben|an land gezogen) (?:haben|hatten)',
    // "die haben wir ohne euch gewonnen", "ganz ohne Ihre Hilfe an Land gezogen"
    '(?:selbst|selber|ganz allein|ohne (?:euch|sie|dich|eure\\S{0,1}|ihre|ihr|deine|ihr zutun|euer zutun)(?: (?:hilfe|zutun|empfehlung|vermittlung|mitwirkung|tipp))?|aus eigener kraft|über eigene kontakte) (?:aufgetan|akquiriert|gewonnen|an land gezogen|geholt|gefunden|geworben|eingefahren|abgeschlossen|reingeholt)',
    '(?:ein|eine|einer|einem|einen) (?:\\S{1,30} )?(?:stammkund\\S{1,2}|bestandskund\\S{1,2}|altkund\\S{1,2}|kund\\S{1,2}) von uns(?! beiden)|(?:unser|unsere|unserem|unserer|unseren) (?:ganz )?eigene[rnm]? (?:\\S{1,30} )?(?:kund\\S{1,2}|akquise|neukund\\S{1,2})|(?:hat|haben) mit (?:ihrer|eurer|deiner|der) (?:empfehlung|vermittlung)(?: \\S{1,30}){0,2}? nichts zu tun|(?:geht|gehen) (?:sie|euch|dich) (?:ja |aber |weiter )?nichts an(?=[.!,;]|$)',
    '(?:(?:ein|einen|einem|einer|eine) (?:anderen?|anderer|anderem|anderes|weiteren|eigene[nr]?) (?:\\S{1,30} )?(?:kunde\\S{0,1}|kundin|projekt|auftrag|firma|sache|interessent\\S{0,2}|ausschreibung)|(?:der|den|dem|die|das) andere\\S{0,1} (?:\\S{1,30} )?(?:kunde\\S{0,1}|kundin|projekt|auftrag|firma|sache)|ein anderer kunde|anderes thema|ganz andere\\S{0,1} (?:sache|baustelle)|nicht (?:von|aus) ihnen|nichts mit (?:ihnen|ihrer|dieser) \\S{1,30}|eigene akquise|eigenakquise|übrigens haben wir|unabhängig davon|(?:ein|eine|mein|meine) (?:bekannte[rn]?|freund|freundin|nachbar|nachbarin)|(?:ein )?(?:ganz )?anderer fall|andere baustelle|unser\\S{0,2} eigene\\S{0,2} (?!angebot|offerte|projektleiter|team|leute|entwickler|techniker)\\S{2,30})',
  ],
  interrogative: [
    '(?:worauf|wozu|womit|wofür|wodurch|woran|worum|gibts|habt|hast|bist|seid|können|könnten|kann|könnte|dürfen|darf|dürfte|soll|sollen|sollten|sollte|würden|würde|ist|sind|war|waren|hat|haben|hatte|hatten|gibt|gilt|gelten|wird|werden|was|welche\\S{0,1}|wer|wen|wem|wann|wo|warum|wieso|weshalb|wie|wieviel|wohin|woher|an wen|ab wann|bis wann|müssen|muss|braucht|brauchen|benötigen|bekommen|erhalten|kennen|wissen|haben sie|sehen|stimmt|geht|reicht|passt|möchten|wollen|und (?:wie|was|wann|wer|wo|welche)|wurde|wurden|liegt|liegen|macht|machen|wäre|wären|hätten|hätte|sagen|schicken|senden)',
  ],
  yes: [
    '(?:ja|jawohl|jo|genau|sicher|klar|selbstverständlich|natürlich|stimmt|richtig|hat er|hat sie|haben sie|haben wir|in der tat|absolut|yes)',
  ],
  no: ['(?:nein|nö|nee|leider nein|leider nicht|noch nicht|nicht|weder|keineswegs|bisher nicht)'],
  notYet: ['(?:noch|bald|warten|warte|ausstehend|bisher nicht|demnächst|aktuell nicht|derzeit nicht)'],
};
