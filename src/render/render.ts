/** Picks the renderer for a format, and loads just that one. */
import type { Lang } from "../factbook/model.ts";
import type { Answer, Format, Link, Look } from "./answer.ts";
import { renderJson, renderNdjson } from "./json.ts";

export interface RenderOptions {
  readonly format: Format;
  readonly fields?: readonly string[];
  readonly color: "auto" | "always" | "never";
  /** Whether people get a sentence rather than a table. */
  readonly isSpoken?: boolean;
}

/** Turns an answer into the text to write. */
export type Render = (answer: Answer) => string;

/** The renderer of the wanted format. */
export async function createRenderer(
  { format, fields, color, isSpoken }: RenderOptions,
  lang: Lang,
  terminal: { width: number; colour: boolean; link?: Link },
): Promise<Render> {
  switch (format) {
    case "json":
      return renderJson;
    case "ndjson":
      return renderNdjson;
    case "csv":
    case "tsv": {
      const { renderCsv, renderTsv, withoutRepeatedHead } = await import("./flat.ts");
      const renderFlat = format === "csv" ? renderCsv : renderTsv;
      return withoutRepeatedHead((answer: Answer) => renderFlat(answer, fields));
    }
    case "md": {
      const { renderMarkdown } = await import("./markdown.ts");
      return (answer) => renderMarkdown(answer, answer.lang ?? lang, fields);
    }
    case "table": {
      const [{ isColoured, lookFor }, renderForPeople] = await Promise.all([
        import("./look.ts"),
        createTableRenderer(isSpoken, fields),
      ]);
      const colour = isColoured(color, terminal);
      return (answer) =>
        renderForPeople(
          answer,
          lookFor(answer.lang ?? lang, terminal.width, colour, terminal.link),
        );
    }
  }
}

async function createTableRenderer(
  isSpoken: boolean | undefined,
  fields: readonly string[] | undefined,
): Promise<(answer: Answer, look: Look) => string> {
  if (isSpoken && fields === undefined) return (await import("./spoken.ts")).renderSpoken;
  if (fields === undefined) return (await import("./table.ts")).renderTable;
  const { renderFieldsTable } = await import("./fields-table.ts");
  return (answer, look) => renderFieldsTable(answer, fields, look);
}
