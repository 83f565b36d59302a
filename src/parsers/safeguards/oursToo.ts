/**
 * What was ended, and the job behind it: "he dropped our rival and then us", "den alten Vertrag hat er gekündigt, den neuen gestern
 * auch". The rules for another's contract or another's loss set the first half aside; the second has no verb of its own, and is read
 * here, in words that nobody has set aside.
 */
import { MONTH_NAMES, WEEKDAY_NAMES } from '../calendarNames.js';
import { anyOf, wholeWord } from '../phrases.js';
import type { Language } from '../types.js';

interface Half {
  /** Something came to an end. */
  readonly ended: readonly string[];
  /** And with it … */
  readonly joint: readonly string[];
  /** … this job. */
  readonly ours: readonly string[];
  /** When, and that it is one thing more. */
  readonly when: readonly string[];
}

const HALVES: Readonly<Record<Language, Half>> = {
  en: {
    ended: [
      'dropped|cancelled|canceled|terminated|ended|rejected|refused|declined|turned down|said no|postponed|called off|binned|lifted|waived|removed',
    ],
    joint: [
      'and(?: then| so)?(?: (?:did|has|is|was|were))?|then|i\\.e\\.|namely|meaning|like|as (?:is|was|were)|so (?:is|was|were|has|have)|as well as|(?:along|together) with',
    ],
    ours: [
      '(?:to )?us|ours|(?:to )?the one (?:with us|(?:that )?(?:he|she|they)(?: had)? signed)|the (?:new|second) one',
      '(?:the|our) (?:new |second )?(?:contract|order|deal|job|signing|signature|rollout|roll-out|deployment|project)',
    ],
    when: [
      `too|as well|also|with (?:it|them|that)|now|then|today|yesterday|(?:this|last|on|from|since|of) (?:morning|week|month|night|${WEEKDAY_NAMES.en}|yesterday|last week)`,
    ],
  },
  de: {
    ended: [
      'gekündigt|kündigt|storniert|abgesagt|abgelehnt|zurückgezogen|zurückgewiesen|beendet|verworfen|verschoben|geplatzt|aufgehoben|gestrichen|entfallen|weggefallen',
    ],
    joint: ['und|dann|also|das heißt|nämlich|sowie|samt|mitsamt|(?:ebenso |genau so )?wie(?: auch)?'],
    ours: [
      'uns|unsere?[nrms]?|(?:de[nrm]|das|die) (?:neue|zweite)[nsr]?(?:, (?:de[nr]|das|die) [^,.]{1,40},)?|(?:de[nr]|das|die) mit uns',
      '(?:de[nrm]|das|die|unsere?[nrm]?) (?:neue[nrm]? )?(?:auftrag|vertrag|bestellung|unterschrift|projekt|einführung)',
    ],
    when: [
      `auch|damit|dazu|ebenfalls|ebenso|gleich mit|jetzt|nun|dann|(?:seit |vor )?(?:heute|gestern|vorgestern)(?: früh| morgen)?|(?:am|seit|im) (?:${WEEKDAY_NAMES.de}|${MONTH_NAMES.de})|seit letzter woche|letzte woche`,
    ],
  },
  fr: {
    ended: [
      'résiliée?s?|annulée?s?|dit non|refusée?s?|renoncé|dénoncée?s?|rejetée?s?|abandonnée?s?|reportée?s?|levée?s?|supprimée?s?|retirée?s?',
    ],
    joint: ["et(?: puis)?|puis|donc|soit|c'est-à-dire|(?:tout )?comme|ainsi que|de même que"],
    ours: [
      "(?:à |avec |chez )?nous|(?:au|le|la|les|aux) nôtres?|(?:le|la) (?:nouveau|nouvelle|seconde?|deuxième)|(?:celui|celle) (?:avec nous|chez nous|qu'(?:il|elle)s? (?:avai(?:t|ent) |a |ont )?signée?)",
      '(?:le|la|notre) (?:nouve(?:au|lle) )?(?:contrat|commande|signature|marché|projet|déploiement)',
    ],
    when: [
      `aussi|avec|également|de même|maintenant|aujourd'hui|hier|(?:depuis|ce|cette) (?:hier|matin|semaine|${WEEKDAY_NAMES.fr})|(?:${WEEKDAY_NAMES.fr})(?: dernier)?`,
    ],
  },
};

/** The words between: those of the thing that ended, and no sale of it. */
const BETWEEN = '[^.;!?]{0,70}?';
/** The comma alone joins in the tongues that drop the verb. */
const pattern = (language: Language): RegExp => {
  const { ended, joint, ours, when } = HALVES[language];
  return wholeWord(
    `${anyOf(ended)}(?!\\p{L})${BETWEEN}(?:,|[\\s,]${anyOf(joint)}(?!\\p{L}),?)(?: ${anyOf(when)}(?!\\p{L})){0,2} ${anyOf(ours)}(?:,? ${anyOf(when)}(?!\\p{L})){0,3}(?=\\s?(?:[.;!)]|$))`,
  );
};

const OURS_TOO: Readonly<Record<Language, RegExp>> = { en: pattern('en'), de: pattern('de'), fr: pattern('fr') };

/** "The old agreement with us": as old as it is called, it is this job's. */
const OURS_BY_NAME: Readonly<Record<Language, readonly [string, string]>> = {
  en: [
    '(?:old|previous|former|existing|current|other) (?:contract|agreement|subscription|licen[cs]e|order)',
    "(?:with us|(?:of|from) (?:last week|yesterday)|(?:that )?(?:he|she|they)(?:'d| had)? signed)",
  ],
  de: [
    '(?:alten?|bisherigen?|früheren?|vorigen?) (?:vertrag|abo|lizenz|auftrag|vereinbarung)',
    '(?:(?:mit|bei) uns|von (?:letzter woche|gestern)|, den (?:er|sie) unterschrieben)',
  ],
  fr: [
    '(?:contrat|abonnement|accord) (?:précédent|actuel|existant)|(?:ancien(?:ne)?|précédente?) (?:contrat|abonnement|accord|licence)',
    "(?:(?:avec|chez) nous|de la semaine dernière|d'hier|qu'(?:il|elle) avait signé)",
  ],
};
const byName = (language: Language): RegExp => {
  const [paper, ours] = OURS_BY_NAME[language];
  const ended = anyOf(HALVES[language].ended);
  return wholeWord(
    `(?<=${ended}(?!\\p{L})${BETWEEN})(?:${paper}),? ?${ours}|(?:${paper}),? ?${ours}(?=${BETWEEN}(?<!\\p{L})${ended})`,
  );
};
const NAMED: Readonly<Record<Language, RegExp>> = { en: byName('en'), de: byName('de'), fr: byName('fr') };

/** "… and replaced by this one": the old gives way to this job. */
const REPLACED = wholeWord(
  '(?:replaced|superseded) by (?:this|the new) (?:one|contract|order|licen[cs]e|agreement)|(?:da|weil|denn|und) (?:der|die|das) neue (?:ihn|sie|es|diesen|den alten) (?:ersetzt|ablöst)|remplacée? par (?:celui-ci|celle-ci|le nouveau|la nouvelle)|(?:car|puisque) (?:le nouveau|la nouvelle) (?:le|la) remplace',
);

/** A half sentence of its own: "Den Auftrag auch.", "So was the order." */
const LONGEST_HALF = 60;

/** `previous` is the folded sentence before. */
export function oursToo(folded: string, previous: string, language: Language): RegExpExecArray | null {
  const text = folded.replace(/\s/gu, ' ');
  const own = OURS_TOO[language].exec(text) ?? (REPLACED.test(text) ? null : NAMED[language].exec(text));
  if (own !== null || text.length > LONGEST_HALF) return own;
  const joined = OURS_TOO[language].exec(
    `${previous.replace(/\s/gu, ' ').replace(/[\s.!]{1,4}$/u, '')}, ${text.trim()}`,
  );
  return joined === null ? null : /\S.*/u.exec(text);
}
