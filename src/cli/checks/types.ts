/** One thing that `doctor` looked at. The same shape as the mailbox check has. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly message: string;
  /** What to do; null where there is nothing to do. */
  readonly wayOut: string | null;
}

export const good = (name: string, message: string): Check => ({ name, ok: true, message, wayOut: null });
export const bad = (name: string, message: string, wayOut: string | null): Check => ({
  name,
  ok: false,
  message,
  wayOut,
});
