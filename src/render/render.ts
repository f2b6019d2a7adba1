/** Picks the renderer for a format, and loads just that one. */
import type { Lang } from "../factbook/model.ts";
import type { Answer, Format, Link } from "./answer.ts";
import { renderJson, renderNdjson } from "./json.ts";

export interface RenderOptions {
  readonly format: Format;
  readonly fields?: readonly string[];
  readonly color: "auto" | "always" | "never";
}

/** Turns an answer into the text to write. */
export type Render = (answer: Answer) => string;

/** The renderer of the wanted format. */
export async function createRenderer(
  { format, fields, color }: RenderOptions,
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
      const { renderTable, renderFieldsTable, lookFor } = await import("./table.ts");
      const colour = color === "auto" ? terminal.colour : color === "always";
      return (answer) => {
        const look = lookFor(answer.lang ?? lang, terminal.width, colour, terminal.link);
        return fields ? renderFieldsTable(answer, fields, look) : renderTable(answer, look);
      };
    }
  }
}
