/** What the mail takes back: nothing in those sentences was said. */
import { folded } from '../phrases.js';
import { isRatherIn } from '../reply/language.js';
import type { Sentence } from '../types.js';
import { anyHas, firstMatch } from '../words.js';
import type { MeaningInput } from './input.js';

/** What opens a sentence that tells how it went instead. */
const OTHERWISE =
  /^\s{0,3}(?:but |yet |then |however,? |doch |aber |dann |nun |mais |or,? |et puis,? )?(?:(?:it|things|that) (?:has |have |all )?(?:turned out|went|came out|gone|worked out|panned out) (?:rather |quite |very |entirely |completely )?(?:differently|otherwise|the other way(?: (?:a)?round)?)|not so,? as it turns out|(?:(?:es|das) (?:kam|ist|kommt) (?:dann |aber |jedoch |doch |nun |ganz |wieder ){0,3}anders(?: gekommen)?|kam (?:dann |aber |jedoch |doch |ganz ){0,3}anders)|(?:il en (?:est|a été|va) (?:allé )?(?:tout )?autrement|(?:ça|cela|les choses|l['’]affaire) (?:a|ont|s['’]est|se sont) (?:\p{L}{3,12} )?(?:tourné|passée?s?|allée?s?|déroulée?s?) (?:tout )?autrement))(?!\p{L})/u;

/** "So forget that, everything stays as reported": takes back what was about to be reported, and says that nothing changes. */
const STAYS_AS_IT_WAS =
  /^\s{0,3}(?:(?:but|so|well|then|aber|also|nun|mais|donc|alors),? )?(?:please |bitte )?(?:forget|scrap|ignore|disregard|drop|vergessen sie|vergesst|vergiss|streichen sie|ignorieren sie|oubliez|oublie|ignorez|laissez)(?: (?:all|about|das|dies|it|that|this|them|alles|wieder|also|bitte|cela|ça|donc|tout|tomber|then|again|please))+(?:,|;|:| –| -| and| und| et) ?(?:(?:so|because|as|denn|da|car|puisque) )?(?:(?:everything|all|it all|the lot|nothing else) (?:stays|remains|is) (?:as|the same|unchanged)|nothing (?:has |is )?(?:changed|changes|changing)|(?:es )?bleibt (?:es )?(?:alles|dabei|beim alten|alles beim alten)|alles bleibt|es ändert sich nichts|tout (?:reste|demeure)|rien ne change|on (?:ne change rien|en reste))(?!\p{L})/u;
/** What somebody meant to report. */
const MEANT_TO =
  /(?<!\p{L})(?:(?:was|were) (?:just |actually |really |about |also )?(?:going )?to|(?:had )?(?:meant|wanted|intended|planned) to|wollten?|hatten? vor|(?:je |nous )?(?:voulais|voulions|allais|allions|comptais|comptions))(?!\p{L})/u;

/** "We won it. No wait, that was the other one." takes back the sentence before and all of its own beginning. */
export function takenBack(sentences: readonly Sentence[], { locales: all, factLines }: MeaningInput): Set<number> {
  const retracted = new Set<number>();
  sentences.forEach((sentence, index) => {
    const text = folded(sentence);
    // "I had written it off. It turned out otherwise: they signed yesterday."
    if (index > 0 && OTHERWISE.test(text)) retracted.add(index - 1);
    if (STAYS_AS_IT_WAS.test(text)) {
      const meant = sentences.findLastIndex((each, at) => at < index && MEANT_TO.test(folded(each)));
      for (let at = meant < 0 ? Math.max(0, index - 1) : meant; at <= index; at += 1) retracted.add(at);
      return;
    }
    if (!anyHas(all, (locale) => locale.refine.takenBack, text)) return;
    // "He'll halt the rollout" is English, not "halt!".
    const locales = all.filter(
      (locale, at) => at === 0 || !isRatherIn(all[0]?.language ?? locale.language, locale.language, text),
    );
    if (!anyHas(locales, (locale) => locale.refine.takenBack, text)) return;
    // "Sorry, 46,500": a figure is taken back, not the statement (facts/amounts.ts).
    const other =
      anyHas(locales, (locale) => locale.refine.otherMatter, text) ||
      anyHas(locales, (locale) => locale.refine.wrongThread, text);
    if (factLines.has(index) && !other) return;
    if (index === 0 && sentences.length > 1 && !other) return;
    retracted.add(index - 1);
    // "Scratch that." has done what it says, and says no more.
    if (locales.some(({ refine: words }) => isWhole(text, firstMatch(words.takenBack, text)))) retracted.add(index);
    if (factLines.has(index - 1)) retracted.add(index - 2);
    if (anyHas(locales, (locale) => locale.refine.wrongThread, text))
      for (let i = 0; i < index; i += 1) retracted.add(i);
  });
  return retracted;
}

function isWhole(text: string, match: RegExpExecArray | null): boolean {
  return match !== null && text.replace(match[0], '').replace(/\P{L}/gu, '').length <= LOOSE_WORDS;
}

/** "Please", "no": letters beside the words that take something back. */
const LOOSE_WORDS = 8;

/** "The council picked us. Nothing to do with you, of course": a win of the partner's own. */
const NOT_YOURS =
  /^\s{0,3}(?:(?:but |though )?(?:that|this|it|they|he)(?: one)?(?:'s| is| was| has|'re| are)? )?(?:of course |admittedly |sadly |though |i know )?(?:nothing to do with (?:you|yours|your referral|this referral|next technik)|not (?:one of yours|a referral of yours|your referral|one you sent|from you)|(?:hat|das hat|das war) (?:natürlich |freilich )?(?:nichts mit (?:euch|ihnen|eurer empfehlung|ihrer empfehlung) zu tun|nicht (?:von euch|von ihnen))|rien à voir avec (?:vous|toi|votre recommandation)|(?:mais )?ce n'est pas votre (?:client|recommandation|dossier)|(?:das |der |die )(?:ist|war) (?:aber |ja )?(?:keiner von ihren|keine empfehlung von ihnen|nicht von ihnen))(?![\p{L}])/u;

export function isDisowned(next: Sentence | undefined): boolean {
  return next !== undefined && NOT_YOURS.test(folded(next));
}
