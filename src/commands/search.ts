import type { FindCommand } from "./command.ts";
import { findFacts } from "./facts.ts";
import { ALL_KINDS } from "./kinds.ts";

export const search: FindCommand = {
  name: "search",
  argument: "<query...>",
  summary: "everything, ranked",
  examples: [
    ["recruits search bomb", "whatever the article says of it"],
    ["recruits search wapens noord-korea", "in Dutch as well; every word counts"],
  ],
  find: findFacts(ALL_KINDS),
};
