/**
 * Whether a team's words are rather for the desk than for the partner: an order that is not clear ("this should go to
 * management"), or a mail that greets a colleague. Then nothing is carried and the writer is asked, because what was meant
 * for one's own side must not cross (policy S3). A mail that greets the partner's people is theirs.
 */
import { isCourtesy } from '../parsers/courtesy.js';
import { readCaseOrder, readLooseOrder } from './caseOrders.js';

/** Words of a paragraph that can be an order; more is a text. */
const MOST_WORDS = 12;
const MAX_TEXT = 20_000;

const TEAM =
  '(?:(?:technical |technischen? )?support|management|mgmt|geschäftsleitung|geschäftsführung|leitung|direction|support technique)';
const SIGNS: readonly RegExp[] = [
  // "to management asap", "for the support team?", "an die Geschäftsleitung wegen Vertrag"
  new RegExp(
    `(?<!\\p{L})(?:to|for|an|für|zu[rm]?|à|au|pour|@|[-=]>|→)\\s*(?:\\p{L}{2,5} ){0,2}?${TEAM}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`^(?:${TEAM}|partner)(?:[\\s,]+(?:team|please|pls|bitte|now|asap))*[\\s.!?]*$`, 'iu'),
  new RegExp(
    `(?<!\\p{L})${TEAM} (?:should|must|needs? to|has to|ought to|please|soll(?:te)?|muss|bitte)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:can|could|let|kann|könnte) (?:\\p{L}+ ){0,3}?${TEAM}(?! ?(?:console|area|page))(?!\\p{L})`,
    'iu',
  ),
  /(?<!\p{L})(?:escalat\p{L}{1,4}|eskalier\p{L}{1,3}|reassign|hand (?:this |it )?over|abgeben|umhängen)(?!\p{L})/iu,
  // "close as solved", "please close the case now, client is fine", "can be closed"
  /(?<!\p{L})(?:close|schließen|schliessen|fermer|clore|clôturer)(?!\p{L})(?:\s+(?:it|this|that|now|as|out|please|bitte|(?:(?:the|this|den|diesen) )?(?:case|ticket|fall|request|anfrage|vorgang)))*\s*(?:$|[.,;!?)–—-]|(?:solved|fixed|done|because|since|if|when|weil|wenn|(?:and|und) (?:thanks?|danke))(?!\p{L}))/iu,
  /(?<!\p{L})(?:case|ticket|fall|vorgang|this|it|das|dies|kann)(?!\p{L}).{0,25}(?<!\p{L})(?:closed|geschlossen|zu)[\s.!?]*$/iu,
  /^(?:please |pls |bitte )?(?:(?:wait|warten?|attendre)(?: (?:for )?(?:until|till|bis|\d|a (?:few|couple)|some|next|ein|zwei|drei|please|bitte|jusqu)|[\s.!?]*$)|on hold|put (?:it |this )?on hold|park|postpone|snooze|zurückstellen)/iu,
  /(?<!\p{L})(?:this|it|that|das|dies|es)(?: is|['’]s| ist) (?:not |nicht |clearly |really )?(?:ours|yours|theirs|mine|unsere?s?|ihre?s|eures?|(?:for )?(?:the )?partner['’]?s?)(?!\p{L})/iu,
  /^(?:the |der |The |Der )?(?:[Cc]lient|[Cc]ustomer|[Kk]unde)(?: name)?(?:\s*(?:is|ist|=|:|-|–)\s*|\s+)\p{Lu}[\p{L}&'’-]*(?: \p{Lu}[\p{L}&'’-]*){0,4}[\s.!?]*$/u,
  /^(?:to|an(?: den)?) (?:the )?partner(?!\p{L})/iu,
  // "partner should do it", "gehört dem Partner", "not our job"
  /(?<!\p{L})partner (?:should|must|needs? to|has to|soll(?:te)?|muss)(?!\p{L})/iu,
  /^(?:(?:this|it|that|das|dies|es) (?:one )?)?(?:belongs to|goes to|(?:is |ist )?(?:one )?(?:for|für)|gehört|geht an)(?: the| zum| dem| den)? partner(?!\p{L})/iu,
  /^(?:not|nicht) (?:really |clearly |wirklich )?(?:ours|yours|our (?:job|case|problem|business|thing)|unsere?s?(?: (?:sache|fall|problem))?)(?!\p{L})/iu,
  // Words to a list of tickets, all of the mail or its last line.
  /^(?:(?:i['’]?m|i am|we['’]?re|we are) )?closing(?: (?:this|it|the (?:case|ticket)))?(?: now)?[\s.!]*$/iu,
  /^(?:ignore|spam|junk|status|re-?open|duplicate|duplikat|do[ud]blette)(?: (?:this|it))?[\s.!?]*$/iu,
  /(?<!\p{L})(?:duplicate|duplikat|dou?blette|merge|same as|zusammenlegen|belongs|gehört)(?!\p{L}).{0,25}(?<!\p{L})S-\d/iu,
  /^(?:please |pls |bitte )?assign(?:ed)? (?:(?:this|it) )?to (?:me|us|\p{L}+)[\s.!]*$/iu,
  /(?<!\p{L})(?:zumachen|zu machen|wieder ?vorlegen|wiedervorlage)[\s.!?]*$/iu,
];

export interface Readers {
  /** The sender's name. */
  readonly writer: string;
  /** Names of the partner's people who write in the case. */
  readonly partner: readonly string[];
  /** Names of the vendor's people. */
  readonly own: readonly string[];
}

export type Doubt = 'unclear-order' | 'greets-colleague';

/** `text`: what is left once orders were taken out. null where the words may be carried. */
export function doubtAbout(text: string, { writer, partner, own }: Readers): { doubt: Doubt; words: string } | null {
  const lines = text.slice(0, MAX_TEXT).split('\n');
  const first = lines.find((line) => line.trim() !== '')?.trim() ?? '';
  if (greets(first, partner)) return null;
  if (greets(first, own)) return { doubt: 'greets-colleague', words: first.slice(0, 120) };
  const paragraphs = lines
    .map((line) => (isCourtesy(line, writer) ? '' : line.trim()))
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const called = paragraphs.find((paragraph) => calls(paragraph, own));
  if (called !== undefined) return { doubt: 'greets-colleague', words: called.slice(0, 120) };
  const [opening = ''] = paragraphs;
  const last = paragraphs.at(-1) ?? '';
  const edges = [opening, last, opening.split('\n')[0] ?? '', last.split('\n').at(-1) ?? ''];
  const found = edges.find((edge) => isOrderLike(edge, writer) || isForOne(edge, own));
  return found === undefined ? null : { doubt: 'unclear-order', words: found.slice(0, 200) };
}

function isOrderLike(words: string, writer: string): boolean {
  if (words === '' || words.split(/\s+/).length > MOST_WORDS) return false;
  const line = words.replace(/\s+/g, ' ');
  if (readCaseOrder(line, writer) !== null || readLooseOrder(line, writer) !== null) return true;
  return SIGNS.some((sign) => sign.test(line));
}

/** Whether the first line with words greets one of them. */
export function greetsAnyOf(text: string, names: readonly string[]): boolean {
  const lines = text.slice(0, MAX_TEXT).split('\n');
  return greets(lines.find((line) => line.trim() !== '')?.trim() ?? '', names);
}

/** "Mara should take this": a colleague's part in it, in a line. */
function isForOne(words: string, own: readonly string[]): boolean {
  if (words.split(/\s+/).length > MOST_WORDS) return false;
  const [first = '', verb = ''] = words.replace(/^(?:can|could|kann)\s+/i, '').split(/\s+/);
  const named = own.some((name) => name.toLowerCase().split(/\s+/).includes(first.toLowerCase()));
  return named && /^(?:should|must|needs|please|pls|has|take|soll(?:te)?|muss|bitte|have|übernehmen)$/i.test(verb);
}

/** "Oskar, they want a discount", "@Oskar": a paragraph for a colleague below one that may be the partner's; a name alone signs. */
function calls(paragraph: string, own: readonly string[]): boolean {
  const [line = ''] = paragraph.split('\n');
  return /^@|^[^,:!–]{1,60}[,:!–]\s*\S/u.test(line) && greets(line, own);
}

/** "Hi Oskar," "Oskar, …": a greeting or a line that begins with one of the names. */
function greets(line: string, names: readonly string[]): boolean {
  const said =
    /^(?:(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|moin|servus|grüezi|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|salut|ch(?:er|ère))\s+(?:(?:herr|frau|mr|mrs|ms|dr|madame|monsieur)\.?\s+)?|@)?(\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40})?)/iu.exec(
      line,
    );
  const called = said?.[1]?.toLowerCase();
  if (called === undefined) return false;
  const rest = line.slice((said?.[0] ?? '').length);
  // "Oskar can help you" is no greeting.
  const bare = said?.[0] === said?.[1];
  if (bare && !/^\s*(?:[,:!–-]|$)/.test(rest)) return false;
  const words = called.split(' ');
  return names.some((name) => {
    const parts = name
      .toLowerCase()
      .split(/\s+/)
      .filter((part) => part.length > 1);
    return parts.some((part) => words.includes(part));
  });
}
