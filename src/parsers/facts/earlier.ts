/**
 * The figures of an earlier job for the same client, told beside those of the new one: "the client we won through you last
 * fall for 64,000 (we started there on 19 October)". A clause that tells of a job won in another year or season is history
 * (READING.md), and so are its figures. Where nothing else gives an amount they are left alone: then the partner is asked.
 */
import { eachMatch } from '../patterns/guard.js';
import { firstJobs } from './firstJob.js';
import type { Line } from './mentions.js';
import { otherJobs } from './otherJob.js';
import { stretchEnd } from './stretchEnd.js';

const WORD = '[^\\s,;.()]{1,30}';
const SEASON_EN = '(?:spring|summer|autumn|fall|winter|year|season|christmas|easter)';
const AGO_EN = `(?:last ${SEASON_EN}|(?:a|one|two|three|several|some|\\d{1,2}) (?:years?|months) (?:ago|back)|back in ${WORD}|the year before)`;
const SEASON_DE = '(?:jahr|frühjahr|frühling|frühsommer|sommer|spätsommer|herbst|spätherbst|winter)';
const AGO_DE = `(?:(?:im )?(?:letzte|vorige|vergangene)[ns] ${SEASON_DE}|vor (?:einem|zwei|drei|einigen|mehreren|\\d{1,2}) (?:jahr|jahren|monaten)|damals|seinerzeit|im vorjahr)`;
const AGO_FR = `(?:(?:l'|le |au |à l')(?:an|année|automne|hiver|été|printemps) (?:dernier|dernière|passée?)|il y a (?:un|deux|trois|quelques|plusieurs|\\d{1,2}) (?:ans?|mois)|à l'époque)`;

/** The job itself was won then: whatever figure stands in the clause is its own. */
const WON_THEN = new RegExp(
  [
    `(?<!\\p{L})(?:we|i) (?:had |first |originally |already )?(?:won|landed|secured|closed|signed|got|delivered|did|completed)(?: ${WORD}){0,7}? ${AGO_EN}`,
    `(?<!\\p{L})(?:die|der|den|das) (?:wir|ich)(?: ${WORD}){0,5}? ${AGO_DE}(?: ${WORD}){0,5}? (?:gewonnen|geholt|bekommen|erhalten|übernommen|abgeschlossen|umgesetzt|eingeführt)(?: (?:haben|hatten|habe|hatte))?`,
    `(?<!\\p{L})qu(?:e |')(?:nous|on|l'on|j') ?(?:avons|avions|a|ai|avais) (?:${WORD} ){0,2}?(?:gagné|obtenu|remport|sign|décroch|conclu|équip|men)\\S{0,4}(?: ${WORD}){0,6}? ${AGO_FR}`,
  ].join('|'),
  'gu',
);
/** The client was sent then, or is one since: only what stands in brackets directly behind tells of that job. */
const KNOWN_THEN = new RegExp(
  [
    `(?<!\\p{L})(?:you|we) (?:had )?(?:sent|referred|passed|introduced|gave|recommended|rolled out|put live|looked after)(?: ${WORD}){0,7}? ${AGO_EN}(?=\\s{1,3}\\()`,
    `(?<=, )(?:whom|which|who|that) we (?:had )?(?:won|signed|landed|got|secured) (?:through|via|from|with|thanks to|over) (?:you|your ${WORD})(?: ${WORD}){0,4}?(?=\\s{1,3}\\()`,
    `(?<=, )(?:die|der|den|das) wir (?:${WORD} ){0,4}?(?:über|durch|dank|von) (?:sie|ihnen|euch|ihre|eure)(?: ${WORD}){0,4}? (?:gewonnen|geholt|bekommen|erhalten)(?: (?:haben|hatten))?(?=\\s{1,3}\\()`,
    `(?<=, )qu(?:e |')(?:nous|on) (?:avons|avions|a) (?:${WORD} ){0,2}?(?:gagn|obten|remport|sign|décroch)\\S{0,4} (?:grâce à|par|via) (?:vous|votre ${WORD})(?: ${WORD}){0,4}?(?=\\s{1,3}\\()`,
    `(?<!\\p{L})(?:sie|ihr)(?: ${WORD}){0,5}? ${AGO_DE}(?: ${WORD}){0,4}? (?:vermittelt|empfohlen|geschickt|zugewiesen)(?: (?:haben|hatten|habt))?(?=\\s{1,3}\\()`,
    `(?<!\\p{L})(?:vous (?:nous )?(?:avez|aviez)) (?:${WORD} ){0,2}?(?:recommand|adress|envoy|confi|présent)\\S{0,4}(?: ${WORD}){0,6}? ${AGO_FR}(?=\\s{1,3}\\()`,
  ].join('|'),
  'gu',
);

/** "Whom we set up for you in September": the relative clause tells of what was delivered, whatever was won since. */
const DELIVERED_THEN = new RegExp(
  [
    `(?<=, )(?:whom|who|which|that|where) (?:we|you)(?:'ve|'d| have| had)? (?:${WORD} ){0,2}?(?:set up|put live|took live|brought live|went live|installed|equipped|rolled out|deployed|migrated|trained|onboarded|looked after|served|connected)(?= )`,
    `(?<=, )(?:die|der|den|das|dem|wo) wir(?: ${WORD}){0,6}? (?:eingeführt|eingerichtet|ausgestattet|umgestellt|ausgerüstet|angebunden|aufgeschaltet|installiert|geschult|betreut|produktiv gesetzt|live gebracht) (?:haben|hatten)`,
    `(?<=, )qu(?:e |')(?:nous|on) (?:avons|avions|a|avait) (?:${WORD} ){0,2}?(?:équip|install|déploy|mis en (?:service|place|production)|form|migr|raccord|accompagn)\\S{0,4}`,
  ].join('|'),
  'giu',
);

const YEAR = '(?:19|20)\\d\\d';
/** "The job that we did for Avon Lifts in 2023 (that was 52,000)": done in another year, whoever it was for. */
const DONE_THEN = new RegExp(
  [
    `(?<!\\p{L})(?:we|i)(?:'d| had| have|'ve)? (?:did|done|delivered|completed|finished|carried out|installed|rolled out|put in)(?: ${WORD}){0,7}? (?:in ${YEAR}|${AGO_EN})`,
    `(?<!\\p{L})(?:die|den|das) wir(?: ${WORD}){0,5}? (?:${YEAR}|${AGO_DE})(?: ${WORD}){0,5}? (?:gemacht|durchgeführt|umgesetzt|abgewickelt|geliefert|realisiert|ausgeführt|eingeführt|abgeschlossen)(?: (?:haben|hatten))?`,
    `(?<!\\p{L})qu(?:e |')(?:nous|on) (?:avons|avions|a|avait) (?:${WORD} ){0,2}?(?:fait|men|réalis|livr|exécut|conduit|install|termin)\\S{0,4}(?: ${WORD}){0,6}? (?:en ${YEAR}|${AGO_FR})`,
  ].join('|'),
  'gu',
);
/** A word that may hold a full stop, as a figure does: "22.000", "22'000.–". */
const DOTTED_WORD = '[^\\s,;()]{1,30}';
/** "Baumschule Seeland, im Mai mit 22.000 gewonnen, hat nachbestellt": what is set between commas tells how the client was won. */
const WON_BETWEEN = new RegExp(
  [
    `(?<=, )(?:first |originally |already )?(?:won|signed|landed|closed) (?:with us |by us |through you )?(?:in|back in|last) ${WORD}(?: ${DOTTED_WORD}){0,8}(?=, (?:has|have|are|is|now)\\s)`,
    `(?<=, )(?:im|in|seit|letzten|letztes|vor|bereits im|schon im) ${WORD}(?: ${DOTTED_WORD}){0,8} (?:gewonnen|abgeschlossen|unterschrieben|gemeldet)(?=, (?:hat|haben|ist|sind|bestellt|will)\\s)`,
    `(?<=, )(?:gagnée?s?|remportée?s?|signée?s?|conclue?s?) (?:en|au|depuis|l'an|il y a) ?${WORD}(?: ${DOTTED_WORD}){0,8}(?=, (?:a|ont|est|sont|vient|nous|repasse)\\s)`,
  ].join('|'),
  'gu',
);

/** Takes the mentions of an earlier job out of the lines, where an amount is left without them. */
export function withoutEarlierJob(lines: readonly Line[]): readonly Line[] {
  const texts = lines.map(({ text }) => text);
  const compared = texts.map((text) => otherJobs(text));
  const spans = texts.map((text, at) => [
    ...(compared[at] ?? []),
    ...spansIn(text),
    ...firstJobs(text, texts.toSpliced(at, 1)).map(([start, end]) => [start, clauseEnd(text, end)] as const),
  ]);
  if (spans.every((found) => found.length === 0)) return lines;
  const kept = lines.map((line, at) => without(line, spans[at] ?? []));
  if (kept.some(({ mentions }) => mentions.some(({ kind }) => kind === 'money'))) return kept;
  // What was only compared with gives no facts, even where nothing else does.
  return lines.map((line, at) => without(line, compared[at] ?? []));
}

function without(line: Line, spans: readonly (readonly [number, number])[]): Line {
  if (spans.length === 0) return line;
  // Its words say nothing of the figures that stay.
  const blank = (text: string, at: number): string =>
    spans.reduce((rest, [start, end]) => {
      const [from, to] = [Math.max(0, start - at), Math.min(text.length, end - at)];
      return from < to ? rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to) : rest;
    }, text);
  const behind = (text: string, lead: string, from: number): string =>
    lead.endsWith(text) ? blank(text, from - text.length) : text;
  const mentions = line.mentions
    .filter(({ from }) => !spans.some(([start, end]) => from >= start && from < end))
    .map((placed, place) => ({
      ...placed,
      place,
      lead: blank(placed.lead, 0),
      wide: behind(placed.wide, placed.lead, placed.from),
      before: behind(placed.before, placed.lead, placed.from),
      after: blank(placed.after, placed.to),
    }));
  return { ...line, mentions };
}

function spansIn(text: string): (readonly [number, number])[] {
  const told = [WON_THEN, KNOWN_THEN, DELIVERED_THEN].flatMap((pattern) => eachMatch(pattern, text));
  const done = eachMatch(DONE_THEN, text).map(({ index, 0: words }) => {
    // ", which was 62,000 then": goes on about that job.
    const end = clauseEnd(text, index + words.length);
    const goesOn = WENT_ON.exec(text.slice(end));
    return [index, goesOn === null ? end : clauseEnd(text, end + goesOn[0].length)] as const;
  });
  const between = eachMatch(WON_BETWEEN, text).map(({ index, 0: words }) => [index, index + words.length] as const);
  return [
    ...told.map(({ index, 0: words }) => [index, clauseEnd(text, index + words.length)] as const),
    ...done,
    ...between,
  ];
}

const WENT_ON =
  /^\s?,\s(?:(?:which|that|and that) (?:was|were|came|had|cost)|worth|damals|das waren|die waren|à l'époque|pour|à|c'était|qui (?:valait|était))\s/u;

const MARK = /^[,;:!?\n]/;
const GOES_ON_NOW = /^\s(?:and|und|et|has|have|hat|haben|now|jetzt|nun|vient|a|ont)\s/;

/** The next mark that ends a clause, or the word that goes on about now. */
function clauseEnd(text: string, from: number): number {
  return stretchEnd(
    text,
    from,
    (at, mark) =>
      MARK.test(mark) || (mark === '.' && /\s/.test(text[at + 1] ?? ' ')) || GOES_ON_NOW.test(text.slice(at, at + 8)),
  );
}
