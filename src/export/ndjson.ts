import type { FactRecord, Source } from "../factbook/model.ts";

/** A record a line, each with its `kind`. */
export function* ndjsonLines(records: Iterable<FactRecord | Source>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}
