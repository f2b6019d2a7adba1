/** The library: `import { openFactbook } from "recruits"`. */
import { bundledFactbook } from "./factbook/bundled.ts";
import * as reader from "./factbook/read.ts";
import { createLibrary } from "./library.ts";
import type { Factbook } from "./library-factbook.ts";
import type { FactbookData } from "./library-records.ts";
import { bundledTextIndex, createTextIndex } from "./lookup/text-index.ts";

export { FactbookError } from "./errors.ts";
export type * from "./library-answers.ts";
export type * from "./library-factbook.ts";
export type * from "./library-records.ts";

/**
 * Opens a factbook: the one that ships with the package, or your own.
 *
 * @param from The path of a JSON file or of a folder with a file a part; several paths, whose
 *   factbooks become one; or a factbook itself, such as the content of a JSON file.
 * @throws FactbookError where it is no factbook: `faults` has a line for each place that is wrong.
 * @example
 * openFactbook().country("cuba")?.quotes.length; // 5
 * @example
 * openFactbook("factbook.json").ask("what does a skipper earn?")?.id; // "pay-offered"
 */
export function openFactbook(from?: string | readonly string[] | FactbookData): Factbook {
  if (from === undefined) return createLibrary(bundledFactbook(), bundledTextIndex);
  if (typeof from === "string") return createLibrary(reader.readFactbook([from]), createTextIndex);
  const isPaths = Array.isArray(from);
  return createLibrary(
    isPaths ? reader.readFactbook(from) : reader.checkFactbook(from),
    createTextIndex,
  );
}
