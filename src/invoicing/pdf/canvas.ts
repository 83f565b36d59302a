/**
 * The sheet that papers are drawn on: A4, one column cursor, text with a fallback typeface, structure tags for screen
 * readers (ISO 32000-1 §14.8) and page breaks that the caller asks for. Lengths are points (1/72 inch).
 */
import type PDFDocument from 'pdfkit';
import { fit, type FontSet, type Weight } from './fonts.js';

export type Document = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

export const PAGE = { width: 595.28, height: 841.89 } as const;
export const MARGIN = { left: 56, right: 56, top: 52, bottom: 72 } as const;
export const CONTENT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
export const RIGHT = PAGE.width - MARGIN.right;
const BOTTOM = PAGE.height - MARGIN.bottom;

export const COLOUR = {
  ink: '#1c2430',
  muted: '#5d6675',
  accent: '#1d4f7c',
  rule: '#c5ccd6',
  band: '#f1f5f9',
} as const;

export interface TextStyle {
  readonly size?: number;
  readonly weight?: Weight;
  readonly colour?: string;
  readonly align?: 'left' | 'right';
  /** Space below. */
  readonly after?: number;
  /** One line only, which ends in "…" where it does not fit. */
  readonly single?: boolean;
}

export interface Box extends TextStyle {
  readonly x: number;
  readonly width: number;
}

export interface Piece extends TextStyle {
  readonly text: string;
}

/** Bands and rules of a table reach this far beyond the column of text. */
const OVERHANG = 8;

export class Canvas {
  /** Distance from the top of the page at which the next thing is drawn. */
  y: number = MARGIN.top;
  private readonly root: Element;
  /** Draws the head of a further page and moves `y` below it. */
  private head: () => void = () => undefined;
  /** What `y` was when the page began: nothing stands above it that a break could leave behind. */
  private top: number = MARGIN.top;

  constructor(
    readonly doc: InstanceType<typeof PDFDocument>,
    private readonly fonts: FontSet,
  ) {
    // pdfkit takes a font that fontkit has parsed, which its types do not know.
    for (const { name, font } of Object.values(fonts).flat()) doc.registerFont(name, font as unknown as Buffer);
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
  }

  onFurtherPage(head: () => void): void {
    this.head = head;
  }

  /** Height that the text takes in the box. */
  height(text: string, box: Box): number {
    const { text: shown, options } = this.prepare(text, box);
    return shown === '' ? 0 : this.doc.heightOfString(shown, options);
  }

  /** Draws text with its top at `y` (the cursor where it is left out) and returns its height; the cursor stays. */
  write(text: string, box: Box, y: number = this.y): number {
    const { text: shown, options } = this.prepare(text, box);
    if (shown === '') return 0;
    const height = this.doc.heightOfString(shown, options);
    this.doc.fillColor(box.colour ?? COLOUR.ink).text(shown, box.x, y, options);
    return height;
  }

  /** Height of pieces written one below the other. */
  stackHeight(pieces: readonly Piece[], box: Box): number {
    return pieces.reduce(
      (sum, { text, ...style }) => sum + this.height(text, { ...box, ...style }) + (style.after ?? 0),
      0,
    );
  }

  /** Writes pieces one below the other from the cursor on, each a paragraph, and moves the cursor below them. */
  stack(pieces: readonly Piece[], box: Box): void {
    for (const { text, ...style } of pieces) {
      if (text === '') continue;
      this.tag('P', () => (this.y += this.write(text, { ...box, ...style }) + (style.after ?? 0)));
    }
  }

  /** An element of the document's structure, such as a table; its children are added with `tag`. */
  group(type: string, parent: Element = this.root): Element {
    const element = this.doc.struct(type);
    parent.add(element);
    return element;
  }

  /** What `draw` draws belongs to one element of the structure: 'H1', 'P', 'TD'. */
  tag(type: string, draw: () => void, parent: Element = this.root): void {
    parent.add(this.doc.struct(type, {}, draw));
  }

  /** What `draw` draws is decoration, passed over by a screen reader. */
  artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  rule(
    y: number = this.y,
    line: { readonly x?: number; readonly width?: number; readonly colour?: string } = {},
  ): void {
    const { x = MARGIN.left - OVERHANG, width = CONTENT_WIDTH + 2 * OVERHANG, colour = COLOUR.rule } = line;
    this.artifact(() => {
      this.doc
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(0.6)
        .strokeColor(colour)
        .stroke();
    });
  }

  band(y: number, height: number): void {
    this.artifact(() =>
      this.doc
        .rect(MARGIN.left - OVERHANG, y, CONTENT_WIDTH + 2 * OVERHANG, height)
        .fillColor(COLOUR.band)
        .fill(),
    );
  }

  /** Begins a further page where less than `height` is left on this one. True when it did. */
  room(height: number): boolean {
    if (this.y + height <= BOTTOM || this.y <= this.top) return false;
    this.doc.addPage();
    this.y = MARGIN.top;
    this.head();
    this.top = this.y;
    return true;
  }

  private prepare(text: string, box: Box): { text: string; options: PDFKit.Mixins.TextOptions } {
    const { face, text: shown } = fit(text, this.fonts[box.weight ?? 'regular']);
    this.doc.font(face.name).fontSize(box.size ?? 9);
    const single = box.single === true ? { height: this.doc.currentLineHeight(true), ellipsis: true } : {};
    return { text: shown, options: { width: box.width, align: box.align ?? 'left', lineGap: 1.5, ...single } };
  }
}
