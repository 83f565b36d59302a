/**
 * What a mail says: candidates of every sentence, refined, then weighed against each other (READING.md). `won` swallows
 * `acknowledged`, what was taken back was not said, a win from a client won before is a `follow-up`, a changed fact a
 * `correction`.
 */
import { answersOf } from './answers.js';
import { candidatesOf } from './candidates.js';
import type { CompiledLocale } from './languages.js';
import { learntCandidates, type Learnt } from './learnt/candidates.js';
import { insistsOn, opinionOn, type Opinion } from './learnt/opinion.js';
import { beginsIn, blanked, evidenceIn, folded } from './phrases.js';
import { isCourtesyOnly, readDirectQuestion } from './questions.js';
import { allTakenBack, openUntil } from './meaning/allTakenBack.js';
import { droppedAside } from './meaning/droppedAside.js';
import { finished, isRiskBesideStep } from './meaning/finished.js';
import { withoutFirstDay } from './meaning/firstDay.js';
import { besideTheWin, type WhoseJob } from './meaning/furtherJob/index.js';
import { followUps, isLessWork, pointsAtEarlierWork } from './meaning/furtherWork.js';
import { byWordOfMouth, inCompany, reachedSince } from './meaning/inCompany.js';
import type { MeaningInput } from './meaning/input.js';
import { isLongSettled, isStillOpen } from './meaning/longSettled.js';
import { deniedLosses, isLossAside } from './meaning/lossAside.js';
import { refineLikened } from './meaning/likened.js';
import { besideTheTurn, notWithUs, takenBackByLoss } from './meaning/lostAfterAll.js';
import { isMerelyNoContact } from './meaning/noContact.js';
import { isOtherRefusal } from './meaning/otherRefusals.js';
import { hasOtherObject, ofOtherObject } from './meaning/otherObject.js';
import { isOfAnotherThing } from './meaning/otherThings.js';
import { withOurselves } from './meaning/ourselves.js';
import { isOwnWork } from './meaning/ownWork.js';
import { almostOnly, nearlyWon } from './meaning/nearlyWon.js';
import { isConditional, saidTwice } from './meaning/underCondition.js';
import { settle, SWALLOWED_BY } from './meaning/settle.js';
import { soldByName } from './meaning/soldByName.js';
import { signedByAnother } from './meaning/signedByAnother.js';
import { signedElsewhere } from './meaning/signedElsewhere.js';
import { isMadeSureByTally } from './meaning/triedInVain.js';
import { isRetold, notRetold, remindersIn, withoutOldSteps } from './meaning/retold.js';
import { turnedRound } from './meaning/turnedRound.js';
import { isDisowned, takenBack } from './meaning/takenBack.js';
import { isNotOfTheReferral } from './meaning/notOfTheReferral.js';
import { unreal, wishedFor } from './meaning/unreal.js';
import { refine } from './refiners/index.js';
import type { Candidate } from './refiners/types.js';
import {
  isSale,
  STATEMENTS,
  type Evidence,
  type Finding,
  type Sentence,
  type Statement,
  type StatementFinding,
} from './types.js';
import { firstMatch, has } from './words.js';

/** More sentences than any letter has; the rest is not read (read.ts doubts such a mail). */
export const MAX_SENTENCES = 400;

export interface Meaning {
  readonly statements: readonly StatementFinding[];
  /** Sentences that were taken back: nothing in them was said. */
  readonly retracted: ReadonlySet<number>;
  /** Sentences in which the win (or follow-up) is said. */
  readonly winLines: ReadonlySet<number>;
  /** Sentences that tell of a loss from before the win. */
  readonly overtaken: ReadonlySet<number>;
  /** Words of losses and refusals that are set aside: they leave nothing open. */
  readonly explained: readonly Evidence[];
  /** Sentences in which progress is told. */
  readonly milestoneLines: ReadonlySet<number>;
  /** A win was hoped for, denied or put under a condition somewhere. */
  readonly nearMiss: boolean;
  /** Something in the mail stands under a condition, in doubt, or waits for papers. */
  readonly conditional: boolean;
  /** Good or bad news in a sentence that nobody understood. */
  readonly unexplainedTone: Evidence | null;
  /** Sentences in which progress before the job is told. */
  readonly contactLines: ReadonlySet<number>;
  /** Understood by its likeness to what others wrote, and not surely. */
  readonly unsure: Evidence | null;
  /** Words of winning that do not say this win: about another customer, another thing, or taken back. */
  readonly hollowWin: Evidence | null;
  /** The mail points at earlier work for the same client. */
  readonly furtherWork: boolean;
  /** Sentences that tell a further job beside the win, and whose it is. */
  readonly furtherJobs: ReadonlyMap<number, WhoseJob>;
  /** A fact may have changed; counts where something is on record. */
  readonly changed: readonly Evidence[];
}

export function readMeaning(input: MeaningInput): Meaning {
  const { sentences, locales } = input;
  const phrased = sentences
    .slice(0, MAX_SENTENCES)
    .flatMap((sentence, index) => candidatesOf(sentence, index, locales));
  const found = [...phrased, ...soldByName(sentences.slice(0, MAX_SENTENCES), phrased, input)].sort(
    (one, other) => one.index - other.index,
  );
  const all = allTakenBack(sentences, found, input.factLines, locales);
  const byLoss = takenBackByLoss(sentences, found, locales);
  const retracted = new Set([
    ...takenBack(sentences, input),
    ...wishedFor(sentences, input.factLines),
    ...byLoss.retracted,
    ...all.retracted,
  ]);
  const judged = found
    .filter((candidate) => !retracted.has(candidate.index))
    .filter((candidate) => candidate.statement !== 'won' || !isDisowned(sentences[candidate.index + 1]))
    .filter((candidate) => !isOwnWork(candidate, found, input))
    .filter((candidate) => !isOfAnotherThing(candidate, found) && !isOtherRefusal(candidate))
    .filter((candidate) => !isNotOfTheReferral(candidate, found) && !isLossAside(candidate, found, sentences))
    .filter((candidate) => !isLongSettled(candidate, sentences) && !isRetold(candidate, found, sentences))
    .filter(
      (candidate) =>
        !(input.others.has(candidate.index) && (isSale(candidate.statement) || candidate.statement === 'lost')),
    )
    .filter((candidate) => !(input.elsewhere.has(candidate.index) && candidate.statement !== 'unrelated'))
    .filter((candidate) => !isMerelyNoContact(candidate, found, input))
    .filter((candidate) => candidate.statement !== 'question' || !isCourtesyOnly(candidate.sentence, locales))
    .flatMap((candidate) => {
      const named = ofOtherObject(signedByAnother(signedElsewhere(withOurselves(candidate, input.partner))));
      const own = unreal(nearlyWon(openUntil(all.openUntil, notWithUs(named, sentences, input.factLines))));
      const refinedOne = refine(own) ?? (insistsOn(own) ? own : null);
      // Whom a name stands for the examples cannot know.
      return refinedOne === null
        ? []
        : [
            {
              candidate: refinedOne,
              opinion:
                own === candidate &&
                !isRiskBesideStep(own, found) &&
                !isMadeSureByTally(own, sentences) &&
                !isStillOpen(own)
                  ? besideTheTurn(own, byLoss.losses, opinionOn(refinedOne))
                  : 'agrees',
            },
          ];
    });
  const aside = found.filter(
    (each) => each.statement === 'lost' && (isLossAside(each, found, sentences) || isRetold(each, found, sentences)),
  );
  const heldTo = (...kinds: Opinion[]): Candidate[] =>
    judged.filter(({ opinion }) => kinds.includes(opinion)).map(({ candidate }) => candidate);
  const certain = heldTo('agrees');
  const ruled = heldTo('agrees', 'doubts');
  const denied = heldTo('denies', 'rejects');
  const told = found.filter((each) => each.statement !== 'milestone' || !isRetold(each, found, sentences));
  const learnt = learntOf(told, denied, ruled, retracted, input)
    .flatMap((each) => notRetold(each, found, sentences))
    .filter(
      ({ candidate }) =>
        !isLessWork(candidate) &&
        !isOtherRefusal(candidate) &&
        !isLongSettled(candidate, sentences) &&
        !(candidate.statement === 'question' && isCourtesyOnly(candidate.sentence, locales)),
    );
  const changed = input.onRecord ? changedIn(sentences, locales, retracted) : [];
  // Of a job on record a phrase tells the change as well.
  const isChanged = ({ statement, sentence }: Candidate): boolean =>
    statement === 'correction' && changed.some((evidence) => beginsIn(sentence, evidence));
  const learntSurely = learnt
    .filter(({ standing, candidate }) => standing === 'certain' || standing === 'sure' || isChanged(candidate))
    .map(({ candidate }) => candidate);
  const kept = withoutOldSteps(
    [...ruled, ...learnt.filter(({ standing }) => standing !== 'hint').map(({ candidate }) => candidate)],
    sentences,
  );
  const turned = turnedRound(kept);
  const firm = withoutFirstDay(inCompany(reachedSince(byWordOfMouth(finished(turned), input), input)), input.factLines);
  const findings = new Map<Statement, Evidence[]>();
  const beside = besideTheWin(firm, input, retracted);
  const furtherSale = ({ index, statement }: Candidate): boolean => isSale(statement) && beside.has(index);
  const weighed = followUps(
    firm.filter((candidate) => !furtherSale(candidate)),
    input,
  );
  for (const candidate of weighed) add(findings, candidate.statement, candidate.evidence);
  const furtherJobs = findings.has('won') ? beside : new Map<number, WhoseJob>();
  for (const [index, whose] of beside) {
    const sentence = sentences[index];
    if (sentence !== undefined && whose === 'customers' && weighed.some(({ statement }) => isSale(statement)))
      add(findings, 'follow-up', evidenceIn(sentence, 0, sentence.text.length, 'meaning/further-job'));
  }
  for (const finding of [...questionsOf(sentences, locales), ...answersOf(input, findings)])
    add(findings, finding.statement, finding.evidence);

  if (findings.size === 0)
    for (const finding of outstanding(sentences, input)) add(findings, finding.statement, finding.evidence);
  settle(findings, input, kept);
  const sold = [...findings.keys()].some(isSale);
  return {
    statements: STATEMENTS.filter((statement) => findings.has(statement)).map((statement) => ({
      statement,
      evidence: findings.get(statement) ?? [],
    })),
    retracted,
    overtaken: new Set([
      ...[...kept.filter((each) => !turned.includes(each)), ...aside].map((each) => each.index),
      ...remindersIn(sentences, found),
    ]),
    explained: [...kept.filter((each) => !turned.includes(each)), ...aside, ...deniedLosses(found)].map(
      (each) => each.evidence,
    ),
    winLines: new Set(
      firm
        .filter((candidate) => candidate.statement === 'won' || candidate.statement === 'follow-up')
        .filter(({ index }) => !furtherJobs.has(index))
        .map((each) => each.index),
    ),
    milestoneLines: new Set(firm.filter((candidate) => candidate.statement === 'milestone').map((each) => each.index)),
    nearMiss: firm.some((candidate) => candidate.statement === 'acknowledged' && candidate.refinedBy !== null),
    conditional: sentences.some((sentence, index) => !retracted.has(index) && isConditional(folded(sentence), locales)),
    unexplainedTone:
      unexplainedTone(sentences, kept, retracted, input) ??
      unclearBackground(firm, sentences, retracted) ??
      // "We thought we'd won it": how it came out nobody understood.
      firm.find(({ refinedBy }) => refinedBy === 'nearly')?.evidence ??
      openWords(almostOnly(sentences, firm)) ??
      (all.retracted.size > 0 ? null : openWords(droppedAside(sentences, found, locales[0]?.language ?? 'en'))),
    contactLines: new Set(firm.filter((candidate) => candidate.statement === 'acknowledged').map((each) => each.index)),
    unsure:
      unsureOf(
        findings,
        new Set([
          ...[...certain, ...learntSurely, ...saidTwice(judged)].map(({ statement }) => statement),
          // Words for a change say it as well as any likeness to one does.
          ...(changed.length > 0 ? (['correction'] as const) : []),
        ]),
        [
          // What others of its sentence have swallowed is not said.
          ...heldTo('doubts').filter(({ statement }) => findings.has(statement)),
          ...heldTo('denies').filter(
            ({ index, statement }) =>
              !certain.some((each) => each.index === index) &&
              // "Work gets started 4 January": beside a sale a day is a fact of it.
              !(statement === 'milestone' && sold && input.factLines.has(index)),
          ),
          ...learnt.map(({ candidate }) => candidate).filter((each) => !learntSurely.includes(each)),
        ],
      ) ?? openWords(sentences[all.openUntil]),
    hollowWin:
      found.find(
        (each) =>
          each.statement === 'won' &&
          !input.others.has(each.index) &&
          !firm.some((other) => other.evidence === each.evidence && isSale(other.statement)),
      )?.evidence ??
      openWords(
        sentences.find(
          (each, index) =>
            hasOtherObject(folded(each), locales[0]?.language ?? 'en') ||
            (isWonInVain(each, locales[0]) && !firm.some((sale) => sale.index === index && isSale(sale.statement))),
        ),
      ),
    furtherJobs,
    furtherWork: sentences.some((sentence) => pointsAtEarlierWork(sentence, locales)),
    changed,
  };
}

/** "He cancelled his contract with the competition and signed ours" */
const OURS =
  /(?<!\p{L})(?:ours|with us|unsere[nmsr]?|unser|bei uns|mit uns|le nôtre|la nôtre|chez nous|avec nous)(?!\p{L})/u;

/** Words of winning stand in it, and say something else: "have signed an NDA". */
function isWonInVain(sentence: Sentence, locale: CompiledLocale | undefined): boolean {
  if (locale?.readers.some(({ inVain }) => inVain?.statement === 'won' && inVain.reads(sentence)) !== true)
    return false;
  return !OURS.test(folded(sentence));
}

/** Sentences in which no phrase is known, thanks aside, are judged by their likeness to examples. */
function learntOf(
  found: readonly Candidate[],
  denied: readonly Candidate[],
  kept: readonly Candidate[],
  retracted: ReadonlySet<number>,
  { sentences, locales, elsewhere, factLines, isAnswer }: MeaningInput,
): Learnt[] {
  const [own] = locales;
  if (own === undefined) return [];
  const refused = new Set(denied.map((each) => each.index));
  const known = new Set(
    found.filter((each) => each.statement !== 'unrelated' && !refused.has(each.index)).map((each) => each.index),
  );
  const thanks = new Set(found.filter((each) => each.statement === 'unrelated').map((each) => each.index));
  const sold = kept.some((each) => isSale(each.statement));
  const open = [...sentences.keys()].filter(
    (index) =>
      !known.has(index) &&
      !thanks.has(index) &&
      !retracted.has(index) &&
      !elsewhere.has(index) &&
      // Beside a sale, and in answer to a question, a figure or a day is a fact of it.
      !((isAnswer || sold) && factLines.has(index)),
  );
  const said = new Set(kept.map((each) => each.statement).filter((statement) => statement !== 'unrelated'));
  return learntCandidates(sentences, open, said, own)
    .map((each): Learnt =>
      // Phrase and examples disagree: a person looks.
      refused.has(each.candidate.index) && each.standing === 'sure' ? { ...each, standing: 'unsure' } : each,
    )
    .flatMap((each) => refineLikened(each, denied));
}

/** "Scrap all that", and what is so instead nobody understood. */
function openWords(sentence: Sentence | undefined): Evidence | null {
  return sentence === undefined ? null : evidenceIn(sentence, 0, sentence.text.length, 'meaning/all-taken-back');
}

/** What was said for certain, or would be swallowed by what is, leaves no doubt. */
function unsureOf(
  said: ReadonlyMap<Statement, unknown>,
  settled: ReadonlySet<Statement>,
  uncertain: readonly Candidate[],
): Evidence | null {
  const sold = [...said.keys()].some(isSale);
  const open = uncertain.find(
    ({ statement, evidence }) =>
      !settled.has(statement) &&
      // Which kind of sale it is, the learnt reader has said instead.
      !(sold && isSale(statement) && !evidence.reader.startsWith('learnt/')) &&
      !(SWALLOWED_BY.get(statement) ?? []).some((other) => said.has(other)),
  );
  return open?.evidence ?? null;
}

function unexplainedTone(
  sentences: readonly Sentence[],
  kept: readonly Candidate[],
  retracted: ReadonlySet<number>,
  { locales, factLines }: MeaningInput,
): Evidence | null {
  for (const [index, sentence] of sentences.entries()) {
    if (retracted.has(index) || factLines.has(index) || kept.some((candidate) => candidate.index === index)) continue;
    // "Bad news, I'm afraid.": the next sentence tells it.
    if (kept.some((candidate) => candidate.index === index + 1) && sentence.text.length < 60) continue;
    for (const locale of locales.slice(0, 1)) {
      const match = firstMatch(locale.refine.tone, folded(sentence));
      if (match !== null) return evidenceIn(sentence, match.index, match[0].length, 'meaning');
    }
  }
  return null;
}

/** What was done so far, with a "not" that no reader took up: how it ended is not clear. */
function unclearBackground(
  candidates: readonly Candidate[],
  sentences: readonly Sentence[],
  retracted: ReadonlySet<number>,
): Evidence | null {
  const said = candidates.filter((candidate) => candidate.statement !== 'unrelated');
  if (
    said.length === 0 ||
    said.some(
      (each) =>
        each.statement !== 'acknowledged' || !each.evidence.reader.endsWith('contacted') || each.refinedBy !== null,
    )
  )
    return null;
  for (const [index, sentence] of sentences.entries()) {
    if (retracted.has(index)) continue;
    const words = said[0]?.locale.refine;
    const text = folded(sentence);
    const denied = words !== undefined && has(words.negation, text.replace(words.noNegation, ' '));
    const match = denied ? firstMatch(words.negation, text) : null;
    // "Couldn't raise him for a fortnight, but he rang me himself": the sentence says how that ended.
    const over = match !== null && words !== undefined && has(words.resolved, text.slice(match.index));
    if (match !== null && !over) return evidenceIn(sentence, match.index, match[0].length, 'meaning');
  }
  return null;
}

function add(findings: Map<Statement, Evidence[]>, statement: Statement, evidence: Evidence): void {
  const list = findings.get(statement);
  if (list === undefined) findings.set(statement, [evidence]);
  else if (!list.some((other) => other.start === evidence.start)) list.push(evidence);
}

/** Nothing but papers that are still to come: the referral is in progress. */
function outstanding(sentences: readonly Sentence[], { locales }: MeaningInput): Finding[] {
  return sentences.slice(0, MAX_SENTENCES).flatMap((sentence) =>
    locales.slice(0, 1).flatMap((locale): Finding[] => {
      const match = firstMatch(locale.refine.paperOutstanding, folded(sentence));
      if (match === null) return [];
      return [{ statement: 'acknowledged', evidence: evidenceIn(sentence, match.index, match[0].length, 'meaning') }];
    }),
  );
}

function questionsOf(sentences: readonly Sentence[], locales: readonly CompiledLocale[]): Finding[] {
  return sentences.slice(0, MAX_SENTENCES).flatMap((sentence) => readDirectQuestion(sentence, locales) ?? []);
}

/** "Unless something changes, we will not make the date": no change of what was notified. */
const IF_NOTHING_CHANGES =
  /(?<!\p{L})(?:(?:if|unless|until|as long as|so long as|provided) (?:nothing|something|that|this|it|things?|anything)(?: (?:does|do|soon|quickly|drastically|there|here)){0,2} ?(?:not |n['’]t )?changes?|nothing (?:will )?changes? (?:there|soon|quickly)|(?:wenn|falls|sofern|solange|sollte|bevor|ehe)(?: \p{L}{2,14}){0,5} (?:ändert|ändern|verändert|bewegt)|(?:ändert|ändern) sich (?:daran|da|hier|bald) (?:nichts|nicht)|(?:den|diesen|der|unseren) (?:\p{L}{0,12}termin|zeitplan) (?:\p{L}{2,12} ){0,3}?nicht (?:mehr )?(?:(?:ein)?halten|schaffen|erreichen|einzuhalten|zu halten|haltbar|garantieren)|si (?:rien|cela|ça) ne (?:change|bouge)(?: pas)?|(?:à moins que|tant que|sauf si)(?: \S{1,14}){0,4} (?:change|bouge))(?!\p{L})/gu;

function changedIn(
  sentences: readonly Sentence[],
  locales: readonly CompiledLocale[],
  retracted: ReadonlySet<number>,
): Evidence[] {
  return sentences.slice(0, MAX_SENTENCES).flatMap((sentence, index) => {
    if (retracted.has(index) || sentence.question) return [];
    const text = blanked(folded(sentence), IF_NOTHING_CHANGES);
    for (const locale of locales.slice(0, 1)) {
      const match = firstMatch(locale.refine.changed, text);
      if (match !== null)
        return [evidenceIn(sentence, match.index, match[0].length, `locales/${locale.language}/correction`)];
    }
    return [];
  });
}
