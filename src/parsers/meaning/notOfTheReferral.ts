/**
 * Words of a statement whose subject or object is neither the job nor the referral, whatever else the mail tells: a course that was
 * passed, a pipe that burst, time that was won, two bottles slipped into a hand, a share that is not settled yet.
 */
import { clauseAround } from '../clauses.js';
import { isOthersRuin } from './othersRuin.js';
import { isSale, type Statement } from '../types.js';
import type { Candidate } from '../refiners/types.js';

/** Schooling that people have behind them is no step of a deployment. */
const COURSE =
  /(?<!\p{L})(?:your (?:\S{1,20} ){0,2}?(?:courses?|training|exams?|certification|certificate|academy|workshop|class)|(?:ihre[nrms]?|eure[nrms]?) (?:\S{1,20} )?\S{0,20}(?:kurse?s?|schulung|prüfung|zertifizierung|lehrgang|seminar|ausbildung)|(?:votre|vos) (?:\S{1,20} )?(?:formations?|cours|examens?|certifications?|stage|académie|séminaire)|(?:who|whom|der|die|qui)(?: \S{1,20}){0,6}? (?:course|exam|certification|certificate|kurs|lehrgang|prüfung|zertifizierung|zertifikat|cours|examen|certification|certificat))(?!\p{L})/u;

/** What bursts in a house. */
const BURST =
  /(?<!\p{L})\p{L}{0,14}(?:rohre?|leitung|schlauch|reifen|wasserrohr|heizung|boiler|kessel|tank|naht|ballon)(?!\p{L})(?: \S{1,20}){0,4}? geplatzt|(?:geplatzt|platzte)(?: \S{1,20}){0,4}? \p{L}{0,14}(?:rohr|leitung|schlauch|reifen|boiler|tank)(?!\p{L})/u;

/** "Nous avons gagné un temps fou": time, ground or trust, and no order. */
const OTHER_GAIN =
  /^ (?:(?:un|du|le|beaucoup de|pas mal de|énormément de|bien du|quelques|deux|trois|plusieurs|une|en|de) ){0,3}(?:\p{L}{3,12} )?(?:temps|heures?|jours?|semaines?|minutes?|terrain|confiance|efficacité|expérience|clarté|place)(?!\p{L})|^ (?:us |me |them )?(?:(?:a lot of|plenty of|so much|much|some|a few|two|three|an?|his|her|their) ){0,2}(?:time|hours|days|weeks|ground|confidence|trust)(?!\p{L})/u;
const TIME_DE =
  /(?<!\p{L})(?:zeit|stunden|tage|wochen|vertrauen|boden|abstand|eindruck|überblick|einblick)(?: \p{L}{2,12}){0,2} (?:gewonnen|gewinnen)/u;

/** "We won two other lift companies this year": told of others, and in the plural. */
const OTHERS = [
  /^ (?:us )?(?:\p{L}{2,12} ){0,2}?other (?:\p{L}{2,14} ){0,2}?(?:compan(?:ies)|firms|clients|customers|businesses|jobs|orders|tenders|contracts)(?!\p{L})/u,
  /(?<!\p{L})andere[nr]? (?:\p{L}{3,16} )?(?:kunden|firmen|betriebe|unternehmen|aufträge|häuser|mandate)(?: \p{L}{2,12}){0,4} (?:gewonnen|gewinnen)/u,
  /^ (?:\p{L}{2,12} ){0,2}?(?:d['’])?autres (?:clients|entreprises|sociétés|maisons|affaires|marchés|contrats|mandats)(?!\p{L})/u,
];

/** "M'a glissé deux bouteilles": a hand slips something to somebody. */
const SLIPPED =
  /(?<!\p{L})(?:m['’]|nous |lui |leur |vous |t['’])(?:a|ont|ai|avons|avait) (?:\p{L}{3,12} )?glissé|glissé (?:un mot|une? \p{L}{3,12}|deux|trois|quelques|dans|à l['’]oreille)|slipped (?:me|us|him|her|them)/u;

/** What somebody is tired of, beside an order: the old way of working. */
const OLD_WAY =
  /(?<!\p{L})(?:carbon cop(?:y|ies)|paper(?:work)?|spreadsheets?|whiteboards?|excel|faxe?s?|clipboards?|post-its?|sticky notes|ring binders?|folders|typing|(?:the|their|his|her) (?:old|previous|existing|current|former|last) \p{L}{3,20}|zettel\p{L}{0,12}|papier\p{L}{0,12}|durchschl\p{L}{2,6}|stundenzettel\p{L}{0,2}|listen|ordner\p{L}{0,1}|(?:alte[nrms]?|bisherige[nrms]?) \p{L}{3,20}|papiers?|paperasse|tableurs?|classeurs?|carbones?|fiches|bons papier|ancien(?:ne)? \p{L}{3,20})(?!\p{L})/u;
const US_EN_DE_FR =
  /(?<!\p{L})(?:us|our|your|you|new|app|service|support|uns\p{L}{0,5}|ihr(?:e[nmrs]?)?|euch|eure?[nmrs]?|neue?[nmrs]?|nous|notre|nos|votre|vos|nouve\p{L}{2,4})(?!\p{L})/u;

/** A part that fell away before the order was placed: "nachdem er die Lagerverwaltung gestrichen hat, beläuft sich …". */
const SINCE =
  /(?:^|[,;:.–-])\s{0,3}(?:und |and |et )?(?:nachdem|weil|da|seit|after|because|since|now that|having|après (?:que|avoir)|puisque|comme|depuis que|parce que)(?!\p{L})/u;
const CUT =
  /(?<!\p{L})(?:gestrichen|herausgenommen|rausgenommen|weggelassen|gekürzt|dropped|cut|removed|struck|taken out|crossed (?:out|off)|scrapped|supprimée?s?|retirée?s?|enlevée?s?|abandonnée?s?|rayée?s?|renoncé (?:au|à la|aux|à l['’]))(?!\p{L})/u;
const WHOLE_JOB =
  /(?<!\p{L})(?:auftrag|vertrag|projekt|budget|vorhaben|order|contract|project|job|commande|contrat|projet|affaire|uns|us|nous|ideas?|idee|plans?|roll-?out|purchase|whole|everything|software|system|ganze\p{L}{0,2}|alles|kauf|einführung|logiciel|déploiement|tout\p{L}{0,2}|achat|idée)(?!\p{L})/u;

/** "…, das übernimmt die Personalabteilung selbst": one thing just named they do themselves. */
const DO_THAT =
  /^\s{0,3}(?:und |and |et )?(?:das|dies|diese[ns]?|darum|that|which|this|cela|ça|ce que|ce dont)(?!\p{L})(?=.{0,120}(?:selbst|selber|themselves|himself|herself|in-?house|eux-mêmes|elles?-mêmes?|lui-même|en interne))/u;

/** The partner's own books: what accounts wait for is no news of the customer. */
const BOOKS =
  /(?<!\p{L})(?:accounts|accountant|bookkeep\p{L}{1,4}|accounts? (?:payable|department)|book-?keeping|year[- ]end|buchhaltung|buchhalter\p{L}{0,2}|steuerberater\p{L}{0,2}|jahresabschluss|compta(?:bilité|ble)?|clôture)(?!\p{L})/u;

/** Told again, and no change. */
const TOLD_BEFORE =
  /(?<!\p{L})(?:(?:j['’]|nous |je |on )(?:vous )?(?:avais|avions|avait)|(?:i|we)(?:['’]d| had)|(?:hatten?) (?:ich|wir)|(?:ich|wir) hatten?)(?: \S{1,20}){0,4}? ?(?:écrit|annoncé|indiqué|dit|told|written|said|reported|geschrieben|gemeldet|gesagt|berichtet|angekündigt)/u;

const NOT_YET = /(?<!\p{L})(?:pas encore|toujours pas|noch nicht|not yet|yet to be)(?!\p{L})/u;

/** "Without it we can't load the open jobs": the partner's own trouble, in a job under way. */
const WE_CANNOT =
  /(?<!\p{L})(?:we|i|wir|ich|nous|je|on)(?: (?:still|simply|just|now|noch|ne|n['’]))? ?(?:can['’]t|cannot|can not|couldn['’]t|are unable|am unable|können|kann|konnten|pouvons|peux|peut|pouvait)(?!\p{L})|(?<!\p{L})(?:können|kann|konnten) (?:wir|ich)(?!\p{L})/u;

/** "We signed the council job this week, nothing to do with you guys, so the team's flat out": behind a loss, another's. */
const DISOWNED =
  /,? (?:but |and |aber |mais )?(?:which (?:has|had) |that (?:has|had) |(?:that|it)['’]s |hat |das hat |was |ça n['’]a |cela n['’]a )?(?:nothing to do with (?:you|your)|not (?:one of yours|(?:a|your) referral|via you|through you)|(?:allerdings |zwar )?(?:nichts mit (?:euch|ihnen|dir) zu tun|nicht (?:über|durch|von) (?:euch|sie|ihnen|dich))|rien à voir avec (?:vous|toi)|(?:ce n['’]est )?pas (?:un|une|l['’]un|l['’]une) de(?:s)? (?:vos|vôtres))(?!\p{L})/u;

/** The referral itself is lost: what the sentence says of work that is no referral, and of its consequences, is not said of it. */
function isDisownedBehind({ text, index }: Candidate, found: readonly Candidate[]): boolean {
  return DISOWNED.test(text) && found.some((each) => each.statement === 'lost' && each.index !== index);
}

const beside = (found: readonly Candidate[], own: Candidate, ...kinds: Statement[]): boolean =>
  found.some(
    (each) => kinds.includes(each.statement) && (each.index !== own.index || each.clause.from !== own.clause.from),
  );

/** `found`: everything that phrases find in the mail. */
export function isNotOfTheReferral(candidate: Candidate, found: readonly Candidate[]): boolean {
  const { statement, text, from, to, clause } = candidate;
  const own = text.slice(clause.from, clause.to);
  const said = text.slice(from, to);
  const sold = found.some((each) => isSale(each.statement) && (each.index !== candidate.index || each.from !== from));
  switch (statement) {
    case 'won':
      return (
        (/(?:gagné|won|gained)$/u.test(said) && OTHER_GAIN.test(text.slice(to))) ||
        (said.endsWith('gewonnen') && TIME_DE.test(own)) ||
        isDisownedBehind(candidate, found) ||
        OTHERS.some((others, at) => others.test(at === 1 ? own : text.slice(to)))
      );
    case 'milestone':
      return COURSE.test(own);
    case 'at-risk':
      return SLIPPED.test(own);
    case 'complaint':
      return sold && OLD_WAY.test(text.slice(to, clause.to)) && !US_EN_DE_FR.test(text.slice(from, clause.to));
    case 'declined':
      return (NOT_YET.test(said) && !WHOLE_JOB.test(own)) || isDisownedBehind(candidate, found);
    case 'lost':
      if (isOthersRuin(candidate)) return true;
      if (BURST.test(own)) return true;
      if (isPartOfTheirs(candidate)) return true;
      if (!sold) return false;
      if (isPartCut(candidate)) return true;
      return clause.from > 0 && DO_THAT.test(own) && !WHOLE_JOB.test(text);
    case 'acknowledged':
      return (
        BOOKS.test(text) &&
        /^(?:wait|await|expect|erwart|wart|attend|got it)/u.test(said) &&
        beside(found, candidate, 'question')
      );
    case 'correction':
      return TOLD_BEFORE.test(own) && beside(found, candidate, 'lost', 'declined') && !/\d{3}/u.test(own);
    case 'support':
      return WE_CANNOT.test(own) && beside(found, candidate, 'at-risk', 'milestone');
    default:
      return false;
  }
}

/** "Geschrumpft, weil sie die Zeiterfassung doch selber machen": a part that they do themselves, and why the sum has changed. */
const THEIR_PART =
  /(?:die|den|das|ihre|seine) (\p{L}{4,24})(?: (?:doch|nun|jetzt|lieber|künftig|wieder)){0,2} (?:selber|selbst|intern|in eigenregie) (?:machen|macht|übernehmen|übernimmt|erledigen|erledigt|durchführen|durchführt)(?!\p{L})/u;

function isPartOfTheirs({ text, to }: Candidate): boolean {
  const { from: start, to: end } = clauseAround(text, Math.max(0, to - 1), to);
  const own = text.slice(Math.max(0, start - LONGEST_JOINT), end);
  const part = THEIR_PART.exec(own)?.[1];
  return part !== undefined && SHRUNK.test(text) && SINCE.test(own) && !WHOLE_JOB.test(part) && !THE_JOB.test(part);
}
const SHRUNK =
  /(?<!\p{L})(?:geschrumpft|schrumpft|kleiner|reduziert|verringert|gekürzt|verkleinert|weniger|sinkt|gesunken|günstiger|entfällt|fällt weg|weggefallen)(?!\p{L})/u;
const THE_JOB = /^(?:sache|ding|einführung|umsetzung|umstellung|installation|arbeit|arbeiten|entwicklung|lösung)$/u;

const LONGEST_JOINT = 16;

/** The words may begin in the clause before: "unser Angebot lag bei 92 000; weil er das Portal gestrichen hat, …". */
function isPartCut({ text, to }: Candidate): boolean {
  const { from: start, to: end } = clauseAround(text, Math.max(0, to - 1), to);
  const last = text.slice(start, end);
  // The joining word itself stands before its clause.
  return SINCE.test(text.slice(Math.max(0, start - LONGEST_JOINT), end)) && CUT.test(last) && !WHOLE_JOB.test(last);
}
