/** Exports factbooks to a file, a folder or standard output. */
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
  /** The language of text for people. */
  readonly lang: Lang;
  /** Returns a filter for the records of a factbook; undefined to export all of them. */
  readonly keepsOf?:
    | ((factbook: Factbook) => ((record: FactRecord) => boolean) | undefined)
    | undefined;
  /** The file, or for `csv` the folder; standard output if omitted. */
  readonly out?: string | undefined;
  /** Whether existing files may be replaced. */
  readonly force: boolean;
}

/**
 * Exports `books` one at a time, to `write` if there is no `out`. Returns the number of records; throws a
 * UsageError if it can't.
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

/** Adds the questions, which the build stores separately. */
function withQuestions(factbook: Factbook): Factbook {
  const { en = {}, nl = {} } = isBundled(factbook) ? stored.questions() : {};
  const whole = <R extends FactRecord | Source>(record: R): R =>
    Object.hasOwn(en, record.id)
      ? { ...record, questions: { en: en[record.id], nl: nl[record.id] } }
      : record;
  const { source, records } = factbook;
  return { ...factbook, source: whole(source), records: records.map(whole) };
}
