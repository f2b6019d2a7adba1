/** The forms for programs: flat rows, a column a field by its dotted path, and JSON. */
import { leavesOf } from "../factbook/fields.ts";

/** Rows of cells below the paths of their fields. */
export interface Flat {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The results as rows: every leaf a column in order of appearance, or the wanted fields, where one
 * that has fields of its own stands for all of these.
 */
export function flatten(results: readonly object[], fields?: readonly string[]): Flat {
  const leaves = results.map(leavesOf);
  const columns = columnsOf(leaves, fields);
  return { columns, rows: leaves.map((row) => columns.map((column) => row.get(column) ?? "")) };
}

function columnsOf(
  rows: readonly ReadonlyMap<string, string>[],
  fields: readonly string[] | undefined,
): string[] {
  const leaves = new Set(rows.flatMap((row) => [...row.keys()]));
  if (fields === undefined) return [...leaves];
  return fields.flatMap((field) => {
    if (leaves.has(field)) return [field];
    const deeper = [...leaves].filter((leaf) => leaf.startsWith(`${field}.`));
    return deeper.length > 0 ? deeper : [field];
  });
}

/** RFC 4180: fields in quotes where they need them, lines ended by CR LF. */
export function csvLine(cells: readonly string[]): string {
  const quoted = (text: string) =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return `${cells.map(quoted).join(",")}\r\n`;
}

const TSV_ESCAPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Tabs between fields; a tab, line end or backslash inside one is escaped by a backslash. */
export function tsvLine(cells: readonly string[]): string {
  const escaped = (text: string) =>
    text.replace(/[\\\t\n\r]/g, (character) => TSV_ESCAPES[character] ?? character);
  return `${cells.map(escaped).join("\t")}\n`;
}

/** The head and the rows as lines; nothing where there is no column. */
export function toLines(
  { columns, rows }: Flat,
  line: (cells: readonly string[]) => string,
): string {
  return columns.length === 0 ? "" : [columns, ...rows].map(line).join("");
}

/** A renderer that leaves the head out where the text before had the same. */
export function withoutRepeatedHead<T>(render: (value: T) => string): (value: T) => string {
  let headBefore = "";
  return (value) => {
    const text = render(value);
    const end = text.indexOf("\n") + 1;
    const head = text.slice(0, end);
    if (head === headBefore) return text.slice(end);
    if (head !== "") headBefore = head;
    return text;
  };
}

/** What JSON may leave as it is, and a terminal would act on: C1 controls, format and bidi characters. */
const ACTED_ON =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** `value` as JSON, on one line or indented by so many spaces. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    ACTED_ON,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
