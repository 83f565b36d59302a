/**
 * Words of hearsay that say nothing of the win: "we'll open the job on 1 February", "the work will be commenced", "it took almost a
 * year", "kaum zu glauben", "j'espère que vous allez bien". Where figures or examples alone tell of a win, hearsay is looked for in the whole
 * mail (openly.ts), so that the days to come of a job that is won would be taken for doubts of it.
 */
import { Phrases } from '../phrases.js';
import type { Language } from '../types.js';

const WILL =
  "(?:'ll| will| shall)(?: (?:then|also|now|all|both|just|only|therefore|of course|definitely|again|next)){0,2}";
const START = '(?:start|begin|commence|kick off|open|get (?:going|started|under ?way|cracking|stuck in|to work|busy))';
const STARTING =
  '(?:starting|beginning|commencing|kicking (?:it |things )?off|opening|getting (?:going|started|under ?way))';
/** What is done to work; never to an order or a contract. */
const WORKED =
  '(?:started|begun|commenced|initiated|kicked off|carried out|performed|executed|undertaken|installed|deployed|rolled out|set up|led|run|managed|handled|staffed|supervised|overseen|looked after|taken care of|coordinated|co-ordinated|headed|invoiced|billed)';
const LEAD =
  '(?:lead|run|manage|look after|handle|head(?: up)?|supervise|oversee|coordinate|co-ordinate|take (?:care|charge|the lead|it from here)|project-?manage|do the (?:work|job|install\\S{0,7}|set-?up|training|roll-?out|configuration|implementation)|train|install|deploy|set (?:it |them |everything |all )?up|be (?:in charge|on ?-?site|there|on the (?:job|ground|tools)|at theirs|(?:taking|looking|leading|running|managing|handling|heading|supervising|overseeing|coordinating|training|installing|doing the) ?))';
/** How we may yet come by the job: then the win itself is to come. */
const TO_WIN =
  '(?:be (?!(?:there|on|in|over|out|at|with|back|off|round|up|down|ready|busy|\\S{3,12}ing)(?![a-z]))|be (?:signing|getting|being|hearing|seeing|winning|closing|receiving|landing|securing|asking|waiting|hoping|trying|in (?:touch|contact)|with it)|sign|countersign|win|get(?! (?:going|started|under ?way|cracking|stuck in|to work|busy|it (?:going|started|done)))|land|secure|receive|have|close|hear|know|find out|agree|finali[sz]e|confirm|conclude|seal|clinch|nail|bag|book|score|obtain|convert|take (?:it|the job|the order)|see(?! (?:you|them again))|seek|try|need|lose|make it|hope|wait|ask|check|probably|likely|hopefully|not|never|only know|propose|quote|offer|bid|pitch|submit|negotiate|push|fight|chase|persuade|convince)';
const UNIT =
  '(?:hours?|days?|weeks?|months?|years?|decades?|minutes?|times|kilometres?|miles|people|users?|licen[cs]es|technicians|staff|employees|vans?|trucks|calls|meetings|visits|mails|e-?mails|pages|sites|branches|depots)';

const OF_THE_WORK: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `(?:we|i)${WILL}(?! ${TO_WIN}(?![a-z]))`,
    `(?:work|works|job|project|engagement|assignment|roll-?out|deployment|install(?:ation)?|implementation|set-?up|training|programme|program|service|team|crew|technicians?|engineers?|consultants?|people|lads|guys|\\S{2,20}) ?${WILL} (?:${START}|be ${STARTING}|be ${WORKED}(?! (?:if|once|when|after|as soon)))`,
    `\\S{2,20}${WILL} ${LEAD}`,
    // "your invoice will be", "the first day for our consultants will be"
    `(?:your|the|our) (?:\\S{1,20} ){0,3}?(?:invoice|bill|share|cut|commission|fee|part|slice|amount for you|amount to invoice|start(?:ing)?(?: date| day)?|kick-?off|first day|day one|commencement)(?: (?:for|of|on|at|to|with|there) (?:\\S{1,20} ){0,2}?\\S{1,20}| itself)?${WILL} (?:be|come to|amount to|fall on)(?! (?:if|once|when|confirmed|agreed|decided|set|fixed|determined|placed|signed|ahead|ours|for us))`,
    `(?:works?|project|job|training|roll-?out|install(?:ation)?|implementation|set-?up|whole thing|it all)${WILL} (?:run|last|take|need|keep us busy)(?! (?:place|if|once|when|off))`,
    `you${WILL} (?:be (?:invoicing|billing|owed|due|entitled|getting|receiving|dealing|hearing|happy|glad|pleased|delighted|interested)|get|receive|invoice|bill|charge|earn|find|remember|recall|see|like|love|meet|want|need)`,
    // "almost three months", "nearly forty users"
    `(?:almost|nearly|more or less|practically|virtually|all but) (?:an?|one|half an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|a hundred|\\d{1,3}) (?:\\S{1,20} )?${UNIT}`,
    `(?:hopefully|i (?:think|guess|hear|heard|reckon|believe)(?: that)?) (?:you|your)(?: (?:'ve|'re|'d|had|have|are|were|can|know|would|well|all))?`,
    'fingers crossed (?:for|that) (?:the )?(?:weather|sun|rain|weekend|your|you)',
  ],
  de: [
    '(?:fast|beinahe|nahezu|praktisch|quasi|wohl|gut) (?:ein(?:e|en|em|er)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|dreißig|dreissig|vierzig|fünfzig|\\d{1,3}) (?:\\S{1,20} )?(?:stunden?|tage?n?|wochen?|monate?n?|jahre?n?|minuten?|mal|kilometer|leute|mitarbeiter\\S{0,3}|nutzer|anwender|lizenzen|techniker\\S{0,1}|fahrzeuge|anrufe|termine|gespräche|besuche|mails|seiten|standorte|filialen)',
    '(?:kaum|nicht|schwer|nur schwer) zu glauben|(?:kaum|nicht|gar nicht) glauben(?= (?:können|konnten|konnte))|(?:kann|können|konnte|konnten) (?:es|das)? ?(?:selbst |noch |immer |gar |noch immer ){0,2}(?:kaum|nicht|gar nicht) glauben|glauben sie mir|glaub(?:e|t)? mir',
    '(?:denken|denke?|denkt) (?:sie |ihr |du |ich |wir )?(?:bitte |auch |noch |gern |gerne |immer ){0,2}(?:an|daran)',
    '(?:sehr|recht|ganz|richtig|äußerst|so) praktisch|praktisch (?:veranlagt|gedacht)|(?:fühl\\S{1,4}) (?:sich |uns |mich )?(?:\\S{1,20} ){0,3}?wohl|zum wohl|sehr wohl|leben sie wohl|wohl bekomms',
    "hoffentlich (?:geht(?: es|'s)|hattet?e?n?|haben|habt|hast|seid|bist|sind sie|sehen wir uns|bis|auf)(?: (?:es|sie|ihr|du|ihnen|dir|euch|bald|gut|ein|einen|eine)){0,3}",
    'vielleicht (?:sehen|treffen|erinner\\S{1,3}|kennen|sieht|kennt|interessiert|hören)(?: (?:wir|man|sie|ihr|du|uns|sich|dich|euch|es)){1,3}',
  ],
  fr: [
    '(?:presque|quasiment|pratiquement) (?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|\\d{1,3}) (?:\\S{1,20} )?(?:heures?|jours?|semaines?|mois|ans?|années?|minutes?|fois|kilomètres|personnes|collaborateurs|utilisateurs|licences|techniciens|véhicules|appels|rendez-vous|visites|mails|pages|sites|agences)',
    "(?:j'espère|nous espérons|on espère|espérons)(?: (?:bien|sincèrement|tous))? (?:que (?:vous|tu|tout|votre|vos|ton|la rentrée|le soleil|le temps)(?: (?:allez|vas|va|avez|as|êtes|es|se porte|portez|passe)){0,2}|vous (?:voir|revoir|lire|croiser|retrouver)|à bientôt|te (?:voir|revoir|lire))",
    '(?:ce )?serait (?:bien |très )?(?:aimable|gentil|sympa|parfait|idéal|super)(?: (?:de|à|si|que) ?(?:votre|ta|vous|tu|nous)?)?',
    '(?:vous vous souvenez|tu te souviens|vous souvenez-vous|on se (?:voit|croise|verra|croisera)|nous nous (?:verrons|croiserons)|vous connaissez|vous savez) (?:sans doute|peut-être|probablement)|sans doute (?:vous souvenez-vous|le savez-vous)',
  ],
};

/** Behind these what is to come may well be the win. */
const OPEN =
  /(?<!\p{L})(?:if|once|unless|until|when|whenever|as soon as|provided|providing|assuming|subject to|pending|after they|after he|after she|in case|should they|should he|falls|wenn|sobald|sofern|vorausgesetzt|erst|nach der unterschrift|si|s'il|s'ils|dès que|une fois|quand|lorsque|à condition|pourvu)(?!\p{L})/u;

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: new Phrases(OF_THE_WORK.en),
  de: new Phrases(OF_THE_WORK.de),
  fr: new Phrases(OF_THE_WORK.fr),
};

/** The folded sentence with such words blanked, so that offsets stay true. */
export function withoutNoHearsay(text: string, language: Language): string {
  if (OPEN.test(text)) return text;
  return PHRASES[language]
    .all(text)
    .reduce(
      (rest, { index, 0: words }) => rest.slice(0, index) + ' '.repeat(words.length) + rest.slice(index + words.length),
      text,
    );
}
