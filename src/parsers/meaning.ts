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
import { evidenceIn, fold, folded } from './phrases.js';
import { asksForHelp, readDirectQuestion } from './questions.js';
import { refine } from './refiners/index.js';
import type { Candidate } from './refiners/types.js';
import { isRatherIn } from './reply/language.js';
import {
  isSale,
  STATEMENTS,
  type Evidence,
  type Finding,
  type NewText,
  type Sentence,
  type Statement,
  type StatementFinding,
} from './types.js';
import { anyHas, firstMatch, has } from './words.js';

/** More sentences than any letter has; the rest is not read (read.ts doubts such a mail). */
export const MAX_SENTENCES = 400;

export interface MeaningInput {
  readonly sentences: readonly Sentence[];
  readonly newText: NewText;
  readonly locales: readonly CompiledLocale[];
  /** The partner's own name: "they went with Harbour Field" is no loss where Harbour Field writes it. */
  readonly partner: string;
  /** Something was notified before: the record, or the desk's thank-you in the quoted text, says so. */
  readonly onRecord: boolean;
  /** Sentences that speak of another customer only. */
  readonly elsewhere: ReadonlySet<number>;
  /** Sentences with an amount or a day in them. */
  readonly factLines: ReadonlySet<number>;
  /** The desk has asked for a fact: a figure or a day is the answer, and says no more. */
  readonly isAnswer: boolean;
  /** The desk's own last question, where it stands quoted. */
  readonly deskAsked: string;
}

export interface Meaning {
  readonly statements: readonly StatementFinding[];
  /** Sentences that were taken back: nothing in them was said. */
  readonly retracted: ReadonlySet<number>;
  /** Sentences in which the win (or follow-up) is said. */
  readonly winLines: ReadonlySet<number>;
  /** Sentences in which progress is told. */
  readonly milestoneLines: ReadonlySet<number>;
  /** A win was hoped for, denied or put under a condition somewhere. */
  readonly nearMiss: boolean;
  /** Something in the mail stands under a condition, in doubt, or waits for papers. */
  readonly conditional: boolean;
  /** Good or bad news in a sentence that nobody understood. */
  readonly unexplainedTone: Evidence | null;
  /** Sentences in which a phrase is known, or that were taken back. */
  readonly understood: ReadonlySet<number>;
  /** Understood by its likeness to what others wrote, and not surely. */
  readonly unsure: Evidence | null;
  /** Words of winning that do not say this win: about another customer, another thing, or taken back. */
  readonly hollowWin: Evidence | null;
  /** The mail points at earlier work for the same client. */
  readonly furtherWork: boolean;
  /** A fact may have changed; counts where something is on record. */
  readonly changed: readonly Evidence[];
}

export function readMeaning(input: MeaningInput): Meaning {
  const { sentences, locales } = input;
  const found = sentences.slice(0, MAX_SENTENCES).flatMap((sentence, index) => candidatesOf(sentence, index, locales));
  const retracted = takenBack(sentences, input);
  const judged = found
    .filter((candidate) => !retracted.has(candidate.index))
    .filter((candidate) => candidate.statement !== 'won' || !isDisowned(sentences[candidate.index + 1]))
    .filter((candidate) => !(input.elsewhere.has(candidate.index) && candidate.statement !== 'unrelated'))
    .flatMap((candidate) => {
      const own = withOurselves(candidate, input.partner);
      const refinedOne = refine(own) ?? (insistsOn(own) ? own : null);
      // Whom a name stands for the examples cannot know.
      return refinedOne === null
        ? []
        : [{ candidate: refinedOne, opinion: own === candidate ? opinionOn(refinedOne) : 'agrees' }];
    });
  const heldTo = (...kinds: Opinion[]): Candidate[] =>
    judged.filter(({ opinion }) => kinds.includes(opinion)).map(({ candidate }) => candidate);
  const certain = heldTo('agrees');
  const ruled = heldTo('agrees', 'doubts');
  const denied = heldTo('denies', 'rejects');
  const learnt = learntOf(found, denied, ruled, retracted, input);
  const learntSurely = learnt
    .filter(({ standing }) => standing === 'certain' || standing === 'sure')
    .map(({ candidate }) => candidate);
  const kept = [...ruled, ...learnt.filter(({ standing }) => standing !== 'hint').map(({ candidate }) => candidate)];
  const firm = inCompany(reachedSince(byWordOfMouth(kept, input), input));
  const findings = new Map<Statement, Evidence[]>();
  for (const candidate of followUps(firm, input)) add(findings, candidate.statement, candidate.evidence);
  for (const finding of [...questionsOf(sentences, locales), ...answersOf(input, findings)])
    add(findings, finding.statement, finding.evidence);

  if (findings.size === 0)
    for (const finding of outstanding(sentences, input)) add(findings, finding.statement, finding.evidence);
  const changed = input.onRecord ? changedIn(sentences, locales, retracted) : [];
  settle(findings, input, kept);
  const sold = [...findings.keys()].some(isSale);
  return {
    statements: STATEMENTS.filter((statement) => findings.has(statement)).map((statement) => ({
      statement,
      evidence: findings.get(statement) ?? [],
    })),
    retracted,
    winLines: new Set(
      firm
        .filter((candidate) => candidate.statement === 'won' || candidate.statement === 'follow-up')
        .map((each) => each.index),
    ),
    milestoneLines: new Set(firm.filter((candidate) => candidate.statement === 'milestone').map((each) => each.index)),
    nearMiss: firm.some((candidate) => candidate.statement === 'acknowledged' && candidate.refinedBy !== null),
    conditional: sentences.some((sentence, index) => !retracted.has(index) && isConditional(folded(sentence), locales)),
    unexplainedTone:
      unexplainedTone(sentences, kept, retracted, input) ?? unclearBackground(firm, sentences, retracted),
    understood: new Set([...found.map((each) => each.index), ...retracted]),
    unsure: unsureOf(
      findings,
      [...certain, ...learntSurely],
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
    ),
    hollowWin:
      found.find(
        (each) =>
          each.statement === 'won' &&
          !firm.some((other) => other.evidence === each.evidence && isSale(other.statement)),
      )?.evidence ?? null,
    furtherWork: sentences.some((sentence) => pointsAtEarlierWork(sentence, locales)),
    changed,
  };
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
  return learntCandidates(sentences, open, said, own).map((each) =>
    // Phrase and examples disagree: a person looks.
    refused.has(each.candidate.index) && each.standing === 'sure' ? { ...each, standing: 'unsure' } : each,
  );
}

/** What was said for certain, or would be swallowed by what is, leaves no doubt. */
function unsureOf(
  said: ReadonlyMap<Statement, unknown>,
  certain: readonly Candidate[],
  uncertain: readonly Candidate[],
): Evidence | null {
  const settled = new Set(certain.map((candidate) => candidate.statement));
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

/** Of a rival by name: the partner's own name, in or directly behind the words, makes the choice a win. */
function withOurselves(candidate: Candidate, partner: string): Candidate {
  const [first = '', second = ''] = fold(partner).split(/[\s,.]{1,8}/);
  const name = first.length > 3 ? first : `${first} ${second}`.trim();
  if (candidate.statement !== 'lost' || name.length < 3) return candidate;
  const words = candidate.text.slice(candidate.from, candidate.to);
  const behind = /\b(?:with|for|on|to)$/.test(words) && candidate.text.slice(candidate.to).trimStart().startsWith(name);
  // "Today Molonglo Digital have won it", written at Molonglo.
  const won = candidate.evidence.reader.endsWith('/anothers-win') && ` ${words} `.includes(` ${name} `);
  return behind || won || words.endsWith(` ${name}`) ? { ...candidate, statement: 'won' } : candidate;
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

function isConditional(text: string, locales: readonly CompiledLocale[]): boolean {
  return locales.slice(0, 1).some(({ refine: words }) => {
    const plain = text.replace(words.politeConditional, ' ');
    return has(words.conditional, plain) || has(words.hedgeAnywhere, plain) || has(words.paperOutstanding, plain);
  });
}

const CONTRACT =
  /(?:contract|agreement|quote|proposal|order|\bpo\b|vertrag|angebot|offerte|auftrag|bestell|contrat|devis|offre|commande|mandat)/;

/** Words for getting in touch with a person. */
const CONTACTING =
  /(?<!\p{L})(?:(?:un)?reach|contact|call(?!back)|phone|telephone|rang|ring|rung|e-?mailed|e-?mails|voice-?mail|messages?|hold of|in touch|spoken|speak|talk|heard|him|her|them|anyone|anybody|nobody|no one|repl(?:y|ies)|erreich|kontakt|anruf|angerufen|telefon|gemeldet|meldet|rückruf|zurückgerufen|mailbox|niemand|keiner|herrn?|frau|ans telefon|joindre|injoign|joignable|contacter|contacté|appel|rappel|téléphon|répond|répondeur|messagerie|interlocut|personne|mme|monsieur)/u;

const AT_LAST =
  /\b(?:finally|at last|eventually|in the end|endlich|inzwischen|mittlerweile|doch noch|enfin|finalement)\b/;

/** What says that somebody was reached after all; a "not" before or behind it says the opposite. */
const REACHED =
  /(?<!\p{L})(?:(?:all |that's |that is |that has been |it's |now )?(?:sorted|resolved|solved|fixed|cleared up)(?: itself| out)? (?:now|at last|since|in the end|today|yesterday|this (?:week|morning))|(?:that's|that is|that has|it's|all|now) (?:been )?(?:sorted|resolved)|(?:rang|called|phoned|wrote|e-?mailed|texted|messaged|got|came) (?:(?:me|us) )?back(?: to (?:me|us))?(?= |[.,;:!]|$)(?! to (?!me|us))|got in touch|(?:das|es) hat sich (?:inzwischen |mittlerweile |nun |jetzt )?(?:erledigt|geklärt|aufgeklärt)|(?:hat|haben) (?:(?:er |sie |herr \S{1,20} |frau \S{1,20} )?(?:mich|uns|sich)) (?:\S{1,20} ){0,4}?(?:zurückgerufen|zurückgemeldet|gemeldet|angerufen|geantwortet)|(?:m'a|m'ont|nous a|nous ont) (?:enfin |finalement )?(?:rappelée?s?|recontactée?s?|répondu|contactée?s?)|c'est (?:désormais |maintenant |enfin )?(?:réglé|résolu|arrangé))(?!\p{L})/u;

/** "For weeks we couldn't get hold of anyone. Sorted now: Jess rang me back on Monday": they are in contact. */
function reachedSince(candidates: readonly Candidate[], { sentences }: MeaningInput): Candidate[] {
  const last = Math.max(...candidates.filter(({ statement }) => statement === 'unreachable').map(({ index }) => index));
  return candidates.map((candidate) => {
    if (candidate.statement !== 'unreachable') return candidate;
    const { refine: words } = candidate.locale;
    for (const sentence of sentences.slice(last + 1, last + 4)) {
      const text = folded(sentence);
      const match = sentence.question ? null : REACHED.exec(text);
      if (match === null) continue;
      const lists = [words.negation, words.hedge, words.conditional, words.timeToCome, words.background];
      const said = text.slice(0, match.index + match[0].length).replace(words.noNegation, ' ');
      if (lists.some((list) => has(list, said)) || has(words.negation, text.replace(words.noNegation, ' ')))
        return candidate;
      const evidence = evidenceIn(
        sentence,
        match.index,
        match[0].length,
        `locales/${candidate.locale.language}/contacted`,
      );
      return { ...candidate, statement: 'acknowledged' as const, evidence };
    }
    return candidate;
  });
}

/** Words that mean one thing in the company of another: "signed" on an acceptance form, "nobody calls back" as a complaint. */
function inCompany(candidates: readonly Candidate[]): Candidate[] {
  const says = (index: number, statement: Statement): boolean =>
    candidates.some((each) => each.index === index && each.statement === statement);
  // In the same clause: "they signed on Monday and we kicked off on Tuesday" says both.
  const besides = (own: Candidate, statement: Statement): boolean =>
    candidates.some(
      (each) => each.statement === statement && each.index === own.index && each.clause.from === own.clause.from,
    );
  const within = (own: Candidate, statement: Statement): boolean =>
    candidates.some(
      (each) => each.statement === statement && each.index === own.index && each.from < own.to && own.from < each.to,
    );
  // "Good news, I finally got hold of her! She was on a cruise, that's why nobody ever picked up."
  const reachedAtLast = candidates.some(
    (each) =>
      each.statement === 'acknowledged' && AT_LAST.test(each.text) && has(each.locale.refine.resolved, each.text),
  );
  // "Signed yesterday. Sadly the name on the contract is not ours": whose win it is, the loss tells.
  const anothers = candidates.some(
    ({ evidence, statement }) => statement === 'lost' && evidence.reader.endsWith('/anothers-win'),
  );
  const helpAsked = candidates.some(({ statement }) => statement === 'support');
  return candidates.filter((candidate) => {
    if (anothers && (candidate.statement === 'won' || candidate.statement === 'follow-up')) return false;
    // "Another partner got the nod", "they signed with our rival": words of winning within those of a loss.
    if (candidate.statement === 'won' && within(candidate, 'lost')) return false;
    if (candidate.statement === 'won') return !besides(candidate, 'milestone') || CONTRACT.test(candidate.text);
    // "We tried two networks, with no luck" in a support request: what was tried is the software.
    if (candidate.statement === 'unreachable' && helpAsked && !CONTACTING.test(fold(candidate.evidence.text)))
      return false;
    if (candidate.statement === 'unreachable') return !reachedAtLast;
    if (candidate.statement === 'milestone' && says(candidate.index, 'at-risk')) return false;
    if (candidate.statement === 'milestone')
      return !says(candidate.index, 'follow-up') && !(besides(candidate, 'won') && CONTRACT.test(candidate.text));
    return true;
  });
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

/** What opens a sentence that tells how it went instead. */
const OTHERWISE =
  /^\s{0,3}(?:but |yet |then |however,? |doch |aber |dann |nun |mais |or,? |et puis,? )?(?:(?:it|things|that) (?:has |have |all )?(?:turned out|went|came out|gone|worked out|panned out) (?:rather |quite |very |entirely |completely )?(?:differently|otherwise|the other way(?: (?:a)?round)?)|not so,? as it turns out|(?:(?:es|das) (?:kam|ist|kommt) (?:dann |aber |jedoch |doch |nun |ganz |wieder ){0,3}anders(?: gekommen)?|kam (?:dann |aber |jedoch |doch |ganz ){0,3}anders)|(?:il en (?:est|a été|va) (?:allé )?(?:tout )?autrement|(?:ça|cela|les choses|l['’]affaire) (?:a|ont|s['’]est|se sont) (?:\p{L}{3,12} )?(?:tourné|passée?s?|allée?s?|déroulée?s?) (?:tout )?autrement))(?!\p{L})/u;

/** "We won it. No wait, that was the other one." takes back the sentence before and all of its own beginning. */
function takenBack(sentences: readonly Sentence[], { locales: all, factLines }: MeaningInput): Set<number> {
  const retracted = new Set<number>();
  sentences.forEach((sentence, index) => {
    const text = folded(sentence);
    // "He'll halt the rollout" is English, not "halt!".
    const locales = all.filter(
      (locale, at) => at === 0 || !isRatherIn(all[0]?.language ?? locale.language, locale.language, text),
    );
    // "I had written it off. It turned out otherwise: they signed yesterday."
    if (index > 0 && OTHERWISE.test(text)) retracted.add(index - 1);
    const says = anyHas(locales, (locale) => locale.refine.takenBack, text);
    if (!says) return;
    // "Sorry, 46,500": a figure is taken back, not the statement (facts/amounts.ts).
    const other =
      anyHas(locales, (locale) => locale.refine.otherMatter, text) ||
      anyHas(locales, (locale) => locale.refine.wrongThread, text);
    if (factLines.has(index) && !other) return;
    if (index === 0 && sentences.length > 1 && !other) return;
    retracted.add(index - 1);
    if (factLines.has(index - 1)) retracted.add(index - 2);
    if (anyHas(locales, (locale) => locale.refine.wrongThread, text))
      for (let i = 0; i < index; i += 1) retracted.add(i);
  });
  return retracted;
}

/** "Verbal yes, the PO follows": with papers outstanding, only what is on paper counts as won. */
function byWordOfMouth(candidates: readonly Candidate[], { sentences, locales }: MeaningInput): Candidate[] {
  const outstanding = new Set<number>();
  sentences.forEach((sentence, index) => {
    if (anyHas(locales.slice(0, 1), (locale) => locale.refine.paperOutstanding, folded(sentence)))
      outstanding.add(index);
  });
  if (outstanding.size === 0) return [...candidates];
  const onPaper = candidates.some(
    (each) => each.statement === 'won' && has(each.locale.refine.onPaper, each.text.slice(each.from, each.to)),
  );
  if (onPaper) return [...candidates];
  return candidates.map((candidate) =>
    candidate.statement === 'won' || candidate.statement === 'follow-up'
      ? { ...candidate, statement: 'acknowledged' as const, refinedBy: 'word-of-mouth' }
      : candidate,
  );
}

/** "The council picked us. Nothing to do with you, of course": a win of the partner's own. */
const NOT_YOURS =
  /^\s{0,3}(?:(?:that|this|it)(?: one)?(?:'s| is| was| has)? )?(?:of course |admittedly |sadly |though |i know )?(?:nothing to do with (?:you|yours|your referral|this referral|next technik)|not (?:one of yours|a referral of yours|your referral|one you sent|from you)|(?:hat|das hat|das war) (?:natürlich |freilich )?(?:nichts mit (?:euch|ihnen|eurer empfehlung|ihrer empfehlung) zu tun|nicht (?:von euch|von ihnen))|rien à voir avec (?:vous|toi|votre recommandation))(?![\p{L}])/u;

function isDisowned(next: Sentence | undefined): boolean {
  return next !== undefined && NOT_YOURS.test(folded(next));
}

/** Of the mail's own language, without what a first win says in the same words. */
function pointsAtEarlierWork(sentence: Sentence, locales: readonly CompiledLocale[]): boolean {
  return locales
    .slice(0, 1)
    .some(({ refine: words }) => has(words.furtherWork, folded(sentence).replace(words.noFurtherWork, ' ')));
}

/** A win whose words point at earlier work is a follow-up, unless the mail tells the first win as well. */
function followUps(candidates: readonly Candidate[], { sentences, onRecord, locales }: MeaningInput): Candidate[] {
  const further = new Set<number>();
  sentences.forEach((sentence, index) => {
    if (pointsAtEarlierWork(sentence, locales)) further.add(index);
  });
  const wins = candidates.filter((candidate) => candidate.statement === 'won');
  const named = candidates.some((candidate) => candidate.statement === 'follow-up');
  // "Has now ordered the second module as well": the win inside the words of further work is no first one.
  const inFurther = (win: Candidate): boolean =>
    candidates.some(
      (each) => each.statement === 'follow-up' && each.index === win.index && each.from < win.to && win.from < each.to,
    );
  const phrased = candidates.some(
    ({ statement, evidence }) => statement === 'follow-up' && evidence.reader.startsWith('locales/'),
  );
  // Beside words of further work, "we get going once …" is like sentences of wins, and tells no first one.
  const onlyLike = (win: Candidate): boolean => phrased && win.evidence.reader.startsWith('learnt/');
  const plain = wins.filter(
    (candidate) => !further.has(candidate.index) && !inFurther(candidate) && !onlyLike(candidate),
  );
  const [firstPlain] = plain;
  // "You may remember them, we rolled out last autumn. They have just ordered …": the sentence before tells.
  const led = firstPlain !== undefined && further.has(firstPlain.index - 1);
  const points = named || led || wins.some((candidate) => further.has(candidate.index));
  const isFollowUp = points && (onRecord || firstPlain === undefined || led);
  if (isFollowUp)
    return candidates.map((candidate) =>
      candidate.statement === 'won' ? { ...candidate, statement: 'follow-up' as const } : candidate,
    );
  return candidates.map((candidate) =>
    candidate.statement === 'follow-up' ? { ...candidate, statement: 'won' as const } : candidate,
  );
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
    const text = folded(sentence).replace(IF_NOTHING_CHANGES, (words) => ' '.repeat(words.length));
    for (const locale of locales.slice(0, 1)) {
      const match = firstMatch(locale.refine.changed, text);
      if (match !== null)
        return [evidenceIn(sentence, match.index, match[0].length, `locales/${locale.language}/correction`)];
    }
    return [];
  });
}

/** Statements that swallow others; thanks count only where nothing else is said. */
const SWALLOWED_BY: ReadonlyMap<Statement, readonly Statement[]> = new Map<Statement, readonly Statement[]>([
  [
    'acknowledged',
    [
      'won',
      'lost',
      'declined',
      'unreachable',
      'at-risk',
      'milestone',
      'correction',
      'follow-up',
      'complaint',
      'support',
    ],
  ],
  ['at-risk', ['lost', 'declined']],
  ['milestone', ['lost', 'declined']],
  // Somebody who does not answer in a job under way, or before a decision, is part of that story.
  ['unreachable', ['lost', 'won', 'at-risk', 'milestone', 'correction', 'follow-up', 'complaint']],
  ['unrelated', STATEMENTS.filter((statement) => statement !== 'unrelated')],
]);

/** The barest words of receipt; "happy to take it on" says more. */
const RECEIPT =
  /^(?:(?:is |duly |well |all )?(?:noted|received|understood|acknowledged|got it|roger|copy that)|(?:ist |alles )?(?:notiert|vermerkt|erhalten|angekommen|verstanden|zur kenntnis genommen)|(?:c'est )?(?:bien )?(?:noté|reçu|compris))(?!\p{L})/iu;
const SEASON =
  /(?<!\p{L})(?:(?:merry|happy|blessed|peaceful|lovely|good|joyful) (?:and \p{L}{3,12} )?(?:christmas|xmas|new year|holidays?|festive season|diwali|deepavali|hanukkah|easter)|season['’]s greetings|(?:frohe|schöne|besinnliche|gesegnete) (?:und \p{L}{3,12} )?(?:weihnacht|fest|feier|ostern)|guten rutsch|(?:gutes|frohes|gesundes) neues|joyeux noël|bonnes? (?:fêtes?|année)|joyeuses fêtes|meilleurs v(?:œ|oe)ux)/iu;

function settle(
  findings: Map<Statement, Evidence[]>,
  { onRecord, newText }: MeaningInput,
  candidates: readonly Candidate[],
): void {
  const forwarded = newText.forwarded !== null;
  // After the desk's thank-you "noted, thanks" closes the conversation.
  const bare = candidates
    .filter((candidate) => candidate.statement === 'acknowledged')
    .every((candidate) => candidate.evidence.reader.endsWith('taken-up'));
  const thanked = candidates.some((candidate) => candidate.statement === 'unrelated');
  if (onRecord && bare && findings.size <= 2 && findings.has('acknowledged')) {
    const evidence = findings.get('acknowledged') ?? [];
    findings.delete('acknowledged');
    if (!thanked) findings.set('unrelated', evidence);
  }
  // "Noted with thanks, and a merry Christmas to you all!": a wish at the end of the year, and no more.
  const wished = candidates.some(({ statement, text }) => statement === 'unrelated' && SEASON.test(text));
  if (wished && bare && (findings.get('acknowledged') ?? []).every(({ text }) => RECEIPT.test(text)))
    findings.delete('acknowledged');
  // Thanks around a forwarded mail: what was forwarded may matter, and a person reads it.
  if (forwarded && [...findings.keys()].every((statement) => statement === 'unrelated')) findings.clear();
  // "Could you take a look?" in a support request or complaint is the request itself, no question beside it.
  if (findings.has('support') || findings.has('complaint')) {
    const questions = (findings.get('question') ?? []).filter((evidence) => !asksForHelp(evidence.text));
    if (questions.length === 0) findings.delete('question');
    else findings.set('question', questions);
  }
  for (const [swallowed, swallowing] of SWALLOWED_BY) {
    if (swallowing.some((statement) => findings.has(statement))) findings.delete(swallowed);
  }
}
