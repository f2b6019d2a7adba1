import type { FindCommand } from "./command.ts";
import { findEntities } from "./entities.ts";
import { KINDS_BY_WORD } from "./kinds.ts";

export const person: FindCommand = {
  name: "person",
  argument: "[query...]",
  summary: "people",
  examples: [
    ["recruits person putin", "a person, with what is said about and by them"],
    ["recruits person", "everybody that the article names"],
  ],
  find: findEntities(KINDS_BY_WORD.person),
};
