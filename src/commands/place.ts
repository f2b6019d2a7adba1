import type { FindCommand } from "./command.ts";
import { findEntities } from "./entities.ts";
import { KINDS_BY_WORD } from "./kinds.ts";

export const place: FindCommand = {
  name: "place",
  argument: "[query...]",
  summary: "regions, cities",
  examples: [
    ["recruits place petersburg", "a region or a city"],
    ["recruits place", "all of them"],
  ],
  find: findEntities(KINDS_BY_WORD.place),
};
