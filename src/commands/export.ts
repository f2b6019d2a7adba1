/** The `export` command: whole factbooks, or parts of them, for other tools. */
import { bundledFactbook } from "../data.ts";
import { type Export, exportFactbooks } from "../export/export.ts";
import type { Factbook } from "../factbook/factbook.ts";
import type { FactRecord } from "../factbook/model.ts";
import { writer } from "../io.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { LABELS } from "../output/labels.ts";
import { UsageError } from "../usage-error.ts";
import { EXIT, type Exit, type Run, reader } from "./command.ts";
import { filterOf, isFiltered, remarksOnFilters } from "./filters.ts";
import { kindsOf } from "./kinds.ts";
import type { Given } from "./options.ts";

export async function exportCommand({
  options: { format, lang },
  given,
  io,
}: Run<Export["format"]>): Promise<Exit> {
  const { data = io.data, kind, out, force = false } = given;
  if (out === "") throw new UsageError(ERRORS.outPath);
  // One at a time: together they may not fit in memory, and they may share ids.
  const read = data.length === 0 ? undefined : await reader();
  const books = () => read?.eachFactbook(data) ?? [bundledFactbook()];
  const kinds = kind?.flatMap(kindsOf);
  const tell = (factbook: Factbook) => {
    for (const line of remarksOnFilters(given, factbook, lang)) io.stderr.write(`${line}\n`);
  };
  const filter = isFiltered(given) ? filterAmong(books, given, tell) : undefined;
  const keepsOf = (factbook: Factbook) => {
    const keeps = filter?.(factbook);
    if (kinds === undefined) return keeps;
    return (record: FactRecord) => kinds.includes(record.kind) && (keeps?.(record) ?? true);
  };
  const target = { keepsOf, out: out === "-" ? undefined : out, force };
  const count = await exportFactbooks(books(), { format, lang, ...target }, writer(io.stdout));
  if (count > 0) return EXIT.found;
  io.stderr.write(`${LABELS[lang].remark.nothingExported}\n`);
  return EXIT.none;
}

/**
 * Like filterOf, for several factbooks: one that lacks a named entity or measure contributes nothing; if
 * all of them lack it, the first one's error is thrown. `tell` gets the first one that has it.
 */
function filterAmong(
  books: () => Iterable<Factbook>,
  given: Given,
  tell: (factbook: Factbook) => void,
) {
  const filterIn = (factbook: Factbook) => {
    try {
      return { keeps: filterOf(given, factbook) };
    } catch (lack) {
      if (lack instanceof UsageError) return { keeps: () => false, lack };
      throw lack;
    }
  };
  let first: UsageError | undefined;
  for (const factbook of books()) {
    const { lack } = filterIn(factbook);
    first ??= lack;
    if (lack !== undefined) continue;
    tell(factbook);
    return (factbook: Factbook) => filterIn(factbook).keeps;
  }
  throw first;
}
