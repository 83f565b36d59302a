/**
 * Statement `won`: der Kunde hat den Auftrag erteilt (READING.md, policy clause R4). Hopes, denials, conditions and
 * agreements by word of mouth are made `acknowledged` by the refiners.
 */
import { anyOf, statementReader } from '../../phrases.js';
import { GAME } from './games.js';
import { OTHER_FIRM, OWN_FIND, RIVAL } from './rivals.js';

const OFFER = anyOf([
  'angebot\\S{0,3}',
  'offerte\\S{0,2}',
  'vertrag\\S{0,3}',
  'verträge',
  'auftrag\\S{0,3}',
  'uftrag',
  'kaufvertrag',
  'bestellung',
  'vereinbarung',
  'kostenvoranschlag',
  'vorschlag',
  'leistungsbeschreibung',
  'pflichtenheft',
  'werkvertrag\\S{0,2}',
  'rahmenvertrag\\S{0,2}',
  'auftragsbestätigung',
  'order',
  'konzept',
  'budget',
  'po',
  'mandat',
  'beauftragung',
  'auftragserteilung',
  'bestellschein',
]);

// at-a  "Fa. Huber hat gestern unterschrieben." · ch-a "Der Vertrag ist unterzeichnet."
const SIGNED = [
  '(?:an uns|bei uns|mit uns) (?:gebunden|vertraglich gebunden|unter vertrag)|(?:bindet|binden|verpflichtet|verpflichten) sich (?:\\S{1,30} ){0,6}?(?:an uns|bei uns)(?=[.!,;]|$| und)|sich (?:vertraglich |fix |fest |für \\S{1,20} (?:jahre|monate) |auf \\S{1,20} (?:jahre|monate) ){1,3}(?:\\S{1,30} ){0,3}?(?:an uns gebunden|verpflichtet)',
  '(?:unterschrieben|unterzeichnet|gegengezeichnet|signiert|unterfertigt|gegenunterschrieben)(?:en|er|es)?',
  '(?:unterschriebene[rns]?|unterzeichnete[rns]?|gegengezeichnete[rns]?|signierte[rns]?) (?:\\S{1,30} ){0,2}?' + OFFER,
  '(?:unterschrift|tinte) (?:ist |liegt |haben wir |da |trocken |vor |unter dem vertrag)+',
  'tinte (?:ist |war )?(?:\\S{1,30} )?trocken',
  'unter dach und fach',
  '(?:in trockenen tüchern|in der tasche|eingetütet|fix und fertig|alles klar gemacht)',
];
// eu-a  "hat unser Angebot angenommen" · eu-b "hat uns den Auftrag erteilt" · ch-b "Wir haben den Zuschlag erhalten."
const GIVEN = [
  // „anbei die Eckdaten des gewonnenen Auftrags“
  '(?:des|zum|vom|dem|dieses|diesem|zur|der) (?:(?:neu|frisch|soeben|eben|jüngst) )?(?:gewonnenen|erteilten|erhaltenen) (?:auftrags?|auftrages|projekts?|projektes|mandats?|bestellung)',
  // "hat sich gegen die Konkurrenz und für uns entschieden"
  '(?<!nicht )für (?:uns|mich) und gegen (?:\\S{1,20} ){1,4}?(?:entschieden|ausgesprochen|gestimmt)',
  'gegen (?:\\S{1,20} ){1,6}?und für (?:uns|unser\\S{0,3}|mich)(?: \\S{1,20}){0,4}? (?:entschieden|ausgesprochen|gestimmt)',
  "(?:mit|bei) (?:\\S{1,20} ){1,4}?(?:hat's|hats|hat es|hats) (?:nun |jetzt |endlich |doch )?(?:geklappt|hingehauen|funktioniert)",
  // "ist unserer Offerte beigetreten" · "hat unserem Angebot entsprochen"
  `(?:unserem|unserer|dem|der) (?:\\S{1,30} )?${OFFER} (?:\\S{1,30} ){0,2}?(?:beigetreten|entsprochen|stattgegeben|beigepflichtet)`,
  '(?:kam|traf|flatterte|ist|lag) (?:\\S{1,30} ){0,4}?(?:bestellung|auftrag|zusage|auftragsbestätigung|unterschrift|freigabe|zuschlag)(?: (?!nicht)\\S{1,30}){0,4}? (?:rein|ein|herein|zurück|an|gekommen|eingetroffen|eingegangen|eingelangt|im briefkasten|in der post)(?=[.!,;:]|$| und\\b)',
  'entschieden,? (?:und zwar )?für uns',
  `${OFFER}(?: \\S{1,30}){0,8}? (?:angenommen|akzeptiert|bestätigt|freigegeben|bewilligt|genehmigt|abgesegnet|zugestimmt|zugesagt|erteilt|vergeben|erhalten|bekommen|gekriegt|gewonnen|bekam|bekamen|erhielten|geholt|gesichert|ergattert|an land gezogen|platziert|beauftragt|abgeschlossen|geschlossen|eingegangen|eingetroffen|eingelangt|retourniert|zurückgeschickt|zurückgesandt|zurückgesendet|zurückgemailt|übercho|isch da|isch cho|überreicht|ins haus geflattert|da|gutgeheissen|gutgeheißen|übertragen|zugesprochen|reingekommen|hereingekommen|durch|perfekt|fix|gebucht|ausgelöst|bestellt|kam|ist da)(?! die ablehnung)`,
  `(?:angenommen|akzeptiert|bestätigt|freigegeben|bewilligt|genehmigt|abgesegnet|erteilt|erteilte|erteilten|vergeben|erhalten|bekommen|gewonnen|nahm|nimmt|erhielten|bekamen|gewannen|geholt|sendet|schickte|gaben|gab|gibt|geben|erteilt uns|akzeptierte|bestätigte|liegt(?! (?:\\S{1,30} ){0,3}?unsere? (?!(?:unter|gegen|signiert)\\S{2,20} ))|vorliegt)(?: \\S{1,30}){0,5}? ${OFFER}(?: an| frei)?`,
  '(?<!wir )(?:nimmt|nahm|nehmen) (?!sich\\b|uns\\b|mich\\b|wir\\b|ich\\b)(?:(?!nicht|nichts|kein|niemand)\\S{1,30} ){0,5}?an(?=[.!,;]|$| und\\b)',
  '(?:den )?zuschlag(?: \\S{1,30}){0,5}? (?:erhalten|bekommen|erteilt|gegeben|gekriegt|gesichert|ging|geht|ist|haben wir|an uns|bekamen|erhielten)',
  '(?:erhalten|bekommen|erteilt|haben|bekamen|erhielten|gibt uns|gab uns) (?:\\S{1,30} ){0,4}?(?:den )?zuschlag',
  '(?:uns|wir wurden|wurden wir|sind wir|wir sind) (?:\\S{1,30} ){0,8}?(?:beauftragt|engagiert|ausgewählt|den zuschlag gegeben|mandatiert|gewählt|betraut)',
  '(?:uns|wir) (?:\\S{1,30} ){0,4}?(?:beauftragt|mandatiert|ausgewählt|den auftrag)',
  'beauftrag(?:t|en|te|ten) uns',
  '(?<!wir )(?<!ich )(?:hat|haben|händ) (?!ich|wir)(?:\\S{1,30} ){0,5}?beauftragt(?=[.!,;:]|$| und\\b)',
  'beauftragt (?:uns|die rabe)',
  '(?:uftrag|auftrag|auftragserteilung|bestellung|order|vertrag|auftragsbestätigung|zusage|freigabe|grünes licht|go|okay|ok|startschuss|zuschlag|unterschrift)(?: \\S{1,30}){0,3}? (?:ist da|isch da|ist eingegangen|ist eingetroffen|ist eingelangt|eingelangt|ist gekommen|gekommen|isch cho|ist heute (?:gekommen|eingetroffen|eingegangen)|haben wir im haus|liegt vor|liegt uns vor|haben wir|ist erteilt|ist durch|ist fix|kam|erfolgt|ist erfolgt|da|erhalten|bekommen|eingegangen|ist unser|gehört uns|ging an uns|geht an uns|in der tasche|ist perfekt|ist bestätigt)',
  '(?:haben|hat|hab|bekamen|erhielten|gibt|gab|gaben|erteilt|geben) (?:\\S{1,30} ){0,5}?(?:grünes licht|das okay|das ok|das go|die freigabe|die zusage|den startschuss|das ja|ihr okay|ihr ok)',
  '(?:grünes licht|freie fahrt|zusage)(?: \\S{1,30}){0,4}? (?:erhalten|bekommen|gegeben|erteilt|gekriegt)',
];
const PROJECT = [
  '(?<!sich aus dem )projekt\\S{0,2}(?: \\S{1,30}){0,5}? (?:gewonnen|erhalten|bekommen|zugeschlagen|übertragen|freigegeben|genehmigt|bewilligt|beauftragt|bestätigt|vergeben|umsetzen)',
  '(?:dürfen|können) (?:\\S{1,30} ){0,4}?(?:umsetzen|durchführen|realisieren|loslegen)(?=[.!,;]|$)',
];
// de-a  "Wir haben den Kunden gewonnen!" · ch-c "Vogel macht es mit uns."
const WON = [
  '(?:gewonnen|gewannen|gewinnt)(?! (?:erkenntnis|eindruck))',
  '(?:haben|hab|sie|kunde|er|firma|hat) (?:\\S{1,30} ){0,6}?(?:bestellt|zugesagt|zugeschlagen|zugestimmt|eingeschlagen|geordert|abgeschlossen|gekauft|sich für uns entschieden|ja gesagt|gebucht)(?! (?:den termin|die demo))',
  '(?:sagt|sagte|sagten|sagen) (?:\\S{1,30} ){0,3}?(?:zu|ja)(?=[.!,;]|$| und\\b)',
  '(?:entschieden|entschied|entscheidet|entscheiden|wahl|fiel)(?: \\S{1,30}){0,5}? (?:für uns|für unser\\S{0,2}|auf uns|zu unseren gunsten|für die zusammenarbeit|für eine zusammenarbeit)',
  '(?:für uns|für unser\\S{0,2}(?: \\S{1,30})?|auf uns|zu unseren gunsten)(?: \\S{1,30}){0,3}? (?:entschieden|ausgefallen|gefallen|ausgegangen)',
  "(?:macht(?:'?s)?|machen(?:'?s)?|arbeitet|arbeiten|geht|gehen|startet|starten|setzt|setzen|fährt|zieht|ziehen) (?:\\S{1,30} ){0,4}?mit uns(?! (?:in kontakt|telefon|sprech))(?! (?:ein|einen|eine) (?:termin|gespräch))",
  '(?:es hat geklappt|hat geklappt|hat funktioniert|auftrag gewonnen|wir haben (?:den|ihn|sie|es|das ding|den deal)(?=[.!,;]|$)|deal ist (?:durch|fix|perfekt|gemacht|zu)|abschluss (?:ist )?(?:geschafft|erfolgt|gemacht|perfekt|getätigt)|wir sind (?:dabei|drin|im geschäft)|sind im geschäft|ins geschäft gekommen|machen das rennen|rennen gemacht|haben das rennen|haben wir im sack|im sack|im kasten|geritzt|(?:ist|sind) (?:nun |jetzt |seit \\S{1,30} |damit |definitiv |endlich )?(?:fix|gewonnen|unser|im boot|eingetütet|perfekt|durch|dabei|gebongt|abgemacht)(?=[.!,;]|$)|eingefahren|an land gezogen|kommt zu uns|(?:ist|isch) (?:nun |jetzt |damit |endlich |ab heute )?(?:unser\\S{0,2} (?:neue\\S{0,1} )?(?:kunde|kundin)|kunde(?: von uns| bei uns)?(?=[.!,;:]|$)|kundin(?=[.!,;:]|$)|bei uns(?=[.!,;]|$)|an bord|im sack|unter vertrag)|mit an bord|gehört (?:nun |jetzt |endlich )?uns|unter vertrag genommen|angebissen|nägel mit köpfen|in sack und tüten|eingeschlagen|handelseinig|ins boot geholt|gwunne|händ de uftrag)',
  '(?:auftrag|deal|kunde|vertrag) (?:\\S{1,30} ){0,3}?(?:eingefahren|an land gezogen|abgeschlossen|gesichert|eingetütet|gelandet|gewonnen|ist unser|gehört uns)',
];
const JOB =
  '(?:bestellung|beauftragung|auftrag|auftragserteilung|auftragsbestätigung|bestellbestätigung|zusage|zuschlag|unterschrift|order|po|bestellschein|mandat)';
const WHEN =
  '(?:heute|gestern|soeben|eben|vorhin|nun|endlich|jetzt|schliesslich|schließlich|dann|doch|früh|morgen|mittag|nachmittag|abend|vormittag|montag|dienstag|mittwoch|donnerstag|freitag|samstag)';
// "Heute kam die Bestellung." · "Vom Kunden liegt die verbindliche Beauftragung vor." · "Das Projekt geht an uns."
const ARRIVED = [
  '(?:gegengezeichnete|unterschriebene|unterzeichnete|signierte|unterfertigte)[nrs]? (?:offerte|angebot|vertrag|kostenvoranschlag|bestellung|bestellschein|auftragsbestätigung)(?: \\S{1,30}){0,5}? (?:erhalten|bekommen|zurückerhalten|zurückbekommen|eingetroffen|eingegangen|liegt vor)(?=[.,;!]|$)|auftrag (?:\\S{1,30} ){0,2}?geschrieben hat',
  '(?:der|den) auftrag (?:\\S{1,30} ){0,4}?ist (?:uns |damit |offiziell |hiermit |seit \\S{1,30} )?erteilt(?=[.!,;]|$)|unterschrift (?:ist |wurde |hat \\S{1,30} )?geleistet(?! (?:werden|wird))',
  '(?<!wir )(?<!ich )(?:hat|haben) (?:(?!nicht|noch|wir|ich)\\S{1,30} ){0,6}?(?:die|ihre|seine|eine|deren|den) (?:schriftliche |verbindliche |unterschriebene[n]? )?(?:bestellung|auftrag|auftragsbestätigung|order|beauftragung) (?:\\S{1,30} ){0,2}?(?:gemailt|gefaxt|geschickt|gesendet|gesandt|durchgegeben|aufgegeben|platziert|übermittelt|ausgelöst|übersandt|zugeschickt|zugestellt|rausgeschickt)(?=[.!,;:]|$| und\\b)',
  '(?:gehört|gehören) (?:der|das|dieser) (?:auftrag|projekt|job|deal) (?:nun |jetzt |damit )?uns',
  `${WHEN} kam (?:endlich |dann |doch |auch |nun |noch ){0,3}(?:die|der|das|ihre?|seine?|deren) (?:(?!absage|ablehnung|nachfrage)\\S{1,30} ){0,2}?${JOB}(?!sbestätigung für den termin)`,
  `(?:kam|traf|flatterte|ist|lag) (?:\\S{1,30} ){0,4}?${JOB}(?: (?!nicht)\\S{1,30}){0,5}? (?:rein|ein|herein|gekommen|eingetroffen|eingegangen|eingelangt|im briefkasten|im posteingang|in der post)(?=[.!,;:]|$| und\\b)`,
  `${JOB} (?:lag|liegt|steckte|war|ist) (?:\\S{1,30} ){0,3}?(?:in der post|im briefkasten|im posteingang|im postfach|auf (?:meinem|unserem) (?:tisch|schreibtisch))`,
  `(?:liegt|lag|liegen) (?:uns )?(?:\\S{1,30} ){0,5}?${JOB} (?:\\S{1,30} ){0,2}?vor(?=[.!,;:]|$| und\\b)`,
  `${JOB}(?: \\S{1,30}){0,4}? schwarz auf wei(?:ss|ß)`,
  `(?:haben|hab|ham) (?:wir |ich )?(?:nun |jetzt |endlich |auch |seit \\S{1,30} ){0,2}(?:den|die) (?:${JOB}|vertrag|deal)(?=[.!,;:]|$| in der\\b| von\\b| vom\\b| der\\b| im sack| für\\b| und\\b)`,
  '(?:projekt|auftrag|zuschlag|los|vergabe|mandat|job)(?: \\S{1,30}){0,3}? (?:geht|ging|fällt|fiel|ist|wurde)(?: (?!nicht)\\S{1,30}){0,4}? an uns(?! (?:vorbei|vorüber|gerichtet|weitergeleitet|herangetragen|vermittelt))',
  '(?<!die )vergabe an uns',
  '(?:okay|ok|ja|freigabe|zusage|grüne licht|go)(?: (?:der|des|von|vom|aus)(?: \\S{1,30}){1,5}?)? (?:ist|isch) (?:(?:nun|jetzt|endlich|heute|hüt|immer|no|noch|nöd|nid|ned|nicht) ){0,3}(?:da|eingetroffen|gekommen|cho|do)(?=[.!,;:]|$| und\\b)',
  '(?:auftrag|projekt|mandat) (?:ist|liegt|bleibt|landet|gelandet) (?:nun |jetzt |damit |endlich )?bei uns(?=[.!,;:]|$| und\\b)',
  'auftragsbestätigung (?:ist |ging |geht )?(?:\\S{1,30} )?(?:raus|hinaus|verschickt|versandt)',
];
// "Der Vertrag trägt beide Unterschriften." · "Rahmenvertrag gezeichnet." · "Vertrag steht." · "Bestellt hat er."
const SEALED = [
  // "Per Handschlag waren wir uns einig, seit heute haben wir es schwarz auf weiß."
  'seit (?:heute|gestern|vorgestern|dieser woche|\\S{2,6}tag|mittwoch)(?: (?:früh|morgen|mittag|abend))? (?:haben wir es|haben wir das|hab ich es|habe ich es|steht es|ist es)(?: (?:auch|jetzt|nun|endlich|alles)){0,2} (?:schwarz auf wei(?:ss|ß)|schriftlich|auf papier)',
  // "Wir waren bei Vogel erfolgreich."
  '(?:waren|sind) wir bei (?:(?!mit|nur|nicht|noch)\\S{1,30} ){1,3}?erfolgreich(?=[.!,;:]|$)|(?<=^\\s{0,3})wir (?:waren|sind) bei (?:(?!mit|nur|nicht|noch)\\S{1,30} ){1,3}?erfolgreich(?=[.!,;:]|$)',
  // "Die Kogelblicker nehmen uns, der Vorstand hat's abgesegnet."
  "(?<!wir )(?<!ich )(?:nimmt|nehmen|nahmen|will|wollen) uns(?=[.!,;:]|$)|(?:hat's|hats|haben's|hat es|haben es|hat uns|haben uns) (?:\\S{1,30} ){0,4}?(?:abgesegnet|durchgewunken|durchgewinkt|abgenickt)(?=[.!,;:]|$)",
  `(?:${OFFER}|papiere?|dokumente?|vertragswerk)(?: \\S{1,30}){0,6}? gezeichnet`,
  '(?:vertrag|vertragswerk|bestellung) (?:trägt|hat|enthält) (?:\\S{1,30} ){0,2}?unterschrift(?:en)?|trägt der vertrag (?:\\S{1,30} ){0,2}?unterschrift(?:en)?',
  '(?:vertrag|deal|vereinbarung|abschluss|handel) steht(?=[.!,;:]|$)',
  // "Gerne melden wir Ihnen den Abschluss mit der Stiftung."
  '(?:melde|melden|vermelden|vermelde|verkünden|verkünde|anzeigen|bekannt ?geben|mitteilen|mitzuteilen)(?: \\S{1,20}){0,4}? (?:den|einen|unseren) (?:\\S{1,20} )?(?:abschluss|vertragsabschluss|auftragsgewinn|vertragsschluss) (?:mit|bei|von)|(?:abschluss|vertragsabschluss|auftragsgewinn) (?:mit|bei) (?:\\S{1,20} ){1,5}?(?:melden|vermelden|verkünden|mitteilen|bekannt ?geben) (?:zu )?(?:können|dürfen)',
  'vertrags(?:ab)?schluss (?:(?!nicht|noch)\\S{1,30} ){0,2}?(?:erfolgte|erfolgt|war|ist|gestern|heute|vollzogen|am \\d)|vertragsunterzeichnung (?:erfolgte|war (?:gestern|heute|am)|ist erfolgt|hat stattgefunden)',
  '(?:abschluss|deal|coup|fang) (?:\\S{1,30} ){0,3}?(?:gelungen|geglückt)|(?:wir kamen|kamen wir) (?:\\S{1,30} )?zum abschluss|sind (?:wir )?(?:\\S{1,30} )?zum abschluss gekommen',
  '(?:bestellt|unterschrieben|zugesagt|gekauft|beauftragt|geordert|gebucht) (?:hat|haben) (?:er|sie|die|der|es)\\b(?! (?:termin|demo))',
  '(?:fix|fest|schriftlich|verbindlich|definitiv) zugesagt|zugesagt,? (?:\\S{1,30} )?schriftlich|(?:schriftliche|verbindliche|feste|definitive|endgültige) zusage (?:ist |haben |liegt |kam |erhalten|da|von|vom|vor)',
  "(?:habens|haben's|hams|ham's|hammas|hamma's) (?:bekommen|gekriegt|geschafft|gewonnen|geholt|kriegt)|(?<=^\\s{0,3})(?:kriegten|bekamen|erhielten|gekriegt|bekommen) wir(?=[.!,;:])",
  '(?<!(?:wir|ich)[^.!?]{0,60})in auftrag gegeben',
  '(?:bekam|erhielt|gewann|kriegte|hat) unser\\S{0,2} (?:haus|firma|büro|team|betrieb|unternehmen) (?:\\S{1,30} ){0,3}?(?:auftrag|zuschlag|projekt)|unser\\S{0,2} (?:haus|firma|büro|team|betrieb|unternehmen) (?:bekam|erhielt|gewann|hat) (?:\\S{1,30} ){0,3}?(?:auftrag|zuschlag|projekt)',
  'anzahlung(?: (?!nicht|noch)\\S{1,30}){0,6}? (?:eingegangen|überwiesen|bezahlt|eingetroffen|geleistet|auf (?:unserem|dem) konto)',
  'vertrag (?:sind|ist|stehen|prangen) (?:(?!keine)\\S{1,30} ){0,4}?unterschriften|auftragserteilung (?:ist )?erfolgt\\S{0,1}|(?<=^\\s{0,3})auftragseingang(?=[ :,.!])|(?:order|bestellung|auftrag|zusage) (?:ist )?(?:\\S{1,30} )?(?:reingeflattert|hereingeflattert|eingetrudelt|reingeschneit|(?:\\S{1,30} ){0,2}?geflattert)|uns (?:\\S{1,30} ){0,2}?den vorzug|(?:ist|sind) (?:(?!nicht)\\S{1,30} ){0,6}?(?:bei uns kunde|kunde bei uns|bei uns kundin)(?=[.!,;]|$)|sack zugemacht|für unser\\S{0,2} \\S{1,30} ausgesprochen',
  'auftragsschreiben(?: (?!nicht|noch)\\S{1,30}){0,6}? (?:eingereicht|geschickt|gesandt|zugestellt|eingetroffen|unterschrieben|erhalten)|wir sind (?:\\S{1,30} )?gesetzt(?=[.!,;]|$)',
  '(?:hat|haben|habe) (?:\\S{1,30} ){0,4}?(?:den kuli gezückt|den kugelschreiber gezückt|seine unterschrift|ihre unterschrift|den servus|seinen servus|den wilhelm|seinen wilhelm|ihren wilhelm) ?(?:gegeben|geleistet|gesetzt|druntergesetzt|daruntergesetzt)?',
];
// "Das Rennen haben wir gemacht." · "… setzt auf uns." · "Sack zu!"
const IDIOM = [
  '(?:wir|ich) (?:sind|bin) (?:\\S{1,20} ){0,3}?zum zuge? gekommen|(?:sind|bin) (?:wir|ich) (?:\\S{1,20} ){0,3}?zum zuge? gekommen|(?:hat|haben) (?:es|das) (?:uns )?(?:auch |gleich |sogar )?schriftlich (?:gegeben|bestätigt|zugesagt)',
  "unter dach(?! und fach)(?=[.!,;]|$)|hats? (?:es )?(?:\\S{1,20} )?amtlich gemacht|hat's (?:\\S{1,20} )?amtlich gemacht",
  '(?:rennen|stich) haben wir (?:\\S{1,30} ){0,3}?gemacht|(?:der )?sack (?:ist )?(?:\\S{1,30} )?zu(?=[.!,;:]|$)|handelseins',
  '(?<!nicht )(?<!wenn (?:\\S{1,30} ){0,4})(?:setzt|setzen|baut|bauen) (?:nun |jetzt |künftig |ganz |voll |in zukunft ){0,2}auf (?:uns|unser haus|unsere firma|unser team)',
  '(?:konnten|konnte|durften) (?:(?!nicht|nichts|kein)\\S{1,30} ){0,6}?(?:gewinnen|einfahren|an land ziehen|für uns gewinnen|unter vertrag nehmen)(?=[.!,;:]|$| und\\b)',
  '(?<!wir )(?<!ich )(?:nimmt|nehmen|nahm|nahmen) (?!wir|ich)(?:nun |jetzt |auch ){0,2}(?:das|die|den) (?:\\S{1,30} )?(?:paket|variante|version|edition|ausführung|vollausbau|komplettpaket|gesamtpaket|premiumpaket|basispaket|starterpaket)(?! mit\\b| nicht\\b| unter\\b| noch\\b| mal\\b)',
];
const TERSE = [
  '(?<=^\\s{0,3})(?:gewonnen|vollzug|sieg|treffer|volltreffer|auftrag gewonnen|auftrag erhalten|auftrag da|zusage|unterschrieben|zuschlag|abschluss|verkauft|auftrag|erfolg|bestellt|beauftragt|perfekt, auftrag)(?=\\s{0,3}[.!,;:-]|\\s{0,3}$| für\\b| über\\b)',
];
const UNLESS = [
  // „Wenn ihr das lest, hat Vogel unterschrieben“: noch hat er nicht
  'wenn (?:ihr|du|sie) (?:das|dies|diese zeilen|diese mail|diese nachricht) (?:lest|liest|lesen|bekommt|bekommen)',
  // „als bevorzugten Anbieter ausgewählt“, „die erste Runde gewonnen“: noch kein Auftrag
  '(?:als|zum) (?:\\S{1,12} )?(?:bevorzugte[rnms]?|favorisierte[rnms]?|voraussichtliche[rnms]?|vorläufige[rnms]?|präferierte[rnms]?) (?:anbieter|lieferanten?|bieter|partner|dienstleister)',
  '(?:erste|1\\.|zweite|vor)[- ]?(?:runde|stufe|etappe|hürde)(?: \\S{1,20}){0,2}? (?:gewonnen|geschafft|genommen|überstanden)|(?:gewonnen|geschafft) (?:\\S{1,20} ){0,2}?(?:erste|1\\.) (?:runde|stufe)',
  // „Auftrag in Sicht“, „Abschluss: rückt näher“, „beauftragt: erst die Begehung“: Schritte davor
  '(?:zusage|auftrag|zuschlag|abschluss|vertrag)(?: \\S{1,12}){0,2}? in (?:sicht|aussicht|reichweite|greifbarer nähe)|abschluss ?:? (?:rückt|naht|steht bevor)',
  '(?:zusage|zuschlag) (?:über|für) (?:(?:die|den|das|eine?n?) )?(?:förderung|finanzierung|kredit|zuschuss|fördermittel|subvention)|vollzug ?[:!,]? (?:am|die (?:offerte|rechnung) (?:ist|geht))',
  'beauftragt ?:? (?:erst|zunächst|vorerst|nur|bloß) (?:die|den|das|eine?n?) (?:\\S{1,14} )?(?:begehung|prüfung|studie|analyse|probe\\S{0,10}|test\\S{0,10}|besichtigung|demo)',
  // „Den unterschriebenen Vertrag habe ich gerade nicht zur Hand“: wo das Papier liegt
  '(?:unterschriebene|unterzeichnete|signierte)[ns]? (?:vertrag|auftrag|exemplar|angebot|offerte|unterlagen|papiere|bestellung|fassung)(?: (?!aber|und)\\S{1,20}){0,5}? nicht (?:\\S{1,12} )?(?:zur hand|dabei|bei mir|vor mir|griffbereit|im (?:auto|büro|kopf))',
  '(?:gehe|gehen|rechne|rechnen) (?:ich |wir )?(?:\\S{1,30} )?(?:davon aus|damit)',
  '(?:empfehlung|anfrage|referral|lead|nachricht) (?:ist|wurde)',
  `(?:gewonnen|den zuschlag|unterschrieben|das rennen|gemacht)(?: (?:hat|haben|bekam|erhielt))? (?:hat |haben )?${RIVAL}(?! (?:ausgestochen|geschlagen))`,
  `${RIVAL}(?: \\S{1,30}){0,3}? (?:war|ist) (?:schneller|günstiger|billiger|besser)`,
  '(?:woanders|anderswo|anderweitig) (?:unterschrieben|unterzeichnet|abgeschlossen|bestellt|gekauft|beauftragt|vergeben)',
  '(?:angebot\\S{0,3}|offerte\\S{0,2}|kostenvoranschlag\\S{0,2}|vorschlag|konzept|entwurf|vertragsentwurf)(?: \\S{1,30}){0,4}? (?:erhalten|bekommen|gekriegt|eingegangen|eingetroffen|übercho)(?!.{0,80}(?:unterschrieben|angenommen|akzeptiert|bestätigt|beauftragt|bestellt|zugesagt))',
  OWN_FIND,
  `(?:bei|mit|von|an) ${RIVAL}(?: \\S{1,30}){0,3}? (?:unterschrieben|unterzeichnet|abgeschlossen|bestellt|gekauft|beauftragt|vergeben|gegangen)`,
  `${RIVAL}(?: (?!durchgesetzt|ausgestochen|geschlagen|und\\b)\\S{1,30}){0,3}? (?:gewonnen|bekommen|erhalten|den zuschlag)`,
  '(?:auftrag|zuschlag|projekt|job)(?: \\S{1,30}){0,4}? an (?!uns\\b)(?:\\S{1,30} ){1,5}?(?:vergeben|gegangen|gegeben|erteilt)',
  '(?:abnahme\\S{0,12}|\\S{0,15}protokoll|übergabe\\S{0,12}|lieferschein\\S{0,2}|stundenzettel|rapport\\S{0,2})(?: \\S{1,30}){0,6}? (?:unterschrieben|unterzeichnet|signiert|unterfertigt|gegengezeichnet|gezeichnet)',
  '(?:unterschrieben|unterzeichnet|signiert)\\S{0,2} (?:\\S{1,30} ){0,3}?(?:abnahme\\S{0,12}|\\S{0,15}protokoll|lieferschein\\S{0,2}|stundenzettel)',
  '(?:anderen?|anderer|anderes|anderem|mitbewerber|konkurrenten) (?:anbieter\\S{0,2}|partner\\S{0,2}|lieferant\\S{0,2}|firma|dienstleister\\S{0,2}|systemhaus|hersteller|agentur|unternehmen)',
  '(?:geheimhaltungsvereinbarung|geheimhaltung|nda|vertraulichkeitsvereinbarung|absichtserklärung|loi|letter of intent|vorvertrag)',
  '(?:anderen|andere|anderer|mitbewerber\\S{0,2}|konkurrent\\S{0,2}|konkurrenz|wettbewerber\\S{0,2}|dritten) (?:(?!uns |durchgesetzt|ausgestochen|geschlagen|abgesagt)\\S{1,30} ){0,4}?(?:erteilt|vergeben|beauftragt|entschieden|gegeben|bekommen|erhalten|den zuschlag)',
  '(?:auftrag|zuschlag)(?: \\S{1,30}){0,4}? (?:an einen|an eine|an den|an die|einem|einer) (?:\\S{1,30} )?(?:anderen|andere|mitbewerber\\S{0,2}|konkurrent\\S{0,2}|konkurrenz|wettbewerber\\S{0,2})',
  '(?:termin|besprechung|gesprächstermin|einladung|teilnahme|empfehlung|urlaub|ferien)(?: \\S{1,30}){0,3}? (?:bestätigt|angenommen|zugesagt|akzeptiert|genehmigt|gebucht)',
  '(?:bestätigt|angenommen|zugesagt|akzeptiert)(?: \\S{1,30}){0,3}? (?:termin|besprechung|einladung|teilnahme|empfang)',
  '(?:zeit|abstand|eindruck|erkenntnis) gewonnen',
  `(?:unterschrieben|unterzeichnet|abgeschlossen|bestellt|gekauft),? (?:aber |jedoch |allerdings |nur |leider ){0,2}(?:bei|mit) ${RIVAL}`,
  '(?:formular|vertrag mit (?:ihnen|euch)|partnervereinbarung|datenschutz\\S{0,14}|auftragsverarbeitung\\S{0,10})(?: \\S{1,30}){0,5}? (?:unterschrieben|unterzeichnet|signiert)',
  // What we order ourselves.
  '(?:wir|ich) (?:haben|habe) (?!uns)(?:\\S{1,30} ){0,7}?(?:bestellt|gekauft|geordert|gebucht)(?=[.!,;]|$)|(?:haben|habe) (?:wir|ich) (?:\\S{1,30} ){0,6}?(?:bestellt|gekauft|geordert|gebucht)(?=[.!,;]|$)',
  GAME,
  `${OTHER_FIRM}(?: \\S{1,30}){0,4}? (?:rennen|auftrag|zuschlag|projekt|vertrag|gewonnen)`,
  // Taken back, regretted, given to others, told as a saying.
  '(?:auftrag|bestellung|vertrag|zusage)(?: \\S{1,30}){0,5}? (?:widerrufen|storniert|annulliert|zurückgezogen|zurückgenommen|rückgängig|gecancelt)',
  'bereu(?:t|en|te)|durch die lappen|vor der nase|nicht (?:bei|mit) uns(?=[.!,;]|$)',
  'gewonnen hat(?! (?:\\S{1,30} ){0,2}?(?:unser|uns\\b))',
  'gewonnen (?:ist|haben wir|wird) (?:\\S{1,30} ){0,4}?erst\\b',
  // What somebody is asked to do: "bitte nehmen Sie sich der Sache an".
  '(?:nehmen|schauen|sehen) (?:sie|wir) sich (?:bitte |doch |doch bitte )?(?:der|dieser|des|dieses|das|die|den|seiner|ihrer) \\S{1,30}',
  'als beispiel|(?:eurer|ihrer) anleitung|schreibt man|wer nicht wagt|hei(?:ss|ß)t es so schön|sprichwort',
  // Papers of another kind, and a yes to the next step of a job under way.
  '(?:partner|miet|arbeits|leasing|versicherungs|handy|anstellungs|lehr|kooperations|vertriebs|händler|vermittlungs)(?:vertrag|vereinbarung)',
  '(?:okay|ok|freigabe|grünes licht|go|ja)(?: \\S{1,30}){0,3}? (?:für|zu|zum|zur) (?:den |die |das |dem |der )?(?:echtstart|go-?live|produktivstart|livegang|live-?schaltung|umstellung|abnahme|produktivbetrieb|(?<!ja gesagt .{0,12})rollout|echtbetrieb|nächsten schritt|demo|termin|besuch)',
  '(?:\\S{0,12}präsentation|bieter\\S{0,15}|vorstellung|besichtigung|vorführung|angebotsphase|prüfung|verhandlung\\S{0,7}|erste runde)(?: \\S{1,30}){0,3}? (?:ist|sind) (?:\\S{1,30} )?(?:fix|durch|perfekt|abgemacht)',
  '(?:termin|besprechung|gespräch|datum|workshop|demo|start)(?: \\S{1,30}){0,4}? (?:ist|sind) (?:\\S{1,30} )?(?:fix|durch|perfekt|abgemacht)',
];

// "Das zweite hat er angenommen", hinter einem ersten Angebot, das abgelehnt wurde.
const SECOND_OFFER = [
  '(?:(?:das|unser|unsere|die) (?:zweite|zweites|neue|neues|überarbeitete|überarbeitetes|günstigere|günstigeres) (?:angebot|offerte)|das zweite) (?:hat|haben) (?:\\S{1,20} ){1,4}?(?:angenommen|akzeptiert|unterschrieben|unterzeichnet)',
  '(?:hat|haben|er|sie) (?:(?:das|die|unser|unsere) (?:zweite|neue|überarbeitete|zweites|neues|überarbeitetes) (?:angebot|offerte)|das zweite) (?:\\S{1,20} )?(?:angenommen|akzeptiert|unterschrieben|unterzeichnet)',
];

export const readWon = statementReader(
  'de/won',
  'won',
  [...SIGNED, ...SECOND_OFFER, ...GIVEN, ...PROJECT, ...WON, ...ARRIVED, ...SEALED, ...IDIOM, ...TERSE],
  UNLESS,
);
