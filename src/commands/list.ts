import { UsageError } from "../errors.ts";
import { join } from "../factbook/dossier.ts";
import { recordsOf } from "../factbook/factbook.ts";
import { shown } from "../render/visible.ts";
import type { FindCommand } from "./command.ts";
import { ALL_KINDS, KIND_NAMES, KINDS_BY_WORD, type KindWord } from "./kinds.ts";

export const list: FindCommand = {
  name: "list",
  argument: "[kind]",
  summary: "all records, one line each",
  examples: [
    ["recruits list figure", "every number of the article"],
    [
      "recruits list --format csv --fields kind,id",
      "the id of every record, as a table for scripts",
    ],
  ],
  brief: true,
  async find(word, { factbook }) {
    const kinds = word === "" ? ALL_KINDS : KINDS_BY_WORD[await kindWord(word)];
    return { results: recordsOf(factbook, kinds).map((record) => join(factbook, record)) };
  },
};

async function kindWord(word: string): Promise<KindWord> {
  const known = KIND_NAMES.find((name) => name === word.toLowerCase());
  if (known !== undefined) return known;
  const { nearestWord } = await import("../lookup/nearest.ts");
  const nearest = nearestWord(word.toLowerCase(), KIND_NAMES);
  const advice = nearest === undefined ? "" : `Did you mean ${nearest}? `;
  throw new UsageError(`No kind “${shown(word)}”. ${advice}Use one of ${KIND_NAMES.join(", ")}.`);
}
