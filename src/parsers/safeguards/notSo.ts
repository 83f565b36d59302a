/**
 * A win, a figure or the mail itself that does not stand, in so many words: nothing is signed, a right to withdraw was made use of, the
 * answer was no, the start is off, the mail was for somebody else.
 */
import { MONTH_NAMES } from '../calendarNames.js';
import type { Language } from '../types.js';

type Words = Readonly<Record<Language, readonly string[]>>;

/** The commitment is not given, or was taken back. */
export const NOT_SO: Words = {
  en: [
    '(?:cancelled|canceled|lost|withdrawn|postponed|scrapped) (?:is|was|are|were)(?: \\S{1,12}){0,2}? (?:order|contract|deal|job|project|signing)|(?:is|are|was|were) (?:strictly |dead |firmly )?(?:against it|opposed)(?= ?[.,;!)]|$)',
    '(?:approval|consent|permit|answer|reply|decision|verdict)(?: \\S{1,20}){0,4}?,? (?:but |and )?(?:it is |it was )?negative',
    '(?:period|window|right|option|clause|deadline)(?: \\S{1,20}){0,8}? (?:and|but|,) ?(?:\\S{1,20} ){0,3}?(?:used|exercised|took|made use of)(?: \\S{1,20}){0,2}? (?:it|that|them|use)',
    "(?:lost|losing) (?:his|her|their) nerve|(?:has|have|he's|she's|they've) (?:still )?(?:got )?until (?:\\S{1,20} )?(?:\\S{3,6}day|\\d{1,2}|tomorrow|noon|midnight|end)(?: \\S{1,20}){0,4}? to (?:back|pull|withdraw|cancel|think|change|decide)",
    '(?:and|which) (?:says|reads|came back as|was) (?:a )?(?:no|negative)(?= ?[.,;!)]|$)|advis(?:es|ed|ing) (?:\\S{1,20} )?(?:against|not to)',
    "(?:approval|consent|permit|permission|signature|order|contract|go-ahead|purchase order|po)(?: \\S{1,20}){0,4}? (?:did not|didn't|has not|hasn't|never) (?:come|came|arrive|arrived)|(?:he|she|they) (?:won't|will not|can't|cannot) (?:be able to )?(?:pay|sign|order|afford)",
    '(?:it|this one|the (?:job|order|deal)) (?:now )?(?:looks?|seems?|is) (?:lost|dead|gone|hopeless)(?: (?:now|again|today|this time))?',
    // "Dan confirmed the scope, not the price"
    '(?:confirmed|agreed(?: (?:to|on))?|approved|accepted|signed off(?: on)?|okayed|cleared|settled|fixed)(?: (?!not)\\S{1,20}){1,5}?,? (?:but |though |and )?not (?:yet |so far )?(?:to |on )?(?:the|our|your|a) (?:\\S{1,12} )?(?:price|amount|figures?|total|sum|budget|money|cost|costs|date|start|contract)(?= ?[.,;!)]|$| yet)',
    // "Dan cancelled."
    '(?<=(?:^\\s{0,3}|[.,;:!–-]\\s{1,2}|(?:and|but|then|so) )(?:(?!(?:is|was|are|were|been|be|being|got|nothing|nobody|we|i|not|never|who|which|that|lunch|meeting|train|flight) )\\S{2,20} ){1,2}(?:has |have |just |now |then ){0,2})(?:cancelled|canceled|backed out|pulled out|withdrew)(?: on us)?(?= ?[.!)]|\\s{0,3}$)',
    '(?:forgot|forgotten|omitted|neglected|failed|declined) to (?:counter)?sign(?! (?:in|out|the (?:guest|visitor)))',
    "(?:you are|you're|we are|we're) (?:just as |no |even |much )?(?:slower|worse|ruder|as bad|as slow|no better|no faster)",
  ],
  de: [
    '(?:freigabe|zustimmung|genehmigung|bewilligung|antwort|bescheid|entscheid(?:ung)?)(?: \\S{1,30}){0,4}?,? (?:aber |und |sie ist |er ist )?(?:negativ|abschlägig)|(?:ist|sind|war|waren) (?:strikt |klar |aber |noch |immer noch )?dagegen(?= ?[.,;!)]|$)',
    '(?:frist|bedenkzeit|recht|rücktritt\\S{0,8}|widerruf\\S{0,10}|klausel|\\S{3,20}frist|\\S{3,20}recht|option)(?: \\S{1,30}){0,8}? (?:genutzt|ausgenutzt|gebraucht|ausgeübt|gezogen|in anspruch genommen|gebrauch gemacht)',
    '(?:unterschrieben|unterzeichnet|bestellt|beauftragt|fix|sicher|entschieden) (?:ist|war|wurde|hat er|haben sie|hat sie)(?: (?:aber|noch|bisher|bislang|leider|ja|also|damit)){0,3} (?:nichts|gar nichts|niemand|keiner|nichts davon)|nichts (?:ist |wurde )?(?:unterschrieben|unterzeichnet|beauftragt)',
    '(?:kann|können|könnte|könnten|darf|dürfen) (?:\\S{1,30} ){0,3}?bis (?:\\S{1,30} ){1,4}?(?:zurück|raus|heraus|aussteigen|absagen|widerrufen)(?:treten|ziehen)?',
    '(?:lautet|lautete|heißt|hieß|war|ist) (?:leider |aber |nun |schlicht )?(?:nein|ablehnend|abschlägig)|(?:rät|riet|raten|rieten)(?: \\S{1,30}){0,4}? ab|abgeraten',
    '(?:freigabe|genehmigung|zustimmung|bewilligung|unterschrift|bestellung|auftrag|zusage|okay|ok|ja)(?: \\S{1,30}){0,4}? (?:kam|kamen|kommt|traf|ging)(?: (?:aber|leider|bisher|bislang|dann|doch)){0,2} (?:nicht|nie)(?! (?:nur|überraschend|unerwartet|zu spät))',
    '(?:aber|jedoch|allerdings|nur|noch)(?: noch)? ohne (?:die |seine |ihre |eine |gültige |jede )?(?:unterschrift|freigabe|stempel|zusage)',
    '(?:vorbehalt\\S{0,2}|bedenken|zweifel|einwände?)(?: \\S{1,30}){0,6}? (?:nicht|nie|kaum) (?:\\S{1,30} ){0,2}?(?:ausräumen|ausgeräumt|entkräften|beseitigen|zerstreuen)',
    '(?:nicht|keineswegs) (?:dass )?(?:\\S{1,30} ){0,4}?(?:gefährdet|in gefahr)(?: \\S{1,30})?,? ?-? ?noch nicht',
    // "Hat den Umfang bestätigt, den Preis nicht"
    '(?:bestätigt|freigegeben|zugestimmt|akzeptiert|abgesegnet|angenommen|genehmigt|geklärt|fixiert)(?: hat)?,? (?:aber |jedoch |nur )?(?:(?:den|die|das|dem|der|zum) (?:\\S{1,20} )?(?:preis\\S{0,2}|betrag|summe|termin|start\\S{0,8}|kosten|budget|vertrag|zahlen|beträge) (?:aber |jedoch |noch |bisher |bislang ){0,2}nicht|nicht (?:aber )?(?:den|die|das|dem|der|zum) (?:preis\\S{0,2}|betrag|summe|termin|start\\S{0,8}|kosten|budget|vertrag|zahlen|beträge))(?= ?[.,;!)]|$)',
    'vergessen,? (?:\\S{1,20} ){0,3}?zu (?:unterschreiben|unterzeichnen|gegenzeichnen)|zu (?:unterschreiben|unterzeichnen) vergessen',
    '(?:beide[nmrs]?|wir|sie) (?:sind|seid) (?:genauso |auch nicht |noch )(?:langsam|schlecht|schlechter|langsamer)',
  ],
  fr: [
    '(?:délai|période|droit|faculté|clause|option)(?: \\S{1,20}){0,9}? (?:utilisée?|exercée?|fait usage|fait jouer|saisie?|usé)',
    "(?:il|elle|ils|elles|le client|m\\. \\S{2,20})(?: \\S{1,8})? (?:signera|signeront|va signer|vont signer|doit signer|doivent signer)(?= ?[.,;!)]|$| (?:le (?:contrat|devis|bon)|la (?:commande|semaine)|lundi|mardi|mercredi|jeudi|vendredi|demain|bientôt|prochainement|après|en|dans|début|fin|ces jours|cette|encore|d'ici))",
    "(?:il|elle|on|ils|elles|le client) (?:a|ont) (?:encore )?jusqu'(?:à|au|en) (?!présent|maintenant|ici)\\S{2,20}",
    '(?:déconseill\\S{1,4}|dissuad\\S{1,4})|(?:réponse|avis|accord|feu vert|décision)(?: \\S{1,20}){0,6}? (?:est|était|fut|a été) (?:\\S{1,20} )?(?:non|négati(?:f|ve)|défavorable)',
    '(?:et|mais|puis) (?:il|elle|ils|elles|le client|m\\. \\S{2,20}) (?:nous )?(?:a|ont) (?:finalement |donc )?dit non',
    // "A confirmé le périmètre, pas le prix"
    "(?:confirmé|validé|accepté|approuvé|réglé|fixé|arrêté)(?: (?!pas)\\S{1,20}){1,5}?,? (?:mais )?pas (?:encore )?(?:le |la |les |l'|son |leur )(?:prix|montants?|total|somme|budget|chiffres?|coûts?|date|début|démarrage|contrat)(?= ?[.,;!)]|$)",
    '(?:oublié|omis|négligé|manqué) de (?:contre)?signer',
    "rien n'(?:est|a été) (?:encore )?(?:signé|commandé|décidé|sûr|acquis)",
    "seule? (?:\\S{1,20} )?(?:mécontent|insatisfait|fâché|déçu)\\S{0,2},? (?:c'est|est) (?:lui|elle|eux|le client|m\\.|notre)",
  ],
};

/** The mail is not meant for the desk, or not meant at all. */
export const NOT_MEANT: Words = {
  en: [
    '(?:treat|consider|regard) (?:this|it|that|my (?:mail|message|e-?mail))(?: \\S{1,20})? as (?:\\S{1,20} )?(?:unsent|not sent|never sent|unwritten|void|withdrawn)',
    '(?:this|that|it|the above|my mail|(?:this|that|the) (?:mail|message|e-?mail|note)) (?:was|is) (?:actually |really )?(?:meant|intended) for (?:my|a|another|the|one of|someone|somebody)',
  ],
  de: [
    '(?:betrachte\\S{0,2}|behandel\\S{1,2}|seh(?:en|t)|sieh)(?: \\S{1,30}){0,5}? als (?:nicht (?:gesendet|geschrieben|geschickt)|gegenstandslos|ungesendet|nie (?:gesendet|geschrieben))',
    '(?:das|dies|es|diese (?:mail|nachricht)|die (?:mail|nachricht)) (?:war|ist)(?: (?:eigentlich|wohl|ja|aber|leider)){0,2} (?:für|an) (?:mein\\S{0,2}|unser\\S{0,2}|ein\\S{0,2}|jemand\\S{0,2}|die|den) (?:\\S{1,30} ){0,3}?(?:bestimmt|gedacht|gemeint|gerichtet|adressiert)',
  ],
  fr: [
    '(?:considér|trait|regard)(?:ez|er)(?: \\S{1,20}){0,4}? comme (?:non (?:envoyée?|écrite?|avenue?)|nulle?|jamais (?:envoyée?|écrite?)|annulée?)',
    "(?:c'était|ceci était|cela était|ce (?:message|mail|courriel) (?:était|est)) (?:en fait |plutôt |destiné )?(?:pour|à) (?:ma|mon|un|une|l'un|notre|quelqu'un) ?(?:autre |d')?(?:collègue|confrère|consœur|amie?|chef|cheffe|client|cliente|associée?|autre)",
  ],
};

const EN_FACT =
  '(?:(?:the |our |your |that |about |all about ){0,3}(?:figure|amount|price|total|sum|date|start(?: date)?|kick-?off|day))';

/** A figure, a day or a month of the mail is off. */
export const FACT_IS_OFF: Words = {
  en: [
    `(?:forget|scrap|scratch|strike|ignore|disregard) (?:about )?(?:the )?(?:\\S{1,10} (?:of )?)?(?:${MONTH_NAMES.en})(?= ?[.,;!)]|$| start| date| then)`,
    `${EN_FACT}(?: (?:of|on|in) (?:\\S{1,14} ){1,3}?| )(?:is|are|was|has been|has|is now)(?: \\S{1,12})? (?:off|off the table|dead|history|out of the window|blown|gone|fallen through|no longer on|scrapped|dropped)(?= ?[.,;!)]|$)`,
  ],
  de: [
    `(?:vergessen sie|vergesst|vergiss|streichen sie|streicht|streich)(?: bitte)? (?:den )?(?:\\S{1,10} )?(?:${MONTH_NAMES.de})(?= ?[.,;!)]|$)`,
    '(?:termin|start\\S{0,7}|beginn)(?: (?:am|vom|im) (?:\\S{1,14} ){1,4}?| )(?:ist|sind|wäre)(?: \\S{1,12}){0,2}? (?:geplatzt|hinfällig|vom tisch|gestrichen|gestorben|weg|passé|nicht mehr (?:aktuell|möglich|zu halten|haltbar))',
    "(?:die|der|das) (?:\\d[\\d.']{0,9}(?: ?(?:€|eur|euro|chf|franken))?|betrag|summe|auftragssumme|preis)(?: \\S{1,12}){0,2}? (?:ist|sind)(?: \\S{1,12}){0,2}? (?:hinfällig|vom tisch|gestrichen|geschichte|passé|nicht mehr (?:aktuell|gültig))",
  ],
  fr: [
    `(?:oubliez|oublie|biffez|rayez|effacez)(?: donc)? (?:le mois de |le (?:\\S{1,4} )?|mi-|début |fin )?(?:${MONTH_NAMES.fr})(?= ?[.,;!)]|$)`,
    "(?:le|les|la|ce|ces|cette|l'|votre|notre)\\s?(?:\\d[\\d .,']{0,11}(?: ?(?:chf|francs|eur|euros|€|fr\\.?))?|montants?|total|prix|somme|date(?: d\\S{1,12})?|début|démarrage|jour)(?: (?:du|au|de|d'|en) (?:\\S{1,14} ){1,3}?| )(?:n'|ne )?\\s?(?:est|sont|a|ont)(?: été)? (?:\\S{1,12} )?(?:plus d'actualité|passée?s? à la trappe|à la trappe|tombée?s? à l'eau|abandonnée?s?|caducs?|caduques?|plus valables?|plus bonn?e?s?|morte?s?|enterrée?s?)",
  ],
};
