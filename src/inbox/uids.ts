/** Sets of UIDs and batches of them. Pure. */

/** IMAP sequence set (RFC 3501 §9) of ascending UIDs, runs written as ranges: [1, 2, 3, 7] is "1:3,7". */
export function uidSet(uids: readonly number[]): string {
  const runs: string[] = [];
  let first: number | undefined;
  let last: number | undefined;
  const close = (): void => {
    if (first === undefined || last === undefined) return;
    runs.push(first === last ? `${first}` : `${first}:${last}`);
  };
  for (const uid of uids) {
    if (last !== undefined && uid === last + 1) last = uid;
    else {
      close();
      first = uid;
      last = uid;
    }
  }
  close();
  return runs.join(',');
}

/** A copy on the server with its size in octets as the server states it (RFC822.SIZE); null where it states none. */
export interface StatedCopy {
  readonly uid: number;
  readonly size: number | null;
}

export interface BatchLimits {
  /** Most copies in a batch. */
  readonly count: number;
  /** Most octets fetched for a batch; a single mail may be larger. */
  readonly octets: number;
  /** Copies above this are not fetched and so cost nothing. */
  readonly maxMailBytes: number;
}

/**
 * The longest run from the front that stays within the limits; at least one copy where there is one. A copy of unknown
 * size is a batch by itself.
 */
export function nextBatch(copies: readonly StatedCopy[], limits: BatchLimits): StatedCopy[] {
  const batch: StatedCopy[] = [];
  let octets = 0;
  for (const copy of copies) {
    if (copy.size === null) octets = Number.POSITIVE_INFINITY;
    else if (copy.size <= limits.maxMailBytes) octets += copy.size;
    if (batch.length > 0 && (batch.length >= limits.count || octets > limits.octets)) break;
    batch.push(copy);
  }
  return batch;
}
