/** Wrong use or bad input: its message is one line, in the user's words, with what to do next. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A factbook that is none: its message is a line a fault. */
export class FactbookError extends UsageError {
  /** @param faults A line each: where it is, what is there, what is wanted. */
  constructor(readonly faults: readonly string[]) {
    super(faults.join("\n"));
  }
}
