/** From a value to the text to print: the one place where a format is chosen. */
import { leavesOf, pick } from "../factbook/fields.ts";
import { table, toMarkdown } from "./markdown.ts";
import type { Answer } from "./page.ts";
import type { Look } from "./style.ts";
import { visible } from "./visible.ts";

export const FORMATS = ["table", "json", "ndjson", "csv", "tsv", "md"] as const;
export type Format = (typeof FORMATS)[number];

export interface RenderOptions extends Look {
  readonly format: Format;
  /** For flat forms, the fields that are wanted. */
  readonly fields?: readonly string[] | undefined;
}

/** A value in each form that it has; a command's formats are those of its forms. */
export interface Forms<T> {
  /** What is printed as JSON; NDJSON has a line for each item of a list. */
  json(value: T): unknown;
  rows?(value: T): readonly object[];
  markdown(value: T): string;
  /** For a terminal; what makes such text takes longer to load than a lookup. */
  table(value: T, look: Look): string | Promise<string>;
}

type Render<T> = (value: T) => string | Promise<string>;

export function rendererOf<T>(forms: Forms<T>, options: RenderOptions): Render<T> {
  const { json } = forms;
  switch (options.format) {
    case "json":
      return (value) => toJson(json(value), 2);
    case "ndjson":
      return (value) =>
        [json(value)]
          .flat()
          .map((line) => toJson(line))
          .join("");
    case "csv":
    case "tsv":
      return flatRenderer(forms, options);
    case "md":
      return (value) => forms.markdown(value);
    case "table":
      return (value) => forms.table(value, options);
  }
}

/** The forms of an answer; `fields` are those that are wanted alone. */
export function answerForms(fields?: readonly string[]): Forms<Answer> {
  const paths = fields?.map((field) => field.split("."));
  const picked = (records: readonly object[]) =>
    paths ? records.map((record) => pick(record, paths)) : records;
  const flat = (results: Answer["results"]) =>
    fields && results.length > 0 ? flatten(results, fields) : undefined;
  return {
    json({ query, results, nearest }) {
      const near = nearest && { nearest: picked(nearest) };
      return { query, count: results.length, results: picked(results), ...near };
    },
    rows: ({ results }) => results,
    markdown({ results, lang }) {
      const chosen = flat(results);
      return chosen ? table(chosen.columns, chosen.rows) : toMarkdown(results, lang);
    },
    async table(answer, look) {
      const chosen = flat(answer.results);
      if (chosen === undefined) return (await import("./page.ts")).renderAnswer(answer, look);
      const heads = chosen.columns.map((head) => ({ head }));
      const rows = chosen.rows.map((row) => row.map((cell) => [visible(cell)]));
      return (await import("./table.ts")).renderTable(heads, rows, look);
    },
  };
}

/** The head and the rows as lines; no head where the value before had the same, nothing for no columns. */
function flatRenderer<T>({ rows: rowsOf }: Forms<T>, { format, fields }: RenderOptions): Render<T> {
  const line = format === "csv" ? csvLine : tsvLine;
  let headBefore = "";
  return (value) => {
    const { columns, rows } = flatten(rowsOf?.(value) ?? [], fields);
    if (columns.length === 0) return "";
    const head = line(columns);
    const lines = head === headBefore ? rows : [columns, ...rows];
    headBefore = head;
    return lines.map(line).join("");
  };
}

/**
 * The results as rows of cells below the paths of their fields: every leaf a column in order of
 * appearance, or the wanted fields, where one that has fields of its own stands for all of these.
 */
export function flatten(results: readonly object[], fields?: readonly string[]) {
  const leaves = results.map(leavesOf);
  const paths = [...new Set(leaves.flatMap((row) => [...row.keys()]))];
  const expanded = fields?.flatMap((field) => {
    const deeper = paths.filter((path) => path.startsWith(`${field}.`));
    return paths.includes(field) || deeper.length === 0 ? [field] : deeper;
  });
  const columns = expanded ?? paths;
  const cells = (row: Map<string, unknown>) => columns.map((path) => String(row.get(path) ?? ""));
  return { columns, rows: leaves.map(cells) };
}

/** RFC 4180: fields in quotes where they need them, lines ended by CR LF. */
export function csvLine(cells: readonly string[]): string {
  const quoted = (text: string) =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return `${cells.map(quoted).join(",")}\r\n`;
}

/** Tabs between fields; a tab, line end or backslash inside one is escaped as in JSON. */
export function tsvLine(cells: readonly string[]): string {
  const escaped = (text: string) =>
    text.replace(/[\\\t\n\r]/g, (character) => JSON.stringify(character).slice(1, -1));
  return `${cells.map(escaped).join("\t")}\n`;
}

/** What JSON may leave as it is, and a terminal would act on: C1 controls, format and bidi characters. */
const ACTED_ON =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** `value` as JSON, on one line, or indented by `indent` spaces. */
function toJson(value: unknown, indent?: number): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `${JSON.stringify(value, null, indent).replace(ACTED_ON, escaped)}\n`;
}
