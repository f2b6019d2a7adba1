/** The factbook as `data/` has it, before any build. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FactbookData, FactRecord, Selector } from "../../src/factbook/model.ts";

export const ROOT = join(import.meta.dirname, "../..");

/** One file of `data/`, as JSON. */
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

/** Where a record stands in the article. */
export interface Place extends Omit<Selector, "start" | "end"> {
  readonly start: number;
  readonly end: number;
  readonly record: FactRecord;
}

/** Every selector of every record. */
export const PLACES: readonly Place[] = RECORDS.flatMap((record) =>
  ("mentions" in record ? record.mentions : [record.selector]).map((selector) => ({
    ...selector,
    // The project's own records have their offsets all; nowhere but there is a place before the text.
    start: selector.start ?? -1,
    end: selector.end ?? -1,
    record,
  })),
);

/** Every name of every entity. */
export const NAMES = DATA.entities.flatMap(({ name, aliases }) => [
  ...Object.values(name),
  ...Object.values(aliases ?? {}).flat(),
]);
