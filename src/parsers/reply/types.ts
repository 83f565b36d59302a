/** The words of this folder: a mail's lines on their way to being new text or not. */
import type { Elided } from '../types.js';

/** What the markup says about a line, where there was markup. */
export type Hint =
  /** Reply header that a client made: "On … wrote:" in an element named for it. */
  | 'attribution'
  /** The place where a client says that the earlier mail begins. */
  | 'divider'
  /** A rule or border, which may be such a place. */
  | 'rule'
  /** Inside an element that a client uses for signatures. */
  | 'signature';

/** One line as a person sees it: without its quote marks, which are counted instead. */
export interface SourceLine {
  readonly text: string;
  /** Quote depth: number of ">" or of nested quote elements. */
  readonly depth: number;
  readonly hint: Hint | null;
  /** What a person would call the colour of the whole line, where it is a clear one. */
  readonly colour: 'red' | 'green' | 'blue' | null;
}

export interface SourceText {
  readonly lines: readonly SourceLine[];
  /** Hidden, struck-out and commented text. */
  readonly elided: readonly Elided[];
}

export type LineKind =
  | 'blank'
  | 'text'
  /** "On … wrote:", also wrapped over several lines. */
  | 'attribution'
  /** From/Sent/To/Subject of an earlier mail. */
  | 'header'
  /** "-----Original Message-----" and what the markup says of the same kind. */
  | 'original'
  /** "---------- Forwarded message ---------" */
  | 'forward'
  /** "-- " */
  | 'delimiter'
  /** "Sent from my iPhone" */
  | 'tagline'
  /** A gateway's warning: "[EXTERNAL]", "You don't often get email from …" */
  | 'banner'
  /** A row of underscores, a horizontal rule. */
  | 'rule';

export interface Line extends SourceLine {
  readonly kind: LineKind;
}
