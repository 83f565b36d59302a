/**
 * Reads a partner's mail: statements, the four facts, doubts, action (READING.md). Pure: a Mail and what is known of
 * the parties in, a Reading out.
 *
 *   new text ─► sentences ─► mentions ─► meaning (readers, refiners) ─► facts (roles) ─► doubts ─► action
 */
import { dayOf } from '../values/calendarDay.js';
import type { Mail } from '../values/mail.js';
import { moneyToJson } from '../values/money.js';
import { actionFor } from './action.js';
import { readAutomatic } from './automatic.js';
import { doubtCompleteness, doubtMail, doubtPlausibility, doubtStatements } from './doubts.js';
import { readAmounts, type AmountUse } from './facts/amounts.js';
import { findNames, readCustomer } from './facts/customer.js';
import { namesShare, readInvoice } from './facts/invoice.js';
import { readLine, type Line } from './facts/mentions.js';
import { readNumbered } from './facts/numbered.js';
import { ask } from './facts/outcome.js';
import { readStartDate } from './facts/startDate.js';
import { readTotal } from './facts/total.js';
import { doubtHostile, instructsSoftware } from './hostile.js';
import { withLabels } from './labelled.js';
import { localesFor, type CompiledLocale } from './languages.js';
import { MAX_SENTENCES, readMeaning, type Meaning } from './meaning.js';
import { fold } from './phrases.js';
import { readRecorded, type Recorded } from './recorded.js';
import { extractNewText } from './reply/index.js';
import { detectLanguage } from './reply/language.js';
import { splitSentences } from './reply/sentences.js';
import { doubtFigures, doubtFirmness, doubtUnread } from './safeguards/index.js';
import { doubtSender } from './sender.js';
import type {
  Doubt,
  Evidence,
  Language,
  MentionContext,
  NewText,
  Reading,
  ReadingContext,
  Sentence,
  StatementFinding,
  WonFacts,
} from './types.js';
import { anyHas } from './words.js';

/** Longer new text is read in its first part only, and a person looks at it. */
const MAX_TEXT = 30_000;

export function readMail(mail: Mail, context: ReadingContext): Reading {
  const newText = extractNewText(mail, context);
  const language = detectLanguage(newText.text, context);
  const automatic = readAutomatic(mail, context, { newText });
  const locales = localesFor(language);
  if (automatic !== null) {
    const statements = [{ statement: automatic.statement, evidence: automatic.evidence }];
    // Newsletters may carry bank details of their own; machines that answer are never answered.
    const doubts = automatic.statement === 'unrelated' ? doubtHostile(newText, context.referral.customer, locales) : [];
    return {
      language,
      statements,
      won: null,
      reason: null,
      absence: automatic.absence,
      doubts,
      action: actionFor([automatic.statement], doubts),
      newText,
    };
  }
  const mention = mentionContext(mail, context, language);
  const recorded = readRecorded(newText, context, mention, locales);
  const said = understand(newText.text, newText, { context, language, locales, mention, recorded });
  const compared =
    newText.other === null
      ? said
      : withOther(said, newText.other, newText, { context, language, locales, mention, recorded });

  const statements = compared.statements.map((finding) => finding.statement);
  const doubts = [
    ...compared.doubts,
    ...doubtStatements(statements),
    ...doubtHostile(newText, context.referral.customer, locales),
    ...doubtSender(mail, context),
    ...doubtMail(mail),
    ...doubtLength(newText),
    ...doubtMeaning(statements.length),
  ];
  return {
    language,
    statements: compared.statements,
    won: compared.won,
    reason: compared.reason,
    absence: null,
    doubts,
    action: actionFor(statements, doubts),
    newText,
  };
}

interface Setting {
  readonly context: ReadingContext;
  readonly language: Language;
  readonly locales: readonly CompiledLocale[];
  readonly mention: MentionContext;
  readonly recorded: Recorded | null;
}

interface Understood {
  readonly statements: readonly StatementFinding[];
  readonly won: WonFacts | null;
  readonly reason: Evidence | null;
  readonly doubts: readonly Doubt[];
}

function mentionContext(mail: Mail, { partner, referral }: ReadingContext, language: Language): MentionContext {
  const instant = mail.date ?? new Date(referral.sentAt).toISOString();
  return {
    language,
    currency: partner.currency,
    locale: partner.locale,
    dateOrder: partner.dateOrder,
    mailDay: dayOf(instant, partner.timezone),
    mailInstant: instant,
  };
}

/** The reading of one text: statements first, then the facts of the sentences that were not taken back. */
function understand(text: string, newText: NewText, setting: Setting): Understood {
  const { context, language, locales, mention, recorded } = setting;
  const sentences = withLabels(splitSentences(text.slice(0, MAX_TEXT), language), newText.answers)
    .slice(0, MAX_SENTENCES)
    .filter((sentence) => !instructsSoftware(sentence, context.referral.customer, locales));
  const all = sentences.map((sentence, index) => readLine(sentence, index, mention, locales));
  const names = findNames(sentences, context);
  const elsewhere = names.here.size > 0 ? names.elsewhere : new Set<number>();
  const meaning = readMeaning({
    sentences,
    newText,
    locales,
    partner: context.partner.name,
    onRecord: recorded !== null,
    elsewhere,
    factLines: new Set(all.filter((line) => line.mentions.length > 0).map((line) => line.index)),
    deskAsked: deskQuestion(newText),
  });
  const lines = all.filter((line) => !meaning.retracted.has(line.index) && !elsewhere.has(line.index));
  const facts = readFacts(lines, meaning, setting);
  const statements = withImplied(meaning, facts, lines, setting);
  const leading = (['correction', 'follow-up', 'won'] as const).find((statement) =>
    statements.some((finding) => finding.statement === statement),
  );
  if (leading === undefined) {
    const only = statements.every(
      (finding) => finding.statement === 'acknowledged' || finding.statement === 'unrelated',
    );
    const doubts = only && meaning.unexplainedTone !== null ? [unexplained(meaning.unexplainedTone)] : [];
    const unread = doubtUnread({
      lines,
      uses: facts.uses,
      locales,
      factsGiven: facts.won.total !== null && facts.won.startDate !== null,
      explained: meaning.nearMiss || meaning.conditional,
    });
    if (unread !== null) doubts.push(unread);
    return { statements, won: null, reason: reasonFor(statements, sentences, locales), doubts };
  }
  const customer = readCustomer(names, elsewhere, context);
  const given = leading === 'correction' ? readFacts(lines, meaning, setting, true) : facts;
  const disagreeing = doubtFigures({ lines, uses: given.uses, facts: given.won, locales });
  const won: WonFacts = { customer: customer.fact, ...withoutUnsettled(given.won, disagreeing) };
  const factDoubts = [...customer.doubts, ...given.doubts, ...disagreeing];
  const doubts = [
    ...factDoubts,
    ...doubtCompleteness(leading, won, leading === 'won' ? recorded : null, factDoubts),
    ...doubtPlausibility(won, leading === 'correction' ? recorded : null, mention.mailDay, context),
  ];
  // The last net: asked only where the mail would be recorded.
  if (doubts.length === 0) {
    const open = doubtFirmness(
      lines.map((line) => line.sentence),
      statements.filter(({ statement }) => statement === leading).flatMap((finding) => finding.evidence),
      language,
    );
    if (open !== null) doubts.push(open);
  }
  return { statements, won, reason: null, doubts };
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

/** Good or bad news that no reader understood: more may have been said than was read. */
function unexplained(evidence: Evidence): Doubt {
  return {
    code: 'meaning-unclear',
    message: 'The mail gives news that could not be understood.',
    needs: 'review',
    evidence: [evidence],
  };
}

interface Facts {
  readonly won: Omit<WonFacts, 'customer'>;
  readonly uses: readonly AmountUse[];
  readonly doubts: readonly Doubt[];
}

/** `correcting`: only what changes counts; a figure that is confirmed, or equals the record, does not. */
function readFacts(
  lines: readonly Line[],
  meaning: Meaning,
  { context, locales, mention, recorded }: Setting,
  correcting = false,
): Facts {
  const uses = readAmounts(lines, locales);
  if (correcting) for (const use of uses) if (isUnchanged(use, recorded, locales)) use.role = 'superseded';
  if (context.asked === 'total' || context.asked === 'invoice') {
    const bare = uses.filter((use) => use.role === null);
    const [only] = bare;
    if (bare.length === 1 && only !== undefined) only.role = context.asked;
  }
  byRecord(uses, recorded);
  const numbered = readNumbered(lines);
  if (numbered !== null) {
    for (const use of uses) {
      if (use.placed === numbered.total) use.role = 'total';
      if (numbered.invoice.includes(use.placed)) use.role = 'invoice';
    }
  }
  const total = readTotal({ uses, lines, locales, winLines: meaning.winLines, shareNamed: namesShare(lines, locales) });
  const invoice = readInvoice({ uses, lines, locales, total: total.fact });
  const factLines = new Set([
    ...meaning.winLines,
    ...uses.filter((use) => use.role === 'total' || use.role === 'invoice').map((use) => use.placed.line),
  ]);
  // "Kick-off was held yesterday" tells progress, not the day on which a notified job starts.
  const startLines = correcting ? lines.filter((line) => !meaning.milestoneLines.has(line.index)) : lines;
  const start = readStartDate({
    lines: startLines,
    locales,
    asked: context.asked === 'startDate' || numbered !== null,
    factLines,
    mailDay: mention.mailDay,
  });
  return {
    won: { total: total.fact, invoice: invoice.fact, startDate: start.fact, taxTreatment: total.tax },
    uses,
    doubts: [...total.doubts, ...invoice.doubts, ...start.doubts],
  };
}

function isUnchanged(use: AmountUse, recorded: Recorded | null, locales: readonly CompiledLocale[]): boolean {
  if (anyHas(locales.slice(0, 1), (locale) => locale.roles.unchanged, `${use.placed.before} | ${use.placed.after}`))
    return true;
  const minor = use.mention.value?.minor;
  if (use.role === 'total') return recorded?.total?.minor === minor && minor !== undefined;
  return use.role === 'invoice' && (recorded?.invoice.some((amount) => amount.minor === minor) ?? false);
}

/** "It's 52,400, not 48,500": the old figure, found on record, says what the new one is for. */
function byRecord(uses: ReturnType<typeof readAmounts>, recorded: Recorded | null): void {
  if (recorded === null) return;
  for (const use of uses) {
    if (use.role !== null) continue;
    const old = uses.find(
      (other) => other.role === 'superseded' && other.placed.line === use.placed.line && other.mention.value !== null,
    );
    const value = old?.mention.value;
    if (value === undefined || value === null) continue;
    if (recorded.total?.minor === value.minor) use.role = 'total';
    else if (recorded.invoice.some((amount) => amount.minor === value.minor)) use.role = 'invoice';
  }
}

/** Facts speak for themselves: total and amount to invoice notify a win; where one was notified before, they change it. */
function withImplied(
  meaning: Meaning,
  facts: Facts,
  lines: readonly Line[],
  setting: Setting,
): readonly StatementFinding[] {
  const { recorded, context } = setting;
  const said = new Set(meaning.statements.map((finding) => finding.statement));
  const { total, invoice, startDate } = facts.won;
  const given = [
    ...(total?.evidence ?? []),
    ...invoice.flatMap((fact) => fact.evidence),
    ...(startDate?.evidence ?? []),
  ];
  const onRecord = recorded !== null;
  const doubtful = facts.doubts.length > 0;

  if (
    onRecord &&
    meaning.changed.length > 0 &&
    (given.length > 0 || doubtful || moves(lines, setting.locales)) &&
    !said.has('follow-up')
  ) {
    const evidence = meaning.changed.length > 0 ? meaning.changed : given;
    return replace(meaning.statements, ['won', 'acknowledged', 'unrelated'], 'correction', evidence);
  }
  if (said.has('correction')) {
    // A first notification that puts a figure right while it is written stays a win.
    if (said.has('won') && !onRecord) return meaning.statements.filter((finding) => finding.statement !== 'correction');
    return replace(
      meaning.statements,
      ['won', 'acknowledged'],
      'correction',
      meaning.statements.find((finding) => finding.statement === 'correction')?.evidence ?? [],
    );
  }
  if (meaning.conditional) return meaning.statements;
  const open =
    said.size === 0 || [...said].every((statement) => statement === 'unrelated' || statement === 'acknowledged');
  if (!open || meaning.nearMiss || lines.length === 0) return meaning.statements;
  const complete = total !== null && invoice.length > 0;
  // "Got it: total 48,500, …" notifies; "our quote is out: total 48,500, …" does not.
  const quiet =
    meaning.statements.every(
      (finding) =>
        finding.statement !== 'acknowledged' || finding.evidence.every((each) => each.reader.endsWith('taken-up')),
    ) && !lines.some((line) => anyHas(setting.locales.slice(0, 1), (locale) => locale.roles.quoted, line.text));
  if (context.asked !== undefined && given.length > 0 && quiet)
    return replace(meaning.statements, ['acknowledged', 'unrelated'], 'won', given);
  if (complete && quiet) {
    return replace(
      meaning.statements,
      ['acknowledged', 'unrelated'],
      onRecord && context.asked === undefined ? 'correction' : meaning.furtherWork ? 'follow-up' : 'won',
      given,
    );
  }
  return meaning.statements;
}

/** "They want to push the start back": a fact moves, though nobody says to where. */
function moves(lines: readonly Line[], locales: readonly CompiledLocale[]): boolean {
  return locales
    .slice(0, 1)
    .some(({ roles }) =>
      lines.some(
        ({ text }) =>
          [roles.moves].every((list) => anyHas(locales.slice(0, 1), () => list, text)) &&
          [roles.start, roles.total, roles.invoice].some((list) => anyHas(locales.slice(0, 1), () => list, text)),
      ),
    );
}

function replace(
  statements: readonly StatementFinding[],
  without: readonly string[],
  statement: StatementFinding['statement'],
  evidence: readonly Evidence[],
): StatementFinding[] {
  return [
    ...statements.filter((finding) => !without.includes(finding.statement) && finding.statement !== statement),
    { statement, evidence },
  ];
}

/** Plain text and HTML of one mail, where they differ: a fact that both give alike stands, any other is null. */
function withOther(said: Understood, other: string, newText: NewText, setting: Setting): Understood {
  const twin = understand(other, { ...newText, answers: [] }, setting);
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const names = (reading: Understood): string[] => reading.statements.map((finding) => finding.statement).sort();
  const statementsDiffer = !same(names(said), names(twin));
  const differ: Doubt = {
    code: 'versions-differ',
    message: 'The plain text and the HTML of this mail say different things.',
    needs: statementsDiffer && said.won === null ? 'review' : 'ask',
    evidence: [],
  };
  if (said.won === null || twin.won === null)
    return statementsDiffer ? { ...said, doubts: [...said.doubts, differ] } : said;
  const a = said.won;
  const b = twin.won;
  const total = same(moneyOf(a), moneyOf(b)) ? a.total : null;
  const invoice = same(amountsOf(a), amountsOf(b)) ? a.invoice : [];
  const startDate = a.startDate?.value === b.startDate?.value ? a.startDate : null;
  const customer = a.customer.value === b.customer.value;
  const equal =
    same(moneyOf(a), moneyOf(b)) &&
    same(amountsOf(a), amountsOf(b)) &&
    a.startDate?.value === b.startDate?.value &&
    customer;
  if (equal && !statementsDiffer) return said;
  const doubts = customer
    ? [differ]
    : [differ, ask('customer-other', 'The two versions name different customers.', 'customer', [])];
  return { ...said, won: { ...a, total, invoice, startDate }, doubts: [...said.doubts, ...doubts] };
}

function moneyOf(facts: WonFacts): unknown {
  return facts.total === null ? null : moneyToJson(facts.total.value);
}

function amountsOf(facts: WonFacts): unknown {
  return facts.invoice.map((fact) => moneyToJson(fact.value.amount));
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
  const index = sentences.findIndex(
    (sentence) => said.start >= sentence.start && said.start < sentence.start + sentence.text.length,
  );
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

function doubtLength(newText: NewText): Doubt[] {
  if (newText.text.length <= MAX_TEXT) return [];
  return [
    {
      code: 'mail-damaged',
      message: 'The text is longer than any letter; only its beginning was read.',
      needs: 'review',
      evidence: [],
    },
  ];
}

function doubtMeaning(statements: number): Doubt[] {
  if (statements > 0) return [];
  return [
    {
      code: 'meaning-unclear',
      message: 'The mail says nothing that could be understood.',
      needs: 'review',
      evidence: [],
    },
  ];
}
