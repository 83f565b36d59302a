/** Words that mean one thing in the company of another: what stands beside a candidate decides whether it holds. */
import { mayMatch } from '../patterns/guard.js';
import type { CompiledLocale } from '../languages.js';
import { blanked, evidenceIn, fold, folded } from '../phrases.js';
import type { Candidate } from '../refiners/types.js';
import type { Statement } from '../types.js';
import { firstMatch, has } from '../words.js';
import type { MeaningInput } from './input.js';

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

/** "The mail came back": what was sent, and nobody. */
const SENT_BACK =
  /(?<!\p{L})(?:e-?mails?|mails?|letters?|messages?|texts?|post|envelopes?|parcels?|cards?)\s(?:\p{L}{2,10}\s){0,2}?(?:came|got) back(?!\p{L})/gu;

/** "For weeks we couldn't get hold of anyone. Sorted now: Jess rang me back on Monday": they are in contact. */
export function reachedSince(candidates: readonly Candidate[], { sentences }: MeaningInput): Candidate[] {
  const last = Math.max(...candidates.filter(({ statement }) => statement === 'unreachable').map(({ index }) => index));
  return candidates.map((candidate) => {
    if (candidate.statement !== 'unreachable') return candidate;
    const { refine: words } = candidate.locale;
    for (const sentence of sentences.slice(last + 1, last + 4)) {
      const text = blanked(folded(sentence), SENT_BACK);
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
export function inCompany(candidates: readonly Candidate[]): Candidate[] {
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
    if (candidate.statement === 'milestone' && besides(candidate, 'at-risk')) return false;
    if (candidate.statement === 'milestone')
      return !says(candidate.index, 'follow-up') && !(besides(candidate, 'won') && CONTRACT.test(candidate.text));
    return true;
  });
}

/** What binds a customer; a go-ahead or an approval may be for anything. */
const BINDING =
  /(?<!\p{L})(?:sign|contract|agreement|order|po(?!\p{L})|p\.o\.|paper|board|contrat|commande|bon pour accord|signature|conseil|papiers?|vertr|bestell|\p{L}{0,12}unterschr|\p{L}{0,12}unterzeichn|auftrag|papier|mündlich|schriftlich)/u;

/** "A smiley where the signature should be": a place on the paper, and nothing that is to come. */
const PLACE_OF =
  /(?<!\p{L})(?:where\s(?:the|a|his|her|their) (?:signature|stamp|name|date) (?:should|would|ought to|normally) (?:be|go|have been|goes)|(?:dort )?wo (?:die|eine|seine|ihre|der|das) (?:unterschrift|stempel|name|datum) (?:hingehört|stehen sollte|sein sollte|hätte stehen sollen)|(?:là )?où (?:la signature|le tampon|le cachet|la date) (?:devrait|doit|devait|aurait dû) (?:être|figurer|se trouver))(?!\p{L})/gu;

/** "Do you need a PO number from us?": what the desk needs is no paper that the win waits for. */
const DESK_NEEDS =
  /(?<!\p{L})(?:(?:do|would|will|if|whether|should) you (?:still |also |actually )?(?:need|require|want|like)|(?:brauchen|benötigen|wollen|möchten) sie|(?:ob|falls|wenn) sie (?:[^\s,;.]{1,20} ){0,6}?(?:brauchen|benötigen)|(?:avez|auriez)-vous besoin|vous faut-il|faut-il vous|(?:si|que) vous avez besoin|(?:voulez|souhaitez)-vous)(?!\p{L})/u;

/** "The start is not fixed yet, he waits for his production manager's go-ahead": that is not about the order. */
function isOutstanding(sentence: string, { refine: words, roles }: CompiledLocale): boolean {
  const text = mayMatch(PLACE_OF, sentence)
    ? sentence.replace(PLACE_OF, (place) => ' '.repeat(place.length))
    : sentence;
  const match = firstMatch(words.paperOutstanding, text);
  if (match === null) return false;
  const before = text.slice(0, match.index);
  if (DESK_NEEDS.test(text.slice(Math.max(0, match.index - 60), match.index + match[0].length))) return false;
  const isOpenStart = has(roles.start, before) && has(words.negation, before);
  return !(isOpenStart && !BINDING.test(text.slice(match.index)));
}

/** "Verbal yes, the PO follows": with papers outstanding, only what is on paper counts as won. */
export function byWordOfMouth(candidates: readonly Candidate[], { sentences, locales }: MeaningInput): Candidate[] {
  const outstanding = new Set<number>();
  sentences.forEach((sentence, index) => {
    if (locales.slice(0, 1).some((locale) => isOutstanding(folded(sentence), locale))) outstanding.add(index);
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
