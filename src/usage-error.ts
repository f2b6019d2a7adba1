import { type Both, filled, type Gaps } from "./output/labels/both.ts";

/** Wrong use or bad input: one line in the user's words, with what to do next. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly text: Both<string>;

  constructor(template: Both<string>, gaps: Gaps = {}) {
    const text = filled(template, gaps);
    super(text.en);
    this.text = text;
  }
}
