/**
 * Finds the mail that breaks the connection whenever it is fetched (a size that the server states wrongly, a server
 * that crashes over it), so that it cannot keep all later mail out. Kept in memory: after a restart it is found again.
 */
const HOPELESS_AFTER = 4;

export class BrokenFetches {
  private inFlight: readonly number[] = [];
  private oneByOneUpTo = 0;
  private readonly breaks = new Map<number, number>();

  /** Runs a fetch of these UIDs and remembers them while it lasts. */
  async during<T>(uids: readonly number[], fetch: () => Promise<T>): Promise<T> {
    this.inFlight = uids;
    const result = await fetch();
    this.inFlight = [];
    return result;
  }

  /** To be called when the connection broke: whatever was being fetched is suspect. */
  connectionLost(): void {
    const [uid] = this.inFlight;
    if (this.inFlight.length === 1 && uid !== undefined) this.breaks.set(uid, (this.breaks.get(uid) ?? 0) + 1);
    else this.oneByOneUpTo = Math.max(this.oneByOneUpTo, ...this.inFlight);
    this.inFlight = [];
  }

  /** Whether the copy has to be fetched by itself, to tell whose fault it is. */
  isSuspect(uid: number): boolean {
    return uid <= this.oneByOneUpTo || this.breaks.has(uid);
  }

  /** Whether fetching it, alone, has broken the connection too often to go on trying. */
  isHopeless(uid: number): boolean {
    return (this.breaks.get(uid) ?? 0) >= HOPELESS_AFTER;
  }
}
