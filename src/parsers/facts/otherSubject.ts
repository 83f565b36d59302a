/**
 * Days whose clause has a subject of its own, which is not the job, its crew or the customer: "my daughter starts school on Monday",
 * "bei uns fängt im März eine neue Beraterin an", "leur exercice commence en octobre". They are no start of the job. Nothing is set aside where the clause names the job or who does it.
 */
import { stands } from '../patterns/guard.js';
import { allIn } from '../patterns/matches.js';
import { anyOf, folded } from '../phrases.js';
import type { Language } from '../types.js';
import type { Placed } from './mentions.js';

/** Who begins somewhere else: the family, and those who are new in a firm. */
const SOMEBODY: Readonly<Record<Language, string>> = {
  en: anyOf([
    '(?:daughters?|sons?|wife|husband|kids?|children|child|eldest|youngest|brother|sister|mother|father|mum|dad|parents|niece|nephew)',
    '(?:apprentices?|trainees?|interns?|students?|work experience \\p{L}{3,8}|graduates?)',
    '(?:an?|our|their|his|her|my|the|\\p{L}{2,10}) new (?:\\p{L}{3,14} )?(?:consultant|colleague|hire|starter|recruit|assistant|receptionist|accountant|bookkeeper|dispatcher|manager|secretary|trainee)',
  ]),
  de: anyOf([
    '(?:tochter|töchter|sohn|söhne|kind|kinder|jüngste[rn]?|älteste[rn]?|bruder|schwester|enkel\\p{L}{0,3}|neffe|nichte)',
    '(?:azubis?|lehrlinge?|lernende[rn]?|auszubildende[rn]?|praktikant\\p{L}{0,5}|trainees?|werkstudent\\p{L}{0,5})',
    'neue[rn]? (?:\\p{L}{3,14} )?(?:berater|kolleg|mitarbeiter|assistent|buchhalter|disponent|sekretär|leiter|chef|kraft)\\p{L}{0,5}',
  ]),
  fr: anyOf([
    '(?:fille|fils|enfants?|femme|mari|aînée?|cadette?|benjamine?|frère|sœur|nièce|neveu)',
    '(?:apprentie?s?|stagiaires?|alternante?s?|étudiante?s?)',
    'nou(?:vel|veau|velle)s? (?:\\p{L}{3,14} )?(?:consultante?|collègue|collaborat\\p{L}{3,5}|assistante?|comptable|secrétaire|employée?|recrue)',
  ]),
};

/** What begins by itself: times of the year, events, the customer's own dates. */
const EVENT: Readonly<Record<Language, string>> = {
  en: anyOf([
    '(?:fiscal|financial|school|academic|business|tax|accounting|budget) year',
    '(?:seasons?|summer|winter|spring|autumn|holidays|half-?term|term|semester|snow|rain|frost|heat|harvest|lambing|carnival|ramadan|lent|advent)(?: break| shutdown| rush)?',
    '(?:stocktake|stock-?taking|audit|inspection|(?:christmas|leaving|birthday|office|staff|retirement|summer|street|works) (?:party|do)|fair|trade show|expo|exhibition|tournament|world cup|championships?|conference|congress|concert|festival|elections?|strike|marathon)',
  ]),
  de: anyOf([
    '\\p{L}{0,16}(?:jahr|saison|ferien|semester|winter|sommer|herbst|frühling|fasching|karneval|fastenzeit|ernte|schnee|frost)',
    '(?:\\p{L}{0,16}(?:feier|messe|turnier|meisterschaft|konzert|tagung|kongress|konferenz|streik|inventur|audit|festival)|\\p{L}{3,16}fest|(?:weihnachts|floh|jahr|oster|herbst)markt|\\p{L}{4,16}(?:wahl|prüfung))',
    '(?:wm|em|kur|reha|lehrgang)',
  ]),
  fr: anyOf([
    '(?:exercice|année (?:scolaire|fiscale|comptable|universitaire)|saison|été|hiver|printemps|automne|vacances|rentrée|trimestre|semestre|neige|pluie|gel|moisson|vendanges|carnaval|ramadan|carême)',
    "(?:salon (?:de la|du|des|de l['’]) ?\\p{L}{3,16}|foire|fête(?: \\S{1,12}){0,2}|marché de noël|coupe|championnat|match|tournoi|concert|festival|congrès|colloque|conférence|élections?|grève|soldes|inventaire|audit|course|marathon)",
  ]),
};

const BEGINS: Readonly<Record<Language, string>> = {
  en: '(?:starts?|started|starting|begins?|began|beginning|kicks? off|kicked off|opens?|opened|commences?|runs?|joins?|arrives?|comes?)',
  de: '(?:beginnt|beginnen|begann|startet|starten|fängt|fangen|fing|kommt|kommen|geht|gehen|läuft|öffnet|tritt)',
  fr: '(?:commenc(?:e|ent|era|eront)|démarr(?:e|ent|era|eront)|débute(?:nt|ra|ront)?|ouvr(?:e|ira)|arriv(?:e|ent|era|eront)|entre(?:nt|ra)?|rejoint|rejoindra)',
};

/** What somebody begins that is not our job. */
const ELSEWHERE: Readonly<Record<Language, string>> = {
  en: 'start(?:s|ed|ing)? (?:at )?(?:school|nursery|kindergarten|university|uni|college|preschool|(?:an?|her|his|my|their) (?:new |first )?(?:job|course|apprenticeship|degree|studies|diet|(?:maternity |parental |paternity )?leave|holidays?))',
  de: '(?:in die schule|mit der schule|(?:die|ihre|seine|eine) (?:\\p{L}{3,12} )?(?:ausbildung|lehre|studium|kur|reha|elternzeit|stelle)|(?:ein|ihr|sein|das) studium)',
  fr: "(?:l['’]école|à l['’]école|la maternelle|le collège|le lycée|l['’]université|(?:sa|ses|son|leurs?) (?:stage|apprentissage|études|formation|nouvel emploi|nouveau travail|congé|classes?))",
};

/** The job and who does it: with one of these in the clause the day may be its start. */
const JOB: Readonly<Record<Language, string>> = {
  en: "(?:we|we'll|we're|crew|teams?|engineers?|technicians?|techs?|fitters?|installers?|jobs?(?<!(?:new|first|her|his|their|my|a) job)|works?|project|roll-?out|deployment|installation|implementation|on ?-?site|phase|contract|engagement)",
  de: '(?:wir|team|techniker|monteure?|leute|trupp|mannschaft|arbeit|arbeiten|auftrag|projekt|baustelle|einsatz|umsetzung|einführung|installation|los|vor ort|rollout)',
  fr: '(?:(?<!chez )nous|on|équipes?|techniciens?|monteurs?|chantier|travaux|mission|projet|déploiement|installation|intervention|sur place|sur site)',
};

/** Said of the reader's own door, of a room, of a person that is away. */
const ASIDE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '(?:arriv(?:e|es|ing)|land(?:s|ing)?|turns? up|comes?|reach(?:es)?|be)(?: (?:at|in|on))? (?:with you|you|your (?:reception|desk|office|door|doorstep|end|place|post|letterbox|inbox))',
    '(?:parcel|package|packet|postcard|card|letter|honey|cakes?|hamper|wine|gifts?|presents?|calendars?|box(?:es)?|flowers|chocolates|biscuits|bottles?|samples?|brochures?)(?: (?:with|of|for|from) (?:\\p{L}{2,12} ?){1,3})? (?:should |will |to |is |are )?(?:arriv\\p{L}{1,3}|land\\p{L}{0,3}|come|comes|coming|get there)',
    '(?:room|table|seats?|taxi|flights?|hotel|court|car|ferry|train|tickets?|babysitter)(?: (?:is|was|are|has been|have been))? booked',
    "(?:^|[\\s,])(?!(?:we|it|they|you|crew|team|everyone|nobody)(?!\\p{L}))(?:i|he|she|\\p{L}{3,14}|(?:our|my|their|the) \\p{L}{3,14}) (?:won't|will not|isn't|is not|can't|cannot) be in|(?:i'm|i am|(?:^|[\\s,])(?!(?:we|they|work|team|crew|it|job)(?!\\p{L}))\\p{L}{3,14}(?: is|'s)) off(?: (?:on|from|as of|for|until|till))?(?: the)?(?= #)",
  ],
  de: [
    '(?:einladung|agenda|tagesordnung|protokoll|unterlagen|programm|rundmail)(?: \\p{L}{2,14}){0,2} (?:kick-?off|start|auftakt|beginn)(?: \\p{L}{2,14})? (?:geht|gehen|kommt|kommen|folgt|folgen|verschick\\p{L}{1,2}|schick\\p{L}{1,2}|erhalt\\p{L}{1,2}|bekomm\\p{L}{1,2})',
    '(?:kisten?|kartons?|pakete?|päckchen|karten?|post|bücher|kalender|flaschen?|geschenke?|lebkuchen|muster|prospekte?|kuchen|honig|wein)(?: (?:mit|von|für|aus) (?:\\p{L}{2,14} ?){1,3})? (?:kommt|kommen|sollte[n]?|trifft|treffen|wird|werden)',
    '# (?:ist|war|herrscht) (?:dort|da|hier|bei (?:ihnen|denen|uns)) (?:immer |wieder |meist |ohnehin )?(?!start|beginn|auftakt|kick|arbeits|bau|einsatz|projekt|unser|das|die|der|erst|los|mein|alles|schluss)\\p{L}{3,24}(?= ?(?:$|[.,;!]))',
  ],
  fr: [
    "(?:colis|paquet|carte|lettre|miel|gâteaux?|vin|cadeaux?|calendriers?|fleurs|chocolats?|bouteilles?|échantillons?|brochures?)(?: (?:de|du|d['’]|avec|pour) ?(?:\\p{L}{2,12} ?){1,3})? (?:arriv\\p{L}{1,5}|sera|devrait|viendra)",
    "(?:^|[\\s,])(?!(?:nous|on|ils|elles|équipe|personne)(?!\\p{L}))(?:je|il|elle|\\p{L}{3,14}|(?:le|la|ma|mon|notre|leur) \\p{L}{3,14}) (?:ne |n['’])(?:sera|serai|est|suis) pas (?:là|sur place|au bureau|chez nous)",
  ],
};

/** "Sieht sich das am Freitag an", "ruft mich morgen an": the particle of another verb than those for beginning. */
const AN_BEHIND = /# (?:\S{1,20} ){0,3}an$/u;
const AN_VERB =
  /(?<!\p{L})(?:ruft|rufen|rufe|schaut|schauen|schaue|sieht|sehen|sehe|guckt|gucken|hört|hören|höre|brennt|brennen|hält|halten|nimmt|nehmen(?= (?:ihn|sie|ihnen))|bietet|bieten|biete|meldet|melden|melde|passt|passen|fragt|fragen|frage|zeigt|zeigen|probiert|probieren|fühlt|kommt .{0,30}nichts|strengt|lächelt|spricht|sprechen|spreche)(?!\p{L})/u;

const SUBJECTS: Readonly<Record<Language, RegExp>> = compile(
  (language) =>
    `(?<!\\p{L})(?:(?:${SOMEBODY[language]}|${EVENT[language]})(?: \\S{1,16}){0,3}? ${BEGINS[language]}(?!\\p{L})|${BEGINS[language]} (?:\\S{1,16} ){0,4}?(?:eine?r? |une? )?(?:${SOMEBODY[language]})(?!\\p{L})|${ELSEWHERE[language]}(?!\\p{L}))`,
);
const ASIDES: Readonly<Record<Language, RegExp>> = compile((language) =>
  ASIDE[language].map((each) => `(?:${each})`).join('|'),
);
const JOBS: Readonly<Record<Language, RegExp>> = compile((language) => `(?<!\\p{L})${JOB[language]}(?!\\p{L})`);
/** "Früher ging das per Handschlag, heute per App" */
const FORMERLY = /^früher (?!als)/u;
/** "Our new consultant starts at Vogel on 11 January": with the customer, so he is the crew. */
const OURS_THERE =
  /(?<!\p{L})(?:our new (?:\p{L}{3,14} ){1,2}(?:starts|begins|will start|is starting) (?:work )?(?:at|with|on ?-?site)(?! (?:us|our))|unsere? neue[rn]? (?:\p{L}{3,20} ){1,2}(?:beginnt|startet|fängt) (?:bei|mit|vor ort|dort)(?! uns)|(?:notre|nos) nou(?:vel|veau|velle)s? (?:\p{L}{3,14} ){1,2}(?:commence|démarre|débute) chez(?! nous))/u;
const STARTS = /(?<!für das |für den |zum )kick-?off|(?<!\p{L})starts?(?!\p{L})/u;
/** "Kick-off: a room is booked on 18 January" */
const LABEL = /([^:;!?\n]{1,40}):\s{1,2}[^:;!?\n]{0,60}$/u;
/** "Sur place le mardi et à distance le reste du temps": every week. */
const EVERY_WEEK = /travaill\p{L}{1,6} .{0,30}le #/u;

function compile(source: (language: Language) => string): Readonly<Record<Language, RegExp>> {
  return { en: new RegExp(source('en'), 'u'), de: new RegExp(source('de'), 'u'), fr: new RegExp(source('fr'), 'u') };
}

/** True where the clause around the day speaks of somebody or something else; the day itself stands as "#" in it. */
export function isOfOtherSubject({ sentence, from, to, mention }: Placed, language: Language): boolean {
  const clause = clauseOf(folded(sentence), from, to);
  if (AN_BEHIND.test(clause) && AN_VERB.test(clause)) return true;
  if (FORMERLY.test(clause) && mention.evidence.text.toLowerCase() === 'heute') return true;
  const label = LABEL.exec(folded(sentence).slice(0, from))?.[1] ?? '';
  if (stands(ASIDES[language], clause) && !STARTS.test(clause) && !STARTS.test(label)) return true;
  if (language === 'fr' && /^\p{L}+$/u.test(mention.evidence.text) && EVERY_WEEK.test(clause)) return true;
  return stands(SUBJECTS[language], clause) && !JOBS[language].test(clause) && !OURS_THERE.test(clause);
}

const MARK = /[,;:()!?\n]/gu;

/** Up to the marks on both sides; a short opening ("Chez eux, …") belongs to what follows. */
function clauseOf(text: string, from: number, to: number): string {
  const before = text.slice(0, from);
  const start = (allIn(MARK, before).at(-1)?.index ?? -1) + 1;
  const rest = /^[^,;:()!?\n]{0,160}/u.exec(text.slice(to))?.[0] ?? '';
  const open = /^\s{0,2}früher(?!\p{L})/u.test(before) ? 0 : start;
  return `${text.slice(open, from)}#${rest}`
    .replace(/[,\s]{1,4}/gu, ' ')
    .replace(/[.\s]{1,4}$/u, '')
    .trim();
}
