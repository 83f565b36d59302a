/**
 * Words of a loss or a refusal, and what was lost or refused. A cap, a discount that was waived, phones that people keep, a rival
 * who fell behind are none of the customer's decision; without an object of their own ("they decided against it") the words stay.
 */
import type { Candidate } from '../../refiners/types.js';
import { withHead } from '../../nothingElse.js';
import { fold } from '../../phrases.js';
import { JOB, LATELY, LONG_AGO, RIVAL, THING, words } from './words.js';

/** Verbs whose object says what was done without: "decided against the robots", "auf den Stempel verzichtet", "renoncé à toute subvention". */
const DONE_WITHOUT = words(
  "decided against|decided to do without|do without|did without|not need(?:ed)? the|\\p{L}{2,6}n't need the",
  'verzicht(?:et|en|ete|eten)|renonc(?:é|e|ent|er)',
);
/** What may stand for the job as a whole. */
const UNDERTAKING = words(
  'change|move|switch\\p{L}{0,3}|upgrades?|ideas?|plans?|schemes?|partners?|providers?|services?',
  'spend\\p{L}{0,3}|digital\\p{L}{0,8}|mobile|tools?|venture|undertaking|both|any|programmes?|introduction',
  '\\p{L}{3,20}ing|next\\p{L}{0,10}|changeover|replacement|collaboration|cooperation|help|expense|outlay',
  'umsetzung|beauftragung|durchführung|realisierung|\\p{L}{0,8}digital\\p{L}{0,10}|zusage|leistung\\p{L}{0,2}',
  'dienste?',
  'empfehlung|wechsel|plan|pläne|idee|änderung|hilfe|begleitung|beratung|tool\\p{L}{0,1}|app|start',
  'ausgabe\\p{L}{0,1}|neuerung\\p{L}{0,2}|partner|dienstleister|unterstützung|fortsetzung|abschluss|partnerschaft',
  'changement|mise|informatisation|numérisation|digitalisation|idée|plan|services?|passage|poursuite|suite',
  'refonte|équipement|dépense|prestations?|partenariat|accompagnement|installation|opération|aide',
);
/** The object of such a verb, with what belongs to it. */
const OBJECT_BEHIND =
  /^(?: (?:the|an?|any|all|more|their|its|his|her|au|aux|toute?s?|(?:à )?(?:la|le|les|une?|leurs?|son|sa|ses|toute?s?)))* (\p{L}[\p{L}'-]{2,30}(?: \p{L}[\p{L}'-]{2,30}){0,2})/u;
const NO_OBJECT =
  /^(?:them|that|these|those|him|her|one|both|either|all|off|now|yet|too|ça|cela|eux|after|because|since|last|this|today|yesterday|with|when|while|before|for|but|and|though|depuis|pour|parce|car|mais|après|quand|sans|avec|hier|finalement|cette|dernière|tout|toute)(?!\p{L})/u;
const OBJECT_DE = /(?<!\p{L})[Aa]uf(?: \p{Ll}{2,14}){0,3} (\p{Lu}[\p{L}-]{2,30})/u;

/** What people keep beside the new: no way of working, or standing where it is no use. */
const KEEPS = words(
  'st(?:ick|icks|icking|uck|ay|ays|aying) with|keep(?:s|ing)? their|chosen to keep their|use their own',
  'gard(?:e|ent) (?:leur|son|sa|ses|leurs)(?: \\p{L}{3,10})?|beh[aä]lt\\p{L}{0,2}',
);
const KEPT_ASIDE =
  /(?<!\p{L})(?:(?:in|on) (?:the|a|their) (?:cellar|attic|wall|shelf|canteen|basement|shed|drawer)|out of nostalgia|(?:im|in der|an der|auf dem) (?:keller|regal|wand|schublade|dachboden)|aus nostalgie|sur (?:l'étagère|le mur|leur bureau)|(?:à|dans) la cave|au mur|par nostalgie)(?!\p{L})/u;
const DEVICES =
  /(?<!\p{L})(?:(?:hand|smart|mobile )?phones?|handsets?|handys?|telefone|téléphones?|portables|tablets?|tablettes|devices|geräte|appareils|cars|vans|fuel cards?)(?!\p{L})/u;

/** "They do it themselves", "en interne": the verb says what. */
const THEMSELVES =
  /(?:themselves|internally|in-?house|selbst|selber|intern|en interne|elles?-mêmes?|eux-mêmes|lui-même)/u;
const DOES_THE_JOB = words(
  'do(?:es|ing|ne)?|did|build(?:s|ing)?|built|handl\\p{L}{1,3}|develop\\p{L}{0,3}|implement\\p{L}{0,3}|it',
  'solv\\p{L}{1,3}',
  'mach(?:t|en)|gemacht|lös(?:t|en)|gelöst|umsetz\\p{L}{1,3}|umgesetzt|programmier\\p{L}{1,3}|entwickel\\p{L}{1,2}',
  'einführ\\p{L}{1,3}|übern[eio]mm\\p{L}{1,3}|übernimmt|stemm\\p{L}{1,3}|erledig\\p{L}{1,3}|es|das',
  'fai(?:t|re|sant)|font|fera|feront|développ\\p{L}{1,4}|programm\\p{L}{1,4}|gér\\p{L}{1,4}|prend|prennent|charge',
  'le',
);

/** A hall is painted, time passes, a machine gives up the ghost, papers are filed, the old program goes. */
const IDIOMS: readonly RegExp[] = [
  /(?<!\p{L})(?:halle|fassade|wand|wände|büros?|hauptsitz|keller|küche|flur|zaun|werkstatt|tor)(?: \p{L}{2,14}){0,5}? gestrichen(?!\p{L})/u,
  /(?<!\p{L})(?:geist aufgegeben|skonto zieht|(?:period|deadline|time) has passed|no time (?:was|is|has been) lost)(?!\p{L})/u,
  /(?<!\p{L})(?:writ(?:e|es|ten|ing) (?:it|them|this) off over|lost (?:out )?to (?:us|ours)|tender(?: file)? is closed)(?!\p{L})/u,
  /(?<!\p{L})(?:(?:is|was|were|are) of no interest|(?:discount|rebate|% off|per cent off)(?: \p{L}{2,10}){0,2} didn't get it)(?!\p{L})/u,
  /(?<!\p{L})m'a remercié (?:pour|de|du)(?!\p{L})|(?<!\p{L})(?:s'est|s'était|se sont|étions) (?:\p{L}{3,10} )?perdus? (?:dans|en|sur)(?!\p{L})/u,
  /(?<!\p{L})(?:(?:classé|rangé)e? (?:par|sous|au)|facture(?: \p{L}{2,12}){0,2} est (?:réglée|payée)|voté contre l'autre|perdu (?:un|le|son) (?:procès|match|pari))(?!\p{L})/u,
  /(?<!\p{L})(?:abandonnent|abandonne|(?:they|he|she) (?:scrap|drop|ditch|dump)(?:s|ped|ped|ed)?) (?:l'ancien|leur ancien|le vieux|leur vieux|(?:the|their) old)(?= )/u,
];
/** Long over, and told as such: the former supplier's attempt, a loss from before. */
const ONCE =
  /(?<!\p{L})(?:avait|avaient)(?!\p{L}).*(?<!\p{L})(?:ancien|ancienne|bien avant|d'où leur)(?!\p{L})|(?<!\p{L})(?:ancien|ancienne|mon prédécesseur)(?!\p{L}).*(?<!\p{L})(?:avait|avaient)(?!\p{L})/u;
const PLUPERFECT = /(?<!\p{L})(?:had|hatten?|avait|avaient)(?!\p{L})/u;
const DEAREST = /(?:dearest|most expensive|highest|second)$/u;
/** How the rival's part in it ended, or what it offered: "the runner-up took it sportingly", "die Konkurrenz war billiger". */
const RIVALS_PART =
  /(?<!\p{L})(?:runners?-up (?:took|wished|was|were|congrat\p{L}{1,8}|came|and we)|(?:gingen|ging|geht|gehen) leer aus|ausgeschieden|billiger(?:es)?|günstiger(?:es)?|nicht überzeugt|arbeitet bei|s'est retirée?|moins cher|a perdu|écartée?s?)(?!\p{L})/u;
const TOOK_THE_JOB =
  /(?<!\p{L})(?:gewonnen|bekommen|bekam|erhielt|entschieden für|won|got|chosen|gone|went|goes|to|choisi|retenue?|l'a emporté|préféré|instead|lieber|recours|einspruch|gericht|juge|appeal)(?!\p{L})/u;

/** Whether what was lost is no part of the customer's decision. Asked only beside a win that another sentence tells. */
export function isOtherLoss(candidate: Candidate): boolean {
  const { text, from, to, clause, locale } = candidate;
  const own = text.slice(clause.from, clause.to);
  const said = text.slice(from, to);
  if (IDIOMS.some((idiom) => idiom.test(text))) return !TURNS.test(text);
  if (KEEPS.test(said) && !JOB.test(text.slice(to, clause.to)) && (KEPT_ASIDE.test(text) || DEVICES.test(text)))
    return true;
  if (LATELY.test(text)) return false;
  if (RIVAL.test(text) && RIVALS_PART.test(text) && !TOOK_THE_JOB.test(text.replace(RIVALS_PART, ' '))) return true;
  if (ONCE.test(text) || (LONG_AGO.test(text) && (PLUPERFECT.test(text) || !JOB.test(text)))) return true;
  if (DEAREST.test(said) && !/\p{L}/u.test(text.slice(to))) return true;
  if (DONE_WITHOUT.test(said) && hasOtherObject(candidate)) return true;
  if (THEMSELVES.test(said) && (!DOES_THE_JOB.test(own) || OTHER_OBJECT.test(text.slice(to))) && !JOB.test(text))
    return true;
  return (
    THING.test(text.slice(withHead(text, clause.from, locale.language), clause.to)) &&
    !JOB.test(text) &&
    !KEEPS.test(said)
  );
}

const TURNS = /(?<!\p{L})(?:but|aber|mais|until|bis|jusqu'à)(?!\p{L})/u;
/** "Le patron fait lui-même les tournées". */
const OTHER_OBJECT = /^ (?:les|la|le|ses|leurs|des) \p{L}{4,}/u;

/** In German the object may stand before its verb, with a capital letter. */
function hasOtherObject({ text, from, to, clause, sentence }: Candidate): boolean {
  const said = text.slice(from, to);
  if (said.includes('verzicht')) {
    const object = OBJECT_DE.exec(sentence.text)?.[1];
    return (
      object !== undefined &&
      !JOB.test(fold(object)) &&
      !UNDERTAKING.test(fold(object)) &&
      !JOB.test(text.slice(clause.from, clause.to))
    );
  }
  const match = OBJECT_BEHIND.exec(text.slice(to));
  if (match === null) return false;
  const [all, object = ''] = match;
  // A name may be that of the product.
  const named = /\p{Lu}/u.test(sentence.text.slice(to, to + all.length));
  const told = object.replace(/ (?:that|which|who|qu[ei]|dont) .*$/u, '');
  return (
    !named && !NO_OBJECT.test(told) && !JOB.test(told) && !UNDERTAKING.test(told) && !JOB.test(text.slice(0, from))
  );
}

/** Another who is busy, words of politeness, a thing that is none of the referral's. */
const NO_REFUSAL =
  /(?<!\p{L})(?:(?:couldn't|could not|can't|cannot) help (?:but|\p{L}{3,14}ing)|take my hat off|leave it to \p{L}{2,14} to (?:find|spot|notice|discover|remember)|(?:trade|region|industry|sector|town|area|whole branch)(?: \p{L}{2,12}){0,3}? (?:is|are) short of|which (?:we|i) (?:do not|don't|never|won't|will not) touch|(?:did|do|does) not do it justice|(?:he|she|they)(?:'d| would| had) (?:\p{L}{2,10} ){0,3}?never touch|(?:leur|son) (?:carnet(?: de commandes)?|agenda|planning) est plein|(?:vous|tu) (?:êtes|es|étiez) (?:\p{L}{3,10} )?débordée?s?|équipe est au complet|n'entrent? pas dans notre (?:projet|contrat|périmètre|commande)|sort(?:ent)? de notre poche|(?:offen|zu klären|zu tun)(?: \p{L}{2,12}){0,2} von unserer seite nichts|(?:papier|ausdrucke?|kopien?|post)(?: \p{L}{2,12}){0,2} brauchen wir nicht|von unserer seite nichts (?:mehr )?(?:offen|zu klären))(?!\p{L})/u;
const WE_DO_WITHOUT = /verzicht/u;

export function isOtherRefusalHere(candidate: Candidate): boolean {
  const { text, from, to } = candidate;
  if (NO_REFUSAL.test(text)) return !LATELY.test(text.replace(/help/gu, ' '));
  return WE_DO_WITHOUT.test(text.slice(from, to)) && !LATELY.test(text) && hasOtherObject(candidate);
}
