/** German words of the last net under a win (src/parsers/safeguards/). */
import type { SafeguardWords } from './types.js';

const OUTSTANDING =
  '(?:finanzierung\\S{0,6}|freigabe\\S{0,2}|genehmigung\\S{0,2}|bewilligung\\S{0,2}|baubewilligung|baugenehmigung|zustimmung|einwilligung|unterschrift\\S{0,2}|gegenzeichnung|unterzeichnung|bestellung|auftragsbestätigung|vertrag|vertragsunterzeichnung|beschluss|entscheid|entscheidung|verwaltungsrat\\S{0,2}|aufsichtsrat\\S{0,2}|vorstand\\S{0,2}|gemeinderat\\S{0,2}|stadtrat|bank|kredit\\S{0,8}|leasing\\S{0,8}|förder\\S{1,12}|subvention\\S{0,2}|budget\\S{0,8}|schriftliche\\S{0,1} \\S{1,30}|papiere|das okay|das ok|prüfung|gremi\\S{2,3}|einkauf|geschäftsleitung|geschäftsführung)';

export const DE_SAFEGUARD: SafeguardWords = {
  unsettled: [
    '(?:vorbehaltlich|vorbehalt\\S{0,2}|unter (?:der|dieser|einer) (?:bedingung|voraussetzung|annahme)|bedingung ist|voraussetzung ist|vorausgesetzt|sofern|soweit|falls|es sei denn|nur wenn|nur,? wenn|wenn (?:die|der|das|alles|er|sie|es|nichts|ihre|seine|kein\\S{0,2}|auch)|solange|hängt (?:\\S{1,30} ){0,5}?(?:ab|an|davon)|abhängig|hängt (?:noch )?(?:an|von|am|vom)|steht und fällt|je nachdem|aufschiebend\\S{0,2}|bedingt\\S{0,2}|bedarf (?:noch )?(?:der|einer))',
    `${OUTSTANDING}(?: \\S{1,30}){0,4}? (?:offen|fehlt|fehlen|aus|ausstehend|ausstehen|folgt|folgen|abwarten|abzuwarten|ungeklärt|unklar|ungewiss|nicht (?:da|durch|erteilt|vor|gesichert|unterschrieben|geklärt)|kommt (?:noch|erst)|läuft noch|erst)`,
    `(?:warten|warte|wartet|fehlt|fehlen|brauchen|braucht|benötigen|benötigt|ausstehend|bis|sobald|bevor|erst nach)(?: \\S{1,30}){0,4}? (?:auf |auf die |die |der |den |das |ihre |seine )?${OUTSTANDING}`,
    '(?:absichtserklärung\\S{0,2}|letter of intent|(?:ein\\S{0,2}|der|den|die|das) (?:loi|mou)|vorvertrag\\S{0,2}|eckpunktepapier|option auf|reservierung|im grundsatz|grundsätzlich|grundsatzentscheid\\S{0,4}|grundsatzzusage|im prinzip|prinzipiell|mündlich\\S{0,2}|fernmündlich|telefonisch (?:zugesagt|bestätigt|beauftragt)|handschlag\\S{0,8}|per handschlag|informell|inoffiziell|im vertrauen|provisorisch\\S{0,2}|vorläufig\\S{0,2}|unverbindlich\\S{0,2}|entwurf|probeweise|testphase|unter dach und fach (?:ist|sind) (?:es |das )?(?:noch )?nicht)',
    '(?:nicht|nichts|kein\\S{0,2}|noch nicht|noch nichts)(?: \\S{1,30}){0,3}? (?:endgültig\\S{0,2}|definitiv\\S{0,2}|fix\\S{0,2}|final\\S{0,2}|verbindlich\\S{0,2}|bindend\\S{0,2}|rechtskräftig\\S{0,2}|rechtsverbindlich\\S{0,2}|offiziell\\S{0,2}|schriftlich\\S{0,2}|unterschrieben|unterzeichnet|gegengezeichnet|sicher\\S{0,2}|spruchreif|durch|in trockenen tüchern|in stein gemeisselt|in stein gemeißelt|bestätigt|genehmigt|freigegeben|beschlossen|fest)',
    '(?:widerruf\\S{0,10}|rücktritt\\S{0,8}|zurück(?:zu)?(?:treten|getreten|gezogen|ziehen|zieht)|tritt (?:\\S{1,30} ){0,5}?zurück|zieht (?:\\S{1,30} ){0,6}?zurück|stornier\\S{1,6}|storno\\S{0,6}|storni\\S{1,4}|abgesprungen|abspringen|springt (?:\\S{1,30} ){0,3}?ab|anders überlegt|umentschieden|meinung geändert|rückzieher\\S{0,1}|kalte füsse|kalte füße|geplatzt|platzt|geplatz\\S{1,3}|abgesagt|absagt|sagt (?:\\S{1,30} ){0,4}?ab|abgeblasen|gekündigt|kündigung|kündigt|auf eis|ruht|pausiert|sistiert|ausgesetzt|annulliert|annullieren|ausstieg|aussteigen|ausgestiegen|steigt (?:\\S{1,30} ){0,4}?aus|will (?:\\S{1,30} ){0,3}?nicht mehr|doch nicht|überlegt (?:es sich )?noch)',
    '(?:(?:noch )?(?:keine|nicht|kein) (?:\\S{1,30} ){0,3}?(?:rechnung\\S{0,2}|fakturier\\S{0,3}|verrechnen|abrechnen|in rechnung|faktura)|mit der (?:\\S{1,30} )?(?:rechnung|faktura|rechnungsstellung|verrechnung|fakturierung|abrechnung) (?:bitte )?(?:\\S{1,30} ){0,3}?(?:warten|zuwarten|abwarten|zurückhalten)|rechnung (?:bitte )?(?:\\S{1,30} ){0,3}?(?:zurückhalten|zurückstellen|erst (?:nach|wenn|sobald|ab))|(?:bitte )?(?:noch )?nicht (?:\\S{1,30} ){0,2}?(?:erfassen|eintragen|verbuchen|notieren))',
  ],
  hearsay: [
    '(?:offenbar|anscheinend|angeblich|scheinbar|dem vernehmen nach|wie man hört|habe gehört|hörensagen|so gut wie|gut wie|quasi|beinahe|nahezu|fast|praktisch|vermutlich|wahrscheinlich|vielleicht|voraussichtlich|eventuell|evtl\\.?|möglicherweise|hoffentlich|glaube|glauben|denke|vermute|nehme an|nehmen an|wohl|80 ?%|90 ?%|95 ?%|99 ?%|zu 80|zu 90|zu 95|zu 99)',
  ],
  openFigures: [
    '(?:welche[rs]?(?: davon| der beiden| von beiden)? (?:nun |jetzt |am ende )?(?:gilt|stimmt|zählt|richtig|massgeblich|maßgeblich)|das eine oder das andere|widersprüchlich\\S{0,2}|widersprechen|klare antwort|unklar|ungeklärt)',
    '(?:neue[rns]?|endgültige[rns]?|genaue[rns]?|korrekte[rns]?|geänderte[rns]?|aktualisierte[rns]?) (?:\\S{1,30} ){0,2}?(?:summe|beträge|betrag|zahlen|preis|termin|datum|start\\S{0,6}|auftragssumme|gesamtsumme|angebot)(?: \\S{1,30}){0,8}? (?:nach|folgt|folgen|nachgereicht|nachreichen|später|noch nicht|noch offen|unbekannt|mitteilen|durchgeben|melden|sobald|wenn)',
    '(?:zahlen|beträge|betrag|summe|summen|preis|preise|angaben|details|termin|datum|start|das|dies|es|alles|der|die)(?: \\S{1,30}){0,4}? (?:(?:kann|können|könnte|könnten|wird|werden|dürfte|dürften)(?: \\S{1,30}){0,4}? (?:ändern|verschieben|anpassen|angepasst|geändert)|ändern (?:kann|können)|noch (?:zu )?(?:bestätigen|bestätigt|prüfen|geprüft|klären|geklärt|verhandelt|offen|abzustimmen))',
    '(?:aus dem kopf|aus dem gedächtnis|ohne gewähr|tbc|tbd|t\\.b\\.d\\.|zu bestätigen|änderungen vorbehalten|irrtum vorbehalten|wenn ich (?:mich )?(?:richtig|recht|nicht)(?: \\S{1,30}){0,3}|bin (?:mir )?(?:\\S{1,30} )?(?:nicht (?:\\S{1,30} )?sicher|unsicher)|nicht (?:\\S{1,30} )?sicher|(?:muss|müssen|werde|werden) (?:\\S{1,30} ){0,5}?(?:prüfen|nachprüfen|nachschauen|nachsehen|abklären|gegenprüfen|bestätigen lassen|verifizieren)|mehr oder weniger|plus ?/? ?minus|plusminus|kann sich (?:noch |aber )*ändern|noch änderungen)',
  ],
  neverWas: [
    '(?:hätte\\S{0,3}|wäre\\S{0,3}|würde\\S{0,3}|könnte\\S{0,3}|sollte\\S{0,3}|gewesen|angeboten|angebot|offeriert|offerte|budget|statt|mitbewerber\\S{0,2}|konkurren\\S{1,6})',
  ],
  takesBack: [
    '(?:streich\\S{1,3} (?:sie )?(?:das|bitte)|das streichen|nein,? (?:moment|halt|falsch|sorry|doch|pardon|quatsch|stimmt nicht|es sind|richtig)|moment|halt|stopp|ach nein|quatsch|unsinn|blödsinn|vielmehr|beziehungsweise|besser gesagt|genauer gesagt|richtiger|ich meine|ich meinte|meinte|gemeint (?:ist|sind|war|waren)|korrigiere|korrektur|berichtige|berichtigung|sorry|pardon|entschuldigung|entschuldigen sie|verzeihung|falsch|verschrieben|vertippt|tippfehler|(?:uns |mich |mir |haben |habe |hatte |hatten |hab |bin |da )verrechnet|verlesen|vertan|geirrt|irrtum|ups|hoppla|mein fehler|stimmt nicht)',
  ],
  noShare: [
    '(?:mwst|mehrwertsteuer|umsatzsteuer|ust|steuer|rabatt|skonto|nachlass|anzahlung|marge|sicher|chance|fertig|erledigt|zinsen|mehr|weniger|günstiger|bei auftrag|bei abnahme)',
  ],
  requests: [
    '(?:(?:bitte )?(?:stell\\S{1,3}|schick\\S{1,3}|send\\S{1,3}|fakturier\\S{1,3}|verrechn\\S{1,3}|berechn\\S{1,3}) (?:sie |du |ihr )?(?:uns|mir|bitte)(?: \\S{1,30}){0,6}?(?: (?:rechnung|in rechnung))?|(?:können|dürfen|kannst|darfst|könnt|dürft) (?:sie |du |ihr )?uns(?: \\S{1,30}){0,6}? (?:rechnung|verrechnen|fakturieren|berechnen)|rechnung (?:bitte )?an uns)',
  ],
  harmless: [
    '(?:ohne (?:jeden |jegliche\\S{0,1} )?(?:vorbehalt\\S{0,2}|bedingung\\S{0,2}|einschränkung\\S{0,2})|vorbehaltlos\\S{0,2}|bedingungslos\\S{0,2}|unbedingt|unabhängig|(?:wenn|falls|sofern|sobald|soweit|solange) (?:sie|du|ihr|noch (?:fragen|etwas|was)|etwas|fragen|es ihnen|das (?:so )?(?:passt|ok|okay|recht)|möglich|nötig|nichts|gewünscht|ich richtig)|nach (?:der |dem |einer )?(?:\\S{1,30} )?(?:genehmigung|freigabe|zustimmung|beschluss|entscheid|prüfung)(?: \\S{1,30}){0,5}? (?:hat|haben|ist|wurde|konnten)|keine frage\\S{0,1}|nicht nur|nicht vergessen|kein problem|praktisch veranlagt|vorbehalten bleibt nichts|(?:alten?|bisherigen?|früheren?|bestehenden?|vorherigen?) (?:\\S{1,30} ){0,6}?(?:gekündigt|kündigt|storniert|abgesagt)|(?:gekündigt|kündigt|storniert)(?: \\S{1,30}){0,3}? (?:alten?|bisherigen?|früheren?|bestehenden?))',
  ],
};
