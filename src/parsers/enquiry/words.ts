/**
 * What customers write to the vendor, in their own words: first person, where a partner's reports of an unhappy customer
 * are in the third (locales/<lang>/complaint.ts, which are read as well).
 */
import { Phrases } from '../phrases.js';
import type { Language } from '../types.js';

export interface EnquiryWords {
  /** The customer is unhappy, or wants something put right. */
  readonly complaint: Phrases;
  /** The customer wants to know or to have something. */
  readonly enquiry: Phrases;
  /** Nothing but thanks. */
  readonly thanks: Phrases;
  /** Takes a complaint's words back: "no complaint", "not unhappy". */
  readonly none: Phrases;
  readonly settled: Phrases;
  readonly unsettled: Phrases;
}

const EN: EnquiryWords = {
  complaint: new Phrases([
    // "We are really disappointed with the go-live." · "I am not happy with how this was handled."
    "(?:i am|i'm|we are|we're|i feel|we feel|i was|we were|my team is|our team is|everyone here is) (?:\\S{1,20} ){0,3}?(?:unhappy|disappointed|dissatisfied|frustrated|annoyed|upset|angry|furious|fed up|let down|concerned about the way|appalled|shocked)",
    "(?:i am|i'm|we are|we're|we were|i was) (?:\\S{1,20} ){0,2}?(?:not|far from|anything but) (?:\\S{1,20} ){0,2}?(?:happy|satisfied|pleased|impressed|content)",
    "(?:(?:isn't|is not|wasn't|was not|not|hardly) (?:\\S{1,20} ){0,2}?(?:good enough|acceptable|what (?:we|i) (?:were|was) (?:promised|told|sold)|what (?:we|i) (?:paid|signed up|ordered|agreed|expected)))",
    '(?:want|wish|would like|have|need) to (?:\\S{1,20} )?(?:complain|make a complaint|lodge a complaint|raise a complaint|escalate)|(?:formal|official|a) complaint',
    '(?:nobody|no one|no-one) (?:\\S{1,20} ){0,4}?(?:showed up|turned up|called|calls|rang|came|comes|answers|answered|replies|replied|responds|responded|gets back|got back|has been in touch)',
    "(?:did not|didn't|has not|hasn't|have not|haven't|never|failed to|fails to) (?:\\S{1,20} )?(?:turn(?:ed)? up|show(?:ed|n)? up|call(?:ed)? (?:us )?back|come back to us|came back to us|returned? (?:our|my)|delivered?|finish(?:ed)?|fix(?:ed)?|repl(?:y|ied)|respond(?:ed)?|honou?red?)",
    '(?:still|again|keeps?|constantly) (?:\\S{1,20} ){0,3}?(?:not working|does not work|doesn.t work|broken|failing|crashing|down|wrong|no answer|no reply|no response|waiting)',
    '(?:i|we) (?:want|demand|expect|insist on|am asking for|are asking for) (?:\\S{1,20} ){0,3}?(?:refund|money back|compensation|apology|someone else|another (?:partner|technician|consultant|firm)|this (?:fixed|sorted|put right))',
    '(?:unacceptable|unprofessional|incompetent|shambles|disgrace(?:ful)?|rude|careless|sloppy|shoddy|a joke|a mess|a nightmare|a disaster|misled|lied to|overcharged|ripped off|ignored|waste of (?:time|money))',
    '(?:broken|empty) promises?|promised (?:\\S{1,20} ){0,6}?but|days? late|weeks? late|lost (?:all )?(?:patience|confidence|faith|trust)|had enough',
  ]),
  enquiry: new Phrases([
    '(?:could|can|would|will) (?:you|someone|somebody|anyone)|(?:do|does|did) (?:you|we|it|the)|(?:is|are) (?:it|there|you) (?:\\S{1,20} )?(?:possible|able|a way)',
    "(?:i|we) (?:would like|'d like|want|need) to (?:know|ask|find out|understand|change|move|add|order|book|check)|(?:i|we) (?:was|were|am|are|have been) wondering|quick question|a question (?:about|on)|question:",
    '(?:how|when|where|who|which|what|why) (?:do|does|can|could|will|would|is|are|should|about)|please (?:let (?:us|me) know|tell|send|confirm|advise|call|explain)|let (?:us|me) know',
  ]),
  thanks: new Phrases([
    '(?:many |lots of )?(?:thanks|thank you|thx|cheers|much appreciated|appreciate it|great|perfect|brilliant|lovely|wonderful)',
  ]),
  none: new Phrases([
    "(?:no|any|without|not (?:a|really a)|isn't a|is not a|never had a) (?:\\S{1,20} ){0,2}?(?:complaints?|problems?|issues?)|(?:can't|cannot) complain|not (?:at all )?(?:unhappy|disappointed|a complaint)|no longer (?:unhappy|upset|angry)",
  ]),
  settled: new Phrases([
    "(?:yes|yep|yeah|yup|sure|absolutely|correct|confirmed)|(?:it|this|that|everything|all|the matter|the issue|the problem)(?: is|'s| has been| was)? (?:\\S{1,20} ){0,2}?(?:settled|sorted|sorted out|resolved|solved|fixed|fine|good|ok|okay|done|put right|working)|all (?:good|sorted|settled|fine|ok|okay|resolved)|(?:we are|we're|i am|i'm) (?:\\S{1,20} ){0,2}?(?:happy|satisfied|pleased)|happy with",
  ]),
  unsettled: new Phrases([
    "(?:no|nope|not really|not yet|not at all|not quite|far from it|unfortunately not|i'm afraid not|partly|partially|almost|only)|(?:is|it's|are|was|has|have|been|isn't|hasn't|aren't|not|n't) (?:\\S{1,20} ){0,3}?(?:not|still|unsettled|unresolved|broken|open)|still (?:\\S{1,20} ){0,3}?(?:waiting|not|broken|open|problem|wrong|unhappy|no)|(?:not|isn't|hasn't|wasn't|aren't|never) (?:\\S{1,20} ){0,3}?(?:settled|sorted|resolved|solved|fixed|fine|good|ok|okay|done|happy|satisfied|heard|working)|nothing (?:has )?(?:happened|changed)|nobody|no one|except|apart from|but",
  ]),
};

const DE: EnquiryWords = {
  complaint: new Phrases([
    '(?:ich bin|wir sind|ich war|wir waren|bin ich|sind wir) (?:\\S{1,30} ){0,4}?(?:unzufrieden|enttäuscht|verärgert|sauer|frustriert|empört|genervt|entsetzt|fassungslos|nicht (?:\\S{1,30} )?(?:zufrieden|glücklich|einverstanden))',
    '(?:möchte|möchten|will|wollen|muss|müssen) (?:\\S{1,30} ){0,6}?(?:beschweren|reklamieren|beanstanden|beschwerde)|beschwerde|reklamation|mängelrüge',
    '(?:niemand|keiner) (?:\\S{1,30} ){0,4}?(?:gekommen|erschienen|gemeldet|meldet|zurückgerufen|ruft|antwortet|geantwortet|reagiert|erreichbar)|(?:nie|nicht|bis heute nicht|immer noch nicht|noch immer nicht) (?:\\S{1,30} ){0,4}?(?:gemeldet|erschienen|gekommen|zurückgerufen|geliefert|behoben|fertig|funktioniert|geantwortet|reagiert)',
    '(?:immer noch|noch immer|schon wieder|ständig|wieder) (?:\\S{1,30} ){0,3}?(?:nicht|keine|kein|kaputt|defekt|fehler|falsch|ausgefallen)',
    '(?:fordere|fordern|verlange|verlangen|erwarte|erwarten|bestehe|bestehen) (?:\\S{1,30} ){0,6}?(?:entschuldigung|rückerstattung|geld|entschädigung|stellungnahme|nachbesserung|klärung|lösung)',
    'inakzeptabel|unprofessionell|unverschämt\\S{0,4}|frechheit|zumutung|katastroph\\S{0,6}|mangelhaft\\S{0,3}|unfreundlich\\S{0,2}|geduld (?:\\S{1,30} )?(?:am ende|zu ende)|vertrauen verloren|leere versprechen|nicht (?:\\S{1,30} )?(?:akzeptabel|hinnehmbar|vereinbart|das,? was)',
  ]),
  enquiry: new Phrases([
    '(?:können|könnten|würden|wollen) (?:sie|wir)|(?:kann|könnte) (?:ich|man|jemand)|(?:ich|wir) (?:hätte|hätten|habe|haben) (?:\\S{1,30} ){0,3}?(?:frage|fragen)|(?:möchte|möchten|würde|würden) (?:\\S{1,30} ){0,5}?(?:wissen|fragen|bestellen|ändern|erfahren)|anfrage',
    '(?:wie|wann|wo|wer|welche\\S{0,1}|was|warum|ob) (?:\\S{1,30} ){0,3}?(?:kann|können|ist|sind|wird|werden|geht|kommt|kostet|kosten|brauchen)|bitte (?:\\S{1,30} ){0,4}?(?:mitteilen|bescheid|schicken|senden|rückmeldung|rückruf|erklären|bestätigen)',
  ]),
  thanks: new Phrases([
    '(?:vielen|herzlichen|besten|lieben)? ?dank|danke(?: schön| sehr| vielmals)?|merci|super|perfekt|prima|wunderbar|sehr gut',
  ]),
  none: new Phrases([
    '(?:keine?|keinerlei|ohne) (?:\\S{1,30} ){0,2}?(?:beschwerden?|reklamation\\S{0,2}|beanstandung\\S{0,2}|probleme?)|nicht (?:mehr )?(?:unzufrieden|verärgert|enttäuscht)',
  ]),
  settled: new Phrases([
    '(?:ja|jawohl|genau|stimmt|gerne bestätigt)|(?:ist|sind|wurde|hat sich|alles|somit) (?:\\S{1,30} ){0,3}?(?:erledigt|geklärt|gelöst|behoben|in ordnung|gut|bestens|ok|okay)|alles (?:gut|bestens|klar|erledigt|in ordnung|ok|okay)|(?:bin|sind) (?:\\S{1,30} ){0,3}?zufrieden',
  ]),
  unsettled: new Phrases([
    '(?:noch |leider |gar |bisher )?(?:nicht|nie|kein|keine|immer noch|noch immer|weiterhin) (?:\\S{1,30} ){0,4}?(?:erledigt|geklärt|gelöst|behoben|in ordnung|zufrieden|gut|gemeldet|fehler|probleme?|offen|passiert|geschehen|funktioniert)|(?:nein|ne|leider nein|leider nicht|noch nicht|nicht ganz|teilweise|nur zum teil|keineswegs)|nichts (?:\\S{1,30} ){0,2}?(?:passiert|geschehen|gehört)|niemand|aber|ausser|außer|bis auf|unzufrieden',
  ]),
};

const FR: EnquiryWords = {
  complaint: new Phrases([
    "(?:je suis|nous sommes|j'ai été|nous avons été|on est) (?:\\S{1,20} ){0,4}?(?:déçue?s?|mécontente?s?|insatisfaite?s?|fâchée?s?|furieux|furieuse|énervée?s?|agacée?s?|excédée?s?|choquée?s?|scandalisée?s?|à bout)",
    "(?:je ne suis|nous ne sommes|on n'est) (?:\\S{1,20} ){0,2}?(?:pas|guère|plus) (?:\\S{1,20} ){0,2}?(?:contente?s?|satisfaite?s?|heureux|heureuse)",
    '(?:je|nous) (?:souhaite|souhaitons|veux|voulons|voudrais|voudrions|tiens à|tenons à|dois|devons) (?:\\S{1,20} ){0,3}?(?:me plaindre|nous plaindre|réclamer|porter plainte)|réclamation|plainte|me plains|nous plaignons',
    'personne (?:\\S{1,20} ){0,4}?(?:venue?|rappelée?|répond|répondu|passée?|présentée?|joignable)|(?:jamais|toujours pas|pas encore|pas) (?:\\S{1,20} ){0,3}?(?:rappelés?|livrée?|répondu|venus?|réparée?|corrigée?|fonctionne|terminée?)',
    "(?:j'exige|nous exigeons|je demande|nous demandons|j'attends|nous attendons) (?:\\S{1,20} ){0,4}?(?:remboursement|excuses|dédommagement|explications?|geste|indemnisation)",
    'inacceptables?|inadmissibles?|pas (?:\\S{1,20} )?(?:acceptable|normal|sérieux|professionnel|à la hauteur)|scandaleux|lamentable|honteux|une honte|incompétent\\S{0,3}|catastroph\\S{0,5}|perdu (?:patience|confiance)|promesses? (?:non tenues?|en l.air)',
  ]),
  enquiry: new Phrases([
    '(?:pourriez|pouvez|pourrait|peut|peux|voulez|auriez)-(?:vous|on|il|je|nous)|(?:je|nous) (?:voudrais|voudrions|souhaite|souhaitons|aimerais|aimerions) (?:\\S{1,20} ){0,3}?(?:savoir|connaître|demander|commander|modifier|comprendre|changer)|une question|demande de',
    "(?:comment|quand|où|qui|quel\\S{0,3}|pourquoi|combien|est-ce (?:que|qu'il)) (?:\\S{1,20} ){0,3}?(?:est|sont|peut|peuvent|faut|sera|coûte|fait|avez|puis|pouvons)|merci de (?:nous|me|bien vouloir|confirmer|rappeler|préciser)",
  ]),
  thanks: new Phrases([
    "(?:un grand |mille )?merci(?: beaucoup| bien| à vous| d'avance)?|parfait|super|très bien|formidable",
  ]),
  none: new Phrases([
    '(?:aucune?|sans|pas de|pas une) (?:\\S{1,20} ){0,2}?(?:plainte|réclamation|problèmes?|souci)|plus (?:mécontente?s?|fâchée?s?)',
  ]),
  settled: new Phrases([
    "(?:oui|tout à fait|effectivement|exact|c'est (?:bon|réglé|résolu|en ordre|parfait)|bien reçu)|(?:est|sont|a été|tout est|affaire) (?:\\S{1,20} ){0,3}?(?:réglée?s?|résolue?s?|corrigée?s?|en ordre|bon|rentrée? dans l'ordre)|(?:suis|sommes) (?:\\S{1,20} ){0,3}?(?:satisfaite?s?|contente?s?)",
  ]),
  unsettled: new Phrases([
    "(?:non|pas vraiment|pas encore|pas du tout|pas tout à fait|malheureusement pas|partiellement|en partie|hélas)|(?:n'est|n'a|ne sont|n'ont|ne suis|ne sommes|toujours|rien|jamais|personne) (?:\\S{1,20} ){0,4}?(?:pas|plus|rien|réglée?|résolue?|bougé|changé|attente|rappelés?)|mais|sauf|excepté|mécontente?s?",
  ]),
};

export const ENQUIRY_WORDS: Readonly<Record<Language, EnquiryWords>> = { en: EN, de: DE, fr: FR };

/** All languages, the given one first: people mix them, and a mail's own words count before those of another. */
export function languagesFrom(own: Language): readonly Language[] {
  return [own, ...(['en', 'de', 'fr'] as const).filter((language) => language !== own)];
}
