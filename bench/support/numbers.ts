/** Medians and spreads: the machine does other things too, so that means say little. */

/** The value below which `share` of the values lie (0.5 is the median). NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** "1.23 (1.20–1.27)": the median and the middle half. */
export function withSpread(values: readonly number[], digits = 2): string {
  const text = (share: number): string => quantile(values, share).toFixed(digits);
  return `${text(0.5)} (${text(0.25)}–${text(0.75)})`;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
