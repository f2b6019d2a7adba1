/** The commands of overviews: figures side by side, facts in time, by who says them, by country. */
import { ALL_KINDS } from "../factbook/factbook.ts";
import { listed } from "../lookup/by-name.ts";
import { FORMATS } from "../output/render.ts";
import type { Command } from "./command.ts";
import { FILTERS } from "./options.ts";
import { type Lookup, lookupCommand } from "./run.ts";
import type { ViewName } from "./views.ts";

/** Of those that are drawn as well. */
const DRAWN = [...FORMATS, "svg"] as const;

export const compare = overview("compare", DRAWN);
export const timeline = overview("timeline", DRAWN);
export const speakers = overview("speakers");
export const where = overview("where");

function overview(name: ViewName, formats: NonNullable<Lookup["formats"]> = FORMATS): Command {
  return lookupCommand({
    name,
    argument: "[query...]",
    notes: ["named", ...(name === "compare" ? (["compared"] as const) : []), "many"],
    shape: "overview",
    own: FILTERS,
    formats,
    without: ["limit"],
    known: (factbook) => listed(factbook, ALL_KINDS),
    // What makes an overview takes longer to load than a lookup.
    find: async (query, factbook) => (await import("./overview.ts")).findIn(name, query, factbook),
    forms: async (run, factbook, isMany) =>
      (await import("./overview.ts")).formsOf(name, run, factbook, isMany),
  });
}
