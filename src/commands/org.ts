import type { FindCommand } from "./command.ts";
import { findEntities } from "./entities.ts";
import { KINDS_BY_WORD } from "./kinds.ts";

export const org: FindCommand = {
  name: "org",
  argument: "[query...]",
  summary: "organisations, groups",
  examples: [
    ["recruits org wagner", "an organisation or a group of people"],
    ["recruits org --json | jq -r '.results[].id'", "their ids, for a script"],
  ],
  find: findEntities(KINDS_BY_WORD.org),
};
