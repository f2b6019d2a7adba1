import { UsageError } from "../errors.ts";
import { join } from "../factbook/dossier.ts";
import type { Factbook } from "../factbook/factbook.ts";
import { editDistance } from "../lookup/distance.ts";
import { shown } from "../render/visible.ts";
import type { FindCommand } from "./command.ts";

export const show: FindCommand = {
  name: "show",
  argument: "<id...>",
  summary: "records by id",
  examples: [
    ["recruits show russians-killed", "one record"],
    ["recruits show cuba-condemns kim-plans-visit", "several, in that order"],
  ],
  find: (ids, { factbook }) => ({
    results: ids.split(" ").map((id) => {
      const record = factbook.byId.get(id.toLowerCase());
      if (record === undefined) throw new UsageError(unknown(id, factbook));
      return join(factbook, record);
    }),
  }),
};

const LONGEST_COMPARED = 100;

function unknown(id: string, factbook: Factbook): string {
  const compared = id.slice(0, LONGEST_COMPARED);
  let nearest = { id: "", distance: Number.POSITIVE_INFINITY };
  for (const known of factbook.byId.keys()) {
    const distance = editDistance(compared, known);
    if (distance < nearest.distance) nearest = { id: known, distance };
  }
  const isAlike = nearest.distance <= compared.length / 2;
  const advice = isAlike ? `Did you mean ${nearest.id}?` : "See all ids: recruits list";
  return `No record has the id “${shown(id)}”. ${advice}`;
}
