/**
 * Writes the style of an element into the element: some clients drop style sheets. Templates stay readable (`<p>`), and
 * only the bare elements listed here are touched, so that a template can always say otherwise.
 */

interface ElementStyle {
  /** As templates write it: a name, or a name and a class. */
  readonly tag: string;
  readonly attributes?: string;
  /** CSS declarations. */
  readonly css: readonly string[];
}

const FONT = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const MONO = 'font-family:ui-monospace,SFMono-Regular,Consolas,Menlo,monospace';
const INK = 'color:#1f2430';
const MUTED = 'color:#4a5264';
const BREAK = 'word-break:break-word';
const BODY = [FONT, 'font-size:16px', 'line-height:24px', INK, BREAK];

const ELEMENTS: readonly ElementStyle[] = [
  { tag: 'p', css: ['margin:0 0 16px', ...BODY] },
  {
    tag: 'p class="question"',
    css: [
      'margin:0 0 16px',
      'padding:12px 16px',
      'background-color:#e8effb',
      'border-left:4px solid #1a56b0',
      ...BODY,
      'font-weight:600',
    ],
  },
  { tag: 'h2', css: ['margin:24px 0 8px', FONT, 'font-size:14px', 'line-height:20px', 'font-weight:600', MUTED] },
  { tag: 'ul', css: ['margin:0 0 16px', 'padding:0 0 0 22px', ...BODY] },
  { tag: 'li', css: ['margin:0 0 8px', ...BODY] },
  {
    tag: 'blockquote',
    css: [
      'margin:0 0 16px',
      'padding:2px 0 2px 14px',
      'border-left:3px solid #c3c9d6',
      FONT,
      'font-size:15px',
      'line-height:23px',
      MUTED,
      BREAK,
    ],
  },
  {
    tag: 'pre',
    css: [
      'margin:0 0 16px',
      'padding:12px 14px',
      'background-color:#f2f4f8',
      MONO,
      'font-size:14px',
      'line-height:22px',
      INK,
      'white-space:pre-wrap',
      BREAK,
    ],
  },
  {
    tag: 'table',
    attributes: 'width="100%" cellpadding="0" cellspacing="0" border="0"',
    css: ['margin:0 0 16px', 'width:100%', 'table-layout:fixed', 'border-collapse:collapse'],
  },
  {
    // Columns side by side: each as wide as it needs, so that short ones stay whole on a phone.
    tag: 'table class="list"',
    attributes: 'width="100%" cellpadding="0" cellspacing="0" border="0"',
    css: ['margin:0 0 16px', 'width:100%', 'border-collapse:collapse'],
  },
  {
    tag: 'th',
    attributes: 'scope="row" align="left" valign="top" width="140"',
    css: [
      'padding:4px 12px 4px 0',
      'width:140px',
      FONT,
      'font-size:15px',
      'line-height:22px',
      'font-weight:400',
      'text-align:left',
      MUTED,
    ],
  },
  {
    tag: 'td',
    attributes: 'valign="top"',
    css: ['padding:4px 0', FONT, 'font-size:16px', 'line-height:22px', INK, BREAK],
  },
  {
    tag: 'td class="words"',
    attributes: 'valign="top"',
    css: ['padding:0 0 4px', FONT, 'font-size:14px', 'line-height:20px', MUTED, BREAK],
  },
];

const STYLED: ReadonlyMap<string, string> = new Map(
  ELEMENTS.map(({ tag, attributes, css }) => [
    tag,
    `<${[tag, attributes, `style="${css.join(';')}"`].filter((part) => part !== undefined).join(' ')}>`,
  ]),
);

const BARE_TAG = new RegExp(`<(${[...STYLED.keys()].join('|')})>`, 'g');

/** The same HTML with the style of each bare element inside it. Values are escaped before, so every tag is ours. */
export function inlineStyles(html: string): string {
  return html.replace(BARE_TAG, (tag, name: string) => STYLED.get(name) ?? tag);
}

/** Style of links that helpers write. */
export const LINK_STYLE = 'color:#1a56b0;text-decoration:underline';
