import { countedSource } from "../factbook/dossier.ts";
import type { FindCommand } from "./command.ts";

export const source: FindCommand = {
  name: "source",
  summary: "the article and the factbook",
  examples: [["recruits source", "which article, of what date, and how many records"]],
  find: (_query, { factbook }) => ({ results: factbook.books.map(countedSource) }),
};
