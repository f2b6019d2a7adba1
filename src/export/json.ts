/** JSON in pieces, so that a large factbook takes little memory. */

import { PARTS } from "../factbook/factbook.ts";
import type { FactbookData } from "../factbook/model.ts";

/** The factbook as one JSON object, as `--data` reads it: a record a piece, indented for reading. */
export function* jsonDocument(data: FactbookData): Generator<string> {
  yield `{\n  "source": ${jsonItem(data.source, 1)}`;
  for (const part of PARTS) {
    yield `,\n  "${part}": `;
    yield* jsonList(data[part], 1);
  }
  yield "\n}\n";
}

/** A list as JSON, an item a piece, where its own line is indented by `depth` steps. */
export function* jsonList(items: Iterable<unknown>, depth: number): Generator<string> {
  const indent = "\n".padEnd(1 + 2 * (depth + 1));
  let separator = "[";
  for (const item of items) {
    yield separator + indent + jsonItem(item, depth + 1);
    separator = ",";
  }
  yield separator === "[" ? "[]" : `${"\n".padEnd(1 + 2 * depth)}]`;
}

/** A value as JSON; its lines after the first are indented by `depth` steps more. */
export function jsonItem(item: unknown, depth: number): string {
  // A line end in a string is escaped, so each of these is the layout's.
  return JSON.stringify(item, null, 2).replaceAll("\n", "\n".padEnd(1 + 2 * depth));
}
