import { UsageError } from "../errors.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { FactbookData } from "../factbook/model.ts";
import type { IO } from "../io.ts";
import { writer } from "../io.ts";
import { FORMATS } from "../output/answer.ts";
import { LABELS } from "../output/labels.ts";
import { rendererOf } from "../output/render.ts";
import { shown } from "../output/visible.ts";
import { readFile, readStream, Unreadable } from "../read-text.ts";
import type * as VerifyTools from "../verify/report.ts";
import type { Verification } from "../verify/verify.ts";
import { EXIT, type Exit, isColoured, type Run, type RunCommand } from "./command.ts";

export const verify: RunCommand = {
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
  async run(run) {
    const { format } = run.options;
    const isUpdate = run.own.update === true;
    if (isUpdate && format !== "table" && format !== "json")
      throw new UsageError("--update prints the factbook as JSON, so it takes no other --format.");
    const data = onlyBook(await run.open());
    const [path = ""] = run.words;
    const text = await readArticle(path, run.io);
    const tools = await import("../verify/report.ts");
    const verification = tools.verify(data, text);
    if (isUpdate) return update(data, text, verification, tools, run);
    return report(data, path, verification, tools, run);
  },
};

type Tools = typeof VerifyTools;

function onlyBook({ books: [data, ...others] }: Factbook): FactbookData {
  if (others.length > 0)
    throw new UsageError("verify checks one factbook against its article. Give one --data.");
  return data;
}

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

/** Prints the mended factbook, and says what needs a person's eye. */
async function update(
  data: FactbookData,
  text: string,
  verification: Verification,
  { isSettled, mend }: Tools,
  { io, lang }: Run,
): Promise<Exit> {
  await writer(io.stdout)(`${JSON.stringify(mend(data, text, verification), null, 2)}\n`);
  const { unsettled, state: states } = LABELS[lang].verify;
  const left = verification.passages.filter((checked) => !isSettled(checked));
  if (left.length === 0) return EXIT.found;
  const ids = new Set(left.map(({ record, state }) => `${record.id} (${states[state]})`));
  io.stderr.write(`${unsettled} ${[...ids].join(", ")}\n`);
  return EXIT.none;
}

/** Prints what was found. */
async function report(
  data: FactbookData,
  path: string,
  verification: Verification,
  { FINDING_FIELDS, lookFor, renderReport, reportToMarkdown, tally, toFindings }: Tools,
  { options, lang, io }: Run,
): Promise<Exit> {
  const results = toFindings(verification);
  const { text, differing, fits } = verification;
  const records = Object.fromEntries(tally(verification));
  const query = shown(path);
  const render = await rendererOf<Verification>(
    {
      json: () => ({ query, count: results.length, fits, text, differing, records, results }),
      rows: () => results,
      markdown: (found) => reportToMarkdown(found, data.source, lang),
      async table(options) {
        return (found) => renderReport(found, data.source, lookFor(options));
      },
    },
    {
      format: options.format,
      fields: FINDING_FIELDS,
      lang,
      width: io.width,
      isColoured: isColoured(options, io),
    },
  );
  await writer(io.stdout)(render(verification));
  if (fits) return EXIT.found;
  if (options.format === "table") io.stderr.write(`${LABELS[lang].verify.mendable(query)}\n`);
  return EXIT.none;
}
