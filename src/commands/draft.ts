/** Proposes a factbook of the user's own article. */

import { writer } from "../io.ts";
import { ERRORS, UNREADABLE } from "../output/labels/errors.ts";
import { laidOut } from "../output/visible.ts";
import { UsageError } from "../usage-error.ts";
import { readArticle } from "./article-text.ts";
import { type Command, EXIT } from "./command.ts";

export const draft: Command<"json"> = {
  name: "draft",
  argument: "<file>",
  notes: ["file", "drafted"],
  formats: ["json"],
  without: ["fields", "limit", "color", "data"],
  own: [],
  async run({ words: [path = ""], options: { lang }, io }) {
    const { name, text } = await readArticle(path, io);
    if (text.trim() === "")
      throw new UsageError(ERRORS.cannotRead, { name, reason: UNREADABLE.empty });
    const tools = await import("../draft/draft.ts");
    await writer(io.stdout)(laidOut(tools.draft(text, lang)));
    return EXIT.found;
  },
};
