/**
 * Words that don't start with a command: an id is shown, a question answered, a name looked up, and
 * anything else searched for.
 */

import { ENTITY_KINDS, isEntity } from "../factbook/factbook.ts";
import { join } from "../factbook/join.ts";
import { keysLike } from "../find/misspelt.ts";
import { findByName } from "../find/resolve.ts";
import { type Both, filled } from "../output/labels/both.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { NAMES } from "../output/labels/names.ts";
import { fill, LABELS } from "../output/labels.ts";
import { shown } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";
import { answered, isQuestion, LOOKUPS, resolved } from "./lookup.ts";
import { commandFor, LONGEST_STEP } from "./remarks.ts";
import { type Finding, type Lookup, lookupCommand } from "./run.ts";

export const guess = lookupCommand({
  ...LOOKUPS.search,
  async find(query, factbook) {
    const record = factbook.byId.get(query.toLowerCase());
    if (record && !isEntity(record))
      return withNotice("show", query, { results: [join(factbook, record)] });
    if (isQuestion(query))
      return withNotice("ask", query, { ...(await answered(query, factbook)), shape: "sentence" });
    const resolution = findByName(factbook, query, ENTITY_KINDS);
    const { hits, absent } = resolution;
    const [word = ""] = query.split(" ");
    const isName = hits.some(({ match }) => match.by !== "typo");
    if (!isName && meant(word) !== undefined) throw noCommand(word);
    const [hit] = hits;
    if (hit === undefined && absent === undefined)
      return withNotice("search", query, await LOOKUPS.search.find(query, factbook));
    const command = hit && commandFor(hit.entity.kind);
    const asked = { query, command: command ?? "country", kinds: ENTITY_KINDS } as const;
    return withNotice(command, query, resolved(resolution, asked, factbook));
  },
} satisfies Lookup);

/** Adds a remark to a finding: which command or name the query was taken for. */
function withNotice(command: Command["name"] | undefined, query: string, found: Finding): Finding {
  return {
    ...found,
    remarks(lang) {
      const { asCommand, asName } = LABELS[lang].remark;
      const [first = ""] = query.split(" ");
      const word = shown(first);
      const step = command && shown(`recruits ${NAMES[command][lang]} ${query}`, LONGEST_STEP);
      const told = step ? fill(asCommand, { word, step }) : fill(asName, { word });
      return [told, ...(found.remarks?.(lang) ?? [])];
    },
  };
}

/** The command that a word misspells, in either language: "poets" is not "toets". */
function meant(word: string): Both<string> | undefined {
  const names = Object.values(NAMES);
  const typed = word.toLowerCase();
  const known = names.flatMap(({ en, nl }) => [en, nl]);
  const [best] = keysLike(typed, known).filter(({ key }) => key[0] === typed[0]);
  return names.find(({ en, nl }) => en === best?.key || nl === best?.key);
}

/** The error for an unknown command, with a suggestion. */
export function noCommand(word: string): UsageError {
  const command = meant(word);
  const advice =
    command === undefined ? ERRORS.seeHelp : filled(ERRORS.didYouMean, { meant: command });
  return new UsageError(ERRORS.noCommand, { name: shown(word), advice });
}
