/** What a reader of the HTML part sees: text by element, without the head and the preheader. */
import { Parser } from 'htmlparser2';

export interface Seen {
  /** Text that is shown, blocks separated by line breaks. */
  readonly text: string;
  /** Text of the hidden first line that clients show in a list of mails. */
  readonly preheader: string;
  /** Names of all elements in order. */
  readonly elements: readonly string[];
}

export function see(html: string): Seen {
  const hidden: string[] = [];
  const elements: string[] = [];
  let text = '';
  let preheader = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      elements.push(name);
      if (/^(?:p|h2|li|tr|td|th|blockquote|pre|br|div)$/.test(name)) text += '\n';
      if (hidden.length > 0 || name === 'head' || (attributes['style'] ?? '').includes('display:none'))
        hidden.push(name);
    },
    onclosetag(name) {
      if (hidden[hidden.length - 1] === name) hidden.pop();
    },
    ontext(piece) {
      if (hidden.length === 0) text += piece;
      else if (hidden[0] === 'div') preheader += piece;
    },
  });
  parser.end(html);
  return { text, preheader: preheader.trim(), elements };
}

/** Letters and digits only: what is left when layout and punctuation are taken away. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
