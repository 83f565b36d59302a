/** German words for what an amount or a day is for (src/parsers/facts/). */
import type { RoleWords } from '../../locale.js';

const LINK =
  '(?: (?:von|ist|sind|beträgt|betragen|betrug|liegt|liegen|lag|bei|in|höhe|über|auf|beläuft|belaufen|sich|somit|also|daher|damit|netto|brutto|nun|jetzt|neu|insgesamt|total|lautet|wäre|macht|machen|kommt|kommen|war|der|die|das|den|dem|im|zum|zu|für|à|a|exakt|genau|demnach|folglich|entsprechend|wird|werden|gesamthaft|wie|vereinbart|stellen|uns|bitte|dann|ihnen|sie|ihrerseits|sein|unserem|unser|umfasst|bringt|exkl|inkl|exkl\\.|inkl\\.|mwst|mwst\\.|ust|zzgl\\.?|rein)| ?[:=])*';
const YOURS =
  '(?:ihr|ihre|ihrer|ihrem|ihren|ihres|eure|euer|eurer|euren|deine|dein|deiner|deren|die|der|unsere|für sie|next technik|nextvision)';

/** The desk, as an object: "für euch", "an Next Technik". */
const TO_DESK = '(?:euch|dich|ihnen|dir|sie|next ?(?:technik|vision)|next\\S{1,20})';
/** Verbs by which a part of the money reaches the desk: "davon gehen … an euch", "1.800 stehen euch zu". */
const REACHES =
  '(?:ist|sind|wären|geht|gehen|steht|stehen|gehört|gehören|fällt|fallen|entfällt|entfallen|wandert|wandern|fließt|fließen|fliesst|fliessen|kommt|kommen|bleibt|bleiben|springt|springen|gebührt|gebühren|schulden|reichen|leiten|zahlen|überweisen|geben|führen|treten|sollen|dürfen|können|landet|landen|macht|machen|gibt|gibts|hat|haben|verbleibt|verbleiben|wird|werden)';
/** What the desk earns, as a compound noun: "Tippgeberprovision", "Vermittlungshonorar", "Honorarnote". */
const DESK_PAY =
  '(?:(?:vermittlungs|vermittler|empfehlungs|empfehler|provisions|tippgeber|honorar|kosten|partner|zuführungs|zubringer|vertriebs|referral|akquise|abschluss)-?(?:provision|honorar|gebühr|prämie|entgelt|note|anspruch|rechnung|betrag|vergütung|anteil|bonus|zahlung|forderung|fee|lohn|abrechnung|faktura|summe)|provisionen|rechnungslegung|rückvergütung|vergütungsanspruch|honorarnote|finderprämie|finderlohn|tantiemen|fakturasumme|fakturenbetrag|referral fee)';

export const DE_ROLES: RoleWords = {
  total: [
    `(?:gesamt|auftrags|gesamtauftrags|gesamtprojekt|vertrags|projekt|bestell|rechnungs|end|netto|brutto|pauschal|abschluss|angebots|fix|kauf|mandats|werk|deal|paket)-?(?:summe|betrag|wert|volumen|preis|umfang|kosten|total|sumne|höhe|größe|grösse|vergütung|honorar|entgelt|erlös|pauschale|eingang)${LINK}`,
    `(?:gesamtsumme|gesamtbetrag|gesamtvolumen|gesamtwert|gesamtpreis|gesamtkosten|gesamthöhe|total|totalbetrag|totalsumme|summe|volumen|auftragssumme|wert|gesamtauftragswert|auftragsvolumen|gesamtauftrag|(?<!(?:bei|nach|mit|zum|vor) )(?:auftrag|vertrag|bestellung)|auftragshöhe|vertragswert|zuschlag|pauschale|festpreis|fixpreis|pauschalpreis|umfang|gesamt|insgesamt|gesamthaft|in summe|alles in allem|unterm strich|alles zusammen|zusammen|projekt|kostendach|endpreis|honorar|preis|betrag der bestellung|werklohn|kostenpunkt|kostet|kosten|investiert|investieren|einführungspreis|(?:ver)?bleiben(?= |$)|(?:er|sie|es|kunde|kundin|das) (?:be)?zahlt uns(?: dafür)?|bezahlt uns(?: dafür)?|vergütet uns|(?:wir|es) (?:reden|sprechen) (?:hier )?(?:von|über)|reden wir (?:hier )?(?:von|über))${LINK}`,
    '(?:unterschrieben|unterzeichnet|angenommen|beauftragt|bestellt|gewonnen|zugeschlagen|abgeschlossen|erteilt|erhalten|bestätigt|vereinbart|geeinigt|freigegeben|akzeptiert|bewilligt|genehmigt|zugesagt|eingetütet)(?: \\S{1,30}){0,2}? (?:über|für|von|zu|um|auf|mit|in höhe von|bei|zum preis von|à)(?: (?:insgesamt|total|gesamt|rund|netto|exakt|genau|einem|einer|eine|einen|den|summe|von|gesamtsumme))*',
    '(?:vereinbart|abgemacht|ausgemacht|ausgehandelt|bestellt) (?:sind|wurden|ist|wurde|haben wir)(?: (?:insgesamt|total|gesamt|netto))*',
    '(?:(?<!(?:erste|zweite|dritte|letzte|andere|ersten|zweiten|nächste) )über|im wert von|in höhe von|zum preis von|zu einem preis von|mit einem (?:volumen|wert|auftragsvolumen|auftragswert) von|zum gesamtpreis von|beläuft sich auf|belaufen sich auf|einigten uns auf|geeinigt auf|macht (?:insgesamt|total|gesamt|zusammen)|kommt (?:insgesamt )?auf|ergibt|es geht um|bleibt bei|macht(?=\\s{0,3}$)|das macht|sind(?: zusammen| gesamt| insgesamt| total)|zahl(?:t|en)(?=\\s{0,3}$)|(?:kleiner|grösser|größer|weniger|mehr|höher|niedriger|tiefer|geringer|besser) als (?:erhofft|erwartet|geplant|gedacht|angeboten|offeriert|budgetiert|vorgesehen)|wir verrechnen (?:dem kunden|ihm|ihr)|kunde zahlt)(?: (?:insgesamt|total|gesamt|netto|brutto))*',
  ],
  totalAfter: [
    '(?:(?:netto|brutto|ist|als|für|im|die|den|das|der|exkl\\.?|inkl\\.?|mwst\\.?|ust\\.?|zzgl\\.?|rein) )*(?:total|gesamt|insgesamt|gesamthaft|in summe|gesamtsumme|auftragssumme|auftragswert|auftragsvolumen|gesamtbetrag|alles zusammen|zusammen|pauschal|festpreis|volumen|auftragsbetrag|gesamtpreis|im ganzen|für alles|das ganze|alles inklusive|all in|all inclusive|alles in allem|unterm strich|unter dem strich|gesamtauftrag|gesamtauftragswert|gesamtauftragssumme|auftragshöhe|vertragssumme|vertragswert|projektvolumen|haben wir (?:\\S{1,30} )?(?:vereinbart|ausgemacht)|(?:vereinbart|ausgemacht|ausgehandelt)(?=[.!,;]|$)|auftrag)',
    "(?:(?:ist|sind|das|es|beträgt|betragen|macht|er|sie|wir|uns|der kunde|kostet|kosten|kosteten) )*(?:sind es (?:am ende |schliesslich |schließlich )?geworden|ist es (?:am ende )?geworden|beträgt das ganze|(?:schwer|wert)(?=\\s{0,3}(?:[.,;!)]|$))|im vertrag|über die (?:gesamte |ganze |volle )?laufzeit|auf die laufzeit|laufzeit gerechnet|für die (?:gesamte |ganze |komplette )(?:einführung|umsetzung|laufzeit|sache|arbeit|leistung|installation)|für das (?:gesamte|ganze|komplette) (?:projekt|paket|vorhaben)|stehen (?:im vertrag|in der bestellung|auf der bestellung|im auftrag|unterm strich|drin|auf dem papier|unter dem vertrag)|steht (?:im vertrag|in der bestellung|im auftrag|drin)|kostet(?:'s| es| das| ihn| sie)|kosten(?=[.,;!]|$)|kosten lassen|lässt (?:er|sie) sich das|kommen zusammen|kommt zusammen|vertragsvolumen|bestellwert|auftragseingang|bringt uns das)",
    '(?:wurde|wurden|ist|hat|haben|den|das|sie|der kunde|und|er|dann|so|auch|von) (?:\\S{1,30} ){0,3}?(?:angenommen|akzeptiert|bestätigt|freigegeben|unterschrieben|genehmigt|zugesagt|abgesegnet)',
  ],
  invoice: [
    `${YOURS} (?:\\S{1,30} ){0,2}?(?:rechnung|provision|anteil|vergütung|beteiligung|vermittlungsprovision|vermittlungsgebühr|honorar|teil|gebühr|prämie|rechnungsbetrag|courtage|forderung|kommission|tantieme|empfehlungsprovision|rechnungsstellung|fee|entgelt|note|guthaben|gutschrift|anspruch|bonus|abrechnung|zahlung|rechnungslegung|belastung|faktura|lohn|honoraranspruch|verdienst|tippgeberlohn)(?: an uns)?${LINK}`,
    `${DESK_PAY}(?:${LINK})`,
    `(?:für|an|auf|zu) ${TO_DESK} (?:${REACHES}|gibt's|gibt es|springt|abfallen)(?: (?:davon|also|somit|damit|dann|noch|folglich|demnach|dabei|es|das|wir|immerhin|exakt|genau|heraus|raus))*`,
    `(?:ihnen|euch|dir|next technik) (?:${REACHES}|bringt|verbleiben)(?: (?:davon|also|somit|damit|dann|noch|folglich|demnach|dabei|es|das|wir|immerhin|exakt|genau|dafür))*`,
    `(?:ihr|du) (?:kassiert|kassierst|verrechnet|berechnet|fakturiert|rechnet|habt|bekommt|erhaltet|kriegt|zieht|holt|nehmt|stellt|schreibt|schickt|belastet)(?: (?:uns|mit|ab|euch|davon|dafür|somit|damit|also|bitte|dann|von))*`,
    '(?:dürfen|dürft|können|könnt) (?:sie |ihr )?(?:sich|euch|uns)(?: (?:davon|dafür|also|somit|damit|gern|gerne|bitte|dann))*',
    `für ${TO_DESK}(?: (?:also|davon|somit|damit|dann|macht das|sind das|wären das))*(?: ?:)?`,
    `(?:rechnung|rechnungen|rechnungsbetrag|rechnungsbeträge|rechnungsstellung|verrechnen|fakturieren|fakturierbar|zu fakturieren|berechnen|in rechnung stellen|in rechnung|zu verrechnen|zu verrechnender betrag|fakturabetrag|faktura|verrechnung|provision|vermittlungsprovision|empfehlungsprovision|kommission|beteiligung|vermittlungsgebühr|courtage|ihr anteil|ihnen stehen|stehen ihnen|steht ihnen|ihnen zustehend|für sie|für euch|an sie|davon|entfallen auf sie|entfällt auf sie|schulden wir ihnen|schulden wir euch|schulden euch|schuld an (?:euch|sie)|bei euch (?:schuldig|in der kreide)|zur verrechnung|zur fakturierung|schulden ihnen|dürfen sie uns|können sie uns|stellen sie uns|bitte stellen sie|abrechnen|zur abrechnung|anteil|finderlohn|zu stellende\\S{0,1} rechnung|rechnung an uns|rechnungssumme|ihrerseits|fällt für sie|verrechenbar|next\\S{1,20} (?:bekommt|kriegt|erhält)|für next\\S{1,20}|an next\\S{1,20}|an uns zu (?:stellen|fakturieren|verrechnen|berechnen)|(?:ihr|sie) (?:könnt|könnten|können|dürft|dürfen|bekommt|bekommen|kriegt|kriegen|erhaltet|erhalten|verdient|stellt|schreibt|schickt)(?: uns| bitte| davon| dafür| dann){0,3}(?=\\s{0,3}$)|(?:bekommt|kriegt|erhaltet|dürft|könnt) ihr(?: uns| bitte| davon| dafür| dann){0,3}|(?:schreibt|schickt|stellt|verrechnet|berechnet|fakturiert) uns(?: bitte| dann| also| dafür| einfach){0,3}|uns(?: bitte| dann){0,2} (?:berechnen|verrechnen)|(?:euer|ihr|eure|ihre|euren|ihren) (?:betrag|teil|stück vom kuchen|beträge|summe)|(?:ihre|eure|ihr|euer|ihren|euren)(?=\\s{0,3}$))(?! (?:an den kunden|dem kunden|an kunden))(?: (?:an|uns|bitte|sie|mir|zuhanden|unserer|buchhaltung|gerne|können|dürfen|wie|üblich|gewohnt|folgt|folgende\\S{0,1}|beträge|zwei|drei|teilen|raten|tranchen|etappen|teilbeträgen|teilbeträge|mit|nur|noch|dazu|abzurechnen|ab|aus|stellen|zwar|und))*${LINK}`,
  ],
  invoiceAfter: [
    `(?:(?:stellen|stellt|schreiben|schreibt|ihr|könnt|dürft|dürfen|mit|netto|brutto|ist|sind|als|für|die|den|das|der|an|in|zu|exkl\\.?|inkl\\.?|mwst\\.?|ust\\.?|zzgl\\.?|uns|bitte|können|kann|sie|dürfen|wir|davon|wieder|gerne|dann|entsprechend|gehen|geht|stehen|steht|ihnen|dann|zur|unsere|ihre|ihr|eure|euren|euer) )*(?:in rechnung|rechnung|verrechnen|fakturieren|berechnen|provision|vermittlungsprovision|an sie|für sie|für euch|ihr anteil|ihre provision|zu verrechnen|zu fakturieren|zu berechnen|anteil|zustehen|zu|kommission|fakturiert|verrechnet|vergütung|abrechnen|abzurechnen|empfehlungsprovision|gehören ihnen|gehört ihnen|zugute|gehen (?:davon )?an (?:euch|sie|next\\S{1,20})|geht an (?:euch|sie)|davon (?:gehen |geht |sind |ist )?(?:an|für) (?:euch|sie)|an euch|verrechenbar|fakturierbar|(?:dürft|könnt|dürfen|können) (?:ihr|sie) (?:uns )?(?:bitte |dann |gern |gerne )?(?:schreiben|stellen|berechnen|verrechnen|fakturieren|in rechnung|abrechnen|schicken|aufschreiben)|bekommt ihr|kriegt ihr|erhalten sie|bekommen sie|(?:für|an) next\\S{1,20}|rechnungsstellung|verrechnung|fakturierung|abrechnung|beteiligung|in rechnung stellen|holen|nehmen|einbehalten|abzweigen|belasten|geltend machen|in abzug bringen|kassieren|liquidieren)`,
    `(?:davon |hiervon |also |netto |brutto )*${REACHES}(?: (?:davon|wir|es|damit|somit|also|dann|weiter|als|dabei|noch|da|folglich|gegen|rechnung)){0,3}(?: (?:an|für|zu|auf|bei))? ${TO_DESK}(?! (?:uns|bezahlt|zahlt|gezahlt|unterschrieben))`,
    `(?:davon |hiervon )*(?:auf ${TO_DESK} entfallen|(?:ist|sind|gehört|gehören) (?:eure|eurer|euer|eures|ihre|ihrer|deine|deiner|euch)(?=[.,;!)]|$)|${DESK_PAY}|(?:eure|ihre|euer|ihr|deine) (?:provision|rechnung|prämie|vergütung|note|beteiligung|anteil|honorar|gebühr|fee))`,
  ],
  yours: [
    '(?:ihr|ihre|ihren|ihrer|eure|euren|die üblichen|üblichen|übliche|vereinbarten|vereinbarte|die vereinbarten|gewohnten|die gewohnten|deren|deine|deinen)',
  ],
  base: [
    '(?:(?:(?:\\d{1,3}(?:[.,]\\d{1,2})? ?)?%|prozent|v\\.h\\.|zehntel) (?:\\S{1,30} )?(?:von|aus|auf|vom|der|des)|(?:provision|anteil|kommission|vergütung|beteiligung) (?:aus|auf (?:den|die|das|der|dem|diese\\S{1,2})|vom|des|am|von (?:der|den|dem)))(?: (?:der|den|dem|die|das|unserem|unserer|diesen|gesamten|vollen|netto|summe|auftragssumme|auftragswert|volumen|total|gesamtsumme|nettosumme))*',
  ],
  quoted: [
    '(?:wir |ich |unser |unsere |das |die |hatten |haben |ursprüngliches |erstes )*(?:angebot|offerte|angeboten|offeriert|kostenvoranschlag|kalkuliert|veranschlagt|offertsumme|angebotssumme|schätzung|lagen|angebotspreis|richtofferte)(?: (?:lag|war|über|von|bei|waren|auf|mit|in|höhe|belief|sich|lautete|ist|noch|ursprünglich|damals|zunächst|einst|summe))*',
  ],
  corrects: [
    '(?:richtig (?:ist|sind|wäre|lautet)|korrekt (?:ist|sind|wäre)|sollte (?:\\S{1,30} )?(?:heissen|heißen|lauten|sein)|müsste (?:\\S{1,30} )?(?:heissen|heißen|lauten|sein)|muss (?:\\S{1,30} )?(?:heissen|heißen|lauten|sein)|tatsächlich)(?: (?:der|die|das|am|auf|den))*',
  ],
  superseded: [
    '(?:erst|zuerst|zunächst|anfangs) (?:war|waren|lag|lagen|hatten|hatte|hiess|hieß|hiessen|hießen|standen|stand|sollten|wollten)(?: \\S{1,20}){0,3}',
    '(?:ursprünglich\\S{0,2}|anfänglich\\S{0,2}|anfangs|zunächst|zuerst|vorher|bisher\\S{0,3}|früher\\S{0,2}|alt|alte[rns]?|statt|anstatt|anstelle|an stelle|nicht|nicht mehr|entgegen|gegenüber|im gegensatz|von(?= \\S{1,30}(?: \\S{1,30}){0,3}? auf)|verschoben von|verschoben vom|geändert von|vom|erhöht von|reduziert von|gesenkt von|budget\\S{0,5}|budgetiert|richtpreis|richtwert|schätzung|geschätzt|gemeldet hatte|gemeldet hatten|gemeldet|geschrieben hatte|hatte ich|hatten wir|wie gemeldet|in ihrer (?:mail|bestätigung)|sie haben|bestätigt haben|erfasst|notiert|beispiel|z\\. ?b\\.|vorjahr|letztes jahr|listenpreis|erwartet|erhofft|geplant war|wäre|wären|hätte|hätten|falsch|irrtümlich|versehentlich|verglichen mit|ehemals|vor rabatt|war mal|mal angedacht|angedacht)(?: (?:der|die|das|den|dem|am|auf|von|bei|wie|mit|war|waren|um|ab|zum|im|in|gewesen|gemeldet|angegeben|geplant|vorgesehen|genannt|genannten|geschrieben|summe|betrag|start|angebot|über|offerte|noch|als|genannte|gemeldeten|wir|ich|einmal|montag|dienstag|mittwoch|donnerstag|freitag|eur|chf))*',
  ],
  supersededAfter: [
    '(?:war (?:mal|einmal|ursprünglich|zuerst) (?:angedacht|geplant|vorgesehen|im gespräch)|sind (?:damit |dann )?(?:vom tisch|hinfällig|überholt)|wie (?:ursprünglich|zuerst|zunächst|gemeldet|angegeben|geplant|geschrieben|mitgeteilt|angeboten)|(?:\\S{1,30} )?(?:ursprünglich|vorher|bisher|gewesen|erfasst|notiert|eingetragen|vermerkt|gebucht|angeboten|offeriert|budgetiert|gemeldet|geschrieben|angegeben|geplant)|(?:ist|war|stimmt|sind|waren) (?:\\S{1,30} )?(?:falsch|überholt|das angebot|unsere offerte|ein fehler|nicht|hinfällig|der alte|das alte|das budget)|(?:lautete|war|betrug) (?:\\S{1,30} )?(?:das angebot|die offerte|das budget|die schätzung))',
  ],
  other: [
    '(?:die |seine |ihre |eine )?(?:anzahlung|akonto)(?: (?:des|vom|von) \\S{1,30})? (?:ist|war|kam|haben|hat|wurde)(?: \\S{1,30}){0,4}',
    '(?:pro (?:monat|jahr|benutzer|user|stunde|tag|lizenz|arbeitsplatz|filiale|standort)|monatlich\\S{0,2}|jährlich\\S{0,2}|quartalsweise|stundensatz|tagessatz|wartung|wartungsgebühr|hosting|abo|abonnement|miete|rabatt|skonto|nachlass|ersparnis|mwst\\.?|mehrwertsteuer|ust\\.?|umsatzsteuer|steuer|zzgl\\.? (?:mwst|ust|\\d)\\S{0,3}|reisekosten|spesen|hardware|material|lizenzkosten|mitbewerber\\S{0,2}|konkurrenz|konkurrent\\S{0,2}|wettbewerber\\S{0,2}|günstiger|billiger|teurer|rund|haftung|stammkapital|umsatz|gehalt|busse|strafe|spende|option\\S{0,3}|optional|potenzial|anderes projekt|anderer kunde|phase (?:2|zwei)|folgephase|unsere kosten|eigenleistung|anzahlung von|bezahlt|gezahlt|überwiesen|bereits (?:bezahlt|verrechnet|fakturiert))(?: (?:von|ist|bei|der|die|das|für|über|war|in|höhe|um|zu|lag|lagen|bot|boten|kostet|beträgt|betragen))*',
  ],
  otherAfter: [
    '(?:(?:eur|chf|euro|franken|€|netto|brutto) )*(?:pro (?:monat|jahr|benutzer|user|stunde|tag|lizenz|arbeitsplatz|filiale|standort|stück|mitarbeiter|einheit)|im monat|im jahr|monatlich|jährlich|die stunde|am tag|/ ?(?:monat|jahr|h|std\\.?|stunde|tag|mt\\.?|user)|je (?:benutzer|user|stunde|tag|lizenz|monat|stück|filiale|standort)|p\\.? ?a\\.?|p\\.? ?m\\.?|rabatt|nachlass|skonto|günstiger|billiger|teurer|mehr|weniger|über dem|unter dem|mwst\\.?|ust\\.?|mehrwertsteuer|für hardware|hardware|reisekosten|spesen|wartung|budget|umsatz|vorab|im voraus|als anzahlung|an anzahlung|als akonto|als vorauszahlung|als vorschuss)',
  ],
  part: [
    '(?:(?:bei|beim|nach|mit|zu|zum|zur|vor|ab) (?:der |dem |den |erfolgter |erfolgreicher )?(?:start|projektstart|beginn|auftrag|auftragserteilung|bestellung|unterschrift|abnahme|go-?live|abschluss|fertigstellung|lieferung|übergabe|inbetriebnahme|schulung|projektende|ende)|anzahlung|akonto|schlussrechnung|restbetrag|rest|schlusszahlung|erste|zweite|dritte|erster|zweiter|dritter|letzte|bei (?:vertragsabschluss|unterzeichnung|unterschrift|auftragserteilung|abnahme|abschluss|start|beginn|go-?live|fertigstellung|lieferung|projektstart|übergabe|auftrag|bestellung)|nach (?:abnahme|abschluss|fertigstellung|go-?live|lieferung|inbetriebnahme)|zu (?:beginn|start)|am ende|zum (?:schluss|start|abschluss)|sofort|rate|raten|tranche|teilbetrag|teilrechnung|meilenstein|etappe|hälfte|im (?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|1\\.|2\\.|3\\.|jetzt|später|dann|nochmals|weitere)',
  ],
  moves: [
    '(?:verschieb\\S{1,3}|verschoben|geändert|ändert|ändern|änderung|erhöht|erhöhen|reduziert|gesenkt|verlegt|vorgezogen|vorverlegt|gestiegen|steigt|gesunken|sinkt|angepasst|korrigier\\S{1,3}|wechselt|rutscht|gerutscht|hinausgeschoben|verlängert)',
  ],
  exact: [
    '(?:rechnung|angebot|offerte|auftrag|auftrags\\S{2,12}|vertrag|bestellung|order|summe|betrag|kostenvoranschlag|gutschrift|abschlussrechnung|anzahlung|faktura|zuschlag)(?: \\S{1,30}){0,3}? über',
    '(?:steigt|stieg|erhöht|erhöhen|erhöhte) (?:\\S{1,30} )?(?:auf|bis auf)',
  ],
  unchanged: [
    '(?:unverändert|bleibt|bleiben|wie gehabt|gleich|stimmt|stimmen|war richtig|ist richtig|weiterhin|nach wie vor|keine änderung)',
  ],
  inexact: [
    '(?:ca\\.?|circa|zirka|etwa|ungefähr|rund|knapp|gut|um die|ungf\\.?|voraussichtlich|wahrscheinlich|vermutlich|wohl|vielleicht|eventuell|evtl\\.?|geplant\\S{0,2}|provisorisch|vorläufig|hoffentlich|frühestens|spätestens|bis|bis zu|maximal|max\\.?|mindestens|min\\.?|zwischen|gegen|so um|schätzungsweise|geschätzt|in der grössenordnung von|in der größenordnung von|dürfte|sollte|könnte|soll|nicht vor|tendenziell|angestrebt|wunschtermin|zieltermin|entweder|möglichst|wenn alles klappt|mehr als|weniger als|fast|etwas über|etwas unter|noch nicht fix)',
  ],
  start: [
    "(?:(?:projekt|arbeits|auftrags|einsatz|termin|bau|einführungs|leistungs|umsetzungs|vertrags|dienst|tätigkeits|laufzeit|realisierungs|implementierungs|rollout|roll-out|montage|installations|mandats|team|offizieller )-?)?(?:antritt|aufnahme|starttag|losgeh(?:t|en|tag)|aufnahme der (?:arbeit|arbeiten|tätigkeit)|start|starttermin|startdatum|beginn|beginnt|beginnen|starten|startet|starts|anfang|anfangen|loslegen|auftakt|kick-?off|einführungsbeginn|arbeitsbeginn|inangriffnahme|los|legen (?:wir )?los|geht(?:'s| es)? (?:\\S{1,30} )?los|losgehen|erster (?:einsatztag|arbeitstag|tag)|einsatzbeginn|einsatztag|baubeginn|fangen|fängt|losgelegt|angefangen|anfangen tun|rücken|rückt|einsatz|eintritt|startschuss|auf der baustelle|vor ort|projektbeginn|arbeitsaufnahme|einrichtung|umsetzung|installation|fangen (?:wir )?an|fängt an|begonnen|gestartet|legen|nehmen wir die arbeit auf|sind wir)(?: (?:ist|am|ab|zum|vom|der|die|das|den|dem|wir|mit|wird|dann|erst|jetzt|nun|neu|soll|auf|sein|für|im|in|vorgesehen|geplant|fixiert|festgelegt|vereinbart|sind|erfolgt|findet|statt|verschiebt|verschoben|sich|und|einrichtung|arbeiten|umsetzung|vor|ort|projekt|los|geht|es|genau|definitiv|bereits|schon|montag|dienstag|mittwoch|donnerstag|freitag|doch|bleibt|war|lautet|datum|vorgezogen|verlegt|wurde|hat|der arbeiten)|:)*",
    '(?:start|beginn|startdatum|starttermin|projektstart|projektbeginn)(?: (?:von|bei|für)(?: \\S{1,30}){1,4}?) (?:ist|am|auf|wird|der|jetzt|nun|neu|verschiebt sich)(?: (?:auf|am|der|den|dem|neu|nun|jetzt))*',
    '(?:aufgenommen|angefangen|begonnen|gestartet|losgelegt|angepackt|umgesetzt|gearbeitet|installiert|eingeführt) (?:wird|werden)(?: (?:die|der|das|mit|den|wir|arbeit|arbeiten|dort|vor|ort|dann|am|ab|zum)){0,6}',
    '(?:arbeiten|arbeit|umsetzung|einführung|installation|projekt|team|leute|techniker|monteure|mannschaft|truppe|wir) (?:setzt|setzen|läuft|laufen|tritt|treten|legt|legen|rückt|rücken|rollt|rollen|startet|starten|beginnt|beginnen|packt|packen|kommt in gang|kommen in gang|zieht ein|nimmt|nehmen)(?: (?:am|ab|dann|es|die|arbeit|auf|an|ein|los))*',
    '(?:wirksam|tätig|aktiv)(?: (?:ab|am|per|zum|ist|wird|werden|wir|ab dem))+',
    '(?:ab|ab dem|ab sofort|per|vom)(?= |$)',
  ],
  startAfter: [
    '(?:an|ein|los)(?=[.!,;]|$)',
    "(?:wird|werden|ist|fällt|erfolgt|heisst|heißt|heißt's|geht|gehts|geht's|es|das|der|die|unser|unsere|team|projekt|reise|sache|arbeit|arbeiten|mit|dann|wir|hier|dort|dran )*(?: ?(?:wird|werden|fällt|erfolgt|geht|gehts|geht's|machen|krempeln|setzen|packen|treten|nehmen|legen|rücken|schlagen|ziehen|fahren|läuft|laufen|sind|ist|steht|stehen|arbeiten|kommen|rollen|heisst|heißt))(?: (?:es|das|die|der|den|dem|unser|unsere|unserer|mein|unsere leute|wir|ma|mer|team|leute|techniker|monteure|mannschaft|truppe|kollegen|projekt|reise|sache|arbeit|arbeiten|mit|beim?|kunden|dann|uns|dort|vor|in|ersten|auch|schon|erstmals|zum|ersten|mal|ihm|ihr|ihnen|jungs|installation|umsetzung|einführung|dafür|hier)){0,6}? (?:losgelegt|begonnen|gestartet|angefangen|angepackt|geschafft|gearbeitet|los|an|aus|ein|startschuss|in die vollen|rund|zur sache|ans werk|an die arbeit|an den start|ans eingemachte|auf der matte|vor der tür|die ärmel hoch|in angriff|spatenstich|in gang|vor ort|im haus|im einsatz|erstmals|dort|da|auf|beim kunden|im betrieb|tätig|am werk|baustart)",
    '(?:die |unsere |mit der |mit den )?(?:arbeit|arbeiten|tätigkeit|umsetzung|installation|einführung) (?:auf|ein|an|in angriff|los|beginnen|starten)',
    '(?:ist |wird |unser |unsere |das |der |als )*(?:starttag|einsatztag|dienstbeginn|antritt|einsatzbeginn|erstmals|erster einsatz|anfang|auftakt|baubeginn|startschuss|losgehtag|arbeitsaufnahme|leistungsbeginn|vertragsbeginn)',
    "(?:(?:ist|als|am|wir|mit|der|die|das|geht|geht's|es|wird|soll|kann|den|dem|unser|team|dann|bei|kunden|vor|ort|im|haus|,) )*(?:start|starten|startet|beginn|beginnen|beginnt|loslegen|los|legen wir los|fangen wir an|anfangen|rücken wir an|(?:der |unser )?erster? (?:tag|einsatztag|arbeitstag)|erste (?:tag|einsatztag|arbeitstag)|anzufangen|rollen wir an|starttermin|projektstart|projektbeginn|gestartet|begonnen|arbeitsbeginn|vor ort|kick-?off|geht es los|geht's los|losgehen|beginnen wir|starten wir)",
  ],
  otherDay: [
    '(?:sagt (?:er|sie) uns|sagen (?:sie )?uns|erfahren wir|erfahre ich|klärt sich|klären wir|entscheidet sich|wissen wir|weiss ich|weiß ich|steht fest|melde ich(?: \\S{1,20})?|gebe ich(?: \\S{1,20}){0,2}|sehen wir|hören wir|bekommen wir|legen wir fest|geben wir bekannt)(?: (?:am|ab|bis|spätestens|erst|zum))*',
    '(?:unterschrieben|unterzeichnet|unterschrift|unterzeichnung|signiert|angenommen|datiert|gewonnen|zuschlag|auftrag vom|bestellung vom|angebot vom|offerte vom|vertrag vom|mail vom|schreiben vom|empfehlung vom|nachricht vom|abschluss|abgeschlossen|fertigstellung|fertig|ende|endet|bis|bis zum|go-?live|golive|produktivstart|inbetriebnahme|abnahme|übergabe|lieferung|liefertermin|frist|fällig|zahlbar|zahlung|rechnungsdatum|besprechung|termin mit|termin beim?|treffen|getroffen|telefonat|telefoniert|gesprochen|sitzung|gespräch|workshop|besuch|schulung|entscheid|entscheidung|verwaltungsrat|gültig|seit|vor|nach|ferien|urlaub|abwesend|zurück|geschlossen|feiertage|erhalten|eingegangen|gekommen|kam|schrieben|geschrieben|gestern|heute früh|gegründet|jahr|angerufen|anruf|kick-?off-?(?:termin|meeting|sitzung|gespräch|workshop)|startsitzung|startgespräch|auftaktgespräch|vorgespräch|planungssitzung|beauftragt|bestellt|erteilt|bestätigt|zugesagt|rate|anzahlung|schlussrechnung|phase (?:2|zwei)|zweite phase|etappe (?:2|zwei))(?: (?:am|vom|der|die|das|den|ist|mit|beim?|um|für|zum|bis|per|auf|hat|haben|wurde|er|sie|uns|im|in|voraussichtlich|geplant|erfolgt|soll|spätestens|auftrag|vertrag|angebot|dem|kunden|haben wir))*',
  ],
  otherDayAfter: [
    '(?:(?:ist|als|am|wir|haben|hat|wurde|der|die|das|den|um|uhr|er|sie|uns|\\() )*(?:unterschrieben|unterzeichnet|unterschrift|abgeschlossen|fertig|abschluss|fertigstellung|go-?live|live|abnahme|frist|sitzung|gespräch|besprechung|termin|erhalten|bestellt|beauftragt|angenommen|erteilt|gesprochen|telefoniert|getroffen|fällig|zugesagt|bestätigt|um \\d{1,2})',
  ],
  separator: [
    '(?:und|mit|davon(?! (?:(?!prozent|zehntel|hälfte|viertel|teil|tausend|hundert)[a-zäöüß]{1,15} ){0,5}(?:euch|sie|ihnen|eure|eurer|euer|ihre|zu|weiter|rechnung|verrechnen|berechnen|fakturieren|abrechnen|technik|stellen)\\s{0,3}(?:[.;,!)]|$))|wovon|plus|dann|aber|sondern|während|somit|also|daraus|sowie|bei|wobei|macht)',
  ],
  takesBack: [
    '(?:nein|moment|sorry|pardon|entschuldigung|korrektur|ich meine|meine natürlich|gemeint|vielmehr|beziehungsweise richtig|quatsch|halt|stopp|ups|hoppla|äh|tippfehler)',
  ],
  half: ['(?:hälfte|50 ?%|je zur hälfte|halb|zwei gleichen? (?:teilen|raten|teile))'],
  ofTotal: [
    '(?:von|aus|auf|vom|der|des) (?:der |dem |den |diesem |dieser )*(?:total|gesamtsumme|auftragssumme|summe|auftragswert|auftragsvolumen|volumen|auftrag|gesamtbetrag|gesamten|ganzen|nettosumme|wert|betrag)',
  ],
  ofOther: [
    '(?:von|aus|auf|vom|auf die|der|des) (?:der |dem |den |die |das |unseren |unserer |nur )*(?!der |dem |den |die |das |diese\\S{0,2}|total|gesamt\\S{0,10}|auftrag\\S{0,12}|summe|volumen|ganze\\S{0,1}|netto\\S{0,10}|brutto\\S{0,10}|wert|betrag|vertrag\\S{0,8}|projekt\\S{0,8}|alle\\S{0,2}|insgesamt|obige\\S{0,2}|rechnung\\S{0,8}|beträgt|betragen)[a-zäöü]\\S{0,30}',
  ],
  netCounts: [
    '(?:netto\\S{0,8}|ohne mwst\\.?|exkl\\.? mwst\\.?|ohne (?:mehrwertsteuer|umsatzsteuer|ust)|exkl\\.?)(?: (?!\\(?(?:netto|brutto|ohne|exkl|inkl))\\S{1,30}){0,4}? (?:massgebend|massgeblich|maßgebend|maßgeblich|gilt|zählt|relevant|entscheidend|verbindlich|basis|grundlage)(?! (?:ist|sind|bleibt|allein|der|nur|hier))|(?:massgebend|massgeblich|maßgebend|maßgeblich|gilt|zählt|gültig|relevant|entscheidend|basis|grundlage)(?: \\S{1,30}){0,9}? (?:netto\\S{0,8}|ohne mwst\\.?|exkl\\.? mwst\\.?)',
  ],
  grossCounts: [
    '(?:brutto\\S{0,8}|inkl\\.? mwst\\.?|inklusive mwst\\.?|mit mwst\\.?|inkl\\.? ust\\.?)(?: (?!\\(?(?:netto|brutto|ohne|exkl|inkl))\\S{1,30}){0,4}? (?:massgebend|massgeblich|maßgebend|maßgeblich|gilt|zählt|relevant|entscheidend|verbindlich|basis|grundlage)(?! (?:ist|sind|bleibt|allein|der|nur|hier))|(?:massgebend|massgeblich|maßgebend|maßgeblich|gilt|zählt|gültig|relevant|entscheidend|basis|grundlage)(?: \\S{1,30}){0,9}? (?:brutto\\S{0,8}|inkl\\.? mwst\\.?)',
  ],
  attached: ['(?:anhang|anbei|beilage|beiliegend|angehängt|im anhang|siehe pdf|beigefügt|beigelegt|anlage)'],
  recorded: [
    '(?:(?:wir haben|haben wir)(?: \\S{1,30}){0,4}? (?:erfasst|notiert|vermerkt|eingetragen|festgehalten|verbucht|aufgenommen|verstanden|gespeichert)|folgendes (?:erfasst|notiert|vermerkt|eingetragen|festgehalten)|haben wir (?:so )?(?:erfasst|notiert)|herzlichen glückwunsch|gratulation|wir gratulieren)',
  ],
  lines: [
    '(?:setzt sich (?:\\S{1,30} )?zusammen|aufgeteilt|bestehend aus|davon|nämlich|aufstellung|positionen|wie folgt|zusammensetzung|zusammengesetzt|plus)',
  ],
};
