/**
 * What an element does to the text inside it: hidden, struck out, quoted, coloured. Inherited down the tree the way
 * CSS does it, as far as mail clients follow CSS.
 */
import type { Declarations } from './stylesheet.js';

export interface Look {
  /** Not displayed, and nothing inside can undo it. */
  readonly gone: boolean;
  /** visibility: hidden, which a descendant may undo. */
  readonly invisible: boolean;
  /** Text too small to be seen. */
  readonly tiny: boolean;
  readonly struck: boolean;
  readonly colour: Colour;
  /** null where a picture or a gradient stands behind the text. */
  readonly background: Colour | null;
}

export type Colour = readonly [red: number, green: number, blue: number];

const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];

export const PLAIN_LOOK: Look = {
  gone: false,
  invisible: false,
  tiny: false,
  struck: false,
  colour: BLACK,
  background: WHITE,
};

/** Elements that strike their text out (HTML: deleted or no longer accurate). */
const STRIKING = new Set(['del', 's', 'strike']);

/** Closer than this in every channel, text cannot be told from its background. */
const CONTRAST = 12;

/** The look inside an element: `declarations` are its styles, `attributes` its HTML attributes. */
export function lookInside(
  parent: Look,
  tag: string,
  declarations: Declarations,
  attributes: ReadonlyMap<string, string>,
): Look {
  const strikes = STRIKING.has(tag);
  const closed = tag === 'datalist' || (tag === 'dialog' && !attributes.has('open'));
  if (declarations.size === 0 && attributes.size === 0 && !strikes && !closed) return parent;
  const style = (property: string): string => declarations.get(property) ?? '';
  const visibility = style('visibility');
  const size = style('font-size');
  const decoration = `${style('text-decoration')} ${style('text-decoration-line')}`;
  const background = style('background-color') || style('background') || attributes.get('bgcolor') || '';
  const colour = style('color') || (tag === 'font' ? attributes.get('color') : undefined) || '';
  const parsedColour = parseColour(colour);
  return {
    gone: parent.gone || closed || attributes.has('hidden') || isGone(declarations) || parsedColour === 'transparent',
    invisible: visibility === '' ? parent.invisible : visibility === 'hidden' || visibility === 'collapse',
    tiny: size === '' ? parent.tiny : isTiny(size),
    struck: parent.struck || strikes || decoration.includes('line-through'),
    colour: parsedColour === null || parsedColour === 'transparent' ? parent.colour : parsedColour,
    background: backgroundOf(parent.background, background),
  };
}

export function isHidden(look: Look): boolean {
  return look.gone || look.invisible || look.tiny || blendsIn(look);
}

function blendsIn(look: Look): boolean {
  const { background, colour } = look;
  return background !== null && colour.every((channel, at) => Math.abs(channel - (background[at] ?? 0)) < CONTRAST);
}

function isGone(declarations: Declarations): boolean {
  const style = (property: string): string => declarations.get(property) ?? '';
  if (style('display') === 'none' || style('mso-hide') === 'all' || style('content-visibility') === 'hidden')
    return true;
  const opacity = Number.parseFloat(style('opacity'));
  if (opacity < 0.06 || /opacity\(\s{0,5}0/.test(style('filter'))) return true;
  const clips = /hidden|clip/.test(`${style('overflow')} ${style('overflow-x')} ${style('overflow-y')}`);
  // "width: 1px; height: 1px; overflow: hidden" is how text is kept for screen readers.
  const none = (property: string): boolean => /^(?:0(?:\.\d{1,6})?(?:[a-z]{2,3}|%)?|1px)$/.test(style(property));
  if (/^0/.test(style('max-height')) && none('max-height')) return true;
  if (clips && ['height', 'width', 'max-width', 'max-height', 'line-height'].some(none)) return true;
  const placed = /absolute|fixed|relative/.test(style('position'));
  const away = (property: string): boolean => Number.parseFloat(style(property)) <= -500;
  if (placed && ['left', 'top', 'right', 'bottom'].some(away)) return true;
  if (['text-indent', 'margin-left', 'margin-top'].some(away)) return true;
  if (/rect\(\s{0,5}[01](?:px)?[\s,]{1,5}[01](?:px)?[\s,]{1,5}[01](?:px)?[\s,]{1,5}[01]/.test(style('clip')))
    return true;
  if (/inset\(\s{0,5}(?:50|100)%|circle\(\s{0,5}0/.test(style('clip-path'))) return true;
  if (/^0(?:\.0+)?%?(?:\s|$)/.test(style('scale')) || /^0(?:\.0+)?%?$/.test(style('zoom'))) return true;
  if (parseColour(style('-webkit-text-fill-color')) === 'transparent') return true;
  return /scale[xy]?\(\s{0,5}0\s{0,5}[,)]/.test(style('transform'));
}

/** Below about two pixels nobody reads; keywords and percentages of a readable size are readable. */
function isTiny(size: string): boolean {
  const match = /^(\d{0,6}(?:\.\d{1,6})?)(px|pt|em|rem|%|ex|mm|cm|in)?$/.exec(size);
  if (match?.[1] === undefined || match[1] === '') return false;
  const value = Number(match[1]);
  if (value === 0) return true;
  if (match[2] === 'px' || match[2] === undefined) return value <= 2;
  if (match[2] === 'pt') return value <= 1.5;
  if (match[2] === 'em' || match[2] === 'rem') return value < 0.15;
  return match[2] === '%' && value < 15;
}

function backgroundOf(parent: Colour | null, value: string): Colour | null {
  if (value === '') return parent;
  if (/url\(|gradient/.test(value)) return null;
  for (const word of value.match(/(?:rgba?|hsla?)\([^)]{0,60}\)|[#\w]+/g)?.slice(0, 8) ?? []) {
    const colour = parseColour(word);
    if (colour === 'transparent') return parent;
    if (colour !== null) return colour;
  }
  return parent;
}

const NAMED = new Map<string, Colour>([
  ['white', WHITE],
  ['black', BLACK],
  ['red', [255, 0, 0]],
  ['darkred', [139, 0, 0]],
  ['crimson', [220, 20, 60]],
  ['green', [0, 128, 0]],
  ['darkgreen', [0, 100, 0]],
  ['lime', [0, 255, 0]],
  ['blue', [0, 0, 255]],
  ['darkblue', [0, 0, 139]],
  ['navy', [0, 0, 128]],
  ['royalblue', [65, 105, 225]],
  ['orange', [255, 165, 0]],
  ['purple', [128, 0, 128]],
  ['yellow', [255, 255, 0]],
  ['gray', [128, 128, 128]],
  ['grey', [128, 128, 128]],
  ['silver', [192, 192, 192]],
  ['whitesmoke', [245, 245, 245]],
  ['snow', [255, 250, 250]],
  ['ivory', [255, 255, 240]],
  ['ghostwhite', [248, 248, 255]],
  ['floralwhite', [255, 250, 240]],
  ['windowtext', BLACK],
  ['window', WHITE],
]);

/** null where it is no colour that is known here (inherit, currentcolor, var(…)). */
function parseColour(value: string): Colour | 'transparent' | null {
  const text = value.trim().toLowerCase();
  if (text === '') return null;
  if (text === 'transparent') return 'transparent';
  const named = NAMED.get(text);
  if (named !== undefined) return named;
  const hex = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(text)?.[1];
  if (hex !== undefined) {
    const full = hex.length <= 4 ? hex.replace(/./g, '$&$&') : hex;
    if (full.length === 8 && full.slice(6) <= '0f') return 'transparent';
    return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16)) as unknown as Colour;
  }
  const parts = /^(rgb|hsl)a?\(([^)]{1,60})\)$/.exec(text);
  if (parts?.[2] === undefined) return null;
  const numbers = parts[2]
    .split(/[\s,/]+/)
    .filter((part) => part !== '')
    .map((part) => Number.parseFloat(part));
  const [first = 0, second = 0, third = 0, alpha] = numbers;
  if (alpha !== undefined && alpha < 0.06) return 'transparent';
  if (parts[1] === 'rgb')
    return parts[2].includes('%') ? [first * 2.55, second * 2.55, third * 2.55] : [first, second, third];
  // Only lightness matters for telling text from paper.
  return third >= 99 ? WHITE : third <= 1 ? BLACK : null;
}

/** "red", "blue" or "green" for text that a person would call so; null for anything else. */
export function colourName(colour: Colour): 'red' | 'green' | 'blue' | null {
  const [red, green, blue] = colour;
  const most = Math.max(red, green, blue);
  if (most - Math.min(red, green, blue) < 90) return null;
  if (red === most && green < red - 60 && blue < red - 60) return 'red';
  if (blue === most && red < blue - 60) return 'blue';
  return green === most && red < green - 60 ? 'green' : null;
}
