/** The factbook in `data/`, before any build. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FactbookData, FactRecord, Selector } from "../../src/factbook/model.ts";

export const ROOT = join(import.meta.dirname, "../..");

/** A file of `data/`, parsed. */
export function readData(name: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, "data", `${name}.json`), "utf8"));
}

export const DATA = {
  source: readData("source"),
  entities: readData("entities"),
  figures: readData("figures"),
  quotes: readData("quotes"),
  claims: readData("claims"),
} as FactbookData;

export const RECORDS: readonly FactRecord[] = [
  ...DATA.entities,
  ...DATA.figures,
  ...DATA.quotes,
  ...DATA.claims,
];

/** Where a record is in the article. */
export interface Place extends Omit<Selector, "start" | "end"> {
  readonly start: number;
  readonly end: number;
  readonly record: FactRecord;
}

/** All selectors of all records. */
export const PLACES: readonly Place[] = RECORDS.flatMap((record) =>
  ("mentions" in record ? record.mentions : [record.selector]).map((selector) => ({
    ...selector,
    // All of the project's own records have offsets; a missing one would be before the text.
    start: selector.start ?? -1,
    end: selector.end ?? -1,
    record,
  })),
);

/** All names of all entities. */
export const NAMES = DATA.entities.flatMap(({ name, aliases }) => [
  ...Object.values(name),
  ...Object.values(aliases ?? {}).flat(),
]);
