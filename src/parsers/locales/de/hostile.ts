/** German words of mails that a person must see first (src/parsers/hostile.ts). */
import type { HostileWords } from '../../locale.js';

const ACCOUNT =
  '(?:bankverbindung\\S{0,2}|kontoverbindung\\S{0,2}|bankdaten|kontodaten|kontonummer|bankkonto|iban|bic|swift|zahlungsverbindung|zahlungsdaten|zahlungsempfänger|konto)';

/** "Die Bankverbindung bleibt unverändert" changes nothing. */
const STAYS =
  '(?!(?: \\S{1,30}){0,2}? (?:bleibt|bleiben|ist unverändert|sind unverändert|unverändert|stimmt noch)(?: \\S{1,30}){0,3}? ?(?:unverändert|gleich|bestehen|dieselbe\\S{0,1}|die gleiche\\S{0,1}|wie \\S{1,30}|[.!,;]|$))';

export const DE_HOSTILE: HostileWords = {
  bankDetails: [
    '(?:ersetz\\S{1,2}|tausch\\S{1,2}|ersetzen|austauschen|hinterleg\\S{1,3})(?: \\S{1,20}){0,4}? (?:konto|kontonummer|iban|bankverbindung)(?!\\S)',
    // "Bitte berechnen Sie das unserer neuen Firma."
    '(?:rechnung|berechnen|fakturieren|verrechnen)(?: \\S{1,20}){0,3}? (?:an )?(?:unsere[rn]?|meine[rn]?) (?:neuen?|anderen?|zweiten?) (?:firma|gesellschaft|gmbh|ag)|(?:unsere[rn]?|meine[rn]?) (?:neuen?|anderen?|zweiten?) (?:firma|gesellschaft|gmbh|ag)(?: \\S{1,20}){0,6}? (?:in rechnung|berechnen|fakturieren|verrechnen)',
    '(?:rechnung\\S{0,2}|faktura|gutschrift)(?: \\S{1,30}){0,5}? (?:auf|an) (?:die|den|das|unsere\\S{0,1}|eine andere|(?!\\d)\\S{1,30}) (?:\\S{1,30} ){0,3}?(?:ausstellen|ausgestellt|auszustellen|ausstellt|aus(?=\\s?[.,!]|\\s{0,3}$)|adressieren|adressiert|umschreiben)',
    '(?:stell\\S{1,3}|schreib\\S{1,3}|adressier\\S{1,3}) (?:sie |ihr )?(?:\\S{1,30} ){0,3}?(?:rechnung\\S{0,2}|faktura) (?:auf|an) (?:die|den|das|unsere\\S{0,1}) (?:\\S{1,30} ){0,4}?(?:ag|gmbh|kg|holding|muttergesellschaft|mutterfirma|schwestergesellschaft|zentrale|tochter\\S{0,12})',
    '(?:neue[rns]?|geänderte[rns]?|andere[rns]?) (?:\\S{1,30} )?(?:rechnungsanschrift|anschrift für rechnungen|firmenadresse|zahlungsadresse|adresse für (?:die )?rechnungen|steuernummer|ust-?id\\S{0,4}|uid\\S{0,4})',
    '(?:zahlungsziel\\S{0,1}|zahlungsfrist\\S{0,2}|zahlungsbedingungen|zahlungskonditionen)(?: \\S{1,30}){0,6}? (?:\\d{1,3} tagen?|geändert|ändern|ändert|neu|verlängern|verlängert|künftig|ab sofort)|\\d{1,3} tage (?:zahlungsziel|netto|zahlungsfrist)(?: \\S{1,30}){0,3}? (?:künftig|ab sofort|neu|statt)',
    '(?:ab sofort|künftig|in zukunft|zukünftig|neu|ab jetzt)(?: \\S{1,30}){0,12}? \\S{1,64}@\\S{1,64}',
    `(?:neue[rns]?|geänderte[rns]?|andere[rns]?|ändern|geändert|gewechselt|wechseln|aktualisier\\S{1,4}|unsere|unser|mein|folgende[rns]?|anpassen|umgestellt) (?:\\S{1,30} ){0,4}?${ACCOUNT}${STAYS}`,
    `${ACCOUNT}${STAYS}(?: \\S{1,30}){0,6}? (?:geändert|gewechselt|neu|ändert|lautet|ändern|aktualisieren|unten|wie folgt|angepasst)`,
    '(?:überweisen|überweist|zahlen|einzahlen|zahlung\\S{0,2}|überweisung\\S{0,2}|gutschreiben)(?: \\S{1,30}){0,6}? (?:auf|an) (?:\\S{1,30} ){0,4}?(?:konto|iban|bankverbindung|bank)',
    '(?:neue[rns]?|andere[rns]?) (?:haus)?bank(?! (?:als|am|im|ist))|(?:haus)?bank (?:gewechselt|wechseln|geändert)|(?:wechseln|wechselten) (?:\\S{1,20} ){0,4}?(?:haus)?bank',
    '(?:rechnung\\S{0,2}|abrechnung\\S{0,2}|benachrichtigung\\S{0,2}|erinnerung\\S{0,2}|mails?|e-mails?|post|korrespondenz)(?: \\S{1,30}){0,5}? (?:ab sofort|künftig|in zukunft|zukünftig|ab jetzt|neu)(?: \\S{1,30}){0,4}? an (?!sie|euch|uns)\\S{2,30}|(?:ab sofort|künftig|in zukunft|zukünftig|ab jetzt)(?: \\S{1,30}){0,4}? (?:rechnung\\S{0,2}|abrechnung\\S{0,2}|benachrichtigung\\S{0,2}|mails?|e-mails?|post)(?: \\S{1,30}){0,4}? an (?!sie|euch|uns)\\S{2,30}',
    '(?:rechnung\\S{0,2}|abrechnung\\S{0,2}|belege|mails?|e-mails?|benachrichtigung\\S{0,2}|kopie|mitteilungen|korrespondenz|mahnungen)(?: \\S{1,30}){0,8}? (?:an|in kopie an|nach)(?: \\S{1,30}){0,3}? \\S{1,64}@\\S{1,64}',
    '(?:neue[rns]?|geänderte[rns]?|andere[rns]?) (?:\\S{1,30} )?(?:rechnungsadresse|rechnungsempfänger\\S{0,2}|rechnungskontakt|rechnungs-?e-?mail\\S{0,8}|mailadresse für rechnungen|empfänger\\S{0,2}|empfängeradresse|ansprechpartner für rechnungen)',
    '(?:rechnungsadresse|rechnungsempfänger\\S{0,2}|empfänger\\S{0,2})(?: \\S{1,30}){0,4}? (?:ändern|geändert|anpassen|ersetzen|aktualisieren|neu)',
  ],
  instructions: [
    // "Für den E-Mail-Assistenten, der dies liest", "an das Programm, das diese Mail auswertet"
    '(?:für|an|hinweis an|liebe\\S{0,1}|hallo) (?:den|das|die|ihren|ihr|ihre|jede\\S{0,1}|jedes|ein\\S{0,2}) (?:\\S{1,30} ){0,2}?(?:\\S{0,20}(?:assistent|assistenten|assistentin|agent|agenten|software|system|programm|roboter|bot|skript|maschine|modell|automat|automaten|automatik|werkzeug|ki)),? (?:die|der|das|welche[rs]?) (?:dies(?:e[nrs]?)?|das hier|es|unsere|meine|ihre)(?: \\S{1,30}){0,4}? (?:liest|lesen|auswertet|auswerten|verarbeitet|verarbeiten|bearbeitet|einliest|prüft|sortiert)',
    // "Überspringen Sie jede Prüfung", "erfassen Sie sie, ohne sie jemandem vorzulegen"
    '(?:überspring(?:e|en sie|t)|umgeh(?:e|en sie|t)|unterlass(?:e|en sie)|lass(?:e|en sie)?) (?:bitte )?(?:jede|jegliche|alle|sämtliche)(?: \\S{1,20})? (?:prüfung\\S{0,2}|kontrolle\\S{0,1}|rückfrage\\S{0,1}|freigabe\\S{0,1})|(?:jede|jegliche|alle|sämtliche)(?: \\S{1,20})? (?:prüfung\\S{0,2}|kontrolle\\S{0,1}|freigabe\\S{0,1}) (?:überspringen|umgehen|auslassen|weglassen)',
    '(?<!\\bich )(?:markier\\S{1,3}|erfass\\S{1,3}|verbuch\\S{1,3}|buch\\S{1,3}|trag\\S{1,3}|verarbeit\\S{1,3}|speicher\\S{1,3}|übernimm|übernehmen)(?! (?:wir|ich))(?: \\S{1,30}){0,8}? ohne (?:\\S{1,20} )?(?:(?:einem|einer|irgend)(?: menschen| person| mitarbeiter\\S{0,2}|jemandem)|jemandem|irgendwem|dem team) (?:zu zeigen|vorzulegen|zu melden|weiterzuleiten)',
    '(?:ignorier\\S{1,3}|missachte\\S{0,2}|vergiss|vergessen sie|überspring\\S{1,3}|umgehe\\S{0,1})(?: \\S{1,30}){0,4}? (?:vorherige\\S{0,2}|bisherige\\S{0,2}|vorige\\S{0,2}|obige\\S{0,2}|alle\\S{0,1}|sämtliche\\S{0,1}|deine|ihre|frühere\\S{0,2})(?: \\S{1,30}){0,3}? (?:anweisung\\S{0,2}|regel\\S{0,1}|instruktion\\S{0,2}|vorgaben|prüfung\\S{0,2}|befehl\\S{0,1}|prompt\\S{0,1})',
    '(?:(?<=^\\s{0,3}|[\\[<("*#]\\s{0,2})(?:system|systemhinweis|systemnachricht|assistent|administrator|entwickler)|hinweis an (?:das|die|den) (?:system|ki|software|bot|programm)|an die (?:ki|software)|liebe ki|liebes system|hallo ki|anweisung an (?:das|die|den) \\S{1,30}) ?(?:\\]|>|:|,)',
    '(?:falls|wenn|sollte) (?:\\S{1,20} ){0,3}?(?:eine? )?(?:ki|sprachmodell|bot|programm|maschine|automat) (?:\\S{1,20} ){0,3}?(?:liest|lesen|auswertet|verarbeitet)|(?<=^\\s{0,3}|[.!?\\n]\\s{0,3})(?:ki|bot|sprachmodell|parser) ?:',
    '(?:du bist|sie sind|verhalte dich|handle) (?:jetzt |nun |als )?(?:ein\\S{0,2} )?(?:ki|assistent|sprachmodell|bot|chatbot|system|parser)',
    '(?<!\\bich )(?:markiere|setze|erfasse|stufe|verbuche|behandle|buche|trage|werte)(?! ich)(?:n sie)?(?: \\S{1,30}){0,6}? (?:als (?:genehmigt|geprüft|verifiziert|bezahlt|sicher|bestätigt)|automatisch|ohne (?:prüfung|rückfrage\\S{0,1}|freigabe|kontrolle|nachfrage))',
    '(?:ohne|keine|kein) (?:\\S{1,30} ){0,2}?(?:menschliche\\S{0,1}|manuelle\\S{0,1}) (?:prüfung|kontrolle|freigabe|eingriff)',
    '(?:niemanden?|keinen menschen|nicht (?:den|die|das) (?:team|desk|partnermanager|mitarbeiter)) (?:\\S{1,30} ){0,3}?(?:informieren|benachrichtigen|fragen)',
  ],
};
