/** The keys that desk.yaml may have, read off the schema, and the nearest one to a misspelt word. */
import { z } from 'zod';
import { configSchema } from './schema.js';

/** A node of the schema as JSON Schema (draft 2020-12), as far as it is of use here. */
export interface KeyNode {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, KeyNode>>;
  readonly items?: KeyNode;
  readonly oneOf?: readonly KeyNode[];
  readonly anyOf?: readonly KeyNode[];
  readonly default?: unknown;
  readonly required?: readonly string[];
}

/** The whole configuration as people write it (defaults not filled in). */
export function configKeys(): KeyNode {
  return z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' }) as KeyNode;
}

/** Names that may stand in the mapping at `path`; of alternatives (kinds of login) all names together. */
export function keysAt(path: readonly PropertyKey[]): string[] {
  let nodes: KeyNode[] = [configKeys()];
  for (const step of path) {
    nodes = nodes
      .flatMap(alternatives)
      .map((node) => (typeof step === 'number' ? node.items : node.properties?.[String(step)]))
      .filter((node) => node !== undefined);
  }
  return [...new Set(nodes.flatMap(alternatives).flatMap((node) => Object.keys(node.properties ?? {})))];
}

function alternatives(node: KeyNode): KeyNode[] {
  const inner = [...(node.oneOf ?? []), ...(node.anyOf ?? [])];
  return inner.length === 0 ? [node] : inner.flatMap(alternatives);
}

/** The candidate that differs least from the word, where it differs by no more than a third; case does not count. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > 60) return null;
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    const most = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (distance <= most && (best === null || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const choices = [
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      ];
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        choices.push((before[column - 2] ?? 0) + 1);
      }
      current.push(Math.min(...choices));
    }
    before = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
