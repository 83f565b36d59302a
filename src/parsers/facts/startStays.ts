/**
 * A correction that takes its own new start back: "leave the start exactly as you have it", "11 January works after all". What was
 * taken back in the same mail was not said (READING.md), and a day that stays is no change. The same of its figures.
 */
import { firstIn } from '../patterns/guard.js';
import type { CalendarDay } from '../../values/calendarDay.js';
import { folded } from '../phrases.js';
import type { Line, Placed } from './mentions.js';

const START = {
  en: '(?:(?:the|our|that|your|their|my|old|original|first|recorded|existing) ){0,3}(?:start(?:ing)?(?: ?date| day| of (?:the )?works?)?|date|day|kick-?off)(?: for (?:it|that|them|now))?',
  de: '(?:(?:den|der|das|die|ihren|unseren|alten|ursprünglichen|bisherigen) ){0,3}(?:start(?:termin|datum|tag)?|beginn|termin|(?:arbeits|projekt)(?:beginn|start)|datum)',
  fr: "(?:(?:la |le |l['’]|notre |votre |cette |ce )?(?:date(?: d[eu]s?(?: travaux| départ)?| de)?(?: ?d['’])? ?(?:début|démarrage|commencement|lancement)?|début|démarrage|commencement|départ|lancement))",
} as const;

/** "Leave the start as you have it", "lassen Sie den Start, wie er ist", "laissez la date telle quelle" */
const LEFT: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:leave|keep|let['’]s (?:leave|keep)) ${START.en},? (?:please )?(?:(?:exactly|just|right|precisely|the way|the same) )?(?:as|where|the way|what|(?:alone|untouched|unchanged|in place|be)(?=[ .,;!)]|$)|(?:you have|it was|it is)(?!\\p{L}))`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:do not|don['’]t|no need to|please not) (?:touch|change|move|alter) ${START.en}(?! (?:until|before|without))`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:lassen|lasst|lass|belassen|belasst|behalten|behaltet)(?: (?:sie|ihr|wir|bitte|doch|also|es|beim)){0,4} ${START.de}(?:,? (?:also|bitte|doch|einfach|genau|ruhig|nun|dann|so|unverändert|stehen|wie|wo|bei|in ruhe)){1,4}`,
    'u',
  ),
  new RegExp(
    `${START.de}(?:,? (?:also|bitte|doch|einfach|genau|ruhig|nun|dann)){0,3} (?:so|unverändert|stehen|wie (?:er|sie|es) (?:ist|war|steht)|wie (?:gehabt|bisher|erfasst|notiert)),? ?(?:stehen )?(?:(?:ge|be)?lassen|belassen|behalten)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:laiss(?:ez|e|ons)|gard(?:ez|e|ons)|conserv(?:ez|e|ons)|mainten(?:ez|ons))(?: donc| bien| plutôt| alors| simplement){0,2} ${START.fr},? (?:exactement |tout simplement )?(?:tel(?:le)?s? (?:que|quel)|comme|inchangée?|où elle|où il|en l['’]état|au même jour)`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})ne (?:touchez|touche|changez|modifiez|bougez) (?:donc )?(?:pas|rien) (?:à )?(?:${START.fr})`,
    'u',
  ),
];

/** "Forget the new start": the day that was told is not to be taken. */
const FORGET: readonly RegExp[] = [
  /(?<!\p{L})(?:forget|ignore|scrap|scratch|disregard|strike|cancel|drop|undo) (?:(?:the|that|my|what (?:i|we) (?:said|wrote) about the) )?(?:new |changed |moved |later |earlier |change of |change to the |move of the |postponement of the ){0,2}(?:start|starting date|date|kick-?off|postponement|delay)(?: date| change| move)?(?!\p{L})/u,
  /(?<!\p{L})(?:vergessen|vergesst|ignorieren|ignoriert|streichen|streicht)(?: (?:sie|ihr|bitte|also|das mit)){0,3} (?:das mit )?(?:den|dem|die|der) (?:neuen |verschobenen |geänderten |späteren |früheren ){0,2}(?:start\p{L}{0,7}|termin|beginn|verschiebung|terminverschiebung)(?!\p{L})/u,
  /(?<!\p{L})(?:den|die|das mit dem|das mit der) (?:neuen |verschobenen |geänderten |späteren |früheren ){0,2}(?:start\p{L}{0,7}|termin|beginn|verschiebung|terminverschiebung)(?: (?:können|könnt|dürfen|dürft|bitte|sie|ihr|also|wieder|gleich)){0,4} (?:vergessen|ignorieren|streichen)(?!\p{L})/u,
  /(?<!\p{L})(?:oubliez|oublie|ignorez|annulez|ne tenez pas compte d[eu]s?)(?: donc)? (?:le |la |l['’]|ce que j['’]ai dit (?:sur|de|pour) (?:le |la )?)?(?:nouveau |nouvelle |report (?:de la |du )?|changement de |décalage (?:de la |du )?)?(?:date(?: de)?(?: début| démarrage)?|début|démarrage|report|décalage)(?!\p{L})/u,
];
/** The day on record is possible again. */
const AFTER_ALL =
  /(?<!\p{L})(?:after all|again|it is (?:back to|again)|back (?:to|on)|(?:geht|passt|klappt|bleibt|gilt|ist)(?: \p{L}{2,12}){0,3} (?:doch|wieder|nun doch|jetzt doch)|doch(?: noch)? (?:geht|passt|klappt|möglich|gehalten|halten)|(?:doch|wieder) (?:beim|am|zum)|finalement|en fin de compte|à nouveau|de nouveau|malgré tout|quand même|tout de même)(?!\p{L})/u;

const DENIED =
  /(?<!\p{L})(?:not|no|\p{L}{2,8}n['’]t|cannot|never|impossible|too|nicht|kein\p{L}{0,2}|unmöglich|leider|zu|pas|plus|aucune?|trop)(?!\p{L})/u;

/** "We could not keep the date as agreed" keeps nothing. */
const IN_VAIN = /(?<!\p{L})(?:not|\p{L}{2,8}n['’]t|cannot|never|unable|nicht|pas)(?: \S{1,12}){0,2} $/u;

function isAsked(pattern: RegExp, text: string): boolean {
  const match = firstIn(pattern, text);
  return match !== null && !IN_VAIN.test(text.slice(Math.max(0, match.index - 40), match.index));
}

/** True where the day told first is taken back and the one on record stands again. `recorded`: the start on record, if any. */
export function startStays(lines: readonly Line[], recorded: CalendarDay | null): boolean {
  const told = lines.findIndex(({ mentions }) => mentions.some((each) => each.kind === 'date'));
  return lines.some(({ sentence, mentions }, at) => {
    if (sentence.question) return false;
    const text = folded(sentence);
    const days = mentions.filter((each) => each.kind === 'date');
    // "Leave the start as it is": beside no day but the one that stays.
    const another = days.some(({ mention }) => mention.value !== recorded || recorded === null);
    if (!another && LEFT.some((pattern) => isAsked(pattern, text))) return true;
    if (at > told && !another && FORGET.some((pattern) => pattern.test(text))) return true;
    const same = days.length === 1 && !another;
    // "11 January does not work after all" keeps the new day.
    return same && told >= 0 && at > told && AFTER_ALL.test(text) && !DENIED.test(text);
  });
}

/** Of all of them: "the invoice amount stays the same" takes no new total back. */
const FIGURES =
  '(?:(?:the|our|your|both|all|die|ihre|unsere|beide|alle|les|vos|nos|tous les) ){0,3}(?<!(?:other|remaining|übrigen|anderen|restlichen|autres) )(?<!\\p{L})(?:amounts|figures|numbers|totals|sums|beträge|zahlen|summen|montants|chiffres|sommes)';
/** "Leave the figures as you have them", "die Beträge bleiben also, wie sie sind", "laissez les montants tels quels" */
const FIGURES_STAY: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:leave|keep) ${FIGURES} (?:(?:exactly|just) )?(?:as|where|the way|alone|untouched|unchanged)|${FIGURES} (?:do not change|don['’]t change|(?:stays?|remains?|are|is|stand) (?:(?:just|exactly) )?(?:as (?:they were|it was|before|you have|recorded|notified)|unchanged|the same|where (?:they were|it was)))`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:lassen|lasst|belassen|belasst)(?: (?:sie|ihr|wir|bitte|doch|also)){0,3} ${FIGURES}(?: (?:also|bitte|doch|einfach)){0,3} (?:so|unverändert|stehen|wie)|${FIGURES} (?:bleiben|bleibt)(?: (?:also|doch|nun|damit|somit)){0,3},? (?:so|wie|unverändert|gleich|beim alten)`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:laissez|gardez|conservez)(?: donc| bien){0,2} ${FIGURES},? (?:tel(?:le)?s? (?:que|quel)|comme|inchangée?s?)|${FIGURES} (?:restent|reste|demeurent|demeure)(?: donc)? (?:inchangée?s?|identiques?|les mêmes|le même|la même|tel(?:le)?s? quel|comme)`,
    'u',
  ),
];

/** True where figures told before are taken back: a later sentence, with no figure of its own, says that those on record stay. */
export function figuresStay(lines: readonly Line[]): boolean {
  const told = lines.findIndex(({ mentions }) => mentions.some((each) => each.kind === 'money'));
  return lines.some(
    ({ sentence, mentions }, at) =>
      told >= 0 &&
      at > told &&
      !sentence.question &&
      !mentions.some((each) => each.kind !== 'date') &&
      FIGURES_STAY.some((pattern) => isAsked(pattern, folded(sentence))),
  );
}

/** "The total of 36,000 and the start on 18 January": a figure in the subject of a sentence, joined to another subject. */
const SUBJECT =
  /(?:^|[.;:!?,]\s|\n|(?<!\p{L})(?:and|but|und|aber|doch|sowie|dass|that|et|mais|que)\s)\s{0,3}(?:both )?(?:the|our|die|der|das|unsere?|le|la|l['’]|notre)\s?(?:(?:contract|order|job|project|montant|prix|total|neue|bisherige|gemeldete) )?(?:[^\s\d,;.:!?$€£]{2,30} (?:(?:of|for|at|von|über|in höhe von|de) )?)?(?:eur|chf|usd|aud|nzd|cad|sgd|gbp|fr\.?|[$€£]){0,1}\s{0,2}$/u;
const BOTH_STAY =
  /^[^,;:!?]{0,16}?\s(?:and|as well as|und|sowie|et|ainsi que)\s(?:the|our|die|der|das|den|unsere?|le|la|l['’]|notre)\s?(?:[^,;:!?]|,(?=\d)){3,70}?\s(?:(?:both |all |beide |tous deux )?(?:stay|remain|stand|are unchanged|are not affected|do not change|don['’]t change|bleiben|gelten weiter|ändern sich nicht|sind (?:davon )?(?:nicht (?:betroffen|berührt)|unverändert)|restent|demeurent|ne changent pas|sont inchangée?s))(?!\p{L})/u;

/** Two facts named together of which the sentence says that they stay: neither is news. */
export function staysWithAnother({ sentence, lead, to }: Placed): boolean {
  return !sentence.question && SUBJECT.test(lead) && BOTH_STAY.test(folded(sentence).slice(to));
}
