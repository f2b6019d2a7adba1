/** All commands as the command line has them, and which command a word means. */
import type { Export } from "../export/export.ts";
import { NAMES } from "../output/labels/names.ts";
import { FORMATS } from "../output/render.ts";
import type { Command, Work } from "./command.ts";
import type { HEAVY } from "./heavy.ts";
import { completion, list, schema, show, source } from "./list.ts";
import { ask, LOOKUPS, lookupNamed } from "./lookup.ts";
import { FILTERS } from "./options.ts";
import { lookupCommand } from "./run.ts";
import type { ViewName } from "./views.ts";

/** The first is the default. All but `csv` are single documents. */
const EXPORT_FORMATS: Command<Export["format"]>["formats"] = [
  "json",
  "ndjson",
  "csv",
  "jsonld",
  "annotations",
  "md",
  "html",
  "sql",
  "postgres",
];

/** In the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  ...Object.values(LOOKUPS).map(lookupCommand),
  ask,
  show,
  list,
  heavy({
    name: "browse",
    argument: "[query...]",
    notes: ["browsing"],
    own: [],
    formats: ["table"],
    without: ["format", "json", "fields", "limit"],
  }),
  overview("compare", { notes: ["named", "compared", "many"], formats: [...FORMATS, "svg"] }),
  overview("timeline", { formats: [...FORMATS, "svg"] }),
  overview("speakers"),
  overview("where"),
  source,
  heavy({
    name: "verify",
    argument: "<file>",
    notes: ["file"],
    own: ["all", "noPager", "update", "write"],
    formats: FORMATS,
    without: ["fields", "limit"],
  }),
  heavy({
    name: "cite",
    argument: "<query...>",
    notes: ["cited"],
    own: ["each", "style", ...FILTERS],
    formats: FORMATS,
    without: [],
  }),
  later(async () => (await import("./export.ts")).exportCommand, {
    name: "export",
    own: ["kind", ...FILTERS, "out", "force"],
    formats: EXPORT_FORMATS,
    without: ["fields", "limit"],
  }),
  later(async () => (await import("./draft.ts")).draft, {
    name: "draft",
    argument: "<file>",
    notes: ["file", "drafted"],
    own: [],
    formats: ["json"],
    without: ["fields", "limit", "color", "data"],
  }),
  heavy({
    name: "check",
    argument: "<factbook>",
    notes: ["factbook", "left"],
    own: [],
    formats: ["table", "json"],
    without: ["fields", "limit", "data"],
  }),
  schema,
  completion,
];

/** A command whose code is loaded when it runs. */
function later(load: () => Promise<Work>, declared: Omit<Command, "run">): Command {
  return { ...declared, run: async (run) => (await load())(run) };
}

function heavy(declared: Omit<Command, "run"> & { name: keyof typeof HEAVY }): Command {
  return later(async () => (await import("./heavy.ts")).HEAVY[declared.name], declared);
}

function overview(name: ViewName, own: Partial<Pick<Command, "notes" | "formats">> = {}): Command {
  return later(async () => (await import("./overview.ts")).overviewOf(name), {
    name,
    argument: "[query...]",
    notes: ["named", "many"],
    own: ["each", ...FILTERS, "all", "noPager"],
    formats: FORMATS,
    without: [],
    ...own,
  });
}

/** Names that other programs use for these commands. */
const SYNONYMS: Readonly<Record<string, Command["name"]>> = {
  find: "search",
  vind: "search",
  zoeken: "search",
  vragen: "ask",
  tonen: "show",
  sources: "source",
  bronnen: "source",
};

/** The command a word means: by its name in either language, or by a kind of record. */
export function commandNamed(word: string): Command | undefined {
  const lower = word.toLowerCase();
  const own = COMMANDS.find(
    ({ name }) => Object.values(NAMES[name]).includes(lower) || SYNONYMS[lower] === name,
  );
  if (own !== undefined) return own;
  const lookup = lookupNamed(lower);
  return lookup && lookupCommand(lookup);
}
