/** More than any factbook has, or than anybody reads: a hostile file would take all memory. */
export const LIMITS = {
  /** Of a file; V8 holds no text much longer than 500. */
  megabytes: 500,
  /** Of nesting. */
  levels: 64,
  /** In one object. */
  names: 200,
  /** In one list. */
  items: 2_000_000,
  values: 40_000_000,
  faults: 100_000,
};
