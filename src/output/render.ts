/** From a value to the text to print: the one place where a format is chosen. */
import { picker } from "../factbook/fields.ts";
import type { Lang } from "../factbook/model.ts";
import type { Answer, RenderOptions } from "./answer.ts";
import { csvLine, flatten, toJson, toLines, tsvLine, withoutRepeatedHead } from "./data-forms.ts";
import { fieldsToMarkdown, toMarkdown } from "./markdown.ts";

/** A value in each form that it has; a command's formats are those of its forms. */
export interface Forms<T> {
  /** What is printed as JSON. */
  json(value: T): unknown;
  /** What NDJSON prints a line each of; without it, what JSON prints is one line. */
  lines?(value: T): readonly unknown[];
  /** The rows of CSV and TSV. */
  rows?(value: T): readonly object[];
  markdown?(value: T, lang: Lang): string;
  /** Loads what makes text for a terminal: this takes longer than a lookup. */
  table?(options: RenderOptions): Promise<Render<T>>;
}

/** Turns a value into the text to write. */
export type Render<T> = (value: T) => string;

/** The renderer of a format. */
export async function rendererOf<T>(forms: Forms<T>, options: RenderOptions): Promise<Render<T>> {
  const { json, lines = (value: T) => [json(value)] } = forms;
  switch (options.format) {
    case "json":
      return (value) => `${toJson(json(value), 2)}\n`;
    case "ndjson":
      return (value) =>
        lines(value)
          .map((line) => `${toJson(line)}\n`)
          .join("");
    case "csv":
      return flatRenderer(forms, options, csvLine);
    case "tsv":
      return flatRenderer(forms, options, tsvLine);
    case "md":
      return (value) => forms.markdown?.(value, options.lang) ?? "";
    case "table":
      return (await forms.table?.(options)) ?? (() => "");
  }
}

function flatRenderer<T>(
  { rows }: Forms<T>,
  { fields }: RenderOptions,
  line: (cells: readonly string[]) => string,
): Render<T> {
  return withoutRepeatedHead((value) => toLines(flatten(rows?.(value) ?? [], fields), line));
}

/** The forms of an answer; `fields` are those that are wanted alone. */
export function answerForms(fields?: readonly string[]): Forms<Answer> {
  const pick = fields && picker(fields);
  return {
    json: ({ query, results }) => ({
      query,
      count: results.length,
      results: pick ? results.map(pick) : results,
    }),
    rows: ({ results }) => results,
    markdown: ({ results, lang: own }, lang) =>
      fields ? fieldsToMarkdown(flatten(results, fields)) : toMarkdown(results, own ?? lang),
    async table(options) {
      const { lookFor, renderAnswer, renderFields } = await import("./page.ts");
      const look = lookFor(options);
      if (fields === undefined) return (answer) => renderAnswer(answer, look);
      return ({ results }) => renderFields(flatten(results, fields), look);
    },
  };
}
