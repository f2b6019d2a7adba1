import type { FindCommand } from "./command.ts";
import { findFacts } from "./facts.ts";
import { KINDS_BY_WORD } from "./kinds.ts";

export const quote: FindCommand = {
  name: "quote",
  argument: "[query...]",
  summary: "quotations",
  examples: [
    ["recruits quote akkermans front", "what was said, verbatim and in English"],
    ["recruits quote", "all quotations, in the order of the article"],
  ],
  find: findFacts(KINDS_BY_WORD.quote),
};
