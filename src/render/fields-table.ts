import type { Answer, Look } from "./answer.ts";
import { columnsOf, flatten } from "./flat.ts";
import { renderGrid } from "./grid.ts";
import { visible } from "./visible.ts";

/** Just these fields of each result, a column each. */
export function renderFieldsTable(
  { results }: Answer,
  fields: readonly string[],
  look: Look,
): string {
  if (results.length === 0) return "";
  const rows = results.map((result) => flatten(result));
  const columns = columnsOf(rows, fields);
  return renderGrid(
    columns.map((head) => ({ head: visible(head) })),
    rows.map((row) => columns.map((column) => visible(row.get(column) ?? ""))),
    look,
  );
}
