/** The safeguards' words, compiled once. */
import { Phrases } from '../phrases.js';
import type { Language } from '../types.js';
import { DE_SAFEGUARD } from './de.js';
import { EN_SAFEGUARD } from './en.js';
import { FR_SAFEGUARD } from './fr.js';
import { HANGS_ON } from './hangsOn.js';
import { ON_BEHALF_OF } from './onBehalfOf.js';
import { SETTLED_SINCE } from './settledSince.js';
import { FACT_IS_OFF, NOT_MEANT, NOT_SO } from './notSo.js';
import { ALMOST } from './almost.js';
import { AT_ONCE } from './atOnce.js';
import { BESIDE_FIGURES } from './besideFigures.js';
import { LEFT_OVER } from './leftOver.js';
import { NOT_THROUGH_YOU } from './notThroughYou.js';
import { ONCE_PAID } from './oncePaid.js';
import { ONLY_BELIEVED } from './onlyBelieved.js';
import { SHARE_IN_DOUBT } from './shareInDoubt.js';
import { SINCE_THEN } from './sinceThen.js';
import { STILL_TO_SIGN } from './stillToSign.js';
import type { SafeguardWords } from './types.js';
import { WHO_MUST } from './whoMust.js';
import { NOT_SO_SURE, STEPS_LEFT, WORSE_SINCE } from './worseSince.js';

type Compiled = { readonly [K in keyof SafeguardWords | 'settledSince' | 'besideFigures']: Phrases };

const compile = (words: SafeguardWords, language: Language): Compiled => ({
  unsettled: new Phrases([
    ...words.unsettled,
    ...WHO_MUST[language],
    ...ONCE_PAID[language],
    ...ONLY_BELIEVED[language],
    ...LEFT_OVER[language],
    ...ALMOST[language],
    ...AT_ONCE[language],
    ...STILL_TO_SIGN[language],
    ...HANGS_ON[language],
    ...SINCE_THEN[language].unsettled,
    ...NOT_SO[language],
    ...WORSE_SINCE[language],
    ...STEPS_LEFT[language],
    ...NOT_SO_SURE[language],
  ]),
  voids: new Phrases([...words.voids, ...SINCE_THEN[language].voids, ...NOT_MEANT[language]]),
  dropsFigures: new Phrases([...words.dropsFigures, ...FACT_IS_OFF[language]]),
  hearsay: new Phrases(words.hearsay),
  openFigures: new Phrases([...words.openFigures, ...SINCE_THEN[language].openFigures]),
  notTheirs: new Phrases([...words.notTheirs, ...ON_BEHALF_OF[language]]),
  disputed: new Phrases([...words.disputed, ...NOT_THROUGH_YOU[language], ...SHARE_IN_DOUBT[language]]),
  partly: new Phrases(words.partly),
  altered: new Phrases([...words.altered, ...SINCE_THEN[language].altered]),
  noLonger: new Phrases(words.noLonger),
  neverWas: new Phrases(words.neverWas),
  takesBack: new Phrases(words.takesBack),
  noShare: new Phrases(words.noShare),
  requests: new Phrases(words.requests),
  harmless: new Phrases(words.harmless),
  settledSince: new Phrases(SETTLED_SINCE[language]),
  besideFigures: new Phrases(BESIDE_FIGURES[language]),
});

const WORDS: Readonly<Record<Language, Compiled>> = {
  en: compile(EN_SAFEGUARD, 'en'),
  de: compile(DE_SAFEGUARD, 'de'),
  fr: compile(FR_SAFEGUARD, 'fr'),
};

export function safeguardWords(language: Language): Compiled {
  return WORDS[language];
}
