import type { FindCommand } from "./command.ts";
import { findFacts } from "./facts.ts";
import { KINDS_BY_WORD } from "./kinds.ts";

export const claim: FindCommand = {
  name: "claim",
  argument: "[query...]",
  summary: "statements",
  examples: [
    ["recruits claim network", "what is reported, by whom and how sure"],
    ["recruits claim denied", "what was contradicted later"],
  ],
  find: findFacts(KINDS_BY_WORD.claim),
};
