/** "They have as good as signed", beside a sentence that has them signed: one of the two is not so. "It was almost signed in May" tells of then. */
import type { Language } from '../types.js';

const THEN = '(?<!(?:was|were|had|been|war|waren|hatten?|wurden?|était|étaient|avait|avaient) (?:\\S{1,12} )?)';

export const ALMOST: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `${THEN}(?:all but|as good as|practically|virtually|nearly|almost|more or less) (?:\\S{2,8} ){0,2}?(?:signed|ours|won|agreed|promised|ordered|placed|sealed|in the bag|(?:a )?done deal|closed|committed|bought|countersigned)(?! (?:up for|off on)|,? (?:the )?wrong)`,
  ],
  de: [
    `${THEN}(?:so gut wie|praktisch|quasi|beinahe|schon halb|fast(?: schon)?|nahezu) (?:\\S{2,14} ){0,2}?(?:zugesagt|versprochen|unterschrieben|unterzeichnet|gewonnen|erteilt|sicher|in der tasche|ausgelöst|bestellt|beauftragt|vergeben|unter dach und fach)`,
  ],
  fr: [
    `${THEN}(?:quasi|quasiment|presque|pratiquement|pour ainsi dire|à peu près) (?:\\S{2,8} ){0,2}?(?:promise?s?|signée?s?|gagnée?s?|acquise?s?|accordée?s?|conclue?s?|commandée?s?|passée?s?|dans la poche)`,
  ],
};
