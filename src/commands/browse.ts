/** The `browse` command: pick a record from a list that narrows while you type. */
import { pick } from "../browse/prompt.ts";
import { createLinker } from "../cite/link.ts";
import { firstSelector } from "../factbook/factbook.ts";
import { writer } from "../io.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { UsageError } from "../usage-error.ts";
import { cite } from "./cite.ts";
import { EXIT, type Exit, type Run } from "./command.ts";
import { show } from "./list.ts";

export async function browse(run: Run<"table">): Promise<Exit> {
  const { io, options } = run;
  if (!io.isTerminal || !io.awaitsTyping) throw new UsageError(ERRORS.noTerminal);
  const factbook = await run.open();
  const picked = await pick(run.words.join(" "), factbook, options, io);
  if (picked === undefined) return EXIT.none;
  const { action, record } = picked;
  const one = { ...run, words: [record.id], open: async () => factbook };
  if (action === "cite") return cite.run(one);
  if (action === "show") return show.run(one);
  const selector = firstSelector(record);
  const { url } = factbook.sourceOf(record.id);
  const address = selector ? createLinker(factbook)(record.id, selector) : url;
  await io.openAddress(address);
  await writer(io.stdout)(`${address}\n`);
  return EXIT.found;
}
