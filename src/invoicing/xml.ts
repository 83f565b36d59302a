/** Writing XML 1.0: elements as values, escaped when they are written, never pasted together as text. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[] | string;
}

type Child = XmlElement | null;

/** An element with text, or with elements; null among them is left out, and so is one with nothing in it. */
export function element(
  name: string,
  content: string | readonly Child[],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement | null {
  const children = typeof content === 'string' ? content : content.filter((child) => child !== null);
  return children.length === 0 ? null : { name, attributes, children };
}

/** The document with its declaration, one element a line, indented by two spaces. */
export function writeXml(root: XmlElement): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  writeElement(root, '', lines);
  return `${lines.join('\n')}\n`;
}

function writeElement({ name, attributes, children }: XmlElement, indent: string, lines: string[]): void {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
  if (typeof children === 'string') {
    lines.push(`${indent}<${start}>${escapeXml(children)}</${name}>`);
    return;
  }
  lines.push(`${indent}<${start}>`);
  for (const child of children) writeElement(child, `${indent}  `, lines);
  lines.push(`${indent}</${name}>`);
}

const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);
/** What XML 1.0 §2.2 does not allow even as a reference. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (character) => ESCAPES.get(character) ?? character);
}
