/**
 * Figures that are told beside those of the job: what a rival asked, what the customer had budgeted, what was offered at first,
 * an option that was not taken. A word of that kind in the figure's own clause sets it aside, at any distance and in any order,
 * unless the clause tells of the win.
 */
import { wholeWord } from '../phrases.js';
import type { Language } from '../types.js';
import type { AmountUse } from './amounts.js';
import type { Line } from './mentions.js';

interface BesideWords {
  /** Somebody who offers against the partner. */
  readonly rival: RegExp;
  /** Before a rival: "against the competition" tells of the win. */
  readonly against: RegExp;
  readonly budget: RegExp;
  /** What was offered at first. */
  readonly firstOffer: RegExp;
  /** Not taken, not part of it. */
  readonly notTaken: RegExp;
}

const WORDS: Readonly<Record<Language, BesideWords>> = {
  en: {
    rival: wholeWord(
      "(?:competitors?|competition|rivals?|other bidders?)(?:'s)?|(?:an)?other (?:bidder|supplier|vendor|provider|firm|tenderer|quote|bid|offer)s?|(?:cheapest|lowest|highest|next|second)(?:[- ]\\S{1,8})? (?:bidder|bid|quote|offer)",
    ),
    against: wholeWord(
      '(?:against|beat|beating|over|ahead of|outbid|despite|from under|from) (?:the |a |an |our |two |three |all |strong |other ){0,3}',
    ),
    budget: wholeWord('(?:budget|budgeted|budgets|budget figure)'),
    firstOffer: wholeWord(
      '(?:first|original|initial|initially|originally|earlier|opening|previous) (?:(?:\\S{1,12} ){0,2})?(?:quotes?|quoted|quotation|offer(?:ed)?|proposals?|proposed|estimates?|estimated|price|asking price|bid)|(?:quoted|offered|proposed|asked for) (?:\\S{1,14} ){0,3}?(?:at first|originally|initially|to begin with|to start with)',
    ),
    notTaken: wholeWord(
      "(?:not|n't|never) (?:been )?(?:taken|included|chosen|ordered|part of (?:it|this|the \\S{1,12})|covered|wanted|needed|take up|taken up)|(?:did not|didn't|do not|don't|will not|won't) (?:take|want|need|order|include) (?:up )?(?=the |our |an? |that )|dropped|left out|(?:decided|opted|voted) against|declined|waived|passed on|turned down|still open",
    ),
  },
  de: {
    rival: wholeWord(
      '(?:mitbewerb|wettbewerb|konkurren)\\p{L}{0,8}|mitbieter\\p{L}{0,2}|fremdangebot\\p{L}{0,2}|gegenangebot\\p{L}{0,2}|gegenofferte\\p{L}{0,1}|(?:ein(?:e|em|en|es)?|der|die|das|dem) andere[rnms]? (?:anbieter|firma|betrieb|lieferant|angebot|offerte)',
    ),
    against: wholeWord(
      '(?:gegen|vor|trotz|gegenüber) (?:die |den |dem |der |einen |eine |einem |unsere |unseren |zwei |drei |alle |allen |andere |anderen ){0,3}',
    ),
    budget: wholeWord('budget\\p{L}{0,4}'),
    firstOffer: wholeWord(
      '(?:erste[snrm]?|ursprüngliche?[snrm]?|anfängliche?[snrm]?|frühere[snrm]?|vorherige[snrm]?) (?:\\S{1,12} )?(?:angebot\\p{L}{0,2}|offerten?|preis|kalkulation|schätzung|kostenvoranschlag)|(?:ursprünglich|anfangs|zuerst|zunächst) (?:\\S{1,14} ){0,5}?(?:angeboten|offeriert|verlangt|veranschlagt|kalkuliert)',
    ),
    notTaken: wholeWord(
      '(?:nicht) (?:mit |mehr )?(?:gezogen|genommen|enthalten|dabei|bestellt|gewählt|gewünscht|beauftragt|inbegriffen|inkludiert|gewollt)|nicht dabei|verzichtet|entfällt|entfallen|weggelassen|gestrichen|fällt weg|abgewählt|weggefallen',
    ),
  },
  fr: {
    rival: wholeWord(
      "(?:l'|d')?(?:concurren(?:t|te|ts|ce)|rival|autre (?:prestataire|fournisseur|offre|société|entreprise|devis))|(?:un|une|l'|d'un|d'une) ?autre (?:prestataire|fournisseur|offre|société|entreprise|devis)",
    ),
    against: wholeWord("(?:face à|contre|devant|malgré) (?:la |l'|un |une |le |les |deux |trois ){0,3}"),
    budget: wholeWord('(?:budget|budgété(?:e|s|es)?|budgets)'),
    firstOffer: wholeWord(
      "(?:premi(?:er|ère)|ancien(?:ne)?) (?:offre|devis|proposition|prix|chiffrage|estimation)|(?:offre|devis|proposition|prix|chiffrage|estimation) (?:initiale?|de départ|d'origine)|(?:au départ|initialement|à l'origine|au début)[, ]{1,3}(?:\\S{1,14} ){0,4}?(?:proposé|offert|chiffré|demandé|annoncé|estimé)",
    ),
    notTaken: wholeWord(
      "(?:pas|non|plus) (?:été )?(?:retenue?s?|prise?s?|comprise?s?|incluse?s?|commandée?s?|choisie?s?|voulue?s?|pris)|(?:n'ont|n'a|ont|a) pas (?:pris|voulu|retenu|commandé|souhaité)|(?:écartée?s?|abandonnée?s?|laissée?s? de côté|refusée?s?|renoncé)",
    ),
  },
};

/** Words of the customer's commitment: the clause is about the job itself. */
const WIN =
  /(?<!\p{L})(?:signed|won|accepted|agreed|approved|released|granted|unterschrieben|unterzeichnet|gewonnen|angenommen|freigegeben|bewilligt|genehmigt|vereinbart|signé|gagné|remporté|accepté|validé|approuvé|within|under|below|im|unter|innerhalb|dans|sous)(?!\p{L})/u;
/** Ends a clause; a full stop between digits does not. */
const END =
  /[;!?\n]|[.:](?=\s|$)|,\s(?=(?:but|so|and|yet|while|whereas|aber|und|doch|sondern|also|sodass|weshalb|mais|et|alors|donc|si bien que|de sorte que)\s)|\s(?:but|aber|mais|sondern|whereas|instead|jedoch)\s/u;

/** Sets those figures aside in place; those that a word of their own names stay. */
export function setBesidesAside(uses: AmountUse[], lines: readonly Line[], language: Language): AmountUse[] {
  const words = WORDS[language];
  const aside = new Map<AmountUse, 'other' | 'superseded'>();
  for (const use of uses) {
    if (use.role !== null && use.role !== 'quoted') continue;
    const line = lines.find(({ index }) => index === use.placed.line);
    const role = line === undefined ? null : roleOf(clauseOf(use, line), words);
    if (role !== null) aside.set(use, role);
  }
  // Where no other sum is left, the partner is better asked about this one.
  if (!uses.some((use) => !aside.has(use) && (use.role === null || use.role === 'total' || use.role === 'quoted')))
    return uses;
  for (const [use, role] of aside) use.role = role;
  return uses;
}

function roleOf(clause: string, words: BesideWords): 'other' | 'superseded' | null {
  if (words.notTaken.test(clause) && !/(?<!\p{L})(?:gst|vat|hst|mwst|ust|tva|tax|steuer)(?!\p{L})/u.test(clause))
    return 'other';
  const rival = words.rival.exec(clause);
  if (rival !== null) {
    const before = clause.slice(0, rival.index);
    const held = words.against.exec(before.slice(-40));
    if (held === null && !WIN.test(clause.slice(rival.index + rival[0].length))) return 'other';
    return null;
  }
  if (WIN.test(clause)) return null;
  return words.budget.test(clause) || words.firstOffer.test(clause) ? 'superseded' : null;
}

/** The words around the figure, up to the marks that end a clause and to the figures beside it. */
function clauseOf({ placed }: AmountUse, { text, mentions }: Line): string {
  const money = mentions.filter(({ kind }) => kind === 'money');
  const previous = money.findLast(({ to }) => to <= placed.from);
  const next = money.find(({ from }) => from >= placed.to);
  const before =
    text
      .slice(previous?.to ?? 0, placed.from)
      .split(END)
      .at(-1) ?? '';
  const after = text.slice(placed.to, next?.from ?? text.length).split(END)[0] ?? '';
  return `${before} # ${after}`;
}
