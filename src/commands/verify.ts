/** Checks the factbook against the article's text. */

import { type IO, writer } from "../io.ts";
import type { Both } from "../output/labels/both.ts";
import { ERRORS, UNREADABLE } from "../output/labels/errors.ts";
import { fill, LABELS } from "../output/labels.ts";
import { FORMATS, type Format, rendererOf } from "../output/render.ts";
import { shown, toJson } from "../output/visible.ts";
import { readFile, readStream, Unreadable } from "../read-text.ts";
import { UsageError } from "../usage-error.ts";
import { type Command, EXIT } from "./command.ts";

export const verify: Command<Format> = {
  name: "verify",
  argument: "<file>",
  notes: ["file"],
  formats: FORMATS,
  without: ["fields", "limit"],
  own: ["update"],
  async run({ words: [path = ""], options, given, io, open }) {
    const { format, lang } = options;
    const isUpdate = given.update === true;
    if (isUpdate && format !== "table" && format !== "json")
      throw new UsageError(ERRORS.updateFormat);
    const [data, ...others] = (await open()).books;
    if (others.length > 0) throw new UsageError(ERRORS.verifyOne);
    const name = path === "-" ? ERRORS.standardInput : `“${shown(path)}”`;
    const text = await readArticle(path, name, io);
    const tools = await import("../verify/report.ts");
    const verification = tools.verify(data, text);
    const labels = LABELS[lang].verify;
    const write = writer(io.stdout);
    if (isUpdate && verification.another) throw new UsageError(ERRORS.anotherText, { name });
    if (isUpdate) {
      await write(toJson(tools.mend(data, text, verification), 2));
      const left = verification.passages.filter((checked) => !tools.isSettled(checked));
      if (left.length === 0) return EXIT.found;
      const ids = left.map(({ record, state }) => `${record.id} (${labels.state[state]})`);
      io.stderr.write(`${labels.unsettled} ${[...new Set(ids)].join(", ")}\n`);
      return EXIT.none;
    }
    const query = shown(path);
    const render = rendererOf(tools.reportForms(query, data.source, lang), options);
    await write(await render(verification));
    if (verification.fits) return EXIT.found;
    if (format === "table" && !verification.another)
      io.stderr.write(`${fill(labels.mendable, { name: query })}\n`);
    return EXIT.none;
  },
};

/** In bytes, longer than any article. */
const MOST_BYTES = 1_000_000;

/** The text of the file at `path`, or of standard input for `-`. */
async function readArticle(
  path: string,
  name: string | Both<string>,
  { stdin }: IO,
): Promise<string> {
  try {
    const text = await (path === "-" ? readStream(stdin, MOST_BYTES) : readFile(path, MOST_BYTES));
    if (text === "") throw new Unreadable(UNREADABLE.empty);
    return text;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new UsageError(ERRORS.cannotRead, { name, reason: error.reason });
  }
}
