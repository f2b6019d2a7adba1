/** Checks the factbook against the article's text, and mends it after that. */
import { join } from "node:path";
import { PARTS } from "../factbook/factbook.ts";
import type { FactbookData } from "../factbook/model.ts";
import { type IO, writer } from "../io.ts";
import type { Both } from "../output/labels/both.ts";
import { ERRORS, UNREADABLE } from "../output/labels/errors.ts";
import { fill, LABELS } from "../output/labels.ts";
import { laidOut } from "../output/laid-out.ts";
import { FORMATS, type Format, rendererOf } from "../output/render.ts";
import { shown } from "../output/visible.ts";
import { filesIn, readFile, readStream, Unreadable } from "../read-text.ts";
import { UsageError } from "../usage-error.ts";
import { type Command, EXIT } from "./command.ts";
import { folded } from "./folded.ts";

export const verify: Command<Format> = {
  name: "verify",
  argument: "<file>",
  notes: ["file"],
  formats: FORMATS,
  without: ["fields", "limit"],
  own: ["all", "noPager", "update", "write"],
  async run({ words: [path = ""], options, given, io, open }) {
    const { format, lang } = options;
    const { data: paths = io.data, all: isAll = false, update, write } = given;
    const isMending = update === true || write === true;
    if (isMending && format !== "table" && format !== "json")
      throw new UsageError(ERRORS.updateFormat);
    const [book] = paths;
    if (write && book === undefined) throw new UsageError(ERRORS.writeData);
    refuseOverwritten(path, paths, io);
    const [data, ...others] = (await open()).books;
    if (others.length > 0) throw new UsageError(ERRORS.verifyOne);
    const name = path === "-" ? ERRORS.standardInput : `“${shown(path)}”`;
    const text = await readArticle(path, name, io);
    const tools = await import("../verify/report.ts");
    const verification = tools.verify(data, text);
    const labels = LABELS[lang].verify;
    const print = writer(io.stdout);
    if (isMending && verification.another) throw new UsageError(ERRORS.anotherText, { name });
    if (isMending) {
      const mended = tools.mend(data, text, verification);
      if (write && book !== undefined) {
        await writeBook(book, mended);
        io.stderr.write(`${fill(labels.written, { name: shown(book) })}\n`);
      } else await print(laidOut(mended));
      const left = tools.unsettled(verification);
      if (left.length === 0) return EXIT.found;
      const ids = left.map(({ record, selector: { exact = "" }, state, times }) => {
        const doubt = times && `“${shown(exact)}”${fill(labels.ambiguous, { times })}`;
        return `${record.id} (${doubt ?? labels.state[state]})`;
      });
      io.stderr.write(`${labels.unsettled} ${[...new Set(ids)].join(", ")}\n`);
      return EXIT.none;
    }
    const forms = tools.reportForms(shown(path), data.source, lang, isAll);
    const report = await rendererOf(forms, options)(verification);
    const isPaged = isAll && format === "table" && given.pager !== false && io.isTerminal;
    await (isPaged ? io.page(report) : print(report));
    if (verification.fits) return EXIT.found;
    const more = forms.besides?.() ?? "";
    const named = given.data === undefined ? [path] : [path, "--data", ...given.data];
    const mendable = fill(labels.mendable, { words: named.map(asWord).join(" ") });
    if (format === "table" && !verification.another)
      io.stderr.write(await folded([more, mendable].filter(Boolean), io));
    return EXIT.none;
  },
};

/** A word as a shell takes it for one. */
function asWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${shown(word).replaceAll("'", "'\\''")}'`;
}

const FILES = ["source", ...PARTS] as const;

/** The files of a factbook, if it is a folder. */
function filesOf(book: string): string[] {
  return filesIn(book) ? FILES.map((part) => join(book, `${part}.json`)) : [book];
}

/** A shell empties the file that it writes into before anybody has read it. */
function refuseOverwritten(article: string, books: readonly string[], { isStdout }: IO): void {
  const [book] = books.flatMap(filesOf).filter(isStdout);
  if (book !== undefined) throw new UsageError(ERRORS.ontoData, { name: shown(book) });
  if (isStdout(article)) throw new UsageError(ERRORS.ontoText, { name: shown(article) });
}

/** Writes a factbook where it was read: into its file, or into the files of its folder. */
async function writeBook(book: string, data: FactbookData): Promise<void> {
  const { writeFile, writeFolder } = await import("../export/files.ts");
  if (!filesIn(book)) return writeFile(book, [laidOut(data)], true);
  const files = FILES.map((part) => [`${part}.json`, [laidOut(data[part])]] as const);
  await writeFolder(book, new Map(files), true);
}

/** In bytes, longer than any article. */
const MOST_BYTES = 1_000_000;

/** The text of the file at `path`, or of standard input for `-`. */
export async function readArticle(
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
