import { UsageError } from "../errors.ts";
import { type IO, writer } from "../io.ts";
import { fill, LABELS } from "../output/labels.ts";
import { FORMATS, type Format, rendererOf } from "../output/render.ts";
import { shown } from "../output/visible.ts";
import { readFile, readStream, Unreadable } from "../read-text.ts";
import { type Command, EXIT } from "./command.ts";

export const verify: Command<Format> = {
  name: "verify",
  argument: "<file>",
  summary: "check the factbook against the article's text",
  examples: [
    ["recruits verify article.txt", "is every passage in its place?"],
    ["recruits verify - --json < article.txt", "for a script"],
    ["recruits verify article.txt --update > mended.json", "its offsets mended"],
  ],
  formats: FORMATS,
  without: ["fields", "limit"],
  options: [["--update", "print the factbook as JSON with its offsets mended after the text"]],
  async run({ words: [path = ""], options, own, io, open }) {
    const { format, lang } = options;
    const isUpdate = own.update === true;
    if (isUpdate && format !== "table" && format !== "json")
      throw new UsageError("--update prints the factbook as JSON, so it takes no other --format.");
    const [data, ...others] = (await open()).books;
    if (others.length > 0)
      throw new UsageError("verify checks one factbook against its article. Give one --data.");
    const text = await readArticle(path, io);
    const tools = await import("../verify/report.ts");
    const verification = tools.verify(data, text);
    const labels = LABELS[lang].verify;
    const write = writer(io.stdout);
    if (isUpdate) {
      await write(`${JSON.stringify(tools.mend(data, text, verification), null, 2)}\n`);
      const left = verification.passages.filter((checked) => !tools.isSettled(checked));
      if (left.length === 0) return EXIT.found;
      const ids = left.map(({ record, state }) => `${record.id} (${labels.state[state]})`);
      io.stderr.write(`${labels.unsettled} ${[...new Set(ids)].join(", ")}\n`);
      return EXIT.none;
    }
    const query = shown(path);
    const render = rendererOf(tools.reportForms(query, data.source, lang), {
      ...options,
      fields: tools.FINDING_FIELDS,
    });
    await write(await render(verification));
    if (verification.fits) return EXIT.found;
    if (format === "table") io.stderr.write(`${fill(labels.mendable, { name: query })}\n`);
    return EXIT.none;
  },
};

/** In bytes, longer than any article. */
const MOST_BYTES = 16_000_000;

/** The text of the file at `path`, or of standard input for `-`. */
async function readArticle(path: string, { stdin }: IO): Promise<string> {
  const name = path === "-" ? "Standard input" : `“${shown(path)}”`;
  try {
    const text = await (path === "-" ? readStream(stdin, MOST_BYTES) : readFile(path, MOST_BYTES));
    if (text === "") throw new Unreadable("it is empty");
    return text;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new UsageError(
      `${name} can't be read: ${error.message}. Give the file with the article's text, or - for standard input.`,
    );
  }
}
