/** Statement `acknowledged`: aufgenommen, in Kontakt, Angebot draussen, in Arbeit (READING.md). */
import { folded, Phrases, statementReader, type StatementReader } from '../../phrases.js';

const CONTACT =
  '(?:kontaktieren|kontaktiere|anrufen|melden|melde|telefonieren|sprechen|besuchen|ansprechen|schreiben|anschreiben|treffen|vereinbaren|abstimmen|kümmern|kümmere|übernehmen|angehen|anbieten|erstellen|ausarbeiten|kalkulieren|schicken|senden|zusenden|nachfassen|nachhaken|aufnehmen|in verbindung setzen|unterbreiten|vorstellen|präsentieren|prüfen|klären|durchgeben|informieren|berichten|nachfragen|bescheid geben|auf dem laufenden halten|dranbleiben)';
const MEETING =
  '(?:termin|termine|gespräch|gespräche|erstgespräch|telefonat|telefontermin|besprechung|meeting|call|video-?call|workshop|vor-?ort-?termin|besuch|demo|präsentation|besichtigung|kick-?off|kennenlern\\S{0,12}|sitzung|austausch|treffen|vorgespräch|telko|videokonferenz)';
const OFFER =
  '(?:angebot\\S{0,2}|offerte\\S{0,2}|kostenvoranschlag\\S{0,2}|vorschlag|konzept|kalkulation|leistungsbeschreibung|pflichtenheft|vertragsentwurf|vertrag|unterlagen|entwurf)';

// ch-a  "Besten Dank, ich melde mich diese Woche bei Frau Bigler." · de-a "Das Angebot liegt beim Kunden."
const readProgress = statementReader(
  'de/acknowledged',
  'acknowledged',
  [
    `(?:werde|werden|wird|wollen|möchten|können|dürfen) (?:\\S{1,30} ){0,8}?${CONTACT}`,
    '(?:melde|melden|kümmere|kümmern|setze|setzen|rufe|rufen|nehme|nehmen|schaue|schauen|gehe|gehen|bleibe|bleiben|fasse|fassen|hake|haken|spreche|sprechen|kontaktiere|kontaktieren|besuche|besuchen|treffe|treffen|erstelle|erstellen|schicke|schicken|sende|senden|prüfe|prüfen|kläre|klären|arbeite|arbeiten|stimme|stimmen|warte|warten|bereite|bereiten|mache|machen|fahre|fahren) (?:ich|wir)(?! uns (?:sehr|alle))',
    '(?:ich|wir) (?:\\S{1,30} ){0,2}?(?:melde|melden|kümmere|kümmern|setze|setzen|rufe|rufen|nehme|nehmen|schaue|gehe|bleibe|bleiben|fasse|hake|spreche|sprechen|kontaktiere|kontaktieren|besuche|besuchen|treffe|treffen|erstelle|erstellen|schicke|schicken|sende|senden|prüfe|prüfen|kläre|klären|arbeite|arbeiten|stimme|warte|warten|bereite|bereiten|fahre|fahren|führe|führen|verhandeln|verhandle|stehen (?:im|in|mit)|sind dran|bin dran|sind dabei|bin dabei|sind im|bin im|haben nächste|haben morgen|haben am)',
    '(?:in kontakt|im kontakt|im gespräch|in gesprächen|im austausch|in verhandlung\\S{0,2}|in verbindung|in abklärung|in arbeit|in bearbeitung|in prüfung|am ball|dran|noch offen|noch in der schwebe|in vorbereitung|im rennen|in der engeren (?:wahl|auswahl)|in der endauswahl|unterwegs|hängig|pendent)',
    '(?:gesprochen|telefoniert|kontaktiert|angerufen|getroffen|besucht|angeschrieben|erreicht|kontakt aufgenommen|gemeldet|kennengelernt|vorgestellt|präsentiert|besprochen|ausgetauscht|abgestimmt|vereinbart|terminiert|aufgenommen)(?<!nicht \\S{1,30})',
    `${MEETING}(?: \\S{1,30}){0,7}? (?:vereinbart|geplant|angesetzt|abgemacht|ausgemacht|fixiert|steht|stattgefunden|statt|verlief|lief|war|gehabt|geführt|findet|haben|hatten|am|nächste|morgen|bestätigt|gut|positiv|angefragt|folgt)`,
    `(?:haben|hatten|hatte|habe|gab|gibt|vereinbart|geplant|nach|fand|findet|führen|führten|ersten?|erstes) (?:\\S{1,30} ){0,6}?${MEETING}`,
    `${OFFER}(?: \\S{1,30}){0,7}? (?:draussen|draußen|raus|verschickt|versendet|gesendet|geschickt|abgegeben|unterbreitet|eingereicht|liegt|liegen|beim kunden|unterwegs|rausgegangen|hinausgegangen|rausgeschickt|gemailt|gefaxt|übergeben|versandt|zugesandt|abgegangen|erstellt|in arbeit|vorgelegt|zugestellt|gemacht|ausgearbeitet|abgeschickt|ist bei|geht|vor|zugegangen|überarbeitet|gestellt|vorbereitet|noch offen|präsentiert|abgesendet)`,
    `(?:erstelle|erstellen|schreibe|schreiben|machen|arbeiten|überarbeiten|schicken|senden|kalkulieren|haben|habe|geht|liegt|unser|unsere|das|die|ein|eine) (?:\\S{1,30} ){0,4}?${OFFER}`,
    '(?:angeboten|offeriert|kalkuliert|eingearbeitet|nachgebessert|bedarfsaufnahme|bedarfsanalyse|bestandsaufnahme|in abstimmung|vor dem abschluss|auf dem schirm|(?:kontakt|verbindung) (?:ist |wurde )?hergestellt|(?:bedarf|interesse) (?:ist|wäre) (?:da|vorhanden))',
    '(?:ich |wir |und )?(?:ruf|melde?|schau|kümmer|fahr|klär|frag|hak|schreib|geh|fass|sprech) (?:ich |wir )?(?:\\S{1,30} ){0,4}?(?:an|mich|drum|hin|vorbei|ab|nach|dran|rein)(?=[.!,;]|$)',
    '(?:mir|i|ich) (?:lüüted|lüte|mälde|mälded|gönd|luege|lueged|chümmere|chümmered|bliibe|bliibed|göh)',
    '(?:habe|hab|haben) (?:ich |wir )?(?:\\S{1,30} ){0,4}?(?:mail|e-mail|nachricht|sms|brief|whatsapp)(?: \\S{1,30}){0,4}? (?:geschrieben|geschickt|gesendet|hinterlassen|gebeten)',
    '(?:gelegt|verabredet|angesetzt|eingeplant|eingetragen|anberaumt) ?(?=[.!,;]|$| auf\\b| für\\b)|(?:auf|für) (?:den|die) (?:\\S{1,30} ){1,4}?(?:gelegt|angesetzt|eingeplant|anberaumt|verabredet)',
    '(?:erstkontakt|kontakt|verbindung)(?: \\S{1,30}){0,4}? (?:gemacht|hergestellt|aufgenommen|steht|erfolgt)|nichts neues|am (?:vergleichen|überlegen|prüfen|rechnen|verhandeln|abwägen)|bestätigen? (?:ich |wir )?(?:\\S{1,30} ){0,3}?(?:eingang|erhalt)|(?:verlangt|braucht|möchte|will|wünscht|wollte|benötigt|schickt uns) (?:\\S{1,30} ){0,2}?noch|fall übernommen',
    '(?:telefoniere|stelle|stellen|zeige|zeigen|liefere|liefern|sitze|sitzen|rechne|rechnen|tüftle|tüfteln|besprechen|bespreche|setzen|lasse|lassen|nehmen|suchen|planen|plane|hole|holen|vereinbaren|vereinbare) (?:ich|wir)(?! (?:uns )?(?:sehr|alle))|(?:melde|kümmere?|beeile?|setze?) mich',
    '(?:gehe|gehen|rechne|rechnen|hoffe|hoffen) (?:ich |wir )?(?:fest )?(?:davon aus|damit),? dass|in der mache|auf dem zettel|zwischen den jahren|der ball liegt|(?:steht|ist) auf (?:meiner|unserer) (?:liste|agenda|todo\\S{0,6})|(?:gern|gerne) (?:annehmen|übernehmen)|(?:habe|haben) (?:ich |wir )?(?:\\S{1,30} ){0,6}?(?:gezeigt|vorgeführt|demonstriert)|nächste runde',
    '(?:tagt|tagen|berät|beraten|entscheidet|entscheiden) (?:\\S{1,30} ){0,4}?(?:am|im|nächste|erst|anfang|mitte|ende|darüber)',
    // Yet to come: "dann unterschreibt er".
    '(?:auftrag|vertrag|angebot|bestellung)(?: \\S{1,30}){0,3}? (?:erteilen|vergeben|annehmen|auslösen|unterschreiben|bestätigen)',
    '(?:zustimmung|freigabe|genehmigung|entscheid\\S{0,4}|bewilligung|unterschrift)(?: \\S{1,30}){0,4}? (?:noch|fehlt|ausstehend|abwarten|nötig|nächste|einholen)',
    '(?:braucht|benötigt|muss)(?: \\S{1,30}){0,4}? (?:zustimmung|freigabe|genehmigung|rücksprache|okay|ok)',
    // "Der Vertrag ist unterschriftsreif." · "Sie sind noch unschlüssig." · "Wir feilschen noch." · "Wir fassen nach."
    'zuständig (?:bei uns )?ist|meldet sich (?:nach|am|nächste\\S{0,1}|morgen|im|anfang|ende|bis|wieder|bei (?:uns|mir))|(?:bestellung|auftrag|vertrag|zusage|unterschrift) kommt (?:morgen|nächste|am|bis|diese|bald|demnächst)|(?:morgen|nächste woche|bald|demnächst) kommt (?:die|der) (?:bestellung|auftrag|vertrag|zusage|unterschrift)|zum greifen nahe?|(?:geredet|gechattet|gequatscht)(?=[.!,;]|$| und\\b)|denkt (?:\\S{1,30} ){0,4}?nach(?=[.!,;]|$)|schau(?:t|en) (?:\\S{1,30} ){0,5}?vorbei|(?:präsentieren|präsentiere) (?:wir|ich)|(?:wir|ich) präsentieren?',
    'unterschrifts?(?:en)?reif|unterschriftsbereit|auf der zielgeraden|kurz vor (?:dem |der )?(?:abschluss|unterschrift|unterzeichnung)|spruchreif|in die engere (?:wahl|auswahl)|shortlist|in der (?:finalen|letzten|zweiten|nächsten) runde|unter den letzten (?:zwei|drei)',
    'unschlüssig|unentschlossen|hin- und hergerissen|angetan|gewogen|aufgeschlossen|nicht abgeneigt|wohlgesonnen|feuer und flamme|positiv gestimmt|(?:kunde|er|sie|chef) (?:ist|sind|war) (?:\\S{1,30} )?(?:hei(?:ss|ß)|begeistert|neugierig)|zögert|zögern|schwankt|schwanken|zaudert',
    '(?:feilschen|ringen|pokern|tüfteln|basteln|sondieren|überarbeiten|verhandeln|klären|reden|fassen|haken|kümmern|sprechen|schreiben) (?:wir|ich)(?! uns (?:sehr|alle))|(?:wir|ich) (?:\\S{1,30} ){0,3}?(?:feilschen|ringen|pokern|tüfteln|basteln|sondieren|überarbeiten|reden|rede|fassen nach|haken nach|kümmern uns)',
    '(?:trafen|traf|sprachen|sprach|telefonierten|telefonierte|besuchten|besuchte|kontaktierten|kontaktierte|erreichten|erreichte|vereinbarten|vereinbarte|besprachen|besprach|präsentierten|präsentierte|zeigten|zeigte|schickten|schickte|sandten|mailten|mailte) (?:wir|ich)(?! uns (?:oft|früher))',
    '(?:bin|sind) (?:ich |wir )?(?:\\S{1,30} ){0,4}?(?:beim|bei dem|bei der|bei denen|bei ihm|bei ihr|vor ort|zu besuch)(?! (?:\\S{1,30} ){1,3}?(?:bei|auf) \\d)(?! (?:zahnarzt|arzt|friseur|steuerberater|kunden? im urlaub))',
    // "Ich war gestern bei Herrn Vogel in der Werkstatt" · "Am Freitag bekommt er von mir einen Preis"
    '(?:war|waren) (?:ich |wir )?(?:heute|gestern|vorgestern|kurz|schon|eben|soeben|letzte\\S{0,1} \\S{1,12}|am \\S{1,12}|diese woche|vorhin|dort|persönlich) (?:\\S{1,30} ){0,3}?(?:bei|beim) (?:(?:herrn|frau|familie) \\S{1,30}|ihm|ihr|denen|dem kunden|kunden|der kundin|chef|inhaber|betriebsleiter)(?! (?:eingeladen|zum geburtstag))',
    '(?:bekommt|bekommen|kriegt|kriegen|erhält|erhalten) (?:er |sie |der kunde |die kundin |herr \\S{1,30} |frau \\S{1,30} )?(?:\\S{1,30} ){0,3}?(?:von mir|von uns) (?:\\S{1,30} ){0,4}?(?:preis|preise|preisvorschlag|richtpreis|zahl|zahlen|hausnummer|vorschlag|konzept|kalkulation|angebot|offerte|aufstellung)(?=[.!,;]|$)',
    // "Absichtserklärung": what binds nobody
    '(?:absichtserklärung|letter of intent|loi|grundsatzvereinbarung|vorvertrag|reservierung)(?: \\S{1,30}){0,4}? (?:übermittelt|geschickt|gesendet|zugesandt|erhalten|bekommen|unterschrieben|unterzeichnet|vor)(?=[.!,;]|$)',
    // "Katja rechnet gerade am Angebot" · "Bei Vogel waren wir inzwischen zweimal"
    '(?:rechnet|rechnen|sitzt|sitzen|feilt|feilen|tüftelt|tüfteln|schreibt|schreiben|arbeitet|arbeiten|bastelt|basteln|kalkuliert|kalkulieren) (?:\\S{1,30} ){0,3}?(?:am|an (?:der|dem|einem|einer|unserem|unserer|ihrem|seinem)|über dem|über der) (?:\\S{1,30} )?(?:angebot|offerte|kalkulation|kostenvoranschlag|preis|konzept|entwurf)(?=[.!,;]|$| für\\b)',
    '(?:waren|war) (?:wir|ich) (?:\\S{1,20} ){0,2}?(?:schon |bereits |inzwischen |mittlerweile |nun |jetzt ){0,2}(?:einmal|zweimal|dreimal|mehrmals|mehrfach|ein paar ?mal|zwei ?mal|drei ?mal)(?: (?:vor ort|dort|zu besuch|da))?(?=[.!,;]|$| und\\b)',
    '(?:chancen|aktien|karten|zeichen|sterne) stehen|stehen die (?:chancen|aktien|karten|zeichen|sterne)|ball (?:ist )?ins rollen|in die wege geleitet|aufgegleist|angestossen|angestoßen|eingefädelt|(?:erst)?kontakt(?: \\S{1,30}){0,3}? (?:war|verlief)',
    '(?:hat|haben) (?:\\S{1,30} ){0,4}?zurückgerufen|zurückgerufen und|(?:ans telefon|an die strippe|an den apparat|an die leitung) (?:bekommen|gekriegt|geholt)|(?:will|möchte|wollen|möchten) (?:mich|uns) (?:\\S{1,30} ){0,4}?(?:sehen|treffen|sprechen|empfangen|kennenlernen)',
    '(?:will|wird|möchte|wollen|werden) (?:\\S{1,30} ){0,8}?(?:bescheid geben|sich melden|zurückmelden|rückmelden|von sich hören lassen|antwort geben)|(?:gibt|geben) (?:\\S{1,30} ){0,5}?bescheid',
    '(?:anfrage|fall|vorgang|empfehlung|lead|referenz|dossier)(?: \\S{1,30}){0,5}? (?:angelegt|erfasst|registriert|eröffnet|hinterlegt|zugewiesen|zugeteilt|eingepflegt|weitergegeben|weitergeleitet|aufgesetzt)|eingang (?:wird |ist |hiermit )?bestätigt|bearbeitung (?:durch|erfolgt|läuft|beginnt|übernimmt)',
    '(?:bearbeitet|bearbeiten|betreut|betreuen|verfolgt|verfolgen) (?:\\S{1,30} ){0,3}?(?:anfrage|empfehlung|fall|lead|sache|kunden|thema|vorgang)|wird (?:\\S{1,30} ){0,3}?(?:bearbeitet|kontaktiert|betreut|angegangen|entschieden|angeschrieben|angerufen)|(?:anfrage|sache|fall|lead) liegt bei',
    '(?:prüfung|auswertung|evaluation|evaluierung|abklärung\\S{0,2}|verhandlung\\S{0,2}|vergabe\\S{0,9}|abstimmung|entscheidungsfindung|ausschreibung|testphase beim interessenten|sondierung)(?: \\S{1,30}){0,3}? (?:läuft|laufen)|läuft (?:\\S{1,30} )?die (?:prüfung|evaluation|ausschreibung|vergabe|abstimmung)|(?<=^\\s{0,3})läuft(?: gut| bei uns| an)?(?=\\s{0,3}[.!]|\\s{0,3}$)',
    '(?:vergabe|entscheid\\S{0,4}|entscheidung|zuschlag)(?: \\S{1,30}){0,5}? (?:angekündigt|vorgesehen|erwartet|geplant|angesetzt)|(?:erst|erst-?|vor-?ort-?)?termin\\S{0,2} (?:steht|stehen) (?:für|am|fest)|geschnappt(?=[.!,;]|$)|entschieden wird|beschlossen wird|entscheidung fällt|fällt (?:\\S{1,30} ){0,2}?die entscheidung|noch kein (?:ja|nein|okay|ok)|noch nicht (?:zu|drin|geputzt|im kasten)(?=[.!,;]|$)|beim interessenten',
    '(?:falls|wenn|sofern|sollte) (?:\\S{1,30} ){0,5}?(?:auftrag|zuschlag|abschluss|vertrag|zusage|unterschreib\\S{1,2})(?: \\S{1,30})? (?:kommt|kommen|klappt|käme|bekommen|kriegen)',
    '(?:teilnahmeantrag|gebot|bewerbung|eignungsnachweis\\S{0,2}|ausschreibungsunterlagen)(?: \\S{1,30}){0,6}? (?:eingereicht|abgegeben|eingegeben|hochgeladen)|(?:testzugang|demozugang|teststellung|testumgebung|testversion|demo-?version|probezugang)(?: \\S{1,30}){0,5}? (?:eingerichtet|bereitgestellt|geschickt|freigeschaltet|bekommen|aufgesetzt)',
    '(?:unterschreib\\S{1,4}|unterzeichne\\S{1,2}|bestellen|beauftragen|zusagen|zu unterschreiben|freigeben|zustimmen|entscheiden)',
    // "Im Moment liegt dort nur unser Angebot", "gewonnen haben wir damit noch nichts"
    '(?:liegt|ist|steht|haben wir)(?: \\S{1,20}){0,3}? (?:nur|bloß|lediglich|allein|nicht mehr als|erst)(?: \\S{1,20}){0,1}? (?:angebot|offerte|entwurf|vertragsentwurf|kostenvoranschlag)',
    '(?:gewonnen|unterschrieben|entschieden|fix|sicher)(?: \\S{1,20}){0,4}? noch (?:gar |rein gar |überhaupt )?(?:nichts|nicht)',
    '(?:warte|warten|wartet|abwarten|erwarte|erwarten|erwartet|hoffe|hoffen|hofft|hoffentlich|erhofft|erhoffen|in aussicht|nicht sicher|rechne|rechnen|gehen davon aus|gehe davon aus|entscheidung|entscheiden|entscheidet|entscheid|überlegt|überlegen|prüft|bedenkzeit|noch nicht (?:entschieden|unterschrieben|so weit|soweit|fix|durch|erteilt)|noch kein(?:e|en)? (?:entscheid\\S{0,4}|rückmeldung|zusage|auftrag|unterschrift|antwort auf)|noch nichts|verhandeln|verhandlungen|sieht (?:\\S{1,30} )?(?:gut|vielversprechend|positiv) aus|zuversichtlich|guter dinge|stehen gut|interessiert|interesse|grundsätzlich|mündlich|vorbehaltlich|unter vorbehalt|prinzipiell|im prinzip|aufgeschoben|verschoben|vertagt|pausiert|auf eis)',
  ],
  [
    // News that no reader understood must not pass for progress.
    '(?:leider|schade|bedauerlicherweise|zu unserem bedauern)(?! (?:noch|erst|etwas|krank|wieder|immer noch|\\S{1,30} noch|\\S{1,30} \\S{1,30} noch))',
    // Of goods, fairs, habits and papers of our own nothing is told about the referral.
    '(?:\\S{0,10}messe|kongress|seminar|fachkurs|stammtisch|ausstellung|konzert|museum|website|webseite)(?: \\S{1,30}){0,5}? besucht|(?:kalender|\\S{0,12}karte|geschenk\\S{0,4}|päckchen|blumen|kekse|provision|gutschrift|überweisung|prospekt\\S{0,2}|katalog\\S{0,2}|broschüre\\S{0,1}|newsletter)(?: \\S{1,30}){0,6}? (?:erhalten|angekommen|eingegangen|eingetroffen|bekommen)',
    '(?:zeitnachweis\\S{0,2}|stundenzettel|stundennachweis\\S{0,2}|fotos?|rapport\\S{0,2}|abrechnung\\S{0,2})(?: \\S{1,30}){0,4}? (?:schicke|sende|reiche|maile|schicken|senden)|neueinstellung\\S{0,2}|betriebsausflug|weihnachtsfeier|üblicherweise|(?:ihr|euer|dein)\\S{0,2} vorgänger\\S{0,3}',
    // "Naja. Schauen wir mal, dann sehen wir schon." mutters, and tells nothing.
    "(?<=^\\s{0,3})(?:(?:na ?ja|tja|nun|also|ach|hm{1,4}|so|jo|mei|gut)[,.]? ){0,3}(?:schau(?:en|n)? (?:wir|ma|mer)(?: halt)? (?:ein)?mal|schau ma(?:l| mal)?|mal (?:sehen|schauen|gucken|abwarten)|wir werden(?: es| ja| schon| noch| dann){0,3} sehen|man wird(?: es| ja| schon| noch| dann){0,3} sehen|(?:einfach )?abwarten(?: und tee trinken)?|kommt zeit,? kommt rat|warten wir(?:'s| es)?(?: halt| einfach)? (?:ein)?mal ab|(?:das )?wird schon(?: werden| schiefgehen)?|was nicht ist,? kann (?:ja )?noch werden|es kommt,? wie es kommt)(?=(?:[,.]? (?:dann|was|wie|wohin)[^!?\\d]{0,40}|[\\s.!,;…-]{0,6})$)",
    '(?:hoffe|hoffen),? (?:dass )?(?:sie|du|ihr|es geht)\\b|seit (?:\\d{4}|jahren|langem|vielen jahren) (?:\\S{1,30} ){0,4}?zusammen|nur ein scherz|(?:falls|wenn) jemand',
    '(?:partnertag|partnertreffen|einladung|entschuldigung|frechheit|beschwer\\S{1,4}|reklamation|reklamiert)',
  ],
);

const DENIED = new Phrases([
  '(?:nicht|nichts|kein(?:e|en|er|em)?|niemand(?:en|em)?|nie|nein|durchgefallen|abgelehnt|zurückgewiesen|gescheitert|zu teuer|abgesagt|raus aus)',
]);
/** What is not so yet, or is said to be no trouble, denies no progress. */
const YET = new Phrases([
  '(?:noch|bisher|bislang|erst|derzeit|aktuell|zurzeit|vor|bis|sobald|wenn|warte|warten|wartet|sicher|entschieden|neues|geändert|nicht (?:nur|zuletzt|vergessen|mehr lange)|kein(?:e)? (?:problem|frage|sorge|ursache|grund)|im gegenteil|morgen|bleibe[n]? (?:wir |ich )?dran|ferien|urlaub|diese woche|dieses jahr|heute|mehr)',
]);

/** "Wir nehmen niemanden auf" is no progress: with a plain "not" nobody has to guess, a person looks. */
export const readAcknowledged: StatementReader = (sentence) => {
  const finding = readProgress(sentence);
  if (finding === null) return null;
  const text = folded(sentence);
  return DENIED.has(text) && !YET.has(text) ? null : finding;
};
