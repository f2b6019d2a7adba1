/** Flat forms: one record a row, a column a field by its dotted path. */

/** What flat forms take: an answer, or results of any other shape. */
export interface Rows {
  readonly results: readonly object[];
}

/** RFC 4180: fields in quotes where they need them, lines ended by CR LF. */
export function renderCsv(rows: Rows, fields?: readonly string[]): string {
  return render(rows, fields, csvLine);
}

/** A renderer that leaves the head out where the answer before had the same. */
export function withoutRepeatedHead<T>(render: (answer: T) => string): (answer: T) => string {
  let headBefore = "";
  return (answer) => {
    const text = render(answer);
    const end = text.indexOf("\n") + 1;
    const head = text.slice(0, end);
    if (head === headBefore) return text.slice(end);
    if (head !== "") headBefore = head;
    return text;
  };
}

/** The cells as a line of CSV, with its end. */
export function csvLine(cells: readonly string[]): string {
  const quote = (text: string) =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return `${cells.map(quote).join(",")}\r\n`;
}

const TSV_ESCAPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Tabs between fields; a tab, line end or backslash inside one is escaped by a backslash. */
export function renderTsv(rows: Rows, fields?: readonly string[]): string {
  return render(rows, fields, tsvLine);
}

function tsvLine(cells: readonly string[]): string {
  const escaped = (text: string) =>
    text.replace(/[\\\t\n\r]/g, (character) => TSV_ESCAPES[character] ?? character);
  return `${cells.map(escaped).join("\t")}\n`;
}

function render(
  { results }: Rows,
  fields: readonly string[] | undefined,
  line: (cells: readonly string[]) => string,
): string {
  const rows = results.map((result) => flatten(result));
  const columns = columnsOf(rows, fields);
  if (columns.length === 0) return "";
  const lines = [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ""))];
  return lines.map(line).join("");
}

/**
 * The columns of `rows`: every leaf in order of appearance, or the wanted fields, where one that
 * has fields of its own stands for all of these.
 */
export function columnsOf(
  rows: readonly ReadonlyMap<string, string>[],
  fields?: readonly string[],
): string[] {
  const leaves = new Set(rows.flatMap((row) => [...row.keys()]));
  if (fields === undefined) return [...leaves];
  return fields.flatMap((field) => {
    if (leaves.has(field)) return [field];
    const deeper = [...leaves].filter((leaf) => leaf.startsWith(`${field}.`));
    return deeper.length > 0 ? deeper : [field];
  });
}

/** Every leaf of `value` as text by its dotted path; a list is one leaf, joined by "; ". */
export function flatten(value: object): Map<string, string> {
  const row = new Map<string, string>();
  const visit = (node: unknown, path: string) => {
    if (Array.isArray(node)) row.set(path, node.map(listItem).join("; "));
    else if (typeof node === "object" && node !== null)
      for (const [key, child] of Object.entries(node)) visit(child, path ? `${path}.${key}` : key);
    else if (node !== undefined) row.set(path, String(node));
  };
  visit(value, "");
  return row;
}

/** A record in a list stands for itself by its id, a selector by its offsets. */
function listItem(item: unknown): string {
  if (typeof item !== "object" || item === null) return String(item);
  if ("id" in item) return String(item.id);
  if ("start" in item && "end" in item) return `${item.start}-${item.end}`;
  return JSON.stringify(item);
}
