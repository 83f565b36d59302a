/**
 * Refusals and passings-on that are not of the referral: "I have to pass on something else, though", "we'll take a pass on the
 * buffet", "beim Weihnachtsessen müssen wir leider passen". `declined` is about taking the referral (READING.md).
 */
import { anyOf, onOneLine } from '../phrases.js';
import type { Candidate } from '../refiners/types.js';

/** What somebody is asked to and may turn down without a word about the job. */
const OCCASION = anyOf([
  // English
  '(?:christmas|xmas|office|works|summer|team|staff|partner|birthday|leaving) (?:party|do|lunch|dinner|day|drinks|outing|barbecue|bbq)',
  'invitations?|invites?|buffet|lunch|dinner|breakfast|drinks?|beers?|coffee|cake|dessert|canapés|golf|raffle|barbecue|bbq|partner (?:day|evening|event|conference)|webinar|newsletter',
  // German
  '\\p{L}{0,14}(?:essen|feier|buffet|apéro|aperitif|party|ausflug|einladung|webinar|grillabend|frühstück|fest)(?:es|s)?',
  '(?:partner|sommer|winter|kunden)(?:tag|anlass|treffen|abend|event)(?:es|s)?|apéro|kaffee|kuchen|golfturnier|messe',
  // French
  '(?:repas|déjeuner|dîner|buffet|apéro|apéritif|cocktail|invitation|fête|soirée|sortie|café|gâteau|webinaire|tournoi)s?',
  'journée (?:des )?partenaires?|petit-déjeuner',
]);
const NEAR =
  "(?:(?:the|this|that|your|our|their|his|her|an?|die|das|den|der|dem|ihre?|eure?|la|le|les|cette|ce|cet|votre|leur|son|une?) |l['’])?(?:(?!not|no)\\p{L}{3,12} )?";
const NO_COMPOUND =
  "(?=\\s?[.,;:!)]|\\s?$| (?:on|at|in|of|to|for|this|next|tonight|tomorrow|though|again|and|am|im|zum|zur|vom|de|du|des|au|d['’]|cette|sur|le)(?!\\p{L}))";
/** Directly behind the words: "take a pass on the buffet", "décliner l'invitation". */
const OCCASION_BEHIND = new RegExp(
  `^(?: (?:on|out on|from|out of|à|de)| d['’])? ?${NEAR}${OCCASION}${NO_COMPOUND}`,
  'u',
);
/** Or opening the sentence, with nobody but us behind it: "beim Essen müssen wir passen", "pour le repas, nous passons notre tour". */
const OCCASION_BEFORE = new RegExp(
  `^\\s{0,3}(?:(?:and|but|only|und|aber|nur|et|mais|sorry)[,:]? ){0,2}(?:(?:for|as for|on|beim|bei|zum|zur|für|am|an|pour|à|quant à|au|die|das|den|der) )?${NEAR}${OCCASION}(?: (?:de|du|des|zum|zur|am|im|vom|of|on|at|in) (?:\\p{L}{1,3} )?\\p{L}{2,16}| d['’]\\p{L}{2,16}){0,2},? ?(?:(?:müssen|muss|möchten|können|werden|wollen) )?(?:(?:wir|ich|we|i|nous|je|on) ?)?(?:(?:leider|sadly|unfortunately|malheureusement|have|must|devons|will) ?){0,2}(?:to )?$`,
  'u',
);

/** What is turned down here, and what no occasion is. */
const OF_THE_REFERRAL =
  /(?<!\p{L})(?:this one|referrals?|leads?|jobs?|projects?|work|customers?|clients?|contracts?|orders?|capacity|staff|empfehlung\p{L}{0,2}|aufträge?|auftrag|projekte?|kunden?|kundin|arbeit\p{L}{0,2}|kapazität\p{L}{0,2}|recommandation|dossier|projet|cliente?|mandat|mission|chantier|capacité|équipe)(?!\p{L})/u;

/** Behind "pass": it is handed on to somebody who reads it. */
const PASS_ON = /(?:^|\s)pass(?:ing)?(?: (?:it|that|this|them))?$/u;
const TOLD = anyOf([
  '(?:just )?(?:some|any)thing(?: else)?',
  '(?:one|another|some|a few|two|three|an?)(?: (?:more|other|further|last|quick|little|small|kind|nice))? (?:things?|points?|messages?|words?|requests?|remarks?|comments?|tips?|news|notes?|questions?|details?|numbers?|hints?|compliments?|pieces? of \\p{L}{3,12}|bits? of \\p{L}{3,12})',
  "(?:my|our|your|his|her|their|\\p{L}{2,14}['’]s) (?:\\p{L}{3,12} )?(?:regards|thanks|greetings|wishes|compliments|love|hello|best|message|request|question|feedback|words?|number|details|apologies|congratulations)",
  '(?:the )?(?:news|feedback|message|word|praise|greetings|thanks|regards|compliments|details|information|congratulations)',
]);
const TOLD_ON = new RegExp(`^ on (?:to you )?${TOLD}(?!\\p{L})`, 'u');
/** "One thing I have to pass on, though": what is told stands in front. */
const TOLD_BEFORE = new RegExp(
  `^\\s{0,3}(?:(?:and|but|also|there['’]s|there is|just) ){0,2}${TOLD}(?: else| more)?,? (?:that |which )?(?:i|we)(?!\\p{L})`,
  'u',
);

/** Time or a call that is not taken up: "I won't take up more of your time". */
const OTHER_TAKING =
  /^ (?:up )?(?:any )?(?:more |much |too much |all )?(?:of )?your (?:valuable |precious )?time(?!\p{L})/u;

export function isOtherRefusal({ statement, text, from, to, clause }: Candidate): boolean {
  if (statement !== 'declined') return false;
  const plain = onOneLine(text);
  const own = plain.slice(clause.from, clause.to);
  const said = plain.slice(from, to);
  const behind = plain.slice(to, clause.to);
  if (PASS_ON.test(said) && (TOLD_ON.test(behind) || TOLD_BEFORE.test(own))) return true;
  if (OTHER_TAKING.test(behind)) return true;
  // "We must pass, we have our summer party to get over": an occasion elsewhere is why the referral is refused.
  if (OF_THE_REFERRAL.test(plain)) return false;
  return OCCASION_BEHIND.test(plain.slice(to)) || OCCASION_BEFORE.test(plain.slice(0, from));
}
