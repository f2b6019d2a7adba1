/** The `verify` command: checks the factbook against the article's text, and mends it. */
import { join } from "node:path";
import { writeFile, writeFolder } from "../export/files.ts";
import { BOOK_PARTS } from "../factbook/factbook.ts";
import type { FactbookData } from "../factbook/model.ts";
import { type IO, writer } from "../io.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { fill, LABELS } from "../output/labels.ts";
import { type Format, type Forms, rendererOf } from "../output/render.ts";
import { prettyJson, shown } from "../output/visible.ts";
import { filesIn } from "../read-text.ts";
import { UsageError } from "../usage-error.ts";
import { mend, unsettled } from "../verify/mend.ts";
import type { Checked } from "../verify/passages.ts";
import { reportForms } from "../verify/report.ts";
import { verify as check, type Verification } from "../verify/verify.ts";
import { EXIT, type Exit, type Run } from "./command.ts";
import { LONGEST_ARTICLE, readInput } from "./input.ts";
import { shellQuoted, wrapLines } from "./remarks.ts";

export async function verify(run: Run<Format>): Promise<Exit> {
  const { words, options, given, io, open } = run;
  const [path = ""] = words;
  const { data: paths = io.data, all = false, update = false, write = false } = given;
  if (update && write)
    throw new UsageError(ERRORS.exclusive, { one: "--update", other: "--write" });
  const isMending = update || write;
  if (isMending && options.format !== "table" && options.format !== "json")
    throw new UsageError(ERRORS.updateFormat);
  if (write && paths.length === 0) throw new UsageError(ERRORS.writeData);
  refuseOverwritten(path, paths, io);
  const [data, ...others] = (await open()).books;
  if (others.length > 0) throw new UsageError(ERRORS.verifyOne);
  const { name, text } = await readInput(path, LONGEST_ARTICLE, io);
  const verification = check(data, text);
  const mended = () => mend(data, text, verification);
  if (!isMending) {
    const isMendable = () => !areEqual(mended(), data);
    return report(verification, reportForms(shown(path), options.lang, all), isMendable, run);
  }
  if (verification.another) throw new UsageError(ERRORS.anotherText, { name });
  return hand(data, mended(), unsettled(verification), run);
}

/** Whether two factbooks would be written alike. */
function areEqual(one: FactbookData, other: FactbookData): boolean {
  return prettyJson(one) === prettyJson(other);
}

/** Prints the report and, for people, how to see more and how to mend the factbook. */
async function report(
  verification: Verification,
  forms: Forms<Verification>,
  isMendable: () => boolean,
  { words: [path = ""], options, given, io }: Run<Format>,
): Promise<Exit> {
  const isTable = options.format === "table";
  const { text, more = "" } = await rendererOf(forms, options)(verification);
  const isPaged = given.all && isTable && given.pager !== false && io.isTerminal;
  await (isPaged ? io.page(text) : writer(io.stdout)(text));
  if (verification.fits) return EXIT.found;
  if (!isTable || verification.another) return EXIT.none;
  const named = given.data === undefined ? [path] : [path, "--data", ...given.data];
  const words = named.map(shellQuoted).join(" ");
  const hint = isMendable() ? fill(LABELS[options.lang].verify.mendable, { words }) : "";
  io.stderr.write(await wrapLines([more, hint].filter(Boolean), io));
  return EXIT.none;
}

/** Prints the mended factbook or writes it back, and lists what a person has to decide. */
async function hand(
  data: FactbookData,
  mended: FactbookData,
  left: readonly Checked[],
  { options: { lang }, given, io }: Run<Format>,
): Promise<Exit> {
  const labels = LABELS[lang].verify;
  const [book] = given.data ?? io.data;
  if (given.write && book !== undefined) {
    const isSame = areEqual(mended, data);
    if (!isSame) await writeBook(book, mended);
    const told = isSame ? labels.asItWas : labels.written;
    io.stderr.write(`${fill(told, { name: shown(book) })}\n`);
  } else await writer(io.stdout)(prettyJson(mended));
  if (left.length === 0) return EXIT.found;
  const ids = left.map(({ record, selector: { exact = "" }, state, times }) => {
    const doubt = times && `“${shown(exact)}”${fill(labels.ambiguous, { times })}`;
    return `${record.id} (${doubt ?? labels.state[state]})`;
  });
  io.stderr.write(`${labels.unsettled} ${[...new Set(ids)].join(", ")}\n`);
  return EXIT.none;
}

/** The files of a factbook, which may be a folder. */
function filesOf(book: string): string[] {
  return filesIn(book) ? BOOK_PARTS.map((part) => join(book, `${part}.json`)) : [book];
}

/** A shell truncates the file it redirects to before anything can be read from it. */
function refuseOverwritten(article: string, books: readonly string[], { isStdout }: IO): void {
  const [book] = books.flatMap(filesOf).filter(isStdout);
  if (book !== undefined) throw new UsageError(ERRORS.ontoData, { name: shown(book) });
  if (isStdout(article)) throw new UsageError(ERRORS.ontoText, { name: shown(article) });
}

/** Writes a factbook back to its file, or to the files of its folder. */
async function writeBook(book: string, data: FactbookData): Promise<void> {
  if (!filesIn(book)) return writeFile(book, [prettyJson(data)], true);
  const files = BOOK_PARTS.map((part) => [`${part}.json`, [prettyJson(data[part])]] as const);
  await writeFolder(book, new Map(files), true);
}
