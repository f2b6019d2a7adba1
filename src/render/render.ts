/** Picks the renderer for a format; tables, with their packages, load only when people read. */
import type { Lang } from "../factbook/model.ts";
import type { Answer, Format, Link } from "./answer.ts";
import { renderCsv, renderTsv, withoutRepeatedHead } from "./flat.ts";
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
      return withoutRepeatedHead((answer: Answer) => renderCsv(answer, fields));
    case "tsv":
      return withoutRepeatedHead((answer: Answer) => renderTsv(answer, fields));
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
