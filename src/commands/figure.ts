import type { FindCommand } from "./command.ts";
import { findFacts } from "./facts.ts";
import { KINDS_BY_WORD } from "./kinds.ts";

export const figure: FindCommand = {
  name: "figure",
  argument: "[query...]",
  summary: "numbers",
  examples: [
    ["recruits figure killed", "figures with that word, or one of its meaning"],
    ["recruits figure killed --json | jq '.results[].value.amount'", "just the amounts"],
  ],
  find: findFacts(KINDS_BY_WORD.figure),
};
