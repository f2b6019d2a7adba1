/** Whole factbooks or parts of them, for other tools. */

import type { Factbook } from "../factbook/factbook.ts";
import { writer } from "../io.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { UsageError } from "../usage-error.ts";
import { type Command, EXIT } from "./command.ts";
import { filterOf } from "./filters.ts";
import { kindsOf } from "./list.ts";
import { FILTERS } from "./options.ts";

/** The default first; all but `csv` are one document. Several factbooks go into `ndjson`, `csv` and SQL. */
const FORMATS = [
  "json",
  "ndjson",
  "csv",
  "jsonld",
  "annotations",
  "md",
  "html",
  "sql",
  "postgres",
] as const;

export const exportCommand: Command<(typeof FORMATS)[number]> = {
  name: "export",
  formats: FORMATS,
  without: ["fields", "limit"],
  own: ["kind", ...FILTERS, "out", "force"],
  async run({ options: { format, lang }, given, openEach, io }) {
    const { kind, out, force = false } = given;
    if (out === "") throw new UsageError(ERRORS.outPath);
    const books = await openEach();
    const kinds = kind?.flatMap(kindsOf);
    const keepsOf = (factbook: Factbook) => filterOf(given, factbook);
    const target = { kinds, keepsOf, out: out === "-" ? undefined : out, force };
    const { exportFactbooks } = await import("../export/export.ts");
    await exportFactbooks(books, { format, lang, ...target }, writer(io.stdout));
    return EXIT.found;
  },
};
