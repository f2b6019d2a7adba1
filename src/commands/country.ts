import type { FindCommand } from "./command.ts";
import { findEntities } from "./entities.ts";
import { KINDS_BY_WORD } from "./kinds.ts";

export const country: FindCommand = {
  name: "country",
  argument: "[query...]",
  summary: "countries",
  examples: [
    ["recruits country cuba", "all that the article says about Cuba"],
    ["recruits country", "the countries that it names"],
  ],
  find: findEntities(KINDS_BY_WORD.country),
};
