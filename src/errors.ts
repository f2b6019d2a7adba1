/** Something that should be a factbook isn't one: its message has a line for each fault. */
export class FactbookError extends Error {
  override readonly name = "FactbookError";

  /** @param faults A line each: where it is, what is there, what is wanted. */
  constructor(readonly faults: readonly string[]) {
    super(faults.join("\n"));
  }
}
