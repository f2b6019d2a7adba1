/** A fault at one place in a factbook. */
export interface FaultLine {
  /** JSON pointer (RFC 6901) into the factbook; empty for the whole. */
  readonly pointer: string;
  /** The place for people: `mine.json:12: cuba: name.en`; empty if there is none. */
  readonly place: string;
  /** What is there and what is expected, in both languages. */
  readonly problem: { readonly en: string; readonly nl: string };
  /** A value that may be misspelt, and all values it could be. */
  readonly near?: { readonly given: string; readonly known: Iterable<string> } | undefined;
}

/** Thrown for something that isn't a valid factbook; the message has one line per fault. */
export class FactbookError extends Error {
  static {
    // On the prototype, where the engine looks for it when it writes the stack.
    Object.defineProperty(FactbookError.prototype, "name", { value: "FactbookError" });
  }

  /** One English line per fault: where it is, what is there, what is expected. */
  readonly faults: readonly string[];

  constructor(readonly lines: readonly FaultLine[]) {
    const faults = lines.map(({ place, problem: { en } }) =>
      [place, en].filter(Boolean).join(": "),
    );
    super(faults.join("\n"));
    this.faults = faults;
  }
}
