/** One text: statements first, then the facts of the sentences that were not taken back, then the doubts about them. */
import { withAttached } from './attachments/index.js';
import { readPaper } from './attachments/read.js';
import { doubtCompleteness, doubtPlausibility } from './doubts.js';
import { findNames, isHouseAbove, readCustomer, type CustomerNames } from './facts/customer.js';
import { withoutNames } from './facts/namedDays.js';
import { withoutEarlierJob } from './facts/earlier.js';
import { readFacts, type Facts } from './facts/index.js';
import { readInvoice } from './facts/invoice.js';
import { completedByLikeness, withLikely } from './facts/likely.js';
import { readLine, type Line } from './facts/mentions.js';
import { confirmsStart, withConfirmedStart } from './facts/startConfirmed.js';
import { instructsSoftware } from './hostile.js';
import { withImplied } from './implied.js';
import { withLabels } from './labelled.js';
import type { CompiledLocale } from './languages.js';
import {
  factsOf,
  isComplete,
  isInOwnWords,
  isInWords,
  isLikeASale,
  isOverheard,
  isToldInWords,
  qualifiedIn,
  unheardIn,
} from './besideASale.js';
import { MAX_SENTENCES, readMeaning, type Meaning } from './meaning.js';
import { withPlainName } from './misleadingName.js';
import { isOfOthers } from './meaning/othersWin.js';
import { beginsIn, evidenceIn, fold } from './phrases.js';
import { isCourtesyOnly } from './questions.js';
import { splitSentences } from './reply/sentences.js';
import {
  doubtClaims,
  doubtCorrection,
  doubtCurrency,
  doubtDay,
  doubtDropped,
  doubtFigures,
  doubtFirmness,
  doubtMilestone,
  doubtOpenRow,
  doubtOtherParty,
  doubtUnlike,
  doubtUnread,
  doubtWhose,
} from './safeguards/index.js';
import { MAX_TEXT, type Setting, type Understood } from './setting.js';
import { saysScopeAgreed } from './team/scope.js';
import {
  type Doubt,
  type Evidence,
  type NewText,
  type Sentence,
  type Statement,
  type StatementFinding,
  type WonFacts,
} from './types.js';
import { anyHas } from './words.js';

/** The reading of one text; a customer's name that looks like something else is read as a plain name. */
export function understand(text: string, newText: NewText, setting: Setting): Understood {
  const named = withPlainName(text.slice(0, MAX_TEXT), setting);
  if (named === null) return understandText(text, newText, setting);
  return named.restored(understandText(named.text, newText, named.setting));
}

/** Statements first, then the facts of the sentences that were not taken back. */
function understandText(text: string, newText: NewText, setting: Setting): Understood {
  const { context, language, locales, mention, recorded } = setting;
  const sentences = withLabels(splitSentences(text.slice(0, MAX_TEXT), language), newText.answers)
    .slice(0, MAX_SENTENCES)
    .filter((sentence) => !instructsSoftware(sentence, context.referral.customer, locales));
  const names = findNames(sentences, context);
  const all = withoutEarlierJob(
    sentences.map((sentence, index) =>
      withoutNames(readLine(sentence, index, mention, locales), names.named.get(index) ?? [], context),
    ),
  );
  const ownNames = `${context.referral.customer} ${context.referral.customerContact}`;
  const others = [...sentences.keys()].filter((index) => {
    const sentence = sentences[index];
    return sentence !== undefined && isOfOthers(sentence, ownNames, language);
  });
  const elsewhere = names.here.size > 0 ? new Set([...names.elsewhere, ...others]) : new Set<number>();
  const meaning = readMeaning({
    sentences,
    newText,
    locales,
    partner: context.partner.name,
    customer: context.referral.customer,
    onRecord: recorded !== null,
    // "Kestrel Holdings has pulled out": the house above the customer may speak of this very job.
    elsewhere: new Set([...elsewhere].filter((index) => !isHouseAbove(names, index, context.referral.customer))),
    others: new Set(others),
    factLines: new Set(all.filter((line) => line.mentions.length > 0).map((line) => line.index)),
    isAnswer: context.asked !== undefined,
    deskAsked: deskQuestion(newText),
  });
  const here = withConfirmedStart(all, meaning.retracted).filter((line) => !elsewhere.has(line.index));
  const lines = withoutFurtherJobs(here, meaning, setting);
  const read = readFacts(lines, meaning, setting);
  const tellsAWin = (setting.attached ?? []).length === 0 && recorded === null;
  const facts = tellsAWin ? completedByLikeness(read, { lines, locales, mailDay: mention.mailDay }) : read;
  const statements = withImplied(meaning, facts, lines, setting);
  const leading = (
    meaning.furtherJobs.size > 0
      ? (['correction', 'won', 'follow-up'] as const)
      : (['correction', 'follow-up', 'won'] as const)
  ).find((statement) => statements.some((finding) => finding.statement === statement));
  if (leading === undefined) {
    const only = statements.every(
      (finding) => finding.statement === 'acknowledged' || finding.statement === 'unrelated',
    );
    const doubts = only && meaning.unexplainedTone !== null ? [unexplained(meaning.unexplainedTone)] : [];
    const unread = doubtUnread({
      lines: lines.filter((line) => !meaning.overtaken.has(line.index)),
      uses: facts.uses,
      locales,
      factsGiven: facts.won.total !== null && facts.won.startDate !== null,
      explained: meaning.nearMiss || meaning.conditional,
      refused: statements.some(
        ({ statement, evidence }) =>
          (statement === 'lost' || statement === 'declined') &&
          evidence.some(({ reader }) => reader.startsWith('locales/')),
      ),
    });
    if (unread !== null) doubts.push(unread);
    else if (statements.length > 0 && statements.every((finding) => finding.statement === 'unrelated')) {
      const sum = facts.uses.find(({ mention, role }) => role === 'total' || mention.value !== null)?.mention.evidence;
      const day = facts.won.startDate?.evidence[0];
      if (sum !== undefined && day !== undefined) doubts.push(unexplained(sum));
    }
    if (meaning.unsure !== null) doubts.push(unsure(meaning.unsure));
    if (statements.some(({ statement }) => ABOUT_A_JOB.has(statement)) && !refusesByName(statements, sentences, names))
      doubts.push(...readCustomer(names, elsewhere, context).doubts.slice(0, 1));
    const step = statements.some(({ statement }) => statement === 'milestone')
      ? doubtMilestone(
          all.filter(({ index }) => !meaning.retracted.has(index)).map(({ sentence }) => sentence),
          language,
        )
      : null;
    if (doubts.length === 0 && step !== null) doubts.push(step);
    return { statements, won: null, reason: reasonFor(statements, sentences, locales), doubts };
  }
  const customer = readCustomer(
    names,
    elsewhere,
    context,
    lines.map((line) => line.sentence),
  );
  const given =
    leading === 'correction'
      ? readFacts(lines, meaning, setting, true)
      : (setting.attached ?? []).length > 0
        ? facts
        : withLikely({
            facts,
            lines,
            locales,
            mailDay: mention.mailDay,
            told: isToldInWords(statements),
            inWords: isInWords(statements),
          });
  const disagreeing = doubtFigures({ lines, uses: given.uses, facts: given.won, locales });
  const own: WonFacts = { customer: customer.fact, ...withoutUnsettled(given.won, disagreeing) };
  const dropped = leading === 'correction' ? doubtDropped(lines, given.won, locales) : [];
  const ownDoubts = [...customer.doubts, ...given.doubts, ...disagreeing, ...dropped];
  const attached = withAttached({
    texts: setting.attached ?? [],
    leading,
    own,
    doubts: ownDoubts,
    recorded,
    context,
    language,
    sentences: lines.map((line) => line.sentence),
    readPaper: (paper) => readPaper(paper, setting, leading === 'correction'),
    shareOf: (total) => readInvoice({ uses: given.uses, lines, locales, total }).fact,
  });
  const { won } = attached;
  const factDoubts = [...ownDoubts, ...attached.doubts];
  const doubts = [
    ...factDoubts,
    ...doubtFurtherJobs(meaning, sentences),
    // The desk's thank-you in the quoted text may be anybody's words: it completes nothing.
    ...doubtCompleteness(leading, won, leading === 'won' ? (context.record ?? null) : null, factDoubts),
    ...doubtPlausibility(won, leading === 'correction' ? recorded : null, mention.mailDay, context),
  ];
  // Where the partner is asked anyway, the answer will tell.
  if (
    meaning.unsure !== null &&
    doubts.length === 0 &&
    // What its figures change, the words need not say for certain.
    !(
      leading === 'correction' &&
      recorded !== null &&
      won.total !== null &&
      meaning.unsure.reader === 'learnt/correction'
    ) &&
    !(
      isComplete(won) &&
      ((isLikeASale(meaning.unsure, sentences, language) && meaning.hollowWin === null) ||
        isOverheard(meaning.unsure, sentences, language))
    )
  )
    doubts.push(unsure(meaning.unsure));
  const aside = (line: Line): boolean =>
    line.mentions.length === 0 &&
    (saysScopeAgreed(line.sentence, mention) ||
      (meaning.retracted.size > 0 && confirmsStart(line)) ||
      meaning.overtaken.has(line.index) ||
      // "The amounts do not change", beside a start that does.
      (leading === 'correction' &&
        line.text.length <= MAX_ASIDE &&
        anyHas(locales.slice(0, 1), (locale) => locale.roles.unchanged, line.text)));
  const silent = unheardIn(
    lines.filter((line) => !aside(line)),
    meaning,
    statements,
    won,
    language,
  );
  if (doubts.length === 0 && silent !== null) doubts.push(unsure(silent));
  // Where only the figures tell of a win, words of winning that say something else make them doubtful.
  if (doubts.length === 0 && meaning.hollowWin !== null && !isInOwnWords(statements, factsOf(won), language))
    doubts.push(unsure(meaning.hollowWin));
  const caveat = qualifiedIn(
    // "These figures are the Falcon job's": a sentence about another customer may take them back too.
    all
      .filter((line) => !meaning.retracted.has(line.index) && !aside(line) && !isCourtesyOnly(line.sentence, locales))
      .map(({ sentence }) => sentence),
    statements,
    won,
    meaning.explained,
    language,
  );
  if (doubts.length === 0 && caveat !== null) doubts.push(unsure(caveat));
  // The last net: asked only where the mail would be recorded.
  if (doubts.every(({ code }) => code === 'from-attachment' || code.endsWith('-likely'))) {
    const told = lines.map((line) => line.sentence);
    const open =
      doubtFirmness(
        told,
        statements.filter(({ statement }) => statement === leading).flatMap((finding) => finding.evidence),
        language,
        meaning.explained,
      ) ?? (leading === 'correction' ? null : doubtOpenRow(told));
    const claimed =
      leading === 'correction'
        ? doubtCorrection({
            lines: all.filter(({ index }) => !meaning.retracted.has(index)),
            facts: won,
            language,
            context,
          })
        : (doubtClaims(told, won, language) ??
          doubtDay(told, won, language) ??
          // "The order came from Falcon Ltd" is set aside with what is told of Falcon Ltd.
          doubtOtherParty(
            all.filter(({ index }) => !meaning.retracted.has(index)).map(({ sentence }) => sentence),
            language,
            context,
          ) ??
          doubtCurrency(lines, won, mention.currency) ??
          doubtWhose({ lines, uses: given.uses, won, language, context }) ??
          doubtUnlike(lines, given.uses, won, language, mention.mailDay));
    if (open !== null) doubts.push(open);
    else if (claimed !== null) doubts.push(claimed);
  }
  return { statements, won, reason: null, doubts };
}

/** A further job's figures are none of the win's, unless the win has no others. */
function withoutFurtherJobs(lines: readonly Line[], meaning: Meaning, setting: Setting): readonly Line[] {
  const { furtherJobs } = meaning;
  if (furtherJobs.size === 0) return lines;
  const own = lines.filter(({ index }) => !furtherJobs.has(index));
  const hasTotal = (some: readonly Line[]): boolean => readFacts(some, meaning, setting).won.total !== null;
  return hasTotal(own) || !hasTotal(lines) ? own : lines;
}

/** A further job beside the win has no figures of its own yet; one of another firm a person looks at. */
function doubtFurtherJobs({ furtherJobs }: Meaning, sentences: readonly Sentence[]): Doubt[] {
  return [...furtherJobs].slice(0, 1).map(([index, whose]) => {
    const sentence = sentences[index];
    const evidence =
      sentence === undefined ? [] : [evidenceIn(sentence, 0, sentence.text.length, 'meaning/further-job')];
    return whose === 'customers'
      ? { code: 'total-missing', message: 'The figures of the further job are not given.', needs: 'ask', evidence }
      : {
          code: 'meaning-unclear',
          message: 'The mail tells of another job beside this win.',
          needs: 'review',
          evidence,
        };
  });
}

/** What contradicts itself is null, or [] for invoice (READING.md). */
function withoutUnsettled(facts: Facts['won'], doubts: readonly Doubt[]): Facts['won'] {
  const unsettled = (fact: Doubt['fact']): boolean => doubts.some((doubt) => doubt.fact === fact);
  return {
    ...facts,
    total: unsettled('total') ? null : facts.total,
    invoice: unsettled('invoice') ? [] : facts.invoice,
  };
}

/** Statements that another customer's name turns into somebody else's. */
const ABOUT_A_JOB: ReadonlySet<Statement> = new Set(['lost', 'declined', 'milestone', 'at-risk', 'unreachable']);

/** "We can't take on Kestrel: since Falcon Ltd ordered, every hand is busy": who else is named is the reason. */
function refusesByName(
  statements: readonly StatementFinding[],
  sentences: readonly Sentence[],
  names: CustomerNames,
): boolean {
  const named = [...names.here].flatMap((index) => sentences[index] ?? []);
  return statements.every(
    ({ statement, evidence }) =>
      statement === 'declined' && evidence.some((each) => named.some((sentence) => beginsIn(sentence, each))),
  );
}

/** Longer sentences say more than that something stays as it is. */
const MAX_ASIDE = 50;

/** Said in words that are only like those of others. */
function unsure(evidence: Evidence): Doubt {
  return {
    code: 'meaning-guessed',
    message: 'What this sentence means was guessed from others that are like it.',
    needs: 'review',
    evidence: [evidence],
  };
}

/** Good or bad news that no reader understood: more may have been said than was read. */
function unexplained(evidence: Evidence): Doubt {
  return {
    code: 'meaning-unclear',
    message: 'The mail gives news that could not be understood.',
    needs: 'review',
    evidence: [evidence],
  };
}

/** The sentence that gives the reason, or the one that says the statement (shown to staff). */
function reasonFor(
  statements: readonly StatementFinding[],
  sentences: readonly Sentence[],
  locales: readonly CompiledLocale[],
): Evidence | null {
  const finding = statements.find((each) => ['lost', 'declined', 'unreachable', 'at-risk'].includes(each.statement));
  const said = finding?.evidence[0];
  if (said === undefined) return null;
  const index = sentences.findIndex((sentence) => beginsIn(sentence, said));
  const own = sentences[index];
  const near = [own, sentences[index + 1], sentences[index - 1]].filter((sentence) => sentence !== undefined);
  const chosen =
    near.find((sentence) => anyHas(locales, (locale) => locale.refine.reason, fold(sentence.text.slice(0, 2_000)))) ??
    own;
  if (chosen === undefined) return null;
  return {
    text: chosen.text,
    start: chosen.start,
    end: chosen.start + chosen.text.length,
    part: 'body',
    reader: 'read',
  };
}

/** The last question in the newest quoted text: a bare "yes" answers it. */
function deskQuestion(newText: NewText): string {
  const quote = newText.elided.find((part) => part.kind === 'quote')?.text.slice(0, 800) ?? '';
  return quote.includes('?') ? quote.slice(0, quote.indexOf('?') + 1) : '';
}
