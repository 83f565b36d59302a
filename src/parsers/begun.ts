/**
 * A start that has been: "the crew started with the set-up this morning", "heute früh haben wir angefangen". Beside a win the day on
 * which work has begun is the job's start (policy clause R5), told as news and not as a plan.
 */

/** Who is at work, or what has begun. */
const CREW_EN =
  "(?:(?:the|our|my|their|his|her) (?:\\S{1,15} )?)?(?:crews?|teams?|lads|guys|boys|people|engineers?|technicians?|techs|fitters?|installers?|we|i)(?:['’]ve)?";
const WORK_EN =
  '(?:(?:the|our) )?(?:work|works|job|project|set-?up|install(?:ation)?|implementation|deployment|roll-?out|configuration)';
const BEGUN_EN = `(?:${CREW_EN}|${WORK_EN})(?: (?:have|has|already|just|actually|only|now|all)){0,3} (?:started|begun|began|commenced|got (?:going|started|cracking|under ?way|stuck in)|made a start|kicked off)`;
const BEGUN_DE =
  '(?:(?:mit (?:der|den|dem) (?:\\S{1,15} )?\\S{0,12}(?:arbeit(?:en)?|einrichtung|installation|einführung|umsetzung|projekt|montage|aufbau|konfiguration)|(?:wir|ich|arbeit(?:en)?|team|trupp|leute|mannschaft|techniker|monteure?|projekt|kolleg\\S{1,3})) (?:\\S{1,15} ){0,7}?(?:angefangen|begonnen|gestartet|losgelegt)|(?:wir|ich|arbeit(?:en)?|team|trupp|leute|mannschaft|techniker|monteure?|kolleg\\S{1,3}) (?:\\S{1,15} ){0,3}?(?:begann(?:en)?|startete[nr]?|legten? los|fing(?:en)?))';
const BEGUN_FR =
  "(?:nous|l['’]équipe|les équipes|notre équipe|nos (?:gars|techniciens|équipes)|les (?:gars|techniciens|monteurs|travaux)|le (?:chantier|travail|projet|déploiement)|l['’]installation|on|mon équipe) (?:avons|a|ont) (?:(?:déjà|bien|tous|enfin|justement) ){0,2}(?:commencé|démarré|débuté|attaqué)";
const BEGUN = new RegExp(`(?<!\\p{L})(?:${BEGUN_EN}|${BEGUN_DE}|${BEGUN_FR})(?!\\p{L})`, 'u');

/** What begins is talk or paper, is another's or an earlier job, or has not begun. */
const NOT_THE_JOB =
  /(?<!\p{L})(?:talk(?:s|ing)?|negotiat\p{L}*|paper\p{L}*|draft\p{L}*|plan(?:s|ning)?|discuss\p{L}*|scop\p{L}*|quot\p{L}*|offers?|offering|propos\p{L}*|wait\p{L}*|last (?:job|project|year|time)|other|another|not|n['’]t|never|should|would|could|if|hop(?:e|ed|ing)|gespräch\p{L}*|verhandl\p{L}*|plan\p{L}*|vorbereit\p{L}*|angebot\p{L}*|papier\p{L}*|andere[nrms]?|nicht|noch|hätten?|sollten?|wollten?|falls|wenn|discut\p{L}*|négoci\p{L}*|pourparlers|planif\p{L}*|prépar\p{L}*|devis|offre|autres?|pas|si|aur(?:ait|aient|ions)|devai\p{L}{1,4})(?!\p{L})/u;

const CLAUSE = /[^.;:!?()]{0,200}/u;

/** Around a day in folded text: whether its clause says that work has begun on it. */
export function hasBegunOn(text: string, from: number, to: number): boolean {
  const lead =
    text
      .slice(Math.max(0, from - 200), from)
      .split(/[.;:!?()]\s/u)
      .at(-1) ?? '';
  const clause = `${lead}${text.slice(from, to)}${CLAUSE.exec(text.slice(to, to + 200))?.[0] ?? ''}`;
  return BEGUN.test(clause.replaceAll(',', '')) && !NOT_THE_JOB.test(clause);
}

/** True for a sentence that says that work has begun. */
export function saysBegun(text: string): boolean {
  return BEGUN.test(text.replaceAll(',', '')) && !NOT_THE_JOB.test(text);
}
