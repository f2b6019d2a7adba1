/** Wrong use or bad input: its message is one line, in the user's words, with what to do next. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
