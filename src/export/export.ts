/** Writes factbooks in the form that other tools read: to a file, a folder or standard output. */
import { isBundled } from "../data.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { FactRecord, Lang, Source } from "../factbook/model.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { stored } from "../stored.ts";
import { UsageError } from "../usage-error.ts";
import { type Book, type DocumentFormat, dataOf, each, piecesOf } from "./documents.ts";
import { writeFile, writeFolder } from "./files.ts";
import { csvFiles } from "./tables.ts";

export interface Export {
  readonly format: "csv" | DocumentFormat;
  /** The language of what people read. */
  readonly lang: Lang;
  /** Tells whether a record of a factbook is wanted; undefined where all of its are. */
  readonly keepsOf?:
    | ((factbook: Factbook) => ((record: FactRecord) => boolean) | undefined)
    | undefined;
  /** The file, or the folder for `csv`; without it, standard output. */
  readonly out?: string | undefined;
  /** Whether files that exist may be replaced. */
  readonly force: boolean;
}

/**
 * Exports `books`, each when its turn comes, to `write` where no file is named, and gives the number of
 * their records; a UsageError says why that cannot be.
 */
export async function exportFactbooks(
  books: Iterable<Factbook>,
  { format, keepsOf, lang, out, force }: Export,
  write: (text: string) => Promise<void>,
): Promise<number> {
  let count = 0;
  const chosen = each(books, (book): Book => {
    const keeps = keepsOf?.(book);
    const whole = withQuestions(book);
    const some = keeps && whole.records.filter(keeps);
    count += (some ?? whole.records).length;
    return [whole, lang, some];
  });
  if (format === "csv") {
    if (out === undefined) throw new UsageError(ERRORS.csvFolder);
    await writeFolder(out, csvFiles(dataOf(chosen)), force);
  } else if (out === undefined) for (const piece of piecesOf(chosen, format)) await write(piece);
  else await writeFile(out, piecesOf(chosen, format), force);
  return count;
}

/** A factbook with the questions that the build keeps apart from it. */
function withQuestions(factbook: Factbook): Factbook {
  const { en = {}, nl = {} } = isBundled(factbook) ? stored.questions() : {};
  const whole = <R extends FactRecord | Source>(record: R): R =>
    Object.hasOwn(en, record.id)
      ? { ...record, questions: { en: en[record.id], nl: nl[record.id] } }
      : record;
  const { source, records } = factbook;
  return { ...factbook, source: whole(source), records: records.map(whole) };
}
