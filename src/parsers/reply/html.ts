/**
 * HTML to the lines that a person sees. Streaming, with no tree in memory: a stack of looks and quote depths is enough.
 * Blocks and <br> end lines, a table row is one line ("Name: value" for two cells), quote elements of the known clients
 * become quote depth, and what is hidden, struck out or commented is put aside.
 */
import { Parser } from 'htmlparser2';
import type { Elided } from '../types.js';
import { Stylesheet, type Declarations } from './stylesheet.js';
import type { Hint, SourceLine, SourceText } from './types.js';
import { colourName, isHidden, lookInside, PLAIN_LOOK, type Look } from './visibility.js';

/** Tags looked at; a mail with more is cut before its end (and was reported as too large by the MIME reader). */
export const MAX_TAGS = 30_000;
const MAX_LINES = 20_000;
const MAX_ELIDED = 200;
/** Tables nested deeper than this are taken as layout: their cells become lines. */
const MAX_TABLE_DEPTH = 20;

const NOT_TEXT = new Set([
  'style',
  'script',
  'title',
  'template',
  'noembed',
  'noframes',
  'xml',
  'svg',
  'math',
  'iframe',
]);
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header html legend li main nav ol option p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const SPACED = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'pre', 'table']);

interface Frame {
  readonly tag: string;
  readonly look: Look;
  readonly depth: number;
  readonly hint: Hint | null;
  readonly pre: boolean;
  /** Blank line after it, as its margin shows. */
  readonly spaced: boolean;
  /** Number of the next item of an ordered list; null in an unordered one. */
  item: number | null;
  row: Row | null;
  /** The element began a table cell: its text goes to that row. */
  readonly cellOf: Row | null;
}

interface Row {
  readonly cells: SourceLine[][];
}

/** Reads one HTML body; never throws, whatever the markup. */
export function readHtml(html: string): SourceText {
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        reader.open(tag, attributes);
      },
      ontext: (text) => {
        reader.text(text);
      },
      onclosetag: (tag) => {
        reader.close(tag);
      },
      oncomment: (comment) => {
        reader.comment(comment);
      },
    },
    { decodeEntities: true },
  );
  parser.end(boundedHtml(html));
  return reader.finish();
}

/** Cuts before the first tag beyond the bound: parsing cost grows with tags times open elements. */
export function boundedHtml(html: string): string {
  let at = -1;
  for (let tags = 0; tags <= MAX_TAGS; tags += 1) {
    at = html.indexOf('<', at + 1);
    if (at === -1) return html;
  }
  return html.slice(0, at);
}

class HtmlReader {
  readonly #stylesheet = new Stylesheet();
  readonly #elided: Elided[] = [];
  readonly #stack: Frame[] = [];
  /** Where finished lines go: the body, or the open cell of a table. */
  readonly #sinks: SourceLine[][] = [[]];
  #buffer = '';
  #lineDepth = 0;
  #lineHint: Hint | null = null;
  #lineColour: SourceLine['colour'] | 'mixed' | undefined;
  #notText: string | null = null;
  #css = '';
  #tables = 0;
  #put: { kind: Elided['kind']; text: string } | null = null;

  open(tag: string, attribs: Record<string, string>): void {
    if (this.#notText !== null) return;
    if (NOT_TEXT.has(tag)) {
      this.#notText = tag;
      this.#css = '';
      return;
    }
    const attributes = new Map(Object.entries(attribs));
    if (VOID.has(tag)) {
      this.#openVoid(tag, attributes);
      return;
    }
    const parent = this.#top();
    const classes = (attributes.get('class') ?? '').slice(0, 1000).toLowerCase().split(/\s+/, 30);
    const id = attributes.get('id')?.slice(0, 200).toLowerCase() ?? null;
    const styles = this.#stylesheet.declarationsFor(tag, classes, id, attributes.get('style'));
    const look = lookInside(parent.look, tag, styles, attributes);
    if (BLOCKS.has(tag)) this.#endLine();
    // Outlook renames what it quotes: class "gmail_quote" becomes "x_gmail_quote".
    const known = classes.map((name) => name.replace(/^(?:x_){1,20}/, ''));
    const hint = hintOf(tag, known, id, styles) ?? (parent.hint === 'divider' ? null : parent.hint);
    if (hint === 'divider' || hint === 'rule') this.#push({ text: '', depth: parent.depth, hint, colour: null });
    const spaced = SPACED.has(tag) && !classes.some((name) => name.startsWith('mso')) && !hasNoMargin(styles);
    if (spaced) this.#blank();
    const row = this.#openTable(tag, parent);
    this.#stack.push({
      tag,
      look,
      depth: Math.min(parent.depth + (quotes(tag, known, styles, attributes) ? 1 : 0), 100),
      hint: hint === 'rule' ? parent.hint : hint,
      pre: parent.pre || tag === 'pre' || (styles.get('white-space') ?? '').startsWith('pre'),
      spaced,
      item: tag === 'ol' ? Number.parseInt(attributes.get('start') ?? '1', 10) || 1 : null,
      row: tag === 'tr' ? { cells: [] } : row,
      cellOf: row,
    });
    if (row !== null) {
      const cell: SourceLine[] = [];
      row.cells.push(cell);
      this.#sinks.push(cell);
    }
    if (tag === 'li') this.#bullet();
  }

  /** The row whose cell this element opens, or null. */
  #openTable(tag: string, parent: Frame): Row | null {
    if (tag === 'table') this.#tables += 1;
    if ((tag !== 'td' && tag !== 'th') || this.#tables > MAX_TABLE_DEPTH) return null;
    // A cell ends the row's own line; rows stand directly above their cells, with at most a form between.
    this.#endLine();
    return parent.tag === 'tr' && parent.row !== null ? parent.row : null;
  }

  #openVoid(tag: string, attributes: ReadonlyMap<string, string>): void {
    if (tag === 'br') {
      if (this.#buffer.trim() === '') this.#push(this.#makeLine(''));
      else this.#endLine();
      this.#startLine();
    } else if (tag === 'hr') {
      this.#endLine();
      this.#push({ text: '', depth: this.#top().depth, hint: 'rule', colour: null });
    } else if (tag === 'img') {
      // Clients send emoji as pictures; a short symbol as its description is what the sender typed.
      const description = attributes.get('alt') ?? '';
      if (description.length <= 8 && /^[^\p{L}\p{N}\s]+$/u.test(description)) this.text(description);
    } else if (tag === 'wbr') {
      return;
    }
  }

  #bullet(): void {
    const list = this.#stack.findLast((frame) => frame.tag === 'ol' || frame.tag === 'ul');
    if (list === undefined || isHidden(this.#top().look)) return;
    if (list.item === null) this.#append('- ');
    else {
      this.#append(`${list.item}. `);
      list.item += 1;
    }
  }

  text(text: string): void {
    if (this.#notText !== null) {
      if (this.#notText === 'style' && this.#css.length < 100_000) this.#css += text;
      return;
    }
    const { look, pre } = this.#top();
    if (isHidden(look)) this.#putAside('hidden', text);
    else if (look.struck) this.#putAside('struck-out', text);
    else if (pre && text.includes('\n')) {
      const lines = text.split(/\r?\n/);
      lines.forEach((line, at) => {
        if (at > 0) this.#openVoid('br', new Map());
        this.#append(line);
      });
    } else this.#append(pre ? text : text.replace(/[ \t\n\r\f\v\u0085\u2028\u2029]+/g, ' '));
  }

  comment(comment: string): void {
    const words = comment
      .slice(0, 5000)
      .replace(/<[^<>]{0,1000}>/g, ' ')
      .replace(/^\[if [^\]]{0,80}\]>|<!\[endif\]$/g, ' ')
      .trim();
    if (this.#notText === null && /\p{L}{2}|\d/u.test(words) && !/^\[?(?:if|endif)\b/.test(words)) {
      this.#addElided({ kind: 'comment', text: words });
    }
  }

  close(tag: string): void {
    if (this.#notText !== null) {
      if (tag !== this.#notText) return;
      if (tag === 'style') this.#stylesheet.add(this.#css);
      this.#notText = null;
      return;
    }
    if (VOID.has(tag)) return;
    // htmlparser2 closes in order and implies what is missing, so the top frame is the one that ends.
    if (this.#stack.at(-1)?.tag !== tag) return;
    if (BLOCKS.has(tag) || tag === 'td' || tag === 'th') this.#endLine();
    const frame = this.#stack.pop();
    if (frame === undefined) return;
    if (tag === 'table') this.#tables -= 1;
    if (frame.cellOf !== null) this.#sinks.pop();
    if (tag === 'tr' && frame.row !== null) for (const line of joinRow(frame.row)) this.#push(line);
    if (frame.spaced) this.#blank();
    this.#startLine();
  }

  finish(): SourceText {
    this.#endLine();
    while (this.#stack.length > 0) this.close(this.#stack.at(-1)?.tag ?? '');
    this.#flushAside();
    return { lines: (this.#sinks[0] ?? []).slice(0, MAX_LINES), elided: this.#elided };
  }

  #top(): Frame {
    return this.#stack.at(-1) ?? ROOT;
  }

  #append(text: string): void {
    if (this.#buffer === '' || this.#buffer === ' ') this.#startLine();
    // One run of white space is one space, whatever elements it is spread over.
    const joined = text.startsWith(' ') && (this.#buffer === '' || this.#buffer.endsWith(' ')) && !this.#top().pre;
    this.#buffer += joined ? text.slice(1) : text;
    if (text.trim() === '') return;
    const colour = colourName(this.#top().look.colour);
    this.#lineColour = this.#lineColour === undefined || this.#lineColour === colour ? colour : 'mixed';
    this.#lineHint ??= this.#top().hint;
  }

  #startLine(): void {
    if (this.#buffer.trim() !== '') return;
    this.#lineDepth = this.#top().depth;
    this.#lineHint = null;
    this.#lineColour = undefined;
  }

  #makeLine(text: string): SourceLine {
    const colour = this.#lineColour === 'mixed' || this.#lineColour === undefined ? null : this.#lineColour;
    const depth = text === '' ? this.#top().depth : this.#lineDepth;
    return { text, depth, hint: text === '' ? null : this.#lineHint, colour };
  }

  #endLine(): void {
    const text = this.#buffer.trimEnd();
    if (text.trim() !== '') this.#push(this.#makeLine(text));
    // A paragraph of one no-break space is how Outlook writes a blank line.
    else if (this.#buffer.includes('\u00a0')) this.#push(this.#makeLine(''));
    this.#buffer = '';
    this.#startLine();
  }

  #push(line: SourceLine): void {
    this.#buffer = '';
    const sink = this.#sinks.at(-1);
    if (sink !== undefined && sink.length < MAX_LINES) sink.push(line);
  }

  #blank(): void {
    const sink = this.#sinks.at(-1);
    const last = sink?.at(-1);
    if (last === undefined || (last.text === '' && last.hint === null)) return;
    this.#push({ text: '', depth: this.#top().depth, hint: null, colour: null });
  }

  #putAside(kind: Elided['kind'], text: string): void {
    if (this.#put?.kind !== kind) this.#flushAside();
    this.#put ??= { kind, text: '' };
    if (this.#put.text.length < 5000) this.#put.text += text;
  }

  #flushAside(): void {
    const text = this.#put?.text.replace(/\s+/g, ' ').trim() ?? '';
    if (this.#put !== null && text !== '') this.#addElided({ kind: this.#put.kind, text });
    this.#put = null;
  }

  #addElided(elided: Elided): void {
    if (this.#elided.length < MAX_ELIDED) this.#elided.push(elided);
  }
}

const ROOT: Frame = {
  tag: '',
  look: PLAIN_LOOK,
  depth: 0,
  hint: null,
  pre: false,
  spaced: false,
  item: null,
  row: null,
  cellOf: null,
};

/** Quote elements of mail clients. A blockquote without border or cite is how Gmail and Apple Mail indent. */
function quotes(
  tag: string,
  classes: readonly string[],
  styles: Declarations,
  attributes: ReadonlyMap<string, string>,
): boolean {
  // Gmail's container holds the reply header and answers too; only its blockquotes are quotes.
  if (tag === 'div' && classes.includes('gmail_quote')) return false;
  if (classes.some((name) => QUOTE_CLASSES.has(name))) return true;
  if (tag !== 'blockquote') return false;
  const indents = /^(?:none|0)/.test(styles.get('border') ?? '') && !attributes.has('type') && !attributes.has('cite');
  return !indents;
}

const QUOTE_CLASSES = new Set([
  'yahoo_quoted',
  'protonmail_quote',
  'tutanota_quote',
  'zmail_extra',
  'moz-email-quote',
  'gmail_quote',
]);
const DIVIDER_IDS = /^(?:x_)*(?:divrplyfwdmsg|outlookmessageheader|mail-editor-reference-message-container)$/;
const SIGNATURE_IDS =
  /^(?:x_)*(?:signature|applemailsignature|ms-outlook-mobile-signature|ms-outlook-mobile-body-separator-line)$/;

function hintOf(tag: string, classes: readonly string[], id: string | null, styles: Declarations): Hint | null {
  if (id !== null && DIVIDER_IDS.test(id)) return 'divider';
  if (classes.includes('outlookmessageheader')) return 'divider';
  if (classes.includes('moz-cite-prefix') || classes.includes('gmail_attr')) return 'attribution';
  if (classes.includes('gmail_signature') || classes.includes('moz-signature')) return 'signature';
  if (id !== null && SIGNATURE_IDS.test(id)) return 'signature';
  if (id !== null && /^(?:x_)*appendonsend$/.test(id)) return 'rule';
  const border = `${styles.get('border-top') ?? ''} ${styles.get('border-top-style') ?? ''}`;
  return tag === 'div' && border.includes('solid') ? 'rule' : null;
}

/** Outlook and others write paragraphs with no margin: there a blank line is a paragraph of its own. */
function hasNoMargin(styles: Declarations): boolean {
  const margin = styles.get('margin') ?? `${styles.get('margin-top') ?? '1em'} ${styles.get('margin-bottom') ?? '1em'}`;
  return /^0(?:\.0+)?(?:[a-z]{2}|%)?(?:\s|$)/.test(margin) && !/\s[1-9]/.test(margin);
}

/**
 * A row of a data table is one line: "Name: value" for two cells, "a | b | c" for more. A row whose cells hold several
 * lines is layout, and its lines stand one after the other.
 */
function joinRow(row: Row): SourceLine[] {
  const cells = row.cells.map((cell) => cell.filter((line) => line.text.trim() !== ''));
  const filled = cells.filter((cell) => cell.length > 0);
  const [first, second] = filled;
  if (first?.[0] === undefined) return [];
  if (filled.length === 1 || filled.some((cell) => cell.length > 1)) return row.cells.flat();
  if (filled.some((cell) => cell[0]?.depth !== first[0]?.depth || cell[0]?.hint === 'divider')) return row.cells.flat();
  const texts = filled.map((cell) => cell[0]?.text.trim() ?? '');
  const name = texts[0] ?? '';
  const text =
    filled.length === 2 && second !== undefined && name.length <= 60
      ? `${name}${/[:=]\s*$/.test(name) ? ' ' : ': '}${texts[1] ?? ''}`
      : texts.join(' | ');
  return [{ ...first[0], text }];
}
