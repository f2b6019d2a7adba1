/** The whole factbook or a part of it, for other tools. */

import { writer } from "../io.ts";
import { ERRORS } from "../output/labels/errors.ts";
import { UsageError } from "../usage-error.ts";
import { type Command, EXIT } from "./command.ts";
import { filterOf } from "./filters.ts";
import { kindsOf } from "./list.ts";
import { FILTERS } from "./options.ts";

/** The default first; all but `csv` are one document. */
const FORMATS = ["json", "ndjson", "csv", "jsonld", "md", "html", "sql"] as const;

export const exportCommand: Command<(typeof FORMATS)[number]> = {
  name: "export",
  formats: FORMATS,
  without: ["fields", "limit"],
  own: ["kind", ...FILTERS, "out", "force"],
  async run({ options: { format, lang }, given, open, io }) {
    const { kind, out, force = false } = given;
    if (out === "") throw new UsageError(ERRORS.outPath);
    const factbook = await open();
    const kinds = kind?.flatMap(kindsOf);
    const keeps = filterOf(given, factbook);
    const target = { kinds, keeps, out: out === "-" ? undefined : out, force };
    const { exportFactbook } = await import("../export/export.ts");
    await exportFactbook(factbook, { format, lang, ...target }, writer(io.stdout));
    return EXIT.found;
  },
};
