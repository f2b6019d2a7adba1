/** What is wrong at a place of a factbook. */
export interface FaultLine {
  /** JSON pointer (RFC 6901) into the factbook; empty for all of it. */
  readonly pointer: string;
  /** Where that is, for people: `mine.json:12: cuba: name.en`; empty where there is no place. */
  readonly place: string;
  /** What is there and what is wanted, in both languages. */
  readonly problem: { readonly en: string; readonly nl: string };
  /** What may have been misspelt, and all that it can be. */
  readonly near?: { readonly given: string; readonly known: Iterable<string> } | undefined;
}

/** Something that should be a factbook isn't one: its message has a line for each fault. */
export class FactbookError extends Error {
  static {
    // Where the engine looks for it too, when it writes the stack.
    Object.defineProperty(FactbookError.prototype, "name", { value: "FactbookError" });
  }

  /** A line each, in English: where it is, what is there, what is wanted. */
  readonly faults: readonly string[];

  constructor(readonly lines: readonly FaultLine[]) {
    const faults = lines.map(({ place, problem: { en } }) =>
      [place, en].filter(Boolean).join(": "),
    );
    super(faults.join("\n"));
    this.faults = faults;
  }
}
