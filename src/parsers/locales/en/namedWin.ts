/** Another firm, by its name, has the job (READING.md, clause R11). */
import { namedWinReader } from '../namedWin.js';

const NAMED =
  "(?!(?:We|They|Our|I|He|She|It|You|The|This|That|Both|All|Who|What|If|When|Once|Should|So|And|But)\\b)[A-Z][\\w&'’-]{1,30}(?: (?:&|and|of|[A-Z][\\w&'’.-]{0,30})){0,4}";
/** Words in the names of firms of the partner's own trade; a colleague's name has none. */
const TRADE =
  '(?:Systems?|Solutions?|Mobile|Digital|Software|Technolog(?:y|ies)|Tech|IT|Networks?|Consulting|Consultants?|Group|Services?|Field|Apps?|Data|Cloud|Works|Partners|Ltd|Limited|Inc|LLC|GmbH|Pty)';
const PRIZE =
  '(?:it|this one|the (?:\\S{1,20} ){0,4}?(?:job|contract|work|order|tender|business|bid|project|deal|account))';
const GOT =
  "(?:'ve |'s | have | has | had )?(?: ?(?:now|just|actually) )? ?(?:won|got|secured|landed|bagged|snapped up|been (?:awarded|given))";

/** "They told us that Tyne Systems have won it", "Tyne Systems won the job, at 31,000 against our 36,400", "won by Tyne Systems". */
export const readNamedWin = namedWinReader('en', [
  `(?<=\\b(?:told|tells?|informed|advised|let) (?:us|me)(?: \\S{1,20}){0,3} )${NAMED}${GOT} ${PRIZE}\\b`,
  `\\b${NAMED}${GOT} ${PRIZE}\\b(?=.{0,60}\\b(?:against|versus|vs\\.?|compared (?:to|with)) (?:our|us|ours)\\b)`,
  `\\b${NAMED} ${TRADE}${GOT} ${PRIZE}\\b(?!.{0,80}\\b(?:with|from|for|to) us\\b)`,
  `\\b(?:job|contract|work|order|tender|business|bid|project|deal|it)(?: has| was| had| is)?(?: been)? won by ${NAMED}(?![\\w’'-]| [A-Z])(?!,? (?:our|my|one of (?:our|my|the team)|from our)\\b)`,
]);
