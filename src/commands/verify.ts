/** Checks the factbook against the article's text, and mends it after that. */
import { join } from "node:path";
import { writeFile, writeFolder } from "../export/files.ts";
import { BOOK_PARTS } from "../factbook/factbook.ts";
import type { FactbookData } from "../factbook/model.ts";
import { type IO, writer } from "../io.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { fill, LABELS } from "../output/labels.ts";
import { laidOut } from "../output/laid-out.ts";
import { type Format, rendererOf } from "../output/render.ts";
import { shown } from "../output/visible.ts";
import { filesIn } from "../read-text.ts";
import { UsageError } from "../usage-error.ts";
import * as tools from "../verify/report.ts";
import { readArticle } from "./article-text.ts";
import { EXIT, type Work } from "./command.ts";
import { folded } from "./remarks.ts";

export const verify: Work<Format> = {
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
    const { name, text } = await readArticle(path, io);
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

/** The files of a factbook, if it is a folder. */
function filesOf(book: string): string[] {
  return filesIn(book) ? BOOK_PARTS.map((part) => join(book, `${part}.json`)) : [book];
}

/** A shell empties the file that it writes into before anybody has read it. */
function refuseOverwritten(article: string, books: readonly string[], { isStdout }: IO): void {
  const [book] = books.flatMap(filesOf).filter(isStdout);
  if (book !== undefined) throw new UsageError(ERRORS.ontoData, { name: shown(book) });
  if (isStdout(article)) throw new UsageError(ERRORS.ontoText, { name: shown(article) });
}

/** Writes a factbook where it was read: into its file, or into the files of its folder. */
async function writeBook(book: string, data: FactbookData): Promise<void> {
  if (!filesIn(book)) return writeFile(book, [laidOut(data)], true);
  const files = BOOK_PARTS.map((part) => [`${part}.json`, [laidOut(data[part])]] as const);
  await writeFolder(book, new Map(files), true);
}
