import { join } from "../factbook/dossier.ts";
import type { FindCommand } from "./command.ts";

export const show: FindCommand = {
  name: "show",
  argument: "<id...>",
  summary: "records by id",
  examples: [
    ["recruits show russians-killed", "one record"],
    ["recruits show cuba-condemns kim-plans-visit", "several, in that order"],
  ],
  async find(ids, { factbook }) {
    const { recordById } = await import("./records.ts");
    return {
      results: [...new Set(ids.split(" "))].map((id) => join(factbook, recordById(id, factbook))),
    };
  },
};
