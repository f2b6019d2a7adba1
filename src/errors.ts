/** Something that should be a factbook isn't one: its message has a line for each fault. */
export class FactbookError extends Error {
  override readonly name = "FactbookError";

  /** A line each, in English: where it is, what is there, what is wanted. */
  readonly faults: readonly string[];

  /** @param lines The same in English and in Dutch. */
  constructor(readonly lines: readonly { readonly en: string; readonly nl: string }[]) {
    const faults = lines.map(({ en }) => en);
    super(faults.join("\n"));
    this.faults = faults;
  }
}
