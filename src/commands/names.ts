/** All commands, and which one a word on the command line stands for. */
import { NAMES } from "../output/labels/names.ts";
import { browse } from "./browse.ts";
import { check } from "./check.ts";
import { cite } from "./cite.ts";
import type { Command } from "./command.ts";
import { completion } from "./completion.ts";
import { draft } from "./draft.ts";
import { exportCommand } from "./export.ts";
import { list, schema, show, source } from "./list.ts";
import { ask, LOOKUPS, lookupNamed } from "./lookup.ts";
import { compare, speakers, timeline, where } from "./overviews.ts";
import { lookupCommand } from "./run.ts";
import { verify } from "./verify.ts";

/** In the order in which help shows them. */
export const COMMANDS: readonly Command[] = [
  ...Object.values(LOOKUPS).map(lookupCommand),
  ask,
  show,
  list,
  browse,
  compare,
  timeline,
  speakers,
  where,
  source,
  verify,
  cite,
  exportCommand,
  draft,
  check,
  schema,
  completion,
];

/** Words that other programs call these commands by. */
const SYNONYMS: Readonly<Record<string, Command["name"]>> = {
  find: "search",
  vind: "search",
  zoeken: "search",
  vragen: "ask",
  tonen: "show",
};

/** The command that a word stands for: its name in either language, or a kind of records. */
export function commandNamed(word: string): Command | undefined {
  const lower = word.toLowerCase();
  const own = COMMANDS.find(
    ({ name }) => Object.values(NAMES[name]).includes(lower) || SYNONYMS[lower] === name,
  );
  if (own !== undefined) return own;
  const lookup = lookupNamed(lower);
  return lookup && lookupCommand(lookup);
}
