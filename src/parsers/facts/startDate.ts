/** The job's start date (policy clause R5): one day with a word for starting, or nothing. Signing, completion and calls are other days. */
import { daysBetween, type CalendarDay } from '../../values/calendarDay.js';
import { hasBegunOn } from '../begun.js';
import type { CompiledLocale } from '../languages.js';
import type { FigureInMail } from '../learnt/figures.js';
import { folded } from '../phrases.js';
import { firstMatch, has, lastMatch } from '../words.js';
import type { DateMention, Fact } from '../types.js';
import { APPOSITION, ARTICLE, CHOICE, isNamedBehind } from './choiceOfDays.js';
import { setDaysAside } from './daysAside.js';
import {
  isAside,
  isComparedWith,
  isOfThePast,
  isRightedBehind,
  opensSentence,
  RUNS,
  withoutComparison,
} from './dayClause.js';
import { isInexact } from './decide.js';
import { withoutExcuses } from './neighbours.js';
import { movesFrom } from './fromTo.js';
import { isNoStart } from './likeness.js';
import type { Line, Placed } from './mentions.js';
import { ask, type Outcome } from './outcome.js';
import { isPlainAnswer } from './plainAnswer.js';
import { deniesStart } from './startDenied.js';
import { isStartOpen } from './startOpen.js';
import { startStays } from './startStays.js';
import { isConfirmedStart, tellsOfSigning, tellsOfTheStart } from './startToCome.js';

type DayRole = 'start' | 'superseded' | 'other' | 'corrects' | null;

export interface DayUse {
  readonly placed: Placed;
  readonly mention: DateMention;
  role: DayRole;
  readonly inexact: boolean;
}

export interface StartInput {
  readonly lines: readonly Line[];
  readonly locales: readonly CompiledLocale[];
  /** The desk asked for the start, so that a bare day answers it. */
  readonly asked: boolean;
  /** Lines in which facts (amounts) or the win stand: a bare day there may be the start. */
  readonly factLines: ReadonlySet<number>;
  readonly mailDay: CalendarDay;
  /** The mail changes what was notified before: a day that is kept is no news, and takes back a change said before it. */
  readonly correcting?: boolean;
  /** The start on record, where one was notified. */
  readonly recorded?: CalendarDay | null;
  /** The day that answers the desk's question by its number. */
  readonly numbered?: Placed | null;
  readonly figures: readonly FigureInMail[];
}

const SAYS =
  /\b(?:says?|said|reads?|states?|shows?|has it (?:as|at|on)|thinks?|sagt|steht|heisst|heißt|meint|nennt|dit|indique|parle de)\b.{0,20}$|(?<!\p{L})(?:laut|gem(?:ä|ae)(?:ss|ß)|according to|selon|d'après)\s[^.;!?]{1,50}$/u;

const BEFORE = ['corrects', 'superseded', 'otherDay', 'start'] as const;

function nearest(text: string, locale: CompiledLocale): DayRole {
  let best: { role: DayRole; end: number; start: number } | null = null;
  for (const name of BEFORE) {
    const match = lastMatch(locale.roles[name], text);
    // A bare "from" before a day begins something; only with a word for a change is it the old day (movesFrom).
    if (match?.index === undefined || (name === 'superseded' && /^\s{0,8}from\b/.test(match[0]))) continue;
    const end = match.index + match[0].length;
    if (best === null || end > best.end || (end === best.end && match.index < best.start)) {
      best = { role: name === 'otherDay' ? 'other' : name, end, start: match.index };
    }
  }
  return best?.role ?? null;
}

function behind(text: string, locale: CompiledLocale): DayRole {
  const tests = [
    ['superseded', locale.roles.supersededAfter],
    ['start', locale.roles.startAfter],
    ['other', locale.roles.otherDayAfter],
  ] as const;
  let best: { role: DayRole; index: number } | null = null;
  for (const [role, pattern] of tests) {
    const match = firstMatch(pattern, text);
    if (match !== null && match.index <= 8 && (best === null || match.index < best.index))
      best = { role, index: match.index };
  }
  return best?.role ?? null;
}

/** "We go from 11 January to 5 February" moves no date. */
const GOING =
  /(?<!\p{L})(?:we|i|crew|team|lads|guys|people|engineers|techs)(?:'re|'ll| are| will)?(?: be)? (?:go|going|goes|up|down|in|on)(?!\p{L})/gu;
/** "From 11 January": what begins then stands behind. */
const BARE_FROM =
  /^\s{0,8}(?:from|as of|as from|with effect from|à partir|à compter|à dater|dès)(?: the| du| le)?\s{0,8}$/;
/** "We're there on 11 January to sign": what for. */
const PURPOSE = /^\s{0,3}(?:to|for|pour|afin)\s/;

/** "Ab 7. Dezember bin ich im Urlaub", "er ist ab 7. Dezember erreichbar": the preposition alone says no start. */
const AB = /(?:^|\s)(?:ab|per)(?:\sdem)?(?:\s\p{L}{2,10}tag|\smittwoch)?,?(?:\s(?:dem|den))?\s{0,3}$/u;
/** "Vom 11. Januar an" is no old day. */
const FROM_ON = /(?:^|\s)(?:vom|von|from)(?:\s\p{L}{2,12},?(?:\s(?:dem|den|the))?)?\s{0,3}$/u;
const ON = /^\s(?:an|on|onwards?)(?=\s?[.,;!)]|\s?$)/;
/** "Vom 11. Januar an sind unsere Techniker dort": the words behind say what begins. */
const AN = /^\san(?=\s\p{L})/u;

const NOT = /(?<!\p{L})(?:not|nicht|pas)\s{0,3}$/u;
const BOUND = /^(?:before|vor|avant)(?!\p{L})/iu;

function decide(placed: Placed, locale: CompiledLocale): DayRole {
  if (isComparedWith(placed)) return 'superseded';
  // "Not before mid-April" is no "not in April".
  const told = withoutComparison(placed.before, placed);
  const before = BOUND.test(placed.mention.evidence.text) ? told.replace(NOT, ' ') : told;
  let left = nearest(before, locale);
  const right = behind(placed.after, locale);
  const bare = BARE_FROM.test(placed.before) && (/\p{L}/u.test(placed.after) || opensSentence(placed));
  if (bare) left = null;
  if (FROM_ON.test(placed.before) && ON.test(placed.after)) return 'start';
  if (FROM_ON.test(placed.before) && AN.test(placed.after)) return behind(placed.after.replace(AN, ''), locale);
  const ab = AB.exec(placed.before);
  if (ab !== null && left === 'start') {
    const own = lastMatch(locale.roles.start, placed.before)?.index ?? -1;
    const said = own >= 0 && own < ab.index && right !== 'other';
    const alone = placed.before.slice(0, ab.index).trim() === '' && !/\p{L}/u.test(placed.after);
    if (!said && !alone) return RUNS.test(placed.after) ? 'start' : right;
  }
  if (left === 'start' && right === 'other' && PURPOSE.test(placed.after)) return 'other';
  if (left === 'superseded' || right === 'superseded') return 'superseded';
  if (left === 'corrects') return has(locale.roles.start, placed.lead) ? 'start' : null;
  const wide = withoutComparison(bare ? placed.wide.slice(0, -placed.before.length) : placed.wide, placed).replace(
    AFTER_A_BREAK,
    ' ',
  );
  const around = nearest(wide, locale);
  return left ?? right ?? (around === 'corrects' ? null : around);
}

/** "We start straight after New Year, on 4 January": the day that follows tells when that is. */
const AFTER_A_BREAK =
  /(?:(?:straight|right|just|shortly|immediately|soon|gleich|direkt|kurz|unmittelbar|juste|tout de suite|peu|aussitôt) )?(?<!\p{L})(?:after|nach|après) (?:the |den |dem |der |les |le |la |l['’])?(?:new year(?:'s)?(?: day)?|holidays?|(?:christmas |summer |winter )?break|christmas|xmas|easter|neujahr|jahreswechsel|feiertagen?|ferien|ostern|weihnachten|winterpause|nouvel an|fêtes|vacances|pâques|noël)(?=, )/u;

const POINTS_BACK =
  /^(?:and |so |which |und |et )?(?:that's|that is|that will be|that being|which is|this is|is|being|das ist|was|c'est)\s/;

/** "On 11 January, we start": what the clause behind the day's own comma says of it, where no other day follows. */
function announced(placed: Placed, line: Line, locale: CompiledLocale): DayRole {
  if (line.mentions[placed.place + 1]?.kind === 'date') return null;
  const clause = /^\s{0,2},\s{1,3}([^,;:.()\n]{1,80})/.exec(line.text.slice(placed.to))?.[1];
  // "She goes onto the meter on 4 January, that's our first day of work": the clause speaks of the day itself.
  if (placed.before.trim().length > 12 && !POINTS_BACK.test(clause ?? '')) return null;
  return clause !== undefined && behind(clause, locale) === 'start' ? 'start' : null;
}

/** The words of the mail's own language first; those of the others only where they name no start. */
export function daysOf(lines: readonly Line[], locales: readonly CompiledLocale[]): DayUse[] {
  const own = assign(lines, locales.slice(0, 1));
  return own.some((use) => use.role === 'start') ? own : assign(lines, locales);
}

function assign(lines: readonly Line[], locales: readonly CompiledLocale[]): DayUse[] {
  const uses: DayUse[] = [];
  let correctedLine = -1;
  for (const line of lines) {
    for (const placed of line.mentions) {
      if (placed.kind !== 'date') continue;
      let role: DayRole = null;
      for (const locale of locales) role ??= decide(placed, locale) ?? announced(placed, line, locale);
      if (isAside(placed, line)) role = 'superseded';
      if ((role === null || role === 'start') && tellsOfTheStart(placed)) role = 'other';
      else if (role === 'other' && isConfirmedStart(placed)) role = 'start';
      else if (role === null && hasBegunOn(folded(placed.sentence), placed.from, placed.to)) role = 'start';
      const earlier = uses.at(-1);
      const near = earlier !== undefined && earlier.placed.line >= line.index - 1;
      const sameLine = earlier?.placed.line === line.index;
      const wide = withoutExcuses(placed.wide);
      const righted = isRightedBehind(wide);
      if (role === 'superseded' && righted) role = null;
      const takesBack = righted || ANEW.test(wide) || locales.some((locale) => has(locale.roles.takesBack, wide));
      if (sameLine && movesFrom(earlier.placed, placed, { ...line, text: line.text.replace(GOING, ' ') }, locales)) {
        earlier.role = 'superseded';
        role = 'start';
      } else if (sameLine && role !== 'start' && isSetAgainst(earlier.placed, placed, locales)) {
        earlier.role = 'superseded';
        role = 'start';
      } else if (near && takesBack && (role === null || role === 'start') && earlier.role === 'start') {
        role = 'start';
        earlier.role = 'superseded';
        correctedLine = line.index;
      } else if (role === null && sameLine && earlier.role === 'superseded' && earlier.mention.value !== null) {
        role = 'start';
      } else if (
        role === null &&
        sameLine &&
        earlier.role === 'start' &&
        (placed.wide.trim().length <= 3 ||
          (earlier.mention.value === null && ARTICLE.test(placed.wide)) ||
          CHOICE.test(placed.wide) ||
          APPOSITION.test(placed.wide))
      ) {
        // "today, 12 January": the same day in other words, or a second day ("or on the 18th") that contradicts it.
        role = 'start';
      }
      // "Not the 11th but 1 February. No, strike that 1 February again: the right day is the 8th."
      if (role !== 'superseded' && sameLine && RIGHT_ONE.test(placed.wide) && STRUCK.test(earlier.placed.lead)) {
        for (const use of uses) if (use.mention.value === earlier.mention.value) use.role = 'superseded';
        earlier.role = 'superseded';
        role = 'start';
      }
      // "Friday 15 January, no wait, the Friday doesn't suit, so Monday the 18th"
      if (
        role === null &&
        correctedLine === line.index &&
        sameLine &&
        earlier.role === 'start' &&
        isNamedAnew(placed)
      ) {
        role = 'start';
        earlier.role = 'superseded';
      }
      // "Start: Jude says 1 March, her plan says 8 March": what each of them says is a start.
      if ((role === null || role === 'other') && sameLine && earlier.role === 'start' && SAYS.test(placed.before))
        role = 'start';
      const inexact = locales.some((locale) => isInexact(placed.before, locale));
      uses.push({ placed, mention: placed.mention, role, inexact });
    }
  }
  setDaysAside(uses, lines, locales[0]?.language);
  return uses;
}

/** "Nachtrag: doch erst am 10. Februar", "finalement le 10 février": in the place of the start told before. */
const ANEW =
  /(?:^|[\s:,(-])(?:doch (?:erst|schon|lieber|eher|besser|noch später,? )|nun (?:doch )?erst|jetzt (?:doch )?erst|finalement|en fin de compte|plutôt|in the end|rather)(?:\s(?:am|ab|zum|on|from|for|the|den|dem|le|au|dès|à partir du|\p{L}{3,8}day|\p{L}{2,8}tag|mittwoch|\p{L}{3,5}di),?){0,3}\s{0,3}$/u;

/** "Right is Monday the 8th": the day that counts, behind one that is struck out in the same sentence. */
const RIGHT_ONE =
  /(?<!\p{L})(?:(?:richtig|korrekt|gültig) (?:ist|wäre)|es gilt|gilt|(?:the )?(?:right|correct|proper|actual) (?:one|day|date|start)(?: date)? is|(?:la bonne date|le bon jour|la date (?:correcte|exacte|juste)) est|(?:c['’]est|retenez)(?: bien)?)(?: (?:nun|jetzt|also|now|rather|bien|plutôt)){0,2}(?: (?:\p{L}{3,8}day|\p{L}{2,8}tag|mittwoch|\p{L}{3,5}di),?)?(?: (?:on|the|der|den|dem|am|ab|le|du|au)){0,2}\s{0,3}$/u;
const STRUCK =
  /(?<!\p{L})(?:streichen|streicht|vergessen|vergesst|ignorieren|ignoriert|strike|scratch|scrap|forget|ignore|delete|drop|cross out|oubliez|rayez|supprimez|ignorez|effacez)(?: (?:sie|ihr|bitte|also|out|about|donc|cette|ce|date|du)){0,3}(?: (?:den|der|die|das|dem|the|that|le|la))?\s{0,3}$/u;

const BUT =
  /(?:^|[\s,])(?:sondern|but|mais)(?:\s(?:erst|schon|bereits|nun|jetzt|doch|now|only|rather|on|the|seulement|bien|plutôt|finalement|am|ab|zum|den|dem|der|le|dès|au|du|\p{L}{3,8}day|\p{L}{2,8}tag|mittwoch|\p{L}{3,5}di),?){0,5}\s{0,3}$/u;
const DENIES = /^(.{0,200}?)(?<!\p{L})(?:not|n't|nicht|pas|plus)(?!\p{L})(?=[^;.!?]{0,60}$)/su;

/** "We start not, as I wrote, on the 1st but on 15 February": of the two days the one behind "but". */
function isSetAgainst(earlier: Placed, placed: Placed, locales: readonly CompiledLocale[]): boolean {
  if (!BUT.test(placed.wide)) return false;
  const clause = DENIES.exec(earlier.lead.slice(-260))?.[1]
    ?.split(/[,;:!?]/)
    .at(-1);
  return clause !== undefined && locales.slice(0, 1).some(({ roles }) => has(roles.start, clause));
}

/** "so it will be", "rather", "donc": a new day in the place of one that was taken back. */
function isNamedAnew({ wide, to, sentence }: Placed): boolean {
  if (
    /^\s{0,3},?\s(?:then|instead|rather|dann|stattdessen|lieber|donc|alors|plutôt|du coup)(?!\p{L})/u.test(
      sentence.text.slice(to, to + 30),
    )
  )
    return true;
  return /(?<!\p{L})(?:so|then|instead|rather|make (?:it|that)|it'?ll be|it(?:'s| is)|also|dann|stattdessen|sondern|lieber|doch|donc|alors|plutôt|ce sera|c'est|disons|mettons|finalement|du coup)(?:\s\S{1,12}){0,3}\s{0,3}$/u.test(
    wide,
  );
}

/** "We start on 11 January as planned": said of a day that stays. */
const AS_PLANNED =
  /^\s?,?\s(?:still |just |exactly |genau |weiterhin |bien |toujours )?(?:as (?:planned|agreed|before|notified|reported|recorded|arranged|scheduled|you have it)|(?:wie|so wie) (?:geplant|vereinbart|gehabt|gemeldet|besprochen|vorgesehen|bisher|erfasst|notiert|abgemacht)|comme (?:prévu|convenu|annoncé|indiqué|communiqué|avant))(?!\p{L})/u;
const NO_MORE =
  /(?<!\p{L})(?:not|no|\p{L}{2,8}n['’]t|cannot|instead|nicht|kein\p{L}{0,2}|statt|anstatt|sondern|pas|plus|lieu)(?!\p{L})/u;

function isAsPlanned({ placed, mention, role }: DayUse, days: readonly DayUse[]): boolean {
  return (
    role === 'start' &&
    days.every((other) => other.mention.value === mention.value) &&
    AS_PLANNED.test(folded(placed.sentence).slice(placed.to)) &&
    !NO_MORE.test(placed.lead.slice(-80))
  );
}

/** "We keep the 18th after all." */
function isKept({ role, placed }: DayUse, locales: readonly CompiledLocale[]): boolean {
  if (role !== null && role !== 'start') return false;
  // "The start on 11 January is not touched by it": to the end of the clause, where no other figure stands in it.
  const rest = /^[^,;.!?()]{0,60}/.exec(folded(placed.sentence).slice(placed.to))?.[0] ?? '';
  if (!/\d/.test(rest) && locales.slice(0, 1).some(({ roles }) => firstMatch(roles.unchanged, rest)?.index === 1))
    return true;
  return locales.slice(0, 1).some(({ roles }) => has(roles.unchanged, `${placed.before} | ${placed.after}`));
}

export function readStartDate(input: StartInput): Outcome<Fact<CalendarDay> | null> {
  const days = daysOf(input.lines, input.locales);
  if (input.correcting === true && days.some((use) => isKept(use, input.locales) || isAsPlanned(use, days)))
    return { fact: null, doubts: [] };
  if (input.correcting === true && (staysAsItWas(input) || startStays(input.lines, input.recorded ?? null)))
    return { fact: null, doubts: [] };
  let starts = days.filter(
    (use) =>
      use.role === 'start' &&
      !isOfThePast(use, input.mailDay) &&
      !tellsOfSigning(use.placed) &&
      !isNoStart(use.placed, input.figures),
  );
  if (starts.length === 0) starts = days.filter(({ placed, role }) => role === null && placed === input.numbered);
  if (starts.length === 0) starts = bareDay(days, input);
  const evidence = starts.map((use) => use.mention.evidence);
  const none = (
    code: 'start-contradictory' | 'start-impossible' | 'start-ambiguous' | 'start-vague',
    message: string,
  ): Outcome<null> => ({
    fact: null,
    doubts: [ask(code, message, 'startDate', evidence)],
  });
  if (starts.length === 0) return { fact: null, doubts: [] };
  starts = starts.filter((use) => !isNamedBehind(use, starts));

  if (isTakenBack(days, starts, input))
    return none('start-contradictory', 'A day is taken back, and another is named.');
  const exact = starts.filter((use) => use.mention.value !== null);
  const problems = new Set(starts.map((use) => use.mention.problem));
  if (problems.has('impossible')) return none('start-impossible', 'The start date does not exist.');
  if (problems.has('contradictory'))
    return none('start-contradictory', 'Weekday and date of the start do not fit each other.');
  if (problems.has('ambiguous')) return none('start-ambiguous', 'The start date can be read in more than one way.');
  if (exact.some((use) => use.inexact)) return none('start-vague', 'The start date is not certain yet.');
  if (exact.length === 0) return none('start-vague', 'The start is given only roughly.');
  if (exact.length < starts.length && !starts.every((use) => use.placed.line === exact[0]?.placed.line)) {
    return none('start-contradictory', 'The start is given exactly in one place and roughly in another.');
  }
  const values = new Set(exact.map((use) => use.mention.value));
  const [first] = exact;
  const told = first?.mention.value ?? null;
  const [locale] = input.locales;
  if (told !== null && locale !== undefined && days.some(({ placed }) => deniesStart(placed, told, locale.language)))
    return none('start-contradictory', 'The mail denies the start that it gives.');
  if (values.size > 1 && !isSpan(exact)) return none('start-contradictory', 'The mail gives different start dates.');
  if (first?.mention.value === null || first === undefined) return { fact: null, doubts: [] };
  if (isStartOpen(first, days, input.lines)) return none('start-ambiguous', 'The start is not settled.');
  return { fact: { value: first.mention.value, certainty: 'stated', evidence: [first.mention.evidence] }, doubts: [] };
}

/** "On the 15th. Oh no, they're shut that day, the 18th": a day behind the words of taking back that nothing explains. */
function isTakenBack(days: readonly DayUse[], starts: readonly DayUse[], { lines, locales }: StartInput): boolean {
  return lines.some((line) => {
    const match = locales.slice(0, 1).map(({ roles }) => firstMatch(roles.takesBack, line.text))[0] ?? null;
    if (match === null) return false;
    const said = days.some(
      ({ role, placed }) =>
        (role === 'start' || role === 'superseded') &&
        ((placed.line === line.index && placed.to <= match.index) ||
          (placed.line === line.index - 1 && match.index < 12)),
    );
    const last = days.findLast(({ placed }) => placed.line === line.index && placed.from >= match.index);
    if (!said || last?.role !== null || last.mention.value === null) return false;
    return (
      line.mentions[last.placed.place - 1]?.kind !== 'money' &&
      starts.every(({ mention }) => mention.value !== last.mention.value)
    );
  });
}

/** "from 18 to 22 January": two days of one stretch; the job starts on the first. */
function isSpan(uses: readonly DayUse[]): boolean {
  const [first, second] = uses;
  if (uses.length !== 2 || first === undefined || second === undefined || first.placed.line !== second.placed.line)
    return false;
  if (first.mention.value === null || second.mention.value === null) return false;
  const between = second.placed.wide.trim();
  return (
    /^(?:-|to|until|till|through|bis|à|au|jusqu'au)(?:\s(?:the|zum|le))?$/.test(between) &&
    daysBetween(first.mention.value, second.mention.value) > 0
  );
}

/** "Scrap the second one, the date stays": in a line with no day of its own. */
function staysAsItWas({ lines, locales }: StartInput): boolean {
  return lines.some(
    (line) =>
      !line.mentions.some(({ kind }) => kind === 'date') &&
      locales.slice(0, 1).some(({ roles }) => {
        const stays = firstMatch(roles.unchanged, line.text);
        return stays !== null && has(roles.start, line.text.slice(Math.max(0, stays.index - 30), stays.index));
      }),
  );
}

/** One day with no word beside it, in a line of facts or as the answer to the desk's question. */
function bareDay(days: readonly DayUse[], input: StartInput): DayUse[] {
  const { asked, factLines, mailDay, correcting, lines, locales } = input;
  const bare = days.filter((use) => use.role === null);
  // "I gave you a wrong start. It's 18 January and not the 11th."
  const [only] = bare;
  if (correcting === true && only !== undefined && bare.length === 1 && days.every(({ role }) => role !== 'other')) {
    const near = lines.filter(({ index }) => Math.abs(index - only.placed.line) <= 1).map(({ text }) => text);
    const old = days.some(({ role, placed }) => role === 'superseded' && placed.line === only.placed.line);
    if (old && near.some((text) => locales.some(({ roles }) => has(roles.start, text)))) return bare;
  }
  if (bare.length !== 1 || days.some((use) => use.role === 'superseded')) return [];
  return bare.filter((use) => {
    if (asked && isPlainAnswer(use.placed)) return true;
    const verbless = use.placed.before.trim() === '' && /^[\s.!,;)]{0,8}$/.test(use.placed.after);
    return (
      verbless &&
      factLines.has(use.placed.line) &&
      (use.mention.value === null || daysBetween(mailDay, use.mention.value) >= 0)
    );
  });
}
