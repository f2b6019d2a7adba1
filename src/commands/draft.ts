/** The `draft` command: proposes a factbook for the user's own article. */

import * as tools from "../draft/draft.ts";
import { writer } from "../io.ts";
import { ERRORS, UNREADABLE } from "../output/labels/errors.ts";
import { prettyJson } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import { EXIT, type Exit, type Run } from "./command.ts";
import { LONGEST_ARTICLE, readInput } from "./input.ts";

export async function draft({
  words: [path = ""],
  options: { lang },
  given,
  io,
}: Run<"json">): Promise<Exit> {
  const { name, text } = await readInput(path, LONGEST_ARTICLE, io);
  if (text.trim() === "")
    throw new UsageError(ERRORS.cannotRead, { name, reason: UNREADABLE.empty });
  if (isJson(text)) throw new UsageError(ERRORS.jsonArticle, { name });
  if (tools.isWrapped(text)) throw new UsageError(ERRORS.wrapped, { name });
  if (given.lang === undefined && !tools.isStorable(text))
    throw new UsageError(ERRORS.foreign, { name });
  await writer(io.stdout)(prettyJson(tools.draft(text, lang)));
  return EXIT.found;
}

/** Whether a text is a factbook, say, that was meant for another command. */
function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}
