/** From an answer to printed text: the only place where a format is chosen. */
import type { Result } from "../factbook/answer.ts";
import { leavesAt, leavesOf, pick, spelledIn } from "../factbook/fields.ts";
import type { Lang } from "../factbook/model.ts";
import { cellsOf, csvLine, tsvLine } from "./flat.ts";
import { sentencesInMarkdown, table, toMarkdown } from "./markdown.ts";
import type { Answer } from "./page.ts";
import type { Look } from "./style.ts";
import { toJson, visible } from "./visible.ts";

export const FORMATS = ["table", "json", "ndjson", "csv", "tsv", "md"] as const;
export type Format = (typeof FORMATS)[number] | "svg";

interface RenderOptions extends Look {
  readonly format: Format;
}

/** Text to print and, if it was cut, how to see the rest. */
export interface Page {
  readonly text: string;
  readonly more?: string;
}

/** The forms of a value. A command offers the formats that it has forms for. */
export interface Forms<T> {
  /** The value as JSON. */
  json(value: T): unknown;
  /** Its records: a line of NDJSON or a row of CSV and TSV each. */
  rows(value: T): readonly object[];
  /** The columns of CSV and TSV, the same for every value; by default those of the first value's rows. */
  columns?(): readonly string[];
  markdown(value: T): string;
  /** For a terminal; loads the layout code, which takes longer than a lookup. */
  table(value: T, look: Look): Page | Promise<Page>;
  /** A picture, if there is one. */
  svg?(value: T, lang: Lang): string;
  /** Text after all values. */
  end?(): string;
}

export function rendererOf<T>(
  forms: Forms<T>,
  options: RenderOptions,
): (value: T) => Page | Promise<Page> {
  if (options.format === "table") return (value) => forms.table(value, options);
  const render = textRenderer(forms, options);
  return (value) => ({ text: render(value) });
}

type Render<T> = (value: T) => string;

function textRenderer<T>(forms: Forms<T>, options: RenderOptions): Render<T> {
  const { json } = forms;
  switch (options.format) {
    case "json":
      return (value) => toJson(json(value), 2);
    case "ndjson":
      return (value) =>
        forms
          .rows(value)
          .map((row) => toJson(row))
          .join("");
    case "csv":
    case "tsv":
      return flatRenderer(forms, options.format);
    case "md": {
      const part = createSeparator();
      return (value) => part(forms.markdown(value));
    }
    default:
      return (value) => forms.svg?.(value, options.lang) ?? "";
  }
}

interface AnswerOptions {
  /** The selected fields. */
  readonly fields?: readonly string[] | undefined;
  /** Whether each record has its query, because there are several. */
  readonly isMany: boolean;
  /** Whether entities come without their facts. */
  readonly isBrief: boolean;
  /** What the results are, if not the records themselves. */
  readonly itemsOf?: ((results: readonly Result[], query: string) => readonly object[]) | undefined;
  /** Everything an answer may contain, from which the columns of flat formats are derived. */
  known(): readonly Result[];
  readonly added: readonly string[];
}

/** The forms of an answer. */
export function answerForms(options: AnswerOptions): Forms<Answer> {
  const { fields, isMany, isBrief, known, added } = options;
  const { itemsOf = isBrief ? withoutFacts : (results) => results } = options;
  const paths = fields?.map((field) => field.split("."));
  const part = createSeparator();
  const seen = (results: readonly Result[], query: string): readonly object[] => {
    const items = itemsOf(results, query);
    return paths ? items.map((item) => Object(pick(item, paths))) : items;
  };
  const columns = () => {
    const all = seen(known(), "");
    const isAdded = (field: string) => (path: string) => path.toLowerCase() === field.toLowerCase();
    const own = fields?.map((field) => added.find(isAdded(field)) ?? spelledIn(all, field));
    const deeper = (own ?? []).flatMap((field) => leavesAt(all, field));
    const leaves = all.flatMap((record) => leavesOf(record));
    return expanded([...new Set([...leaves, ...deeper, ...added])], own);
  };
  const allColumns = () => [...(isMany ? ["query"] : []), ...columns()];
  const flat = ({ query, results }: Answer) => {
    const heads = allColumns();
    return [
      heads,
      itemsOf(results, query).map((item) => cellsOf({ ...item, query }, heads)),
    ] as const;
  };
  return {
    json({ query, results, nearest }) {
      const items = seen(results, query);
      const near = nearest && { nearest: seen(nearest, query) };
      return { query, count: items.length, results: items, ...near };
    },
    rows: ({ query, results }) => rowsFor(query, seen(results, query), isMany),
    columns: allColumns,
    markdown(answer) {
      const { results, lang, shape } = answer;
      if (fields !== undefined && results.length > 0) return table(...flat(answer));
      if (shape === "sentence") return sentencesInMarkdown(results, lang);
      return toMarkdown(results, lang, isBrief);
    },
    async table(answer, look) {
      if (fields === undefined || answer.results.length === 0) {
        const { renderAnswer } = await loadPage();
        const page = renderAnswer({ ...answer, isBrief }, look);
        return isMany && answer.shape === "full" ? { ...page, text: part(page.text) } : page;
      }
      const [heads, rows] = flat(answer);
      const cells = rows.map((row) => row.map((cell) => [visible(cell)]));
      const columns = heads.map((head) => ({ head }));
      return { text: (await loadPage()).renderTable(columns, cells, look) };
    },
  };
}

/** Loads the layout code for people's output, which takes longer than a lookup. */
export const loadPage = () => import("./page.ts");

/** The rows of an answer; one of several answers includes its query, even if it found nothing. */
function rowsFor(query: string, rows: readonly object[], isMany: boolean): readonly object[] {
  if (!isMany) return rows;
  return rows.length === 0 ? [{ query, found: false }] : rows.map((row) => ({ query, ...row }));
}

/** Results without the facts of entities. */
function withoutFacts(results: readonly Result[]): object[] {
  const facts = new Set(["figures", "quotes", "claims"]);
  const isOwn = ([name]: [string, unknown]) => !facts.has(name);
  return results.map((result) => Object.fromEntries(Object.entries(result).filter(isOwn)));
}

/**
 * Returns a function that puts a blank line before every text but the first, since CommonMark would join
 * them.
 */
export function createSeparator(): (text: string) => string {
  let gap = "";
  return (text) => {
    if (text === "") return "";
    const parted = gap + text;
    gap = "\n";
    return parted;
  };
}

/** The header once, then rows. */
function flatRenderer<T>(forms: Forms<T>, format: "csv" | "tsv"): Render<T> {
  const line = format === "csv" ? csvLine : tsvLine;
  let columns: readonly string[] | undefined;
  return (value) => {
    const rows = forms.rows(value);
    const isFirst = columns === undefined;
    columns ??= forms.columns?.() ?? [...new Set(rows.flatMap((row) => leavesOf(row)))];
    const head = columns;
    const cells = rows.map((row) => cellsOf(row, head));
    return (isFirst ? [head, ...cells] : cells).map(line).join("");
  };
}

/** The selected columns, where a field with subfields stands for all of these; by default all columns. */
function expanded(columns: readonly string[], fields = columns): readonly string[] {
  return fields.flatMap((field) => {
    const deeper = columns.filter((path) => path.startsWith(`${field}.`));
    return columns.includes(field) || deeper.length === 0 ? [field] : deeper;
  });
}
