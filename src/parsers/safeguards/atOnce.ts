/**
 * A win that is taken back, or halved, in the same breath: "Kestrel said yes. Well, sort of.", "signed. Or will on Friday.", "hat
 * unterschrieben. Aber nicht alles.", "a signé. Presque." What goes on ("fast alles ist bereit", "not all of it is for the vans")
 * says something else.
 */
import type { Language } from '../types.js';

/** The sentence, or its last clause, is nothing else; smaller words may lead there. */
const WHOLE: Readonly<Record<Language, (words: string) => string>> = {
  en: (words) =>
    `(?<=(?:^\\s{0,3}|[,;(–-]\\s{0,2})(?:(?:well|but|or|ok|okay|though|at least|just|only|that is|i mean)[,.…]{0,3} ){0,3})(?:${words})(?=\\s?[.!;)…]|\\s{0,3}$)`,
  de: (words) =>
    `(?<=(?:^\\s{0,3}|[,;(–-]\\s{0,2})(?:(?:na ja|naja|nun|nun ja|aber|oder|also|ok|okay|zumindest|nur|bloß|bloss|das heißt|das heisst)[,.…]{0,3} ){0,3})(?:${words})(?=\\s?[.!;)…]|\\s{0,3}$)`,
  fr: (words) =>
    `(?<=(?:^\\s{0,3}|[,;(–-]\\s{0,2})(?:(?:enfin|bon|bref|mais|ou|ok|du moins|disons|seulement|c'est-à-dire)[,.…]{0,3} ){0,3})(?:${words})(?=\\s?[.!;)…]|\\s{0,3}$)`,
};

/** "Or so Dan hopes": whoever it is. */
const EN_WHO = "(?:(?:i|we|he|she|they|it|[a-zà-ÿ'-]{2,20}|(?:his|her|their|the|m[rs]{1,2}) [a-zà-ÿ'-]{2,20}) )";
const DE_WHO = '(?: (?:er|sie|man|ich|wir|es|herr [a-zà-ÿ-]{2,20}|frau [a-zà-ÿ-]{2,20}|[a-zà-ÿ-]{2,20}))';
const FR_WHO = "(?:-t-il|-t-elle|-on|-ils|-elles| m\\. [a-zà-ÿ'-]{2,20}| mme [a-zà-ÿ'-]{2,20}| [a-zà-ÿ'-]{2,20})";

export const AT_ONCE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    WHOLE.en(
      'sort of|kind of|sorta|kinda|in a way|in a manner of speaking|more or less|nearly|almost|not quite|not really|not entirely|up to a point|as good as|in part|partly|in theory|(?:not|but not) (?:(?:for|on|to) )?(?:the (?:lot|whole (?:lot|thing|job|package))|everything|all(?: of it)?|in full|the full (?:amount|scope|package))',
    ),
    // "Or will on Friday", "or is about to"
    '(?<=^\\s{0,3}|, |– |- )or (?:(?:rather|at least),? )?(?:(?:he|she|they) )?(?:will|is about to|are about to|is going to|are going to|soon will|wants? to|means? to|would like to|nearly|almost|as good as)(?= ?[.,;!…]|$| (?:do|sign|on|by|next|this|tomorrow|soon|it|have|has|did|so)(?![a-z]))',
    `(?<=^\\s{0,3}|, |– |- )(?:or |at least |that's )?(?:so|that's what) (?:(?:i'm|i am|we're|we are|i was|we were) (?:told|informed|led to believe)|i (?:hear|gather)|${EN_WHO}(?:hopes?|hoped|thinks?|believes?|reckons?|claims?|swears?|says|said|insists?|tells (?:me|us)|told (?:me|us)|assures? (?:me|us)))(?=\\s?[.!;)…]|\\s{0,3}$)`,
  ],
  de: [
    WHOLE.de(
      'fast|beinahe|so gut wie|mehr oder weniger|halbwegs|gewissermaßen|gewissermassen|sozusagen|quasi|jein|mehr oder minder|so halb|halb|zur hälfte|teilweise|zum teil|in der theorie|theoretisch|im prinzip|nicht (?:ganz|wirklich|so richtig|alles|für alles|das ganze|den ganzen auftrag|das ganze paket|vollständig|in vollem umfang|komplett|zur gänze)',
    ),
    `(?<=^\\s{0,3}|, |– |- )oder (?:besser |vielmehr )?(?:(?:er|sie) )?(?:wird|tut|macht|will|unterschreibt)(?: (?:es|das|er|sie|dann|noch|bald|demnächst|am [a-z]{4,10}tag|nächste woche|morgen|tun|machen|unterschreiben)){1,4}(?=\\s?[.!;)…]|\\s{0,3}$)`,
    `(?<=^\\s{0,3}|, |– |- )(?:so |das |wie |zumindest |jedenfalls ){0,2}(?:hofft|glaubt|meint|behauptet|hörte|höre|heißt|heisst|sagt|erzählt)${DE_WHO}(?: (?:zumindest|jedenfalls|mal|so))?(?=\\s?[.!;)…]|\\s{0,3}$)`,
  ],
  fr: [
    WHOLE.fr(
      "presque|quasiment|à peu près|plus ou moins|en quelque sorte|pour ainsi dire|si l'on veut|si on veut|à moitié|en partie|en théorie|en principe|pas (?:tout|pour tout|tout à fait|vraiment|entièrement|complètement|en entier|pour l'ensemble|l'ensemble|tout le (?:paquet|projet)|la totalité)",
    ),
    '(?<=^\\s{0,3}|, |– |- )ou (?:plutôt |du moins )?(?:il |elle |ils |elles )?(?:le fera|le feront|va le faire|signera|vont le faire|compte le faire|presque)(?=\\s?[.,!;)…]|\\s{0,3}$| (?:vendredi|lundi|mardi|mercredi|jeudi|demain|bientôt|la semaine|sous peu|en))',
    `(?<=^\\s{0,3}|, |– |- )(?:c'est |du moins |enfin |en tout cas ){0,2},? ?(?:(?:c'est )?ce qu(?:e |')(?:on m'a dit|on me dit|on dit|il dit|elle dit|il espère|elle espère|espère[^.;!]{2,25}|dit[^.;!]{2,25})|(?:l')?espère${FR_WHO}|croit${FR_WHO}|paraît-il)(?=\\s?[.!;)…]|\\s{0,3}$)`,
  ],
};
