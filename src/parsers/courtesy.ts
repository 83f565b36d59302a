/**
 * Lines that say nothing: a greeting, a thank-you, the end of a letter, the writer's own name. Strict on purpose, because what
 * is taken for one is not read: "Thanks, but only after Friday" and "Best wait until Monday" are conditions.
 */

const LONGEST = 120;
/** Names and forms of address that may stand in one line. */
const MOST_NAMES = 4;

const RULE = /^[-–—_=*]{2,}$/u;
const GREETING =
  /^(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|moin|servus|grüezi|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|salut|ch(?:er|ère|ers|ères))(?=[\s,.!:;–-]|$)/iu;
const THANKS =
  /^(?:(?:many |much )?thanks|thank you|thx|ta|much appreciated|danke(?:schön)?|(?:vielen|besten|herzlichen|lieben) dank|merci|(?:avec )?(?:tous )?(?:mes|nos) remerciements)(?=[\s,.!:;–-]|$)/iu;
const CLOSING =
  /^(?:(?:(?:kind|best|warm|many) )?regards|(?:all the |very )?best(?: wishes)?|cheers|yours(?: sincerely| faithfully| truly)?|sincerely(?: yours)?|(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?|vielen?|schönen?) gr(?:ü|ue)(?:ß|ss)en?|gr(?:u|ü)(?:ß|ss)e?|mfg|lg|vg|(?:bien |très )?cordialement|bien à vous|(?:meilleures |sincères )?salutations|à bientôt)(?=[\s,.!:;–-]|$)/iu;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
/** Whom a greeting may be to, beside names. */
const ADDRESSEES = words(
  `all team both there again everyone everybody folks colleagues colleague desk you sir madam and mr mrs ms dr the support
   zusammen frau herr herren damen kollegen kolleginnen kollege kollegin und an alle ihr
   madame monsieur mesdames messieurs à a tous toutes et équipe l'équipe le la les`,
);
/** What a thank-you may be for: none of these words can carry a condition, a refusal or news. */
const THANKED = words(
  `a lot so very much again in advance for your the this that it and all everyone team you both kindly help helping support
   quick prompt reply answer update news mail mails email message letter reminder statement invoice information info details
   work time effort kind best warm regards cheers indeed great perfect lovely got noted received well good fine
   schon mal im voraus für die das den der ihre ihren deine deinen eure hilfe antwort rückmeldung nachricht info infos sehr
   auch mühe schnelle rasche und grüße viele beste freundliche lg vg
   beaucoup bien pour votre vos ton tes d'avance par avance aide réponse retour et bonne journée`,
);

/** Whether a line is a greeting, a thank-you, the end of a letter or the writer's own name. */
export function isCourtesy(line: string, signedBy: string): boolean {
  const said = line.trim().slice(0, LONGEST + 1);
  if (said === '' || said.length > LONGEST) return false;
  const own = namesOf(signedBy);
  if (RULE.test(said) || own.has(said.toLowerCase())) return true;
  const greeting = GREETING.exec(said)?.[0];
  if (greeting !== undefined) return isFilled(said.slice(greeting.length), ADDRESSEES, own);
  const thanks = THANKS.exec(said)?.[0];
  if (thanks !== undefined) return isFilled(said.slice(thanks.length), THANKED, own);
  const closing = CLOSING.exec(said)?.[0];
  return closing !== undefined && isFilled(said.slice(closing.length), ADDRESSEES, own);
}

/** Whether the rest of the line is names and words of the list; a colon or a question means more than that. */
function isFilled(rest: string, fillers: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  let names = 0;
  for (const token of rest.split(/[\s,.!;–—-]+/u)) {
    if (token === '') continue;
    const lower = token.toLowerCase().replace('’', "'");
    if (fillers.has(lower) || own.has(lower)) continue;
    if (!/^\p{Lu}[\p{L}\p{M}'’]{0,40}$/u.test(token)) return false;
    names += 1;
  }
  return names <= MOST_NAMES;
}

function namesOf(signedBy: string): ReadonlySet<string> {
  return new Set([signedBy, ...signedBy.split(/\s+/)].map((name) => name.toLowerCase()));
}
