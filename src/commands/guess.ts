/** What is done with words that begin with no command: an id is shown, a name looked up, others are searched. */

import { ENTITY_KINDS, isEntity } from "../factbook/factbook.ts";
import { join } from "../factbook/join.ts";
import { byLength, createSpeller } from "../find/misspelt.ts";
import { findByName } from "../find/resolve.ts";
import { filled } from "../output/labels/both.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { HELP } from "../output/labels/help.ts";
import { fill, LABELS } from "../output/labels.ts";
import { shown } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";
import { byName, LOOKUPS } from "./lookup.ts";
import { commandFor } from "./remarks.ts";
import { type Finding, type Lookup, lookupCommand } from "./run.ts";

export const guess = lookupCommand({
  ...LOOKUPS.search,
  async find(query, factbook) {
    const record = factbook.byId.get(query.toLowerCase());
    if (record && !isEntity(record))
      return taken("show", query, { results: [join(factbook, record)] });
    const { hits, absent } = findByName(factbook, query, ENTITY_KINDS);
    const [hit] = hits;
    if (hit || absent) {
      const command = hit ? commandFor(hit.entity.kind) : "country";
      return taken(command, query, await byName(command, ENTITY_KINDS).find(query, factbook));
    }
    const [word = ""] = query.split(" ");
    if (meant(word) !== undefined) throw noCommand(word);
    return taken("search", query, await LOOKUPS.search.find(query, factbook));
  },
} satisfies Lookup);

/** What was found, and first that the query was taken for that of a command. */
function taken(command: Command["name"], query: string, found: Finding): Finding {
  return {
    ...found,
    remarks(lang) {
      const [word = ""] = query.split(" ");
      const step = `recruits ${HELP[command].name[lang]} ${query}`;
      const told = fill(LABELS[lang].remark.asCommand, { word: shown(word), step: shown(step) });
      return [told, ...(found.remarks?.(lang) ?? [])];
    },
  };
}

/** The command that a word misspells, if it does. */
function meant(word: string): string | undefined {
  const names = Object.values(HELP).flatMap(({ name }) => [name.en, name.nl]);
  const near = createSpeller(byLength(new Set(names)))(word.toLowerCase());
  return near.sort((a, b) => a.edits - b.edits)[0]?.key;
}

/** That a word is no command, and which one it may misspell. */
export function noCommand(word: string): UsageError {
  const command = meant(word);
  const advice =
    command === undefined ? ERRORS.seeHelp : filled(ERRORS.didYouMean, { meant: command });
  return new UsageError(ERRORS.noCommand, { name: shown(word), advice });
}
