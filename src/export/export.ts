/** Writes factbooks in the form that other tools read: to a file, a folder or standard output. */
import { isBundled } from "../data.ts";
import type { Factbook } from "../factbook/factbook.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { stored } from "../stored.ts";
import { UsageError } from "../usage-error.ts";
import { type Chosen, type DocumentFormat, dataOf, each, piecesOf } from "./documents.ts";
import { writeFile, writeFolder } from "./files.ts";
import { csvFiles } from "./tables.ts";

export interface Export extends Pick<Chosen, "kinds" | "lang"> {
  readonly format: "csv" | DocumentFormat;
  /** Tells whether a record of a factbook is wanted; undefined where all of its are. */
  readonly keepsOf?: ((factbook: Factbook) => Chosen["keeps"]) | undefined;
  /** The file, or the folder for `csv`; without it, standard output. */
  readonly out?: string | undefined;
  /** Whether files that exist may be replaced. */
  readonly force: boolean;
}

/**
 * Exports `books`, each when its turn comes, to `write` where no file is named; a UsageError says why
 * that cannot be.
 */
export async function exportFactbooks(
  books: Iterable<Factbook>,
  { format, kinds, keepsOf, lang, out, force }: Export,
  write: (text: string) => Promise<void>,
): Promise<void> {
  const chosen = each(books, (book) => {
    const questions = isBundled(book) ? stored.questions() : {};
    return [book, { kinds, keeps: keepsOf?.(book), lang, questions }] as const;
  });
  if (format !== "csv") {
    const pieces = piecesOf(chosen, format);
    if (out !== undefined) return writeFile(out, pieces, force);
    for (const piece of pieces) await write(piece);
    return;
  }
  if (out === undefined) throw new UsageError(ERRORS.csvFolder);
  return writeFolder(out, csvFiles(dataOf(chosen)), force);
}
