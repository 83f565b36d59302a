/**
 * How time and peak memory grow with a mail's size. Each kind of mail is measured in a process of its own, from small to
 * large, because peak memory (getrusage) only ever rises.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Kind } from './growing.js';

export const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000] as const;

export interface Growth {
  readonly kind: Kind;
  /** For each size: milliseconds (the fastest of some) and peak memory of the process in MiB. */
  readonly points: readonly { readonly size: number; readonly ms: number; readonly mib: number }[];
}

export async function measureGrowth(kind: Kind): Promise<Growth> {
  const child = fileURLToPath(new URL('growthChild.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', child, kind], {
    maxBuffer: 1_000_000,
  });
  return { kind, points: JSON.parse(stdout) as Growth['points'] };
}

/** Below this a step says nothing: it is the noise of the machine. */
const NOISE_MS = 20;

/** The steps in which time grew more than `factor` times as much as the size did. */
export function superlinearSteps({ kind, points }: Growth, factor: number): string[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (before === undefined || point.ms < NOISE_MS) return [];
    const growth = point.ms / Math.max(before.ms, 1) / (point.size / before.size);
    return growth <= factor
      ? []
      : [`${kind}: ${before.size} to ${point.size} octets, ${growth.toFixed(1)} times linear`];
  });
}
